//! Conditions on the words of a message that is delimited by space. Quotation marks and brackets
//! make one word of several.

use super::PatternError;
use super::condition::{Condition, Test};
use super::lexer::Lexer;
use super::value::number;

#[derive(Clone, Debug)]
pub(super) struct Fields {
    /// Before the ellipsis; all of them when there is none.
    head: Vec<Field>,
    /// After the ellipsis.
    tail: Option<Vec<Field>>,
}

/// The condition on one word, if there is one.
type Field = Option<Condition<()>>;

impl Fields {
    pub(super) fn parse(lexer: &mut Lexer<'_>) -> Result<Self, PatternError> {
        lexer.expect("[")?;
        let mut fields = Fields {
            head: Vec::new(),
            tail: None,
        };
        loop {
            lexer.skip_space();
            if lexer.take("...") {
                if fields.tail.replace(Vec::new()).is_some() {
                    return Err(PatternError::new("more than one ellipsis"));
                }
            } else {
                let field = Self::field(lexer)?;
                fields.tail.as_mut().unwrap_or(&mut fields.head).push(field);
            }
            lexer.skip_space();
            if !lexer.take(",") {
                break;
            }
        }
        lexer.expect("]")?;
        if !lexer.at_end() {
            return Err(lexer.unexpected("the end"));
        }
        Ok(fields)
    }

    /// A bare name, or a condition that names the field in each comparison.
    fn field(lexer: &mut Lexer<'_>) -> Result<Field, PatternError> {
        if lexer.peek() != Some('(') {
            let mut ahead = lexer.clone_position();
            name(&mut ahead)?;
            ahead.skip_space();
            if matches!(ahead.peek(), Some(',' | ']')) {
                *lexer = ahead;
                return Ok(None);
            }
        }
        Ok(Some(Condition::parse(lexer, &name)?))
    }

    pub(super) fn matches(&self, message: &str) -> bool {
        let words = words(message);
        let tail = self.tail.as_deref().unwrap_or_default();
        let fixed = self.head.len() + tail.len();
        let count_fits = if self.tail.is_some() {
            words.len() >= fixed
        } else {
            words.len() == fixed
        };
        count_fits
            && self.head.iter().zip(&words).all(|(f, w)| passes(f, w))
            && tail
                .iter()
                .rev()
                .zip(words.iter().rev())
                .all(|(f, w)| passes(f, w))
    }
}

fn name(lexer: &mut Lexer<'_>) -> Result<(), PatternError> {
    lexer.skip_space();
    let name = lexer.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | '@' | '#'));
    if name.is_empty() {
        Err(lexer.unexpected("the name of a field"))
    } else {
        Ok(())
    }
}

fn passes(field: &Field, word: &str) -> bool {
    let test = |(): &(), test: &Test| match test {
        Test::Equal(value) => value.equals_text(word),
        Test::NotEqual(value) => !value.equals_text(word),
        Test::IsTrue => word == "true",
        Test::IsFalse => word == "false",
        Test::IsNull => word == "null",
        Test::Exists => true,
        Test::NotExists => false,
        order => number(word).is_some_and(|number| order.compares(number)),
    };
    field.as_ref().is_none_or(|condition| condition.holds(&test))
}

fn words(message: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut rest = message.trim();
    while !rest.is_empty() {
        let close = match rest.as_bytes()[0] {
            b'"' => Some('"'),
            b'[' => Some(']'),
            _ => None,
        };
        let grouped = close.and_then(|close| Some((&rest[1..], rest[1..].find(close)?)));
        let (word, after) = match grouped {
            Some((inner, end)) => (&inner[..end], &inner[end + 1..]),
            None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
        };
        words.push(word);
        rest = after.trim_start();
    }
    words
}
