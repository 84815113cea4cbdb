use super::super::*;
use super::world::*;

fn service(desired: u32, scales: &[u32]) -> World {
    let mut w = World::new(desired);
    w.kind = Kind::TaskSets;
    w.deployments.clear();
    for (n, scale) in scales.iter().enumerate() {
        let id = w.deploy(&format!("r{n}"));
        w.find(id).scale = Some(*scale);
    }
    w.forget_past();
    w
}

fn sizes(w: &World) -> Vec<usize> {
    w.deployments.iter().map(|d| w.living(d.id).len()).collect()
}

#[test]
fn each_task_set_has_its_share_rounded_up() {
    let mut w = service(5, &[10_000, 1_000, 0]);
    w.plan();
    assert_eq!(sizes(&w), [5, 1, 0]);
    let ids: Vec<_> = w.deployments.iter().map(|d| d.id).collect();
    assert!(w.log.contains(&format!("{} steady: true", ids[2])), "{:?}", w.log);
    w.converge();
    assert!(w.deployments.iter().all(|d| d.stable));
    w.find(ids[1]).scale = Some(5_000);
    w.plan();
    assert_eq!(sizes(&w), [5, 3, 0]);
    assert!(!w.find(ids[1]).stable);
    w.converge();
    w.find(ids[0]).scale = Some(0);
    w.plan();
    let stop = w.log.iter().find(|l| l.starts_with("stop")).unwrap();
    assert!(
        stop.ends_with(&format!("Scaling activity initiated by (taskSet {})", ids[0])),
        "{stop}"
    );
    w.converge();
    assert_eq!(sizes(&w), [0, 3, 0]);
}

#[test]
fn a_task_set_that_is_deleted_drains_and_is_gone() {
    let mut w = service(2, &[10_000, 10_000]);
    w.converge();
    let first = w.deployments[0].id;
    w.find(first).scale = None;
    w.plan();
    assert_eq!(sizes(&w), [0, 2]);
    w.converge();
    assert_eq!(w.deployments.len(), 1);
    w.deployments.clear();
    w.tasks.clear();
    w.plan();
    assert_eq!(w.waits, ["a deployment"]);
}

#[test]
fn a_task_set_keeps_itself() {
    let mut w = service(2, &[10_000]);
    w.converge();
    let id = w.deployments[0].id;
    let task = w.living(id)[0];
    w.fail(task);
    w.plan();
    assert!(!w.deployments[0].stable);
    w.converge();
    let task = w.living(id)[0];
    w.task(task).container_health = Health::Unhealthy;
    w.converge();
    let task = w.living(id)[0];
    w.task(task).instance_draining = true;
    w.converge();
    assert_eq!(sizes(&w), [2]);
}
