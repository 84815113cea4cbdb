//! VPCs and what comes with them. Their secondary blocks are in `vpc_cidr`.

use std::sync::Arc;

use crate::api::*;
use model::{
    ApiError, ApiResult, Cidr, DhcpOptionsId, NetworkAclId, RouteTableAssociationId, RouteTableId,
    SecurityGroupId, Tag as RowTag, VpcCidrAssociationId, VpcId,
};
use rows::{
    InternetGateway as Igw, NetworkAcl as Acl, NetworkInterface as Eni, RouteTable as Table,
    RouteTableAssociation, SecurityGroup as Group, Subnet as SubnetRow, Vpc as Row, VpcCidr,
};
use rules::quota;

use super::security_group::default_rules;
use super::{
    block, cut, default_vpc, ids, network_acl, not_served, select, specified_tags, tags_if_any, tags_to_wire,
};
use crate::filter::filtered;
use world::quota::most;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::VPC.not_found(id)
}

pub fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

/// What a new VPC is to be.
pub struct NewVpc {
    pub cidr: Cidr,
    pub is_default: bool,
    pub dns_hostnames: bool,
    pub tags: Vec<RowTag>,
}

/// Makes a VPC and what comes with every one: its main route table, default ACL and default group.
pub fn make(cx: &Cx, txn: &mut Txn, new: NewVpc) -> Row {
    let dhcp_options: DhcpOptionsId = default_vpc::dhcp_options(&cx.scope, txn);
    let row = Row {
        scope: cx.scope.clone(),
        id: VpcId::generate(txn.entropy),
        cidrs: vec![VpcCidr {
            association: VpcCidrAssociationId::generate(txn.entropy),
            cidr: new.cidr,
        }],
        is_default: new.is_default,
        dns_support: true,
        dns_hostnames: new.dns_hostnames,
        dhcp_options,
        tags: new.tags,
    };
    txn.put(row.clone());
    let acl = Acl {
        scope: cx.scope.clone(),
        id: NetworkAclId::generate(txn.entropy),
        vpc: row.id.clone(),
        is_default: true,
        ingress: vec![network_acl::allow_all()],
        egress: vec![network_acl::allow_all()],
        client_token: None,
        tags: vec![],
    };
    txn.put(acl);
    let table = Table {
        scope: cx.scope.clone(),
        id: RouteTableId::generate(txn.entropy),
        vpc: row.id.clone(),
        kernel_table: 1,
        associations: vec![RouteTableAssociation {
            id: RouteTableAssociationId::generate(txn.entropy),
            subnet: None,
        }],
        routes: vec![],
        client_token: None,
        tags: vec![],
    };
    txn.put(table);
    let group = SecurityGroupId::generate(txn.entropy);
    let rules = default_rules(txn, Some(&group));
    txn.put(Group {
        scope: cx.scope.clone(),
        id: group,
        vpc: row.id.clone(),
        name: "default".into(),
        description: "default VPC security group".into(),
        rules,
        tags: vec![],
    });
    row
}

/// Refuses one VPC more than a region may have.
pub fn check_quota(cx: &Cx, txn: &Txn) -> ApiResult<()> {
    if txn.scan::<Row>(&cx.scope.prefix()).count() >= most(txn, &cx.scope, &quota::VPCS) {
        return Err(ErrorCode::VpcLimitExceeded.error("The maximum number of VPCs has been reached."));
    }
    Ok(())
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateVpcRequest) -> ApiResult<CreateVpcResult> {
    not_served(&[
        (
            input.ipv4_ipam_pool_id.is_some() || input.ipv4_netmask_length.is_some(),
            "An IPAM pool",
        ),
        (
            input.amazon_provided_ipv6_cidr_block == Some(true)
                || input.ipv6_cidr_block.is_some()
                || input.ipv6_cidr_block_network_border_group.is_some()
                || input.ipv6_ipam_pool_id.is_some()
                || input.ipv6_netmask_length.is_some()
                || input.ipv6_pool.is_some(),
            "IPv6 in a VPC",
        ),
        (
            input.instance_tenancy.is_some_and(|t| t != Tenancy::Default),
            "Dedicated tenancy",
        ),
        (
            input.vpc_encryption_control.is_some(),
            "Encryption control of a VPC",
        ),
    ])?;
    let text = input.cidr_block.filter(|t| !t.is_empty()).ok_or_else(|| {
        ErrorCode::MissingParameter.error("Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.")
    })?;
    let cidr = super::vpc_cidr::allowed(block(&text, "cidrBlock")?)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::Vpc)?;
    check_quota(cx, txn)?;
    let new = NewVpc {
        cidr,
        is_default: false,
        dns_hostnames: false,
        tags,
    };
    let row = make(cx, txn, new);
    Ok(CreateVpcResult {
        vpc: Some(Vpc {
            state: Some(VpcState::Pending),
            tags: tags_to_wire(&row.tags),
            ..view(&row)
        }),
    })
}

/// Deletes a VPC together with its main route table, default ACL and default group. Anything else in
/// it is in the way.
pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteVpcRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.vpc_id)?;
    let prefix = cx.scope.prefix();
    let id = &row.id;
    let in_the_way = txn.scan::<SubnetRow>(&prefix).any(|s| s.vpc == *id)
        || txn.scan::<Eni>(&prefix).any(|e| e.vpc == *id)
        || txn.scan::<Igw>(&prefix).any(|g| g.vpc.as_ref() == Some(id))
        || txn.scan::<Table>(&prefix).any(|t| t.vpc == *id && !t.is_main())
        || txn.scan::<Acl>(&prefix).any(|a| a.vpc == *id && !a.is_default)
        || txn
            .scan::<Group>(&prefix)
            .any(|g| g.vpc == *id && g.name != "default");
    if in_the_way {
        return Err(ErrorCode::DependencyViolation
            .error(format!("The vpc '{id}' has dependencies and cannot be deleted.")));
    }
    delete_of::<Table>(txn, &prefix, |t| t.vpc == *id);
    delete_of::<Acl>(txn, &prefix, |a| a.vpc == *id);
    delete_of::<Group>(txn, &prefix, |g| g.vpc == *id);
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

fn delete_of<T: rows::Row>(txn: &mut Txn, prefix: &str, selected: impl Fn(&T) -> bool) {
    let found = txn.scan::<T>(prefix).filter(|row| selected(row));
    let keys: Vec<String> = found.map(|row| row.key()).collect();
    for key in keys {
        txn.delete::<T>(&key);
    }
}

pub fn modify_attribute(cx: &Cx, txn: &mut Txn, input: ModifyVpcAttributeRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.vpc_id)?;
    let value = |attribute: Option<AttributeBooleanValue>| attribute.and_then(|a| a.value);
    let support = value(input.enable_dns_support);
    let hostnames = value(input.enable_dns_hostnames);
    let metrics = value(input.enable_network_address_usage_metrics);
    let given: Vec<&str> = [
        (hostnames, "enableDnsHostnames"),
        (support, "enableDnsSupport"),
        (metrics, "enableNetworkAddressUsageMetrics"),
    ]
    .into_iter()
    .filter_map(|(value, name)| value.map(|_| name))
    .collect();
    let combination = |message: String| Err(ErrorCode::InvalidParameterCombination.error(message));
    match given.len() {
        1 => {}
        0 => return combination("No attributes specified.".into()),
        _ => {
            return combination(format!(
                "Fields for multiple attribute types specified: {}",
                given.join(", ")
            ));
        }
    }
    not_served(&[(metrics == Some(true), "EnableNetworkAddressUsageMetrics")])?;
    if hostnames == Some(true) && !row.dns_support {
        return combination("DNS hostnames cannot be enabled while DNS support is disabled.".into());
    }
    txn.update::<Row>(&row.row_key(), |vpc| {
        vpc.dns_support = support.unwrap_or(vpc.dns_support);
        vpc.dns_hostnames = hostnames.unwrap_or(vpc.dns_hostnames);
    });
    Ok(wire::Empty {})
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeVpcsRequest) -> ApiResult<DescribeVpcsResult> {
    let rows = select::<Row>(cx, txn, input.vpc_ids, &ids::VPC)?;
    let rows = filtered(
        input.filters,
        rows,
        |v| &v.tags,
        values,
        &[
            "cidr",
            "cidr-block",
            "cidr-block-association.association-id",
            "cidr-block-association.cidr-block",
            "cidr-block-association.state",
            "cidrBlock",
            "dhcp-options-id",
            "dhcpOptionsId",
            "ipv6-cidr-block-association.association-id",
            "ipv6-cidr-block-association.ipv6-cidr-block",
            "ipv6-cidr-block-association.ipv6-pool",
            "ipv6-cidr-block-association.state",
            "is-default",
            "isDefault",
            "owner-id",
            "state",
            "vpc-id",
        ],
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeVpcsResult {
        vpcs: Some(page.items.iter().map(|v| view(v)).collect()),
        next_token: page.next_token,
    })
}

fn values(v: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    Some(match name {
        "cidr" | "cidr-block" | "cidrBlock" => vec![v.primary_cidr().to_string()],
        "cidr-block-association.association-id" => {
            v.cidrs.iter().map(|c| c.association.to_string()).collect()
        }
        "cidr-block-association.cidr-block" => v.cidrs.iter().map(|c| c.cidr.to_string()).collect(),
        "cidr-block-association.state" => v.cidrs.iter().map(|_| "associated".to_owned()).collect(),
        _ if name.starts_with("ipv6-") => vec![],
        "dhcp-options-id" | "dhcpOptionsId" => vec![v.dhcp_options.to_string()],
        "is-default" | "isDefault" => vec![v.is_default.to_string()],
        "owner-id" => vec![v.scope.account.to_string()],
        "state" => vec!["available".into()],
        "vpc-id" => vec![v.id.to_string()],
        _ => return None,
    })
}

pub fn view(v: &Row) -> Vpc {
    Vpc {
        vpc_id: Some(v.id.to_string()),
        owner_id: Some(v.scope.account.to_string()),
        cidr_block: Some(v.primary_cidr().to_string()),
        cidr_block_association_set: Some(
            v.cidrs
                .iter()
                .map(|c| association(c, VpcCidrBlockStateCode::Associated))
                .collect(),
        ),
        is_default: Some(v.is_default),
        state: Some(VpcState::Available),
        instance_tenancy: Some(Tenancy::Default),
        dhcp_options_id: Some(v.dhcp_options.to_string()),
        tags: tags_if_any(&v.tags),
        ..Vpc::default()
    }
}

pub fn association(c: &VpcCidr, state: VpcCidrBlockStateCode) -> VpcCidrBlockAssociation {
    VpcCidrBlockAssociation {
        association_id: Some(c.association.to_string()),
        cidr_block: Some(c.cidr.to_string()),
        cidr_block_state: Some(VpcCidrBlockState {
            state: Some(state),
            status_message: None,
        }),
    }
}

pub fn describe_attribute(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeVpcAttributeRequest,
) -> ApiResult<DescribeVpcAttributeResult> {
    let row = find(cx, txn, &input.vpc_id)?;
    let value = |v: bool| Some(AttributeBooleanValue { value: Some(v) });
    let mut out = DescribeVpcAttributeResult {
        vpc_id: Some(input.vpc_id),
        ..Default::default()
    };
    match input.attribute {
        VpcAttributeName::EnableDnsSupport => out.enable_dns_support = value(row.dns_support),
        VpcAttributeName::EnableDnsHostnames => out.enable_dns_hostnames = value(row.dns_hostnames),
        VpcAttributeName::EnableNetworkAddressUsageMetrics => {
            out.enable_network_address_usage_metrics = value(false);
        }
    }
    Ok(out)
}
