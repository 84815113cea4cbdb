use std::borrow::Cow;
use std::fmt;

/// How many batches a store has taken; 0 for a store that has never been written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Revision(pub u64);

impl Revision {
    pub const EMPTY: Revision = Revision(0);

    /// The revision after one more batch.
    #[must_use]
    pub fn next(self) -> Revision {
        Revision(self.0.saturating_add(1))
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One row as it was stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub kind: String,
    pub key: String,
    pub value: Vec<u8>,
}

/// A whole store at one revision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    pub revision: Revision,
    /// In order of kind, then key.
    pub rows: Vec<Row>,
}

/// What happens to one row. Kinds are usually constants of the writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: Cow<'static, str>,
    pub key: String,
    /// The row's new bytes; `None` deletes the row, and is no error when there is none.
    pub value: Option<Vec<u8>>,
}

impl Change {
    pub fn put(kind: impl Into<Cow<'static, str>>, key: impl Into<String>, value: Vec<u8>) -> Self {
        Change {
            kind: kind.into(),
            key: key.into(),
            value: Some(value),
        }
    }

    pub fn delete(kind: impl Into<Cow<'static, str>>, key: impl Into<String>) -> Self {
        Change {
            kind: kind.into(),
            key: key.into(),
            value: None,
        }
    }
}

/// Changes that happen together or not at all, in order: of two changes to one row the later holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    pub changes: Vec<Change>,
}

impl Batch {
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

impl FromIterator<Change> for Batch {
    fn from_iter<I: IntoIterator<Item = Change>>(changes: I) -> Self {
        Batch {
            changes: changes.into_iter().collect(),
        }
    }
}
