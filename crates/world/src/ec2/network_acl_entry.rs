//! The numbered entries of network ACLs.

use api::ec2::*;
use model::{ApiError, ApiResult, PortRange as PortRow, Protocol};
use rows::{NetworkAcl as Acl, NetworkAclEntry as Row};
use rules::quota;

use super::{block, dry_run, invalid_value, network_acl, not_served};
use crate::servicequotas::most;
use crate::{Cx, Txn};

/// The highest number of an entry; 32767 is the final one.
const NUMBER_MAX: u16 = 32766;

/// The members that CreateNetworkAclEntry and ReplaceNetworkAclEntry share.
struct Request {
    number: i32,
    protocol: String,
    action: RuleAction,
    cidr: Option<String>,
    ipv6_cidr: Option<String>,
    icmp: Option<IcmpTypeCode>,
    ports: Option<PortRange>,
}

macro_rules! request {
    ($input:expr) => {
        Request {
            number: $input.rule_number,
            protocol: $input.protocol,
            action: $input.rule_action,
            cidr: $input.cidr_block,
            ipv6_cidr: $input.ipv6_cidr_block,
            icmp: $input.icmp_type_code,
            ports: $input.port_range,
        }
    };
}

fn missing(parameter: &str) -> ApiError {
    ErrorCode::MissingParameter.error(format!("The request must contain the parameter {parameter}"))
}

fn number(given: i32) -> ApiResult<u16> {
    u16::try_from(given)
        .ok()
        .filter(|n| (1..=NUMBER_MAX).contains(n))
        .ok_or_else(|| {
            invalid_value(format!(
                "Value ({given}) for parameter ruleNumber is invalid. Must be between 1 and {NUMBER_MAX}."
            ))
        })
}

impl Request {
    fn entry(self) -> ApiResult<Row> {
        let number = number(self.number)?;
        let protocol = Protocol::parse(&self.protocol).ok_or_else(|| {
            invalid_value(format!(
                "Invalid value '{}' for IP protocol. Unknown protocol.",
                self.protocol
            ))
        })?;
        not_served(&[
            (self.ipv6_cidr.is_some(), "An ACL entry for an IPv6 block"),
            (protocol == Protocol::Number(58), "An ACL entry for ICMPv6"),
        ])?;
        let text = self
            .cidr
            .filter(|t| !t.is_empty())
            .ok_or_else(|| missing("cidrBlock"))?;
        let cidr = block(&text, "cidrBlock")?;
        let ports = match protocol {
            Protocol::Tcp | Protocol::Udp => {
                Some(port_range(self.ports.ok_or_else(|| missing("portRange"))?)?)
            }
            // AWS takes a range with any protocol and looks at it with these alone.
            _ => None,
        };
        let icmp = match protocol {
            Protocol::Icmp => Some(type_and_code(self.icmp.ok_or_else(|| missing("icmpTypeCode"))?)?),
            _ => None,
        };
        Ok(Row {
            number,
            allow: self.action == RuleAction::Allow,
            protocol,
            cidr,
            ports,
            icmp,
        })
    }
}

fn port_range(given: PortRange) -> ApiResult<PortRow> {
    let port = |value: Option<i32>, name: &str| {
        let value = value.ok_or_else(|| missing(name))?;
        u16::try_from(value).map_err(|_| {
            invalid_value(format!(
                "Invalid value '{value}' for portRange. Must be between 0 and 65535."
            ))
        })
    };
    let range = PortRow {
        from: port(given.from, "portRange.from")?,
        to: port(given.to, "portRange.to")?,
    };
    if range.from > range.to {
        return Err(invalid_value(format!(
            "Invalid TCP/UDP port range ({}:{})",
            range.from, range.to
        )));
    }
    Ok(range)
}

fn type_and_code(given: IcmpTypeCode) -> ApiResult<(i16, i16)> {
    let value = |value: Option<i32>| {
        i16::try_from(value.unwrap_or(-1))
            .ok()
            .filter(|v| (-1..=255).contains(v))
            .ok_or_else(|| invalid_value("ICMP code or type out of range"))
    };
    Ok((value(given.r#type)?, value(given.code)?))
}

fn of_direction(acl: &mut Acl, egress: bool) -> &mut Vec<Row> {
    if egress { &mut acl.egress } else { &mut acl.ingress }
}

fn not_found(number: u16) -> ApiError {
    ErrorCode::InvalidNetworkAclEntryNotFound.error(format!(
        "The network acl entry identified by {number} does not exist."
    ))
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateNetworkAclEntryRequest) -> ApiResult<wire::Empty> {
    let mut acl = Acl::clone(&*network_acl::find(cx, txn, &input.network_acl_id)?);
    let entry = request!(input).entry()?;
    let entries = of_direction(&mut acl, input.egress);
    if entries.iter().any(|e| e.number == entry.number) {
        return Err(ErrorCode::NetworkAclEntryAlreadyExists.error(format!(
            "The network acl entry identified by {} already exists.",
            entry.number
        )));
    }
    if entries.len() >= most(txn, &cx.scope, &quota::RULES_PER_NETWORK_ACL) {
        return Err(ErrorCode::NetworkAclEntryLimitExceeded
            .error("The maximum number of network acl entries has been reached."));
    }
    dry_run(input.dry_run)?;
    entries.push(entry);
    entries.sort_by_key(|e| e.number);
    txn.put(acl);
    Ok(wire::Empty {})
}

pub fn replace(cx: &Cx, txn: &mut Txn, input: ReplaceNetworkAclEntryRequest) -> ApiResult<wire::Empty> {
    let mut acl = Acl::clone(&*network_acl::find(cx, txn, &input.network_acl_id)?);
    let entry = request!(input).entry()?;
    let entries = of_direction(&mut acl, input.egress);
    let old = entries
        .iter_mut()
        .find(|e| e.number == entry.number)
        .ok_or_else(|| not_found(entry.number))?;
    dry_run(input.dry_run)?;
    *old = entry;
    txn.put(acl);
    Ok(wire::Empty {})
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteNetworkAclEntryRequest) -> ApiResult<wire::Empty> {
    let mut acl = Acl::clone(&*network_acl::find(cx, txn, &input.network_acl_id)?);
    let number = number(input.rule_number)?;
    let entries = of_direction(&mut acl, input.egress);
    let before = entries.len();
    entries.retain(|e| e.number != number);
    if entries.len() == before {
        return Err(not_found(number));
    }
    dry_run(input.dry_run)?;
    txn.put(acl);
    Ok(wire::Empty {})
}
