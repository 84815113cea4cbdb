//! Amazon EC2: the VPC, and the instances in it.

pub mod account;
pub mod address;
pub mod attachment;
mod aws_prefix_list;
pub mod customer_eni;
pub mod default_vpc;
pub mod dhcp_options;
pub mod dry_run;
pub mod exec;
pub mod filter;
mod idempotency;
mod ids;
pub mod image;
pub mod instance;
pub mod instance_type;
pub mod interface;
pub mod internet_gateway;
pub mod launch_template;
pub mod nat_gateway;
pub mod network_acl;
pub mod network_acl_entry;
pub mod network_insights;
mod observe;
mod operations;
pub mod permission;
pub mod prefix_list;
pub mod private_address;
pub mod reachability;
pub mod region;
pub mod route;
pub mod route_table;
pub mod rule_update;
pub mod security_group;
pub mod subnet;
pub mod tags;
pub mod vpc;
pub mod vpc_cidr;

pub use ec2_api as api;

use std::ops::RangeInclusive;
use std::sync::Arc;

use crate::api::{ErrorCode, ResourceType, Tag as WireTag, TagSpecification};
use model::{ApiError, ApiResult, Cidr, Tag, TagError, validate_tags};
use rows::Row;

pub use default_vpc::ensure_region;
pub use dry_run::dry_run;
pub use rules::region::zone_id;

use world::page::{Page, page};
use world::refusal::not_served;
use world::{Cx, Txn};

/// The service.
pub static SERVICE: world::Service = world::Service {
    prepare: ensure_region,
    controllers: &[&nat_gateway::FORGET, &instance::Ending],
    observe: observe::observe,
    boot: observe::detach_exec_interfaces,
    shut_down: observe::detach_exec_interfaces,
    ..world::Service::new(&api::SERVICE, operations::implementation)
};

fn invalid_value(message: impl Into<String>) -> ApiError {
    ErrorCode::InvalidParameterValue.error(message)
}

/// An IPv4 block of a request, with its host bits cleared. `parameter` is the member's name in AWS's
/// error.
fn block(text: &str, parameter: &str) -> Result<Cidr, ApiError> {
    Cidr::parse(text).ok_or_else(|| {
        invalid_value(format!(
            "Value ({text}) for parameter {parameter} is invalid. This is not a valid CIDR block."
        ))
    })
}

/// All rows of a kind in the caller's scope, or those with the given ids in their order, each once.
fn select<T: Row>(cx: &Cx, txn: &Txn, ids: Option<Vec<String>>, kind: &ids::Kind) -> ApiResult<Vec<Arc<T>>> {
    select_or(cx, txn, &ids.unwrap_or_default(), |unknown| kind.none_of(unknown))
}

/// The same, with an error of one's own about the ids that name nothing.
fn select_or<T: Row>(
    cx: &Cx,
    txn: &Txn,
    ids: &[String],
    none_of: impl Fn(&[&str]) -> ApiError,
) -> ApiResult<Vec<Arc<T>>> {
    if ids.is_empty() {
        return Ok(txn.scan::<T>(&cx.scope.prefix()).cloned().collect());
    }
    let (mut rows, mut unknown): (Vec<Arc<T>>, Vec<&str>) = (Vec::new(), Vec::new());
    for id in ids {
        match txn.get::<T>(&cx.scope.key(id)) {
            Some(row) if rows.iter().any(|known| known.key() == row.key()) => {}
            Some(row) => rows.push(row),
            None => unknown.push(id),
        }
    }
    match unknown.as_slice() {
        [] => Ok(rows),
        unknown => Err(none_of(unknown)),
    }
}

/// Refuses ids together with `MaxResults`, as some operations do. `parameter` is the name of the ids in the answer.
fn no_page_of_ids(ids: &Option<Vec<String>>, parameter: &str, max_results: Option<i32>) -> ApiResult<()> {
    if max_results.is_some() && has_ids(ids) {
        return Err(ErrorCode::InvalidParameterCombination.error(format!(
            "The parameter {parameter} cannot be used with the parameter maxResults"
        )));
    }
    Ok(())
}

/// `MaxResults` of EC2's describes: 5 to 1000, 1000 when absent.
fn page_size(max_results: Option<i32>) -> Result<usize, ApiError> {
    page_size_within(max_results, 5..=1000)
}

/// `MaxResults` within the bounds of an operation; the upper one when absent.
fn page_size_within(max_results: Option<i32>, bounds: RangeInclusive<i32>) -> Result<usize, ApiError> {
    let (least, most) = (bounds.start(), bounds.end());
    match max_results.unwrap_or(*most) {
        n if bounds.contains(&n) => Ok(usize::try_from(n).unwrap_or(1000)),
        n => Err(invalid_value(format!(
            "Value ( {n} ) for parameter maxResults is invalid. Expecting a value between {least} and {most}."
        ))),
    }
}

/// Cuts a page as EC2 does: `MaxResults` 5 to 1000.
fn cut<T: Row>(
    rows: Vec<Arc<T>>,
    max_results: Option<i32>,
    token: Option<String>,
) -> ApiResult<Page<Arc<T>>> {
    cut_within(rows, max_results, token, 5..=1000)
}

/// Cuts a page of an operation with bounds of its own for `MaxResults`.
fn cut_within<T: Row>(
    rows: Vec<Arc<T>>,
    max_results: Option<i32>,
    token: Option<String>,
    bounds: RangeInclusive<i32>,
) -> ApiResult<Page<Arc<T>>> {
    let size = page_size_within(max_results, bounds)?;
    let mut rows = rows;
    rows.sort_by_key(|row| row.key());
    page(rows, |row| row.key(), token.as_deref(), size)
        .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))
}

fn has_ids(ids: &Option<Vec<String>>) -> bool {
    ids.as_ref().is_some_and(|l| !l.is_empty())
}

/// A tag set that an answer has also when it is empty.
fn tags_to_wire(tags: &[Tag]) -> Option<Vec<WireTag>> {
    Some(
        tags.iter()
            .map(|t| WireTag {
                key: Some(t.key.clone()),
                value: Some(t.value.clone()),
            })
            .collect(),
    )
}

/// A tag set that an answer does not have when it is empty.
fn tags_if_any(tags: &[Tag]) -> Option<Vec<WireTag>> {
    tags_to_wire(tags).filter(|set| !set.is_empty())
}

fn tags_from_wire(tags: Vec<WireTag>) -> Result<Vec<Tag>, ApiError> {
    let tags: Vec<Tag> = tags
        .into_iter()
        .map(|t| Tag {
            key: t.key.unwrap_or_default(),
            value: t.value.unwrap_or_default(),
        })
        .collect();
    validate_tags(&tags).map_err(|error| match error {
        TagError::TooMany => {
            ErrorCode::TagLimitExceeded.error("The maximum number of Tags for a resource has been reached.")
        }
        TagError::KeyLength => invalid_value("Tag key must be between 1 and 128 characters long."),
        TagError::ValueLength => invalid_value("Tag value exceeds the maximum length of 256 characters."),
        TagError::ReservedPrefix => {
            invalid_value("Tag keys starting with 'aws:' are reserved for internal use")
        }
        TagError::DuplicateKey => invalid_value("Duplicate tag keys are not allowed."),
    })?;
    Ok(tags)
}

/// The tags that a create request gives to resources of `kind`.
fn specified_tags(wire: Option<Vec<TagSpecification>>, kind: ResourceType) -> Result<Vec<Tag>, ApiError> {
    let mut out = Vec::new();
    for specification in wire.unwrap_or_default() {
        let (given, tags) = complete(specification, &kind)?;
        if given != kind {
            return Err(not_taggable(&given, &kind));
        }
        out.extend(tags);
    }
    tags_from_wire(out)
}

/// The two members of a tag specification, both of which must have a value, in a request that makes `made`.
fn complete(specification: TagSpecification, made: &ResourceType) -> ApiResult<(ResourceType, Vec<WireTag>)> {
    let Some(kind) = specification.resource_type else {
        return Err(bad_specification(
            made,
            "Tag specification resource type must have a value",
        ));
    };
    match specification.tags.filter(|tags| !tags.is_empty()) {
        Some(tags) => Ok((kind, tags)),
        None => Err(bad_specification(
            made,
            "Tag specification must have at least one tag",
        )),
    }
}

fn not_taggable(kind: &ResourceType, made: &ResourceType) -> ApiError {
    if *made == ResourceType::LaunchTemplate {
        return invalid_value(
            "The value for the ResourceType member of the TagSpecification request parameter must be \u{2018}launch-template\u{2019}. Verify the ResourceType and try again.",
        );
    }
    bad_specification(
        made,
        format!("'{kind}' is not a valid taggable resource type for this operation."),
    )
}

/// The requests of the VPC's own resources have another code than the older ones. Source: answers of `CreateSubnet`,
/// `CreateVpcEndpoint`, `RunInstances` and `CreateSnapshot` that people reported.
fn bad_specification(made: &ResourceType, text: impl Into<String>) -> ApiError {
    match made {
        ResourceType::NetworkInterface
        | ResourceType::SecurityGroupRule
        | ResourceType::Subnet
        | ResourceType::Vpc => ErrorCode::InvalidParameter.error(text),
        _ => invalid_value(text),
    }
}
