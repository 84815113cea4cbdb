//! Interfaces at instances.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, EniAttachmentId};
use rows::{
    Index, Instance, InstanceInterface, InstanceState, InterfaceOwner, InterfaceState,
    NetworkInterface as Row,
};
use rules::instance_type;

use super::private_address::missing;
use super::{dry_run, ids, instance, interface, invalid_value, not_served};
use world::{Cx, Txn};

/// The instance that a request names, unless it is terminated.
pub fn living_instance(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Instance>> {
    let row = instance::find(cx, txn, id)?;
    match row.state {
        InstanceState::Terminated => Err(instance::not_found(id)),
        _ => Ok(row),
    }
}

/// The interface that a request means by naming an instance, which must have no other.
pub fn only_interface(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    let row = living_instance(cx, txn, id)?;
    let mut all = instance::interfaces(txn, &row.scope, &row.id);
    if all.len() > 1 {
        return Err(ErrorCode::InvalidInstanceId.error(format!(
            "There are multiple interfaces attached to instance '{id}'. Please specify an interface ID for the operation instead."
        )));
    }
    all.pop().ok_or_else(|| instance::not_found(id))
}

fn attachment_not_found(id: &str) -> ApiError {
    ids::INTERFACE_ATTACHMENT.not_found(id)
}

/// Refuses an interface that the instance's type has no room for.
fn check_room(instance: &Instance, attached: usize, eni: &Row) -> ApiResult<()> {
    let Some(kind) = instance_type::find(&instance.instance_type) else {
        return Ok(());
    };
    let room = usize::try_from(kind.max_interfaces).unwrap_or(usize::MAX);
    if attached >= room {
        return Err(ErrorCode::AttachmentLimitExceeded.error(format!(
            "Interface count {} exceeds the limit for {}",
            attached + 1,
            instance.instance_type
        )));
    }
    let addresses = usize::try_from(kind.addresses_per_interface).unwrap_or(usize::MAX);
    if eni.private_addresses.len() > addresses {
        return Err(
            ErrorCode::PrivateIpAddressLimitExceeded.error("Number of private addresses will exceed limit.")
        );
    }
    Ok(())
}

/// Attaches an interface to a running or stopped instance, as one beside its primary one.
pub fn attach(
    cx: &Cx,
    txn: &mut Txn,
    input: AttachNetworkInterfaceRequest,
) -> ApiResult<AttachNetworkInterfaceResult> {
    not_served(&[
        (input.ena_srd_specification.is_some(), "EnaSrdSpecification"),
        (input.ena_queue_count.is_some(), "EnaQueueCount"),
        (
            input.network_card_index.is_some_and(|n| n != 0),
            "A network card beside the first",
        ),
    ])?;
    let eni = txn
        .get::<Row>(&cx.scope.key(&input.network_interface_id))
        .ok_or_else(|| interface::not_found(&input.network_interface_id))?;
    let host = living_instance(cx, txn, &input.instance_id)?;
    if eni.state != InterfaceState::Available {
        return Err(interface::in_use(eni.id.as_str()));
    }
    let stopped = match host.state {
        InstanceState::Running => false,
        InstanceState::Stopped => true,
        _ => {
            return Err(ErrorCode::IncorrectState
                .error(format!("Instance '{}' is not 'running' or 'stopped'.", host.id)));
        }
    };
    let device_index = u16::try_from(input.device_index).map_err(|_| {
        invalid_value(format!(
            "Value ({}) for parameter deviceIndex is invalid.",
            input.device_index
        ))
    })?;
    dry_run(input.dry_run)?;
    let others = instance::interfaces(txn, &host.scope, &host.id);
    let taken =
        |other: &Arc<Row>| instance::attachment_of(other).is_some_and(|at| at.device_index == device_index);
    let of_tasks: BTreeSet<u16> = txn
        .by_index::<Row>(Index::HostedInterfaces, &host.row_key())
        .filter_map(|eni| eni.host.as_ref()?.device_index)
        .collect();
    if others.iter().any(taken) || of_tasks.contains(&device_index) {
        return Err(invalid_value(format!(
            "Instance '{}' already has an interface attached at device index '{device_index}'.",
            host.id
        )));
    }
    if eni.availability_zone != host.availability_zone {
        return Err(ErrorCode::InvalidParameterCombination.error(
            "You may not attach a network interface to an instance if they are not in the same availability zone",
        ));
    }
    not_served(&[(
        eni.vpc != host.vpc,
        "An interface of another VPC than the instance's",
    )])?;
    check_room(&host, others.len() + of_tasks.len(), &eni)?;
    let id = EniAttachmentId::generate(txn.entropy);
    txn.update::<Row>(&eni.row_key(), |eni| {
        eni.owner = InterfaceOwner::Instance(InstanceInterface {
            instance: host.id.clone(),
            device_index,
            delete_on_termination: false,
        });
        eni.attachment = Some(id.clone());
        eni.state = match stopped {
            true => InterfaceState::Parked,
            false => InterfaceState::Attaching,
        };
    });
    Ok(AttachNetworkInterfaceResult {
        attachment_id: Some(id.to_string()),
        network_card_index: Some(0),
    })
}

/// Takes an interface from its instance. It stays, with its addresses.
pub fn detach(cx: &Cx, txn: &mut Txn, input: DetachNetworkInterfaceRequest) -> ApiResult<wire::Empty> {
    let id = &input.attachment_id;
    let prefix = cx.scope.prefix();
    let eni = txn
        .scan::<Row>(&prefix)
        .find(|eni| eni.attachment.as_ref().is_some_and(|a| a.as_str() == id))
        .cloned()
        .ok_or_else(|| attachment_not_found(id))?;
    let at = match &eni.owner {
        InterfaceOwner::Instance(at) => at,
        _ => {
            return Err(ErrorCode::OperationNotPermitted
                .error("You are not allowed to manage 'ela-attach' attachments."));
        }
    };
    if at.device_index == 0 {
        return Err(ErrorCode::OperationNotPermitted
            .error("The network interface at device index 0 and networkCard index 0 cannot be detached."));
    }
    txn.update::<Row>(&eni.row_key(), |eni| match eni.state {
        // The kernel has not got it.
        InterfaceState::Parked => {
            eni.owner = InterfaceOwner::Nobody;
            eni.attachment = None;
            eni.state = InterfaceState::Available;
        }
        _ => {
            eni.state = InterfaceState::Detaching;
            if let InterfaceOwner::Instance(at) = &mut eni.owner {
                at.delete_on_termination = false;
            }
        }
    });
    Ok(wire::Empty {})
}

/// Says whether an interface goes with its instance.
pub fn set_delete_on_termination(
    eni: &mut Row,
    changes: &NetworkInterfaceAttachmentChanges,
) -> ApiResult<()> {
    not_served(&[
        (changes.default_ena_queue_count.is_some(), "DefaultEnaQueueCount"),
        (changes.ena_queue_count.is_some(), "EnaQueueCount"),
    ])?;
    let id = changes
        .attachment_id
        .as_deref()
        .ok_or_else(|| missing("attachmentId"))?;
    if eni.attachment.as_ref().is_none_or(|a| a.as_str() != id) {
        return Err(attachment_not_found(id));
    }
    let wanted = changes
        .delete_on_termination
        .ok_or_else(|| missing("deleteOnTermination"))?;
    match &mut eni.owner {
        InterfaceOwner::Instance(at) => at.delete_on_termination = wanted,
        _ => {
            return Err(ErrorCode::OperationNotPermitted
                .error("You are not allowed to manage 'ela-attach' attachments."));
        }
    }
    Ok(())
}
