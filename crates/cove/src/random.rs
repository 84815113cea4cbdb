use std::fs::File;
use std::io::Read;

use anyhow::Context;

/// Bytes that nobody can guess, from the kernel.
pub fn bytes<const N: usize>() -> anyhow::Result<[u8; N]> {
    let mut out = [0; N];
    File::open("/dev/urandom")
        .and_then(|mut file| file.read_exact(&mut out))
        .context("the kernel's random numbers cannot be read from /dev/urandom")?;
    Ok(out)
}

pub fn seed() -> anyhow::Result<u64> {
    bytes().map(u64::from_ne_bytes)
}
