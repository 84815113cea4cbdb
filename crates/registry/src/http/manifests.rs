//! Manifests by tag and by digest, and what refers to them.

use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderName, HeaderValue, LOCATION};
use http::{Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use serde_json::json;

use super::{
    Body, CONTENT_DIGEST, Call, Refusal, blocking, body, empty_response, json_response, parse_digest, set,
};
use crate::digest::Algorithm;
use crate::manifest::OCI_INDEX;
use crate::{Catalog, Digest, MANIFEST_BYTES_MAX, Manifest, NewManifest, Reference, is_tag};

const OCI_SUBJECT: HeaderName = HeaderName::from_static("oci-subject");
const OCI_FILTERS_APPLIED: HeaderName = HeaderName::from_static("oci-filters-applied");

fn parse_reference(text: &str) -> Result<Reference, Refusal> {
    if text.contains(':') {
        return parse_digest(text).map(Reference::Digest);
    }
    if is_tag(text) {
        Ok(Reference::Tag(text.to_owned()))
    } else {
        Err(Refusal::tag_invalid())
    }
}

impl<C: Catalog> Call<'_, C> {
    pub(super) async fn get_manifest(&self, reference: &str) -> Result<Response<Body>, Refusal> {
        let reference = parse_reference(reference)?;
        let record = self
            .catalog
            .resolve(self.scope, self.repository, &reference)
            .await?
            .ok_or_else(Refusal::manifest_unknown)?;
        let bytes = self
            .read(record.digest)
            .await?
            .ok_or_else(Refusal::manifest_unknown)?;
        let len = bytes.len();
        let mut response = Response::new(body::full(bytes));
        set(&mut response, CONTENT_LENGTH, len);
        set(&mut response, CONTENT_TYPE, &record.media_type);
        set(&mut response, CONTENT_DIGEST, record.digest);
        set(&mut response, ETAG, format_args!("\"{}\"", record.digest));
        Ok(response)
    }

    async fn read(&self, digest: Digest) -> Result<Option<Vec<u8>>, Refusal> {
        let content = self.content.clone();
        blocking(move || content.read(&digest, MANIFEST_BYTES_MAX)).await
    }

    pub(super) async fn put_manifest<B>(&self, reference: &str, body: B) -> Result<Response<Body>, Refusal>
    where
        B: http_body::Body<Data = Bytes> + Send,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let reference = parse_reference(reference)?;
        let bytes = match Limited::new(body, MANIFEST_BYTES_MAX).collect().await {
            Ok(collected) => collected.to_bytes(),
            Err(e) if e.is::<http_body_util::LengthLimitError>() => {
                return Err(Refusal::manifest_too_large(MANIFEST_BYTES_MAX));
            }
            Err(_) => return Err(Refusal::manifest_invalid("the request's body ended too early")),
        };
        // A tag may come with the digest that the image is to have.
        let expected = match (&reference, self.query("digest")) {
            (Reference::Digest(expected), _) => Some(*expected),
            (Reference::Tag(_), Some(expected)) => Some(parse_digest(expected)?),
            (Reference::Tag(_), None) => None,
        };
        let algorithm = expected.map_or(Algorithm::Sha256, |digest| digest.algorithm());
        let digest = Digest::by(algorithm, &bytes);
        if expected.is_some_and(|expected| expected != digest) {
            return Err(Refusal::digest_invalid(
                "provided digest did not match uploaded content",
            ));
        }
        let content_type = self
            .header(CONTENT_TYPE)
            .and_then(|v| v.split(';').next())
            .map(str::trim);
        let manifest = Manifest::parse(&bytes, content_type)?;
        self.check_references(&manifest).await?;

        let (content, scope, repository) = (
            self.content.clone(),
            self.scope.clone(),
            self.repository.to_owned(),
        );
        let subject = manifest.subject;
        blocking(move || {
            content.put(&scope, &repository, &digest, &bytes)?;
            match subject {
                Some(subject) => content.add_referrer(&scope, &repository, &subject, &digest),
                None => Ok(()),
            }
        })
        .await?;
        let new = NewManifest {
            digest,
            media_type: manifest.media_type,
            artifact_type: manifest.artifact_type,
            size_bytes: manifest.size_bytes,
            manifests: manifest.manifests,
            tag: match reference {
                Reference::Tag(tag) => Some(tag),
                Reference::Digest(_) => None,
            },
            subject,
        };
        self.catalog
            .put_manifest(self.scope, self.repository, new)
            .await?;

        let mut response = empty_response(StatusCode::CREATED);
        set(
            &mut response,
            LOCATION,
            format_args!("/v2/{}/manifests/{digest}", self.repository),
        );
        set(&mut response, CONTENT_DIGEST, digest);
        if let Some(subject) = subject {
            set(&mut response, OCI_SUBJECT, subject);
        }
        Ok(response)
    }

    /// All that a manifest is made of must be in the repository before it.
    async fn check_references(&self, manifest: &Manifest) -> Result<(), Refusal> {
        let (content, scope, repository) = (
            self.content.clone(),
            self.scope.clone(),
            self.repository.to_owned(),
        );
        let blobs = manifest.blobs.clone();
        let missing = blocking(move || {
            let mut missing = Vec::new();
            for digest in blobs {
                content.touch(&digest);
                if content.linked(&scope, &repository, &digest)?.is_none() {
                    missing.push(digest);
                }
            }
            Ok(missing)
        })
        .await?;
        if !missing.is_empty() {
            return Err(Refusal::references_unknown(
                "Layers",
                &missing,
                self.scope,
                self.repository,
            ));
        }
        let mut missing = Vec::new();
        for digest in &manifest.manifests {
            let reference = Reference::Digest(*digest);
            if self
                .catalog
                .resolve(self.scope, self.repository, &reference)
                .await?
                .is_none()
            {
                missing.push(*digest);
            }
        }
        if !missing.is_empty() {
            return Err(Refusal::references_unknown(
                "Images",
                &missing,
                self.scope,
                self.repository,
            ));
        }
        Ok(())
    }

    /// An index of the manifests with this subject (distribution-spec 1.1, "Listing Referrers").
    pub(super) async fn list_referrers(&self, subject: &str) -> Result<Response<Body>, Refusal> {
        let subject = parse_digest(subject)?;
        let wanted = self.query("artifactType");
        let (content, scope, repository) = (
            self.content.clone(),
            self.scope.clone(),
            self.repository.to_owned(),
        );
        let candidates = blocking(move || content.referrers(&scope, &repository, &subject)).await?;
        let mut descriptors = Vec::new();
        for digest in candidates {
            // The catalog knows whether the image has been deleted since.
            let reference = Reference::Digest(digest);
            let Some(record) = self
                .catalog
                .resolve(self.scope, self.repository, &reference)
                .await?
            else {
                continue;
            };
            let Some(bytes) = self.read(digest).await? else {
                continue;
            };
            let Ok(manifest) = Manifest::parse(&bytes, Some(&record.media_type)) else {
                continue;
            };
            if wanted.is_some_and(|wanted| manifest.artifact_type.as_deref() != Some(wanted)) {
                continue;
            }
            let mut descriptor = json!({
                "mediaType": record.media_type,
                "digest": digest,
                "size": bytes.len(),
            });
            if let Some(artifact_type) = manifest.artifact_type {
                descriptor["artifactType"] = artifact_type.into();
            }
            if !manifest.annotations.is_empty() {
                descriptor["annotations"] = manifest.annotations.into();
            }
            descriptors.push(descriptor);
        }
        let index = json!({ "schemaVersion": 2, "mediaType": OCI_INDEX, "manifests": descriptors });
        let mut response = json_response(&index);
        response
            .headers_mut()
            .insert(CONTENT_TYPE, HeaderValue::from_static(OCI_INDEX));
        if wanted.is_some() {
            response
                .headers_mut()
                .insert(OCI_FILTERS_APPLIED, HeaderValue::from_static("artifactType"));
        }
        Ok(response)
    }
}
