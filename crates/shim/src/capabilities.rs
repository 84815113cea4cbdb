//! Which capabilities a container's processes may have.

use std::collections::HashSet;

use oci_spec::runtime::{Capabilities, Capability};

/// What Docker gives by default, and Fargate with it ("KernelCapabilities" in the ECS API).
const DEFAULT: [Capability; 14] = [
    Capability::AuditWrite,
    Capability::Chown,
    Capability::DacOverride,
    Capability::Fowner,
    Capability::Fsetid,
    Capability::Kill,
    Capability::Mknod,
    Capability::NetBindService,
    Capability::NetRaw,
    Capability::Setfcap,
    Capability::Setgid,
    Capability::Setpcap,
    Capability::Setuid,
    Capability::SysChroot,
];

/// The default set with additions and removals; `ALL` in either means every capability.
///
/// # Errors
/// The name that is no capability.
pub(crate) fn granted(add: &[String], drop: &[String]) -> Result<Capabilities, String> {
    let mut granted: HashSet<Capability> = DEFAULT.into_iter().collect();
    if drop.iter().any(|name| is_all(name)) {
        granted.clear();
    }
    if add.iter().any(|name| is_all(name)) {
        granted = every();
    }
    for name in add.iter().filter(|name| !is_all(name)) {
        granted.insert(named(name)?);
    }
    for name in drop.iter().filter(|name| !is_all(name)) {
        granted.remove(&named(name)?);
    }
    Ok(granted)
}

fn is_all(name: &str) -> bool {
    name.eq_ignore_ascii_case("ALL")
}

fn named(name: &str) -> Result<Capability, String> {
    let upper = name.to_ascii_uppercase();
    let short = upper.strip_prefix("CAP_").unwrap_or(&upper);
    short.parse::<Capability>().map_err(|_| name.to_owned())
}

fn every() -> Capabilities {
    // What the kernel does not know (or this process lacks) cannot be granted.
    let last = std::fs::read_to_string("/proc/sys/kernel/cap_last_cap")
        .ok()
        .and_then(|text| text.trim().parse::<u8>().ok())
        .unwrap_or(40);
    BY_NUMBER.iter().take(usize::from(last) + 1).copied().collect()
}

/// linux/capability.h, by number.
const BY_NUMBER: [Capability; 41] = [
    Capability::Chown,
    Capability::DacOverride,
    Capability::DacReadSearch,
    Capability::Fowner,
    Capability::Fsetid,
    Capability::Kill,
    Capability::Setgid,
    Capability::Setuid,
    Capability::Setpcap,
    Capability::LinuxImmutable,
    Capability::NetBindService,
    Capability::NetBroadcast,
    Capability::NetAdmin,
    Capability::NetRaw,
    Capability::IpcLock,
    Capability::IpcOwner,
    Capability::SysModule,
    Capability::SysRawio,
    Capability::SysChroot,
    Capability::SysPtrace,
    Capability::SysPacct,
    Capability::SysAdmin,
    Capability::SysBoot,
    Capability::SysNice,
    Capability::SysResource,
    Capability::SysTime,
    Capability::SysTtyConfig,
    Capability::Mknod,
    Capability::Lease,
    Capability::AuditWrite,
    Capability::AuditControl,
    Capability::Setfcap,
    Capability::MacOverride,
    Capability::MacAdmin,
    Capability::Syslog,
    Capability::WakeAlarm,
    Capability::BlockSuspend,
    Capability::AuditRead,
    Capability::Perfmon,
    Capability::Bpf,
    Capability::CheckpointRestore,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &[&str]) -> Vec<String> {
        names.iter().map(|n| (*n).to_owned()).collect()
    }

    #[test]
    fn additions_and_removals_apply_to_the_default_set() {
        assert_eq!(granted(&[], &[]).unwrap().len(), 14);
        let set = granted(&list(&["SYS_PTRACE", "cap_net_admin"]), &list(&["CHOWN"])).unwrap();
        assert!(set.contains(&Capability::SysPtrace) && set.contains(&Capability::NetAdmin));
        assert!(!set.contains(&Capability::Chown));
        assert_eq!(
            granted(&list(&["KILL"]), &list(&["ALL"])).unwrap(),
            [Capability::Kill].into()
        );
        assert!(granted(&list(&["ALL"]), &list(&["SYS_ADMIN"])).unwrap().len() > 30);
        assert_eq!(granted(&list(&["NONSENSE"]), &[]).unwrap_err(), "NONSENSE");
    }
}
