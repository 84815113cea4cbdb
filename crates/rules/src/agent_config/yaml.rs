//! YAML as far as people write cloud-config in it: maps, lists, and texts in all their forms. No anchors, tags,
//! merges or several documents.

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Yaml {
    Text(String),
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

/// How deep lists and maps are in each other.
const DEPTH_MAX: usize = 20;

/// The line that is not understood, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotUnderstood(pub usize);

type Read<T> = Result<T, NotUnderstood>;

impl Yaml {
    pub fn parse(text: &str) -> Read<Yaml> {
        let lines = text.lines().map(|line| line.trim_end_matches('\r')).collect();
        let mut reader = Reader {
            lines,
            at: 0,
            depth: 0,
        };
        let Some(indent) = reader.next_indent() else {
            return Ok(Yaml::Map(Vec::new()));
        };
        let value = reader.value(indent)?;
        match reader.next_indent() {
            None => Ok(value),
            Some(_) => Err(reader.here()),
        }
    }

    pub fn get(&self, key: &str) -> Option<&Yaml> {
        match self {
            Yaml::Map(entries) => entries
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Yaml::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn items(&self) -> Option<&[Yaml]> {
        match self {
            Yaml::List(items) => Some(items),
            _ => None,
        }
    }
}

struct Reader<'a> {
    lines: Vec<&'a str>,
    at: usize,
    depth: usize,
}

fn indent_of(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

impl<'a> Reader<'a> {
    fn here(&self) -> NotUnderstood {
        NotUnderstood(self.at + 1)
    }

    fn line(&self) -> Option<&'a str> {
        self.lines.get(self.at).copied()
    }

    /// Goes to the next line that says something.
    fn next_indent(&mut self) -> Option<usize> {
        while let Some(line) = self.line() {
            let text = line.trim();
            if !(text.is_empty() || text.starts_with('#') || text == "---") {
                return Some(indent_of(line));
            }
            self.at += 1;
        }
        None
    }

    /// The value whose first line is this far in.
    fn value(&mut self, indent: usize) -> Read<Yaml> {
        if self.depth >= DEPTH_MAX {
            return Err(self.here());
        }
        self.depth += 1;
        let text = self.line().map_or("", |line| line[indent..].trim_end());
        let value = if text == "-" || text.starts_with("- ") {
            self.list(indent)
        } else if key(text).is_some() {
            self.map(indent)
        } else {
            self.at += 1;
            self.inline(text, indent)
        };
        self.depth -= 1;
        value
    }

    fn list(&mut self, indent: usize) -> Read<Yaml> {
        let mut items = Vec::new();
        loop {
            // The first item may stand behind the dash of another list.
            let found = match items.is_empty() {
                true => Some(indent),
                false => self.next_indent(),
            };
            let Some(found) = found.filter(|found| *found >= indent) else {
                break;
            };
            if !self.is_dash(found) {
                break;
            }
            if found > indent {
                return Err(self.here());
            }
            let line = self.line().unwrap_or_default();
            let text = line.get(found..).unwrap_or_default().trim_end();
            let rest = text[1..].trim_start();
            let inner = indent + (text.len() - rest.len());
            items.push(self.item(rest, indent, inner)?);
        }
        Ok(Yaml::List(items))
    }

    /// What follows a dash: a value in this line, or below it.
    fn item(&mut self, rest: &'a str, indent: usize, inner: usize) -> Read<Yaml> {
        if rest.is_empty() || rest.starts_with('#') {
            self.at += 1;
            return match self.next_indent() {
                Some(below) if below > indent => self.value(below),
                _ => Ok(Yaml::Text(String::new())),
            };
        }
        if rest.starts_with("- ") || key(rest).is_some() {
            // A list or a map that begins in this line: as if the dash were a blank.
            return self.value(inner);
        }
        self.at += 1;
        self.inline(rest, indent + 1)
    }

    fn map(&mut self, indent: usize) -> Read<Yaml> {
        let mut entries: Vec<(String, Yaml)> = Vec::new();
        let mut is_first = true;
        loop {
            // The first key may stand behind the dash of a list.
            let found = match is_first {
                true => Some(indent),
                false => self.next_indent(),
            };
            is_first = false;
            let Some(found) = found.filter(|found| *found >= indent) else {
                return Ok(Yaml::Map(entries));
            };
            let line = self.line().unwrap_or_default();
            let text = line.get(found..).unwrap_or_default().trim_end();
            let Some((name, rest)) = key(text).filter(|_| found == indent) else {
                return match text.starts_with('-') && found == indent {
                    true => Ok(Yaml::Map(entries)),
                    false => Err(self.here()),
                };
            };
            if entries.iter().any(|(known, _)| *known == name) {
                return Err(self.here());
            }
            self.at += 1;
            let value = if rest.is_empty() || rest.starts_with('#') {
                match self.next_indent() {
                    Some(below) if below > indent => self.value(below)?,
                    // A list may stand as far in as its key.
                    Some(below) if below == indent && self.is_dash(below) => self.list(below)?,
                    _ => Yaml::Text(String::new()),
                }
            } else {
                self.inline(rest, indent + 1)?
            };
            entries.push((name, value));
        }
    }

    fn is_dash(&self, at: usize) -> bool {
        let text = self
            .line()
            .and_then(|line| line.get(at..))
            .unwrap_or_default()
            .trim_end();
        text == "-" || text.starts_with("- ")
    }

    /// A value that begins in the line before this one; what belongs to it is at least this far in.
    fn inline(&mut self, first: &'a str, indent: usize) -> Read<Yaml> {
        let begin = NotUnderstood(self.at);
        match first.chars().next() {
            Some('|' | '>') => self.block(first, indent),
            Some('&' | '*' | '!' | '%' | '@' | '`' | '?') => Err(begin),
            Some('[' | '{' | '"' | '\'') => {
                let mut text = first.to_owned();
                loop {
                    let mut flow = Flow {
                        chars: text.chars().collect(),
                        at: 0,
                        depth: 0,
                    };
                    if let Some(value) = flow.value(&[])
                        && flow.is_at_end()
                    {
                        return Ok(value);
                    }
                    match self
                        .line()
                        .filter(|line| line.trim().is_empty() || indent_of(line) >= indent)
                    {
                        Some(line) => {
                            self.at += 1;
                            text.push(if line.trim().is_empty() { '\n' } else { ' ' });
                            text.push_str(line.trim());
                        }
                        None => return Err(begin),
                    }
                }
            }
            _ => {
                let mut text = without_comment(first).to_owned();
                while let Some(line) = self
                    .line()
                    .filter(|line| indent_of(line) >= indent && !line.trim().is_empty())
                {
                    let more = without_comment(line.trim());
                    if key(more).is_some() || more.starts_with('#') {
                        return Err(self.here());
                    }
                    self.at += 1;
                    text.push(' ');
                    text.push_str(more);
                }
                Ok(Yaml::Text(text))
            }
        }
    }

    /// A block after `|` or `>`.
    fn block(&mut self, head: &str, indent: usize) -> Read<Yaml> {
        let folded = head.starts_with('>');
        let head = without_comment(head);
        if head.chars().skip(1).any(|c| !matches!(c, '-' | '+')) {
            return Err(NotUnderstood(self.at));
        }
        let mut lines: Vec<&str> = Vec::new();
        let mut own = None;
        while let Some(line) = self.line() {
            if line.trim().is_empty() {
                lines.push("");
            } else {
                let found = indent_of(line);
                if found < own.unwrap_or(indent) {
                    break;
                }
                lines.push(&line[*own.get_or_insert(found)..]);
            }
            self.at += 1;
        }
        let kept = head.contains('+');
        while !kept && lines.last().is_some_and(|line| line.is_empty()) {
            lines.pop();
        }
        let mut text = match folded {
            false => lines.join("\n"),
            true => fold(&lines),
        };
        if !text.is_empty() && !head.contains('-') {
            text.push('\n');
        }
        Ok(Yaml::Text(text))
    }
}

/// Lines of `>`: one line end is a blank, those of lines further in stay.
fn fold(lines: &[&str]) -> String {
    let mut out = String::new();
    let mut empty = 0;
    let mut deep_before = true;
    for line in lines {
        if line.is_empty() {
            empty += 1;
            continue;
        }
        let deep = line.starts_with([' ', '\t']);
        if !out.is_empty() {
            match (empty, deep || deep_before) {
                (0, false) => out.push(' '),
                (n, joint) => out.extend(std::iter::repeat_n('\n', n + usize::from(joint))),
            }
        }
        out.push_str(line);
        (empty, deep_before) = (0, deep);
    }
    out
}

/// The key that a line begins with, and what follows it.
fn key(text: &str) -> Option<(String, &str)> {
    let (name, rest) = match text.chars().next()? {
        quote @ ('"' | '\'') => {
            let end = text[1..].find(quote)? + 1;
            (&text[1..end], text[end + 1..].trim_start())
        }
        '[' | '{' | '|' | '>' | '#' | '-' => return None,
        _ => {
            let end = text
                .find(": ")
                .or_else(|| text.ends_with(':').then(|| text.len() - 1))?;
            (text[..end].trim_end(), &text[end..])
        }
    };
    let rest = rest.strip_prefix(':')?;
    let plain = !name.is_empty()
        && name
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_-./ ".contains(&b));
    let ends = rest.is_empty() || rest.starts_with([' ', '\t']);
    (plain && ends && !name.contains(": ")).then(|| (name.to_owned(), rest.trim()))
}

fn without_comment(text: &str) -> &str {
    text.find(" #").map_or(text, |at| &text[..at]).trim_end()
}

/// Lists and maps in brackets, and texts in quotes.
struct Flow {
    chars: Vec<char>,
    at: usize,
    depth: usize,
}

impl Flow {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn is_at_end(&mut self) -> bool {
        self.skip_blanks();
        matches!(self.peek(), None | Some('#'))
    }

    fn value(&mut self, ends: &[char]) -> Option<Yaml> {
        if self.depth >= DEPTH_MAX {
            return None;
        }
        self.skip_blanks();
        self.depth += 1;
        let value = match self.peek()? {
            '[' => self.list(),
            '{' => self.map(),
            quote @ ('"' | '\'') => self.quoted(quote).map(Yaml::Text),
            _ => Some(Yaml::Text(self.plain(ends))),
        };
        self.depth -= 1;
        value
    }

    fn plain(&mut self, ends: &[char]) -> String {
        let mut out = String::new();
        while let Some(c) = self.peek().filter(|c| !ends.contains(c)) {
            out.push(c);
            self.at += 1;
        }
        out.trim().to_owned()
    }

    fn list(&mut self) -> Option<Yaml> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_blanks();
            if self.peek()? == ']' {
                self.at += 1;
                return Some(Yaml::List(items));
            }
            items.push(self.value(&[',', ']'])?);
            self.skip_blanks();
            match self.peek()? {
                ',' => self.at += 1,
                ']' => {}
                _ => return None,
            }
        }
    }

    fn map(&mut self) -> Option<Yaml> {
        self.at += 1;
        let mut entries = Vec::new();
        loop {
            self.skip_blanks();
            if self.peek()? == '}' {
                self.at += 1;
                return Some(Yaml::Map(entries));
            }
            let Yaml::Text(name) = self.value(&[':', ',', '}'])? else {
                return None;
            };
            self.skip_blanks();
            let value = match self.peek()? {
                ':' => {
                    self.at += 1;
                    self.value(&[',', '}'])?
                }
                _ => Yaml::Text(String::new()),
            };
            entries.push((name, value));
            self.skip_blanks();
            match self.peek()? {
                ',' => self.at += 1,
                '}' => {}
                _ => return None,
            }
        }
    }

    fn quoted(&mut self, quote: char) -> Option<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let c = self.peek()?;
            self.at += 1;
            match c {
                '\'' if quote == '\'' && self.peek() == Some('\'') => {
                    self.at += 1;
                    out.push('\'');
                }
                c if c == quote => return Some(out),
                '\\' if quote == '"' => {
                    let escaped = self.peek()?;
                    self.at += 1;
                    out.push(match escaped {
                        'n' => '\n',
                        't' => '\t',
                        '0' => '\0',
                        c @ ('"' | '\\' | '/' | ' ') => c,
                        _ => return None,
                    });
                }
                c => out.push(c),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Yaml {
        Yaml::Text(text.to_owned())
    }

    fn list(items: &[&str]) -> Yaml {
        Yaml::List(items.iter().map(|item| text(item)).collect())
    }

    #[test]
    fn texts_have_many_forms() {
        let forms = [
            ("a: b c # d", "b c"),
            ("a: 'it''s'", "it's"),
            ("a: \"x\\ty # z\"", "x\ty # z"),
            ("a: http://x:1/y", "http://x:1/y"),
            ("a: b\n  c", "b c"),
            ("a: |\n  one\n    two\n\n  three\n\n", "one\n  two\n\nthree\n"),
            ("a: |-\n  one\n", "one"),
            ("a: >\n  one\n  two\n\n  three\n", "one two\nthree\n"),
            ("a:\n  |\n  one\n", "one\n"),
            ("\"a\": b", "b"),
            ("a:", ""),
        ];
        for (yaml, want) in forms {
            assert_eq!(Yaml::parse(yaml).unwrap().get("a"), Some(&text(want)), "{yaml}");
        }
    }

    #[test]
    fn lists_and_maps_stand_in_each_other() {
        let yaml = "# c\na:\n- x\n- [\"s\", c, 'd, e']\n- k: v\n  l: |\n    m\n  n: {o: p}\n-\n  - q\n  - - r\nb:\n  - - s\n    - t\n";
        let read = Yaml::parse(yaml).unwrap();
        let a = read.get("a").unwrap().items().unwrap();
        assert_eq!((&a[0], &a[1]), (&text("x"), &list(&["s", "c", "d, e"])));
        assert_eq!(
            (a[2].get("k"), a[2].get("l")),
            (Some(&text("v")), Some(&text("m\n")))
        );
        assert_eq!(a[2].get("n").unwrap().get("o"), Some(&text("p")));
        assert_eq!(a[3], Yaml::List(vec![text("q"), list(&["r"])]));
        assert_eq!(read.get("b"), Some(&Yaml::List(vec![list(&["s", "t"])])));
    }

    #[test]
    fn what_is_not_read_is_told_with_its_line() {
        for (yaml, line) in [
            ("a: &x b", 1),
            ("b: c\na: *x", 2),
            ("a: [b", 1),
            ("a: b\n c: d", 2),
            ("a: 1\na: 2", 2),
        ] {
            assert_eq!(Yaml::parse(yaml), Err(NotUnderstood(line)), "{yaml}");
        }
    }
}
