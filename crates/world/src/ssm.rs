//! AWS Systems Manager: the public parameters that name the images for ECS.

use api::ssm::*;
use model::{ApiError, ApiResult, Region, Timestamp};
use rules::instance_type::Architecture;
use serde_json::json;

use crate::ec2::image::{self, AmazonImage, DOCKER_VERSION, ECS_AGENT_VERSION, Linux};
use crate::page::page;
use crate::{Cx, Txn};

const ROOT: &str = "/aws/service/ecs/optimized-ami";
/// When the images were made: seconds of 2026-06-11.
const MODIFIED: i64 = 1_781_136_000;

/// Every public parameter of a region, by name: the recommended image of each system, whole and field
/// by field.
fn all(region: &Region) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for image in image::all(region).into_iter().filter(|image| image.ecs) {
        let system = match image.linux {
            Linux::Amazon2 => "amazon-linux-2",
            Linux::Amazon2023 => "amazon-linux-2023",
        };
        let machine = match image.architecture {
            Architecture::X86_64 => "",
            Architecture::Arm64 => "/arm64",
        };
        let name = format!("{ROOT}/{system}{machine}/recommended");
        let fields = fields(region, &image);
        let whole = json!({
            "ecs_agent_version": ECS_AGENT_VERSION,
            "ecs_runtime_version": format!("Docker version {DOCKER_VERSION}"),
            "image_id": image.id,
            "image_name": image.name,
            "image_version": image.version(),
            "os": os(&image),
            "schema_version": 1,
            "source_image_name": image.source_name(region),
        });
        out.extend(
            fields
                .into_iter()
                .map(|(field, value)| (format!("{name}/{field}"), value)),
        );
        out.push((name, whole.to_string()));
    }
    out.sort();
    out
}

fn os(image: &AmazonImage) -> &'static str {
    match image.linux {
        Linux::Amazon2 => "Amazon Linux 2",
        Linux::Amazon2023 => "Amazon Linux 2023",
    }
}

fn fields(region: &Region, image: &AmazonImage) -> [(&'static str, String); 6] {
    [
        ("ecs_agent_version", ECS_AGENT_VERSION.to_owned()),
        ("ecs_runtime_version", format!("Docker version {DOCKER_VERSION}")),
        ("image_id", image.id.clone()),
        ("image_name", image.name.clone()),
        ("image_version", image.version()),
        ("source_image_name", image.source_name(region)),
    ]
}

fn view(region: &Region, name: &str, value: String) -> Parameter {
    Parameter {
        arn: Some(format!("arn:aws:ssm:{region}::parameter{name}")),
        // As on AWS: only a parameter of the type aws:ec2:image would be checked to be one.
        data_type: Some("text".into()),
        last_modified_date: Some(Timestamp::from_secs(MODIFIED)),
        name: Some(name.to_owned()),
        r#type: Some(ParameterType::String),
        value: Some(value),
        version: Some(1),
        ..Parameter::default()
    }
}

fn find(region: &Region, name: &str) -> Option<Parameter> {
    // An ARN of a public parameter names it too.
    let arn = format!("arn:aws:ssm:{region}::parameter");
    let plain = name.strip_prefix(&arn).unwrap_or(name);
    let (plain, selector) = match plain.split_once(':') {
        Some((plain, version)) => (plain, Some(version)),
        None => (plain, None),
    };
    if selector.is_some_and(|version| version != "1") {
        return None;
    }
    let (name, value) = all(region).into_iter().find(|(name, _)| name == plain)?;
    let mut shown = view(region, &name, value);
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
        _ => Err(ErrorCode::ParameterNotFound.error(format!("Parameter {} not found.", input.name))),
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
            None => unknown.push(name),
        }
    }
    Ok(GetParametersResult {
        invalid_parameters: Some(unknown),
        parameters: Some(found),
    })
}

/// Whether a parameter lies right below the path, or anywhere below it.
fn below(path: &str, name: &str, recursive: bool) -> bool {
    let rest = name.strip_prefix(path).and_then(|rest| rest.strip_prefix('/'));
    rest.is_some_and(|rest| recursive || !rest.contains('/'))
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
    let mut rows = all(&cx.scope.region);
    rows.retain(|(name, _)| below(path, name, recursive));
    let size = usize::try_from(input.max_results.unwrap_or(10)).unwrap_or(10);
    let page = page(rows, |(name, _)| name.clone(), input.next_token.as_deref(), size)
        .map_err(|_| ErrorCode::InvalidNextToken.error("The specified token isn't valid."))?;
    let items = page.items.into_iter();
    Ok(GetParametersByPathResult {
        next_token: page.next_token,
        parameters: Some(
            items
                .map(|(name, value)| view(&cx.scope.region, &name, value))
                .collect(),
        ),
    })
}
