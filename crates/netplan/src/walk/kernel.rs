//! What the kernel does with a packet in a namespace: hooks in their order, connection tracking,
//! translation, routing.

use std::net::Ipv4Addr;

use model::PortRange;

use super::rules::{Decision, PacketView, TCP};
use super::{Fate, Flow, Packet, Walk, WalkError};
use crate::names;
use crate::nft::{ChainKind, FlowState, HookPoint};
use crate::plan::{Link, NamespaceName, NamespacePlan, Packets, Route};
use crate::route_table::MAIN;

/// A packet may be forwarded this often.
const TTL: usize = 64;
const CONNTRACK: i32 = -200;

/// A packet on its way through one namespace.
struct Traversal<'a> {
    namespace: &'a NamespaceName,
    plan: &'a NamespacePlan,
    packet: Packet,
    /// A TCP answer, which begins no connection.
    is_answer: bool,
    mark: u32,
    iif: String,
    oif: String,
    tracked: Tracked,
}

/// What connection tracking knows of the packet.
enum Tracked {
    NotYet,
    Invalid,
    /// The first packet of a connection that is not remembered yet.
    New(Flow),
    /// A remembered one, and whether this is an answer.
    Known {
        index: usize,
        reply: bool,
    },
}

#[derive(Clone, Copy, PartialEq)]
enum Manip {
    Source,
    Destination,
}

/// Where a packet goes on after a namespace.
enum Hop {
    Fate(Fate),
    To {
        namespace: NamespaceName,
        link: String,
        packet: Packet,
    },
}

type HookResult = Result<Option<Fate>, WalkError>;

/// The link that a packet leaves by, and the next hop's address if that is not its destination.
type NextHop = (String, Option<Ipv4Addr>);

impl<'a> Walk<'a> {
    pub(super) fn travel(
        &mut self,
        from: &NamespaceName,
        packet: Packet,
        is_answer: bool,
    ) -> Result<Fate, WalkError> {
        let mut on = self.emit(from, packet, is_answer)?;
        for _ in 0..TTL {
            match on {
                Hop::Fate(fate) => return Ok(fate),
                Hop::To {
                    namespace,
                    link,
                    packet,
                } => on = self.receive(&namespace, &link, packet, is_answer)?,
            }
        }
        match on {
            Hop::Fate(fate) => Ok(fate),
            Hop::To { namespace, .. } => Ok(Fate::Dropped(namespace, "its time to live".into())),
        }
    }

    fn traversal(
        &self,
        name: &NamespaceName,
        packet: Packet,
        is_answer: bool,
    ) -> Result<Traversal<'a>, WalkError> {
        let (namespace, plan) = self
            .plan
            .namespaces
            .get_key_value(name)
            .ok_or_else(|| WalkError::NoNamespace(name.clone()))?;
        Ok(Traversal {
            namespace,
            plan,
            packet,
            is_answer,
            mark: 0,
            iif: String::new(),
            oif: String::new(),
            tracked: Tracked::NotYet,
        })
    }

    /// From a process.
    fn emit(&mut self, name: &NamespaceName, packet: Packet, is_answer: bool) -> Result<Hop, WalkError> {
        let mut traversal = self.traversal(name, packet, is_answer)?;
        let local = traversal.is_local(packet.destination);
        traversal.oif = match self.route(&traversal) {
            Some((link, _)) if !local => link,
            _ if local => names::LOOPBACK.to_owned(),
            _ => return Ok(dropped(&traversal, "no route")),
        };
        if let Some(fate) = self.hook(&mut traversal, HookPoint::Output)? {
            return Ok(Hop::Fate(fate));
        }
        if traversal.is_local(traversal.packet.destination) {
            traversal.oif = names::LOOPBACK.to_owned();
            if let Some(fate) = self.hook(&mut traversal, HookPoint::Postrouting)? {
                return Ok(Hop::Fate(fate));
            }
            self.remember(&mut traversal);
            traversal.iif = names::LOOPBACK.to_owned();
            traversal.oif.clear();
            return self.deliver(traversal);
        }
        self.transmit(traversal)
    }

    /// From a link.
    fn receive(
        &mut self,
        name: &NamespaceName,
        link: &str,
        packet: Packet,
        is_answer: bool,
    ) -> Result<Hop, WalkError> {
        let mut traversal = self.traversal(name, packet, is_answer)?;
        link.clone_into(&mut traversal.iif);
        if let Some(fate) = self.hook(&mut traversal, HookPoint::Prerouting)? {
            return Ok(Hop::Fate(fate));
        }
        if traversal.is_local(traversal.packet.source) {
            return Ok(dropped(&traversal, "a source that is its own"));
        }
        if traversal
            .plan
            .sysctls
            .get("ipv4/conf/all/rp_filter")
            .is_some_and(|value| value == "1")
        {
            let back = Traversal {
                packet: traversal.packet.reversed(),
                ..self.traversal(name, packet, is_answer)?
            };
            if self.route(&back).is_none_or(|(link, _)| link != traversal.iif) {
                return Ok(dropped(&traversal, "rp_filter"));
            }
        }
        if traversal.is_local(traversal.packet.destination) {
            return self.deliver(traversal);
        }
        if traversal
            .plan
            .sysctls
            .get("ipv4/ip_forward")
            .is_none_or(|value| value != "1")
        {
            return Ok(dropped(&traversal, "a namespace that does not forward"));
        }
        match self.route(&traversal) {
            Some((link, _)) => traversal.oif = link,
            None => return Ok(dropped(&traversal, "no route")),
        }
        if let Some(fate) = self.hook(&mut traversal, HookPoint::Forward)? {
            return Ok(Hop::Fate(fate));
        }
        self.transmit(traversal)
    }

    fn deliver(&mut self, mut traversal: Traversal<'a>) -> Result<Hop, WalkError> {
        if let Some(fate) = self.hook(&mut traversal, HookPoint::Input)? {
            return Ok(Hop::Fate(fate));
        }
        self.remember(&mut traversal);
        Ok(Hop::Fate(Fate::Delivered(
            traversal.namespace.clone(),
            traversal.packet,
        )))
    }

    fn transmit(&mut self, mut traversal: Traversal<'a>) -> Result<Hop, WalkError> {
        let Some((link, via)) = self.route(&traversal) else {
            return Ok(dropped(&traversal, "no route"));
        };
        traversal.oif = link;
        if let Some(fate) = self.hook(&mut traversal, HookPoint::Postrouting)? {
            return Ok(Hop::Fate(fate));
        }
        self.remember(&mut traversal);
        if traversal.oif == names::LOOPBACK {
            return Ok(dropped(&traversal, "the way to the loopback"));
        }
        let hop = via.unwrap_or(traversal.packet.destination);
        let there = self.other_end(traversal.namespace, &traversal.oif, hop);
        match there {
            Some((namespace, link)) => Ok(Hop::To {
                namespace: namespace.clone(),
                link: link.to_owned(),
                packet: traversal.packet,
            }),
            None => Ok(dropped(&traversal, "a neighbour that is not there")),
        }
    }

    /// Where what leaves by a link for a neighbour comes in.
    fn other_end(
        &self,
        namespace: &'a NamespaceName,
        link: &str,
        neighbour: Ipv4Addr,
    ) -> Option<(&'a NamespaceName, &'a str)> {
        let plan = self.plan.namespaces.get(namespace)?;
        if let Some(Link::Bridge { .. }) = plan.links.get(link) {
            return self.on_bridge(namespace, link, neighbour);
        }
        let (there, end) = *self.ends.get(&(namespace, link))?;
        let there_plan = self.plan.namespaces.get(there)?;
        let Some(Link::Veth {
            port_of: Some(bridge),
            ..
        }) = there_plan.links.get(end)
        else {
            return Some((there, end));
        };
        // A frame on a bridge: to the bridge itself, which answers ARP for every address of its
        // namespace, or to another port of it.
        let (bridge, _) = there_plan.links.get_key_value(bridge)?;
        let own = |address: &crate::Address| address.address == neighbour;
        match there_plan.addresses.iter().any(own) {
            true => Some((there, bridge)),
            false => self.on_bridge(there, bridge, neighbour),
        }
    }

    /// The container on a bridge with the address.
    fn on_bridge(
        &self,
        namespace: &'a NamespaceName,
        bridge: &str,
        neighbour: Ipv4Addr,
    ) -> Option<(&'a NamespaceName, &'a str)> {
        let plan = self.plan.namespaces.get(namespace)?;
        plan.links.iter().find_map(|(port, link)| {
            let is_port = matches!(link, Link::Veth { port_of: Some(of), .. } if of == bridge);
            let (there, end) = *self.ends.get(&(namespace, port.as_str()))?;
            let addresses = &self.plan.namespaces.get(there)?.addresses;
            let has = addresses.iter().any(|a| a.link == end && a.address == neighbour);
            (is_port && has).then_some((there, end))
        })
    }

    /// The link that the packet leaves by and the next hop's address. Tables in the order of the
    /// rules, the main one at 32766; in a table the longest prefix.
    fn route(&self, traversal: &Traversal) -> Option<NextHop> {
        let rules = traversal.plan.rules.iter().filter(|rule| match rule.packets {
            Packets::Marked(mark) => mark == traversal.mark,
            Packets::From(address) => address == traversal.packet.source,
        });
        let mut tables: Vec<(u32, u32)> = rules.map(|rule| (rule.priority, rule.table)).collect();
        tables.push((32_766, MAIN));
        tables.sort_unstable();
        for (_, table) in tables {
            let destination = traversal.packet.destination;
            let routes = traversal.plan.routes.iter();
            let own = routes.filter(|(key, _)| key.table == table && key.destination.contains(destination));
            let mut ways: Vec<(u8, Option<NextHop>)> = own
                .map(|(key, route)| {
                    let way = match route {
                        Route::Link { link, via, .. } => Some((link.clone(), *via)),
                        Route::Blackhole => None,
                    };
                    (key.destination.prefix_len(), way)
                })
                .collect();
            if table == MAIN {
                // Networks of the addresses on a link.
                let connected = traversal.plan.addresses.iter().filter_map(|address| {
                    let block = model::Cidr::new(address.address, address.prefix_len)?;
                    let way = Some((address.link.clone(), None));
                    (address.prefix_len < 32 && block.contains(destination))
                        .then_some((address.prefix_len, way))
                });
                ways.extend(connected);
            }
            if let Some((_, way)) = ways.into_iter().max_by_key(|(prefix_len, _)| *prefix_len) {
                return way;
            }
        }
        None
    }

    /// Runs the base chains of a hook, with tracking and translation at their places.
    fn hook(&mut self, traversal: &mut Traversal<'a>, hook: HookPoint) -> HookResult {
        // Only where there is a ruleset is there tracking.
        let Some(program) = self.programs.get(traversal.namespace) else {
            return Ok(None);
        };
        let chains = program.base.iter().filter(|(at, _)| at.point == hook);
        let chains: Vec<_> = chains.copied().collect();
        let begins = matches!(hook, HookPoint::Prerouting | HookPoint::Output);
        let (manip, place) = match hook {
            HookPoint::Prerouting | HookPoint::Output => (Some(Manip::Destination), -100),
            HookPoint::Input | HookPoint::Postrouting => (Some(Manip::Source), 100),
            HookPoint::Forward => (None, 0),
        };
        let mut translated = false;
        for (at, chain) in chains {
            if begins && at.priority >= CONNTRACK {
                self.track(traversal);
            }
            if let Some(manip) = manip
                && !translated
                && (at.priority >= place || at.kind == ChainKind::Nat)
            {
                translated = true;
                if let Some(fate) = self.translate(traversal, hook, manip)? {
                    return Ok(Some(fate));
                }
            }
            if at.kind == ChainKind::Filter
                && let Some(fate) = self.filter(traversal, chain)?
            {
                return Ok(Some(fate));
            }
        }
        if begins {
            self.track(traversal);
        }
        if let Some(manip) = manip
            && !translated
        {
            return self.translate(traversal, hook, manip);
        }
        Ok(None)
    }

    /// Finds the connection that the packet is of.
    fn track(&mut self, traversal: &mut Traversal) {
        if !matches!(traversal.tracked, Tracked::NotYet) {
            return;
        }
        let packet = traversal.packet;
        let flows = self.flows.entry(traversal.namespace.clone()).or_default();
        let known = flows.iter().enumerate().find_map(|(index, flow)| {
            let reply = flow.reply == packet;
            (reply || flow.original == packet).then_some((index, reply))
        });
        traversal.tracked = match known {
            Some((index, reply)) => {
                if let Some(flow) = flows.get_mut(index) {
                    flow.answered |= reply;
                }
                Tracked::Known { index, reply }
            }
            None if traversal.is_answer && packet.protocol == TCP => Tracked::Invalid,
            None => Tracked::New(Flow {
                original: packet,
                reply: packet.reversed(),
                answered: false,
                mark: 0,
            }),
        };
    }

    /// Keeps a new connection, once its first packet leaves or arrives.
    fn remember(&mut self, traversal: &mut Traversal) {
        if let Tracked::New(flow) = std::mem::replace(&mut traversal.tracked, Tracked::NotYet) {
            let flows = self.flows.entry(traversal.namespace.clone()).or_default();
            traversal.tracked = Tracked::Known {
                index: flows.len(),
                reply: false,
            };
            flows.push(flow);
        }
    }

    fn view(&self, traversal: &Traversal) -> PacketView {
        let flow = self.flow(traversal);
        let state = match &traversal.tracked {
            Tracked::NotYet => None,
            Tracked::Invalid => Some(FlowState::Invalid),
            Tracked::New(_) => Some(FlowState::New),
            Tracked::Known { reply, .. } => match *reply || flow.is_some_and(|flow| flow.answered) {
                true => Some(FlowState::Established),
                false => Some(FlowState::New),
            },
        };
        let translated = flow.is_some_and(|flow| {
            (flow.reply.source, flow.reply.source_port)
                != (flow.original.destination, flow.original.destination_port)
        });
        PacketView {
            packet: traversal.packet,
            in_link: traversal.iif.as_str().into(),
            out_link: traversal.oif.as_str().into(),
            mark: traversal.mark,
            state,
            translated,
            flow_mark: flow.map_or(0, |flow| flow.mark),
            local: traversal.is_local(traversal.packet.destination),
        }
    }

    fn flow<'p>(&'p self, traversal: &'p Traversal) -> Option<&'p Flow> {
        match &traversal.tracked {
            Tracked::New(flow) => Some(flow),
            Tracked::Known { index, .. } => self.flows.get(traversal.namespace)?.get(*index),
            Tracked::NotYet | Tracked::Invalid => None,
        }
    }

    fn filter(&mut self, traversal: &mut Traversal<'a>, chain: &'a str) -> HookResult {
        let Some(program) = self.programs.get(traversal.namespace) else {
            return Ok(None);
        };
        let mut view = self.view(traversal);
        let (decision, by) = program.run(chain, &mut view)?;
        let PacketView { mark, flow_mark, .. } = view;
        traversal.mark = mark;
        match &mut traversal.tracked {
            Tracked::New(flow) => flow.mark = flow_mark,
            Tracked::Known { index, .. } => {
                let flows = self.flows.get_mut(traversal.namespace);
                if let Some(flow) = flows.and_then(|flows| flows.get_mut(*index)) {
                    flow.mark = flow_mark;
                }
            }
            Tracked::NotYet | Tracked::Invalid => {}
        }
        match decision {
            Decision::Accept => Ok(None),
            Decision::Drop => Ok(Some(Fate::Dropped(
                traversal.namespace.clone(),
                format!("chain {by}"),
            ))),
            _ => Err(WalkError::Hook(by.to_owned())),
        }
    }

    /// Asks the hook's nat chains about a new connection, and gives the packet the addresses that its
    /// connection has.
    fn translate(&mut self, traversal: &mut Traversal<'a>, hook: HookPoint, manip: Manip) -> HookResult {
        let Some(program) = self.programs.get(traversal.namespace) else {
            return Ok(None);
        };
        let nat = || program.base.iter().filter(|(at, _)| at.kind == ChainKind::Nat);
        // Where any base chain translates addresses, the kernel translates at every hook.
        if nat().next().is_none() {
            return Ok(None);
        }
        if matches!(traversal.tracked, Tracked::New(_)) {
            for (_, chain) in nat().filter(|(at, _)| at.point == hook) {
                let (decision, by) = program.run(chain, &mut self.view(traversal))?;
                let to = match decision {
                    Decision::Accept => continue,
                    Decision::Drop => {
                        let word = format!("chain {by}");
                        return Ok(Some(Fate::Dropped(traversal.namespace.clone(), word)));
                    }
                    Decision::Masquerade => Decision::Source(traversal.own_address(), None),
                    other => other,
                };
                let Tracked::New(flow) = &mut traversal.tracked else {
                    continue;
                };
                match (to, manip) {
                    (Decision::Destination(address, port), Manip::Destination) => {
                        flow.reply.source = address;
                        flow.reply.source_port = port.unwrap_or(flow.reply.source_port);
                    }
                    (Decision::Source(address, ports), Manip::Source) => {
                        flow.reply.destination = address;
                        if let Some(PortRange { from, to }) = ports
                            && !(from..=to).contains(&flow.reply.destination_port)
                        {
                            flow.reply.destination_port = from;
                        }
                    }
                    _ => return Err(WalkError::Hook(by.to_owned())),
                }
                break;
            }
        }
        let reply = matches!(traversal.tracked, Tracked::Known { reply: true, .. });
        let Some(flow) = self.flow(traversal) else {
            return Ok(None);
        };
        // The packets of each direction look like the other's turned round.
        let like = if reply {
            flow.original.reversed()
        } else {
            flow.reply.reversed()
        };
        match manip {
            Manip::Destination => {
                traversal.packet.destination = like.destination;
                traversal.packet.destination_port = like.destination_port;
            }
            Manip::Source => {
                traversal.packet.source = like.source;
                traversal.packet.source_port = like.source_port;
            }
        }
        Ok(None)
    }
}

impl Traversal<'_> {
    fn is_local(&self, address: Ipv4Addr) -> bool {
        address.is_loopback() || self.plan.addresses.iter().any(|own| own.address == address)
    }

    /// The address that the link it leaves by sends from: the one with a network around it.
    fn own_address(&self) -> Ipv4Addr {
        let mut addresses = self.plan.addresses.iter();
        let own = addresses.find(|address| address.link == self.oif && address.prefix_len < 32);
        own.map_or(Ipv4Addr::UNSPECIFIED, |address| address.address)
    }
}

fn dropped(traversal: &Traversal, by: &str) -> Hop {
    Hop::Fate(Fate::Dropped(traversal.namespace.clone(), by.to_owned()))
}
