//! EC2 instances: network namespaces in which interfaces end and containers run. Nothing boots in
//! them; what an instance does is what the ECS agent on it would do (see `hosts`).

pub mod attribute;
pub mod console;
pub mod describe;
mod life;
mod network;
mod power;
pub mod profile;
pub mod refusal;
mod run;
pub mod settings;
pub mod view;
pub mod volume;

use std::sync::Arc;

use model::{ApiError, ApiResult, InstanceId};
use rows::Instance as Row;

pub use life::{
    Ending, attachment_of, interface_gone, interface_ready, interfaces, stop as begin_stop,
    terminate as begin_terminate, user_initiated,
};
pub use power::{reboot, start, stop, terminate};
pub use run::{Launcher, launch, run};

use crate::ids;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::INSTANCE.not_found(id)
}

/// The instance that a request names.
///
/// Errors: `InvalidInstanceID.Malformed`, `InvalidInstanceID.NotFound`.
pub fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    if InstanceId::parse(id).is_none() {
        return Err(ids::INSTANCE.malformed(id));
    }
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

/// All instances that a request names, each once, in its order.
pub fn find_all(cx: &Cx, txn: &Txn, ids: &[String]) -> ApiResult<Vec<Arc<Row>>> {
    let (mut rows, mut unknown): (Vec<Arc<Row>>, Vec<&str>) = (Vec::new(), Vec::new());
    for id in ids {
        if InstanceId::parse(id).is_none() {
            return Err(ids::INSTANCE.malformed(id));
        }
        match txn.get::<Row>(&cx.scope.key(id)) {
            Some(row) if rows.iter().any(|known| known.id == row.id) => {}
            Some(row) => rows.push(row),
            None => unknown.push(id),
        }
    }
    match unknown.as_slice() {
        [] => Ok(rows),
        unknown => Err(ids::INSTANCE.none_of(unknown)),
    }
}
