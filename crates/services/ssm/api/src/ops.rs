// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static GET_PARAMETER_SCHEMA: OperationSchema = OperationSchema {
    name: "GetParameter",
    number: 0,
    input: &schema::GET_PARAMETER_REQUEST,
    output: &schema::GET_PARAMETER_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "ValidationException",
    action: Some(wire::Action {
        name: "ssm:GetParameter",
        resources: &[
            "arn:aws:ssm:{region}:{account}:parameter/{Name:!/aws/service/~:}",
            "arn:aws:ssm:{region}::parameter/{Name:/aws/service/~:}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetParameter;

impl Operation for GetParameter {
    type Input = types::GetParameterRequest;
    type Output = types::GetParameterResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetParameter";

    fn schema() -> &'static OperationSchema {
        &GET_PARAMETER_SCHEMA
    }
}

pub(super) static GET_PARAMETERS_SCHEMA: OperationSchema = OperationSchema {
    name: "GetParameters",
    number: 1,
    input: &schema::GET_PARAMETERS_REQUEST,
    output: &schema::GET_PARAMETERS_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "ValidationException",
    action: Some(wire::Action {
        name: "ssm:GetParameters",
        resources: &[
            "arn:aws:ssm:{region}:{account}:parameter/{Names:!/aws/service/~:}",
            "arn:aws:ssm:{region}::parameter/{Names:/aws/service/~:}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetParameters;

impl Operation for GetParameters {
    type Input = types::GetParametersRequest;
    type Output = types::GetParametersResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetParameters";

    fn schema() -> &'static OperationSchema {
        &GET_PARAMETERS_SCHEMA
    }
}

pub(super) static GET_PARAMETERS_BY_PATH_SCHEMA: OperationSchema = OperationSchema {
    name: "GetParametersByPath",
    number: 2,
    input: &schema::GET_PARAMETERS_BY_PATH_REQUEST,
    output: &schema::GET_PARAMETERS_BY_PATH_RESULT,
    has_output: true,
    result_wrapper: "",
    refusal: "ValidationException",
    action: Some(wire::Action {
        name: "ssm:GetParametersByPath",
        resources: &[
            "arn:aws:ssm:{region}:{account}:parameter/{Path:!/aws/service}",
            "arn:aws:ssm:{region}::parameter/{Path:/aws/service}",
        ],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetParametersByPath;

impl Operation for GetParametersByPath {
    type Input = types::GetParametersByPathRequest;
    type Output = types::GetParametersByPathResult;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetParametersByPath";

    fn schema() -> &'static OperationSchema {
        &GET_PARAMETERS_BY_PATH_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    GetParameter,
    GetParameters,
    GetParametersByPath,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::GetParameter,
        Served::GetParameters,
        Served::GetParametersByPath,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<GetParameter>();
    visitor.visit::<GetParameters>();
    visitor.visit::<GetParametersByPath>();
}
