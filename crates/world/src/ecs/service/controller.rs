//! Takes one service as far as it can come now.

use model::Timestamp;

use crate::Txn;

/// Plans the service and does what is planned until nothing is left to do now. Returns when to plan it
/// again, if no fact changes before.
pub fn settle(_txn: &mut Txn, _service: &str, _now: Timestamp) -> Option<Timestamp> {
    None
}
