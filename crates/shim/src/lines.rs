//! From bytes of a pipe to records of a log file.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::output::{self, LINE_BYTES_MAX, Stream};

const CHARACTER_BYTES_MAX: usize = 4;

/// Splits one stream into lines; keeps the piece after the last newline until more comes.
#[derive(Debug)]
pub(crate) struct Lines {
    stream: Stream,
    partial: Vec<u8>,
}

impl Lines {
    pub(crate) fn new(stream: Stream) -> Lines {
        Lines {
            stream,
            partial: Vec::new(),
        }
    }

    /// Appends the records of all lines that `bytes` complete.
    pub(crate) fn feed(&mut self, out: &mut Vec<u8>, at_ms: u64, mut bytes: &[u8]) {
        while let Some(end) = bytes.iter().position(|b| *b == b'\n') {
            let (line, rest) = (&bytes[..end], &bytes[end + 1..]);
            if self.partial.is_empty() && line.len() <= LINE_BYTES_MAX {
                output::encode(out, at_ms, self.stream, false, line);
            } else {
                self.partial.extend_from_slice(line);
                self.end(out, at_ms);
            }
            bytes = rest;
        }
        self.partial.extend_from_slice(bytes);
        // All of a character that lies across the limit is to be there.
        while self.partial.len() >= LINE_BYTES_MAX + CHARACTER_BYTES_MAX {
            self.emit_piece(out, at_ms);
        }
    }

    /// At the end of the stream: a last line without a newline is a line too.
    pub(crate) fn finish(&mut self, out: &mut Vec<u8>, at_ms: u64) {
        if !self.partial.is_empty() {
            self.end(out, at_ms);
        }
    }

    fn end(&mut self, out: &mut Vec<u8>, at_ms: u64) {
        while self.partial.len() > LINE_BYTES_MAX {
            self.emit_piece(out, at_ms);
        }
        output::encode(out, at_ms, self.stream, false, &self.partial);
        // Give a long line's memory back: a shim has little.
        self.partial = Vec::new();
    }

    fn emit_piece(&mut self, out: &mut Vec<u8>, at_ms: u64) {
        let end = end_of_piece(&self.partial);
        output::encode(out, at_ms, self.stream, true, &self.partial[..end]);
        self.partial.drain(..end);
    }
}

/// Where a line that is too long is cut: at the limit, or before the character of UTF-8 that lies across it.
fn end_of_piece(line: &[u8]) -> usize {
    let bytes_of = |first: u8| match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => 1,
    };
    let across = (1..CHARACTER_BYTES_MAX).find(|before| {
        let (start, character) = line.split_at(LINE_BYTES_MAX - before);
        let first = character.first().copied().unwrap_or_default();
        let whole = character.get(..bytes_of(first));
        start.len() + bytes_of(first) > LINE_BYTES_MAX
            && whole.is_some_and(|character| std::str::from_utf8(character).is_ok())
    });
    LINE_BYTES_MAX - across.unwrap_or(0)
}

/// The container's log file, open for appending whole records.
#[derive(Debug)]
pub(crate) struct LogFile {
    file: File,
    len: u64,
}

impl LogFile {
    /// Opens or makes it; goes on after what an earlier container of that name wrote.
    pub(crate) fn open(path: &Path) -> io::Result<LogFile> {
        let file = OpenOptions::new().append(true).create(true).open(path)?;
        let len = file.metadata()?.len();
        Ok(LogFile { file, len })
    }

    /// Bytes in the file: the end of the last whole record.
    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// Appends records. When the file system is full these records are lost, but what was written
    /// before and what comes after stays readable.
    pub(crate) fn append(&mut self, records: &[u8]) -> io::Result<()> {
        match self.file.write_all(records) {
            Ok(()) => {
                self.len += records.len() as u64;
                Ok(())
            }
            Err(error) => {
                self.file.set_len(self.len)?;
                Err(error)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::{Reader, Record};

    fn records(pieces: &[&[u8]]) -> Vec<Record> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("app.log");
        let mut log = LogFile::open(&path).unwrap();
        let mut lines = Lines::new(Stream::Stdout);
        let mut out = Vec::new();
        for piece in pieces {
            lines.feed(&mut out, 7, piece);
        }
        lines.finish(&mut out, 7);
        log.append(&out).unwrap();
        assert_eq!(log.len(), std::fs::metadata(&path).unwrap().len());
        Reader::open(&path, 0).unwrap().map(|r| r.unwrap()).collect()
    }

    fn texts(pieces: &[&[u8]]) -> Vec<String> {
        records(pieces)
            .into_iter()
            .map(|r| String::from_utf8(r.bytes).unwrap())
            .collect()
    }

    #[test]
    fn lines_are_the_same_however_the_pipe_cuts_them() {
        assert_eq!(texts(&[b"a\nb", b"c\n\nd"]), ["a", "bc", "", "d"]);
        assert_eq!(texts(&[b"a", b"\n", b"\n"]), ["a", ""]);
        assert_eq!(texts(&[]), Vec::<String>::new());
        assert_eq!(texts(&[b"x\r\ny"]), ["x\r", "y"]);
    }

    #[test]
    fn a_line_longer_than_the_limit_goes_on_in_the_next_record() {
        let line = vec![b'x'; 2 * LINE_BYTES_MAX + 5];
        let seen = records(&[&line[..1000], &line[1000..], b"\nnext\n"]);
        let shape: Vec<_> = seen.iter().map(|r| (r.bytes.len(), r.goes_on)).collect();
        assert_eq!(
            shape,
            [
                (LINE_BYTES_MAX, true),
                (LINE_BYTES_MAX, true),
                (5, false),
                (4, false)
            ]
        );
    }

    #[test]
    fn a_long_line_is_cut_between_characters() {
        for (character, before) in [
            ("é", 1),
            ("€", 1),
            ("€", 2),
            ("🦀", 1),
            ("🦀", 2),
            ("🦀", 3),
            ("é", 0),
        ] {
            let mut line = "x".repeat(LINE_BYTES_MAX - before) + character;
            line.push_str("end\n");
            let seen = texts(&[line.as_bytes()]);
            let lengths: Vec<usize> = seen.iter().map(String::len).collect();
            let rest = character.len() + "end".len();
            assert_eq!(lengths, [LINE_BYTES_MAX - before, rest], "{character} {before}");
            assert_eq!(seen.concat() + "\n", line);
            // However the pipe cuts it.
            for cut in LINE_BYTES_MAX - before..=LINE_BYTES_MAX + 4 {
                let (first, second) = line.as_bytes().split_at(cut);
                assert_eq!(texts(&[first, second]), seen, "{character} {before} {cut}");
            }
        }
        // What is no character is cut at the limit.
        for across in [
            &b"\xe2\x82"[..],
            b"\xff\xff",
            b"\x80\x80",
            b"\xc3x",
            b"\xe2\x82x",
            b"\xf8\x80",
        ] {
            let line = [&vec![b'x'; LINE_BYTES_MAX - 1][..], across, b"\n"].concat();
            assert_eq!(records(&[&line])[0].bytes.len(), LINE_BYTES_MAX, "{across:?}");
        }
    }

    #[test]
    fn a_line_of_exactly_the_limit_is_one_record() {
        let mut line = vec![b'x'; LINE_BYTES_MAX];
        line.push(b'\n');
        let seen = records(&[&line]);
        assert_eq!(seen.len(), 1);
        assert!(!seen[0].goes_on);
    }

    #[test]
    fn a_reader_stops_before_a_torn_tail_and_goes_on_when_it_is_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("app.log");
        let mut out = Vec::new();
        Lines::new(Stream::Stderr).feed(&mut out, 1, b"one\ntwo\n");
        for cut in 0..out.len() {
            std::fs::write(&path, &out[..cut]).unwrap();
            let mut reader = Reader::open(&path, 0).unwrap();
            let before = reader.by_ref().count();
            assert_eq!(before, usize::from(cut >= 16), "cut at {cut}");
            let offset = reader.offset();
            std::fs::write(&path, &out).unwrap();
            assert_eq!(reader.by_ref().count(), 2 - before);
            assert_eq!(Reader::open(&path, offset).unwrap().count(), 2 - before);
        }
    }

    #[test]
    fn what_is_no_record_is_an_error_and_no_panic() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("app.log");
        std::fs::write(&path, [0; 64]).unwrap();
        assert!(Reader::open(&path, 0).unwrap().next_record().is_err());
        std::fs::write(&path, [1; 64]).unwrap();
        assert!(Reader::open(&path, 0).unwrap().next_record().is_err());
    }
}
