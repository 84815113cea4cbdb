//! Names of groups and streams as names of directories.

use std::fmt::Write;

use sha2::{Digest, Sha256};

const PLAIN_MAX: usize = 200;
const PREFIX: usize = 120;

/// A file name for `name`, whatever characters it has; two names never get the same one.
///
/// Letters, digits, `-` and `_` stay (and a dot that is not the first character), every other byte
/// becomes `%XX`. A name that would get longer than a file name may be is cut, and ends in `%-` and
/// a digest.
pub(crate) fn encode(name: &str) -> String {
    let mut out = String::with_capacity(name.len() + 8);
    for (i, byte) in name.bytes().enumerate() {
        let plain = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_') || (byte == b'.' && i > 0);
        if plain {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    if out.is_empty() {
        out.push_str("%-");
    }
    if out.len() > PLAIN_MAX {
        out.truncate(PREFIX);
        out.push_str("%-");
        for byte in Sha256::digest(name).iter() {
            let _ = write!(out, "{byte:02x}");
        }
    }
    out
}

/// The name behind a file name; `None` when it was cut (the name is then in the files below it), or
/// when it is no file name of ours.
pub(crate) fn decode(file_name: &str) -> Option<String> {
    if file_name == "%-" {
        return Some(String::new());
    }
    let mut bytes = Vec::with_capacity(file_name.len());
    let mut rest = file_name.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits = [rest.next()?, rest.next()?];
        bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
    }
    let name = String::from_utf8(bytes).ok()?;
    (encode(&name) == file_name).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back_and_are_safe() {
        let long = "x".repeat(200);
        for name in [
            "", "a", "/ecs/app", "..", ".", ".hidden", "a.b", "日本", "%2F", "a%b", "a\0b", "a\nb", &long,
        ] {
            let file = encode(name);
            assert_eq!(decode(&file).as_deref(), Some(name), "{file}");
            assert!(!file.starts_with('.') && !file.contains(['/', '\0']) && file.len() <= 255);
        }
    }

    #[test]
    fn long_names_stay_apart() {
        let a = encode(&format!("{}a", "/".repeat(511)));
        let b = encode(&format!("{}b", "/".repeat(511)));
        assert_ne!(a, b);
        assert!(a.len() <= 255 && a.starts_with("%2F"));
        assert_eq!(decode(&a), None);
    }

    #[test]
    fn foreign_files_have_no_name() {
        for file in ["%", "%2", "%zz", "%2f", ".x", "a b", "%41"] {
            assert_eq!(decode(file), None, "{file}");
        }
    }
}
