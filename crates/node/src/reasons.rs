//! Why a task does not start, in AWS's words. Sources: ECS Developer Guide, "Amazon ECS stopped
//! tasks error messages", "CannotPullContainer task errors", "ResourceInitializationError errors".

use std::error::Error;
use std::fmt::Write;
use std::io;

use rows::{ContainerDefinition, Task};

use crate::awslogs::LogPlanError;
use crate::image_config::ImageFormatError;
use crate::image_reference::ImageReference;
use crate::images::{DialError, PullError, RegistryError};
use crate::ports::LogSinkError;

pub(crate) mod docker;

/// ECS cuts reasons at this many characters.
const REASON_CHARS_MAX: usize = 1024;

/// A task that can never run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartFailure {
    /// The task's `stoppedReason`.
    pub reason: String,
    /// The container that it also stands under.
    pub container: Option<(String, String)>,
}

impl StartFailure {
    /// What concerns the task as a whole.
    pub fn of_task(reason: impl Into<String>) -> Self {
        StartFailure {
            reason: cut(reason.into()),
            container: None,
        }
    }

    /// What one container is to blame for: both carry the text on Fargate.
    pub fn of_container(container: &str, reason: impl Into<String>) -> Self {
        let reason = cut(reason.into());
        StartFailure {
            container: Some((container.to_owned(), reason.clone())),
            reason,
        }
    }
}

/// On whose machine a task starts: the texts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Agent {
    Fargate,
    /// The ECS agent of an instance, which runs containers by Docker. A container's reason stands
    /// under the container alone.
    Instance,
}

impl Agent {
    pub fn of(task: &Task) -> Self {
        match task.placement {
            Some(_) => Agent::Instance,
            None => Agent::Fargate,
        }
    }

    /// Whether the task goes on when this container cannot start: an instance's agent starts each by itself.
    pub fn goes_on_without(self, container: &ContainerDefinition) -> bool {
        self == Agent::Instance && !container.essential
    }

    pub fn cannot_pull(
        self,
        container: &str,
        reference: &ImageReference,
        own: bool,
        region: &str,
        error: &PullError,
    ) -> StartFailure {
        match self {
            Agent::Fargate => cannot_pull(container, reference, own, region, error),
            Agent::Instance => docker::cannot_pull(container, reference, own, region, error),
        }
    }

    /// The execution role may not pull; `text` is AWS's, from [`crate::ports::RegistryCredentials`].
    pub fn no_registry_auth(self, container: &str, text: &str) -> StartFailure {
        match self {
            Agent::Fargate => no_registry_auth(text),
            Agent::Instance => docker::failed(container, format!("CannotPullECRContainerError: {text}")),
        }
    }

    /// A reference that means nothing.
    pub fn invalid_reference(self, container: &str, error: &dyn Error) -> StartFailure {
        match self {
            Agent::Fargate => invalid_reference(container, error),
            Agent::Instance => docker::failed(container, format!("CannotPullContainerError: {error}")),
        }
    }

    /// Log options that cannot be served.
    pub fn invalid_log_options(self, container: &str, error: &LogPlanError) -> StartFailure {
        match self {
            Agent::Fargate => invalid_log_options(error),
            Agent::Instance => docker::no_log_driver(container, &error.to_string()),
        }
    }

    /// A log stream that cannot be made.
    pub fn no_log_stream(self, container: &str, error: &LogSinkError) -> StartFailure {
        match self {
            Agent::Fargate => no_log_stream(error),
            Agent::Instance => docker::no_log_driver(
                container,
                &format!(
                    "failed to create Cloudwatch log stream: {}",
                    log_stream_cause(error)
                ),
            ),
        }
    }

    /// A container whose program does not start; `reason` is the runtime's.
    pub fn cannot_start(self, container: &str, reason: &str) -> StartFailure {
        match self {
            Agent::Fargate => cannot_start(container, reason),
            Agent::Instance => docker::cannot_start(container, reason),
        }
    }

    /// A container that cannot even be prepared.
    pub fn cannot_create(self, container: &str, error: &dyn Error) -> StartFailure {
        match self {
            Agent::Fargate => cannot_create(container, error),
            Agent::Instance => docker::cannot_create(container, error),
        }
    }
}

fn cut(mut reason: String) -> String {
    if let Some((end, _)) = reason.char_indices().nth(REASON_CHARS_MAX) {
        reason.truncate(end);
    }
    reason
}

/// An error with all its causes.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        // Writing to a String cannot fail.
        let _ = write!(text, ": {error}");
        cause = error.source();
    }
    text
}

/// An image that cannot be pulled.
///
/// `own` says that it is in cove's registry; `region` is ECR's.
fn cannot_pull(
    container: &str,
    reference: &ImageReference,
    own: bool,
    region: &str,
    error: &PullError,
) -> StartFailure {
    if let (true, PullError::Registry(RegistryError::Dial(dial))) = (own, error) {
        return StartFailure::of_task(no_route_to_ecr(region, dial));
    }
    let host = reference.host.as_str();
    let resolve = |text: String| {
        format!("pull image manifest has been retried 1 time(s): failed to resolve ref {reference}: {text}")
    };
    let text = match error {
        PullError::Registry(RegistryError::Status { step, .. }) if step.starts_with("blobs") => {
            format!(
                "ref pull has been retried 1 time(s): failed to copy: {}",
                chain(error)
            )
        }
        PullError::Registry(RegistryError::Status { status, code, step, .. }) => match status.as_u16() {
            404 if code.as_deref() == Some("NAME_UNKNOWN") => resolve(format!(
                "pulling from host {host} failed with status code [{step}]: 404 Not Found"
            )),
            404 => resolve(format!("{reference}: not found")),
            401 | 403 if own => format!(
                "The task can’t pull the image. Check that the role has the permissions to pull images from \
                 the registry. {}",
                resolve(format!(
                    "pulling from host {host} failed with status code [{step}]: {status}"
                ))
            ),
            401 | 403 => resolve(
                "pull access denied, repository does not exist or may require authorization: server message: \
                 insufficient_scope: authorization failed"
                    .to_owned(),
            ),
            _ => resolve(format!("pulling from host {host} {error}")),
        },
        PullError::Registry(RegistryError::Dial(dial)) => resolve(format!(
            "failed to do request: Head \"https://{}/v2/{}/manifests/{}\": {dial}",
            reference.api_host(),
            reference.repository,
            reference.selector()
        )),
        PullError::Format(ImageFormatError::NoPlatform(_)) => {
            format!("pull image manifest has been retried 7 time(s): {error}")
        }
        PullError::Unpack { .. } | PullError::Disk { .. } if is_full(error) => format!(
            "ref pull has been retried 1 time(s): {error}: no space left on device"
        ),
        PullError::Unpack { .. }
        | PullError::Disk { .. }
        | PullError::Digest { .. }
        | PullError::Size { .. }
        | PullError::Interrupted => format!("ref pull has been retried 1 time(s): {}", chain(error)),
        PullError::Registry(_) | PullError::Format(_) => resolve(chain(error)),
    };
    StartFailure::of_container(container, format!("CannotPullContainerError: {text}"))
}

fn is_full(error: &PullError) -> bool {
    let mut cause: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if error
            .downcast_ref::<io::Error>()
            .is_some_and(|e| e.kind() == io::ErrorKind::StorageFull)
        {
            return true;
        }
        cause = error.source();
    }
    false
}

fn no_route_to_ecr(region: &str, dial: &DialError) -> String {
    format!(
        "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry \
         auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task \
         network configuration. RequestError: send request failed caused by: Post \
         \"https://api.ecr.{region}.amazonaws.com/\": {dial}"
    )
}

/// The execution role may not pull; `text` is AWS's, from [`crate::ports::RegistryCredentials`].
fn no_registry_auth(text: &str) -> StartFailure {
    StartFailure::of_task(format!(
        "ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval \
         failed: unable to retrieve ecr registry auth: service call has been retried 1 time(s): {text}"
    ))
}

/// A reference that means nothing.
fn invalid_reference(container: &str, error: &dyn Error) -> StartFailure {
    StartFailure::of_container(container, format!("CannotPullContainerError: {error}"))
}

/// Log options that cannot be served.
fn invalid_log_options(error: &LogPlanError) -> StartFailure {
    StartFailure::of_task(format!(
        "ResourceInitializationError: failed to validate logger args: {error}"
    ))
}

/// A log stream that cannot be made.
fn no_log_stream(error: &LogSinkError) -> StartFailure {
    let cause = log_stream_cause(error);
    StartFailure::of_task(format!(
        "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 \
         times: failed to create Cloudwatch log stream: {cause} : exit status 1"
    ))
}

fn log_stream_cause(error: &LogSinkError) -> String {
    match error {
        LogSinkError::NoSuchGroup => {
            "ResourceNotFoundException: The specified log group does not exist.".to_owned()
        }
        other => chain(other),
    }
}

/// A container whose program does not start; `reason` is the runtime's.
fn cannot_start(container: &str, reason: &str) -> StartFailure {
    StartFailure::of_container(
        container,
        format!(
            "CannotStartContainerError: ResourceInitializationError: failed to create new container runtime \
             task: failed to create shim task: OCI runtime create failed: unable to start container process: \
             {reason}: unknown"
        ),
    )
}

/// A container that cannot even be prepared.
fn cannot_create(container: &str, error: &dyn Error) -> StartFailure {
    StartFailure::of_container(container, format!("CannotCreateContainerError: {}", chain(error)))
}

/// The task needs something that cove does not do.
pub fn not_served(what: &str) -> StartFailure {
    StartFailure::of_task(format!(
        "ResourceInitializationError: {what} is not served by cove yet."
    ))
}

/// Why a container ended, when its exit code does not say it.
pub fn out_of_memory() -> String {
    "OutOfMemoryError: Container killed due to memory usage".to_owned()
}

/// The container's shim is gone, and the container with it.
pub fn lost() -> String {
    "ContainerRuntimeError: the process that held the container ended".to_owned()
}

#[cfg(test)]
mod tests {
    use http::StatusCode;

    use super::*;

    const REPOSITORY: &str = "000000000000.dkr.ecr.ap-northeast-1.amazonaws.com/app:v1";

    fn status(step: &str, status: u16, code: &str) -> PullError {
        PullError::Registry(RegistryError::Status {
            step: step.to_owned(),
            status: StatusCode::from_u16(status).unwrap(),
            code: Some(code.to_owned()),
            message: None,
        })
    }

    fn reason(image: &str, own: bool, error: &PullError) -> StartFailure {
        let reference = ImageReference::parse(image).unwrap();
        cannot_pull("web", &reference, own, "ap-northeast-1", error)
    }

    #[test]
    fn on_an_instance_the_reason_is_the_containers_alone() {
        let reason = |image: &str, own, error: &PullError| {
            let reference = ImageReference::parse(image).unwrap();
            let failure = Agent::Instance.cannot_pull("web", &reference, own, "ap-northeast-1", error);
            assert_eq!(failure.reason, "Task failed to start");
            let (container, reason) = failure.container.unwrap();
            assert_eq!(container, "web");
            reason
        };
        assert_eq!(
            reason(REPOSITORY, true, &status("manifests v1", 404, "MANIFEST_UNKNOWN")),
            format!(
                "CannotPullContainerError: Error response from daemon: manifest for {REPOSITORY} not found: \
                 manifest unknown: Requested image not found"
            )
        );
        assert_eq!(
            reason("nginx", false, &status("manifests latest", 401, "UNAUTHORIZED")),
            "CannotPullContainerError: Error response from daemon: pull access denied for nginx, repository \
             does not exist or may require 'docker login': denied: requested access to the resource is denied"
        );
        let timeout = PullError::Registry(RegistryError::Dial(DialError::Connect {
            address: "203.0.113.4:443".parse().unwrap(),
            why: "i/o timeout".to_owned(),
        }));
        assert_eq!(
            reason(REPOSITORY, true, &timeout),
            "CannotPullECRContainerError: RequestError: send request failed caused by: Post \
             \"https://api.ecr.ap-northeast-1.amazonaws.com/\": dial tcp 203.0.113.4:443: i/o timeout"
        );
        assert_eq!(
            reason("nginx", false, &timeout),
            "CannotPullContainerError: Error response from daemon: Get \"https://registry-1.docker.io/v2/\": \
             dial tcp 203.0.113.4:443: i/o timeout"
        );
        let failure = Agent::Instance.no_log_stream("web", &LogSinkError::NoSuchGroup);
        assert_eq!(
            failure.container.unwrap().1,
            "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: failed \
             to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist."
        );
    }

    #[test]
    fn missing_images_are_worded_as_fargate_does() {
        let failure = reason(REPOSITORY, true, &status("manifests v1", 404, "MANIFEST_UNKNOWN"));
        assert_eq!(
            failure.reason,
            format!(
                "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve \
                 ref {REPOSITORY}: {REPOSITORY}: not found"
            )
        );
        assert_eq!(
            failure.container,
            Some(("web".to_owned(), failure.reason.clone()))
        );
        let failure = reason(REPOSITORY, true, &status("manifests v1", 404, "NAME_UNKNOWN"));
        assert!(failure.reason.ends_with(
            "pulling from host 000000000000.dkr.ecr.ap-northeast-1.amazonaws.com failed with status code \
             [manifests v1]: 404 Not Found"
        ));
    }

    #[test]
    fn no_route_is_the_tasks_failure_for_ecr_and_the_containers_for_others() {
        let error = |address: &str| {
            PullError::Registry(RegistryError::Dial(DialError::Connect {
                address: address.parse().unwrap(),
                why: "i/o timeout".to_owned(),
            }))
        };
        let ecr = reason(REPOSITORY, true, &error("203.0.113.4:443"));
        assert_eq!(ecr.container, None);
        assert!(ecr.reason.starts_with(
            "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull \
             registry auth from Amazon ECR: There is a connection issue"
        ));
        assert!(ecr.reason.ends_with(
            "Post \"https://api.ecr.ap-northeast-1.amazonaws.com/\": dial tcp 203.0.113.4:443: i/o timeout"
        ));
        let hub = reason("nginx", false, &error("198.51.100.9:443"));
        assert_eq!(
            hub.reason,
            "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref \
             docker.io/library/nginx:latest: failed to do request: Head \
             \"https://registry-1.docker.io/v2/library/nginx/manifests/latest\": dial tcp 198.51.100.9:443: \
             i/o timeout"
        );
    }

    #[test]
    fn a_full_disk_and_a_foreign_platform_have_their_own_words() {
        let full = PullError::Disk {
            doing: "unpack",
            what: "sha256:00".to_owned(),
            source: io::Error::from(io::ErrorKind::StorageFull),
        };
        assert!(
            reason(REPOSITORY, true, &full)
                .reason
                .ends_with("no space left on device")
        );
        let platform = PullError::Format(ImageFormatError::NoPlatform("linux/amd64".to_owned()));
        assert_eq!(
            reason(REPOSITORY, true, &platform).reason,
            "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does \
             not contain descriptor matching platform 'linux/amd64'"
        );
    }

    #[test]
    fn a_missing_log_group_is_worded_as_fargate_does() {
        assert_eq!(
            no_log_stream(&LogSinkError::NoSuchGroup).reason,
            "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 \
             times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log \
             group does not exist. : exit status 1"
        );
    }

    #[test]
    fn reasons_are_cut_between_characters() {
        let failure = StartFailure::of_task("é".repeat(2000));
        assert_eq!(failure.reason.chars().count(), REASON_CHARS_MAX);
    }
}
