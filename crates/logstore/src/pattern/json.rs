//! Conditions on messages that are JSON objects or arrays.
//!
//! A comparison with something that is not there is false, `!=` too: say `NOT EXISTS` for that.

use serde_json::Value as Json;

use super::PatternError;
use super::condition::{Condition, Test};
use super::lexer::Lexer;
use super::value::Value;

#[derive(Clone, Debug)]
pub(super) struct JsonCondition(Condition<Selector>);

/// `$.a["b"][0].*`
#[derive(Clone, Debug)]
struct Selector(Vec<Step>);

#[derive(Clone, Debug)]
enum Step {
    Member(String),
    Item(usize),
    Every,
}

impl JsonCondition {
    pub(super) fn parse(lexer: &mut Lexer<'_>) -> Result<Self, PatternError> {
        lexer.expect("{")?;
        let condition = Condition::parse(lexer, &|l| Selector::parse(l))?;
        lexer.expect("}")?;
        if !lexer.at_end() {
            return Err(lexer.unexpected("the end"));
        }
        Ok(JsonCondition(condition))
    }

    pub(super) fn matches(&self, message: &str) -> bool {
        let text = message.trim_start();
        if !text.starts_with(['{', '[']) {
            return false;
        }
        let Ok(json) = serde_json::from_str::<Json>(text) else {
            return false;
        };
        self.0.holds(&|selector, test| {
            let mut found = Vec::new();
            select(&json, &selector.0, &mut found);
            match test {
                Test::NotExists => found.is_empty(),
                test => found.iter().any(|value| passes(value, test)),
            }
        })
    }
}

impl Selector {
    fn parse(lexer: &mut Lexer<'_>) -> Result<Self, PatternError> {
        lexer.skip_space();
        if !lexer.take("$") {
            return Err(lexer.unexpected("`$`"));
        }
        let mut steps = Vec::new();
        loop {
            if lexer.take("[") {
                steps.push(Self::bracket(lexer)?);
            } else if lexer.take(".") {
                if lexer.take("[") {
                    steps.push(Self::bracket(lexer)?);
                } else if lexer.take("*") {
                    steps.push(Step::Every);
                } else {
                    let name = lexer.take_while(|c| {
                        c.is_alphanumeric() || matches!(c, '_' | '-' | '@' | '#' | ':' | '/')
                    });
                    if name.is_empty() {
                        return Err(lexer.unexpected("a name"));
                    }
                    steps.push(Step::Member(name.to_owned()));
                }
            } else {
                return Ok(Selector(steps));
            }
        }
    }

    fn bracket(lexer: &mut Lexer<'_>) -> Result<Step, PatternError> {
        lexer.skip_space();
        let step = match lexer.peek() {
            Some(quote @ ('"' | '\'')) => Step::Member(lexer.quoted(quote)?),
            Some('*') => {
                lexer.take("*");
                Step::Every
            }
            _ => {
                let digits = lexer.take_while(|c| c.is_ascii_digit());
                Step::Item(digits.parse().map_err(|_| lexer.unexpected("an index"))?)
            }
        };
        lexer.expect("]")?;
        Ok(step)
    }
}

fn select<'a>(json: &'a Json, steps: &[Step], found: &mut Vec<&'a Json>) {
    let Some((step, rest)) = steps.split_first() else {
        found.push(json);
        return;
    };
    match (step, json) {
        (Step::Member(name), Json::Object(members)) => {
            if let Some(member) = members.get(name) {
                select(member, rest, found);
            }
        }
        (Step::Item(index), Json::Array(items)) => {
            if let Some(item) = items.get(*index) {
                select(item, rest, found);
            }
        }
        (Step::Every, Json::Array(items)) => items.iter().for_each(|item| select(item, rest, found)),
        (Step::Every, Json::Object(members)) => {
            members.values().for_each(|member| select(member, rest, found));
        }
        _ => {}
    }
}

fn passes(json: &Json, test: &Test) -> bool {
    match test {
        Test::IsNull => json.is_null(),
        Test::IsTrue => *json == Json::Bool(true),
        Test::IsFalse => *json == Json::Bool(false),
        Test::Exists => true,
        Test::NotExists => false,
        Test::Equal(value) => equals(json, value).unwrap_or(false),
        Test::NotEqual(value) => equals(json, value).is_some_and(|equal| !equal),
        order => json.as_f64().is_some_and(|number| order.compares(number)),
    }
}

/// `None` for what has no text: null, objects and arrays.
fn equals(json: &Json, value: &Value) -> Option<bool> {
    match json {
        Json::String(text) => Some(value.equals_text(text)),
        Json::Bool(flag) => Some(value.equals_text(if *flag { "true" } else { "false" })),
        Json::Number(number) => Some(match value {
            Value::Text {
                number: Some(wanted), ..
            } => number.as_f64() == Some(*wanted),
            value => value.equals_text(&number.to_string()),
        }),
        Json::Null | Json::Object(_) | Json::Array(_) => None,
    }
}
