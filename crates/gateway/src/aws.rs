//! One request to an AWS API: from bytes to bytes.

use engine::Caller;
use http::Response;
use http::request::Parts;
use model::ApiError;
use serde_json::Value;
use wire::{Call, Refusal, identify};
use world::{Extended, Implementation};

use crate::caller::caller;
use crate::{Gateway, Services, events, follow, manifests};

pub async fn respond(
    gateway: &Gateway,
    known: &follow::Connection,
    parts: &Parts,
    body: &[u8],
) -> Response<Vec<u8>> {
    let request_id = gateway.request_id();
    let call = match identify(api::SERVICES, parts, body) {
        Ok(call) => call,
        Err(refusal) => {
            tracing::debug!(code = %refusal.error.code, message = refusal.error.message, "refused");
            return refusal.respond(&request_id);
        }
    };
    let result = match caller(gateway, parts, body, &call, &request_id) {
        Ok(caller) => {
            let known = follow::is_tail(&parts.headers).then_some(known);
            run(gateway, known, &call, caller, body).await
        }
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
    let refusal = match identify(api::SERVICES, parts, &[]) {
        Ok(call) => Refusal::new(call.protocol, error),
        Err(refusal) if refusal.error.code == ApiError::NOT_SERVED => refusal,
        Err(refusal) => Refusal::new(refusal.form, error),
    };
    refusal.respond(&gateway.request_id())
}

async fn run(
    gateway: &Gateway,
    tail: Option<&follow::Connection>,
    call: &Call,
    caller: Caller,
    body: &[u8],
) -> Result<Value, ApiError> {
    let document = call.input(body)?;
    let services = gateway.services().await;
    let now = (gateway.config.clock)();
    let what = match implementation(call)? {
        (_, Implementation::Rows(_)) => return world(&services, caller, call, document).await,
        (_, Implementation::Extended(what, _)) => what,
    };
    match what {
        Extended::PutLogEvents => events::put(&services, caller, document, now).await,
        Extended::GetLogEvents => events::get(&services, caller, document).await,
        Extended::FilterLogEvents => events::filter(&services, tail, caller, document).await,
        Extended::DescribeLogStreams => events::describe_streams(&services, caller, document).await,
        Extended::DescribeLogGroups => events::describe_groups(&services, caller, call, document).await,
        Extended::DeleteLogGroup => events::delete_group(&services, caller, call, document).await,
        Extended::DeleteLogStream => events::delete_stream(&services, caller, call, document).await,
        Extended::BatchGetImage => manifests::batch_get(&services, caller, document).await,
        Extended::DeleteRepository => manifests::delete_repository(&services, caller, call, document).await,
    }
}

fn implementation(call: &Call) -> Result<(&'static world::Service, Implementation), ApiError> {
    let not_served = || {
        let (service, name) = (call.service.name, call.operation.name);
        ApiError::not_served(format_args!("The operation {name} of {service}"))
    };
    let service = world::service(call.service.name).ok_or_else(not_served)?;
    let found = (service.implementation)(call.operation.number);
    Ok((service, found.ok_or_else(not_served)?))
}

/// What an operation does to the rows.
pub async fn world(
    services: &Services,
    caller: Caller,
    call: &Call,
    document: Value,
) -> Result<Value, ApiError> {
    let (service, implementation) = implementation(call)?;
    let decode = implementation
        .decode()
        .ok_or_else(|| ApiError::not_served(call.operation.name))?;
    let job = decode(document)?;
    let prepared = move |cx: &world::Cx, txn: &mut world::Txn| {
        (service.prepare)(cx, txn);
        job(cx, txn)
    };
    let reply = services.engine.run(caller, prepared).await?;
    Ok(reply())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_service_is_answered() {
        for service in api::SERVICES {
            let known = world::service(service.name);
            let known = known.unwrap_or_else(|| panic!("nothing answers {}", service.name));
            for operation in service.operations {
                assert!(
                    (known.implementation)(operation.number).is_some(),
                    "{}",
                    operation.name
                );
                assert_eq!(service.operations[operation.number].name, operation.name);
            }
        }
    }
}
