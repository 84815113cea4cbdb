//! The forms of user data: shell scripts, cloud-config, and MIME messages of several of them.
//!
//! Sources: cloud-init documentation, "User data formats" and "Boot stages"; the modules `bootcmd`, `write_files`
//! and `runcmd`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::shell::Machine;
use super::text::{Text, excerpt};
use super::yaml::{NotUnderstood, Yaml};
use super::{CONFIG_FILE, MEDIA_TYPES};

/// How deep messages are looked into.
const DEPTH_MAX: usize = 4;

/// What cloud-init does, in the order in which it does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Boot,
    Files,
    Scripts,
    Commands,
}

enum CloudInitStep {
    Script(String),
    File {
        path: String,
        /// `None` for what cannot be told.
        content: Option<String>,
        append: bool,
    },
}

#[derive(Default)]
struct Plan {
    steps: Vec<(Stage, CloudInitStep)>,
    configs: usize,
    complaints: Vec<String>,
}

/// What the user data makes of the agent's file, and what of it is not understood.
pub(super) fn config_file(user_data: &str) -> (Text, Vec<String>) {
    let mut plan = Plan::default();
    // The shell has no such characters either.
    plan.part(&user_data.replace('\0', ""), DEPTH_MAX);
    plan.steps.sort_by_key(|(stage, _)| *stage);
    let mut machine = Machine::default();
    for (_, step) in plan.steps {
        match step {
            CloudInitStep::Script(script) => machine.script(&script),
            CloudInitStep::File {
                path,
                content,
                append,
            } => {
                let text = match content {
                    Some(content) => Text::from(content.as_str()),
                    None => Text::unknown(format!("write_files of {path}").into()),
                };
                machine.write_file(&path, &text, append);
            }
        }
    }
    let (text, more) = machine.finish();
    plan.complaints.extend(more);
    (text, plan.complaints)
}

/// Whether a text that is run as a program is run by a shell.
pub(super) fn is_shell(script: &str) -> bool {
    let Some(line) = script.trim_start().strip_prefix("#!") else {
        return true;
    };
    let line = line.lines().next().unwrap_or_default();
    let mut words = line
        .split_whitespace()
        .map(|word| word.rsplit('/').next().unwrap_or_default());
    let program = words
        .by_ref()
        .find(|word| *word != "env" && !word.starts_with('-'));
    matches!(program, Some("sh" | "bash" | "dash" | "ash" | "zsh"))
}

impl Plan {
    fn complain(&mut self, complaint: String) {
        if !self.complaints.contains(&complaint) {
            self.complaints.push(complaint);
        }
    }

    fn not_understood(&mut self, what: &str) {
        self.complain(format!(
            "the user data is not understood here: \"{}\"; what it does to {CONFIG_FILE} is not known",
            excerpt(what)
        ));
    }

    fn part(&mut self, text: &str, depth: usize) {
        let text = text.trim_start_matches('\u{feff}');
        let head = text.trim_start();
        if head.is_empty() {
            return;
        }
        if let Some(rest) = head.strip_prefix("## template: jinja") {
            return match rest.contains("{{") || rest.contains("{%") {
                true => self.not_understood("## template: jinja"),
                false => self.part(rest, depth),
            };
        }
        let first = head.lines().next().unwrap_or_default();
        if first.starts_with("#cloud-config") && first.trim() == "#cloud-config" {
            self.cloud_config(text);
        } else if head.starts_with("#cloud-boothook") {
            self.script(
                Stage::Boot,
                head.strip_prefix("#cloud-boothook").unwrap_or_default(),
            );
        } else if head.starts_with("#!") {
            self.script(Stage::Scripts, head);
        } else if let Some((boundary, body)) = multipart(head) {
            match depth {
                0 => self.not_understood("messages in messages"),
                _ => self.message(&boundary, body, depth),
            }
        } else if let Some((headers, _)) = headers(head)
            && header(&headers, "content-type").is_some()
            && depth > 0
        {
            self.inner(head, depth - 1);
        } else if head.starts_with('#') || head.starts_with('\u{fffd}') || head.starts_with('\u{1f}') {
            self.not_understood(first);
        } else {
            self.complain(format!(
                "the user data is none that cloud-init runs, so {CONFIG_FILE} stays as it is: \"{}\"",
                excerpt(first)
            ));
        }
    }

    fn script(&mut self, stage: Stage, script: &str) {
        match is_shell(script) {
            true => self.steps.push((stage, CloudInitStep::Script(script.to_owned()))),
            false => self.not_understood(script.trim_start().lines().next().unwrap_or_default()),
        }
    }

    fn message(&mut self, boundary: &str, body: &str, depth: usize) {
        let line = format!("--{boundary}");
        let mut current: Option<String> = None;
        for text in body.lines() {
            let trimmed = text.trim_end();
            let ends = trimmed.strip_prefix(line.as_str()) == Some("--");
            if trimmed == line || ends {
                if let Some(done) = current.replace(String::new()) {
                    self.inner(&done, depth - 1);
                }
                if ends {
                    return;
                }
            } else if let Some(current) = &mut current {
                current.push_str(text);
                current.push('\n');
            }
        }
        if let Some(last) = current {
            self.inner(&last, depth - 1);
        }
    }

    /// A part of a message with its own headers.
    fn inner(&mut self, text: &str, depth: usize) {
        // A part without headers begins with an empty line.
        let Some((headers, body)) = headers(text) else {
            return self.part(text, depth);
        };
        let kind = header(&headers, "content-type")
            .unwrap_or_default()
            .to_ascii_lowercase();
        let encoding = header(&headers, "content-transfer-encoding").unwrap_or_default();
        let body = match encoding.to_ascii_lowercase().as_str() {
            "" | "7bit" | "8bit" | "binary" => body.to_owned(),
            "base64" => match decoded(body) {
                Some(body) => body,
                None => return self.not_understood("a part in base64"),
            },
            "quoted-printable" => unquoted_printable(body),
            other => return self.not_understood(&format!("Content-Transfer-Encoding: {other}")),
        };
        let kind = kind.split(';').next().unwrap_or_default().trim();
        match kind {
            "text/cloud-config" => self.cloud_config(&body),
            "text/x-shellscript"
            | "text/x-shellscript-per-boot"
            | "text/x-shellscript-per-instance"
            | "text/x-shellscript-per-once" => self.script(Stage::Scripts, &body),
            "text/cloud-boothook" => {
                let body = body.trim_start();
                self.script(Stage::Boot, body.strip_prefix("#cloud-boothook").unwrap_or(body));
            }
            "text/jinja2" => self.part(&format!("## template: jinja\n{body}"), depth),
            kind if kind.starts_with("multipart/") => self.part(text, depth),
            kind if MEDIA_TYPES.contains(&kind) => self.not_understood(&format!("Content-Type: {kind}")),
            _ => self.part(&body, depth),
        }
    }

    // === cloud-config ===

    fn cloud_config(&mut self, text: &str) {
        self.configs += 1;
        if self.configs > 1 {
            self.complain(
                "the user data has several parts of cloud-config: each is taken by itself".to_owned(),
            );
        }
        let config = match Yaml::parse(text) {
            Ok(config) => config,
            Err(NotUnderstood(line)) => {
                let line = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
                return self.not_understood(&format!("#cloud-config, {}", line.trim()));
            }
        };
        self.commands(&config, "bootcmd", Stage::Boot);
        self.files(&config);
        self.commands(&config, "runcmd", Stage::Commands);
    }

    /// One script of all, as cloud-init makes it.
    fn commands(&mut self, config: &Yaml, key: &str, stage: Stage) {
        let Some(value) = config.get(key) else { return };
        let Some(items) = value.items() else {
            return self.not_understood(key);
        };
        let mut script = String::new();
        for item in items {
            let words = item
                .items()
                .map(|words| words.iter().map(Yaml::text).collect::<Option<Vec<_>>>());
            match (item, words) {
                (Yaml::Text(text), _) => script.push_str(text),
                (_, Some(Some(words))) => {
                    let quoted = words
                        .iter()
                        .map(|word| format!("'{}'", word.replace('\'', "'\\''")));
                    script.push_str(&quoted.collect::<Vec<_>>().join(" "));
                }
                _ => return self.not_understood(key),
            }
            script.push('\n');
        }
        self.steps.push((stage, CloudInitStep::Script(script)));
    }

    fn files(&mut self, config: &Yaml) {
        let Some(value) = config.get("write_files") else {
            return;
        };
        let Some(items) = value.items() else {
            return self.not_understood("write_files");
        };
        for item in items {
            let text = |key: &str| item.get(key).and_then(Yaml::text).unwrap_or_default();
            let content = match text("encoding") {
                _ if item.get("source").is_some() => None,
                "" | "text/plain" => Some(text("content").to_owned()),
                "b64" | "base64" => decoded(text("content")),
                _ => None,
            };
            let path = text("path").to_owned();
            let append = matches!(text("append"), "true" | "True" | "yes" | "on");
            self.steps.push((
                Stage::Files,
                CloudInitStep::File {
                    path,
                    content,
                    append,
                },
            ));
        }
    }
}

fn decoded(text: &str) -> Option<String> {
    let packed: String = text.split_whitespace().collect();
    String::from_utf8(STANDARD.decode(packed).ok()?).ok()
}

/// RFC 2045, 6.7.
fn unquoted_printable(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text
        .bytes()
        .filter(|b| *b != b'\r')
        .collect::<Vec<_>>()
        .into_iter()
        .peekable();
    while let Some(byte) = rest.next() {
        if byte != b'=' || rest.peek() == Some(&b'\n') {
            if byte == b'=' {
                rest.next();
            } else {
                bytes.push(byte);
            }
            continue;
        }
        let digits: Vec<u8> = rest.by_ref().take(2).collect();
        let code = std::str::from_utf8(&digits)
            .ok()
            .and_then(|d| u8::from_str_radix(d, 16).ok());
        bytes.extend(code);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The boundary and the body of a `multipart/mixed` message.
fn multipart(text: &str) -> Option<(String, &str)> {
    let (headers, body) = headers(text)?;
    let kind = header(&headers, "content-type")?;
    if !kind.to_ascii_lowercase().starts_with("multipart/") {
        return None;
    }
    let at = kind.to_ascii_lowercase().find("boundary=")?;
    let boundary = kind.get(at + "boundary=".len()..)?.split(';').next()?.trim();
    let boundary = boundary.trim_matches('"');
    (!boundary.is_empty()).then(|| (boundary.to_owned(), body))
}

/// The header lines, with folded ones joined, and what follows the empty line.
fn headers(text: &str) -> Option<(Vec<String>, &str)> {
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text;
    loop {
        let (line, after) = rest.split_once('\n').unwrap_or((rest, ""));
        let line = line.trim_end_matches('\r');
        if line.is_empty() {
            return Some((lines, after));
        }
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => {
                last.push(' ');
                last.push_str(line.trim());
            }
            _ if line.contains(':') => lines.push(line.to_owned()),
            _ => return None,
        }
        if after.is_empty() {
            return None;
        }
        rest = after;
    }
}

fn header<'a>(headers: &'a [String], name: &str) -> Option<&'a str> {
    headers.iter().find_map(|line| {
        let (found, value) = line.split_once(':')?;
        found.trim().eq_ignore_ascii_case(name).then(|| value.trim())
    })
}
