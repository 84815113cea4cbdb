//! A machine with the fabric and the resolver on it, in a throw-away network namespace.

use std::sync::Arc;
use std::time::Duration;

use fabric::{Fabric, FabricConfig};
use model::*;
use netns::Namespace;
use netplan::fixture::{Cloud, cidr};
use netplan::{Machine, Owner};
use resolver::{Keys, Outside, Resolver};
use rows::*;

pub const SOON: Duration = Duration::from_secs(10);

pub struct Lab {
    pub outer: Namespace,
    pub machine: Machine,
    pub cloud: Cloud,
    fabric: Option<Fabric>,
    resolver: Option<Resolver>,
}

impl Lab {
    pub fn new(number: u32) -> Self {
        assert!(
            nix::unistd::geteuid().is_root(),
            "this test makes network namespaces: run it as root"
        );
        let instance = format!("{:04x}", (std::process::id() * 37 + number * 4099) & 0xffff);
        let outer = Namespace::create(&format!("dnslab-{instance}")).unwrap();
        let machine = Machine::new(&instance, cidr("203.0.113.0/24")).unwrap();
        let config = FabricConfig::new(machine.clone());
        let fabric = outer
            .within(|| Fabric::start(config, Arc::new(|_| {})))
            .unwrap()
            .unwrap();
        let outside = Outside {
            machine: machine.clone(),
            endpoints: vec!["ecs"],
        };
        Lab {
            resolver: Some(Resolver::start(outside, Keys::default()).unwrap()),
            outer,
            machine,
            cloud: Cloud::new(5, "ap-northeast-1"),
            fabric: Some(fabric),
        }
    }

    /// The resolver hears of the rows before the fabric has made anything of them.
    pub fn sync(&mut self, served: &VpcId) {
        let changes = self.cloud.take_changes();
        let (resolver, fabric) = (self.resolver.as_ref().unwrap(), self.fabric.as_ref().unwrap());
        resolver.apply(changes.clone());
        fabric.apply(changes);
        fabric.sync(SOON).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        assert!(runtime.block_on(resolver.serves(served, SOON)));
    }

    pub fn owner(&self, eni: &EniId) -> Namespace {
        let eni = self.cloud.row::<NetworkInterface>(eni.as_str());
        Namespace::open(&Owner::of(eni).namespace(&self.machine.instance)).unwrap()
    }
}

impl Drop for Lab {
    fn drop(&mut self) {
        self.resolver = None;
        self.fabric = None;
        let instance = self.machine.instance.clone();
        let removed = self.outer.within(|| fabric::remove_all(&instance));
        let _ = Namespace::delete(self.outer.name());
        if !std::thread::panicking() {
            removed.unwrap().unwrap();
        }
    }
}
