//! AWS Systems Manager: the public parameters that name images, and those about AWS's regions and services.

use crate::api::*;
use model::{ApiError, ApiResult, Region};

use world::page::page;
use world::{Cx, Txn};

mod infrastructure;
mod operations;
mod public;

pub use ssm_api as api;

use public::Public;

/// The service.
pub static SERVICE: world::Service = world::Service::new(&api::SERVICE, operations::implementation);

fn view(region: &Region, parameter: Public) -> Parameter {
    Parameter {
        arn: Some(format!("arn:aws:ssm:{region}::parameter{}", parameter.name)),
        data_type: Some(parameter.data_type.into()),
        last_modified_date: Some(parameter.modified),
        name: Some(parameter.name),
        r#type: Some(ParameterType::String),
        value: Some(parameter.value),
        version: Some(1),
        ..Parameter::default()
    }
}

/// The name that an ARN of a public parameter has in it, or the name itself.
fn plain<'a>(region: &Region, name: &'a str) -> &'a str {
    let arn = format!("arn:aws:ssm:{region}::parameter");
    name.strip_prefix(&arn).unwrap_or(name)
}

/// Refuses what AWS may have under this name and cove has not.
fn refuse_lacking(region: &Region, name: &str) -> ApiResult<()> {
    match public::may_be_lacking(plain(region, name)) {
        true => Err(ApiError::not_served(format_args!(
            "The public parameter '{name}'"
        ))),
        false => Ok(()),
    }
}

fn find(region: &Region, name: &str) -> Option<Parameter> {
    let plain = plain(region, name);
    let (plain, selector) = match plain.split_once(':') {
        Some((plain, version)) => (plain, Some(version)),
        None => (plain, None),
    };
    if selector.is_some_and(|version| version != "1") {
        return None;
    }
    let mut shown = view(region, public::find(region, plain)?);
    shown.selector = selector.map(|version| format!(":{version}"));
    Some(shown)
}

/// Errors: `ParameterNotFound`, which has no text on AWS; `ParameterVersionNotFound`.
pub fn get_parameter(cx: &Cx, _txn: &mut Txn, input: GetParameterRequest) -> ApiResult<GetParameterResult> {
    let region = &cx.scope.region;
    if let Some(parameter) = find(region, &input.name) {
        return Ok(GetParameterResult {
            parameter: Some(parameter),
        });
    }
    match input.name.rsplit_once(':') {
        Some((plain, version)) if find(region, plain).is_some() => {
            Err(ErrorCode::ParameterVersionNotFound.error(format!(
                "Systems Manager could not find version {version} of {plain}. Verify the version and try again."
            )))
        }
        _ => {
            refuse_lacking(region, &input.name)?;
            Err(ErrorCode::ParameterNotFound.error(format!("Parameter {} not found.", input.name)))
        }
    }
}

pub fn get_parameters(
    cx: &Cx,
    _txn: &mut Txn,
    input: GetParametersRequest,
) -> ApiResult<GetParametersResult> {
    let (mut found, mut unknown) = (Vec::new(), Vec::new());
    for name in input.names {
        if found.iter().any(|p: &Parameter| p.name.as_ref() == Some(&name)) || unknown.contains(&name) {
            continue;
        }
        match find(&cx.scope.region, &name) {
            Some(parameter) => found.push(parameter),
            None => {
                refuse_lacking(&cx.scope.region, &name)?;
                unknown.push(name);
            }
        }
    }
    Ok(GetParametersResult {
        invalid_parameters: Some(unknown),
        parameters: Some(found),
    })
}

pub fn get_parameters_by_path(
    cx: &Cx,
    _txn: &mut Txn,
    input: GetParametersByPathRequest,
) -> ApiResult<GetParametersByPathResult> {
    if input.parameter_filters.is_some_and(|filters| !filters.is_empty()) {
        return Err(ApiError::not_served("ParameterFilters"));
    }
    if !input.path.starts_with('/') {
        return Err(ErrorCode::ValidationException.error(
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol \"/\".",
        ));
    }
    let path = input.path.trim_end_matches('/');
    let recursive = input.recursive == Some(true);
    let region = &cx.scope.region;
    let rows = public::below(region, path, recursive);
    let lacks = || public::find(region, path).is_none() && public::below(region, path, true).is_empty();
    if rows.is_empty() && lacks() {
        refuse_lacking(region, path)?;
    }
    let size = usize::try_from(input.max_results.unwrap_or(10)).unwrap_or(10);
    let page = page(rows, |row| row.name.clone(), input.next_token.as_deref(), size)
        .map_err(|_| ErrorCode::InvalidNextToken.error("The specified token isn't valid."))?;
    let items = page.items.into_iter();
    Ok(GetParametersByPathResult {
        next_token: page.next_token,
        parameters: Some(items.map(|row| view(region, row)).collect()),
    })
}
