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
    for (name, shape) in model.shapes.iter().filter(|(_, shape)| shape.is_error()) {
        let code = shape.error.as_ref().and_then(|e| e.code.as_ref()).unwrap_or(name);
        codes.insert(code.clone(), (shape.error_status(), None));
    }
    let table = models.join(format!("{service}-errors.toml"));
    if table.exists() {
        let entries: BTreeMap<String, TableEntry> = read_toml(&table)?;
        codes.extend(
            entries
                .into_iter()
                .map(|(code, entry)| (code, (entry.status, entry.text))),
        );
    }
    let codes = codes
        .into_iter()
        .map(|(code, (status, text))| ErrorCode { code, status, text });
    Ok(codes.collect())
}

pub fn module(sources: &Sources) -> String {
    let mut out = "wire::error_codes! {\n    ErrorCode {\n".to_owned();
    for error in &sources.errors {
        if let Some(text) = &error.text {
            out += &format!("        /// {text}\n");
        }
        out += &format!(
            "        {} = {:?} {},\n",
            naming::variant(&error.code),
            error.code,
            error.status
        );
    }
    out + "    }\n}\n"
}
