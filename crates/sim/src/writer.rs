//! The production writer's core, driven step by step over a faulty disk, with the places between its steps
//! where a process can die.

use engine::{Batch, Core};
use model::{AccountId, ApiError, Cidr, Entropy, Principal, Region, Scope, Timestamp};
use rows::{Change, Observation};
use serde_json::Value;
use world::{Config, Cx, Job, World};

use crate::disk::{Disk, Fate};
use crate::fault_rng::FaultRng;

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
    /// Taken back, and only the disk knows whether it is there: these changes are.
    Doubtful(Vec<Change>),
    /// The process died; these changes are on disk.
    Died(Vec<Change>),
}

pub struct Writer {
    core: Core,
    /// The store takes no batch any more until it is opened again.
    pub broken: bool,
}

pub fn scope() -> Scope {
    let account = AccountId::parse("000000000000").expect("twelve digits are an account");
    let region = Region::parse("ap-northeast-1").expect("this is a region of AWS");
    Scope::new(account, region)
}

pub fn cx(now: Timestamp) -> Cx {
    Cx {
        principal: Principal::Root {
            account: scope().account,
        },
        scope: scope(),
        now,
        request_id: "simulated".into(),
    }
}

pub fn config() -> Config {
    Config {
        registry_host: "127.0.0.1:4566".into(),
        // Small, so that it runs out.
        public_pool: Cidr::parse("203.0.113.0/28").expect("this is a block"),
        reserved_public: vec![[203, 0, 113, 1].into()],
        scale_in_after: world::SCALE_IN_AFTER,
        restart_pause: world::RESTART_PAUSE,
        quotas: Default::default(),
        secret: [7; 32],
    }
}

impl Writer {
    /// Reads the rows and takes them over, with what became of the first batch. An error is a broken promise.
    pub fn start(disk: &mut Disk, rng: &mut FaultRng, now: Timestamp) -> Result<(Self, Outcome), String> {
        let world = World::new(
            disk.read()?,
            Entropy::seeded(rng.seed()),
            config(),
            cloud::SERVICES,
        );
        let settings = rows::Settings::new(&mut Entropy::seeded(rng.seed()), String::new(), now);
        let (core, batch) = Core::boot(world, settings, now);
        let mut writer = Writer { core, broken: false };
        let outcome = writer.commit(batch, Vec::new(), None, disk, rng)?;
        Ok((writer, outcome))
    }

    pub fn world(&self) -> &World {
        self.core.world()
    }

    /// Runs messages, makes them durable together, and answers. An error is a broken promise.
    pub fn batch(
        &mut self,
        messages: Vec<Message>,
        death: Option<Death>,
        disk: &mut Disk,
        rng: &mut FaultRng,
        now: Timestamp,
    ) -> Result<Outcome, String> {
        let (mut batch, mut answers) = (self.core.begin(now), Vec::new());
        for message in messages {
            match message {
                Message::Call(job) => answers.push(self.call(&mut batch, job, now)),
                Message::Observation(observation) => self.core.observe(&mut batch, observation, now),
            }
        }
        self.core.follow(&mut batch, now);
        self.commit(batch, answers, death, disk, rng)
    }

    fn commit(
        &mut self,
        batch: Batch,
        answers: Vec<Result<Value, ApiError>>,
        death: Option<Death>,
        disk: &mut Disk,
        rng: &mut FaultRng,
    ) -> Result<Outcome, String> {
        if death == Some(Death::BeforeCommit) {
            return Ok(Outcome::Died(Vec::new()));
        }
        if batch.is_empty() {
            let changes = Vec::new();
            return Ok(Outcome::Done { answers, changes });
        }
        let fate = if self.broken {
            Fate::NotWritten
        } else {
            disk.fate(rng)
        };
        if fate == Fate::Written {
            let changes = Core::acknowledge(batch);
            disk.write(&changes)?;
            return Ok(match death {
                Some(_) => Outcome::Died(changes),
                None => Outcome::Done { answers, changes },
            });
        }
        let changes: Vec<Change> = batch.changes().cloned().collect();
        self.core.take_back(batch);
        // Afterwards the disk may have what memory was told to forget.
        if !self.broken {
            disk.agrees(self.world().tables(), &changes)?;
        }
        self.broken |= fate != Fate::NotWritten;
        Ok(match fate {
            Fate::Unacknowledged => {
                disk.write(&changes)?;
                Outcome::Doubtful(changes)
            }
            Fate::Lost => Outcome::Doubtful(Vec::new()),
            Fate::NotWritten | Fate::Written => Outcome::Refused,
        })
    }

    fn call(&mut self, batch: &mut Batch, job: Job, now: Timestamp) -> Result<Value, ApiError> {
        let cx = cx(now);
        let reply = self.core.transact(batch, |txn| {
            ec2::ensure_region(&cx, txn);
            job(&cx, txn)
        })?;
        Ok(reply())
    }
}
