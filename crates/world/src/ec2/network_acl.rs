use api::ec2::*;
use model::{ApiError, ApiResult, Cidr, Protocol};
use rows::{NetworkAcl as Row, NetworkAclEntry as EntryRow, Subnet as SubnetRow};

use super::{cut, dry_run, has_ids, select, tags_to_wire};
use crate::filter::filtered;
use crate::{Cx, Txn};

fn not_found(id: &str) -> ApiError {
    ErrorCode::InvalidNetworkAclIdNotFound.error(format!("The networkAcl ID '{id}' does not exist"))
}

/// The entry that a default ACL has each way.
pub fn allow_all() -> EntryRow {
    EntryRow {
        number: 100,
        allow: true,
        protocol: Protocol::All,
        cidr: Cidr::ANY,
        ports: None,
        icmp: None,
    }
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeNetworkAclsRequest,
) -> ApiResult<DescribeNetworkAclsResult> {
    dry_run(input.dry_run)?;
    let with_ids = has_ids(&input.network_acl_ids);
    let rows = select::<Row>(cx, txn, input.network_acl_ids, not_found)?;
    let rows = filtered(
        input.filters,
        rows,
        |a| &a.tags,
        |a, name| {
            let of_associations = |get: fn(NetworkAclAssociation) -> Option<String>| {
                associations(txn, a).into_iter().filter_map(get).collect()
            };
            Some(match name {
                "association.association-id" => of_associations(|x| x.network_acl_association_id),
                "association.subnet-id" => of_associations(|x| x.subnet_id),
                "default" => vec![a.is_default.to_string()],
                "association.network-acl-id" | "network-acl-id" => vec![a.id.to_string()],
                "owner-id" => vec![a.scope.account.to_string()],
                "vpc-id" => vec![a.vpc.to_string()],
                _ => return None,
            })
        },
        &[
            "association.association-id",
            "association.network-acl-id",
            "association.subnet-id",
            "default",
            "network-acl-id",
            "owner-id",
            "vpc-id",
        ],
    )?;
    let page = cut(rows, input.max_results, input.next_token, with_ids)?;
    Ok(DescribeNetworkAclsResult {
        network_acls: Some(page.items.iter().map(|a| view(txn, a)).collect()),
        next_token: page.next_token,
    })
}

fn associations(txn: &Txn, a: &Row) -> Vec<NetworkAclAssociation> {
    txn.scan::<SubnetRow>(&a.scope.prefix())
        .filter(|s| s.network_acl == a.id)
        .map(|s| NetworkAclAssociation {
            network_acl_association_id: Some(s.network_acl_association.to_string()),
            network_acl_id: Some(a.id.to_string()),
            subnet_id: Some(s.id.to_string()),
        })
        .collect()
}

fn view(txn: &Txn, a: &Row) -> NetworkAcl {
    let mut entries: Vec<NetworkAclEntry> = Vec::new();
    for (egress, list) in [(true, &a.egress), (false, &a.ingress)] {
        entries.extend(list.iter().map(|e| entry(e, egress)));
        entries.push(NetworkAclEntry {
            cidr_block: Some("0.0.0.0/0".into()),
            egress: Some(egress),
            protocol: Some("-1".into()),
            rule_action: Some(RuleAction::Deny),
            rule_number: Some(32767),
            ..NetworkAclEntry::default()
        });
    }
    NetworkAcl {
        network_acl_id: Some(a.id.to_string()),
        vpc_id: Some(a.vpc.to_string()),
        owner_id: Some(a.scope.account.to_string()),
        is_default: Some(a.is_default),
        associations: Some(associations(txn, a)),
        entries: Some(entries),
        tags: tags_to_wire(&a.tags),
    }
}

fn entry(e: &EntryRow, egress: bool) -> NetworkAclEntry {
    // Unlike security groups, ACLs show protocols as numbers.
    let protocol = match e.protocol {
        Protocol::All => "-1".to_owned(),
        Protocol::Tcp => "6".to_owned(),
        Protocol::Udp => "17".to_owned(),
        Protocol::Icmp => "1".to_owned(),
        Protocol::Number(n) => n.to_string(),
    };
    NetworkAclEntry {
        cidr_block: Some(e.cidr.to_string()),
        egress: Some(egress),
        icmp_type_code: e.icmp.map(|(kind, code)| IcmpTypeCode {
            r#type: Some(kind.into()),
            code: Some(code.into()),
        }),
        port_range: e.ports.map(|p| PortRange {
            from: Some(p.from.into()),
            to: Some(p.to.into()),
        }),
        protocol: Some(protocol),
        rule_action: Some(if e.allow {
            RuleAction::Allow
        } else {
            RuleAction::Deny
        }),
        rule_number: Some(e.number.into()),
        ..NetworkAclEntry::default()
    }
}
