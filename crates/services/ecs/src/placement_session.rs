//! Choosing container instances for the tasks of one plan, one task after the other.

use std::cmp::Reverse;
use std::sync::Arc;

use crate::api::Failure;
use rows::{Cluster, ContainerInstance, ContainerInstanceStatus as Status, Task};
use rules::cluster_query::Query;
use rules::placement::{Candidate, Needs, Refusal};

use super::new_task::Plan;
use super::placement::{self, CandidateInstance};
use super::placement_preferences::PlacementPreferences;
use super::usage;
use world::{Cx, Txn};

/// The instances that take tasks, with what is left of each.
pub struct PlacementSession {
    preferences: PlacementPreferences,
    instances: Vec<CandidateInstance>,
}

/// Why a task is not on an instance.
pub struct Refused {
    pub instance: Arc<ContainerInstance>,
    pub refusal: Refusal,
}

impl Refused {
    /// That of the instance that passed most of what ECS looks at.
    pub fn closest(refused: Vec<Refused>) -> Option<Refused> {
        refused
            .into_iter()
            .max_by_key(|one| (one.refusal, Reverse(one.instance.id.clone())))
    }

    pub fn failure(&self) -> Failure {
        Failure {
            arn: Some(self.instance.arn()),
            reason: Some(self.refusal.as_str().into()),
            detail: None,
        }
    }
}

impl PlacementSession {
    /// The ACTIVE instances of the cluster; of one capacity provider alone if there is one.
    pub fn of(
        txn: &Txn,
        cluster: &Cluster,
        plan: &Plan,
        preferences: &PlacementPreferences,
        provider: Option<&str>,
    ) -> Self {
        let mut preferences = preferences.clone();
        preferences.members.extend(plan.members.iter().cloned());
        let prefix = cluster.scope.key(format_args!("{}/", cluster.name));
        let instances = txn
            .scan::<ContainerInstance>(&prefix)
            .filter(|row| row.status == Status::Active)
            .filter(|row| provider.is_none() || row.capacity_provider.as_deref() == provider)
            .map(|row| candidate(txn, row, &preferences.members))
            .collect();
        PlacementSession {
            preferences,
            instances,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.instances.is_empty()
    }

    /// What a task of the plan wants of its instance.
    pub fn needs(&self, plan: &Plan, new: &Task) -> Needs {
        Needs {
            distinct_instance: self.preferences.distinct_instance,
            ..placement::needs(plan, new)
        }
    }

    /// The expressions that must mean it.
    pub fn members(&self) -> &[Query] {
        &self.preferences.members
    }

    /// Makes the task on the best of the instances that it `may` be on.
    ///
    /// # Errors
    /// Why it fits on none, for each of them.
    pub fn put(
        &mut self,
        cx: &Cx,
        txn: &mut Txn,
        plan: &Plan,
        new: Task,
        may: impl Fn(&Candidate) -> bool,
    ) -> Result<Task, Vec<Refused>> {
        let needs = self.needs(plan, &new);
        let allowed: Vec<&CandidateInstance> = self
            .instances
            .iter()
            .filter(|instance| may(&instance.candidate))
            .collect();
        let chance = txn.entropy.next_u64();
        let at = rules::placement::choose(&needs, &allowed, &self.preferences.strategies, chance).map_err(
            |refusals| {
                let each = allowed.iter().zip(refusals);
                each.map(|(instance, refusal)| instance.refused(refusal))
                    .collect::<Vec<_>>()
            },
        )?;
        let id = allowed[at].row.id.clone();
        let put = plan
            .put_on_instance(cx, txn, new, allowed[at])
            .map_err(|refusal| vec![allowed[at].refused(refusal)]);
        // The next task finds what this one has left.
        if let Some(chosen) = self.instances.iter_mut().find(|instance| instance.row.id == id) {
            *chosen = candidate(txn, &chosen.row, &self.preferences.members);
        }
        put
    }
}

impl CandidateInstance {
    pub fn refused(&self, refusal: Refusal) -> Refused {
        Refused {
            instance: self.row.clone(),
            refusal,
        }
    }
}

fn candidate(txn: &Txn, row: &Arc<ContainerInstance>, members: &[Query]) -> CandidateInstance {
    let used = usage::of(txn, &row.scope, &row.instance);
    CandidateInstance::new(row.clone(), used, members)
}
