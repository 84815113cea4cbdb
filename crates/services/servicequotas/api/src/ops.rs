// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

use wire::schema::OperationSchema;
use wire::{Operation, Service, Visitor};

use super::{schema, types};

pub(super) static GET_AWS_DEFAULT_SERVICE_QUOTA_SCHEMA: OperationSchema = OperationSchema {
    name: "GetAWSDefaultServiceQuota",
    number: 0,
    input: &schema::GET_AWS_DEFAULT_SERVICE_QUOTA_REQUEST,
    output: &schema::GET_AWS_DEFAULT_SERVICE_QUOTA_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:GetAWSDefaultServiceQuota",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetAWSDefaultServiceQuota;

impl Operation for GetAWSDefaultServiceQuota {
    type Input = types::GetAWSDefaultServiceQuotaRequest;
    type Output = types::GetAWSDefaultServiceQuotaResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetAWSDefaultServiceQuota";

    fn schema() -> &'static OperationSchema {
        &GET_AWS_DEFAULT_SERVICE_QUOTA_SCHEMA
    }
}

pub(super) static GET_REQUESTED_SERVICE_QUOTA_CHANGE_SCHEMA: OperationSchema = OperationSchema {
    name: "GetRequestedServiceQuotaChange",
    number: 1,
    input: &schema::GET_REQUESTED_SERVICE_QUOTA_CHANGE_REQUEST,
    output: &schema::GET_REQUESTED_SERVICE_QUOTA_CHANGE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:GetRequestedServiceQuotaChange",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetRequestedServiceQuotaChange;

impl Operation for GetRequestedServiceQuotaChange {
    type Input = types::GetRequestedServiceQuotaChangeRequest;
    type Output = types::GetRequestedServiceQuotaChangeResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetRequestedServiceQuotaChange";

    fn schema() -> &'static OperationSchema {
        &GET_REQUESTED_SERVICE_QUOTA_CHANGE_SCHEMA
    }
}

pub(super) static GET_SERVICE_QUOTA_SCHEMA: OperationSchema = OperationSchema {
    name: "GetServiceQuota",
    number: 2,
    input: &schema::GET_SERVICE_QUOTA_REQUEST,
    output: &schema::GET_SERVICE_QUOTA_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:GetServiceQuota",
        resources: &["arn:aws:servicequotas:{region}:{account}:{ServiceCode}/{QuotaCode}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct GetServiceQuota;

impl Operation for GetServiceQuota {
    type Input = types::GetServiceQuotaRequest;
    type Output = types::GetServiceQuotaResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "GetServiceQuota";

    fn schema() -> &'static OperationSchema {
        &GET_SERVICE_QUOTA_SCHEMA
    }
}

pub(super) static LIST_AWS_DEFAULT_SERVICE_QUOTAS_SCHEMA: OperationSchema = OperationSchema {
    name: "ListAWSDefaultServiceQuotas",
    number: 3,
    input: &schema::LIST_AWS_DEFAULT_SERVICE_QUOTAS_REQUEST,
    output: &schema::LIST_AWS_DEFAULT_SERVICE_QUOTAS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:ListAWSDefaultServiceQuotas",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListAWSDefaultServiceQuotas;

impl Operation for ListAWSDefaultServiceQuotas {
    type Input = types::ListAWSDefaultServiceQuotasRequest;
    type Output = types::ListAWSDefaultServiceQuotasResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListAWSDefaultServiceQuotas";

    fn schema() -> &'static OperationSchema {
        &LIST_AWS_DEFAULT_SERVICE_QUOTAS_SCHEMA
    }
}

pub(super) static LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_SCHEMA: OperationSchema = OperationSchema {
    name: "ListRequestedServiceQuotaChangeHistory",
    number: 4,
    input: &schema::LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_REQUEST,
    output: &schema::LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:ListRequestedServiceQuotaChangeHistory",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListRequestedServiceQuotaChangeHistory;

impl Operation for ListRequestedServiceQuotaChangeHistory {
    type Input = types::ListRequestedServiceQuotaChangeHistoryRequest;
    type Output = types::ListRequestedServiceQuotaChangeHistoryResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListRequestedServiceQuotaChangeHistory";

    fn schema() -> &'static OperationSchema {
        &LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_SCHEMA
    }
}

pub(super) static LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_BY_QUOTA_SCHEMA: OperationSchema =
    OperationSchema {
        name: "ListRequestedServiceQuotaChangeHistoryByQuota",
        number: 5,
        input: &schema::LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_BY_QUOTA_REQUEST,
        output: &schema::LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_BY_QUOTA_RESPONSE,
        has_output: true,
        result_wrapper: "",
        refusal: "IllegalArgumentException",
        action: Some(wire::Action {
            name: "servicequotas:ListRequestedServiceQuotaChangeHistoryByQuota",
            resources: &["arn:aws:servicequotas:{region}:{account}:{ServiceCode}/{QuotaCode}"],
        }),
        dependents: &[],
    };

#[derive(Clone, Copy, Debug)]
pub struct ListRequestedServiceQuotaChangeHistoryByQuota;

impl Operation for ListRequestedServiceQuotaChangeHistoryByQuota {
    type Input = types::ListRequestedServiceQuotaChangeHistoryByQuotaRequest;
    type Output = types::ListRequestedServiceQuotaChangeHistoryByQuotaResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListRequestedServiceQuotaChangeHistoryByQuota";

    fn schema() -> &'static OperationSchema {
        &LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_BY_QUOTA_SCHEMA
    }
}

pub(super) static LIST_SERVICE_QUOTAS_SCHEMA: OperationSchema = OperationSchema {
    name: "ListServiceQuotas",
    number: 6,
    input: &schema::LIST_SERVICE_QUOTAS_REQUEST,
    output: &schema::LIST_SERVICE_QUOTAS_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:ListServiceQuotas",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListServiceQuotas;

impl Operation for ListServiceQuotas {
    type Input = types::ListServiceQuotasRequest;
    type Output = types::ListServiceQuotasResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListServiceQuotas";

    fn schema() -> &'static OperationSchema {
        &LIST_SERVICE_QUOTAS_SCHEMA
    }
}

pub(super) static LIST_SERVICES_SCHEMA: OperationSchema = OperationSchema {
    name: "ListServices",
    number: 7,
    input: &schema::LIST_SERVICES_REQUEST,
    output: &schema::LIST_SERVICES_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:ListServices",
        resources: &[],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct ListServices;

impl Operation for ListServices {
    type Input = types::ListServicesRequest;
    type Output = types::ListServicesResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "ListServices";

    fn schema() -> &'static OperationSchema {
        &LIST_SERVICES_SCHEMA
    }
}

pub(super) static REQUEST_SERVICE_QUOTA_INCREASE_SCHEMA: OperationSchema = OperationSchema {
    name: "RequestServiceQuotaIncrease",
    number: 8,
    input: &schema::REQUEST_SERVICE_QUOTA_INCREASE_REQUEST,
    output: &schema::REQUEST_SERVICE_QUOTA_INCREASE_RESPONSE,
    has_output: true,
    result_wrapper: "",
    refusal: "IllegalArgumentException",
    action: Some(wire::Action {
        name: "servicequotas:RequestServiceQuotaIncrease",
        resources: &["arn:aws:servicequotas:{region}:{account}:{ServiceCode}/{QuotaCode}"],
    }),
    dependents: &[],
};

#[derive(Clone, Copy, Debug)]
pub struct RequestServiceQuotaIncrease;

impl Operation for RequestServiceQuotaIncrease {
    type Input = types::RequestServiceQuotaIncreaseRequest;
    type Output = types::RequestServiceQuotaIncreaseResponse;
    const SERVICE: &'static Service = &super::SERVICE;
    const NAME: &'static str = "RequestServiceQuotaIncrease";

    fn schema() -> &'static OperationSchema {
        &REQUEST_SERVICE_QUOTA_INCREASE_SCHEMA
    }
}

/// Every served operation; a match over it forgets none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    GetAWSDefaultServiceQuota,
    GetRequestedServiceQuotaChange,
    GetServiceQuota,
    ListAWSDefaultServiceQuotas,
    ListRequestedServiceQuotaChangeHistory,
    ListRequestedServiceQuotaChangeHistoryByQuota,
    ListServiceQuotas,
    ListServices,
    RequestServiceQuotaIncrease,
}

impl Served {
    /// In the order of their numbers.
    pub const ALL: &'static [Served] = &[
        Served::GetAWSDefaultServiceQuota,
        Served::GetRequestedServiceQuotaChange,
        Served::GetServiceQuota,
        Served::ListAWSDefaultServiceQuotas,
        Served::ListRequestedServiceQuotaChangeHistory,
        Served::ListRequestedServiceQuotaChangeHistoryByQuota,
        Served::ListServiceQuotas,
        Served::ListServices,
        Served::RequestServiceQuotaIncrease,
    ];
}

/// Shows every served operation.
pub fn visit(visitor: &mut impl Visitor) {
    visitor.visit::<GetAWSDefaultServiceQuota>();
    visitor.visit::<GetRequestedServiceQuotaChange>();
    visitor.visit::<GetServiceQuota>();
    visitor.visit::<ListAWSDefaultServiceQuotas>();
    visitor.visit::<ListRequestedServiceQuotaChangeHistory>();
    visitor.visit::<ListRequestedServiceQuotaChangeHistoryByQuota>();
    visitor.visit::<ListServiceQuotas>();
    visitor.visit::<ListServices>();
    visitor.visit::<RequestServiceQuotaIncrease>();
}
