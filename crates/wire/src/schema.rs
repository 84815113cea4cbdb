//! What a service model says, as static tables. `crates/api` holds the tables of each service,
//! generated; everything in this crate reads them and knows no service by name.

use std::sync::OnceLock;

use model::ApiError;
use regex::Regex;

use crate::Action;

/// How a service writes requests and answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// A JSON object each way, the operation in `X-Amz-Target`.
    AwsJson1_0,
    AwsJson1_1,
    /// A form each request, `X.member.1` for lists; XML answers.
    AwsQuery,
    /// A form each request, `X.1` for lists; XML answers. EC2 alone uses it.
    Ec2Query,
    /// A CBOR map each way, the operation in the path.
    RpcV2Cbor,
}

impl Protocol {
    pub const fn is_json(self) -> bool {
        matches!(self, Protocol::AwsJson1_0 | Protocol::AwsJson1_1)
    }

    pub const fn is_query(self) -> bool {
        matches!(self, Protocol::AwsQuery | Protocol::Ec2Query)
    }

    pub const fn is_cbor(self) -> bool {
        matches!(self, Protocol::RpcV2Cbor)
    }
}

/// In which words a service refuses what its model forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wording {
    /// "1 validation error detected: Value 'x' at 'y' failed to satisfy constraint: …", all at once.
    Coral,
    /// "Invalid parameter at 'y' failed to satisfy constraint: '…'", the first one.
    InvalidParameterAt,
    /// `MissingParameter` and `InvalidParameterValue` about one parameter.
    Ec2,
}

/// One AWS service.
#[derive(Debug)]
pub struct Service {
    /// What AWS's clients call it: `ecs`.
    pub name: &'static str,
    /// The name in a credential scope, which is mostly the same.
    pub signing_name: &'static str,
    /// What stands before `.REGION.amazonaws.com` in the name of its endpoint.
    pub endpoint_prefix: &'static str,
    /// What stands before the dot in `X-Amz-Target`, and in the path of rpc-v2-cbor; empty for the query
    /// protocols.
    pub target_prefix: &'static str,
    /// What it speaks; the first is the one that our own client speaks with it. It has one JSON and one query
    /// protocol at most.
    pub protocols: &'static [Protocol],
    /// Whether its errors carry the codes that they have in awsQuery beside those of a newer protocol.
    pub query_compatible: bool,
    pub api_version: &'static str,
    /// The namespace of XML answers; empty for JSON.
    pub xml_namespace: &'static str,
    pub wording: Wording,
    /// Members whose value a refusal does not repeat.
    pub silent: &'static [&'static str],
    /// Whether an optional member of an enumeration that is sent empty is a value like any other; it is not given
    /// otherwise.
    pub refuses_empty_enums: bool,
    /// The served operations, sorted by name.
    pub operations: &'static [&'static OperationSchema],
    /// Names of the operations that AWS has and cove does not serve, sorted.
    pub unserved: &'static [&'static str],
    /// The errors that the model names, sorted by code.
    pub errors: &'static [ErrorSchema],
}

impl Service {
    /// The protocol that our own client speaks with it.
    pub fn protocol(&self) -> Protocol {
        self.protocols.first().copied().unwrap_or(Protocol::AwsJson1_1)
    }

    /// The one of its protocols that `is` tells.
    pub fn speaks(&self, is: impl Fn(Protocol) -> bool) -> Option<Protocol> {
        self.protocols.iter().copied().find(|protocol| is(*protocol))
    }

    pub fn operation(&self, name: &str) -> Option<&'static OperationSchema> {
        let found = self
            .operations
            .binary_search_by(|operation| operation.name.cmp(name))
            .ok()?;
        Some(self.operations[found])
    }

    /// Whether AWS has this operation and cove does not serve it.
    pub fn knows_unserved(&self, name: &str) -> bool {
        self.unserved.binary_search(&name).is_ok()
    }

    /// An error with the status that the model gives its code; 400 when the model does not name it.
    pub fn error(&self, code: &'static str, message: impl Into<String>) -> ApiError {
        let status = self.error_schema(code).map_or(400, |error| error.status);
        ApiError::new(code, message).with_status(status)
    }

    /// What the model says of an error code.
    pub fn error_schema(&self, code: &str) -> Option<&'static ErrorSchema> {
        let known = self.errors.binary_search_by(|error| error.code.cmp(code)).ok()?;
        Some(&self.errors[known])
    }
}

/// One operation of a service.
#[derive(Debug)]
pub struct OperationSchema {
    pub name: &'static str,
    /// Its place among the service's operations.
    pub number: usize,
    pub input: &'static Shape,
    pub output: &'static Shape,
    /// Whether the model gives the operation an output at all. Where it does not, JSON answers
    /// have no body and EC2 says `<return>true</return>`.
    pub has_output: bool,
    /// The element around the members of an awsQuery answer.
    pub result_wrapper: &'static str,
    /// The error code for input that the model forbids.
    pub refusal: &'static str,
    /// What the caller has to be allowed; none where AWS asks for no permission.
    pub action: Option<Action>,
    /// What the caller has to be allowed as well, where the input names resources of it: to pass a role, to tag.
    pub dependents: &'static [Action],
}

/// An error code with its HTTP status.
#[derive(Debug)]
pub struct ErrorSchema {
    pub code: &'static str,
    pub status: u16,
    /// The name of its shape, which the newer protocols of a query-compatible service send.
    pub shape: &'static str,
}

/// The form of a value.
#[derive(Debug)]
pub enum Shape {
    Structure(&'static [Member]),
    List {
        item: &'static Shape,
        item_name: &'static str,
        flattened: bool,
        length: Bounds,
    },
    Map {
        key: &'static Shape,
        value: &'static Shape,
        names: EntryNames,
        flattened: bool,
        length: Bounds,
    },
    String {
        length: Bounds,
        pattern: Option<&'static Pattern>,
        values: &'static [&'static str],
    },
    Integer(Bounds),
    Long(Bounds),
    Float(Bounds),
    Boolean,
    Timestamp,
    Blob(Bounds),
    /// Any JSON value. No query service has one.
    Document,
}

/// One member of a structure.
#[derive(Debug)]
pub struct Member {
    /// The name in JSON and in our own structs.
    pub name: &'static str,
    /// The name in the parameters of a query request.
    pub query: &'static str,
    /// The element's name in an XML answer.
    pub xml: &'static str,
    pub required: bool,
    pub shape: &'static Shape,
}

impl Member {
    /// A member that every protocol calls by its name.
    pub const fn optional(name: &'static str, shape: &'static Shape) -> Self {
        Member {
            name,
            query: name,
            xml: name,
            required: false,
            shape,
        }
    }

    pub const fn required(name: &'static str, shape: &'static Shape) -> Self {
        Member {
            name,
            query: name,
            xml: name,
            required: true,
            shape,
        }
    }

    pub const fn named(
        name: &'static str,
        query: &'static str,
        xml: &'static str,
        required: bool,
        shape: &'static Shape,
    ) -> Self {
        Member {
            name,
            query,
            xml,
            required,
            shape,
        }
    }
}

/// How the entries of a map are named in the query protocols and in XML.
#[derive(Debug)]
pub struct EntryNames {
    pub key: &'static str,
    pub value: &'static str,
}

/// The least and the greatest allowed length or number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

impl Bounds {
    pub const NONE: Bounds = Bounds { min: None, max: None };

    pub const fn min(min: i64) -> Self {
        Bounds {
            min: Some(min),
            max: None,
        }
    }

    pub const fn max(max: i64) -> Self {
        Bounds {
            min: None,
            max: Some(max),
        }
    }

    pub const fn new(min: i64, max: i64) -> Self {
        Bounds {
            min: Some(min),
            max: Some(max),
        }
    }
}

impl Shape {
    /// A string without any rule.
    pub const STRING: Shape = Shape::String {
        length: Bounds::NONE,
        pattern: None,
        values: &[],
    };

    /// The members of a structure; none of anything else.
    pub fn members(&self) -> &'static [Member] {
        match self {
            Shape::Structure(members) => members,
            _ => &[],
        }
    }
}

/// Shapes without rules, which most members have: one table for all services.
pub static STRING: Shape = Shape::STRING;
pub static INTEGER: Shape = Shape::Integer(Bounds::NONE);
pub static LONG: Shape = Shape::Long(Bounds::NONE);
pub static FLOAT: Shape = Shape::Float(Bounds::NONE);
pub static BOOLEAN: Shape = Shape::Boolean;
pub static TIMESTAMP: Shape = Shape::Timestamp;
pub static BLOB: Shape = Shape::Blob(Bounds::NONE);
pub static DOCUMENT: Shape = Shape::Document;
/// The input or output of an operation that has none.
pub static EMPTY: Shape = Shape::Structure(&[]);

/// A regular expression that a whole string has to match, compiled when first used.
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    pub const fn new(source: &'static str) -> Self {
        Pattern {
            source,
            compiled: OnceLock::new(),
        }
    }

    /// As the model spells it.
    pub fn source(&self) -> &'static str {
        self.source
    }

    /// Whether the whole of `text` matches. A pattern that does not compile (code generation
    /// leaves those out) allows everything.
    pub fn matches(&self, text: &str) -> bool {
        let compiled = self
            .compiled
            .get_or_init(|| Regex::new(&format!("^(?:{})$", self.source)).ok());
        compiled.as_ref().is_none_or(|regex| regex.is_match(text))
    }
}
