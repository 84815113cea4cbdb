//! The shim process itself.

use std::path::Path;
use std::process::ExitCode;

/// Runs the shim of the task in `dir`: the whole of `cove shim --dir DIR`.
///
/// Must be called from `main` before any thread exists: it forks. The calling process ends with
/// success as soon as the shim listens on `DIR/shim.sock`, or prints one sentence to stderr and
/// ends with failure.
pub fn run(dir: &Path) -> ExitCode {
    eprintln!("the shim of {} cannot run yet", dir.display());
    ExitCode::FAILURE
}
