//! Pushing the image, by the OCI distribution protocol as any client does.

use std::net::SocketAddr;

use anyhow::{Context, bail};
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, LOCATION};
use http::{HeaderName, Method};

use super::image::{Blob, Image, MANIFEST_TYPE};
use crate::client::{self, Answer};

pub struct Target<'a> {
    pub address: SocketAddr,
    pub repository: &'a str,
    /// `authorizationToken` of GetAuthorizationToken.
    pub token: &'a str,
}

pub async fn push(to: &Target<'_>, image: &Image, tag: &str) -> anyhow::Result<()> {
    for blob in [&image.layer, &image.config] {
        to.blob(blob).await?;
    }
    let path = format!("/v2/{}/manifests/{tag}", to.repository);
    let media_type = (CONTENT_TYPE, HeaderValue::from_static(MANIFEST_TYPE));
    let answer = to
        .send(Method::PUT, &path, vec![media_type], image.manifest.bytes.clone())
        .await?;
    expect(&answer, 201, "the manifest")
}

impl Target<'_> {
    async fn blob(&self, blob: &Blob) -> anyhow::Result<()> {
        let path = format!("/v2/{}/blobs/{}", self.repository, blob.digest);
        if self.send(Method::HEAD, &path, vec![], vec![]).await?.status == 200 {
            return Ok(());
        }
        let path = format!("/v2/{}/blobs/uploads/", self.repository);
        let begun = self.send(Method::POST, &path, vec![], vec![]).await?;
        expect(&begun, 202, "the upload")?;
        let location = begun
            .headers
            .get(LOCATION)
            .and_then(|l| l.to_str().ok())
            .context("an upload without a place")?;
        // A location may be a whole URL; only its path matters here.
        let path = location
            .parse::<http::Uri>()?
            .path_and_query()
            .context("an upload without a path")?
            .to_string();
        let separator = if path.contains('?') { '&' } else { '?' };
        let path = format!("{path}{separator}digest={}", blob.digest);
        let octets = (CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
        let answer = self
            .send(Method::PUT, &path, vec![octets], blob.bytes.clone())
            .await?;
        expect(&answer, 201, "the blob")
    }

    async fn send(
        &self,
        method: Method,
        path: &str,
        mut headers: Vec<(HeaderName, HeaderValue)>,
        body: Vec<u8>,
    ) -> anyhow::Result<Answer> {
        headers.push((
            AUTHORIZATION,
            HeaderValue::from_str(&format!("Basic {}", self.token))?,
        ));
        client::request(self.address, method, path, &headers, body).await
    }
}

fn expect(answer: &Answer, status: u16, what: &str) -> anyhow::Result<()> {
    if answer.status != status {
        bail!(
            "the registry refused {what}: {} {}",
            answer.status,
            String::from_utf8_lossy(&answer.body).trim()
        );
    }
    Ok(())
}
