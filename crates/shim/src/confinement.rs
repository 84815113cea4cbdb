//! What a process of a container may do: its capabilities and its system calls.

use std::collections::HashSet;

use libcontainer::capabilities;
use libcontainer::syscall::Syscall;
use oci_spec::OciSpecError;
use oci_spec::runtime::{Capabilities, LinuxCapabilities, LinuxCapabilitiesBuilder};

use crate::filter::{self, Filter};
use crate::seccomp;

/// The same for a container's program and for whatever joins it later.
#[derive(Clone, Debug)]
pub(crate) struct Confinement {
    capabilities: LinuxCapabilities,
    filter: Filter,
}

impl Confinement {
    /// `granted`: the capabilities that programs of the container can have at all.
    ///
    /// `device_nodes`, `with_32_bit`: as in [`seccomp::profile`].
    ///
    /// # Errors
    /// Those of the builder, which has all that it asks for.
    pub(crate) fn new(
        granted: &Capabilities,
        uid: u32,
        device_nodes: bool,
        with_32_bit: bool,
    ) -> Result<Confinement, OciSpecError> {
        Ok(Confinement {
            capabilities: held(granted, uid)?,
            filter: filter::compile(&seccomp::profile(granted, device_nodes, with_32_bit)),
        })
    }

    /// Confines this process, for good.
    ///
    /// It has the container's user by now, and still the capabilities that it began with: without
    /// no_new_privs, which would disarm setuid programs, a filter needs CAP_SYS_ADMIN.
    ///
    /// # Errors
    /// In a sentence. The process is not to go on.
    pub(crate) fn enter(&self, syscall: &dyn Syscall) -> Result<(), String> {
        capabilities::reset_effective(syscall).map_err(|error| format!("capset: {error}"))?;
        self.filter.load().map_err(|error| format!("seccomp: {error}"))?;
        capabilities::drop_privileges(&self.capabilities, syscall).map_err(|error| format!("capset: {error}"))
    }
}

/// As Docker: a user other than root starts with none, but setuid programs can get them back.
fn held(granted: &Capabilities, uid: u32) -> Result<LinuxCapabilities, OciSpecError> {
    let now = if uid == 0 { granted.clone() } else { HashSet::new() };
    LinuxCapabilitiesBuilder::default()
        .bounding(granted.clone())
        .effective(now.clone())
        .permitted(now)
        .inheritable(HashSet::new())
        .ambient(HashSet::new())
        .build()
}
