//! Amazon ECS: clusters, task definitions, tasks.

pub mod account_setting;
pub mod agent;
pub mod attribute;
pub mod capacity_provider;
pub mod cluster;
mod container_definition;
pub mod container_instance;
mod container_instance_view;
mod container_order;
mod definition_view;
mod execute_command;
mod fargate_quota;
mod health_check;
mod idempotency;
pub mod lifecycle;
mod network;
mod new_task;
mod observe;
mod operations;
mod overrides;
mod placement;
mod placement_preferences;
mod placement_session;
pub mod reference;
mod registration;
mod required_attributes;
pub mod run_task;
pub mod service;
pub mod service_deployment;
pub mod start_task;
pub mod tags;
pub mod task;
pub mod task_definition;
pub mod task_protection;
mod task_view;
pub mod usage;

pub use ecs_api as api;

use crate::api::{ErrorCode, Tag as WireTag};
use model::{ApiError, Tag, TagError, validate_tags};

/// The service.
pub static SERVICE: world::Service = world::Service {
    prepare: ec2::ensure_region,
    controllers: &[
        &lifecycle::Interfaces,
        // Before the agents, which look at the instances that it lets end.
        &capacity_provider::Draining,
        &agent::Agents,
        &container_instance::Forget,
        &lifecycle::Forget,
        &service::Capacity,
        &service::Services(rows::SchedulingStrategy::Daemon),
        // Who waits for an instance was there before what services start now.
        &capacity_provider::Providers,
        &service::Services(rows::SchedulingStrategy::Replica),
    ],
    observe: observe::observe,
    boot: observe::boot,
    shut_down: observe::shut_down,
    ..world::Service::new(&api::SERVICE, operations::implementation)
};

/// Something of ECS that cove does not serve yet: refused, never ignored.
fn unserved(what: impl std::fmt::Display) -> ApiError {
    ErrorCode::UnsupportedFeatureException.error(format!("{what} is not served by cove yet."))
}

/// What of a request cove does not serve yet: all of it is named in one refusal.
#[derive(Default)]
struct NotServed(Vec<String>);

impl NotServed {
    fn add(&mut self, what: impl std::fmt::Display) {
        let what = what.to_string();
        if !self.0.contains(&what) {
            self.0.push(what);
        }
    }

    /// Adds the members that are given: `kind` is `The container setting`.
    fn members(&mut self, kind: &str, members: &[(&str, bool)]) {
        for (name, _) in members.iter().filter(|(_, given)| *given) {
            self.add(format_args!("{kind} '{name}'"));
        }
    }

    /// # Errors
    /// `UnsupportedFeatureException`, if there is anything.
    fn refuse(self) -> Result<(), ApiError> {
        match model::not_served_text(&self.0) {
            Some(text) => Err(ErrorCode::UnsupportedFeatureException.error(text)),
            None => Ok(()),
        }
    }
}

fn invalid(message: impl Into<String>) -> ApiError {
    ErrorCode::InvalidParameterException.error(message)
}

fn client(message: impl Into<String>) -> ApiError {
    ErrorCode::ClientException.error(message)
}

/// Reads the tags of a request and checks them against the limits.
fn tags_from_wire(tags: Option<Vec<WireTag>>) -> Result<Vec<Tag>, ApiError> {
    let tags: Vec<Tag> = tags
        .unwrap_or_default()
        .into_iter()
        .map(|t| Tag {
            key: t.key.unwrap_or_default(),
            value: t.value.unwrap_or_default(),
        })
        .collect();
    validate_tags(&tags).map_err(|error| {
        invalid(match error {
            TagError::TooMany => "The number of tags exceeds the limit of 50.",
            TagError::KeyLength => "Tag keys must be between 1 and 128 characters.",
            TagError::ValueLength => "Tag values must be at most 256 characters.",
            TagError::ReservedPrefix => "Tag keys cannot start with the reserved prefix 'aws:'.",
            TagError::DuplicateKey => {
                "Duplicate tag keys found. Please note that Tag keys are case insensitive."
            }
        })
    })?;
    Ok(tags)
}

fn tags_to_wire(tags: &[Tag]) -> Vec<WireTag> {
    tags.iter()
        .map(|t| WireTag {
            key: Some(t.key.clone()),
            value: Some(t.value.clone()),
        })
        .collect()
}

/// `None` for an absent or empty list: AWS treats both alike.
fn given<T>(list: Option<Vec<T>>) -> Option<Vec<T>> {
    list.filter(|l| !l.is_empty())
}

/// `None` for an absent or empty text.
fn text(value: Option<String>) -> Option<String> {
    value.filter(|t| !t.is_empty())
}
