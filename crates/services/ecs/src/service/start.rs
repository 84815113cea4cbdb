//! The tasks of a service, placed as RunTask places its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{ApiError, Principal, Scope, Tag, Timestamp};
use rows::{
    Cluster, ClusterStatus, Deployment, Index, LaunchType, PlacementRequest, PlacementStrategy,
    PropagateTags, Service, ServiceRevision, Task, TaskDefinition, TaskSpec, TaskStatus,
};
use rules::placement::{Candidate, Refusal};
use rules::rollout::{self, Event, Lack, PlacementTarget, Purpose, Start};

use super::super::capacity_provider::{self, Unplaced, strategy};
use super::super::new_task::{self, Plan, Wanted};
use super::super::placement_preferences::PlacementPreferences;
use super::super::placement_session::{PlacementSession, Refused};
use super::super::{fargate_quota, invalid};
use super::image_resolution;
use world::{Cx, Txn};

/// What came of an attempt to start tasks.
#[derive(Default)]
pub struct Attempt {
    /// The ids of the new tasks.
    pub tasks: Vec<String>,
    /// Why there are not as many as were wanted.
    pub lacking: Option<Lacking>,
}

/// Why a task was not placed.
pub enum Lacking {
    EmptyCluster,
    EmptyCapacityProvider,
    /// As many tasks as can wait for instances do.
    ProvisioningLimit,
    /// The container instance that came closest.
    Closest {
        container_instance: String,
        refusal: Refusal,
    },
    /// No room in the zone that the tasks are to be evened out with.
    Zone {
        zone: String,
        instances: bool,
    },
    Because(String),
}

impl Lacking {
    pub fn event(&self) -> Event<'_> {
        Event::Unplaced(match self {
            Lacking::EmptyCluster => rollout::Unplaced::EmptyCluster,
            Lacking::EmptyCapacityProvider => rollout::Unplaced::EmptyCapacityProvider,
            Lacking::ProvisioningLimit => return Event::ProvisioningLimit,
            Lacking::Closest {
                container_instance,
                refusal,
            } => rollout::Unplaced::Closest {
                container_instance,
                lack: lack(*refusal),
            },
            Lacking::Because(text) => rollout::Unplaced::Because(text),
            Lacking::Zone { zone, instances } => {
                return Event::RebalanceUnplaced {
                    zone,
                    instances: *instances,
                };
            }
        })
    }

    /// What is said of the instance that passed most of what ECS looks at.
    fn of(refused: Vec<Refused>) -> Self {
        match Refused::closest(refused) {
            None => Lacking::EmptyCluster,
            Some(one) => Lacking::Closest {
                container_instance: one.instance.id.to_string(),
                refusal: one.refusal,
            },
        }
    }
}

fn lack(refusal: Refusal) -> Lack<'static> {
    match refusal {
        Refusal::Cpu => Lack::Cpu,
        Refusal::Memory => Lack::Memory,
        Refusal::Ports | Refusal::UdpPorts => Lack::Ports,
        Refusal::Attribute => Lack::Attribute,
        other => Lack::Error(other.as_str()),
    }
}

/// What the scheduler does it does in its own name.
pub fn context(scope: &Scope, now: Timestamp) -> Cx {
    Cx {
        scope: scope.clone(),
        principal: Principal::Service {
            name: "ecs.amazonaws.com".to_owned(),
        },
        now,
        request_id: String::new(),
    }
}

/// Starts tasks of the deployment.
pub fn start(
    txn: &mut Txn,
    service: &Service,
    deployment: &Deployment,
    start: &Start,
    now: Timestamp,
) -> Attempt {
    let cx = context(&service.scope, now);
    let (spec, plan) = match plan(&cx, txn, service, deployment) {
        Ok(made) => made,
        Err(error) => {
            return Attempt {
                tasks: Vec::new(),
                lacking: Some(Lacking::Because(error.message)),
            };
        }
    };
    let providers = providers(txn, service, deployment, &spec, start.targets.len());
    // What the rows hold was checked when it came.
    let request = request(service, &spec);
    let mut starter = Starter {
        cx: &cx,
        quotas: fargate_quota::Quotas::of(txn, &cx.scope),
        txn,
        plan: &plan,
        preferences: PlacementPreferences::new(&request.constraints, &request.strategies).unwrap_or_default(),
        request,
        attempt: deployment.attempt,
        sessions: BTreeMap::new(),
        zone_alone: matches!(start.purpose, Purpose::Rebalance(_)),
    };
    let mut attempt = Attempt::default();
    for (n, target) in start.targets.iter().enumerate() {
        match starter.put(*target, providers.get(n).map(String::as_str)) {
            Ok(task) => attempt.tasks.push(task.id.to_string()),
            Err(lacking) => {
                let own = matches!(target, PlacementTarget::Instance(_));
                attempt.lacking = Some(lacking);
                // What fits on no instance does not the next time either.
                if !own {
                    break;
                }
            }
        }
    }
    attempt
}

/// The capacity providers of the next tasks of the deployment, if it has any.
fn providers(
    txn: &Txn,
    service: &Service,
    deployment: &Deployment,
    spec: &TaskSpec,
    count: usize,
) -> Vec<String> {
    if spec.capacity_providers.is_empty() {
        return Vec::new();
    }
    let mut existing: BTreeMap<String, u32> = BTreeMap::new();
    for task in txn.by_index::<Task>(Index::TasksOfService, &service.row_key()) {
        // One that is being replaced makes way: its provider gets the next.
        let stays =
            task.started_by.as_ref() == Some(&deployment.id) && task.service_marks.unhealthy.is_none();
        if let Some(provider) = &task.capacity_provider
            && stays
            && task.desired_status != TaskStatus::Stopped
        {
            *existing.entry(provider.clone()).or_default() += 1;
        }
    }
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let assigned = strategy::assign(&spec.capacity_providers, &existing, count);
    assigned.into_iter().map(str::to_owned).collect()
}

struct Starter<'s, 't> {
    cx: &'s Cx,
    txn: &'s mut Txn<'t>,
    quotas: fargate_quota::Quotas,
    plan: &'s Plan,
    request: PlacementRequest,
    preferences: PlacementPreferences,
    attempt: u32,
    /// The instances by capacity provider; with those of the whole cluster under nothing.
    sessions: BTreeMap<Option<String>, PlacementSession>,
    /// No other zone will do than the one that a target names.
    zone_alone: bool,
}

impl Starter<'_, '_> {
    fn put(&mut self, target: PlacementTarget, provider: Option<&str>) -> Result<Task, Lacking> {
        let mut new = self.plan.row(self.cx, self.txn);
        new.capacity_provider = provider.map(str::to_owned);
        new.service_marks.attempt = self.attempt;
        match self.plan.launch_type {
            LaunchType::Fargate => self.on_fargate(new, target),
            _ => self.on_instances(new, target, provider),
        }
    }

    fn on_fargate(&mut self, new: Task, target: PlacementTarget) -> Result<Task, Lacking> {
        if !self.quotas.have_room(self.txn, &new) {
            return Err(Lacking::Because(fargate_quota::REACHED.to_owned()));
        }
        let zone = match target {
            PlacementTarget::Zone(zone) => Some(zone),
            PlacementTarget::Anywhere | PlacementTarget::Instance(_) => None,
        };
        match zone.filter(|_| self.zone_alone) {
            None => Ok(self.plan.put_on_fargate(self.cx, self.txn, new, zone)),
            Some(zone) => {
                let put = self.plan.put_in_zone(self.cx, self.txn, &new, zone);
                put.map_err(|_| Lacking::Zone {
                    zone: zone.to_owned(),
                    instances: false,
                })
            }
        }
    }

    fn on_instances(
        &mut self,
        new: Task,
        target: PlacementTarget,
        provider: Option<&str>,
    ) -> Result<Task, Lacking> {
        let (txn, plan, preferences) = (&mut *self.txn, self.plan, &self.preferences);
        let session = self
            .sessions
            .entry(provider.map(str::to_owned))
            .or_insert_with(|| PlacementSession::of(txn, &plan.cluster, plan, preferences, provider));
        match target {
            PlacementTarget::Anywhere => {}
            PlacementTarget::Instance(id) => {
                let put = session.put(self.cx, txn, plan, new, |c: &Candidate| c.id == id);
                return put.map_err(Lacking::of);
            }
            PlacementTarget::Zone(zone) => {
                let there = session.put(self.cx, txn, plan, new.clone(), |c: &Candidate| c.zone == zone);
                match there {
                    Err(_) if !self.zone_alone => {}
                    there => {
                        return there.map_err(|_| Lacking::Zone {
                            zone: zone.to_owned(),
                            instances: true,
                        });
                    }
                }
            }
        }
        capacity_provider::place(self.cx, txn, (plan, session), new, &self.request).map_err(
            |unplaced| match (unplaced, provider) {
                (Unplaced::Empty, None) => Lacking::EmptyCluster,
                (Unplaced::Empty, Some(_)) => Lacking::EmptyCapacityProvider,
                (Unplaced::Refused(refused), _) => Lacking::of(refused),
                (Unplaced::TooManyWait, _) => Lacking::ProvisioningLimit,
            },
        )
    }
}

/// Without a strategy tasks are spread over the zones, there over the instances.
fn request(service: &Service, spec: &TaskSpec) -> PlacementRequest {
    let spread = |field: &str| PlacementStrategy {
        kind: "spread".into(),
        field: Some(field.into()),
    };
    PlacementRequest {
        network: spec.network.clone(),
        constraints: service.placement_constraints.clone(),
        strategies: match service.placement_strategy.is_empty() {
            true => vec![spread("attribute:ecs.availability-zone"), spread("instanceId")],
            false => service.placement_strategy.clone(),
        },
    }
}

/// What the deployment's tasks are made of, as it is now.
fn plan(
    cx: &Cx,
    txn: &Txn,
    service: &Service,
    deployment: &Deployment,
) -> Result<(TaskSpec, Plan), ApiError> {
    let revision = txn
        .get::<ServiceRevision>(&deployment.revision_key())
        .ok_or_else(|| invalid("The service revision was not found."))?;
    let spec = revision.spec.clone();
    let cluster = txn
        .get::<Cluster>(&service.scope.key(&service.cluster))
        .filter(|cluster| cluster.status == ClusterStatus::Active)
        .ok_or_else(|| invalid("Cluster not found."))?;
    let definition: Arc<TaskDefinition> = txn
        .get(&TaskDefinition::key_of(
            &service.scope,
            &spec.family,
            spec.revision,
        ))
        .ok_or_else(|| invalid("TaskDefinition not found."))?;
    let launch_type = strategy::launch_type_of(&spec);
    let wanted = Wanted {
        network: spec.network.clone(),
        group: format!("service:{}", service.name),
        started_by: Some(deployment.id.clone()),
        tags: tags(service, &cluster, &definition),
        enable_execute_command: service.enable_execute_command,
        digests: revision.digests.clone(),
        awaits_images: image_resolution::is_open(&revision, &definition),
        ..Wanted::default()
    };
    let plan = Plan::new(cx, txn, cluster, definition, launch_type, wanted)?;
    Ok((spec, plan))
}

fn tags(service: &Service, cluster: &Cluster, definition: &TaskDefinition) -> Vec<Tag> {
    let mut tags = match service.propagate_tags {
        Some(PropagateTags::Service) => service.tags.clone(),
        Some(PropagateTags::TaskDefinition) => definition.tags.clone(),
        Some(PropagateTags::None) | None => Vec::new(),
    };
    if service.enable_ecs_managed_tags {
        tags.push(new_task::cluster_tag(cluster));
        tags.push(Tag {
            key: "aws:ecs:serviceName".into(),
            value: service.name.clone(),
        });
    }
    tags
}
