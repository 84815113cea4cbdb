//! `models/iam-actions.csv` and `models/iam-resources.csv`: AWS's service authorization reference, as far as operations
//! are served.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};

const ACTIONS: &str = "iam-actions.csv";
const RESOURCES: &str = "iam-resources.csv";
const ACTIONS_HEAD: &str = "service,action,access,resources,dependents";
const RESOURCES_HEAD: &str = "service,type,arn";

#[derive(Debug, Default, PartialEq)]
pub struct Reference {
    /// By service, then by the action's name without its prefix.
    pub actions: BTreeMap<String, BTreeMap<String, Action>>,
    /// By service, then by resource type: the ARN, as AWS writes it.
    pub types: BTreeMap<String, BTreeMap<String, String>>,
}

#[derive(Debug, PartialEq)]
pub struct Action {
    /// With the prefix: `ecs:RunTask`.
    pub name: String,
    pub access: String,
    pub types: Vec<Type>,
    /// Other actions that the caller needs as well.
    pub dependents: Vec<String>,
}

/// A resource type that an action is on.
#[derive(Debug, PartialEq)]
pub struct Type {
    pub name: String,
    pub required: bool,
}

impl Reference {
    pub fn read(models: &Path) -> Result<Self> {
        let mut reference = Reference::default();
        for [service, name, access, types, dependents] in table(models, ACTIONS, ACTIONS_HEAD)? {
            let (_, short) = name.split_once(':').context("an action has a prefix")?;
            let types = types.split_whitespace().map(|name| Type {
                name: name.trim_end_matches('*').to_owned(),
                required: name.ends_with('*'),
            });
            let dependents = dependents.split_whitespace().map(str::to_owned);
            let action = Action {
                name: name.clone(),
                access,
                types: types.collect(),
                dependents: dependents.collect(),
            };
            let actions = reference.actions.entry(service).or_default();
            actions.insert(short.to_owned(), action);
        }
        for [service, name, arn] in table(models, RESOURCES, RESOURCES_HEAD)? {
            reference.types.entry(service).or_default().insert(name, arn);
        }
        Ok(reference)
    }

    pub fn write(&self, models: &Path, source: &str) -> Result<()> {
        let mut out = format!("# {source}\n{ACTIONS_HEAD}\n");
        for (service, action) in self
            .actions
            .iter()
            .flat_map(|(s, all)| all.values().map(move |a| (s, a)))
        {
            let types = action.types.iter().map(|kind| match kind.required {
                true => format!("{}*", kind.name),
                false => kind.name.clone(),
            });
            let types = types.collect::<Vec<_>>().join(" ");
            let (name, access, dependents) = (&action.name, &action.access, action.dependents.join(" "));
            out += &format!("{service},{name},{access},{types},{dependents}\n");
        }
        std::fs::write(models.join(ACTIONS), out)?;
        let mut out = format!("# {source}\n{RESOURCES_HEAD}\n");
        for (service, types) in &self.types {
            for (name, arn) in types {
                out += &format!("{service},{name},{arn}\n");
            }
        }
        Ok(std::fs::write(models.join(RESOURCES), out)?)
    }
}

/// The lines of a table without its head.
fn table<const COLUMNS: usize>(models: &Path, file: &str, head: &str) -> Result<Vec<[String; COLUMNS]>> {
    let text = std::fs::read_to_string(models.join(file)).with_context(|| format!("reading {file}"))?;
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    if lines.next() != Some(head) {
        bail!("{file} does not begin with {head}");
    }
    lines
        .map(|line| {
            let fields: Vec<String> = line.split(',').map(str::to_owned).collect();
            let count = fields.len();
            <[String; COLUMNS]>::try_from(fields)
                .map_err(|_| anyhow::anyhow!("{file}: {count} fields in {line:?}"))
        })
        .collect()
}
