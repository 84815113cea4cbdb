//! What of ECR needs the registry's content as well as the rows.

mod catalog;
mod manifests;

use std::sync::Arc;

use ecr::api::ops;
use gateway::{BoxFuture, Extended, Extension};
use model::ApiError;
use registry::Registry;
use serde_json::Value;
use wire::Operation;

pub use catalog::Images;

/// The operations of ECR on manifests.
pub struct Manifests(pub Arc<Registry>);

impl Extension for Manifests {
    fn service(&self) -> &'static str {
        ecr::api::SERVICE.name
    }

    fn answer<'a>(&'a self, request: Extended<'a>) -> BoxFuture<'a, Result<Value, ApiError>> {
        Box::pin(async move {
            let registry = self.0.clone();
            match request.call.operation.name {
                ops::BatchGetImage::NAME => manifests::batch_get(registry, request).await,
                ops::DeleteRepository::NAME => manifests::delete_repository(registry, request).await,
                name => Err(ApiError::not_served(format_args!("The operation {name}"))),
            }
        })
    }
}
