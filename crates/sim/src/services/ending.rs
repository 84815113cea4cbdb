//! How services end once nothing goes wrong any more.

use std::sync::Arc;

use rows::{
    ContainerInstance, Index, Notice, RolloutState, SchedulingStrategy, Service, ServiceStatus, Tables, Task,
    TaskStatus,
};

use super::oracle::{Known, ServiceOracle, goal, is_living, takes_tasks, upper};
use super::places::is_crowded;
use super::sets;
use super::settings::{Needs, Platform};

/// What is still awaited of some service. An error is what no time would mend.
pub fn awaits(tables: &Tables, oracle: &ServiceOracle) -> Result<Option<String>, String> {
    for service in tables.services.values() {
        let key = service.row_key();
        let Some(known) = oracle.known(&key) else {
            return Err(format!("{key} was never seen"));
        };
        let awaited = match service.status {
            ServiceStatus::Inactive => None,
            ServiceStatus::Draining => Some("is to become INACTIVE".into()),
            ServiceStatus::Active => of_active(tables, service, known, oracle.back_to(&key))
                .map_err(|what| format!("service {key}: {what}"))?,
        };
        if let Some(what) = awaited {
            return Ok(Some(format!("service {key}: {what}")));
        }
    }
    Ok(None)
}

fn of_active(
    tables: &Tables,
    service: &Service,
    known: &Known,
    back_to: Option<&str>,
) -> Result<Option<String>, String> {
    let living = known.tasks.values().filter(|task| is_living(task));
    let living: Vec<_> = living.collect();
    let wanted = goal(tables, service);
    if let Some(task) = living.iter().find(|t| t.last_status != TaskStatus::Running) {
        return Ok(Some(format!("{} is {}", task.id, task.last_status.as_str())));
    }
    // One that was rolled back to a network without addresses.
    if is_crowded(tables, service) {
        return Ok(None);
    }
    if sets::is_external(service) {
        return Ok(sets::awaits(service, known));
    }
    let Some(primary) = known.primary() else {
        return Err("has no PRIMARY deployment".into());
    };
    if primary.state == RolloutState::Failed {
        if living.len() > upper(service, wanted) {
            return Err(format!("has failed with {} tasks", living.len()));
        }
        return Ok(None);
    }
    let steady = service
        .notices
        .iter()
        .any(|noted| noted.notice == Notice::SteadyState);
    let said: Vec<Notice> = service.notices.iter().map(|noted| noted.notice).collect();
    let own = living
        .iter()
        .filter(|t| t.started_by.as_ref() == Some(&primary.id))
        .count();
    let alone = known.deployments.len() == 1 && own == living.len();
    if alone && said.contains(&Notice::Unplaced) && is_crowded_out(tables, service, &living) {
        return Ok(None);
    }
    if !steady || primary.state != RolloutState::Completed || known.deployments.len() != 1 {
        return Ok(Some(format!(
            "{} is {:?} at {:?} beside {} others, {own} of {} tasks of {wanted} are its own; {said:?}",
            primary.id,
            primary.state,
            primary.stage.as_ref().map(|stage| &stage.stage),
            known.deployments.len() - 1,
            living.len(),
        )));
    }
    if u32::try_from(living.len()).ok() != Some(wanted) || own != living.len() {
        return Err(format!(
            "is steady with {} tasks, {own} of its deployment, where {wanted} are wanted",
            living.len()
        ));
    }
    if back_to.is_some_and(|revision| revision != primary.revision) {
        return Err(format!(
            "was rolled back to {back_to:?} and ends with {}",
            primary.revision
        ));
    }
    Ok(None)
}

/// Whether the instances that lack the daemon are full of other tasks: ECS ends none to make room for it.
fn is_crowded_out(tables: &Tables, service: &Service, own: &[&Arc<Task>]) -> bool {
    let platform = service.spec.as_ref().and_then(|spec| Platform::of(&spec.family));
    let Some(needs) = platform.map(Platform::needs) else {
        return false;
    };
    let has = |row: &ContainerInstance| {
        let mut places = own.iter().filter_map(|task| task.placement.as_ref());
        places.any(|place| place.container_instance == row.id)
    };
    let mut rows = tables.container_instances.values();
    service.scheduling == SchedulingStrategy::Daemon
        && rows.all(|row| !takes_tasks(row, service) || has(row) || is_full(tables, row, &needs))
}

fn is_full(tables: &Tables, row: &ContainerInstance, needs: &Needs) -> bool {
    let at = row.scope.key(&row.instance);
    let tasks: Vec<&Arc<Task>> = tables.by_index::<Task>(Index::TasksOfInstance, &at).collect();
    let memory = |task: &Task| match task.memory_mib {
        0 => task.containers.iter().filter_map(|c| c.memory_mib).sum(),
        own => own,
    };
    let memory: u32 = tasks.iter().map(|task| memory(task)).sum();
    let cpu: u32 = tasks.iter().map(|task| task.cpu_units).sum();
    let interfaces = tasks.iter().filter(|task| task.attachment.is_some()).count();
    let mut bindings = tasks
        .iter()
        .flat_map(|t| &t.containers)
        .flat_map(|c| &c.port_bindings);
    memory + needs.memory_mib > row.memory_mib
        || cpu + needs.cpu_units > row.cpu_units
        || needs.interface && u32::try_from(interfaces).is_ok_and(|held| held >= row.task_enis)
        || bindings.any(|binding| Some(binding.host.from) == needs.port)
}
