//! Security groups: making, deleting and describing them. Their rules are in `permission`.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Arn, Cidr, Protocol, SecurityGroupId, SecurityGroupRuleId, VpcId};
use rows::{
    Direction, NetworkInterface as EniRow, RulePeer, SecurityGroup as Row, SecurityGroupRule as RuleRow,
    Vpc as VpcRow,
};
use rules::quota;

use super::{cut, ids, invalid_value, page_size, select, specified_tags, tags_if_any, tags_to_wire, vpc};
use crate::filter::filtered;
use world::quota::most;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::SECURITY_GROUP.not_found(id)
}

/// Everything out, and for a default group everything in from itself.
pub fn default_rules(txn: &mut Txn, default_group: Option<&SecurityGroupId>) -> Vec<RuleRow> {
    let mut rule = |direction, peer| RuleRow {
        id: SecurityGroupRuleId::generate(txn.entropy),
        direction,
        protocol: Protocol::All,
        ports: None,
        icmp: None,
        peer,
        description: None,
        tags: vec![],
    };
    let mut rules = vec![rule(Direction::Egress, RulePeer::Cidr(Cidr::ANY))];
    rules.extend(default_group.map(|id| rule(Direction::Ingress, RulePeer::Group(id.clone()))));
    rules
}

/// The group that interfaces of a VPC get when none is named.
pub fn default_of(cx: &Cx, txn: &Txn, vpc: &VpcId) -> Option<SecurityGroupId> {
    let prefix = cx.scope.prefix();
    txn.scan::<Row>(&prefix)
        .find(|g| g.vpc == *vpc && g.name == "default")
        .map(|g| g.id.clone())
}

/// The group that a request names by id, or by name in the default VPC.
pub fn named(cx: &Cx, txn: &Txn, id: Option<&str>, name: Option<&str>) -> Result<Arc<Row>, ApiError> {
    if let Some(id) = id.filter(|t| !t.is_empty()) {
        if SecurityGroupId::parse(id).is_none() {
            return Err(ids::SECURITY_GROUP.malformed(id));
        }
        return txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id));
    }
    let Some(name) = name.filter(|t| !t.is_empty()) else {
        return Err(
            ErrorCode::MissingParameter.error("The request must contain the parameter groupName or groupId")
        );
    };
    let prefix = cx.scope.prefix();
    let default = txn.scan::<VpcRow>(&prefix).find(|v| v.is_default);
    default
        .and_then(|vpc| {
            txn.scan::<Row>(&prefix)
                .find(|g| g.vpc == vpc.id && g.name == name)
        })
        .cloned()
        .ok_or_else(|| {
            ErrorCode::InvalidGroupNotFound.error(format!(
                "The security group '{name}' does not exist in default VPC"
            ))
        })
}

pub fn create(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateSecurityGroupRequest,
) -> ApiResult<CreateSecurityGroupResult> {
    let prefix = cx.scope.prefix();
    let vpc = match input.vpc_id.filter(|v| !v.is_empty()) {
        Some(id) => txn
            .get::<VpcRow>(&cx.scope.key(&id))
            .ok_or_else(|| vpc::not_found(&id))?,
        None => txn
            .scan::<VpcRow>(&prefix)
            .find(|v| v.is_default)
            .cloned()
            .ok_or_else(|| {
                ErrorCode::MissingParameter.error("The request must contain the parameter vpcId")
            })?,
    };
    let (name, description) = (input.group_name, input.description);
    let text = |value: &str, what: &str| {
        const ALLOWED: &str = "._-:/()#,@[]+=&;{}!$* ";
        if value.is_empty() {
            return Err(
                ErrorCode::MissingParameter.error(format!("The request must contain the parameter {what}"))
            );
        }
        if value.chars().count() > 255 {
            return Err(invalid_value(format!(
                "Value ({value}) for parameter {what} is invalid. It must be at most 255 characters long."
            )));
        }
        if !value
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || ALLOWED.contains(c))
        {
            return Err(invalid_value(format!(
                "Value ({value}) for parameter {what} is invalid. Character sets beyond ASCII are not supported."
            )));
        }
        Ok(())
    };
    text(&name, "GroupName")?;
    text(&description, "GroupDescription")?;
    if name.starts_with("sg-") {
        return Err(invalid_value(format!(
            "Value ({name}) for parameter GroupName is invalid. Group names may not be in the format sg-*"
        )));
    }
    if name == "default" {
        return Err(ErrorCode::InvalidGroupReserved.error("The security group 'default' is reserved"));
    }
    if txn
        .scan::<Row>(&prefix)
        .any(|g| g.vpc == vpc.id && g.name == name)
    {
        return Err(ErrorCode::InvalidGroupDuplicate.error(format!(
            "The security group '{name}' already exists for VPC '{}'",
            vpc.id
        )));
    }
    if txn.scan::<Row>(&prefix).count() >= most(txn, &cx.scope, &quota::SECURITY_GROUPS) {
        return Err(ErrorCode::SecurityGroupLimitExceeded
            .error("The maximum number of security groups has been reached."));
    }
    let tags = specified_tags(input.tag_specifications, ResourceType::SecurityGroup)?;
    let row = Row {
        scope: cx.scope.clone(),
        id: SecurityGroupId::generate(txn.entropy),
        vpc: vpc.id.clone(),
        name,
        description,
        rules: default_rules(txn, None),
        tags,
    };
    let result = CreateSecurityGroupResult {
        group_id: Some(row.id.to_string()),
        security_group_arn: Some(arn(&row)),
        tags: tags_if_any(&row.tags),
    };
    txn.put(row);
    Ok(result)
}

pub fn delete(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteSecurityGroupRequest,
) -> ApiResult<DeleteSecurityGroupResult> {
    let row = named(cx, txn, input.group_id.as_deref(), input.group_name.as_deref())?;
    if row.name == "default" {
        return Err(ApiError::new(
            "CannotDelete",
            format!(
                "the specified group: \"{}\" name: \"default\" cannot be deleted by a user",
                row.id
            ),
        ));
    }
    let prefix = cx.scope.prefix();
    let used = txn
        .scan::<EniRow>(&prefix)
        .any(|e| e.security_groups.contains(&row.id))
        || txn
            .scan::<Row>(&prefix)
            .any(|g| g.id != row.id && g.rules.iter().any(|r| r.peer == RulePeer::Group(row.id.clone())));
    if used {
        return Err(
            ErrorCode::DependencyViolation.error(format!("resource {} has a dependent object", row.id))
        );
    }
    txn.delete::<Row>(&row.row_key());
    Ok(DeleteSecurityGroupResult {
        group_id: Some(row.id.to_string()),
        r#return: Some(true),
    })
}

const FILTERS: &[&str] = &[
    "description",
    "egress.ip-permission.cidr",
    "egress.ip-permission.from-port",
    "egress.ip-permission.group-id",
    "egress.ip-permission.group-name",
    "egress.ip-permission.ipv6-cidr",
    "egress.ip-permission.prefix-list-id",
    "egress.ip-permission.protocol",
    "egress.ip-permission.to-port",
    "egress.ip-permission.user-id",
    "group-id",
    "group-name",
    "ip-permission.cidr",
    "ip-permission.from-port",
    "ip-permission.group-id",
    "ip-permission.group-name",
    "ip-permission.ipv6-cidr",
    "ip-permission.prefix-list-id",
    "ip-permission.protocol",
    "ip-permission.to-port",
    "ip-permission.user-id",
    "owner-id",
    "vpc-id",
];

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeSecurityGroupsRequest,
) -> ApiResult<DescribeSecurityGroupsResult> {
    if let Some(id) = input
        .group_ids
        .iter()
        .flatten()
        .find(|id| SecurityGroupId::parse(id).is_none())
    {
        return Err(ids::SECURITY_GROUP.malformed(id));
    }
    let mut rows = select::<Row>(cx, txn, input.group_ids, &ids::SECURITY_GROUP)?;
    if let Some(names) = input.group_names.filter(|n| !n.is_empty()) {
        for name in &names {
            named(cx, txn, None, Some(name))?;
        }
        rows.retain(|g| names.contains(&g.name));
    }
    let rows = filtered(
        input.filters,
        rows,
        |g| &g.tags,
        |g, name| {
            let permission = |name: &str, direction| {
                let rules = g.rules.iter().filter(|r| r.direction == direction);
                rules.filter_map(|r| rule_value(txn, g, r, name)).collect()
            };
            Some(match name {
                "description" => vec![g.description.clone()],
                _ if let Some(name) = name.strip_prefix("egress.ip-permission.") => {
                    permission(name, Direction::Egress)
                }
                _ if let Some(name) = name.strip_prefix("ip-permission.") => {
                    permission(name, Direction::Ingress)
                }
                "group-id" => vec![g.id.to_string()],
                "group-name" => vec![g.name.clone()],
                "owner-id" => vec![g.scope.account.to_string()],
                "vpc-id" => vec![g.vpc.to_string()],
                _ => return None,
            })
        },
        FILTERS,
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeSecurityGroupsResult {
        security_groups: Some(page.items.iter().map(|g| view(g)).collect()),
        next_token: page.next_token,
    })
}

/// The value of a rule that a filter on permissions looks at.
fn rule_value(txn: &Txn, g: &Row, r: &RuleRow, filter: &str) -> Option<String> {
    match (filter, &r.peer) {
        ("cidr", RulePeer::Cidr(cidr)) => Some(cidr.to_string()),
        ("ipv6-cidr", RulePeer::CidrIpv6(cidr)) => Some(cidr.clone()),
        ("group-id", RulePeer::Group(id)) => Some(id.to_string()),
        ("group-name", RulePeer::Group(id)) => Some(txn.get::<Row>(&g.scope.key(id))?.name.clone()),
        ("prefix-list-id", RulePeer::PrefixList(id)) => Some(id.to_string()),
        ("user-id", RulePeer::Group(_)) => Some(g.scope.account.to_string()),
        ("protocol", _) => Some(r.protocol.wire()),
        ("from-port", _) => Some(ports(r).0.to_string()),
        ("to-port", _) => Some(ports(r).1.to_string()),
        _ => None,
    }
}

/// Unlike others, the filters of DescribeSecurityGroupRules refuse what is no id.
fn well_formed_ids(filters: &[Filter]) -> ApiResult<()> {
    for filter in filters {
        let (prefix, malformed): (&str, fn(&str) -> ApiError) = match filter.name.as_deref() {
            Some("group-id") => ("sg-", |id| {
                let text = format!("The security group ID '{id}' is malformed");
                ErrorCode::InvalidGroupIdMalformed.error(text)
            }),
            Some("security-group-rule-id") => ("sgr-", |id| ids::SECURITY_GROUP_RULE.malformed(id)),
            _ => continue,
        };
        let is_pattern = |value: &&String| value.contains(['*', '?']);
        let mut values = filter.values.iter().flatten().filter(|value| !is_pattern(value));
        if let Some(value) = values.find(|value| !value.starts_with(prefix)) {
            return Err(malformed(value));
        }
    }
    Ok(())
}

pub fn describe_rules(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeSecurityGroupRulesRequest,
) -> ApiResult<DescribeSecurityGroupRulesResult> {
    let prefix = cx.scope.prefix();
    let mut rules: Vec<(Arc<Row>, RuleRow)> = txn
        .scan::<Row>(&prefix)
        .flat_map(|g| g.rules.iter().map(|r| (g.clone(), r.clone())))
        .collect();
    well_formed_ids(input.filters.as_deref().unwrap_or_default())?;
    if let Some(ids) = input.security_group_rule_ids.filter(|l| !l.is_empty()) {
        let known = |id: &str| rules.iter().any(|(_, r)| r.id.as_str() == id);
        let unknown: Vec<&str> = ids.iter().map(String::as_str).filter(|id| !known(id)).collect();
        if !unknown.is_empty() {
            return Err(ids::SECURITY_GROUP_RULE.none_of(&unknown));
        }
        rules.retain(|(_, r)| ids.iter().any(|id| r.id.as_str() == id));
    }
    let rules = filtered(
        input.filters,
        rules,
        |(_, r)| &r.tags,
        |(g, r), name| match name {
            "group-id" => Some(vec![g.id.to_string()]),
            "security-group-rule-id" => Some(vec![r.id.to_string()]),
            _ => None,
        },
        &["group-id", "security-group-rule-id"],
    )?;
    let mut rules = rules;
    rules.sort_by(|a, b| a.1.id.cmp(&b.1.id));
    let size = page_size(input.max_results)?;
    let page = world::page::page(
        rules,
        |(_, r)| r.id.to_string(),
        input.next_token.as_deref(),
        size,
    )
    .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    Ok(DescribeSecurityGroupRulesResult {
        security_group_rules: Some(page.items.iter().map(|(g, r)| rule_view(g, r)).collect()),
        next_token: page.next_token,
    })
}

fn arn(g: &Row) -> String {
    Arn::new("ec2", &g.scope, format!("security-group/{}", g.id)).to_string()
}

/// `FromPort` and `ToPort` as the API shows them: -1 for "all", type and code for ICMP.
pub fn ports(r: &RuleRow) -> (i32, i32) {
    match (r.ports, r.icmp) {
        (Some(p), _) => (p.from.into(), p.to.into()),
        (None, Some((kind, code))) => (kind.into(), code.into()),
        (None, None) => (-1, -1),
    }
}

pub fn rule_view(g: &Row, r: &RuleRow) -> SecurityGroupRule {
    let (from, to) = ports(r);
    let mut out = SecurityGroupRule {
        security_group_rule_id: Some(r.id.to_string()),
        security_group_rule_arn: Some(
            Arn::new("ec2", &g.scope, format!("security-group-rule/{}", r.id)).to_string(),
        ),
        group_id: Some(g.id.to_string()),
        group_owner_id: Some(g.scope.account.to_string()),
        is_egress: Some(r.direction == Direction::Egress),
        ip_protocol: Some(r.protocol.wire()),
        from_port: Some(from),
        to_port: Some(to),
        description: r.description.clone(),
        tags: tags_to_wire(&r.tags),
        ..SecurityGroupRule::default()
    };
    match &r.peer {
        RulePeer::Cidr(cidr) => out.cidr_ipv4 = Some(cidr.to_string()),
        RulePeer::CidrIpv6(cidr) => out.cidr_ipv6 = Some(cidr.clone()),
        RulePeer::Group(id) => {
            out.referenced_group_info = Some(ReferencedSecurityGroup {
                group_id: Some(id.to_string()),
                user_id: Some(g.scope.account.to_string()),
                ..ReferencedSecurityGroup::default()
            });
        }
        RulePeer::PrefixList(id) => out.prefix_list_id = Some(id.to_string()),
    }
    out
}

/// Rules of one protocol and port range are one permission in the older form of the API.
fn permissions(g: &Row, direction: Direction) -> Vec<IpPermission> {
    let mut out: Vec<IpPermission> = Vec::new();
    for r in g.rules.iter().filter(|r| r.direction == direction) {
        let (from, to) = match (r.protocol, ports(r)) {
            (Protocol::All, _) => (None, None),
            // Other protocols have no ports to show.
            (Protocol::Number(_), _) if r.icmp.is_none() => (None, None),
            (_, (from, to)) => (Some(from), Some(to)),
        };
        let protocol = Some(r.protocol.wire());
        let found = out
            .iter()
            .position(|p| p.ip_protocol == protocol && p.from_port == from && p.to_port == to);
        let index = found.unwrap_or_else(|| {
            out.push(IpPermission {
                ip_protocol: protocol,
                from_port: from,
                to_port: to,
                ip_ranges: Some(vec![]),
                ipv6_ranges: Some(vec![]),
                prefix_list_ids: Some(vec![]),
                user_id_group_pairs: Some(vec![]),
            });
            out.len() - 1
        });
        let permission = &mut out[index];
        let description = r.description.clone();
        match &r.peer {
            RulePeer::Cidr(cidr) => permission.ip_ranges.get_or_insert_default().push(IpRange {
                cidr_ip: Some(cidr.to_string()),
                description,
            }),
            RulePeer::CidrIpv6(cidr) => permission.ipv6_ranges.get_or_insert_default().push(Ipv6Range {
                cidr_ipv6: Some(cidr.clone()),
                description,
            }),
            RulePeer::Group(id) => {
                permission
                    .user_id_group_pairs
                    .get_or_insert_default()
                    .push(UserIdGroupPair {
                        group_id: Some(id.to_string()),
                        user_id: Some(g.scope.account.to_string()),
                        description,
                        ..UserIdGroupPair::default()
                    })
            }
            RulePeer::PrefixList(id) => {
                permission
                    .prefix_list_ids
                    .get_or_insert_default()
                    .push(PrefixListId {
                        prefix_list_id: Some(id.to_string()),
                        description,
                    })
            }
        }
    }
    out
}

fn view(g: &Row) -> SecurityGroup {
    SecurityGroup {
        group_id: Some(g.id.to_string()),
        group_name: Some(g.name.clone()),
        description: Some(g.description.clone()),
        owner_id: Some(g.scope.account.to_string()),
        vpc_id: Some(g.vpc.to_string()),
        security_group_arn: Some(arn(g)),
        ip_permissions: Some(permissions(g, Direction::Ingress)),
        ip_permissions_egress: Some(permissions(g, Direction::Egress)),
        tags: tags_if_any(&g.tags),
    }
}
