//! Shells that a script starts, and programs that start other programs.

use super::super::text::{Cause, Text};
use super::programs::joined;
use super::run::Machine;
use super::state::{Flow, Status};

pub(super) const SHELLS: [&str; 5] = ["sh", "bash", "dash", "ash", "zsh"];

impl Machine {
    pub(super) fn eval(
        &mut self,
        words: &[Text],
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        match joined(words).known() {
            Some(script) => self.inline(&script, input, out),
            None => {
                self.state.strangers.get_or_insert_with(|| source.clone());
                self.not_run(source)
            }
        }
    }

    pub(super) fn source_file(&mut self, words: &[Text], source: &Cause, out: &mut Text) -> Status {
        let path = words.first().and_then(|word| self.state.path(word));
        let text = path.as_ref().and_then(|path| self.files.get(path));
        match (text.and_then(|text| text.known()), path) {
            (Some(script), _) => self.inline(&script, None, out),
            (None, path) => {
                self.state.strangers.get_or_insert_with(|| source.clone());
                // The files of a system's configuration set variables and do nothing else.
                match path {
                    Some(path) if path.starts_with("/etc/") => Status::Assumed(source.clone()),
                    _ => self.not_run(source),
                }
            }
        }
    }

    /// `sh`, with its script in `-c`, in a file, or in its input.
    pub(super) fn shell(
        &mut self,
        words: &[Text],
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let mut rest = words;
        let (mut command, mut from_input) = (false, false);
        while let Some((word, after)) = rest.split_first() {
            let shown = word.shown();
            if shown == "-" || !shown.starts_with(['-', '+']) {
                break;
            }
            rest = after;
            if !shown.starts_with("--") {
                command |= shown.contains('c');
                from_input |= shown.contains('s');
                if shown.ends_with(['o', 'O']) {
                    rest = rest.get(1..).unwrap_or_default();
                }
            }
        }
        let Some((first, parameters)) = rest.split_first().filter(|_| !from_input) else {
            let text = input.unwrap_or_default();
            return match text.known() {
                Some(script) => self.child(&script, rest.to_vec(), None, out),
                None => self.not_run(text.cause().unwrap_or(source)),
            };
        };
        if command {
            return match first.known() {
                Some(script) => self.child(
                    &script,
                    parameters.get(1..).unwrap_or_default().to_vec(),
                    input,
                    out,
                ),
                None => self.not_run(source),
            };
        }
        let text = self.state.path(first).and_then(|path| self.files.get(&path));
        match text.and_then(|text| text.known()) {
            Some(script) => self.child(&script, parameters.to_vec(), input, out),
            None => self.not_run(source),
        }
    }

    pub(super) fn substitute_user(
        &mut self,
        words: &[Text],
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let command = words
            .iter()
            .position(|word| word.is("-c") || word.is("--command"));
        match command.and_then(|at| words.get(at + 1)) {
            Some(script) => match script.known() {
                Some(script) => self.child(&script, Vec::new(), input, out),
                None => self.not_run(source),
            },
            None => self.shell(&[], source, input, out),
        }
    }

    /// A program that runs the one that its words name.
    pub(super) fn wrapped(
        &mut self,
        wrapper: &str,
        words: &[Text],
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let mut rest = words;
        if wrapper == "exec" && rest.is_empty() {
            // The redirections of the shell itself: all that it says from now on goes there.
            out.push_text(&Text::unknown(source.clone()));
            return Status::Success;
        }
        let mut shell = false;
        let own = matches!(wrapper, "sudo" | "env");
        let before = own.then(|| (self.state.variables.clone(), self.state.exported.clone()));
        let preserves = |word: &Text| word.shown().starts_with("--preserve-env") || word.is("-E");
        if wrapper == "sudo"
            && !words
                .iter()
                .take_while(|word| word.shown().starts_with('-'))
                .any(preserves)
        {
            self.state.exported.clear();
        }
        while let Some((word, after)) = rest.split_first() {
            let shown = word.shown();
            if shown.starts_with('-') && shown != "--" {
                shell |= wrapper == "sudo" && matches!(shown.as_str(), "-s" | "-i");
                let takes_value = options_with_value(wrapper).contains(&shown.as_str());
                rest = if takes_value {
                    after.get(1..).unwrap_or_default()
                } else {
                    after
                };
                if wrapper == "command" && matches!(shown.as_str(), "-v" | "-V") {
                    out.push_text(&Text::unknown(source.clone()));
                    return Status::Unknown(source.clone());
                }
            } else if shown == "--" {
                rest = after;
                break;
            } else if own && let Some((name, value)) = word.split_at_char('=') {
                self.state.set(&name.shown(), value);
                self.state.exported.insert(name.shown());
                rest = after;
            } else {
                break;
            }
        }
        let operands = match wrapper {
            "timeout" => 1,
            "cloud-init-per" => 2,
            _ => 0,
        };
        rest = rest.get(operands..).unwrap_or_default();
        let status = match rest.is_empty() {
            true if shell => self.shell(&[], source, input, out),
            true => Status::Assumed(source.clone()),
            false => self.words(rest, source, input, out),
        };
        if let Some((variables, exported)) = before {
            (self.state.variables, self.state.exported) = (variables, exported);
        }
        if wrapper == "exec" {
            self.state.flow = Flow::Exit;
        }
        status
    }
}

/// Whether the program runs the one that its words name.
pub(super) fn is_wrapper(name: &str) -> bool {
    matches!(
        name,
        "sudo"
            | "env"
            | "nohup"
            | "time"
            | "timeout"
            | "nice"
            | "ionice"
            | "command"
            | "builtin"
            | "exec"
            | "setsid"
            | "cloud-init-per"
            | "stdbuf"
            | "busybox"
    )
}

fn options_with_value(wrapper: &str) -> &'static [&'static str] {
    match wrapper {
        "sudo" => &["-u", "-g", "-h", "-p", "-C", "-r", "-t", "-T", "-U", "-D", "-R"],
        "env" => &["-u", "-C", "-S"],
        "timeout" => &["-s", "-k"],
        "nice" => &["-n"],
        "ionice" => &["-c", "-n"],
        "exec" => &["-a"],
        _ => &[],
    }
}
