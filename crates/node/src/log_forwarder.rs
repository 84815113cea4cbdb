//! From a container's output on disk to its log stream.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use shim::output::Reader;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::ports::{LogDestination, LogSink, LogSinkError};
use crate::reasons::chain;

/// CloudWatch Logs' limits of one batch.
const BATCH_EVENTS_MAX: usize = 10_000;
const BATCH_BYTES_MAX: usize = 1024 * 1024;
/// What every event costs beside its message.
const EVENT_OVERHEAD_BYTES: usize = 26;
/// The longest message, as Docker's `awslogs` driver has it.
const MESSAGE_BYTES_MAX: usize = 256 * 1024 - EVENT_OVERHEAD_BYTES;

const RETRY_FIRST: Duration = Duration::from_millis(100);
const RETRY_MAX: Duration = Duration::from_secs(5);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Until {
    /// The file may grow; it had this many bytes.
    Grows(u64),
    /// The file is complete.
    Complete,
}

/// A task that copies one container's output.
#[derive(Debug)]
pub(crate) struct LogForwarder {
    until: watch::Sender<Until>,
    task: JoinHandle<()>,
}

impl LogForwarder {
    /// Goes on from where the sink stands.
    pub fn start(sink: Arc<dyn LogSink>, to: LogDestination, file: PathBuf) -> Self {
        let (until, changed) = watch::channel(Until::Grows(0));
        let copy = Copy {
            sink,
            to,
            file,
            until: changed,
        };
        LogForwarder {
            until,
            task: tokio::spawn(copy.run()),
        }
    }

    /// The file has at least this many bytes now.
    pub fn grown(&self, up_to: u64) {
        self.until.send_if_modified(|until| match until {
            Until::Grows(before) if *before < up_to => {
                *until = Until::Grows(up_to);
                true
            }
            _ => false,
        });
    }

    /// The file is complete: waits until all of it is in the sink, at most `patience`. What then
    /// is missing still comes as long as this process lives.
    pub async fn finish(&mut self, patience: Duration) {
        self.until.send_replace(Until::Complete);
        if tokio::time::timeout(patience, &mut self.task).await.is_err() {
            tracing::warn!("the output of a container that has ended is not all in its log stream yet");
        }
    }
}

struct Copy {
    sink: Arc<dyn LogSink>,
    to: LogDestination,
    file: PathBuf,
    until: watch::Receiver<Until>,
}

impl Copy {
    async fn run(mut self) {
        let mut position = match self.position().await {
            Ok(position) => position,
            Err(error) => {
                tracing::error!(error = %chain(&error), to = ?self.to, "cannot tell how far a log stream is");
                return;
            }
        };
        let mut batches = None;
        loop {
            // Read before the file: what it says then is in the file.
            let until = *self.until.borrow_and_update();
            if until != Until::Grows(0)
                && let Err(error) = self.copy(&mut batches, &mut position).await
            {
                tracing::error!(error = %chain(&error), file = %self.file.display(),
                    "cannot read a container's output");
                return;
            }
            if until == Until::Complete || self.until.changed().await.is_err() {
                return;
            }
        }
    }

    /// Sends everything that is in the file.
    async fn copy(&self, batches: &mut Option<Batches>, position: &mut u64) -> io::Result<()> {
        let batches = match batches {
            Some(batches) => batches,
            None => match Batches::open(&self.file, *position) {
                Ok(opened) => batches.insert(opened),
                // The container has not written anything.
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
                Err(error) => return Err(error),
            },
        };
        loop {
            let (events, after) = batches.next()?;
            if after == *position {
                return Ok(());
            }
            *position = after;
            self.append(after, events).await;
        }
    }

    async fn position(&self) -> Result<u64, LogSinkError> {
        let mut pause = RETRY_FIRST;
        loop {
            match self.sink.position(&self.to).await {
                Err(LogSinkError::Unavailable { .. }) => tokio::time::sleep(pause).await,
                other => return other,
            }
            pause = (pause * 2).min(RETRY_MAX);
        }
    }

    /// Tries until the sink has it, or will never take it.
    async fn append(&self, position: u64, events: Vec<Event>) {
        let mut pause = RETRY_FIRST;
        loop {
            match self.sink.append(&self.to, position, events.clone()).await {
                Ok(()) => return,
                Err(error @ LogSinkError::Unavailable { .. }) => {
                    tracing::warn!(error = %chain(&error), to = ?self.to, "will send log events again");
                    tokio::time::sleep(pause).await;
                    pause = (pause * 2).min(RETRY_MAX);
                }
                Err(error) => {
                    // As on AWS: a group that was deleted under a running task loses its output.
                    tracing::warn!(error = %chain(&error), to = ?self.to, lost = events.len(),
                        "log events were refused");
                    return;
                }
            }
        }
    }
}

/// Reads a file in batches that CloudWatch Logs takes whole.
struct Batches {
    reader: Reader,
    /// The line that did not fit the last batch, and where the file goes on after it.
    over: Option<(Vec<Event>, u64)>,
}

type Event = (Timestamp, String);

impl Batches {
    fn open(file: &Path, position: u64) -> io::Result<Self> {
        Ok(Batches {
            reader: Reader::open(file, position)?,
            over: None,
        })
    }

    /// The next events, and where the file goes on after them. Empty lines are no events: CloudWatch
    /// Logs takes no empty message.
    fn next(&mut self) -> io::Result<(Vec<Event>, u64)> {
        let mut events = Vec::new();
        let mut bytes = 0;
        let mut position = self.reader.offset();
        while let Some((line, after)) = self.next_line()? {
            let size = |(_, message): &Event| message.len() + EVENT_OVERHEAD_BYTES;
            bytes += line.iter().map(size).sum::<usize>();
            let too_many = events.len() + line.len() > BATCH_EVENTS_MAX || bytes > BATCH_BYTES_MAX;
            if too_many && !events.is_empty() {
                self.over = Some((line, after));
                return Ok((events, position));
            }
            position = after;
            events.extend(line);
        }
        Ok((events, self.reader.offset()))
    }

    /// The events of one line. However many they are, they fit a batch.
    fn next_line(&mut self) -> io::Result<Option<(Vec<Event>, u64)>> {
        if let Some(over) = self.over.take() {
            return Ok(Some(over));
        }
        while let Some(record) = self.reader.next_record()? {
            if !record.bytes.is_empty() {
                let at = Timestamp::from_millis(i64::try_from(record.at_ms).unwrap_or(i64::MAX));
                let messages = messages(&record.bytes).into_iter();
                let events = messages.map(|message| (at, message)).collect();
                return Ok(Some((events, self.reader.offset())));
            }
        }
        Ok(None)
    }
}

/// A line as messages: every byte that is no UTF-8 is U+FFFD, and no message is longer than the limit. The
/// driver counts after that replacement, and cuts between characters.
fn messages(line: &[u8]) -> Vec<String> {
    let mut messages = Vec::new();
    let mut message = String::new();
    let mut add = |message: &mut String, c: char| {
        if message.len() + c.len_utf8() > MESSAGE_BYTES_MAX {
            messages.push(std::mem::take(message));
        }
        message.push(c);
    };
    for chunk in line.utf8_chunks() {
        if message.is_empty() && chunk.valid().len() <= MESSAGE_BYTES_MAX {
            message.push_str(chunk.valid());
        } else {
            chunk.valid().chars().for_each(|c| add(&mut message, c));
        }
        chunk
            .invalid()
            .iter()
            .for_each(|_| add(&mut message, char::REPLACEMENT_CHARACTER));
    }
    messages.push(message);
    messages
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Records as the shim writes them.
    fn file_of(lines: &[&[u8]]) -> tempfile::NamedTempFile {
        use std::io::Write;
        let mut file = tempfile::NamedTempFile::new().unwrap();
        for (at, line) in (1_u64..).zip(lines) {
            let mut record = at.to_le_bytes().to_vec();
            record.push(1);
            record.extend_from_slice(&u32::try_from(line.len()).unwrap().to_le_bytes());
            record.extend_from_slice(line);
            file.write_all(&record).unwrap();
        }
        file
    }

    /// How many events each batch has. None is too large, and together they are the whole file.
    fn events_of_batches(file: &tempfile::NamedTempFile) -> Vec<usize> {
        let mut batches = Batches::open(file.path(), 0).unwrap();
        let (mut counts, mut position) = (Vec::new(), 0);
        loop {
            let (events, after) = batches.next().unwrap();
            if after == position {
                break;
            }
            assert!(events.iter().map(|(_, l)| l.len() + 26).sum::<usize>() <= BATCH_BYTES_MAX);
            // Where a batch ends is where a reader that starts there goes on.
            let mut again = Batches::open(file.path(), position).unwrap();
            assert_eq!(again.next().unwrap(), (events.clone(), after));
            counts.push(events.len());
            position = after;
        }
        assert_eq!(position, file.as_file().metadata().unwrap().len());
        counts
    }

    #[test]
    fn a_batch_is_never_larger_than_the_limits_and_none_is_lost() {
        let large = vec![b'x'; 200 * 1024];
        let lines: Vec<&[u8]> = (0..12).map(|_| large.as_slice()).collect();
        let file = file_of(&lines);
        assert_eq!(events_of_batches(&file), [5, 5, 2]);

        let lines: Vec<&[u8]> = (0..BATCH_EVENTS_MAX + 1).map(|_| &b"x"[..]).collect();
        let file = file_of(&lines);
        let mut batches = Batches::open(file.path(), 0).unwrap();
        assert_eq!(batches.next().unwrap().0.len(), BATCH_EVENTS_MAX);
        assert_eq!(batches.next().unwrap().0.len(), 1);
    }

    #[test]
    fn a_message_is_never_longer_than_dockers_driver_makes_it() {
        let lengths = |line: &[u8]| messages(line).iter().map(String::len).collect::<Vec<_>>();
        let max = MESSAGE_BYTES_MAX;
        assert_eq!(max, 262_118);
        assert_eq!(lengths(&vec![b'x'; max]), [max]);
        assert_eq!(lengths(&vec![b'x'; 262_140]), [max, 22]);
        // Three bytes each: the limit is no multiple of that.
        assert_eq!(lengths("€".repeat(87_373).as_bytes()), [262_116, 3]);
        assert_eq!(lengths(&vec![0xff; 262_118]), [262_116, 262_116, 262_116, 6]);
        // Of a character that is cut off every byte counts, as in Go.
        assert_eq!(messages(b"a\xe2\x82b\xff"), ["a\u{fffd}\u{fffd}b\u{fffd}"]);
    }

    #[test]
    fn a_line_of_several_messages_is_in_one_batch() {
        // What shims of old wrote, and what grows as it becomes text.
        let old = vec![b'x'; 262_140];
        let binary = vec![0xff; 262_118];
        let file = file_of(&[b"first", &binary, &old, b"last"]);
        assert_eq!(events_of_batches(&file), [5, 3]);
    }

    #[test]
    fn empty_lines_only_move_the_position() {
        let file = file_of(&[b"", b"a", b"", b"\xff", b""]);
        let mut batches = Batches::open(file.path(), 0).unwrap();
        let (events, after) = batches.next().unwrap();
        let events: Vec<_> = events.iter().map(|(at, l)| (at.millis(), l.as_str())).collect();
        assert_eq!(events, [(2, "a"), (4, "\u{fffd}")]);
        assert_eq!(after, file.as_file().metadata().unwrap().len());
        assert_eq!(batches.next().unwrap(), (Vec::new(), after));
    }
}
