//! `models/operations.toml`: every operation of the services that we touch, and how far it is served.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

const HEAD: &str = "\
# Every operation of the services that cove touches: whether it is served, and how far.
#
# `served = true` makes `xtask import-models` take its shapes into models/SERVICE.json and
# `xtask codegen` generate them. `partial = \"...\"` says in a few words what is missing. The list
# itself follows the models: `xtask import-models` adds operations that AWS has added.
";

/// By service, then by operation.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Operations(pub BTreeMap<String, BTreeMap<String, Entry>>);

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub served: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial: Option<String>,
}

impl Operations {
    pub fn read(models: &Path) -> Result<Self> {
        let path = models.join("operations.toml");
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        toml::from_str(&text).with_context(|| format!("reading {}", path.display()))
    }

    /// One line an operation, so that a change of one is a change of one line.
    pub fn print(&self) -> String {
        let mut out = HEAD.to_owned();
        for (service, operations) in &self.0 {
            out += &format!("\n[{service}]\n");
            for (name, entry) in operations {
                let partial = match &entry.partial {
                    Some(note) => format!(", partial = {}", toml::Value::String(note.clone())),
                    None => String::new(),
                };
                out += &format!("{name} = {{ served = {}{partial} }}\n", entry.served);
            }
        }
        out
    }

    pub fn served<'a>(&'a self, service: &str) -> impl Iterator<Item = &'a str> {
        self.names(service, true)
    }

    pub fn unserved<'a>(&'a self, service: &str) -> impl Iterator<Item = &'a str> {
        self.names(service, false)
    }

    fn names<'a>(&'a self, service: &str, served: bool) -> impl Iterator<Item = &'a str> {
        let all = self.0.get(service).into_iter().flatten();
        all.filter(move |(_, entry)| entry.served == served)
            .map(|(name, _)| name.as_str())
    }
}
