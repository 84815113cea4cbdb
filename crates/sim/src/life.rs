//! The life of one task, with one trouble at a chosen step: run with every trouble at every step,
//! nothing is left to chance.

use std::time::Duration;

use rows::{StopCode, Task, TaskStatus};
use serde_json::{Value, json};
use world::Job;

use crate::disk::FaultRates;
use crate::fault_rng::FaultRng;
use crate::machine::Machine;
use crate::trace::{Detail, Trace};
use crate::writer::{Death, Message};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The engine is killed between two steps.
    Crash,
    /// The engine is killed in a step that writes, before it has written.
    CrashBeforeCommit,
    /// The engine is killed in a step that writes, after it has written and before anybody knows.
    CrashAfterCommit,
    /// The machine loses everything but its disk.
    Reboot,
    NotWritten,
    /// The batch is lost, and the store must be opened again.
    Lost,
    /// The batch is there, and the store must be opened again.
    Unacknowledged,
}

impl Trouble {
    pub const ALL: &'static [Trouble] = &[
        Trouble::Crash,
        Trouble::CrashBeforeCommit,
        Trouble::CrashAfterCommit,
        Trouble::Reboot,
        Trouble::NotWritten,
        Trouble::Lost,
        Trouble::Unacknowledged,
    ];
}

/// How the task ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    StopTask,
    ContainerExits,
}

/// More steps than any life takes.
const STEPS_MAX: u64 = 500;

struct Life {
    machine: Machine,
    rng: FaultRng,
    trouble: Option<(Trouble, u64)>,
    step: u64,
    turn: u64,
}

/// Runs one task from RunTask to its end and says how many steps it took.
///
/// # Errors
/// The first invariant that was broken, in words.
pub fn live(end: End, trouble: Option<(Trouble, u64)>) -> Result<u64, String> {
    let mut rng = FaultRng::without_faults(1);
    let machine = Machine::new(Trace::new(Detail::Count), &mut rng)?;
    let mut life = Life {
        machine,
        rng,
        trouble: None,
        step: 0,
        turn: 0,
    };
    life.call("ecs", "CreateCluster", &json!({}))?;
    let definition = json!({
        "family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256",
        "memory": "512", "containerDefinitions": [
            {"name": "app", "image": "i"}, {"name": "side", "image": "i", "essential": false},
        ],
    });
    life.call("ecs", "RegisterTaskDefinition", &definition)?;
    let subnets = life.call("ec2", "DescribeSubnets", &json!({}))?;
    let subnet = subnets["Subnets"][0]["SubnetId"].clone();
    (life.step, life.trouble) = (0, trouble);
    life.whole(end, &subnet)?;
    Ok(life.step)
}

impl Life {
    fn whole(&mut self, end: End, subnet: &Value) -> Result<(), String> {
        let run = json!({
            "taskDefinition": "web", "launchType": "FARGATE", "clientToken": "once",
            "networkConfiguration": {"awsvpcConfiguration": {"subnets": [subnet], "assignPublicIp": "ENABLED"}},
        });
        let arn = self.call("ecs", "RunTask", &run)?["tasks"][0]["taskArn"].clone();
        self.until(&arn, |task| task.last_status >= TaskStatus::Running)?;
        match end {
            End::StopTask => drop(self.call("ecs", "StopTask", &json!({"task": arn}))?),
            // After a reboot there may be none left to exit.
            End::ContainerExits => self.machine.node.exit("app", 3),
        }
        self.until(&arn, |task| task.last_status == TaskStatus::Stopped)?;
        let machine = &mut self.machine;
        machine.check_idle()?;
        if machine.tables().tasks.len() != 1 {
            return Err(format!("one RunTask made {} tasks", machine.tables().tasks.len()));
        }
        if !machine.fabric.kernel.is_empty() {
            return Err("the interface is left in the kernel".into());
        }
        self.check_end(end)
    }

    fn check_end(&mut self, end: End) -> Result<(), String> {
        let rebooted = matches!(self.trouble, Some((Trouble::Reboot, _)));
        let machine = &mut self.machine;
        let Some(task) = machine.tables().scan::<Task>("").next() else {
            return Err("there is no task".into());
        };
        let expected = match end {
            End::StopTask => StopCode::UserInitiated,
            End::ContainerExits => StopCode::EssentialContainerExited,
        };
        if task.stop_code != Some(expected) && !rebooted {
            return Err(format!("it stopped for {:?}", task.stop_code));
        }
        if task.started_at.is_none() && !rebooted {
            return Err("it ran and has no startedAt".into());
        }
        Ok(())
    }

    /// Whether the trouble is due at the step that begins now.
    fn due(&mut self) -> Option<Trouble> {
        let due = self
            .trouble
            .filter(|(_, at)| *at == self.step)
            .map(|(trouble, _)| trouble);
        self.step += 1;
        due
    }

    fn restart(&mut self, reboot: bool) -> Result<(), String> {
        if reboot {
            self.machine.reboot(&mut self.rng).map(drop)
        } else {
            self.machine.crash(&mut self.rng).map(drop)
        }
    }

    /// One step that writes.
    fn batch(&mut self, messages: Vec<Message>) -> Result<crate::machine::Answers, String> {
        let trouble = self.due();
        let (mut death, mut rates) = (None, FaultRates::default());
        match trouble {
            Some(Trouble::Crash) => self.restart(false)?,
            Some(Trouble::Reboot) => self.restart(true)?,
            Some(Trouble::CrashBeforeCommit) => death = Some(Death::BeforeCommit),
            Some(Trouble::CrashAfterCommit) => death = Some(Death::AfterCommit),
            Some(Trouble::NotWritten) => rates.not_written_per_mille = 1000,
            Some(Trouble::Lost) => rates.lost_per_mille = 1000,
            Some(Trouble::Unacknowledged) => rates.unacknowledged_per_mille = 1000,
            None => {}
        }
        let machine = &mut self.machine;
        machine.set_rates(rates);
        let answers = machine.batch(messages, death, &mut self.rng)?.answers;
        machine.set_rates(FaultRates::default());
        if death.is_some() || machine.is_broken() {
            self.restart(false)?;
        }
        Ok(answers)
    }

    /// Calls until there is an answer, as an SDK does.
    fn call(&mut self, service: &str, name: &str, input: &Value) -> Result<Value, String> {
        loop {
            let operation = cloud::operation(service, name).ok_or("no such operation")?;
            let job: Job = operation(input.clone()).map_err(|e| e.to_string())?;
            let answers = self.batch(vec![Message::Call(job)])?;
            match answers.and_then(|a| a.into_iter().next()) {
                Some(Ok(answer)) => return Ok(answer),
                Some(Err(error)) => return Err(error.to_string()),
                None => {}
            }
        }
    }

    /// Lets the drivers act, one at a time, until the task is as wanted.
    fn until(&mut self, arn: &Value, holds: impl Fn(&Task) -> bool) -> Result<(), String> {
        while self.step < STEPS_MAX {
            let machine = &mut self.machine;
            let task = machine.tables().tasks.values().find(|t| arn == &json!(t.arn()));
            if holds(task.ok_or("a task that was promised is not there")?) {
                return Ok(());
            }
            machine.now = machine.now.plus(Duration::from_millis(10));
            self.advance()?;
        }
        let machine = &mut self.machine;
        let states: Vec<_> = machine.tables().scan::<Task>("").map(|t| t.last_status).collect();
        Err(format!("nothing goes on: {states:?}"))
    }

    fn advance(&mut self) -> Result<(), String> {
        let machine = &mut self.machine;
        if !machine.flight.is_empty() {
            let observation = machine.flight.remove(0);
            return self.batch(vec![Message::Observation(observation)]).map(drop);
        }
        match self.due() {
            Some(Trouble::Reboot) => self.restart(true)?,
            Some(Trouble::Crash | Trouble::CrashBeforeCommit | Trouble::CrashAfterCommit) => {
                self.restart(false)?;
            }
            _ => {}
        }
        self.turn += 1;
        let turn = self.turn;
        let machine = &mut self.machine;
        if turn.is_multiple_of(2) {
            machine.fabric.look_again();
            machine.pass(&mut self.rng)?;
        } else {
            machine.node.read();
            for task in machine.node.restless().all() {
                machine.look(&task, &mut self.rng)?;
            }
        }
        machine.check_all()
    }
}
