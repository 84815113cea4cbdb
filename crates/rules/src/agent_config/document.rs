//! The forms of user data: shell scripts, cloud-config, and MIME messages of several of them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{CONFIG_FILE, shell};

/// How deep messages are looked into.
const DEPTH_MAX: usize = 4;

/// What the user data makes of the agent's file.
pub(super) fn config_file(user_data: &str) -> String {
    let mut file = String::new();
    part(user_data, DEPTH_MAX, &mut file);
    file
}

fn part(text: &str, depth: usize, file: &mut String) {
    let text = text.trim_start_matches('\u{feff}');
    let head = text.trim_start();
    if head.starts_with("#cloud-config") {
        cloud_config(text, file);
    } else if head.starts_with("#!") || head.starts_with("#cloud-boothook") {
        shell::run(text, file);
    } else if let Some((boundary, body)) = multipart(head)
        && depth > 0
    {
        message(&boundary, body, depth, file);
    }
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

fn message(boundary: &str, body: &str, depth: usize, file: &mut String) {
    let line = format!("--{boundary}");
    let mut current: Option<String> = None;
    for text in body.lines() {
        let trimmed = text.trim_end();
        let ends = trimmed.strip_prefix(line.as_str()) == Some("--");
        if trimmed == line || ends {
            if let Some(done) = current.replace(String::new()) {
                inner(&done, depth - 1, file);
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
        inner(&last, depth - 1, file);
    }
}

/// A part of a message with its own headers.
fn inner(text: &str, depth: usize, file: &mut String) {
    let Some((headers, body)) = headers(text) else {
        return part(text, depth, file);
    };
    let kind = header(&headers, "content-type")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let encoding = header(&headers, "content-transfer-encoding").unwrap_or_default();
    let decoded;
    let body = if encoding.eq_ignore_ascii_case("base64") {
        let packed: String = body.split_whitespace().collect();
        let bytes = STANDARD.decode(packed).unwrap_or_default();
        decoded = String::from_utf8(bytes).unwrap_or_default();
        &decoded
    } else {
        body
    };
    if kind.starts_with("multipart/") {
        part(text, depth, file);
    } else if kind.starts_with("text/cloud-config") {
        cloud_config(body, file);
    } else if kind.starts_with("text/x-shellscript") || kind.starts_with("text/cloud-boothook") {
        shell::run(body, file);
    } else {
        part(body, depth, file);
    }
}

/// The commands of `bootcmd`, the files of `write_files`, the commands of `runcmd`, in the order in which
/// cloud-init takes them.
fn cloud_config(text: &str, file: &mut String) {
    commands(&section(text, "bootcmd"), file);
    write_files(&section(text, "write_files"), file);
    commands(&section(text, "runcmd"), file);
}

/// The lines below a key of the first level.
fn section<'a>(text: &'a str, key: &str) -> Vec<&'a str> {
    let mut lines = text.lines().skip_while(|line| {
        !line
            .strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with(':'))
    });
    lines.next();
    lines
        .take_while(|line| line.is_empty() || line.starts_with([' ', '\t', '-', '#']))
        .collect()
}

/// The items of a list: the lines of each, without the dash, as far in as they were.
fn items<'a>(lines: &[&'a str]) -> Vec<Vec<&'a str>> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut own = None;
    let mut out: Vec<Vec<&str>> = Vec::new();
    for line in lines {
        let trimmed = line.trim_start();
        let starts = trimmed == "-" || trimmed.starts_with("- ");
        if starts && own.is_none_or(|own| indent(line) == own) {
            own = Some(indent(line));
            out.push(vec![trimmed.get(1..).unwrap_or_default()]);
        } else if let Some(item) = out.last_mut() {
            item.push(line);
        }
    }
    out
}

fn commands(lines: &[&str], file: &mut String) {
    for item in items(lines) {
        let text = scalar(&item);
        match serde_json::from_str::<Vec<String>>(&text) {
            // A list of words; with a shell, the last one is the script.
            Ok(words) if words.first().is_some_and(|w| w.ends_with("sh")) => {
                shell::run(words.last().map_or("", String::as_str), file);
            }
            Ok(words) => shell::run(&words.join(" "), file),
            Err(_) => shell::run(&text, file),
        }
    }
}

/// The text of an item or a value: in one line, perhaps in quotes, or a block after `|` or `>`.
fn scalar(lines: &[&str]) -> String {
    let first = lines.first().map_or("", |l| l.trim());
    if first.starts_with(['|', '>']) {
        return block(lines.get(1..).unwrap_or_default());
    }
    let quoted = |quote: char| first.strip_prefix(quote).and_then(|t| t.strip_suffix(quote));
    if let Some(text) = quoted('"') {
        serde_json::from_str(first).unwrap_or_else(|_| text.to_owned())
    } else if let Some(text) = quoted('\'') {
        text.replace("''", "'")
    } else {
        first.to_owned()
    }
}

/// A block's lines without the white space that its first line begins with.
fn block(lines: &[&str]) -> String {
    let indent = lines
        .iter()
        .find(|l| !l.trim().is_empty())
        .map_or(0, |l| l.len() - l.trim_start().len());
    let mut out = String::new();
    for line in lines {
        let cut = (line.len() - line.trim_start().len()).min(indent);
        out.push_str(line.get(cut..).unwrap_or_default());
        out.push('\n');
    }
    out
}

fn write_files(lines: &[&str], file: &mut String) {
    for item in items(lines) {
        let mut members: Vec<(String, Vec<&str>)> = Vec::new();
        let mut own = None;
        for (n, line) in item.iter().enumerate() {
            let indent = line.len() - line.trim_start().len();
            let key = line.trim().split_once(':').filter(|(key, _)| {
                !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
            });
            match key {
                // The first key stands behind the dash, the others below it.
                Some((key, value)) if n == 0 || own.is_none_or(|own| indent <= own) => {
                    if n > 0 {
                        own = Some(indent);
                    }
                    members.push((key.to_owned(), vec![value]));
                }
                _ => {
                    if let Some((_, value)) = members.last_mut() {
                        value.push(line);
                    }
                }
            }
        }
        let value = |key: &str| {
            let found = members.iter().find(|(name, _)| name == key);
            found.map(|(_, lines)| scalar(lines)).unwrap_or_default()
        };
        if value("path") != CONFIG_FILE {
            continue;
        }
        let mut content = value("content");
        if matches!(value("encoding").as_str(), "b64" | "base64") {
            let packed: String = content.split_whitespace().collect();
            content = String::from_utf8(STANDARD.decode(packed).unwrap_or_default()).unwrap_or_default();
        }
        if value("append") != "true" {
            file.clear();
        }
        file.push_str(&content);
        file.push('\n');
    }
}
