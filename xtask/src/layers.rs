//! `xtask layers`: holds the walls between the rooms that docs/architecture.md draws.
//!
//! Cargo keeps a crate from using what it does not depend on; this keeps it from depending on what it
//! may not use. It also sees that every crate takes part in the workspace's lints.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// A room: one crate of the workspace.
struct Room {
    name: &'static str,
    /// The rooms that it may use.
    uses: &'static [&'static str],
    /// What its tests may use besides.
    tests_use: &'static [&'static str],
    others: Others,
}

/// Which crates that are not ours a room may use.
#[derive(PartialEq)]
enum Others {
    Any,
    /// Only `PURE`: the room decides and never acts.
    Pure,
}

/// Crates that compute and nothing else: no clock, no randomness, no I/O.
const PURE: [&str; 7] = [
    "base64",
    "ipnet",
    "regex",
    "serde",
    "serde_json",
    "sha2",
    "thiserror",
];

const fn room(name: &'static str, uses: &'static [&'static str]) -> Room {
    Room {
        name,
        uses,
        tests_use: &[],
        others: Others::Any,
    }
}

const fn pure(name: &'static str, uses: &'static [&'static str]) -> Room {
    Room {
        name,
        uses,
        tests_use: &[],
        others: Others::Pure,
    }
}

impl Room {
    const fn tests_use(self, tests_use: &'static [&'static str]) -> Self {
        Self { tests_use, ..self }
    }
}

/// Who may use whom. A new crate gets its line here and its room in docs/architecture.md.
const ROOMS: [Room; 22] = [
    pure("model", &[]),
    room("wire", &["model"]),
    room("api", &["model", "wire"]),
    pure("rules", &["model"]),
    pure("rows", &["model"]),
    // That the rules of reachability and the plan agree is tested where both the former and the rows
    // are known.
    pure("world", &["model", "rules", "rows", "api", "wire"]).tests_use(&["netplan"]),
    room("store", &["model"]),
    room("logstore", &["model"]),
    room("registry", &["model"]),
    room("netns", &[]),
    pure("netplan", &["model", "rows"]),
    room("fabric", &["model", "rows", "rules", "netplan", "netns"]).tests_use(&["world"]),
    room("resolver", &["model", "rows", "rules", "netplan", "netns"]).tests_use(&["fabric"]),
    room("shim", &[]),
    room("node", &["model", "rows", "rules", "netplan", "netns", "shim"]),
    room("hooks", &["model", "rows"]),
    room("engine", &["model", "rows", "world", "store"]).tests_use(&["api"]),
    room(
        "gateway",
        &[
            "model", "rows", "world", "engine", "wire", "api", "registry", "logstore",
        ],
    )
    .tests_use(&["store"]),
    room(
        "cove",
        &[
            "model", "rows", "rules", "wire", "api", "world", "store", "logstore", "registry", "netns",
            "netplan", "fabric", "resolver", "shim", "node", "hooks", "engine", "gateway",
        ],
    ),
    room("sim", &["model", "rows", "rules", "world", "engine"]),
    room("sample", &[]),
    room("xtask", &[]),
];

#[derive(Deserialize)]
struct Manifest {
    package: Package,
    #[serde(default)]
    lints: toml::Table,
    #[serde(default)]
    dependencies: toml::Table,
    #[serde(default, rename = "build-dependencies")]
    build_dependencies: toml::Table,
    #[serde(default, rename = "dev-dependencies")]
    dev_dependencies: toml::Table,
}

#[derive(Deserialize)]
struct Package {
    name: String,
}

/// Fails with one line for every crate that breaks a wall.
pub fn check(root: &Path) -> Result<()> {
    let mut findings = Vec::new();
    for path in manifests(root)? {
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let manifest: Manifest =
            toml::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        findings.extend(breaches(&manifest));
    }
    if !findings.is_empty() {
        bail!("rooms out of order\n{}", findings.join("\n"));
    }
    Ok(())
}

fn manifests(root: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = vec![root.join("xtask/Cargo.toml")];
    for entry in std::fs::read_dir(root.join("crates"))? {
        let path = entry?.path().join("Cargo.toml");
        if path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn breaches(manifest: &Manifest) -> Vec<String> {
    let name = &manifest.package.name;
    let Some(room) = ROOMS.iter().find(|room| room.name == name) else {
        return vec![format!(
            "{name}: a crate without a room; give it a line in xtask/src/layers.rs and in docs/architecture.md"
        )];
    };
    let mut found = Vec::new();
    if manifest.lints.get("workspace").and_then(toml::Value::as_bool) != Some(true) {
        found.push(format!("{name}: its Cargo.toml lacks [lints] workspace = true"));
    }
    let ours: BTreeSet<&str> = ROOMS.iter().map(|room| room.name).collect();
    for dependency in manifest
        .dependencies
        .keys()
        .chain(manifest.build_dependencies.keys())
    {
        let dependency = dependency.as_str();
        if ours.contains(dependency) {
            if !room.uses.contains(&dependency) {
                found.push(format!(
                    "{name}: may not use {dependency}, only {:?}; move the code to a room that may, or change \
                     docs/architecture.md and xtask/src/layers.rs with the reason",
                    room.uses
                ));
            }
        } else if room.others == Others::Pure && !PURE.contains(&dependency) {
            found.push(format!(
                "{name}: a pure room may not use {dependency}, only {PURE:?}; if {dependency} has no clock, \
                 randomness or I/O, add it to PURE in xtask/src/layers.rs"
            ));
        }
    }
    for dependency in manifest.dev_dependencies.keys().map(String::as_str) {
        if ours.contains(dependency)
            && !room.uses.contains(&dependency)
            && !room.tests_use.contains(&dependency)
        {
            found.push(format!(
                "{name}: its tests may not use {dependency}; test that in the room where both are known"
            ));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaches_of(text: &str) -> usize {
        breaches(&toml::from_str(text).unwrap()).len()
    }

    #[test]
    fn a_room_uses_only_what_it_may() {
        let head = "package.name = 'netplan'\nlints.workspace = true\n";
        assert_eq!(
            breaches_of(&format!("{head}[dependencies]\nrows = {{}}\nserde = '1'")),
            0
        );
        assert_eq!(breaches_of(&format!("{head}[dependencies]\nworld = {{}}")), 1);
        assert_eq!(breaches_of(&format!("{head}[dependencies]\ntokio = '1'")), 1);
        assert_eq!(
            breaches_of(&format!("{head}[dev-dependencies]\nfabric = {{}}")),
            1
        );
        assert_eq!(
            breaches_of(&format!("{head}[dev-dependencies]\nproptest = '1'")),
            0
        );
    }

    #[test]
    fn a_crate_has_a_room_and_the_lints() {
        assert_eq!(breaches_of("package.name = 'model'"), 1);
        assert_eq!(breaches_of("package.name = 'helpers'\nlints.workspace = true"), 1);
    }

    #[test]
    fn no_room_is_used_from_above_and_below() {
        for room in &ROOMS {
            for used in room.uses {
                let below = ROOMS.iter().find(|r| r.name == *used).unwrap();
                assert!(!below.uses.contains(&room.name), "{} and {used}", room.name);
            }
        }
    }
}
