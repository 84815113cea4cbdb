//! Which capacity providers a cluster has, and what that makes of its container instances.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Scope};
use rows::{
    CapacityProviderItem, Cluster as ClusterRow, ContainerInstance, ContainerInstanceStatus, Deployment,
    Instance, Service as ServiceRow, ServiceRevision, ServiceStatus, Task as TaskRow, TaskStatus,
};

use super::super::{cluster, invalid, reference};
use super::{exists, find, strategy};
use world::{Cx, Txn};

/// Whose group the tasks of one cluster scale.
pub const ONE_CLUSTER: &str =
    "A capacity provider with managed scaling enabled can be associated with one cluster only.";

pub fn put_of_cluster(
    cx: &Cx,
    txn: &mut Txn,
    input: PutClusterCapacityProvidersRequest,
) -> ApiResult<PutClusterCapacityProvidersResponse> {
    let row = reference::cluster(cx, txn, Some(&input.cluster))?;
    let (providers, strategy) = chosen(
        cx,
        txn,
        &row.name,
        input.capacity_providers,
        input.default_capacity_provider_strategy,
    )?;
    let mut removed = row.capacity_providers.iter().filter(|p| !providers.contains(p));
    if removed.any(|provider| is_used(txn, &row, provider)) {
        return Err(ErrorCode::ResourceInUseException
            .error("The specified capacity provider is in use and cannot be removed."));
    }
    let mut row = ClusterRow::clone(&row);
    row.capacity_providers = providers;
    row.default_capacity_provider_strategy = strategy;
    txn.put(row.clone());
    claim_instances(txn, &row);
    Ok(PutClusterCapacityProvidersResponse {
        cluster: Some(cluster::whole(txn, &row)),
    })
}

/// The providers and the default strategy that a request gives a cluster.
///
/// # Errors
/// `InvalidParameterException`: a provider that there is not or that another cluster has for itself, too many, or a
/// strategy that is not of them.
pub fn chosen(
    cx: &Cx,
    txn: &Txn,
    cluster: &str,
    providers: Vec<String>,
    default: Vec<CapacityProviderStrategyItem>,
) -> Result<(Vec<String>, Vec<CapacityProviderItem>), ApiError> {
    let mut names: Vec<String> = Vec::new();
    for given in providers {
        let name = strategy::name(cx, &given);
        if !exists(txn, &cx.scope, &name) {
            return Err(strategy::not_found());
        }
        if !names.contains(&name) {
            names.push(name);
        }
    }
    for name in &names {
        let scaled = find(txn, &cx.scope, name).is_some_and(|row| row.managed_scaling.enabled);
        let mut others = clusters_with(txn, &cx.scope, name).into_iter();
        if let Some(other) = others.find(|other| scaled && other != cluster) {
            return Err(invalid(format!(
                "The capacity provider {name} has managed scaling enabled and is associated with cluster: {other}. {ONE_CLUSTER}"
            )));
        }
    }
    if names.len() > strategy::PROVIDERS_MAX {
        return Err(invalid(format!(
            "A cluster can have at most {} capacity providers.",
            strategy::PROVIDERS_MAX
        )));
    }
    let strategy = strategy::default_of_cluster(cx, txn, &names, default)?;
    Ok((names, strategy))
}

/// The clusters that have the provider.
pub fn clusters_with(txn: &Txn, scope: &Scope, provider: &str) -> Vec<String> {
    let prefix = scope.prefix();
    let clusters = txn.scan::<ClusterRow>(&prefix);
    let having = clusters.filter(|row| row.capacity_providers.iter().any(|name| name == provider));
    having.map(|row| row.name.clone()).collect()
}

/// Whether tasks or services of the cluster need the provider.
fn is_used(txn: &Txn, cluster: &ClusterRow, provider: &str) -> bool {
    let prefix = cluster.scope.key(format_args!("{}/", cluster.name));
    let mut tasks = txn
        .scan::<TaskRow>(&prefix)
        .filter(|t| t.last_status != TaskStatus::Stopped);
    let names = |items: &[CapacityProviderItem]| items.iter().any(|item| item.provider == provider);
    let of_service = |service: &ServiceRow| {
        let next = service
            .spec
            .as_ref()
            .is_some_and(|spec| names(&spec.capacity_providers));
        next || txn.scan::<Deployment>(&service.prefix()).any(|deployment| {
            txn.get::<ServiceRevision>(&deployment.revision_key())
                .is_some_and(|revision| names(&revision.spec.capacity_providers))
        })
    };
    let mut services = txn
        .scan::<ServiceRow>(&prefix)
        .filter(|s| s.status != ServiceStatus::Inactive);
    tasks.any(|task| task.capacity_provider.as_deref() == Some(provider)) || services.any(|s| of_service(s))
}

/// The provider of an instance in a cluster: that of its Auto Scaling group, if the cluster has it.
pub fn of_instance(txn: &Txn, instance: &Instance, cluster: &str) -> Option<String> {
    let group = instance.auto_scaling_group.as_deref()?;
    let cluster = txn.get::<ClusterRow>(&instance.scope.key(cluster))?;
    let mut providers = cluster.capacity_providers.iter();
    let of_group = |name: &&String| find(txn, &instance.scope, name).is_some_and(|row| row.group == group);
    providers.find(of_group).cloned()
}

/// Makes the instances that are in the cluster already those of its providers.
fn claim_instances(txn: &mut Txn, cluster: &ClusterRow) {
    let prefix = cluster.scope.key(format_args!("{}/", cluster.name));
    let rows = txn.scan::<ContainerInstance>(&prefix);
    let rows = rows.filter(|row| row.status != ContainerInstanceStatus::Inactive);
    let rows: Vec<Arc<ContainerInstance>> = rows.cloned().collect();
    for row in rows {
        let instance = txn.get::<Instance>(&row.scope.key(&row.instance));
        let provider = instance.and_then(|instance| of_instance(txn, &instance, &cluster.name));
        if provider != row.capacity_provider {
            txn.update::<ContainerInstance>(&row.row_key(), |row| {
                row.capacity_provider = provider;
                row.version += 1;
            });
        }
    }
}
