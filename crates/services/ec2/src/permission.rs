//! Authorising and revoking the rules of security groups.

use std::net::Ipv6Addr;
use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Cidr, ManagedPrefixListId, PortRange, Protocol, SecurityGroupRuleId, Tag};
use rows::{AddressFamily, Direction, RulePeer, SecurityGroup as Row, SecurityGroupRule as RuleRow};
use rules::quota;

use super::security_group::{named, not_found, ports, rule_view};
use super::{ids, invalid_value, prefix_list, specified_tags, tags_if_any};
use world::quota::limit;
use world::{Cx, Txn};

/// The members that the four requests share, apart from the group.
struct RuleRequest {
    permissions: Option<Vec<IpPermission>>,
    /// The older form: one protocol, port range and source as members of the request itself.
    flat: Flat,
}

struct Flat {
    protocol: Option<String>,
    from_port: Option<i32>,
    to_port: Option<i32>,
    cidr_ip: Option<String>,
    source_group_name: Option<String>,
    source_group_owner: Option<String>,
}

macro_rules! request {
    ($input:expr) => {
        RuleRequest {
            permissions: $input.ip_permissions,
            flat: Flat {
                protocol: $input.ip_protocol,
                from_port: $input.from_port,
                to_port: $input.to_port,
                cidr_ip: $input.cidr_ip,
                source_group_name: $input.source_security_group_name,
                source_group_owner: $input.source_security_group_owner_id,
            },
        }
    };
}

pub fn authorize_ingress(
    cx: &Cx,
    txn: &mut Txn,
    input: AuthorizeSecurityGroupIngressRequest,
) -> ApiResult<AuthorizeSecurityGroupIngressResult> {
    let group = named(cx, txn, input.group_id.as_deref(), input.group_name.as_deref())?;
    let tags = specified_tags(input.tag_specifications, ResourceType::SecurityGroupRule)?;
    let rules = authorize(cx, txn, &group, Direction::Ingress, request!(input), &tags)?;
    Ok(AuthorizeSecurityGroupIngressResult {
        r#return: Some(true),
        security_group_rules: Some(rules),
    })
}

pub fn authorize_egress(
    cx: &Cx,
    txn: &mut Txn,
    input: AuthorizeSecurityGroupEgressRequest,
) -> ApiResult<AuthorizeSecurityGroupEgressResult> {
    let group = named(cx, txn, Some(&input.group_id), None)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::SecurityGroupRule)?;
    let rules = authorize(cx, txn, &group, Direction::Egress, request!(input), &tags)?;
    Ok(AuthorizeSecurityGroupEgressResult {
        r#return: Some(true),
        security_group_rules: Some(rules),
    })
}

pub fn revoke_ingress(
    cx: &Cx,
    txn: &mut Txn,
    input: RevokeSecurityGroupIngressRequest,
) -> ApiResult<RevokeSecurityGroupIngressResult> {
    let group = named(cx, txn, input.group_id.as_deref(), input.group_name.as_deref())?;
    let ids = input.security_group_rule_ids;
    let revoked = revoke(cx, txn, &group, Direction::Ingress, request!(input), ids)?;
    Ok(RevokeSecurityGroupIngressResult {
        r#return: Some(true),
        revoked_security_group_rules: Some(revoked),
        ..Default::default()
    })
}

pub fn revoke_egress(
    cx: &Cx,
    txn: &mut Txn,
    input: RevokeSecurityGroupEgressRequest,
) -> ApiResult<RevokeSecurityGroupEgressResult> {
    let group = named(cx, txn, Some(&input.group_id), None)?;
    let ids = input.security_group_rule_ids;
    let revoked = revoke(cx, txn, &group, Direction::Egress, request!(input), ids)?;
    Ok(RevokeSecurityGroupEgressResult {
        r#return: Some(true),
        revoked_security_group_rules: Some(revoked),
        ..Default::default()
    })
}

fn authorize(
    cx: &Cx,
    txn: &mut Txn,
    group: &Arc<Row>,
    direction: Direction,
    request: RuleRequest,
    tags: &[Tag],
) -> Result<Vec<SecurityGroupRule>, ApiError> {
    let mut row = Row::clone(group);
    let mut added = Vec::new();
    for mut rule in rules(cx, txn, direction, request)? {
        if row.rules.iter().any(|r| r.same_permission(&rule)) {
            return Err(described_twice(&rule));
        }
        in_one_network(cx, txn, &row, &rule)?;
        rule.id = SecurityGroupRuleId::generate(txn.entropy);
        rule.tags = tags.to_vec();
        added.push(SecurityGroupRule {
            tags: tags_if_any(&rule.tags),
            ..rule_view(&row, &rule)
        });
        row.rules.push(rule);
    }
    check_quota(txn, &row, direction, &|id| {
        prefix_list::weight(txn, &cx.scope, id)
    })?;
    txn.put(row);
    Ok(added)
}

/// Refuses a rule that names a group of another VPC: no peering makes two of them one network.
pub fn in_one_network(cx: &Cx, txn: &Txn, group: &Row, rule: &RuleRow) -> Result<(), ApiError> {
    let RulePeer::Group(id) = &rule.peer else {
        return Ok(());
    };
    let peer = txn.get::<Row>(&cx.scope.key(id.as_str()));
    if peer.is_some_and(|peer| peer.vpc != group.vpc) {
        return Err(ErrorCode::InvalidGroupNotFound
            .error("You have specified two resources that belong to different networks."));
    }
    Ok(())
}

/// The error about a rule that the group has already.
pub fn described_twice(rule: &RuleRow) -> ApiError {
    ErrorCode::InvalidPermissionDuplicate.error(format!(
        "the specified rule \"{}\" already exists",
        describe(rule)
    ))
}

pub fn rule_not_found(id: &str) -> ApiError {
    ids::SECURITY_GROUP_RULE.not_found(id)
}

/// Refuses more rules than a group may have in one direction and address family. A rule that names
/// a group counts in both families, and one for a prefix list as what the list weighs.
pub fn check_quota(
    txn: &Txn,
    row: &Row,
    direction: Direction,
    weight: &dyn Fn(&ManagedPrefixListId) -> prefix_list::Weight,
) -> Result<(), ApiError> {
    let (mut v4, mut v6) = (0, 0);
    for rule in row.rules.iter().filter(|r| r.direction == direction) {
        let (in_v4, in_v6) = match &rule.peer {
            RulePeer::Cidr(_) => (1, 0),
            RulePeer::CidrIpv6(_) => (0, 1),
            RulePeer::Group(_) => (1, 1),
            RulePeer::PrefixList(id) => match weight(id) {
                (AddressFamily::Ipv4, size) => (size, 0),
                (AddressFamily::Ipv6, size) => (0, size),
            },
        };
        v4 += in_v4;
        v6 += in_v6;
    }
    if v4.max(v6) > limit(txn, &row.scope, &quota::RULES_PER_SECURITY_GROUP) {
        return Err(ErrorCode::RulesPerSecurityGroupLimitExceeded
            .error("The maximum number of rules per security group has been reached."));
    }
    Ok(())
}

fn revoke(
    cx: &Cx,
    txn: &mut Txn,
    group: &Arc<Row>,
    direction: Direction,
    request: RuleRequest,
    rule_ids: Option<Vec<String>>,
) -> Result<Vec<RevokedSecurityGroupRule>, ApiError> {
    let mut row = Row::clone(group);
    let mut revoked = Vec::new();
    if let Some(ids) = rule_ids.filter(|l| !l.is_empty()) {
        for id in ids {
            let found = row
                .rules
                .iter()
                .position(|r| r.id.as_str() == id && r.direction == direction);
            let index = found.ok_or_else(|| rule_not_found(&id))?;
            let rule = row.rules.remove(index);
            revoked.push(revoked_view(&row, &rule));
        }
    } else {
        for rule in rules(cx, txn, direction, request)? {
            let found = row.rules.iter().position(|r| r.same_permission(&rule));
            let index = found.ok_or_else(|| {
                ErrorCode::InvalidPermissionNotFound
                    .error("The specified rule does not exist in this security group.")
            })?;
            let rule = row.rules.remove(index);
            revoked.push(revoked_view(&row, &rule));
        }
    }
    txn.put(row);
    Ok(revoked)
}

fn revoked_view(g: &Row, r: &RuleRow) -> RevokedSecurityGroupRule {
    let (from, to) = ports(r);
    let mut out = RevokedSecurityGroupRule {
        security_group_rule_id: Some(r.id.to_string()),
        group_id: Some(g.id.to_string()),
        is_egress: Some(r.direction == Direction::Egress),
        ip_protocol: Some(r.protocol.wire()),
        from_port: Some(from),
        to_port: Some(to),
        description: r.description.clone(),
        ..RevokedSecurityGroupRule::default()
    };
    match &r.peer {
        RulePeer::Cidr(cidr) => out.cidr_ipv4 = Some(cidr.to_string()),
        RulePeer::CidrIpv6(cidr) => out.cidr_ipv6 = Some(cidr.clone()),
        RulePeer::Group(id) => out.referenced_group_id = Some(id.to_string()),
        RulePeer::PrefixList(id) => out.prefix_list_id = Some(id.to_string()),
    }
    out
}

/// `peer: 0.0.0.0/0, TCP, from port: 22, to port: 22, ALLOW`, as the API's error says it.
fn describe(rule: &RuleRow) -> String {
    let peer = match &rule.peer {
        RulePeer::Cidr(cidr) => cidr.to_string(),
        RulePeer::CidrIpv6(cidr) => cidr.clone(),
        RulePeer::Group(id) => id.to_string(),
        RulePeer::PrefixList(id) => id.to_string(),
    };
    let protocol = match rule.protocol {
        Protocol::All => "ALL".to_owned(),
        other => other.wire().to_ascii_uppercase(),
    };
    match (rule.ports, rule.icmp) {
        (Some(p), _) => format!(
            "peer: {peer}, {protocol}, from port: {}, to port: {}, ALLOW",
            p.from, p.to
        ),
        (None, Some((kind, code))) => format!("peer: {peer}, {protocol}, type: {kind}, code: {code}, ALLOW"),
        (None, None) => format!("peer: {peer}, {protocol}, ALLOW"),
    }
}

/// The rules that a request spells, one for each source or destination.
fn rules(cx: &Cx, txn: &Txn, direction: Direction, request: RuleRequest) -> Result<Vec<RuleRow>, ApiError> {
    let mut permissions = request.permissions.unwrap_or_default();
    if permissions.is_empty() {
        permissions.extend(flat_permission(cx, txn, request.flat)?);
    }
    if permissions.is_empty() {
        return Err(ErrorCode::MissingParameter.error("The request must contain the parameter ipPermissions"));
    }
    let mut out: Vec<RuleRow> = Vec::new();
    for permission in permissions {
        for rule in expand(cx, txn, direction, permission)? {
            if out.iter().any(|r| r.same_permission(&rule)) {
                return Err(invalid_value(
                    "The same permission must not appear multiple times",
                ));
            }
            out.push(rule);
        }
    }
    Ok(out)
}

fn flat_permission(cx: &Cx, txn: &Txn, flat: Flat) -> Result<Option<IpPermission>, ApiError> {
    let source = flat.source_group_name.filter(|n| !n.is_empty());
    if flat.protocol.is_none() && flat.cidr_ip.is_none() && source.is_none() {
        return Ok(None);
    }
    let pair = match source {
        Some(name) => {
            let group = named(cx, txn, None, Some(&name))?;
            Some(vec![UserIdGroupPair {
                group_id: Some(group.id.to_string()),
                user_id: flat.source_group_owner,
                ..Default::default()
            }])
        }
        None => None,
    };
    Ok(Some(IpPermission {
        // Naming a group alone means all its traffic.
        ip_protocol: flat.protocol.or_else(|| pair.is_some().then(|| "-1".into())),
        from_port: flat.from_port,
        to_port: flat.to_port,
        ip_ranges: flat.cidr_ip.map(|cidr| {
            vec![IpRange {
                cidr_ip: Some(cidr),
                description: None,
            }]
        }),
        user_id_group_pairs: pair,
        ..IpPermission::default()
    }))
}

/// The rules of one permission, one for each source or destination. Their ids are placeholders.
pub fn expand(cx: &Cx, txn: &Txn, direction: Direction, p: IpPermission) -> Result<Vec<RuleRow>, ApiError> {
    let protocol_text = p.ip_protocol.unwrap_or_default();
    if protocol_text.is_empty() {
        return Err(invalid_value(
            "Invalid value 'null' for protocol. VPC security group rules must specify protocols explicitly.",
        ));
    }
    let protocol = Protocol::parse(&protocol_text).ok_or_else(|| {
        invalid_value(format!(
            "Invalid value '{protocol_text}' for IP protocol. Unknown protocol."
        ))
    })?;
    let (ports, icmp) = port_range(protocol, p.from_port, p.to_port)?;
    let mut peers: Vec<(RulePeer, Option<String>)> = Vec::new();
    for range in p.ip_ranges.unwrap_or_default() {
        let text = range.cidr_ip.unwrap_or_default();
        let cidr =
            Cidr::parse(&text).ok_or_else(|| invalid_value(format!("CIDR block {text} is malformed")))?;
        peers.push((RulePeer::Cidr(cidr), range.description));
    }
    for range in p.ipv6_ranges.unwrap_or_default() {
        let text = range.cidr_ipv6.unwrap_or_default();
        let cidr =
            ipv6_block(&text).ok_or_else(|| invalid_value(format!("CIDR block {text} is malformed")))?;
        peers.push((RulePeer::CidrIpv6(cidr), range.description));
    }
    for pair in p.user_id_group_pairs.unwrap_or_default() {
        if pair
            .user_id
            .as_deref()
            .is_some_and(|u| !u.is_empty() && u != cx.scope.account.as_str())
        {
            return Err(not_found(pair.group_id.as_deref().unwrap_or_default()));
        }
        let group = named(cx, txn, pair.group_id.as_deref(), pair.group_name.as_deref())?;
        peers.push((RulePeer::Group(group.id.clone()), pair.description));
    }
    for list in p.prefix_list_ids.unwrap_or_default() {
        let row = prefix_list::find(cx, txn, list.prefix_list_id.as_deref().unwrap_or_default())?;
        peers.push((RulePeer::PrefixList(row.id.clone()), list.description));
    }
    if peers.is_empty() {
        return Err(ErrorCode::MissingParameter.error("The request must contain the parameter ipRanges"));
    }
    peers
        .into_iter()
        .map(|(peer, description)| {
            let description = self::description(description)?;
            Ok(RuleRow {
                id: SecurityGroupRuleId::generate(&mut model::Entropy::seeded(0)),
                direction,
                protocol,
                ports,
                icmp,
                peer,
                description,
                tags: vec![],
            })
        })
        .collect()
}

/// An IPv6 block in canonical form.
pub fn ipv6_block(text: &str) -> Option<String> {
    let (address, length) = text.split_once('/')?;
    let address: Ipv6Addr = address.parse().ok()?;
    let length: u8 = length.parse().ok().filter(|l| *l <= 128)?;
    let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
    Some(format!("{}/{length}", Ipv6Addr::from(u128::from(address) & mask)))
}

/// A rule's description; an empty one is none.
pub fn description(given: Option<String>) -> Result<Option<String>, ApiError> {
    const ALLOWED: &str = "._-:/()#,@[]+=&;{}!$* ";
    let Some(text) = given.filter(|d| !d.is_empty()) else {
        return Ok(None);
    };
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || ALLOWED.contains(c);
    if text.chars().count() > 255 || !text.chars().all(is_allowed) {
        return Err(invalid_value(format!(
            "Invalid rule description. Valid descriptions are strings less than 256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{{}}!$*: {text}"
        )));
    }
    Ok(Some(text))
}

type Range = (Option<PortRange>, Option<(i16, i16)>);

/// Ports of TCP and UDP, type and code of ICMP of both families; of other protocols AWS ignores the range.
fn port_range(protocol: Protocol, from: Option<i32>, to: Option<i32>) -> Result<Range, ApiError> {
    match protocol {
        Protocol::Tcp | Protocol::Udp => {
            let (Some(from), Some(to)) = (from, to) else {
                return Err(invalid_value(
                    "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
                ));
            };
            if (from, to) == (-1, -1) {
                return Ok((None, None));
            }
            let port = |p: i32| {
                u16::try_from(p).map_err(|_| {
                    invalid_value(format!(
                        "Invalid value '{p}' for portRange. Must be between 0 and 65535."
                    ))
                })
            };
            let range = PortRange {
                from: port(from)?,
                to: port(to)?,
            };
            if range.from > range.to {
                return Err(invalid_value(format!("Invalid TCP/UDP port range ({from}:{to})")));
            }
            Ok((Some(range), None))
        }
        Protocol::Icmp | Protocol::ICMPV6 => {
            let value = |v: Option<i32>| {
                i16::try_from(v.unwrap_or(-1))
                    .ok()
                    .filter(|v| (-1..=255).contains(v))
                    .ok_or_else(|| invalid_value("ICMP code or type out of range"))
            };
            Ok((None, Some((value(from)?, value(to)?))))
        }
        Protocol::All | Protocol::Number(_) => Ok((None, None)),
    }
}
