//! `test`, `[`, `[[` and `grep`: what can be told of them.

use super::super::CONFIG_FILE;
use super::super::text::{Cause, Text};
use super::run::Machine;
use super::state::Status;
use super::syntax::Word;
use super::words::plain;

impl Machine {
    /// `[[ … ]]`.
    pub(super) fn test_words(&mut self, words: &[Word], source: &str) -> Status {
        let cause: Cause = source.into();
        let operator = words.get(1).and_then(plain);
        if let [left, _, right] = words
            && let Some(operator @ ("=" | "==" | "!=")) = operator.as_deref()
        {
            let left = self.text_of(left);
            return match self.fits(&left, right) {
                Some(fits) => Status::of(fits == (operator != "!=")),
                None => Status::Unknown(cause),
            };
        }
        let words: Vec<Text> = words.iter().map(|word| self.text_of(word)).collect();
        self.test(&words, &cause)
    }

    /// The words of `test`.
    pub(super) fn test(&self, words: &[Text], cause: &Cause) -> Status {
        self.verdict(words)
            .map_or_else(|| Status::Unknown(cause.clone()), Status::of)
    }

    fn verdict(&self, words: &[Text]) -> Option<bool> {
        match words {
            [] => Some(false),
            [word] => is_empty(word).map(|empty| !empty),
            [not, rest @ ..] if not.is("!") => self.verdict(rest).map(|verdict| !verdict),
            [operator, word] => match operator.known()?.as_str() {
                "-n" => is_empty(word).map(|empty| !empty),
                "-z" => is_empty(word),
                operator @ ("-e" | "-f" | "-s" | "-r" | "-w") => self.file(operator, word),
                "-d" => (self.state.path(word)? == "/etc/ecs").then_some(true),
                _ => None,
            },
            [left, operator, right] => {
                let (left, right) = (left.known()?, right.known()?);
                let numbers = || Some((left.parse::<i64>().ok()?, right.parse::<i64>().ok()?));
                match operator.known()?.as_str() {
                    "=" | "==" => Some(left == right),
                    "!=" => Some(left != right),
                    "-eq" => numbers().map(|(a, b)| a == b),
                    "-ne" => numbers().map(|(a, b)| a != b),
                    "-lt" => numbers().map(|(a, b)| a < b),
                    "-le" => numbers().map(|(a, b)| a <= b),
                    "-gt" => numbers().map(|(a, b)| a > b),
                    "-ge" => numbers().map(|(a, b)| a >= b),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn file(&self, operator: &str, word: &Text) -> Option<bool> {
        let path = self.state.path(word)?;
        let text = self.files.get(&path)?;
        match operator {
            "-s" => is_empty(&text).map(|empty| !empty),
            _ => Some(true),
        }
    }

    /// `grep` of a fixed text in a file that is known; of anything else nobody knows.
    pub(super) fn grep(
        &mut self,
        words: &[Text],
        input: Option<Text>,
        cause: &Cause,
        out: &mut Text,
    ) -> Status {
        let is_option = |word: &&Text| word.shown().starts_with('-');
        let quiet = |word: &Text| {
            let option = word.shown();
            option.starts_with('-') && !option.starts_with("--") && option.contains('q')
        };
        let simple = words.iter().filter(is_option).all(|word| {
            let options = word.known().unwrap_or_default();
            options.chars().all(|c| "-qsFEh".contains(c)) && !options.starts_with("--")
        });
        let is_quiet = words.iter().any(quiet);
        let operands: Vec<&Text> = words.iter().filter(|word| !is_option(word)).collect();
        let found = match operands.as_slice() {
            [pattern, file] if simple => {
                let text = self.read(file);
                lines_with(pattern, &text)
            }
            [pattern] if simple => lines_with(pattern, &input.unwrap_or_default()),
            _ => None,
        };
        match found {
            Some(lines) => {
                if !is_quiet {
                    out.push_str(&lines.concat());
                }
                Status::of(!lines.is_empty())
            }
            None => {
                if !is_quiet {
                    out.push_text(&Text::unknown(cause.clone()));
                }
                Status::Unknown(cause.clone())
            }
        }
    }

    /// Programs that change nothing but what they name, and succeed.
    pub(super) fn harmless(&mut self, words: &[Text], cause: &Cause, out: &mut Text) -> Status {
        if self.names_config(words) || may_write_anywhere(cause, words) {
            self.complain(format!(
                "\"{}\" of the user data is not run, and may write {CONFIG_FILE}",
                super::super::text::excerpt(cause)
            ));
        }
        out.push_text(&Text::unknown(cause.clone()));
        Status::Assumed(cause.clone())
    }
}

/// Whether a program writes to a place that is not known, or into a directory above the agent's file.
fn may_write_anywhere(source: &str, words: &[Text]) -> bool {
    let of = |program: &str| {
        source
            .split_whitespace()
            .any(|word| word.rsplit('/').next() == Some(program))
    };
    let wide = |word: &Text| word.cause().is_some() || ["/", "/etc", "/etc/"].iter().any(|dir| word.is(dir));
    let after = |option: &str| {
        let at = words.iter().position(|word| word.is(option));
        at.and_then(|at| words.get(at + 1)).is_some_and(wide)
    };
    let last = words.last().is_some_and(wide);
    (of("curl") && (after("-o") || after("--output")))
        || (of("wget") && (after("-O") || after("-P")))
        || (of("tar") && (after("-C") || after("--directory")))
        || (of("unzip") && after("-d"))
        || (of("sed") && last && words.iter().any(|word| word.shown().starts_with("-i")))
        || (of("aws") && words.first().is_some_and(|word| word.is("s3")) && words.iter().skip(3).any(wide))
}

fn is_empty(text: &Text) -> Option<bool> {
    let certain = text
        .parts()
        .iter()
        .any(|part| matches!(part, super::super::text::Part::Char(_)));
    match (text.is_empty(), certain) {
        (true, _) => Some(true),
        (false, true) => Some(false),
        (false, false) => None,
    }
}

/// The lines in which a text without special characters is, perhaps anchored at their beginning.
fn lines_with(pattern: &Text, text: &Text) -> Option<Vec<String>> {
    let (pattern, text) = (pattern.known()?, text.known()?);
    let anchored = pattern.starts_with('^');
    let pattern = pattern.trim_start_matches('^');
    if pattern.contains(|c: char| !(c.is_ascii_alphanumeric() || "_=-/: ,".contains(c))) {
        return None;
    }
    let fits = |line: &&str| match anchored {
        true => line.starts_with(pattern),
        false => line.contains(pattern),
    };
    Some(
        text.lines()
            .filter(fits)
            .map(|line| format!("{line}\n"))
            .collect(),
    )
}
