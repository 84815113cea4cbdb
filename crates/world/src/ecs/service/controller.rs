//! Takes one service as far as it can come now.

use std::time::Duration;

use model::Timestamp;
use rows::ServiceStatus;
use rules::rollout;

use super::facts::{Facts, Views};
use super::{apply, history, hook_call, image_resolution};
use crate::Txn;

/// More plans than one service can need without a new fact. A planner that contradicts itself must not
/// hold up everything else.
const PLANS_MAX: usize = 100;

/// When such a service is planned again.
const PAUSE: Duration = Duration::from_secs(1);

/// Plans the service and does what is planned until nothing is left to do now. Returns when to plan it
/// again, if no fact changes before.
pub fn settle(txn: &mut Txn, service: &str, now: Timestamp) -> Option<Timestamp> {
    for _ in 0..PLANS_MAX {
        image_resolution::settle(txn, service);
        let facts = Facts::gather(txn, service)?;
        if facts.service.status == ServiceStatus::Inactive {
            return None;
        }
        let hooks_at = hook_call::due(&facts.deployments);
        if hooks_at.is_some_and(|at| at <= now) {
            hook_call::time_out(txn, &facts.deployments, now);
            continue;
        }
        for row in &facts.deployments {
            match row.primary {
                true => history::count(txn, row, facts.desired(), now),
                false => history::superseded(txn, row, now),
            }
        }
        let views = Views::of(&facts);
        let plan = rollout::plan(&views.service(), now);
        if plan.actions.is_empty() {
            return plan.ask_at.into_iter().chain(hooks_at).min();
        }
        apply::apply(txn, &facts, plan.actions, now);
    }
    debug_assert!(false, "the plans of {service} find no end");
    Some(now.plus(PAUSE))
}
