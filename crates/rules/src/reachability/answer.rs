//! Questions and answers.

use std::net::Ipv4Addr;

use model::{
    Cidr, EniId, InstanceId, InternetGatewayId, NatGatewayId, NetworkAclId, PortRange, RouteTableId,
    SecurityGroupId, SubnetId, TaskId, VpcId,
};

use super::view::{AclEntry, GroupRule, Route, Transport};

/// May a client at `from` connect to a port at `to`?
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub from: End,
    pub to: End,
    pub transport: Transport,
    pub port: u16,
    /// The ports that the client may send from.
    pub source_ports: PortRange,
    /// Whether one port that works is enough; otherwise all have to.
    pub any_source_port: bool,
}

/// The ports that Linux gives to clients.
pub const EPHEMERAL: PortRange = PortRange {
    from: 32768,
    to: 60999,
};

/// Where a connection begins or ends.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    /// Somewhere in the internet: this address, or else the user's own machine.
    Internet(Option<Ipv4Addr>),
    /// An address as the other side sees it.
    Address(Ipv4Addr),
    /// By its primary address, or its public one from elsewhere.
    Interface(EniId),
    Instance(InstanceId),
    Task(TaskId),
    /// The VPC's resolver.
    Resolver,
    /// AWS's own endpoints in the internet.
    Endpoint,
}

/// The answer, with the way there and back as far as packets come.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Packets reach the destination, the answer comes back, and something may listen there.
    pub reachable: bool,
    /// Packets reach the destination and the answer comes back, whether or not anything listens.
    pub path_found: bool,
    pub forward: Vec<Hop>,
    pub back: Vec<Hop>,
    /// What stops it; the first is the one to begin with.
    pub explanations: Vec<Explanation>,
    /// What else there is to know.
    pub remarks: Vec<String>,
}

/// Addresses and ports of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    pub transport: Transport,
    pub source: Ipv4Addr,
    pub source_port: u16,
    pub destination: Ipv4Addr,
    pub destination_port: u16,
}

impl Header {
    /// The header of the answer.
    pub fn reversed(self) -> Self {
        Header {
            transport: self.transport,
            source: self.destination,
            source_port: self.destination_port,
            destination: self.source,
            destination_port: self.source_port,
        }
    }
}

/// A thing that a packet meets.
#[derive(Clone, Debug, PartialEq)]
pub enum Component {
    Internet(Ipv4Addr),
    Endpoint(Ipv4Addr),
    Vpc(VpcId),
    Resolver(Ipv4Addr),
    /// The metadata service of instances.
    Metadata(Ipv4Addr),
    Instance(InstanceId),
    Task(TaskId),
    Container {
        task: TaskId,
        name: String,
    },
    Interface(EniId),
    SecurityGroup(SecurityGroupId),
    NetworkAcl(NetworkAclId),
    RouteTable(RouteTableId),
    InternetGateway(InternetGatewayId),
    NatGateway(NatGatewayId),
}

/// A step of the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Hop {
    pub component: Component,
    /// The rule that let the packet go on.
    pub by: Option<Allowed>,
    /// The packet as it came in.
    pub inbound: Header,
    /// The packet as it went on, where that differs.
    pub outbound: Option<Header>,
    pub subnet: Option<SubnetId>,
    pub vpc: Option<VpcId>,
    pub attached_to: Option<Component>,
}

/// Why a packet went on.
#[derive(Clone, Debug, PartialEq)]
pub enum Allowed {
    Group(GroupRule),
    /// The answer to what was let through before.
    Tracked,
    Acl {
        entry: AclEntry,
        egress: bool,
    },
    Route(Route),
    /// A port of the instance that leads to one of a container.
    Binding {
        host: u16,
        container: u16,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Ingress,
    Egress,
}

impl Direction {
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ingress => "ingress",
            Direction::Egress => "egress",
        }
    }
}

/// What stops a packet.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    pub code: Code,
    /// What stops it.
    pub component: Option<Component>,
    pub direction: Option<Direction>,
    /// Whether it stops the answer and not the request.
    pub on_the_way_back: bool,
    /// A sentence that says what happens.
    pub text: String,
    /// What can be done, each sufficient.
    pub advice: Vec<String>,
    pub details: Details,
}

/// What an explanation is about besides its component.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    pub header: Option<Header>,
    pub interface: Option<EniId>,
    pub subnet: Option<SubnetId>,
    pub vpc: Option<VpcId>,
    pub groups: Vec<SecurityGroupId>,
    /// The entry that denies, unless it is the implicit last one.
    pub acl_entry: Option<AclEntry>,
    pub route: Option<Route>,
    pub route_table: Option<RouteTableId>,
    pub gateway: Option<InternetGatewayId>,
    pub nat_gateway: Option<NatGatewayId>,
    pub blocks: Vec<Cidr>,
    pub state: Option<String>,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// AWS's explanation codes, and some of cove's own for what AWS does not analyse. Source:
        /// Reachability Analyzer guide, "Reachability Analyzer explanation codes".
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Code { $($(#[$doc])* $name),* }

        impl Code {
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text),* }
            }
        }
    };
}

codes! {
    BadState = "BAD_STATE";
    BadStateRoute = "BAD_STATE_ROUTE";
    DisconnectedVpcs = "DISCONNECTED_VPCS";
    EniAddressRestriction = "ENI_ADDRESS_RESTRICTION";
    EniSgRulesMismatch = "ENI_SG_RULES_MISMATCH";
    EniSourceDestCheckRestriction = "ENI_SOURCE_DEST_CHECK_RESTRICTION";
    IgwDestinationNotInRfc1918 = "IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS";
    IgwDestinationNotInRfc6598 = "IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS";
    IgwPrivateIpAssociationForIngress = "IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS";
    IgwPublicIpAssociationForEgress = "IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS";
    NgwDestAddressPreservation = "NGW_DEST_ADDRESS_PRESERVATION";
    NgwRequiresSourceInVpc = "NGW_REQUIRES_SOURCE_IN_VPC";
    NoPath = "NO_PATH";
    NoPossibleDestination = "NO_POSSIBLE_DESTINATION";
    NoRouteToDestination = "NO_ROUTE_TO_DESTINATION";
    SgHasNoRules = "SG_HAS_NO_RULES";
    SubnetAclRestriction = "SUBNET_ACL_RESTRICTION";
    UnassociatedComponent = "UNASSOCIATED_COMPONENT";
    UnsupportedComponent = "UNSUPPORTED_COMPONENT";
    /// cove's own: the address is an instance's, and the task answers at another interface.
    TaskHasItsOwnInterface = "COVE_TASK_HAS_ITS_OWN_INTERFACE";
    /// cove's own: nothing listens on the port.
    NothingListens = "COVE_NOTHING_LISTENS";
    /// cove's own: the port is a container's, and another port of the instance leads to it.
    PortIsNotPublished = "COVE_PORT_IS_NOT_PUBLISHED";
    /// cove's own: the network mode is `none`, or the container has no network.
    NoNetwork = "COVE_NETWORK_MODE_NONE";
    /// cove's own: nothing leaves the machine.
    NoUplink = "COVE_NO_UPLINK";
}
