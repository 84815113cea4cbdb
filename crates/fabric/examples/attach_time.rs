//! How long it takes to attach one more interface to a VPC, to remove it, and to change a rule of
//! the group that all the others are in:
//! `cargo run --release -p fabric --example attach_time [INTERFACES ALREADY THERE] [TIMES]`.
//! Needs root; works in a throw-away network namespace.

use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use fabric::{Fabric, FabricConfig};
use model::Cidr;
use netns::Namespace;
use netplan::Machine;
use netplan::fixture::{Cloud, egress_all, tcp_from_anywhere};
use rows::{InterfaceState, NetworkInterface, Observation, SecurityGroup};

const PATIENCE: Duration = Duration::from_secs(300);

fn main() {
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .init();
    let mut arguments = std::env::args().skip(1);
    let mut number = |default| arguments.next().and_then(|a| a.parse().ok()).unwrap_or(default);
    let (there, times): (u32, u32) = (number(1), number(20));
    let instance = format!("{:04x}", std::process::id() & 0xffff);
    let outer = Namespace::create(&format!("bench-{instance}")).expect("root makes namespaces");
    let pool = Cidr::parse("203.0.113.0/24").expect("a block");
    let machine = Machine::new(&instance, pool).expect("a pool of 256");
    outer
        .within(|| measure(&machine, there, times))
        .expect("the namespace was just made");
    outer
        .within(|| fabric::remove_all(&machine.instance))
        .expect("it is there")
        .expect("all can be removed");
    Namespace::delete(outer.name()).expect("it is there");
}

fn measure(machine: &Machine, there: u32, times: u32) {
    let (seen, observations) = mpsc::channel();
    let observer = Arc::new(move |observation| seen.send(observation).unwrap_or_default());
    let fabric = Fabric::start(FabricConfig::new(machine.clone()), observer).expect("a thread starts");
    let mut cloud = Cloud::new(1, "ap-northeast-1");
    let vpc = cloud.vpc("172.31.0.0/16");
    let subnet = cloud.subnet(&vpc, "172.31.0.0/20");
    cloud.gateway(&vpc);
    let default = cloud.default_group(&vpc);
    let web = cloud.group(&vpc, vec![tcp_from_anywhere(80), egress_all()]);
    let address = |n: u32| format!("172.31.{}.{}", n / 200, n % 200 + 10);
    for n in 0..there {
        let eni = cloud.eni(&subnet, &address(n), &[&default]);
        cloud.update::<NetworkInterface>(eni.as_str(), |eni| eni.state = InterfaceState::InUse);
    }
    let began = Instant::now();
    fabric.apply(cloud.take_changes());
    fabric.sync(PATIENCE).expect("the kernel takes it");
    println!("{there} interfaces at once: {:?}", began.elapsed());
    let (mut attach, mut detach) = (Vec::new(), Vec::new());
    let mut made = Vec::new();
    for n in 0..times {
        let eni = cloud.eni(&subnet, &address(there + n), &[&web]);
        cloud.set_public(&eni, machine.allocatable_addresses().nth(n as usize));
        while observations.try_recv().is_ok() {}
        let began = Instant::now();
        fabric.apply(cloud.take_changes());
        wait(
            &observations,
            |o| matches!(o, Observation::InterfaceReady { eni: e, .. } if *e == eni),
        );
        attach.push(began.elapsed());
        cloud.update::<NetworkInterface>(eni.as_str(), |eni| eni.state = InterfaceState::InUse);
        made.push(eni);
    }
    for eni in made {
        cloud.update::<NetworkInterface>(eni.as_str(), |eni| eni.state = InterfaceState::Detaching);
        let began = Instant::now();
        fabric.apply(cloud.take_changes());
        wait(
            &observations,
            |o| matches!(o, Observation::InterfaceGone { eni: e, .. } if *e == eni),
        );
        detach.push(began.elapsed());
        cloud.remove::<NetworkInterface>(eni.as_str());
    }
    let change = (0..times).map(|n| {
        let port = u16::try_from(n).unwrap_or_default();
        cloud.update::<SecurityGroup>(default.as_str(), |group| {
            group.rules.push(tcp_from_anywhere(port))
        });
        let began = Instant::now();
        fabric.apply(cloud.take_changes());
        fabric.sync(PATIENCE).expect("the kernel takes it");
        began.elapsed()
    });
    let change = change.collect();
    for (what, mut times) in [("attach", attach), ("detach", detach), ("rule change", change)] {
        times.sort();
        let median = times.get(times.len() / 2).copied().unwrap_or_default();
        let worst = times.last().copied().unwrap_or_default();
        println!("{what}: median {median:.1?}, worst {worst:.1?}");
    }
}

fn wait(observations: &mpsc::Receiver<Observation>, wanted: impl Fn(&Observation) -> bool) {
    while !wanted(&observations.recv_timeout(PATIENCE).expect("the fabric reports")) {}
}
