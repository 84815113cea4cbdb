//! What the resolver of a VPC answers.

use std::net::Ipv4Addr;

use hickory_proto::op::{Edns, Message, MessageType, Metadata, OpCode, Query, ResponseCode};
use hickory_proto::rr::rdata::{A, PTR};
use hickory_proto::rr::{DNSClass, Name, RData, Record, RecordType};
use netplan::Machine;
use rows::{InterfaceState, NetworkInterface, Tables, Vpc};

use crate::names::{DnsName, parse_name};

/// How long answers may be kept, in seconds, as AWS's resolver says.
const TTL_SECS: u32 = 60;
/// What we tell clients that ask with EDNS.
const PAYLOAD_MAX: u16 = 1232;

/// What a name leads to.
enum NameTarget {
    Address(Ipv4Addr),
    Name(String),
}

/// What is the same for all VPCs.
#[derive(Clone)]
pub struct Outside {
    pub machine: Machine,
    /// What stands before `.REGION.amazonaws.com` in the names of the endpoints of AWS that cove serves: `api.ecr`.
    pub endpoints: Vec<&'static str>,
}

/// The response to a query from inside `vpc`.
pub fn answer(tables: &Tables, outside: &Outside, vpc: &Vpc, query: &Message) -> Message {
    let mut response = Message::response(query.metadata.id, query.metadata.op_code);
    response.metadata = Metadata::response_from_request(&query.metadata);
    response.metadata.recursion_available = true;
    if query.edns.is_some() {
        let mut edns = Edns::new();
        edns.set_max_payload(PAYLOAD_MAX);
        response.set_edns(edns);
    }
    response.add_queries(query.queries.iter().cloned());
    let code = match (query.metadata.op_code, query.queries.as_slice()) {
        (OpCode::Query, [question]) => match records(tables, outside, vpc, question) {
            Ok(records) => {
                response.add_answers(records);
                ResponseCode::NoError
            }
            Err(code) => code,
        },
        (OpCode::Query, _) => ResponseCode::FormErr,
        _ => ResponseCode::NotImp,
    };
    response.metadata.response_code = code;
    response
}

/// [`answer`] on messages as they are on the wire. `None` for what deserves no response: what is
/// no DNS message at all, and responses.
pub fn respond(tables: &Tables, outside: &Outside, vpc: &Vpc, message: &[u8]) -> Option<Vec<u8>> {
    let response = match Message::from_vec(message) {
        Ok(query) if query.metadata.message_type == MessageType::Query => {
            answer(tables, outside, vpc, &query)
        }
        Ok(_) => return None,
        Err(_) => {
            let [high, low, flags, ..] = message else {
                return None;
            };
            let is_response = flags & 0x80 != 0;
            let id = u16::from_be_bytes([*high, *low]);
            if is_response {
                return None;
            }
            Message::error_msg(id, OpCode::Query, ResponseCode::FormErr)
        }
    };
    response.to_vec().ok()
}

/// The address that a name leads to from inside `vpc`.
pub fn lookup(tables: &Tables, outside: &Outside, vpc: &Vpc, name: &str) -> Option<Ipv4Addr> {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    match find(tables, outside, vpc, &name)? {
        NameTarget::Address(address) => Some(address),
        NameTarget::Name(_) => None,
    }
}

fn records(
    tables: &Tables,
    outside: &Outside,
    vpc: &Vpc,
    question: &Query,
) -> Result<Vec<Record>, ResponseCode> {
    if question.query_class() != DNSClass::IN {
        return Err(ResponseCode::Refused);
    }
    let name = question.name().to_lowercase().to_ascii();
    let name = name.trim_end_matches('.');
    let found = find(tables, outside, vpc, name).ok_or(ResponseCode::NXDomain)?;
    let data = match (found, question.query_type()) {
        (NameTarget::Address(address), RecordType::A | RecordType::ANY) => RData::A(A(address)),
        (NameTarget::Name(name), RecordType::PTR | RecordType::ANY) => {
            let name = Name::from_ascii(format!("{name}.")).map_err(|_| ResponseCode::ServFail)?;
            RData::PTR(PTR(name))
        }
        // The name exists, this kind of record does not.
        _ => return Ok(Vec::new()),
    };
    Ok(vec![Record::from_rdata(question.name().clone(), TTL_SECS, data)])
}

fn find(tables: &Tables, outside: &Outside, vpc: &Vpc, name: &str) -> Option<NameTarget> {
    let region = &vpc.scope.region;
    let live = |eni: &&NetworkInterface| eni.state != InterfaceState::Detaching;
    let mut enis = tables.network_interfaces.values().map(AsRef::as_ref).filter(live);
    let here = |eni: &NetworkInterface| eni.vpc == vpc.id;
    match parse_name(region, &outside.endpoints, name)? {
        DnsName::Endpoint => Some(NameTarget::Address(outside.machine.endpoint_address())),
        DnsName::Private(address) => {
            let mut held = enis.filter(|eni| here(eni) && eni.private_addresses.contains(&address));
            (vpc.dns_hostnames && held.next().is_some()).then_some(NameTarget::Address(address))
        }
        // From inside its own VPC a public name leads to the private address.
        DnsName::Public(address) => {
            let (eni, private) = enis.find_map(|eni| Some((eni, eni.private_of(address)?)))?;
            if !here(eni) {
                return Some(NameTarget::Address(address));
            }
            vpc.dns_hostnames.then_some(NameTarget::Address(private))
        }
        DnsName::Reverse(address) => {
            if !vpc.dns_hostnames {
                return None;
            }
            let named = enis.find_map(|eni| {
                if here(eni) && eni.private_addresses.contains(&address) {
                    Some(region.private_name(address))
                } else {
                    let mapped = eni.private_of(address);
                    mapped.map(|_| eni.scope.region.public_name(address))
                }
            });
            named.map(NameTarget::Name)
        }
    }
}

#[cfg(test)]
mod tests;
