//! The service's own entry and the markers of its operations.

use anyhow::{Result, bail};

use super::{EmptyEnums, Sources, Wording};
use crate::iam::Action;
use crate::naming;
use crate::service_model::ServiceModel;

fn protocol(model: &ServiceModel, name: &str) -> Result<&'static str> {
    Ok(match (name, model.metadata.json_version.as_deref()) {
        ("json", Some("1.0")) => "AwsJson1_0",
        ("json", _) => "AwsJson1_1",
        ("ec2", _) => "Ec2Query",
        ("query", _) => "AwsQuery",
        ("smithy-rpc-v2-cbor", _) => "RpcV2Cbor",
        _ => bail!("the protocol {name} is not supported"),
    })
}

pub fn module(sources: &Sources) -> Result<String> {
    let metadata = &sources.model.metadata;
    let mut protocols = String::new();
    for name in sources.model.protocols() {
        protocols += &format!("wire::Protocol::{},", protocol(&sources.model, name)?);
    }
    let wording = match sources.checks.wording {
        Wording::Coral => "Coral",
        Wording::InvalidParameterAt => "InvalidParameterAt",
        Wording::Ec2 => "Ec2",
    };
    let operations: String = sources
        .model
        .operations
        .keys()
        .map(|name| format!("&ops::{}_SCHEMA,", naming::constant(name)))
        .collect();
    let unserved: String = sources.unserved.iter().map(|name| format!("{name:?},")).collect();
    Ok(format!(
        "//! The shapes of every served operation: structs, enums, error codes and the tables that hold their checks.\n\n#![allow(clippy::enum_variant_names, reason = \"the names are AWS's\")]\n\nmod error;\npub mod ops;\nmod schema;\nmod types;\n\npub use error::ErrorCode;\npub use types::*;\n\n\
         use wire::schema::Wording;\n\n\
         pub static SERVICE: wire::schema::Service = wire::schema::Service {{\n\
         name: {:?}, signing_name: {:?}, endpoint_prefix: {:?}, target_prefix: {:?}, protocols: &[{protocols}], query_compatible: {}, \
         api_version: {:?}, xml_namespace: {:?}, wording: Wording::{wording}, silent: &{:?}, refuses_empty_enums: {}, operations: &[{operations}], \
         unserved: &[{unserved}], errors: ErrorCode::TABLE }};\n",
        sources.service,
        sources.model.signing_name(),
        metadata.endpoint_prefix,
        metadata.target_prefix.as_deref().unwrap_or_default(),
        metadata.aws_query_compatible.is_some(),
        metadata.api_version,
        metadata.xml_namespace.as_deref().unwrap_or_default(),
        sources.checks.silent,
        sources.checks.empty_enums == EmptyEnums::Refused,
    ))
}

fn action(action: &Action) -> String {
    let (name, resources) = (&action.name, &action.resources);
    format!("wire::Action {{ name: {name:?}, resources: &{resources:?} }}")
}

pub fn operations(sources: &Sources) -> String {
    let mut out = String::from(
        "use wire::schema::OperationSchema;\nuse wire::{Operation, Service, Visitor};\n\nuse super::{schema, types};\n\n",
    );
    for (number, (name, operation)) in sources.model.operations.iter().enumerate() {
        let constant = naming::constant(name);
        let table = |reference: &Option<crate::service_model::Reference>| match reference {
            Some(reference) => format!("schema::{}", naming::constant(&reference.shape)),
            None => "wire::schema::EMPTY".to_owned(),
        };
        let rust = |reference: &Option<crate::service_model::Reference>| match reference {
            Some(reference) => format!("types::{}", naming::type_name(&reference.shape)),
            None => "wire::Empty".to_owned(),
        };
        let wrapper = operation
            .output
            .as_ref()
            .and_then(|o| o.result_wrapper.as_deref())
            .unwrap_or_default();
        let declared = &sources.declared[name];
        let refusal = sources
            .checks
            .operations
            .get(name)
            .unwrap_or(&sources.checks.code);
        out += &format!(
            "pub(super) static {constant}_SCHEMA: OperationSchema = OperationSchema {{\n\
             name: {name:?}, number: {number}, input: &{}, output: &{}, has_output: {}, result_wrapper: {wrapper:?}, \
             refusal: {refusal:?}, action: {}, dependents: &[{}] }};\n\n\
             #[derive(Clone, Copy, Debug)]\npub struct {name};\n\n\
             impl Operation for {name} {{\n\
             type Input = {};\ntype Output = {};\n\
             const SERVICE: &'static Service = &super::SERVICE;\n\
             const NAME: &'static str = {name:?};\n\n\
             fn schema() -> &'static OperationSchema {{ &{constant}_SCHEMA }}\n}}\n\n",
            table(&operation.input),
            table(&operation.output),
            operation.output.is_some(),
            declared
                .action
                .as_ref()
                .map_or("None".to_owned(), |own| format!("Some({})", action(own))),
            declared
                .dependents
                .iter()
                .map(|dependent| action(dependent) + ",")
                .collect::<String>(),
            rust(&operation.input),
            rust(&operation.output),
        );
    }
    let names: String = sources
        .model
        .operations
        .keys()
        .map(|name| format!("{name},"))
        .collect();
    let visits: String = sources
        .model
        .operations
        .keys()
        .map(|name| format!("visitor.visit::<{name}>();"))
        .collect();
    let all: String = sources
        .model
        .operations
        .keys()
        .map(|name| format!("Served::{name},"))
        .collect();
    out += &format!(
        "/// Every served operation; a match over it forgets none.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Served {{ {names} }}\n\n\
         impl Served {{\n/// In the order of their numbers.\npub const ALL: &'static [Served] = &[{all}];\n}}\n\n\
         /// Shows every served operation.\npub fn visit(visitor: &mut impl Visitor) {{ {visits} }}\n"
    );
    out
}
