//! Which operation of which service a request means, who asks, and the input.

use http::Response;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use model::ApiError;

use crate::encode::encode_error;
use crate::parameters::Parameters;
use crate::schema::{OperationSchema, Protocol, Service};
use crate::sigv4::CredentialScope;
use crate::{Operation, check, json, query};

/// A request whose operation is known and served.
#[derive(Debug)]
pub struct Call {
    pub service: &'static Service,
    pub operation: &'static OperationSchema,
    /// What the signature says of its signer; not verified. `None` for an unsigned request.
    pub credential: Option<CredentialScope>,
    /// Of the query protocols; empty for JSON.
    parameters: Parameters,
}

/// A request that no operation can be found for, with the protocol to answer in.
#[derive(Debug)]
pub struct Refusal {
    pub protocol: Protocol,
    pub error: ApiError,
}

impl Refusal {
    pub fn respond(&self, request_id: &str) -> Response<Vec<u8>> {
        encode_error(self.protocol, "", &self.error, request_id)
    }
}

/// Finds service and operation among `services`.
///
/// The JSON protocols name both in `X-Amz-Target`. The query protocols name the operation in
/// `Action`; the service is that of the credential scope, or for an unsigned request the one whose
/// API version is given in `Version`.
///
/// # Errors
/// Always of status 4xx: SDKs would retry a 5xx for minutes.
pub fn identify(services: &[&'static Service], parts: &Parts, body: &[u8]) -> Result<Call, Refusal> {
    let credential = CredentialScope::read(parts);
    if let Some(target) = parts.headers.get("x-amz-target") {
        return by_target(services, target.to_str().unwrap_or_default(), credential);
    }
    let mut parameters = Parameters::default();
    let form = parts
        .headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    parameters
        .extend(parts.uri.query().unwrap_or_default().as_bytes())
        .and_then(|()| match form.split(';').next().unwrap_or_default().trim() {
            "" | "application/x-www-form-urlencoded" => parameters.extend(body),
            _ => Ok(()),
        })
        .map_err(|error| Refusal {
            protocol: Protocol::AwsQuery,
            error,
        })?;
    by_action(services, parameters, credential)
}

fn by_target(
    services: &[&'static Service],
    target: &str,
    credential: Option<CredentialScope>,
) -> Result<Call, Refusal> {
    let refuse = |protocol, message: String| {
        Err(Refusal {
            protocol,
            error: ApiError::new("UnknownOperationException", message),
        })
    };
    let (prefix, name) = target.rsplit_once('.').unwrap_or((target, ""));
    let named = |service: &&&Service| service.protocol.is_json() && service.target_prefix == prefix;
    let Some(service) = services.iter().find(named).copied() else {
        return refuse(
            Protocol::AwsJson1_1,
            format!("cove does not serve the target {target}."),
        );
    };
    match service.operation(name) {
        Some(operation) => Ok(Call {
            service,
            operation,
            credential,
            parameters: Parameters::default(),
        }),
        None if service.knows_unserved(name) => refuse(
            service.protocol,
            format!(
                "The operation {name} of {} is not served by cove yet.",
                service.name
            ),
        ),
        None => refuse(
            service.protocol,
            format!("{} has no operation {name}.", service.name),
        ),
    }
}

fn by_action(
    services: &[&'static Service],
    parameters: Parameters,
    credential: Option<CredentialScope>,
) -> Result<Call, Refusal> {
    let refuse = |protocol, code: &'static str, message: String| {
        Err(Refusal {
            protocol,
            error: ApiError::new(code, message),
        })
    };
    let scope = credential.as_ref().map(|credential| credential.service.as_str());
    let service = services.iter().copied().find(|service| match scope {
        Some(name) => service.name == name,
        None => !service.protocol.is_json() && parameters.get("Version") == Some(service.api_version),
    });
    let action = parameters.get("Action").unwrap_or_default().to_owned();
    let Some(service) = service else {
        let message = match scope {
            Some(name) => format!("cove does not serve the service {name} yet."),
            None if action.is_empty() => "The request names no operation of a service.".to_owned(),
            None => {
                format!("The service that the action {action} belongs to can not be found: sign the request.")
            }
        };
        return refuse(Protocol::AwsQuery, "InvalidAction", message);
    };
    if service.protocol.is_json() {
        let message = format!("A request to {} needs the header X-Amz-Target.", service.name);
        return refuse(service.protocol, "UnknownOperationException", message);
    }
    match service.operation(&action) {
        Some(operation) => Ok(Call {
            service,
            operation,
            credential,
            parameters,
        }),
        None if action.is_empty() => refuse(
            service.protocol,
            "MissingAction",
            "The request must contain the parameter Action".to_owned(),
        ),
        None if service.knows_unserved(&action) => {
            let message = format!(
                "The action {action} of {} is not served by cove yet.",
                service.name
            );
            refuse(service.protocol, "InvalidAction", message)
        }
        None => {
            let message = format!("The action {action} is not valid for this web service.");
            refuse(service.protocol, "InvalidAction", message)
        }
    }
}

impl Call {
    /// The checked input as JSON in the form of the operation's input.
    ///
    /// # Errors
    /// AWS's error for a malformed body, a value of a wrong type, a missing required member, and
    /// everything else that the model forbids. The message names the member.
    pub fn input(&self, body: &[u8]) -> Result<serde_json::Value, ApiError> {
        let value = match self.service.protocol {
            Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => json::read(self.operation, body)?,
            Protocol::AwsQuery | Protocol::Ec2Query => {
                query::read(self.service, self.operation, &self.parameters)?
            }
        };
        check::check(self.service, self.operation, &value)?;
        Ok(value)
    }

    /// The checked input as the operation's own type. `O` is the operation that this call means.
    pub fn decode<O: Operation>(&self, body: &[u8]) -> Result<O::Input, ApiError> {
        debug_assert_eq!(
            O::NAME,
            self.operation.name,
            "a call is decoded as the operation that it means"
        );
        let value = self.input(body)?;
        serde_json::from_value(value).map_err(|error| {
            ApiError::new(
                "SerializationException",
                format!("The request can not be read: {error}"),
            )
        })
    }

    /// The answer to this call, when it failed.
    pub fn refuse(&self, error: &ApiError, request_id: &str) -> Response<Vec<u8>> {
        encode_error(
            self.service.protocol,
            self.service.xml_namespace,
            error,
            request_id,
        )
    }
}
