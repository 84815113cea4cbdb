//! From a [`ContainerSpec`] to an OCI runtime specification, with Docker's defaults.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use oci_spec::OciSpecError;
use oci_spec::runtime::{
    Linux, LinuxBuilder, LinuxCpuBuilder, LinuxDeviceCgroupBuilder, LinuxMemoryBuilder, LinuxNamespace,
    LinuxNamespaceBuilder, LinuxNamespaceType, LinuxResources, LinuxResourcesBuilder, Mount, MountBuilder,
    PosixRlimit, PosixRlimitBuilder, PosixRlimitType, Process, ProcessBuilder, RootBuilder, Spec,
    SpecBuilder, UserBuilder,
};

use crate::capabilities;
use crate::cgroup::{PERIOD_US, SHARES_MAX, SHARES_MIN, quota_us};
use crate::confinement::Confinement;
use crate::spec::{ContainerSpec, TaskSpec, Ulimit};

const PATH: &str = "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const CGROUP: &str = "/sys/fs/cgroup";
const SHM_SIZE_MIB: u64 = 64;
/// Fargate's default for containers, soft and hard.
pub(crate) const NOFILE: u64 = 65_535;

/// Of /proc and /sys: what tells of, or changes, the machine below.
const MASKED: &[&str] = &[
    "/proc/acpi",
    "/proc/asound",
    "/proc/interrupts",
    "/proc/kcore",
    "/proc/keys",
    "/proc/latency_stats",
    "/proc/scsi",
    "/proc/timer_list",
    "/proc/timer_stats",
    "/proc/sched_debug",
    "/sys/firmware",
    "/sys/devices/virtual/powercap",
];
const READONLY: &[&str] = &[
    "/proc/bus",
    "/proc/fs",
    "/proc/irq",
    "/proc/sys",
    "/proc/sysrq-trigger",
];

/// A container that cannot be described to the kernel.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OciError {
    #[error("{0}")]
    Invalid(String),
    #[error("the OCI specification is incomplete")]
    Incomplete(#[from] OciSpecError),
}

/// What the specification takes from outside the container's own description.
pub(crate) struct Surroundings<'a> {
    pub task: &'a TaskSpec,
    /// Absolute, from the hierarchies' roots.
    pub cgroup: PathBuf,
    pub cgroup_v2: bool,
    /// On v1: the name and the directory of the container's cgroup in each hierarchy to show it.
    pub cgroup_v1_dirs: Vec<(String, PathBuf)>,
    /// Whether the kernel counts swap, so that a limit on it can be set.
    pub swap_limit: bool,
    pub has_32_bit_programs: bool,
    /// The default for `nofile`: [`NOFILE`], or what this machine lets us give.
    pub nofile: u64,
    /// The user's home directory by the image's /etc/passwd.
    pub home: &'a str,
}

/// The specification of a container, but for what [`confinement`] gives.
///
/// # Errors
/// What the caller asked for and cannot have, in one sentence.
pub(crate) fn spec(container: &ContainerSpec, around: &Surroundings<'_>) -> Result<Spec, OciError> {
    check(container)?;
    let root = RootBuilder::default()
        .path(container.rootfs.clone())
        .readonly(container.readonly_rootfs)
        .build()?;
    Ok(SpecBuilder::default()
        .version("1.0.2")
        .root(root)
        .hostname(container.hostname.clone())
        .mounts(mounts(container, around)?)
        .process(process(container, around)?)
        .linux(linux(container, around)?)
        .build()?)
}

/// What the processes of a container may do.
///
/// # Errors
/// Names a capability that there is not.
pub(crate) fn confinement(
    container: &ContainerSpec,
    around: &Surroundings<'_>,
) -> Result<Confinement, OciError> {
    let granted = capabilities::granted(&container.capabilities_add, &container.capabilities_drop)
        .map_err(|name| OciError::Invalid(format!("invalid capability: {name:?}")))?;
    // On v2 no device cgroup decides who may open a device file that somebody makes.
    let device_nodes = !around.cgroup_v2;
    let with_32_bit = around.has_32_bit_programs;
    Ok(Confinement::new(
        &granted,
        container.user.uid,
        device_nodes,
        with_32_bit,
    )?)
}

fn check(container: &ContainerSpec) -> Result<(), OciError> {
    let invalid = |text: String| Err(OciError::Invalid(text));
    if container.args.first().is_none_or(String::is_empty) {
        return invalid("no command specified".to_owned());
    }
    if container
        .args
        .iter()
        .chain(&container.env)
        .any(|text| text.contains('\0'))
    {
        return invalid("a command or environment variable contains a NUL byte".to_owned());
    }
    if !container.cwd.is_empty() && !container.cwd.starts_with('/') {
        return invalid(format!(
            "the working directory '{}' is invalid, it needs to be an absolute path",
            container.cwd
        ));
    }
    for mount in &container.mounts {
        if !mount.destination.is_absolute() {
            return invalid(format!(
                "mount destination {:?} is not absolute",
                mount.destination
            ));
        }
    }
    for key in container.sysctls.keys() {
        if !is_namespaced(key) {
            return invalid(format!("sysctl {key:?} is not in a separate kernel namespace"));
        }
    }
    Ok(())
}

/// Sysctls that change only the container's own namespaces, as runc has it.
fn is_namespaced(key: &str) -> bool {
    const IPC: [&str; 8] = [
        "kernel.msgmax",
        "kernel.msgmnb",
        "kernel.msgmni",
        "kernel.sem",
        "kernel.shmall",
        "kernel.shmmax",
        "kernel.shmmni",
        "kernel.shm_rmid_forced",
    ];
    let plain = key
        .split('.')
        .all(|part| !part.is_empty() && !part.contains(['/', '\0']));
    plain && (IPC.contains(&key) || key.starts_with("net.") || key.starts_with("fs.mqueue."))
}

fn process(container: &ContainerSpec, around: &Surroundings<'_>) -> Result<Process, OciError> {
    let user = UserBuilder::default()
        .uid(container.user.uid)
        .gid(container.user.gid)
        .umask(0o022u32)
        .additional_gids(container.user.additional_gids.clone())
        .build()?;
    // No new_privileges stays absent, so that setuid programs work. Capabilities stay as they are until the
    // program itself is confined.
    let mut process = ProcessBuilder::default()
        .terminal(false)
        .user(user)
        .args(container.args.clone())
        .env(environment(container, around.home))
        .cwd(if container.cwd.is_empty() {
            "/"
        } else {
            &container.cwd
        })
        .rlimits(rlimits(&container.ulimits, around.nofile)?)
        .oom_score_adj(0)
        .build()?;
    process.set_no_new_privileges(None);
    process.set_capabilities(None);
    Ok(process)
}

/// The variables in order, the last of a name winning, with PATH, HOSTNAME and HOME when absent.
pub(crate) fn environment(container: &ContainerSpec, home: &str) -> Vec<String> {
    let mut env: Vec<String> = vec![PATH.to_owned(), format!("HOSTNAME={}", container.hostname)];
    let mut at: HashMap<String, usize> = [("PATH".to_owned(), 0), ("HOSTNAME".to_owned(), 1)].into();
    for entry in &container.env {
        // Docker drops what has no value.
        let Some((name, _)) = entry.split_once('=') else {
            continue;
        };
        match at.get(name) {
            Some(index) => env[*index] = entry.clone(),
            None => {
                at.insert(name.to_owned(), env.len());
                env.push(entry.clone());
            }
        }
    }
    if !at.contains_key("HOME") {
        env.push(format!("HOME={home}"));
    }
    env
}

fn rlimits(ulimits: &[Ulimit], nofile: u64) -> Result<Vec<PosixRlimit>, OciError> {
    let mut by_name: BTreeMap<&str, (u64, u64)> = [("nofile", (nofile, nofile))].into();
    for limit in ulimits {
        if limit.soft > limit.hard {
            let text = format!("Soft limit exceeds hard limit for ulimit {}", limit.name);
            return Err(OciError::Invalid(text));
        }
        by_name.insert(&limit.name, (limit.soft, limit.hard));
    }
    let mut rlimits = Vec::new();
    for (name, (soft, hard)) in by_name {
        let kind =
            rlimit_type(name).ok_or_else(|| OciError::Invalid(format!("invalid ulimit type: {name}")))?;
        rlimits.push(
            PosixRlimitBuilder::default()
                .typ(kind)
                .soft(soft)
                .hard(hard)
                .build()?,
        );
    }
    Ok(rlimits)
}

fn rlimit_type(name: &str) -> Option<PosixRlimitType> {
    Some(match name {
        "core" => PosixRlimitType::RlimitCore,
        "cpu" => PosixRlimitType::RlimitCpu,
        "data" => PosixRlimitType::RlimitData,
        "fsize" => PosixRlimitType::RlimitFsize,
        "locks" => PosixRlimitType::RlimitLocks,
        "memlock" => PosixRlimitType::RlimitMemlock,
        "msgqueue" => PosixRlimitType::RlimitMsgqueue,
        "nice" => PosixRlimitType::RlimitNice,
        "nofile" => PosixRlimitType::RlimitNofile,
        "nproc" => PosixRlimitType::RlimitNproc,
        "rss" => PosixRlimitType::RlimitRss,
        "rtprio" => PosixRlimitType::RlimitRtprio,
        "rttime" => PosixRlimitType::RlimitRttime,
        "sigpending" => PosixRlimitType::RlimitSigpending,
        "stack" => PosixRlimitType::RlimitStack,
        _ => return None,
    })
}

fn mounts(container: &ContainerSpec, around: &Surroundings<'_>) -> Result<Vec<Mount>, OciError> {
    let shm_bytes = container
        .shm_size_mib
        .unwrap_or(SHM_SIZE_MIB)
        .saturating_mul(1024 * 1024);
    let shm_size = format!("size={shm_bytes}");
    let mut mounts = vec![
        mount("/proc", "proc", "proc", &["nosuid", "noexec", "nodev"])?,
        mount(
            "/dev",
            "tmpfs",
            "tmpfs",
            &["nosuid", "strictatime", "mode=755", "size=65536k"],
        )?,
        mount(
            "/dev/pts",
            "devpts",
            "devpts",
            &[
                "nosuid",
                "noexec",
                "newinstance",
                "ptmxmode=0666",
                "mode=0620",
                "gid=5",
            ],
        )?,
        mount("/sys", "sysfs", "sysfs", &["nosuid", "noexec", "nodev", "ro"])?,
        mount("/dev/mqueue", "mqueue", "mqueue", &["nosuid", "noexec", "nodev"])?,
        mount(
            "/dev/shm",
            "tmpfs",
            "shm",
            &["nosuid", "noexec", "nodev", "mode=1777", &shm_size],
        )?,
    ];
    mounts.extend(cgroup_mounts(around)?);
    for bind in &container.mounts {
        let access = if bind.read_only { "ro" } else { "rw" };
        // A file or directory of the host brings no device with it.
        let options = ["rbind", "rprivate", "nodev", access];
        mounts.push(mount(&bind.destination, "bind", &bind.source, &options)?);
    }
    Ok(mounts)
}

/// The container's own cgroup, to be read: that is where language runtimes find their limits.
///
/// On v1 each hierarchy is bound by us: libcontainer would leave them writable, and root in the
/// container could lift its own limits.
fn cgroup_mounts(around: &Surroundings<'_>) -> Result<Vec<Mount>, OciError> {
    let safe = ["nosuid", "noexec", "nodev", "relatime"];
    if around.cgroup_v2 {
        return Ok(vec![mount(
            CGROUP,
            "cgroup",
            "cgroup",
            &[&safe[..], &["ro"]].concat(),
        )?]);
    }
    // Read-only as a whole once its mount points are made: see `readonly_paths`.
    let mut mounts = vec![mount(
        CGROUP,
        "tmpfs",
        "tmpfs",
        &[&safe[..], &["mode=755", "size=64k"]].concat(),
    )?];
    for (name, dir) in &around.cgroup_v1_dirs {
        let options = [&safe[..], &["bind", "rprivate", "ro"]].concat();
        mounts.push(mount(Path::new(CGROUP).join(name), "bind", dir, &options)?);
    }
    Ok(mounts)
}

fn mount(
    destination: impl AsRef<Path>,
    kind: &str,
    source: impl AsRef<Path>,
    options: &[&str],
) -> Result<Mount, OciError> {
    Ok(MountBuilder::default()
        .destination(destination.as_ref())
        .typ(kind)
        .source(source.as_ref())
        .options(options.iter().map(|o| (*o).to_owned()).collect::<Vec<_>>())
        .build()?)
}

fn linux(container: &ContainerSpec, around: &Surroundings<'_>) -> Result<Linux, OciError> {
    let mut namespaces = vec![
        namespace(LinuxNamespaceType::Pid, None)?,
        namespace(LinuxNamespaceType::Ipc, None)?,
        namespace(LinuxNamespaceType::Uts, None)?,
        namespace(LinuxNamespaceType::Mount, None)?,
        namespace(LinuxNamespaceType::Network, Some(&container.netns))?,
    ];
    if around.cgroup_v2 {
        // As Docker on v2: the container sees its own cgroup as the root.
        namespaces.push(namespace(LinuxNamespaceType::Cgroup, None)?);
    }
    let mut readonly: Vec<String> = READONLY.iter().map(|p| (*p).to_owned()).collect();
    if !around.cgroup_v2 {
        readonly.push(CGROUP.to_owned());
    }
    let sysctl: HashMap<String, String> = container.sysctls.clone().into_iter().collect();
    Ok(LinuxBuilder::default()
        .namespaces(namespaces)
        .cgroups_path(around.cgroup.clone())
        .resources(resources(container, around)?)
        .sysctl(sysctl)
        .masked_paths(MASKED.iter().map(|p| (*p).to_owned()).collect::<Vec<_>>())
        .readonly_paths(readonly)
        .devices(Vec::new())
        .build()?)
}

fn namespace(kind: LinuxNamespaceType, path: Option<&Path>) -> Result<LinuxNamespace, OciError> {
    let builder = LinuxNamespaceBuilder::default().typ(kind);
    Ok(match path {
        Some(path) => builder.path(path).build()?,
        None => builder.build()?,
    })
}

/// The container's limits, and the task's where it has none of its own: programs look for their size in their own
/// cgroup alone, and would take the machine's.
fn resources(container: &ContainerSpec, around: &Surroundings<'_>) -> Result<LinuxResources, OciError> {
    // libcontainer allows its default devices after this.
    let no_device = LinuxDeviceCgroupBuilder::default()
        .allow(false)
        .access("rwm")
        .build()?;
    let mut resources = LinuxResourcesBuilder::default().devices(vec![no_device]);
    if container.cpu_shares.is_some() || around.task.cpu_units.is_some() {
        let mut cpu = LinuxCpuBuilder::default();
        if let Some(shares) = container.cpu_shares {
            cpu = cpu.shares(shares.clamp(SHARES_MIN, SHARES_MAX));
        }
        if let Some(units) = around.task.cpu_units {
            let quota = i64::try_from(quota_us(units)).unwrap_or(i64::MAX);
            cpu = cpu.period(PERIOD_US).quota(quota);
        }
        resources = resources.cpu(cpu.build()?);
    }
    let memory_mib = container.memory_mib.or(around.task.memory_mib);
    if memory_mib.is_some() || container.memory_reservation_mib.is_some() {
        let mut memory = LinuxMemoryBuilder::default();
        if let Some(mib) = memory_mib {
            memory = memory.limit(bytes(mib));
            if around.swap_limit {
                // Memory and swap together: no swap on top.
                memory = memory.swap(bytes(mib));
            }
        }
        if let Some(mib) = container.memory_reservation_mib {
            memory = memory.reservation(bytes(mib));
        }
        resources = resources.memory(memory.build()?);
    }
    Ok(resources.build()?)
}

fn bytes(mib: u64) -> i64 {
    i64::try_from(mib.saturating_mul(1024 * 1024)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn container(memory_mib: Option<u64>, memory_reservation_mib: Option<u64>) -> ContainerSpec {
        let text = r#"{"name": "a", "id": "a", "rootfs": "/r", "args": ["x"], "env": [], "hostname": "h", "netns": "/n"}"#;
        ContainerSpec {
            memory_mib,
            memory_reservation_mib,
            ..serde_json::from_str(text).unwrap()
        }
    }

    /// CPU quota and period, memory, memory with swap.
    fn limits(
        container: &ContainerSpec,
        cpu_units: Option<u32>,
        memory_mib: Option<u64>,
    ) -> [Option<i64>; 4] {
        let task = TaskSpec {
            task_id: "t".into(),
            cgroup: "c".into(),
            shims_cgroup: None,
            parent_stays: false,
            cpu_units,
            memory_mib,
            cpu_shares: None,
        };
        let around = Surroundings {
            task: &task,
            cgroup: "/c/a".into(),
            cgroup_v2: true,
            cgroup_v1_dirs: Vec::new(),
            swap_limit: true,
            has_32_bit_programs: false,
            nofile: NOFILE,
            home: "/",
        };
        let resources = resources(container, &around).unwrap();
        let (cpu, memory) = (resources.cpu().as_ref(), resources.memory().as_ref());
        let period = cpu
            .and_then(|cpu| cpu.period())
            .map(|us| i64::try_from(us).unwrap());
        [
            cpu.and_then(|cpu| cpu.quota()),
            period,
            memory.and_then(|memory| memory.limit()),
            memory.and_then(|memory| memory.swap()),
        ]
    }

    #[test]
    fn a_container_without_limits_of_its_own_has_the_tasks() {
        let mib = |n: i64| Some(n << 20);
        let of = |own, reserved| container(own, reserved);
        let quarter = [Some(25_000), Some(100_000)];
        for (container, cpu_units, task_mib, cpu, memory) in [
            (of(None, None), Some(256), Some(512), quarter, mib(512)),
            (of(None, Some(64)), Some(256), Some(512), quarter, mib(512)),
            (of(Some(128), None), Some(256), Some(512), quarter, mib(128)),
            // On an instance a task need not have a size.
            (of(None, None), None, None, [None; 2], None),
            (of(None, Some(64)), None, None, [None; 2], None),
            (of(Some(128), None), None, None, [None; 2], mib(128)),
            (
                of(None, None),
                Some(2048),
                None,
                [Some(200_000), Some(100_000)],
                None,
            ),
        ] {
            let found = limits(&container, cpu_units, task_mib);
            assert_eq!(
                found,
                [cpu[0], cpu[1], memory, memory],
                "{container:?} {cpu_units:?} {task_mib:?}"
            );
        }
    }
}
