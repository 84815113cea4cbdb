//! EC2's filters: AND between filters, OR between values, `*` and `?` as wildcards.

use api::ec2::{ErrorCode, Filter};
use model::{ApiError, Tag};

/// The filters on tags that every description has, beside `tag:KEY`. `tag-value` is what has a tag of that value under
/// whatever key; AWS has dropped it from its documents alone.
const TAG_FILTERS: [&str; 2] = ["tag-key", "tag-value"];

/// Keeps the rows that pass all filters. `values` gives a row's values for a filter name, `None`
/// when the operation has no such filter; tags are handled here.
pub fn filtered<T>(
    filters: Option<Vec<Filter>>,
    rows: Vec<T>,
    tags: impl Fn(&T) -> &[Tag],
    values: impl Fn(&T, &str) -> Option<Vec<String>>,
    names: &[&str],
) -> Result<Vec<T>, ApiError> {
    let mut rows = rows;
    for filter in filters.unwrap_or_default() {
        let name = filter.name.unwrap_or_default();
        let patterns = filter.values.unwrap_or_default();
        let tag_key = name.strip_prefix("tag:").map(str::to_owned);
        let of_tags = tag_key.is_some() || TAG_FILTERS.contains(&name.as_str());
        if !of_tags && !names.contains(&name.as_str()) {
            return Err(ErrorCode::InvalidParameterValue.error(format!("The filter '{name}' is invalid")));
        }
        let passes = |found: &str| patterns.iter().any(|p| matches_wildcard(p, found));
        rows.retain(|row| match &tag_key {
            Some(key) => tags(row).iter().any(|t| t.key == *key && passes(&t.value)),
            None if name == "tag-key" => tags(row).iter().any(|t| passes(&t.key)),
            None if name == "tag-value" => tags(row).iter().any(|t| passes(&t.value)),
            None => values(row, &name).unwrap_or_default().iter().any(|v| passes(v)),
        });
    }
    Ok(rows)
}

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
