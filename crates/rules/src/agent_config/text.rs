//! Text of which parts are not known, because nothing runs here that would say them.

use std::rc::Rc;

/// What an unknown part comes from, as the script has it: `$(hostname)`.
pub(super) type Cause = Rc<str>;

/// Longer text becomes unknown as a whole: user data itself has no more.
const LENGTH_MAX: usize = 16 * 1024;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Char(char),
    /// Any text, also none.
    Unknown(Cause),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Text(Vec<Part>);

impl Text {
    pub fn unknown(cause: Cause) -> Self {
        Text(vec![Part::Unknown(cause)])
    }

    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn push(&mut self, part: Part) {
        if self.0.len() < LENGTH_MAX {
            self.0.push(part);
        } else {
            *self = Text::unknown("a text that is too long".into());
        }
    }

    pub fn push_str(&mut self, text: &str) {
        text.chars().for_each(|c| self.push(Part::Char(c)));
    }

    pub fn push_text(&mut self, text: &Text) {
        text.0.iter().for_each(|part| self.push(part.clone()));
    }

    /// The text, if all of it is known.
    pub fn known(&self) -> Option<String> {
        let char = |part: &Part| match part {
            Part::Char(c) => Some(*c),
            Part::Unknown(_) => None,
        };
        self.0.iter().map(char).collect()
    }

    pub fn is(&self, text: &str) -> bool {
        self.known().is_some_and(|known| known == text)
    }

    /// Where the first unknown part comes from.
    pub fn cause(&self) -> Option<&Cause> {
        self.0.iter().find_map(|part| match part {
            Part::Unknown(cause) => Some(cause),
            Part::Char(_) => None,
        })
    }

    /// The text with dots for what is not known.
    pub fn shown(&self) -> String {
        let char = |part: &Part| match part {
            Part::Char(c) => *c,
            Part::Unknown(_) => '…',
        };
        self.0.iter().map(char).collect()
    }

    pub fn lines(&self) -> Vec<Text> {
        let lines = self.0.split(|part| *part == Part::Char('\n'));
        lines.map(|parts| Text(parts.to_vec())).collect()
    }

    /// What stands before and after the first such character.
    pub fn split_at_char(&self, c: char) -> Option<(Text, Text)> {
        let at = self.0.iter().position(|part| *part == Part::Char(c))?;
        Some((Text(self.0[..at].to_vec()), Text(self.0[at + 1..].to_vec())))
    }

    /// As command substitution takes it: without the line ends at its end.
    pub fn without_trailing_newlines(mut self) -> Self {
        while self.0.last() == Some(&Part::Char('\n')) {
            self.0.pop();
        }
        self
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        let mut out = Text::default();
        out.push_str(text);
        out
    }
}

impl FromIterator<Part> for Text {
    fn from_iter<I: IntoIterator<Item = Part>>(parts: I) -> Self {
        let mut out = Text::default();
        parts.into_iter().for_each(|part| out.push(part));
        out
    }
}

/// A piece of a script for a line of the log: in one line, and not too long.
pub(super) fn excerpt(source: &str) -> String {
    const LENGTH: usize = 100;
    let words: Vec<&str> = source.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(LENGTH) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
