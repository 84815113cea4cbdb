use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment in milliseconds since the Unix epoch (UTC).
///
/// Serialised as seconds with a millisecond fraction, which is both what the AWS JSON protocols
/// send and readable in a stored row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    pub const EPOCH: Timestamp = Timestamp(0);

    pub const fn from_millis(ms: i64) -> Self {
        Timestamp(ms)
    }

    pub const fn from_secs(s: i64) -> Self {
        Timestamp(s * 1000)
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded down.
    pub const fn secs(self) -> i64 {
        self.0.div_euclid(1000)
    }

    pub fn plus(self, by: Duration) -> Self {
        Timestamp(
            self.0
                .saturating_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX)),
        )
    }

    /// How long after `earlier` this is; zero when it is not after it.
    pub fn since(self, earlier: Timestamp) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// ISO 8601 in UTC with milliseconds, `2024-01-02T03:04:05.000Z`, as the EC2 API prints it.
    pub fn iso8601(self) -> String {
        let (year, month, day) = civil(self.0.div_euclid(86_400_000));
        let ms = self.0.rem_euclid(86_400_000);
        format!(
            "{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}.{:03}Z",
            ms / 3_600_000,
            ms / 60_000 % 60,
            ms / 1000 % 60,
            ms % 1000
        )
    }

    /// `20240102T030405Z`, the date form of Signature Version 4.
    pub fn amz_date(self) -> String {
        self.iso8601()
            .chars()
            .filter(|c| !matches!(c, '-' | ':'))
            .collect::<String>()[..15]
            .to_owned()
            + "Z"
    }

    /// Reads `20240102T030405Z`.
    pub fn parse_amz_date(text: &str) -> Option<Self> {
        let b = text.as_bytes();
        if b.len() != 16 || b[8] != b'T' || b[15] != b'Z' {
            return None;
        }
        let digits = |r: std::ops::Range<usize>| -> Option<i64> {
            let s = text.get(r)?;
            s.bytes().all(|c| c.is_ascii_digit()).then(|| s.parse().ok())?
        };
        let (y, mo, d) = (digits(0..4)?, digits(4..6)?, digits(6..8)?);
        let (h, mi, s) = (digits(9..11)?, digits(11..13)?, digits(13..15)?);
        if !(1..=12).contains(&mo) || !(1..=31).contains(&d) || h > 23 || mi > 59 || s > 60 {
            return None;
        }
        Some(Timestamp::from_secs(
            days_from_civil(y, mo, d) * 86_400 + h * 3600 + mi * 60 + s,
        ))
    }

    /// Reads ISO 8601 in UTC: `2024-01-02T03:04:05Z` with an optional fraction, or a bare date.
    pub fn parse_iso8601(text: &str) -> Option<Self> {
        let text = text
            .strip_suffix('Z')
            .or_else(|| text.strip_suffix("+00:00"))
            .unwrap_or(text);
        let (date, clock) = text.split_once('T').unwrap_or((text, "00:00:00"));
        let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
        let compact: String = date.chars().filter(|c| *c != '-').collect();
        let clock: String = clock.chars().filter(|c| *c != ':').collect();
        let whole = Self::parse_amz_date(&format!("{compact}T{clock}Z"))?;
        if fraction.is_empty() || !fraction.bytes().all(|c| c.is_ascii_digit()) {
            return None;
        }
        let ms: i64 = format!("{fraction:0<3}")[..3].parse().ok()?;
        Some(Timestamp(whole.0 + ms))
    }
}

/// Year, month and day of a day number since 1970-01-01 (proleptic Gregorian calendar).
fn civil(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let day = doy - (153 * mp + 2) / 5 + 1;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + i64::from(month <= 2), month, day)
}

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso8601())
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        #[expect(
            clippy::cast_precision_loss,
            reason = "milliseconds of this millennium fit a double exactly"
        )]
        s.serialize_f64(self.0 as f64 / 1000.0)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let seconds = f64::deserialize(d)?;
        if !seconds.is_finite() || seconds.abs() > 1e14 {
            return Err(serde::de::Error::custom("a time out of range"));
        }
        #[expect(clippy::cast_possible_truncation, reason = "the range was checked above")]
        Ok(Timestamp((seconds * 1000.0).round() as i64))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso8601_prints_and_reads_back() {
        for text in [
            "1970-01-01T00:00:00.000Z",
            "2024-02-29T23:59:59.999Z",
            "2100-03-01T00:00:00.001Z",
        ] {
            assert_eq!(Timestamp::parse_iso8601(text).unwrap().iso8601(), text);
        }
        assert_eq!(
            Timestamp::from_millis(1_704_164_645_000).iso8601(),
            "2024-01-02T03:04:05.000Z"
        );
    }

    #[test]
    fn amz_date_prints_and_reads_back() {
        let t = Timestamp::from_secs(1_440_938_160);
        assert_eq!(t.amz_date(), "20150830T123600Z");
        assert_eq!(Timestamp::parse_amz_date("20150830T123600Z"), Some(t));
        for bad in [
            "",
            "20150830",
            "20150830T123600",
            "20151330T123600Z",
            "2015083éT12360Z",
        ] {
            assert_eq!(Timestamp::parse_amz_date(bad), None, "{bad}");
        }
    }
}
