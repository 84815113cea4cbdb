//! The operations of ECR that need the registry's content as well as the rows.

use ecr::api::{BatchGetImageRequest, DeleteRepositoryRequest};
use gateway::Extended;
use model::ApiError;
use registry::{Digest, MANIFEST_BYTES_MAX, Registry};
use serde_json::Value;
use std::sync::Arc;
use wire::Shaped;

fn failed(error: impl std::fmt::Display) -> ApiError {
    tracing::error!(%error, "the registry's content cannot be used");
    ApiError::new("ServerException", "The registry's content cannot be used.").with_status(500)
}

/// BatchGetImage: rows say which images there are, the content store has their manifests.
pub async fn batch_get(registry: Arc<Registry>, request: Extended<'_>) -> Result<Value, ApiError> {
    let input = BatchGetImageRequest::from_document(request.document)
        .map_err(|e| ApiError::new("SerializationException", e.to_string()))?;
    let look = move |cx: &world::Cx, txn: &mut world::Txn| ecr::image::batch_get(cx, txn, &input);
    let mut output = request.engine.run(request.caller, look).await?;
    let read = tokio::task::spawn_blocking(move || -> Result<_, ApiError> {
        for image in output.images.iter_mut().flatten() {
            let digest = image
                .image_id
                .as_ref()
                .and_then(|id| id.image_digest.as_deref())
                .unwrap_or_default();
            let digest: Digest = digest.parse().map_err(failed)?;
            let bytes = registry
                .content
                .read(&digest, MANIFEST_BYTES_MAX)
                .map_err(failed)?;
            let bytes = bytes.ok_or_else(|| failed("a manifest is missing"))?;
            image.image_manifest = Some(String::from_utf8(bytes).map_err(failed)?);
        }
        Ok(output)
    });
    let output = read.await.map_err(failed)??;
    Ok(output.into_document())
}

/// DeleteRepository: with the rows goes what the repository may see of the content.
pub async fn delete_repository(registry: Arc<Registry>, request: Extended<'_>) -> Result<Value, ApiError> {
    let input = DeleteRepositoryRequest::from_document(request.document.clone())
        .map_err(|e| ApiError::new("SerializationException", e.to_string()))?;
    let scope = request.caller.scope.clone();
    let answer = request.rows().await?;
    let remove = tokio::task::spawn_blocking(move || {
        registry.content.remove_repository(&scope, &input.repository_name)
    });
    remove.await.map_err(failed)?.map_err(failed)?;
    Ok(answer)
}
