//! Links between the containers of a bridge-mode task: whether they can be, and what one that links sees
//! of the other. Source: ECS API Reference, "ContainerDefinition", `links`; Docker, "Legacy
//! container links".

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use rows::{ContainerDefinition, NetworkMode};

use crate::image_config::ExecutionConfig;

/// Why a container cannot be linked. The texts are Docker's, where Docker has one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    #[error("could not get container for {0}: No such container: {0}")]
    NoContainer(String),
    #[error("containers are linked in a circle: {0}")]
    Circle(String),
    #[error(
        "conflicting options: host type networking can't be used with links. This would result in undefined behavior"
    )]
    Host,
    #[error("conflicting options: {0} has no network that could be linked to")]
    NoNetwork(String),
}

/// `NAME` or `NAME:ALIAS`: the name and the alias.
fn parsed(link: &str) -> (&str, &str) {
    match link.split_once(':') {
        Some((name, alias)) if !alias.is_empty() => (name, alias),
        Some((name, _)) => (name, name),
        None => (link, link),
    }
}

/// The names and aliases of the containers that one links to, in its order.
pub fn of(definition: &ContainerDefinition) -> impl Iterator<Item = (&str, &str)> {
    definition.links.iter().map(|link| parsed(link))
}

/// Whether there is an order in which the containers can start, what others link to before those.
///
/// # Errors
/// The name of the container, and why it cannot be linked.
pub fn check(containers: &[ContainerDefinition], mode: NetworkMode) -> Result<(), (String, LinkError)> {
    let mut startable = Vec::new();
    for (n, container) in containers.iter().enumerate() {
        if mode == NetworkMode::Host && !container.links.is_empty() {
            return Err((container.name.clone(), LinkError::Host));
        }
        visit(containers, n, &mut Vec::new(), &mut startable)?;
    }
    Ok(())
}

fn visit(
    containers: &[ContainerDefinition],
    n: usize,
    above: &mut Vec<usize>,
    startable: &mut Vec<usize>,
) -> Result<(), (String, LinkError)> {
    if startable.contains(&n) {
        return Ok(());
    }
    let container = &containers[n];
    if above.contains(&n) {
        let error = LinkError::Circle(container.name.clone());
        return Err((container.name.clone(), error));
    }
    above.push(n);
    for (name, _) in of(container) {
        let Some(linked) = containers.iter().position(|c| c.name == name) else {
            let error = LinkError::NoContainer(name.to_owned());
            return Err((container.name.clone(), error));
        };
        visit(containers, linked, above, startable)?;
    }
    above.pop();
    startable.push(n);
    Ok(())
}

/// A container as one that links to it sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    pub alias: String,
    pub name: String,
    pub hostname: String,
    pub address: Ipv4Addr,
    pub ports: BTreeSet<Port>,
    /// `NAME=value`: what its image and its definition give it.
    pub env: Vec<String>,
}

/// A port that a container publishes or its image exposes. Of one number, TCP is the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Port {
    pub number: u16,
    pub udp: bool,
}

/// All ports of a container that somebody may want to know.
pub fn ports(definition: &ContainerDefinition, image: Option<&ExecutionConfig>) -> BTreeSet<Port> {
    let mut ports = BTreeSet::new();
    for mapping in &definition.port_mappings {
        let range = mapping.container_port_range.as_deref().and_then(numbers);
        let single = mapping.container_port.map(|number| number..=number);
        let udp = mapping.udp;
        ports.extend(
            single
                .or(range)
                .into_iter()
                .flatten()
                .map(|number| Port { number, udp }),
        );
    }
    let exposed = image.and_then(|image| image.exposed_ports.as_ref());
    for exposed in exposed.into_iter().flat_map(|ports| ports.keys()) {
        let (number, protocol) = exposed.split_once('/').unwrap_or((exposed, "tcp"));
        let udp = protocol.eq_ignore_ascii_case("udp");
        ports.extend(
            numbers(number)
                .into_iter()
                .flatten()
                .map(|number| Port { number, udp }),
        );
    }
    ports
}

/// `80` or `8000-8010`.
fn numbers(text: &str) -> Option<std::ops::RangeInclusive<u16>> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    Some(first.parse().ok()?..=last.parse().ok()?)
}

impl Linked {
    /// What stands behind its address in `/etc/hosts`.
    pub fn names(&self) -> String {
        if self.alias == self.name {
            format!("{} {}", self.alias, self.hostname)
        } else {
            format!("{} {} {}", self.alias, self.hostname, self.name)
        }
    }

    /// The variables that tell `owner`, which links to it, of its ports and its own variables.
    pub fn variables(&self, owner: &str) -> Vec<(String, String)> {
        let alias = self.alias.to_uppercase().replace('-', "_");
        let mut variables = Vec::new();
        let url = |port: &Port| format!("{}://{}:{}", protocol(port), self.address, port.number);
        if let Some(first) = self.ports.first() {
            variables.push((format!("{alias}_PORT"), url(first)));
        }
        for port in &self.ports {
            let name = format!("{alias}_PORT_{}_{}", port.number, protocol(port).to_uppercase());
            variables.push((format!("{name}_ADDR"), self.address.to_string()));
            variables.push((format!("{name}_PORT"), port.number.to_string()));
            variables.push((format!("{name}_PROTO"), protocol(port).to_owned()));
            variables.push((name, url(port)));
        }
        variables.push((format!("{alias}_NAME"), format!("/{owner}/{}", self.alias)));
        for (name, value) in self.env.iter().filter_map(|entry| entry.split_once('=')) {
            if !matches!(name, "HOME" | "PATH") {
                variables.push((format!("{alias}_ENV_{name}"), value.to_owned()));
            }
        }
        variables
    }
}

fn protocol(port: &Port) -> &'static str {
    if port.udp { "udp" } else { "tcp" }
}

#[cfg(test)]
mod tests;
