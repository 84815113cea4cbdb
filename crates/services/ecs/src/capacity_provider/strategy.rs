//! Capacity provider strategies: reading them, and sharing tasks out by them.

use std::collections::BTreeMap;

use crate::api::{CapacityProviderStrategyItem, LaunchType as WireLaunchType};
use model::{ApiError, Arn};
use rows::{CapacityProviderItem, Cluster, LaunchType, TaskSpec};
use rules::capacity::{self, Share};

use super::super::{given as list, invalid, unserved};
use super::{exists, is_fargate};
use world::{Cx, Txn};

/// Providers of one strategy, and of one cluster. Source: ECS API Reference, CreateCluster and RunTask.
pub const PROVIDERS_MAX: usize = 20;

const NOT_ASSOCIATED: &str = "The specified capacity provider strategy cannot contain a capacity provider that is \
     not associated with the cluster. Associate the capacity provider with the cluster or specify a valid \
     capacity provider and try again.";

/// Where the tasks of a request run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Capacity {
    LaunchType(LaunchType),
    /// The request's own, or the cluster's default strategy where the request names neither: AWS keeps and shows
    /// the two alike.
    Strategy(Vec<CapacityProviderItem>),
}

impl Capacity {
    /// That of the tasks that are made of the spec.
    pub fn of(spec: &TaskSpec) -> Self {
        match spec.launch_type {
            Some(launch_type) => Capacity::LaunchType(launch_type),
            None => Capacity::Strategy(spec.capacity_providers.clone()),
        }
    }

    /// The launch type that tasks show. Tasks of Auto Scaling group providers are of EC2.
    pub fn launch_type(&self) -> LaunchType {
        match self {
            Capacity::LaunchType(launch_type) => *launch_type,
            Capacity::Strategy(items) => launch_type(items),
        }
    }
}

/// The launch type of tasks that a strategy starts.
pub fn launch_type(items: &[CapacityProviderItem]) -> LaunchType {
    match items.iter().any(|item| is_fargate(&item.provider)) {
        true => LaunchType::Fargate,
        false => LaunchType::Ec2,
    }
}

/// The launch type of the tasks that are made of the spec.
pub fn launch_type_of(spec: &TaskSpec) -> LaunchType {
    spec.launch_type
        .unwrap_or_else(|| launch_type(&spec.capacity_providers))
}

/// Reads what a request says of its capacity: a launch type or a strategy; the cluster's default
/// strategy when it says neither; EC2 when the cluster has none.
///
/// # Errors
/// `InvalidParameterException` for both at once and for a strategy that cannot place tasks in the cluster;
/// `UnsupportedFeatureException` for MANAGED_INSTANCES.
pub fn read(
    cx: &Cx,
    txn: &Txn,
    cluster: &Cluster,
    launch_type: Option<WireLaunchType>,
    given: Option<Vec<CapacityProviderStrategyItem>>,
) -> Result<Capacity, ApiError> {
    let given = list(given);
    let items = match (launch_type, given) {
        (Some(_), Some(_)) => {
            return Err(invalid(
                "Specifying both a launch type and capacity provider strategy is not supported. Remove one and try again.",
            ));
        }
        (Some(WireLaunchType::Ec2), None) => return Ok(Capacity::LaunchType(LaunchType::Ec2)),
        (Some(WireLaunchType::Fargate), None) => return Ok(Capacity::LaunchType(LaunchType::Fargate)),
        (Some(WireLaunchType::External), None) => return Ok(Capacity::LaunchType(LaunchType::External)),
        (Some(WireLaunchType::ManagedInstances), None) => {
            return Err(unserved("The launch type MANAGED_INSTANCES"));
        }
        (None, Some(given)) => {
            let several_bases = "There are multiple capacity providers in the specified capacity provider strategy with a base value greater than zero. Only one capacity provider can have a base value greater than zero. Specify a valid capacity provider strategy and try again.";
            items(cx, txn, &cluster.capacity_providers, given, several_bases)?
        }
        (None, None) if cluster.default_capacity_provider_strategy.is_empty() => {
            return Ok(Capacity::LaunchType(LaunchType::Ec2));
        }
        (None, None) => cluster.default_capacity_provider_strategy.clone(),
    };
    // A default strategy may be put without weights, but places no tasks then.
    if items.len() > 1 && items.iter().all(|item| item.weight == 0) {
        return Err(invalid(
            "There are no capacity providers in the capacity provider strategy with a weight value greater than zero. Specify a weight value greater than zero for at least one capacity provider and try again.",
        ));
    }
    Ok(Capacity::Strategy(items))
}

/// Reads the default strategy of a cluster that is associated with `providers`. Weights may all be 0.
///
/// # Errors
/// `InvalidParameterException`: what AWS says of it.
pub fn default_of_cluster(
    cx: &Cx,
    txn: &Txn,
    providers: &[String],
    given: Vec<CapacityProviderStrategyItem>,
) -> Result<Vec<CapacityProviderItem>, ApiError> {
    let several_bases = "The specified capacity provider strategy contains multiple capacity providers with a base value defined. Only one capacity provider per strategy can have a base value defined.";
    items(cx, txn, providers, given, several_bases)
}

/// Reads a strategy for a cluster that is associated with `providers`; `several_bases` is what is said when
/// more than one has a base.
fn items(
    cx: &Cx,
    txn: &Txn,
    providers: &[String],
    given: Vec<CapacityProviderStrategyItem>,
    several_bases: &str,
) -> Result<Vec<CapacityProviderItem>, ApiError> {
    let items: Vec<CapacityProviderItem> = given.into_iter().map(|item| self::item(cx, item)).collect();
    if items.len() > PROVIDERS_MAX {
        return Err(invalid(format!(
            "The specified capacity provider strategy can have at most {PROVIDERS_MAX} capacity providers."
        )));
    }
    if items.iter().any(|item| !exists(txn, &cx.scope, &item.provider)) {
        return Err(not_found());
    }
    if items.iter().any(|item| !providers.contains(&item.provider)) {
        return Err(invalid(NOT_ASSOCIATED));
    }
    let twice = |(at, item): (usize, &CapacityProviderItem)| {
        items[..at].iter().any(|before| before.provider == item.provider)
    };
    if items.iter().enumerate().any(twice) {
        return Err(invalid(
            "The specified capacity provider strategy cannot contain the same capacity provider more than once.",
        ));
    }
    let fargate = items.iter().filter(|item| is_fargate(&item.provider)).count();
    if fargate > 0 && fargate < items.len() {
        return Err(invalid(
            "A capacity provider strategy cannot contain a mix of capacity providers using Auto Scaling groups and Fargate providers. Specify one or the other and try again.",
        ));
    }
    if items.iter().filter(|item| item.base > 0).count() > 1 {
        return Err(invalid(several_bases));
    }
    Ok(items)
}

/// What is answered to a provider that there is not.
pub fn not_found() -> ApiError {
    invalid("The specified capacity provider was not found. Specify a valid capacity provider and try again.")
}

/// The bounds of base and weight are those of the API's shapes, which the request has been checked against.
fn item(cx: &Cx, wire: CapacityProviderStrategyItem) -> CapacityProviderItem {
    let number = |given: Option<i32>| u32::try_from(given.unwrap_or(0)).unwrap_or(0);
    CapacityProviderItem {
        provider: name(cx, &wire.capacity_provider),
        base: number(wire.base),
        weight: number(wire.weight),
    }
}

/// The name of a provider that a request names by its name or its ARN.
pub fn name(cx: &Cx, given: &str) -> String {
    let arn = Arn::parse(given).ok();
    let arn = arn.filter(|arn| arn.service == "ecs" && arn.is_in(&cx.scope));
    let name = arn.and_then(|arn| Some(arn.resource.strip_prefix("capacity-provider/")?.to_owned()));
    name.unwrap_or_else(|| given.to_owned())
}

pub fn to_wire(items: &[CapacityProviderItem]) -> Vec<CapacityProviderStrategyItem> {
    let number = |n: u32| i32::try_from(n).ok();
    items
        .iter()
        .map(|item| CapacityProviderStrategyItem {
            capacity_provider: item.provider.clone(),
            base: number(item.base),
            weight: number(item.weight),
        })
        .collect()
}

/// The providers of the next `count` tasks, in order, where `existing` says how many tasks there are of
/// each. Those of providers that the strategy has no more count for nothing.
pub fn assign<'a>(
    items: &'a [CapacityProviderItem],
    existing: &BTreeMap<String, u32>,
    count: u32,
) -> Vec<&'a str> {
    let shares = items.iter().map(|item| Share {
        base: item.base,
        weight: item.weight,
        tasks: existing.get(&item.provider).copied().unwrap_or(0),
    });
    capacity::assign(shares.collect(), count)
        .into_iter()
        .map(|at| items[at].provider.as_str())
        .collect()
}
