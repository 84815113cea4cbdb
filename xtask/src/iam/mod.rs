//! What callers have to be allowed: which IAM action each served operation is, and on which resources.
//!
//! `import` takes AWS's service authorization reference; `declare` joins it with the shapes and with what people wrote
//! in `models/iam-corrections.toml`.

mod declare;
mod import;
mod reference;

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

pub use declare::{Action, Operation};
pub use import::import;

use crate::codegen::read_toml;
use crate::service_model::ServiceModel;
use declare::Declared;
use reference::Reference;

/// `models/iam-corrections.toml`, by service.
type Corrections = BTreeMap<String, ServiceCorrections>;

/// What declarations are made from, beside the shapes.
pub struct Sources {
    reference: Reference,
    corrections: Corrections,
}

impl Sources {
    pub fn read(models: &Path) -> Result<Self> {
        Ok(Sources {
            reference: Reference::read(models)?,
            corrections: read_corrections(models)?,
        })
    }

    /// Declares the operations of a service.
    pub fn declare(&self, service: &str, model: &ServiceModel) -> Result<Declared> {
        let none = ServiceCorrections::default();
        let corrections = self.corrections.get(service).unwrap_or(&none);
        declare::declare(service, model, &self.reference, corrections)
    }
}

fn read_corrections(models: &Path) -> Result<Corrections> {
    read_toml(&models.join("iam-corrections.toml"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceCorrections {
    /// By placeholder of an ARN: the members that hold it, the first that an input has.
    #[serde(default)]
    members: BTreeMap<String, Vec<String>>,
    /// By resource type: its ARN, where AWS asks for another one than its reference says.
    #[serde(default)]
    arns: BTreeMap<String, String>,
    /// By dependent action: what it is on in every operation of the service that depends on it.
    #[serde(default)]
    dependents: BTreeMap<String, Vec<String>>,
    /// Dependent actions that nothing cove does depends on.
    #[serde(default)]
    needless: Vec<String>,
    #[serde(default)]
    operations: BTreeMap<String, Correction>,
}

/// What is to be said of one operation in place of what is derived.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// Whether AWS asks for no permission.
    #[serde(default)]
    free: bool,
    /// The action, where it is not called as the operation or the reference lacks it.
    action: Option<String>,
    resources: Option<Vec<String>>,
    #[serde(default)]
    dependents: BTreeMap<String, Vec<String>>,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::codegen::read_model;
    use crate::operations::Operations;

    /// `models/iam-undeclared.txt` says of which operations the policies of IAM can not yet be held exactly. The list
    /// only gets shorter.
    #[test]
    fn the_list_of_undeclared_operations_is_exact() {
        let models = crate::workspace_root().unwrap().join("models");
        let sources = Sources::read(&models).unwrap();
        let mut undeclared = BTreeSet::new();
        for service in Operations::read(&models).unwrap().0.keys() {
            let model = read_model(&models, service).unwrap();
            undeclared.extend(sources.declare(service, &model).unwrap().undeclared);
        }
        let text = std::fs::read_to_string(models.join("iam-undeclared.txt")).unwrap();
        let listed: BTreeSet<String> = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty())
            .map(str::to_owned)
            .collect();
        let grown: Vec<_> = undeclared.difference(&listed).collect();
        assert!(
            grown.is_empty(),
            "say in models/iam-corrections.toml what these are on: {grown:#?}"
        );
        let needless: Vec<_> = listed.difference(&undeclared).collect();
        assert!(
            needless.is_empty(),
            "delete from models/iam-undeclared.txt: {needless:#?}"
        );
    }
}
