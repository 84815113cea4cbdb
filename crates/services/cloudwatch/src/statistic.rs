//! The statistics beside Average, Sum and the like: percentiles and trimmed ones.
//!
//! Source: CloudWatch User Guide, "CloudWatch statistics definitions".

/// Whether AWS takes `text` as an ExtendedStatistic: `p99.9`, `tm90`, `TM(10%:90%)`, `PR(100:)`, `IQM`.
pub fn is_extended(text: &str) -> bool {
    if text.eq_ignore_ascii_case("IQM") {
        return true;
    }
    let lower = text.to_ascii_lowercase();
    if let Some(number) = lower.strip_prefix('p').filter(|rest| !rest.starts_with('r')) {
        return percent(number);
    }
    let Some((kind, rest)) = lower.split_at_checked(2) else {
        return false;
    };
    match rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(range) => ["tm", "tc", "ts", "wm", "pr"].contains(&kind) && is_range(range, kind != "pr"),
        None => ["tm", "tc", "ts", "wm"].contains(&kind) && percent(rest),
    }
}

/// `10%:90%`, or `100:2000` in units of the metric; one end may be missing.
fn is_range(text: &str, percents: bool) -> bool {
    let Some((low, high)) = text.split_once(':') else {
        return false;
    };
    let ends = [low, high].map(|end| end.strip_suffix('%').ok_or(end));
    let of_percents = ends.iter().all(|end| match end {
        Ok(number) => percent(number),
        Err(rest) => rest.is_empty(),
    });
    let of_values = ends.iter().all(|end| match end {
        Ok(_) => false,
        Err(rest) => rest.is_empty() || number(rest).is_some(),
    });
    (low, high) != ("", "") && (percents && of_percents || of_values)
}

/// A number whose whole part is 100 at most: AWS takes p100.5 too.
fn percent(text: &str) -> bool {
    number(text).is_some_and(|number| number < 101.0)
}

fn number(text: &str) -> Option<f64> {
    let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
    text.parse().ok().filter(|_| plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extended_statistics_are_told_from_others() {
        for text in [
            "p90",
            "p99.9",
            "p0.0",
            "p100",
            "p100.5",
            "tm90",
            "TM(10%:90%)",
            "TM(:90%)",
            "WM(150:1000)",
            "PR(100:)",
            "IQM",
            "tc99",
            "TS(80%:)",
        ] {
            assert!(is_extended(text), "{text}");
        }
        for text in [
            "",
            "p",
            "p101",
            "p-1",
            "pinf",
            "pNaN",
            "Average",
            "PR",
            "PR(10%:20%)",
            "TM()",
            "TM(:)",
            "TM(10%:200)",
            "xx90",
            "tm",
            "tü",
            "p9e1",
        ] {
            assert!(!is_extended(text), "{text}");
        }
    }
}
