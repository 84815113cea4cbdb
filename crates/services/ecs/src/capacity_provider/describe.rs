//! Capacity providers as DescribeCapacityProviders shows them.

use crate::api::*;
use model::{ApiResult, Scope};
use rows::CapacityProvider as Row;

use super::super::{given, invalid, tags_to_wire};
use super::{FARGATE, is_fargate, strategy};
use world::page::page;
use world::{Cx, Txn};

/// The most, and without `maxResults` how many there are on a page.
const PAGE: i32 = 10;

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeCapacityProvidersRequest,
) -> ApiResult<DescribeCapacityProvidersResponse> {
    let with_tags = input
        .include
        .is_some_and(|f| f.contains(&CapacityProviderField::Tags));
    let size = match input.max_results.unwrap_or(PAGE) {
        n @ 1..=PAGE => usize::try_from(n).unwrap_or(1),
        _ => return Err(invalid("MaxResults should be between 1 and 10.")),
    };
    let (mut shown, mut failures) = (Vec::new(), Vec::new());
    let names = match given(input.capacity_providers) {
        Some(names) if names.len() > 100 => {
            return Err(invalid("Capacity providers can have at most 100 items."));
        }
        Some(names) => names.iter().map(|name| strategy::name(cx, name)).collect(),
        None => all(txn, &cx.scope),
    };
    // Named ones stay in the order of the request.
    let places = (0..).zip(names);
    let key = |(place, _): &(u32, String)| format!("{place:09}");
    let page = page(places, key, input.next_token.as_deref(), size).map_err(|_| invalid("Invalid token."))?;
    for (_, name) in page.items {
        match (fargate(&cx.scope, &name), txn.get::<Row>(&cx.scope.key(&name))) {
            (Some(provider), _) => shown.push(provider),
            (None, Some(row)) => shown.push(view(&row, with_tags)),
            (None, None) => failures.push(Failure {
                // That of another account or region is its own.
                arn: Some(match name.starts_with("arn:") {
                    true => name,
                    false => Row::arn_of(&cx.scope, &name),
                }),
                reason: Some("MISSING".into()),
                detail: None,
            }),
        }
    }
    Ok(DescribeCapacityProvidersResponse {
        capacity_providers: Some(shown),
        failures: Some(failures),
        next_token: page.next_token,
    })
}

/// The names of all that were not deleted, in order.
fn all(txn: &Txn, scope: &Scope) -> Vec<String> {
    let prefix = scope.prefix();
    let rows = txn.scan::<Row>(&prefix).filter(|row| row.deleted_at.is_none());
    let mut names: Vec<String> = rows.map(|row| row.name.clone()).collect();
    names.extend(FARGATE.map(str::to_owned));
    names.sort();
    names
}

fn fargate(scope: &Scope, name: &str) -> Option<CapacityProvider> {
    is_fargate(name).then(|| CapacityProvider {
        capacity_provider_arn: Some(Row::arn_of(scope, name)),
        name: Some(name.to_owned()),
        status: Some(CapacityProviderStatus::Active),
        r#type: Some(match name {
            "FARGATE" => CapacityProviderType::Fargate,
            _ => CapacityProviderType::FargateSpot,
        }),
        tags: Some(Vec::new()),
        ..CapacityProvider::default()
    })
}

pub fn view(row: &Row, with_tags: bool) -> CapacityProvider {
    let number = |n: u32| i32::try_from(n).ok();
    let scaling = &row.managed_scaling;
    let deleted = row.deleted_at.is_some();
    CapacityProvider {
        auto_scaling_group_provider: Some(AutoScalingGroupProvider {
            auto_scaling_group_arn: row.group_arn.clone(),
            managed_draining: Some(match row.managed_draining {
                true => ManagedDraining::Enabled,
                false => ManagedDraining::Disabled,
            }),
            managed_scaling: Some(ManagedScaling {
                instance_warmup_period: number(scaling.warmup),
                maximum_scaling_step_size: number(scaling.maximum_step),
                minimum_scaling_step_size: number(scaling.minimum_step),
                status: Some(match scaling.enabled {
                    true => ManagedScalingStatus::Enabled,
                    false => ManagedScalingStatus::Disabled,
                }),
                target_capacity: number(scaling.target_capacity),
            }),
            managed_termination_protection: Some(match row.managed_termination_protection {
                true => ManagedTerminationProtection::Enabled,
                false => ManagedTerminationProtection::Disabled,
            }),
        }),
        capacity_provider_arn: Some(row.arn()),
        name: Some(row.name.clone()),
        status: Some(match deleted {
            false => CapacityProviderStatus::Active,
            true => CapacityProviderStatus::Inactive,
        }),
        r#type: Some(CapacityProviderType::Ec2Autoscaling),
        update_status: match (deleted, row.updated) {
            (true, _) => Some(CapacityProviderUpdateStatus::DeleteComplete),
            (false, true) => Some(CapacityProviderUpdateStatus::UpdateComplete),
            (false, false) => None,
        },
        tags: Some(if with_tags {
            tags_to_wire(&row.tags)
        } else {
            Vec::new()
        }),
        ..CapacityProvider::default()
    }
}
