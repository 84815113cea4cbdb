//! Health checks from the definition to what is observed.

use std::time::Duration;

use rows::{ContainerDefinition, Health, HealthCheck, TaskEvent};

use crate::harness::world::Delivery;
use crate::harness::{Machine, container};
use crate::task::{image, machine, with_init};

/// Well as long as there is a file.
fn checked() -> ContainerDefinition {
    ContainerDefinition {
        health_check: Some(HealthCheck {
            command: vec!["CMD-SHELL".into(), "test -e /well || exit 1".into()],
            interval: Some(1),
            timeout: None,
            retries: Some(1),
            start_period: None,
        }),
        ..with_init(container("web", &image(), &["sleep", "1000"]))
    }
}

fn file(machine: &Machine, task: &model::TaskId) -> std::path::PathBuf {
    machine.task_dir(task).join("containers/web/rootfs/well")
}

fn told(health: Health) -> impl Fn(&TaskEvent) -> bool {
    move |event| matches!(event, TaskEvent::Health { container, health: of } if container == "web" && *of == health)
}

#[tokio::test(flavor = "multi_thread")]
async fn health_is_observed_also_what_became_of_it_meanwhile() {
    let mut machine = machine();
    let mut rows = machine.task(vec![checked()]);
    let id = rows.task.id.clone();
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.started(&id, "web").await;
    node.apply(rows.running());
    machine.observer.wait(&id, told(Health::Unhealthy)).await;
    // The node ends, as cove does when it is killed; the container gets well.
    node.shutdown(true).await;
    std::fs::write(file(&machine, &id), "").unwrap();
    machine.observer.forget();
    tokio::time::sleep(Duration::from_millis(1500)).await;
    let node = machine.node();
    node.apply(rows.snapshot());
    machine.observer.wait(&id, told(Health::Healthy)).await;
    assert!(!machine.observer.of(&id).iter().any(told(Health::Unhealthy)));
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn health_that_nobody_wrote_down_is_observed_again() {
    let mut machine = machine();
    let mut rows = machine.task(vec![checked()]);
    rows.task.containers[0].health = Some(Health::Unknown);
    let id = rows.task.id.clone();
    let mut config = machine.config();
    config.observe_again = Duration::from_millis(50);
    let world = &machine.observer.world;
    world.set_delivery(Delivery::OnRetry);
    let node = machine.node_with(config);
    node.apply(rows.snapshot());
    world
        .until(&id, |row| row.containers[0].health == Some(Health::Unhealthy))
        .await;
    node.apply(rows.stopping());
    machine.observer.cleaned(&id).await;
    machine.assert_clean(&id);
    node.shutdown(true).await;
}
