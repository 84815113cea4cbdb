//! Managed scaling and managed termination protection: what a capacity provider makes of its Auto Scaling group.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use model::{InstanceId, Timestamp};
use rows::{
    AutoScalingGroup, CapacityProvider as Row, Cluster, ContainerInstance, GroupInstance, Index,
    LifecycleState,
};
use rules::scaling::managed::{self, Group, Instance, Plan, Settings};

use super::super::service;
use super::association::clusters_with;
use super::attachment;
use super::potential_instance::{self, load};
use super::waiting::Waiting;
use world::Txn;

/// Takes the provider's group as far as it can come now, with the tasks that found no place in it. Returns when to
/// look again.
pub fn scale_group(txn: &mut Txn, provider: &Row, waiting: &[Waiting], now: Timestamp) -> Option<Timestamp> {
    let key = provider.scope.key(&provider.group);
    let group = txn.get::<AutoScalingGroup>(&key).filter(|group| !group.deleting);
    let scaled = group.filter(|_| provider.managed_scaling.enabled);
    let scaled = scaled.and_then(|group| Some((group, cluster_of(txn, provider)?)));
    let Some((group, cluster)) = scaled else {
        shrink_at(txn, provider, None);
        return None;
    };
    let busy = busy(txn, provider);
    // Which needs managed scaling.
    if provider.managed_termination_protection {
        autoscaling::managed::protect(txn, &group, &busy);
    }
    let plan = plan(txn, provider, &group, &busy, waiting, now);
    shrink_at(txn, provider, plan.shrink_at);
    if plan.desired != group.desired {
        let alarm = match plan.desired > group.desired {
            true => "AlarmHigh",
            false => "AlarmLow",
        };
        let alarm = attachment::alarm_name(&cluster, provider, alarm);
        let policy = attachment::policy_name(&cluster, provider);
        autoscaling::managed::set_desired(txn, &key, plan.desired, (&alarm, &policy), now);
    }
    plan.ask_at
}

fn plan(
    txn: &Txn,
    provider: &Row,
    group: &AutoScalingGroup,
    busy: &BTreeMap<InstanceId, bool>,
    waiting: &[Waiting],
    now: Timestamp,
) -> Plan {
    let serving = group
        .instances
        .iter()
        .filter(|i| i.state != LifecycleState::Terminating);
    let instances: Vec<Instance> = serving.map(|member| view(member, busy)).collect();
    let group = Group {
        settings: settings(txn, provider),
        instances: &instances,
        lacking: lacking(txn, group, waiting),
        desired: group.desired,
        min_size: group.min_size,
        max_size: group.max_size,
        shrink_at: provider.shrink_at,
    };
    managed::plan(&group, now)
}

/// Remembers when the group shrinks.
fn shrink_at(txn: &mut Txn, provider: &Row, at: Option<Timestamp>) {
    if at != provider.shrink_at {
        txn.update::<Row>(&provider.row_key(), |row| row.shrink_at = at);
    }
}

/// The one cluster that has a provider with managed scaling.
fn cluster_of(txn: &Txn, provider: &Row) -> Option<Arc<Cluster>> {
    let clusters = clusters_with(txn, &provider.scope, &provider.name);
    txn.get::<Cluster>(&provider.scope.key(clusters.first()?))
}

/// Whether tasks other than daemons are on each of the provider's instances.
fn busy(txn: &Txn, provider: &Row) -> BTreeMap<InstanceId, bool> {
    let key = provider.row_key();
    let hosts = txn.by_index::<ContainerInstance>(Index::InstancesOfProvider, &key);
    hosts
        .map(|row| (row.instance.clone(), service::is_busy(txn, row)))
        .collect()
}

fn view(member: &GroupInstance, busy: &BTreeMap<InstanceId, bool>) -> Instance {
    let host = busy.get(&member.id);
    Instance {
        starting: member.state == LifecycleState::Pending,
        registered: host.is_some(),
        busy: host == Some(&true),
        launched_at: member.launched_at,
    }
}

fn settings(txn: &Txn, provider: &Row) -> Settings {
    let scaling = &provider.managed_scaling;
    Settings {
        target_capacity: scaling.target_capacity,
        minimum_step: scaling.minimum_step,
        maximum_step: scaling.maximum_step,
        warmup: Duration::from_secs(u64::from(scaling.warmup)),
        scale_in_after: txn.config.scale_in_after,
    }
}

/// How many new instances the tasks would fill. Those that would not fit on one do not count.
fn lacking(txn: &Txn, group: &AutoScalingGroup, waiting: &[Waiting]) -> u32 {
    if waiting.is_empty() {
        return 0;
    }
    let potential = potential_instance::of(txn, group);
    let Some(any) = potential.first() else { return 0 };
    let suited = waiting
        .iter()
        .filter(|waiting| potential.iter().any(|instance| instance.suits(waiting)));
    let tasks = suited.map(|waiting| (load(waiting), waiting.count)).collect();
    managed::instances_for(tasks, &any.free_resources())
}
