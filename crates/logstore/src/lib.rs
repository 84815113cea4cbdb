//! The events of CloudWatch Logs: append, read, filter, tail, expire.
//!
//! # What is on disk
//!
//! Every stream has a directory, and in it numbered segment files that are only ever appended to:
//!
//! ```text
//! DATA/000000000000%2Fap-northeast-1/%2Fecs%2Fapp/web%2Fapp%2F0123…/00000001.log   sealed
//!                                                                  00000001.index
//!                                                                  00000002.log   appended to
//! ```
//!
//! Log output is written once, in order, by one writer per stream, is read by time, and is thrown
//! away by age. Plain files fit that better than a database: an append is one `pwrite`, a stream
//! costs no open file while it is idle, and expiry is `unlink`. A record is a whole batch with its
//! length and checksum, so what a crash tore is cut off at the next open, and a driver's position
//! in its source (see [`LogStore::append_from`]) is in the same record as the events it covers.
//!
//! In memory a stream has one entry per 64 KiB of its files: where they are and the span of times
//! in them. Events may arrive out of order, and are returned by time, then by arrival; a page is
//! found by reading only the blocks whose span can still contribute, and holds no more events than
//! it returns. So memory stays in proportion to the page, not to the log. A stream is opened on
//! first use: its sealed segments by their index, the last one by reading it.
//!
//! # Which streams there are
//!
//! is not known here: the rows of the world say so. A stream that was never written is empty.
//! Nothing here reads a clock; `now` is an argument.

mod error;
mod event;
mod file_name;
mod filter;
mod get;
mod page;
pub mod pattern;
mod put;
mod record;
mod segment;
mod store;
mod stream;
mod tail;

pub use error::LogStoreError;
pub use event::{Event, InputEvent, SourcedEvent, StreamId, StreamStats};
pub use filter::{FilterPage, FilterQuery, Streams};
pub use get::{GetPage, GetQuery};
pub use pattern::{Pattern, PatternError};
pub use put::{
    BATCH_BYTES_MAX, BATCH_EVENTS_MAX, EVENT_BYTES_MAX, EVENT_OVERHEAD_BYTES, PutOutcome, RejectedEvents,
};
pub use store::LogStore;
pub use tail::Tail;
