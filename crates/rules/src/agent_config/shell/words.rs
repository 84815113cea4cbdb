//! Words: quotes, variables, substitutions.

use super::parser::{NotUnderstood, Parsed, Parser};
use super::syntax::{Fallback, FallbackKind, Piece, Word};

/// Where pieces stand, and so what ends them and what quotes mean.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Word,
    /// `${NAME:-…}`.
    Braces,
    DoubleQuotes,
    HereDocument,
}

impl Within {
    fn ends_at(self, c: char) -> bool {
        match self {
            Within::Word => matches!(
                c,
                ' ' | '\t' | '\n' | '\r' | ';' | '&' | '|' | '<' | '>' | '(' | ')'
            ),
            Within::Braces => c == '}',
            Within::DoubleQuotes => c == '"',
            Within::HereDocument => false,
        }
    }

    fn is_quoted(self) -> bool {
        matches!(self, Within::DoubleQuotes | Within::HereDocument)
    }
}

impl Parser {
    /// The word that begins here; `None` when none does.
    pub(super) fn word(&mut self) -> Parsed<Option<Word>> {
        let pieces = self.pieces(Within::Word)?;
        Ok((!pieces.is_empty()).then_some(pieces))
    }

    fn pieces(&mut self, within: Within) -> Parsed<Word> {
        self.deeper(|parser| parser.pieces_here(within))
    }

    fn pieces_here(&mut self, within: Within) -> Parsed<Word> {
        let mut out = Word::new();
        while let Some(c) = self.peek() {
            if within == Within::Word && (self.looking_at("<(") || self.looking_at(">(")) {
                let begin = self.at();
                self.advance();
                self.advance();
                let body = self.block_until_parenthesis()?;
                let source = self.source(begin);
                out.push(Piece::Process {
                    body,
                    source,
                    reads: c == '<',
                });
                continue;
            }
            if within.ends_at(c) {
                break;
            }
            self.advance();
            match c {
                '\'' if !within.is_quoted() => {
                    let text = self.until('\'')?;
                    literal(&mut out, &text, true);
                }
                '"' if !within.is_quoted() => {
                    literal(&mut out, "", true);
                    let inner = self.pieces(Within::DoubleQuotes)?;
                    self.expect('"')?;
                    out.extend(inner);
                }
                '\\' => self.escaped(within, &mut out),
                '$' => self.expansion(within, &mut out)?,
                '`' => {
                    let source = self.backquoted()?;
                    let body = Parser::within(&source, self.depth()).script();
                    out.push(Piece::Output {
                        body,
                        source: format!("`{source}`"),
                        quoted: within.is_quoted(),
                    });
                }
                c => literal(&mut out, c.encode_utf8(&mut [0; 4]), within.is_quoted()),
            }
        }
        Ok(out)
    }

    fn escaped(&mut self, within: Within, out: &mut Word) {
        let Some(c) = self.peek() else {
            return literal(out, "\\", true);
        };
        let special = match within {
            Within::Word | Within::Braces => true,
            Within::DoubleQuotes => matches!(c, '$' | '`' | '"' | '\\' | '\n'),
            Within::HereDocument => matches!(c, '$' | '`' | '\\' | '\n'),
        };
        if !special {
            return literal(out, "\\", true);
        }
        self.advance();
        if c != '\n' {
            literal(out, c.encode_utf8(&mut [0; 4]), true);
        }
    }

    fn backquoted(&mut self) -> Parsed<String> {
        let mut out = String::new();
        loop {
            match self.next() {
                Some('`') => return Ok(out),
                Some('\\') => match self.next() {
                    Some(c @ ('`' | '\\' | '$')) => out.push(c),
                    Some(c) => out.extend(['\\', c]),
                    None => return Err(NotUnderstood),
                },
                Some(c) => out.push(c),
                None => return Err(NotUnderstood),
            }
        }
    }

    /// After a `$`.
    fn expansion(&mut self, within: Within, out: &mut Word) -> Parsed<()> {
        let quoted = within.is_quoted();
        let begin = self.at() - 1;
        match self.peek() {
            Some('(') if self.looking_at("((") => {
                self.arithmetic()?;
                let source = self.source(begin);
                out.push(Piece::Unknown { source, quoted });
            }
            Some('(') => {
                self.advance();
                let body = self.block_until_parenthesis()?;
                let source = self.source(begin);
                out.push(Piece::Output { body, source, quoted });
            }
            Some('{') => {
                self.advance();
                let piece = self.braces(begin, quoted)?;
                out.push(piece);
            }
            Some('\'') if !quoted => {
                self.advance();
                let text = self.ansi_quoted()?;
                literal(out, &text, true);
            }
            Some('"') if !quoted => {}
            Some(c) if c.is_ascii_alphabetic() || c == '_' => {
                let name = self.name();
                out.push(Piece::Variable {
                    name,
                    default: None,
                    quoted,
                });
            }
            Some(c) if c.is_ascii_digit() || "@*#?$!-".contains(c) => {
                self.advance();
                let name = c.to_string();
                out.push(Piece::Variable {
                    name,
                    default: None,
                    quoted,
                });
            }
            _ => literal(out, "$", true),
        }
        Ok(())
    }

    /// `$'…'`.
    fn ansi_quoted(&mut self) -> Parsed<String> {
        let mut out = String::new();
        loop {
            match self.next() {
                Some('\'') => return Ok(out),
                Some('\\') => match self.next() {
                    Some('n') => out.push('\n'),
                    Some('t') => out.push('\t'),
                    Some(c @ ('\'' | '"' | '\\')) => out.push(c),
                    _ => return Err(NotUnderstood),
                },
                Some(c) => out.push(c),
                None => return Err(NotUnderstood),
            }
        }
    }

    /// After `${`.
    fn braces(&mut self, begin: usize, quoted: bool) -> Parsed<Piece> {
        let name = match self.peek() {
            Some(c) if c.is_ascii_alphabetic() || c == '_' => self.name(),
            Some(c) if c.is_ascii_digit() => {
                let mut digits = String::new();
                while let Some(c) = self.peek().filter(char::is_ascii_digit) {
                    digits.push(c);
                    self.advance();
                }
                digits
            }
            Some(c @ ('@' | '*')) => {
                self.advance();
                c.to_string()
            }
            _ => String::new(),
        };
        if !name.is_empty() && self.peek() == Some('}') {
            self.advance();
            return Ok(Piece::Variable {
                name,
                default: None,
                quoted,
            });
        }
        let or_empty = self.peek() == Some(':');
        let operator = self.peek_at(usize::from(or_empty));
        let kind = match operator {
            Some('-') => FallbackKind::Use,
            Some('=') => FallbackKind::Assign,
            Some('+') => FallbackKind::Instead,
            Some('?') => FallbackKind::Fail,
            _ => return self.other_braces(begin, quoted),
        };
        if name.is_empty() {
            return self.other_braces(begin, quoted);
        }
        (0..=usize::from(or_empty)).for_each(|_| self.advance());
        let word = self.pieces(Within::Braces)?;
        self.expect('}')?;
        let default = Some(Fallback { or_empty, kind, word });
        Ok(Piece::Variable {
            name,
            default,
            quoted,
        })
    }

    /// The rest of an expansion that is not computed, such as `${NAME%.*}`.
    fn other_braces(&mut self, begin: usize, quoted: bool) -> Parsed<Piece> {
        self.pieces(Within::Braces)?;
        self.expect('}')?;
        let source = self.source(begin);
        Ok(Piece::Unknown { source, quoted })
    }

    /// A whole here document, whose quotes mean nothing.
    pub(super) fn here_document(text: &str, depth: usize) -> Parsed<Word> {
        Parser::within(text, depth).pieces(Within::HereDocument)
    }
}

fn literal(out: &mut Word, more: &str, is_quoted: bool) {
    if let Some(Piece::Literal { text, quoted }) = out.last_mut()
        && *quoted == is_quoted
    {
        text.push_str(more);
    } else {
        out.push(Piece::Literal {
            text: more.to_owned(),
            quoted: is_quoted,
        });
    }
}

/// A word as it is in the text, if it is one: without expansions.
pub(super) fn plain(word: &Word) -> Option<String> {
    let text = |piece: &Piece| match piece {
        Piece::Literal { text, .. } => Some(text.clone()),
        _ => None,
    };
    word.iter().map(text).collect()
}
