//! Launch templates: what a request for instances may leave out, under a name, in versions.

mod data;
mod describe;
mod merge;
mod version;

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, LaunchTemplateId, Tag as RowTag};
use rows::{LaunchTemplate as Row, LaunchTemplateVersion as VersionRow, LaunchedFrom};

pub use describe::{describe, versions as describe_versions};
pub use merge::merged;
pub use version::{create as create_version, delete as delete_versions};

use super::private_address::missing;
use super::{idempotency, invalid_value, not_served, specified_tags, tags_if_any};
use world::{Cx, Txn};

/// Templates of a region.
const TEMPLATES: usize = 5000;

pub fn id_not_found(id: &str) -> ApiError {
    ErrorCode::InvalidLaunchTemplateIdNotFound.error(format!(
        "The specified launch template, with template ID {id}, does not exist."
    ))
}

fn name_not_found(name: &str) -> ApiError {
    ErrorCode::InvalidLaunchTemplateNameNotFoundException.error(format!(
        "The specified launch template, with template name {name}, does not exist."
    ))
}

fn by_id(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    if LaunchTemplateId::parse(id).is_none() {
        return Err(ErrorCode::InvalidLaunchTemplateIdMalformed
            .error(format!("Invalid id: \"{id}\" (expecting \"lt-...\")")));
    }
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| id_not_found(id))
}

fn by_name(cx: &Cx, txn: &Txn, name: &str) -> ApiResult<Arc<Row>> {
    let prefix = cx.scope.prefix();
    let found = txn.scan::<Row>(&prefix).find(|row| row.name == name).cloned();
    found.ok_or_else(|| name_not_found(name))
}

/// The template that a request names by its id or its name.
pub fn find(cx: &Cx, txn: &Txn, id: Option<&str>, name: Option<&str>) -> ApiResult<Arc<Row>> {
    let (id, name) = (id.filter(|t| !t.is_empty()), name.filter(|t| !t.is_empty()));
    match (id, name) {
        (Some(_), Some(_)) => Err(ErrorCode::InvalidParameterCombination
            .error("Either a launch template ID or a launch template name must be provided, not both.")),
        (Some(id), None) => by_id(cx, txn, id),
        (None, Some(name)) => by_name(cx, txn, name),
        (None, None) => Err(ErrorCode::MissingParameter
            .error("Either a launch template ID or a launch template name must be provided.")),
    }
}

/// The highest number of the versions that are there.
fn latest(txn: &Txn, template: &Row) -> u64 {
    let prefix = VersionRow::prefix_of(&template.scope, &template.id);
    let last = txn.scan::<VersionRow>(&prefix).last();
    last.map_or(template.latest_version, |row| row.version)
}

/// The number that `$Latest`, `$Default` or digits mean; `None` for anything else.
fn number(txn: &Txn, template: &Row, text: &str) -> Option<u64> {
    match text {
        "$Latest" => Some(latest(txn, template)),
        "$Default" | "" => Some(template.default_version),
        digits => digits.parse().ok(),
    }
}

/// The version of a template that a request names.
pub fn version_of(txn: &Txn, template: &Row, text: &str) -> ApiResult<Arc<VersionRow>> {
    let number = number(txn, template, text).ok_or_else(|| {
        invalid_value(format!(
            "Value ({text}) for parameter version is invalid. It must be a number, $Latest or $Default."
        ))
    })?;
    let key = VersionRow::key_of(&template.scope, &template.id, number);
    txn.get::<VersionRow>(&key).ok_or_else(|| {
        ErrorCode::InvalidLaunchTemplateIdVersionNotFound.error(format!(
            "Could not find the specified version {text} for the launch template with ID {}.",
            template.id
        ))
    })
}

/// The tags that AWS puts on an instance from a template.
pub fn marks(from: &LaunchedFrom) -> [RowTag; 2] {
    let tag = |key: &str, value: String| RowTag {
        key: key.to_owned(),
        value,
    };
    [
        tag("aws:ec2launchtemplate:id", from.template.to_string()),
        tag("aws:ec2launchtemplate:version", from.version.to_string()),
    ]
}

fn checked_name(name: &str) -> ApiResult<()> {
    let form = |c: u8| c.is_ascii_alphanumeric() || b"-()./_".contains(&c);
    if (3..=128).contains(&name.len()) && name.bytes().all(form) {
        return Ok(());
    }
    Err(ErrorCode::InvalidLaunchTemplateNameMalformedException.error(
        "A launch template name must be between 3 and 128 characters, and may contain letters, numbers, and the following characters: - ( ) . / _.",
    ))
}

pub fn create(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateLaunchTemplateRequest,
) -> ApiResult<CreateLaunchTemplateResult> {
    not_served(&[(input.operator.is_some(), "Operator")])?;
    let prefix = cx.scope.prefix();
    let token = idempotency::token_of(
        input.client_token.as_deref(),
        &input,
        idempotency::LAUNCH_TEMPLATE_LENGTH_MAX,
    )?;
    let earlier = txn.scan::<Row>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(earlier, token.as_ref(), |row| row.client_token.as_ref())? {
        return Ok(created(txn, row));
    }
    checked_name(&input.launch_template_name)?;
    if by_name(cx, txn, &input.launch_template_name).is_ok() {
        return Err(ErrorCode::InvalidLaunchTemplateNameAlreadyExistsException
            .error("Launch template name already in use."));
    }
    if txn.scan::<Row>(&prefix).count() >= TEMPLATES {
        return Err(ErrorCode::ResourceLimitExceeded.error(format!(
            "You have reached the limit of {TEMPLATES} launch templates."
        )));
    }
    let data = data::from_request(input.launch_template_data)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::LaunchTemplate)?;
    let description = version::checked_description(input.version_description)?;
    let row = Row {
        scope: cx.scope.clone(),
        id: LaunchTemplateId::generate(txn.entropy),
        name: input.launch_template_name,
        default_version: 1,
        latest_version: 1,
        created_at: cx.now,
        created_by: cx.principal.arn(),
        client_token: token,
        tags,
    };
    txn.put(VersionRow {
        scope: row.scope.clone(),
        template: row.id.clone(),
        version: 1,
        description,
        created_at: cx.now,
        created_by: cx.principal.arn(),
        data,
        client_token: None,
    });
    txn.put(row.clone());
    Ok(created(txn, &row))
}

fn created(txn: &Txn, row: &Row) -> CreateLaunchTemplateResult {
    CreateLaunchTemplateResult {
        launch_template: Some(view(txn, row)),
        warning: None,
    }
}

fn signed(number: u64) -> Option<i64> {
    i64::try_from(number).ok()
}

fn view(txn: &Txn, row: &Row) -> LaunchTemplate {
    LaunchTemplate {
        create_time: Some(row.created_at),
        created_by: Some(row.created_by.clone()),
        default_version_number: signed(row.default_version),
        latest_version_number: signed(latest(txn, row)),
        launch_template_id: Some(row.id.to_string()),
        launch_template_name: Some(row.name.clone()),
        operator: None,
        tags: tags_if_any(&row.tags),
    }
}

/// Chooses the default version. Asking again for the same changes nothing, with or without a token.
pub fn modify(
    cx: &Cx,
    txn: &mut Txn,
    input: ModifyLaunchTemplateRequest,
) -> ApiResult<ModifyLaunchTemplateResult> {
    let given = |text: Option<String>| text.filter(|t| !t.is_empty());
    let (id, name) = (given(input.launch_template_id), given(input.launch_template_name));
    if id.is_some() && name.is_some() {
        return Err(ErrorCode::InvalidParameterCombination
            .error("Either provide launch template ID or launch template name to modify the template."));
    }
    let mut row = Row::clone(&*find(cx, txn, id.as_deref(), name.as_deref())?);
    let wanted = input.default_version.filter(|v| !v.is_empty());
    let wanted = wanted.ok_or_else(|| missing("SetDefaultVersion"))?;
    let version = version_of(txn, &row, &wanted).map_err(|error| match error.code.as_ref() {
        "InvalidLaunchTemplateId.VersionNotFound" => ApiError {
            message: format!(
                "The launch template version {wanted} is not found for the specified launch template."
            ),
            ..error
        },
        _ => error,
    })?;
    row.default_version = version.version;
    txn.put(row.clone());
    Ok(ModifyLaunchTemplateResult {
        launch_template: Some(view(txn, &row)),
    })
}

pub fn delete(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteLaunchTemplateRequest,
) -> ApiResult<DeleteLaunchTemplateResult> {
    let given = |text: Option<String>| text.filter(|t| !t.is_empty());
    let (id, name) = (given(input.launch_template_id), given(input.launch_template_name));
    if id.is_none() && name.is_none() {
        return Err(missing("launch template ID or launch template name"));
    }
    let row = find(cx, txn, id.as_deref(), name.as_deref())?;
    let shown = view(txn, &row);
    let prefix = VersionRow::prefix_of(&row.scope, &row.id);
    let versions: Vec<String> = txn.scan::<VersionRow>(&prefix).map(|v| v.row_key()).collect();
    for key in versions {
        txn.delete::<VersionRow>(&key);
    }
    txn.delete::<Row>(&row.row_key());
    Ok(DeleteLaunchTemplateResult {
        launch_template: Some(shown),
    })
}
