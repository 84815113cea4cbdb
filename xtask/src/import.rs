//! Takes the facts of the served operations out of botocore's service models.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use serde::de::DeserializeOwned;

use crate::corrections::Corrections;
use crate::operations::Operations;
use crate::service_model::{ServiceModel, Shape};
use crate::services;

/// The version of the botocore package that the models are taken from.
pub const BOTOCORE: &str = "1.43.11";

/// Writes `models/SERVICE.json` for every service of `models/operations.toml`, adds to that list the
/// operations that it lacks, and writes `models/services.csv`.
///
/// `data_dir` is the `data` directory of an installed botocore package.
pub fn import_models(root: &Path, data_dir: &Path) -> Result<()> {
    check_version(data_dir)?;
    let models = root.join("models");
    let corrections = Corrections::read(&models)?;
    let mut operations = Operations::read(&models)?;
    for (service, entries) in &mut operations.0 {
        let path = newest_model(data_dir, service)?;
        let mut model: ServiceModel =
            read_model(&path).with_context(|| format!("reading {}", path.display()))?;
        if model.metadata.protocols.len() == 1 {
            model.metadata.protocols.clear();
        }
        for name in model.operations.keys() {
            entries.entry(name.clone()).or_default();
        }
        if let Some(unknown) = entries.keys().find(|name| !model.operations.contains_key(*name)) {
            bail!("{service} has no operation {unknown}");
        }
        model.operations.retain(|name, _| entries[name].served);
        keep_what_is_reached(&mut model)?;
        corrections.apply(service, &mut model)?;
        model.source = format!("botocore {BOTOCORE}, {service}/{}", model.metadata.api_version);
        let text = serde_json::to_string_pretty(&model)? + "\n";
        std::fs::write(models.join(format!("{service}.json")), text)?;
    }
    std::fs::write(models.join("operations.toml"), operations.print())?;
    services::write(&models, data_dir)
}

fn check_version(data_dir: &Path) -> Result<()> {
    let init = data_dir
        .parent()
        .context("the data directory of botocore")?
        .join("__init__.py");
    let text = std::fs::read_to_string(&init).with_context(|| format!("reading {}", init.display()))?;
    if !text
        .lines()
        .any(|line| line.trim() == format!("__version__ = '{BOTOCORE}'"))
    {
        bail!(
            "{} is not botocore {BOTOCORE}, which the models are pinned to",
            data_dir.display()
        );
    }
    Ok(())
}

pub fn newest_model(data_dir: &Path, service: &str) -> Result<PathBuf> {
    let folder = data_dir.join(service);
    let mut versions = Vec::new();
    for entry in std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        versions.push(entry?.path());
    }
    let newest = versions
        .into_iter()
        .max()
        .with_context(|| format!("no version of {service}"))?;
    Ok(newest.join("service-2.json.gz"))
}

pub fn read_model<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let mut text = String::new();
    GzDecoder::new(std::fs::File::open(path)?).read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}

/// Drops every shape that no served operation reaches. Error shapes stay, without their members:
/// their codes and statuses are facts of the whole service.
fn keep_what_is_reached(model: &mut ServiceModel) -> Result<()> {
    let mut all = std::mem::take(&mut model.shapes);
    let mut kept: BTreeMap<String, Shape> = BTreeMap::new();
    let mut open: Vec<String> = model
        .operations
        .values()
        .flat_map(|operation| operation.input.iter().chain(&operation.output))
        .map(|reference| reference.shape.clone())
        .collect();
    while let Some(name) = open.pop() {
        if kept.contains_key(&name) {
            continue;
        }
        let shape = all.remove(&name).with_context(|| format!("no shape {name}"))?;
        open.extend(shape.references().map(|reference| reference.shape.clone()));
        kept.insert(name, shape);
    }
    for (name, mut shape) in all {
        if shape.is_error() {
            shape.members.clear();
            shape.required.clear();
            kept.insert(name, shape);
        }
    }
    model.shapes = kept;
    Ok(())
}
