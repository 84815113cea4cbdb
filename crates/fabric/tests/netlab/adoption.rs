//! What a fabric finds when it starts, and what it leaves when it goes.

use crate::lab::*;
use model::*;
use netns::Namespace;
use netplan::fixture::{egress_all, tcp_from_anywhere};
use netplan::{Owner, names};
use rows::*;

struct Site {
    lab: Lab,
    vpc: VpcId,
    server: EniId,
    client: EniId,
    public: std::net::Ipv4Addr,
}

fn site() -> Site {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    lab.cloud.gateway(&vpc);
    let web = lab.cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let server = lab.cloud.eni(&subnet, "10.0.1.4", &[&web]);
    let client = lab.cloud.eni(&subnet, "10.0.1.5", &[&web]);
    let public = lab.publish(&server, 0);
    lab.sync();
    Site {
        lab,
        vpc,
        server,
        client,
        public,
    }
}

/// Index and creation-bound facts of every link of the instance: equal only if none was made anew.
fn links(lab: &Lab) -> Vec<String> {
    let mut all = Vec::new();
    for name in lab.namespaces() {
        let shown = Namespace::open(&name)
            .unwrap()
            .within(|| ip(&["-j", "link"]))
            .unwrap();
        let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
        for link in shown.as_array().unwrap() {
            all.push(format!(
                "{name} {} {} {}",
                link["ifindex"], link["ifname"], link["address"]
            ));
        }
    }
    all
}

#[test]
fn a_killed_fabric_is_followed_by_one_that_cuts_nothing() {
    let Site {
        mut lab,
        server,
        client,
        public,
        ..
    } = site();
    let _web = serve(&lab.owner(&server), 80);
    let (mut inside, _) = connect(&lab.owner(&client), lab.address(&server), 80, SOON).unwrap();
    let (mut outside, _) = connect(&lab.outer, public, 80, SOON).unwrap();
    let before = links(&lab);
    lab.kill();
    assert!(alive(&mut inside, SOON), "the kernel needs no fabric");
    // As a container engine does that starts meanwhile: it turns forwarding on for every link.
    let all = "/proc/sys/net/ipv4/ip_forward";
    lab.outer.within(|| std::fs::write(all, "1")).unwrap().unwrap();
    lab.start(None);
    lab.sync();
    assert_eq!(links(&lab), before);
    let link = names::host_link(&lab.machine.instance);
    let setting = format!("/proc/sys/net/ipv4/conf/{link}/forwarding");
    let forwarding = lab.outer.within(|| std::fs::read_to_string(setting)).unwrap();
    assert_eq!(forwarding.unwrap(), "0\n");
    assert!(alive(&mut inside, SOON));
    assert!(alive(&mut outside, SOON));
    assert!(reaches(&lab.outer, public, 80));
    assert!(times_out(&lab.owner(&client), lab.address(&server), 81));
}

#[test]
fn what_changed_while_nobody_looked_is_put_right() {
    let Site {
        mut lab,
        vpc,
        server,
        client,
        public,
    } = site();
    lab.kill();
    let instance = lab.machine.instance.clone();
    let router = lab.vpc_namespace(&vpc);
    // Somebody takes things away, and leaves others that nobody wants.
    router
        .within(|| {
            run("nft", &["delete", "table", "inet", "cove"]);
            ip(&["route", "del", "10.0.1.4"]);
            ip(&["route", "add", "192.0.2.0/24", "dev", "igw"]);
            ip(&["rule", "add", "fwmark", "77", "lookup", "77"]);
            ip(&["addr", "add", "10.0.1.99/32", "dev", "lo"]);
            ip(&["link", "del", &names::eni_link(&client)]);
        })
        .unwrap();
    let stray = format!("{}x-0123", names::prefix(&instance));
    Namespace::create(&stray).unwrap();
    // A name that leads nowhere, as a crash between two steps leaves it.
    std::fs::write(netns::path(&format!("{}t-0", names::prefix(&instance))), "").unwrap();
    // Of another instance: not ours.
    let foreign = format!("netlab-{instance}-foreign");
    Namespace::create(&foreign).unwrap();
    // One interface is not wanted any more, one is new.
    let subnet = lab.cloud.row::<NetworkInterface>(server.as_str()).subnet.clone();
    let web = lab.cloud.row::<NetworkInterface>(server.as_str()).security_groups[0].clone();
    let new = lab.cloud.eni(&subnet, "10.0.1.6", &[&web]);
    lab.start(None);
    lab.sync();
    let namespaces = lab.namespaces();
    let kept = Namespace::open(&foreign).is_ok();
    Namespace::delete(&foreign).unwrap();
    assert!(kept);
    assert_eq!(namespaces.len(), 5, "{namespaces:?}");
    let _web = serve(&lab.owner(&server), 80);
    for from in [&client, &new] {
        assert!(reaches(&lab.owner(from), lab.address(&server), 80));
        assert!(times_out(&lab.owner(from), lab.address(&server), 81));
    }
    assert!(reaches(&lab.outer, public, 80));
    let router = lab.vpc_namespace(&vpc);
    let rules = router.within(|| ip(&["rule"])).unwrap();
    assert!(!rules.contains("77"), "{rules}");
    let routes = router.within(|| ip(&["route"])).unwrap();
    assert!(!routes.contains("192.0.2.0"), "{routes}");
    let addresses = router.within(|| ip(&["addr", "show", "lo"])).unwrap();
    assert!(!addresses.contains("10.0.1.99"), "{addresses}");
}

#[test]
fn an_interface_goes_with_its_namespace_and_leaves_nothing() {
    let Site {
        mut lab,
        vpc,
        server,
        client,
        public,
    } = site();
    let _web = serve(&lab.owner(&server), 80);
    let (mut flow, _) = connect(&lab.owner(&client), lab.address(&server), 80, SOON).unwrap();
    let client_row = lab.cloud.row::<NetworkInterface>(client.as_str());
    let owner = Owner::of(client_row).namespace(&lab.machine.instance);
    lab.cloud
        .update::<NetworkInterface>(client.as_str(), |eni| eni.state = InterfaceState::Detaching);
    lab.sync();
    assert!(lab.has_seen(&Observation::InterfaceGone {
        scope: lab.cloud.scope.clone(),
        eni: client.clone(),
    }));
    assert!(!lab.namespaces().contains(&owner));
    assert!(!alive(&mut flow, NEVER));
    let router = lab.vpc_namespace(&vpc);
    let (links, ruleset) = router
        .within(|| (ip(&["-j", "link"]), run("nft", &["-j", "list", "ruleset"])))
        .unwrap();
    let link = names::eni_link(&client);
    assert!(!links.contains(&link) && !ruleset.contains(&link));
    assert!(!ruleset.contains("10.0.1.5"));
    assert!(reaches(&lab.outer, public, 80), "others go on");
}

#[test]
fn teardown_leaves_nothing() {
    let Site { mut lab, .. } = site();
    let host = |lab: &Lab| {
        lab.outer
            .within(|| {
                let links: serde_json::Value = serde_json::from_str(&ip(&["-j", "link"])).unwrap();
                let links: Vec<_> = links
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|l| l["ifname"].clone())
                    .collect();
                let rest = [
                    ip(&["-j", "route", "show", "table", "all"]),
                    ip(&["-j", "rule"]),
                    ip(&["-j", "neigh"]),
                    run("nft", &["-j", "list", "tables"]),
                ];
                (links, rest)
            })
            .unwrap()
    };
    assert!(host(&lab).1[0].contains("203.0.113.0/24"));
    lab.teardown();
    assert_eq!(lab.namespaces(), Vec::<String>::new());
    let (links, [routes, _, neighbours, tables]) = host(&lab);
    assert_eq!(links, ["lo"]);
    assert!(!routes.contains("203.0.113"), "{routes}");
    assert!(!neighbours.contains("203.0.113"), "{neighbours}");
    assert!(
        !tables.contains("\"table\""),
        "nothing of ours in the host's firewall: {tables}"
    );
}

#[test]
fn the_hosts_own_settings_and_firewall_are_left_alone() {
    let setting = |path: &str| std::fs::read_to_string(format!("/proc/sys/net/{path}")).unwrap();
    let look = || {
        [
            setting("ipv4/ip_forward"),
            setting("ipv4/conf/all/rp_filter"),
            setting("ipv4/conf/all/accept_redirects"),
            setting("ipv4/conf/default/forwarding"),
            setting("ipv4/conf/lo/forwarding"),
            run("nft", &["list", "ruleset"]),
            ip(&["rule"]),
        ]
    };
    let name = format!("netlab-look-{}", std::process::id());
    let fresh = Namespace::create(&name).unwrap().within(look);
    Namespace::delete(&name).unwrap();
    let Site { lab, .. } = site();
    assert_eq!(lab.outer.within(look).unwrap(), fresh.unwrap());
}
