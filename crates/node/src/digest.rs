//! The names of bytes: `sha256:` or `sha512:` and their hash.
//!
//! Source: OCI image specification, "Digests", registered algorithms.

use std::fmt::Write;

use sha2::{Digest as _, Sha256, Sha512};

/// Whether the text is `sha256:` and 64 lower-case hexadecimal digits, or `sha512:` and 128. Other algorithms are
/// not understood.
pub(crate) fn is_digest(text: &str) -> bool {
    let digits = |hex: &str| hex.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'));
    match text.split_once(':') {
        Some(("sha256", hex)) => hex.len() == 64 && digits(hex),
        Some(("sha512", hex)) => hex.len() == 128 && digits(hex),
        _ => false,
    }
}

/// A hash that is being taken.
pub(crate) enum Hasher {
    Sha256(Sha256),
    Sha512(Sha512),
}

impl Hasher {
    /// By the algorithm of this digest.
    pub fn like(digest: &str) -> Self {
        match digest.starts_with("sha512:") {
            true => Hasher::Sha512(Sha512::new()),
            false => Hasher::Sha256(Sha256::new()),
        }
    }

    pub fn update(&mut self, bytes: &[u8]) {
        match self {
            Hasher::Sha256(hash) => hash.update(bytes),
            Hasher::Sha512(hash) => hash.update(bytes),
        }
    }

    /// The digest of all that came.
    pub fn finish(self) -> String {
        match self {
            Hasher::Sha256(hash) => text("sha256:", &hash.finalize()),
            Hasher::Sha512(hash) => text("sha512:", &hash.finalize()),
        }
    }
}

fn text(algorithm: &str, hash: &[u8]) -> String {
    let mut text = algorithm.to_owned();
    for byte in hash {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The digest of the bytes by the algorithm of another one.
pub(crate) fn of_like(digest: &str, bytes: &[u8]) -> String {
    let mut hasher = Hasher::like(digest);
    hasher.update(bytes);
    hasher.finish()
}

/// `sha256:…` of the bytes.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    of_like("sha256:", bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_of_one_of_two_algorithms() {
        let (short, long) = (sha256(b""), of_like("sha512:", b""));
        assert!(short.starts_with("sha256:e3b0c442"), "{short}");
        assert!(long.starts_with("sha512:cf83e135"), "{long}");
        assert!(is_digest(&short) && is_digest(&long));
        assert_eq!(of_like(&long, b"abc"), of_like("sha512:", b"abc"));
        let (mixed, other) = (long.replace("512", "256"), short.replace("256", "384"));
        for bad in [
            "",
            "sha256:",
            "sha512:../../x",
            &mixed,
            &other,
            &short.to_uppercase(),
        ] {
            assert!(!is_digest(bad), "{bad}");
        }
    }
}
