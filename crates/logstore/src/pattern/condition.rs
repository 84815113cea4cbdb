//! Conditions joined by `&&`, `||` and parentheses, over whatever a form compares.

use super::PatternError;
use super::lexer::Lexer;
use super::value::{Value, number};

/// Parentheses in parentheses: enough for people, and no danger for the stack.
const DEPTH_MAX: usize = 32;

#[derive(Clone, Debug)]
pub(super) enum Condition<F> {
    Any(Vec<Condition<F>>),
    All(Vec<Condition<F>>),
    Test(F, Test),
}

#[derive(Clone, Debug)]
pub(super) enum Test {
    Equal(Value),
    NotEqual(Value),
    Less(f64),
    LessOrEqual(f64),
    Greater(f64),
    GreaterOrEqual(f64),
    IsNull,
    IsTrue,
    IsFalse,
    Exists,
    NotExists,
}

type Order = fn(f64) -> Test;

impl Test {
    pub(super) fn compares(&self, value: f64) -> bool {
        match self {
            Test::Less(bound) => value < *bound,
            Test::LessOrEqual(bound) => value <= *bound,
            Test::Greater(bound) => value > *bound,
            Test::GreaterOrEqual(bound) => value >= *bound,
            _ => false,
        }
    }

    fn parse(lexer: &mut Lexer<'_>) -> Result<Self, PatternError> {
        lexer.skip_space();
        if lexer.take_word("IS") {
            lexer.skip_space();
            for (word, test) in [
                ("NULL", Test::IsNull),
                ("TRUE", Test::IsTrue),
                ("FALSE", Test::IsFalse),
            ] {
                if lexer.take_word(word) {
                    return Ok(test);
                }
            }
            return Err(lexer.unexpected("NULL, TRUE or FALSE"));
        }
        if lexer.take_word("NOT") {
            lexer.skip_space();
            return if lexer.take_word("EXISTS") {
                Ok(Test::NotExists)
            } else {
                Err(lexer.unexpected("EXISTS"))
            };
        }
        if lexer.take_word("EXISTS") {
            return Ok(Test::Exists);
        }
        if lexer.take("!=") {
            return Ok(Test::NotEqual(Value::parse(lexer)?));
        }
        if lexer.take("=") {
            return Ok(Test::Equal(Value::parse(lexer)?));
        }
        let orders: [(&str, Order); 4] = [
            ("<=", Test::LessOrEqual),
            (">=", Test::GreaterOrEqual),
            ("<", Test::Less),
            (">", Test::Greater),
        ];
        for (operator, test) in orders {
            if lexer.take(operator) {
                lexer.skip_space();
                let text = lexer.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+'));
                let bound =
                    number(text).ok_or_else(|| PatternError::new(format!("`{operator}` needs a number")))?;
                return Ok(test(bound));
            }
        }
        Err(lexer.unexpected("a comparison"))
    }
}

impl<F> Condition<F> {
    /// Reads a condition as far as it goes; `field` reads what stands left of a comparison.
    pub(super) fn parse(
        lexer: &mut Lexer<'_>,
        field: &impl Fn(&mut Lexer<'_>) -> Result<F, PatternError>,
    ) -> Result<Self, PatternError> {
        Self::any(lexer, field, 0)
    }

    fn any(
        lexer: &mut Lexer<'_>,
        field: &impl Fn(&mut Lexer<'_>) -> Result<F, PatternError>,
        depth: usize,
    ) -> Result<Self, PatternError> {
        let mut all = vec![Self::all(lexer, field, depth)?];
        while lexer.take("||") {
            all.push(Self::all(lexer, field, depth)?);
        }
        Ok(if all.len() == 1 {
            all.remove(0)
        } else {
            Condition::Any(all)
        })
    }

    fn all(
        lexer: &mut Lexer<'_>,
        field: &impl Fn(&mut Lexer<'_>) -> Result<F, PatternError>,
        depth: usize,
    ) -> Result<Self, PatternError> {
        let mut all = vec![Self::one(lexer, field, depth)?];
        while lexer.take("&&") {
            all.push(Self::one(lexer, field, depth)?);
        }
        Ok(if all.len() == 1 {
            all.remove(0)
        } else {
            Condition::All(all)
        })
    }

    fn one(
        lexer: &mut Lexer<'_>,
        field: &impl Fn(&mut Lexer<'_>) -> Result<F, PatternError>,
        depth: usize,
    ) -> Result<Self, PatternError> {
        lexer.skip_space();
        let condition = if lexer.take("(") {
            if depth >= DEPTH_MAX {
                return Err(PatternError::new("too many parentheses"));
            }
            let inner = Self::any(lexer, field, depth + 1)?;
            lexer.expect(")")?;
            inner
        } else {
            let field = field(lexer)?;
            Condition::Test(field, Test::parse(lexer)?)
        };
        lexer.skip_space();
        Ok(condition)
    }

    pub(super) fn holds(&self, test: &impl Fn(&F, &Test) -> bool) -> bool {
        match self {
            Condition::Any(all) => all.iter().any(|c| c.holds(test)),
            Condition::All(all) => all.iter().all(|c| c.holds(test)),
            Condition::Test(field, t) => test(field, t),
        }
    }
}
