//! What an account may have in a region. Service Quotas shows it and gives more; who enforces a quota asks here.

use model::Scope;
use rows::QuotaRequest;
use rules::quota::{self as table, Quota};

use crate::Txn;

/// The value that holds for an account in a region: the highest that was asked for and given, or what cove was
/// started with.
pub fn limit(txn: &Txn, scope: &Scope, quota: &Quota) -> u32 {
    let own = value(txn, scope, quota);
    // A higher quota of VPCs is one of internet gateways too. Source: Amazon VPC User Guide, "Amazon VPC quotas".
    match quota.code == table::INTERNET_GATEWAYS.code {
        true => own.max(value(txn, scope, &table::VPCS)),
        false => own,
    }
}

fn value(txn: &Txn, scope: &Scope, quota: &Quota) -> u32 {
    let prefix = scope.prefix();
    let given = txn
        .scan::<QuotaRequest>(&prefix)
        .filter(|row| row.approved && row.code == quota.code)
        .map(|row| whole(row.desired));
    given.chain([initial(txn, quota)]).max().unwrap_or_default()
}

/// What holds before anybody asks for more.
fn initial(txn: &Txn, quota: &Quota) -> u32 {
    let given = txn.config.quotas.get(quota.code).copied();
    given.unwrap_or(quota.initial)
}

/// [`limit`], to compare with a length.
pub fn most(txn: &Txn, scope: &Scope, quota: &Quota) -> usize {
    usize::try_from(limit(txn, scope, quota)).unwrap_or(usize::MAX)
}

/// Whether an account has as many as it may. Requests for more are looked at only when it has what it may at first.
pub fn is_reached(txn: &Txn, scope: &Scope, quota: &Quota, had: usize) -> bool {
    let initial = usize::try_from(initial(txn, quota)).unwrap_or(usize::MAX);
    had >= initial && had >= most(txn, scope, quota)
}

/// The whole number below; what it is asked for lies between 0 and 10,000,000,000.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast of a float ends at the bounds of its type"
)]
pub fn whole(value: f64) -> u32 {
    value as u32
}
