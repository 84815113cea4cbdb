//! `cove`: Amazon ECS on your own machine. This crate reads the command line and wires the crates
//! together; what they do is in them.

mod clean;
mod cli;
mod client;
mod clock;
mod control;
mod core;
mod demo;
mod detach;
mod env;
mod exec;
mod explain;
mod failure;
mod logging;
#[cfg(test)]
mod packaging;
mod ports;
mod preflight;
mod random;
mod up;
mod upkeep;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use cli::{Cli, Command};

fn main() -> ExitCode {
    // A shim clones its containers from inside itself, so it must be the only thread of its
    // process: nothing may start a runtime before this.
    let mut args = std::env::args_os().skip(1);
    if args.next().is_some_and(|verb| verb == "shim") {
        return match (args.next(), args.next()) {
            (Some(flag), Some(dir)) if flag == "--dir" => shim::server::run(&PathBuf::from(dir)),
            _ => {
                eprintln!("cove shim is what cove itself starts for a task: cove shim --dir DIR");
                ExitCode::from(2)
            }
        };
    }
    let result = match Cli::parse().command {
        Command::Up(options) => up::run(options),
        Command::Down(options) => control::down(&options),
        Command::Clean(options) => clean::run(&options),
        Command::Status(options) => control::status(&options),
        Command::Env(options) => env::print(&options),
        Command::Vpc(cli::Vpc {
            command: cli::VpcCommand::Exec(options),
        }) => exec::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Demo(options) => demo::run(options),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("cove: {}", failure::sentence(&error));
            ExitCode::FAILURE
        }
    }
}
