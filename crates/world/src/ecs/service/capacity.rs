//! When tasks cannot be placed: what is said of it, how often it is tried again, and what makes it worth
//! trying at once.

use std::sync::Arc;
use std::time::Duration;

use model::Timestamp;
use rows::{Deployment, Index, Noted, Notice, Service, ServiceEvent};
use rules::rollout::REPEAT_AFTER;

use super::event;
use crate::Txn;

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
        event::say(txn, service, message, now);
    }
    now.plus(now.since(since).clamp(PAUSE_MIN, PAUSE_MAX))
}

/// There may be room now for what could not be placed in the cluster: `ACCOUNT/REGION/CLUSTER`. Returns the
/// services that are to try again.
pub fn changed(txn: &mut Txn, cluster: &str) -> Vec<String> {
    let mut changed = Vec::new();
    let starved = txn.linked::<Deployment>(Index::StarvedDeployments, cluster);
    let starved: Vec<Arc<Deployment>> = starved.cloned().collect();
    for row in starved {
        txn.update::<Deployment>(&row.row_key(), |row| row.no_capacity_until = None);
        changed.push(Service::key_of(&row.scope, &row.cluster, &row.service));
    }
    let full = |noted: &Noted| noted.notice == Notice::RebalanceUnplaced;
    let uneven = txn.linked::<Service>(Index::UnevenServices, cluster);
    let uneven: Vec<String> = uneven.map(|row| row.row_key()).collect();
    for key in uneven {
        txn.update::<Service>(&key, |row| row.notices.retain(|noted| !full(noted)));
        changed.push(key);
    }
    changed
}
