//! `xtask layers`: holds the walls between the crates that docs/architecture.md draws.
//!
//! Cargo keeps a crate from using what it does not depend on; this keeps it from depending on what it
//! may not use. It also sees that every crate takes part in the workspace's lints.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// What a crate of the workspace may use.
struct Layer {
    name: &'static str,
    /// The crates of ours that it may use. `SERVICES` are those below `crates/services`.
    uses: &'static [&'static str],
    /// What its tests may use besides.
    tests_use: &'static [&'static str],
    others: Others,
}

/// Which crates that are not ours a crate may use.
#[derive(PartialEq)]
enum Others {
    Any,
    /// Only `PURE`: the crate decides and never acts.
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

/// Where the services are, each in a folder with its name.
const SERVICES: &str = "crates/services/";

const fn layer(name: &'static str, uses: &'static [&'static str]) -> Layer {
    Layer {
        name,
        uses,
        tests_use: &[],
        others: Others::Any,
    }
}

const fn pure(name: &'static str, uses: &'static [&'static str]) -> Layer {
    Layer {
        name,
        uses,
        tests_use: &[],
        others: Others::Pure,
    }
}

impl Layer {
    const fn tests_use(self, tests_use: &'static [&'static str]) -> Self {
        Self { tests_use, ..self }
    }
}

/// The generated shapes of a service.
const API: Layer = pure("api", &["model", "wire"]);
/// A service, and the list of them. Cargo sees to it that services use each other in one direction.
const SERVICE: Layer =
    pure("service", &["model", "wire", "rules", "rows", "world", SERVICES]).tests_use(&["netplan"]);
/// What a service does with more than rows.
const EXTENSION: Layer = layer(
    "extension",
    &[
        "model", "wire", "rules", "rows", "world", "engine", "gateway", "registry", "logstore", SERVICES,
    ],
);

/// Who may use whom, of the crates that are no services. A new crate gets its line here and in docs/architecture.md.
const LAYERS: [Layer; 21] = [
    pure("model", &[]),
    layer("wire", &["model"]),
    pure("rules", &["model"]),
    pure("rows", &["model"]),
    pure("world", &["model", "rules", "rows", "wire"]),
    layer("store", &["model"]),
    layer("logstore", &["model"]),
    layer("registry", &["model"]),
    layer("netns", &[]),
    pure("netplan", &["model", "rows"]),
    layer("fabric", &["model", "rows", "rules", "netplan", "netns"]).tests_use(&[SERVICES]),
    layer("resolver", &["model", "rows", "rules", "netplan", "netns"]).tests_use(&["fabric"]),
    layer("shim", &[]),
    layer("node", &["model", "rows", "rules", "netplan", "netns", "shim"]),
    layer("hooks", &["model", "rows"]),
    layer("engine", &["model", "rows", "world", "store"]).tests_use(&[SERVICES]),
    layer(
        "gateway",
        &["model", "rows", "rules", "world", "engine", "wire", SERVICES],
    ),
    layer(
        "cove",
        &[
            "model", "rows", "rules", "wire", "world", "store", "logstore", "registry", "netns", "netplan",
            "fabric", "resolver", "shim", "node", "hooks", "engine", "gateway", SERVICES,
        ],
    ),
    layer("sim", &["model", "rows", "rules", "world", "engine", SERVICES]),
    layer("sample", &[]),
    layer("xtask", &[]),
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
    let mut crates = Vec::new();
    for path in manifests(root)? {
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let manifest: Manifest =
            toml::from_str(&text).with_context(|| format!("reading {}", path.display()))?;
        let folder = path.parent().and_then(|path| path.strip_prefix(root).ok());
        crates.push((folder.unwrap_or(Path::new("")).display().to_string(), manifest));
    }
    let of_services = crates.iter().filter(|(folder, _)| folder.starts_with(SERVICES));
    let services: BTreeSet<&str> = of_services
        .map(|(_, manifest)| manifest.package.name.as_str())
        .collect();
    let findings: Vec<String> = crates
        .iter()
        .flat_map(|(folder, manifest)| breaches(folder, manifest, &services))
        .collect();
    if !findings.is_empty() {
        bail!("crates out of order\n{}", findings.join("\n"));
    }
    Ok(())
}

fn manifests(root: &Path) -> Result<Vec<PathBuf>> {
    let mut paths = vec![root.join("xtask/Cargo.toml")];
    let mut folders = vec![root.join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_name() == "Cargo.toml" {
                paths.push(entry.path());
            } else if entry.file_type()?.is_dir() && entry.file_name() != "src" {
                folders.push(entry.path());
            }
        }
    }
    paths.sort();
    Ok(paths)
}

/// The layer of a crate, by its folder and its name.
fn layer_of(folder: &str, name: &str) -> Option<&'static Layer> {
    let Some(place) = folder.strip_prefix(SERVICES) else {
        return LAYERS.iter().find(|layer| layer.name == name);
    };
    Some(match place.split_once('/') {
        None => &SERVICE,
        Some((_, "api")) => &API,
        Some(_) => &EXTENSION,
    })
}

fn breaches(folder: &str, manifest: &Manifest, services: &BTreeSet<&str>) -> Vec<String> {
    let name = &manifest.package.name;
    let Some(layer) = layer_of(folder, name) else {
        return vec![format!(
            "{name}: a crate without a layer; give it a line in xtask/src/layers.rs and in docs/architecture.md"
        )];
    };
    let mut found = Vec::new();
    if manifest.lints.get("workspace").and_then(toml::Value::as_bool) != Some(true) {
        found.push(format!("{name}: its Cargo.toml lacks [lints] workspace = true"));
    }
    let is_ours = |name: &str| services.contains(name) || LAYERS.iter().any(|layer| layer.name == name);
    let may = |uses: &[&str], name: &str| {
        uses.contains(&name) || (services.contains(name) && uses.contains(&SERVICES))
    };
    for dependency in manifest
        .dependencies
        .keys()
        .chain(manifest.build_dependencies.keys())
    {
        let dependency = dependency.as_str();
        if is_ours(dependency) {
            if !may(layer.uses, dependency) {
                found.push(format!(
                    "{name}: may not use {dependency}, only {:?}; move the code to a crate that may, or change \
                     docs/architecture.md and xtask/src/layers.rs with the reason",
                    layer.uses
                ));
            }
        } else if layer.others == Others::Pure && !PURE.contains(&dependency) {
            found.push(format!(
                "{name}: a pure crate may not use {dependency}, only {PURE:?}; if {dependency} has no clock, \
                 randomness or I/O, add it to PURE in xtask/src/layers.rs"
            ));
        }
    }
    for dependency in manifest.dev_dependencies.keys().map(String::as_str) {
        if is_ours(dependency) && !may(layer.uses, dependency) && !may(layer.tests_use, dependency) {
            found.push(format!(
                "{name}: its tests may not use {dependency}; test that in the crate where both are known"
            ));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaches_in(folder: &str, text: &str) -> usize {
        let services = BTreeSet::from(["ec2", "ec2-api", "ecs"]);
        breaches(folder, &toml::from_str(text).unwrap(), &services).len()
    }

    #[test]
    fn a_crate_uses_only_what_it_may() {
        let breaches_of = |text: &str| {
            let head = "package.name = 'netplan'\nlints.workspace = true\n";
            breaches_in("crates/netplan", &format!("{head}{text}"))
        };
        assert_eq!(breaches_of("[dependencies]\nrows = {}\nserde = '1'"), 0);
        assert_eq!(breaches_of("[dependencies]\nworld = {}"), 1);
        assert_eq!(breaches_of("[dependencies]\ntokio = '1'"), 1);
        assert_eq!(breaches_of("[dependencies]\nec2 = {}"), 1);
        assert_eq!(breaches_of("[dev-dependencies]\nfabric = {}"), 1);
        assert_eq!(breaches_of("[dev-dependencies]\nproptest = '1'"), 0);
    }

    #[test]
    fn services_use_each_other_and_nothing_that_acts() {
        let breaches_of = |folder: &str, text: &str| {
            let head = "package.name = 'ecs'\nlints.workspace = true\n[dependencies]\n";
            breaches_in(folder, &format!("{head}{text}"))
        };
        assert_eq!(breaches_of("crates/services/ecs", "world = {}\nec2 = {}"), 0);
        assert_eq!(breaches_of("crates/services/ecs", "engine = {}\ntokio = '1'"), 2);
        assert_eq!(
            breaches_of("crates/services/ecs/api", "wire = {}\nworld = {}\nec2 = {}"),
            2
        );
        assert_eq!(
            breaches_of("crates/services/ecs/exec", "engine = {}\ntokio = '1'"),
            0
        );
    }

    #[test]
    fn a_crate_has_a_layer_and_the_lints() {
        assert_eq!(breaches_in("crates/model", "package.name = 'model'"), 1);
        let helpers = "package.name = 'helpers'\nlints.workspace = true";
        assert_eq!(breaches_in("crates/helpers", helpers), 1);
    }

    #[test]
    fn no_crate_is_used_from_above_and_below() {
        for layer in &LAYERS {
            for used in layer.uses.iter().filter(|used| **used != SERVICES) {
                let below = LAYERS.iter().find(|other| other.name == *used).unwrap();
                assert!(!below.uses.contains(&layer.name), "{} and {used}", layer.name);
            }
        }
    }
}
