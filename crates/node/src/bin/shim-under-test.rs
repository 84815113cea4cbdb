//! `node-shim-under-test shim --dir DIR`: what `cove shim --dir DIR` does, for this crate's tests.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args: Vec<_> = std::env::args_os().skip(1).collect();
    match args.as_slice() {
        [verb, flag, dir] if verb == "shim" && flag == "--dir" => shim::run(Path::new(dir)),
        _ => {
            eprintln!("usage: node-shim-under-test shim --dir DIR");
            ExitCode::from(2)
        }
    }
}
