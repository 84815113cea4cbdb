use super::super::*;
use super::world::*;

fn service(desired: u32, scales: &[f64]) -> World {
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
    let mut w = service(5, &[100.0, 10.0, 0.0]);
    w.plan();
    assert_eq!(sizes(&w), [5, 1, 0]);
    let ids: Vec<_> = w.deployments.iter().map(|d| d.id).collect();
    assert!(w.log.contains(&format!("{} steady: true", ids[2])), "{:?}", w.log);
    let says = |id: &str, text: &str| format!("(service web, taskSet {id}) {text}");
    let said = says(ids[2], "updated state to STEADY_STATE.");
    assert_eq!(
        w.events
            .iter()
            .filter(|e| e.contains("STEADY_STATE"))
            .collect::<Vec<_>>(),
        [&said]
    );
    assert!(
        w.events
            .iter()
            .any(|e| e.starts_with(&says(ids[0], "has started 5 tasks: "))),
        "{:?}",
        w.events
    );
    w.forget_past();
    w.converge();
    assert!(w.deployments.iter().all(|d| d.stable));
    let steady = [
        says(ids[0], "updated state to STEADY_STATE."),
        says(ids[1], "updated state to STEADY_STATE."),
        "(service web) has reached a steady state.".into(),
    ];
    assert_eq!(w.events, steady);
    w.find(ids[1]).scale = Some(50.0);
    w.plan();
    assert_eq!(sizes(&w), [5, 3, 0]);
    assert!(!w.find(ids[1]).stable);
    w.converge();
    w.find(ids[0]).scale = Some(0.0);
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
fn the_tasks_of_a_task_set_are_evened_out_over_its_own_zones() {
    let mut w = service(4, &[100.0, 100.0, 100.0]);
    let zones: &[String] = Box::leak(Box::new(["1a", "1b"].map(String::from)));
    let ids: Vec<_> = w.deployments.iter().map(|d| d.id).collect();
    w.find(ids[0]).zones = zones;
    w.find(ids[1]).zones = &zones[1..];
    w.plan();
    let of = |id: &str| {
        let mut zones: Vec<_> = w
            .living(id)
            .into_iter()
            .map(|task| w.clone().task(task).zone)
            .collect();
        zones.sort();
        zones
    };
    assert_eq!(of(ids[0]), ["1a", "1a", "1b", "1b"]);
    assert_eq!(of(ids[1]), ["1b"; 4]);
    assert_eq!(of(ids[2]).len(), 4);
}

#[test]
fn a_task_set_that_is_deleted_drains_and_is_gone() {
    let mut w = service(2, &[100.0, 100.0]);
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
    let mut w = service(2, &[100.0]);
    w.converge();
    let id = w.deployments[0].id;
    let task = w.living(id)[0];
    w.fail(task);
    w.plan();
    assert!(!w.deployments[0].stable);
    w.converge();
    let task = w.living(id)[0];
    w.task(task).container_health = Some(Health::Unhealthy);
    w.converge();
    let task = w.living(id)[0];
    w.task(task).instance_draining = true;
    w.converge();
    assert_eq!(sizes(&w), [2]);
}
