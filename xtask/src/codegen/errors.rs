//! Error codes: the model's, and for a service whose model names none those of
//! `models/SERVICE-errors.toml`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use serde::Deserialize;

use super::{Sources, read_toml};
use crate::naming;
use crate::service_model::ServiceModel;

pub struct ErrorCode {
    pub code: String,
    pub status: u16,
    /// The name of the shape, where the service sends it beside the code.
    pub shape: Option<String>,
    /// AWS's text, with example values in it.
    pub text: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableEntry {
    #[serde(default = "bad_request")]
    status: u16,
    text: Option<String>,
}

fn bad_request() -> u16 {
    400
}

/// The error codes of a service, sorted by code.
pub fn read(models: &Path, service: &str, model: &ServiceModel) -> Result<Vec<ErrorCode>> {
    let mut codes = BTreeMap::new();
    let compatible = model.metadata.aws_query_compatible.is_some();
    for (name, shape) in model.shapes.iter().filter(|(_, shape)| shape.is_error()) {
        let code = shape.error.as_ref().and_then(|e| e.code.as_ref()).unwrap_or(name);
        let named = (compatible && code != name).then(|| name.clone());
        // Of shapes that share a code, the one that is called as the code is the code's.
        if named.is_none() || !codes.contains_key(code) {
            codes.insert(code.clone(), (shape.error_status(), named, None));
        }
    }
    let table = models.join(format!("{service}-errors.toml"));
    if table.exists() {
        let entries: BTreeMap<String, TableEntry> = read_toml(&table)?;
        codes.extend(
            entries
                .into_iter()
                .map(|(code, entry)| (code, (entry.status, None, entry.text))),
        );
    }
    let codes = codes.into_iter().map(|(code, (status, shape, text))| ErrorCode {
        code,
        status,
        shape,
        text,
    });
    Ok(codes.collect())
}

pub fn module(sources: &Sources) -> String {
    let mut out = "wire::error_codes! {\n    ErrorCode {\n".to_owned();
    for error in &sources.errors {
        if let Some(text) = &error.text {
            out += &format!("        /// {text}\n");
        }
        let shape = error.shape.as_ref().map(|shape| format!(" as {shape:?}"));
        out += &format!(
            "        {} = {:?} {}{},\n",
            naming::variant(&error.code),
            error.code,
            error.status,
            shape.unwrap_or_default()
        );
    }
    out + "    }\n}\n"
}
