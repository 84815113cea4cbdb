//! Repositories: their names, and which of their tags can move.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Tag as RowTag};
use rows::{Image as ImageRow, Repository as Row};

use super::{own_registry, page_size, repository_not_found};
use world::page::page;
use world::refusal::not_served;
use world::{Cx, Txn};

/// Whether a name has the form that ECR asks for: 2 to 256 characters in parts joined by `/`,
/// each lower-case letters and digits, with single `.`, `_`, `__` or hyphens inside.
pub fn is_name(name: &str) -> bool {
    let part = |p: &str| {
        let mut separators = p
            .split(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            .filter(|s| !s.is_empty());
        let edges = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        p.starts_with(edges)
            && p.ends_with(edges)
            && separators.all(|s| s == "." || s == "_" || s == "__" || s.bytes().all(|b| b == b'-'))
    };
    (2..=256).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('/').all(part)
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateRepositoryRequest) -> ApiResult<CreateRepositoryResponse> {
    own_registry(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let name = input.repository_name;
    if !is_name(&name) {
        return Err(super::invalid(
            "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''",
        ));
    }
    let encryption = input.encryption_configuration.as_ref();
    let scan_on_push = input.image_scanning_configuration.and_then(|c| c.scan_on_push) == Some(true);
    not_served(&[
        (
            encryption.is_some_and(|e| e.encryption_type != EncryptionType::Aes256),
            "Encryption by KMS",
        ),
        (scan_on_push, "A scan on push ('scanOnPush')"),
    ])?;
    let (immutable_tags, tag_exclusions) = mutability(
        input.image_tag_mutability,
        input.image_tag_mutability_exclusion_filters.unwrap_or_default(),
    )?;
    let key = cx.scope.key(&name);
    if txn.get::<Row>(&key).is_some() {
        return Err(ErrorCode::RepositoryAlreadyExistsException.error(format!(
            "The repository with name '{name}' already exists in the registry with id '{}'",
            cx.scope.account
        )));
    }
    let tags = input
        .tags
        .unwrap_or_default()
        .into_iter()
        .map(|t| RowTag {
            key: t.key,
            value: t.value,
        })
        .collect();
    let tags = super::tags::checked(tags)?;
    let row = Row {
        scope: cx.scope.clone(),
        name,
        immutable_tags,
        tag_exclusions,
        scan_on_push,
        created_at: cx.now,
        tags,
    };
    let repository = view(txn, &row);
    txn.put(row);
    Ok(CreateRepositoryResponse {
        repository: Some(repository),
    })
}

/// Whether tags are immutable, and for which the contrary holds.
fn mutability(
    given: Option<ImageTagMutability>,
    filters: Vec<ImageTagMutabilityExclusionFilter>,
) -> ApiResult<(bool, Vec<String>)> {
    let (immutable, with_exclusion) = match given.unwrap_or(ImageTagMutability::Mutable) {
        ImageTagMutability::Mutable => (false, false),
        ImageTagMutability::Immutable => (true, false),
        ImageTagMutability::MutableWithExclusion => (false, true),
        ImageTagMutability::ImmutableWithExclusion => (true, true),
    };
    if with_exclusion == filters.is_empty() {
        return Err(super::invalid(
            "Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: 'Filters are given if and only if the tag mutability has exclusions'",
        ));
    }
    if filters
        .iter()
        .any(|f| f.filter.matches('*').count() > WILDCARDS_MAX)
    {
        return Err(super::invalid(
            "Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: 'A filter can have at most 2 wildcards'",
        ));
    }
    Ok((immutable, filters.into_iter().map(|f| f.filter).collect()))
}

/// Source: ECR User Guide, "Preventing image tags from being overwritten".
const WILDCARDS_MAX: usize = 2;

/// The repository of a request.
pub fn find(cx: &Cx, txn: &Txn, registry_id: Option<&str>, name: &str) -> Result<Arc<Row>, ApiError> {
    own_registry(cx, registry_id, name)?;
    txn.get(&cx.scope.key(name))
        .ok_or_else(|| repository_not_found(cx, name))
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeRepositoriesRequest,
) -> ApiResult<DescribeRepositoriesResponse> {
    let names = input.repository_names.unwrap_or_default();
    if !names.is_empty() {
        let repositories = names
            .iter()
            .map(|name| find(cx, txn, input.registry_id.as_deref(), name).map(|row| view(txn, &row)))
            .collect::<Result<_, _>>()?;
        return Ok(DescribeRepositoriesResponse {
            repositories: Some(repositories),
            next_token: None,
        });
    }
    if input
        .registry_id
        .is_some_and(|id| id != cx.scope.account.as_str())
    {
        return Ok(DescribeRepositoriesResponse {
            repositories: Some(vec![]),
            next_token: None,
        });
    }
    let prefix = cx.scope.prefix();
    let page = page(
        txn.scan::<Row>(&prefix),
        |r| r.name.clone(),
        input.next_token.as_deref(),
        page_size(input.max_results)?,
    )
    .map_err(|_| {
        super::invalid("Invalid parameter at 'nextToken' failed to satisfy constraint: 'Invalid token'")
    })?;
    Ok(DescribeRepositoriesResponse {
        repositories: Some(page.items.iter().map(|r| view(txn, r)).collect()),
        next_token: page.next_token,
    })
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteRepositoryRequest) -> ApiResult<DeleteRepositoryResponse> {
    let row = find(cx, txn, input.registry_id.as_deref(), &input.repository_name)?;
    let prefix = cx.scope.key(format_args!("{}@", row.name));
    let images: Vec<String> = txn.scan::<ImageRow>(&prefix).map(|i| i.row_key()).collect();
    if !images.is_empty() && input.force != Some(true) {
        return Err(ErrorCode::RepositoryNotEmptyException.error(format!(
            "The repository with name '{}' in registry with id '{}' cannot be deleted because it still contains images",
            row.name, cx.scope.account
        )));
    }
    for key in images {
        txn.delete::<ImageRow>(&key);
    }
    txn.delete::<Row>(&row.row_key());
    Ok(DeleteRepositoryResponse {
        repository: Some(view(txn, &row)),
    })
}

fn view(txn: &Txn, r: &Row) -> Repository {
    Repository {
        repository_arn: Some(r.arn()),
        registry_id: Some(r.scope.account.to_string()),
        repository_name: Some(r.name.clone()),
        repository_uri: Some(format!("{}/{}", txn.config.registry_host, r.name)),
        created_at: Some(r.created_at),
        image_tag_mutability: Some(match (r.immutable_tags, r.tag_exclusions.is_empty()) {
            (true, true) => ImageTagMutability::Immutable,
            (true, false) => ImageTagMutability::ImmutableWithExclusion,
            (false, true) => ImageTagMutability::Mutable,
            (false, false) => ImageTagMutability::MutableWithExclusion,
        }),
        image_scanning_configuration: Some(ImageScanningConfiguration {
            scan_on_push: Some(r.scan_on_push),
        }),
        encryption_configuration: Some(EncryptionConfiguration {
            encryption_type: EncryptionType::Aes256,
            kms_key: None,
        }),
        image_tag_mutability_exclusion_filters: (!r.tag_exclusions.is_empty()).then(|| {
            let filter = |text: &String| ImageTagMutabilityExclusionFilter {
                filter: text.clone(),
                filter_type: ImageTagMutabilityExclusionFilterType::Wildcard,
            };
            r.tag_exclusions.iter().map(filter).collect()
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn names_have_the_form_that_ecr_asks_for() {
        for good in ["ab", "my-app", "team/my_app", "a.b/c__d", "a0--b"] {
            assert!(is_name(good), "{good}");
        }
        for bad in [
            "", "a", "A1", "-a", "a-", "a..b", "a/", "/a", "a//b", "a_-b", "1a", "a b", "é1", "a___b",
        ] {
            assert!(!is_name(bad), "{bad}");
        }
    }
}
