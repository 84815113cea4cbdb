//! Reads scripts.

use std::cell::OnceCell;
use std::rc::Rc;

use super::syntax::{
    Assignment, Block, Command, Compound, Link, Piece, Redirect, Simple, Target, Word, is_name,
};
use super::words::plain;

/// How deep commands are in each other.
const DEPTH_MAX: usize = 60;

/// The text is no script from here on, or uses what is not read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotUnderstood;

pub(super) type Parsed<T> = Result<T, NotUnderstood>;

/// A here document whose text begins on the next line.
struct Awaited {
    text: Rc<OnceCell<Word>>,
    end: String,
    literal: bool,
    without_tabs: bool,
}

pub(super) struct Parser {
    chars: Vec<char>,
    at: usize,
    depth: usize,
    awaited: Vec<Awaited>,
}

/// Words that end a block of commands.
const ENDS: [&str; 8] = ["then", "elif", "else", "fi", "do", "done", "esac", "}"];

impl Parser {
    pub fn new(script: &str) -> Self {
        Parser::within(script, 0)
    }

    /// A reader of text that stands in a script, `depth` commands deep.
    pub(super) fn within(script: &str, depth: usize) -> Self {
        Parser {
            // A carriage return before a line's end is of an editor elsewhere.
            chars: script.replace("\r\n", "\n").chars().collect(),
            at: 0,
            depth,
            awaited: Vec::new(),
        }
    }

    /// The whole script. A command that is not understood stands for itself, to the end of its first line.
    pub fn script(&mut self) -> Block {
        let mut out = Block::new();
        let depth = self.depth;
        loop {
            self.skip_separators();
            if self.peek().is_none() {
                return out;
            }
            let begin = self.at;
            let is_end = |word: String| ENDS.contains(&word.as_str());
            let read = match self.peek_word().is_some_and(is_end) {
                true => Err(NotUnderstood),
                false => self.and_or(),
            };
            match read {
                Ok(command) if self.at > begin => out.push(command),
                _ => {
                    self.at = begin;
                    self.depth = depth;
                    self.awaited.clear();
                    while self.next().is_some_and(|c| c != '\n') {}
                    let source = self.source(begin);
                    out.push(Command::NotUnderstood { source });
                }
            }
        }
    }

    pub(super) fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= DEPTH_MAX {
            return Err(NotUnderstood);
        }
        self.depth += 1;
        let read = read(self);
        self.depth -= 1;
        read
    }

    // === characters ===

    pub(super) fn peek(&self) -> Option<char> {
        self.peek_at(0)
    }

    pub(super) fn peek_at(&self, offset: usize) -> Option<char> {
        self.chars.get(self.at + offset).copied()
    }

    pub(super) fn advance(&mut self) {
        self.at += 1;
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    pub(super) fn depth(&self) -> usize {
        self.depth
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn source(&self, begin: usize) -> String {
        let end = self.at.min(self.chars.len());
        self.chars[begin.min(end)..end].iter().collect()
    }

    pub(super) fn looking_at(&self, text: &str) -> bool {
        text.chars().enumerate().all(|(n, c)| self.peek_at(n) == Some(c))
    }

    fn take(&mut self, text: &str) -> bool {
        let found = self.looking_at(text);
        if found {
            self.at += text.chars().count();
        }
        found
    }

    pub(super) fn expect(&mut self, c: char) -> Parsed<()> {
        match self.next() {
            Some(found) if found == c => Ok(()),
            _ => Err(NotUnderstood),
        }
    }

    pub(super) fn until(&mut self, end: char) -> Parsed<String> {
        let mut out = String::new();
        loop {
            match self.next() {
                Some(c) if c == end => return Ok(out),
                Some(c) => out.push(c),
                None => return Err(NotUnderstood),
            }
        }
    }

    pub(super) fn name(&mut self) -> String {
        let mut out = String::new();
        while let Some(c) = self.peek().filter(|c| c.is_ascii_alphanumeric() || *c == '_') {
            out.push(c);
            self.at += 1;
        }
        out
    }

    fn skip_blanks(&mut self) {
        loop {
            match self.peek() {
                Some(' ' | '\t' | '\r') => self.at += 1,
                Some('\\') if self.peek_at(1) == Some('\n') => self.at += 2,
                Some('#') => {
                    while self.peek().is_some_and(|c| c != '\n') {
                        self.at += 1;
                    }
                }
                _ => return,
            }
        }
    }

    fn skip_newlines(&mut self) {
        loop {
            self.skip_blanks();
            if self.peek() != Some('\n') {
                return;
            }
            self.at += 1;
            self.here_documents();
        }
    }

    /// Blanks, line ends, `;` and `&`.
    fn skip_separators(&mut self) {
        loop {
            self.skip_newlines();
            match self.peek() {
                Some(';') if self.peek_at(1) != Some(';') => self.at += 1,
                Some('&') if self.peek_at(1) != Some('&') => self.at += 1,
                _ => return,
            }
        }
    }

    /// The bare word that begins here, such as a reserved one.
    fn peek_word(&self) -> Option<String> {
        let rest = self.chars.get(self.at..)?;
        let ends = |c: &char| c.is_whitespace() || ";&|<>()".contains(*c);
        let word: String = rest.iter().take_while(|c| !ends(c)).collect();
        (!word.is_empty()).then_some(word)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.peek_word().is_some_and(|found| found == word);
        if found {
            self.at += word.chars().count();
        }
        found
    }

    fn expect_word(&mut self, word: &str) -> Parsed<()> {
        self.skip_separators();
        match self.take_word(word) {
            true => Ok(()),
            false => Err(NotUnderstood),
        }
    }

    // === commands ===

    /// Commands up to a word that ends them, `)`, `;;` or the end.
    fn block(&mut self) -> Parsed<Block> {
        self.deeper(|parser| {
            let mut out = Block::new();
            loop {
                parser.skip_separators();
                let ended = match parser.peek() {
                    None | Some(')' | ';') => true,
                    Some(_) => parser.peek_word().is_some_and(|w| ENDS.contains(&w.as_str())),
                };
                if ended {
                    return Ok(out);
                }
                out.push(parser.and_or()?);
            }
        })
    }

    pub(super) fn block_until_parenthesis(&mut self) -> Parsed<Block> {
        let block = self.block()?;
        self.expect(')')?;
        Ok(block)
    }

    fn and_or(&mut self) -> Parsed<Command> {
        let first = self.pipeline()?;
        let mut rest = Vec::new();
        loop {
            self.skip_blanks();
            let link = if self.take("&&") {
                Link::And
            } else if self.take("||") {
                Link::Or
            } else {
                break;
            };
            self.skip_newlines();
            rest.push((link, self.pipeline()?));
        }
        Ok(match rest.is_empty() {
            true => first,
            false => Command::AndOr {
                first: Box::new(first),
                rest,
            },
        })
    }

    fn pipeline(&mut self) -> Parsed<Command> {
        self.skip_blanks();
        let mut negated = false;
        while self.take_word("!") {
            negated = !negated;
            self.skip_blanks();
        }
        let mut parts = vec![self.command()?];
        loop {
            self.skip_blanks();
            if self.peek() != Some('|') || self.looking_at("||") {
                break;
            }
            self.advance();
            self.take("&");
            self.skip_newlines();
            parts.push(self.command()?);
        }
        match (parts.pop(), parts.is_empty(), negated) {
            (Some(only), true, false) => Ok(only),
            (last, _, _) => {
                parts.extend(last);
                Ok(Command::Pipeline { negated, parts })
            }
        }
    }

    fn command(&mut self) -> Parsed<Command> {
        self.deeper(Self::command_here)
    }

    fn command_here(&mut self) -> Parsed<Command> {
        self.skip_blanks();
        let begin = self.at;
        if let Some(compound) = self.compound(begin)? {
            let redirects = self.redirects()?;
            return Ok(Command::Compound(compound, redirects));
        }
        if let Some(function) = self.function()? {
            return Ok(function);
        }
        self.simple(begin)
    }

    fn compound(&mut self, begin: usize) -> Parsed<Option<Compound>> {
        if self.looking_at("((") {
            self.arithmetic()?;
            let source = self.source(begin);
            return Ok(Some(Compound::Arithmetic { source }));
        }
        if self.take("(") {
            return Ok(Some(Compound::Subshell(self.block_until_parenthesis()?)));
        }
        let word = self.peek_word().unwrap_or_default();
        match word.as_str() {
            "{" | "if" | "while" | "until" | "for" | "case" | "[[" => self.at += word.chars().count(),
            word if ENDS.contains(&word) || word == "select" || word == "coproc" => {
                return Err(NotUnderstood);
            }
            _ => return Ok(None),
        }
        Ok(Some(match word.as_str() {
            "{" => {
                let body = self.block()?;
                self.expect_word("}")?;
                Compound::Group(body)
            }
            "if" => self.condition()?,
            "for" => self.for_loop()?,
            "case" => self.case(begin)?,
            "[[" => self.test(begin)?,
            word => {
                let condition = self.block()?;
                let source = self.source(begin);
                let body = self.do_done()?;
                let until = word == "until";
                Compound::Loop {
                    until,
                    condition,
                    body,
                    source,
                }
            }
        }))
    }

    /// After `if`.
    fn condition(&mut self) -> Parsed<Compound> {
        let mut arms = Vec::new();
        loop {
            let condition = self.block()?;
            self.expect_word("then")?;
            arms.push((condition, self.block()?));
            if !self.take_word("elif") {
                break;
            }
        }
        let otherwise = match self.take_word("else") {
            true => self.block()?,
            false => Block::new(),
        };
        self.expect_word("fi")?;
        Ok(Compound::If { arms, otherwise })
    }

    fn do_done(&mut self) -> Parsed<Block> {
        self.expect_word("do")?;
        let body = self.block()?;
        self.expect_word("done")?;
        Ok(body)
    }

    /// After `for`.
    fn for_loop(&mut self) -> Parsed<Compound> {
        self.skip_blanks();
        let name = self.name();
        if !is_name(&name) {
            return Err(NotUnderstood);
        }
        self.skip_newlines();
        let mut words = None;
        if self.take_word("in") {
            let mut found = Vec::new();
            self.skip_blanks();
            while let Some(word) = self.word()? {
                found.push(word);
                self.skip_blanks();
            }
            words = Some(found);
        }
        let body = self.do_done()?;
        Ok(Compound::For { name, words, body })
    }

    /// After `case`.
    fn case(&mut self, begin: usize) -> Parsed<Compound> {
        self.skip_blanks();
        let subject = self.word()?.ok_or(NotUnderstood)?;
        let source = self.source(begin);
        self.expect_word("in")?;
        let mut arms = Vec::new();
        loop {
            self.skip_separators();
            if self.take_word("esac") {
                return Ok(Compound::Case {
                    subject,
                    arms,
                    source,
                });
            }
            self.take("(");
            let mut patterns = Vec::new();
            loop {
                self.skip_blanks();
                patterns.push(self.word()?.ok_or(NotUnderstood)?);
                self.skip_blanks();
                match self.next() {
                    Some('|') => {}
                    Some(')') => break,
                    _ => return Err(NotUnderstood),
                }
            }
            let body = self.block()?;
            arms.push((patterns, body));
            self.skip_newlines();
            if self.looking_at(";&") || self.looking_at(";;&") {
                return Err(NotUnderstood);
            }
            self.take(";;");
        }
    }

    /// After `[[`.
    fn test(&mut self, begin: usize) -> Parsed<Compound> {
        let mut words = Vec::new();
        loop {
            self.skip_newlines();
            if self.take_word("]]") {
                let source = self.source(begin);
                return Ok(Compound::Test { words, source });
            }
            match self.word()? {
                Some(word) => words.push(word),
                None => {
                    // An operator of more than one condition.
                    let c = self.next().ok_or(NotUnderstood)?;
                    words.push(vec![Piece::Literal {
                        text: c.to_string(),
                        quoted: false,
                    }]);
                }
            }
        }
    }

    /// `(( … ))`, from its first parenthesis.
    pub(super) fn arithmetic(&mut self) -> Parsed<()> {
        let mut open = 0_usize;
        loop {
            match self.next() {
                Some('(') => open += 1,
                Some(')') if open == 1 => return Ok(()),
                Some(')') => open = open.checked_sub(1).ok_or(NotUnderstood)?,
                Some(_) => {}
                None => return Err(NotUnderstood),
            }
        }
    }

    /// `name () …` and `function name …`.
    fn function(&mut self) -> Parsed<Option<Command>> {
        let begin = self.at;
        let keyword = self.take_word("function");
        self.skip_blanks();
        let name = self.peek_word().unwrap_or_default();
        self.at += name.chars().count();
        self.skip_blanks();
        let parentheses = self.take("()") || self.take("( )");
        if name.is_empty() || !(keyword || parentheses) {
            self.at = begin;
            return Ok(None);
        }
        self.skip_newlines();
        let body = Rc::new(self.command()?);
        Ok(Some(Command::Function { name, body }))
    }

    fn simple(&mut self, begin: usize) -> Parsed<Command> {
        let mut simple = Simple::default();
        loop {
            self.skip_blanks();
            if let Some(redirect) = self.redirect()? {
                simple.redirects.push(redirect);
                continue;
            }
            let from = self.at;
            let Some(word) = self.word()? else { break };
            match assignment(&word) {
                Some(assignment) if simple.words.is_empty() => {
                    if assignment.value.is_empty() && self.peek() == Some('(') {
                        // An array.
                        return Err(NotUnderstood);
                    }
                    simple.assignments.push(assignment);
                }
                _ => simple.words.push(word),
            }
            if self.at == from {
                return Err(NotUnderstood);
            }
        }
        simple.source = self.source(begin).trim_end().to_owned();
        let nothing = simple.words.is_empty() && simple.assignments.is_empty() && simple.redirects.is_empty();
        match nothing || self.peek() == Some('(') {
            true => Err(NotUnderstood),
            false => Ok(Command::Simple(simple)),
        }
    }

    // === redirections ===

    fn redirects(&mut self) -> Parsed<Vec<Redirect>> {
        let mut out = Vec::new();
        loop {
            self.skip_blanks();
            match self.redirect()? {
                Some(redirect) => out.push(redirect),
                None => return Ok(out),
            }
        }
    }

    fn redirect(&mut self) -> Parsed<Option<Redirect>> {
        let digits = self.chars[self.at.min(self.chars.len())..].iter();
        let digits: String = digits.take_while(|c| c.is_ascii_digit()).collect();
        if digits.is_empty() && (self.looking_at("<(") || self.looking_at(">(")) {
            return Ok(None);
        }
        let operator = self.peek_at(digits.len());
        if !matches!(operator, Some('<' | '>')) {
            let both = digits.is_empty() && self.looking_at("&>");
            return both.then(|| self.both()).transpose();
        }
        self.at += digits.len();
        let descriptor = digits.parse().ok();
        let to = if self.take("<<<") {
            Target::HereString(self.target()?)
        } else if self.take("<<") {
            self.here()?
        } else if self.take("<&") || self.take(">&") {
            Target::Descriptor(self.target()?)
        } else if self.take(">>") {
            Target::Append(self.target()?)
        } else if self.take(">|") || self.take(">") {
            Target::Write(self.target()?)
        } else if self.take("<") && self.peek() != Some('>') {
            Target::Read(self.target()?)
        } else {
            return Err(NotUnderstood);
        };
        Ok(Some(Redirect { descriptor, to }))
    }

    fn both(&mut self) -> Parsed<Redirect> {
        self.take("&>");
        let append = self.take(">");
        let to = Target::Both {
            file: self.target()?,
            append,
        };
        Ok(Redirect { descriptor: None, to })
    }

    fn target(&mut self) -> Parsed<Word> {
        self.skip_blanks();
        self.word()?.ok_or(NotUnderstood)
    }

    /// After `<<`.
    fn here(&mut self) -> Parsed<Target> {
        let without_tabs = self.take("-");
        let word = self.target()?;
        let quoted = |piece: &Piece| matches!(piece, Piece::Literal { quoted: true, .. });
        let text = Rc::new(OnceCell::new());
        self.awaited.push(Awaited {
            text: text.clone(),
            end: plain(&word).ok_or(NotUnderstood)?,
            literal: word.iter().any(quoted),
            without_tabs,
        });
        Ok(Target::Here(text))
    }

    /// Reads the texts of the here documents that the line before named.
    fn here_documents(&mut self) {
        for awaited in std::mem::take(&mut self.awaited) {
            let mut text = String::new();
            while self.peek().is_some() {
                let mut line = String::new();
                while let Some(c) = self.next().filter(|c| *c != '\n') {
                    line.push(c);
                }
                let line = match awaited.without_tabs {
                    true => line.trim_start_matches('\t'),
                    false => line.as_str(),
                };
                if line == awaited.end {
                    break;
                }
                text.push_str(line);
                text.push('\n');
            }
            let literal = |text: String| vec![Piece::Literal { text, quoted: true }];
            let word = match awaited.literal {
                true => literal(text),
                false => Parser::here_document(&text, self.depth).unwrap_or_else(|NotUnderstood| {
                    vec![Piece::Unknown {
                        source: text,
                        quoted: true,
                    }]
                }),
            };
            // It is set here alone.
            let _ = awaited.text.set(word);
        }
    }
}

/// `NAME=value` or `NAME+=value`.
fn assignment(word: &Word) -> Option<Assignment> {
    let (first, rest) = word.split_first()?;
    let Piece::Literal { text, quoted: false } = first else {
        return None;
    };
    let (name, value) = text.split_once('=')?;
    let appends = name.ends_with('+');
    let name = name.trim_end_matches('+');
    if !is_name(name) {
        return None;
    }
    let mut pieces = Word::new();
    if !value.is_empty() {
        pieces.push(Piece::Literal {
            text: value.to_owned(),
            quoted: false,
        });
    }
    pieces.extend(rest.iter().cloned());
    Some(Assignment {
        name: name.to_owned(),
        appends,
        value: pieces,
    })
}
