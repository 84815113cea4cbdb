//! Clouds by chance, and questions about them: for tests that two answers agree.
//!
//! Everything follows from the seed. The parts are small and their addresses and ports few, so that
//! rules meet packets often.

use std::net::Ipv4Addr;

use model::*;
use rows::*;

use crate::Machine;
use crate::fixture::{Cloud, address, cidr, container, rule};
use crate::walk::Packet;

/// A cloud by chance.
pub struct Generated {
    pub cloud: Cloud,
    pub machine: Machine,
    pub origins: Vec<ProbeOrigin>,
    addresses: Vec<Ipv4Addr>,
    random: Entropy,
}

/// Where a connection may begin.
#[derive(Clone, Debug, PartialEq)]
pub enum ProbeOrigin {
    /// The user's machine.
    Host,
    Interface(EniId),
    /// A secondary address of the interface, which a program has bound. For clouds of one VPC.
    Secondary(EniId, Ipv4Addr),
    Instance(InstanceId),
    /// The first container of a task on an instance that has no interface of its own.
    Task(TaskId),
}

/// A connection to try. Its source address follows from the place.
#[derive(Clone, Debug, PartialEq)]
pub struct Probe {
    pub from: ProbeOrigin,
    pub udp: bool,
    pub source_port: u16,
    pub to: Ipv4Addr,
    pub port: u16,
}

/// The ports that connections are for.
pub const PORTS: [u16; 6] = [22, 53, 80, 443, 3000, 8080];
const SOURCE_PORTS: [u16; 4] = [1024, 33_000, 45_000, 60_999];

/// The chance of `n` in 100.
fn chance(random: &mut Entropy, n: u64) -> bool {
    random.below(100) < n
}

fn pick<T: Clone>(random: &mut Entropy, all: &[T]) -> Option<T> {
    let index = random.below(all.len() as u64);
    all.get(usize::try_from(index).unwrap_or(0)).cloned()
}

/// What is made of one VPC.
struct GeneratedVpc {
    vpc: VpcId,
    prefix: &'static str,
    subnets: Vec<SubnetId>,
    groups: Vec<SecurityGroupId>,
    enis: Vec<EniId>,
    nat: Option<NatGatewayId>,
    /// The next host number of each subnet.
    next: u8,
}

impl Generated {
    pub fn new(seed: u64, instance: &str) -> Self {
        let pool = cidr("203.0.113.0/24");
        let machine = Machine::new(instance, pool).expect("the pool is fine");
        let mut made = Generated {
            cloud: Cloud::new(seed, "eu-west-1"),
            addresses: vec![
                machine.host_address(),
                machine.endpoint_address(),
                address("203.0.113.200"),
                address("8.8.8.8"),
                address("169.254.169.253"),
                address("169.254.169.254"),
                address("172.17.0.2"),
                address("172.17.0.3"),
                address("10.9.9.9"),
                address("192.0.2.7"),
            ],
            machine,
            origins: vec![ProbeOrigin::Host],
            random: Entropy::seeded(seed),
        };
        let vpcs = 1 + made.random.below(2);
        for _ in 0..vpcs {
            made.vpc();
        }
        if vpcs > 1 {
            // Such an address names no interface where two VPCs have it.
            made.origins
                .retain(|place| !matches!(place, ProbeOrigin::Secondary(..)));
        }
        made
    }

    /// A cloud that was made by hand.
    pub fn of(cloud: Cloud, machine: Machine) -> Self {
        Generated {
            cloud,
            machine,
            origins: vec![ProbeOrigin::Host],
            addresses: Vec::new(),
            random: Entropy::seeded(0),
        }
    }

    /// A connection to try.
    pub fn probe(&mut self) -> Probe {
        let random = &mut self.random;
        let from = pick(random, &self.origins).unwrap_or(ProbeOrigin::Host);
        let to = pick(random, &self.addresses).unwrap_or(Ipv4Addr::UNSPECIFIED);
        Probe {
            from,
            udp: chance(random, 20),
            source_port: pick(random, &SOURCE_PORTS).unwrap_or(33_000),
            to,
            port: pick(random, &PORTS).unwrap_or(80),
        }
    }

    /// The probe as a packet from the address that its place sends from.
    pub fn packet(&self, probe: &Probe, source: Ipv4Addr) -> Packet {
        Packet {
            protocol: if probe.udp { 17 } else { 6 },
            source,
            source_port: probe.source_port,
            destination: probe.to,
            destination_port: probe.port,
        }
    }

    fn vpc(&mut self) {
        let prefix = match self.random.below(10) {
            0 => "172.17",
            _ => "10.0",
        };
        let vpc = self.cloud.vpc(&format!("{prefix}.0.0/16"));
        if chance(&mut self.random, 85) {
            self.cloud.gateway(&vpc);
        }
        let subnets = (1..=3).map(|n| self.cloud.subnet(&vpc, &format!("{prefix}.{n}.0/24")));
        let subnets = subnets.collect();
        let mut parts = GeneratedVpc {
            vpc,
            prefix,
            subnets,
            groups: Vec::new(),
            enis: Vec::new(),
            nat: None,
            next: 4,
        };
        for n in 1..=3 {
            for host in [1, 2, 4, 5, 77] {
                self.addresses.push(address(&format!("{prefix}.{n}.{host}")));
            }
        }
        self.addresses.push(address(&format!("{prefix}.0.2")));
        self.groups(&mut parts);
        self.acls(&parts);
        self.interfaces(&mut parts);
        if chance(&mut self.random, 60) {
            self.nat_gateway(&mut parts);
        }
        for _ in 0..self.random.below(3) {
            self.instance(&mut parts);
        }
        self.route_tables(&parts);
    }

    fn block(&mut self, parts: &GeneratedVpc) -> Cidr {
        let prefix = parts.prefix;
        let n = 1 + self.random.below(3);
        match self.random.below(8) {
            0..=2 => Cidr::ANY,
            3 => cidr(&format!("{prefix}.0.0/16")),
            4 => cidr(&format!("{prefix}.{n}.0/24")),
            5 => cidr(&format!("{prefix}.{n}.{}/32", 4 + self.random.below(3))),
            6 => cidr("203.0.113.0/24"),
            _ => Cidr::host(self.machine.host_address()),
        }
    }

    fn protocol_and_ports(&mut self) -> (Protocol, Option<(u16, u16)>) {
        let random = &mut self.random;
        let protocol = match random.below(10) {
            0..=3 => return (Protocol::All, None),
            4 => Protocol::Udp,
            5 => return (Protocol::Icmp, None),
            _ => Protocol::Tcp,
        };
        let ports = match random.below(6) {
            0 => None,
            1 => Some((0, 65535)),
            2 => Some((1024, 65535)),
            3 => Some((32_768, 50_000)),
            _ => pick(random, &PORTS).map(|port| (port, port + 1)),
        };
        (protocol, ports)
    }

    fn groups(&mut self, parts: &mut GeneratedVpc) {
        for _ in 0..3 {
            let group = self.cloud.group(&parts.vpc, Vec::new());
            parts.groups.push(group);
        }
        for group in parts.groups.clone() {
            let mut rules = Vec::new();
            let direction = [Direction::Ingress, Direction::Egress];
            if chance(&mut self.random, 70) {
                rules.push(crate::fixture::egress_all());
            }
            for _ in 0..1 + self.random.below(4) {
                let (protocol, ports) = self.protocol_and_ports();
                let peer = match self.random.below(6) {
                    0 => RulePeer::Group(pick(&mut self.random, &parts.groups).unwrap_or(group.clone())),
                    1 => RulePeer::PrefixList(self.cloud.prefix_list(&["203.0.113.0/24", "10.0.1.0/24"])),
                    _ => RulePeer::Cidr(self.block(parts)),
                };
                let direction = direction[usize::from(chance(&mut self.random, 25))];
                rules.push(rule(direction, protocol, ports, peer));
            }
            self.cloud
                .update::<SecurityGroup>(group.as_str(), |row| row.rules = rules);
        }
    }

    fn entries(&mut self, parts: &GeneratedVpc) -> Vec<NetworkAclEntry> {
        let mut entries = Vec::new();
        for n in 0..1 + self.random.below(3) {
            let (protocol, ports) = self.protocol_and_ports();
            entries.push(NetworkAclEntry {
                number: u16::try_from(10 + 10 * n).unwrap_or(10),
                allow: chance(&mut self.random, 65),
                protocol,
                cidr: self.block(parts).into(),
                ports: ports.map(|(from, to)| PortRange { from, to }),
                icmp: None,
            });
        }
        if chance(&mut self.random, 60) {
            entries.push(NetworkAclEntry {
                number: 100,
                allow: true,
                protocol: Protocol::All,
                cidr: Cidr::ANY.into(),
                ports: None,
                icmp: None,
            });
        }
        // Their numbers decide, not their order.
        if chance(&mut self.random, 50) {
            entries.reverse();
        }
        entries
    }

    fn acls(&mut self, parts: &GeneratedVpc) {
        for subnet in &parts.subnets {
            if chance(&mut self.random, 35) {
                let (ingress, egress) = (self.entries(parts), self.entries(parts));
                let acl = self.cloud.acl(&parts.vpc, false, ingress, egress);
                self.cloud
                    .update::<Subnet>(subnet.as_str(), |row| row.network_acl = acl);
            }
        }
    }

    fn some_groups(&mut self, parts: &GeneratedVpc) -> Vec<SecurityGroupId> {
        let first = pick(&mut self.random, &parts.groups);
        let second = pick(&mut self.random, &parts.groups).filter(|_| chance(&mut self.random, 30));
        let mut groups: Vec<SecurityGroupId> = first.into_iter().chain(second).collect();
        groups.dedup();
        groups
    }

    fn an_address(&mut self, parts: &mut GeneratedVpc) -> (SubnetId, String) {
        let n = self.random.below(parts.subnets.len() as u64);
        let index = usize::try_from(n).unwrap_or(0);
        let host = parts.next;
        parts.next += 1;
        let text = format!("{}.{}.{host}", parts.prefix, n + 1);
        self.addresses.push(address(&text));
        (parts.subnets[index].clone(), text)
    }

    fn publish(&mut self, eni: &EniId) {
        let primary = self.cloud.row::<NetworkInterface>(eni.as_str()).primary_address();
        self.map(eni, primary);
    }

    fn map(&mut self, eni: &EniId, private: Ipv4Addr) {
        let enis = self.cloud.tables.network_interfaces.values();
        let number = enis.map(|row| row.mapped_addresses().count()).sum();
        let public = self.machine.allocatable_addresses().nth(number);
        let public = public.expect("the pool is larger than a cloud");
        self.cloud.map_address(eni, private, public);
        self.addresses.push(public);
    }

    /// A second private address, which may have a public one.
    fn secondary(&mut self, parts: &mut GeneratedVpc, eni: &EniId) -> Ipv4Addr {
        let row = self.cloud.row::<NetworkInterface>(eni.as_str());
        let [a, b, c, _] = row.primary_address().octets();
        let second = Ipv4Addr::new(a, b, c, parts.next);
        parts.next += 1;
        self.addresses.push(second);
        self.cloud
            .update::<NetworkInterface>(eni.as_str(), |row| row.private_addresses.push(second));
        if chance(&mut self.random, 60) {
            self.map(eni, second);
        }
        second
    }

    fn interfaces(&mut self, parts: &mut GeneratedVpc) {
        for _ in 0..2 + self.random.below(3) {
            let (subnet, at) = self.an_address(parts);
            let groups = self.some_groups(parts);
            let groups: Vec<&SecurityGroupId> = groups.iter().collect();
            let eni = self.cloud.eni(&subnet, &at, &groups);
            if chance(&mut self.random, 50) {
                self.publish(&eni);
            }
            let secondary = chance(&mut self.random, 20).then(|| self.secondary(parts, &eni));
            let unchecked = chance(&mut self.random, 15);
            let state = match self.random.below(12) {
                0 => InterfaceState::Detaching,
                _ => InterfaceState::InUse,
            };
            self.cloud.update::<NetworkInterface>(eni.as_str(), |row| {
                row.source_dest_check = !unchecked;
                row.state = state;
            });
            if state == InterfaceState::InUse {
                self.origins.push(ProbeOrigin::Interface(eni.clone()));
                self.origins
                    .extend(secondary.map(|second| ProbeOrigin::Secondary(eni.clone(), second)));
            }
            parts.enis.push(eni);
        }
    }

    fn nat_gateway(&mut self, parts: &mut GeneratedVpc) {
        let (subnet, at) = self.an_address(parts);
        let (id, eni) = self.cloud.nat_gateway(&subnet, &at);
        let private = chance(&mut self.random, 15);
        if !private {
            self.publish(&eni);
        }
        let row = NatGateway {
            scope: self.cloud.scope.clone(),
            id: id.clone(),
            vpc: parts.vpc.clone(),
            subnet,
            private,
            interface: Some(NatGatewayInterface {
                eni,
                private_address: address(&at),
                public_address: None,
                association: None,
            }),
            allocation: None,
            state: NatGatewayState::Available,
            failure: None,
            created_at: Timestamp::EPOCH,
            ended_at: None,
            client_token: None,
            tags: Vec::new(),
        };
        self.cloud.put(row);
        parts.nat = Some(id);
    }

    fn instance(&mut self, parts: &mut GeneratedVpc) {
        let (subnet, at) = self.an_address(parts);
        let groups = self.some_groups(parts);
        let groups: Vec<&SecurityGroupId> = groups.iter().collect();
        let (instance, eni) = self.cloud.instance(&subnet, &at, &groups);
        if chance(&mut self.random, 60) {
            self.publish(&eni);
        }
        if chance(&mut self.random, 20) {
            let (subnet, at) = self.an_address(parts);
            if *self.cloud.row::<NetworkInterface>(eni.as_str()).subnet.as_str() != *subnet.as_str() {
                let second = self.cloud.attach(&instance, 1, &subnet, &at, &groups);
                self.origins.push(ProbeOrigin::Interface(second));
            }
        }
        if chance(&mut self.random, 25) {
            let second = self.secondary(parts, &eni);
            self.origins.push(ProbeOrigin::Secondary(eni.clone(), second));
        }
        self.origins.push(ProbeOrigin::Instance(instance.clone()));
        let vpc = parts.vpc.clone();
        for n in 0..self.random.below(4) {
            let host = pick(&mut self.random, &PORTS).unwrap_or(80);
            let taken = self.published(&instance).contains(&host);
            let inside = pick(&mut self.random, &PORTS).unwrap_or(80);
            let ports = if taken { vec![] } else { vec![(host, inside)] };
            let bridge = format!("172.17.0.{}", n + 2);
            let (mode, mut made) = match self.random.below(4) {
                0 => (
                    NetworkMode::Host,
                    container(None, &ports.iter().map(|p| (p.0, p.0)).collect::<Vec<_>>()),
                ),
                1 => (NetworkMode::None, container(None, &[])),
                _ => (NetworkMode::Bridge, container(Some(&bridge), &ports)),
            };
            let udp = chance(&mut self.random, 30);
            made.port_bindings
                .iter_mut()
                .for_each(|binding| binding.udp = udp);
            let id = self.cloud.task(&instance, &vpc, mode, vec![made]);
            self.cloud.update::<Task>(&format!("default/{id}"), |row| {
                row.last_status = TaskStatus::Running
            });
            self.origins.push(ProbeOrigin::Task(id));
        }
        if chance(&mut self.random, 50) {
            self.awsvpc_task(parts, &instance);
        }
    }

    /// A task at an interface of its own, on an instance.
    fn awsvpc_task(&mut self, parts: &mut GeneratedVpc, instance: &InstanceId) {
        let (subnet, at) = self.an_address(parts);
        let groups = self.some_groups(parts);
        let groups: Vec<&SecurityGroupId> = groups.iter().collect();
        let eni = self.cloud.eni(&subnet, &at, &groups);
        let made = vec![container(None, &[])];
        let task = self
            .cloud
            .task(instance, &parts.vpc.clone(), NetworkMode::Awsvpc, made);
        self.cloud.update::<Task>(&format!("default/{task}"), |row| {
            row.last_status = TaskStatus::Running
        });
        let owner = InterfaceOwner::Task(task);
        self.cloud
            .update::<NetworkInterface>(eni.as_str(), |row| row.owner = owner);
        self.origins.push(ProbeOrigin::Interface(eni));
    }

    fn published(&self, instance: &InstanceId) -> Vec<u16> {
        let tasks = self.cloud.tables.tasks.values();
        let here = tasks.filter(|task| task.placement.as_ref().is_some_and(|p| p.instance == *instance));
        let containers = here.flat_map(|task| &task.containers);
        let bindings = containers.flat_map(|container| &container.port_bindings);
        bindings.map(|binding| binding.host.from).collect()
    }

    fn target(&mut self, parts: &GeneratedVpc) -> Option<RouteTarget> {
        let gateway = |cloud: &Cloud| {
            let mut all = cloud.tables.internet_gateways.values();
            let found = all.find(|gateway| gateway.vpc.as_ref() == Some(&parts.vpc))?;
            Some(RouteTarget::InternetGateway(found.id.clone()))
        };
        match self.random.below(5) {
            0 | 1 => parts.nat.clone().map(RouteTarget::NatGateway),
            2 => pick(&mut self.random, &parts.enis).map(RouteTarget::NetworkInterface),
            _ => gateway(&self.cloud),
        }
    }

    fn route_tables(&mut self, parts: &GeneratedVpc) {
        let mut tables = vec![self.cloud.main_table(&parts.vpc)];
        for subnet in &parts.subnets {
            if chance(&mut self.random, 45)
                && let Some(target) = self.target(parts)
            {
                tables.push(self.cloud.route_table(subnet, target));
            }
        }
        for table in tables {
            if chance(&mut self.random, 10) {
                self.cloud
                    .update::<RouteTable>(table.as_str(), |row| row.routes.clear());
            }
            for _ in 0..self.random.below(3) {
                let Some(target) = self.target(parts) else {
                    continue;
                };
                let inside = !matches!(target, RouteTarget::InternetGateway(_));
                let destination = match self.random.below(5) {
                    0 if inside => {
                        cidr(&format!("{}.{}.0/24", parts.prefix, 1 + self.random.below(3))).into()
                    }
                    1 => RouteDestination::PrefixList(
                        self.cloud.prefix_list(&["203.0.113.254/32", "10.0.2.0/24"]),
                    ),
                    2 => Cidr::host(self.machine.host_address()).into(),
                    3 => cidr("203.0.113.0/24").into(),
                    _ => cidr("192.0.2.0/24").into(),
                };
                let row = self.cloud.row::<RouteTable>(table.as_str());
                if row.routes.iter().all(|route| route.destination != destination) {
                    self.cloud.route(&table, destination, target);
                }
            }
        }
    }
}
