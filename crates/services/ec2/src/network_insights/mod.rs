//! Reachability Analyzer: paths, which are questions, and analyses, which are answers.
//!
//! An analysis is computed when it starts; only the answer to that request says that it is running.
//! Source: Reachability Analyzer guide, and the EC2 API.

mod analysis;
mod view;

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::api::*;
use model::{
    ApiError, ApiResult, EniId, InstanceId, InternetGatewayId, NetworkInsightsAnalysisId,
    NetworkInsightsPathId, PortRange as Ports,
};
use rows::{
    Instance as InstanceRow, InstanceState, InternetGateway as Igw, NetworkInsightsAnalysis as AnalysisRow,
    NetworkInsightsPath as PathRow, NetworkInterface as Eni, PathFilter as FilterRow,
};

use super::private_address::missing;
use super::{
    cut_within, idempotency, ids, instance, interface, internet_gateway, invalid_value, not_served, select,
    specified_tags,
};
use crate::filter::filtered;
use world::{Cx, Txn};

/// Source: Reachability Analyzer guide, "Quotas".
const PATHS_PER_REGION: usize = 100;
const ANALYSES_PER_REGION: usize = 1000;

pub fn path_not_found(id: &str) -> ApiError {
    ids::NETWORK_INSIGHTS_PATH.not_found(id)
}

pub fn analysis_not_found(id: &str) -> ApiError {
    ids::NETWORK_INSIGHTS_ANALYSIS.not_found(id)
}

fn find_path(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<PathRow>> {
    txn.get::<PathRow>(&cx.scope.key(id))
        .ok_or_else(|| path_not_found(id))
}

/// The id of a resource that a path may begin or end at, given as an id or an ARN.
fn end(cx: &Cx, txn: &Txn, parameter: &str, text: &str) -> ApiResult<String> {
    let id = match text.starts_with("arn:") {
        true => text.rsplit('/').next().unwrap_or(text),
        false => text,
    };
    let key = cx.scope.key(id);
    if EniId::parse(id).is_some() {
        txn.get::<Eni>(&key).ok_or_else(|| interface::not_found(id))?;
    } else if InstanceId::parse(id).is_some() {
        let row = txn.get::<InstanceRow>(&key);
        row.filter(|row| row.state != InstanceState::Terminated)
            .ok_or_else(|| instance::not_found(id))?;
    } else if InternetGatewayId::parse(id).is_some() {
        txn.get::<Igw>(&key)
            .ok_or_else(|| internet_gateway::not_found(id))?;
    } else {
        let kinds = [
            "vpce-",
            "vpce-svc-",
            "tgw-",
            "tgw-attach-",
            "vgw-",
            "pcx-",
            "cgw-",
        ];
        not_served(&[(
            kinds.iter().any(|kind| id.starts_with(kind)),
            "A path from or to a VPC endpoint, transit gateway, virtual private gateway or peering connection",
        )])?;
        return Err(invalid_value(format!(
            "Value ({text}) for parameter {parameter} is invalid. It is not the ID or ARN of a resource that can be analyzed."
        )));
    }
    Ok(id.to_owned())
}

fn ip(parameter: &str, text: Option<&String>) -> ApiResult<Option<Ipv4Addr>> {
    let parsed = text.map(|text| {
        // An address may be written as a block of one.
        let address = text.strip_suffix("/32").unwrap_or(text);
        address.parse().map_err(|_| {
            invalid_value(format!(
                "Value ({text}) for parameter {parameter} is invalid. Invalid IPv4 address."
            ))
        })
    });
    parsed.transpose()
}

fn port(parameter: &str, number: Option<i32>) -> ApiResult<Option<u16>> {
    let parsed = number.map(|number| {
        u16::try_from(number)
            .map_err(|_| invalid_value(format!("Value ({number}) for parameter {parameter} is invalid.")))
    });
    parsed.transpose()
}

fn port_range(parameter: &str, range: Option<&RequestFilterPortRange>) -> ApiResult<Option<Ports>> {
    let Some(range) = range else { return Ok(None) };
    let from = port(parameter, range.from_port)?;
    let to = port(parameter, range.to_port)?;
    let (from, to) = (from.or(to).unwrap_or(0), to.or(from).unwrap_or(u16::MAX));
    if from > to {
        return Err(invalid_value(format!(
            "Value ({from}-{to}) for parameter {parameter} is invalid. FromPort must not be greater than ToPort."
        )));
    }
    Ok(Some(Ports { from, to }))
}

fn filter(parameter: &str, given: Option<&PathRequestFilter>) -> ApiResult<Option<FilterRow>> {
    let Some(given) = given else { return Ok(None) };
    let name = |member: &str| format!("{parameter}.{member}");
    Ok(Some(FilterRow {
        source_address: ip(&name("SourceAddress"), given.source_address.as_ref())?,
        source_ports: port_range(&name("SourcePortRange"), given.source_port_range.as_ref())?,
        destination_address: ip(&name("DestinationAddress"), given.destination_address.as_ref())?,
        destination_ports: port_range(
            &name("DestinationPortRange"),
            given.destination_port_range.as_ref(),
        )?,
    }))
}

pub fn create_path(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateNetworkInsightsPathRequest,
) -> ApiResult<CreateNetworkInsightsPathResult> {
    let prefix = cx.scope.prefix();
    let token = idempotency::token(Some(&input.client_token), &input)?;
    let earlier = txn.scan::<PathRow>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(earlier, token.as_ref(), |row| row.client_token.as_ref())? {
        return Ok(CreateNetworkInsightsPathResult {
            network_insights_path: Some(view::path(row)),
        });
    }
    if input.source.is_empty() {
        return Err(missing("Source"));
    }
    let given = input.destination.as_deref().filter(|text| !text.is_empty());
    let row = PathRow {
        scope: cx.scope.clone(),
        id: NetworkInsightsPathId::generate(txn.entropy),
        source: end(cx, txn, "source", &input.source)?,
        destination: given.map(|text| end(cx, txn, "destination", text)).transpose()?,
        source_ip: ip("sourceIp", input.source_ip.as_ref())?,
        destination_ip: ip("destinationIp", input.destination_ip.as_ref())?,
        udp: input.protocol == Protocol::Udp,
        destination_port: port("destinationPort", input.destination_port)?,
        filter_at_source: filter("FilterAtSource", input.filter_at_source.as_ref())?,
        filter_at_destination: filter("FilterAtDestination", input.filter_at_destination.as_ref())?,
        created_at: cx.now,
        client_token: token,
        tags: specified_tags(input.tag_specifications, ResourceType::NetworkInsightsPath)?,
    };
    check(&row)?;
    if txn.scan::<PathRow>(&prefix).count() >= PATHS_PER_REGION {
        return Err(ErrorCode::NetworkInsightsPathLimitExceeded
            .error("The maximum number of network insights paths has been reached."));
    }
    txn.put(row.clone());
    Ok(CreateNetworkInsightsPathResult {
        network_insights_path: Some(view::path(&row)),
    })
}

/// Members that go with each other, and those that nothing here looks at.
fn check(row: &PathRow) -> ApiResult<()> {
    let filtered = row.filter_at_source.is_some() || row.filter_at_destination.is_some();
    let old = row.source_ip.is_some() || row.destination_ip.is_some() || row.destination_port.is_some();
    if filtered && old {
        return Err(ErrorCode::InvalidParameterCombination.error(
            "The parameters FilterAtSource and FilterAtDestination cannot be used with the parameters sourceIp, destinationIp and destinationPort",
        ));
    }
    let at_source = row.filter_at_source.as_ref();
    let address = at_source.and_then(|filter| filter.destination_address);
    if row.destination.is_none() && address.or(row.destination_ip).is_none() {
        return Err(missing("Destination"));
    }
    if row.destination.as_ref() == Some(&row.source) {
        return Err(invalid_value(
            "The source and the destination must be different resources.",
        ));
    }
    let at_destination = row.filter_at_destination.clone().unwrap_or_default();
    not_served(&[
        (
            at_destination.source_address.is_some() || at_destination.source_ports.is_some(),
            "The source in FilterAtDestination",
        ),
        (
            at_destination.destination_address.is_some(),
            "The destination address in FilterAtDestination",
        ),
    ])
}

pub fn delete_path(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteNetworkInsightsPathRequest,
) -> ApiResult<DeleteNetworkInsightsPathResult> {
    let row = find_path(cx, txn, &input.network_insights_path_id)?;
    let prefix = cx.scope.prefix();
    if txn
        .scan::<AnalysisRow>(&prefix)
        .any(|analysis| analysis.path == row.id)
    {
        return Err(ErrorCode::AnalysisExistsForNetworkInsightsPath.error(format!(
            "The networkInsightsPath '{}' has analyses and cannot be deleted.",
            row.id
        )));
    }
    txn.delete::<PathRow>(&row.row_key());
    Ok(DeleteNetworkInsightsPathResult {
        network_insights_path_id: Some(row.id.to_string()),
    })
}

const PATH_FILTERS: &[&str] = &[
    "destination",
    "filter-at-source.source-address",
    "filter-at-source.source-port-range",
    "filter-at-source.destination-address",
    "filter-at-source.destination-port-range",
    "filter-at-destination.source-address",
    "filter-at-destination.source-port-range",
    "filter-at-destination.destination-address",
    "filter-at-destination.destination-port-range",
    "protocol",
    "source",
];

fn path_value(row: &PathRow, name: &str) -> Option<Vec<String>> {
    let filter = |filter: &Option<FilterRow>, member: &str| {
        let filter = filter.as_ref()?;
        let range = |ports: Option<Ports>| ports.map(|ports| format!("{}-{}", ports.from, ports.to));
        match member {
            "source-address" => filter.source_address.map(|address| address.to_string()),
            "destination-address" => filter.destination_address.map(|address| address.to_string()),
            "source-port-range" => range(filter.source_ports),
            "destination-port-range" => range(filter.destination_ports),
            _ => None,
        }
    };
    let value = match name.split_once('.') {
        Some(("filter-at-source", member)) => filter(&row.filter_at_source, member),
        Some(("filter-at-destination", member)) => filter(&row.filter_at_destination, member),
        Some(_) => return None,
        None => match name {
            "destination" => row.destination.clone(),
            "protocol" => Some(view::protocol(row.udp).to_string()),
            "source" => Some(row.source.clone()),
            _ => return None,
        },
    };
    Some(value.into_iter().collect())
}

pub fn describe_paths(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeNetworkInsightsPathsRequest,
) -> ApiResult<DescribeNetworkInsightsPathsResult> {
    let rows = select::<PathRow>(
        cx,
        txn,
        input.network_insights_path_ids,
        &ids::NETWORK_INSIGHTS_PATH,
    )?;
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row: &Arc<PathRow>, name| path_value(row, name),
        PATH_FILTERS,
    )?;
    let page = cut_within(rows, input.max_results, input.next_token, 1..=100)?;
    Ok(DescribeNetworkInsightsPathsResult {
        network_insights_paths: Some(page.items.iter().map(|row| view::path(row)).collect()),
        next_token: page.next_token,
    })
}

pub fn start_analysis(
    cx: &Cx,
    txn: &mut Txn,
    input: StartNetworkInsightsAnalysisRequest,
) -> ApiResult<StartNetworkInsightsAnalysisResult> {
    fn some(list: &Option<Vec<String>>) -> bool {
        list.as_ref().is_some_and(|list| !list.is_empty())
    }
    not_served(&[
        (some(&input.additional_accounts), "AdditionalAccounts"),
        (some(&input.filter_in_arns), "FilterInArns"),
        (some(&input.filter_out_arns), "FilterOutArns"),
    ])?;
    let prefix = cx.scope.prefix();
    let token = idempotency::token(Some(&input.client_token), &input)?;
    let earlier = txn.scan::<AnalysisRow>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(earlier, token.as_ref(), |row| row.client_token.as_ref())? {
        return Ok(StartNetworkInsightsAnalysisResult {
            network_insights_analysis: Some(view::running(row)),
        });
    }
    let path = find_path(cx, txn, &input.network_insights_path_id)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::NetworkInsightsAnalysis)?;
    if txn.scan::<AnalysisRow>(&prefix).count() >= ANALYSES_PER_REGION {
        return Err(ErrorCode::NetworkInsightsAnalysisLimitExceeded
            .error("The maximum number of network insights analyses has been reached."));
    }
    let found = analysis::analyse(txn.tables(), &txn.config.reserved_public, &path);
    let row = AnalysisRow {
        scope: cx.scope.clone(),
        id: NetworkInsightsAnalysisId::generate(txn.entropy),
        path: path.id.clone(),
        started_at: cx.now,
        path_found: found.path_found,
        forward: found.forward,
        back: found.back,
        explanations: found.explanations,
        client_token: token,
        tags,
    };
    txn.put(row.clone());
    Ok(StartNetworkInsightsAnalysisResult {
        network_insights_analysis: Some(view::running(&row)),
    })
}

pub fn delete_analysis(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteNetworkInsightsAnalysisRequest,
) -> ApiResult<DeleteNetworkInsightsAnalysisResult> {
    let id = input.network_insights_analysis_id;
    let key = cx.scope.key(&id);
    let row = txn
        .get::<AnalysisRow>(&key)
        .ok_or_else(|| analysis_not_found(&id))?;
    txn.delete::<AnalysisRow>(&key);
    Ok(DeleteNetworkInsightsAnalysisResult {
        network_insights_analysis_id: Some(row.id.to_string()),
    })
}

pub fn describe_analyses(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeNetworkInsightsAnalysesRequest,
) -> ApiResult<DescribeNetworkInsightsAnalysesResult> {
    let mut rows = select::<AnalysisRow>(
        cx,
        txn,
        input.network_insights_analysis_ids,
        &ids::NETWORK_INSIGHTS_ANALYSIS,
    )?;
    if let Some(id) = input.network_insights_path_id.filter(|id| !id.is_empty()) {
        let path = find_path(cx, txn, &id)?;
        rows.retain(|row| row.path == path.id);
    }
    rows.retain(|row| {
        // It ends as it starts.
        input
            .analysis_start_time
            .is_none_or(|from| row.started_at >= from)
            && input.analysis_end_time.is_none_or(|to| row.started_at <= to)
    });
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row: &Arc<AnalysisRow>, name| {
            Some(vec![match name {
                "path-found" => row.path_found.to_string(),
                "status" => AnalysisStatus::Succeeded.to_string(),
                _ => return None,
            }])
        },
        &["path-found", "status"],
    )?;
    let page = cut_within(rows, input.max_results, input.next_token, 1..=100)?;
    let views = page.items.iter().map(|row| view::analysis(txn.tables(), row));
    Ok(DescribeNetworkInsightsAnalysesResult {
        network_insights_analyses: Some(views.collect()),
        next_token: page.next_token,
    })
}
