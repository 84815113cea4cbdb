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
    name: "sts",
    signing_name: "sts",
    endpoint_prefix: "sts",
    target_prefix: "",
    protocols: &[wire::Protocol::AwsQuery],
    query_compatible: false,
    api_version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    wording: Wording::Coral,
    silent: &[],
    refuses_empty_enums: false,
    operations: &[&ops::GET_CALLER_IDENTITY_SCHEMA],
    unserved: &[
        "AssumeRole",
        "AssumeRoleWithSAML",
        "AssumeRoleWithWebIdentity",
        "AssumeRoot",
        "DecodeAuthorizationMessage",
        "GetAccessKeyInfo",
        "GetDelegatedAccessToken",
        "GetFederationToken",
        "GetSessionToken",
        "GetWebIdentityToken",
    ],
    errors: ErrorCode::TABLE,
};
