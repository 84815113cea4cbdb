//! What the demo prints.

use std::io::{IsTerminal, Write};

fn paint(code: &str, text: &str) -> String {
    if std::io::stdout().is_terminal() {
        format!("\x1b[{code}m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}

fn line(text: &str) {
    let mut out = std::io::stdout();
    // A reader that has gone away does not stop the demo.
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// A step of the story, with its place in it.
pub fn step(number: usize, of: usize, title: &str) {
    line(&format!(
        "\n{} {}",
        paint("36", &format!("[{number}/{of}]")),
        paint("1", title)
    ));
}

/// A command that a user could have typed.
pub fn command(text: &str) {
    line(&format!("  {} {text}", paint("32", "$")));
}

/// What came back.
pub fn result(text: &str) {
    for each in text.lines() {
        line(&format!("    {each}"));
    }
}

pub fn note(text: &str) {
    line(&format!("  {}", paint("2", text)));
}
