//! The shapes of every served operation, a module a service: structs, enums, error codes and the
//! tables that hold their checks. Everything but this file is generated from `models/` by
//! `cargo run -p xtask -- codegen`.
//!
//! A wire shape is never stored: rows have types of their own.

#![expect(clippy::enum_variant_names, reason = "the names are AWS's")]

pub mod autoscaling;
pub mod cloudwatch;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod logs;
pub mod servicequotas;
pub mod ssm;
pub mod sts;

use wire::Service;

/// All services, sorted by name.
pub static SERVICES: &[&Service] = &[
    &autoscaling::SERVICE,
    &cloudwatch::SERVICE,
    &ec2::SERVICE,
    &ecr::SERVICE,
    &ecs::SERVICE,
    &logs::SERVICE,
    &servicequotas::SERVICE,
    &ssm::SERVICE,
    &sts::SERVICE,
];

/// The service of a name (`ecs`).
pub fn service(name: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|service| service.name == name).copied()
}
