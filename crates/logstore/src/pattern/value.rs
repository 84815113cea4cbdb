//! What a field is compared with.

use regex::Regex;

use super::PatternError;
use super::lexer::Lexer;

#[derive(Clone, Debug)]
pub(super) enum Value {
    Text {
        /// With `*` for any characters.
        glob: String,
        /// A number that was written without quotation marks.
        number: Option<f64>,
    },
    Regex(Regex),
}

impl Value {
    pub(super) fn parse(lexer: &mut Lexer<'_>) -> Result<Self, PatternError> {
        lexer.skip_space();
        match lexer.peek() {
            Some('"') => Ok(Value::Text {
                glob: lexer.quoted('"')?,
                number: None,
            }),
            Some('%') => Ok(Value::Regex(lexer.regex()?)),
            _ => {
                let text = lexer.take_while(|c| {
                    !c.is_whitespace()
                        && !matches!(
                            c,
                            '(' | ')' | '{' | '}' | '[' | ']' | ',' | '&' | '|' | '"' | '=' | '<' | '>' | '!'
                        )
                });
                if text.is_empty() {
                    return Err(lexer.unexpected("a value"));
                }
                Ok(Value::Text {
                    glob: text.to_owned(),
                    number: number(text),
                })
            }
        }
    }

    pub(super) fn equals_text(&self, text: &str) -> bool {
        match self {
            Value::Text {
                glob,
                number: Some(wanted),
            } => glob_matches(glob, text) || number(text) == Some(*wanted),
            Value::Text { glob, number: None } => glob_matches(glob, text),
            Value::Regex(regex) => regex.is_match(text),
        }
    }
}

/// A decimal number; not what else a float may be spelled as.
pub(super) fn number(text: &str) -> Option<f64> {
    let numeric = text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'))
        && text
            .bytes()
            .all(|c| c.is_ascii_digit() || matches!(c, b'-' | b'+' | b'.' | b'e' | b'E'));
    numeric.then(|| text.parse().ok())?
}

/// Whether `text` is `glob` as a whole, in which `*` stands for any characters.
pub(super) fn glob_matches(glob: &str, text: &str) -> bool {
    let mut parts = glob.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else {
        return false;
    };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}
