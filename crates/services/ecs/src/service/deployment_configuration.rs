//! `deploymentConfiguration`: read from requests, checked against the controller and the strategy, and shown.
//!
//! Sources: ECS Developer Guide, "Service definition parameters", "Amazon ECS blue/green deployments" and its
//! linear and canary siblings, "Lifecycle hooks for Amazon ECS service deployments".

use crate::api::{self, DeploymentStrategy as Name};
use model::ApiResult;
use rows::{
    CircuitBreaker, DeploymentAlarms, DeploymentConfiguration, DeploymentController, DeploymentStrategy,
    SchedulingStrategy,
};

use super::super::invalid;
use super::lifecycle_hook;

/// Minutes, for every bake time.
const BAKE_MAX: i32 = 1440;
const STEP_PERCENT: (f64, f64) = (3.0, 100.0);
const STEP_PERCENT_DEFAULT: f64 = 10.0;
const STEP_BAKE_DEFAULT: u32 = 6;
const CANARY_PERCENT: (f64, f64) = (0.1, 100.0);
const CANARY_PERCENT_DEFAULT: f64 = 5.0;
const CANARY_BAKE_DEFAULT: u32 = 10;
const ALARM_NAME_MAX: usize = 255;

/// What is in force after a request: what it gives, over what was in force `before`, over the defaults.
///
/// # Errors
/// `InvalidParameterException` for values out of range and settings that the controller, the scheduling
/// strategy or the deployment strategy forbid; `UnsupportedFeatureException` for a Lambda function.
pub fn read(
    given: Option<api::DeploymentConfiguration>,
    scheduling: SchedulingStrategy,
    controller: DeploymentController,
    before: Option<&DeploymentConfiguration>,
) -> ApiResult<DeploymentConfiguration> {
    let mut row = before.cloned().unwrap_or_else(|| default(scheduling, controller));
    let Some(given) = given else { return Ok(row) };
    row.minimum_healthy_percent =
        minimum(given.minimum_healthy_percent)?.unwrap_or(row.minimum_healthy_percent);
    row.maximum_percent = maximum(given.maximum_percent)?.unwrap_or(row.maximum_percent);
    let name = given.strategy.unwrap_or_else(|| name_of(row.strategy));
    if name != name_of(row.strategy) && name == Name::Rolling {
        // Rolling updates have no stages, so hooks go with the strategy that called them.
        row.hooks = Vec::new();
    }
    row.strategy = strategy(
        name,
        row.strategy,
        given.linear_configuration,
        given.canary_configuration,
    )?;
    row.bake_time = minutes("bakeTimeInMinutes", given.bake_time_in_minutes)?.or(row.bake_time);
    if let Some(breaker) = given.deployment_circuit_breaker {
        row.circuit_breaker = Some(CircuitBreaker {
            enable: breaker.enable.unwrap_or_default(),
            rollback: breaker.rollback.unwrap_or_default(),
        });
    }
    if let Some(alarms) = given.alarms {
        row.alarms = Some(read_alarms(alarms)?);
    }
    if let Some(hooks) = given.lifecycle_hooks {
        row.hooks = hooks
            .into_iter()
            .map(lifecycle_hook::read)
            .collect::<ApiResult<_>>()?;
    }
    check(&row, scheduling, controller)?;
    Ok(row)
}

/// What is in force when nothing is said.
fn default(scheduling: SchedulingStrategy, controller: DeploymentController) -> DeploymentConfiguration {
    let daemon = scheduling == SchedulingStrategy::Daemon;
    let off = CircuitBreaker {
        enable: false,
        rollback: false,
    };
    DeploymentConfiguration {
        strategy: DeploymentStrategy::Rolling,
        maximum_percent: if daemon { 100 } else { 200 },
        minimum_healthy_percent: if daemon { 0 } else { 100 },
        circuit_breaker: (controller == DeploymentController::Ecs).then_some(off),
        alarms: None,
        bake_time: None,
        hooks: Vec::new(),
    }
}

fn minimum(given: Option<i32>) -> ApiResult<Option<u32>> {
    match given.map(u32::try_from) {
        None => Ok(None),
        Some(Ok(percent)) if percent <= 100 => Ok(Some(percent)),
        Some(Ok(_)) => Err(invalid("minimumHealthyPercent must be at most 100")),
        Some(Err(_)) => Err(invalid("minimumHealthyPercent must be at least 0")),
    }
}

fn maximum(given: Option<i32>) -> ApiResult<Option<u32>> {
    match given.map(u32::try_from) {
        None => Ok(None),
        Some(Ok(percent)) if percent >= 100 => Ok(Some(percent)),
        Some(_) => Err(invalid("maximumPercent must be at least 100")),
    }
}

fn minutes(name: &str, given: Option<i32>) -> ApiResult<Option<u32>> {
    match given {
        None => Ok(None),
        Some(minutes @ 0..=BAKE_MAX) => Ok(Some(minutes.unsigned_abs())),
        Some(_) => Err(invalid(format!("{name} must be between 0 and {BAKE_MAX}."))),
    }
}

/// A share of the traffic, which is set in thousandths.
fn percent(name: &str, given: Option<f64>, (least, most): (f64, f64)) -> ApiResult<Option<f64>> {
    let Some(percent) = given else { return Ok(None) };
    if !(least..=most).contains(&percent) {
        return Err(invalid(format!("{name} must be between {least:?} and {most:?}.")));
    }
    let tenths = percent * 10.0;
    if (tenths - tenths.round()).abs() > 1e-6 {
        return Err(invalid(format!("{name} must be a multiple of 0.1.")));
    }
    Ok(Some(tenths.round() / 10.0))
}

fn strategy(
    name: Name,
    before: DeploymentStrategy,
    linear: Option<api::LinearConfiguration>,
    canary: Option<api::CanaryConfiguration>,
) -> ApiResult<DeploymentStrategy> {
    let foreign = |member: &str, of: Name| {
        let text = format!("{member} can only be specified when the deployment strategy is {of}.");
        Err(invalid(text))
    };
    if linear.is_some() && name != Name::Linear {
        return foreign("linearConfiguration", Name::Linear);
    }
    if canary.is_some() && name != Name::Canary {
        return foreign("canaryConfiguration", Name::Canary);
    }
    Ok(match name {
        Name::Rolling => DeploymentStrategy::Rolling,
        Name::BlueGreen => DeploymentStrategy::BlueGreen,
        Name::Linear => {
            let given = linear.unwrap_or_default();
            let (step, bake) = match before {
                DeploymentStrategy::Linear {
                    step_percent,
                    step_bake,
                } => (step_percent, step_bake),
                _ => (STEP_PERCENT_DEFAULT, STEP_BAKE_DEFAULT),
            };
            DeploymentStrategy::Linear {
                step_percent: percent("stepPercent", given.step_percent, STEP_PERCENT)?.unwrap_or(step),
                step_bake: minutes("stepBakeTimeInMinutes", given.step_bake_time_in_minutes)?.unwrap_or(bake),
            }
        }
        Name::Canary => {
            let given = canary.unwrap_or_default();
            let (first, bake) = match before {
                DeploymentStrategy::Canary { percent, bake } => (percent, bake),
                _ => (CANARY_PERCENT_DEFAULT, CANARY_BAKE_DEFAULT),
            };
            let given_bake = given.canary_bake_time_in_minutes;
            DeploymentStrategy::Canary {
                percent: percent("canaryPercent", given.canary_percent, CANARY_PERCENT)?.unwrap_or(first),
                bake: minutes("canaryBakeTimeInMinutes", given_bake)?.unwrap_or(bake),
            }
        }
    })
}

fn read_alarms(given: api::DeploymentAlarms) -> ApiResult<DeploymentAlarms> {
    if given.enable && given.alarm_names.is_empty() {
        return Err(invalid("alarmNames must not be empty when alarms are enabled."));
    }
    for name in &given.alarm_names {
        if name.is_empty() || name.chars().count() > ALARM_NAME_MAX {
            let text = format!("Alarm names must be between 1 and {ALARM_NAME_MAX} characters.");
            return Err(invalid(text));
        }
    }
    Ok(DeploymentAlarms {
        names: given.alarm_names,
        enable: given.enable,
        rollback: given.rollback,
    })
}

/// What does not go together.
fn check(
    row: &DeploymentConfiguration,
    scheduling: SchedulingStrategy,
    controller: DeploymentController,
) -> ApiResult<()> {
    let rolling = row.strategy == DeploymentStrategy::Rolling;
    let daemon = scheduling == SchedulingStrategy::Daemon;
    if daemon && row.maximum_percent > 100 {
        return Err(invalid(
            "The daemon scheduling strategy does not support values above 100 for maximumPercent on a deployment \
             configuration. Change the maximumPercent value to 100, and try again",
        ));
    }
    if daemon && !rolling {
        let text = "The daemon scheduling strategy only supports the ROLLING deployment strategy.";
        return Err(invalid(text));
    }
    if !daemon && rolling && row.maximum_percent == 100 && row.minimum_healthy_percent == 100 {
        return Err(invalid(
            "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.",
        ));
    }
    if controller != DeploymentController::Ecs {
        let only = |what: &str| {
            let text = format!("{what} can only be used with the ECS deployment controller.");
            Err(invalid(text))
        };
        if !rolling {
            return only("The BLUE_GREEN, LINEAR and CANARY deployment strategies");
        }
        if row.circuit_breaker.is_some_and(|breaker| breaker.enable) {
            return only("The deployment circuit breaker");
        }
        if row.alarms.as_ref().is_some_and(|alarms| alarms.enable) {
            return only("Deployment alarms");
        }
    }
    if rolling && !row.hooks.is_empty() {
        return Err(invalid(
            "lifecycleHooks can only be specified when the deployment strategy is BLUE_GREEN, LINEAR or CANARY.",
        ));
    }
    Ok(())
}

/// As answers show it.
pub fn view(row: &DeploymentConfiguration) -> api::DeploymentConfiguration {
    let linear = match row.strategy {
        DeploymentStrategy::Linear {
            step_percent,
            step_bake,
        } => Some(api::LinearConfiguration {
            step_percent: Some(step_percent),
            step_bake_time_in_minutes: Some(number(step_bake)),
        }),
        _ => None,
    };
    let canary = match row.strategy {
        DeploymentStrategy::Canary { percent, bake } => Some(api::CanaryConfiguration {
            canary_percent: Some(percent),
            canary_bake_time_in_minutes: Some(number(bake)),
        }),
        _ => None,
    };
    let hooks = row.hooks.iter().map(lifecycle_hook::view);
    api::DeploymentConfiguration {
        alarms: row.alarms.as_ref().map(|alarms| api::DeploymentAlarms {
            alarm_names: alarms.names.clone(),
            enable: alarms.enable,
            rollback: alarms.rollback,
        }),
        bake_time_in_minutes: row.bake_time.map(number),
        canary_configuration: canary,
        deployment_circuit_breaker: row.circuit_breaker.map(|breaker| api::DeploymentCircuitBreaker {
            enable: Some(breaker.enable),
            rollback: Some(breaker.rollback),
        }),
        lifecycle_hooks: (!row.hooks.is_empty()).then(|| hooks.collect()),
        linear_configuration: linear,
        maximum_percent: Some(number(row.maximum_percent)),
        minimum_healthy_percent: Some(number(row.minimum_healthy_percent)),
        strategy: Some(name_of(row.strategy)),
    }
}

fn name_of(strategy: DeploymentStrategy) -> Name {
    match strategy {
        DeploymentStrategy::Rolling => Name::Rolling,
        DeploymentStrategy::BlueGreen => Name::BlueGreen,
        DeploymentStrategy::Linear { .. } => Name::Linear,
        DeploymentStrategy::Canary { .. } => Name::Canary,
    }
}

pub fn number(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const ECS: DeploymentController = DeploymentController::Ecs;
    const EXTERNAL: DeploymentController = DeploymentController::External;
    const REPLICA: SchedulingStrategy = SchedulingStrategy::Replica;
    const DAEMON: SchedulingStrategy = SchedulingStrategy::Daemon;

    fn over(before: Option<&DeploymentConfiguration>, given: Value) -> ApiResult<DeploymentConfiguration> {
        of(REPLICA, ECS, before, given)
    }

    fn of(
        scheduling: SchedulingStrategy,
        controller: DeploymentController,
        before: Option<&DeploymentConfiguration>,
        given: Value,
    ) -> ApiResult<DeploymentConfiguration> {
        let given = wire::Shaped::from_document(given).unwrap();
        read(Some(given), scheduling, controller, before)
    }

    fn shown(row: &DeploymentConfiguration) -> Value {
        wire::Shaped::into_document(view(row))
    }

    fn merged(a: Value, b: Value) -> Value {
        let (Value::Object(mut a), Value::Object(b)) = (a, b) else {
            panic!("not objects")
        };
        a.extend(b);
        Value::Object(a)
    }

    fn defaults() -> Value {
        json!({
            "strategy": "ROLLING", "maximumPercent": 200, "minimumHealthyPercent": 100,
            "deploymentCircuitBreaker": {"enable": false, "rollback": false},
        })
    }

    #[test]
    fn defaults_are_those_of_the_scheduling_strategy() {
        assert_eq!(shown(&over(None, json!({})).unwrap()), defaults());
        let daemon = of(DAEMON, ECS, None, json!({})).unwrap();
        assert_eq!((daemon.minimum_healthy_percent, daemon.maximum_percent), (0, 100));
        assert_eq!(read(None, DAEMON, ECS, None).unwrap(), daemon);
    }

    #[test]
    fn what_is_given_is_shown() {
        let hook = json!({
            "hookTargetArn": "http://127.0.0.1:8080/hook?a=b", "roleArn": "arn:aws:iam::000000000000:role/r",
            "lifecycleStages": ["PRE_SCALE_UP", "PRODUCTION_TRAFFIC_SHIFT"], "targetType": "AWS_LAMBDA",
            "hookDetails": {"a": [1, null, {"b": 0.5}]},
            "timeoutConfiguration": {"action": "CONTINUE", "timeoutInMinutes": 1440},
        });
        let pause = json!({
            "targetType": "PAUSE", "lifecycleStages": ["POST_TEST_TRAFFIC_SHIFT"],
            "timeoutConfiguration": {"timeoutInMinutes": 20160},
        });
        for given in [
            json!({"maximumPercent": 150, "minimumHealthyPercent": 0}),
            json!({"maximumPercent": 100, "minimumHealthyPercent": 99}),
            json!({"deploymentCircuitBreaker": {"enable": true, "rollback": true}}),
            json!({"alarms": {"alarmNames": ["a"], "enable": true, "rollback": false}, "bakeTimeInMinutes": 3}),
            json!({"strategy": "BLUE_GREEN", "bakeTimeInMinutes": 1440, "lifecycleHooks": [hook, pause]}),
            json!({"strategy": "LINEAR",
                "linearConfiguration": {"stepPercent": 3.0, "stepBakeTimeInMinutes": 0}}),
            json!({"strategy": "CANARY",
                "canaryConfiguration": {"canaryPercent": 0.1, "canaryBakeTimeInMinutes": 1440}}),
        ] {
            let row = over(None, given.clone()).unwrap();
            assert_eq!(shown(&row), merged(defaults(), given), "{row:?}");
        }
    }

    #[test]
    fn a_strategy_has_the_defaults_of_its_shifts() {
        let linear = shown(&over(None, json!({"strategy": "LINEAR"})).unwrap());
        let steps = json!({"stepPercent": 10.0, "stepBakeTimeInMinutes": 6});
        assert_eq!(linear["linearConfiguration"], steps);
        let canary = shown(&over(None, json!({"strategy": "CANARY"})).unwrap());
        let steps = json!({"canaryPercent": 5.0, "canaryBakeTimeInMinutes": 10});
        assert_eq!(canary["canaryConfiguration"], steps);
    }

    #[test]
    fn an_update_keeps_what_it_does_not_name() {
        let before = over(
            None,
            json!({
                "strategy": "CANARY", "maximumPercent": 150, "bakeTimeInMinutes": 2,
                "canaryConfiguration": {"canaryPercent": 12.5},
                "deploymentCircuitBreaker": {"enable": true, "rollback": true},
                "lifecycleHooks": [{"targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"]}],
            }),
        )
        .unwrap();
        assert_eq!(read(None, REPLICA, ECS, Some(&before)).unwrap(), before);
        assert_eq!(over(Some(&before), json!({})).unwrap(), before);

        let after = over(Some(&before), json!({"deploymentCircuitBreaker": {}})).unwrap();
        assert!(
            after
                .circuit_breaker
                .is_some_and(|breaker| !breaker.enable && !breaker.rollback)
        );
        assert_eq!(after.hooks, before.hooks);

        let given = json!({"canaryConfiguration": {"canaryBakeTimeInMinutes": 1}});
        let after = over(Some(&before), given).unwrap();
        let steps = DeploymentStrategy::Canary {
            percent: 12.5,
            bake: 1,
        };
        assert_eq!(after.strategy, steps);

        let after = over(Some(&before), json!({"lifecycleHooks": []})).unwrap();
        assert_eq!(after.hooks, []);

        let rolling = over(Some(&before), json!({"strategy": "ROLLING"})).unwrap();
        assert_eq!(
            (rolling.strategy, rolling.hooks.len()),
            (DeploymentStrategy::Rolling, 0)
        );
        assert_eq!(rolling.maximum_percent, 150);
    }

    #[track_caller]
    fn all_refused<const N: usize>(table: [(Value, &str); N]) {
        for (given, text) in table {
            let error = over(None, given.clone()).unwrap_err();
            assert_eq!(
                (&*error.code, &*error.message),
                ("InvalidParameterException", text),
                "{given}"
            );
        }
    }

    #[test]
    fn what_is_out_of_range_or_does_not_fit_is_refused() {
        let alarms =
            |names: Value| json!({"alarms": {"alarmNames": names, "enable": true, "rollback": false}});
        let linear = |with: Value| json!({"strategy": "LINEAR", "linearConfiguration": with});
        let canary = |with: Value| json!({"strategy": "CANARY", "canaryConfiguration": with});
        all_refused([
            (
                json!({"minimumHealthyPercent": 101}),
                "minimumHealthyPercent must be at most 100",
            ),
            (
                json!({"minimumHealthyPercent": -1}),
                "minimumHealthyPercent must be at least 0",
            ),
            (
                json!({"maximumPercent": 99}),
                "maximumPercent must be at least 100",
            ),
            (
                json!({"maximumPercent": 100}),
                "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.",
            ),
            (
                json!({"bakeTimeInMinutes": 1441}),
                "bakeTimeInMinutes must be between 0 and 1440.",
            ),
            (
                alarms(json!([])),
                "alarmNames must not be empty when alarms are enabled.",
            ),
            (
                alarms(json!([""])),
                "Alarm names must be between 1 and 255 characters.",
            ),
            (
                linear(json!({"stepPercent": 2.9})),
                "stepPercent must be between 3.0 and 100.0.",
            ),
            (
                linear(json!({"stepPercent": 3.15})),
                "stepPercent must be a multiple of 0.1.",
            ),
            (
                linear(json!({"stepBakeTimeInMinutes": -1})),
                "stepBakeTimeInMinutes must be between 0 and 1440.",
            ),
            (
                canary(json!({"canaryPercent": 0.0})),
                "canaryPercent must be between 0.1 and 100.0.",
            ),
            (
                canary(json!({"canaryBakeTimeInMinutes": 1441})),
                "canaryBakeTimeInMinutes must be between 0 and 1440.",
            ),
            (
                json!({"strategy": "BLUE_GREEN", "linearConfiguration": {}}),
                "linearConfiguration can only be specified when the deployment strategy is LINEAR.",
            ),
            (
                json!({"canaryConfiguration": {}}),
                "canaryConfiguration can only be specified when the deployment strategy is CANARY.",
            ),
        ]);
    }

    #[test]
    fn hooks_that_nobody_can_ask_are_refused() {
        let hook = |with: Value| {
            let hook = json!({"hookTargetArn": "http://h/", "lifecycleStages": ["PRE_SCALE_UP"]});
            json!({"strategy": "BLUE_GREEN", "lifecycleHooks": [merged(hook, with)]})
        };
        let pause = |with: Value| {
            let hook = json!({"targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"]});
            json!({"strategy": "BLUE_GREEN", "lifecycleHooks": [merged(hook, with)]})
        };
        all_refused([
            (
                json!({"lifecycleHooks": [{"targetType": "PAUSE", "lifecycleStages": ["PRE_SCALE_UP"]}]}),
                "lifecycleHooks can only be specified when the deployment strategy is BLUE_GREEN, LINEAR or CANARY.",
            ),
            (
                hook(json!({"lifecycleStages": []})),
                "lifecycleStages must be specified for a lifecycle hook.",
            ),
            (
                hook(json!({"hookTargetArn": null})),
                "hookTargetArn must be specified for a lifecycle hook.",
            ),
            (
                hook(json!({"hookTargetArn": "https://h/"})),
                "hookTargetArn must be an http:// URL, which cove calls in the place of a Lambda function. \
                 Got: https://h/",
            ),
            (
                hook(json!({"hookTargetArn": "http://:80/"})),
                "hookTargetArn is not a valid URL. Got: http://:80/",
            ),
            (
                hook(json!({"hookTargetArn": "http://h:99999/"})),
                "hookTargetArn is not a valid URL. Got: http://h:99999/",
            ),
            (
                hook(json!({"roleArn": "r"})),
                "roleArn has an invalid ARN format. Got: r",
            ),
            (
                hook(json!({"timeoutConfiguration": {"timeoutInMinutes": 1441}})),
                "timeoutInMinutes must be between 1 and 1440 for AWS_LAMBDA lifecycle hooks.",
            ),
            (
                pause(json!({"timeoutConfiguration": {"timeoutInMinutes": 0}})),
                "timeoutInMinutes must be between 1 and 20160 for PAUSE lifecycle hooks.",
            ),
            (
                pause(json!({"lifecycleStages": ["PRE_SCALE_UP", "TEST_TRAFFIC_SHIFT"]})),
                "PAUSE lifecycle hooks are not supported in the TEST_TRAFFIC_SHIFT stage.",
            ),
            (
                pause(json!({"hookTargetArn": "http://h/"})),
                "hookTargetArn, roleArn and hookDetails cannot be specified for a PAUSE lifecycle hook.",
            ),
        ]);
    }

    #[test]
    fn a_lambda_function_is_refused_by_name() {
        let target = "arn:aws:lambda:us-east-1:000000000000:function:f";
        let hook = json!({"hookTargetArn": target, "lifecycleStages": ["PRE_SCALE_UP"]});
        let given = json!({"strategy": "BLUE_GREEN", "lifecycleHooks": [hook]});
        let error = over(None, given).unwrap_err();
        assert_eq!(error.code, "UnsupportedFeatureException");
        assert!(error.message.contains(target) && error.message.contains("AWS Lambda"));
    }

    #[test]
    fn daemons_and_external_controllers_take_less() {
        let breaker = json!({"deploymentCircuitBreaker": {"enable": true, "rollback": false}});
        let alarms = json!({"alarms": {"alarmNames": ["a"], "enable": true, "rollback": false}});
        let staged = json!({"strategy": "BLUE_GREEN"});
        assert!(of(DAEMON, ECS, None, breaker.clone()).is_ok());
        assert!(of(DAEMON, ECS, None, json!({"minimumHealthyPercent": 100})).is_ok());
        let error = of(DAEMON, ECS, None, json!({"maximumPercent": 101})).unwrap_err();
        assert!(
            error
                .message
                .ends_with("Change the maximumPercent value to 100, and try again")
        );
        assert!(of(DAEMON, ECS, None, staged.clone()).is_err());
        for given in [breaker, alarms, staged] {
            assert!(of(REPLICA, EXTERNAL, None, given.clone()).is_err(), "{given}");
        }
        let external = of(REPLICA, EXTERNAL, None, json!({"deploymentCircuitBreaker": {}})).unwrap();
        assert!(external.circuit_breaker.is_some_and(|breaker| !breaker.enable));
    }
}
