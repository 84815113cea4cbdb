//! Versions of a template: made one after the other, never changed, deleted by their numbers.

use crate::api::*;
use model::ApiResult;
use rows::{LaunchTemplate as Row, LaunchTemplateVersion as VersionRow};

use super::{data, describe, find, signed, version_of};
use crate::{idempotency, invalid_value, not_served};
use world::{Cx, Txn};

/// Versions of one template.
const VERSIONS: usize = 10_000;
/// Versions that one request deletes.
const DELETED_AT_ONCE: usize = 200;

pub fn checked_description(given: Option<String>) -> ApiResult<Option<String>> {
    match given {
        Some(text) if text.chars().count() > 255 => Err(invalid_value(
            "The launch template version description must not be longer than 255 characters.",
        )),
        other => Ok(other),
    }
}

pub fn create(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateLaunchTemplateVersionRequest,
) -> ApiResult<CreateLaunchTemplateVersionResult> {
    not_served(&[(input.resolve_alias == Some(true), "ResolveAlias")])?;
    let token = idempotency::token_of(
        input.client_token.as_deref(),
        &input,
        idempotency::LAUNCH_TEMPLATE_LENGTH_MAX,
    )?;
    let (id, name) = (input.launch_template_id, input.launch_template_name);
    let template = find(cx, txn, id.as_deref(), name.as_deref())?;
    let prefix = VersionRow::prefix_of(&template.scope, &template.id);
    let earlier = txn.scan::<VersionRow>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(earlier, token.as_ref(), |row| row.client_token.as_ref())? {
        return Ok(created(&template, row));
    }
    let mut data = data::from_request(input.launch_template_data)?;
    if let Some(source) = input.source_version.filter(|v| !v.is_empty()) {
        data = data::over(data, &version_of(txn, &template, &source)?.data);
    }
    let description = checked_description(input.version_description)?;
    if txn.scan::<VersionRow>(&prefix).count() >= VERSIONS {
        return Err(ErrorCode::ResourceLimitExceeded.error(format!(
            "You have reached the limit of {VERSIONS} versions of a launch template."
        )));
    }
    let mut template = Row::clone(&template);
    template.latest_version += 1;
    let row = VersionRow {
        scope: template.scope.clone(),
        template: template.id.clone(),
        version: template.latest_version,
        description,
        created_at: cx.now,
        created_by: cx.principal.arn(),
        data,
        client_token: token,
    };
    txn.put(row.clone());
    txn.put(template.clone());
    Ok(created(&template, &row))
}

fn created(template: &Row, row: &VersionRow) -> CreateLaunchTemplateVersionResult {
    CreateLaunchTemplateVersionResult {
        launch_template_version: Some(describe::version_view(template, row)),
        warning: None,
    }
}

/// Deletes what can be deleted, and says of the rest why not.
pub fn delete(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteLaunchTemplateVersionsRequest,
) -> ApiResult<DeleteLaunchTemplateVersionsResult> {
    let (id, name) = (input.launch_template_id, input.launch_template_name);
    let template = find(cx, txn, id.as_deref(), name.as_deref())?;
    if input.versions.len() > DELETED_AT_ONCE {
        return Err(invalid_value(format!(
            "No more than {DELETED_AT_ONCE} versions can be deleted in one request."
        )));
    }
    let mut wanted = Vec::new();
    for text in &input.versions {
        // AWS takes numbers alone here.
        let number = text.parse::<u64>();
        wanted.push(number.map_err(|_| {
            invalid_value(format!(
                "Value ({text}) for parameter versions is invalid. It must be a number."
            ))
        })?);
    }
    let (mut deleted, mut kept) = (Vec::new(), Vec::new());
    for number in wanted {
        let key = VersionRow::key_of(&template.scope, &template.id, number);
        let problem = if number == template.default_version {
            Some((
                LaunchTemplateErrorCode::UnexpectedError,
                "The default version of a launch template cannot be deleted.".to_owned(),
            ))
        } else if txn.get::<VersionRow>(&key).is_none() {
            Some((
                LaunchTemplateErrorCode::LaunchTemplateVersionDoesNotExist,
                format!(
                    "Could not find the specified version {number} for the launch template with ID {}.",
                    template.id
                ),
            ))
        } else {
            None
        };
        match problem {
            None => {
                txn.delete::<VersionRow>(&key);
                deleted.push(DeleteLaunchTemplateVersionsResponseSuccessItem {
                    launch_template_id: Some(template.id.to_string()),
                    launch_template_name: Some(template.name.clone()),
                    version_number: signed(number),
                });
            }
            Some((code, message)) => kept.push(DeleteLaunchTemplateVersionsResponseErrorItem {
                launch_template_id: Some(template.id.to_string()),
                launch_template_name: Some(template.name.clone()),
                response_error: Some(ResponseError {
                    code: Some(code),
                    message: Some(message),
                }),
                version_number: signed(number),
            }),
        }
    }
    Ok(DeleteLaunchTemplateVersionsResult {
        successfully_deleted_launch_template_versions: Some(deleted),
        unsuccessfully_deleted_launch_template_versions: Some(kept),
    })
}
