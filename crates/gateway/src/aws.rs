//! One request to an AWS API: from bytes to bytes.

use engine::Caller;
use http::Response;
use http::request::Parts;
use model::ApiError;
use serde_json::Value;
use wire::{Call, identify};

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
    match (call.service.name, call.operation.name) {
        ("logs", "PutLogEvents") => events::put(&services, caller, document, now).await,
        ("logs", "GetLogEvents") => events::get(&services, caller, document).await,
        ("logs", "FilterLogEvents") => events::filter(&services, tail, caller, document).await,
        ("logs", "DescribeLogStreams") => events::describe_streams(&services, caller, document).await,
        ("logs", "DescribeLogGroups") => events::describe_groups(&services, caller, call, document).await,
        ("logs", "DeleteLogGroup") => events::delete_group(&services, caller, call, document).await,
        ("logs", "DeleteLogStream") => events::delete_stream(&services, caller, call, document).await,
        ("ecr", "BatchGetImage") => manifests::batch_get(&services, caller, document).await,
        ("ecr", "DeleteRepository") => manifests::delete_repository(&services, caller, call, document).await,
        _ => world(&services, caller, call, document).await,
    }
}

/// An operation that is the world's alone.
pub async fn world(
    services: &Services,
    caller: Caller,
    call: &Call,
    document: Value,
) -> Result<Value, ApiError> {
    let (service, name) = (call.service.name, call.operation.name);
    let operation = world::operation(service, name)
        .ok_or_else(|| ApiError::not_served(format_args!("The operation {name} of {service}")))?;
    let job = (operation.decode)(document)?;
    let reply = match service {
        "ecs" | "ec2" | "autoscaling" => {
            // What AWS gives every account in every region is there at the first look.
            let with_region = move |cx: &world::Cx, txn: &mut world::Txn| {
                world::ec2::ensure_region(cx, txn);
                job(cx, txn)
            };
            services.engine.run(caller, with_region).await?
        }
        _ => services.engine.call(caller, job).await?,
    };
    Ok(reply())
}

#[cfg(test)]
mod tests {
    /// The operations that [`super::run`] answers with more than the world.
    const OF_THE_GATEWAY: &[(&str, &str)] = &[
        ("ecr", "BatchGetImage"),
        ("logs", "DescribeLogStreams"),
        ("logs", "FilterLogEvents"),
        ("logs", "GetLogEvents"),
        ("logs", "PutLogEvents"),
    ];

    #[test]
    fn every_operation_that_is_called_served_is_answered() {
        for service in api::SERVICES {
            for operation in service.operations {
                let name = (service.name, operation.name);
                assert!(
                    OF_THE_GATEWAY.contains(&name) || world::operation(name.0, name.1).is_some(),
                    "{name:?} stands as served in models/operations.toml, and nothing answers it"
                );
            }
        }
    }
}
