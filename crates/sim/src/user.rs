//! Somebody who calls the API at random, remembers what was promised, and sees that it is kept.

use model::{ApiError, Timestamp};
use rows::{Change, Tables};
use serde_json::Value;
use world::Job;

use crate::disk::Disk;
use crate::fault_rng::FaultRng;
use crate::machine::Machine;
use crate::trace::Trace;

pub struct UserRequest<T> {
    pub call: Call,
    /// What the answer means to the user.
    pub then: T,
}

pub enum Call {
    /// An operation of an AWS service, with its input.
    Operation(&'static str, &'static str, Value),
    /// Something of cove's own, with its name.
    Own(&'static str, Job),
}

impl Call {
    pub fn text(&self) -> String {
        match self {
            Call::Operation(_, name, input) => format!("{name} {input}"),
            Call::Own(name, _) => (*name).to_owned(),
        }
    }

    /// `None` for what the API refuses before the world hears of it.
    pub fn job(self) -> Option<Job> {
        match self {
            Call::Operation(service, name, input) => cloud::operation(service, name)?(input).ok(),
            Call::Own(_, job) => Some(job),
        }
    }
}

pub fn request<T>(
    service: &'static str,
    name: &'static str,
    input: Value,
    then: T,
) -> Option<UserRequest<T>> {
    let call = Call::Operation(service, name, input);
    Some(UserRequest { call, then })
}

pub trait User {
    type Then;

    /// How things go in this user's world.
    fn pace(&self) -> Pace;

    /// What the user does first, when nothing goes wrong yet.
    fn setup(&mut self, rng: &mut FaultRng) -> Vec<UserRequest<Self::Then>>;

    /// The next thing that the user does.
    fn next(&mut self, tables: &Tables, rng: &mut FaultRng) -> Option<UserRequest<Self::Then>>;

    /// Takes an answer in; `None` when there was none. An error is a broken promise.
    fn answered(
        &mut self,
        then: Self::Then,
        answer: Option<Result<Value, ApiError>>,
        tables: &Tables,
        disk: &Disk,
    ) -> Result<(), String>;

    /// Looks at what has been written to the disk. An error is a broken invariant.
    fn watch(&mut self, _: &[Change], _: &Tables, _: Timestamp, _: &mut Trace) -> Result<(), String> {
        Ok(())
    }

    /// Nothing goes wrong any more: everything has to become as it should. Requests that put right what the
    /// user alone can.
    fn mend(&mut self, _: &Tables) -> Vec<UserRequest<Self::Then>> {
        Vec::new()
    }

    /// What is still awaited once nobody has anything to do before the time passes. An error is what no time
    /// would mend.
    fn awaits(&self, _: &Machine) -> Result<Option<String>, String> {
        Ok(None)
    }

    /// Requests that end everything.
    fn goodbye(&mut self, tables: &Tables) -> Vec<UserRequest<Self::Then>>;
}

/// How often what happens, in a thousand steps, and how fast the time goes.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// The most that a step takes, in milliseconds.
    pub step_ms: u64,
    pub user: u64,
    /// Observations reach the engine.
    pub deliver: u64,
    pub node: u64,
    pub fabric: u64,
    /// How many tasks the node looks at at a time, at most.
    pub looks: u64,
    /// How many observations reach the engine at a time, at most.
    pub observations: u64,
    pub mishap: u64,
    /// The fabric forgets what it has reported.
    pub look_again: u64,
    pub clock: u64,
    pub crash: u64,
    pub reboot: u64,
}
