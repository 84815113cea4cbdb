//! Rows that are shown for a while after what they tell of has ended.

use model::Timestamp;
use rows::Row;

use crate::Txn;

/// Deletes the rows that are due, and says when the next one will be.
pub fn forget<T: Row>(
    txn: &mut Txn,
    now: Timestamp,
    due: impl Fn(&Txn, &T) -> Option<Timestamp>,
) -> Option<Timestamp> {
    let (mut expired, mut next) = (Vec::new(), None);
    for row in txn.scan::<T>("") {
        match due(txn, row) {
            Some(at) if at <= now => expired.push(row.key()),
            Some(at) => next = Some(next.map_or(at, |n: Timestamp| n.min(at))),
            None => {}
        }
    }
    for key in expired {
        txn.delete::<T>(&key);
    }
    next
}
