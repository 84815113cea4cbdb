//! Where the tasks of a service can be: zones, and the container instances of a daemon.

use std::collections::BTreeSet;
use std::sync::Arc;

use rows::{
    ContainerInstance, ContainerInstanceStatus as Status, Index, LaunchType, SchedulingStrategy, Service,
    Subnet, Task, TaskDefinition, TaskSpec,
};
use rules::cluster_query::Query;
use rules::rollout::InstanceView;

use super::super::capacity_provider::strategy;
use super::super::{placement, placement_preferences, usage};
use world::Txn;

/// A container instance that a daemon belongs on.
pub struct DaemonInstance {
    row: Arc<ContainerInstance>,
    /// Tasks other than daemons are on it. Known of draining ones alone.
    busy: bool,
}

impl DaemonInstance {
    pub fn view(&self) -> InstanceView<'_> {
        InstanceView {
            id: self.row.id.as_str(),
            draining: self.row.status == Status::Draining,
            busy: self.busy,
        }
    }
}

/// The instances that satisfy the constraints of the daemon. One whose agent is gone takes no tasks.
pub fn daemon_instances(txn: &Txn, service: &Service) -> Vec<DaemonInstance> {
    let members = members(txn, service);
    let fit = suitable(txn, service, &members);
    let instances = fit.filter(|row| row.agent_connected);
    let instances = instances.map(|row| DaemonInstance {
        busy: row.status == Status::Draining && is_busy(txn, row),
        row: row.clone(),
    });
    instances.collect()
}

/// How many tasks a daemon is to have.
pub fn daemon_count(txn: &Txn, service: &Service) -> u32 {
    let members = members(txn, service);
    let fit = suitable(txn, service, &members);
    let active = fit.filter(|row| row.agent_connected && row.status == Status::Active);
    u32::try_from(active.count()).unwrap_or(u32::MAX)
}

/// Those of the cluster that meet every `memberOf` of the service and of its task definition.
fn suitable<'a>(
    txn: &'a Txn,
    service: &Service,
    members: &'a [Query],
) -> impl Iterator<Item = &'a Arc<ContainerInstance>> {
    let cluster = format!("{}/", service.scope.key(&service.cluster));
    let rows = txn.tables().container_instances.range(cluster.clone()..);
    rows.take_while(move |(key, _)| key.starts_with(&cluster))
        .map(|(_, row)| row)
        .filter(|row| row.status != Status::Inactive)
        .filter(|row| {
            members.is_empty() || {
                let used = usage::of(txn, &row.scope, &row.instance);
                let host = placement::host(row, Some(&used));
                members.iter().all(|member| member.matches(&host))
            }
        })
}

fn members(txn: &Txn, service: &Service) -> Vec<Query> {
    let own = service
        .placement_constraints
        .iter()
        .filter_map(|constraint| match constraint {
            rows::PlacementConstraint::MemberOf(expression) => Some(expression.clone()),
            rows::PlacementConstraint::DistinctInstance => None,
        });
    let definition = service.spec.as_ref().and_then(|spec| {
        let key = TaskDefinition::key_of(&service.scope, &spec.family, spec.revision);
        txn.get::<TaskDefinition>(&key)
    });
    let of_definition = definition.iter().flat_map(|d| d.placement_constraints.clone());
    own.chain(of_definition)
        .filter_map(|expression| placement_preferences::member_of(&expression).ok())
        .collect()
}

/// Whether tasks other than daemons are on the instance.
pub fn is_busy(txn: &Txn, row: &ContainerInstance) -> bool {
    let at = row.scope.key(&row.instance);
    let mut tasks = txn.by_index::<Task>(Index::TasksOfInstance, &at);
    tasks.any(|task| !is_daemon(txn, task))
}

fn is_daemon(txn: &Txn, task: &Task) -> bool {
    let service = task.service().and_then(|name| {
        let key = Service::key_of(&task.scope, &task.cluster, name);
        txn.tables().get::<Service>(&key)
    });
    service.is_some_and(|service| service.scheduling == SchedulingStrategy::Daemon)
}

/// The zones that tasks of `spec` are evened out over: those of the subnets on Fargate, and on EC2 those of the instances,
/// where they matter to rebalancing alone: placement spreads by itself.
pub fn zones(txn: &Txn, service: &Service, spec: Option<&TaskSpec>) -> Vec<String> {
    let Some(spec) = spec else {
        return Vec::new();
    };
    let subnets = spec.network.iter().flat_map(|network| &network.subnets);
    let rows = subnets.filter_map(|id| txn.tables().get::<Subnet>(&service.scope.key(id)));
    let of_subnets: BTreeSet<&String> = rows.map(|row| &row.availability_zone).collect();
    if strategy::launch_type_of(spec) == LaunchType::Fargate {
        return of_subnets.into_iter().cloned().collect();
    }
    if !service.availability_zone_rebalancing {
        return Vec::new();
    }
    let members = members(txn, service);
    let active = suitable(txn, service, &members).filter(|row| row.status == Status::Active);
    let of_instances = active.filter_map(|row| row.attribute("ecs.availability-zone")?.value.as_ref());
    let zones: BTreeSet<&String> = of_instances
        .filter(|zone| spec.network.is_none() || of_subnets.contains(zone))
        .collect();
    zones.into_iter().cloned().collect()
}
