//! No packet of a VPC leaves by the machine's uplink, whatever is tried inside.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::lab::*;
use netns::Namespace;
use netplan::fixture::{container, egress_all};
use rows::*;

/// A host with a way to the world, which it forwards to, as a host with Docker does.
struct Uplink {
    host: Namespace,
    world: Namespace,
}

const GATEWAY: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 1);
const HOST: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 2);

impl Uplink {
    fn of(host: &Namespace) -> Self {
        let uplink = Uplink {
            host: host.clone(),
            world: Namespace::create(&format!("{}-world", host.name())).unwrap(),
        };
        let quiet = "/proc/sys/net/ipv6/conf/default/disable_ipv6";
        uplink
            .world
            .within(|| std::fs::write(quiet, "1"))
            .unwrap()
            .unwrap();
        let world = uplink.world.name();
        host.within(|| {
            std::fs::write(quiet, "1").unwrap();
            std::fs::write("/proc/sys/net/ipv4/ip_forward", "1").unwrap();
            let pair = ["link", "add", "uplink", "type", "veth", "peer", "name", "nic"];
            ip(&[&pair[..], &["netns", world]].concat());
            ip(&["address", "add", "192.0.2.2/24", "dev", "uplink"]);
            ip(&["link", "set", "uplink", "up"]);
        })
        .unwrap();
        let mac = uplink.world.within(|| {
            ip(&["link", "set", "nic", "up"]);
            let shown: serde_json::Value = serde_json::from_str(&ip(&["-j", "link", "show", "nic"])).unwrap();
            shown[0]["address"].as_str().unwrap().to_owned()
        });
        let mac = mac.unwrap();
        // Nothing waits for an answer to ARP: what is sent is seen.
        host.within(|| {
            ip(&["neigh", "add", "192.0.2.1", "lladdr", &mac, "dev", "uplink"]);
            ip(&["route", "add", "default", "via", "192.0.2.1"]);
        })
        .unwrap();
        uplink
    }

    /// Packets that have come out at the other end, of any kind.
    fn packets(&self) -> u64 {
        let shown = self
            .world
            .within(|| ip(&["-s", "-j", "link", "show", "nic"]))
            .unwrap();
        let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
        shown[0]["stats64"]["rx"]["packets"].as_u64().unwrap()
    }

    /// One packet of the host's own.
    fn send_one(&self) {
        let socket = self.host.udp_socket((HOST, 0).into()).unwrap();
        socket
            .send_to(b"one", (Ipv4Addr::new(198, 51, 100, 1), 9))
            .unwrap();
    }
}

impl Drop for Uplink {
    fn drop(&mut self) {
        let _ = Namespace::delete(self.world.name());
    }
}

/// Tries to reach a stranger by everything that there is.
fn try_everything(from: &Namespace, to: Ipv4Addr) {
    let any = SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0));
    let socket = from.udp_socket(any).unwrap();
    for port in [53, 123, 443] {
        // Without a route even the sender says no.
        let _ = socket.send_to(b"hello", (to, port));
    }
    let _ = from.tcp_connect((to, 443).into(), Duration::from_millis(60));
    let to = to.to_string();
    let ping = || {
        std::process::Command::new("ping")
            .args(["-c1", "-W0.1", "-q", &to])
            .output()
    };
    from.within(ping).unwrap().unwrap();
}

#[test]
fn nothing_of_a_vpc_leaves_by_it() {
    let mut lab = Lab::new();
    let uplink = Uplink::of(&lab.outer);
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let public = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let private = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    lab.cloud.gateway(&vpc);
    let group = lab.cloud.group(&vpc, vec![egress_all()]);
    let (gateway, nat) = lab.cloud.nat_gateway(&public, "10.0.1.9");
    lab.publish(&nat, 0);
    lab.cloud.route_table(&private, RouteTarget::NatGateway(gateway));
    let with_address = lab.cloud.eni(&public, "10.0.1.4", &[&group]);
    lab.publish(&with_address, 1);
    let without = lab.cloud.eni(&public, "10.0.1.5", &[&group]);
    let behind_nat = lab.cloud.eni(&private, "10.0.2.4", &[&group]);
    let (instance, eni) = lab.cloud.instance(&public, "10.0.1.6", &[&group]);
    lab.publish(&eni, 2);
    let one = container(Some("172.17.0.2"), &[(80, 80)]);
    let bridge = lab.cloud.task(&instance, &vpc, NetworkMode::Bridge, vec![one]);
    let two = container(None, &[]);
    let none = lab.cloud.task(&instance, &vpc, NetworkMode::None, vec![two]);
    lab.sync();
    let senders = [
        lab.owner(&with_address),
        lab.owner(&without),
        lab.owner(&behind_nat),
        lab.owner(&nat),
        lab.host(&instance),
        lab.container(&bridge, 0),
        lab.container(&none, 0),
    ];
    let strangers = [
        GATEWAY,
        HOST,
        Ipv4Addr::new(8, 8, 8, 8),
        Ipv4Addr::new(198, 51, 100, 1),
        Ipv4Addr::new(172, 16, 0, 1),
        Ipv4Addr::new(169, 254, 169, 254),
        lab.machine.allocatable_addresses().nth(99).unwrap(),
    ];
    let before = uplink.packets();
    std::thread::scope(|scope| {
        for sender in &senders {
            scope.spawn(|| strangers.iter().for_each(|&to| try_everything(sender, to)));
        }
    });
    // What comes after them is seen, so they would have been.
    uplink.send_one();
    assert_eq!(uplink.packets(), before + 1);
}
