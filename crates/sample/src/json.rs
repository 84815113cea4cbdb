//! JSON (RFC 8259): a value, its text, and a reader that no input can make panic or recurse deeply.

use std::fmt;
use std::iter::Peekable;
use std::str::Chars;

const DEPTH_MAX: u32 = 32;

#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number(f64),
    String(String),
    Array(Vec<Json>),
    /// In the order written; of members with the same name the last one counts.
    Object(Vec<(String, Json)>),
}

#[derive(Debug, PartialEq, Eq)]
pub struct InvalidJson;

/// An object in the order given.
pub fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(
        members
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    )
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::String(text.to_owned())
    }
}

impl Json {
    pub fn member(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().rev().find(|(n, _)| n == name).map(|(_, v)| v),
            _ => None,
        }
    }

    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    pub fn read(text: &str) -> Result<Json, InvalidJson> {
        let mut reader = Reader {
            chars: text.chars().peekable(),
        };
        let value = reader.value(0)?;
        reader.skip_space();
        match reader.chars.next() {
            None => Ok(value),
            Some(_) => Err(InvalidJson),
        }
    }
}

struct Reader<'a> {
    chars: Peekable<Chars<'a>>,
}

impl Reader<'_> {
    fn skip_space(&mut self) {
        while self
            .chars
            .next_if(|c| matches!(c, ' ' | '\t' | '\n' | '\r'))
            .is_some()
        {}
    }

    fn skip_if(&mut self, wanted: char) -> bool {
        self.skip_space();
        self.chars.next_if_eq(&wanted).is_some()
    }

    fn expect(&mut self, wanted: char) -> Result<(), InvalidJson> {
        self.skip_if(wanted).then_some(()).ok_or(InvalidJson)
    }

    fn value(&mut self, depth: u32) -> Result<Json, InvalidJson> {
        if depth == DEPTH_MAX {
            return Err(InvalidJson);
        }
        self.skip_space();
        match self.chars.peek().ok_or(InvalidJson)? {
            '{' => self.object(depth),
            '[' => self.array(depth),
            '"' => self.string().map(Json::String),
            't' => self.word("true", Json::Bool(true)),
            'f' => self.word("false", Json::Bool(false)),
            'n' => self.word("null", Json::Null),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, InvalidJson> {
        if word.chars().all(|c| self.chars.next() == Some(c)) {
            Ok(value)
        } else {
            Err(InvalidJson)
        }
    }

    fn object(&mut self, depth: u32) -> Result<Json, InvalidJson> {
        self.expect('{')?;
        let mut members = Vec::new();
        if self.skip_if('}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.skip_space();
            let name = self.string()?;
            self.expect(':')?;
            members.push((name, self.value(depth + 1)?));
            if !self.skip_if(',') {
                self.expect('}')?;
                return Ok(Json::Object(members));
            }
        }
    }

    fn array(&mut self, depth: u32) -> Result<Json, InvalidJson> {
        self.expect('[')?;
        let mut items = Vec::new();
        if self.skip_if(']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if !self.skip_if(',') {
                self.expect(']')?;
                return Ok(Json::Array(items));
            }
        }
    }

    fn string(&mut self) -> Result<String, InvalidJson> {
        if self.chars.next() != Some('"') {
            return Err(InvalidJson);
        }
        let mut text = String::new();
        loop {
            match self.chars.next().ok_or(InvalidJson)? {
                '"' => return Ok(text),
                '\\' => text.push(self.escape()?),
                c if c < ' ' => return Err(InvalidJson),
                c => text.push(c),
            }
        }
    }

    fn escape(&mut self) -> Result<char, InvalidJson> {
        Ok(match self.chars.next().ok_or(InvalidJson)? {
            c @ ('"' | '\\' | '/') => c,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => match self.hex4()? {
                high @ 0xD800..0xDC00 => {
                    if self.chars.next() != Some('\\') || self.chars.next() != Some('u') {
                        return Err(InvalidJson);
                    }
                    let low @ 0xDC00..0xE000 = self.hex4()? else {
                        return Err(InvalidJson);
                    };
                    char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)).ok_or(InvalidJson)?
                }
                code => char::from_u32(code).ok_or(InvalidJson)?,
            },
            _ => return Err(InvalidJson),
        })
    }

    fn hex4(&mut self) -> Result<u32, InvalidJson> {
        (0..4).try_fold(0, |code, _| {
            let digit = self
                .chars
                .next()
                .and_then(|c| c.to_digit(16))
                .ok_or(InvalidJson)?;
            Ok(code * 16 + digit)
        })
    }

    fn number(&mut self) -> Result<Json, InvalidJson> {
        let mut text = String::new();
        let in_number = |c: &char| matches!(c, '0'..='9' | '-' | '+' | '.' | 'e' | 'E');
        while let Some(c) = self.chars.next_if(in_number) {
            text.push(c);
        }
        // Rust also reads `+1`, `.5`, `5.` and `007`, which are no JSON.
        let digits = text.strip_prefix('-').unwrap_or(&text);
        let whole = digits.split(['.', 'e', 'E']).next().unwrap_or_default();
        let leading_zero = whole.len() > 1 && whole.starts_with('0');
        let bare_point = digits.contains(".e") || digits.contains(".E") || digits.ends_with('.');
        if whole.is_empty() || leading_zero || bare_point || !whole.bytes().all(|b| b.is_ascii_digit()) {
            return Err(InvalidJson);
        }
        let number: f64 = text.parse().map_err(|_| InvalidJson)?;
        number
            .is_finite()
            .then_some(Json::Number(number))
            .ok_or(InvalidJson)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Json::Null => f.write_str("null"),
            Json::Bool(value) => write!(f, "{value}"),
            Json::Number(value) => write!(f, "{value}"),
            Json::String(text) => quoted(f, text),
            Json::Array(items) => {
                f.write_str("[")?;
                for (n, item) in items.iter().enumerate() {
                    let comma = if n == 0 { "" } else { "," };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (n, (name, value)) in members.iter().enumerate() {
                    f.write_str(if n == 0 { "" } else { "," })?;
                    quoted(f, name)?;
                    write!(f, ":{value}")?;
                }
                f.write_str("}")
            }
        }
    }
}

fn quoted(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    f.write_str("\"")?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c < ' ' => write!(f, "\\u{:04x}", u32::from(c))?,
            c => write!(f, "{c}")?,
        }
    }
    f.write_str("\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for text in [
            "null",
            "[]",
            "{}",
            "[true,false,null]",
            r#"{"a":{"b":[1,-2.5,1000]},"c":"x"}"#,
            r#""\"\\\n\r\t\u0001é😀""#,
        ] {
            assert_eq!(Json::read(text).unwrap().to_string(), text);
        }
        assert_eq!(
            Json::read(" [ 1e3 , -0.5 ,\n\"\\ud83d\\ude00\\/\\u0041\" ] "),
            Ok(Json::Array(vec![
                Json::Number(1000.0),
                Json::Number(-0.5),
                "😀/A".into()
            ]))
        );
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in [
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\"}",
            "{\"a\":1,}",
            "{a:1}",
            "tru",
            "nullx",
            "01",
            "+1",
            ".5",
            "5.",
            "1.e3",
            "-",
            "1e",
            "1e999",
            "--1",
            "\"",
            "\"\n\"",
            "\"\\x\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "1 2",
            "NaN",
            "é",
        ] {
            assert_eq!(Json::read(text), Err(InvalidJson), "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_and_not_followed() {
        assert_eq!(Json::read(&"[".repeat(1_000_000)), Err(InvalidJson));
        let deepest = format!("{}{}", "[".repeat(31), "]".repeat(31));
        assert!(Json::read(&deepest).is_ok());
    }

    #[test]
    fn the_last_member_of_a_name_counts() {
        let json = Json::read(r#"{"a":1,"a":"two"}"#).unwrap();
        assert_eq!(json.member("a").and_then(Json::as_str), Some("two"));
        assert_eq!(json.member("b"), None);
        assert_eq!(Json::Null.member("a"), None);
    }
}
