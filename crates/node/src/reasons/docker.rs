//! Why a container of an instance does not start, in the words of the ECS agent and of the Docker daemon
//! that it asks. Sources: as in the module above; the agent's error names; Docker's own texts.

use std::error::Error;

use super::{StartFailure, chain, is_full};
use crate::image_config::ImageFormatError;
use crate::image_reference::ImageReference;
use crate::images::{PullError, RegistryError};

/// What one container is to blame for: the text stands under it, and the task says only that much.
pub(super) fn failed(container: &str, reason: String) -> StartFailure {
    let of_container = StartFailure::of_container(container, reason);
    StartFailure {
        reason: "Task failed to start".to_owned(),
        ..of_container
    }
}

fn daemon(container: &str, name: &str, text: &str) -> StartFailure {
    failed(container, format!("{name}: Error response from daemon: {text}"))
}

/// An image that cannot be pulled.
pub(super) fn cannot_pull(
    container: &str,
    reference: &ImageReference,
    own: bool,
    region: &str,
    error: &PullError,
) -> StartFailure {
    let text = match error {
        // The agent asks ECR for a password before it asks Docker for the image.
        PullError::Registry(RegistryError::Dial(dial)) if own => {
            return failed(
                container,
                format!(
                    "CannotPullECRContainerError: RequestError: send request failed caused by: Post \
                     \"https://api.ecr.{region}.amazonaws.com/\": {dial}"
                ),
            );
        }
        PullError::Registry(RegistryError::Dial(dial)) => {
            format!("Get \"https://{}/v2/\": {dial}", reference.api_host())
        }
        PullError::Registry(RegistryError::Status { status, code, .. }) => {
            match (status.as_u16(), code.as_deref()) {
                (404, Some("NAME_UNKNOWN")) => {
                    format!("repository {} not found: name unknown", familiar(reference))
                }
                (404, _) => {
                    let separator = if reference.digest.is_some() { '@' } else { ':' };
                    format!(
                        "manifest for {}{separator}{} not found: manifest unknown: Requested image not found",
                        familiar(reference),
                        reference.selector()
                    )
                }
                (401 | 403, _) => format!(
                    "pull access denied for {}, repository does not exist or may require 'docker login': denied: \
                     requested access to the resource is denied",
                    familiar(reference)
                ),
                _ => chain(error),
            }
        }
        PullError::Format(ImageFormatError::NoPlatform(platform)) => {
            format!("no matching manifest for {platform} in the manifest list entries")
        }
        PullError::Unpack { .. } | PullError::Disk { .. } if is_full(error) => {
            format!("failed to register layer: {error}: no space left on device")
        }
        _ => chain(error),
    };
    daemon(container, "CannotPullContainerError", &text)
}

/// A repository as Docker shows it: without the host and the user of Docker Hub.
fn familiar(reference: &ImageReference) -> String {
    let name = &reference.repository;
    if reference.host == "docker.io" {
        name.strip_prefix("library/").unwrap_or(name).to_owned()
    } else {
        format!("{}/{name}", reference.host)
    }
}

/// A container whose output has nowhere to go.
pub(super) fn no_log_driver(container: &str, text: &str) -> StartFailure {
    let text = format!("failed to initialize logging driver: {text}");
    daemon(container, "CannotStartContainerError", &text)
}

pub(super) fn cannot_start(container: &str, reason: &str) -> StartFailure {
    let text = format!(
        "failed to create task for container: failed to create shim task: OCI runtime create failed: runc \
         create failed: unable to start container process: {reason}: unknown"
    );
    daemon(container, "CannotStartContainerError", &text)
}

pub(super) fn cannot_create(container: &str, error: &dyn Error) -> StartFailure {
    daemon(container, "CannotCreateContainerError", &chain(error))
}
