//! The numbered entries of network ACLs.

use crate::api::*;
use model::{ApiError, ApiResult, PortRange as PortRow, Protocol};
use rows::{AclBlock, NetworkAcl as Acl, NetworkAclEntry as Row};
use rules::quota;

use super::network_acl::{self, ALLOW, DENY};
use super::permission::ipv6_block;
use super::{block, invalid_value};
use world::quota::most;
use world::{Cx, Txn};

/// The highest number of an entry; 32767 is the final one.
const NUMBER_MAX: u16 = 32766;

/// The members that CreateNetworkAclEntry and ReplaceNetworkAclEntry share.
struct EntryRequest {
    number: i32,
    protocol: String,
    action: String,
    cidr: Option<String>,
    ipv6_cidr: Option<String>,
    icmp: Option<IcmpTypeCode>,
    ports: Option<PortRange>,
}

macro_rules! request {
    ($input:expr) => {
        EntryRequest {
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

impl EntryRequest {
    fn entry(self) -> ApiResult<Row> {
        let number = number(self.number)?;
        let protocol = Protocol::parse(&self.protocol).ok_or_else(|| {
            invalid_value(format!(
                "Invalid value '{}' for IP protocol. Unknown protocol.",
                self.protocol
            ))
        })?;
        let cidr = acl_block(self.cidr.as_deref(), self.ipv6_cidr.as_deref())?;
        let ports = match protocol {
            Protocol::Tcp | Protocol::Udp => {
                Some(port_range(self.ports.ok_or_else(|| missing("portRange"))?)?)
            }
            // AWS takes a range with any protocol and looks at it with these alone.
            _ => None,
        };
        let icmp = match protocol {
            Protocol::Icmp | Protocol::ICMPV6 => {
                Some(type_and_code(self.icmp.ok_or_else(|| missing("icmpTypeCode"))?)?)
            }
            _ => None,
        };
        Ok(Row {
            number,
            allow: allows(&self.action)?,
            protocol,
            cidr,
            ports,
            icmp,
        })
    }
}

/// What an action says; AWS takes it in any case.
fn allows(action: &str) -> ApiResult<bool> {
    match action.to_ascii_lowercase().as_str() {
        ALLOW => Ok(true),
        DENY => Ok(false),
        _ => Err(invalid_value(format!(
            "Value ({action}) for parameter ruleAction is invalid. Valid values are: {ALLOW}, {DENY}."
        ))),
    }
}

/// The one block that a request names. A VPC without IPv6 keeps entries for IPv6 blocks as well.
fn acl_block(ipv4: Option<&str>, ipv6: Option<&str>) -> ApiResult<AclBlock> {
    match (ipv4.filter(|t| !t.is_empty()), ipv6.filter(|t| !t.is_empty())) {
        (Some(text), None) => Ok(block(text, "cidrBlock")?.into()),
        (None, Some(text)) => ipv6_block(text).map(AclBlock::Ipv6).ok_or_else(|| {
            invalid_value(format!(
                "Value ({text}) for parameter ipv6CidrBlock is invalid. This is not a valid CIDR block."
            ))
        }),
        (None, None) => Err(missing("cidrBlock")),
        (Some(_), Some(_)) => Err(ErrorCode::InvalidParameterCombination
            .error("The parameter cidrBlock cannot be used with the parameter ipv6CidrBlock")),
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
    let of_family = |e: &&Row| e.cidr.ipv4().is_some() == entry.cidr.ipv4().is_some();
    if entries.iter().filter(of_family).count() >= most(txn, &cx.scope, &quota::RULES_PER_NETWORK_ACL) {
        return Err(ErrorCode::NetworkAclEntryLimitExceeded
            .error("The maximum number of network acl entries has been reached."));
    }
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
    txn.put(acl);
    Ok(wire::Empty {})
}
