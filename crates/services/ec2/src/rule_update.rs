//! Changing the rules of security groups in place: what they allow, and their descriptions.

use std::sync::Arc;

use crate::api::*;
use model::{ApiResult, Protocol};
use rows::{Direction, SecurityGroup as Row, SecurityGroupRule as RuleRow};

use super::permission::{check_quota, described_twice, expand, in_one_network, rule_not_found};
use super::security_group::named;
use super::{invalid_value, prefix_list};
use world::{Cx, Txn};

/// Gives rules another content under their ids. What an update leaves out, the rule has no longer.
pub fn modify(
    cx: &Cx,
    txn: &mut Txn,
    input: ModifySecurityGroupRulesRequest,
) -> ApiResult<ModifySecurityGroupRulesResult> {
    let group = named(cx, txn, Some(&input.group_id), None)?;
    let mut row = Row::clone(&group);
    for update in input.security_group_rules {
        let id = update.security_group_rule_id;
        let index = row
            .rules
            .iter()
            .position(|r| r.id.as_str() == id)
            .ok_or_else(|| rule_not_found(&id))?;
        let request = update.security_group_rule.ok_or_else(|| {
            ErrorCode::MissingParameter.error("The request must contain the parameter SecurityGroupRule")
        })?;
        let direction = row.rules[index].direction;
        let mut new = requested(cx, txn, direction, request)?;
        let twin = |(n, r): (usize, &RuleRow)| n != index && r.same_permission(&new);
        if row.rules.iter().enumerate().any(twin) {
            return Err(described_twice(&new));
        }
        in_one_network(cx, txn, &row, &new)?;
        new.id = row.rules[index].id.clone();
        new.tags = row.rules[index].tags.clone();
        row.rules[index] = new;
    }
    let weight = |id: &_| prefix_list::weight(txn, &cx.scope, id);
    check_quota(txn, &row, Direction::Ingress, &weight)?;
    check_quota(txn, &row, Direction::Egress, &weight)?;
    txn.put(row);
    Ok(ModifySecurityGroupRulesResult { r#return: Some(true) })
}

/// The rule that an update spells, without an id of its own.
fn requested(
    cx: &Cx,
    txn: &Txn,
    direction: Direction,
    request: SecurityGroupRuleRequest,
) -> ApiResult<RuleRow> {
    let given = [
        &request.cidr_ipv4,
        &request.cidr_ipv6,
        &request.referenced_group_id,
        &request.prefix_list_id,
    ];
    let peers = "cidrIp, cidrIpv6, prefixListId, or referencedGroupId";
    match given.iter().filter(|peer| peer.is_some()).count() {
        1 => {}
        0 => {
            return Err(ErrorCode::MissingParameter
                .error(format!("The request must contain exactly one of: {peers}")));
        }
        _ => {
            return Err(
                ErrorCode::InvalidParameterCombination.error(format!("Only one of {peers} can be specified"))
            );
        }
    }
    let protocol = request.ip_protocol.as_deref().and_then(Protocol::parse);
    let has_ports = request.from_port.is_some() && request.to_port.is_some();
    if matches!(protocol, Some(Protocol::Tcp | Protocol::Udp)) && !has_ports {
        return Err(invalid_value(
            "Invalid value for portRange. Must specify both from and to ports with TCP/UDP.",
        ));
    }
    let description = request.description;
    let permission = IpPermission {
        ip_protocol: request.ip_protocol,
        from_port: request.from_port,
        to_port: request.to_port,
        ip_ranges: request.cidr_ipv4.map(|cidr| {
            vec![IpRange {
                cidr_ip: Some(cidr),
                description: description.clone(),
            }]
        }),
        ipv6_ranges: request.cidr_ipv6.map(|cidr| {
            vec![Ipv6Range {
                cidr_ipv6: Some(cidr),
                description: description.clone(),
            }]
        }),
        user_id_group_pairs: request.referenced_group_id.map(|id| {
            vec![UserIdGroupPair {
                group_id: Some(id),
                description: description.clone(),
                ..UserIdGroupPair::default()
            }]
        }),
        prefix_list_ids: request.prefix_list_id.map(|id| {
            vec![PrefixListId {
                prefix_list_id: Some(id),
                description: description.clone(),
            }]
        }),
    };
    let mut rules = expand(cx, txn, direction, permission)?;
    rules
        .pop()
        .ok_or_else(|| ErrorCode::MissingParameter.error("The request must contain the parameter ipRanges"))
}

pub fn describe_ingress(
    cx: &Cx,
    txn: &mut Txn,
    input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
) -> ApiResult<UpdateSecurityGroupRuleDescriptionsIngressResult> {
    let group = named(cx, txn, input.group_id.as_deref(), input.group_name.as_deref())?;
    let by_id = input.security_group_rule_descriptions;
    describe(cx, txn, &group, Direction::Ingress, input.ip_permissions, by_id)?;
    Ok(UpdateSecurityGroupRuleDescriptionsIngressResult { r#return: Some(true) })
}

pub fn describe_egress(
    cx: &Cx,
    txn: &mut Txn,
    input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
) -> ApiResult<UpdateSecurityGroupRuleDescriptionsEgressResult> {
    let group = named(cx, txn, input.group_id.as_deref(), input.group_name.as_deref())?;
    let by_id = input.security_group_rule_descriptions;
    describe(cx, txn, &group, Direction::Egress, input.ip_permissions, by_id)?;
    Ok(UpdateSecurityGroupRuleDescriptionsEgressResult { r#return: Some(true) })
}

/// Puts descriptions on rules that are named by what they allow, or by their ids.
fn describe(
    cx: &Cx,
    txn: &mut Txn,
    group: &Arc<Row>,
    direction: Direction,
    permissions: Option<Vec<IpPermission>>,
    by_id: Option<Vec<SecurityGroupRuleDescription>>,
) -> ApiResult<()> {
    let (permissions, by_id) = (permissions.unwrap_or_default(), by_id.unwrap_or_default());
    if permissions.is_empty() == by_id.is_empty() {
        return Err(ErrorCode::InvalidParameterCombination
            .error("The request must contain either ipPermissions or securityGroupRuleDescriptions."));
    }
    let mut row = Row::clone(group);
    for permission in permissions {
        for wanted in expand(cx, txn, direction, permission)? {
            let mut rules = row.rules.iter_mut();
            let rule = rules.find(|r| r.same_permission(&wanted)).ok_or_else(|| {
                ErrorCode::InvalidPermissionNotFound
                    .error("The specified rule does not exist in this security group.")
            })?;
            rule.description = wanted.description;
        }
    }
    for update in by_id {
        let id = update.security_group_rule_id.unwrap_or_default();
        let mut rules = row.rules.iter_mut();
        let rule = rules
            .find(|r| r.id.as_str() == id && r.direction == direction)
            .ok_or_else(|| rule_not_found(&id))?;
        rule.description = super::permission::description(update.description)?;
    }
    txn.put(row);
    Ok(())
}
