//! Builds the sample app that `cove demo` runs: a static binary of std alone, small enough to be
//! carried inside cove.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let sources = Path::new("../sample/src");
    println!("cargo::rerun-if-changed={}", sources.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("sample");
    let rustc = env::var_os("RUSTC").expect("cargo sets RUSTC");
    let target = env::var("TARGET").expect("cargo sets TARGET");
    let status = Command::new(rustc)
        .args([
            "--edition",
            "2024",
            "--crate-name",
            "sample",
            "-O",
            "--target",
            &target,
        ])
        .args([
            "-C",
            "target-feature=+crt-static",
            "-C",
            "panic=abort",
            "-C",
            "strip=symbols",
        ])
        .arg("-o")
        .arg(&out)
        .arg(sources.join("main.rs"))
        .status()
        .expect("rustc runs, or cargo would not have come this far");
    assert!(status.success(), "the sample app does not build");
}
