//! Terms in unstructured messages: case sensitive, anywhere in the message.

use regex::Regex;

use super::PatternError;
use super::lexer::Lexer;

#[derive(Clone, Debug, Default)]
pub(super) struct Terms {
    required: Vec<Term>,
    excluded: Vec<Term>,
    optional: Vec<Term>,
}

#[derive(Clone, Debug)]
enum Term {
    Text(String),
    Regex(Regex),
}

impl Term {
    fn is_in(&self, message: &str) -> bool {
        match self {
            Term::Text(text) => message.contains(text.as_str()),
            Term::Regex(regex) => regex.is_match(message),
        }
    }
}

impl Terms {
    pub(super) fn parse(lexer: &mut Lexer<'_>) -> Result<Self, PatternError> {
        let mut terms = Terms::default();
        loop {
            lexer.skip_space();
            if lexer.at_end() {
                return Ok(terms);
            }
            let list = if lexer.take("-") {
                &mut terms.excluded
            } else if lexer.take("?") {
                &mut terms.optional
            } else {
                &mut terms.required
            };
            match lexer.peek() {
                Some('"') => {
                    let text = lexer.quoted('"')?;
                    // A phrase of nothing but space stands for everything.
                    if !text.trim().is_empty() {
                        list.push(Term::Text(text));
                    }
                }
                Some('%') => list.push(Term::Regex(lexer.regex()?)),
                _ => {
                    let word = lexer.take_while(|c| !c.is_whitespace() && c != '"');
                    if word.is_empty() || !word.chars().all(|c| c.is_alphanumeric() || c == '_') {
                        return Err(PatternError::Characters {
                            term: word.to_owned(),
                        });
                    }
                    list.push(Term::Text(word.to_owned()));
                }
            }
        }
    }

    pub(super) fn matches(&self, message: &str) -> bool {
        // Beside other terms, AWS ignores those with a question mark.
        let alone = self.required.is_empty() && self.excluded.is_empty();
        let optional = !alone || self.optional.is_empty() || self.optional.iter().any(|t| t.is_in(message));
        optional
            && self.required.iter().all(|t| t.is_in(message))
            && !self.excluded.iter().any(|t| t.is_in(message))
    }
}
