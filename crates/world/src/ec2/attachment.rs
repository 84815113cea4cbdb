//! Interfaces at instances.

use std::sync::Arc;

use api::ec2::*;
use model::{ApiError, ApiResult};
use rows::{Instance, InstanceState, InterfaceOwner, NetworkInterface as Row};

use crate::{Cx, Txn};

pub fn instance_not_found(id: &str) -> ApiError {
    ErrorCode::InvalidInstanceIdNotFound.error(format!("The instance ID '{id}' does not exist"))
}

/// The instance that a request names, unless it is terminated.
pub fn instance(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Instance>> {
    txn.get::<Instance>(&cx.scope.key(id))
        .filter(|row| row.state != InstanceState::Terminated)
        .ok_or_else(|| instance_not_found(id))
}

/// The interfaces of an instance, the primary one first.
pub fn interfaces(txn: &Txn, instance: &Instance) -> Vec<Arc<Row>> {
    let prefix = instance.scope.prefix();
    let mut found: Vec<(u16, Arc<Row>)> = txn
        .scan::<Row>(&prefix)
        .filter_map(|eni| match &eni.owner {
            InterfaceOwner::Instance(at) if at.instance == instance.id => {
                Some((at.device_index, eni.clone()))
            }
            _ => None,
        })
        .collect();
    found.sort_by_key(|(index, _)| *index);
    found.into_iter().map(|(_, eni)| eni).collect()
}

/// The interface that a request means by naming an instance, which must have no other.
pub fn only_interface(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    let instance = instance(cx, txn, id)?;
    let mut all = interfaces(txn, &instance);
    if all.len() > 1 {
        return Err(ErrorCode::InvalidInstanceId.error(format!(
            "There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead."
        )));
    }
    all.pop().ok_or_else(|| instance_not_found(id))
}
