//! The lifecycle hooks of a stage: who is asked, what an answer means, and how long it is waited for.
//!
//! Source: ECS Developer Guide, "Lifecycle hooks for Amazon ECS service deployments".

use std::sync::Arc;
use std::time::Duration;

use model::{Entropy, Timestamp};
use rows::{Deployment, DeploymentStage, HookCall, HookStatus, HookTarget, LifecycleHook};
use rules::rollout::{Hooks, Stage};
use serde::Deserialize;
use serde_json::Value;

use super::begin;
use world::Txn;

/// Minutes.
const TIMEOUT: u32 = 1440;
const CALL_BACK_DELAY: Duration = Duration::from_secs(30);
/// A hook that asks to be called again at once is not called without a pause.
const CALL_BACK_DELAY_MIN: Duration = Duration::from_secs(1);
const PAUSE_ID_LENGTH: usize = 43;

/// What is asked in a stage. On the way back only hooks that watch the traffic are asked again.
pub fn of_stage(
    entropy: &mut Entropy,
    hooks: &[LifecycleHook],
    stage: Stage,
    back: bool,
    now: Timestamp,
) -> Vec<HookCall> {
    if back && !matches!(stage, Stage::TestTrafficShift | Stage::ProductionTrafficShift) {
        return Vec::new();
    }
    let asked = hooks.iter().filter(|hook| hook.stages.contains(&stage));
    let calls = asked.map(|hook| HookCall {
        id: match hook.target {
            HookTarget::Call { .. } => entropy.uuid(),
            HookTarget::Pause => format!("ecs-pause-{}", begin::url_safe(entropy, PAUSE_ID_LENGTH)),
        },
        target: hook.target.clone(),
        status: HookStatus::Awaited,
        call_at: now,
        details: hook.details.clone(),
        expires_at: now.plus(Duration::from_secs(
            60 * u64::from(hook.timeout.unwrap_or(TIMEOUT)),
        )),
        rollback_on_timeout: hook.rollback_on_timeout.unwrap_or(true),
    });
    calls.collect()
}

/// What the hooks of a stage have said so far, as the planner wants to know it.
pub fn heard(calls: &[HookCall]) -> Hooks<'_> {
    let failed = calls.iter().find_map(|call| match &call.status {
        HookStatus::Failed(text) | HookStatus::TimedOut(Some(text)) => Some(text.as_str()),
        HookStatus::Awaited | HookStatus::Succeeded | HookStatus::TimedOut(None) => None,
    });
    match failed {
        Some(text) => Hooks::Failed(text),
        None if calls.iter().any(|call| call.status == HookStatus::Awaited) => Hooks::Awaited,
        None => Hooks::Passed,
    }
}

/// When the time of the next hook that is awaited is over.
pub fn due(deployments: &[Arc<Deployment>]) -> Option<Timestamp> {
    let calls = deployments.iter().flat_map(|row| awaited(row));
    calls.map(|call| call.expires_at).min()
}

/// Waits no longer for the hooks whose time is over.
pub fn time_out(txn: &mut Txn, deployments: &[Arc<Deployment>], now: Timestamp) {
    for row in deployments {
        if awaited(row).any(|call| call.expires_at <= now) {
            txn.update::<Deployment>(&row.row_key(), |row| {
                expire(row, now);
                row.updated_at = now;
            });
        }
    }
}

fn awaited(row: &Deployment) -> impl Iterator<Item = &HookCall> {
    let calls = row.stage.iter().flat_map(|stage| &stage.hooks);
    calls.filter(|call| call.status == HookStatus::Awaited)
}

fn expire(row: &mut Deployment, now: Timestamp) {
    let Some(DeploymentStage { stage, hooks, .. }) = &mut row.stage else {
        return;
    };
    let over = |call: &&mut HookCall| call.status == HookStatus::Awaited && call.expires_at <= now;
    for call in hooks.iter_mut().filter(over) {
        let who = match &call.target {
            HookTarget::Call { target, .. } => format!("target {target}"),
            HookTarget::Pause => call.id.clone(),
        };
        let text = failure(*stage, &format!("Lifecycle hook {who} timed out."));
        call.status = HookStatus::TimedOut(call.rollback_on_timeout.then_some(text));
    }
}

/// A call of a hook was answered, or could not be made. An answer to another call than the last changes nothing.
pub fn answered(
    txn: &mut Txn,
    deployment: &str,
    hook: &str,
    called_at: Timestamp,
    answer: Result<String, String>,
    at: Timestamp,
) {
    let Some(mut row) = txn
        .get::<Deployment>(deployment)
        .map(|row| Deployment::clone(&row))
    else {
        return;
    };
    let Some(DeploymentStage { stage, hooks, .. }) = &mut row.stage else {
        return;
    };
    let is_meant = |call: &&mut HookCall| {
        call.id == hook && call.call_at == called_at && call.status == HookStatus::Awaited
    };
    let Some(call) = hooks.iter_mut().find(is_meant) else {
        return;
    };
    let HookTarget::Call { target, .. } = &call.target else {
        return;
    };
    let read = match &answer {
        Ok(body) => Answer::read(body)
            .map_err(|why| format!("ECS was unable to parse the response from {target} due to {why}")),
        Err(why) => Err(format!(
            "ECS was unable to invoke hook target {target} due to {why}"
        )),
    };
    match read {
        Ok(Answer::Succeeded) => call.status = HookStatus::Succeeded,
        Ok(Answer::Failed) => {
            let text = format!("Lifecycle hook target {target} returned FAILED status.");
            call.status = HookStatus::Failed(failure(*stage, &text));
        }
        Ok(Answer::InProgress { delay, details }) => {
            // Later than this call, however the clock was set meanwhile: it tells the next one from it.
            call.call_at = at.max(called_at).plus(delay);
            call.details = details.or_else(|| call.details.take());
        }
        Err(text) => call.status = HookStatus::Failed(failure(*stage, &text)),
    }
    row.updated_at = at;
    txn.put(row);
}

/// What stands after "Service deployment rolled back because ".
fn failure(stage: Stage, text: &str) -> String {
    format!("{} lifecycle hook(s) failed. {text}", stage.as_str())
}

#[derive(Debug, PartialEq)]
enum Answer {
    Succeeded,
    Failed,
    InProgress {
        delay: Duration,
        details: Option<String>,
    },
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Document {
    hook_status: Option<Value>,
    call_back_delay: Option<Value>,
    hook_details: Option<Value>,
}

impl Answer {
    /// # Errors
    /// What stands after "due to".
    fn read(body: &str) -> Result<Self, String> {
        let document: Document =
            serde_json::from_str(body).map_err(|_| "the response not being a JSON object".to_owned())?;
        let status = match document.hook_status {
            None => return Err("HookStatus must not be null".to_owned()),
            Some(Value::String(status)) => status,
            Some(other) => other.to_string(),
        };
        match status.as_str() {
            "SUCCEEDED" => return Ok(Answer::Succeeded),
            "FAILED" => return Ok(Answer::Failed),
            "IN_PROGRESS" => {}
            _ => return Err("HookStatus must be SUCCEEDED, FAILED or IN_PROGRESS".to_owned()),
        }
        let delay = match document.call_back_delay.map(|value| value.as_u64()) {
            None => CALL_BACK_DELAY,
            Some(Some(seconds)) => {
                Duration::from_secs(seconds.min(u64::from(u32::MAX))).max(CALL_BACK_DELAY_MIN)
            }
            Some(None) => return Err("CallBackDelay must be a number of seconds".to_owned()),
        };
        Ok(Answer::InProgress {
            delay,
            details: document.hook_details.map(|details| details.to_string()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hook(target: HookTarget, stages: &[Stage]) -> LifecycleHook {
        LifecycleHook {
            target,
            stages: stages.to_vec(),
            details: Some("{}".to_owned()),
            timeout: Some(2),
            rollback_on_timeout: None,
        }
    }

    fn call(status: HookStatus) -> HookCall {
        HookCall {
            id: "id".to_owned(),
            target: HookTarget::Pause,
            status,
            call_at: Timestamp::EPOCH,
            details: None,
            expires_at: Timestamp::EPOCH,
            rollback_on_timeout: true,
        }
    }

    #[test]
    fn a_stage_asks_its_own_hooks() {
        let target = || HookTarget::Call {
            target: "http://h/".to_owned(),
            role_arn: None,
        };
        let hooks = [
            hook(target(), &[Stage::PreScaleUp, Stage::ProductionTrafficShift]),
            hook(HookTarget::Pause, &[Stage::PreScaleUp]),
        ];
        let mut entropy = Entropy::seeded(7);
        let mut asked = |stage, back| {
            let now = Timestamp::from_millis(5);
            of_stage(&mut entropy, &hooks, stage, back, now)
        };
        let calls = asked(Stage::PreScaleUp, false);
        assert_eq!(calls.len(), 2);
        assert_eq!(calls[0].target, target());
        assert!(calls[1].id.starts_with("ecs-pause-") && calls[1].id.len() == 53);
        assert_eq!(calls[0].expires_at, Timestamp::from_millis(120_005));
        assert!(calls[0].rollback_on_timeout);
        assert_eq!(asked(Stage::ProductionTrafficShift, true).len(), 1);
        assert_eq!(asked(Stage::PreScaleUp, true), []);
        assert_eq!(asked(Stage::PostScaleUp, false), []);
    }

    #[test]
    fn all_hooks_must_have_passed() {
        use HookStatus::{Awaited, Failed, Succeeded, TimedOut};
        let text = || "no".to_owned();
        for (statuses, expected) in [
            (vec![], Hooks::Passed),
            (vec![Succeeded, TimedOut(None)], Hooks::Passed),
            (vec![Succeeded, Awaited], Hooks::Awaited),
            (vec![Awaited, Failed(text())], Hooks::Failed("no")),
            (vec![TimedOut(Some(text())), Awaited], Hooks::Failed("no")),
        ] {
            let calls: Vec<_> = statuses.into_iter().map(call).collect();
            assert_eq!(heard(&calls), expected, "{calls:?}");
        }
    }

    #[test]
    fn an_answer_is_read_as_lambda_functions_write_it() {
        let progress = |seconds, details: Option<&str>| Answer::InProgress {
            delay: Duration::from_secs(seconds),
            details: details.map(str::to_owned),
        };
        for (body, expected) in [
            (
                r#"{"hookStatus": "SUCCEEDED", "reason": "fine", "x": 1}"#,
                Ok(Answer::Succeeded),
            ),
            (r#"{"hookStatus": "FAILED"}"#, Ok(Answer::Failed)),
            (r#"{"hookStatus": "IN_PROGRESS"}"#, Ok(progress(30, None))),
            (
                r#"{"hookStatus": "IN_PROGRESS", "callBackDelay": 60, "hookDetails": {"a": [1]}}"#,
                Ok(progress(60, Some(r#"{"a":[1]}"#))),
            ),
            (
                r#"{"hookStatus": "IN_PROGRESS", "callBackDelay": 0}"#,
                Ok(progress(1, None)),
            ),
            (r#"{"hookStatus": null}"#, Err("HookStatus must not be null")),
            ("{}", Err("HookStatus must not be null")),
            (
                r#"{"hookStatus": "succeeded"}"#,
                Err("HookStatus must be SUCCEEDED, FAILED or IN_PROGRESS"),
            ),
            (
                r#"{"hookStatus": 1}"#,
                Err("HookStatus must be SUCCEEDED, FAILED or IN_PROGRESS"),
            ),
            (
                r#"{"hookStatus": "IN_PROGRESS", "callBackDelay": -1}"#,
                Err("CallBackDelay must be a number of seconds"),
            ),
            ("OK", Err("the response not being a JSON object")),
            ("[]", Err("the response not being a JSON object")),
            ("", Err("the response not being a JSON object")),
        ] {
            let expected = expected.map_err(str::to_owned);
            assert_eq!(Answer::read(body), expected, "{body}");
        }
    }
}
