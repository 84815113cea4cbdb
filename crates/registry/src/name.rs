//! Names of repositories and tags, as ECR has them (ECR API reference, "CreateRepository" and
//! "PutImage").

/// Lower-case words and digits, joined by `.`, `_`, `__` or hyphens, in parts that are joined by
/// `/`; 2 to 256 characters.
pub fn is_repository_name(name: &str) -> bool {
    (2..=256).contains(&name.len()) && name.split('/').all(is_part)
}

fn is_part(part: &str) -> bool {
    let word = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit();
    let bytes = part.as_bytes();
    let ends_in_words = bytes.first().is_some_and(|c| word(*c)) && bytes.last().is_some_and(|c| word(*c));
    ends_in_words
        && part
            .split(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            .all(|joint| matches!(joint, "" | "." | "_" | "__") || joint.bytes().all(|c| c == b'-'))
}

/// 1 to 300 letters, digits, `_`, `.` and `-`, of which the last two cannot begin a tag.
pub fn is_tag(tag: &str) -> bool {
    (1..=300).contains(&tag.len())
        && !tag.starts_with(['.', '-'])
        && tag
            .bytes()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'.' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_ecr() {
        let (longest, too_long) = ("a".repeat(256), "a".repeat(257));
        for good in [
            "ab", "a1", "team/app", "a/b/c", "a.b", "a_b", "a__b", "a---b", "x86/64", &longest,
        ] {
            assert!(is_repository_name(good), "{good}");
        }
        for bad in [
            "", "a", "A1", "a//b", "/ab", "ab/", "..", "../ab", "a/../b", ".ab", "ab.", "-ab", "a..b",
            "a___b", "a._b", "a b", "a%2fb", "a\0b", "é1", "a:b", &too_long,
        ] {
            assert!(!is_repository_name(bad), "{bad}");
        }
    }

    #[test]
    fn tags_are_those_of_ecr() {
        let (longest, too_long) = ("a".repeat(300), "a".repeat(301));
        for good in ["1", "latest", "v1.2-3_x", "_x", &longest] {
            assert!(is_tag(good), "{good}");
        }
        for bad in ["", ".x", "-x", "a/b", "a:b", "..", "a b", "é", &too_long] {
            assert!(!is_tag(bad), "{bad}");
        }
    }
}
