//! Who reaches whom inside a VPC.

use crate::lab::*;
use netplan::fixture::{address, rule, tcp_from_anywhere};
use rows::{Direction, InterfaceState, NetworkInterface, Observation};

#[test]
fn two_interfaces_of_a_subnet_talk_by_their_addresses() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.default_group(&vpc);
    let one = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    let two = lab.cloud.eni(&subnet, "10.0.1.5", &[&group]);
    lab.sync();
    for eni in [&one, &two] {
        let ready = Observation::InterfaceReady {
            scope: lab.cloud.scope.clone(),
            eni: eni.clone(),
        };
        assert!(lab.has_seen(&ready));
    }
    let _server = serve(&lab.owner(&two), 80);
    let (_, seen) = connect(&lab.owner(&one), lab.address(&two), 80, SOON).unwrap();
    assert_eq!(seen, lab.address(&one));
    let mac = lab.cloud.row::<NetworkInterface>(one.as_str()).mac.to_string();
    let links = lab
        .owner(&one)
        .within(|| ip(&["-j", "link", "show", "eth0"]))
        .unwrap();
    assert!(links.contains(&mac), "{links}");
}
