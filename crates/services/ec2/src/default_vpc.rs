//! The default VPC, and what every VPC of a region shares. Source: Amazon VPC User Guide, "Default
//! VPCs".

use std::collections::BTreeMap;

use crate::api::{CreateDefaultVpcRequest, CreateDefaultVpcResult, ErrorCode};
use model::{ApiResult, Cidr, DhcpOptionsId, InternetGatewayId, Region, Scope};
use rows::{DhcpOptions, InternetGateway, RegionSetup, Route, RouteTable, RouteTarget, Vpc};

use super::subnet::{self, NewSubnet, default_block};
use super::vpc::{self, NewVpc};
use super::{aws_prefix_list, vpc::check_quota};
use world::{Cx, Txn};

/// The block of every default VPC.
const BLOCK: &str = "172.31.0.0/16";

/// Gives a scope what AWS gives every account in every region, once: a default VPC, and AWS's prefix lists, anew when
/// those of this cove are others.
pub fn ensure_region(cx: &Cx, txn: &mut Txn) {
    let endpoint = aws_prefix_list::endpoint(txn);
    let earlier = txn.get::<RegionSetup>(&cx.scope.key(""));
    let is_current =
        |row: &RegionSetup| (row.prefix_lists, row.endpoint) == (aws_prefix_list::EDITION, endpoint);
    if earlier.as_deref().is_some_and(is_current) {
        return;
    }
    aws_prefix_list::ensure(cx, txn, endpoint);
    txn.put(RegionSetup {
        scope: cx.scope.clone(),
        created_at: earlier.as_ref().map_or(cx.now, |row| row.created_at),
        prefix_lists: aws_prefix_list::EDITION,
        endpoint,
    });
    if earlier.is_some() {
        return;
    }
    // In a scope without any row there is no subnet to conflict with.
    let made = make(cx, txn);
    debug_assert!(made.is_ok(), "{made:?}");
}

pub fn create(cx: &Cx, txn: &mut Txn, _: CreateDefaultVpcRequest) -> ApiResult<CreateDefaultVpcResult> {
    if txn.scan::<Vpc>(&cx.scope.prefix()).any(|v| v.is_default) {
        return Err(ErrorCode::DefaultVpcAlreadyExists
            .error("A Default VPC already exists for this account in this region."));
    }
    check_quota(cx, txn)?;
    let row = make(cx, txn)?;
    Ok(CreateDefaultVpcResult {
        vpc: Some(vpc::view(&row)),
    })
}

/// The VPC with a subnet in each zone, and a gateway that its main route table leads to.
fn make(cx: &Cx, txn: &mut Txn) -> ApiResult<Vpc> {
    let new = NewVpc {
        cidr: super::block(BLOCK, "cidrBlock")?,
        is_default: true,
        dns_hostnames: true,
        tags: vec![],
    };
    let row = vpc::make(cx, txn, new);
    let gateway = InternetGateway {
        scope: cx.scope.clone(),
        id: InternetGatewayId::generate(txn.entropy),
        vpc: Some(row.id.clone()),
        tags: vec![],
    };
    let route = Route {
        destination: Cidr::ANY.into(),
        target: RouteTarget::InternetGateway(gateway.id.clone()),
    };
    txn.put(gateway);
    let prefix = cx.scope.prefix();
    let main = txn
        .scan::<RouteTable>(&prefix)
        .find(|t| t.vpc == row.id)
        .map(|t| t.row_key());
    if let Some(key) = main {
        txn.update::<RouteTable>(&key, |table| table.routes.push(route));
    }
    for (n, zone) in (0..).zip(rules::region::zones(&cx.scope.region)) {
        let Some(cidr) = default_block(&row.primary_cidr(), n) else {
            continue;
        };
        let new = NewSubnet {
            cidr,
            availability_zone: zone.name,
            default_for_az: true,
            tags: vec![],
        };
        subnet::make(cx, txn, &row, new)?;
    }
    Ok(row)
}

/// The region's own options, which new VPCs get: those that are there, or new ones.
pub fn dhcp_options(scope: &Scope, txn: &mut Txn) -> DhcpOptionsId {
    let options = own_options(&scope.region);
    let prefix = scope.prefix();
    if let Some(row) = txn.scan::<DhcpOptions>(&prefix).find(|d| d.options == options) {
        return row.id.clone();
    }
    let id = DhcpOptionsId::generate(txn.entropy);
    txn.put(DhcpOptions {
        scope: scope.clone(),
        id: id.clone(),
        options,
        tags: vec![],
    });
    id
}

/// Amazon's resolver and the region's domain.
pub fn own_options(region: &Region) -> BTreeMap<String, Vec<String>> {
    [
        ("domain-name".to_owned(), vec![region.private_domain()]),
        (
            "domain-name-servers".to_owned(),
            vec!["AmazonProvidedDNS".to_owned()],
        ),
    ]
    .into()
}
