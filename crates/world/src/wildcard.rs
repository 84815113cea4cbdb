//! Patterns with `*` and `?`.

/// Whether `text` matches `pattern`; a backslash takes the special meaning of what follows away.
pub fn matches_wildcard(pattern: &str, text: &str) -> bool {
    enum Piece {
        Any,
        One,
        Literal(char),
    }
    let mut pieces = Vec::new();
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        pieces.push(match c {
            '*' => Piece::Any,
            '?' => Piece::One,
            '\\' => Piece::Literal(chars.next().unwrap_or('\\')),
            c => Piece::Literal(c),
        });
    }
    // Greedy with one place to come back to: linear in practice, quadratic at worst.
    let text: Vec<char> = text.chars().collect();
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        match pieces.get(p) {
            Some(Piece::Any) => {
                star = Some((p, t));
                p += 1;
            }
            Some(Piece::One) => (p, t) = (p + 1, t + 1),
            Some(Piece::Literal(c)) if *c == text[t] => (p, t) = (p + 1, t + 1),
            _ => match star {
                Some((sp, st)) => {
                    star = Some((sp, st + 1));
                    (p, t) = (sp + 1, st + 1);
                }
                None => return false,
            },
        }
    }
    pieces[p..].iter().all(|piece| matches!(piece, Piece::Any))
}

#[cfg(test)]
mod tests {
    use super::matches_wildcard as m;

    #[test]
    fn wildcards_match_as_in_ec2() {
        assert!(m("*", "") && m("a*c", "abbc") && m("a?c", "abc") && m("*b*", "abc") && m("", ""));
        assert!(!m("a?c", "ac") && !m("a*d", "abc") && !m("", "a") && !m("A", "a"));
        assert!(m(r"\*", "*") && !m(r"\*", "x"));
        assert!(!m(&"*a".repeat(50), &"b".repeat(5000)));
    }
}
