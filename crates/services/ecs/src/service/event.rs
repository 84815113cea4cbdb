//! What a service says: rows of their own, the newest hundred.

use model::Timestamp;
use rows::{Service, ServiceEvent};
use rules::rollout::EVENTS_MAX;

use world::Txn;

/// Adds a message. The service's row is the caller's to write.
pub fn emit(txn: &mut Txn, service: &mut Service, message: String, now: Timestamp) {
    let number = service.next_event;
    service.next_event += 1;
    let row = ServiceEvent {
        scope: service.scope.clone(),
        cluster: service.cluster.clone(),
        service: service.name.clone(),
        number,
        id: txn.entropy.uuid(),
        created_at: now,
        message,
    };
    txn.put(row);
    if let Some(oldest) = number.checked_sub(EVENTS_MAX as u64) {
        let key = ServiceEvent::key_of(&service.scope, &service.cluster, &service.name, oldest);
        txn.delete::<ServiceEvent>(&key);
    }
}

/// Its messages, the newest first.
pub fn newest<'a>(txn: &'a Txn, prefix: &'a str) -> Vec<&'a std::sync::Arc<ServiceEvent>> {
    let mut events: Vec<_> = txn.scan::<ServiceEvent>(prefix).collect();
    events.reverse();
    events
}
