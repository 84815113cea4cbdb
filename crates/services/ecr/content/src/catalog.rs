//! The registry's catalogue: images are rows of the world.

use std::sync::Arc;

use ecr::authorization::{PasswordError, verify};
use ecr::image::{self, PushedManifest};
use engine::{Caller, Engine};
use http::{Request, Response};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use model::{ApiError, Scope, Timestamp};
use registry::{Catalog, Digest, ManifestRecord, NewManifest, Reference, Registry};

use gateway::{Body, BoxFuture, Site};

/// The registry at `/v2/`.
#[derive(Clone)]
pub struct Images {
    pub registry: Arc<Registry>,
    pub engine: Engine,
    pub clock: fn() -> Timestamp,
    /// Where it asks before it knows who asks.
    pub scope: Scope,
}

impl Site for Images {
    fn respond(&self, request: Request<Incoming>) -> BoxFuture<'_, Response<Body>> {
        Box::pin(async move {
            let response = registry::handle(&self.registry, self, request).await;
            response.map(|body| body.map_err(Into::into).boxed_unsync())
        })
    }
}

fn caller(scope: &Scope) -> Caller {
    Caller::root(scope.account.clone(), scope.region.clone(), String::new())
}

impl Catalog for Images {
    async fn authenticate(&self, user: &str, password: &str) -> Result<Scope, ApiError> {
        let denied = |message: &str| ApiError::new("AccessDeniedException", message).with_status(403);
        if user != "AWS" {
            return Err(denied("Not Authorized"));
        }
        let (password, now) = (password.to_owned(), (self.clock)());
        // Whose password it is stands in the password itself.
        let verdict = self
            .engine
            .run(caller(&self.scope), move |_, txn| {
                Ok(verify(&password, now, &txn.config.secret))
            })
            .await?;
        verdict.map_err(|error| match error {
            PasswordError::Expired => {
                denied("Your authorization token has expired. Reauthenticate and try again.")
            }
            PasswordError::Invalid => denied("Not Authorized"),
        })
    }

    async fn repository_exists(&self, scope: &Scope, repository: &str) -> Result<bool, ApiError> {
        let key = scope.key(repository);
        let look = move |_: &world::Cx, txn: &mut world::Txn| Ok(txn.get::<rows::Repository>(&key).is_some());
        self.engine.run(caller(scope), look).await
    }

    async fn put_manifest(
        &self,
        scope: &Scope,
        repository: &str,
        manifest: NewManifest,
    ) -> Result<(), ApiError> {
        let (scope, name) = (scope.clone(), repository.to_owned());
        let put = move |cx: &world::Cx, txn: &mut world::Txn| {
            let pushed = PushedManifest {
                digest: manifest.digest.to_string(),
                media_type: manifest.media_type,
                artifact_media_type: manifest.artifact_type,
                size_bytes: manifest.size_bytes,
                children: manifest.manifests.iter().map(Digest::to_string).collect(),
                tag: manifest.tag,
            };
            image::put(txn, &cx.scope, &name, pushed, cx.now)
        };
        self.engine.run(caller(&scope), put).await
    }

    async fn resolve(
        &self,
        scope: &Scope,
        repository: &str,
        reference: &Reference,
    ) -> Result<Option<ManifestRecord>, ApiError> {
        let (name, reference) = (repository.to_owned(), reference.clone());
        let look = move |cx: &world::Cx, txn: &mut world::Txn| {
            Ok(match &reference {
                Reference::Tag(tag) => image::by_tag(txn, &cx.scope, &name, tag),
                Reference::Digest(digest) => image::by_digest(txn, &cx.scope, &name, &digest.to_string()),
            })
        };
        let Some(row) = self.engine.run(caller(scope), look).await? else {
            return Ok(None);
        };
        let digest = row.digest.parse::<Digest>().map_err(|error| {
            ApiError::new(
                "ServerException",
                format!("The digest of an image cannot be read: {error}"),
            )
            .with_status(500)
        })?;
        Ok(Some(ManifestRecord {
            digest,
            media_type: row.media_type.clone(),
        }))
    }

    async fn list_tags(
        &self,
        scope: &Scope,
        repository: &str,
        after: Option<&str>,
        limit: usize,
    ) -> Result<Vec<String>, ApiError> {
        let prefix = scope.key(format_args!("{repository}@"));
        let look = move |_: &world::Cx, txn: &mut world::Txn| {
            let mut tags: Vec<String> = txn
                .scan::<rows::Image>(&prefix)
                .flat_map(|i| i.tags.clone())
                .collect();
            tags.sort();
            Ok(tags)
        };
        let tags = self.engine.run(caller(scope), look).await?;
        Ok(tags
            .into_iter()
            .filter(|t| after.is_none_or(|a| t.as_str() > a))
            .take(limit)
            .collect())
    }
}
