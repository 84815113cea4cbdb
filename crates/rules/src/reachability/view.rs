//! What the rules of reachability look at: a cloud's networks and whatever has an address in them.

use std::net::Ipv4Addr;

use model::{
    Cidr, EniId, InstanceId, InternetGatewayId, NatGatewayId, NetworkAclId, PortRange, Protocol,
    RouteTableId, SecurityGroupId, SecurityGroupRuleId, SubnetId, TaskId, VpcId,
};

/// Docker's own network on every container instance that has containers in bridge mode.
pub const DOCKER_BLOCK: (Ipv4Addr, u8) = (Ipv4Addr::new(172, 17, 0, 0), 16);

/// The instance's own address there.
pub const DOCKER_GATEWAY: Ipv4Addr = Ipv4Addr::new(172, 17, 0, 1);

/// Everything that a packet can meet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    pub vpcs: Vec<Vpc>,
    pub subnets: Vec<Subnet>,
    pub route_tables: Vec<RouteTable>,
    pub acls: Vec<NetworkAcl>,
    pub groups: Vec<SecurityGroup>,
    pub gateways: Vec<InternetGateway>,
    pub nat_gateways: Vec<NatGateway>,
    pub interfaces: Vec<Interface>,
    pub instances: Vec<Instance>,
    /// Those that have not stopped.
    pub tasks: Vec<Task>,
    pub internet: Internet,
}

/// The addresses of the internet that answer, besides the public ones of interfaces.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Internet {
    /// The machine that the user works on.
    pub host: Option<Ipv4Addr>,
    /// AWS's own endpoints: HTTP and HTTPS alone.
    pub endpoint: Option<Ipv4Addr>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Vpc {
    pub id: VpcId,
    /// The primary block first.
    pub blocks: Vec<Cidr>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Subnet {
    pub id: SubnetId,
    pub vpc: VpcId,
    pub block: Cidr,
    pub acl: NetworkAclId,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RouteTable {
    pub id: RouteTableId,
    pub vpc: VpcId,
    /// Whether it serves the subnets that have none of their own.
    pub main: bool,
    /// Subnets with an explicit association.
    pub subnets: Vec<SubnetId>,
    /// Routes besides the VPC's `local` ones.
    pub routes: Vec<Route>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    pub destination: Cidr,
    /// The prefix list that the block is one of.
    pub list: Option<String>,
    pub target: Target,
    /// `active`; a blackhole otherwise.
    pub active: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    Local,
    InternetGateway(InternetGatewayId),
    NatGateway(NatGatewayId),
    Interface(EniId),
}

#[derive(Clone, Debug, PartialEq)]
pub struct NetworkAcl {
    pub id: NetworkAclId,
    pub ingress: Vec<AclEntry>,
    pub egress: Vec<AclEntry>,
}

/// A numbered entry; the last one, which denies, is implicit.
#[derive(Clone, Debug, PartialEq)]
pub struct AclEntry {
    pub number: u16,
    pub allow: bool,
    pub protocol: Protocol,
    pub block: Cidr,
    /// `None` is every port.
    pub ports: Option<PortRange>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SecurityGroup {
    pub id: SecurityGroupId,
    pub vpc: VpcId,
    pub name: String,
    pub rules: Vec<GroupRule>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct GroupRule {
    pub id: SecurityGroupRuleId,
    pub egress: bool,
    pub protocol: Protocol,
    /// `None` is every port.
    pub ports: Option<PortRange>,
    pub peer: Peer,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Peer {
    Block(Cidr),
    /// The private addresses of the group's interfaces.
    Group(SecurityGroupId),
    /// A prefix list's id and what is in it.
    PrefixList(String, Vec<Cidr>),
    /// No IPv4 packet.
    Ipv6,
}

#[derive(Clone, Debug, PartialEq)]
pub struct InternetGateway {
    pub id: InternetGatewayId,
    /// The VPC that it is attached to.
    pub vpc: Option<VpcId>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct NatGateway {
    pub id: NatGatewayId,
    pub interface: Option<EniId>,
    /// AWS's word, such as `available`.
    pub state: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Interface {
    pub id: EniId,
    pub vpc: VpcId,
    pub subnet: SubnetId,
    /// The primary one first.
    pub addresses: Vec<Ipv4Addr>,
    /// Those that have public addresses, with those; the primary one first.
    pub mapped: Vec<(Ipv4Addr, Ipv4Addr)>,
    pub groups: Vec<SecurityGroupId>,
    pub source_dest_check: bool,
    pub owner: Owner,
    /// Whether packets can come and go: it is attached, and what it is attached to runs.
    pub up: bool,
}

impl Interface {
    pub fn primary(&self) -> Ipv4Addr {
        self.addresses.first().copied().unwrap_or(Ipv4Addr::UNSPECIFIED)
    }

    /// A public address: that of the primary address, if it has one.
    pub fn public_address(&self) -> Option<Ipv4Addr> {
        self.mapped.first().map(|(_, public)| *public)
    }

    /// The public address of a private one.
    pub fn public_of(&self, private: Ipv4Addr) -> Option<Ipv4Addr> {
        let found = self.mapped.iter().find(|(own, _)| *own == private);
        found.map(|(_, public)| *public)
    }

    /// The private address that a public one leads to.
    pub fn private_of(&self, public: Ipv4Addr) -> Option<Ipv4Addr> {
        let found = self.mapped.iter().find(|(_, one)| *one == public);
        found.map(|(private, _)| *private)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Owner {
    Nobody,
    Task(TaskId),
    /// With the interface's place: 0 is the primary one.
    Instance(InstanceId, u16),
    NatGateway(NatGatewayId),
    /// A command that was started inside the VPC.
    Command,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    pub id: InstanceId,
    pub name: Option<String>,
    /// AWS's word, such as `running`.
    pub state: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    pub id: TaskId,
    pub family: String,
    pub mode: Mode,
    pub fargate: bool,
    /// Where it runs; `None` on Fargate.
    pub instance: Option<InstanceId>,
    /// AWS's word, such as `RUNNING`.
    pub status: String,
    /// Whether its containers have their network.
    pub connected: bool,
    pub containers: Vec<Container>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Awsvpc,
    Bridge,
    Host,
    None,
}

impl Mode {
    /// The value of `networkMode`.
    pub fn as_str(self) -> &'static str {
        match self {
            Mode::Awsvpc => "awsvpc",
            Mode::Bridge => "bridge",
            Mode::Host => "host",
            Mode::None => "none",
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Container {
    pub name: String,
    /// Its address on the instance's own network.
    pub bridge_address: Option<Ipv4Addr>,
    pub ports: Vec<Port>,
}

/// Ports of a container that are published or, in awsvpc mode, declared.
#[derive(Clone, Debug, PartialEq)]
pub struct Port {
    pub container: PortRange,
    /// As many ports of the instance; the container's own in awsvpc mode.
    pub host: PortRange,
    pub transport: Transport,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    Tcp,
    Udp,
}

impl Transport {
    pub fn as_str(self) -> &'static str {
        match self {
            Transport::Tcp => "tcp",
            Transport::Udp => "udp",
        }
    }

    /// Its IANA number.
    pub fn number(self) -> u8 {
        match self {
            Transport::Tcp => 6,
            Transport::Udp => 17,
        }
    }

    /// Whether a rule's protocol covers it, and so its ports count.
    pub(super) fn is_in(self, protocol: Protocol) -> bool {
        match protocol {
            Protocol::All => true,
            Protocol::Tcp => self == Transport::Tcp,
            Protocol::Udp => self == Transport::Udp,
            Protocol::Icmp => false,
            Protocol::Number(number) => number == self.number(),
        }
    }
}

impl Network {
    pub fn vpc(&self, id: &VpcId) -> Option<&Vpc> {
        self.vpcs.iter().find(|vpc| vpc.id == *id)
    }

    pub fn subnet(&self, id: &SubnetId) -> Option<&Subnet> {
        self.subnets.iter().find(|subnet| subnet.id == *id)
    }

    pub fn interface(&self, id: &EniId) -> Option<&Interface> {
        self.interfaces.iter().find(|eni| eni.id == *id)
    }

    pub fn instance(&self, id: &InstanceId) -> Option<&Instance> {
        self.instances.iter().find(|instance| instance.id == *id)
    }

    pub fn task(&self, id: &TaskId) -> Option<&Task> {
        self.tasks.iter().find(|task| task.id == *id)
    }

    /// The internet gateway that is attached to the VPC.
    pub fn gateway_of(&self, vpc: &VpcId) -> Option<&InternetGateway> {
        self.gateways
            .iter()
            .find(|gateway| gateway.vpc.as_ref() == Some(vpc))
    }

    /// The interface of an awsvpc task.
    pub fn interface_of_task(&self, task: &TaskId) -> Option<&Interface> {
        self.interfaces
            .iter()
            .find(|eni| matches!(&eni.owner, Owner::Task(id) if id == task))
    }

    /// An instance's interfaces with their places, the primary one first.
    pub fn interfaces_of_instance(&self, instance: &InstanceId) -> Vec<&Interface> {
        let mut found: Vec<(u16, &Interface)> = Vec::new();
        for eni in &self.interfaces {
            if let Owner::Instance(id, index) = &eni.owner
                && id == instance
            {
                found.push((*index, eni));
            }
        }
        found.sort_by_key(|(index, _)| *index);
        found.into_iter().map(|(_, eni)| eni).collect()
    }

    pub fn tasks_on<'a>(&'a self, instance: &'a InstanceId) -> impl Iterator<Item = &'a Task> {
        self.tasks
            .iter()
            .filter(move |task| task.instance.as_ref() == Some(instance))
    }
}
