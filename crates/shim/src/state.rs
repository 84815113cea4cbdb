//! `state.json`: what became of the containers, for whoever finds the task's directory later.

use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::spec::ContainerStatus;

pub(crate) const STATE_FILE: &str = "state.json";
const NEW_FILE: &str = "state.json.new";

#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct State {
    /// In order of start.
    pub containers: Vec<ContainerStatus>,
}

impl State {
    /// Replaces the file in one step: a reader sees the old state or the new one. It is not
    /// synced: it must outlive the shim, and a machine that went down has no containers.
    pub(crate) fn save(dir: &Path, containers: &[ContainerStatus]) -> io::Result<()> {
        #[derive(Serialize)]
        struct StateRef<'a> {
            containers: &'a [ContainerStatus],
        }
        fs::write(dir.join(NEW_FILE), serde_json::to_vec(&StateRef { containers })?)?;
        fs::rename(dir.join(NEW_FILE), dir.join(STATE_FILE))
    }

    /// The file's content; empty when there is none.
    pub(crate) fn load(dir: &Path) -> io::Result<State> {
        match fs::read(dir.join(STATE_FILE)) {
            Ok(text) => Ok(serde_json::from_slice(&text)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(State::default()),
            Err(error) => Err(error),
        }
    }
}
