use super::*;

const TASK: &str = "0123456789abcdef0123456789abcdef";
const OTHER: &str = "fedcba9876543210fedcba9876543210";

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn traces(instance: &str, processes: &[i32], names: &[&str]) -> Traces {
    Traces {
        cgroups: vec![format!("/sys/fs/cgroup/cove/{instance}").into()],
        processes: processes.iter().copied().collect(),
        names: strings(names).into_iter().collect(),
    }
}

fn mount(data_dir: &str, task: &str) -> ContainerMount {
    ContainerMount {
        point: format!("{data_dir}/tasks/{task}/containers/app/rootfs").into(),
        data_dir: data_dir.into(),
        task: task.to_owned(),
    }
}

fn shim(process: i32, data_dir: &str, task: &str) -> ShimProcess {
    ShimProcess {
        process,
        data_dir: data_dir.into(),
        task: task.to_owned(),
    }
}

/// `ab12` was killed, `cd34` runs.
fn two_instances() -> Seen {
    Seen {
        namespaces: strings(&["cove-ab12-inet", &format!("cove-ab12-t-{TASK}"), "cove-cd34-inet"]),
        links: strings(&["ab12", "cd34"]).into_iter().collect(),
        locked: strings(&["cd34"]).into_iter().collect(),
        traces: [
            ("ab12".to_owned(), traces("ab12", &[10, 11], &["shims", TASK])),
            ("cd34".to_owned(), traces("cd34", &[20, 21], &["shims", OTHER])),
        ]
        .into(),
        mounts: vec![mount("/lost", TASK), mount("/used", OTHER)],
        shims: vec![shim(10, "/lost", TASK), shim(20, "/used", OTHER)],
        used_data_dirs: [PathBuf::from("/used")].into(),
    }
}

#[test]
fn everything_of_the_killed_one_is_left_and_nothing_of_the_running_one() {
    let remains = sort(two_instances());
    let ab12 = OfInstance {
        data_dirs: [PathBuf::from("/lost")].into(),
        processes: [10, 11].into(),
        cgroups: vec!["/sys/fs/cgroup/cove/ab12".into()],
        namespaces: strings(&["cove-ab12-inet", &format!("cove-ab12-t-{TASK}")]),
        link: true,
        mounts: vec![mount("/lost", TASK).point],
    };
    assert_eq!(remains.instances, [("ab12".to_owned(), ab12)].into());
    assert!(remains.mounts.is_empty() && remains.shims.is_empty());
}

#[test]
fn either_lock_keeps_what_is_in_use() {
    // Its data directory was moved away under a running cove.
    let mut seen = two_instances();
    seen.used_data_dirs.clear();
    assert_eq!(sort(seen).instances.len(), 1);
    // What cannot be told by an instance is told by the data directory.
    let mut seen = two_instances();
    seen.traces.clear();
    seen.namespaces.clear();
    seen.links.clear();
    let remains = sort(seen);
    assert!(remains.instances.is_empty());
    assert_eq!(remains.mounts, [mount("/lost", TASK)]);
    assert_eq!(remains.shims, [shim(10, "/lost", TASK)]);
}

#[test]
fn a_used_data_directory_keeps_the_whole_instance() {
    // A cove that starts again has the lock of its data directory first.
    let mut seen = two_instances();
    seen.locked.clear();
    let remains = sort(seen.clone());
    assert_eq!(remains.instances.into_keys().collect::<Vec<_>>(), ["ab12"]);
    assert!(remains.mounts.is_empty() && remains.shims.is_empty());
    // A shim or a mount alone says as much, whatever tells the instance of its task.
    seen.mounts.clear();
    assert_eq!(seen.running(), ["cd34".to_owned()].into());
    seen.mounts = vec![mount("/used", OTHER)];
    seen.shims.clear();
    seen.traces.clear();
    assert!(seen.running().is_empty());
    seen.namespaces.push(format!("cove-cd34-t-{OTHER}"));
    assert_eq!(seen.running(), ["cd34".to_owned()].into());
}

#[test]
fn a_task_is_known_by_its_namespaces_alone() {
    let mut seen = two_instances();
    seen.traces.clear();
    seen.used_data_dirs.clear();
    seen.namespaces.push(format!("cove-cd34-t-{OTHER}-0"));
    let remains = sort(seen);
    assert_eq!(remains.instances["ab12"].mounts, [mount("/lost", TASK).point]);
    assert!(!remains.instances.contains_key("cd34") && remains.mounts.is_empty());
}

#[test]
fn only_what_was_asked_for_stays() {
    let mut seen = two_instances();
    seen.locked.clear();
    seen.used_data_dirs.clear();
    let mut remains = sort(seen);
    assert_eq!(remains.instances.len(), 2);
    remains.mounts.push(mount("/of/nobody", TASK));
    remains.keep(&["cd34".to_owned()].into());
    assert!(remains.instances.contains_key("cd34") && remains.instances.len() == 1);
    assert!(remains.mounts.is_empty());
    assert!(sort(Seen::default()).is_empty());
}

#[test]
fn what_two_looks_have_in_common_stays() {
    let mut seen = two_instances();
    seen.locked.clear();
    seen.used_data_dirs.clear();
    seen.shims.push(shim(30, "/unknown", &"0".repeat(32)));
    seen.mounts.push(mount("/unknown", &"0".repeat(32)));
    let first = sort(seen.clone());
    let mut common = first.clone();
    common.keep_common(&first);
    assert_eq!(common, first);

    // One began meanwhile; of the other something went and something came.
    seen.locked.insert("cd34".to_owned());
    seen.links.clear();
    seen.namespaces.retain(|name| name != "cove-ab12-inet");
    seen.namespaces.push("cove-ab12-x-1".to_owned());
    seen.shims.retain(|shim| shim.process != 30);
    let mut common = first.clone();
    common.keep_common(&sort(seen));
    let ab12 = OfInstance {
        namespaces: vec![format!("cove-ab12-t-{TASK}")],
        link: false,
        ..first.instances["ab12"].clone()
    };
    assert_eq!(common.instances, [("ab12".to_owned(), ab12)].into());
    assert_eq!(common.mounts, first.mounts);
    assert!(common.shims.is_empty());
}

#[test]
fn containers_mounts_are_found_among_others() {
    let line = |point: &str, kind: &str| format!("90 25 0:40 / {point} rw,relatime shared:9 - {kind} x rw\n");
    let rootfs = |dir: &str| format!("{dir}/tasks/{TASK}/containers/app/rootfs");
    let etc = |dir: &str| format!("{dir}/tasks/{TASK}/containers/app/etc");
    let text = [
        line("/", "ext4"),
        line(&rootfs("/var/lib/cove"), "overlay"),
        line(&rootfs("/var/lib/with\\040blank"), "overlay"),
        line(&etc("/var/lib/cove"), "tmpfs"),
        line(&etc("/not/a/tmpfs"), "ext4"),
        line(&format!("{}/etc", rootfs("/below/a/rootfs")), "tmpfs"),
        line(&rootfs("/not/an/overlay"), "ext4"),
        line("/var/lib/docker/overlay2/0/merged", "overlay"),
        line("/home/tasks/mine/containers/app/rootfs", "overlay"),
    ]
    .concat();
    let found = container_mounts(&text);
    assert_eq!(
        found,
        [
            mount("/var/lib/cove", TASK),
            mount("/var/lib/with blank", TASK),
            ContainerMount {
                point: etc("/var/lib/cove").into(),
                ..mount("/var/lib/cove", TASK)
            },
        ]
    );
}

#[test]
fn shims_are_known_by_their_command_line() {
    let line = |words: &[&str]| words.join("\0").into_bytes();
    let dir = format!("/var/lib/cove/tasks/{TASK}/shim");
    let found = ShimProcess::of(7, &line(&["cove", "shim", "--dir", &dir, ""]));
    assert_eq!(found, Some(shim(7, "/var/lib/cove", TASK)));
    for other in [
        line(&["cove", "up", "--data-dir", "/var/lib/cove"]),
        line(&["vi", "shim", "--dir", "/etc"]),
        line(&["cove", "shim", "--dir", "/tasks/x/shim"]),
        Vec::new(),
    ] {
        assert_eq!(ShimProcess::of(7, &other), None);
    }
}

#[test]
fn what_others_call_alike_is_theirs() {
    let seen = Seen {
        namespaces: strings(&["cove-test", "cove-mine-x", "cove-AB12-inet", "cove-", "cove-ab12"]),
        ..Seen::default()
    };
    assert!(sort(seen).is_empty());
}

#[test]
fn a_check_that_was_killed_is_left() {
    let seen = Seen {
        namespaces: strings(&["check-cove-77"]),
        traces: [("check-77".to_owned(), traces("check-77", &[], &[]))].into(),
        ..Seen::default()
    };
    let remains = sort(seen);
    assert_eq!(remains.instances["check-cove-77"].namespaces, ["check-cove-77"]);
    assert_eq!(remains.instances["check-77"].cgroups.len(), 1);
}
