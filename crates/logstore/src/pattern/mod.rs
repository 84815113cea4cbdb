//! Filter patterns (CloudWatch Logs user guide, "Filter pattern syntax for metric filters,
//! subscription filters, filter log events, and Live Tail"). Pure: text in, yes or no out.
//!
//! | form | is |
//! | --- | --- |
//! | `ERROR "two words" -EXIT %5\d\d%` | terms that the message contains, or does not |
//! | `?ERROR ?WARN` | any of these terms |
//! | `{ $.status = 4* && $.user NOT EXISTS }` | a condition on a JSON message |
//! | `[ip, ..., status = 4*, bytes > 1000]` | conditions on the words of a message |
//! | nothing, or `" "` | every event |

mod condition;
mod fields;
mod json;
mod lexer;
mod terms;
mod value;

#[cfg(test)]
mod tests;

/// The longest pattern, in characters.
pub const PATTERN_CHARS_MAX: usize = 1024;
/// Regular expressions in one pattern.
const REGEXES_MAX: usize = 2;

/// A text that is no filter pattern. Displays as what the API answers with
/// `InvalidParameterException`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PatternError {
    /// `reason` is for people who read a log: the API does not say.
    #[error("Invalid filter pattern")]
    Syntax { reason: String },

    /// A term with other characters than letters, digits and `_` needs quotation marks.
    #[error("Invalid character(s) in term '{term}'")]
    Characters { term: String },
}

impl PatternError {
    fn new(reason: impl Into<String>) -> Self {
        PatternError::Syntax {
            reason: reason.into(),
        }
    }
}

/// A filter pattern that was understood.
#[derive(Clone, Debug)]
pub struct Pattern(Form);

#[derive(Clone, Debug)]
enum Form {
    Terms(terms::Terms),
    Json(json::JsonCondition),
    Fields(fields::Fields),
}

impl Pattern {
    pub fn parse(text: &str) -> Result<Self, PatternError> {
        if text.chars().count() > PATTERN_CHARS_MAX {
            return Err(PatternError::new(format!(
                "more than {PATTERN_CHARS_MAX} characters"
            )));
        }
        let text = text.trim();
        let mut lexer = lexer::Lexer::new(text, REGEXES_MAX);
        let form = match text.as_bytes().first() {
            Some(b'{') => Form::Json(json::JsonCondition::parse(&mut lexer)?),
            Some(b'[') => Form::Fields(fields::Fields::parse(&mut lexer)?),
            _ => Form::Terms(terms::Terms::parse(&mut lexer)?),
        };
        Ok(Pattern(form))
    }

    /// Whether an event with this message passes.
    pub fn matches(&self, message: &str) -> bool {
        match &self.0 {
            Form::Terms(terms) => terms.matches(message),
            Form::Json(condition) => condition.matches(message),
            Form::Fields(fields) => fields.matches(message),
        }
    }
}
