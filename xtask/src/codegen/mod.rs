//! Writes `crates/services/*/api`: a crate a service, of structs, operation markers, error codes and schema
//! tables, from `models/`.

mod errors;
mod schema;
mod service;
mod types;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::iam;
use crate::operations::Operations;
use crate::service_model::ServiceModel;

const HEAD: &str = "// Generated from models/ by `cargo run -p xtask -- codegen`. Do not edit.\n\n";

/// `models/checks.toml`, an entry a service.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checks {
    pub wording: Wording,
    /// The error code of refused input.
    pub code: String,
    /// Operations with another code.
    #[serde(default)]
    pub operations: BTreeMap<String, String>,
    /// Members whose value a refusal does not repeat.
    #[serde(default)]
    pub silent: Vec<String>,
    #[serde(default)]
    pub empty_enums: EmptyEnums,
}

/// What an optional member of an enumeration is that is sent empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EmptyEnums {
    #[default]
    Absent,
    Refused,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wording {
    Coral,
    InvalidParameterAt,
    Ec2,
}

/// What the generated folder of one service is made from.
pub struct Sources {
    pub service: String,
    pub model: ServiceModel,
    pub checks: Checks,
    pub errors: Vec<errors::ErrorCode>,
    pub unserved: Vec<String>,
    /// What callers have to be allowed, by operation.
    pub declared: BTreeMap<String, iam::Operation>,
}

/// Writes what is generated.
pub fn write(root: &Path) -> Result<()> {
    for (path, text) in generate(root)? {
        let path = root.join(path);
        if std::fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}

/// Fails when what is committed is not what would be generated.
pub fn check(root: &Path) -> Result<()> {
    let mut stale = Vec::new();
    for (path, text) in generate(root)? {
        if std::fs::read_to_string(root.join(&path)).is_ok_and(|old| old == text) {
            continue;
        }
        stale.push(path.display().to_string());
    }
    if !stale.is_empty() {
        bail!(
            "out of date, run `cargo run -p xtask -- codegen`: {}",
            stale.join(", ")
        );
    }
    Ok(())
}

fn generate(root: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let models = root.join("models");
    let operations = Operations::read(&models)?;
    let mut checks: BTreeMap<String, Checks> = read_toml(&models.join("checks.toml"))?;
    let iam = iam::Sources::read(&models)?;
    let mut files = BTreeMap::new();
    for service in operations.0.keys() {
        let model = read_model(&models, service)?;
        if !model
            .operations
            .keys()
            .map(String::as_str)
            .eq(operations.served(service))
        {
            bail!("models/{service}.json does not hold the served operations: run import-models first");
        }
        let sources = Sources {
            errors: errors::read(&models, service, &model)?,
            checks: checks
                .remove(service)
                .with_context(|| format!("models/checks.toml lacks {service}"))?,
            unserved: operations.unserved(service).map(str::to_owned).collect(),
            service: service.clone(),
            declared: iam.declare(service, &model)?.operations,
            model,
        };
        // A crate's folder has no hyphen.
        let folder = PathBuf::from(format!("crates/services/{}/api/src", service.replace('-', "")));
        for (name, body) in [
            ("lib.rs", service::module(&sources)?),
            ("types.rs", types::module(&sources)?),
            ("ops.rs", service::operations(&sources)),
            ("error.rs", errors::module(&sources)),
            ("schema.rs", schema::module(&sources)?),
        ] {
            let text = format_rust(root, &format!("{HEAD}{body}"))?;
            files.insert(folder.join(name), text);
        }
    }
    Ok(files)
}

pub fn read_model(models: &Path, service: &str) -> Result<ServiceModel> {
    let path = models.join(format!("{service}.json"));
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    serde_json::from_str(&text).with_context(|| format!("reading {}", path.display()))
}

pub fn read_toml<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
}

/// Formats with the workspace's own settings, so that `cargo fmt` leaves generated files alone.
fn format_rust(root: &Path, text: &str) -> Result<String> {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt")?;
    rustfmt
        .stdin
        .take()
        .context("rustfmt's input")?
        .write_all(text.as_bytes())?;
    let output = rustfmt.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt refused generated code");
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    #[test]
    fn generated_code_is_current() {
        let root = crate::workspace_root().unwrap();
        super::check(&root).unwrap();
    }
}
