//! When tasks cannot be placed: what is said of it, how often it is tried again, and what makes it worth
//! trying at once.

use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use rows::{Change, Deployment, Index, Noted, Notice, RowRef, Service, ServiceEvent, Tables, Task};
use rules::rollout::REPEAT_AFTER;

use super::event;
use world::Txn;
use world::{Controller, Wake};

/// The pause grows with the time for which tasks could not be placed, between these two.
const PAUSE_MIN: Duration = Duration::from_secs(15);
const PAUSE_MAX: Duration = Duration::from_secs(15 * 60);

/// Tasks could not be placed. Says so, unless that was said of the same lack lately. Returns when to try again.
pub fn unplaced(txn: &mut Txn, service: &mut Service, message: String, now: Timestamp) -> Timestamp {
    let noted = |noted: &&Noted| noted.notice == Notice::Unplaced;
    let since = match service.notices.iter().find(noted) {
        Some(noted) => noted.at,
        None => {
            let notice = Notice::Unplaced;
            service.notices.push(Noted { notice, at: now });
            now
        }
    };
    let prefix = service.prefix();
    let recent =
        |row: &Arc<ServiceEvent>| row.created_at >= since && now.since(row.created_at) < REPEAT_AFTER;
    let said = txn
        .scan::<ServiceEvent>(&prefix)
        .any(|row| recent(row) && row.message == message);
    if !said {
        event::emit(txn, service, message, now);
    }
    now.plus(now.since(since).clamp(PAUSE_MIN, PAUSE_MAX))
}

/// The clusters, as `ACCOUNT/REGION/NAME`, in which there may be room for what could not be placed.
pub struct Capacity;

impl Controller for Capacity {
    fn name(&self) -> &'static str {
        "ecs/cluster-capacity"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        Box::new(tables.clusters.keys())
    }

    fn wake(&self, before: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        match (before, &change.row) {
            (_, Some(RowRef::ContainerInstance(row))) | (Some(RowRef::ContainerInstance(row)), None) => {
                wake.key(row.scope.key(&row.cluster));
            }
            _ => {}
        }
        if let Some((task, _)) = Task::leaving(before, change.row.as_ref()) {
            let cluster = task.scope.key(&task.cluster);
            if is_awaited(wake.tables, &cluster) {
                wake.key(cluster);
            }
        }
    }

    /// Lets the services try again whose tasks could not be placed: a row of each changes.
    fn reconcile(&self, txn: &mut Txn, cluster: &str, _: Timestamp) -> Option<Timestamp> {
        let starved = txn.by_index::<Deployment>(Index::StarvedDeployments, cluster);
        let starved: Vec<String> = starved.map(|row| row.row_key()).collect();
        for key in starved {
            txn.update::<Deployment>(&key, |row| row.no_capacity_until = None);
        }
        let full = |noted: &Noted| noted.notice == Notice::RebalanceUnplaced;
        let uneven = txn.by_index::<Service>(Index::UnevenServices, cluster);
        let uneven: Vec<String> = uneven.map(|row| row.row_key()).collect();
        for key in uneven {
            txn.update::<Service>(&key, |row| row.notices.retain(|noted| !full(noted)));
        }
        None
    }

    fn is_woken_by_itself(&self) -> bool {
        false
    }
}

/// Whether something waits for room in the cluster.
fn is_awaited(tables: &Tables, cluster: &str) -> bool {
    let mut starved = tables.by_index::<Deployment>(Index::StarvedDeployments, cluster);
    let mut uneven = tables.by_index::<Service>(Index::UnevenServices, cluster);
    starved.next().is_some() || uneven.next().is_some()
}
