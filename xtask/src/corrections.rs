//! What we know better than the models: `models/corrections.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::service_model::ServiceModel;

/// By service, by shape.
#[derive(Debug, Deserialize)]
pub struct Corrections(BTreeMap<String, BTreeMap<String, Correction>>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// Values that an enum lacks.
    #[serde(default)]
    values: Vec<String>,
    /// Members of a structure that the service does not require.
    #[serde(default)]
    optional: Vec<String>,
    /// An enum that takes any text, because the service says itself, and in other words, what is none of its values.
    #[serde(default)]
    open: bool,
    reason: String,
}

impl Corrections {
    pub fn read(models: &Path) -> Result<Self> {
        let path = models.join("corrections.toml");
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
    }

    /// Adds the enum values that `service`'s model lacks, opens enums, and frees members. Fails for an entry that has
    /// become needless.
    pub fn apply(&self, service: &str, model: &mut ServiceModel) -> Result<()> {
        for (name, correction) in self.0.get(service).into_iter().flatten() {
            if correction.reason.is_empty() {
                bail!("corrections.toml: [{service}.{name}] needs its reason");
            }
            let shape = model
                .shapes
                .get_mut(name)
                .with_context(|| format!("corrections.toml: {service} has no shape {name} that we serve"))?;
            if shape.values.is_empty() == (correction.open || !correction.values.is_empty()) {
                bail!("corrections.toml: an enum needs values, and {service}'s {name} may be none");
            }
            for value in &correction.values {
                if shape.values.contains(value) {
                    bail!("corrections.toml: {service}'s {name} has {value} by itself now; delete the entry");
                }
                shape.values.push(value.clone());
            }
            if correction.open {
                shape.values.clear();
            }
            for member in &correction.optional {
                let Some(place) = shape.required.iter().position(|required| required == member) else {
                    bail!("corrections.toml: {service}'s {name} does not require {member}; delete the entry");
                };
                shape.required.remove(place);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model() -> ServiceModel {
        serde_json::from_value(serde_json::json!({
            "metadata": {"apiVersion": "1", "endpointPrefix": "ec2", "protocol": "ec2", "serviceId": "EC2"},
            "operations": {},
            "shapes": {"State": {"type": "string", "enum": ["on"]}, "Name": {"type": "string"},
                "Pair": {"type": "structure", "members": {"a": {"shape": "Name"}, "b": {"shape": "Name"}},
                    "required": ["a", "b"]}},
        }))
        .unwrap()
    }

    fn apply(text: &str) -> Result<ServiceModel> {
        let corrections: Corrections = toml::from_str(text).unwrap();
        let mut model = model();
        corrections.apply("ec2", &mut model)?;
        Ok(model)
    }

    #[test]
    fn a_value_is_added_after_the_models_own() {
        let model = apply("[ec2.State]\nvalues = ['off']\nreason = 'seen'").unwrap();
        assert_eq!(model.shapes["State"].values, ["on", "off"]);
    }

    #[test]
    fn an_enum_is_opened() {
        let model = apply("[ec2.State]\nopen = true\nreason = 'seen'").unwrap();
        assert!(model.shapes["State"].values.is_empty());
    }

    #[test]
    fn a_member_is_freed() {
        let model = apply("[ec2.Pair]\noptional = ['a']\nreason = 'seen'").unwrap();
        assert_eq!(model.shapes["Pair"].required, ["b"]);
    }

    #[test]
    fn an_entry_that_is_needless_or_wrong_is_refused() {
        for text in [
            "[ec2.State]\nvalues = ['on']\nreason = 'seen'",
            "[ec2.State]\nvalues = ['off']\nreason = ''",
            "[ec2.Name]\nvalues = ['off']\nreason = 'seen'",
            "[ec2.Name]\nopen = true\nreason = 'seen'",
            "[ec2.Pair]\noptional = ['c']\nreason = 'seen'",
            "[ec2.Gone]\nvalues = ['off']\nreason = 'seen'",
        ] {
            assert!(apply(text).is_err(), "{text}");
        }
    }
}
