use std::sync::Arc;

use api::ec2::*;
use model::{ApiError, ApiResult};
use rows::Vpc as Row;

use super::{cut, dry_run, has_ids, select, tags_to_wire};
use crate::filter::filtered;
use crate::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ErrorCode::InvalidVpcIdNotFound.error(format!("The vpc ID '{id}' does not exist"))
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeVpcsRequest) -> ApiResult<DescribeVpcsResult> {
    dry_run(input.dry_run)?;
    let with_ids = has_ids(&input.vpc_ids);
    let rows = select::<Row>(cx, txn, input.vpc_ids, not_found)?;
    let rows = filtered(
        input.filters,
        rows,
        |v| &v.tags,
        values,
        &[
            "cidr",
            "cidr-block",
            "cidr-block-association.association-id",
            "cidr-block-association.cidr-block",
            "dhcp-options-id",
            "is-default",
            "isDefault",
            "owner-id",
            "state",
            "vpc-id",
        ],
    )?;
    let page = cut(rows, input.max_results, input.next_token, with_ids)?;
    Ok(DescribeVpcsResult {
        vpcs: Some(page.items.iter().map(|v| view(v)).collect()),
        next_token: page.next_token,
    })
}

fn values(v: &Arc<Row>, name: &str) -> Option<Vec<String>> {
    Some(match name {
        "cidr" | "cidr-block" => vec![v.primary_cidr().to_string()],
        "cidr-block-association.association-id" => {
            v.cidrs.iter().map(|c| c.association.to_string()).collect()
        }
        "cidr-block-association.cidr-block" => v.cidrs.iter().map(|c| c.cidr.to_string()).collect(),
        "dhcp-options-id" => vec![v.dhcp_options.to_string()],
        "is-default" | "isDefault" => vec![v.is_default.to_string()],
        "owner-id" => vec![v.scope.account.to_string()],
        "state" => vec!["available".into()],
        "vpc-id" => vec![v.id.to_string()],
        _ => return None,
    })
}

fn view(v: &Row) -> Vpc {
    Vpc {
        vpc_id: Some(v.id.to_string()),
        owner_id: Some(v.scope.account.to_string()),
        cidr_block: Some(v.primary_cidr().to_string()),
        cidr_block_association_set: Some(
            v.cidrs
                .iter()
                .map(|c| VpcCidrBlockAssociation {
                    association_id: Some(c.association.to_string()),
                    cidr_block: Some(c.cidr.to_string()),
                    cidr_block_state: Some(VpcCidrBlockState {
                        state: Some(VpcCidrBlockStateCode::Associated),
                        status_message: None,
                    }),
                })
                .collect(),
        ),
        is_default: Some(v.is_default),
        state: Some(VpcState::Available),
        instance_tenancy: Some(Tenancy::Default),
        dhcp_options_id: Some(v.dhcp_options.to_string()),
        tags: tags_to_wire(&v.tags),
        ..Vpc::default()
    }
}

pub fn describe_attribute(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeVpcAttributeRequest,
) -> ApiResult<DescribeVpcAttributeResult> {
    let row = txn
        .get::<Row>(&cx.scope.key(&input.vpc_id))
        .ok_or_else(|| not_found(&input.vpc_id))?;
    dry_run(input.dry_run)?;
    let value = |v: bool| Some(AttributeBooleanValue { value: Some(v) });
    let mut out = DescribeVpcAttributeResult {
        vpc_id: Some(input.vpc_id),
        ..Default::default()
    };
    match input.attribute {
        VpcAttributeName::EnableDnsSupport => out.enable_dns_support = value(row.dns_support),
        VpcAttributeName::EnableDnsHostnames => out.enable_dns_hostnames = value(row.dns_hostnames),
        VpcAttributeName::EnableNetworkAddressUsageMetrics => {
            out.enable_network_address_usage_metrics = value(false);
        }
    }
    Ok(out)
}
