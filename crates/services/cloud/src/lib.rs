//! The AWS services of this cloud: the one list of them, and what is true of all together.

mod audit;

use model::Timestamp;
use world::{Decode, Service, Txn};

pub use audit::{Auditor, audit};

/// Names every service once.
macro_rules! services {
    ($($service:ident),* $(,)?) => {
        /// Every service, in the order in which their controllers look at what has changed.
        pub static SERVICES: &[&Service] = &[$(&::$service::SERVICE),*];

        /// The generated shapes of every service.
        pub mod api {
            $(pub use ::$service::api as $service;)*

            /// What the models say of every service.
            pub static SERVICES: &[&wire::Service] = &[$(&$service::SERVICE),*];

            /// Shows every served operation of every service.
            pub fn visit(visitor: &mut impl wire::Visitor) {
                $($service::ops::visit(visitor);)*
            }

            /// The service of a name, such as `ecs`.
            pub fn service(name: &str) -> Option<&'static wire::Service> {
                SERVICES.iter().find(|service| service.name == name).copied()
            }
        }
    };
}

services! { ec2, autoscaling, cloudwatch, ecs, ecr, logs, servicequotas, ssm, sts }

/// The service of a name, such as `ecs`.
pub fn service(name: &str) -> Option<&'static Service> {
    SERVICES
        .iter()
        .find(|service| service.schema.name == name)
        .copied()
}

/// What a served operation of a service does to the rows.
pub fn operation(service: &str, name: &str) -> Option<Decode> {
    self::service(service)?.operation(name)
}

/// Ends what does not outlive cove, because cove itself is being stopped. Controllers begin nothing any more.
pub fn shut_down(txn: &mut Txn, now: Timestamp) {
    txn.stop_controllers();
    for service in SERVICES {
        (service.shut_down)(txn, now);
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_operation_has_its_number() {
        for service in super::SERVICES {
            for (number, operation) in service.schema.operations.iter().enumerate() {
                assert_eq!(operation.number, number, "{}", operation.name);
                assert!((service.implementation)(number).is_some(), "{}", operation.name);
            }
        }
    }
}
