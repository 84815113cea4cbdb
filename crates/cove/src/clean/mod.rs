//! `cove clean`: what coves that run no more have left on this machine, shown and removed.
//!
//! Everything that cove makes carries its instance in its name, and whoever runs an instance holds the
//! lock of its cgroup ([`shim::ShimsCgroup`]): what has a name and no such holder is nobody's, also when
//! its data directory is lost. [`look`] finds it, [`sort`] says what is whose, [`remove`] takes it away.

mod look;
mod remove;
mod show;
mod sort;

use std::collections::BTreeSet;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use anyhow::{Context, bail};

use crate::cli::Clean;
use sort::Remains;

pub fn run(options: &Clean) -> anyhow::Result<ExitCode> {
    if !nix::unistd::geteuid().is_root() {
        bail!("cove clean ends processes and removes namespaces, and needs root for it: start it with sudo");
    }
    let only: BTreeSet<String> = options.instances.iter().cloned().collect();
    let mut remains = left(&only)?;
    if remains.is_empty() {
        println!("nothing is left of coves that do not run");
        return Ok(ExitCode::SUCCESS);
    }
    print!("{}", show::text(&remains));
    if !options.yes {
        if !agreed()? {
            println!("nothing was removed");
            return Ok(ExitCode::SUCCESS);
        }
        // A cove may have begun to use some of it while somebody thought about it.
        remains.keep_common(&left(&only)?);
    }
    let failures = remove::all(&remains);
    let still = left(&only)?;
    if !still.is_empty() {
        print!("still there:\n{}", show::text(&still));
        let reasons: Vec<String> = failures.iter().map(crate::failure::sentence).collect();
        bail!("not all of it could be removed: {}", reasons.join("; "));
    }
    println!("all of it was removed");
    Ok(ExitCode::SUCCESS)
}

/// What is left of coves that do not run, or of some of them.
fn left(only: &BTreeSet<String>) -> anyhow::Result<Remains> {
    let seen = look::look()?;
    if let Some(instance) = seen.running().intersection(only).next() {
        bail!("a cove of the instance {instance} runs: stop it with cove down");
    }
    let mut remains = sort::sort(seen);
    if !only.is_empty() {
        remains.keep(only);
    }
    Ok(remains)
}

/// Asks whoever sits at the terminal; without one nobody agrees.
fn agreed() -> anyhow::Result<bool> {
    if !io::stdin().is_terminal() {
        println!("to remove it, say cove clean --yes");
        return Ok(false);
    }
    print!("remove all of it? [y/N] ");
    io::stdout().flush().context("nobody can be asked")?;
    let mut answer = String::new();
    io::stdin()
        .read_line(&mut answer)
        .context("no answer can be read")?;
    Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
}
