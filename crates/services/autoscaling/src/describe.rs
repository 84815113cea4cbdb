//! What groups, their members and their activities look like.

use std::sync::Arc;

use crate::api::{self as wire_api, *};
use model::{ApiError, ApiResult};
use rows::{
    ActivityStatus, AutoScalingGroup as Row, GroupInstance, GroupTemplate, LifecycleState as State,
    ScalingActivity,
};

use super::{cut, group, invalid, tags};
use ec2::zone_id;
use world::matches_wildcard;
use world::{Cx, Txn};

pub fn groups(cx: &Cx, txn: &mut Txn, input: AutoScalingGroupNamesType) -> ApiResult<AutoScalingGroupsType> {
    let prefix = cx.scope.prefix();
    let names = input.auto_scaling_group_names.unwrap_or_default();
    let mut rows: Vec<Arc<Row>> = txn
        .scan::<Row>(&prefix)
        .filter(|row| names.is_empty() || names.contains(&row.name))
        .cloned()
        .collect();
    for filter in input.filters.unwrap_or_default() {
        let name = filter.name.unwrap_or_default();
        let values = filter.values.unwrap_or_default();
        let passes = |text: &str| values.iter().any(|v| matches_wildcard(v, text));
        match name.as_str() {
            "tag-key" => rows.retain(|row| row.tags.iter().any(|t| passes(&t.key))),
            "tag-value" => rows.retain(|row| row.tags.iter().any(|t| passes(&t.value))),
            _ => {
                let key = name.strip_prefix("tag:").ok_or_else(|| {
                    invalid(format!(
                        "Filter type {name} is not correct. Allowed Filter types are: tag-key tag-value tag:<key>"
                    ))
                })?;
                rows.retain(|row| row.tags.iter().any(|t| t.key == key && passes(&t.value)));
            }
        }
    }
    let token = input.next_token.as_deref();
    let page = cut(rows, |row| row.name.clone(), input.max_records, (50, 100), token)?;
    let with_instances = input.include_instances != Some(false);
    Ok(AutoScalingGroupsType {
        auto_scaling_groups: page.items.iter().map(|row| view(row, with_instances)).collect(),
        next_token: page.next_token,
    })
}

fn template_view(template: &GroupTemplate) -> LaunchTemplateSpecification {
    LaunchTemplateSpecification {
        launch_template_id: Some(template.id.to_string()),
        launch_template_name: Some(template.name.clone()),
        version: template.version.clone(),
    }
}

fn count(n: u32) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

fn view(row: &Row, with_instances: bool) -> AutoScalingGroup {
    let instances = row.instances.iter().filter(|_| with_instances);
    let subnets: Vec<&str> = row.subnets.iter().map(|s| s.as_str()).collect();
    AutoScalingGroup {
        auto_scaling_group_arn: Some(row.arn()),
        auto_scaling_group_name: row.name.clone(),
        availability_zone_distribution: Some(AvailabilityZoneDistribution {
            capacity_distribution_strategy: Some(CapacityDistributionStrategy::BalancedBestEffort),
        }),
        availability_zones: row.availability_zones.clone(),
        capacity_reservation_specification: Some(CapacityReservationSpecification {
            capacity_reservation_preference: Some(CapacityReservationPreference::Default),
            ..CapacityReservationSpecification::default()
        }),
        created_time: row.created_at,
        default_cooldown: count(row.default_cooldown),
        deletion_protection: Some(DeletionProtection::None),
        desired_capacity: count(row.desired),
        enabled_metrics: Some(vec![]),
        health_check_grace_period: Some(count(row.health_check_grace_period)),
        health_check_type: "EC2".to_owned(),
        instances: Some(instances.map(|i| instance_view(row, i)).collect()),
        launch_template: Some(template_view(&row.template)),
        load_balancer_names: Some(vec![]),
        max_size: count(row.max_size),
        min_size: count(row.min_size),
        new_instances_protected_from_scale_in: Some(row.new_instances_protected),
        service_linked_role_arn: Some(group::service_role(row.scope.account.as_str())),
        status: row.deleting.then(|| "Delete in progress".to_owned()),
        suspended_processes: Some(vec![]),
        tags: Some(row.tags.iter().map(|t| tags::view(&row.name, t)).collect()),
        target_group_arns: Some(vec![]),
        termination_policies: Some(row.termination_policies.clone()),
        traffic_sources: Some(vec![]),
        vpc_zone_identifier: Some(if row.subnets_named {
            subnets.join(",")
        } else {
            String::new()
        }),
        ..AutoScalingGroup::default()
    }
}

fn state(member: &GroupInstance) -> wire_api::LifecycleState {
    match member.state {
        _ if member.waits() => wire_api::LifecycleState::TerminatingWait,
        State::Pending => wire_api::LifecycleState::Pending,
        State::InService => wire_api::LifecycleState::InService,
        State::Terminating => wire_api::LifecycleState::Terminating,
    }
}

fn instance_view(row: &Row, i: &GroupInstance) -> Instance {
    Instance {
        availability_zone: i.availability_zone.clone(),
        availability_zone_id: Some(zone_id(&row.scope.region, &i.availability_zone)),
        health_status: if i.healthy { "Healthy" } else { "Unhealthy" }.to_owned(),
        image_id: Some(i.image_id.clone()),
        instance_id: i.id.to_string(),
        instance_type: Some(i.instance_type.clone()),
        launch_template: Some(template_view(&i.template)),
        lifecycle_state: state(i),
        protected_from_scale_in: i.protected,
        ..Instance::default()
    }
}

pub fn instances(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeAutoScalingInstancesType,
) -> ApiResult<AutoScalingInstancesType> {
    let prefix = cx.scope.prefix();
    let ids = input.instance_ids.unwrap_or_default();
    let mut all: Vec<AutoScalingInstanceDetails> = txn
        .scan::<Row>(&prefix)
        .flat_map(|row| row.instances.iter().map(|i| member_view(row, i)))
        .filter(|i| ids.is_empty() || ids.contains(&i.instance_id))
        .collect();
    all.sort_by(|a, b| a.instance_id.cmp(&b.instance_id));
    let token = input.next_token.as_deref();
    let page = cut(all, |i| i.instance_id.clone(), input.max_records, (50, 50), token)?;
    Ok(AutoScalingInstancesType {
        auto_scaling_instances: Some(page.items),
        next_token: page.next_token,
    })
}

fn member_view(row: &Row, i: &GroupInstance) -> AutoScalingInstanceDetails {
    AutoScalingInstanceDetails {
        auto_scaling_group_name: row.name.clone(),
        availability_zone: i.availability_zone.clone(),
        availability_zone_id: Some(zone_id(&row.scope.region, &i.availability_zone)),
        health_status: if i.healthy { "HEALTHY" } else { "UNHEALTHY" }.to_owned(),
        image_id: Some(i.image_id.clone()),
        instance_id: i.id.to_string(),
        instance_type: Some(i.instance_type.clone()),
        launch_template: Some(template_view(&i.template)),
        lifecycle_state: state(i).to_string(),
        protected_from_scale_in: i.protected,
        ..AutoScalingInstanceDetails::default()
    }
}

pub fn activities(cx: &Cx, txn: &mut Txn, input: DescribeScalingActivitiesType) -> ApiResult<ActivitiesType> {
    if input.include_deleted_groups == Some(true) {
        return Err(ApiError::not_served("IncludeDeletedGroups"));
    }
    if input.filters.as_ref().is_some_and(|f| !f.is_empty()) {
        return Err(ApiError::not_served("A filter of scaling activities"));
    }
    let prefix = cx.scope.prefix();
    let group = input.auto_scaling_group_name;
    let wanted = input.activity_ids.unwrap_or_default();
    if let Some(name) = &group {
        super::find(cx, txn, name)?;
    }
    let mut all: Vec<(usize, Activity)> = txn
        .scan::<Row>(&prefix)
        .filter(|row| group.as_ref().is_none_or(|name| *name == row.name))
        .flat_map(|row| {
            row.activities
                .iter()
                .enumerate()
                .map(|(n, a)| (n, activity_view(row, a)))
        })
        .filter(|(_, a)| wanted.is_empty() || wanted.contains(&a.activity_id))
        .collect();
    // The newest first.
    let key = |(n, a): &(usize, Activity)| {
        let age = i64::MAX - a.start_time.millis();
        format!("{age:020}{:05}{}", 99_999_usize.saturating_sub(*n), a.activity_id)
    };
    all.sort_by_key(key);
    let token = input.next_token.as_deref();
    let page = cut(all, key, input.max_records, (100, 100), token)?;
    Ok(ActivitiesType {
        activities: page.items.into_iter().map(|(_, a)| a).collect(),
        next_token: page.next_token,
    })
}

pub fn activity_view(row: &Row, a: &ScalingActivity) -> Activity {
    let mut waiting = row.instances.iter().filter(|i| i.waits());
    let held_up = waiting.any(|i| i.activity.as_ref() == Some(&a.id));
    Activity {
        activity_id: a.id.clone(),
        auto_scaling_group_arn: Some(row.arn()),
        auto_scaling_group_name: row.name.clone(),
        cause: a.cause.clone(),
        description: Some(a.description.clone()),
        details: Some(a.details.clone()),
        end_time: a.ended_at,
        progress: Some(match a.status {
            ActivityStatus::InProgress => 50,
            _ => 100,
        }),
        start_time: a.started_at,
        status_code: match a.status {
            _ if held_up => ScalingActivityStatusCode::MidLifecycleAction,
            ActivityStatus::InProgress => ScalingActivityStatusCode::InProgress,
            ActivityStatus::Successful => ScalingActivityStatusCode::Successful,
            ActivityStatus::Failed => ScalingActivityStatusCode::Failed,
            ActivityStatus::Cancelled => ScalingActivityStatusCode::Cancelled,
        },
        status_message: a.message.clone(),
        ..Activity::default()
    }
}
