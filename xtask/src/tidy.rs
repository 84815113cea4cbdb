//! `xtask tidy`: what a reviewer should not have to say.
//!
//! `xtask/tidy-debts.txt` lists what breaks a rule and may stay for now. The list only gets shorter: an
//! entry that is no longer needed is a finding too, and nothing writes new ones.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

const FILE_LINES_MAX: usize = 700;
const FUNCTION_LINES_MAX: usize = 100;
/// Files longer than this begin with `//!`; below it the path says enough.
const HEADLESS_LINES_MAX: usize = 200;

/// First words of a file that a program wrote.
const GENERATED: &str = "// Generated";

/// Where checkouts lie on some developer's machine. Split, so that this file does not find itself.
const PRIVATE_PATHS: [&str; 2] = [concat!("/wo", "rk/"), concat!("/Us", "ers/")];

/// Where the services are, and who uses them as their clients do.
const SERVICES: &str = "crates/services/";
const CLIENTS: [&str; 2] = ["crates/sim/", "crates/cove/src/demo/"];
/// A file that names so many services keeps a list of them.
const SERVICES_NAMED_MAX: usize = 3;

#[derive(Debug, PartialEq, Eq)]
struct Finding {
    /// What `tidy-debts.txt` names it by: the rule, and the file with the function.
    debt: String,
    say: String,
}

impl Finding {
    fn new(rule: &str, place: &str, say: String) -> Self {
        Self {
            debt: format!("{rule} {place}"),
            say: format!("{place}: {say}"),
        }
    }
}

/// Fails with one line for every finding that is not in the list of debts.
pub fn check(root: &Path) -> Result<()> {
    let mut findings = Vec::new();
    let services = services(root)?;
    for path in tracked_files(root)? {
        // A file that git knows and that is just being moved, or one that is not text, has nothing to say.
        let Ok(text) = std::fs::read_to_string(root.join(&path)) else {
            continue;
        };
        findings.extend(in_file(&path, &text));
        findings.extend(list_of_services(&path, &text, &services));
    }
    let list = root.join("xtask/tidy-debts.txt");
    let text = std::fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let lines = open_findings(findings, &debts(&text));
    if !lines.is_empty() {
        bail!("{} to tidy\n{}", lines.len(), lines.join("\n"));
    }
    Ok(())
}

fn debts(text: &str) -> BTreeSet<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect()
}

/// The findings that are no debts, and the debts that have been paid.
fn open_findings(findings: Vec<Finding>, debts: &BTreeSet<String>) -> Vec<String> {
    let found: BTreeSet<&str> = findings.iter().map(|finding| finding.debt.as_str()).collect();
    let paid: Vec<String> = debts
        .iter()
        .filter(|debt| !found.contains(debt.as_str()))
        .map(|debt| format!("xtask/tidy-debts.txt: `{debt}` is in order now; delete the line"))
        .collect();
    let open = findings.iter().filter(|finding| !debts.contains(&finding.debt));
    open.map(|finding| finding.say.clone()).chain(paid).collect()
}

/// What git tracks or would track, relative to the root.
fn tracked_files(root: &Path) -> Result<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .context("starting git")?;
    if !output.status.success() {
        bail!("git ls-files: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let names = String::from_utf8(output.stdout)?;
    Ok(names.split_terminator('\0').map(str::to_owned).collect())
}

fn in_file(path: &str, text: &str) -> Vec<Finding> {
    if text.starts_with(GENERATED) || path == "Cargo.lock" {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let place = format!("{path}:{}", number + 1);
        if line.ends_with([' ', '\t']) {
            found.push(Finding::new(
                "space",
                &place,
                "white space at the line's end".to_owned(),
            ));
        }
        for private in PRIVATE_PATHS.iter().filter(|private| line.contains(**private)) {
            found.push(Finding::new(
                "path",
                &place,
                format!("{private} is a path of one developer's machine; name it relative to the repository"),
            ));
        }
    }
    if path.ends_with(".rs") {
        found.extend(in_rust(path, text));
    }
    found
}

/// The services, by the names of their folders.
fn services(root: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(root.join(SERVICES))? {
        let entry = entry?;
        if entry.path().join("api").is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}

/// Which services there are stands in one list; a second one would be forgotten.
fn list_of_services(path: &str, text: &str, services: &[String]) -> Option<Finding> {
    let is_client = CLIENTS.iter().any(|client| path.starts_with(client));
    let is_test = path.contains("/tests/") || path.ends_with("tests.rs");
    if !path.ends_with(".rs") || path.starts_with(SERVICES) || is_client || is_test {
        return None;
    }
    let is_named = |service: &&String| {
        [
            format!("\"{service}\""),
            format!("{service}::"),
            format!("{service}_api::"),
        ]
        .iter()
        .any(|name| stands_alone(text, name))
    };
    let named: Vec<&str> = services.iter().filter(is_named).map(String::as_str).collect();
    (named.len() > SERVICES_NAMED_MAX).then(|| {
        let say = format!(
            "names the services {named:?}; derive what it needs from the list in crates/services/cloud"
        );
        Finding::new("services", path, say)
    })
}

/// Whether the text has the words, not as the end of a longer name or path.
fn stands_alone(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
    })
}

fn in_rust(path: &str, text: &str) -> Vec<Finding> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    if lines.len() > FILE_LINES_MAX {
        found.push(Finding::new(
            "file",
            path,
            format!(
                "{} lines; split it by subject, {FILE_LINES_MAX} are the limit",
                lines.len()
            ),
        ));
    }
    let root = path.ends_with("src/lib.rs") || path.ends_with("src/main.rs");
    let tests = path.contains("/tests/") || path.ends_with("tests.rs");
    let headed = lines.iter().any(|line| line.starts_with("//!"));
    if !headed && !tests && (root || lines.len() > HEADLESS_LINES_MAX) {
        found.push(Finding::new(
            "head",
            path,
            "begin it with `//!`: what it is about, and why it is so".to_owned(),
        ));
    }
    for (number, line) in lines.iter().enumerate() {
        // The macro's name is split, so that this file does not find itself.
        if line.contains(concat!("to", "do!(")) || line.contains(concat!("unimple", "mented!(")) {
            let say = "return an error that says what is not built".to_owned();
            found.push(Finding::new("todo", &format!("{path}:{}", number + 1), say));
        }
    }
    // A test may be one long table of cases.
    for (name, length) in functions(&lines) {
        if length > FUNCTION_LINES_MAX && !tests {
            found.push(Finding::new(
                "function",
                &format!("{path}:{name}"),
                format!("{length} lines; take its steps out, {FUNCTION_LINES_MAX} are the limit"),
            ));
        }
    }
    found
}

/// Every function with a body and its number of lines, as rustfmt lays them out: a body ends with the
/// first `}` that stands as deep as its `fn`.
fn functions<'t>(lines: &[&'t str]) -> Vec<(&'t str, usize)> {
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let Some(name) = function_name(code) else { continue };
        let depth = line.len() - code.len();
        let end = lines[start..].iter().position(|line| {
            let code = line.trim_start();
            line.len() - code.len() == depth && code.ends_with([';', '}'])
        });
        if let Some(end) = end {
            found.push((name, end + 1));
        }
    }
    found
}

fn function_name(code: &str) -> Option<&str> {
    let mut words = code.split(' ');
    let name = loop {
        match words.next()? {
            "fn" => break words.next()?,
            "pub" | "pub(crate)" | "pub(super)" | "const" | "async" | "unsafe" | "extern" | "\"C\"" => {}
            _ => return None,
        }
    };
    name.split(['(', '<']).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn debts_of(path: &str, text: &str) -> Vec<String> {
        in_file(path, text)
            .into_iter()
            .map(|finding| finding.debt)
            .collect()
    }

    #[test]
    fn a_function_ends_where_rustfmt_puts_its_brace() {
        let text = "impl A {\n    pub fn a(\n        x: u8,\n    ) {\n        if x {\n        }\n    }\n\n    fn b();\n}\nfn c() {}\n";
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(functions(&lines), [("a", 6), ("b", 1), ("c", 1)]);
    }

    #[test]
    fn long_things_are_found_and_generated_ones_are_not() {
        let long = format!(
            "//! Head.\nfn f() {{\n{}}}\n",
            "    g();\n".repeat(FILE_LINES_MAX)
        );
        assert_eq!(debts_of("a.rs", &long), ["file a.rs", "function a.rs:f"]);
        assert!(debts_of("a.rs", &format!("{GENERATED}\n{long}")).is_empty());
    }

    #[test]
    fn a_crate_begins_with_its_why() {
        assert_eq!(
            debts_of("crates/a/src/lib.rs", "mod b;\n"),
            ["head crates/a/src/lib.rs"]
        );
        assert!(debts_of("crates/a/src/b.rs", "fn a() {\n}\n").is_empty());
    }

    #[test]
    fn a_list_of_services_is_found_and_a_client_is_not() {
        let services: Vec<String> = ["north", "east", "south", "west"].map(str::to_owned).to_vec();
        let list = "[\"north\", \"east\", \"south\"]; use west::caller;";
        let found = |path: &str, text: &str| list_of_services(path, text, &services).is_some();
        assert!(found("crates/a/src/b.rs", list));
        assert!(!found("crates/sim/src/b.rs", list));
        assert!(!found("crates/services/east/src/b.rs", list));
        assert!(!found(
            "crates/a/src/b.rs",
            "use north::a; use east::b; \"south\"; rules::west::c"
        ));
    }

    #[test]
    fn ends_of_lines_and_private_paths_are_found_in_any_file() {
        let text = format!("a \nsee {}x\n", PRIVATE_PATHS[0]);
        assert_eq!(
            debts_of("README.md", &text),
            ["space README.md:1", "path README.md:2"]
        );
    }

    #[test]
    fn a_paid_debt_is_struck_off() {
        let debts = debts("# why\nfile a.rs\nfile b.rs\n");
        let findings = vec![Finding::new("file", "a.rs", "long".to_owned())];
        let lines = open_findings(findings, &debts);
        assert_eq!(lines.len(), 1);
        assert!(lines[0].contains("`file b.rs`"), "{lines:?}");
    }
}
