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
    name: "ecr",
    signing_name: "ecr",
    endpoint_prefix: "api.ecr",
    target_prefix: "AmazonEC2ContainerRegistry_V20150921",
    protocols: &[wire::Protocol::AwsJson1_1],
    query_compatible: false,
    api_version: "2015-09-21",
    xml_namespace: "",
    wording: Wording::InvalidParameterAt,
    silent: &[],
    refuses_empty_enums: false,
    operations: &[
        &ops::BATCH_DELETE_IMAGE_SCHEMA,
        &ops::BATCH_GET_IMAGE_SCHEMA,
        &ops::CREATE_REPOSITORY_SCHEMA,
        &ops::DELETE_REPOSITORY_SCHEMA,
        &ops::DESCRIBE_IMAGES_SCHEMA,
        &ops::DESCRIBE_REPOSITORIES_SCHEMA,
        &ops::GET_AUTHORIZATION_TOKEN_SCHEMA,
        &ops::LIST_IMAGES_SCHEMA,
        &ops::LIST_TAGS_FOR_RESOURCE_SCHEMA,
        &ops::TAG_RESOURCE_SCHEMA,
        &ops::UNTAG_RESOURCE_SCHEMA,
    ],
    unserved: &[
        "BatchCheckLayerAvailability",
        "BatchGetRepositoryScanningConfiguration",
        "CompleteLayerUpload",
        "CreatePullThroughCacheRule",
        "CreateRepositoryCreationTemplate",
        "DeleteLifecyclePolicy",
        "DeletePullThroughCacheRule",
        "DeleteRegistryPolicy",
        "DeleteRepositoryCreationTemplate",
        "DeleteRepositoryPolicy",
        "DeleteSigningConfiguration",
        "DeregisterPullTimeUpdateExclusion",
        "DescribeImageReplicationStatus",
        "DescribeImageScanFindings",
        "DescribeImageSigningStatus",
        "DescribePullThroughCacheRules",
        "DescribeRegistry",
        "DescribeRepositoryCreationTemplates",
        "GetAccountSetting",
        "GetDownloadUrlForLayer",
        "GetLifecyclePolicy",
        "GetLifecyclePolicyPreview",
        "GetRegistryPolicy",
        "GetRegistryScanningConfiguration",
        "GetRepositoryPolicy",
        "GetSigningConfiguration",
        "InitiateLayerUpload",
        "ListImageReferrers",
        "ListPullTimeUpdateExclusions",
        "PutAccountSetting",
        "PutImage",
        "PutImageScanningConfiguration",
        "PutImageTagMutability",
        "PutLifecyclePolicy",
        "PutRegistryPolicy",
        "PutRegistryScanningConfiguration",
        "PutReplicationConfiguration",
        "PutSigningConfiguration",
        "RegisterPullTimeUpdateExclusion",
        "SetRepositoryPolicy",
        "StartImageScan",
        "StartLifecyclePolicyPreview",
        "UpdateImageStorageClass",
        "UpdatePullThroughCacheRule",
        "UpdateRepositoryCreationTemplate",
        "UploadLayerPart",
        "ValidatePullThroughCacheRule",
    ],
    errors: ErrorCode::TABLE,
};
