//! A step fails: the next pass must get there all the same, whichever it was.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::lab::*;
use fabric::StepGuard;
use netns::Namespace;
use netplan::NetStep;
use netplan::fixture::{Cloud, container, egress_all, tcp_from_anywhere};
use rows::*;

/// Refuses the step of this number, once, and counts all.
struct Fault {
    number: AtomicUsize,
    refused: AtomicUsize,
    steps: Mutex<Vec<String>>,
}

fn guard(number: usize) -> (Arc<Fault>, StepGuard) {
    let fault = Arc::new(Fault {
        number: AtomicUsize::new(number),
        refused: AtomicUsize::new(0),
        steps: Mutex::default(),
    });
    let state = fault.clone();
    let guard = move |step: &NetStep| {
        let mut steps = state.steps.lock().unwrap();
        steps.push(step.to_string());
        if steps.len() == state.number.load(Ordering::Relaxed) {
            state.refused.fetch_add(1, Ordering::Relaxed);
            return Err("a test says no".to_owned());
        }
        Ok(())
    };
    (fault, Arc::new(guard))
}

/// Two changes and what must be true after both.
#[derive(Clone, Copy)]
struct Scenario {
    first: fn(&mut Cloud, &netplan::Machine),
    second: fn(&mut Cloud),
    works: fn(&Lab),
}

const INTERFACES: Scenario = Scenario { first, second, works };

const CONTAINERS: Scenario = Scenario {
    first: an_instance,
    second: other_containers,
    works: containers_work,
};

/// An instance with a container on its bridge, and then that one gone, another one there and one
/// more interface.
fn an_instance(cloud: &mut Cloud, machine: &netplan::Machine) {
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    cloud.gateway(&vpc);
    let web = cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let (instance, eni) = cloud.instance(&subnet, "10.0.1.4", &[&web]);
    cloud.set_public(&eni, machine.allocatable_addresses().next());
    let first = container(Some("172.17.0.2"), &[(80, 8080)]);
    cloud.task(&instance, &vpc, NetworkMode::Bridge, vec![first]);
}

fn other_containers(cloud: &mut Cloud) {
    let eni = cloud.tables.network_interfaces.values().next().unwrap().clone();
    let first = cloud.tables.tasks.values().next().unwrap().clone();
    cloud.update::<Task>(&format!("default/{}", first.id), |task| task.cleaned = true);
    let InterfaceOwner::Instance(at) = &eni.owner else {
        panic!("it is an instance's")
    };
    let groups = &eni.security_groups;
    cloud.attach(&at.instance, 1, &eni.subnet, "10.0.1.5", &[&groups[0]]);
    let next = vec![container(Some("172.17.0.3"), &[(80, 8081)]), container(None, &[])];
    cloud.task(&at.instance, &eni.vpc, NetworkMode::Bridge, next);
}

fn containers_work(lab: &Lab) {
    let tasks = &lab.cloud.tables.tasks;
    let task = tasks.values().find(|task| !task.cleaned).unwrap();
    let _web = serve(&lab.container(&task.id, 0), 8081);
    let public = lab.machine.allocatable_addresses().next().unwrap();
    assert!(reaches(&lab.outer, public, 80));
    assert!(lab.has_seen(&Observation::TaskNetworkReady {
        scope: task.scope.clone(),
        cluster: task.cluster.clone(),
        task: task.id.clone(),
    }));
    assert_eq!(lab.namespaces().len(), 5, "{:?}", lab.namespaces());
}

/// Two interfaces, one of them public, and then one of them gone and another one come.
fn first(cloud: &mut Cloud, machine: &netplan::Machine) {
    let vpc = cloud.vpc("10.0.0.0/16");
    let subnet = cloud.subnet(&vpc, "10.0.1.0/24");
    cloud.gateway(&vpc);
    let web = cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let one = cloud.eni(&subnet, "10.0.1.4", &[&web]);
    cloud.eni(&subnet, "10.0.1.5", &[&web]);
    cloud.set_public(&one, machine.allocatable_addresses().next());
}

fn second(cloud: &mut Cloud) {
    let enis = &cloud.tables.network_interfaces;
    let find = |address: &str| {
        let mut all = enis.values();
        let eni = all.find(|eni| eni.primary_address().to_string() == address);
        eni.unwrap().clone()
    };
    let (stays, goes) = (find("10.0.1.4"), find("10.0.1.5"));
    cloud.update::<NetworkInterface>(goes.id.as_str(), |eni| eni.state = InterfaceState::Detaching);
    cloud.eni(&stays.subnet.clone(), "10.0.1.6", &[&stays.security_groups[0]]);
}

fn works(lab: &Lab) {
    let enis: Vec<_> = lab.cloud.tables.network_interfaces.values().cloned().collect();
    let by = |address: &str| {
        let mut all = enis.iter();
        &all.find(|eni| eni.primary_address().to_string() == address)
            .unwrap()
            .id
    };
    let public = lab.machine.allocatable_addresses().next().unwrap();
    let owner = lab.owner(by("10.0.1.4"));
    let _web = serve(&owner, 80);
    assert!(reaches(&lab.outer, public, 80));
    assert!(reaches(
        &lab.owner(by("10.0.1.6")),
        lab.address(by("10.0.1.4")),
        80
    ));
    let state = |id| lab.cloud.row::<NetworkInterface>(id).state;
    assert_eq!(state(by("10.0.1.5").as_str()), InterfaceState::Detaching);
    assert_eq!(lab.namespaces().len(), 4, "{:?}", lab.namespaces());
}

/// The steps of both changes without any fault.
fn steps_of_both(scenario: Scenario) -> usize {
    let (fault, guard) = guard(usize::MAX);
    let mut lab = Lab::with_guard(Some(guard));
    let machine = lab.machine.clone();
    (scenario.first)(&mut lab.cloud, &machine);
    lab.sync();
    (scenario.second)(&mut lab.cloud);
    lab.sync();
    (scenario.works)(&lab);
    let steps = fault.steps.lock().unwrap().len();
    lab.teardown();
    steps
}

#[test]
fn after_a_fault_at_any_step_the_next_pass_gets_there() {
    after_any_fault(INTERFACES);
}

#[test]
fn a_fault_at_any_step_of_an_instance_leaves_nothing_either() {
    after_any_fault(CONTAINERS);
}

fn after_any_fault(scenario: Scenario) {
    let steps = steps_of_both(scenario);
    assert!(steps > 40, "{steps}");
    let next = AtomicUsize::new(1);
    // Two at a time, as the machine has cores.
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number > steps {
                        return;
                    }
                    fault_at(scenario, number);
                }
            });
        }
    });
}

fn fault_at(scenario: Scenario, number: usize) {
    let (fault, guard) = guard(number);
    let mut lab = Lab::with_guard(Some(guard));
    let machine = lab.machine.clone();
    (scenario.first)(&mut lab.cloud, &machine);
    lab.sync();
    (scenario.second)(&mut lab.cloud);
    lab.sync();
    assert_eq!(fault.refused.load(Ordering::Relaxed), 1, "step {number}");
    (scenario.works)(&lab);
    let prefix = netplan::names::prefix(&lab.machine.instance);
    lab.teardown();
    assert!(Namespace::list(&prefix).unwrap().is_empty(), "step {number}");
}

#[test]
fn an_interface_is_reported_only_when_all_of_it_is_there() {
    // The first link into an owner's namespace is refused until the test lets it go.
    let refuse = Arc::new(std::sync::atomic::AtomicBool::new(true));
    let state = refuse.clone();
    let guard: StepGuard = Arc::new(move |step: &NetStep| {
        let link = step.to_string().contains("eth0") && step.to_string().contains("CreateLink");
        match link && state.load(Ordering::Relaxed) {
            true => Err("a test says no".to_owned()),
            false => Ok(()),
        }
    });
    let mut lab = Lab::with_guard(Some(guard));
    let vpc = lab.cloud.vpc("10.0.0.0/16");
    let subnet = lab.cloud.subnet(&vpc, "10.0.1.0/24");
    let group = lab.cloud.default_group(&vpc);
    let eni = lab.cloud.eni(&subnet, "10.0.1.4", &[&group]);
    lab.hand_over();
    let ready = Observation::InterfaceReady {
        scope: lab.cloud.scope.clone(),
        eni,
    };
    assert!(!lab.converges_within(NEVER));
    assert!(!lab.has_seen(&ready));
    refuse.store(false, Ordering::Relaxed);
    assert!(lab.converges_within(APPLIED));
    assert!(lab.has_seen(&ready));
}
