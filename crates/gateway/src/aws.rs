//! One request to an AWS API: from bytes to bytes.

use engine::Caller;
use http::Response;
use http::request::Parts;
use model::ApiError;
use serde_json::Value;
use wire::{Call, Refusal, identify};
use world::Implementation;

use crate::caller::caller;
use crate::extension::{Connection, Extended, transact};
use crate::{Gateway, permission};

pub async fn respond(
    gateway: &Gateway,
    connection: &Connection,
    parts: &Parts,
    body: &[u8],
) -> Response<Vec<u8>> {
    let request_id = gateway.request_id();
    let call = match identify(&gateway.schemas, parts, body) {
        Ok(call) => call,
        Err(refusal) => {
            tracing::debug!(code = %refusal.error.code, message = refusal.error.message, "refused");
            return refusal.respond(&request_id);
        }
    };
    let result = match caller(gateway, parts, body, &call, &request_id) {
        Ok(caller) => run(gateway, connection, &call, caller, (parts, body)).await,
        Err(error) => Err(error),
    };
    let (service, operation) = (call.service.name, call.operation.name);
    match result {
        Ok(document) => {
            tracing::debug!(service, operation, request_id, "served");
            call.answer(&document, &request_id)
        }
        Err(error) => {
            if error.status >= 500 {
                tracing::error!(service, operation, request_id, code = %error.code, message = error.message, "failed");
            } else {
                tracing::debug!(service, operation, request_id, code = %error.code, message = error.message, "refused");
            }
            call.refuse(&error, &request_id)
        }
    }
}

/// The answer to a request with a body larger than any that AWS takes of the served services.
pub fn too_large(gateway: &Gateway, parts: &Parts) -> Response<Vec<u8>> {
    let error = ApiError::new("RequestEntityTooLarge", "The request is larger than 8 MiB.").with_status(413);
    let refusal = match identify(&gateway.schemas, parts, &[]) {
        Ok(call) => Refusal::new(call.protocol, error),
        Err(refusal) if refusal.error.code == ApiError::NOT_SERVED => refusal,
        Err(refusal) => Refusal::new(refusal.form, error),
    };
    refusal.respond(&gateway.request_id())
}

async fn run(
    gateway: &Gateway,
    connection: &Connection,
    call: &Call,
    caller: Caller,
    (parts, body): (&Parts, &[u8]),
) -> Result<Value, ApiError> {
    let document = call.input(body)?;
    let now = (gateway.config.clock)();
    permission::check(&caller, call, &document, now)?;
    let backend = gateway.backend().await;
    let not_served = || {
        let (service, name) = (call.service.name, call.operation.name);
        ApiError::not_served(format_args!("The operation {name} of {service}"))
    };
    let service = gateway.service(call.service.name).ok_or_else(not_served)?;
    let implementation = (service.implementation)(call.operation.number).ok_or_else(not_served)?;
    let rows = match implementation {
        Implementation::Rows(decode) => {
            return transact(&backend.engine, caller, service.prepare, decode, document).await;
        }
        Implementation::Extended(rows) => rows,
    };
    let mut extensions = backend.extensions.iter();
    let extension = extensions.find(|extension| extension.service() == call.service.name);
    let request = Extended {
        engine: &backend.engine,
        caller,
        call,
        document,
        headers: &parts.headers,
        connection,
        now,
        prepare: service.prepare,
        rows,
    };
    extension.ok_or_else(not_served)?.answer(request).await
}
