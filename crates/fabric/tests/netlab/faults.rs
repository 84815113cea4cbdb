//! A step fails: the next pass must get there all the same, whichever it was.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use crate::lab::*;
use fabric::StepGuard;
use netns::Namespace;
use netplan::NetStep;
use netplan::fixture::{Cloud, egress_all, tcp_from_anywhere};
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
fn steps_of_both() -> usize {
    let (fault, guard) = guard(usize::MAX);
    let mut lab = Lab::with_guard(Some(guard));
    let machine = lab.machine.clone();
    first(&mut lab.cloud, &machine);
    lab.sync();
    second(&mut lab.cloud);
    lab.sync();
    works(&lab);
    let steps = fault.steps.lock().unwrap().len();
    lab.teardown();
    steps
}

#[test]
fn after_a_fault_at_any_step_the_next_pass_gets_there() {
    let steps = steps_of_both();
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
                    fault_at(number);
                }
            });
        }
    });
}

fn fault_at(number: usize) {
    let (fault, guard) = guard(number);
    let mut lab = Lab::with_guard(Some(guard));
    let machine = lab.machine.clone();
    first(&mut lab.cloud, &machine);
    lab.sync();
    second(&mut lab.cloud);
    lab.sync();
    assert_eq!(fault.refused.load(Ordering::Relaxed), 1, "step {number}");
    works(&lab);
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
    assert!(!lab.settles(NEVER));
    assert!(!lab.has_seen(&ready));
    refuse.store(false, Ordering::Relaxed);
    assert!(lab.settles(APPLIED));
    assert!(lab.has_seen(&ready));
}
