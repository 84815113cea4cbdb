//! What all three forms read a pattern with.

use regex::{Regex, RegexBuilder};

use super::PatternError;

/// Characters of a pattern, from left to right.
pub(super) struct Lexer<'a> {
    rest: &'a str,
    regexes_left: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str, regexes_max: usize) -> Self {
        Lexer {
            rest: text,
            regexes_left: regexes_max,
        }
    }

    /// The same place, to look ahead from.
    pub(super) fn clone_position(&self) -> Self {
        Lexer {
            rest: self.rest,
            regexes_left: self.regexes_left,
        }
    }

    pub(super) fn skip_space(&mut self) {
        self.rest = self.rest.trim_start();
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    pub(super) fn at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes `token` if it comes next.
    pub(super) fn take(&mut self, token: &str) -> bool {
        match self.rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes a keyword in any case, which must not go on as a word.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let Some(head) = self.rest.get(..word.len()) else {
            return false;
        };
        let tail = &self.rest[word.len()..];
        let hit =
            head.eq_ignore_ascii_case(word) && !tail.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        if hit {
            self.rest = tail;
        }
        hit
    }

    pub(super) fn expect(&mut self, token: &str) -> Result<(), PatternError> {
        self.skip_space();
        if self.take(token) {
            Ok(())
        } else {
            Err(self.unexpected(&format!("`{token}`")))
        }
    }

    pub(super) fn take_while(&mut self, accept: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !accept(c)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at(end);
        self.rest = rest;
        taken
    }

    pub(super) fn unexpected(&self, wanted: &str) -> PatternError {
        match self.peek() {
            Some(found) => PatternError::new(format!("expected {wanted}, found `{found}`")),
            None => PatternError::new(format!("expected {wanted}, found the end")),
        }
    }

    /// A text in `quote`, which comes next. A backslash takes the next character as it is.
    pub(super) fn quoted(&mut self, quote: char) -> Result<String, PatternError> {
        let mut text = String::new();
        let mut chars = self.rest.char_indices();
        chars.next();
        while let Some((at, c)) = chars.next() {
            if c == quote {
                self.rest = &self.rest[at + c.len_utf8()..];
                return Ok(text);
            }
            if c == '\\' {
                match chars.next() {
                    Some((_, escaped)) => text.push(escaped),
                    None => break,
                }
            } else {
                text.push(c);
            }
        }
        Err(PatternError::new("a quotation mark is not closed"))
    }

    /// A regular expression in percent signs, which comes next. Only what AWS lists is one: letters,
    /// digits, some symbols, and operators without groups.
    pub(super) fn regex(&mut self) -> Result<Regex, PatternError> {
        let mut escaped = false;
        let body = &self.rest[1..];
        let end = body.find(|c| {
            let closes = c == '%' && !escaped;
            escaped = c == '\\' && !escaped;
            closes
        });
        let Some(end) = end else {
            return Err(PatternError::new("a regular expression is not closed"));
        };
        let source = &body[..end];
        self.rest = &body[end + 1..];
        self.regexes_left = self
            .regexes_left
            .checked_sub(1)
            .ok_or_else(|| PatternError::new("too many regular expressions"))?;
        compile(source)
    }
}

fn compile(source: &str) -> Result<Regex, PatternError> {
    let refused =
        |what: char| PatternError::new(format!("`{what}` is not supported in a regular expression"));
    let mut chars = source.chars();
    let mut out = String::with_capacity(source.len());
    while let Some(c) = chars.next() {
        match c {
            // Space, percent sign and quotation mark are literal after a backslash.
            '\\' => match chars.next() {
                Some(c @ (' ' | '%' | '"' | '/' | '_' | '#' | '=' | '@' | ';' | ',' | ':')) => {
                    out.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
                }
                Some(c) if c.is_ascii_graphic() => out.extend(['\\', c]),
                other => return Err(refused(other.unwrap_or('\\'))),
            },
            c if c.is_ascii_alphanumeric() || "_#=@/;,-:^$?[]{}|*+. ".contains(c) => out.push(c),
            c => return Err(refused(c)),
        }
    }
    RegexBuilder::new(&out)
        .unicode(false)
        .size_limit(1 << 20)
        .build()
        .or_else(|_| RegexBuilder::new(&out).size_limit(1 << 20).build())
        .map_err(|e| PatternError::new(e.to_string()))
}
