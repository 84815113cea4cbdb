//! DescribeLaunchTemplates and DescribeLaunchTemplateVersions.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{LaunchTemplate as Row, LaunchTemplateVersion as VersionRow};

use super::{by_id, by_name, data, find, latest, signed, version_of, view};
use crate::filter::filtered;
use crate::{invalid_value, not_served};
use world::page::page;
use world::{Cx, Txn};

/// Items of one answer at most.
const PAGE: i32 = 200;

/// What DescribeLaunchTemplateVersions needs.
const WHICH_VERSIONS: &str = "To describe the launch template data for all your launch templates, for \u{2018}--versions\u{2019} specify \u{2018}$Latest\u{2019}, \u{2018}$Default\u{2019}, or both, and omit \u{2018}--launch-template-id\u{2019}, \u{2018}--launch-template-name\u{2019}, and version numbers. To describe the launch template data for a specific launch template, specify \u{2018}--launch-template-id\u{2019} or \u{2018}--launch-template-name\u{2019}, and for \u{2018}--versions\u{2019} specify one or more of the following values: \u{2018}$Latest\u{2019}, \u{2018}$Default\u{2019}, or one or more version numbers.";

fn some_not_found() -> ApiError {
    ErrorCode::InvalidLaunchTemplateNameNotFoundException
        .error("At least one of the launch templates specified in the request does not exist.")
}

fn page_size(given: Option<i32>) -> ApiResult<usize> {
    let size = given.unwrap_or(PAGE);
    match usize::try_from(size) {
        Ok(n) if (1..=PAGE).contains(&size) => Ok(n),
        _ => Err(invalid_value(format!(
            "Value ( {size} ) for parameter maxResults is invalid. Expecting a value between 1 and {PAGE}."
        ))),
    }
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeLaunchTemplatesRequest,
) -> ApiResult<DescribeLaunchTemplatesResult> {
    let ids = input.launch_template_ids.unwrap_or_default();
    let names = input.launch_template_names.unwrap_or_default();
    let mut rows: Vec<Arc<Row>> = Vec::new();
    for id in &ids {
        rows.push(by_id(cx, txn, id)?);
    }
    for name in &names {
        rows.push(by_name(cx, txn, name).map_err(|_| some_not_found())?);
    }
    if ids.is_empty() && names.is_empty() {
        rows = txn.scan::<Row>(&cx.scope.prefix()).cloned().collect();
    }
    rows.sort_by_key(|row| row.row_key());
    rows.dedup_by_key(|row| row.row_key());
    let rows = filtered(
        input.filters,
        rows,
        |row| &row.tags,
        |row, name| {
            Some(vec![match name {
                "create-time" => row.created_at.iso8601(),
                "launch-template-name" => row.name.clone(),
                _ => return None,
            }])
        },
        &["create-time", "launch-template-name"],
    )?;
    let size = page_size(input.max_results)?;
    let page = page(rows, |row| row.row_key(), input.next_token.as_deref(), size)
        .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    Ok(DescribeLaunchTemplatesResult {
        launch_templates: Some(page.items.iter().map(|row| view(txn, row)).collect()),
        next_token: page.next_token,
    })
}

pub fn version_view(template: &Row, row: &VersionRow) -> LaunchTemplateVersion {
    LaunchTemplateVersion {
        create_time: Some(row.created_at),
        created_by: Some(row.created_by.clone()),
        default_version: Some(row.version == template.default_version),
        launch_template_data: Some(data::view(&row.data)),
        launch_template_id: Some(template.id.to_string()),
        launch_template_name: Some(template.name.clone()),
        operator: None,
        version_description: row.description.clone(),
        version_number: signed(row.version),
    }
}

/// The versions that a request names, of one template or of all.
fn named(
    cx: &Cx,
    txn: &Txn,
    input: &DescribeLaunchTemplateVersionsRequest,
) -> ApiResult<Vec<Arc<VersionRow>>> {
    let wanted = input.versions.as_deref().unwrap_or_default();
    let (id, name) = (
        input.launch_template_id.as_deref(),
        input.launch_template_name.as_deref(),
    );
    if id.is_none_or(str::is_empty) && name.is_none_or(str::is_empty) {
        if wanted.is_empty() {
            return Err(ErrorCode::MissingParameter.error(WHICH_VERSIONS));
        }
        if !wanted.iter().all(|v| v == "$Latest" || v == "$Default") {
            return Err(invalid_value(WHICH_VERSIONS));
        }
        let prefix = cx.scope.prefix();
        let templates: Vec<Arc<Row>> = txn.scan::<Row>(&prefix).cloned().collect();
        let pairs = templates.iter().flat_map(|t| wanted.iter().map(move |v| (t, v)));
        return pairs.map(|(template, v)| version_of(txn, template, v)).collect();
    }
    let template = find(cx, txn, id, name)?;
    if !wanted.is_empty() {
        if input.min_version.is_some() || input.max_version.is_some() {
            return Err(ErrorCode::InvalidParameterCombination
                .error("Versions cannot be used together with MinVersion or MaxVersion."));
        }
        return wanted.iter().map(|v| version_of(txn, &template, v)).collect();
    }
    let bound = |text: &Option<String>, without: u64| match text.as_deref().filter(|t| !t.is_empty()) {
        None => Ok(without),
        Some("$Latest") => Ok(latest(txn, &template)),
        Some("$Default") => Ok(template.default_version),
        Some(digits) => digits
            .parse()
            .map_err(|_| invalid_value(format!("Value ({digits}) for parameter version is invalid."))),
    };
    let range = bound(&input.min_version, 0)?..=bound(&input.max_version, u64::MAX)?;
    let prefix = VersionRow::prefix_of(&template.scope, &template.id);
    let all = txn.scan::<VersionRow>(&prefix);
    // The newest first, as on AWS.
    let mut found: Vec<_> = all.filter(|row| range.contains(&row.version)).cloned().collect();
    found.reverse();
    Ok(found)
}

pub fn versions(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeLaunchTemplateVersionsRequest,
) -> ApiResult<DescribeLaunchTemplateVersionsResult> {
    not_served(&[(input.resolve_alias == Some(true), "ResolveAlias")])?;
    let mut rows = named(cx, txn, &input)?;
    let mut seen = Vec::new();
    rows.retain(|row| {
        let new = !seen.contains(&row.row_key());
        seen.push(row.row_key());
        new
    });
    let is_default = |row: &VersionRow| {
        let template = txn.get::<Row>(&row.scope.key(&row.template));
        template.is_some_and(|t| t.default_version == row.version)
    };
    let rows = filtered(
        input.filters,
        rows,
        |_| &[],
        |row, name| {
            let data = &row.data;
            Some(match name {
                "create-time" => vec![row.created_at.iso8601()],
                "ebs-optimized" => data.ebs_optimized.iter().map(ToString::to_string).collect(),
                "iam-instance-profile" => {
                    let profile = data.instance_profile.iter();
                    profile
                        .flat_map(|p| p.arn.iter().chain(&p.name).cloned())
                        .collect()
                }
                "image-id" => data.image_id.iter().cloned().collect(),
                "instance-type" => data.instance_type.iter().cloned().collect(),
                "is-default-version" => vec![is_default(row).to_string()],
                "kernel-id" | "ram-disk-id" | "license-configuration-arn" | "network-card-index" => vec![],
                _ => return None,
            })
        },
        &[
            "create-time",
            "ebs-optimized",
            "iam-instance-profile",
            "image-id",
            "instance-type",
            "is-default-version",
            "kernel-id",
            "license-configuration-arn",
            "network-card-index",
            "ram-disk-id",
        ],
    )?;
    // Versions never change their order: a token is the place where the next page begins.
    let size = page_size(input.max_results)?;
    let start = match input.next_token.as_deref().filter(|t| !t.is_empty()) {
        None => 0,
        Some(token) => token
            .parse::<usize>()
            .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?,
    };
    let end = start.saturating_add(size);
    let more = rows.len() > end;
    let view = |row: &Arc<VersionRow>| {
        let template = txn.get::<Row>(&row.scope.key(&row.template))?;
        Some(version_view(&template, row))
    };
    let shown = rows.iter().skip(start).take(size);
    Ok(DescribeLaunchTemplateVersionsResult {
        launch_template_versions: Some(shown.filter_map(view).collect()),
        next_token: more.then(|| end.to_string()),
    })
}
