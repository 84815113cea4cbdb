//! The sample that `cove demo` pushes and runs: a small HTTP JSON service on std alone, so that a
//! plain `rustc` makes a static binary of it and its image needs nothing else.
//!
//! Settings by environment: `PORT` (default 3000), and `APP_ENV` or `NODE_ENV`, shown by `GET /`.

mod app;
mod clock;
mod http;
mod json;
mod server;
mod signals;
mod users;

use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;

fn main() -> ExitCode {
    signals::exit_on_term();
    let port = match std::env::var("PORT").as_deref() {
        Err(_) | Ok("") => 3000,
        Ok(text) => match text.parse() {
            Ok(port) => port,
            Err(_) => {
                eprintln!("PORT must be a number from 0 to 65535, not {text:?}");
                return ExitCode::FAILURE;
            }
        },
    };
    let listener = match TcpListener::bind((Ipv4Addr::UNSPECIFIED, port)) {
        Ok(listener) => listener,
        Err(error) => {
            eprintln!("cannot listen on port {port}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let port = listener.local_addr().map_or(port, |address| address.port());
    let app = app::App::new(environment());
    println!("Server is running on port {port} ({})", app.environment());
    server::serve(&listener, app);
    ExitCode::SUCCESS
}

fn environment() -> String {
    ["APP_ENV", "NODE_ENV"]
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_else(|| "development".to_owned())
}
