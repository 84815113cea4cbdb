use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, InternetGatewayId};
use rows::{InternetGateway as Row, NetworkInterface as Eni};
use rules::quota;

use super::{cut, dry_run, ids, invalid_value, select, specified_tags, tags_to_wire, vpc};
use crate::filter::filtered;
use world::quota::most;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::INTERNET_GATEWAY.not_found(id)
}

fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

pub fn create(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateInternetGatewayRequest,
) -> ApiResult<CreateInternetGatewayResult> {
    let tags = specified_tags(input.tag_specifications, ResourceType::InternetGateway)?;
    if txn.scan::<Row>(&cx.scope.prefix()).count() >= most(txn, &cx.scope, &quota::INTERNET_GATEWAYS) {
        return Err(ErrorCode::InternetGatewayLimitExceeded
            .error("The maximum number of internet gateways has been reached."));
    }
    let row = Row {
        scope: cx.scope.clone(),
        id: InternetGatewayId::generate(txn.entropy),
        vpc: None,
        tags,
    };
    let answer = view(&row);
    txn.put(row);
    Ok(CreateInternetGatewayResult {
        internet_gateway: Some(answer),
    })
}

pub fn attach(cx: &Cx, txn: &mut Txn, input: AttachInternetGatewayRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.internet_gateway_id)?;
    let vpc = vpc::find(cx, txn, &input.vpc_id)?;
    if let Some(old) = &row.vpc {
        return Err(ErrorCode::ResourceAlreadyAssociated.error(format!(
            "resource {} is already attached to network {old}",
            row.id
        )));
    }
    dry_run(input.dry_run)?;
    let prefix = cx.scope.prefix();
    if txn.scan::<Row>(&prefix).any(|g| g.vpc.as_ref() == Some(&vpc.id)) {
        return Err(invalid_value(format!(
            "Network {} already has an internet gateway attached",
            vpc.id
        )));
    }
    txn.update::<Row>(&row.row_key(), |g| g.vpc = Some(vpc.id.clone()));
    Ok(wire::Empty {})
}

pub fn detach(cx: &Cx, txn: &mut Txn, input: DetachInternetGatewayRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.internet_gateway_id)?;
    let vpc = vpc::find(cx, txn, &input.vpc_id)?;
    if row.vpc.as_ref() != Some(&vpc.id) {
        return Err(ErrorCode::GatewayNotAttached.error(format!(
            "resource {} is not attached to network {}",
            row.id, vpc.id
        )));
    }
    let prefix = cx.scope.prefix();
    let is_mapped = |e: &Arc<Eni>| e.vpc == vpc.id && e.mapped_addresses().next().is_some();
    if txn.scan::<Eni>(&prefix).any(is_mapped) {
        return Err(ErrorCode::DependencyViolation.error(format!(
            "Network {} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.",
            vpc.id
        )));
    }
    txn.update::<Row>(&row.row_key(), |g| g.vpc = None);
    Ok(wire::Empty {})
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteInternetGatewayRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.internet_gateway_id)?;
    if row.vpc.is_some() {
        return Err(ErrorCode::DependencyViolation.error(format!(
            "The internetGateway '{}' has dependencies and cannot be deleted.",
            row.id
        )));
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeInternetGatewaysRequest,
) -> ApiResult<DescribeInternetGatewaysResult> {
    let rows = select::<Row>(cx, txn, input.internet_gateway_ids, &ids::INTERNET_GATEWAY)?;
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
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeInternetGatewaysResult {
        internet_gateways: Some(page.items.iter().map(|g| view(g)).collect()),
        next_token: page.next_token,
    })
}

fn view(g: &Row) -> InternetGateway {
    InternetGateway {
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
    }
}
