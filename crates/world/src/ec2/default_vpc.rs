use model::*;
use rows::{
    DhcpOptions, InternetGateway, NetworkAcl, NetworkAclEntry, RegionSetup, Route, RouteTable,
    RouteTableAssociation, RouteTarget, SecurityGroup, Subnet, Vpc, VpcCidr,
};

use super::security_group::default_rules;
use crate::{Cx, Txn};

/// 172.31.0.0/16, the block of every default VPC.
const BLOCK: &str = "172.31.0.0/16";

/// Gives a scope what AWS gives every account in every region, once: the default VPC with a
/// subnet per zone, its gateway, main route table, default group, default ACL and DHCP options.
/// Source: Amazon VPC User Guide, "Default VPCs".
pub fn ensure_region(cx: &Cx, txn: &mut Txn) {
    let setup = RegionSetup {
        scope: cx.scope.clone(),
        created_at: cx.now,
    };
    if txn.get::<RegionSetup>(&setup.row_key()).is_some() {
        return;
    }
    let Some(block) = Cidr::parse(BLOCK) else { return };
    txn.put(setup);
    let scope = cx.scope.clone();
    let vpc = VpcId::generate(txn.entropy);
    let dhcp = dhcp_options(&scope, txn);
    let gateway = InternetGatewayId::generate(txn.entropy);
    txn.put(InternetGateway {
        scope: scope.clone(),
        id: gateway.clone(),
        vpc: Some(vpc.clone()),
        tags: vec![],
    });
    let association = VpcCidrAssociationId::generate(txn.entropy);
    txn.put(Vpc {
        scope: scope.clone(),
        id: vpc.clone(),
        cidrs: vec![VpcCidr {
            association,
            cidr: block,
        }],
        is_default: true,
        dns_support: true,
        dns_hostnames: true,
        dhcp_options: dhcp,
        tags: vec![],
    });
    let acl = default_acl(&scope, &vpc, txn);
    let table = RouteTable {
        scope: scope.clone(),
        id: RouteTableId::generate(txn.entropy),
        vpc: vpc.clone(),
        kernel_table: 1,
        associations: vec![RouteTableAssociation {
            id: RouteTableAssociationId::generate(txn.entropy),
            subnet: None,
        }],
        routes: vec![Route {
            destination: Cidr::ANY,
            target: RouteTarget::InternetGateway(gateway),
        }],
        tags: vec![],
    };
    txn.put(table);
    let group = SecurityGroupId::generate(txn.entropy);
    let rules = default_rules(txn, Some(&group));
    txn.put(SecurityGroup {
        scope: scope.clone(),
        id: group,
        vpc: vpc.clone(),
        name: "default".into(),
        description: "default VPC security group".into(),
        rules,
        tags: vec![],
    });
    for (n, zone) in (0_u32..).zip(scope.region.zones()) {
        let Some(cidr) = block.nth(n * 4096).and_then(|address| Cidr::new(address, 20)) else {
            continue;
        };
        let subnet = Subnet {
            scope: scope.clone(),
            id: SubnetId::generate(txn.entropy),
            vpc: vpc.clone(),
            cidr,
            availability_zone: zone,
            default_for_az: true,
            map_public_ip_on_launch: true,
            network_acl: acl.clone(),
            network_acl_association: NetworkAclAssociationId::generate(txn.entropy),
            tags: vec![],
        };
        txn.put(subnet);
    }
}

fn dhcp_options(scope: &Scope, txn: &mut Txn) -> DhcpOptionsId {
    let id = DhcpOptionsId::generate(txn.entropy);
    let options = [
        ("domain-name".to_owned(), vec![private_domain(&scope.region)]),
        (
            "domain-name-servers".to_owned(),
            vec!["AmazonProvidedDNS".to_owned()],
        ),
    ];
    txn.put(DhcpOptions {
        scope: scope.clone(),
        id: id.clone(),
        options: options.into(),
        tags: vec![],
    });
    id
}

/// The domain of private DNS names in a region.
pub fn private_domain(region: &Region) -> String {
    match region.as_str() {
        "us-east-1" => "ec2.internal".into(),
        other => format!("{other}.compute.internal"),
    }
}

fn default_acl(scope: &Scope, vpc: &VpcId, txn: &mut Txn) -> NetworkAclId {
    let id = NetworkAclId::generate(txn.entropy);
    let allow_all = || {
        vec![NetworkAclEntry {
            number: 100,
            allow: true,
            protocol: Protocol::All,
            cidr: Cidr::ANY,
            ports: None,
            icmp: None,
        }]
    };
    txn.put(NetworkAcl {
        scope: scope.clone(),
        id: id.clone(),
        vpc: vpc.clone(),
        is_default: true,
        ingress: allow_all(),
        egress: allow_all(),
        tags: vec![],
    });
    id
}
