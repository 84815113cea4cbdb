//! The network of a task's containers: which namespaces they are in, and what their files say.
//!
//! | mode | a container's namespace | images are pulled through |
//! | --- | --- | --- |
//! | awsvpc on Fargate | the task's | the task's |
//! | awsvpc on an instance | the task's | the instance's |
//! | host | the instance's | the instance's |
//! | bridge, none | its own | the instance's |

use std::net::Ipv4Addr;

use netplan::names;
use rows::{ContainerDefinition, NetworkMode};

use crate::container_plan::runtime_id;
use crate::links::{self, LinkError, Linked};
use crate::network_files::{self, Dns, Docker, DockerAddress, NetworkFiles};
use crate::orders::TaskView;

/// How much of a container's id Docker makes its host name.
const SHORT_ID_CHARS: usize = 12;

#[derive(Clone, Copy)]
pub(crate) struct TaskNetwork<'a> {
    /// This cove's, not an EC2 instance.
    instance: &'a str,
    view: &'a TaskView,
}

impl<'a> TaskNetwork<'a> {
    pub fn new(instance: &'a str, view: &'a TaskView) -> Self {
        TaskNetwork { instance, view }
    }

    /// The namespace of a container, by its place in the task.
    pub fn namespace(&self, n: usize) -> String {
        let task = &self.view.task;
        match (task.network_mode, &task.placement) {
            (NetworkMode::Host, Some(at)) => names::host(self.instance, &at.instance),
            (NetworkMode::Bridge | NetworkMode::None, _) => names::container(self.instance, &task.id, n),
            _ => names::task(self.instance, &task.id),
        }
    }

    /// The namespace that images are pulled in: on an instance its Docker daemon does that.
    pub fn pull_namespace(&self) -> String {
        let task = &self.view.task;
        match &task.placement {
            Some(at) => names::host(self.instance, &at.instance),
            None => names::task(self.instance, &task.id),
        }
    }

    /// The VPC's resolver; unspecified when the VPC has no row.
    pub fn resolver(&self) -> Ipv4Addr {
        let vpc = self.view.vpc.as_ref();
        vpc.map_or(Ipv4Addr::UNSPECIFIED, |vpc| vpc.primary_cidr().resolver())
    }

    /// What the `/etc` files of a container say; `None` when rows are missing.
    pub fn files(&self, definition: &ContainerDefinition, linked: &[Linked]) -> Option<NetworkFiles> {
        let task = &self.view.task;
        let dns = Dns::of_vpc(self.view.vpc.as_ref()?.primary_cidr(), &task.scope.region);
        if task.network_mode == NetworkMode::Awsvpc {
            let attachment = task.attachment.as_ref()?;
            let name = attachment.private_dns_name.as_deref();
            return Some(network_files::of_interface(
                attachment.private_address,
                name,
                &dns,
            ));
        }
        let address = match (task.network_mode, self.bridge_address(definition)) {
            (NetworkMode::Host, _) => DockerAddress::Host,
            (_, Some(address)) => DockerAddress::Bridge(address),
            (_, None) => DockerAddress::None,
        };
        let docker = Docker {
            hostname: self.hostname(definition)?,
            address,
            extra_hosts: &definition.extra_hosts,
            links: linked.iter().map(|l| (l.address, l.names())).collect(),
            dns: dns.or(&definition.dns_servers, &definition.dns_search_domains),
        };
        Some(docker.files())
    }

    /// The host name of a container without an interface of its task's own.
    fn hostname(&self, definition: &ContainerDefinition) -> Option<String> {
        let task = &self.view.task;
        if let Some(given) = definition.hostname.as_ref().filter(|name| !name.is_empty()) {
            return Some(given.clone());
        }
        if task.network_mode == NetworkMode::Host {
            let interface = self.view.host.as_ref()?.interface.as_ref()?;
            return Some(network_files::instance_name(
                interface.primary_address(),
                &task.scope.region,
            ));
        }
        let mut id = runtime_id(task, &definition.name);
        id.truncate(SHORT_ID_CHARS);
        Some(id)
    }

    fn bridge_address(&self, definition: &ContainerDefinition) -> Option<Ipv4Addr> {
        if definition.disable_networking == Some(true) {
            return None;
        }
        self.view.task.container(&definition.name)?.bridge_address
    }

    /// What a container sees of those that it links to; `of` gives each one's ports and variables.
    pub fn linked(
        &self,
        definition: &ContainerDefinition,
        others: &[ContainerDefinition],
        of: impl Fn(usize) -> (std::collections::BTreeSet<links::Port>, Vec<String>),
    ) -> Result<Vec<Linked>, LinkError> {
        let mut linked = Vec::new();
        for (name, alias) in links::of(definition) {
            let found = others.iter().enumerate().find(|(_, c)| c.name == name);
            let (n, other) = found.ok_or_else(|| LinkError::NoContainer(name.to_owned()))?;
            let no_network = || LinkError::NoNetwork(name.to_owned());
            self.bridge_address(definition).ok_or_else(no_network)?;
            let (ports, env) = of(n);
            linked.push(Linked {
                alias: alias.to_owned(),
                name: name.to_owned(),
                hostname: self.hostname(other).ok_or_else(no_network)?,
                address: self.bridge_address(other).ok_or_else(no_network)?,
                ports,
                env,
            });
        }
        Ok(linked)
    }
}
