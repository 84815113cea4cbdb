//! What keeps the groups at the number of instances that they want: a comparison of what they want
//! with what there is, each time something may have changed.

use std::time::Duration;

use model::{ApiError, InstanceId, Principal, Timestamp};
use rows::{
    ActivityStatus, AutoScalingGroup as Row, Change, GroupInstance, GroupTemplate, Instance, InstanceState,
    LifecycleState as State, RowRef, Subnet, Tables,
};
use rules::scaling::{self, Member, TerminationPolicy};

use super::{activity, group};
use ec2::instance::{begin_terminate, launch, user_initiated};
use ec2::launch_template;
use world::{Controller, Wake};
use world::{Cx, Txn};

/// How long a group waits after a launch that failed.
const RETRY: Duration = Duration::from_secs(60);

/// The longest that a lifecycle hook can hold up the end of an instance.
/// Source: Amazon EC2 Auto Scaling User Guide, "Amazon EC2 Auto Scaling lifecycle hooks", "Considerations".
pub const HELD_UP: Duration = Duration::from_secs(48 * 3600);

/// The groups.
pub struct Groups;

impl Controller for Groups {
    fn name(&self) -> &'static str {
        "autoscaling/group"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        Box::new(tables.auto_scaling_groups.keys())
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        match (before, &change.row) {
            (_, Some(RowRef::AutoScalingGroup(_))) => wake.key(change.key.as_str()),
            (Some(RowRef::Instance(row)), None) | (_, Some(RowRef::Instance(row))) => {
                if let Some(group) = &row.auto_scaling_group {
                    wake.key(row.scope.key(group));
                }
            }
            _ => {}
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        reconcile_group(txn, key, now)
    }
}

fn reconcile_group(txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
    let before = txn.get::<Row>(key)?;
    let mut row = Row::clone(&before);
    take_in(txn, &mut row, now);
    while serving(&row) < wanted(&row) && row.retry_at.is_none_or(|at| at <= now) {
        if !start_one(txn, &mut row, now) {
            break;
        }
    }
    while serving(&row) > wanted(&row) {
        if !shrink(txn, &mut row, now) {
            break;
        }
    }
    if serving(&row) == wanted(&row) {
        row.request = None;
        row.retry_at = None;
    }
    if row.deleting && row.instances.is_empty() {
        txn.delete::<Row>(key);
        return None;
    }
    let retry_at = row.retry_at.filter(|at| *at > now);
    let held_up = row.instances.iter().filter_map(|i| i.waits_until);
    let wake_at = held_up.chain(retry_at).min();
    if row != *before {
        txn.put(row);
    }
    wake_at
}

fn serving(row: &Row) -> usize {
    row.instances
        .iter()
        .filter(|i| i.state != State::Terminating)
        .count()
}

fn wanted(row: &Row) -> usize {
    usize::try_from(row.desired).unwrap_or(usize::MAX)
}

/// Brings the members to what has become of their instances.
fn take_in(txn: &mut Txn, row: &mut Row, now: Timestamp) {
    let mut unhealthy = Vec::new();
    for n in 0..row.instances.len() {
        let member = row.instances[n].clone();
        let instance = txn.get::<Instance>(&row.scope.key(&member.id));
        let state = instance.as_ref().map_or(InstanceState::Terminated, |i| i.state);
        match (member.state, state) {
            (State::Pending, InstanceState::Running) => {
                row.instances[n].state = State::InService;
                finish(row, n, now);
            }
            (State::Pending | State::InService, InstanceState::Stopping | InstanceState::Stopped)
            | (State::Pending | State::InService, InstanceState::ShuttingDown | InstanceState::Terminated) => {
                unhealthy.push(n)
            }
            _ => {}
        }
    }
    for n in unhealthy {
        finish(row, n, now);
        row.instances[n].healthy = false;
        let cause = format!(
            "At {} an instance was taken out of service in response to an EC2 health check indicating it has been terminated or stopped.",
            activity::at(now)
        );
        terminate(txn, row, n, cause, now);
    }
    release(txn, row, now);
    for n in (0..row.instances.len()).rev() {
        let member = &row.instances[n];
        let instance = txn.get::<Instance>(&row.scope.key(&member.id));
        let gone = instance.is_none_or(|i| i.state == InstanceState::Terminated);
        if member.state == State::Terminating && gone {
            finish(row, n, now);
            row.instances.remove(n);
        }
    }
}

/// The activity of a member is done.
fn finish(row: &mut Row, n: usize, now: Timestamp) {
    if let Some(id) = row.instances[n].activity.take() {
        activity::end(row, &id, ActivityStatus::Successful, None, now);
    }
}

/// Ends the members that nothing holds up any more.
pub fn release(txn: &mut Txn, row: &mut Row, now: Timestamp) {
    for n in 0..row.instances.len() {
        let member = &row.instances[n];
        let Some(until) = member.waits_until else { continue };
        if row.deleting || until <= now {
            let id = member.id.clone();
            row.instances[n].waits_until = None;
            end(txn, row, &id, now);
        }
    }
}

fn end(txn: &mut Txn, row: &Row, id: &InstanceId, now: Timestamp) {
    if let Some(instance) = txn.get::<Instance>(&row.scope.key(id)) {
        begin_terminate(txn, &instance, &user_initiated(), now);
    }
}

/// Begins to terminate a member. What drains its tasks first may hold it up, but not in a group that is deleted.
pub fn terminate(txn: &mut Txn, row: &mut Row, n: usize, cause: String, now: Timestamp) -> String {
    finish(row, n, now);
    let member = row.instances[n].clone();
    let details = activity::details(member.subnet.as_str(), &member.availability_zone);
    let description = format!("Terminating EC2 instance: {}", member.id);
    let id = activity::begin(row, txn.entropy, description, cause, details, now);
    row.instances[n].state = State::Terminating;
    row.instances[n].activity = Some(id.clone());
    if !row.deleting && !row.terminating_hooks.is_empty() {
        row.instances[n].waits_until = Some(now.plus(HELD_UP));
    } else {
        end(txn, row, &member.id, now);
    }
    id
}

fn members(txn: &Txn, row: &Row) -> Vec<Member> {
    let current = current_version(txn, row);
    let serving = row.instances.iter().filter(|i| i.state != State::Terminating);
    serving
        .map(|i| {
            let version = i.template.wanted_version().parse().unwrap_or(0);
            Member {
                id: i.id.to_string(),
                zone: i.availability_zone.clone(),
                subnet: i.subnet.to_string(),
                protected: i.protected,
                template_version: version,
                current: i.template.id == row.template.id && Some(version) == current,
                launched_at: millis(i.launched_at),
            }
        })
        .collect()
}

fn millis(at: Timestamp) -> u64 {
    u64::try_from(at.since(Timestamp::EPOCH).as_millis()).unwrap_or(u64::MAX)
}

/// The version that the group launches now.
fn current_version(txn: &Txn, row: &Row) -> Option<u64> {
    let template = txn.get::<rows::LaunchTemplate>(&row.scope.key(&row.template.id))?;
    let version = launch_template::version_of(txn, &template, row.template.wanted_version());
    version.ok().map(|v| v.version)
}

/// Who launches for a group.
fn service(row: &Row, now: Timestamp) -> Cx {
    Cx {
        scope: row.scope.clone(),
        principal: Principal::Service {
            name: "autoscaling.amazonaws.com".to_owned(),
        },
        now,
        request_id: String::new(),
    }
}

/// Launches one instance, in the first place that takes it; whether there was one.
fn start_one(txn: &mut Txn, row: &mut Row, now: Timestamp) -> bool {
    let subnets: Vec<scaling::Subnet> = row
        .subnets
        .iter()
        .filter_map(|id| txn.get::<Subnet>(&row.scope.key(id)))
        .map(|subnet| scaling::Subnet {
            id: subnet.id.to_string(),
            zone: subnet.availability_zone.clone(),
        })
        .collect();
    let cx = service(row, now);
    let cause = cause_of_launch(row, now);
    let mut failure = None;
    for place in scaling::places(&subnets, &members(txn, row)) {
        let request = group::launch_request(row, &place.id);
        let launched = txn.attempt(|txn| launch(&cx, txn, request, group::launcher(row)));
        match launched {
            Ok(instances) => {
                for instance in &instances {
                    join(txn, row, instance, cause.clone(), now);
                }
                return !instances.is_empty();
            }
            Err(error) => failure = failure.or(Some((place, error))),
        }
    }
    failed(txn, row, failure, cause, now);
    false
}

fn cause_of_launch(row: &Row, now: Timestamp) -> String {
    let (is, wants) = (serving(row), wanted(row));
    let time = activity::at(now);
    match &row.request {
        Some(request) => format!(
            "{request}  At {time} an instance was started in response to a difference between desired and actual capacity, increasing the capacity from {is} to {wants}."
        ),
        None => format!(
            "At {time} an instance was launched in response to an unhealthy instance needing to be replaced."
        ),
    }
}

fn join(txn: &mut Txn, row: &mut Row, instance: &Instance, cause: String, now: Timestamp) {
    let details = activity::details(instance.subnet.as_str(), &instance.availability_zone);
    let description = format!("Launching a new EC2 instance: {}", instance.id);
    let activity = activity::begin(row, txn.entropy, description, cause, details, now);
    let version = instance.launch_template.as_ref().map_or(0, |from| from.version);
    row.instances.push(GroupInstance {
        id: instance.id.clone(),
        subnet: instance.subnet.clone(),
        availability_zone: instance.availability_zone.clone(),
        instance_type: instance.instance_type.clone(),
        image_id: instance.image_id.clone(),
        template: GroupTemplate {
            version: Some(version.to_string()),
            ..row.template.clone()
        },
        state: State::Pending,
        healthy: true,
        protected: row.new_instances_protected,
        activity: Some(activity),
        waits_until: None,
        launched_at: now,
    });
}

fn failed(
    txn: &mut Txn,
    row: &mut Row,
    failure: Option<(scaling::Subnet, ApiError)>,
    cause: String,
    now: Timestamp,
) {
    row.retry_at = Some(now.plus(RETRY));
    let (details, reason) = match failure {
        Some((place, error)) => (activity::details(&place.id, &place.zone), error.message),
        None => (
            "{}".to_owned(),
            "None of the subnets of the group exists.".to_owned(),
        ),
    };
    let message = format!("{reason} Launching EC2 instance failed.");
    txn.failing(message.as_str());
    let description = format!("Launching a new EC2 instance.  Status Reason: {message}");
    let id = activity::begin(row, txn.entropy, description, cause, details, now);
    activity::end(row, &id, ActivityStatus::Failed, Some(message), now);
}

fn policies(row: &Row) -> Vec<TerminationPolicy> {
    let known = |name: &String| {
        Some(match name.as_str() {
            "Default" => TerminationPolicy::Default,
            "OldestInstance" => TerminationPolicy::OldestInstance,
            "NewestInstance" => TerminationPolicy::NewestInstance,
            "OldestLaunchTemplate" => TerminationPolicy::OldestLaunchTemplate,
            "ClosestToNextInstanceHour" => TerminationPolicy::ClosestToNextInstanceHour,
            // No instance is from a launch configuration.
            _ => return None,
        })
    };
    row.termination_policies.iter().filter_map(known).collect()
}

/// Terminates one member; whether there was one that nothing protects.
fn shrink(txn: &mut Txn, row: &mut Row, now: Timestamp) -> bool {
    let (is, wants) = (serving(row), wanted(row));
    let mut members = members(txn, row);
    if row.deleting {
        for member in &mut members {
            member.protected = false;
        }
    }
    let victim = scaling::victim(&members, &policies(row), millis(now)).map(|m| m.id.clone());
    let place = victim.and_then(|id| row.instances.iter().position(|i| i.id.as_str() == id));
    let Some(n) = place else {
        all_protected(txn, row, now);
        return false;
    };
    let time = activity::at(now);
    let request = row
        .request
        .as_ref()
        .map_or_else(String::new, |r| format!("{r}  "));
    let cause = format!(
        "{request}At {time} an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from {is} to {wants}.  At {time} instance {} was selected for termination.",
        row.instances[n].id
    );
    terminate(txn, row, n, cause, now);
    true
}

/// Says once, for each request, that the group cannot shrink.
fn all_protected(txn: &mut Txn, row: &mut Row, now: Timestamp) {
    let Some(request) = row.request.take() else {
        return;
    };
    let message =
        "Could not scale to desired capacity because all remaining instances are protected from scale in.";
    let id = activity::begin(
        row,
        txn.entropy,
        "Terminating EC2 instance".to_owned(),
        request,
        "{}".to_owned(),
        now,
    );
    activity::end(row, &id, ActivityStatus::Cancelled, Some(message.to_owned()), now);
}
