//! The shapes of every served operation, a module a service: structs, enums, error codes and the
//! tables that hold their checks. Everything but this file is generated from `models/` by
//! `cargo run -p xtask -- codegen`.
//!
//! A wire shape is never stored: rows have types of their own.

pub mod autoscaling;
pub mod ec2;
pub mod ecr;
pub mod ecs;
pub mod logs;
pub mod ssm;
pub mod sts;

use wire::Service;

/// All services, sorted by name.
pub static SERVICES: &[&Service] = &[
    &autoscaling::SERVICE,
    &ec2::SERVICE,
    &ecr::SERVICE,
    &ecs::SERVICE,
    &logs::SERVICE,
    &ssm::SERVICE,
    &sts::SERVICE,
];

/// The service that a credential scope (`ecs`) or the prefix of an `X-Amz-Target` header
/// (`AmazonEC2ContainerServiceV20141113`) names.
pub fn service(name: &str) -> Option<&'static Service> {
    let named =
        |service: &&&Service| service.name == name || (!name.is_empty() && service.target_prefix == name);
    SERVICES.iter().find(named).copied()
}
