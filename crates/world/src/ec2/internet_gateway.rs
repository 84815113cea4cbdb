use api::ec2::*;
use model::{ApiError, ApiResult};
use rows::InternetGateway as Row;

use super::{cut, dry_run, has_ids, select, tags_to_wire};
use crate::filter::filtered;
use crate::{Cx, Txn};

fn not_found(id: &str) -> ApiError {
    ErrorCode::InvalidInternetGatewayIdNotFound.error(format!("The internetGateway ID '{id}' does not exist"))
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeInternetGatewaysRequest,
) -> ApiResult<DescribeInternetGatewaysResult> {
    dry_run(input.dry_run)?;
    let with_ids = has_ids(&input.internet_gateway_ids);
    let rows = select::<Row>(cx, txn, input.internet_gateway_ids, not_found)?;
    let rows = filtered(
        input.filters,
        rows,
        |g| &g.tags,
        |g, name| {
            let vpc: Vec<String> = g.vpc.iter().map(ToString::to_string).collect();
            Some(match name {
                "attachment.vpc-id" => vpc,
                "attachment.state" => vpc.iter().map(|_| "available".to_owned()).collect(),
                "internet-gateway-id" => vec![g.id.to_string()],
                "owner-id" => vec![g.scope.account.to_string()],
                _ => return None,
            })
        },
        &[
            "attachment.vpc-id",
            "attachment.state",
            "internet-gateway-id",
            "owner-id",
        ],
    )?;
    let page = cut(rows, input.max_results, input.next_token, with_ids)?;
    let view = |g: &Row| InternetGateway {
        internet_gateway_id: Some(g.id.to_string()),
        owner_id: Some(g.scope.account.to_string()),
        // A gateway's attachment is `available` where an interface's is `attached`.
        attachments: Some(
            g.vpc
                .iter()
                .map(|vpc| InternetGatewayAttachment {
                    state: Some(AttachmentStatus::Available),
                    vpc_id: Some(vpc.to_string()),
                })
                .collect(),
        ),
        tags: tags_to_wire(&g.tags),
    };
    Ok(DescribeInternetGatewaysResult {
        internet_gateways: Some(page.items.iter().map(|g| view(g)).collect()),
        next_token: page.next_token,
    })
}
