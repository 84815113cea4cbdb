//! Builds the small program that stands over others in a container (`parent/main.rs`): a static binary of a few
//! KiB that needs nothing of the image, to be carried inside the shim.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    let source = Path::new("parent/main.rs");
    println!("cargo::rerun-if-changed={}", source.display());
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("parent");
    let rustc = env::var_os("RUSTC").expect("cargo sets RUSTC");
    let target = env::var("TARGET").expect("cargo sets TARGET");
    let mut build = Command::new(rustc);
    build.args(["--edition", "2024", "--crate-name", "parent", "--target", &target]);
    for option in [
        "opt-level=s",
        "panic=abort",
        "strip=symbols",
        "relocation-model=static",
    ] {
        build.args(["-C", option]);
    }
    for argument in ["-static", "-nostartfiles", "-nodefaultlibs"] {
        build.arg(format!("-Clink-arg={argument}"));
    }
    // Rust has start files of its own for musl, and takes them in whatever the linker is told.
    if env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|libc| libc == "musl") {
        build.args(["-C", "link-self-contained=no"]);
    }
    if let Some(linker) = env::var_os("RUSTC_LINKER") {
        let mut option = std::ffi::OsString::from("-Clinker=");
        option.push(linker);
        build.arg(option);
    }
    let status = build.arg("-o").arg(&out).arg(source).status();
    let status = status.expect("rustc runs, or cargo would not have come this far");
    assert!(
        status.success(),
        "the program that stands over others does not build"
    );
}
