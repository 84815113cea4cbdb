//! Amazon EC2: the VPC, and the instances in it.

pub mod account;
pub mod address;
pub mod attachment;
pub mod default_vpc;
pub mod dhcp_options;
pub mod exec;
mod idempotency;
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
pub mod own_interface;
pub mod permission;
pub mod prefix_list;
pub mod private_address;
pub mod region;
pub mod route;
pub mod route_table;
pub mod rule_update;
pub mod security_group;
pub mod subnet;
pub mod tags;
pub mod vpc;
pub mod vpc_cidr;

use std::ops::RangeInclusive;
use std::sync::Arc;

use api::ec2::{ErrorCode, ResourceType, Tag as WireTag, TagSpecification};
use model::{ApiError, Cidr, Tag, TagError, validate_tags};
use rows::Row;

pub use default_vpc::ensure_region;
pub use rules::region::zone_id;

use crate::page::{Page, page};
use crate::{Cx, Txn};

/// Answers a dry run: the request was fine, and is not carried out.
fn dry_run(flag: Option<bool>) -> Result<(), ApiError> {
    match flag {
        Some(true) => {
            Err(ErrorCode::DryRunOperation.error("Request would have succeeded, but DryRun flag is set."))
        }
        _ => Ok(()),
    }
}

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

/// Refuses members that nothing in cove makes real, by the names of all that are there.
fn not_served(members: &[(bool, &str)]) -> Result<(), ApiError> {
    let given = members.iter().filter(|(given, _)| *given);
    ApiError::none_served(&given.map(|(_, name)| *name).collect::<Vec<_>>())
}

/// All rows of a kind in the caller's scope, or those with the given ids in their order.
fn select<T: Row>(
    cx: &Cx,
    txn: &Txn,
    ids: Option<Vec<String>>,
    not_found: impl Fn(&str) -> ApiError,
) -> Result<Vec<Arc<T>>, ApiError> {
    let ids = ids.unwrap_or_default();
    if ids.is_empty() {
        return Ok(txn.scan::<T>(&cx.scope.prefix()).cloned().collect());
    }
    ids.iter()
        .map(|id| txn.get::<T>(&cx.scope.key(id)).ok_or_else(|| not_found(id)))
        .collect()
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

/// Cuts a page as EC2 does: `MaxResults` 5 to 1000, never together with ids.
fn cut<T: Row>(
    rows: Vec<Arc<T>>,
    max_results: Option<i32>,
    token: Option<String>,
    with_ids: bool,
) -> Result<Page<Arc<T>>, ApiError> {
    cut_within(rows, max_results, token, with_ids, 5..=1000)
}

/// Cuts a page of an operation with bounds of its own for `MaxResults`.
fn cut_within<T: Row>(
    rows: Vec<Arc<T>>,
    max_results: Option<i32>,
    token: Option<String>,
    with_ids: bool,
    bounds: RangeInclusive<i32>,
) -> Result<Page<Arc<T>>, ApiError> {
    if max_results.is_some() && with_ids {
        return Err(ErrorCode::InvalidParameterCombination
            .error("The parameter MaxResults cannot be used together with a list of ids."));
    }
    let size = page_size_within(max_results, bounds)?;
    let mut rows = rows;
    rows.sort_by_key(|row| row.key());
    page(rows, |row| row.key(), token.as_deref(), size)
        .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))
}

fn has_ids(ids: &Option<Vec<String>>) -> bool {
    ids.as_ref().is_some_and(|l| !l.is_empty())
}

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
        if specification.resource_type != Some(kind) {
            let given = specification
                .resource_type
                .map_or_else(String::new, |t| t.to_string());
            return Err(invalid_value(format!(
                "'{given}' is not a valid taggable resource type for this operation."
            )));
        }
        out.extend(specification.tags.unwrap_or_default());
    }
    tags_from_wire(out)
}
