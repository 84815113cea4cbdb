//! What ECS puts on the Auto Scaling groups of a cluster's providers.

use std::sync::Arc;

use crate::api::{Attachment, KeyValuePair};
use rows::{CapacityProvider as Row, Cluster as ClusterRow};
use sha2::{Digest, Sha256};

use super::{find, is_fargate};
use world::Txn;

/// The lifecycle hook of a group whose instances are drained before they end.
pub const DRAINING_HOOK: &str = "ecs-managed-draining-termination-hook";

/// The target tracking policy of the provider's group.
pub fn policy_name(cluster: &ClusterRow, provider: &Row) -> String {
    format!(
        "ECSManagedAutoScalingPolicy-{}",
        uuid(cluster, provider, "policy")
    )
}

/// An alarm of that policy: `AlarmHigh` or `AlarmLow`.
pub fn alarm_name(cluster: &ClusterRow, provider: &Row, which: &str) -> String {
    format!(
        "TargetTracking-{}-{which}-{}",
        provider.group,
        uuid(cluster, provider, which)
    )
}

/// What ECS has put on the groups of the cluster's providers.
pub fn of_cluster(txn: &Txn, cluster: &ClusterRow) -> Vec<Attachment> {
    let names = cluster.capacity_providers.iter().filter(|name| !is_fargate(name));
    let providers = names.filter_map(|name| find(txn, &cluster.scope, name));
    let of_provider = |provider: Arc<Row>| {
        let policy = policy_name(cluster, &provider);
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
