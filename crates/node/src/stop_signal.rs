//! `STOPSIGNAL` of an image.

const SIGTERM: i32 = 15;

/// The numbers are Linux's on x86-64 and ARM64.
const NAMES: &[(&str, i32)] = &[
    ("HUP", 1),
    ("INT", 2),
    ("QUIT", 3),
    ("ILL", 4),
    ("TRAP", 5),
    ("ABRT", 6),
    ("IOT", 6),
    ("BUS", 7),
    ("FPE", 8),
    ("KILL", 9),
    ("USR1", 10),
    ("SEGV", 11),
    ("USR2", 12),
    ("PIPE", 13),
    ("ALRM", 14),
    ("TERM", 15),
    ("STKFLT", 16),
    ("CHLD", 17),
    ("CONT", 18),
    ("STOP", 19),
    ("TSTP", 20),
    ("TTIN", 21),
    ("TTOU", 22),
    ("URG", 23),
    ("XCPU", 24),
    ("XFSZ", 25),
    ("VTALRM", 26),
    ("PROF", 27),
    ("WINCH", 28),
    ("IO", 29),
    ("PWR", 30),
    ("SYS", 31),
];

const SIGRTMIN: i32 = 34;
const SIGRTMAX: i32 = 64;

/// Reads `SIGTERM`, `TERM`, `15`, `RTMIN+3`; SIGTERM for what is absent or no signal.
pub(crate) fn number(text: Option<&str>) -> i32 {
    text.and_then(parse).unwrap_or(SIGTERM)
}

fn parse(text: &str) -> Option<i32> {
    if let Ok(number) = text.parse::<i32>() {
        return (1..=SIGRTMAX).contains(&number).then_some(number);
    }
    let name = text.trim().to_ascii_uppercase();
    let name = name.strip_prefix("SIG").unwrap_or(&name);
    let offset = |from: &str| -> Option<i32> {
        match name.strip_prefix(from)? {
            "" => Some(0),
            rest => rest.parse().ok(),
        }
    };
    let real_time = offset("RTMIN")
        .and_then(|n| SIGRTMIN.checked_add(n))
        .or_else(|| offset("RTMAX").and_then(|n| SIGRTMAX.checked_add(n)));
    match real_time {
        Some(number) => (SIGRTMIN..=SIGRTMAX).contains(&number).then_some(number),
        None => NAMES.iter().find(|(known, _)| *known == name).map(|(_, n)| *n),
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn signals_are_read_as_docker_does() {
        for (text, signo) in [
            (None, 15),
            (Some("SIGQUIT"), 3),
            (Some("quit"), 3),
            (Some("9"), 9),
            (Some("SIGRTMIN+3"), 37),
            (Some("RTMAX-1"), 63),
            (Some("SIGRTMIN+99"), 15),
            (Some("SIGNOSUCH"), 15),
            (Some("0"), 15),
            (Some("-5"), 15),
        ] {
            assert_eq!(number(text), signo, "{text:?}");
        }
    }
}
