// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.

//! The shapes of every served operation: structs, enums, error codes and the tables that hold their checks.

#![allow(clippy::enum_variant_names, reason = "the names are AWS's")]

mod error;
pub mod ops;
mod schema;
mod types;

pub use error::ErrorCode;
pub use types::*;

use wire::schema::Wording;

pub static SERVICE: wire::schema::Service = wire::schema::Service {
    name: "service-quotas",
    signing_name: "servicequotas",
    endpoint_prefix: "servicequotas",
    target_prefix: "ServiceQuotasV20190624",
    protocols: &[wire::Protocol::AwsJson1_1],
    query_compatible: false,
    api_version: "2019-06-24",
    xml_namespace: "",
    wording: Wording::Coral,
    silent: &[],
    refuses_empty_enums: false,
    operations: &[
        &ops::GET_AWS_DEFAULT_SERVICE_QUOTA_SCHEMA,
        &ops::GET_REQUESTED_SERVICE_QUOTA_CHANGE_SCHEMA,
        &ops::GET_SERVICE_QUOTA_SCHEMA,
        &ops::LIST_AWS_DEFAULT_SERVICE_QUOTAS_SCHEMA,
        &ops::LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_SCHEMA,
        &ops::LIST_REQUESTED_SERVICE_QUOTA_CHANGE_HISTORY_BY_QUOTA_SCHEMA,
        &ops::LIST_SERVICE_QUOTAS_SCHEMA,
        &ops::LIST_SERVICES_SCHEMA,
        &ops::REQUEST_SERVICE_QUOTA_INCREASE_SCHEMA,
    ],
    unserved: &[
        "AssociateServiceQuotaTemplate",
        "CreateSupportCase",
        "DeleteServiceQuotaIncreaseRequestFromTemplate",
        "DisassociateServiceQuotaTemplate",
        "GetAssociationForServiceQuotaTemplate",
        "GetAutoManagementConfiguration",
        "GetQuotaUtilizationReport",
        "GetServiceQuotaIncreaseRequestFromTemplate",
        "ListServiceQuotaIncreaseRequestsInTemplate",
        "ListTagsForResource",
        "PutServiceQuotaIncreaseRequestIntoTemplate",
        "StartAutoManagement",
        "StartQuotaUtilizationReport",
        "StopAutoManagement",
        "TagResource",
        "UntagResource",
        "UpdateAutoManagement",
    ],
    errors: ErrorCode::TABLE,
};
