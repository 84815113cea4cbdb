//! The commands that are known here.

use super::super::CONFIG_FILE;
use super::super::text::{Cause, Part, Text, excerpt};
use super::run::Machine;
use super::shells::{SHELLS, is_wrapper};
use super::state::{Flow, Status};
use super::syntax::is_name;

/// Programs of an image's system that write nothing but the files that they are told of.
const HARMLESS: &[&str] = &[
    "amazon-cloudwatch-agent-ctl",
    "amazon-linux-extras",
    "apk",
    "apt",
    "apt-get",
    "arch",
    "awk",
    "aws",
    "base64",
    "basename",
    "blkid",
    "cfn-signal",
    "chgrp",
    "chkconfig",
    "chmod",
    "chown",
    "cloud-init",
    "curl",
    "cut",
    "date",
    "df",
    "dirname",
    "dmesg",
    "dnf",
    "docker",
    "du",
    "easy_install",
    "ec2-metadata",
    "fallocate",
    "file",
    "find",
    "free",
    "getent",
    "gpg",
    "groupadd",
    "gunzip",
    "gzip",
    "head",
    "hostname",
    "hostnamectl",
    "id",
    "ifconfig",
    "initctl",
    "insmod",
    "ip",
    "iptables",
    "jq",
    "kill",
    "ldconfig",
    "ln",
    "logger",
    "ls",
    "lsblk",
    "lsof",
    "md5sum",
    "mkfs",
    "mkfs.ext4",
    "mkfs.xfs",
    "mkswap",
    "modprobe",
    "mount",
    "nc",
    "nproc",
    "openssl",
    "passwd",
    "pgrep",
    "ping",
    "pip",
    "pip3",
    "pkill",
    "ps",
    "readlink",
    "restart",
    "rpm",
    "sed",
    "semanage",
    "seq",
    "service",
    "setenforce",
    "sha256sum",
    "sleep",
    "sort",
    "ssh-keygen",
    "start",
    "stop",
    "swapon",
    "sync",
    "sysctl",
    "systemctl",
    "tail",
    "tar",
    "timedatectl",
    "tr",
    "udevadm",
    "umount",
    "uname",
    "uniq",
    "unzip",
    "useradd",
    "usermod",
    "wc",
    "wget",
    "which",
    "whoami",
    "xfs_growfs",
    "yum",
    "yum-config-manager",
    "zypper",
];
/// Those whose names of files say nothing of writing.
const READERS: [&str; 14] = [
    "chmod",
    "chown",
    "chgrp",
    "ls",
    "md5sum",
    "sha256sum",
    "wc",
    "head",
    "tail",
    "file",
    "sort",
    "readlink",
    "find",
    "cut",
];

impl Machine {
    /// Runs a command that is given as words.
    pub(super) fn words(
        &mut self,
        words: &[Text],
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let Some((name, rest)) = words.split_first() else {
            return Status::Success;
        };
        let Some(name) = name.known() else {
            return self.not_run(source);
        };
        if let Some(status) = self.function(&name, rest, input.clone(), out) {
            return status;
        }
        let program = name.rsplit('/').next().unwrap_or_default();
        let of_the_system = [
            "/bin/",
            "/sbin/",
            "/usr/bin/",
            "/usr/sbin/",
            "/usr/local/bin/",
            "/opt/aws/bin/",
        ];
        let of_the_system = of_the_system.iter().any(|dir| name.starts_with(dir));
        let known = if name.contains('/') && !of_the_system {
            ""
        } else {
            program
        };
        match known {
            "echo" => echo(rest, out),
            "printf" => self.printf(rest, out),
            ":" | "true" => return Status::Success,
            "false" => return Status::Failure,
            "cat" => self.cat(rest, input, out),
            "tee" => self.tee(rest, input, out),
            "cp" | "mv" | "install" => return self.copy(known, rest, source),
            "rm" | "unlink" => self.remove(rest),
            "mkdir" | "touch" => {}
            "test" => return self.test(rest, source),
            "[" => {
                let inner = rest.split_last().map_or(rest, |(_, inner)| inner);
                return self.test(inner, source);
            }
            "grep" | "egrep" | "fgrep" => return self.grep(rest, input, source, out),
            "export" | "declare" | "typeset" | "local" | "readonly" => self.declare(known, rest, source),
            "unset" => rest
                .iter()
                .for_each(|name| drop(self.state.variables.remove(&name.shown()))),
            "set" => self.set_options(rest),
            "shift" => drop(self.state.parameters.drain(..1.min(self.state.parameters.len()))),
            "read" | "mapfile" | "readarray" => return self.read_variables(rest, source),
            "cd" => return self.change_directory(rest, source),
            "exit" => self.state.flow = Flow::Exit,
            "return" => self.state.flow = Flow::Return,
            "break" => self.state.flow = Flow::Break,
            "continue" => self.state.flow = Flow::Continue,
            "trap" | "umask" | "ulimit" | "wait" | "shopt" | "alias" | "jobs" | "hash" | "type" => {
                return Status::Assumed(source.clone());
            }
            "eval" => return self.eval(rest, source, input, out),
            "source" | "." => return self.source_file(rest, source, out),
            "su" => return self.substitute_user(rest, source, input, out),
            shell if SHELLS.contains(&shell) => return self.shell(rest, source, input, out),
            wrapper if is_wrapper(wrapper) => return self.wrapped(wrapper, rest, source, input, out),
            reader if READERS.contains(&reader) => {
                out.push_text(&Text::unknown(source.clone()));
                return Status::Assumed(source.clone());
            }
            other if HARMLESS.contains(&other) => {
                return self.harmless(rest, source, out);
            }
            _ => return self.file_of(&name, rest, source, input, out),
        }
        Status::Success
    }

    /// A program by its path: a script that was written before, or something unknown.
    fn file_of(
        &mut self,
        name: &str,
        rest: &[Text],
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        let path = self.state.path(&Text::from(name)).filter(|_| name.contains('/'));
        match path.and_then(|path| self.files.get(&path)) {
            Some(text) => self.text_as_script(&text, rest.to_vec(), source, input, out),
            None => {
                out.push_text(&Text::unknown(source.clone()));
                self.not_run(source)
            }
        }
    }

    fn text_as_script(
        &mut self,
        text: &Text,
        parameters: Vec<Text>,
        source: &Cause,
        input: Option<Text>,
        out: &mut Text,
    ) -> Status {
        match text.known() {
            Some(script) if super::super::document::is_shell(&script) => {
                self.child(&script, parameters, input, out)
            }
            _ => self.not_run(source),
        }
    }

    // === text ===

    fn printf(&mut self, words: &[Text], out: &mut Text) {
        let words = match words.split_first() {
            Some((first, rest)) if first.is("--") => rest,
            _ => words,
        };
        if let [option, name, rest @ ..] = words
            && option.is("-v")
        {
            let mut text = Text::default();
            self.printf(rest, &mut text);
            return self.state.set(&name.shown(), text);
        }
        let Some((format, arguments)) = words.split_first() else {
            return;
        };
        match format
            .known()
            .and_then(|format| formatted(&unescaped(&format), arguments))
        {
            Some(text) => out.push_text(&text),
            None => out.push_text(&Text::unknown(format!("printf {}", format.shown()).into())),
        }
    }

    fn cat(&mut self, words: &[Text], input: Option<Text>, out: &mut Text) {
        let files: Vec<&Text> = words.iter().filter(|word| !word.is("-u")).collect();
        if files.is_empty() {
            return out.push_text(&input.unwrap_or_default());
        }
        for file in files {
            let text = match file.is("-") {
                true => input.clone().unwrap_or_default(),
                false => self.read(file),
            };
            out.push_text(&text);
        }
    }

    fn tee(&mut self, words: &[Text], input: Option<Text>, out: &mut Text) {
        let append = words.iter().any(|word| word.is("-a") || word.is("--append"));
        let text = input.unwrap_or_default();
        for path in words.iter().filter(|word| !word.shown().starts_with('-')) {
            self.write_to(path, &text, append);
        }
        out.push_text(&text);
    }

    // === files ===

    fn copy(&mut self, program: &str, words: &[Text], source: &Cause) -> Status {
        let simple = |word: &Text| {
            word.known()
                .is_some_and(|w| w.starts_with('-') && !w.contains(['t', 'd', 'm', 'o', 'g', 'S']))
        };
        let operands: Vec<&Text> = words.iter().filter(|word| !simple(word)).collect();
        let plain = operands.iter().all(|word| !word.shown().starts_with('-'));
        let [from, to] = operands.as_slice() else {
            return self.copy_of_many(words, source);
        };
        let (Some(from_path), Some(mut to_path)) = (self.state.path(from), self.state.path(to)) else {
            return self.copy_of_many(words, source);
        };
        if !plain || from_path.contains(['*', '?', '[']) {
            return self.copy_of_many(words, source);
        }
        if to_path == "/etc/ecs" || to.shown().ends_with('/') {
            let name = from_path.rsplit('/').next().unwrap_or_default();
            to_path = format!("{to_path}/{name}");
        }
        let text = self.read(from);
        self.write(&to_path, &text, false);
        if program == "mv" {
            self.files.remove(&from_path);
        }
        Status::Assumed(source.clone())
    }

    fn copy_of_many(&mut self, words: &[Text], source: &Cause) -> Status {
        let unknown = words.last().is_some_and(|word| word.cause().is_some());
        if unknown || self.names_config(words) {
            return self.not_run(source);
        }
        Status::Assumed(source.clone())
    }

    fn remove(&mut self, words: &[Text]) {
        for word in words.iter().filter(|word| !word.shown().starts_with('-')) {
            match self.state.path(word) {
                Some(path) if path == "/etc/ecs" || path == CONFIG_FILE => self.files.remove(CONFIG_FILE),
                Some(path) if path.starts_with("/etc/ecs/") && path.contains(['*', '?', '[']) => {
                    self.complain(format!(
                        "whether \"{}\" of the user data removes {CONFIG_FILE} is not known",
                        path
                    ));
                }
                Some(path) => self.files.remove(&path),
                None if word.shown().contains("ecs") => self.complain(format!(
                    "a file is removed whose name is not known, which may be {CONFIG_FILE}: \"{}\"",
                    excerpt(&word.shown())
                )),
                None => {}
            }
        }
    }

    fn change_directory(&mut self, words: &[Text], source: &Cause) -> Status {
        let target = words.iter().find(|word| !word.is("--"));
        self.state.directory = target
            .and_then(|target| self.state.path(target))
            .filter(|_| !target.is_some_and(|t| t.is("-")));
        Status::Assumed(source.clone())
    }

    // === variables ===

    fn declare(&mut self, program: &str, words: &[Text], source: &Cause) {
        for word in words.iter().filter(|word| !word.shown().starts_with('-')) {
            let (name, value) = match word.split_at_char('=') {
                Some((name, value)) => (name, Some(value)),
                None => (word.clone(), None),
            };
            let Some(name) = name.known().filter(|name| is_name(name)) else {
                self.state.strangers.get_or_insert_with(|| source.clone());
                continue;
            };
            if program == "export" {
                self.state.exported.insert(name.clone());
            }
            match value {
                Some(value) => self.state.set(&name, value),
                None if program == "local" => self.state.set(&name, Text::default()),
                None => {}
            }
        }
    }

    /// `set -e -o pipefail -- a b`.
    fn set_options(&mut self, words: &[Text]) {
        let at = words
            .iter()
            .position(|word| word.is("--") || !word.shown().starts_with(['-', '+']));
        let Some(at) = at else { return };
        let after_o = at > 0 && words[at - 1].shown().ends_with('o');
        if words[at].is("--") {
            self.state.parameters = words[at + 1..].to_vec();
        } else if after_o {
            self.set_options(&words[at + 1..]);
        } else {
            self.state.parameters = words[at..].to_vec();
        }
    }

    fn read_variables(&mut self, words: &[Text], source: &Cause) -> Status {
        for word in words.iter().filter_map(Text::known).filter(|word| is_name(word)) {
            self.state.set(&word, Text::unknown(source.clone()));
        }
        Status::Unknown(source.clone())
    }
}

pub(super) fn joined(words: &[Text]) -> Text {
    let mut out = Text::default();
    for (n, word) in words.iter().enumerate() {
        if n > 0 {
            out.push_str(" ");
        }
        out.push_text(word);
    }
    out
}

fn echo(words: &[Text], out: &mut Text) {
    let (mut newline, mut escapes, mut from) = (true, false, 0);
    for word in words {
        match word.known().as_deref() {
            Some("-n") => newline = false,
            Some("-e") => escapes = true,
            Some("-E") => escapes = false,
            Some("-ne" | "-en") => (newline, escapes) = (false, true),
            _ => break,
        }
        from += 1;
    }
    let text = joined(words.get(from..).unwrap_or_default());
    match escapes {
        true => out.push_text(&unescaped_text(&text)),
        false => out.push_text(&text),
    }
    if newline {
        out.push_str("\n");
    }
}

/// The known stretches without their escapes.
fn unescaped_text(text: &Text) -> Text {
    let mut out = Text::default();
    let mut stretch = String::new();
    for part in text.parts() {
        match part {
            Part::Char(c) => stretch.push(*c),
            unknown => {
                out.push_str(&unescaped(&std::mem::take(&mut stretch)));
                out.push(unknown.clone());
            }
        }
    }
    out.push_str(&unescaped(&stretch));
    out
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('\\') | None => out.push('\\'),
                Some(c @ '"') => out.push(c),
                Some(other) => out.extend(['\\', other]),
            },
            c => out.push(c),
        }
    }
    out
}

/// `printf` with `%s`, `%d` and `%%`; `None` for other forms.
fn formatted(format: &str, arguments: &[Text]) -> Option<Text> {
    let mut out = Text::default();
    let mut left = arguments.iter();
    loop {
        let mut holes = 0;
        let mut chars = format.chars();
        while let Some(c) = chars.next() {
            if c != '%' {
                out.push(Part::Char(c));
                continue;
            }
            match chars.next() {
                Some('%') => out.push_str("%"),
                Some('s' | 'd' | 'i') => {
                    holes += 1;
                    if let Some(argument) = left.next() {
                        out.push_text(argument);
                    }
                }
                Some('b') => {
                    holes += 1;
                    if let Some(argument) = left.next() {
                        out.push_text(&unescaped_text(argument));
                    }
                }
                _ => return None,
            }
        }
        if holes == 0 || left.len() == 0 {
            return Some(out);
        }
    }
}
