//! The blocks of a VPC: which are allowed, and secondary ones. Source: Amazon VPC User Guide, "VPC
//! CIDR blocks".

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::api::*;
use model::{ApiResult, Cidr, VpcCidrAssociationId};
use rows::{RouteTable as Table, Subnet as SubnetRow, Vpc as Row, VpcCidr};
use rules::quota;

use super::{block, not_served, vpc};
use world::quota::most;
use world::{Cx, Txn};

/// Whether the size is one that VPCs and subnets may have.
pub fn is_size(cidr: &Cidr) -> bool {
    (16..=28).contains(&cidr.prefix_len())
}

/// What no VPC may hold: this network, loopback, link-local, multicast and beyond.
const RESERVED: [(Ipv4Addr, u8); 4] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(224, 0, 0, 0), 3),
];

/// The private ranges, which exclude each other within one VPC.
const PRIVATE: [(Ipv4Addr, u8); 3] = [
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
];

/// Kept by AWS for itself in secondary blocks.
const KEPT: (Ipv4Addr, u8) = (Ipv4Addr::new(198, 19, 0, 0), 16);

fn overlaps(cidr: &Cidr, (address, prefix_len): (Ipv4Addr, u8)) -> bool {
    Cidr::new(address, prefix_len).is_some_and(|range| range.overlaps(cidr))
}

/// The block, when a VPC may have it.
pub fn allowed(cidr: Cidr) -> ApiResult<Cidr> {
    if !is_size(&cidr) || RESERVED.iter().any(|range| overlaps(&cidr, *range)) {
        return Err(ErrorCode::InvalidVpcRange.error(format!("The CIDR '{cidr}' is invalid.")));
    }
    Ok(cidr)
}

/// Whether AWS keeps the block out of a VPC with this primary block.
fn is_restricted(primary: &Cidr, cidr: &Cidr) -> bool {
    let other_private = |range: &(Ipv4Addr, u8)| overlaps(cidr, *range) && !overlaps(primary, *range);
    overlaps(cidr, KEPT) || PRIVATE.iter().any(other_private)
}

pub fn associate(
    cx: &Cx,
    txn: &mut Txn,
    input: AssociateVpcCidrBlockRequest,
) -> ApiResult<AssociateVpcCidrBlockResult> {
    let row = vpc::find(cx, txn, &input.vpc_id)?;
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
    ])?;
    let text = input.cidr_block.filter(|t| !t.is_empty()).ok_or_else(|| {
        ErrorCode::MissingParameter.error("Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.")
    })?;
    let cidr = allowed(block(&text, "cidrBlock")?)?;
    if is_restricted(&row.primary_cidr(), &cidr) {
        return Err(ErrorCode::InvalidVpcRange.error(format!(
            "The CIDR '{cidr}' is restricted. Use a CIDR from the same private address range as the current VPC CIDR, or use a publicly-routable CIDR."
        )));
    }
    // A block that holds a route's destination would take its traffic away from it.
    let prefix = cx.scope.prefix();
    let hides = |t: &Arc<Table>| {
        let mut blocks = t.routes.iter().filter_map(|r| r.destination.cidr());
        blocks.any(|destination| cidr.contains_block(&destination))
    };
    let hides_a_route = txn.scan::<Table>(&prefix).any(|t| t.vpc == row.id && hides(t));
    if hides_a_route || row.cidrs.iter().any(|own| own.cidr.overlaps(&cidr)) {
        return Err(ErrorCode::InvalidVpcRange.error(format!("The CIDR '{cidr}' is invalid.")));
    }
    let most = most(txn, &cx.scope, &quota::CIDRS_PER_VPC);
    if row.cidrs.len() >= most {
        return Err(ErrorCode::CidrLimitExceeded.error(format!(
            "This network {} has met its maximum number of allowed CIDRs: {most}",
            row.id
        )));
    }
    let new = VpcCidr {
        association: VpcCidrAssociationId::generate(txn.entropy),
        cidr,
    };
    txn.update::<Row>(&row.row_key(), |vpc| vpc.cidrs.push(new.clone()));
    Ok(AssociateVpcCidrBlockResult {
        vpc_id: Some(row.id.to_string()),
        cidr_block_association: Some(vpc::association(&new, VpcCidrBlockStateCode::Associating)),
        ipv6_cidr_block_association: None,
    })
}

pub fn disassociate(
    cx: &Cx,
    txn: &mut Txn,
    input: DisassociateVpcCidrBlockRequest,
) -> ApiResult<DisassociateVpcCidrBlockResult> {
    let id = input.association_id;
    let prefix = cx.scope.prefix();
    let found = txn.scan::<Row>(&prefix).find_map(|vpc| {
        let index = vpc.cidrs.iter().position(|c| c.association.as_str() == id)?;
        Some((vpc.clone(), index))
    });
    let (row, index) = found.ok_or_else(|| {
        ErrorCode::InvalidVpcCidrBlockAssociationIdNotFound
            .error(format!("The vpc CIDR block association ID '{id}' does not exist"))
    })?;
    if index == 0 {
        return Err(ErrorCode::OperationNotPermitted.error(format!(
            "The vpc CIDR block with association ID {id} may not be disassociated. It is the primary IPv4 CIDR block of the VPC"
        )));
    }
    let old = row.cidrs[index].clone();
    let is_inside = |s: &Arc<SubnetRow>| s.vpc == row.id && old.cidr.contains_block(&s.cidr);
    if txn.scan::<SubnetRow>(&prefix).any(is_inside) {
        return Err(ErrorCode::DependencyViolation.error(format!(
            "The vpc CIDR block with association ID {id} has dependencies and cannot be disassociated."
        )));
    }
    txn.update::<Row>(&row.row_key(), |vpc| {
        vpc.cidrs.retain(|c| c.association != old.association)
    });
    Ok(DisassociateVpcCidrBlockResult {
        vpc_id: Some(row.id.to_string()),
        cidr_block_association: Some(vpc::association(&old, VpcCidrBlockStateCode::Disassociating)),
        ipv6_cidr_block_association: None,
    })
}
