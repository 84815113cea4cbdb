//! The host's link, which others of the machine can change.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::lab::*;
use netplan::fixture::{egress_all, tcp_from_anywhere};
use netplan::names;

/// What the host has of the link: whether it is up, its address, routes and neighbours.
fn seen(lab: &Lab) -> String {
    let link = names::host_link(&lab.machine.instance);
    let shown = |what: &[&str]| {
        // In the middle of a change there may be no such link.
        let output = Command::new("ip").args(what).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let look = || {
        let flags = shown(&["-br", "link", "show", "dev", &link]);
        let up = flags.contains(",UP,") || flags.contains(" UP ");
        let addresses = shown(&["-br", "-4", "address", "show", "dev", &link]);
        let addresses: Vec<&str> = addresses.split_whitespace().skip(2).collect();
        let routes = shown(&["route", "show", "dev", &link]);
        let neighbours = shown(&["neigh", "show", "dev", &link, "nud", "permanent"]);
        format!("up {up}, addresses {addresses:?}\n{routes}{neighbours}")
    };
    lab.outer.within(look).unwrap()
}

#[test]
fn one_that_somebody_else_changes_is_mended() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    lab.cloud.gateway(&vpc);
    let group = lab.cloud.group(&vpc, vec![egress_all(), tcp_from_anywhere(80)]);
    let eni = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let public = lab.publish(&eni, 0);
    lab.sync();
    let _server = serve(&lab.owner(&eni), 80);
    assert!(reaches(&lab.outer, public, 80));

    let made = seen(&lab);
    assert!(
        made.starts_with("up true, addresses [\"203.0.113.254/32\"]"),
        "{made}"
    );
    assert!(made.contains("203.0.113.0/24"), "{made}");
    let link = names::host_link(&lab.machine.instance);
    let behind_its_back: [&[&str]; 4] = [
        &["address", "flush", "dev", &link],
        &["route", "flush", "dev", &link],
        &["link", "set", &link, "down"],
        &["link", "delete", &link],
    ];
    for change in behind_its_back {
        lab.outer.within(|| ip(change)).unwrap();
        let began = Instant::now();
        while seen(&lab) != made {
            let now = seen(&lab);
            assert!(began.elapsed() < APPLIED, "after {change:?}:\n{now}\nnot\n{made}");
            std::thread::sleep(Duration::from_millis(5));
        }
        assert!(reaches(&lab.outer, public, 80), "after {change:?}");
    }
    lab.teardown();
    let links = lab.outer.within(|| ip(&["-br", "link"])).unwrap();
    assert!(!links.contains(&link), "{links}");
}

#[test]
fn one_whose_namespaces_have_lost_their_names_is_replaced() {
    let mut lab = Lab::new();
    lab.sync();
    lab.kill();
    // As after a cove in a mount namespace of its own: the pair is there, the names are gone, and what
    // holds the namespace is out of reach.
    let internet = names::internet(&lab.machine.instance);
    let held = netns::Namespace::open(&internet).unwrap();
    netns::Namespace::delete(&internet).unwrap();
    lab.outer
        .within(|| fabric::check_host(&lab.machine))
        .unwrap()
        .unwrap();
    lab.start(None);
    lab.sync();
    assert!(lab.namespaces().contains(&internet));
    let ends = held.within(|| ip(&["-br", "link"])).unwrap();
    assert!(!ends.contains("host"), "the old pair is still there: {ends}");
}

#[test]
fn those_of_coves_are_known_from_others() {
    let mut lab = Lab::new();
    lab.sync();
    let found = || lab.outer.within(fabric::instances_with_links).unwrap().unwrap();
    lab.outer
        .within(|| ip(&["link", "add", "cove0000", "type", "bridge"]))
        .unwrap();
    assert_eq!(found(), [lab.machine.instance.clone()].into());
}
