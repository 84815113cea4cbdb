//! A lifecycle hook of a `deploymentConfiguration`: read from a request, and shown.
//!
//! Sources: ECS Developer Guide, "Lambda hooks for Amazon ECS service deployments", "Pause hooks for Amazon ECS
//! service deployments".

use crate::api::{
    DeploymentLifecycleHook, DeploymentLifecycleHookAction as Action,
    DeploymentLifecycleHookStage as HookStage, DeploymentLifecycleHookTargetType as TargetType,
    DeploymentLifecycleHookTimeoutConfiguration as Timeout,
};
use model::service::Stage;
use model::{ApiResult, Arn};
use rows::{HookTarget, LifecycleHook};

use super::super::{given, invalid, text, unserved};
use super::deployment_configuration::number;

/// Minutes.
const CALL_TIMEOUT_MAX: i32 = 1440;
const PAUSE_TIMEOUT_MAX: i32 = 20160;
const URL_MAX: usize = 2048;

/// # Errors
/// `InvalidParameterException` for what is missing or out of range, `UnsupportedFeatureException` for a Lambda
/// function.
pub fn read(hook: DeploymentLifecycleHook) -> ApiResult<LifecycleHook> {
    let kind = hook.target_type.unwrap_or(TargetType::AwsLambda);
    let stages = given(hook.lifecycle_stages)
        .ok_or_else(|| invalid("lifecycleStages must be specified for a lifecycle hook."))?;
    let (target_arn, role_arn) = (text(hook.hook_target_arn), text(hook.role_arn));
    let target = match kind {
        TargetType::AwsLambda => HookTarget::Call {
            target: target(target_arn)?,
            role_arn: role(role_arn)?,
        },
        TargetType::Pause => {
            if target_arn.is_some() || role_arn.is_some() || hook.hook_details.is_some() {
                return Err(invalid(
                    "hookTargetArn, roleArn and hookDetails cannot be specified for a PAUSE lifecycle hook.",
                ));
            }
            HookTarget::Pause
        }
    };
    let unpaused = |given: &&HookStage| !stage(**given).has_pauses();
    if let (TargetType::Pause, Some(stage)) = (kind, stages.iter().find(unpaused)) {
        return Err(invalid(format!(
            "PAUSE lifecycle hooks are not supported in the {stage} stage."
        )));
    }
    let timeout = hook.timeout_configuration.unwrap_or_default();
    Ok(LifecycleHook {
        target,
        stages: stages.into_iter().map(stage).collect(),
        details: hook.hook_details.map(|details| details.to_string()),
        timeout: minutes(kind, timeout.timeout_in_minutes)?,
        rollback_on_timeout: timeout.action.map(|action| action == Action::Rollback),
    })
}

fn stage(given: HookStage) -> Stage {
    match given {
        HookStage::ReconcileService => Stage::ReconcileService,
        HookStage::PreScaleUp => Stage::PreScaleUp,
        HookStage::PostScaleUp => Stage::PostScaleUp,
        HookStage::TestTrafficShift => Stage::TestTrafficShift,
        HookStage::PostTestTrafficShift => Stage::PostTestTrafficShift,
        HookStage::PreProductionTrafficShift => Stage::PreProductionTrafficShift,
        HookStage::ProductionTrafficShift => Stage::ProductionTrafficShift,
        HookStage::PostProductionTrafficShift => Stage::PostProductionTrafficShift,
    }
}

fn minutes(kind: TargetType, given: Option<i32>) -> ApiResult<Option<u32>> {
    let most = match kind {
        TargetType::AwsLambda => CALL_TIMEOUT_MAX,
        TargetType::Pause => PAUSE_TIMEOUT_MAX,
    };
    match given {
        None => Ok(None),
        Some(minutes) if (1..=most).contains(&minutes) => Ok(Some(minutes.unsigned_abs())),
        Some(_) => {
            let text = format!("timeoutInMinutes must be between 1 and {most} for {kind} lifecycle hooks.");
            Err(invalid(text))
        }
    }
}

/// What is called in the place of a Lambda function.
fn target(given: Option<String>) -> ApiResult<String> {
    let Some(target) = given else {
        return Err(invalid("hookTargetArn must be specified for a lifecycle hook."));
    };
    if Arn::parse(&target).is_ok_and(|arn| arn.service == "lambda") {
        return Err(unserved(format_args!(
            "A Lambda function as a lifecycle hook ({target}) needs AWS Lambda, which"
        )));
    }
    let Some(rest) = target.strip_prefix("http://") else {
        let text = format!(
            "hookTargetArn must be an http:// URL, which cove calls in the place of a Lambda function. Got: {target}"
        );
        return Err(invalid(text));
    };
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, port),
        _ => (authority, "80"),
    };
    let port = port.parse::<u16>().is_ok_and(|port| port > 0);
    let printable = target.bytes().all(|byte| byte.is_ascii_graphic());
    if host.is_empty()
        || host.contains('@')
        || target.contains('#')
        || !port
        || !printable
        || target.len() > URL_MAX
    {
        return Err(invalid(format!(
            "hookTargetArn is not a valid URL. Got: {target}"
        )));
    }
    Ok(target)
}

fn role(given: Option<String>) -> ApiResult<Option<String>> {
    let Some(role) = given else { return Ok(None) };
    match Arn::parse(&role) {
        Ok(arn) if arn.service == "iam" && arn.resource.starts_with("role/") => Ok(Some(role)),
        _ => Err(invalid(format!("roleArn has an invalid ARN format. Got: {role}"))),
    }
}

/// As answers show it.
pub fn view(hook: &LifecycleHook) -> DeploymentLifecycleHook {
    let (kind, target, role) = match &hook.target {
        HookTarget::Call { target, role_arn } => {
            (TargetType::AwsLambda, Some(target.clone()), role_arn.clone())
        }
        HookTarget::Pause => (TargetType::Pause, None, None),
    };
    let timeout = Timeout {
        action: hook.rollback_on_timeout.map(action),
        timeout_in_minutes: hook.timeout.map(number),
    };
    let stages = hook
        .stages
        .iter()
        .filter_map(|stage| HookStage::parse(stage.as_str()));
    let details = hook.details.as_ref();
    DeploymentLifecycleHook {
        hook_details: details.and_then(|details| serde_json::from_str(details).ok()),
        hook_target_arn: target,
        lifecycle_stages: Some(stages.collect()),
        role_arn: role,
        target_type: Some(kind),
        timeout_configuration: (timeout != Timeout::default()).then_some(timeout),
    }
}

/// What is done when the hook times out.
pub fn action(rollback: bool) -> Action {
    if rollback {
        Action::Rollback
    } else {
        Action::Continue
    }
}
