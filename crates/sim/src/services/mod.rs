//! A user of services: makes all kinds of them, changes them in the middle of what they do, takes away what they
//! hang on, and sees by an oracle of its own that each keeps its promise.
//!
//! The oracle knows nothing of the planner. It compares the rows before and after each batch with what AWS's
//! documents promise: [`oracle`] keeps what was, each other module one kind of promise.

mod acts;
mod bounds;
mod breaker;
mod ending;
mod mending;
mod oracle;
mod orders;
mod places;
mod rollback;
mod sets;
mod settings;
mod storms;
mod traffic;
mod waits;

use std::collections::{BTreeSet, VecDeque};

use model::{ApiError, Timestamp};
use rows::{Change, RowRef, Tables};
use serde_json::{Value, json};

use self::oracle::{ServiceBatch, ServiceOracle};
use self::places::Places;
use crate::disk::Disk;
use crate::fault_rng::FaultRng;
use crate::machine::Machine;
use crate::trace::Trace;
use crate::user::{Pace, User, request};

/// What an answer means to the user.
pub enum Then {
    Nothing,
    Subnets,
    Image,
    GroupMade,
    SubnetMade,
    CrowdedMade,
    Described,
}

type Request = crate::user::UserRequest<Then>;

fn ask(service: &'static str, name: &'static str, input: Value) -> Option<Request> {
    request(service, name, input, Then::Nothing)
}

fn ecs(name: &'static str, input: Value) -> Option<Request> {
    ask("ecs", name, input)
}

#[derive(Default)]
pub struct ServiceUser {
    places: Places,
    /// What is done before anything else.
    todo: VecDeque<Request>,
    /// How many services there are at most.
    crowd: u64,
    made: u64,
    /// Time goes so slowly that a service could start very many tasks in a minute.
    hurried: bool,
    /// Services, as `CLUSTER/NAME`, that were asked to try again at once.
    pushed: BTreeSet<String>,
    oracle: ServiceOracle,
}

impl User for ServiceUser {
    type Then = Then;

    fn pace(&self) -> Pace {
        let crowded = self.crowd > 20;
        Pace {
            step_ms: match crowded {
                _ if self.hurried => 60,
                true => 400,
                false => 1500,
            },
            user: 50,
            deliver: 380,
            node: 400,
            fabric: 80,
            looks: if crowded { 24 } else { 4 },
            observations: if crowded { 40 } else { 6 },
            mishap: 12,
            look_again: 10,
            clock: 4,
            crash: 5,
            reboot: 1,
        }
    }

    fn setup(&mut self, rng: &mut FaultRng) -> Vec<Request> {
        self.crowd = match rng.below(12) {
            0 => 100 + rng.below(100),
            _ => 2 + rng.below(10),
        };
        self.hurried = rng.happens(30);
        let mut calls = places::setup();
        calls.extend(settings::definitions());
        calls.into_iter().flatten().collect()
    }

    fn next(&mut self, tables: &Tables, rng: &mut FaultRng) -> Option<Request> {
        self.places.look(rng, &mut self.todo);
        let next = match self.todo.pop_front() {
            Some(request) => Some(request),
            None => self.act(tables, rng),
        };
        self.pushed.extend(next.as_ref().and_then(storms::pushed));
        next
    }

    fn answered(
        &mut self,
        then: Then,
        answer: Option<Result<Value, ApiError>>,
        _: &Tables,
        _: &Disk,
    ) -> Result<(), String> {
        let answer = match answer {
            Some(Err(error)) if error.status >= 500 => return Err(error.to_string()),
            Some(Ok(answer)) => answer,
            _ => return Ok(()),
        };
        match then {
            Then::Nothing => {}
            Then::Subnets => self.places.subnets_listed(&answer),
            Then::Image => self.places.image = text(&answer["Images"][0]["ImageId"]),
            Then::GroupMade => self.places.groups.extend(text(&answer["GroupId"])),
            Then::CrowdedMade => {
                let crowding = self.places.crowd(text(&answer["Subnet"]["SubnetId"]));
                self.todo.extend(crowding);
            }
            Then::SubnetMade => self.places.extra.extend(text(&answer["Subnet"]["SubnetId"])),
            Then::Described => sums_fit(&answer)?,
        }
        Ok(())
    }

    fn watch(
        &mut self,
        changes: &[Change],
        tables: &Tables,
        now: Timestamp,
        trace: &mut Trace,
    ) -> Result<(), String> {
        for change in changes {
            if let Some(RowRef::ServiceEvent(event)) = &change.row {
                trace.remark(|| format!("  {}: {}", event.cluster, event.message));
            }
        }
        for touched in self.oracle.see(changes) {
            let Some((after, memory)) = self.oracle.of(&touched.key) else {
                continue;
            };
            let mut parts = touched.key.splitn(3, '/');
            if parts.nth(2).is_some_and(|name| self.pushed.remove(name)) {
                memory.in_vain.clear();
            }
            let batch = ServiceBatch {
                before: &touched.before,
                after,
                tables,
                now,
            };
            let seen = bounds::check(&batch, trace)
                .and_then(|()| orders::check(&batch, trace))
                .and_then(|()| sets::check(&batch, trace))
                .and_then(|()| traffic::check(&batch, trace))
                .and_then(|()| waits::check(&batch, trace))
                .and_then(|()| storms::check(&batch, memory, trace))
                .and_then(|()| breaker::check(&batch, memory, trace))
                .and_then(|()| rollback::check(&batch, memory, trace));
            seen.map_err(|what| format!("service {}: {what}", touched.key))?;
            self.oracle.prune(&touched.key);
        }
        Ok(())
    }

    fn mend(&mut self, tables: &Tables) -> Vec<Request> {
        let requests = mending::requests(&self.places, tables);
        self.pushed.extend(requests.iter().filter_map(storms::pushed));
        requests
    }

    fn awaits(&self, machine: &Machine) -> Result<Option<String>, String> {
        ending::awaits(machine.tables(), &self.oracle)
    }

    fn goodbye(&mut self, tables: &Tables) -> Vec<Request> {
        mending::goodbye(tables)
    }
}

/// What a service says of itself is the sum of what its deployments or task sets say.
fn sums_fit(answer: &Value) -> Result<(), String> {
    for service in answer["services"].as_array().into_iter().flatten() {
        let name = &service["serviceName"];
        let parts = || {
            let parts = ["deployments", "taskSets"].into_iter();
            parts.flat_map(|part| service[part].as_array().into_iter().flatten())
        };
        for count in ["runningCount", "pendingCount"] {
            let sum: i64 = parts().filter_map(|part| part[count].as_i64()).sum();
            if service["status"] == "ACTIVE" && service[count] != json!(sum) {
                return Err(format!(
                    "{name} has the {count} {}, its parts {sum}",
                    service[count]
                ));
            }
        }
    }
    Ok(())
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
