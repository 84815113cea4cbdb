//! Tasks that cannot start, and what AWS would say of them.

use crate::harness::image::{Archive, As, Image, digest};
use crate::harness::{Machine, REGISTRY, container, logged};
use rows::{ContainerDefinition, TaskEvent};

/// Runs a task that must fail; returns the task's and the container's reason.
async fn failure_of(
    machine: &mut Machine,
    containers: Vec<ContainerDefinition>,
) -> (String, Option<(String, String)>) {
    let mut rows = machine.task(containers);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    let failure = machine.observer.failure(&id).await;
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    let failures = machine.observer.of(&id);
    let failures = failures
        .iter()
        .filter(|e| matches!(e, TaskEvent::FailedToStart { .. }));
    assert_eq!(failures.count(), 1);
    node.shutdown(true).await;
    failure
}

fn machine() -> Machine {
    let machine = Machine::new();
    machine.registry.push("app", "v1", Image::busybox());
    machine
}

fn app(command: &[&str]) -> ContainerDefinition {
    container("web", &format!("{REGISTRY}/app:v1"), command)
}

fn of_web(reason: &str) -> (String, Option<(String, String)>) {
    (reason.to_owned(), Some(("web".to_owned(), reason.to_owned())))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_tag_and_a_missing_repository() {
    let mut machine = machine();
    let image = format!("{REGISTRY}/app:nope");
    let failure = failure_of(&mut machine, vec![container("web", &image, &["sh"])]).await;
    assert_eq!(
        failure,
        of_web(&format!(
            "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref \
             {image}: {image}: not found"
        ))
    );
    let image = format!("{REGISTRY}/nope:v1");
    let failure = failure_of(&mut machine, vec![container("web", &image, &["sh"])]).await;
    assert_eq!(
        failure,
        of_web(&format!(
            "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref \
             {image}: pulling from host {REGISTRY} failed with status code [manifests v1]: 404 Not Found"
        ))
    );
}

/// On an instance it would be the container's affair alone.
#[tokio::test(flavor = "multi_thread")]
async fn on_fargate_an_image_that_is_missing_ends_the_task_whoever_wants_it() {
    let mut machine = machine();
    let side = ContainerDefinition {
        essential: false,
        ..container("side", &format!("{REGISTRY}/app:nope"), &["sh"])
    };
    let (_, container) = failure_of(&mut machine, vec![app(&["sh"]), side]).await;
    let (name, reason) = container.unwrap();
    assert_eq!(name, "side");
    assert!(reason.starts_with("CannotPullContainerError: "), "{reason}");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_way_to_the_registry() {
    let mut machine = machine();
    let mut rows = machine.task(vec![app(&["sh"])]);
    let id = rows.task.id.clone();
    let mut config = machine.config();
    // The namespace has a loopback and no route: as a subnet without a way out.
    config.endpoint = "203.0.113.10:443".parse().unwrap();
    let node = machine.node_with(config);
    node.apply(rows.snapshot());
    let (reason, container) = machine.observer.failure(&id).await;
    assert_eq!(
        reason,
        "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry \
         auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task \
         network configuration. RequestError: send request failed caused by: Post \
         \"https://api.ecr.ap-northeast-1.amazonaws.com/\": dial tcp 203.0.113.10:443: connect: network is \
         unreachable"
    );
    assert_eq!(container, None);
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_registry_without_a_way_out() {
    let mut machine = machine();
    let (reason, _) = failure_of(&mut machine, vec![container("web", "nginx", &["sh"])]).await;
    assert_eq!(
        reason,
        "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref \
         docker.io/library/nginx:latest: failed to do request: Head \
         \"https://registry-1.docker.io/v2/library/nginx/manifests/latest\": dial tcp: lookup \
         registry-1.docker.io on 10.0.0.2:53: connect: network is unreachable"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_execution_role_may_not_pull() {
    let mut machine = machine();
    *machine.credentials.refusal.lock().unwrap() = Some("AccessDeniedException: no".to_owned());
    let (reason, _) = failure_of(&mut machine, vec![app(&["sh"])]).await;
    assert!(reason.starts_with("ResourceInitializationError: unable to pull secrets or registry auth: "));
    assert!(reason.ends_with("AccessDeniedException: no"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_not_there() {
    let mut machine = machine();
    let (reason, container) = failure_of(&mut machine, vec![app(&["no-such-program"])]).await;
    assert!(
        reason.starts_with(
            "CannotStartContainerError: ResourceInitializationError: failed to create new container runtime \
             task: "
        ),
        "{reason}"
    );
    assert!(
        reason.ends_with("exec: \"no-such-program\": executable file not found in $PATH: unknown"),
        "{reason}"
    );
    assert_eq!(container, Some(("web".to_owned(), reason)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_user_that_is_not_there() {
    let mut machine = machine();
    let mut web = app(&["sh"]);
    web.user = Some("nobody-here".to_owned());
    let (reason, _) = failure_of(&mut machine, vec![web]).await;
    assert!(
        reason.ends_with("unable to find user nobody-here: no matching entries in passwd file: unknown"),
        "{reason}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_log_group() {
    let mut machine = machine();
    let (reason, container) = failure_of(&mut machine, vec![logged(app(&["sh"]))]).await;
    assert_eq!(
        reason,
        "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: \
         failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not \
         exist. : exit status 1"
    );
    assert_eq!(container, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_option_that_is_not_built() {
    let mut machine = machine();
    let mut web = logged(app(&["sh"]));
    let options = &mut web.log_configuration.as_mut().unwrap().options;
    options.insert("awslogs-multiline-pattern".to_owned(), "^x".to_owned());
    let (reason, _) = failure_of(&mut machine, vec![web]).await;
    assert!(reason.contains("awslogs-multiline-pattern"), "{reason}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_resolved_by_platform() {
    let mut machine = machine();
    machine
        .registry
        .push("app", "list", Image::busybox().in_a_list("amd64"));
    let image = format!("{REGISTRY}/app:list");
    let mut rows = machine.task(vec![container("web", &image, &["sh", "-c", "exit 5"])]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    assert_eq!(machine.observer.stopped(&id, "web").await.0, Some(5));
    let resolved = TaskEvent::ImageResolved {
        container: "web".to_owned(),
        digest: digest(&Image::busybox().in_a_list("amd64").manifest),
    };
    assert!(machine.observer.of(&id).contains(&resolved));
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    node.shutdown(true).await;
    machine
        .registry
        .push("app", "foreign", Image::busybox().in_a_list("arm64"));
    let image = format!("{REGISTRY}/app:foreign");
    let (reason, _) = failure_of(&mut machine, vec![container("web", &image, &["sh"])]).await;
    assert_eq!(
        reason,
        "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not \
         contain descriptor matching platform 'linux/amd64'"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_layer_that_is_not_what_the_manifest_says() {
    let mut machine = machine();
    let layers = [(As::Gzip, Archive::new().file("x", 0o644, b"x").bytes())];
    let mut image = Image::of(&layers, serde_json::json!({}));
    let honest = image.blobs.clone();
    for (name, blob) in &mut image.blobs {
        if !blob.starts_with(b"{") {
            let last = blob.len() - 1;
            blob[last] ^= 1;
            assert_ne!(digest(blob), *name);
        }
    }
    machine.registry.push("bad", "v1", image.clone());
    let bad = format!("{REGISTRY}/bad:v1");
    let (reason, _) = failure_of(&mut machine, vec![container("web", &bad, &["x"])]).await;
    assert!(reason.contains("failed to validate digest"), "{reason}");
    // Nothing of it is visible afterwards: the honest layer is downloaded again and runs as far
    // as an image without a program can.
    image.blobs = honest;
    machine.registry.push("bad", "v1", image);
    machine.registry.asked();
    let (reason, _) = failure_of(&mut machine, vec![container("web", &bad, &["y"])]).await;
    assert!(reason.starts_with("CannotStartContainerError"), "{reason}");
    assert!(
        machine
            .registry
            .asked()
            .iter()
            .any(|path| path.contains("/blobs/"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_layer_leaves_nothing() {
    let mut machine = machine();
    let mut archive = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.as_gnu_mut().unwrap().name[..12].copy_from_slice(b"../../escape");
    header.set_size(4);
    header.set_mode(0o644);
    header.set_cksum();
    archive.append(&header, &b"evil"[..]).unwrap();
    let layers = [(As::Plain, archive.into_inner().unwrap())];
    machine
        .registry
        .push("evil", "v1", Image::of(&layers, serde_json::json!({})));
    let image = format!("{REGISTRY}/evil:v1");
    let (reason, _) = failure_of(&mut machine, vec![container("web", &image, &["x"])]).await;
    assert!(reason.contains("is not acceptable: a path with .."), "{reason}");
    let ingest = machine.dir.path().join("images/ingest");
    assert_eq!(std::fs::read_dir(ingest).unwrap().count(), 0);
    let layers = machine.dir.path().join("images/layers");
    assert_eq!(std::fs::read_dir(layers).unwrap().count(), 0);
}
