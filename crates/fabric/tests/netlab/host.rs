//! What the machine is asked before anything is made.

use crate::lab::*;
use fabric::{HostProblem, check_host, missing_features};
use netplan::names;

#[test]
fn a_fit_machine_is_fit_before_and_after_a_start() {
    let mut lab = Lab::new();
    lab.outer.within(|| check_host(&lab.machine)).unwrap().unwrap();
    lab.sync();
    lab.kill();
    // What a killed cove left is no obstacle to the next.
    lab.outer.within(|| check_host(&lab.machine)).unwrap().unwrap();
}

#[test]
fn a_foreign_link_and_a_foreign_route_are_named() {
    let mut lab = Lab::new();
    // Its own link must not come to be in the middle of this.
    lab.teardown();
    let link = names::host_link(&lab.machine.instance);
    let check = || lab.outer.within(|| check_host(&lab.machine)).unwrap();
    let outside = |arguments: &[&str]| lab.outer.within(|| ip(arguments)).unwrap();
    outside(&["link", "add", &link, "type", "bridge"]);
    let problem = check().unwrap_err();
    assert!(matches!(problem, HostProblem::ForeignLink(_)));
    assert!(problem.to_string().contains(&format!("ip link delete {link}")));
    outside(&["link", "del", &link]);
    outside(&["link", "add", "other", "type", "bridge"]);
    outside(&["link", "set", "other", "up"]);
    outside(&["route", "add", "203.0.113.128/25", "dev", "other"]);
    let problem = check().unwrap_err();
    assert!(matches!(problem, HostProblem::ForeignRoute { .. }));
    assert!(problem.to_string().contains("--public-pool"));
    outside(&["route", "del", "203.0.113.128/25"]);
    outside(&["addr", "add", "203.0.113.9/24", "dev", "other"]);
    assert!(matches!(check().unwrap_err(), HostProblem::ForeignRoute { .. }));
    outside(&["link", "del", "other"]);
    // A default route is everybody's and in nobody's way.
    outside(&["link", "add", "up0", "type", "bridge"]);
    outside(&["link", "set", "up0", "up"]);
    outside(&["route", "add", "default", "dev", "up0"]);
    check().unwrap();
}

#[test]
fn a_fit_machine_misses_nothing_and_keeps_nothing_of_the_look() {
    let lab = Lab::new();
    let missing = lab.outer.within(missing_features).unwrap();
    assert_eq!(missing, []);
    let name = format!("check-cove-{}", std::process::id());
    assert_eq!(netns::Namespace::list(&name).unwrap(), Vec::<String>::new());
}
