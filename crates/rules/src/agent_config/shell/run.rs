//! Follows a script: which commands it runs, and in what state.
//!
//! Where a condition is not known both ways are followed. What they leave behind is compared: variables that differ
//! are unknown afterwards, and the agent's file is taken as it is after the first way, which is told.

use std::rc::Rc;

use super::super::CONFIG_FILE;
use super::super::text::{Cause, Part, Text, excerpt};
use super::parser::Parser;
use super::state::{Files, Flow, State, Status};
use super::syntax::{Block, Command, Compound, Link, Piece, Redirect, Simple, Target, Word};
use super::words::plain;

/// Commands of one script, with those of loops and functions as often as they are run.
const STEPS_MAX: usize = 1000;
/// Functions and shells in each other.
const CALLS_MAX: usize = 12;
/// Rounds of one loop.
const ROUNDS_MAX: usize = 200;

/// All shells of the instance: its files, and what was not understood.
#[derive(Debug, Default)]
pub(in super::super) struct Machine {
    pub(super) files: Files,
    pub(super) state: State,
    /// Why the script may not have come this far.
    doubts: Vec<Cause>,
    complaints: Vec<String>,
    steps: usize,
    calls: usize,
}

impl Machine {
    /// What has become of the agent's file, and what of it is uncertain.
    pub fn finish(self) -> (Text, Vec<String>) {
        (self.files.config(), self.complaints)
    }

    pub fn complain(&mut self, complaint: String) {
        if !self.complaints.contains(&complaint) {
            self.complaints.push(complaint);
        }
    }

    /// Runs a script of its own, as cloud-init does.
    pub fn script(&mut self, script: &str) {
        self.state = State::new();
        self.steps = 0;
        self.doubts.clear();
        let block = Parser::new(script).script();
        self.block(&block, None, &mut Text::default());
    }

    /// A file that cloud-init writes.
    pub fn write_file(&mut self, path: &str, text: &Text, append: bool) {
        self.write(path, text, append);
    }

    pub(super) fn write(&mut self, path: &str, text: &Text, append: bool) {
        if path == CONFIG_FILE {
            for cause in std::mem::take(&mut self.doubts) {
                self.complain(format!(
                    "whether the user data's script gets to writing {CONFIG_FILE} depends on \"{}\", which is not known: taken that it does",
                    excerpt(&cause)
                ));
            }
        }
        self.files.write(path, text, append);
    }

    /// Runs a script in a shell that this one starts.
    pub(super) fn child(
        &mut self,
        script: &str,
        parameters: Vec<Text>,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let parent = self.state.clone();
        self.state = parent.child(parameters);
        let block = Parser::new(script).script();
        let status = self.call(|machine| machine.block(&block, input, out));
        self.state = parent;
        status
    }

    /// A script in this shell.
    pub(super) fn inline(&mut self, script: &str, input: Option<Text>, out: &mut Text) -> Status {
        let block = Parser::new(script).script();
        self.call(|machine| machine.block(&block, input, out))
    }

    pub(super) fn call(&mut self, run: impl FnOnce(&mut Self) -> Status) -> Status {
        if self.calls >= CALLS_MAX {
            return self.give_up();
        }
        self.calls += 1;
        let status = run(self);
        self.calls -= 1;
        status
    }

    fn give_up(&mut self) -> Status {
        self.complain("the user data's script does too much to be followed to its end".to_owned());
        self.state.flow = Flow::Exit;
        Status::Success
    }

    pub(super) fn block(&mut self, block: &Block, input: Option<Text>, out: &mut Text) -> Status {
        let mut status = Status::Success;
        for command in block {
            if self.state.flow != Flow::On {
                break;
            }
            status = self.command(command, input.clone(), out);
        }
        status
    }

    pub(super) fn command(&mut self, command: &Command, input: Option<Text>, out: &mut Text) -> Status {
        self.steps += 1;
        if self.steps > STEPS_MAX {
            return self.give_up();
        }
        match command {
            Command::Simple(simple) => {
                self.redirected(&simple.redirects, input, out, |machine, input, out| {
                    machine.simple(simple, input, out)
                })
            }
            Command::Pipeline { negated, parts } => {
                let status = self.pipeline(parts, input, out);
                if *negated { status.negated() } else { status }
            }
            Command::AndOr { first, rest } => self.and_or(first, rest, input, out),
            Command::Compound(compound, redirects) => {
                self.redirected(redirects, input, out, |machine, input, out| {
                    machine.compound(compound, input, out)
                })
            }
            Command::Function { name, body } => {
                self.state.functions.insert(name.clone(), body.clone());
                Status::Success
            }
            Command::NotUnderstood { source } => {
                self.complain(format!(
                    "a line of the user data's script is not understood: \"{}\"",
                    excerpt(source)
                ));
                Status::Success
            }
        }
    }

    fn pipeline(&mut self, parts: &[Command], input: Option<Text>, out: &mut Text) -> Status {
        let mut input = input;
        let mut status = Status::Success;
        for (n, part) in parts.iter().enumerate() {
            let is_last = n + 1 == parts.len();
            // Each part is a shell of its own.
            let before = self.state.clone();
            let mut text = Text::default();
            status = self.command(part, input.take(), &mut text);
            if parts.len() > 1 {
                self.state = before;
            }
            match is_last {
                true => out.push_text(&text),
                false => input = Some(text),
            }
        }
        status
    }

    fn and_or(
        &mut self,
        first: &Command,
        rest: &[(Link, Command)],
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let mut status = self.command(first, input.clone(), out);
        for (link, command) in rest {
            if self.state.flow != Flow::On {
                return status;
            }
            status = match (link, status) {
                (Link::And, Status::Success | Status::Assumed(_)) | (Link::Or, Status::Failure) => {
                    self.command(command, input.clone(), out)
                }
                (Link::And, Status::Failure) => Status::Failure,
                (Link::Or, Status::Success) => Status::Success,
                (Link::Or, Status::Assumed(cause)) => {
                    self.either(
                        &cause,
                        out,
                        |_, _| Status::Success,
                        |machine, out| machine.command(command, input.clone(), out),
                    );
                    Status::Assumed(cause)
                }
                (_, Status::Unknown(cause)) => {
                    self.either(
                        &cause,
                        out,
                        |machine, out| machine.command(command, input.clone(), out),
                        |_, _| Status::Success,
                    );
                    Status::Unknown(cause)
                }
            };
        }
        status
    }

    /// Follows both ways from here, of which the first is taken if nothing tells.
    pub(super) fn either(
        &mut self,
        cause: &Cause,
        out: &mut Text,
        first: impl FnOnce(&mut Self, &mut Text) -> Status,
        second: impl FnOnce(&mut Self, &mut Text) -> Status,
    ) -> Status {
        let before = (self.state.clone(), self.files.clone(), self.doubts.clone());
        let mut texts = (Text::default(), Text::default());
        let status = first(self, &mut texts.0);
        let after_first = (
            std::mem::replace(&mut self.state, before.0),
            std::mem::replace(&mut self.files, before.1),
            std::mem::replace(&mut self.doubts, before.2),
        );
        second(self, &mut texts.1);
        let (state, files, doubts) = after_first;
        if self.files.config() != files.config() {
            self.complain(format!(
                "whether {CONFIG_FILE} is written depends on \"{}\", which is not known: taken that it is so",
                excerpt(cause)
            ));
        }
        self.doubts.extend(doubts);
        match texts.0 == texts.1 {
            true => out.push_text(&texts.0),
            false => out.push(Part::Unknown(cause.clone())),
        }
        self.files = files.or(&self.files, cause);
        // Who goes on is followed.
        let second = std::mem::take(&mut self.state);
        self.state = match (state.flow, second.flow) {
            (Flow::On, Flow::On) => state.or(&second, cause),
            (first, other) if first == other => state.or(&second, cause),
            (Flow::On, _) => {
                self.doubts.push(cause.clone());
                state
            }
            _ => {
                self.doubts.push(cause.clone());
                second
            }
        };
        match status {
            Status::Success | Status::Failure => Status::Unknown(cause.clone()),
            status => status,
        }
    }

    // === redirections ===

    fn redirected(
        &mut self,
        redirects: &[Redirect],
        input: Option<Text>,
        out: &mut Text,
        run: impl FnOnce(&mut Self, Option<Text>, &mut Text) -> Status,
    ) -> Status {
        let mut input = input;
        // Where the output goes; `None` is where that of the errors goes.
        let mut file: Option<Option<(Text, bool)>> = None;
        for redirect in redirects {
            let to_output = redirect.descriptor.is_none_or(|descriptor| descriptor == 1);
            match &redirect.to {
                Target::Here(text) => {
                    let none = Word::new();
                    input = Some(self.text_of(text.get().unwrap_or(&none)));
                }
                Target::HereString(word) => {
                    let mut text = self.text_of(word);
                    text.push_str("\n");
                    input = Some(text);
                }
                Target::Read(word) => {
                    let path = self.text_of(word);
                    input = Some(self.read(&path));
                }
                Target::Write(word) | Target::Append(word) => {
                    let path = self.text_of(word);
                    let append = matches!(redirect.to, Target::Append(_));
                    match to_output {
                        true => file = Some(Some((path, append))),
                        false => self.errors_to(&path, append),
                    }
                }
                Target::Both { file: word, append } => file = Some(Some((self.text_of(word), *append))),
                Target::Descriptor(word) if to_output => {
                    let name = self.text_of(word);
                    match name.known().as_deref() {
                        Some("2") => file = Some(None),
                        Some("-") => {}
                        Some(text) if text.parse::<u32>().is_ok() => {}
                        // bash: a file for all that is said.
                        _ => file = Some(Some((name, false))),
                    }
                }
                Target::Descriptor(_) => {}
            }
        }
        let Some(file) = file else {
            return run(self, input, out);
        };
        let mut text = Text::default();
        let status = run(self, input, &mut text);
        if let Some((path, append)) = file {
            self.write_to(&path, &text, append);
        }
        status
    }

    /// Nobody knows what programs complain about.
    fn errors_to(&mut self, path: &Text, append: bool) {
        if self.state.path(path).is_none_or(|path| path == CONFIG_FILE) {
            self.write_to(path, &Text::unknown("the errors of a command".into()), append);
        }
    }

    pub(super) fn write_to(&mut self, path: &Text, text: &Text, append: bool) {
        match self.state.path(path) {
            Some(path) => self.write(&path, text, append),
            None => self.complain(format!(
                "a file is written whose name is not known, which may be {CONFIG_FILE}: \"{}\"",
                excerpt(&path.shown())
            )),
        }
    }

    pub(super) fn read(&mut self, path: &Text) -> Text {
        let found = self.state.path(path).and_then(|path| self.files.get(&path));
        found.unwrap_or_else(|| Text::unknown(format!("the file {}", path.shown()).into()))
    }

    // === compound commands ===

    fn compound(&mut self, compound: &Compound, input: Option<Text>, out: &mut Text) -> Status {
        match compound {
            Compound::Group(body) => self.block(body, input, out),
            Compound::Subshell(body) => {
                let before = self.state.clone();
                let status = self.block(body, input, out);
                self.state = before;
                status
            }
            Compound::If { arms, otherwise } => self.condition(arms, otherwise, input, out),
            Compound::Loop {
                until,
                condition,
                body,
                source,
            } => {
                let source: Cause = source.as_str().into();
                self.repeat((*until, condition, body), &source, input, out)
            }
            Compound::For { name, words, body } => self.for_each(name, words.as_ref(), body, input, out),
            Compound::Case {
                subject,
                arms,
                source,
            } => {
                let subject = self.text_of(subject);
                self.case(&subject, arms, source, input, out)
            }
            Compound::Test { words, source } => self.test_words(words, source),
            Compound::Arithmetic { source } => Status::Unknown(source.as_str().into()),
        }
    }

    fn condition(
        &mut self,
        arms: &[(Block, Block)],
        otherwise: &Block,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        for (n, (condition, body)) in arms.iter().enumerate() {
            match self.block(condition, input.clone(), out) {
                Status::Success => return self.block(body, input, out),
                Status::Failure => {}
                // That a program is there, or that something can be reached, is what is asked.
                Status::Assumed(cause) | Status::Unknown(cause) => {
                    let also = input.clone();
                    return self.either(
                        &cause,
                        out,
                        |machine, out| machine.block(body, input, out),
                        |machine, out| machine.call(|m| m.condition(&arms[n + 1..], otherwise, also, out)),
                    );
                }
            }
        }
        self.block(otherwise, input, out)
    }

    fn repeat(
        &mut self,
        (until, condition, body): (bool, &Block, &Block),
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        for _ in 0..ROUNDS_MAX {
            let status = self.block(condition, input.clone(), out);
            let status = if until { status.negated() } else { status };
            match status {
                Status::Failure => return Status::Success,
                Status::Success => {}
                Status::Assumed(cause) | Status::Unknown(cause) => {
                    // It may be done any number of times: once stands for all.
                    return self.either(
                        &cause,
                        out,
                        |machine, out| machine.round(body, input, out).0,
                        |_, _| Status::Success,
                    );
                }
            }
            if self.round(body, input.clone(), out).1 {
                return Status::Success;
            }
        }
        self.complain(format!(
            "the user data's script does not leave the loop \"{}\"",
            excerpt(source)
        ));
        Status::Unknown(source.clone())
    }

    /// Once through a loop, and whether that was the last time.
    fn round(&mut self, body: &Block, input: Option<Text>, out: &mut Text) -> (Status, bool) {
        let status = self.block(body, input, out);
        match self.state.flow {
            Flow::On => (status, false),
            Flow::Continue => {
                self.state.flow = Flow::On;
                (status, false)
            }
            Flow::Break => {
                self.state.flow = Flow::On;
                (status, true)
            }
            Flow::Return | Flow::Exit => (status, true),
        }
    }

    fn for_each(
        &mut self,
        name: &str,
        words: Option<&Vec<Word>>,
        body: &Block,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let values = match words {
            Some(words) => self.fields_of(words),
            None => self.state.parameters.clone(),
        };
        let mut status = Status::Success;
        for value in values {
            let cause = value.cause().cloned();
            self.state.set(name, value);
            let last = match cause {
                // As many as it may be.
                Some(cause) => {
                    let mut last = false;
                    let input = input.clone();
                    status = self.either(
                        &cause,
                        out,
                        |machine, out| {
                            let (status, ends) = machine.round(body, input, out);
                            last = ends;
                            status
                        },
                        |_, _| Status::Success,
                    );
                    last
                }
                None => {
                    let (ended, last) = self.round(body, input.clone(), out);
                    status = ended;
                    last
                }
            };
            if last || self.state.flow != Flow::On {
                break;
            }
        }
        status
    }

    fn case(
        &mut self,
        subject: &Text,
        arms: &[(Vec<Word>, Block)],
        source: &str,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        for (n, (patterns, body)) in arms.iter().enumerate() {
            let verdicts: Vec<Option<bool>> = patterns.iter().map(|p| self.fits(subject, p)).collect();
            if verdicts.contains(&Some(true)) {
                return self.block(body, input, out);
            }
            if verdicts.contains(&None) {
                let also = input.clone();
                return self.either(
                    &source.into(),
                    out,
                    |machine, out| machine.block(body, input, out),
                    |machine, out| machine.call(|m| m.case(subject, &arms[n + 1..], source, also, out)),
                );
            }
        }
        Status::Success
    }

    // === simple commands ===

    fn simple(&mut self, simple: &Simple, input: Option<Text>, out: &mut Text) -> Status {
        let words = self.words_of(&simple.words);
        let mut own = Vec::new();
        for assignment in &simple.assignments {
            let mut value = match assignment.appends {
                true => self.state.variable(&assignment.name).unwrap_or_default(),
                false => Text::default(),
            };
            value.push_text(&self.text_of(&assignment.value));
            own.push((assignment.name.clone(), value));
        }
        if simple.words.is_empty() {
            let cause = own.iter().find_map(|(_, value)| value.cause().cloned());
            own.into_iter()
                .for_each(|(name, value)| self.state.set(&name, value));
            return cause.map_or(Status::Success, Status::Assumed);
        }
        if words.is_empty() {
            return Status::Success;
        }
        // Of this command alone.
        let before = self.state.clone();
        for (name, value) in &own {
            self.state.set(name, value.clone());
            self.state.exported.insert(name.clone());
        }
        let source: Rc<str> = simple.source.as_str().into();
        let status = self.words(&words, &source, input, out);
        for (name, _) in &own {
            match before.variables.get(name) {
                Some(value) => self.state.set(name, value.clone()),
                None => drop(self.state.variables.remove(name)),
            }
            if !before.exported.contains(name) {
                self.state.exported.remove(name);
            }
        }
        status
    }

    /// The fields of a command; what is given to a variable stays one in `export` and its kind, too.
    fn words_of(&mut self, words: &[Word]) -> Vec<Text> {
        let declares = words.first().and_then(plain).is_some_and(|name| {
            matches!(
                name.as_str(),
                "export" | "declare" | "typeset" | "local" | "readonly"
            )
        });
        if !declares {
            return self.fields_of(words);
        }
        let mut out = Vec::new();
        for word in words {
            let given =
                |piece: &Piece| matches!(piece, Piece::Literal { text, quoted: false } if text.contains('='));
            match word.first().is_some_and(given) {
                true => out.push(self.text_of(word)),
                false => out.extend(self.fields_of(std::slice::from_ref(word))),
            }
        }
        out
    }

    /// Runs a function with these parameters.
    pub(super) fn function(
        &mut self,
        name: &str,
        parameters: &[Text],
        input: Option<Text>,
        out: &mut Text,
    ) -> Option<Status> {
        let body = self.state.functions.get(name)?.clone();
        let before = std::mem::replace(&mut self.state.parameters, parameters.to_vec());
        let status = self.call(|machine| machine.command(&body, input, out));
        self.state.parameters = before;
        if self.state.flow == Flow::Return {
            self.state.flow = Flow::On;
        }
        Some(status)
    }

    /// A program of which it is not known what it does.
    pub(super) fn not_run(&mut self, source: &Cause) -> Status {
        self.complain(format!(
            "\"{}\" of the user data is not run: what it does to {CONFIG_FILE} is not known",
            excerpt(source)
        ));
        Status::Assumed(source.clone())
    }

    /// Whether the words name the agent's file, or its directory.
    pub(super) fn names_config(&self, words: &[Text]) -> bool {
        words.iter().any(|word| {
            let mut part = String::new();
            for piece in word.parts() {
                match piece {
                    Part::Char(c) => part.push(*c),
                    Part::Unknown(_) => part.push('…'),
                }
            }
            part.contains("ecs.config") || part.contains("/etc/ecs")
        })
    }
}
