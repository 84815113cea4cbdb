//! Container instances: how EC2 instances come into a cluster, and how they leave it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::api::*;
use model::{ApiError, ApiResult, ContainerInstanceId, InstanceId, Scope, Tag, Timestamp};
use rows::{
    Attribute as RowAttribute, Change, ContainerInstance as Row, ContainerInstanceStatus as Status, Index,
    Instance, InstanceState, RowRef, StopCode, Tables, Task, TaskStatus,
};
use rules::cluster_query::Query;
use rules::placement::Port;

use super::container_instance_view::{View, view, views};
use super::{
    account_setting, agent, capacity_provider, client, invalid, lifecycle, reference, tags_from_wire, text,
    unserved, usage,
};
use world::page::page;
use world::{Controller, Wake};
use world::{Cx, Txn};

/// How long a deregistered instance can still be described.
const INACTIVE_RETENTION: Duration = Duration::from_secs(3600);
/// When one that has tasks even then is looked at again.
const LAST_TASK: Duration = Duration::from_secs(60);

/// What an agent registers.
pub struct Registration {
    pub cluster: String,
    pub cpu_units: u32,
    pub memory_mib: u32,
    pub reserved_ports: Vec<u16>,
    pub reserved_udp_ports: Vec<u16>,
    pub attributes: Vec<RowAttribute>,
    pub agent_version: String,
    pub agent_hash: Option<String>,
    pub docker_version: String,
    pub tags: Vec<Tag>,
}

/// The container instance that an EC2 instance is registered as, in whichever cluster.
pub fn of_instance(txn: &Txn, scope: &Scope, instance: &InstanceId) -> Option<Arc<Row>> {
    txn.by_index::<Row>(Index::ContainerInstancesOfInstance, &scope.key(instance))
        .find(|row| row.status != Status::Inactive)
        .cloned()
}

/// Writes the registration of a running instance, a new one or in place of `before`.
pub fn put(
    txn: &mut Txn,
    instance: &Instance,
    new: Registration,
    before: Option<&Row>,
    now: Timestamp,
) -> Row {
    let mut attributes: BTreeMap<String, Option<String>> = BTreeMap::new();
    // Attributes that a user has put stay through registrations.
    let kept = before.map(|b| b.attributes.clone()).unwrap_or_default();
    for a in kept
        .into_iter()
        .chain(new.attributes)
        .chain(agent::known_attributes(&agent::Machine::of(instance)))
    {
        attributes.insert(a.name, a.value);
    }
    let has = |name: &str| attributes.contains_key(name);
    let task_enis = match agent::kind(instance) {
        Some(kind) if has("ecs.capability.task-eni") => {
            let profile = instance.instance_profile.as_ref().map(|p| p.name.as_str());
            let trunking = has("ecs.capability.task-eni-trunking")
                && account_setting::trunking(txn, &instance.scope, profile);
            agent::task_interfaces(kind, trunking)
        }
        _ => 0,
    };
    let capacity_provider = capacity_provider::of_instance(txn, instance, &new.cluster);
    let row = Row {
        scope: instance.scope.clone(),
        cluster: new.cluster,
        id: match before {
            Some(before) => before.id.clone(),
            None => ContainerInstanceId::generate(txn.entropy),
        },
        instance: instance.id.clone(),
        vpc: instance.vpc.clone(),
        status: before.map_or(Status::Active, |b| b.status),
        status_reason: None,
        agent_connected: instance.state == InstanceState::Running,
        agent_version: new.agent_version,
        agent_hash: new.agent_hash,
        docker_version: new.docker_version,
        cpu_units: new.cpu_units,
        memory_mib: new.memory_mib,
        reserved_ports: new.reserved_ports,
        reserved_udp_ports: new.reserved_udp_ports,
        // Trunks are for instances that come after the setting.
        task_enis: before.map_or(task_enis, |b| b.task_enis),
        attributes: attributes
            .into_iter()
            .map(|(name, value)| RowAttribute { name, value })
            .collect(),
        registered_at: before.map_or(now, |b| b.registered_at),
        deregistered_at: None,
        rebooted_at: instance.rebooted_at,
        capacity_provider,
        version: before.map_or(1, |b| b.version + 1),
        tags: before.map_or(new.tags, |b| b.tags.clone()),
    };
    txn.put(row.clone());
    row
}

/// Takes an instance out of its cluster.
pub fn deactivate(txn: &mut Txn, row: &Row, now: Timestamp) {
    txn.update::<Row>(&row.row_key(), |row| {
        row.status = Status::Inactive;
        row.agent_connected = false;
        row.deregistered_at = Some(now.max(row.registered_at));
        row.version += 1;
    });
}

/// Takes an instance out of its cluster. What is placed on it ends.
fn retire(txn: &mut Txn, row: &Row, code: StopCode, reason: &str, now: Timestamp) {
    deactivate(txn, row, now);
    stop_tasks(txn, &row.scope, &row.instance, code, reason, now);
}

/// Makes every task on an EC2 instance want to stop.
pub fn stop_tasks(
    txn: &mut Txn,
    scope: &Scope,
    instance: &InstanceId,
    code: StopCode,
    reason: &str,
    now: Timestamp,
) {
    let placed: Vec<_> = txn
        .by_index::<Task>(Index::TasksOfInstance, &scope.key(instance))
        .filter(|t| t.desired_status != TaskStatus::Stopped)
        .cloned()
        .collect();
    for row in placed {
        let mut task = Task::clone(&row);
        lifecycle::stop(&mut task, code, reason.to_owned(), now);
        lifecycle::update_status(txn, task, now);
    }
}

/// Forgets the instances that were deregistered long ago.
pub struct Forget;

impl Controller for Forget {
    fn name(&self) -> &'static str {
        "ecs/inactive-container-instance"
    }

    fn keys<'a>(&self, tables: &'a Tables) -> Box<dyn Iterator<Item = &'a String> + 'a> {
        let rows = tables.container_instances.iter();
        let inactive = rows.filter(|(_, row)| row.deregistered_at.is_some());
        Box::new(inactive.map(|(key, _)| key))
    }

    fn wake(&self, _: Option<&RowRef>, change: &Change, wake: &mut Wake) {
        if matches!(&change.row, Some(RowRef::ContainerInstance(row)) if row.deregistered_at.is_some()) {
            wake.key(change.key.as_str());
        }
    }

    fn reconcile(&self, txn: &mut Txn, key: &str, now: Timestamp) -> Option<Timestamp> {
        let row = txn.get::<Row>(key)?;
        let due = row.deregistered_at?.plus(INACTIVE_RETENTION);
        if due > now {
            return Some(due);
        }
        // The last task must not outlive what it is placed on.
        let at = row.scope.key(&row.instance);
        if txn.by_index::<Task>(Index::TasksOfInstance, &at).next().is_some() {
            return Some(now.plus(LAST_TASK));
        }
        txn.delete::<Row>(key);
        None
    }
}

pub fn register(
    cx: &Cx,
    txn: &mut Txn,
    input: RegisterContainerInstanceRequest,
) -> ApiResult<RegisterContainerInstanceResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    if input.platform_devices.is_some_and(|d| !d.is_empty()) {
        return Err(unserved("The setting 'platformDevices'"));
    }
    let instance = identity(cx, txn, input.instance_identity_document.as_deref())?;
    let known = of_instance(txn, &cx.scope, &instance.id);
    let before = match text(input.container_instance_arn) {
        Some(arn) => Some(again(cx, txn, &cluster.name, &arn, &instance)?),
        None => known.clone(),
    };
    if before
        .as_ref()
        .is_some_and(|before| !same_type(before, &instance))
    {
        return Err(client("Container instance type changes are not supported."));
    }
    if let Some(other) = known.filter(|k| k.cluster != cluster.name) {
        return Err(invalid(format!(
            "The instance {} is registered with the cluster {} already.",
            instance.id, other.cluster
        )));
    }
    let resources = resources(input.total_resources.unwrap_or_default())?;
    bears(&resources, &usage::of(txn, &cx.scope, &instance.id))?;
    let attributes = input.attributes.unwrap_or_default();
    let version = input.version_info.unwrap_or_default();
    let registration = Registration {
        cluster: cluster.name.clone(),
        cpu_units: resources.cpu_units,
        memory_mib: resources.memory_mib,
        reserved_ports: resources.ports,
        reserved_udp_ports: resources.udp_ports,
        attributes: attributes
            .into_iter()
            .map(|a| super::attribute::from_wire(&a))
            .collect::<Result<_, _>>()?,
        agent_version: version.agent_version.unwrap_or_default(),
        agent_hash: version.agent_hash,
        docker_version: version.docker_version.unwrap_or_default(),
        tags: tags_from_wire(input.tags)?,
    };
    let row = put(txn, &instance, registration, before.as_deref(), cx.now);
    Ok(RegisterContainerInstanceResponse {
        container_instance: Some(view(cx, txn, &row, View::with_tags())),
    })
}

/// The instance that an identity document names, which must be one of this account and up.
fn identity(cx: &Cx, txn: &Txn, document: Option<&str>) -> Result<Arc<Instance>, ApiError> {
    let refused = || client("The instance identity document is not valid.");
    let document: serde_json::Value =
        serde_json::from_str(document.unwrap_or_default()).map_err(|_| refused())?;
    let member = |name: &str| document.get(name).and_then(|v| v.as_str());
    if member("accountId").is_some_and(|a| a != cx.scope.account.as_str())
        || member("region").is_some_and(|r| r != cx.scope.region.as_str())
    {
        return Err(refused());
    }
    let id = member("instanceId")
        .and_then(InstanceId::parse)
        .ok_or_else(refused)?;
    txn.get::<Instance>(&cx.scope.key(id))
        .filter(|i| matches!(i.state, InstanceState::Pending | InstanceState::Running))
        .ok_or_else(refused)
}

/// The registration that an agent which knows its ARN renews.
fn again(cx: &Cx, txn: &Txn, cluster: &str, arn: &str, instance: &Instance) -> Result<Arc<Row>, ApiError> {
    let row = reference::container_instance(cx, txn, cluster, arn)?
        .filter(|row| row.status != Status::Inactive && row.instance == instance.id)
        .ok_or_else(not_found)?;
    Ok(row)
}

/// Whether the instance is of the type still with which it registered.
pub fn same_type(row: &Row, instance: &Instance) -> bool {
    let before = row.attribute("ecs.instance-type").and_then(|a| a.value.as_ref());
    before.is_none_or(|kind| *kind == instance.instance_type)
}

pub fn not_found() -> ApiError {
    invalid("The referenced container instance was not found.")
}

#[derive(Default)]
struct Resources {
    cpu_units: u32,
    memory_mib: u32,
    ports: Vec<u16>,
    udp_ports: Vec<u16>,
}

fn resources(wire: Vec<Resource>) -> Result<Resources, ApiError> {
    let mut out = Resources::default();
    for resource in wire {
        let name = resource.name.unwrap_or_default();
        let bad = || invalid(format!("Invalid value for the resource {name}."));
        let amount = || u32::try_from(resource.integer_value.unwrap_or(0)).map_err(|_| bad());
        let ports = || -> Result<Vec<u16>, ApiError> {
            let set = resource.string_set_value.clone().unwrap_or_default();
            if set.len() > rules::placement::FIXED_PORTS_MAX {
                return Err(bad());
            }
            set.iter().map(|p| p.parse().map_err(|_| bad())).collect()
        };
        match name.as_str() {
            "CPU" => out.cpu_units = amount()?,
            "MEMORY" => out.memory_mib = amount()?,
            "PORTS" => out.ports = ports()?,
            "PORTS_UDP" => out.udp_ports = ports()?,
            _ => return Err(unserved(format_args!("The resource '{name}'"))),
        }
    }
    Ok(out)
}

/// An instance that has tasks cannot say that it has less than they hold.
fn bears(resources: &Resources, used: &usage::Usage) -> Result<(), ApiError> {
    let free = |udp: bool, ports: &[u16]| {
        ports
            .iter()
            .all(|&number| !used.ports.contains(&Port { udp, number }))
    };
    let fits = used.cpu_units <= u64::from(resources.cpu_units)
        && used.memory_mib <= u64::from(resources.memory_mib)
        && free(false, &resources.ports)
        && free(true, &resources.udp_ports);
    if fits {
        Ok(())
    } else {
        Err(invalid(
            "The resources are less than what the tasks on the container instance hold.",
        ))
    }
}

pub fn deregister(
    cx: &Cx,
    txn: &mut Txn,
    input: DeregisterContainerInstanceRequest,
) -> ApiResult<DeregisterContainerInstanceResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let row = reference::container_instance(cx, txn, &cluster.name, &input.container_instance)?
        .filter(|row| row.status != Status::Inactive)
        .ok_or_else(not_found)?;
    let tasks = usage::of(txn, &cx.scope, &row.instance);
    if !tasks.groups.is_empty() && input.force != Some(true) {
        return Err(invalid("Found running tasks on the instance."));
    }
    retire(
        txn,
        &row,
        StopCode::UserInitiated,
        "Container instance deregistration forced by user",
        cx.now,
    );
    let row = txn.get::<Row>(&row.row_key()).unwrap_or(row);
    Ok(DeregisterContainerInstanceResponse {
        container_instance: Some(view(cx, txn, &row, View::with_tags())),
    })
}

/// The container instances that a request names, each with what it was called, or the failures.
fn named(
    cx: &Cx,
    txn: &Txn,
    cluster: &str,
    given: &[String],
) -> Result<(Vec<Arc<Row>>, Vec<Failure>), ApiError> {
    let (mut rows, mut failures) = (Vec::new(), Vec::new());
    for name in given {
        match reference::container_instance(cx, txn, cluster, name)? {
            Some(row) => rows.push(row),
            None => failures.push(reference::missing_container_instance(cx, cluster, name)),
        }
    }
    Ok((rows, failures))
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeContainerInstancesRequest,
) -> ApiResult<DescribeContainerInstancesResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    if input.container_instances.is_empty() {
        return Err(invalid("Container instances cannot be empty."));
    }
    if input.container_instances.len() > 100 {
        return Err(invalid("Container instances can have at most 100 items."));
    }
    let include = View::of(input.include.as_deref());
    let (rows, failures) = named(cx, txn, &cluster.name, &input.container_instances)?;
    Ok(DescribeContainerInstancesResponse {
        container_instances: Some(views(cx, txn, &rows, include)),
        failures: Some(failures),
    })
}

pub fn list(
    cx: &Cx,
    txn: &mut Txn,
    input: ListContainerInstancesRequest,
) -> ApiResult<ListContainerInstancesResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let size = super::task::page_size(input.max_results)?;
    let query = text(input.filter)
        .map(|filter| Query::parse(&filter).map_err(|e| invalid(format!("Invalid filter: {e}."))))
        .transpose()?;
    let status = input.status.map(|wanted| match wanted {
        ContainerInstanceStatus::Active => Some(Status::Active),
        ContainerInstanceStatus::Draining => Some(Status::Draining),
        // An instance is registered, and deregistered, at once: none is ever in between.
        ContainerInstanceStatus::Registering
        | ContainerInstanceStatus::Deregistering
        | ContainerInstanceStatus::RegistrationFailed => None,
    });
    let prefix = cx.scope.key(format_args!("{}/", cluster.name));
    let found = txn.scan::<Row>(&prefix).filter(|row| {
        let tasks = || usage::of(txn, &row.scope, &row.instance);
        row.status != Status::Inactive
            && status.is_none_or(|wanted| wanted == Some(row.status))
            && query
                .as_ref()
                .is_none_or(|q| q.matches(&super::placement::host(row, Some(&tasks()))))
    });
    let page = page(found, |row| row.id.to_string(), input.next_token.as_deref(), size)
        .map_err(|_| invalid("Invalid token."))?;
    Ok(ListContainerInstancesResponse {
        container_instance_arns: Some(page.items.iter().map(|row| row.arn()).collect()),
        next_token: page.next_token,
    })
}

pub fn update_state(
    cx: &Cx,
    txn: &mut Txn,
    input: UpdateContainerInstancesStateRequest,
) -> ApiResult<UpdateContainerInstancesStateResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    let status = match input.status {
        ContainerInstanceStatus::Active => Status::Active,
        ContainerInstanceStatus::Draining => Status::Draining,
        _ => {
            return Err(invalid(
                "Container instances status should be one of [ACTIVE,DRAINING]",
            ));
        }
    };
    if input.container_instances.is_empty() {
        return Err(invalid("Container instances cannot be empty."));
    }
    if input.container_instances.len() > 10 {
        return Err(invalid("Container instances can have at most 10 items."));
    }
    let (rows, mut failures) = named(cx, txn, &cluster.name, &input.container_instances)?;
    let mut changed = Vec::new();
    for row in rows {
        if row.status == Status::Inactive {
            failures.push(Failure {
                arn: Some(row.arn()),
                reason: Some("INACTIVE".into()),
                detail: None,
            });
            continue;
        }
        if row.status != status {
            txn.update::<Row>(&row.row_key(), |row| {
                row.status = status;
                row.version += 1;
            });
        }
        changed.extend(txn.get::<Row>(&row.row_key()));
    }
    Ok(UpdateContainerInstancesStateResponse {
        container_instances: Some(views(cx, txn, &changed, View::with_tags())),
        failures: Some(failures),
    })
}
