//! From text to a tree.

use regex::RegexBuilder;

use super::{Comparison, Node, Subject, Test};

/// How deep an expression may be nested.
const DEPTH_MAX: usize = 64;
/// How large the automaton of one regular expression may become, in bytes.
const REGEX_BYTES_MAX: usize = 1 << 18;

/// Why a text is no expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError(String);

impl std::fmt::Display for ParseError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn error<T>(text: impl Into<String>) -> Result<T, ParseError> {
    Err(ParseError(text.into()))
}

pub(super) fn query(text: &str) -> Result<Node, ParseError> {
    let mut parser = Parser { rest: text, depth: 0 };
    let node = parser.or()?;
    match parser.peek() {
        None => Ok(node),
        Some(_) => error(format!("unexpected '{}'", parser.rest)),
    }
}

struct Parser<'a> {
    rest: &'a str,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn or(&mut self) -> Result<Node, ParseError> {
        let mut nodes = vec![self.and()?];
        while self.take("||") || self.take_word("or") {
            nodes.push(self.and()?);
        }
        Ok(alone(nodes, Node::Or))
    }

    fn and(&mut self) -> Result<Node, ParseError> {
        let mut nodes = vec![self.factor()?];
        while self.take("&&") || self.take_word("and") {
            nodes.push(self.factor()?);
        }
        Ok(alone(nodes, Node::And))
    }

    fn factor(&mut self) -> Result<Node, ParseError> {
        self.depth += 1;
        if self.depth > DEPTH_MAX {
            return error("it is nested too deeply");
        }
        let node = if self.take("!") || self.take_word("not") {
            Node::Not(Box::new(self.factor()?))
        } else if self.take("(") {
            let node = self.or()?;
            if !self.take(")") {
                return error("a ')' is missing");
            }
            node
        } else {
            self.simple()?
        };
        self.depth -= 1;
        Ok(node)
    }

    fn simple(&mut self) -> Result<Node, ParseError> {
        let subject = subject(&self.word()?)?;
        let test = self.test(&subject)?;
        allowed(&subject, &test)?;
        Ok(Node::Simple(subject, test))
    }

    fn test(&mut self, subject: &Subject) -> Result<Test, ParseError> {
        const COMPARISONS: [(&str, &str, Comparison); 6] = [
            ("==", "equals", Comparison::Equal),
            ("!=", "not_equals", Comparison::NotEqual),
            (">=", "greater_than_equal", Comparison::GreaterOrEqual),
            (">", "greater_than", Comparison::Greater),
            ("<=", "less_than_equal", Comparison::LessOrEqual),
            ("<", "less_than", Comparison::Less),
        ];
        if self.take_word("exists") {
            return Ok(Test::Exists(true));
        }
        if self.take_word("!exists") || self.take_word("not_exists") {
            return Ok(Test::Exists(false));
        }
        for (wanted, sign, word) in [(true, "in", "in"), (false, "!in", "not_in")] {
            if self.take_word(sign) || self.take_word(word) {
                return Ok(Test::In(wanted, self.list(subject)?));
            }
        }
        for (wanted, sign, word) in [(true, "=~", "matches"), (false, "!~", "not_matches")] {
            if self.take(sign) || self.take_word(word) {
                return Ok(Test::Matches(wanted, form(&self.pattern()?)?));
            }
        }
        for (sign, word, comparison) in COMPARISONS {
            if self.take(sign) || self.take_word(word) {
                return Ok(Test::Compare(comparison, argument(subject, self.word()?)?));
            }
        }
        error(format!("an operator is missing before '{}'", self.rest))
    }

    fn list(&mut self, subject: &Subject) -> Result<Vec<String>, ParseError> {
        if !self.take("[") {
            return error("a list begins with '['");
        }
        let mut out = Vec::new();
        loop {
            out.push(argument(subject, self.word()?)?);
            if self.take("]") {
                return Ok(out);
            }
            if !self.take(",") {
                return error("a ',' or ']' is missing");
            }
        }
    }

    /// A name or a value: in quotes, or as far as it has no sign of the language.
    fn word(&mut self) -> Result<String, ParseError> {
        if let Some(quoted) = self.quoted()? {
            return Ok(quoted);
        }
        let end = self
            .rest
            .find(|c: char| c.is_whitespace() || "()[],=!<>~&|'\"".contains(c))
            .unwrap_or(self.rest.len());
        if end == 0 {
            return error(match self.peek() {
                None => "it ends too early".to_owned(),
                Some(_) => format!("unexpected '{}'", self.rest),
            });
        }
        Ok(self.cut(end).to_owned())
    }

    /// A regular expression: in quotes, or up to white space or a parenthesis that it did not open.
    fn pattern(&mut self) -> Result<String, ParseError> {
        if let Some(quoted) = self.quoted()? {
            return Ok(quoted);
        }
        let (mut open, mut escaped) = (0_usize, false);
        let end = self.rest.find(|c: char| {
            if escaped {
                escaped = false;
                return false;
            }
            match c {
                '\\' => escaped = true,
                '(' => open += 1,
                ')' if open == 0 => return true,
                ')' => open -= 1,
                c if c.is_whitespace() => return true,
                _ => {}
            }
            false
        });
        match end.unwrap_or(self.rest.len()) {
            0 => error("a regular expression is missing"),
            end => Ok(self.cut(end).to_owned()),
        }
    }

    /// What stands in quotes, where a quote begins.
    fn quoted(&mut self) -> Result<Option<String>, ParseError> {
        let Some(quote) = self.peek().filter(|c| matches!(c, '\'' | '"')) else {
            return Ok(None);
        };
        let inside = self.rest.get(1..).unwrap_or_default();
        match inside.split_once(quote) {
            Some((text, rest)) => {
                self.rest = rest;
                Ok(Some(text.to_owned()))
            }
            None => error("a quote is not closed"),
        }
    }

    /// The next character that is not white space, which is skipped.
    fn peek(&mut self) -> Option<char> {
        self.rest = self.rest.trim_start();
        self.rest.chars().next()
    }

    fn take(&mut self, sign: &str) -> bool {
        self.peek();
        match self.rest.strip_prefix(sign) {
            // `!in` is one operator, `!` before anything else another.
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes a word of the language, whatever its case, if it stands alone.
    fn take_word(&mut self, word: &str) -> bool {
        self.peek();
        let Some(head) = self.rest.get(..word.len()) else {
            return false;
        };
        let rest = self.rest.get(word.len()..).unwrap_or_default();
        let ends = rest
            .chars()
            .next()
            .is_none_or(|c| c.is_whitespace() || "()[]'\"!&|,".contains(c));
        if ends && head.eq_ignore_ascii_case(word) {
            self.rest = rest;
            return true;
        }
        false
    }

    fn cut(&mut self, end: usize) -> &'a str {
        let (head, rest) = self.rest.split_at(end);
        self.rest = rest;
        head
    }
}

fn alone(mut nodes: Vec<Node>, many: impl FnOnce(Vec<Node>) -> Node) -> Node {
    match nodes.pop() {
        Some(node) if nodes.is_empty() => node,
        Some(node) => {
            nodes.push(node);
            many(nodes)
        }
        None => many(nodes),
    }
}

fn subject(word: &str) -> Result<Subject, ParseError> {
    Ok(match word {
        "agentConnected" => Subject::AgentConnected,
        "agentVersion" => Subject::AgentVersion,
        "ec2InstanceId" => Subject::Ec2InstanceId,
        "registeredAt" => Subject::RegisteredAt,
        "runningTasksCount" => Subject::RunningTasksCount,
        "task:group" => Subject::TaskGroup,
        _ => match word.strip_prefix("attribute:") {
            Some(name) if !name.is_empty() => Subject::Attribute(name.to_owned()),
            _ => return error(format!("unknown subject '{word}'")),
        },
    })
}

/// Which subject can be asked what.
fn allowed(subject: &Subject, test: &Test) -> Result<(), ParseError> {
    let ordered = matches!(
        test,
        Test::Compare(c, _) if !matches!(c, Comparison::Equal | Comparison::NotEqual)
    );
    let fits = match subject {
        Subject::AgentConnected | Subject::Ec2InstanceId => !ordered && !matches!(test, Test::Exists(_)),
        Subject::AgentVersion | Subject::RegisteredAt | Subject::RunningTasksCount => {
            matches!(test, Test::Compare(..))
        }
        Subject::Attribute(_) => true,
        Subject::TaskGroup => !ordered,
    };
    if fits {
        Ok(())
    } else {
        error("the subject does not have this operator")
    }
}

/// An argument in the form in which the subject's values are.
fn argument(subject: &Subject, word: String) -> Result<String, ParseError> {
    match subject {
        Subject::RegisteredAt => match date_ms(&word) {
            Some(ms) => Ok(ms.to_string()),
            None => error(format!("'{word}' is not a date")),
        },
        Subject::RunningTasksCount if word.parse::<u32>().is_err() => {
            error(format!("'{word}' is not a number"))
        }
        _ => Ok(word),
    }
}

fn form(pattern: &str) -> Result<regex::Regex, ParseError> {
    RegexBuilder::new(&format!(r"\A(?:{pattern})\z"))
        .size_limit(REGEX_BYTES_MAX)
        .dfa_size_limit(REGEX_BYTES_MAX)
        .nest_limit(50)
        .build()
        .or_else(|_| error(format!("'{pattern}' is not a regular expression")))
}

/// Milliseconds since the epoch of `2018-06-18T22:28:28+00:00`, with `Z`, without a zone (UTC), or of
/// a day alone.
fn date_ms(text: &str) -> Option<i64> {
    let (day, time) = match text.split_once(['T', ' ']) {
        Some((day, time)) => (day, time),
        None => (text, "00:00:00"),
    };
    let digits = |text: &str, length: usize| -> Option<i64> {
        let form = text.len() == length && text.bytes().all(|b| b.is_ascii_digit());
        form.then(|| text.parse().ok())?
    };
    let mut parts = day.split('-');
    let (year, month, date) = (
        digits(parts.next()?, 4)?,
        digits(parts.next()?, 2)?,
        digits(parts.next()?, 2)?,
    );
    if parts.next().is_some() || !(1..=12).contains(&month) || !(1..=31).contains(&date) {
        return None;
    }
    let (time, zone_minutes) = match time.strip_suffix('Z') {
        Some(time) => (time, 0),
        None => match time.find(['+', '-']) {
            None => (time, 0),
            Some(at) => {
                let (time, zone) = time.split_at(at);
                let (hours, minutes) = zone.get(1..)?.split_once(':')?;
                let minutes = digits(hours, 2)? * 60 + digits(minutes, 2)?;
                (time, if zone.starts_with('-') { -minutes } else { minutes })
            }
        },
    };
    let mut parts = time.split(':');
    let (hour, minute) = (digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let (second, fraction) = parts
        .next()?
        .split_once('.')
        .unwrap_or_else(|| (time_seconds(time), ""));
    let second = digits(second, 2)?;
    if parts.next().is_some() || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let ms = match fraction.get(..3).unwrap_or(fraction) {
        "" => 0,
        digits_text => digits(&format!("{digits_text:0<3}"), 3)?,
    };
    let seconds = days(year, month, date) * 86_400 + hour * 3600 + (minute - zone_minutes) * 60 + second;
    Some(seconds * 1000 + ms)
}

/// The part after the last colon.
fn time_seconds(time: &str) -> &str {
    time.rsplit(':').next().unwrap_or_default()
}

/// Days from 1970-01-01 to a date of the Gregorian calendar. Years begin in March, so that the leap day
/// is their last one.
fn days(year: i64, month: i64, date: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    let of_year = (153 * month + 2) / 5 + date - 1;
    year * 365 + year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400) + of_year - 719_468
}
