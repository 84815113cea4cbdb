//! What [`rules::rollout`] plans, done to rows.

use std::cmp::Reverse;
use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use rows::{
    CompletedDeployment, Deployment, DeploymentStage, Noted, Service, ServiceRevision, ServiceStatus,
    StopCode, Task,
};
use rules::rollout::{
    Action, Counters, Event, Failure, Listener, Mark, Notice, RolloutState, Stage, Start, StateReason,
};

use super::super::lifecycle;
use super::facts::{self, Facts};
use super::start::{self, Lacking};
use super::{begin, capacity, event, history, hook_call};
use world::Txn;

/// All of the traffic.
const ALL: u16 = 1000;

/// Does everything that a plan says, in its order.
pub fn apply(txn: &mut Txn, facts: &Facts, actions: Vec<Action>, now: Timestamp) {
    let mut work = Work {
        service: Service::clone(&facts.service),
        txn,
        facts,
        now,
    };
    for action in actions {
        work.act(action);
    }
    if work.service != *facts.service {
        work.txn.put(work.service);
    }
}

struct Work<'w, 't> {
    txn: &'w mut Txn<'t>,
    facts: &'w Facts,
    /// As this plan leaves it.
    service: Service,
    now: Timestamp,
}

impl Work<'_, '_> {
    fn act(&mut self, action: Action) {
        match action {
            Action::Emit(event) => self.emit(&event),
            Action::Start(start) => self.start(&start),
            Action::Stop { task, reason } => self.stop(task, reason.to_string()),
            Action::Mark { task, mark } => self.mark(task, &mark),
            Action::Count { deployment, counters } => self.count(deployment, counters),
            Action::FailedOn {
                deployment,
                instances,
            } => self.update(deployment, |row| {
                row.failed_on = instances.iter().map(|id| (*id).to_owned()).collect();
            }),
            Action::FirstRunning { deployment, at } => self.update(deployment, |row| {
                row.first_running_at = Some(at);
            }),
            Action::SetState {
                deployment,
                state,
                reason,
            } => self.set_state(deployment, state, &reason),
            Action::Enter {
                deployment,
                stage,
                step,
                rolling_back,
            } => self.enter(deployment, stage, step, rolling_back),
            Action::Shift {
                deployment,
                listener,
                weight,
            } => self.shift(deployment, listener, weight),
            Action::RollBack { from, to, reason } => self.roll_back(from, to.revision, &reason),
            Action::Reinstate { from, to } => self.reinstate(from, to),
            Action::Retire { deployment } => self.retire(deployment),
            Action::Stability { task_set, steady } => self.stability(task_set, steady),
            Action::Forget(notice) => self.unnote(notice),
            Action::Inactivate => self.inactivate(),
        }
    }
}

impl Work<'_, '_> {
    fn key(&self, deployment: &str) -> String {
        Deployment::key_of(
            &self.service.scope,
            &self.service.cluster,
            &self.service.name,
            deployment,
        )
    }

    fn row(&self, deployment: &str) -> Option<Arc<Deployment>> {
        self.txn.get::<Deployment>(&self.key(deployment))
    }

    fn update(&mut self, deployment: &str, change: impl FnOnce(&mut Deployment)) {
        let (key, now) = (self.key(deployment), self.now);
        self.txn.update::<Deployment>(&key, |row| {
            change(row);
            row.updated_at = now;
        });
    }

    fn emit(&mut self, event: &Event) {
        if let Some(notice) = event.notice() {
            self.note(notice);
        }
        if *event == Event::SteadyState {
            self.unnote(Notice::Unplaced);
        }
        let text = event.text(&self.service.name);
        event::emit(self.txn, &mut self.service, text, self.now);
    }

    fn note(&mut self, notice: Notice) {
        self.unnote(notice);
        self.service.notices.push(Noted { notice, at: self.now });
    }

    fn unnote(&mut self, notice: Notice) {
        self.service.notices.retain(|noted| noted.notice != notice);
    }

    fn start(&mut self, start: &Start) {
        let Some(deployment) = self.row(start.deployment) else {
            return;
        };
        let attempt = start::start(self.txn, &self.service, &deployment, start, self.now);
        if !attempt.tasks.is_empty() {
            let tasks = attempt.tasks.iter().map(String::as_str).collect();
            self.emit(&start.event(tasks));
        }
        match attempt.lacking.as_ref().map(Lacking::event) {
            None => self.unnote(Notice::Unplaced),
            Some(Event::Unplaced(why)) => {
                let text = Event::Unplaced(why).text(&self.service.name);
                let until = capacity::unplaced(self.txn, &mut self.service, text, self.now);
                self.update(start.deployment, |row| row.no_capacity_until = Some(until));
            }
            Some(other) => self.emit(&other),
        }
    }

    fn stop(&mut self, task: &str, reason: String) {
        let Some(row) = self.facts.task(task) else { return };
        // With what was marked since.
        let Some(row) = self.txn.get::<Task>(&row.row_key()) else {
            return;
        };
        let mut task = Task::clone(&row);
        task.service_marks.ended = true;
        lifecycle::stop(&mut task, StopCode::ServiceSchedulerInitiated, reason, self.now);
        lifecycle::update_status(self.txn, task, self.now);
    }

    fn mark(&mut self, task: &str, mark: &Mark) {
        let Some(row) = self.facts.task(task) else { return };
        self.txn.update::<Task>(&row.row_key(), |row| match mark {
            Mark::Healthy => row.service_marks.healthy = true,
            Mark::Unhealthy(reason) => row.service_marks.unhealthy = Some(reason.to_string()),
            Mark::Ended => row.service_marks.ended = true,
        });
    }

    fn count(&mut self, deployment: &str, counters: Counters) {
        self.update(deployment, |row| {
            row.failed_tasks = counters.failed_tasks;
            row.attempt = counters.attempt;
            row.launch_failures = counters.launch_failures;
            row.failed_attempts = counters.failed_attempts;
            row.last_failure_at = counters.last_failure_at;
            row.short_lives = counters.short_lives;
            row.last_short_life_at = counters.last_short_life_at;
            row.held = counters.held;
        });
        if let Some(row) = self.row(deployment) {
            history::count(self.txn, &row, self.facts.desired(), self.now);
        }
    }

    /// Now, but later than any other deployment became COMPLETED: a clock may be set back, and the last one to
    /// do so is what a rollback goes to.
    fn completed_at(&self) -> Timestamp {
        let prefix = self.service.prefix();
        let listed = self
            .txn
            .scan::<Deployment>(&prefix)
            .filter_map(|row| row.completed_at);
        let gone = self.service.last_completed.as_ref().map(|last| last.at);
        let latest = listed.chain(gone).max();
        latest.map_or(self.now, |at| self.now.max(at.plus(Duration::from_millis(1))))
    }

    fn set_state(&mut self, deployment: &str, state: RolloutState, reason: &StateReason) {
        let completed_at = self.completed_at();
        let now = self.now;
        self.update(deployment, |row| {
            row.state_reason = reason.to_string();
            row.state = state;
            if state == RolloutState::Completed {
                row.completed_at.get_or_insert(completed_at);
                row.stage = None;
                // Of a rolling update nothing but its end is known of the traffic.
                row.production_weight = ALL;
            }
        });
        let Some(row) = self.row(deployment) else { return };
        match reason {
            StateReason::Failed(cause) => history::failed(self.txn, &self.service, &row, *cause, now),
            _ if state == RolloutState::Completed => history::completed(self.txn, &row, now),
            _ => {}
        }
    }

    fn enter(&mut self, deployment: &str, stage: Stage, step: u32, rolling_back: Option<Failure>) {
        let now = self.now;
        let hooks = &self.service.deployment_configuration.hooks;
        let hooks = hook_call::of_stage(self.txn.entropy, hooks, stage, rolling_back.is_some(), now);
        self.update(deployment, |row| {
            row.stage = Some(DeploymentStage {
                stage,
                since: now,
                step,
                hooks,
                shifted: true,
                rolling_back: rolling_back.map(facts::cause),
            });
        });
        let Some(row) = self.row(deployment) else { return };
        history::entered(self.txn, &row, stage, rolling_back, now);
        if let Some(source) = self.source(deployment).filter(|_| rolling_back.is_some()) {
            history::rolling_back(self.txn, &row, &source.revision, now);
        }
    }

    /// The deployment that the others were to replace: the last one that was COMPLETED.
    fn source(&self, but: &str) -> Option<Arc<Deployment>> {
        let prefix = self.service.prefix();
        Deployment::source(self.txn.scan(&prefix), but).cloned()
    }

    /// Gives the deployment its share of the traffic. The source has the rest; as long as nothing was ever rolled
    /// out, older deployments keep what is left of theirs, the newest first.
    fn shift(&mut self, deployment: &str, listener: Listener, weight: u16) {
        fn share(row: &mut Deployment, listener: Listener) -> &mut u16 {
            match listener {
                Listener::Production => &mut row.production_weight,
                Listener::Test => &mut row.test_weight,
            }
        }
        self.update(deployment, |row| *share(row, listener) = weight);
        let source = self.source(deployment).map(|row| row.id.clone());
        let prefix = self.service.prefix();
        let rows = self.txn.scan::<Deployment>(&prefix);
        let others = rows.filter(|row| row.id != deployment);
        let mut others: Vec<Deployment> = others.map(|row| Deployment::clone(row)).collect();
        others.sort_by_key(|row| (source.as_ref() == Some(&row.id), Reverse(row.created_at)));
        let mut rest = ALL.saturating_sub(weight);
        for mut row in others {
            let before = *share(&mut row, listener);
            let is_source = source.as_ref() == Some(&row.id);
            let after = if is_source { rest } else { before.min(rest) };
            rest -= after;
            if after != before {
                self.update(&row.id, |row| *share(row, listener) = after);
            }
        }
    }

    fn roll_back(&mut self, from: &str, revision: &str, reason: &StateReason) {
        let Some(row) = self.row(from) else { return };
        self.update(from, |row| row.primary = false);
        let id = begin::id(self.txn.entropy);
        self.txn.put(Deployment {
            is_rollback: true,
            state_reason: reason.to_string(),
            service_deployment: row.service_deployment.clone(),
            ..begin::new(&self.service, revision, id, self.now)
        });
        history::rolling_back(self.txn, &row, revision, self.now);
        self.take_spec(revision);
    }

    fn reinstate(&mut self, from: &str, to: &str) {
        self.update(from, |row| row.primary = false);
        self.update(to, |row| row.primary = true);
        if let (Some(from), Some(to)) = (self.row(from), self.row(to)) {
            history::rolling_back(self.txn, &from, &to.revision, self.now);
            self.take_spec(&to.revision);
        }
    }

    /// The service is what the revision says again.
    fn take_spec(&mut self, revision: &str) {
        let Service {
            scope, cluster, name, ..
        } = &self.service;
        let key = ServiceRevision::key_of(scope, cluster, name, revision);
        if let Some(row) = self.txn.get::<ServiceRevision>(&key) {
            self.service.spec = Some(row.spec.clone());
        }
    }

    fn retire(&mut self, deployment: &str) {
        let Some(row) = self.row(deployment) else { return };
        if let Some(at) = row.completed_at.filter(|_| row.state != RolloutState::Failed) {
            let last = self.service.last_completed.as_ref();
            if last.is_none_or(|last| last.at <= at) {
                self.service.last_completed = Some(CompletedDeployment {
                    deployment: row.id.clone(),
                    revision: row.revision.clone(),
                    at,
                });
            }
        }
        self.txn.delete::<Deployment>(&self.key(deployment));
        history::retired(self.txn, &row, self.now);
        // Nothing goes back to it, and no history tells of it.
        if row.task_set.is_some() {
            self.txn.delete::<ServiceRevision>(&row.revision_key());
        }
    }

    fn stability(&mut self, task_set: &str, steady: bool) {
        let now = self.now;
        self.update(task_set, |row| {
            if let Some(set) = &mut row.task_set {
                set.steady = steady;
                set.steady_at = now;
            }
        });
    }

    fn inactivate(&mut self) {
        let prefix = self.service.prefix();
        let rows: Vec<Arc<Deployment>> = self.txn.scan(&prefix).cloned().collect();
        for row in rows {
            self.txn.delete::<Deployment>(&row.row_key());
            history::stopped(self.txn, &row, self.now);
        }
        self.service.status = ServiceStatus::Inactive;
        self.service.inactive_at = Some(self.now);
    }
}
