//! Images: what the registry's manifests are to the ECR API.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Scope, Timestamp};
use rows::{Image as Row, Repository as RepositoryRow};

use super::{invalid, page_size, repository};
use world::page::page;
use world::{Cx, Txn};

/// A manifest that the registry has stored.
#[derive(Clone, Debug)]
pub struct PushedManifest {
    pub digest: String,
    pub media_type: String,
    pub artifact_media_type: Option<String>,
    pub size_bytes: u64,
    /// The digests of the images of a list of images.
    pub children: Vec<String>,
    /// Absent when it was pushed by its digest.
    pub tag: Option<String>,
}

/// Records a manifest and moves its tag to it.
///
/// Errors: the repository is gone; the tag is there, on whatever image, and is immutable.
pub fn put(
    txn: &mut Txn,
    scope: &Scope,
    name: &str,
    pushed: PushedManifest,
    now: Timestamp,
) -> ApiResult<()> {
    let repository = txn.get::<RepositoryRow>(&scope.key(name)).ok_or_else(|| {
        ErrorCode::RepositoryNotFoundException.error(format!(
            "The repository with name '{name}' does not exist in the registry with id '{}'",
            scope.account
        ))
    })?;
    if let Some(tag) = &pushed.tag
        && let Some(holder) = by_tag(txn, scope, name, tag)
    {
        if repository.is_immutable(tag) {
            return Err(ErrorCode::ImageTagAlreadyExistsException.error(format!(
                "The image tag '{tag}' already exists in the '{name}' repository and cannot be overwritten because the tag is immutable."
            )));
        }
        txn.update::<Row>(&holder.row_key(), |image| image.tags.retain(|t| t != tag));
    }
    let key = Row::key_of(scope, name, &pushed.digest);
    let mut row = txn.get::<Row>(&key).map_or_else(
        || Row {
            scope: scope.clone(),
            repository: name.to_owned(),
            digest: pushed.digest.clone(),
            media_type: pushed.media_type.clone(),
            artifact_media_type: pushed.artifact_media_type.clone(),
            tags: vec![],
            size_bytes: pushed.size_bytes,
            pushed_at: now,
            children: pushed.children.clone(),
        },
        |row| Row::clone(&row),
    );
    if let Some(tag) = pushed.tag
        && !row.tags.contains(&tag)
    {
        row.tags.push(tag);
    }
    row.pushed_at = now;
    row.children = pushed.children;
    txn.put(row);
    Ok(())
}

/// The image that a tag names.
pub fn by_tag(txn: &Txn, scope: &Scope, repository: &str, tag: &str) -> Option<Arc<Row>> {
    let prefix = scope.key(format_args!("{repository}@"));
    txn.scan::<Row>(&prefix)
        .find(|image| image.tags.iter().any(|t| t == tag))
        .cloned()
}

pub fn by_digest(txn: &Txn, scope: &Scope, repository: &str, digest: &str) -> Option<Arc<Row>> {
    txn.get(&Row::key_of(scope, repository, digest))
}

fn images(txn: &Txn, r: &RepositoryRow) -> Vec<Arc<Row>> {
    txn.scan::<Row>(&r.scope.key(format_args!("{}@", r.name)))
        .cloned()
        .collect()
}

fn tag_status(status: Option<TagStatus>, image: &Row) -> bool {
    match status.unwrap_or(TagStatus::Any) {
        TagStatus::Tagged => !image.tags.is_empty(),
        TagStatus::Untagged => image.tags.is_empty(),
        TagStatus::Any => true,
    }
}

pub fn list(cx: &Cx, txn: &mut Txn, input: ListImagesRequest) -> ApiResult<ListImagesResponse> {
    let r = repository::find(cx, txn, input.registry_id.as_deref(), &input.repository_name)?;
    let status = input.filter.and_then(|f| f.tag_status);
    let mut ids = Vec::new();
    for image in images(txn, &r).iter().filter(|i| tag_status(status, i)) {
        let digest = Some(image.digest.clone());
        if image.tags.is_empty() {
            ids.push(ImageIdentifier {
                image_digest: digest.clone(),
                image_tag: None,
            });
        }
        ids.extend(image.tags.iter().map(|t| ImageIdentifier {
            image_digest: digest.clone(),
            image_tag: Some(t.clone()),
        }));
    }
    let key = |id: &ImageIdentifier| format!("{:?} {:?}", id.image_digest, id.image_tag);
    ids.sort_by_key(key);
    let page = page(
        ids,
        key,
        input.next_token.as_deref(),
        page_size(input.max_results)?,
    )
    .map_err(|_| invalid("Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'"))?;
    Ok(ListImagesResponse {
        image_ids: Some(page.items),
        next_token: page.next_token,
    })
}

/// The image of an identifier, or what is wrong with it.
fn find(txn: &Txn, r: &RepositoryRow, id: &ImageIdentifier) -> Result<Arc<Row>, (ImageFailureCode, String)> {
    let digest = id.image_digest.as_deref().filter(|d| !d.is_empty());
    let tag = id.image_tag.as_deref().filter(|t| !t.is_empty());
    let missing = || {
        (
            ImageFailureCode::ImageNotFound,
            "Requested image not found".to_owned(),
        )
    };
    match (digest, tag) {
        (None, None) => {
            Err((ImageFailureCode::MissingDigestAndTag, "Invalid request parameters: both tag and digest cannot be null".into()))
        }
        (Some(digest), _) if !is_digest(digest) => {
            Err((ImageFailureCode::InvalidImageDigest, "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'".into()))
        }
        (Some(digest), tag) => {
            let image = by_digest(txn, &r.scope, &r.name, digest).ok_or_else(missing)?;
            match tag {
                Some(tag) if !image.tags.iter().any(|t| t == tag) => {
                    Err((ImageFailureCode::ImageTagDoesNotMatchDigest, "Invalid request parameters: tag does not map to the given digest".into()))
                }
                _ => Ok(image),
            }
        }
        (None, Some(tag)) => by_tag(txn, &r.scope, &r.name, tag).ok_or_else(missing),
    }
}

fn is_digest(text: &str) -> bool {
    text.split_once(':').is_some_and(|(algorithm, hex)| {
        !algorithm.is_empty() && !hex.is_empty() && hex.bytes().all(|b| b.is_ascii_hexdigit())
    })
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeImagesRequest) -> ApiResult<DescribeImagesResponse> {
    let r = repository::find(cx, txn, input.registry_id.as_deref(), &input.repository_name)?;
    let ids = input.image_ids.unwrap_or_default();
    let mut rows: Vec<Arc<Row>> = Vec::new();
    for id in &ids {
        let image = find(txn, &r, id).map_err(|_| not_found(cx, &r, id))?;
        if !rows.iter().any(|row| row.digest == image.digest) {
            rows.push(image);
        }
    }
    if ids.is_empty() {
        rows = images(txn, &r);
    }
    let status = input.filter.and_then(|f| f.tag_status);
    rows.retain(|i| tag_status(status, i));
    rows.sort_by(|a, b| a.digest.cmp(&b.digest));
    let page = page(
        rows,
        |i| i.digest.clone(),
        input.next_token.as_deref(),
        page_size(input.max_results)?,
    )
    .map_err(|_| invalid("Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'"))?;
    let view = |i: &Row| ImageDetail {
        registry_id: Some(i.scope.account.to_string()),
        repository_name: Some(i.repository.clone()),
        image_digest: Some(i.digest.clone()),
        image_tags: (!i.tags.is_empty()).then(|| i.tags.clone()),
        image_size_in_bytes: i64::try_from(i.size_bytes).ok(),
        image_pushed_at: Some(i.pushed_at),
        image_manifest_media_type: Some(i.media_type.clone()),
        artifact_media_type: i.artifact_media_type.clone(),
        image_status: Some(ImageStatus::Active),
        ..ImageDetail::default()
    };
    Ok(DescribeImagesResponse {
        image_details: Some(page.items.iter().map(|i| view(i)).collect()),
        next_token: page.next_token,
    })
}

fn not_found(cx: &Cx, r: &RepositoryRow, id: &ImageIdentifier) -> ApiError {
    let shown = |value: &Option<String>| value.as_deref().unwrap_or("null").to_owned();
    ErrorCode::ImageNotFoundException.error(format!(
        "The image with imageId {{imageDigest:'{}', imageTag:'{}'}} does not exist within the repository with name '{}' in the registry with id '{}'",
        shown(&id.image_digest),
        shown(&id.image_tag),
        r.name,
        cx.scope.account
    ))
}

pub fn batch_delete(
    cx: &Cx,
    txn: &mut Txn,
    input: BatchDeleteImageRequest,
) -> ApiResult<BatchDeleteImageResponse> {
    let r = repository::find(cx, txn, input.registry_id.as_deref(), &input.repository_name)?;
    let (mut deleted, mut failures) = (Vec::new(), Vec::new());
    for id in input.image_ids {
        let image = match find(txn, &r, &id) {
            Ok(image) => image,
            Err((code, reason)) => {
                failures.push(ImageFailure {
                    image_id: Some(id),
                    failure_code: Some(code),
                    failure_reason: Some(reason),
                });
                continue;
            }
        };
        let key = image.row_key();
        let only_tag = match (&id.image_digest, &id.image_tag) {
            (None, Some(tag)) => image.tags.iter().any(|t| t != tag),
            _ => false,
        };
        let lists = lists_with(txn, &r, &image.digest);
        if !only_tag && !lists.is_empty() {
            let reason = format!(
                "Requested image referenced by manifest list: [{}]",
                lists.join(", ")
            );
            failures.push(ImageFailure {
                image_id: Some(id),
                failure_code: Some(ImageFailureCode::ImageReferencedByManifestList),
                failure_reason: Some(reason),
            });
            continue;
        }
        let tags = match (&id.image_digest, &id.image_tag) {
            (None, Some(tag)) => {
                // By tag alone only the tag goes; the image goes with its last tag.
                let left: Vec<String> = image.tags.iter().filter(|t| *t != tag).cloned().collect();
                if left.is_empty() {
                    txn.delete::<Row>(&key);
                } else {
                    txn.update::<Row>(&key, |row| row.tags = left);
                }
                vec![tag.clone()]
            }
            _ => {
                txn.delete::<Row>(&key);
                image.tags.clone()
            }
        };
        let digest = Some(image.digest.clone());
        if tags.is_empty() {
            deleted.push(ImageIdentifier {
                image_digest: digest.clone(),
                image_tag: None,
            });
        }
        deleted.extend(tags.into_iter().map(|t| ImageIdentifier {
            image_digest: digest.clone(),
            image_tag: Some(t),
        }));
    }
    Ok(BatchDeleteImageResponse {
        image_ids: Some(deleted),
        failures: Some(failures),
    })
}

/// The digests of the lists of images that an image is in.
fn lists_with(txn: &Txn, r: &RepositoryRow, digest: &str) -> Vec<String> {
    let lists = images(txn, r)
        .into_iter()
        .filter(|image| image.digest != digest && image.children.iter().any(|child| child == digest));
    lists.map(|list| list.digest.clone()).collect()
}

/// The images that BatchGetImage asks for; the gateway adds their manifests.
pub fn batch_get(cx: &Cx, txn: &Txn, input: &BatchGetImageRequest) -> ApiResult<BatchGetImageResponse> {
    let r = repository::find(cx, txn, input.registry_id.as_deref(), &input.repository_name)?;
    let (mut found, mut failures) = (Vec::new(), Vec::new());
    for id in &input.image_ids {
        match find(txn, &r, id) {
            Ok(image) => found.push(Image {
                registry_id: Some(cx.scope.account.to_string()),
                repository_name: Some(r.name.clone()),
                image_id: Some(ImageIdentifier {
                    image_digest: Some(image.digest.clone()),
                    image_tag: id.image_tag.clone(),
                }),
                image_manifest: None,
                image_manifest_media_type: Some(image.media_type.clone()),
            }),
            Err((code, reason)) => failures.push(ImageFailure {
                image_id: Some(id.clone()),
                failure_code: Some(code),
                failure_reason: Some(reason),
            }),
        }
    }
    Ok(BatchGetImageResponse {
        images: Some(found),
        failures: Some(failures),
    })
}
