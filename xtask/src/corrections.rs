//! What we know better than the models: `models/corrections.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::service_model::ServiceModel;

/// By service, by shape.
#[derive(Debug, Deserialize)]
pub struct Corrections(BTreeMap<String, BTreeMap<String, AddedValues>>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AddedValues {
    values: Vec<String>,
    reason: String,
}

impl Corrections {
    pub fn read(models: &Path) -> Result<Self> {
        let path = models.join("corrections.toml");
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
    }

    /// Adds the enum values that `service`'s model lacks. Fails for an entry that has become needless.
    pub fn apply(&self, service: &str, model: &mut ServiceModel) -> Result<()> {
        for (name, added) in self.0.get(service).into_iter().flatten() {
            if added.reason.is_empty() {
                bail!("corrections.toml: [{service}.{name}] needs its reason");
            }
            let shape = model
                .shapes
                .get_mut(name)
                .with_context(|| format!("corrections.toml: {service} has no shape {name} that we serve"))?;
            if shape.values.is_empty() {
                bail!("corrections.toml: {service}'s {name} is no enum");
            }
            for value in &added.values {
                if shape.values.contains(value) {
                    bail!("corrections.toml: {service}'s {name} has {value} by itself now; delete the entry");
                }
                shape.values.push(value.clone());
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
            "shapes": {"State": {"type": "string", "enum": ["on"]}, "Name": {"type": "string"}},
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
    fn an_entry_that_is_needless_or_wrong_is_refused() {
        for text in [
            "[ec2.State]\nvalues = ['on']\nreason = 'seen'",
            "[ec2.State]\nvalues = ['off']\nreason = ''",
            "[ec2.Name]\nvalues = ['off']\nreason = 'seen'",
            "[ec2.Gone]\nvalues = ['off']\nreason = 'seen'",
        ] {
            assert!(apply(text).is_err(), "{text}");
        }
    }
}
