//! The few commands of a shell script that write the agent's file.

use std::collections::BTreeMap;

use super::CONFIG_FILE;

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    /// `;`, `&&`, `||`, `&`, a line's end, braces and parentheses.
    End,
    Pipe,
    GroupBegins,
    GroupEnds,
    /// To a file; whether it is appended to.
    Redirect {
        append: bool,
    },
    HereDocument(String),
}

/// Does to `file` what the script does to the agent's file.
pub(super) fn run(script: &str, file: &mut String) {
    let mut variables = BTreeMap::new();
    // What the commands of the pipeline before this one have written, and those of the open groups.
    let mut groups: Vec<String> = Vec::new();
    let mut piped: Option<String> = None;
    let tokens = tokens(script, &mut variables);
    let mut command: Vec<Token> = Vec::new();
    for token in tokens.into_iter().chain([Token::End]) {
        match token {
            Token::End | Token::Pipe => {
                let text = execute(&command, piped.take(), file);
                command.clear();
                if token == Token::Pipe {
                    piped = Some(text);
                } else if let Some(group) = groups.last_mut() {
                    group.push_str(&text);
                }
            }
            Token::GroupBegins => groups.push(String::new()),
            // What follows, a redirection or a pipe, is of all that the group has written.
            Token::GroupEnds => piped = groups.pop(),
            other => command.push(other),
        }
    }
}

/// Runs one command and gives what it writes to its standard output, unless that goes to a file.
fn execute(command: &[Token], input: Option<String>, file: &mut String) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut target: Option<(&str, bool)> = None;
    let mut input = input;
    let mut tokens = command.iter();
    while let Some(token) = tokens.next() {
        match token {
            Token::Word(word) => words.push(word),
            Token::HereDocument(text) => input = Some(text.clone()),
            Token::Redirect { append } => {
                if let Some(Token::Word(path)) = tokens.next() {
                    target = Some((path, *append));
                }
            }
            _ => {}
        }
    }
    while words
        .first()
        .is_some_and(|w| matches!(*w, "sudo" | "then" | "do" | "else" | "exec" | "command" | "-E"))
    {
        words.remove(0);
    }
    let text = match words.split_first() {
        Some((&"echo", rest)) => echo(rest),
        Some((&"printf", rest)) => printf(rest),
        Some((&"cat", [])) | None => input.unwrap_or_default(),
        Some((&"tee", rest)) => {
            let append = rest.contains(&"-a") || rest.contains(&"--append");
            let text = input.unwrap_or_default();
            for path in rest.iter().filter(|w| !w.starts_with('-')) {
                write(path, append, &text, file);
            }
            text
        }
        Some((&"rm", rest)) if rest.contains(&CONFIG_FILE) => {
            file.clear();
            String::new()
        }
        _ => String::new(),
    };
    match target {
        Some((path, append)) => {
            write(path, append, &text, file);
            String::new()
        }
        None => text,
    }
}

fn write(path: &str, append: bool, text: &str, file: &mut String) {
    if path != CONFIG_FILE {
        return;
    }
    if !append {
        file.clear();
    }
    file.push_str(text);
}

fn echo(words: &[&str]) -> String {
    let (mut newline, mut escapes, mut from) = (true, false, 0);
    for word in words {
        match *word {
            "-n" => newline = false,
            "-e" => escapes = true,
            "-ne" | "-en" => (newline, escapes) = (false, true),
            _ => break,
        }
        from += 1;
    }
    let text = words.get(from..).unwrap_or_default().join(" ");
    let mut text = if escapes { unescaped(&text) } else { text };
    if newline {
        text.push('\n');
    }
    text
}

/// `printf` with `%s` alone.
fn printf(words: &[&str]) -> String {
    let Some((format, arguments)) = words.split_first() else {
        return String::new();
    };
    let format = unescaped(format);
    let holes = format.matches("%s").count();
    let mut out = String::new();
    let mut arguments = arguments.iter();
    loop {
        let mut pieces = format.split("%s");
        out.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            out.push_str(arguments.next().unwrap_or(&""));
            out.push_str(piece);
        }
        if holes == 0 || arguments.len() == 0 {
            return out;
        }
    }
}

fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('\\') | None => out.push('\\'),
                Some(other) => out.extend(['\\', other]),
            },
            c => out.push(c),
        }
    }
    out
}

/// Cuts a script into tokens. Assignments are taken as they come, and variables replaced.
fn tokens(script: &str, variables: &mut BTreeMap<String, String>) -> Vec<Token> {
    let mut lexer = Lexer {
        rest: script.chars().collect::<Vec<_>>().into(),
        variables,
        out: Vec::new(),
        awaited: Vec::new(),
    };
    lexer.run();
    lexer.out
}

struct Lexer<'v> {
    rest: std::collections::VecDeque<char>,
    variables: &'v mut BTreeMap<String, String>,
    out: Vec<Token>,
    /// Here documents whose text begins on the next line: the place of the token, the word that ends
    /// it, whether variables are replaced, whether tabs are taken away.
    awaited: Vec<(usize, String, bool, bool)>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        while let Some(c) = self.rest.pop_front() {
            match c {
                '\n' => {
                    self.here_documents();
                    self.out.push(Token::End);
                }
                ' ' | '\t' | '\r' => {}
                '\\' if self.rest.front() == Some(&'\n') => drop(self.rest.pop_front()),
                '#' => self.skip_comment(),
                ';' => self.out.push(Token::End),
                '&' => {
                    // `&>` is a redirection of both outputs; `&&` and `&` end a command.
                    if self.rest.front() == Some(&'>') {
                        continue;
                    }
                    self.next_if('&');
                    self.out.push(Token::End);
                }
                '|' if self.next_if('|') => self.out.push(Token::End),
                '|' => self.out.push(Token::Pipe),
                '(' => self.out.push(Token::GroupBegins),
                ')' => self.group_ends(),
                '>' => {
                    let append = self.next_if('>');
                    if self.next_if('&') {
                        // To another descriptor: not to a file.
                        self.word();
                    } else {
                        self.out.push(Token::Redirect { append });
                    }
                }
                '<' if self.next_if('<') => self.here(),
                '<' => drop(self.word()),
                c => {
                    self.rest.push_front(c);
                    self.command_word();
                }
            }
        }
    }

    fn group_ends(&mut self) {
        self.out.push(Token::End);
        self.out.push(Token::GroupEnds);
    }

    fn command_word(&mut self) {
        let plain = self.rest.front().is_some_and(|c| !matches!(c, '\'' | '"' | '\\'));
        let begins = matches!(
            self.out.last(),
            None | Some(Token::End | Token::Pipe | Token::GroupBegins)
        );
        let word = self.word();
        match word.as_str() {
            "{" if plain => return self.out.push(Token::GroupBegins),
            "}" if plain => return self.group_ends(),
            // A descriptor before a redirection; that of errors goes elsewhere.
            "1" | "2" if plain && self.rest.front() == Some(&'>') => {
                if word == "2" {
                    self.rest.pop_front();
                    self.next_if('>');
                    self.next_if('&');
                    self.skip_blanks();
                    self.word();
                }
                return;
            }
            "export" | "readonly" | "local" if begins => return,
            _ => {}
        }
        if begins
            && plain
            && let Some((name, value)) = word.split_once('=')
            && is_name(name)
        {
            self.variables.insert(name.to_owned(), value.to_owned());
            return;
        }
        self.out.push(Token::Word(word));
    }

    fn next_if(&mut self, c: char) -> bool {
        let is = self.rest.front() == Some(&c);
        if is {
            self.rest.pop_front();
        }
        is
    }

    fn skip_blanks(&mut self) {
        while self.rest.front().is_some_and(|c| matches!(c, ' ' | '\t')) {
            self.rest.pop_front();
        }
    }

    fn skip_comment(&mut self) {
        while self.rest.front().is_some_and(|c| *c != '\n') {
            self.rest.pop_front();
        }
    }

    /// One word, with its quotes taken away and its variables replaced.
    fn word(&mut self) -> String {
        let mut out = String::new();
        while let Some(&c) = self.rest.front() {
            match c {
                ' ' | '\t' | '\n' | '\r' | ';' | '&' | '|' | '<' | '>' | '(' | ')' => break,
                '\'' => {
                    self.rest.pop_front();
                    while let Some(c) = self.rest.pop_front().filter(|c| *c != '\'') {
                        out.push(c);
                    }
                }
                '"' => {
                    self.rest.pop_front();
                    self.double_quoted(&mut out);
                }
                '\\' => {
                    self.rest.pop_front();
                    out.extend(self.rest.pop_front().filter(|c| *c != '\n'));
                }
                '$' | '`' => self.expansion(&mut out),
                c => {
                    self.rest.pop_front();
                    out.push(c);
                }
            }
        }
        out
    }

    fn double_quoted(&mut self, out: &mut String) {
        while let Some(&c) = self.rest.front() {
            match c {
                '$' | '`' => {
                    self.expansion(out);
                    continue;
                }
                '"' => {
                    self.rest.pop_front();
                    return;
                }
                '\\' => {
                    self.rest.pop_front();
                    match self.rest.pop_front() {
                        Some(c @ ('"' | '\\' | '$' | '`')) => out.push(c),
                        Some('\n') | None => {}
                        Some(other) => out.extend(['\\', other]),
                    }
                    continue;
                }
                c => out.push(c),
            }
            self.rest.pop_front();
        }
    }

    /// A variable, or a command's output, which is empty here: nothing runs.
    fn expansion(&mut self, out: &mut String) {
        let begin = self.rest.pop_front();
        if begin == Some('`') {
            while self.rest.pop_front().is_some_and(|c| c != '`') {}
            return;
        }
        match self.rest.front() {
            Some('(') => {
                let mut open = 0_usize;
                while let Some(c) = self.rest.pop_front() {
                    match c {
                        '(' => open += 1,
                        ')' if open <= 1 => return,
                        ')' => open -= 1,
                        _ => {}
                    }
                }
            }
            Some('{') => {
                self.rest.pop_front();
                let mut inside = String::new();
                while let Some(c) = self.rest.pop_front().filter(|c| *c != '}') {
                    inside.push(c);
                }
                let (name, default) = inside.split_once(":-").unwrap_or((&inside, ""));
                let value = self.variables.get(name).filter(|v| !v.is_empty());
                out.push_str(value.map_or(default, String::as_str));
            }
            Some(c) if c.is_ascii_alphabetic() || *c == '_' => {
                let mut name = String::new();
                while let Some(c) = self
                    .rest
                    .front()
                    .filter(|c| c.is_ascii_alphanumeric() || **c == '_')
                {
                    name.push(*c);
                    self.rest.pop_front();
                }
                out.push_str(self.variables.get(&name).map_or("", String::as_str));
            }
            _ => out.push('$'),
        }
    }

    /// After `<<`.
    fn here(&mut self) {
        if self.next_if('<') {
            self.skip_blanks();
            let text = self.word();
            self.out.push(Token::HereDocument(text + "\n"));
            return;
        }
        let tabs = self.next_if('-');
        self.skip_blanks();
        let literal = self.rest.front().is_some_and(|c| matches!(c, '\'' | '"' | '\\'));
        let end = self.word();
        self.out.push(Token::HereDocument(String::new()));
        self.awaited.push((self.out.len() - 1, end, !literal, tabs));
    }

    /// Reads the texts of the here documents that the line before named.
    fn here_documents(&mut self) {
        for (at, end, replaces, tabs) in std::mem::take(&mut self.awaited) {
            let mut text = String::new();
            while !self.rest.is_empty() {
                let mut line = String::new();
                while let Some(c) = self.rest.pop_front().filter(|c| *c != '\n') {
                    line.push(c);
                }
                let line = line.trim_end_matches('\r');
                let line = if tabs { line.trim_start_matches('\t') } else { line };
                if line == end {
                    break;
                }
                text.push_str(line);
                text.push('\n');
            }
            if replaces {
                text = self.replaced(text);
            }
            if let Some(token) = self.out.get_mut(at) {
                *token = Token::HereDocument(text);
            }
        }
    }

    /// The text with its variables replaced; quotes mean nothing in it.
    fn replaced(&mut self, text: String) -> String {
        let after = std::mem::replace(&mut self.rest, text.chars().collect());
        let mut out = String::new();
        while let Some(&c) = self.rest.front() {
            match c {
                '$' | '`' => self.expansion(&mut out),
                '\\' => {
                    self.rest.pop_front();
                    match self.rest.pop_front() {
                        Some(c @ ('$' | '`' | '\\')) => out.push(c),
                        Some('\n') | None => {}
                        Some(other) => out.extend(['\\', other]),
                    }
                }
                c => {
                    self.rest.pop_front();
                    out.push(c);
                }
            }
        }
        self.rest = after;
        out
    }
}

fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}
