//! From facts to sentences: what is missing, why that matters if it is not plain, and what to do.

use fabric::{Feature, MissingFeature};

use super::facts::{Cgroups, Facts, Modules, Refusal, version};

/// The least kernel, of which cove is tested with.
const KERNEL: (u32, u32) = (5, 15);

const ENOENT: i32 = 2;
const EBUSY: i32 = 16;
const ENODEV: i32 = 19;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;

/// What is to be said of a machine.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Without these cove does not work.
    pub problems: Vec<String>,
    /// With these something of it does not.
    pub warnings: Vec<String>,
}

pub fn judge(facts: &Facts) -> Verdict {
    let mut verdict = Verdict::default();
    let problems = &mut verdict.problems;
    let old = version(&facts.kernel).is_some_and(|version| version < KERNEL);
    if old {
        let (major, minor) = KERNEL;
        problems.push(format!(
            "this kernel is Linux {}, and cove needs {major}.{minor} or newer: start a newer kernel",
            facts.kernel
        ));
    }
    if !facts.lacking_capabilities.is_empty() {
        problems.push(format!(
            "cove runs without {}: start it as root of the machine without a bounding set, or in a privileged container",
            listed(&facts.lacking_capabilities)
        ));
    }
    problems.extend(of_cgroups(&facts.cgroups));
    problems.extend(
        facts
            .namespaces
            .iter()
            .map(|(kind, refusal)| of_namespaces(kind, refusal)),
    );
    if let Some(refusal) = &facts.rootfs {
        problems.push(of_rootfs(facts, refusal));
    }
    // With a kernel that is too old that goes without saying.
    if let Some(refusal) = facts.shims.as_ref().filter(|_| !old) {
        problems.push(format!(
            "the kernel, or a filter of system calls that cove runs in, does not let it start shims (open_tree, mount_setattr, pidfd_open: {}): run cove on the machine itself or in a privileged container",
            refusal.text
        ));
    }
    problems.extend(of_network(facts));
    if facts.in_user_namespace && !problems.is_empty() {
        problems.insert(
            0,
            "cove runs in a user namespace, whose root has not the rights of the machine's: start it with sudo on the machine itself".to_owned(),
        );
    }
    if facts.mounts_stay_inside {
        verdict.warnings.push(
            "what cove mounts is not seen outside of the mount namespace that it runs in, so tools such as ip netns do not find its network namespaces: if that is a systemd unit, take PrivateTmp, PrivateDevices, PrivateMounts, ProtectSystem, ProtectHome and the like out of it (packaging/cove.service has none of them)".to_owned(),
        );
    }
    verdict
}

fn of_cgroups(cgroups: &Cgroups) -> Vec<String> {
    let Cgroups::Mounted {
        unified,
        controllers,
        switched_off,
        refusal,
    } = cgroups
    else {
        return vec![
            "no cgroups are mounted at /sys/fs/cgroup where cove runs: mount them with mount -t cgroup2 none /sys/fs/cgroup (ip netns exec hides those of the machine, nsenter --net does not)".to_owned(),
        ];
    };
    // Without the hierarchy of devices v1 would let containers use all of the machine's.
    let needed: &[&str] = if *unified {
        &["cpu", "memory"]
    } else {
        &["cpu", "memory", "devices"]
    };
    let missing = needed.iter().filter(|name| !controllers.contains(**name));
    let missing: Vec<String> = missing
        .map(|name| {
            if switched_off.contains(*name) {
                format!(
                    "the kernel was started without its cgroup controller {name}: take cgroup_disable={name} out of its command line, or put cgroup_enable={name} into it, and reboot"
                )
            } else if *unified {
                format!(
                    "the cgroup controller {name} is not in /sys/fs/cgroup/cgroup.controllers, so a hierarchy of v1 has it or it is not passed on to where cove runs: boot with systemd.unified_cgroup_hierarchy=1, or run cove on the machine itself"
                )
            } else {
                format!(
                    "no cgroups of the controller {name} are mounted: mkdir /sys/fs/cgroup/{name} and mount -t cgroup -o {name} none /sys/fs/cgroup/{name}"
                )
            }
        })
        .collect();
    match refusal {
        Some(refusal) if missing.is_empty() => vec![of_refused_cgroup(refusal)],
        _ => missing,
    }
}

fn of_refused_cgroup(refusal: &Refusal) -> String {
    let text = &refusal.text;
    match refusal.errno {
        Some(EROFS) => "/sys/fs/cgroup can only be read where cove runs: take ProtectControlGroups out of its systemd unit, or run it on the machine itself or in a privileged container".to_owned(),
        Some(EBUSY | ENOENT) => format!(
            "the cgroup that cove runs below does not pass its controllers on ({text}): move the processes that are in it into a cgroup of their own, or run cove on the machine itself"
        ),
        _ => format!(
            "cgroups with limits cannot be made ({text}): run cove on the machine itself or in a privileged container"
        ),
    }
}

fn of_namespaces(kind: &str, refusal: &Refusal) -> String {
    match refusal.errno {
        Some(ENOSPC) => format!(
            "no more {kind} namespaces can be made: raise /proc/sys/user/max_{}_namespaces",
            match kind {
                "mount" => "mnt",
                "network" => "net",
                other => other,
            }
        ),
        _ => format!(
            "{kind} namespaces cannot be made ({}): take RestrictNamespaces out of cove's systemd unit, or run it on the machine itself or in a privileged container",
            refusal.text
        ),
    }
}

fn of_rootfs(facts: &Facts, refusal: &Refusal) -> String {
    match refusal.errno {
        Some(ENODEV) => format!(
            "the kernel cannot mount overlay file systems: {}",
            load(facts, &["overlay"])
        ),
        _ => format!(
            "the file system of a container cannot be mounted in {} ({}): choose a directory on ext4, xfs or btrfs with --data-dir, and run cove on the machine itself or in a privileged container",
            facts.data_dir.display(),
            refusal.text
        ),
    }
}

fn of_network(facts: &Facts) -> Vec<String> {
    let mut problems = Vec::new();
    let mut modules = Vec::new();
    let mut said = "";
    for MissingFeature { feature, reason } in &facts.network {
        problems.push(match feature {
            Feature::NftProgram => "the program nft is not installed: apt install nftables (Debian, Ubuntu) or dnf install nftables".to_owned(),
            Feature::NetworkNamespaces if reason.contains("os error 28") => {
                of_namespaces("network", &Refusal::new(reason, Some(ENOSPC)))
            }
            Feature::NetworkNamespaces => of_namespaces("network", &Refusal::new(reason, None)),
            Feature::Veth => format!(
                "the kernel cannot make pairs of virtual Ethernet links ({reason}): {}",
                load(facts, &["veth"])
            ),
            Feature::Bridge => format!(
                "the kernel cannot make bridges ({reason}): {}",
                load(facts, &["bridge"])
            ),
            Feature::Settings => format!(
                "/proc/sys/net cannot be written ({reason}): take ProtectKernelTunables out of cove's systemd unit, or run it on the machine itself or in a privileged container"
            ),
            Feature::ConnectionTable => format!(
                "the kernel's table of connections cannot be looked through ({reason}): {}",
                load(facts, &["nf_conntrack_netlink"])
            ),
            Feature::Rules { module } => {
                said = reason;
                modules.push(*module);
                continue;
            }
        });
    }
    if !modules.is_empty() {
        problems.push(format!(
            "the kernel refuses nftables rules for which it needs {} ({said}): {}",
            listed(&modules),
            load(facts, &modules)
        ));
    }
    problems
}

/// How to get modules into the kernel.
fn load(facts: &Facts, modules: &[&str]) -> String {
    match facts.modules {
        Modules::Replaced => format!(
            "/lib/modules no longer has the modules of the running kernel {}, as after an update: reboot",
            facts.kernel
        ),
        Modules::There => format!("load what it needs with modprobe -a {}", modules.join(" ")),
        Modules::Unknown => format!(
            "load what it needs on the machine itself with modprobe -a {}, or start a kernel that has it",
            modules.join(" ")
        ),
    }
}

/// `a`, `a and b`, `a, b and c`.
fn listed(words: &[&str]) -> String {
    match words {
        [first @ .., second, last] if !first.is_empty() => {
            format!("{}, {second} and {last}", first.join(", "))
        }
        words => words.join(" and "),
    }
}

#[cfg(test)]
mod tests;
