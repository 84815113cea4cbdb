//! What this machine must be able to do, tried once before cove says that it is ready.
//!
//! Everything that the node, the shims and the fabric need is tried as they will use it, rather than
//! read from lists; and everything that is missing is told, not the first of it alone. [`look`] tries,
//! [`facts`] is what came of it, [`verdict`] turns that into sentences.

mod facts;
mod look;
mod verdict;

use std::path::Path;
use std::thread::JoinHandle;

use anyhow::{Context, bail};

use facts::Facts;
pub use look::CHECK;

/// A look that goes on beside other work. Dropping it waits for its end: it leaves nothing half undone.
pub struct Preflight(Option<JoinHandle<std::io::Result<Facts>>>);

impl Preflight {
    /// Begins to look. In the data directory, which is locked for this process, the file system of a
    /// container is mounted.
    pub fn begin(data_dir: &Path) -> anyhow::Result<Self> {
        let data_dir = data_dir.to_owned();
        let thread = std::thread::Builder::new().name("preflight".to_owned());
        let thread = thread.spawn(move || look::look(&data_dir))?;
        Ok(Preflight(Some(thread)))
    }

    /// Waits for the end of the look. What comes back will be amiss, and keeps nobody from starting.
    ///
    /// # Errors
    /// One sentence for each thing without which cove cannot work, with what to do about it.
    pub fn end(mut self) -> anyhow::Result<Vec<String>> {
        let thread = self.0.take().map(JoinHandle::join);
        let Some(Ok(facts)) = thread else {
            bail!("the look at this machine ended badly");
        };
        let facts = facts.context("this machine cannot be looked at")?;
        let verdict = verdict::judge(&facts);
        match verdict.problems.as_slice() {
            [] => Ok(verdict.warnings),
            [problem] => bail!("{problem}"),
            problems => bail!(
                "this machine lacks {} things that cove needs:\n  - {}",
                problems.len(),
                problems.join("\n  - ")
            ),
        }
    }
}

impl Drop for Preflight {
    fn drop(&mut self) {
        if let Some(thread) = self.0.take() {
            // Whoever drops it has another error to tell.
            let _ = thread.join();
        }
    }
}
