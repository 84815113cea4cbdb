//! Random clouds, and a kernel of a few lines that is as strict as the real one about order.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::fixture::{Cloud, container, egress_all, rule, tcp_from_anywhere};
use crate::nft::{Chain, Ruleset, Set};
use crate::{Machine, NamespaceFilter, internet_plan, names, namespaces_touched_by, vpc_part, vpc_plan};
use model::*;
use rows::*;

/// Does to the plan what the kernel would do, or says why the kernel would refuse.
fn apply(plan: &mut NetPlan, step: &NetStep) -> Result<(), String> {
    let name = &step.namespace;
    match &step.action {
        NetAction::CreateNamespace => {
            let new = plan.namespaces.insert(name.clone(), NamespacePlan::default());
            return new.map_or(Ok(()), |_| Err("exists".to_owned()));
        }
        NetAction::DeleteNamespace => {
            let links = plan
                .namespaces
                .get(name)
                .map(|part| part.links.clone())
                .unwrap_or_default();
            for link in links.keys() {
                delete_link(plan, name, link);
            }
            return plan
                .namespaces
                .remove(name)
                .map(|_| ())
                .ok_or("no namespace".to_owned());
        }
        NetAction::DeleteLink(link) => {
            delete_link(plan, name, link);
            return Ok(());
        }
        NetAction::CreateLink { name: link, link: is } => return create_link(plan, name, link, is),
        _ => {}
    }
    let part = plan
        .namespaces
        .get_mut(name)
        .ok_or(format!("no namespace {name}"))?;
    let has = |link: &str| {
        part.links
            .contains_key(link)
            .then_some(())
            .ok_or(format!("no link {link}"))
    };
    match &step.action {
        NetAction::SetRuleset(commands) => {
            let ruleset = part.ruleset.get_or_insert_default();
            commands.iter().try_for_each(|command| nft(ruleset, command))?;
        }
        NetAction::SetSysctl { path, value } => {
            part.sysctls.insert(path.clone(), value.clone());
        }
        NetAction::SetLinkSysctl { link, path, value } => {
            has(link)?;
            part.link_sysctls.insert((link.clone(), path), value);
        }
        NetAction::AddAddress(address) => {
            has(&address.link)?;
            part.addresses.insert(address.clone());
        }
        NetAction::DeleteAddress(address) => {
            has(&address.link)?;
            part.addresses.remove(address);
        }
        NetAction::SetNeighbour { link, address, mac } => {
            has(link)?;
            part.neighbours.insert((link.clone(), *address), *mac);
        }
        NetAction::DeleteNeighbour { link, address } => {
            has(link)?;
            part.neighbours.remove(&(link.clone(), *address));
        }
        NetAction::SetRoute { key, route } => {
            route.link().map_or(Ok(()), has)?;
            part.routes.insert(key.clone(), route.clone());
        }
        NetAction::DeleteRoute(key) => {
            part.routes.remove(key).ok_or("no route")?;
        }
        NetAction::AddRule(rule) => {
            part.rules.insert(rule.clone());
        }
        NetAction::DeleteRule(rule) => {
            part.rules.remove(rule);
        }
        _ => {}
    }
    Ok(())
}

fn create_link(plan: &mut NetPlan, name: &NamespaceName, link: &str, is: &Link) -> Result<(), String> {
    let mut ends = vec![(name.clone(), link.to_owned(), is.clone())];
    if let Link::Veth { peer, port_of, .. } = is {
        let here = plan.namespaces.get(name).map(|part| &part.links);
        let bridge = |bridge: &String| matches!(here?.get(bridge), Some(Link::Bridge { .. })).then_some(());
        if let Some(named) = port_of {
            bridge(named).ok_or(format!("no bridge {named}"))?;
        }
        let end = Link::VethEnd { mac: peer.mac };
        ends.push((peer.namespace.clone(), peer.link.clone(), end));
    }
    for (name, link, is) in ends {
        // The host is there without our doing.
        if name == NamespaceName::Host {
            plan.namespace(name.clone());
        }
        let part = plan
            .namespaces
            .get_mut(&name)
            .ok_or(format!("no namespace {name}"))?;
        if part.links.insert(link.clone(), is).is_some() {
            return Err(format!("link {link} exists"));
        }
    }
    Ok(())
}

fn delete_link(plan: &mut NetPlan, name: &NamespaceName, link: &str) {
    let is = plan
        .namespaces
        .get(name)
        .and_then(|part| part.links.get(link))
        .cloned();
    let mut ends = vec![(name.clone(), link.to_owned())];
    match is {
        Some(Link::Veth { peer, .. }) => ends.push((peer.namespace, peer.link)),
        Some(Link::VethEnd { .. }) => {
            for (other, part) in &plan.namespaces {
                ends.extend(part.links.iter().filter_map(|(first, is)| match is {
                    Link::Veth { peer, .. } if (&peer.namespace, peer.link.as_str()) == (name, link) => {
                        Some((other.clone(), first.clone()))
                    }
                    _ => None,
                }));
            }
        }
        Some(Link::Bridge { .. }) => {
            let part = plan.namespaces.get_mut(name);
            for other in part.into_iter().flat_map(|part| part.links.values_mut()) {
                if let Link::Veth { port_of, .. } = other
                    && port_of.as_deref() == Some(link)
                {
                    *port_of = None;
                }
            }
        }
        _ => {}
    }
    for (name, link) in ends {
        let Some(part) = plan.namespaces.get_mut(&name) else {
            continue;
        };
        part.links.remove(&link);
        part.link_sysctls.retain(|(on, _), _| *on != link);
        part.addresses.retain(|address| address.link != link);
        part.neighbours.retain(|(on, _), _| *on != link);
        part.routes.retain(|_, route| route.link() != Some(&link));
    }
}

/// The kernel's rules about what a command may refer to.
fn nft(ruleset: &mut Ruleset, command: &NftCommand) -> Result<(), String> {
    let missing = || format!("refers to nothing: {command}");
    match command {
        NftCommand::ReplaceTable => *ruleset = Ruleset::default(),
        NftCommand::AddChain { chain, hook } => {
            let rules = Vec::new();
            let new = Chain { hook: *hook, rules };
            ruleset
                .chains
                .insert(chain.clone(), new)
                .map_or(Ok(()), |_| Err("chain exists"))?;
        }
        NftCommand::AddSet { set, key, value } => {
            let new = Set {
                value: *value,
                ..Set::new(*key)
            };
            ruleset.sets.insert(set.clone(), new);
        }
        NftCommand::FlushChain(chain) => ruleset.chains.get_mut(chain).ok_or_else(missing)?.rules.clear(),
        NftCommand::AddRule { chain, rule } => {
            refers_to_what_exists(ruleset, &rule.to_string()).ok_or_else(missing)?;
            let chain = ruleset.chains.get_mut(chain).ok_or_else(missing)?;
            chain.rules.push(rule.clone());
        }
        NftCommand::AddElements { set, elements } => {
            for value in elements.iter().filter_map(|(_, value)| value.as_ref()) {
                refers_to_what_exists(ruleset, &value.to_string()).ok_or_else(missing)?;
            }
            let set = ruleset.sets.get_mut(set).ok_or_else(missing)?;
            for (key, value) in elements {
                if value.is_some() != set.value.is_some() {
                    return Err(format!("{key} has a value in a set, or none in a map"));
                }
                if set.elements.insert(*key, value.clone()).is_some() {
                    return Err(format!("{key} is there already"));
                }
            }
        }
        NftCommand::DeleteElements { set, keys } => {
            let set = ruleset.sets.get_mut(set).ok_or_else(missing)?;
            for key in keys {
                set.elements.remove(key).ok_or_else(missing)?;
            }
        }
        NftCommand::DeleteChain(chain) => {
            let gone = ruleset.chains.remove(chain).ok_or_else(missing)?;
            if !gone.rules.is_empty() {
                return Err(format!("{chain} is not empty"));
            }
            unreferenced(ruleset, &format!(" {chain}"))?;
        }
        NftCommand::DeleteSet(set) | NftCommand::DeleteMap(set) => {
            let gone = ruleset.sets.remove(set).ok_or_else(missing)?;
            if gone.value.is_some() != matches!(command, NftCommand::DeleteMap(_)) {
                return Err(format!("{set} is the other of set and map"));
            }
            unreferenced(ruleset, &format!("@{set}"))?;
        }
    }
    Ok(())
}

fn refers_to_what_exists(ruleset: &Ruleset, text: &str) -> Option<()> {
    let words: Vec<&str> = text.split(' ').collect();
    for (at, word) in words.iter().enumerate() {
        if let Some(name) = word.strip_prefix('@') {
            ruleset.sets.get(name)?;
        }
        if matches!(*word, "jump" | "goto") {
            ruleset.chains.get(*words.get(at + 1)?)?;
        }
    }
    Some(())
}

fn unreferenced(ruleset: &Ruleset, name: &str) -> Result<(), String> {
    let rules = ruleset.chains.values().flat_map(|chain| &chain.rules);
    let values = ruleset
        .sets
        .values()
        .flat_map(|set| set.elements.values().flatten());
    let mut texts = rules
        .map(ToString::to_string)
        .chain(values.map(ToString::to_string));
    match texts.any(|text| format!("{text} ").contains(&format!("{name} "))) {
        true => Err(format!("{name} is in use")),
        false => Ok(()),
    }
}

/// Everything the machine should have.
fn whole(cloud: &Cloud, machine: &Machine) -> NetPlan {
    let mut plan = internet_plan(&cloud.tables, machine);
    for vpc in cloud.tables.vpcs.values() {
        plan.merge(vpc_plan(&cloud.tables, machine, vpc));
    }
    plan
}

/// One random act of a user on the cloud.
fn act(cloud: &mut Cloud, machine: &Machine, what: u8, which: usize) {
    let vpcs: Vec<_> = cloud.tables.vpcs.values().map(|vpc| vpc.id.clone()).collect();
    let Some(vpc) = vpcs.get(which % vpcs.len().max(1)).cloned() else {
        let vpc = cloud.vpc("10.0.0.0/16");
        cloud.subnet(&vpc, "10.0.1.0/24");
        return;
    };
    let subnets = cloud
        .tables
        .subnets
        .values()
        .filter(|s| s.vpc == vpc)
        .map(|s| s.id.clone());
    let subnet = subnets.max();
    let groups = cloud.tables.security_groups.values().filter(|g| g.vpc == vpc);
    let groups: Vec<_> = groups.map(|g| g.id.clone()).collect();
    let group = groups[which % groups.len()].clone();
    let enis: Vec<_> = cloud
        .tables
        .network_interfaces
        .values()
        .map(|eni| eni.id.clone())
        .collect();
    let eni = enis.get(which % enis.len().max(1)).cloned();
    match (what % 20, subnet, eni) {
        (14, Some(subnet), _) => {
            let groups: Vec<_> = groups.iter().take(which % 3).collect();
            cloud.instance(&subnet, &format!("10.0.1.{}", 4 + which % 240), &groups);
        }
        (15.., Some(subnet), Some(eni)) => on_an_instance(cloud, what % 20, which, &subnet, &eni),
        (0, ..) if vpcs.len() < 3 => {
            let vpc = cloud.vpc("10.0.0.0/16");
            cloud.subnet(&vpc, "10.0.1.0/24");
        }
        (1, ..) => {
            cloud.subnet(&vpc, &format!("10.0.{}.0/24", 2 + which % 200));
        }
        (2 | 3, Some(subnet), _) => {
            let groups: Vec<_> = groups.iter().take(which % 3).collect();
            cloud.eni(&subnet, &format!("10.0.1.{}", 4 + which % 240), &groups);
        }
        (4, _, Some(eni)) => {
            let public = machine.allocatable_addresses().nth(which % 200);
            cloud.set_public(&eni, public.filter(|_| !which.is_multiple_of(4)));
        }
        (5, _, Some(eni)) => cloud.update::<NetworkInterface>(eni.as_str(), |eni| {
            eni.state = [InterfaceState::InUse, InterfaceState::Detaching][which % 2];
        }),
        (6, _, Some(eni)) => cloud.remove::<NetworkInterface>(eni.as_str()),
        (7, ..) => {
            cloud.group(&vpc, vec![egress_all(), tcp_from_anywhere(80)]);
        }
        (8, ..) => cloud.update::<SecurityGroup>(group.as_str(), |group| {
            let peer = RulePeer::Group(groups[which / 2 % groups.len()].clone());
            group
                .rules
                .push(rule(Direction::Ingress, Protocol::Tcp, Some((1, 9)), peer));
        }),
        (9, ..) => cloud.update::<SecurityGroup>(group.as_str(), |group| {
            group.rules.pop();
        }),
        (10, ..) => {
            if crate::vpc::attached_gateway(&cloud.tables, &vpc).is_none() {
                cloud.gateway(&vpc);
            } else {
                let gateway = crate::vpc::attached_gateway(&cloud.tables, &vpc)
                    .unwrap()
                    .id
                    .clone();
                cloud.update::<InternetGateway>(gateway.as_str(), |gateway| gateway.vpc = None);
            }
        }
        (11, Some(subnet), _) => {
            let acl = cloud.acl(&vpc, false, Vec::new(), Vec::new());
            cloud.update::<Subnet>(subnet.as_str(), |subnet| subnet.network_acl = acl);
        }
        (12, _, Some(eni)) => cloud.update::<NetworkInterface>(eni.as_str(), |eni| {
            eni.security_groups = groups.iter().rev().take(which % 4).cloned().collect();
            eni.source_dest_check = !which.is_multiple_of(5);
        }),
        (13, ..) if which.is_multiple_of(3) => cloud.remove::<Vpc>(vpc.as_str()),
        _ => {}
    }
}

/// One random act on the instance that the interface is of.
fn on_an_instance(cloud: &mut Cloud, what: u8, which: usize, subnet: &SubnetId, eni: &EniId) {
    let eni = cloud.row::<NetworkInterface>(eni.as_str()).clone();
    let InterfaceOwner::Instance(at) = &eni.owner else {
        return;
    };
    let tasks: Vec<_> = cloud.tables.tasks.values().map(|task| task.id.clone()).collect();
    let task = tasks.get(which % tasks.len().max(1)).cloned();
    match (what, task) {
        (15, _) => {
            let index = u16::try_from(1 + which % 3).unwrap();
            let address = format!("10.0.1.{}", 4 + which % 240);
            let taken = cloud.tables.network_interfaces.values().any(|eni| {
                matches!(&eni.owner, InterfaceOwner::Instance(other)
                if other.instance == at.instance && other.device_index == index)
            });
            let same_vpc = cloud.row::<Subnet>(subnet.as_str()).vpc == eni.vpc;
            if same_vpc && !taken {
                cloud.attach(&at.instance, index, subnet, &address, &[]);
            }
        }
        (16 | 17, _) => {
            let mode = [NetworkMode::Bridge, NetworkMode::Host, NetworkMode::None][which % 3];
            let address = format!("172.17.0.{}", 2 + which % 250);
            let port = u16::try_from(which).unwrap();
            let first = container(Some(&address), &[(port, 80), (port + 1, 80)]);
            cloud.task(&at.instance, &eni.vpc, mode, vec![first, container(None, &[])]);
        }
        (18, Some(task)) => cloud.update::<Task>(&format!("default/{task}"), |task| {
            match which % 3 {
                0 => task.cleaned = true,
                1 => task.last_status = TaskStatus::Stopped,
                _ => task.network_ready = true,
            };
        }),
        (19, Some(task)) => cloud.remove::<Task>(&format!("default/{task}")),
        _ => {}
    }
}

fn carry_out(plan: &mut NetPlan, steps: &[NetStep]) {
    for step in steps {
        if let Err(error) = apply(plan, step) {
            panic!("{step:?}: {error}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    /// From any state to any other, also when the pass is cut off after any step, and also when
    /// nothing is known of the rulesets.
    #[test]
    fn the_difference_leads_there(
        before in prop::collection::vec((any::<u8>(), 0_usize..1000), 0..40),
        after in prop::collection::vec((any::<u8>(), 0_usize..1000), 0..12),
        cut in any::<prop::sample::Index>(),
        unknown in any::<bool>(),
    ) {
        let machine = Machine::new("ab12", Cidr::parse("203.0.113.0/24").unwrap()).unwrap();
        let mut cloud = Cloud::new(11, "eu-west-1");
        for (what, which) in before {
            act(&mut cloud, &machine, what, which);
        }
        let first = whole(&cloud, &machine);
        let mut kernel = NetPlan::default();
        carry_out(&mut kernel, &diff(&NetPlan::default(), &first));
        prop_assert_eq!(&kernel, &first);
        for (what, which) in after {
            act(&mut cloud, &machine, what, which);
        }
        let second = whole(&cloud, &machine);
        if unknown {
            kernel.namespaces.values_mut().for_each(|part| part.ruleset = None);
        }
        let steps = diff(&kernel, &second);
        carry_out(&mut kernel, &steps[..cut.index(steps.len() + 1)]);
        let steps = diff(&kernel, &second);
        carry_out(&mut kernel, &steps);
        prop_assert_eq!(&kernel, &second);
        prop_assert_eq!(diff(&kernel, &second), vec![]);
        carry_out(&mut kernel, &diff(&second, &NetPlan::default()));
        kernel.namespaces.retain(|_, part| *part != NamespacePlan::default());
        prop_assert_eq!(kernel, NetPlan::default());
    }
}

/// The plan after the cloud's changes, made of the one before and the parts that the changes touch.
fn in_parts(before: NetPlan, cloud: &mut Cloud, machine: &Machine, then: &Tables) -> NetPlan {
    let mut touched: BTreeMap<VpcId, NamespaceFilter> = BTreeMap::new();
    for change in cloud.take_changes() {
        let sides = [then.row(change.kind, &change.key), change.row];
        for row in sides.iter().flatten() {
            for tables in [then, &cloud.tables] {
                let vpc = match row {
                    RowRef::Vpc(row) => row.id.clone(),
                    RowRef::Subnet(row) => row.vpc.clone(),
                    RowRef::SecurityGroup(row) => row.vpc.clone(),
                    RowRef::NetworkAcl(row) => row.vpc.clone(),
                    RowRef::RouteTable(row) => row.vpc.clone(),
                    RowRef::NetworkInterface(row) => row.vpc.clone(),
                    RowRef::InternetGateway(row) => match &row.vpc {
                        Some(vpc) => vpc.clone(),
                        None => continue,
                    },
                    RowRef::Task(row) => row.placement.as_ref().unwrap().vpc.clone(),
                    _ => continue,
                };
                let filter = namespaces_touched_by(row, tables, machine);
                touched.entry(vpc).or_default().add(filter);
            }
        }
    }
    let mut plan = before;
    plan.merge(internet_plan(&cloud.tables, machine));
    for (vpc, filter) in touched {
        let router = NamespaceName::Named(names::vpc(&machine.instance, &vpc));
        let was = then.vpcs.get(&cloud.scope.key(&vpc));
        let was = was.map(|vpc| vpc_plan(then, machine, vpc)).unwrap_or_default();
        for name in was.namespaces.keys() {
            if filter.contains(name) || *name == router {
                plan.namespaces.remove(name);
            }
        }
        if let Some(vpc) = cloud.tables.vpcs.get(&cloud.scope.key(&vpc)) {
            plan.merge(vpc_part(&cloud.tables, machine, vpc, &filter));
        }
    }
    plan
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    /// What is planned in parts is what would be planned as a whole.
    #[test]
    fn a_part_is_all_that_a_change_touches(
        before in prop::collection::vec((any::<u8>(), 0_usize..1000), 0..60),
        after in prop::collection::vec((any::<u8>(), 0_usize..1000), 0..5),
    ) {
        let machine = Machine::new("ab12", Cidr::parse("203.0.113.0/24").unwrap()).unwrap();
        let mut cloud = Cloud::new(11, "eu-west-1");
        for (what, which) in before {
            act(&mut cloud, &machine, what, which);
        }
        let first = whole(&cloud, &machine);
        cloud.take_changes();
        let then = cloud.tables.clone();
        for (what, which) in after {
            act(&mut cloud, &machine, what, which);
        }
        let parts = in_parts(first, &mut cloud, &machine, &then);
        let whole = whole(&cloud, &machine);
        let differ: Vec<_> = whole.namespaces.keys().chain(parts.namespaces.keys())
            .filter(|name| whole.namespaces.get(*name) != parts.namespaces.get(*name)).collect();
        prop_assert!(differ.is_empty(), "{differ:?}");
    }
}

#[test]
fn one_more_interface_costs_its_own_steps_only() {
    let machine = Machine::new("ab12", Cidr::parse("203.0.113.0/24").unwrap()).unwrap();
    let mut cloud = Cloud::new(1, "eu-west-1");
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    let group = cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    for host in 10..100 {
        cloud.eni(&subnet, &format!("10.0.1.{host}"), &[&group]);
    }
    let before = whole(&cloud, &machine);
    let eni = cloud.eni(&subnet, "10.0.1.200", &[&group]);
    let steps = diff(&before, &whole(&cloud, &machine));
    assert_eq!(steps.len(), 12, "{steps:#?}");
    let commands = steps.iter().find_map(|step| match &step.action {
        NetAction::SetRuleset(commands) => Some(commands),
        _ => None,
    });
    let link = names::eni_link(&eni);
    let expected = [
        format!("add element inet cove egress_of {{ \"{link}\" : goto out.{group} }}"),
        format!("add element inet cove ingress_of {{ \"{link}\" : goto in.{group} }}"),
        format!("add element inet cove own {{ \"{link}\" . 10.0.1.200 }}"),
        format!("add element inet cove table_of_sender {{ \"{link}\" . 10.0.1.200 : 0x00000001 }}"),
    ];
    let commands: Vec<_> = commands.unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(commands, expected);
}
