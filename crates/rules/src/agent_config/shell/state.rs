//! What a script has changed so far.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::super::CONFIG_FILE;
use super::super::text::{Cause, Part, Text};
use super::syntax::Command;

/// How a command ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Success,
    Failure,
    /// A program that does what it is for, as far as anybody knows.
    Assumed(Cause),
    Unknown(Cause),
}

impl Status {
    pub fn of(success: bool) -> Self {
        match success {
            true => Status::Success,
            false => Status::Failure,
        }
    }

    pub fn negated(self) -> Self {
        match self {
            Status::Success => Status::Failure,
            Status::Failure => Status::Success,
            Status::Assumed(cause) | Status::Unknown(cause) => Status::Unknown(cause),
        }
    }
}

/// Where a script goes on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Flow {
    #[default]
    On,
    Break,
    Continue,
    Return,
    Exit,
}

/// What one shell knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct State {
    pub variables: BTreeMap<String, Text>,
    pub exported: BTreeSet<String>,
    /// Why variables that nothing sets here may be set all the same.
    pub strangers: Option<Cause>,
    pub functions: BTreeMap<String, Rc<Command>>,
    /// `$1` and so on.
    pub parameters: Vec<Text>,
    /// `None` when it is not known.
    pub directory: Option<String>,
    pub flow: Flow,
}

/// What all shells of the instance share.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Files(BTreeMap<String, Text>);

/// Variables that every script has, with values that depend on the machine.
const OF_THE_MACHINE: [&str; 21] = [
    "PATH", "HOME", "PWD", "OLDPWD", "HOSTNAME", "UID", "EUID", "GROUPS", "USER", "LOGNAME", "SHELL", "TERM",
    "LANG", "IFS", "RANDOM", "SECONDS", "LINENO", "PPID", "OSTYPE", "HOSTTYPE", "MACHTYPE",
];

impl State {
    pub fn new() -> Self {
        State {
            directory: Some("/".to_owned()),
            ..State::default()
        }
    }

    /// A shell that this one starts.
    pub fn child(&self, parameters: Vec<Text>) -> Self {
        let exported = self
            .variables
            .iter()
            .filter(|(name, _)| self.exported.contains(*name));
        State {
            variables: exported
                .map(|(name, value)| (name.clone(), value.clone()))
                .collect(),
            exported: self.exported.clone(),
            strangers: self.strangers.clone(),
            parameters,
            directory: self.directory.clone(),
            ..State::default()
        }
    }

    /// `None` when it is not set.
    pub fn variable(&self, name: &str) -> Option<Text> {
        if let Some(value) = self.variables.get(name) {
            return Some(value.clone());
        }
        if let Some(cause) = &self.strangers {
            return Some(Text::unknown(cause.clone()));
        }
        let of_the_machine = OF_THE_MACHINE.contains(&name) || name.starts_with("BASH");
        of_the_machine.then(|| Text::unknown(format!("${name}").into()))
    }

    pub fn set(&mut self, name: &str, value: Text) {
        self.variables.insert(name.to_owned(), value);
    }

    /// The full path; `None` when it is not known.
    pub fn path(&self, path: &Text) -> Option<String> {
        let path = path.known()?;
        let whole = match path.starts_with('/') {
            true => path,
            false => format!("{}/{path}", self.directory.as_ref()?),
        };
        let mut parts: Vec<&str> = Vec::new();
        for part in whole.split('/') {
            match part {
                "" | "." => {}
                ".." => drop(parts.pop()),
                part => parts.push(part),
            }
        }
        Some(format!("/{}", parts.join("/")))
    }

    /// Of two ways that the script may have gone: what differs is not known afterwards.
    pub fn or(mut self, other: &State, cause: &Cause) -> State {
        let unknown = || Text::unknown(cause.clone());
        for (name, value) in &other.variables {
            if self.variables.get(name) != Some(value) {
                self.variables.insert(name.clone(), unknown());
            }
        }
        for (name, value) in &mut self.variables {
            if other.variables.get(name) != Some(value) {
                *value = unknown();
            }
        }
        self.exported.extend(other.exported.iter().cloned());
        self.strangers = self.strangers.or_else(|| other.strangers.clone());
        for (name, body) in &other.functions {
            self.functions.entry(name.clone()).or_insert_with(|| body.clone());
        }
        if self.parameters != other.parameters {
            self.parameters = vec![unknown()];
        }
        if self.directory != other.directory {
            self.directory = None;
        }
        self
    }
}

impl Files {
    /// The agent's file, which the image has and is empty.
    pub fn config(&self) -> Text {
        self.0.get(CONFIG_FILE).cloned().unwrap_or_default()
    }

    /// `None` for a file that the script did not write.
    pub fn get(&self, path: &str) -> Option<Text> {
        match path {
            CONFIG_FILE => Some(self.config()),
            "/dev/null" => Some(Text::default()),
            path => self.0.get(path).cloned(),
        }
    }

    pub fn write(&mut self, path: &str, text: &Text, append: bool) {
        let before = self.get(path);
        let mut whole = match (append, before) {
            (true, Some(before)) => before,
            (true, None) => Text::unknown(format!("the file {path}").into()),
            (false, _) => Text::default(),
        };
        whole.push_text(text);
        self.0.insert(path.to_owned(), whole);
    }

    pub fn remove(&mut self, path: &str) {
        match path {
            CONFIG_FILE => drop(self.0.insert(path.to_owned(), Text::default())),
            path => drop(self.0.remove(path)),
        }
    }

    /// As [`State::or`]; of the agent's file this one's text stays.
    pub fn or(mut self, other: &Files, cause: &Cause) -> Files {
        let names: BTreeSet<String> = self.0.keys().chain(other.0.keys()).cloned().collect();
        for name in names.into_iter().filter(|name| name != CONFIG_FILE) {
            if self.0.get(&name) != other.0.get(&name) {
                let unknown = Text::from_iter([Part::Unknown(cause.clone())]);
                self.0.insert(name, unknown);
            }
        }
        self
    }
}
