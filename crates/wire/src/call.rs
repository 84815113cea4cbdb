//! Which operation of which service a request means, who asks, and the input.

use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{Method, Response};
use model::ApiError;

use crate::encode::{SMITHY_PROTOCOL, encode_error, encode_result};
use crate::parameters::Parameters;
use crate::refusal::Refusal;
use crate::schema::{OperationSchema, Protocol, Service};
use crate::sigv4::CredentialScope;
use crate::{Document, Operation, Shaped, check, directory, json, query, unserved};

/// A request whose operation is known and served.
#[derive(Debug)]
pub struct Call {
    pub service: &'static Service,
    pub operation: &'static OperationSchema,
    /// The one of the service's protocols that the request is in, and the answer will be.
    pub protocol: Protocol,
    /// What the signature says of its signer; not verified. `None` for an unsigned request.
    pub credential: Option<CredentialScope>,
    /// Of the query protocols; empty for the others.
    parameters: Parameters,
}

/// Finds service and operation among `services`.
///
/// A request that says `Smithy-Protocol` names both in its path. The JSON protocols name both in
/// `X-Amz-Target`. The query protocols name the operation in
/// `Action`; the service is that of the credential scope, or for an unsigned request the one whose
/// API version is given in `Version`.
///
/// # Errors
/// In the form of the service that the request is for, whichever of AWS's that is. Always of status 4xx, because
/// SDKs would retry a 5xx for minutes; but 501 to HEAD, which they do not retry.
pub fn identify(services: &[&'static Service], parts: &Parts, body: &[u8]) -> Result<Call, Refusal> {
    let call = of_any_method(services, parts, body).map_err(|refusal| match parts.method {
        Method::HEAD => unserved::without_body(refusal),
        _ => refusal,
    })?;
    if matches!(parts.method, Method::POST | Method::GET) {
        return Ok(call);
    }
    let error = ApiError::new(
        "MethodNotAllowed",
        "An operation of this service is a POST or a GET.",
    );
    Err(Refusal::new(call.protocol, error.with_status(405)))
}

fn of_any_method(services: &[&'static Service], parts: &Parts, body: &[u8]) -> Result<Call, Refusal> {
    let credential = CredentialScope::read(parts);
    if parts.headers.contains_key(SMITHY_PROTOCOL) {
        return by_path(services, parts, credential);
    }
    if let Some(target) = parts.headers.get("x-amz-target") {
        return by_target(services, parts, target.to_str().unwrap_or_default(), credential);
    }
    match unserved::scope(parts, credential.as_ref()) {
        Some(name) if services.iter().any(|service| service.signing_name == name) => {}
        Some(name) => return Err(unserved::signed(parts, &name)),
        None => unserved::unsigned(parts).map_or(Ok(()), Err)?,
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
        .map_err(|error| Refusal::new(Protocol::AwsQuery, error))?;
    by_action(services, parameters, credential)
}

fn by_path(
    services: &[&'static Service],
    parts: &Parts,
    credential: Option<CredentialScope>,
) -> Result<Call, Refusal> {
    let refuse = |message: &str| {
        let error = ApiError::new("UnknownOperationException", message);
        Err(Refusal::new(Protocol::RpcV2Cbor, error))
    };
    if parts.headers[SMITHY_PROTOCOL] != "rpc-v2-cbor" {
        return refuse("cove serves no other Smithy protocol than rpc-v2-cbor.");
    }
    // The specification wants it so: else two who look at one request could see different operations.
    if parts.headers.contains_key("x-amz-target") || parts.headers.contains_key("x-amzn-target") {
        return refuse("A request of rpc-v2-cbor has no target header.");
    }
    if parts.method != http::Method::POST {
        return refuse("A request of rpc-v2-cbor is a POST.");
    }
    // Anything may stand before these four, and a namespace before the name of the service.
    let mut segments = parts.uri.path().rsplit('/');
    let (Some(name), Some("operation"), Some(service), Some("service")) =
        (segments.next(), segments.next(), segments.next(), segments.next())
    else {
        return refuse("The path of a request of rpc-v2-cbor ends in /service/SERVICE/operation/OPERATION.");
    };
    let bare = service.rsplit('.').next().unwrap_or_default();
    match services.iter().find(|known| known.target_prefix == bare) {
        Some(known) if known.protocols.contains(&Protocol::RpcV2Cbor) => {
            of_name(known, Protocol::RpcV2Cbor, name, credential)
        }
        Some(known) => refuse(&format!("{} does not speak rpc-v2-cbor.", known.name)),
        None => {
            let known = directory::of_target(bare).map_or(service, |entry| entry.name);
            Err(Refusal::new(Protocol::RpcV2Cbor, unserved::service(known)))
        }
    }
}

/// The call of an operation by its bare name, as the protocols have it that are not query.
fn of_name(
    service: &'static Service,
    protocol: Protocol,
    name: &str,
    credential: Option<CredentialScope>,
) -> Result<Call, Refusal> {
    if let Some(operation) = service.operation(name) {
        return Ok(Call {
            service,
            operation,
            protocol,
            credential,
            parameters: Parameters::default(),
        });
    }
    let error = if service.knows_unserved(name) {
        ApiError::not_served(format_args!("The operation {name} of {}", service.name))
    } else {
        let message = format!("{} has no operation {name}.", service.name);
        ApiError::new("UnknownOperationException", message)
    };
    Err(Refusal::new(protocol, error))
}

fn by_target(
    services: &[&'static Service],
    parts: &Parts,
    target: &str,
    credential: Option<CredentialScope>,
) -> Result<Call, Refusal> {
    let (prefix, name) = target.rsplit_once('.').unwrap_or((target, ""));
    let named = |service: &&'static Service| {
        let json = service
            .speaks(Protocol::is_json)
            .filter(|_| service.target_prefix == prefix);
        json.map(|json| (*service, json))
    };
    match services.iter().find_map(named) {
        Some((service, json)) => of_name(service, json, name, credential),
        None => Err(unserved::of_target(parts, prefix)),
    }
}

fn by_action(
    services: &[&'static Service],
    parameters: Parameters,
    credential: Option<CredentialScope>,
) -> Result<Call, Refusal> {
    let refuse = |protocol: Protocol, code: &'static str, message: String| {
        Err(Refusal::new(protocol, ApiError::new(code, message)))
    };
    let scope = credential.as_ref().map(|credential| credential.service.as_str());
    let service = services.iter().copied().find(|service| match scope {
        Some(name) => service.signing_name == name,
        None => {
            service.speaks(Protocol::is_query).is_some()
                && parameters.get("Version") == Some(service.api_version)
        }
    });
    let action = parameters.get("Action").unwrap_or_default().to_owned();
    let Some(service) = service else {
        if let Some(refusal) = parameters.get("Version").and_then(unserved::of_version) {
            return Err(refusal);
        }
        let message = if action.is_empty() {
            "The request names no operation of a service.".to_owned()
        } else {
            format!("The service that the action {action} belongs to can not be found: sign the request.")
        };
        return refuse(Protocol::AwsQuery, "InvalidAction", message);
    };
    let Some(protocol) = service.speaks(Protocol::is_query) else {
        let message = format!("A request to {} needs the header X-Amz-Target.", service.name);
        return refuse(service.protocol(), "UnknownOperationException", message);
    };
    match service.operation(&action) {
        Some(operation) => Ok(Call {
            service,
            operation,
            protocol,
            credential,
            parameters,
        }),
        None if action.is_empty() => refuse(
            protocol,
            "MissingAction",
            "The request must contain the parameter Action".to_owned(),
        ),
        None if service.knows_unserved(&action) => {
            let what = format_args!("The action {action} of {}", service.name);
            Err(Refusal::new(protocol, ApiError::not_served(what)))
        }
        None => {
            let message = format!("The action {action} is not valid for this web service.");
            refuse(protocol, "InvalidAction", message)
        }
    }
}

impl Call {
    /// The checked input as JSON in the form of the operation's input.
    ///
    /// # Errors
    /// AWS's error for a malformed body, a value of a wrong type, a missing required member, and
    /// everything else that the model forbids. The message names the member.
    pub fn input(&self, body: &[u8]) -> Result<Document, ApiError> {
        let value = match self.protocol {
            Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => json::read(self.service, self.operation, body)?,
            Protocol::RpcV2Cbor => json::read_cbor(self.service, self.operation, body)?,
            Protocol::AwsQuery | Protocol::Ec2Query => {
                query::read(self.service, self.protocol, self.operation, &self.parameters)?
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
        O::Input::from_document(value).map_err(|error| {
            ApiError::new(
                "SerializationException",
                format!("The request can not be read: {error}"),
            )
        })
    }

    /// The answer to this call; `output` has the form of the operation's output.
    pub fn answer(&self, output: &Document, request_id: &str) -> Response<Vec<u8>> {
        encode_result(self.service, self.protocol, self.operation, output, request_id)
    }

    /// The answer to this call, when it failed.
    pub fn refuse(&self, error: &ApiError, request_id: &str) -> Response<Vec<u8>> {
        encode_error(self.protocol, Some(self.service), error, request_id)
    }
}
