//! Elements that the fabric changes without nft are what nft would have made of them.

use crate::lab::*;
use netns::Namespace;
use netplan::fixture::{container, egress_all, rule};
use netplan::names;
use rows::*;

/// Everything in cove's table of a namespace, in an order of its own.
fn table(namespace: &Namespace) -> Vec<String> {
    let list = ["-j", "list", "table", "inet", names::TABLE];
    let listed = namespace.within(|| run("nft", &list)).unwrap();
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    let mut all = Vec::new();
    for object in listed["nftables"].as_array().unwrap() {
        for (kind, object) in object.as_object().unwrap() {
            let mut object = object.clone();
            object.as_object_mut().unwrap().remove("handle");
            let mut elements: Vec<_> = object["elem"].as_array().cloned().unwrap_or_default();
            elements.sort_by_key(ToString::to_string);
            object["elem"] = elements.into();
            all.push(format!("{kind} {object}"));
        }
    }
    all.sort();
    all
}

#[test]
fn element_by_element_or_anew_the_table_is_the_same() {
    let mut lab = Lab::new();
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let other = lab.cloud.subnet(&vpc, "10.0.2.0/24");
    let gateway = lab.cloud.gateway(&vpc);
    lab.cloud
        .route_table(&other, RouteTarget::InternetGateway(gateway));
    let group = lab.cloud.group(&vpc, vec![egress_all()]);
    lab.cloud.update::<SecurityGroup>(group.as_str(), |group| {
        let peer = RulePeer::Group(group.id.clone());
        let all = rule(Direction::Ingress, model::Protocol::All, None, peer);
        group.rules.push(all);
    });
    // Another subnet's ACL decides something, so that interfaces there are led to its chain.
    let nothing = lab.cloud.acl(&vpc, false, Vec::new(), Vec::new());
    lab.cloud
        .update::<Subnet>(other.as_str(), |subnet| subnet.network_acl = nothing);
    lab.cloud.eni(&other, "10.0.2.5", &[&group]);
    let (instance, eni) = lab.cloud.instance(&subnet, "10.0.1.4", &[&group]);
    let goes = lab.cloud.eni(&subnet, "10.0.1.5", &[&group]);
    lab.publish(&goes, 0);
    lab.sync();
    // From here on elements alone change.
    lab.publish(&eni, 1);
    lab.cloud.eni(&other, "10.0.2.4", &[&group]);
    lab.cloud
        .update::<NetworkInterface>(goes.as_str(), |eni| eni.state = InterfaceState::Detaching);
    let mut app = container(Some("172.17.0.2"), &[(8080, 80), (32768, 81)]);
    app.port_bindings[1].udp = true;
    lab.cloud.task(&instance, &vpc, NetworkMode::Bridge, vec![app]);
    lab.sync();
    lab.cloud
        .update::<NetworkInterface>(eni.as_str(), |eni| eni.source_dest_check = false);
    lab.sync();
    let namespaces = [lab.vpc_namespace(&vpc), lab.host(&instance)];
    let changed = namespaces.each_ref().map(table);
    lab.kill();
    lab.start(None);
    lab.sync();
    assert_eq!(changed, namespaces.each_ref().map(table));
}
