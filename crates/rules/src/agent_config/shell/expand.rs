//! What words stand for: variables, substitutions, fields.

use super::super::text::{Part, Text};
use super::run::Machine;
use super::syntax::{Fallback, FallbackKind, Piece, Word};

/// A part of a word that has been expanded.
enum Item {
    Part {
        part: Part,
        quoted: bool,
        /// It came out of an expansion without quotes: white space parts fields.
        splits: bool,
    },
    /// Quotes that may be empty: there is a field, whatever is in it.
    Quotes,
    /// Between two parameters of `"$@"`.
    Break,
}

impl Machine {
    /// A word as one text: the value of an assignment, the name of a file.
    pub(super) fn text_of(&mut self, word: &Word) -> Text {
        let items = self.expand(word);
        let part = |item: Item| match item {
            Item::Part { part, .. } => Some(part),
            Item::Quotes => None,
            Item::Break => Some(Part::Char(' ')),
        };
        items.into_iter().filter_map(part).collect()
    }

    /// The fields that words become.
    pub(super) fn fields_of(&mut self, words: &[Word]) -> Vec<Text> {
        let mut out = Vec::new();
        for word in words {
            let mut field: Option<Text> = None;
            let mut items = self.expand(word);
            if has_braces(word) {
                let at = items.iter().position(|item| {
                    matches!(
                        item,
                        Item::Part {
                            part: Part::Char('{'),
                            quoted: false,
                            ..
                        }
                    )
                });
                items.truncate(at.unwrap_or_default());
                push(&Text::unknown("several words in braces".into()), true, &mut items);
            }
            for item in items {
                match item {
                    Item::Part {
                        part: Part::Char(' ' | '\t' | '\n'),
                        splits: true,
                        ..
                    }
                    | Item::Break => out.extend(field.take()),
                    Item::Part { part, .. } => field.get_or_insert_default().push(part),
                    Item::Quotes => {
                        field.get_or_insert_default();
                    }
                }
            }
            out.extend(field);
        }
        out
    }

    fn expand(&mut self, word: &Word) -> Vec<Item> {
        let mut out = Vec::new();
        for piece in word {
            match piece {
                Piece::Literal { text, quoted } => literal(text, *quoted, &mut out),
                Piece::Variable {
                    name,
                    default,
                    quoted,
                } => {
                    self.variable(name, default.as_ref(), *quoted, &mut out);
                }
                Piece::Output { body, source, quoted } => {
                    let before = self.state.clone();
                    let mut text = Text::default();
                    self.call(|machine| machine.block(body, None, &mut text));
                    self.state = before;
                    let text = match text.cause() {
                        // The whole substitution says more than what is in it.
                        Some(_) if text.parts().len() == 1 => Text::unknown(source.as_str().into()),
                        _ => text.without_trailing_newlines(),
                    };
                    push(&text, *quoted, &mut out);
                }
                Piece::Process { body, source, reads } => {
                    let before = self.state.clone();
                    let input = (!reads).then(|| Text::unknown(source.as_str().into()));
                    let mut text = Text::default();
                    self.call(|machine| machine.block(body, input, &mut text));
                    self.state = before;
                    // As long as nobody else makes a file of this name.
                    let path = format!("/dev/fd/{source}");
                    self.write(&path, &text, false);
                    literal(&path, true, &mut out);
                }
                Piece::Unknown { source, quoted } => {
                    push(&Text::unknown(source.as_str().into()), *quoted, &mut out);
                }
            }
        }
        out
    }

    fn variable(&mut self, name: &str, default: Option<&Fallback>, quoted: bool, out: &mut Vec<Item>) {
        if default.is_none() && matches!(name, "@" | "*") {
            let parameters = self.state.parameters.clone();
            for (n, parameter) in parameters.iter().enumerate() {
                if n > 0 {
                    match (name, quoted) {
                        ("*", true) => push(&Text::from(" "), true, out),
                        _ => out.push(Item::Break),
                    }
                }
                push(parameter, quoted, out);
            }
            return;
        }
        let value = self.value(name);
        let Some(default) = default else {
            return push(&value.unwrap_or_default(), quoted, out);
        };
        let value = value.filter(|value| !(default.or_empty && value.is_empty()));
        // What is not known may be empty, which is as good as unset.
        let uncertain = match &value {
            Some(value) => {
                value.parts().iter().all(|part| matches!(part, Part::Unknown(_))) && !value.is_empty()
            }
            None => false,
        };
        match (default.kind, value) {
            (FallbackKind::Instead, Some(value)) if uncertain => push(&value, quoted, out),
            (FallbackKind::Instead, Some(_)) => {
                let text = self.text_of(&default.word);
                push(&text, quoted, out);
            }
            (FallbackKind::Instead, None) => {}
            (_, Some(value)) => push(&value, quoted, out),
            (kind, None) => {
                let text = self.text_of(&default.word);
                match kind {
                    FallbackKind::Assign => self.state.set(name, text.clone()),
                    // The shell ends with a message.
                    FallbackKind::Fail => self.state.flow = super::state::Flow::Exit,
                    FallbackKind::Use | FallbackKind::Instead => {}
                }
                push(&text, quoted, out);
            }
        }
    }

    fn value(&self, name: &str) -> Option<Text> {
        let parameters = &self.state.parameters;
        match name {
            "#" => Some(match parameters.iter().find_map(Text::cause) {
                Some(cause) => Text::unknown(cause.clone()),
                None => Text::from(parameters.len().to_string().as_str()),
            }),
            "0" | "?" | "$" | "!" | "-" | "@" | "*" => Some(Text::unknown(format!("${name}").into())),
            name => match name.parse::<usize>() {
                Ok(n) => parameters.get(n.saturating_sub(1)).cloned(),
                Err(_) => self.state.variable(name),
            },
        }
    }

    // === patterns ===

    /// Whether the text is what the pattern says; `None` when that is not known.
    pub(super) fn fits(&mut self, text: &Text, pattern: &Word) -> Option<bool> {
        let mut parts = Vec::new();
        for item in self.expand(pattern) {
            if let Item::Part { part, quoted, .. } = item {
                match part {
                    Part::Char(c) => parts.push((c, quoted)),
                    Part::Unknown(_) => return None,
                }
            }
        }
        // Anything is anything, known or not.
        if parts == [('*', false)] {
            return Some(true);
        }
        let text: Vec<char> = text.known()?.chars().collect();
        if parts.iter().any(|part| matches!(part, ('[' | '(', false))) {
            return None;
        }
        Some(glob(&parts, &text))
    }
}

fn push(text: &Text, quoted: bool, out: &mut Vec<Item>) {
    if quoted {
        out.push(Item::Quotes);
    }
    for part in text.parts() {
        out.push(Item::Part {
            part: part.clone(),
            quoted,
            splits: !quoted,
        });
    }
}

fn literal(text: &str, quoted: bool, out: &mut Vec<Item>) {
    if quoted {
        out.push(Item::Quotes);
    }
    for c in text.chars() {
        let part = Part::Char(c);
        out.push(Item::Part {
            part,
            quoted,
            splits: false,
        });
    }
}

/// Whether bash makes several words of it: `{a,b}`, `{1..3}`.
fn has_braces(word: &Word) -> bool {
    let bare = |piece: &Piece| match piece {
        Piece::Literal { text, quoted: false } => text.clone(),
        _ => "_".to_owned(),
    };
    let text: String = word.iter().map(bare).collect();
    let Some((_, rest)) = text.split_once('{') else {
        return false;
    };
    rest.split_once('}')
        .is_some_and(|(inner, _)| inner.contains(',') || inner.contains(".."))
}

/// Matches `*` and `?`, without going back more than to the last star.
fn glob(pattern: &[(char, bool)], text: &[char]) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(('*', false)) => {
                star = Some((p, t));
                p += 1;
            }
            Some((c, quoted)) if (*c == '?' && !quoted) || *c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, from)) => {
                    p = at + 1;
                    t = from + 1;
                    star = Some((at, from + 1));
                }
                None => return false,
            },
        }
    }
    pattern[p.min(pattern.len())..]
        .iter()
        .all(|part| *part == ('*', false))
}
