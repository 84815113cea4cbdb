//! Which capacity providers a cluster has, and what that makes of its container instances.

use std::sync::Arc;

use api::ecs::*;
use model::{ApiError, ApiResult};
use rows::{
    CapacityProvider as Row, CapacityProviderItem, Cluster as ClusterRow, ContainerInstance, Deployment,
    Instance, Service as ServiceRow, ServiceRevision, ServiceStatus, Task as TaskRow, TaskStatus,
};
use sha2::{Digest, Sha256};

use super::super::{cluster, invalid, reference};
use super::{exists, find, is_fargate, strategy};
use crate::{Cx, Txn};

/// The lifecycle hook of a group whose instances are drained before they end.
const DRAINING_HOOK: &str = "ecs-managed-draining-termination-hook";

pub fn put_of_cluster(
    cx: &Cx,
    txn: &mut Txn,
    input: PutClusterCapacityProvidersRequest,
) -> ApiResult<PutClusterCapacityProvidersResponse> {
    let row = reference::cluster(cx, txn, Some(&input.cluster))?;
    let (providers, strategy) = chosen(
        cx,
        txn,
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
/// `InvalidParameterException`: a provider that there is not, too many, or a strategy that is not of them.
pub fn chosen(
    cx: &Cx,
    txn: &Txn,
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
    if names.len() > strategy::PROVIDERS_MAX {
        return Err(invalid(format!(
            "A cluster can have at most {} capacity providers.",
            strategy::PROVIDERS_MAX
        )));
    }
    let strategy = strategy::default_of_cluster(cx, txn, &names, default)?;
    Ok((names, strategy))
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
            let ServiceRow {
                scope, cluster, name, ..
            } = service;
            let key = ServiceRevision::key_of(scope, cluster, name, &deployment.revision);
            txn.get::<ServiceRevision>(&key)
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
    let rows: Vec<Arc<ContainerInstance>> = txn.scan::<ContainerInstance>(&prefix).cloned().collect();
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

/// What ECS has put on the groups of the cluster's providers.
pub fn attachments(txn: &Txn, cluster: &ClusterRow) -> Vec<Attachment> {
    let names = cluster.capacity_providers.iter().filter(|name| !is_fargate(name));
    let providers = names.filter_map(|name| find(txn, &cluster.scope, name));
    let of_provider = |provider: Arc<Row>| {
        let policy = format!(
            "ECSManagedAutoScalingPolicy-{}",
            uuid(cluster, &provider, "policy")
        );
        let scaling = ("as_policy", "scalingPolicyName", policy);
        let draining = (
            "managed_draining",
            "autoScalingLifecycleHookName",
            DRAINING_HOOK.to_owned(),
        );
        let both = [
            (provider.managed_scaling.enabled, scaling),
            (provider.managed_draining, draining),
        ];
        let on = both.into_iter().filter(|(on, _)| *on);
        on.map(move |(_, (kind, name, value))| attachment(cluster, &provider, kind, name, value))
    };
    providers.flat_map(of_provider).collect()
}

fn attachment(cluster: &ClusterRow, provider: &Row, kind: &str, name: &str, value: String) -> Attachment {
    let detail = |name: &str, value: String| KeyValuePair {
        name: Some(name.to_owned()),
        value: Some(value),
    };
    Attachment {
        id: Some(uuid(cluster, provider, kind)),
        r#type: Some(kind.to_owned()),
        status: Some("CREATED".to_owned()),
        details: Some(vec![
            detail("capacityProviderName", provider.name.clone()),
            detail(name, value),
        ]),
    }
}

/// An id in the form of a UUID that is always the same for the same thing.
fn uuid(cluster: &ClusterRow, provider: &Row, what: &str) -> String {
    let text = format!(
        "{}/{}/{}/{what}",
        cluster.row_key(),
        provider.name,
        provider.created_at.millis()
    );
    let hex: String = Sha256::digest(text)
        .iter()
        .take(16)
        .map(|b| format!("{b:02x}"))
        .collect();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0..8),
        part(8..12),
        part(12..16),
        part(16..20),
        part(20..32)
    )
}
