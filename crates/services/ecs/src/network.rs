//! The `awsvpcConfiguration` of a request that makes tasks.

use std::sync::Arc;

use crate::api::{AssignPublicIp, NetworkConfiguration};
use model::{ApiError, SUBNETS_PER_AWSVPC_CONFIGURATION, SecurityGroupId, SubnetId};
use rows::{
    AwsvpcConfiguration, LaunchType as RowLaunchType, NetworkMode as RowMode, Subnet,
    TaskDefinition as Definition,
};

use super::invalid;
use ec2::security_group;
use world::{Cx, Txn};

/// Where the interfaces of awsvpc tasks may be, all in one VPC, and what they get.
pub struct Network {
    /// At least one.
    pub subnets: Vec<Arc<Subnet>>,
    pub security_groups: Vec<SecurityGroupId>,
    pub public_address: bool,
}

/// Reads what the request says of the network; `None` for the modes without an interface.
pub fn read(
    definition: &Definition,
    launch_type: RowLaunchType,
    wire: Option<NetworkConfiguration>,
) -> Result<Option<AwsvpcConfiguration>, ApiError> {
    let wire = match (definition.network_mode, wire.and_then(|n| n.awsvpc_configuration)) {
        (RowMode::Awsvpc, None) => {
            return Err(invalid(
                "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
            ));
        }
        (RowMode::Awsvpc, Some(configuration)) => configuration,
        (RowMode::Bridge | RowMode::Host | RowMode::None, None) => return Ok(None),
        (RowMode::Bridge | RowMode::Host | RowMode::None, Some(_)) => {
            return Err(invalid(
                "Network Configuration is not valid for the given networkMode of this task definition.",
            ));
        }
    };
    let assign_public_ip = wire.assign_public_ip == Some(AssignPublicIp::Enabled);
    if assign_public_ip && launch_type != RowLaunchType::Fargate {
        return Err(invalid("Assign public IP is not supported for this launch type."));
    }
    Ok(Some(AwsvpcConfiguration {
        subnets: wire.subnets,
        security_groups: wire.security_groups.unwrap_or_default(),
        assign_public_ip,
    }))
}

impl Network {
    /// Finds what the configuration names, as it is now.
    ///
    /// # Errors
    /// What is missing, or does not fit together.
    pub fn find(cx: &Cx, txn: &Txn, named: &AwsvpcConfiguration) -> Result<Self, ApiError> {
        let subnets = subnets(cx, txn, &named.subnets)?;
        let security_groups = security_groups(cx, txn, &subnets, &named.security_groups)?;
        Ok(Network {
            subnets,
            security_groups,
            public_address: named.assign_public_ip,
        })
    }
}

fn subnets(cx: &Cx, txn: &Txn, ids: &[String]) -> Result<Vec<Arc<Subnet>>, ApiError> {
    if ids.is_empty() {
        return Err(invalid("subnets can not be empty."));
    }
    if ids.len() > SUBNETS_PER_AWSVPC_CONFIGURATION {
        return Err(invalid("subnets can have at most 16 items."));
    }
    let found: Vec<Arc<Subnet>> = ids
        .iter()
        .map(|id| {
            SubnetId::parse(id).and_then(|id| txn.get(&cx.scope.key(id))).ok_or_else(|| {
                invalid(format!(
                    "Error retrieving subnet information for [{id}]: The subnet ID '{id}' does not exist (ErrorCode: InvalidSubnetID.NotFound)"
                ))
            })
        })
        .collect::<Result<_, _>>()?;
    if found.iter().any(|s| s.vpc != found[0].vpc) {
        return Err(invalid("Subnets must belong to the same VPC."));
    }
    Ok(found)
}

fn security_groups(
    cx: &Cx,
    txn: &Txn,
    subnets: &[Arc<Subnet>],
    ids: &[String],
) -> Result<Vec<SecurityGroupId>, ApiError> {
    if ids.len() > model::SECURITY_GROUPS_PER_AWSVPC_CONFIGURATION {
        return Err(invalid("securityGroups can have at most 5 items."));
    }
    let Some(vpc) = subnets.first().map(|s| &s.vpc) else {
        return Ok(Vec::new());
    };
    if ids.is_empty() {
        return Ok(security_group::default_of(cx, txn, vpc).into_iter().collect());
    }
    let mut out: Vec<SecurityGroupId> = Vec::new();
    for id in ids {
        let group =
            SecurityGroupId::parse(id).and_then(|id| txn.get::<rows::SecurityGroup>(&cx.scope.key(id)));
        let group = group.ok_or_else(|| {
            invalid(format!(
                "Error retrieving security group information for [{id}]: The security group '{id}' does not exist (ErrorCode: InvalidGroup.NotFound)"
            ))
        })?;
        if group.vpc != *vpc {
            return Err(invalid(
                "Security groups and subnets must belong to the same VPC.",
            ));
        }
        if !out.contains(&group.id) {
            out.push(group.id.clone());
        }
    }
    Ok(out)
}
