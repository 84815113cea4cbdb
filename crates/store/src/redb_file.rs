//! The default backend: one redb file in the data directory.
//!
//! Durability: a commit is redb's one-phase commit, which writes its pages with checksums and then
//! calls `fdatasync` once; after a crash the newest root whose checksums hold is used. redb's
//! two-phase commit costs a second sync, and only guards against an attacker who chooses the row
//! contents and also the order in which the disk writes, which a program on its owner's machine
//! need not fear. The cache is small, since the engine reads the store once and then never again.

use std::fs::{self, DirBuilder, File, TryLockError};
use std::io;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use redb::{Database, DatabaseError, ReadableDatabase, ReadableTable, TableDefinition, TableError};

use crate::{Batch, CommitError, Loaded, Revision, Row, Store, StoreError};

/// The file in the data directory.
pub const FILE_NAME: &str = "store.redb";

/// The format of the file: which tables there are and how a row is keyed. What is in a row's bytes
/// has versions of its own. A store with a higher number is refused.
pub const FORMAT: u64 = 1;

const ROWS: TableDefinition<(&str, &str), &[u8]> = TableDefinition::new("rows");
const META: TableDefinition<&str, u64> = TableDefinition::new("meta");
const META_FORMAT: &str = "format";
const META_REVISION: &str = "revision";

const CACHE_BYTES: usize = 8 << 20;

/// How often, and after what pause, the lock of the data directory is tried.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(5);

/// Rows in a redb file, which this value alone has open.
#[derive(Debug)]
pub struct RedbStore {
    path: PathBuf,
    database: Database,
    revision: Revision,
    must_reopen: bool,
    /// The data directory, locked; a store on another medium has none.
    lock: Option<File>,
}

impl RedbStore {
    /// Opens the store in `data_dir`, and creates both when they are missing (the directory for
    /// its owner alone). The directory as a whole is locked for as long as the store is open. This
    /// reads the file once and verifies it (some 20 ms for 10,000 rows), so that a damaged file is
    /// found here, and not by a panic later on.
    pub fn open(data_dir: &Path) -> Result<Self, StoreError> {
        let path = data_dir.join(FILE_NAME);
        let failed = |source| StoreError::Open {
            path: path.clone(),
            source,
        };
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(data_dir)
            .map_err(failed)?;
        let lock = File::open(data_dir).map_err(failed)?;
        if !lock_soon(&lock).map_err(failed)? {
            return Err(StoreError::InUse {
                path: data_dir.to_owned(),
            });
        }
        if !path.try_exists().map_err(failed)? {
            create(&path, &lock)?;
        }
        let database = builder().open(&path).map_err(|e| open_error(&path, e))?;
        let mut store = Self::start(path, database)?;
        store.lock = Some(lock);
        Ok(store)
    }

    /// Takes what is in `database`; gives it our tables when it is new.
    pub(crate) fn start(path: PathBuf, database: Database) -> Result<Self, StoreError> {
        let mut store = RedbStore {
            path,
            database,
            revision: Revision::EMPTY,
            must_reopen: false,
            lock: None,
        };
        match store.meta(META_FORMAT)? {
            None => store.initialize().map_err(|e| store.failed("write", e))?,
            Some(FORMAT) => {}
            Some(found) if found > FORMAT => {
                return Err(StoreError::NewerFormat {
                    path: store.path,
                    found,
                    known: FORMAT,
                });
            }
            Some(found) => {
                let detail = format!("there never was a format {found}");
                return Err(StoreError::Damaged {
                    path: store.path,
                    detail,
                });
            }
        }
        store.revision = Revision(store.meta(META_REVISION)?.unwrap_or(0));
        Ok(store)
    }

    fn initialize(&self) -> Result<(), redb::Error> {
        let txn = self.database.begin_write()?;
        txn.open_table(ROWS)?;
        txn.open_table(META)?.insert(META_FORMAT, FORMAT)?;
        txn.commit()?;
        Ok(())
    }

    fn meta(&self, name: &str) -> Result<Option<u64>, StoreError> {
        let read = || -> Result<Option<u64>, redb::Error> {
            let txn = self.database.begin_read()?;
            match txn.open_table(META) {
                Ok(table) => Ok(table.get(name)?.map(|value| value.value())),
                Err(TableError::TableDoesNotExist(_)) => Ok(None),
                Err(e) => Err(e.into()),
            }
        };
        read().map_err(|e| self.failed("read", e))
    }

    fn failed(&self, doing: &'static str, source: impl Into<redb::Error>) -> StoreError {
        StoreError::Backend {
            path: self.path.clone(),
            doing,
            source: Box::new(source.into()),
        }
    }

    /// Everything of a commit that cannot reach the disk yet.
    fn prepare(&self, next: Revision, batch: &Batch) -> Result<redb::WriteTransaction, redb::Error> {
        let txn = self.database.begin_write()?;
        {
            let mut rows = txn.open_table(ROWS)?;
            for change in &batch.changes {
                let row = (change.kind.as_ref(), change.key.as_str());
                match &change.value {
                    Some(value) => drop(rows.insert(row, value.as_slice())?),
                    None => drop(rows.remove(row)?),
                }
            }
            txn.open_table(META)?.insert(META_REVISION, next.0)?;
        }
        Ok(txn)
    }
}

/// Locks a data directory; false when another process has it and keeps it. Who only looks at the lock, as
/// `cove clean` does, has it for a moment.
fn lock_soon(directory: &File) -> io::Result<bool> {
    for _ in 0..LOCK_TRIES {
        match directory.try_lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
            Err(TryLockError::Error(source)) => return Err(source),
        }
    }
    Ok(false)
}

pub(crate) fn builder() -> redb::Builder {
    let mut builder = Database::builder();
    builder
        .set_cache_size(CACHE_BYTES)
        .set_check_integrity_on_open(true);
    builder
}

/// Makes the file under another name first: a crash in the middle leaves no file that is not whole.
fn create(path: &Path, data_dir: &File) -> Result<(), StoreError> {
    let failed = |source| StoreError::Open {
        path: path.to_owned(),
        source,
    };
    let unfinished = path.with_extension("new");
    match fs::remove_file(&unfinished) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(failed(e)),
        _ => {}
    }
    let database = builder().create(&unfinished).map_err(|e| open_error(path, e))?;
    drop(RedbStore::start(path.to_owned(), database)?);
    fs::set_permissions(&unfinished, fs::Permissions::from_mode(0o600)).map_err(failed)?;
    fs::rename(&unfinished, path).map_err(failed)?;
    // The name must be as durable as the rows will be.
    data_dir.sync_all().map_err(failed)
}

fn open_error(path: &Path, error: DatabaseError) -> StoreError {
    let path = path.to_owned();
    match error {
        DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch => {
            StoreError::InUse { path }
        }
        DatabaseError::Storage(redb::StorageError::Io(source))
            if !matches!(
                source.kind(),
                io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof
            ) =>
        {
            StoreError::Open { path, source }
        }
        other => StoreError::Damaged {
            path,
            detail: other.to_string(),
        },
    }
}

impl Store for RedbStore {
    fn load(&self) -> Result<Loaded, StoreError> {
        if self.must_reopen {
            return Err(StoreError::MustReopen);
        }
        let read = || -> Result<Vec<Row>, redb::Error> {
            let table = self.database.begin_read()?.open_table(ROWS)?;
            let mut rows = Vec::new();
            for entry in table.iter()? {
                let (row, value) = entry?;
                let (kind, key) = row.value();
                rows.push(Row {
                    kind: kind.to_owned(),
                    key: key.to_owned(),
                    value: value.value().to_vec(),
                });
            }
            Ok(rows)
        };
        let rows = read().map_err(|e| self.failed("read", e))?;
        Ok(Loaded {
            revision: self.revision,
            rows,
        })
    }

    fn commit(&mut self, expected: Revision, batch: &Batch) -> Result<Revision, CommitError> {
        if self.must_reopen {
            return Err(CommitError::NotWritten(StoreError::MustReopen));
        }
        if expected != self.revision {
            return Err(CommitError::Conflict {
                expected,
                actual: self.revision,
            });
        }
        if batch.is_empty() {
            return Ok(expected);
        }
        let next = expected.next();
        let txn = self
            .prepare(next, batch)
            .map_err(|e| CommitError::NotWritten(self.failed("change", e)))?;
        if let Err(e) = txn.commit() {
            self.must_reopen = true;
            return Err(CommitError::Unknown(self.failed("write", e)));
        }
        self.revision = next;
        Ok(next)
    }
}
