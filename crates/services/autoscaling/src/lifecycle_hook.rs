//! Lifecycle hooks. Those that capacity providers put on their groups are the only ones.

use crate::api::*;
use model::{ApiError, ApiResult};
use rows::AutoScalingGroup as Row;

use super::controller::{HELD_UP, release};
use super::{changeable, find, invalid};
use world::{Cx, Txn};

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeLifecycleHooksType,
) -> ApiResult<DescribeLifecycleHooksAnswer> {
    let row = find(cx, txn, &input.auto_scaling_group_name)?;
    let names = input.lifecycle_hook_names.filter(|names| !names.is_empty());
    let wanted = |hook: &&String| names.as_ref().is_none_or(|names| names.contains(hook));
    let hooks = row.terminating_hooks.iter().filter(wanted);
    Ok(DescribeLifecycleHooksAnswer {
        lifecycle_hooks: Some(hooks.map(|hook| view(&row, hook)).collect()),
    })
}

fn view(row: &Row, name: &str) -> LifecycleHook {
    let seconds = i32::try_from(HELD_UP.as_secs()).ok();
    LifecycleHook {
        auto_scaling_group_name: Some(row.name.clone()),
        lifecycle_hook_name: Some(name.to_owned()),
        lifecycle_transition: Some("autoscaling:EC2_INSTANCE_TERMINATING".to_owned()),
        default_result: Some("CONTINUE".to_owned()),
        heartbeat_timeout: seconds,
        global_timeout: seconds,
        ..LifecycleHook::default()
    }
}

/// Lets a member that a hook holds up end, whatever is on it. For one that ends both results are the same.
pub fn complete(
    cx: &Cx,
    txn: &mut Txn,
    input: CompleteLifecycleActionType,
) -> ApiResult<CompleteLifecycleActionAnswer> {
    let mut row = changeable(cx, txn, &input.auto_scaling_group_name)?;
    if !["CONTINUE", "ABANDON"].contains(&input.lifecycle_action_result.as_str()) {
        return Err(invalid(
            "The lifecycle action result must be either CONTINUE or ABANDON.",
        ));
    }
    let id = input.instance_id.filter(|id| !id.is_empty());
    let none = || -> ApiError {
        // Nobody is told a token.
        invalid(match (&id, &input.lifecycle_action_token) {
            (Some(id), _) => format!("No active Lifecycle Action found with instance ID {id}"),
            (None, token) => format!(
                "No active Lifecycle Action found with token {}",
                token.as_deref().unwrap_or_default()
            ),
        })
    };
    let mut waiting = row.instances.iter_mut().filter(|member| member.waits());
    let member = waiting.find(|member| id.as_deref() == Some(member.id.as_str()));
    let member = member.filter(|_| row.terminating_hooks.contains(&input.lifecycle_hook_name));
    member.ok_or_else(none)?.waits_until = Some(cx.now);
    release(txn, &mut row, cx.now);
    txn.put(row);
    Ok(CompleteLifecycleActionAnswer {})
}
