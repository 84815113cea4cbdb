//! The rows as the rules of reachability see them, the names that people give to ends of a
//! connection, and answers in words.

mod find;
mod report;
mod socket;

use std::net::Ipv4Addr;

use model::{Cidr, ManagedPrefixListId, Scope};
use rows::{
    Direction, InstanceState, InterfaceOwner, NatGatewayState, NetworkMode, RouteDestination, RouteTarget,
    RulePeer, Tables, TaskStatus,
};
use rules::reachability as view;

pub use find::{FindError, find, find_destination};
pub use report::{Report, ReportedExplanation, ReportedHop, component_id, report};
pub use rules::reachability::{Answer, EPHEMERAL, End, Network, Question, Transport, explain};
pub use socket::{Socket, SocketOwner, socket};

/// Answers the question of `cove explain`: may a client at `from` connect to the port at `to`? All
/// ports that the client may get have to work. Gives the socket, too, that packets come to, for
/// [`Report::observed`].
pub fn ask(
    tables: &Tables,
    reserved: &[Ipv4Addr],
    scope: &Scope,
    from: &str,
    to: &str,
    transport: Transport,
    port: u16,
) -> Result<(Report, Option<Socket>), FindError> {
    let question = Question {
        from: find(tables, scope, from)?,
        to: find_destination(tables, scope, to)?,
        transport,
        port,
        source_ports: EPHEMERAL,
        any_source_port: false,
    };
    let network = network(tables, reserved);
    let answer = explain(&network, &question);
    let socket = socket(&network, &answer);
    Ok((report(from, to, &question, &answer), socket))
}

/// All networks of the tables. `reserved` are the addresses of the public pool that cove holds: the
/// machine's own and that of AWS's endpoints, as in [`crate::Config`].
pub fn network(tables: &Tables, reserved: &[Ipv4Addr]) -> Network {
    Network {
        vpcs: tables.vpcs.values().map(|row| vpc(row)).collect(),
        subnets: tables.subnets.values().map(|row| subnet(row)).collect(),
        route_tables: tables
            .route_tables
            .values()
            .map(|row| route_table(tables, row))
            .collect(),
        acls: tables.network_acls.values().map(|row| acl(row)).collect(),
        groups: tables
            .security_groups
            .values()
            .map(|row| group(tables, row))
            .collect(),
        gateways: tables
            .internet_gateways
            .values()
            .map(|row| view::InternetGateway {
                id: row.id.clone(),
                vpc: row.vpc.clone(),
            })
            .collect(),
        nat_gateways: tables.nat_gateways.values().map(|row| nat_gateway(row)).collect(),
        interfaces: tables
            .network_interfaces
            .values()
            .map(|row| interface(row))
            .collect(),
        instances: tables.instances.values().map(|row| instance(row)).collect(),
        tasks: tables
            .tasks
            .values()
            .filter(|row| row.last_status != TaskStatus::Stopped)
            .map(|row| task(row))
            .collect(),
        internet: view::Internet {
            host: reserved.first().copied(),
            endpoint: reserved.get(1).copied(),
        },
    }
}

fn vpc(row: &rows::Vpc) -> view::Vpc {
    view::Vpc {
        id: row.id.clone(),
        blocks: row.cidrs.iter().map(|block| block.cidr).collect(),
    }
}

fn subnet(row: &rows::Subnet) -> view::Subnet {
    view::Subnet {
        id: row.id.clone(),
        vpc: row.vpc.clone(),
        block: row.cidr,
        acl: row.network_acl.clone(),
    }
}

/// The blocks of a prefix list.
fn listed(tables: &Tables, scope: &Scope, id: &ManagedPrefixListId) -> Vec<Cidr> {
    let list = tables.get::<rows::PrefixList>(&scope.key(id));
    list.map_or_else(Vec::new, |list| list.blocks())
}

fn route_table(tables: &Tables, row: &rows::RouteTable) -> view::RouteTable {
    let routes = row.routes.iter().flat_map(|route| {
        let target = match &route.target {
            RouteTarget::InternetGateway(id) => view::Target::InternetGateway(id.clone()),
            RouteTarget::NatGateway(id) => view::Target::NatGateway(id.clone()),
            RouteTarget::NetworkInterface(id) => view::Target::Interface(id.clone()),
        };
        let active = crate::route_table::is_active(tables, row, &route.target);
        let (blocks, list) = match &route.destination {
            RouteDestination::Cidr(block) => (vec![*block], None),
            RouteDestination::PrefixList(id) => (listed(tables, &row.scope, id), Some(id.to_string())),
        };
        blocks.into_iter().map(move |destination| view::Route {
            destination,
            list: list.clone(),
            target: target.clone(),
            active,
        })
    });
    view::RouteTable {
        id: row.id.clone(),
        vpc: row.vpc.clone(),
        main: row.is_main(),
        subnets: row.associations.iter().filter_map(|a| a.subnet.clone()).collect(),
        routes: routes.collect(),
    }
}

fn acl(row: &rows::NetworkAcl) -> view::NetworkAcl {
    let entries = |entries: &[rows::NetworkAclEntry]| {
        let entries = entries.iter().filter_map(|entry| {
            Some(view::AclEntry {
                number: entry.number,
                allow: entry.allow,
                protocol: entry.protocol,
                block: entry.cidr.ipv4()?,
                ports: entry.ports,
            })
        });
        entries.collect()
    };
    view::NetworkAcl {
        id: row.id.clone(),
        ingress: entries(&row.ingress),
        egress: entries(&row.egress),
    }
}

fn group(tables: &Tables, row: &rows::SecurityGroup) -> view::SecurityGroup {
    let rules = row.rules.iter().map(|rule| view::GroupRule {
        id: rule.id.clone(),
        egress: rule.direction == Direction::Egress,
        protocol: rule.protocol,
        ports: rule.ports,
        peer: match &rule.peer {
            RulePeer::Cidr(block) => view::Peer::Block(*block),
            RulePeer::CidrIpv6(_) => view::Peer::Ipv6,
            RulePeer::Group(id) => view::Peer::Group(id.clone()),
            RulePeer::PrefixList(id) => {
                view::Peer::PrefixList(id.to_string(), listed(tables, &row.scope, id))
            }
        },
    });
    view::SecurityGroup {
        id: row.id.clone(),
        vpc: row.vpc.clone(),
        name: row.name.clone(),
        rules: rules.collect(),
    }
}

fn nat_gateway(row: &rows::NatGateway) -> view::NatGateway {
    let state = match row.state {
        NatGatewayState::Pending => "pending",
        NatGatewayState::Failed => "failed",
        NatGatewayState::Available => "available",
        NatGatewayState::Deleting => "deleting",
        NatGatewayState::Deleted => "deleted",
    };
    view::NatGateway {
        id: row.id.clone(),
        interface: row.interface.as_ref().map(|interface| interface.eni.clone()),
        state: state.to_owned(),
    }
}

fn interface(row: &rows::NetworkInterface) -> view::Interface {
    view::Interface {
        id: row.id.clone(),
        vpc: row.vpc.clone(),
        subnet: row.subnet.clone(),
        addresses: row.private_addresses.clone(),
        mapped: row.mapped_addresses().collect(),
        groups: row.security_groups.clone(),
        source_dest_check: row.source_dest_check,
        owner: match &row.owner {
            InterfaceOwner::Nobody => view::Owner::Nobody,
            InterfaceOwner::Task(id) => view::Owner::Task(id.clone()),
            InterfaceOwner::Exec => view::Owner::Command,
            InterfaceOwner::NatGateway(id) => view::Owner::NatGateway(id.clone()),
            InterfaceOwner::Instance(at) => view::Owner::Instance(at.instance.clone(), at.device_index),
        },
        up: row.is_live(),
    }
}

fn instance(row: &rows::Instance) -> view::Instance {
    let state = match row.state {
        InstanceState::Pending => "pending",
        InstanceState::Running => "running",
        InstanceState::Stopping => "stopping",
        InstanceState::Stopped => "stopped",
        InstanceState::ShuttingDown => "shutting-down",
        InstanceState::Terminated => "terminated",
    };
    view::Instance {
        id: row.id.clone(),
        name: name_tag(&row.tags).map(str::to_owned),
        state: state.to_owned(),
    }
}

/// The value of the tag `Name`.
pub(crate) fn name_tag(tags: &[model::Tag]) -> Option<&str> {
    let tag = tags.iter().find(|tag| tag.key == "Name")?;
    Some(&tag.value)
        .filter(|value| !value.is_empty())
        .map(String::as_str)
}

fn task(row: &rows::Task) -> view::Task {
    let mode = match row.network_mode {
        NetworkMode::Awsvpc => view::Mode::Awsvpc,
        NetworkMode::Bridge => view::Mode::Bridge,
        NetworkMode::Host => view::Mode::Host,
        NetworkMode::None => view::Mode::None,
    };
    let containers = row.containers.iter().map(|container| view::Container {
        name: container.name.clone(),
        bridge_address: container.bridge_address,
        ports: match mode {
            view::Mode::Awsvpc => container.interface_ports.iter().map(declared).collect(),
            _ => container.port_bindings.iter().map(bound).collect(),
        },
    });
    view::Task {
        id: row.id.clone(),
        family: format!("{}:{}", row.family, row.revision),
        mode,
        fargate: row.placement.is_none(),
        instance: row.placement.as_ref().map(|placement| placement.instance.clone()),
        status: row.last_status.as_str().to_owned(),
        connected: row.last_status == TaskStatus::Running,
        containers: containers.collect(),
    }
}

fn transport(udp: bool) -> Transport {
    if udp { Transport::Udp } else { Transport::Tcp }
}

fn bound(binding: &rows::PortBinding) -> view::Port {
    view::Port {
        container: binding.container,
        host: binding.host,
        transport: transport(binding.udp),
    }
}

fn declared(ports: &rows::InterfacePorts) -> view::Port {
    view::Port {
        container: ports.ports,
        host: ports.ports,
        transport: transport(ports.udp),
    }
}
