//! Steps made real.

use std::collections::HashMap;
use std::fs;
use std::io;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::time::Instant;

use netlink_packet_core::{NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE};
use netlink_packet_route::RouteNetlinkMessage;
use netns::{Namespace, NamespaceError};
use netplan::{Link, NamespaceName, NetAction, NetStep, Route, names};
use nix::errno::Errno;

use crate::conntrack::ConntrackError;
use crate::message::{self, VethRole};
use crate::netlink::{Netlink, NetlinkError};
use crate::nft::NftError;
use crate::prepare;

/// Asked before every step; a test refuses one to see what becomes of the rest.
pub type StepGuard = Arc<dyn Fn(&NetStep) -> Result<(), String> + Send + Sync>;

/// A step that failed.
#[derive(Debug, thiserror::Error)]
#[error("cannot carry out the step {step:?}", step = .step.to_string())]
pub struct ApplyError {
    pub step: NetStep,
    #[source]
    pub source: StepError,
}

/// Why a step failed.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    #[error(transparent)]
    Namespace(#[from] NamespaceError),
    #[error(transparent)]
    Netlink(#[from] NetlinkError),
    #[error(transparent)]
    Nft(#[from] NftError),
    #[error("cannot write the setting {path}")]
    Sysctl { path: String, source: io::Error },
    #[error(transparent)]
    Conntrack(#[from] ConntrackError),
    #[error("refused before it began: {0}")]
    Guard(String),
}

/// The namespaces that are worked in. After a pass only lasting ones stay open: an open socket
/// would keep a removed namespace alive.
pub(crate) struct Kernel {
    pub host: Namespace,
    open: HashMap<NamespaceName, NamespaceHandle>,
}

pub(crate) struct NamespaceHandle {
    pub namespace: Namespace,
    pub netlink: Netlink,
}

impl Kernel {
    pub fn new(host: &Namespace) -> Self {
        Kernel {
            host: host.clone(),
            open: HashMap::new(),
        }
    }

    /// Closes all namespaces but those to be kept.
    pub fn close(&mut self, keep: impl Fn(&NamespaceName) -> bool) {
        self.open.retain(|name, _| keep(name));
        for handle in self.open.values_mut() {
            handle.netlink.forget_all();
        }
    }

    pub fn handle(&mut self, name: &NamespaceName) -> Result<&mut NamespaceHandle, StepError> {
        if !self.open.contains_key(name) {
            let namespace = match name {
                NamespaceName::Host => self.host.clone(),
                NamespaceName::Named(name) => Namespace::open(name)?,
            };
            let netlink = namespace.within(Netlink::open)??;
            self.open
                .insert(name.clone(), NamespaceHandle { namespace, netlink });
        }
        self.open
            .get_mut(name)
            .ok_or_else(|| StepError::Namespace(NamespaceError::NotFound(name.to_string())))
    }

    /// Carries out the steps in order. A failed one does not keep the others back: what depends on
    /// it fails too, everything else gets done.
    pub fn apply(&mut self, steps: &[NetStep], guard: Option<&StepGuard>) -> Vec<ApplyError> {
        let mut errors = Vec::new();
        let mut fail = |step: &NetStep, result: Result<(), StepError>| {
            if let Err(source) = result {
                let step = step.clone();
                errors.push(ApplyError { step, source });
            }
        };
        let mut rest = steps;
        while let Some(step) = rest.first() {
            let together = rest
                .iter()
                .take_while(|step| prepare::is_preparation(step))
                .count();
            if together > 0 {
                let (now, later) = rest.split_at(together);
                let (results, made) = prepare::run(now, guard);
                for (step, result) in results {
                    fail(step, result);
                }
                self.open.extend(made);
                rest = later;
                continue;
            }
            let together = rest
                .iter()
                .take_while(|other| settings_of_one_namespace(step, other))
                .count();
            if together > 0 {
                let (now, later) = rest.split_at(together);
                for (step, result) in self.set(now, guard) {
                    fail(step, result);
                }
                rest = later;
                continue;
            }
            let began = Instant::now();
            let allowed = guard.map_or(Ok(()), |guard| guard(step).map_err(StepError::Guard));
            fail(step, allowed.and_then(|()| self.step(step)));
            tracing::trace!(%step, micros = began.elapsed().as_micros(), "carried out");
            rest = &rest[1..];
        }
        errors
    }

    fn step(&mut self, step: &NetStep) -> Result<(), StepError> {
        let name = &step.namespace;
        match &step.action {
            NetAction::DeleteNamespace => self.delete_namespace(name),
            NetAction::CreateLink { name: link, link: is } => self.create_link(name, link, is),
            NetAction::DeleteLink(link) => self.delete_link(name, link),
            action => Ok(change(&mut self.handle(name)?.netlink, action)?),
        }
    }

    /// Settings of links of one namespace, on one thread inside.
    fn set<'a>(
        &mut self,
        steps: &'a [NetStep],
        guard: Option<&StepGuard>,
    ) -> Vec<(&'a NetStep, Result<(), StepError>)> {
        let Some(first) = steps.first() else {
            return Vec::new();
        };
        let namespace = match self.handle(&first.namespace) {
            Ok(handle) => handle.namespace.clone(),
            Err(error) => return vec![(first, Err(error))],
        };
        let set = |step: &'a NetStep| {
            let allowed = guard.map_or(Ok(()), |guard| guard(step).map_err(StepError::Guard));
            let result = allowed.and_then(|()| match &step.action {
                NetAction::SetLinkSysctl { link, path, value } => {
                    write_sysctl(&path.replace('*', link), value)
                }
                _ => Ok(()),
            });
            (step, result)
        };
        match namespace.within(|| steps.iter().map(set).collect()) {
            Ok(results) => results,
            Err(error) => vec![(first, Err(error.into()))],
        }
    }

    fn delete_namespace(&mut self, name: &NamespaceName) -> Result<(), StepError> {
        self.open.remove(name);
        if let NamespaceName::Named(name) = name {
            Namespace::delete(name)?;
        }
        Ok(())
    }

    fn create_link(&mut self, name: &NamespaceName, link: &str, is: &Link) -> Result<(), StepError> {
        let created = NLM_F_CREATE | NLM_F_EXCL;
        match is {
            Link::Loopback => {
                let netlink = &mut self.handle(name)?.netlink;
                let index = netlink.index(link)?;
                netlink.change(RouteNetlinkMessage::SetLink(message::link_up(index)), 0)?;
            }
            Link::Veth { mac, peer, port_of } => {
                let other = self.handle(&peer.namespace)?;
                other.netlink.forget(&peer.link);
                let other = other.namespace.clone();
                let netlink = &mut self.handle(name)?.netlink;
                let joins = match port_of {
                    Some(bridge) => VethRole::Port(netlink.index(bridge)?),
                    None if *name == NamespaceName::Host => VethRole::Uplink,
                    None if names::is_inside(&peer.link) => VethRole::Interface,
                    None => VethRole::Gateway,
                };
                let fd = other.as_fd();
                let pair = message::veth(joins, link, *mac, &peer.link, peer.mac, fd);
                netlink.forget(link);
                netlink.change(RouteNetlinkMessage::NewLink(pair), created)?;
                if port_of.is_some() {
                    let index = netlink.index(link)?;
                    netlink.change(RouteNetlinkMessage::NewLink(message::hairpin(index)), 0)?;
                }
                let other = &mut self.handle(&peer.namespace)?.netlink;
                let index = other.index(&peer.link)?;
                other.change(RouteNetlinkMessage::SetLink(message::link_up(index)), 0)?;
                other.wait_up(&peer.link)?;
                let netlink = &mut self.handle(name)?.netlink;
                netlink.wait_up(link)?;
                // A bridge takes packets once one of its ports does.
                port_of
                    .as_deref()
                    .map_or(Ok(()), |bridge| netlink.wait_up(bridge))?;
            }
            Link::Bridge { mac } => {
                let netlink = &mut self.handle(name)?.netlink;
                netlink.forget(link);
                netlink.change(RouteNetlinkMessage::NewLink(message::bridge(link, *mac)), created)?;
            }
            Link::VethEnd { .. } => {}
        }
        Ok(())
    }

    fn delete_link(&mut self, name: &NamespaceName, link: &str) -> Result<(), StepError> {
        let netlink = &mut self.handle(name)?.netlink;
        let index = match netlink.index(link) {
            Err(NetlinkError::NoLink(_)) => return Ok(()),
            other => other?,
        };
        netlink.forget(link);
        match netlink.change(RouteNetlinkMessage::DelLink(message::link(index)), 0) {
            Err(e) if e.is(Errno::ENODEV) => Ok(()),
            other => Ok(other?),
        }
    }
}

fn settings_of_one_namespace(first: &NetStep, other: &NetStep) -> bool {
    matches!(other.action, NetAction::SetLinkSysctl { .. }) && other.namespace == first.namespace
}

/// Addresses, routes, rules and neighbours: one message each. What is there already and what is
/// gone already are no errors.
fn change(netlink: &mut Netlink, action: &NetAction) -> Result<(), NetlinkError> {
    let created = NLM_F_CREATE | NLM_F_EXCL;
    let replaced = NLM_F_CREATE | NLM_F_REPLACE;
    match action {
        NetAction::AddAddress(a) => {
            let index = netlink.index(&a.link)?;
            let address = message::address(index, a.address, a.prefix_len);
            netlink.change(RouteNetlinkMessage::NewAddress(address), replaced)
        }
        NetAction::DeleteAddress(a) => {
            let index = netlink.index(&a.link)?;
            let address = message::address(index, a.address, a.prefix_len);
            gone(
                netlink.change(RouteNetlinkMessage::DelAddress(address), 0),
                Errno::EADDRNOTAVAIL,
            )
        }
        NetAction::SetNeighbour { link, address, mac } => {
            let index = netlink.index(link)?;
            let neighbour = message::neighbour(index, *address, Some(*mac));
            netlink.change(RouteNetlinkMessage::NewNeighbour(neighbour), replaced)
        }
        NetAction::DeleteNeighbour { link, address } => {
            let index = netlink.index(link)?;
            let neighbour = message::neighbour(index, *address, None);
            gone(
                netlink.change(RouteNetlinkMessage::DelNeighbour(neighbour), 0),
                Errno::ENOENT,
            )
        }
        NetAction::SetRoute { key, route } => {
            let route = match route {
                Route::Blackhole => message::blackhole(key),
                Route::Link { link, via, source } => message::route(key, netlink.index(link)?, *via, *source),
            };
            netlink.change(RouteNetlinkMessage::NewRoute(route), replaced)
        }
        NetAction::DeleteRoute(key) => gone(
            netlink.change(RouteNetlinkMessage::DelRoute(message::any_route(key)), 0),
            Errno::ESRCH,
        ),
        NetAction::AddRule(rule) => {
            match netlink.change(RouteNetlinkMessage::NewRule(message::rule(rule)), created) {
                Err(e) if e.is(Errno::EEXIST) => Ok(()),
                other => other,
            }
        }
        NetAction::DeleteRule(rule) => gone(
            netlink.change(RouteNetlinkMessage::DelRule(message::any_rule(rule)), 0),
            Errno::ENOENT,
        ),
        NetAction::DeleteLink(_)
        | NetAction::DeleteNamespace
        | NetAction::CreateNamespace
        | NetAction::SetRuleset(_)
        | NetAction::SetSysctl { .. }
        | NetAction::SetLinkSysctl { .. }
        | NetAction::CreateLink { .. } => Ok(()),
    }
}

fn gone(result: Result<(), NetlinkError>, absent: Errno) -> Result<(), NetlinkError> {
    match result {
        Err(e) if e.is(absent) => Ok(()),
        other => other,
    }
}

/// Writes a setting of the calling thread's namespace. A kernel without IPv6 has no such settings
/// and needs none.
pub(crate) fn write_sysctl(path: &str, value: &str) -> Result<(), StepError> {
    match fs::write(format!("/proc/sys/net/{path}"), value) {
        Err(e) if e.kind() == io::ErrorKind::NotFound && path.starts_with("ipv6/") => Ok(()),
        Err(source) => Err(StepError::Sysctl {
            path: path.to_owned(),
            source,
        }),
        Ok(()) => Ok(()),
    }
}
