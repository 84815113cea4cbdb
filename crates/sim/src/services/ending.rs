//! How services end once nothing goes wrong any more.

use rows::{Notice, RolloutState, Service, ServiceStatus, Tables, TaskStatus};

use super::ledger::{Known, Ledger, goal, upper};
use super::sets;

/// What is still awaited of some service. An error is what no time would mend.
pub fn awaits(tables: &Tables, ledger: &Ledger) -> Result<Option<String>, String> {
    for service in tables.services.values() {
        let key = service.row_key();
        let Some(known) = ledger.known(&key) else {
            return Err(format!("{key} was never seen"));
        };
        let awaited = match service.status {
            ServiceStatus::Inactive => None,
            ServiceStatus::Draining => Some("is to become INACTIVE".into()),
            ServiceStatus::Active => of_active(tables, service, known, ledger.back_to(&key))
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
    let living = known
        .tasks
        .values()
        .filter(|t| t.desired_status != TaskStatus::Stopped);
    let living: Vec<_> = living.collect();
    let wanted = goal(tables, service);
    if let Some(task) = living.iter().find(|t| t.last_status != TaskStatus::Running) {
        return Ok(Some(format!("{} is {}", task.id, task.last_status.as_str())));
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
