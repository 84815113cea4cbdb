//! From a container's output on disk to its log stream.

use std::io;
use std::path::PathBuf;
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
        let mut reader = None;
        loop {
            // Read before the file: what it says then is in the file.
            let until = *self.until.borrow_and_update();
            if until != Until::Grows(0)
                && let Err(error) = self.copy(&mut reader, &mut position).await
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
    async fn copy(&self, reader: &mut Option<Reader>, position: &mut u64) -> io::Result<()> {
        let reader = match reader {
            Some(reader) => reader,
            None => match Reader::open(&self.file, *position) {
                Ok(opened) => reader.insert(opened),
                // The container has not written anything.
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
                Err(error) => return Err(error),
            },
        };
        loop {
            let events = batch(reader)?;
            if reader.offset() == *position {
                return Ok(());
            }
            *position = reader.offset();
            self.append(*position, events).await;
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
    async fn append(&self, position: u64, events: Vec<(Timestamp, String)>) {
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

/// The next events, as many as fit one batch. Empty lines are no events: CloudWatch Logs takes no
/// empty message.
fn batch(reader: &mut Reader) -> io::Result<Vec<(Timestamp, String)>> {
    let mut events = Vec::new();
    let mut bytes = 0;
    while events.len() < BATCH_EVENTS_MAX && bytes < BATCH_BYTES_MAX {
        let Some(record) = reader.next_record()? else {
            break;
        };
        if record.bytes.is_empty() {
            continue;
        }
        bytes += record.bytes.len() + EVENT_OVERHEAD_BYTES;
        let at = Timestamp::from_millis(i64::try_from(record.at_ms).unwrap_or(i64::MAX));
        events.push((at, String::from_utf8_lossy(&record.bytes).into_owned()));
    }
    Ok(events)
}
