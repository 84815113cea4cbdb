//! What came of a look at the machine, and how the kernel's own texts are read for it.

use std::collections::BTreeSet;
use std::fmt;
use std::io;
use std::path::PathBuf;

use fabric::MissingFeature;

/// All that a verdict is made of.
#[derive(Clone, Debug)]
pub struct Facts {
    /// As `uname -r` gives it.
    pub kernel: String,
    pub modules: Modules,
    /// Whether root here is not the machine's root.
    pub in_user_namespace: bool,
    pub lacking_capabilities: Vec<&'static str>,
    pub cgroups: Cgroups,
    /// Kinds of namespaces that cannot be made.
    pub namespaces: Vec<(&'static str, Refusal)>,
    pub data_dir: PathBuf,
    /// Why the file system of a container cannot be mounted in the data directory.
    pub rootfs: Option<Refusal>,
    /// Why shims cannot be started.
    pub shims: Option<Refusal>,
    pub network: Vec<MissingFeature>,
    /// Whether what cove mounts is not seen by the rest of the machine.
    pub mounts_stay_inside: bool,
}

/// Something that the kernel did not do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub errno: Option<i32>,
    pub text: String,
}

impl Refusal {
    pub fn new(text: impl fmt::Display, errno: Option<i32>) -> Self {
        let text = text.to_string();
        Refusal { errno, text }
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Refusal::new(&error, error.raw_os_error())
    }
}

/// The modules of the running kernel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Modules {
    /// They are in `/lib/modules`.
    There,
    /// Only other kernels' are, as after an update before the reboot.
    Replaced,
    /// Nobody's are: a kernel without modules, or a container.
    Unknown,
}

/// How cgroups are mounted, and what can be done with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cgroups {
    /// Not at all.
    Absent,
    Mounted {
        /// One hierarchy for all, and not one for each controller.
        unified: bool,
        /// Those that are there to be used.
        controllers: BTreeSet<String>,
        /// Those that the kernel was started without.
        switched_off: BTreeSet<String>,
        /// Why a cgroup with limits cannot be made.
        refusal: Option<Refusal>,
    },
}

/// What the node and shims use, and what containers have by default, which nobody can give who has it
/// not: by their numbers.
const CAPABILITIES: [(u32, &str); 17] = [
    (0, "CAP_CHOWN"),
    (1, "CAP_DAC_OVERRIDE"),
    (3, "CAP_FOWNER"),
    (4, "CAP_FSETID"),
    (5, "CAP_KILL"),
    (6, "CAP_SETGID"),
    (7, "CAP_SETUID"),
    (8, "CAP_SETPCAP"),
    (10, "CAP_NET_BIND_SERVICE"),
    (12, "CAP_NET_ADMIN"),
    (13, "CAP_NET_RAW"),
    (18, "CAP_SYS_CHROOT"),
    (19, "CAP_SYS_PTRACE"),
    (21, "CAP_SYS_ADMIN"),
    (27, "CAP_MKNOD"),
    (29, "CAP_AUDIT_WRITE"),
    (31, "CAP_SETFCAP"),
];

/// The capabilities that `/proc/self/status` does not show as effective and in the bounding set.
pub fn lacking_capabilities(status: &str) -> Vec<&'static str> {
    let mask = |name: &str| {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        line.and_then(|text| u64::from_str_radix(text.trim(), 16).ok())
            .unwrap_or(0)
    };
    let has = mask("CapEff:") & mask("CapBnd:");
    let lacking = CAPABILITIES.iter().filter(|(number, _)| (has >> number) & 1 == 0);
    lacking.map(|(_, name)| *name).collect()
}

/// Whether `/proc/self/uid_map` is not that of the machine itself, which maps every id to itself.
pub fn is_user_namespace(uid_map: &str) -> bool {
    uid_map.split_ascii_whitespace().ne(["0", "0", "4294967295"])
}

/// The controllers that `/proc/cgroups` shows as not enabled.
pub fn switched_off(cgroups: &str) -> BTreeSet<String> {
    let mut off = BTreeSet::new();
    for line in cgroups.lines().filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split_ascii_whitespace().collect();
        if let [name, _, _, "0"] = fields.as_slice() {
            off.insert((*name).to_owned());
        }
    }
    off
}

/// The first two numbers of a kernel's release.
pub fn version(release: &str) -> Option<(u32, u32)> {
    let mut numbers = release.split(|c: char| !c.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// Whether a mount on `path` by a process with the first `mountinfo` is not seen by one with the
/// second: the path is on mounts that neither are the same one nor of one peer group.
pub fn stays_inside(path: &str, own: &str, others: &str) -> bool {
    match (mount_of(path, own), mount_of(path, others)) {
        (Some(own), Some(others)) => {
            own.number != others.number && (own.group.is_none() || own.group != others.group)
        }
        _ => true,
    }
}

/// A mount as `mountinfo` has it.
#[derive(Debug, PartialEq, Eq)]
struct Mount<'a> {
    /// No two have the same, in whatever mount namespace.
    number: &'a str,
    /// With whose members it shares what is mounted on it.
    group: Option<&'a str>,
}

/// The mount that a path is on.
fn mount_of<'a>(path: &str, mountinfo: &'a str) -> Option<Mount<'a>> {
    // 36 35 98:0 /root /mount/point rw,noatime shared:1 master:2 - ext3 /dev/root rw
    let on = mountinfo.lines().filter_map(|line| {
        let point = line.split(' ').nth(4)?;
        let below = point == "/" || path == point || path.strip_prefix(point)?.starts_with('/');
        below.then_some((point.len(), line))
    });
    // Of mounts on one point the last is on top.
    let (_, line) = on.max_by_key(|(length, _)| *length)?;
    let mut options = line.split(' ').skip(6).take_while(|field| *field != "-");
    Some(Mount {
        number: line.split(' ').next()?,
        group: options.find_map(|field| field.strip_prefix("shared:")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capabilities_count_when_they_are_effective_and_may_be_given() {
        let status = |effective: &str, bounding: &str| {
            format!("Name:\tcove\nCapPrm:\tffffffff\nCapEff:\t{effective}\nCapBnd:\t{bounding}\n")
        };
        let all = "000001ffffffffff";
        assert_eq!(lacking_capabilities(&status(all, all)), Vec::<&str>::new());
        // Docker's default set, in which cove does not work.
        let docker = "00000000a80425fb";
        let lacking = ["CAP_NET_ADMIN", "CAP_SYS_PTRACE", "CAP_SYS_ADMIN"];
        assert_eq!(lacking_capabilities(&status(docker, docker)), lacking);
        assert_eq!(lacking_capabilities(&status(all, docker)), lacking);
        assert_eq!(lacking_capabilities(""), CAPABILITIES.map(|(_, name)| name));
    }

    #[test]
    fn the_machines_own_ids_are_told_from_others() {
        assert!(!is_user_namespace("         0          0 4294967295\n"));
        assert!(is_user_namespace("         0       1000          1\n"));
        assert!(is_user_namespace("0 100000 65536\n"));
    }

    #[test]
    fn controllers_that_are_switched_off_are_found() {
        let text =
            "#subsys_name\thierarchy\tnum_cgroups\tenabled\ncpu\t0\t90\t1\nmemory\t0\t90\t0\npids\t3\t1\t1\n";
        assert_eq!(switched_off(text), ["memory".to_owned()].into());
    }

    #[test]
    fn releases_of_all_kinds_are_read() {
        for (release, is) in [
            ("5.10.0-28-amd64", Some((5, 10))),
            ("6.12-rc1", Some((6, 12))),
            ("5.15.153.1-microsoft-standard-WSL2", Some((5, 15))),
            ("6", None),
            ("x", None),
        ] {
            assert_eq!(version(release), is, "{release}");
        }
    }

    #[test]
    fn mounts_are_seen_by_peers_only() {
        let machine = "21 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw\n\
             25 21 0:22 / /run rw,nosuid shared:5 - tmpfs tmpfs rw\n";
        let with_netns = format!("{machine}90 25 0:22 /netns /run/netns rw shared:5 - tmpfs tmpfs rw\n");
        // What systemd makes for a unit with PrivateTmp and the like.
        let unit = "121 101 8:1 / / rw shared:201 master:1 - ext4 /dev/sda1 rw\n\
             125 121 0:22 / /run rw shared:205 master:5 - tmpfs tmpfs rw\n";
        // unshare --mount, and a namespace of ip netns exec.
        let private = "121 101 8:1 / / rw - ext4 /dev/sda1 rw\n125 121 0:22 / /run rw - tmpfs tmpfs rw\n";
        let slave = "121 101 8:1 / / rw master:1 - ext4 / rw\n125 121 0:22 / /run rw master:5 - tmpfs t rw\n";
        // Peers below a root that is not shared.
        let below = "21 1 8:1 / / rw - ext4 /dev/sda1 rw\n25 21 0:22 / /run rw shared:5 - tmpfs tmpfs rw\n";
        for (own, inside) in [
            (machine, false),
            (&*with_netns, false),
            (unit, true),
            (private, true),
            (slave, true),
            (below, false),
        ] {
            assert_eq!(stays_inside("/run/netns", own, machine), inside, "{own}");
        }
        // A machine without shared mounts, as its first process sees it, and from elsewhere.
        let unshared = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n";
        assert!(!stays_inside("/run/netns", unshared, unshared));
        assert!(stays_inside("/run/netns", private, unshared));
        // /runner is no part of /run.
        assert_eq!(mount_of("/runner/x", machine).unwrap().group, Some("1"));
        assert_eq!(mount_of("/run", machine).unwrap().group, Some("5"));
    }
}
