//! `cove explain`: the way of a connection through a cloud's network, drawn hop by hop.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::process::ExitCode;

use anyhow::{Context, bail};
use ec2::reachability::{Report, ReportedExplanation, ReportedHop};
use gateway::ExplainRequest;
use http::Method;

use crate::cli::{Explain, reachable};
use crate::client;

/// Exit status for a destination that cannot be reached.
const NOT_REACHABLE: u8 = 1;
/// Exit status for a question that has no answer.
const NO_ANSWER: u8 = 2;

pub fn run(options: &Explain) -> anyhow::Result<ExitCode> {
    match ask(options) {
        Ok((report, text)) => {
            let mut out = std::io::stdout().lock();
            let written = match options.json {
                true => writeln!(out, "{text}"),
                false => out.write_all(draw(&report, &Style::of_stdout()).as_bytes()),
            };
            // Whoever closes the pipe has read enough.
            let _ = written.and_then(|()| out.flush());
            Ok(match report.reachable {
                true => ExitCode::SUCCESS,
                false => ExitCode::from(NOT_REACHABLE),
            })
        }
        Err(error) => {
            eprintln!("cove: {}", crate::failure::sentence(&error));
            Ok(ExitCode::from(NO_ANSWER))
        }
    }
}

/// The answer, and its JSON.
fn ask(options: &Explain) -> anyhow::Result<(Report, String)> {
    let address = reachable(options.target.listen);
    let (to, port) = &options.to;
    let body = serde_json::to_vec(&ExplainRequest {
        from: options.from.clone(),
        to: to.clone(),
        port: *port,
        udp: options.udp,
        account: options.account.as_ref().map(ToString::to_string),
        region: options.region.as_ref().map(ToString::to_string),
    })?;
    let answer = crate::up::runtime(1)?
        .block_on(client::request(
            address,
            Method::POST,
            "/_cove/explain",
            &[],
            body,
        ))
        .with_context(|| format!("no cove is running at {address}"))?;
    let text = String::from_utf8_lossy(&answer.body).trim_end().to_owned();
    if answer.status != 200 {
        let error: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        bail!("{}", error["message"].as_str().unwrap_or("cove gave no answer"));
    }
    let report = serde_json::from_str(&text).context("cove's answer cannot be read")?;
    Ok((report, text))
}

/// Colours, where somebody sees them.
struct Style {
    good: &'static str,
    bad: &'static str,
    faint: &'static str,
    end: &'static str,
}

impl Style {
    const PLAIN: Style = Style {
        good: "",
        bad: "",
        faint: "",
        end: "",
    };

    fn of_stdout() -> Self {
        if std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
            Style {
                good: "\x1b[32m",
                bad: "\x1b[31m",
                faint: "\x1b[2m",
                end: "\x1b[0m",
            }
        } else {
            Style::PLAIN
        }
    }
}

fn draw(report: &Report, style: &Style) -> String {
    let mut out = String::new();
    let what = format!(
        "{} to {}, {} {}",
        report.from, report.to, report.protocol, report.port
    );
    let (colour, verdict) = match report.reachable {
        true => (style.good, "reachable"),
        false => (style.bad, "not reachable"),
    };
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{what}: {colour}{verdict}{}\n", style.end);
    let (on_the_way, at_the_end): (Vec<_>, Vec<_>) =
        report.explanations.iter().partition(|e| !e.on_the_way_back);
    for hop in &report.forward {
        draw_hop(&mut out, hop, style);
    }
    for explanation in on_the_way {
        draw_stop(&mut out, explanation, style);
    }
    if !at_the_end.is_empty() {
        let _ = writeln!(out, "\n  and back:");
        for hop in &report.back {
            draw_hop(&mut out, hop, style);
        }
        for explanation in at_the_end {
            draw_stop(&mut out, explanation, style);
        }
    } else if report.path_found && !report.back.is_empty() {
        let way: Vec<&str> = report.back.iter().map(|hop| hop.component.as_str()).collect();
        let _ = writeln!(
            out,
            "  {}✓{} the answer comes back {}by {}{}",
            style.good,
            style.end,
            style.faint,
            way.join(" → "),
            style.end
        );
    }
    for remark in &report.remarks {
        let _ = writeln!(out, "\n  Note: {remark}");
    }
    let advised = report.explanations.iter().find(|e| !e.advice.is_empty());
    if let Some(explanation) = advised {
        let _ = writeln!(
            out,
            "\nWhat to do{}:",
            if explanation.advice.len() > 1 {
                ", any of"
            } else {
                ""
            }
        );
        for advice in &explanation.advice {
            let _ = writeln!(out, "  • {advice}");
        }
    }
    out
}

fn draw_hop(out: &mut String, hop: &ReportedHop, style: &Style) {
    let mut line = format!(
        "  {}✓{} {:<17} {}",
        style.good, style.end, hop.kind, hop.component
    );
    if let Some(owner) = &hop.attached_to {
        let _ = write!(line, " of {owner}");
    }
    let mut said: Vec<String> = Vec::new();
    said.extend(hop.allowed_by.clone());
    if let Some(source) = &hop.translated_source {
        said.push(format!("from {} as {source}", hop.source));
    }
    if let Some(destination) = &hop.translated_destination {
        said.push(format!("to {} as {destination}", hop.destination));
    }
    if said.is_empty() {
        said.extend(hop.subnet.clone());
    }
    if !said.is_empty() {
        let _ = write!(line, "  {}{}{}", style.faint, said.join("; "), style.end);
    }
    let _ = writeln!(out, "{line}");
}

fn draw_stop(out: &mut String, explanation: &ReportedExplanation, style: &Style) {
    let kind = explanation.kind.as_deref().unwrap_or_default();
    let component = explanation.component.as_deref().unwrap_or_default();
    let _ = writeln!(
        out,
        "  {}✗{} {kind:<17} {component}  {}{}{}",
        style.bad, style.end, style.bad, explanation.code, style.end
    );
    let _ = writeln!(out, "      {}", explanation.text);
}
