//! What is said of a machine that lacks one thing, and of one that lacks many.

use std::collections::BTreeSet;

use super::*;

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// A machine on which cove works.
fn fit() -> Facts {
    Facts {
        kernel: "6.1.0-18-amd64".to_owned(),
        modules: Modules::There,
        in_user_namespace: false,
        lacking_capabilities: Vec::new(),
        cgroups: unified(&["cpuset", "cpu", "io", "memory", "pids"], &[], None),
        namespaces: Vec::new(),
        data_dir: "/var/lib/cove".into(),
        rootfs: None,
        shims: None,
        network: Vec::new(),
        mounts_stay_inside: false,
    }
}

fn unified(controllers: &[&str], off: &[&str], refusal: Option<Refusal>) -> Cgroups {
    Cgroups::Mounted {
        unified: true,
        controllers: set(controllers),
        switched_off: set(off),
        refusal,
    }
}

fn v1(controllers: &[&str], off: &[&str]) -> Cgroups {
    Cgroups::Mounted {
        unified: false,
        controllers: set(controllers),
        switched_off: set(off),
        refusal: None,
    }
}

fn lacks(feature: Feature) -> MissingFeature {
    let reason = "Operation not supported".to_owned();
    MissingFeature { feature, reason }
}

fn refused(errno: i32) -> Option<Refusal> {
    Some(Refusal::new("refused", Some(errno)))
}

#[test]
fn a_fit_machine_is_told_nothing() {
    assert_eq!(judge(&fit()), Verdict::default());
    let hybrid = v1(
        &[
            "blkio", "cpu", "cpuacct", "devices", "memory", "systemd", "unified",
        ],
        &[],
    );
    let old_enough = Facts {
        kernel: "5.15.0-1".to_owned(),
        modules: Modules::Unknown,
        in_user_namespace: true,
        cgroups: hybrid,
        ..fit()
    };
    assert_eq!(judge(&old_enough), Verdict::default());
}

/// What changes of a fit machine, and what the only sentence then says.
type Case = (fn(&mut Facts), &'static [&'static str]);

const ONE_EACH: &[Case] = &[
    (
        |f| f.kernel = "5.10.0-28-amd64".to_owned(),
        &["5.10.0-28-amd64", "5.15 or newer"],
    ),
    (
        |f| {
            f.kernel = "5.10.0-28-amd64".to_owned();
            f.shims = refused(38);
        },
        &["5.15 or newer"],
    ),
    (
        |f| f.lacking_capabilities = vec!["CAP_NET_ADMIN", "CAP_SYS_ADMIN"],
        &["without CAP_NET_ADMIN and CAP_SYS_ADMIN:", "privileged"],
    ),
    (
        |f| f.cgroups = Cgroups::Absent,
        &["/sys/fs/cgroup", "mount -t cgroup2", "nsenter --net"],
    ),
    (
        |f| f.cgroups = unified(&["cpu", "pids"], &["memory"], refused(2)),
        &[
            "without its cgroup controller memory",
            "cgroup_disable=memory",
            "reboot",
        ],
    ),
    (
        |f| f.cgroups = unified(&["memory", "pids"], &[], None),
        &["controller cpu is not in /sys/fs/cgroup/cgroup.controllers"],
    ),
    (
        |f| f.cgroups = v1(&["cpu", "memory"], &[]),
        &["mount -t cgroup -o devices none /sys/fs/cgroup/devices"],
    ),
    (
        |f| f.cgroups = v1(&["cpu", "devices"], &["memory"]),
        &["cgroup_disable=memory", "reboot"],
    ),
    (
        |f| f.cgroups = unified(&["cpu", "memory"], &[], refused(30)),
        &["ProtectControlGroups"],
    ),
    (
        |f| f.cgroups = unified(&["cpu", "memory"], &[], refused(16)),
        &[
            "does not pass its controllers on (refused)",
            "cgroup of their own",
        ],
    ),
    (
        |f| f.cgroups = unified(&["cpu", "memory"], &[], refused(13)),
        &["(refused)", "privileged"],
    ),
    (
        |f| f.namespaces = vec![("mount", Refusal::new("none left", Some(28)))],
        &["/proc/sys/user/max_mnt_namespaces"],
    ),
    (
        |f| f.namespaces = vec![("uts", Refusal::new("not permitted", Some(1)))],
        &[
            "uts namespaces cannot be made (not permitted)",
            "RestrictNamespaces",
        ],
    ),
    (|f| f.rootfs = refused(19), &["overlay", "modprobe -a overlay"]),
    (
        |f| f.rootfs = refused(22),
        &["/var/lib/cove (refused)", "--data-dir"],
    ),
    (
        |f| {
            f.rootfs = refused(19);
            f.modules = Modules::Replaced;
        },
        &["overlay", "6.1.0-18-amd64", "reboot"],
    ),
    (|f| f.shims = refused(1), &["mount_setattr", "privileged"]),
    (
        |f| f.network = vec![lacks(Feature::NftProgram)],
        &["apt install nftables"],
    ),
    (
        |f| f.network = vec![lacks(Feature::NetworkNamespaces)],
        &["network namespaces cannot be made (Operation not supported)"],
    ),
    (|f| f.network = vec![lacks(Feature::Veth)], &["modprobe -a veth"]),
    (
        |f| f.network = vec![lacks(Feature::Bridge)],
        &["modprobe -a bridge"],
    ),
    (
        |f| f.network = vec![lacks(Feature::Settings)],
        &["/proc/sys/net", "ProtectKernelTunables"],
    ),
    (
        |f| f.network = vec![lacks(Feature::ConnectionTable)],
        &["modprobe -a nf_conntrack_netlink"],
    ),
    (
        |f| {
            let modules = ["nft_fib_inet", "nft_chain_nat"];
            f.network = modules.map(|module| lacks(Feature::Rules { module })).to_vec();
        },
        &[
            "needs nft_fib_inet and nft_chain_nat (",
            "modprobe -a nft_fib_inet nft_chain_nat",
        ],
    ),
    (
        |f| {
            f.network = vec![lacks(Feature::Veth)];
            f.modules = Modules::Unknown;
        },
        &["on the machine itself with modprobe -a veth"],
    ),
];

#[test]
fn each_thing_that_is_missing_is_one_sentence() {
    for (number, (change, says)) in ONE_EACH.iter().enumerate() {
        let mut facts = fit();
        change(&mut facts);
        let verdict = judge(&facts);
        assert_eq!(verdict.problems.len(), 1, "{number}: {verdict:?}");
        for words in *says {
            assert!(
                verdict.problems[0].contains(words),
                "{number}: {words:?} in {verdict:?}"
            );
        }
        assert!(!verdict.problems[0].contains('\n'));
        assert_eq!(verdict.warnings, Vec::<String>::new());
    }
}

#[test]
fn all_that_is_missing_is_told() {
    let facts = Facts {
        kernel: "5.10.0".to_owned(),
        cgroups: v1(&["cpu"], &["memory"]),
        rootfs: refused(19),
        network: vec![lacks(Feature::Veth), lacks(Feature::ConnectionTable)],
        ..fit()
    };
    let problems = judge(&facts).problems;
    let in_order = [
        "5.15",
        "cgroup_disable=memory",
        "-o devices",
        "overlay",
        "veth",
        "conntrack",
    ];
    assert_eq!(problems.len(), in_order.len(), "{problems:?}");
    for (problem, word) in problems.iter().zip(in_order) {
        assert!(problem.contains(word), "{word:?} in {problem:?}");
    }
}

#[test]
fn a_user_namespace_is_named_first_where_something_fails() {
    let facts = Facts {
        in_user_namespace: true,
        cgroups: unified(&["cpu", "memory"], &[], refused(13)),
        ..fit()
    };
    let problems = judge(&facts).problems;
    assert!(
        problems.len() == 2 && problems[0].contains("user namespace"),
        "{problems:?}"
    );
}

#[test]
fn mounts_that_others_do_not_see_are_warned_of() {
    let facts = Facts {
        mounts_stay_inside: true,
        ..fit()
    };
    let verdict = judge(&facts);
    assert_eq!(verdict.problems, Vec::<String>::new());
    assert_eq!(verdict.warnings.len(), 1);
    for word in [
        "PrivateTmp",
        "ProtectSystem",
        "ProtectHome",
        "packaging/cove.service",
    ] {
        assert!(verdict.warnings[0].contains(word), "{word}");
    }
}

#[test]
fn words_are_listed_as_people_do() {
    assert_eq!(listed(&["a"]), "a");
    assert_eq!(listed(&["a", "b"]), "a and b");
    assert_eq!(listed(&["a", "b", "c"]), "a, b and c");
}
