//! The files in `packaging/` say what this program takes, and nothing that keeps it from working.

use std::collections::BTreeMap;

use clap::Parser;

use crate::cli::{Cli, Command};

const UNIT: &str = include_str!("../../../packaging/cove.service");
const NETWORK: &str = include_str!("../../../packaging/10-cove.network");

/// The settings of a file of systemd's, by section and name; a name has one line at most in ours.
fn settings(text: &str) -> BTreeMap<(String, String), String> {
    let mut section = String::new();
    let mut settings = BTreeMap::new();
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            section = name.to_owned();
            continue;
        }
        let (name, value) = line
            .split_once('=')
            .unwrap_or_else(|| panic!("no setting: {line}"));
        let before = settings.insert((section.clone(), name.to_owned()), value.to_owned());
        assert_eq!(before, None, "{name} stands there twice");
    }
    settings
}

fn of_service() -> BTreeMap<String, String> {
    let all = settings(UNIT).into_iter();
    all.filter(|((section, _), _)| section == "Service")
        .map(|((_, name), value)| (name, value))
        .collect()
}

#[test]
fn the_unit_starts_what_this_program_takes() {
    let service = of_service();
    let words = service["ExecStart"].split_whitespace();
    let command = Cli::try_parse_from(words).unwrap().command;
    assert!(matches!(command, Command::Up(up) if !up.detach));
    assert_eq!(service["Type"], "exec", "cove up stays in the foreground");
}

#[test]
fn the_unit_lets_shims_and_their_tasks_outlive_cove() {
    let service = of_service();
    assert_eq!(service["KillMode"], "process");
    assert_eq!(service["Delegate"], "yes");
    let seconds: u64 = service["TimeoutStopSec"].parse().unwrap();
    // What up waits for the slowest task, and for clearing away.
    assert!(seconds >= 120 + 150, "{seconds}");
}

#[test]
fn the_unit_gives_cove_no_view_of_its_own_and_takes_no_right_away() {
    let harmful = |name: &str| {
        [
            "Private",
            "Protect",
            "Restrict",
            "Capability",
            "SystemCall",
            "Root",
            "Temporary",
        ]
        .iter()
        .any(|prefix| name.starts_with(prefix))
            || name.ends_with("Paths")
            || [
                "User",
                "DynamicUser",
                "NoNewPrivileges",
                "MountFlags",
                "NetworkNamespacePath",
            ]
            .contains(&name)
    };
    assert!(harmful("PrivateTmp") && harmful("ReadOnlyPaths") && !harmful("Restart"));
    let found: Vec<String> = of_service().into_keys().filter(|name| harmful(name)).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn networkd_is_told_of_coves_links_and_no_others() {
    let settings = settings(NETWORK);
    let of = |section: &str, name: &str| settings[&(section.to_owned(), name.to_owned())].clone();
    assert_eq!(of("Link", "Unmanaged"), "yes");
    assert_eq!(of("Match", "Kind"), "veth");
    // A digit of an instance is any of these.
    let pattern = netplan::names::host_link(&"[0-9a-f]".repeat(4));
    assert_eq!(of("Match", "Name"), pattern);
}
