//! The engine's single writer, step by step: what `engine` does on its thread, with the places
//! between its steps where a process can die.

use std::convert::Infallible;

use model::{AccountId, ApiError, Cidr, Entropy, Region, Scope, Timestamp};
use rows::{Change, Observation, RowRef, Tables};
use serde_json::Value;
use store::{Batch, CommitError, FaultyStore, Revision, Store};
use world::{Committed, Config, Cx, Job, World};

pub enum Message {
    Call(Job),
    Observation(Observation),
}

/// Where in a batch the process dies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Death {
    /// The changes are made in memory, nothing has been written.
    BeforeCommit,
    /// Everything is written, nobody has been told.
    AfterCommit,
}

/// What became of a batch.
pub enum Outcome {
    /// Durable, answered, to be published.
    Done {
        answers: Vec<Result<Value, ApiError>>,
        changes: Vec<Change>,
    },
    /// Taken back: every caller gets an error.
    Refused,
    /// Taken back, and nobody knows whether it is on disk.
    Doubtful(Vec<Change>),
    /// The process died.
    Died(Death, Vec<Change>),
}

pub struct Writer {
    store: FaultyStore,
    revision: Revision,
    pub world: World,
    /// The store takes no batch any more until it is opened again.
    pub broken: bool,
}

pub fn scope() -> Scope {
    let account = AccountId::parse("000000000000").expect("twelve digits are an account");
    let region = Region::parse("ap-northeast-1").expect("this is a region of AWS");
    Scope::new(account, region)
}

fn config() -> Config {
    Config {
        registry_host: "127.0.0.1:4566".into(),
        // Small, so that it runs out.
        public_pool: Cidr::parse("203.0.113.0/28").expect("this is a block"),
        reserved_public: vec![[203, 0, 113, 1].into()],
        secret: [7; 32],
    }
}

impl Writer {
    /// Reads the rows and takes them over. The stored rows are given back for comparison, and the
    /// outcome of the first batch.
    pub fn start(
        mut store: FaultyStore,
        seed: u64,
        now: Timestamp,
    ) -> Result<(Self, Vec<store::Row>, Outcome), String> {
        let loaded = store
            .load()
            .map_err(|e| format!("the rows cannot be read: {e}"))?;
        let mut tables = Tables::default();
        for row in &loaded.rows {
            let decoded = RowRef::decode(&row.kind, &row.key, &row.value)
                .map_err(|e| format!("a stored row cannot be read back: {e}"))?;
            tables.replace(decoded.kind(), &row.key, Some(decoded));
        }
        let mut world = World::new(tables, Entropy::seeded(seed), config());
        let settings = world::new_settings(&mut Entropy::seeded(seed), String::new(), now);
        let booted = world.transact(|txn| -> Result<_, Infallible> {
            world::boot(txn, settings);
            Ok(())
        });
        let Ok(((), booted)) = booted;
        let booted = [booted].into_iter().chain(world.follow(now));
        let changes: Vec<Change> = booted.flat_map(|c| c.changes).collect();
        let mut revision = loaded.revision;
        let outcome = match store.commit(revision, &batch(&changes)) {
            Ok(next) => {
                revision = next;
                Outcome::Done {
                    answers: vec![],
                    changes,
                }
            }
            Err(CommitError::Unknown(_)) => Outcome::Doubtful(changes),
            Err(_) => Outcome::Refused,
        };
        let writer = Writer {
            store,
            revision,
            world,
            broken: false,
        };
        Ok((writer, loaded.rows, outcome))
    }

    pub fn store(&mut self) -> &mut FaultyStore {
        &mut self.store
    }

    /// Runs messages, makes them durable together, and answers.
    pub fn batch(&mut self, messages: Vec<Message>, now: Timestamp, death: Option<Death>) -> Outcome {
        let (mut committed, mut answers) = (Vec::new(), Vec::new());
        for message in messages {
            match message {
                Message::Call(job) => answers.push(self.call(job, now, &mut committed)),
                Message::Observation(observation) => {
                    let done = self.world.transact(|txn| -> Result<(), Infallible> {
                        world::observe(txn, observation, now);
                        Ok(())
                    });
                    let Ok(((), done)) = done;
                    committed.push(done);
                }
            }
        }
        committed.extend(self.world.follow(now));
        committed.retain(|c: &Committed| !c.changes.is_empty());
        let changes: Vec<Change> = committed.iter().flat_map(|c| c.changes.clone()).collect();
        if death == Some(Death::BeforeCommit) {
            return Outcome::Died(Death::BeforeCommit, changes);
        }
        if changes.is_empty() {
            return Outcome::Done { answers, changes };
        }
        let written = if self.broken {
            Err(None)
        } else {
            self.store.commit(self.revision, &batch(&changes)).map_err(Some)
        };
        let refused = match written {
            Ok(revision) => {
                self.revision = revision;
                if death == Some(Death::AfterCommit) {
                    return Outcome::Died(Death::AfterCommit, changes);
                }
                return Outcome::Done { answers, changes };
            }
            Err(Some(CommitError::Unknown(_))) => {
                self.broken = true;
                Outcome::Doubtful(changes)
            }
            Err(_) => Outcome::Refused,
        };
        for done in committed.into_iter().rev() {
            self.world.undo(done);
        }
        refused
    }

    fn call(&mut self, job: Job, now: Timestamp, committed: &mut Vec<Committed>) -> Result<Value, ApiError> {
        let cx = Cx {
            scope: scope(),
            principal: "arn:aws:iam::000000000000:root".into(),
            now,
            request_id: "simulated".into(),
        };
        let (reply, done) = self.world.transact(|txn| {
            world::ec2::ensure_region(&cx, txn);
            job(&cx, txn)
        })?;
        committed.push(done);
        Ok(reply())
    }
}

fn batch(changes: &[Change]) -> Batch {
    let changes = changes.iter().map(|c| match &c.row {
        Some(row) => store::Change::put(c.kind.name(), c.key.clone(), row.encode()),
        None => store::Change::delete(c.kind.name(), c.key.clone()),
    });
    changes.collect()
}
