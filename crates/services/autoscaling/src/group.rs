//! Making, changing and deleting groups.

use std::sync::Arc;

use crate::api::*;
use ec2::api::{LaunchTemplateSpecification as Ec2Template, RunInstancesRequest};
use model::{ApiError, ApiResult, SubnetId};
use rows::{
    AutoScalingGroup as Row, GroupTemplate, LifecycleState as State, Subnet as SubnetRow, Vpc as VpcRow,
};
use rules::quota;

use super::activity::at;
use super::refusal::autoscaling_members;
use super::{changeable, find, invalid, refusal, tags};
use ec2::instance::{Launcher, launch};
use ec2::launch_template;
use world::quota::most;
use world::{Cx, Txn};

const POLICIES: [&str; 6] = [
    "Default",
    "OldestInstance",
    "NewestInstance",
    "OldestLaunchTemplate",
    "OldestLaunchConfiguration",
    "ClosestToNextInstanceHour",
];

fn size(number: i32, member: &str) -> ApiResult<u32> {
    u32::try_from(number).map_err(|_| {
        invalid(format!(
            "1 validation error detected: Value '{number}' at '{member}' failed to satisfy constraint: Member must have value greater than or equal to 0"
        ))
    })
}

fn check_sizes(row: &Row) -> ApiResult<()> {
    let (least, most, desired) = (row.min_size, row.max_size, row.desired);
    if most < least {
        return Err(invalid(format!(
            "Max bound, {most}, must be greater than or equal to min bound, {least}"
        )));
    }
    if !(least..=most).contains(&desired) {
        return Err(invalid(format!(
            "Desired capacity:{desired} must be between the specified min size:{least} and max size:{most}"
        )));
    }
    Ok(())
}

fn policies(given: Option<Vec<String>>) -> ApiResult<Vec<String>> {
    let given = given.filter(|l| !l.is_empty());
    let Some(policies) = given else {
        return Ok(vec!["Default".to_owned()]);
    };
    for policy in &policies {
        if policy == "AllocationStrategy" || policy.starts_with("arn:") {
            return Err(ApiError::not_served(format_args!(
                "The termination policy '{policy}'"
            )));
        }
        if !POLICIES.contains(&policy.as_str()) {
            return Err(invalid(format!(
                "The termination policy '{policy}' is not valid."
            )));
        }
    }
    if let Some(n) = policies.iter().position(|p| p == "Default")
        && n + 1 != policies.len()
    {
        return Err(invalid("The Default termination policy must be the last one."));
    }
    Ok(policies)
}

/// Where a group launches.
struct LaunchSubnets {
    subnets: Vec<SubnetId>,
    named: bool,
    zones: Vec<String>,
}

/// The subnets that a request names, or the default subnets of the zones that it names.
fn launch_subnets(
    cx: &Cx,
    txn: &Txn,
    identifier: Option<&str>,
    zones: Option<&[String]>,
) -> ApiResult<Option<LaunchSubnets>> {
    let names: Vec<&str> = identifier
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .collect();
    let zones = zones.unwrap_or_default();
    if names.is_empty() && zones.is_empty() {
        return Ok(None);
    }
    for zone in zones {
        if !rules::region::has_zone(&cx.scope.region, zone) {
            return Err(invalid(format!("Invalid availability zone: [{zone}]")));
        }
    }
    let rows = if names.is_empty() {
        default_subnets(cx, txn, zones)?
    } else {
        named_subnets(cx, txn, &names)?
    };
    let mut found: Vec<String> = rows.iter().map(|s| s.availability_zone.clone()).collect();
    found.sort();
    found.dedup();
    let mut wanted = zones.to_vec();
    wanted.sort();
    wanted.dedup();
    if !wanted.is_empty() && wanted != found {
        return Err(invalid(
            "The availability zones of the specified subnets and the Auto Scaling group do not match",
        ));
    }
    Ok(Some(LaunchSubnets {
        subnets: rows.iter().map(|s| s.id.clone()).collect(),
        named: !names.is_empty(),
        zones: found,
    }))
}

fn named_subnets(cx: &Cx, txn: &Txn, names: &[&str]) -> ApiResult<Vec<Arc<SubnetRow>>> {
    let mut rows: Vec<Arc<SubnetRow>> = Vec::new();
    for id in names {
        let row = txn
            .get::<SubnetRow>(&cx.scope.key(id))
            .ok_or_else(|| invalid(format!("The subnet ID '{id}' does not exist")))?;
        if !rows.iter().any(|known| known.id == row.id) {
            rows.push(row);
        }
    }
    let vpc = rows.first().map(|row| row.vpc.clone());
    if rows.iter().any(|row| Some(&row.vpc) != vpc.as_ref()) {
        return Err(invalid("The specified subnets belong to different VPCs."));
    }
    Ok(rows)
}

fn default_subnets(cx: &Cx, txn: &Txn, zones: &[String]) -> ApiResult<Vec<Arc<SubnetRow>>> {
    let prefix = cx.scope.prefix();
    let vpc = txn.scan::<VpcRow>(&prefix).find(|v| v.is_default);
    let mut rows: Vec<Arc<SubnetRow>> = txn
        .scan::<SubnetRow>(&prefix)
        .filter(|s| s.default_for_az && vpc.is_some_and(|v| v.id == s.vpc))
        .filter(|s| zones.contains(&s.availability_zone))
        .cloned()
        .collect();
    rows.sort_by(|a, b| a.availability_zone.cmp(&b.availability_zone));
    if rows.is_empty() {
        return Err(invalid("No default subnet for the specified availability zones."));
    }
    Ok(rows)
}

/// The template that a request names.
fn template(cx: &Cx, txn: &Txn, given: &LaunchTemplateSpecification) -> ApiResult<GroupTemplate> {
    let (id, name) = (
        given.launch_template_id.as_deref(),
        given.launch_template_name.as_deref(),
    );
    if id.is_some() == name.is_some() {
        return Err(invalid(
            "Valid requests must contain either launchTemplateId or LaunchTemplateName",
        ));
    }
    let fully_formed = |error: ApiError| unusable(&error);
    let row = launch_template::find(cx, txn, id, name).map_err(fully_formed)?;
    let template = GroupTemplate {
        id: row.id.clone(),
        name: row.name.clone(),
        version: given.version.clone(),
    };
    launch_template::version_of(txn, &row, template.wanted_version()).map_err(fully_formed)?;
    Ok(template)
}

fn unusable(error: &ApiError) -> ApiError {
    invalid(format!(
        "You must use a valid fully-formed launch template. {}",
        error.message
    ))
}

/// The request for one instance of the group in a subnet.
pub fn launch_request(row: &Row, subnet: &str) -> RunInstancesRequest {
    RunInstancesRequest {
        min_count: 1,
        max_count: 1,
        launch_template: Some(Ec2Template {
            launch_template_id: Some(row.template.id.to_string()),
            version: Some(row.template.wanted_version().to_owned()),
            ..Ec2Template::default()
        }),
        subnet_id: Some(subnet.to_owned()),
        tag_specifications: tags::at_launch(row),
        ..RunInstancesRequest::default()
    }
}

pub fn launcher(row: &Row) -> Launcher<'_> {
    Launcher {
        auto_scaling_group: Some(&row.name),
    }
}

/// Tries whether the template makes an instance in each subnet, as AWS does before it takes a group.
fn try_template(cx: &Cx, txn: &mut Txn, row: &Row) -> ApiResult<()> {
    for subnet in &row.subnets {
        let request = launch_request(row, subnet.as_str());
        // Whatever comes of it is taken back.
        let tried = txn.attempt(|txn| Err::<(), _>(launch(cx, txn, request, launcher(row)).err()));
        match tried.err().flatten() {
            // What is short now may be there later.
            Some(error) if !lacks_capacity(&error) => return Err(unusable(&error)),
            _ => {}
        }
    }
    Ok(())
}

fn lacks_capacity(error: &ApiError) -> bool {
    [
        "VcpuLimitExceeded",
        "InsufficientFreeAddressesInSubnet",
        "AddressLimitExceeded",
        "NetworkInterfaceLimitExceeded",
    ]
    .contains(&error.code.as_ref())
}

fn check_role(cx: &Cx, given: Option<&str>) -> ApiResult<()> {
    match given.filter(|arn| !arn.is_empty()) {
        Some(arn) if arn != service_role(cx.scope.account.as_str()) => {
            Err(ApiError::not_served("A service-linked role of one's own"))
        }
        _ => Ok(()),
    }
}

/// The role that AWS gives every account for this service.
pub fn service_role(account: &str) -> String {
    format!(
        "arn:aws:iam::{account}:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling"
    )
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateAutoScalingGroupType) -> ApiResult<wire::Empty> {
    refusal::of_creation(&input)?;
    let name = input.auto_scaling_group_name;
    if name.contains(':') {
        return Err(invalid("Group name cannot contain a colon"));
    }
    if txn.get::<Row>(&cx.scope.key(&name)).is_some() {
        return Err(ErrorCode::AlreadyExists.error(format!(
            "AutoScalingGroup by this name already exists - A group with the name {name} already exists"
        )));
    }
    let wanted = input.launch_template.as_ref().ok_or_else(|| {
        invalid("Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.")
    })?;
    let launch = launch_subnets(
        cx,
        txn,
        input.vpc_zone_identifier.as_deref(),
        input.availability_zones.as_deref(),
    )?;
    let launch =
        launch.ok_or_else(|| invalid("At least one Availability Zone or VPC Subnet is required."))?;
    check_role(cx, input.service_linked_role_arn.as_deref())?;
    let min_size = size(input.min_size, "minSize")?;
    let desired = match input.desired_capacity {
        Some(n) => size(n, "desiredCapacity")?,
        None => min_size,
    };
    let row = Row {
        scope: cx.scope.clone(),
        uuid: txn.entropy.uuid(),
        min_size,
        max_size: size(input.max_size, "maxSize")?,
        desired,
        template: template(cx, txn, wanted)?,
        subnets: launch.subnets,
        subnets_named: launch.named,
        availability_zones: launch.zones,
        default_cooldown: size(input.default_cooldown.unwrap_or(300), "defaultCooldown")?,
        health_check_grace_period: size(
            input.health_check_grace_period.unwrap_or(0),
            "healthCheckGracePeriod",
        )?,
        new_instances_protected: input.new_instances_protected_from_scale_in == Some(true),
        termination_policies: policies(input.termination_policies)?,
        terminating_hooks: Vec::new(),
        instances: vec![],
        activities: vec![],
        request: Some(format!(
            "At {} a user request created an AutoScalingGroup changing the desired capacity from 0 to {desired}.",
            at(cx.now)
        )),
        retry_at: None,
        deleting: false,
        created_at: cx.now,
        tags: tags::of_request(&name, input.tags.unwrap_or_default())?,
        name,
    };
    check_sizes(&row)?;
    let most = most(txn, &cx.scope, &quota::AUTO_SCALING_GROUPS);
    if txn.scan::<Row>(&cx.scope.prefix()).count() >= most {
        return Err(ErrorCode::LimitExceeded.error(format!(
            "You have reached the limit of {most} Auto Scaling groups."
        )));
    }
    try_template(cx, txn, &row)?;
    txn.put(row);
    Ok(wire::Empty {})
}

pub fn update(cx: &Cx, txn: &mut Txn, input: UpdateAutoScalingGroupType) -> ApiResult<wire::Empty> {
    refusal::of_both(&autoscaling_members!(input))?;
    if txn
        .get::<Row>(&cx.scope.key(&input.auto_scaling_group_name))
        .is_none()
    {
        // AWS's own words, here alone: the other operations name the group.
        return Err(invalid("AutoScalingGroup name not found - null"));
    }
    let before = changeable(cx, txn, &input.auto_scaling_group_name)?;
    let mut row = before.clone();
    check_role(cx, input.service_linked_role_arn.as_deref())?;
    if let Some(launch) = launch_subnets(
        cx,
        txn,
        input.vpc_zone_identifier.as_deref(),
        input.availability_zones.as_deref(),
    )? {
        row.subnets = launch.subnets;
        row.subnets_named = launch.named;
        row.availability_zones = launch.zones;
    }
    if let Some(given) = &input.launch_template {
        row.template = template(cx, txn, given)?;
    }
    if let Some(n) = input.min_size {
        row.min_size = size(n, "minSize")?;
    }
    if let Some(n) = input.max_size {
        row.max_size = size(n, "maxSize")?;
    }
    match input.desired_capacity {
        Some(n) => row.desired = size(n, "desiredCapacity")?,
        // New bounds move what is wanted with them.
        None if row.min_size <= row.max_size => {
            row.desired = row.desired.clamp(row.min_size, row.max_size);
        }
        None => {}
    }
    check_sizes(&row)?;
    if let Some(n) = input.default_cooldown {
        row.default_cooldown = size(n, "defaultCooldown")?;
    }
    if let Some(n) = input.health_check_grace_period {
        row.health_check_grace_period = size(n, "healthCheckGracePeriod")?;
    }
    if let Some(is) = input.new_instances_protected_from_scale_in {
        row.new_instances_protected = is;
    }
    if let Some(given) = input.termination_policies {
        row.termination_policies = policies(Some(given))?;
    }
    if row.template != before.template || row.subnets != before.subnets {
        try_template(cx, txn, &row)?;
        row.retry_at = None;
    }
    if row.desired != before.desired {
        row.request = Some(format!(
            "At {} a user request update of AutoScalingGroup constraints to min: {}, max: {}, desired: {} changing the desired capacity from {} to {}.",
            at(cx.now),
            row.min_size,
            row.max_size,
            row.desired,
            before.desired,
            row.desired
        ));
    }
    txn.put(row);
    Ok(wire::Empty {})
}

pub fn set_desired_capacity(cx: &Cx, txn: &mut Txn, input: SetDesiredCapacityType) -> ApiResult<wire::Empty> {
    let mut row = changeable(cx, txn, &input.auto_scaling_group_name)?;
    let wanted = input.desired_capacity;
    if i64::from(wanted) > i64::from(row.max_size) {
        return Err(invalid(format!(
            "New SetDesiredCapacity value {wanted} is above max value {} for the AutoScalingGroup.",
            row.max_size
        )));
    }
    if i64::from(wanted) < i64::from(row.min_size) {
        return Err(invalid(format!(
            "New SetDesiredCapacity value {wanted} is below min value {} for the AutoScalingGroup.",
            row.min_size
        )));
    }
    if input.honor_cooldown == Some(true) {
        cooled_down(cx, &row)?;
    }
    let wanted = size(wanted, "desiredCapacity")?;
    if wanted != row.desired {
        row.request = Some(format!(
            "At {} a user request explicitly set group desired capacity changing the desired capacity from {} to {wanted}.",
            at(cx.now),
            row.desired
        ));
        row.desired = wanted;
        txn.put(row);
    }
    Ok(wire::Empty {})
}

fn cooled_down(cx: &Cx, row: &Row) -> ApiResult<()> {
    let cooldown = std::time::Duration::from_secs(u64::from(row.default_cooldown));
    let mut activities = row.activities.iter().rev();
    let blocking = activities.find(|a| a.ended_at.is_none_or(|at| at.plus(cooldown) > cx.now));
    match blocking {
        Some(activity) => Err(ErrorCode::ScalingActivityInProgress.error(format!(
            "Scaling activity {} is in progress and blocks this action",
            activity.id
        ))),
        None => Ok(()),
    }
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteAutoScalingGroupType) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.auto_scaling_group_name)?;
    if input.force_delete == Some(true) {
        let mut row = Row::clone(&row);
        if !row.deleting {
            row.request = Some(format!(
                "At {} a user request force-deleted AutoScalingGroup changing the desired capacity from {} to 0.",
                at(cx.now),
                row.desired
            ));
        }
        row.deleting = true;
        (row.min_size, row.desired) = (0, 0);
        if row.instances.is_empty() {
            txn.delete::<Row>(&row.row_key());
        } else {
            txn.put(row);
        }
        return Ok(wire::Empty {});
    }
    let goes = |state: State| state == State::Terminating;
    if row.instances.iter().any(|i| !goes(i.state)) {
        return Err(ErrorCode::ResourceInUse.error(
            "You cannot delete an AutoScalingGroup while there are instances or pending Spot instance request(s) still in the group.",
        ));
    }
    if !row.instances.is_empty() || row.desired > 0 {
        return Err(ErrorCode::ScalingActivityInProgress.error(
            "You cannot delete an AutoScalingGroup while there are scaling activities in progress for that group.",
        ));
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}
