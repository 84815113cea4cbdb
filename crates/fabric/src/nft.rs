//! nftables: one transaction a change, mostly through its own program, one process each.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use netplan::nft::{NftCommand, script};

use crate::elements;

/// A ruleset that did not get into the kernel. Nothing of it is in force.
#[derive(Debug, thiserror::Error)]
pub enum NftError {
    #[error("the program nft is not installed (Debian and Ubuntu: apt install nftables)")]
    NotInstalled,
    #[error("cannot run nft")]
    Run(#[source] io::Error),
    #[error("nft refused the ruleset: {0}")]
    Refused(String),
    #[error("the kernel refused elements of sets and maps")]
    Elements(#[source] io::Error),
}

/// Where nft is; administrators' directories count even when they are not in `PATH`.
pub(crate) fn program() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain(["/usr/sbin", "/sbin", "/usr/local/sbin"].map(PathBuf::from))
        .map(|directory| directory.join("nft"))
        .find(|file| file.is_file())
}

/// Makes the change in the calling thread's namespace, as one transaction.
pub(crate) fn change(commands: &[NftCommand]) -> Result<(), NftError> {
    match elements::batch(commands) {
        Some(batch) => batch.apply().map_err(NftError::Elements),
        None => apply(&script(commands)),
    }
}

/// Applies the script as one transaction in the calling thread's namespace.
pub(crate) fn apply(script: &str) -> Result<(), NftError> {
    let program = program().ok_or(NftError::NotInstalled)?;
    let mut child = Command::new(program)
        .args(["-f", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(NftError::Run)?;
    // nft reads everything before it says anything: no pipe can fill up against the other.
    let fed = child
        .stdin
        .take()
        .map_or(Ok(()), |mut input| input.write_all(script.as_bytes()));
    let output = child.wait_with_output().map_err(NftError::Run)?;
    if output.status.success() {
        return fed.map_err(NftError::Run);
    }
    let text = String::from_utf8_lossy(&output.stderr);
    let first: Vec<&str> = text.lines().take(3).map(str::trim).collect();
    Err(NftError::Refused(first.join(" ")))
}
