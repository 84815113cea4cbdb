// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static GET_CALLER_IDENTITY_SCHEMA: OperationSchema = OperationSchema {
    name: "GetCallerIdentity",
    number: 0,
    input: &schema::GET_CALLER_IDENTITY_REQUEST,
    output: &schema::GET_CALLER_IDENTITY_RESPONSE,
    has_output: true,
    result_wrapper: "GetCallerIdentityResult",
    refusal: "ValidationError",
    action: None,
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = types::GetCallerIdentityRequest;
    type Output = types::GetCallerIdentityResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetCallerIdentity";

    fn schema() -> &'static OperationSchema {
        &GET_CALLER_IDENTITY_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    GetCallerIdentity,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[Served::GetCallerIdentity];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<GetCallerIdentity>();
}
