//! `models/services.csv`: how every AWS service is addressed and what it speaks, so that a request to one that is
//! not served can be refused in its own protocol. Names alone, no shapes.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::import::{newest_model, read_model};
use crate::service_model::Metadata;

const HEAD: &str =
    "name,service_id,signing_name,endpoint_prefix,target_prefix,protocols,json_version,api_version\n";

/// Of a service's model what every model has.
#[derive(Deserialize)]
struct Model {
    metadata: Metadata,
}

/// Writes the list from the newest model of each service in botocore's data directory.
pub fn write(models: &Path, data_dir: &Path) -> Result<()> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(data_dir).with_context(|| format!("reading {}", data_dir.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    let mut out = HEAD.to_owned();
    for name in names {
        let path = newest_model(data_dir, &name)?;
        let Model { metadata } = read_model(&path).with_context(|| format!("reading {}", path.display()))?;
        out += &line(&name, &metadata)?;
    }
    std::fs::write(models.join("services.csv"), out)?;
    Ok(())
}

fn line(name: &str, metadata: &Metadata) -> Result<String> {
    let protocols = match metadata.protocols.as_slice() {
        [] => metadata.protocol.clone(),
        listed => listed.join(" "),
    };
    let fields = [
        name,
        &metadata.service_id,
        metadata
            .signing_name
            .as_deref()
            .unwrap_or(&metadata.endpoint_prefix),
        &metadata.endpoint_prefix,
        metadata.target_prefix.as_deref().unwrap_or_default(),
        &protocols,
        metadata.json_version.as_deref().unwrap_or_default(),
        &metadata.api_version,
    ];
    if let Some(field) = fields.iter().find(|field| field.contains([',', '"', '\n'])) {
        bail!("{name}: {field:?} needs quoting, which services.csv does not have");
    }
    let mut out = String::new();
    writeln!(out, "{}", fields.join(","))?;
    Ok(out)
}
