//! All tasks of a service revision run the images that the first one found.

use std::collections::BTreeMap;

use rows::{ServiceRevision, Task, TaskStatus};
use serde_json::{Value, json};

use crate::cloud::{Cloud, started, stopped, web};
use crate::fleet::resolved;

/// A new service of three tasks that are connected.
fn cloud(definition: Value) -> Cloud {
    let mut cloud = Cloud::new();
    cloud.ok("ecs", "RegisterTaskDefinition", definition);
    cloud.create_service(json!({"desiredCount": 3}));
    for task in cloud.service_tasks() {
        cloud.connect(&task);
    }
    cloud.follow();
    cloud
}

fn digest(digit: char) -> String {
    format!("sha256:{}", digit.to_string().repeat(64))
}

impl Cloud {
    /// That of the PRIMARY deployment.
    fn revision(&self) -> ServiceRevision {
        let deployment = self.deployments()[0].clone();
        let mut rows = self.world.tables().scan::<ServiceRevision>("");
        ServiceRevision::clone(rows.find(|row| row.id == deployment.revision).unwrap())
    }

    fn pulling(&self) -> Vec<Task> {
        let tasks = self.wanted_tasks().into_iter();
        tasks.filter(|t| !t.awaits_images).collect()
    }

    /// The task has found both images.
    fn find(&mut self, task: &Task, digit: char) {
        self.tell(task, resolved("app", digit));
        self.tell(task, resolved("side", digit));
        self.follow();
    }
}

fn pins(task: &Task) -> Vec<Option<&str>> {
    task.containers
        .iter()
        .map(|c| c.pinned_digest.as_deref())
        .collect()
}

#[test]
fn the_first_task_finds_the_images_of_all() {
    let mut cloud = cloud(web());
    let [first] = cloud.pulling().try_into().unwrap();
    assert_eq!(pins(&first), [None, None]);
    cloud.tell(&first, resolved("app", 'a'));
    cloud.follow();
    assert_eq!(cloud.pulling().len(), 1, "one of two images is known");
    cloud.tell(&first, resolved("side", 'b'));
    cloud.follow();
    let (a, b) = (digest('a'), digest('b'));
    let found = BTreeMap::from([("app".to_owned(), a.clone()), ("side".to_owned(), b.clone())]);
    assert_eq!(cloud.revision().digests, found);
    assert_eq!(cloud.pulling().len(), 3);
    for task in cloud.pulling().iter().filter(|t| t.id != first.id) {
        assert_eq!(pins(task), [Some(&*a), Some(&*b)]);
    }
    cloud.run_until_steady();
    // A later task of the same revision pulls what the first one found, whatever the tag means by now.
    let task = cloud.service_tasks()[1].clone();
    cloud.crash(&task);
    cloud.follow();
    let tasks = cloud.wanted_tasks();
    let [new] = tasks
        .iter()
        .filter(|t| t.last_status < TaskStatus::Running)
        .collect::<Vec<_>>()[..]
    else {
        panic!("one task is replaced")
    };
    assert_eq!(
        (pins(new), new.awaits_images),
        (vec![Some(&*a), Some(&*b)], false)
    );
}

#[test]
fn a_new_deployment_looks_again() {
    let mut cloud = cloud(web());
    let first = cloud.pulling()[0].clone();
    cloud.find(&first, 'a');
    cloud.run_until_steady();
    cloud.redeploy();
    let first = cloud.pulling().pop().unwrap();
    assert_eq!(cloud.pulling().len(), 4, "the old ones and the first new one");
    assert_eq!(pins(&first), [None, None]);
    cloud.connect(&first);
    cloud.find(&first, 'c');
    assert_eq!(cloud.revision().digests["app"], digest('c'));
}

#[test]
fn another_task_looks_when_the_first_has_failed_and_nobody_after_three() {
    let mut cloud = cloud(web());
    for failures in 0..3 {
        assert_eq!(cloud.revision().resolution_failures, failures);
        let [at_it] = cloud.pulling().try_into().unwrap();
        assert_eq!(cloud.revision().resolver.as_ref(), Some(&at_it.id));
        cloud.fail(&at_it);
        cloud.follow();
    }
    let revision = cloud.revision();
    assert_eq!((revision.resolution_failures, revision.resolver), (3, None));
    assert_eq!(cloud.pulling().len(), cloud.wanted_tasks().len());
    assert!(cloud.pulling().iter().all(|task| pins(task) == [None, None]));
}

#[test]
fn a_task_that_runs_without_an_image_has_not_found_it() {
    let mut cloud = cloud(web());
    for failures in 0..3 {
        assert_eq!(cloud.revision().resolution_failures, failures);
        let mut pulling = cloud.pulling();
        pulling.retain(|task| task.last_status != TaskStatus::Running);
        let [at_it] = pulling.try_into().unwrap();
        cloud.tell(&at_it, resolved("app", 'a'));
        // As an instance's agent leaves out what is not essential.
        cloud.tell(&at_it, stopped("side", 1));
        cloud.tell(&at_it, started("app"));
        cloud.follow();
    }
    // All of them go on as those before did, with what is known.
    let revision = cloud.revision();
    assert_eq!((revision.resolution_failures, revision.resolver), (3, None));
    assert_eq!(
        revision.digests,
        BTreeMap::from([("app".to_owned(), digest('a'))])
    );
    assert_eq!(cloud.running(), 3);
}

#[test]
fn a_task_that_somebody_stopped_has_not_failed() {
    let mut cloud = cloud(web());
    let [first] = cloud.pulling().try_into().unwrap();
    cloud.ok("ecs", "StopTask", json!({"task": first.id.as_str()}));
    cloud.follow();
    let [second] = cloud.pulling().try_into().unwrap();
    assert_ne!(first.id, second.id);
    assert_eq!(cloud.revision().resolution_failures, 0);
}

#[test]
fn there_is_nothing_to_find_behind_a_digest_or_without_consistency() {
    let mut definition = web();
    definition["containerDefinitions"][0]["image"] = json!(format!("nginx@{}", digest('f')));
    definition["containerDefinitions"][1]["versionConsistency"] = json!("disabled");
    let cloud = cloud(definition);
    assert_eq!(cloud.pulling().len(), 3);
    assert!(cloud.pulling().iter().all(|task| pins(task) == [None, None]));
    assert_eq!(cloud.revision().digests, BTreeMap::new());
}

#[test]
fn a_single_container_may_stay_out_of_it() {
    let mut definition = web();
    definition["containerDefinitions"][0]["versionConsistency"] = json!("disabled");
    let mut cloud = cloud(definition);
    let [first] = cloud.pulling().try_into().unwrap();
    cloud.find(&first, 'a');
    let other = cloud.pulling().into_iter().find(|t| t.id != first.id).unwrap();
    assert_eq!(pins(&other), [None, Some(&*digest('a'))]);
    let shown = cloud.ok("ecs", "DescribeTaskDefinition", json!({"taskDefinition": "web"}));
    let containers = &shown["taskDefinition"]["containerDefinitions"];
    assert_eq!(containers[0]["versionConsistency"], "disabled");
    assert_eq!(containers[1].get("versionConsistency"), None);
}
