//! What a request does to single members of a group.

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::{AutoScalingGroup as Row, LifecycleState as State};

use super::{activity, changeable, controller, describe, invalid};
use world::{Cx, Txn};

pub fn set_protection(
    cx: &Cx,
    txn: &mut Txn,
    input: SetInstanceProtectionQuery,
) -> ApiResult<SetInstanceProtectionAnswer> {
    let mut row = changeable(cx, txn, &input.auto_scaling_group_name)?;
    if input.instance_ids.is_empty() || input.instance_ids.len() > 50 {
        return Err(invalid("The number of instance ids must be between 1 and 50."));
    }
    for id in &input.instance_ids {
        let name = row.name.clone();
        let member = row.instances.iter_mut().find(|i| i.id.as_str() == id);
        let member = member.ok_or_else(|| {
            invalid(format!(
                "The instance {id} is not part of Auto Scaling group {name}."
            ))
        })?;
        if member.state != State::InService {
            return Err(invalid(format!(
                "The instance {id} is not in InService or EnteringStandby or Standby."
            )));
        }
        member.protected = input.protected_from_scale_in;
    }
    txn.put(row);
    Ok(SetInstanceProtectionAnswer {})
}

pub fn terminate(
    cx: &Cx,
    txn: &mut Txn,
    input: TerminateInstanceInAutoScalingGroupType,
) -> ApiResult<ActivityType> {
    let id = &input.instance_id;
    let unknown = || -> ApiError {
        invalid(format!(
            "Instance Id not found - No managed instance found for instance ID: {id}"
        ))
    };
    let prefix = cx.scope.prefix();
    let has = |row: &Row| row.instances.iter().position(|i| i.id.as_str() == id);
    let mut groups = txn.scan::<Row>(&prefix);
    let (name, n) = groups
        .find_map(|row| Some((row.name.clone(), has(row)?)))
        .ok_or_else(unknown)?;
    drop(groups);
    let mut row = changeable(cx, txn, &name)?;
    if row.instances[n].state == State::Terminating {
        return Err(
            ErrorCode::ScalingActivityInProgress.error(format!("Instance {id} is already being terminated."))
        );
    }
    let capacity = row.desired;
    let shrinking = match input.should_decrement_desired_capacity {
        true if row.desired <= row.min_size => {
            return Err(invalid(format!(
                "Currently, desiredSize equals minSize ({}). Terminating instance without replacement will violate group's min size constraint. Either set shouldDecrementDesiredCapacity flag to false or lower group's min size.",
                row.min_size
            )));
        }
        true => {
            row.desired -= 1;
            format!("shrinking the capacity from {capacity} to {}.", row.desired)
        }
        false => format!("keeping the capacity at the current {capacity}."),
    };
    let cause = format!(
        "At {} instance {id} was taken out of service in response to a user request, {shrinking}",
        activity::at(cx.now)
    );
    let activity = controller::terminate(txn, &mut row, n, cause, cx.now);
    txn.put(row.clone());
    let shown = row.activities.iter().find(|a| a.id == activity);
    Ok(ActivityType {
        activity: shown.map(|a| describe::activity_view(&row, a)),
    })
}
