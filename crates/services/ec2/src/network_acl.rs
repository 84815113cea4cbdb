//! Network ACLs. Their entries are in `network_acl_entry`.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Cidr, NetworkAclAssociationId, NetworkAclId, Protocol};
use rows::{AclBlock, NetworkAcl as Row, NetworkAclEntry as EntryRow, Subnet as SubnetRow};
use rules::quota;

use super::{cut, idempotency, ids, invalid_value, select, specified_tags, tags_to_wire, vpc};
use crate::filter::filtered;
use world::quota::most;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::NETWORK_ACL.not_found(id)
}

/// What an entry does with packets, as it is shown.
pub const ALLOW: &str = "allow";
pub const DENY: &str = "deny";

/// The entry that a default ACL has each way.
pub fn allow_all() -> EntryRow {
    EntryRow {
        number: 100,
        allow: true,
        protocol: Protocol::All,
        cidr: Cidr::ANY.into(),
        ports: None,
        icmp: None,
    }
}

pub fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

/// A new ACL, which denies everything until it gets entries.
pub fn create(cx: &Cx, txn: &mut Txn, input: CreateNetworkAclRequest) -> ApiResult<CreateNetworkAclResult> {
    let prefix = cx.scope.prefix();
    let token = idempotency::token(input.client_token.as_deref(), &input)?;
    let rows = txn.scan::<Row>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(rows, token.as_ref(), |a: &Row| a.client_token.as_ref())? {
        return Ok(CreateNetworkAclResult {
            network_acl: Some(view(txn, row)),
            client_token: input.client_token,
        });
    }
    let vpc = vpc::find(cx, txn, &input.vpc_id)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::NetworkAcl)?;
    if txn.scan::<Row>(&prefix).filter(|a| a.vpc == vpc.id).count()
        >= most(txn, &cx.scope, &quota::NETWORK_ACLS_PER_VPC)
    {
        return Err(
            ErrorCode::NetworkAclLimitExceeded.error("The maximum number of network acls has been reached.")
        );
    }
    let row = Row {
        scope: cx.scope.clone(),
        id: NetworkAclId::generate(txn.entropy),
        vpc: vpc.id.clone(),
        is_default: false,
        ingress: vec![],
        egress: vec![],
        client_token: token,
        tags,
    };
    txn.put(row.clone());
    Ok(CreateNetworkAclResult {
        network_acl: Some(view(txn, &row)),
        client_token: input.client_token,
    })
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteNetworkAclRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.network_acl_id)?;
    if row.is_default {
        return Err(invalid_value(format!(
            "cannot delete default network ACL {}",
            row.id
        )));
    }
    if txn
        .scan::<SubnetRow>(&cx.scope.prefix())
        .any(|s| s.network_acl == row.id)
    {
        return Err(ErrorCode::DependencyViolation.error(format!(
            "The networkAcl '{}' has dependencies and cannot be deleted.",
            row.id
        )));
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

/// Puts a subnet under another ACL; its association gets a new id.
pub fn replace_association(
    cx: &Cx,
    txn: &mut Txn,
    input: ReplaceNetworkAclAssociationRequest,
) -> ApiResult<ReplaceNetworkAclAssociationResult> {
    let id = input.association_id;
    let prefix = cx.scope.prefix();
    let subnet = txn
        .scan::<SubnetRow>(&prefix)
        .find(|s| s.network_acl_association.as_str() == id)
        .cloned()
        .ok_or_else(|| {
            ErrorCode::InvalidAssociationIdNotFound.error(format!("The association ID '{id}' does not exist"))
        })?;
    let acl = find(cx, txn, &input.network_acl_id)?;
    if acl.vpc != subnet.vpc {
        return Err(invalid_value(format!(
            "Network acl {} and subnet {} belong to different networks",
            acl.id, subnet.id
        )));
    }
    let association = NetworkAclAssociationId::generate(txn.entropy);
    let answer = association.to_string();
    txn.update::<SubnetRow>(&subnet.row_key(), |s| {
        s.network_acl = acl.id.clone();
        s.network_acl_association = association;
    });
    Ok(ReplaceNetworkAclAssociationResult {
        new_association_id: Some(answer),
    })
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeNetworkAclsRequest,
) -> ApiResult<DescribeNetworkAclsResult> {
    let rows = select::<Row>(cx, txn, input.network_acl_ids, &ids::NETWORK_ACL)?;
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
                _ if name.starts_with("entry.") => {
                    entries(a).iter().filter_map(|e| entry_value(e, name)).collect()
                }
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
            "entry.cidr",
            "entry.egress",
            "entry.icmp.code",
            "entry.icmp.type",
            "entry.ipv6-cidr",
            "entry.port-range.from",
            "entry.port-range.to",
            "entry.protocol",
            "entry.rule-action",
            "entry.rule-number",
            "network-acl-id",
            "owner-id",
            "vpc-id",
        ],
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
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

/// The value of an entry that a filter looks at.
fn entry_value(e: &NetworkAclEntry, filter: &str) -> Option<String> {
    let text = |n: Option<i32>| n.map(|n| n.to_string());
    match filter {
        "entry.cidr" => e.cidr_block.clone(),
        "entry.ipv6-cidr" => e.ipv6_cidr_block.clone(),
        "entry.egress" => e.egress.map(|egress| egress.to_string()),
        "entry.icmp.code" => text(e.icmp_type_code.as_ref()?.code),
        "entry.icmp.type" => text(e.icmp_type_code.as_ref()?.r#type),
        "entry.port-range.from" => text(e.port_range.as_ref()?.from),
        "entry.port-range.to" => text(e.port_range.as_ref()?.to),
        "entry.protocol" => e.protocol.clone(),
        "entry.rule-action" => e.rule_action.clone(),
        "entry.rule-number" => text(e.rule_number),
        _ => None,
    }
}

/// The entries of both directions as they are shown, with the final ones.
fn entries(a: &Row) -> Vec<NetworkAclEntry> {
    let mut entries: Vec<NetworkAclEntry> = Vec::new();
    for (egress, list) in [(true, &a.egress), (false, &a.ingress)] {
        entries.extend(list.iter().map(|e| entry(e, egress)));
        entries.push(NetworkAclEntry {
            cidr_block: Some("0.0.0.0/0".into()),
            egress: Some(egress),
            protocol: Some("-1".into()),
            rule_action: Some(DENY.into()),
            rule_number: Some(32767),
            ..NetworkAclEntry::default()
        });
    }
    entries
}

fn view(txn: &Txn, a: &Row) -> NetworkAcl {
    NetworkAcl {
        network_acl_id: Some(a.id.to_string()),
        vpc_id: Some(a.vpc.to_string()),
        owner_id: Some(a.scope.account.to_string()),
        is_default: Some(a.is_default),
        associations: Some(associations(txn, a)),
        entries: Some(entries(a)),
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
    let (cidr_block, ipv6_cidr_block) = match &e.cidr {
        AclBlock::Ipv4(cidr) => (Some(cidr.to_string()), None),
        AclBlock::Ipv6(cidr) => (None, Some(cidr.clone())),
    };
    NetworkAclEntry {
        cidr_block,
        ipv6_cidr_block,
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
        rule_action: Some(if e.allow { ALLOW } else { DENY }.into()),
        rule_number: Some(e.number.into()),
    }
}
