//! The VPC's rows.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use model::*;
use serde::{Deserialize, Serialize};

use crate::ClientToken;

macro_rules! keyed_by_id {
    ($($t:ty),*) => {$(
        impl $t {
            pub fn row_key(&self) -> String {
                self.scope.key(&self.id)
            }
        }
    )*};
}
keyed_by_id!(
    Vpc,
    Subnet,
    InternetGateway,
    RouteTable,
    NetworkAcl,
    DhcpOptions,
    SecurityGroup,
    NetworkInterface,
    Address,
    NatGateway
);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Vpc {
    pub scope: Scope,
    pub id: VpcId,
    /// The primary block first.
    pub cidrs: Vec<VpcCidr>,
    pub is_default: bool,
    pub dns_support: bool,
    pub dns_hostnames: bool,
    pub dhcp_options: DhcpOptionsId,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VpcCidr {
    pub association: VpcCidrAssociationId,
    pub cidr: Cidr,
}

impl Vpc {
    pub fn primary_cidr(&self) -> Cidr {
        self.cidrs.first().map_or(Cidr::ANY, |c| c.cidr)
    }

    /// Whether the address is in one of the VPC's blocks.
    pub fn contains(&self, address: Ipv4Addr) -> bool {
        self.cidrs.iter().any(|c| c.cidr.contains(address))
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subnet {
    pub scope: Scope,
    pub id: SubnetId,
    pub vpc: VpcId,
    pub cidr: Cidr,
    pub availability_zone: String,
    pub default_for_az: bool,
    pub map_public_ip_on_launch: bool,
    pub network_acl: NetworkAclId,
    pub network_acl_association: NetworkAclAssociationId,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InternetGateway {
    pub scope: Scope,
    pub id: InternetGatewayId,
    pub vpc: Option<VpcId>,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RouteTable {
    pub scope: Scope,
    pub id: RouteTableId,
    pub vpc: VpcId,
    /// A number unique in the VPC from 1 up: the kernel's routing table.
    pub kernel_table: u32,
    /// Subnets with an explicit association; the main table serves all others.
    pub associations: Vec<RouteTableAssociation>,
    /// Routes other than the implicit `local` ones.
    pub routes: Vec<Route>,
    #[serde(default)]
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RouteTableAssociation {
    pub id: RouteTableAssociationId,
    /// `None` for the association that makes the table the main one.
    pub subnet: Option<SubnetId>,
}

impl RouteTable {
    pub fn is_main(&self) -> bool {
        self.associations.iter().any(|a| a.subnet.is_none())
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Route {
    pub destination: RouteDestination,
    pub target: RouteTarget,
}

/// Where the packets of a route go to. A block that the VPC has itself stands for its local route,
/// with another target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RouteDestination {
    Cidr(Cidr),
    /// Every block of the list.
    PrefixList(ManagedPrefixListId),
}

impl RouteDestination {
    pub fn cidr(&self) -> Option<Cidr> {
        match self {
            RouteDestination::Cidr(cidr) => Some(*cidr),
            RouteDestination::PrefixList(_) => None,
        }
    }
}

impl From<Cidr> for RouteDestination {
    fn from(cidr: Cidr) -> Self {
        RouteDestination::Cidr(cidr)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RouteTarget {
    InternetGateway(InternetGatewayId),
    NetworkInterface(EniId),
    NatGateway(NatGatewayId),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkAcl {
    pub scope: Scope,
    pub id: NetworkAclId,
    pub vpc: VpcId,
    pub is_default: bool,
    pub ingress: Vec<NetworkAclEntry>,
    pub egress: Vec<NetworkAclEntry>,
    #[serde(default)]
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

/// A numbered entry; the final deny (32767) is implicit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkAclEntry {
    pub number: u16,
    pub allow: bool,
    pub protocol: Protocol,
    pub cidr: AclBlock,
    pub ports: Option<PortRange>,
    /// ICMP type and code, -1 for any.
    pub icmp: Option<(i16, i16)>,
}

/// The addresses that an entry of a network ACL is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum AclBlock {
    Ipv4(Cidr),
    /// In canonical form. Kept and shown; no IPv6 packet flows in a VPC yet.
    Ipv6(String),
}

impl AclBlock {
    pub fn ipv4(&self) -> Option<Cidr> {
        match self {
            AclBlock::Ipv4(cidr) => Some(*cidr),
            AclBlock::Ipv6(_) => None,
        }
    }
}

impl From<Cidr> for AclBlock {
    fn from(cidr: Cidr) -> Self {
        AclBlock::Ipv4(cidr)
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DhcpOptions {
    pub scope: Scope,
    pub id: DhcpOptionsId,
    pub options: BTreeMap<String, Vec<String>>,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroup {
    pub scope: Scope,
    pub id: SecurityGroupId,
    pub vpc: VpcId,
    pub name: String,
    pub description: String,
    pub rules: Vec<SecurityGroupRule>,
    pub tags: Vec<Tag>,
}

/// One source or destination of one permission, an object of its own since 2021.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecurityGroupRule {
    pub id: SecurityGroupRuleId,
    pub direction: Direction,
    pub protocol: Protocol,
    /// TCP and UDP only; `None` is every port.
    pub ports: Option<PortRange>,
    /// ICMP type and code, -1 for any.
    pub icmp: Option<(i16, i16)>,
    pub peer: RulePeer,
    pub description: Option<String>,
    pub tags: Vec<Tag>,
}

impl SecurityGroupRule {
    /// Whether both rules allow exactly the same packets (ids, descriptions and tags aside).
    pub fn same_permission(&self, other: &Self) -> bool {
        self.direction == other.direction
            && self.protocol == other.protocol
            && self.ports == other.ports
            && self.icmp == other.icmp
            && self.peer == other.peer
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Direction {
    Ingress,
    Egress,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum RulePeer {
    Cidr(Cidr),
    /// IPv6 blocks are kept and shown; no IPv6 packet flows in a VPC yet.
    CidrIpv6(String),
    Group(SecurityGroupId),
    PrefixList(ManagedPrefixListId),
}

/// An elastic network interface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NetworkInterface {
    pub scope: Scope,
    pub id: EniId,
    pub vpc: VpcId,
    pub subnet: SubnetId,
    pub availability_zone: String,
    pub mac: Mac,
    /// The primary address first.
    pub private_addresses: Vec<Ipv4Addr>,
    /// Public address of the primary private address.
    pub public_address: Option<Ipv4Addr>,
    /// Elastic IP addresses of the other private addresses, by those.
    #[serde(default)]
    pub secondary_public: BTreeMap<Ipv4Addr, Ipv4Addr>,
    pub security_groups: Vec<SecurityGroupId>,
    pub source_dest_check: bool,
    pub description: String,
    pub requester_managed: bool,
    pub owner: InterfaceOwner,
    #[serde(default)]
    pub host: Option<InterfaceHost>,
    pub attachment: Option<EniAttachmentId>,
    pub state: InterfaceState,
    pub created_at: Timestamp,
    #[serde(default)]
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

impl NetworkInterface {
    /// Whether the kernel should have it.
    pub fn is_live(&self) -> bool {
        matches!(self.state, InterfaceState::Attaching | InterfaceState::InUse)
    }

    /// The primary private address; unspecified only for a row that no operation makes.
    pub fn primary_address(&self) -> Ipv4Addr {
        self.private_addresses
            .first()
            .copied()
            .unwrap_or(Ipv4Addr::UNSPECIFIED)
    }

    /// Each private address that has a public one, with that.
    pub fn mapped_addresses(&self) -> impl Iterator<Item = (Ipv4Addr, Ipv4Addr)> + '_ {
        let primary = self.public_address.map(|public| (self.primary_address(), public));
        let others = self.secondary_public.iter();
        primary
            .into_iter()
            .chain(others.map(|(private, public)| (*private, *public)))
    }

    /// The public address of one of its private addresses.
    pub fn public_of(&self, private: Ipv4Addr) -> Option<Ipv4Addr> {
        let mut mapped = self.mapped_addresses();
        mapped.find(|(own, _)| *own == private).map(|(_, public)| public)
    }

    /// The private address that a public one is mapped to.
    pub fn private_of(&self, public: Ipv4Addr) -> Option<Ipv4Addr> {
        let mut mapped = self.mapped_addresses();
        mapped.find(|(_, one)| *one == public).map(|(private, _)| private)
    }

    /// Maps a public address, or none, to one of its private addresses.
    pub fn map_address(&mut self, private: Ipv4Addr, public: Option<Ipv4Addr>) {
        match public {
            _ if private == self.primary_address() => self.public_address = public,
            Some(public) => drop(self.secondary_public.insert(private, public)),
            None => drop(self.secondary_public.remove(&private)),
        }
    }
}

/// Whose namespace the interface ends in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterfaceOwner {
    /// An interface that was made by itself: no namespace, and no packet to or from it.
    Nobody,
    /// The network namespace that the containers of a task share.
    Task(TaskId),
    /// A throw-away namespace for `cove vpc exec`.
    Exec,
    NatGateway(NatGatewayId),
    Instance(InstanceInterface),
}

/// The instance that an interface of somebody else is attached to, such as that of a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfaceHost {
    pub instance: InstanceId,
    /// Interfaces on a trunk have none.
    pub device_index: Option<u16>,
}

/// An interface's place at an instance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstanceInterface {
    pub instance: InstanceId,
    /// 0 is the primary one: `eth0` inside.
    pub device_index: u16,
    pub delete_on_termination: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum InterfaceState {
    /// It has no owner; the kernel knows nothing of it.
    Available,
    /// Wanted; the fabric has not reported it yet.
    Attaching,
    /// The kernel has it.
    InUse,
    /// To be removed; the row goes once the fabric reports it gone.
    Detaching,
    /// Of an instance that stops: to be removed from the kernel. The row stays, with its address.
    Parking,
    /// Of a stopped instance: attached, and the kernel has not got it.
    Parked,
}

/// An elastic IP address: a public address that stays with its account until it is released.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Address {
    pub scope: Scope,
    pub id: AllocationId,
    pub public_ip: Ipv4Addr,
    pub association: Option<AddressAssociation>,
    pub tags: Vec<Tag>,
}

/// The private address of an interface that the elastic IP address is mapped to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AddressAssociation {
    pub id: AddressAssociationId,
    pub eni: EniId,
    pub private_address: Ipv4Addr,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NatGateway {
    pub scope: Scope,
    pub id: NatGatewayId,
    pub vpc: VpcId,
    pub subnet: SubnetId,
    /// A private one has no public address: what it sends to an internet gateway is dropped there.
    pub private: bool,
    /// Its interface, with its first private address; `None` for one that failed. Both stay as they
    /// were after the interface is gone.
    pub interface: Option<NatGatewayInterface>,
    /// The elastic IP address that was asked for: only a public one has it.
    pub allocation: Option<AllocationId>,
    pub state: NatGatewayState,
    pub failure: Option<NatGatewayFailure>,
    pub created_at: Timestamp,
    /// When it was deleted or failed: about an hour later it is no longer shown.
    pub ended_at: Option<Timestamp>,
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NatGatewayInterface {
    pub eni: EniId,
    pub private_address: Ipv4Addr,
    pub public_address: Option<Ipv4Addr>,
    pub association: Option<AddressAssociationId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NatGatewayState {
    /// The kernel has not got its interface yet.
    Pending,
    Failed,
    Available,
    /// The kernel still has its interface.
    Deleting,
    Deleted,
}

/// Why a gateway could not be made, in AWS's code and words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NatGatewayFailure {
    pub code: String,
    pub message: String,
}
