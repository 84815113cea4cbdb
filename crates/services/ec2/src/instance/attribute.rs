//! DescribeInstanceAttribute, ModifyInstanceAttribute, ModifyInstanceMetadataOptions.

use std::sync::Arc;

use crate::api::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::{ApiError, ApiResult};
use rows::{Instance as Row, InstanceState as State, NetworkInterface as Eni};

use super::{find, life, settings, view};
use crate::customer_eni::groups_of;
use crate::image;
use crate::private_address::missing;
use crate::{interface, invalid_value, not_served};
use world::{Cx, Txn};

fn boolean(value: bool) -> Option<AttributeBooleanValue> {
    Some(AttributeBooleanValue { value: Some(value) })
}

fn text(value: impl Into<String>) -> Option<AttributeValue> {
    Some(AttributeValue {
        value: Some(value.into()),
    })
}

fn primary(txn: &Txn, row: &Row) -> Option<Arc<Eni>> {
    life::interfaces(txn, &row.scope, &row.id).into_iter().next()
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeInstanceAttributeRequest,
) -> ApiResult<InstanceAttribute> {
    let row = find(cx, txn, &input.instance_id)?;
    let eni = primary(txn, &row);
    let mut out = InstanceAttribute {
        instance_id: Some(row.id.to_string()),
        ..InstanceAttribute::default()
    };
    let none = Some(AttributeValue { value: None });
    match input.attribute {
        InstanceAttributeName::InstanceType => out.instance_type = text(row.instance_type.clone()),
        InstanceAttributeName::Kernel => out.kernel_id = none,
        InstanceAttributeName::Ramdisk => out.ramdisk_id = none,
        InstanceAttributeName::UserData => {
            out.user_data = Some(AttributeValue {
                value: row.user_data.clone(),
            });
        }
        InstanceAttributeName::DisableApiTermination => {
            out.disable_api_termination = boolean(row.disable_api_termination);
        }
        InstanceAttributeName::DisableApiStop => out.disable_api_stop = boolean(row.disable_api_stop),
        InstanceAttributeName::InstanceInitiatedShutdownBehavior => {
            out.instance_initiated_shutdown_behavior = text(match row.terminates_on_shutdown {
                true => "terminate",
                false => "stop",
            });
        }
        InstanceAttributeName::RootDeviceName => {
            out.root_device_name = text(image::root_device(&row.scope.region, &row.image_id))
        }
        InstanceAttributeName::BlockDeviceMapping => {
            out.block_device_mappings = Some(view::devices(&row));
        }
        InstanceAttributeName::ProductCodes => out.product_codes = Some(vec![]),
        InstanceAttributeName::SourceDestCheck => {
            out.source_dest_check = boolean(eni.is_none_or(|eni| eni.source_dest_check));
        }
        InstanceAttributeName::GroupSet => {
            out.groups = Some(eni.map(|eni| interface::groups(txn, &eni)).unwrap_or_default());
        }
        InstanceAttributeName::EbsOptimized => out.ebs_optimized = boolean(row.ebs_optimized),
        InstanceAttributeName::SriovNetSupport => out.sriov_net_support = text("simple"),
        InstanceAttributeName::EnaSupport => out.ena_support = boolean(true),
        InstanceAttributeName::EnclaveOptions => {
            out.enclave_options = Some(EnclaveOptions { enabled: Some(false) });
        }
    }
    Ok(out)
}

/// One attribute's new value.
enum Change {
    Type(String),
    UserData(Option<String>),
    DisableApiTermination(bool),
    DisableApiStop(bool),
    Shutdown(ShutdownBehavior),
    EbsOptimized(bool),
    SourceDestCheck(bool),
    Groups(Vec<String>),
}

fn flag(value: Option<AttributeBooleanValue>) -> Option<bool> {
    value.map(|v| v.value.unwrap_or(false))
}

fn shutdown(text: &str) -> ApiResult<ShutdownBehavior> {
    ShutdownBehavior::parse(text).ok_or_else(|| {
        invalid_value(format!(
            "Value ({text}) for parameter instanceInitiatedShutdownBehavior is invalid. Unknown behavior."
        ))
    })
}

/// What the form `Attribute` with `Value` asks for.
fn named(attribute: InstanceAttributeName, value: String) -> ApiResult<Change> {
    let truth = || match value.to_ascii_lowercase().as_str() {
        "true" => Ok(true),
        "false" => Ok(false),
        _ => Err(invalid_value(format!(
            "Value ({value}) for parameter value is invalid. It must be true or false."
        ))),
    };
    Ok(match attribute {
        InstanceAttributeName::InstanceType => Change::Type(value),
        InstanceAttributeName::UserData => Change::UserData(settings::user_data(Some(value))?),
        InstanceAttributeName::DisableApiTermination => Change::DisableApiTermination(truth()?),
        InstanceAttributeName::DisableApiStop => Change::DisableApiStop(truth()?),
        InstanceAttributeName::InstanceInitiatedShutdownBehavior => Change::Shutdown(shutdown(&value)?),
        InstanceAttributeName::EbsOptimized => Change::EbsOptimized(truth()?),
        InstanceAttributeName::SourceDestCheck => Change::SourceDestCheck(truth()?),
        other => {
            return Err(ApiError::not_served(format_args!(
                "Changing the attribute '{other}'"
            )));
        }
    })
}

/// The one attribute that a request changes.
fn change(input: ModifyInstanceAttributeRequest) -> ApiResult<Change> {
    not_served(&[
        (
            input.block_device_mappings.is_some_and(|l| !l.is_empty()),
            "BlockDeviceMapping",
        ),
        (input.ena_support.is_some(), "EnaSupport"),
        (input.kernel.is_some(), "Kernel"),
        (input.ramdisk.is_some(), "Ramdisk"),
        (input.sriov_net_support.is_some(), "SriovNetSupport"),
    ])?;
    let mut found = Vec::new();
    if let Some(kind) = input.instance_type {
        found.push(Change::Type(kind.value.unwrap_or_default()));
    }
    if let Some(data) = input.user_data {
        let encoded = data.value.map(|blob| STANDARD.encode(&blob.0));
        found.push(Change::UserData(settings::user_data(encoded)?));
    }
    if let Some(behavior) = input.instance_initiated_shutdown_behavior {
        found.push(Change::Shutdown(shutdown(&behavior.value.unwrap_or_default())?));
    }
    found.extend(flag(input.disable_api_termination).map(Change::DisableApiTermination));
    found.extend(flag(input.disable_api_stop).map(Change::DisableApiStop));
    found.extend(flag(input.ebs_optimized).map(Change::EbsOptimized));
    found.extend(flag(input.source_dest_check).map(Change::SourceDestCheck));
    found.extend(input.groups.filter(|l| !l.is_empty()).map(Change::Groups));
    if let Some(attribute) = input.attribute {
        found.push(named(attribute, input.value.unwrap_or_default())?);
    }
    if found.len() > 1 {
        return Err(
            ErrorCode::InvalidParameterCombination.error("Fields for multiple attribute types specified")
        );
    }
    found
        .pop()
        .ok_or_else(|| ErrorCode::InvalidParameterCombination.error("No attributes specified."))
}

fn stopped(row: &Row) -> ApiResult<()> {
    match row.state {
        State::Stopped => Ok(()),
        _ => Err(ErrorCode::IncorrectInstanceState.error(format!(
            "The instance '{}' is not in the 'stopped' state.",
            row.id
        ))),
    }
}

/// The only interface: with several, the request must name one.
fn only_interface(txn: &Txn, row: &Row) -> ApiResult<Arc<Eni>> {
    let mut enis = life::interfaces(txn, &row.scope, &row.id);
    match (enis.pop(), enis.is_empty()) {
        (Some(eni), true) => Ok(eni),
        (Some(_), false) => Err(ErrorCode::InvalidInstanceId.error(format!(
            "There are multiple interfaces attached to instance '{}'. Please specify an interface ID for the operation instead.",
            row.id
        ))),
        (None, _) => Err(ErrorCode::IncorrectInstanceState
            .error(format!("The instance '{}' is not in a valid state for this operation.", row.id))),
    }
}

/// Another type must have room for what the instance has.
fn fits(txn: &Txn, row: &Row, name: &str) -> ApiResult<()> {
    let kind = settings::other_type_named(name)?;
    if let Some(image) = image::by_id(&row.scope.region, &row.image_id) {
        settings::same_architecture(kind, &image)?;
    }
    let enis = life::interfaces(txn, &row.scope, &row.id);
    let limit = usize::try_from(kind.max_interfaces).unwrap_or(usize::MAX);
    if enis.len() > limit {
        return Err(ErrorCode::AttachmentLimitExceeded.error(format!(
            "Interface count {} exceeds the limit for {}",
            enis.len(),
            kind.name
        )));
    }
    let addresses = usize::try_from(kind.addresses_per_interface).unwrap_or(usize::MAX);
    if enis.iter().any(|eni| eni.private_addresses.len() > addresses) {
        return Err(
            ErrorCode::PrivateIpAddressLimitExceeded.error("Number of private addresses will exceed limit.")
        );
    }
    Ok(())
}

pub fn modify(cx: &Cx, txn: &mut Txn, input: ModifyInstanceAttributeRequest) -> ApiResult<wire::Empty> {
    let mut row = Row::clone(&*find(cx, txn, &input.instance_id)?);
    match change(input)? {
        Change::Type(name) => {
            if name.is_empty() {
                return Err(missing("instanceType"));
            }
            fits(txn, &row, &name)?;
            stopped(&row)?;
            row.instance_type = name;
        }
        Change::UserData(data) => {
            stopped(&row)?;
            row.user_data = data;
        }
        Change::DisableApiTermination(value) => row.disable_api_termination = value,
        Change::DisableApiStop(value) => row.disable_api_stop = value,
        Change::Shutdown(behavior) => {
            row.terminates_on_shutdown = behavior == ShutdownBehavior::Terminate;
        }
        Change::EbsOptimized(value) => {
            stopped(&row)?;
            row.ebs_optimized = value;
        }
        Change::SourceDestCheck(value) => {
            let eni = only_interface(txn, &row)?;
            txn.update::<Eni>(&eni.row_key(), |eni| eni.source_dest_check = value);
        }
        Change::Groups(ids) => {
            let eni = only_interface(txn, &row)?;
            let groups = groups_of(cx, txn, &row.vpc, &ids)?;
            txn.update::<Eni>(&eni.row_key(), |eni| eni.security_groups = groups);
        }
    }
    txn.put(row);
    Ok(wire::Empty {})
}

pub fn modify_metadata(
    cx: &Cx,
    txn: &mut Txn,
    input: ModifyInstanceMetadataOptionsRequest,
) -> ApiResult<ModifyInstanceMetadataOptionsResult> {
    let mut row = Row::clone(&*find(cx, txn, &input.instance_id)?);
    if matches!(row.state, State::ShuttingDown | State::Terminated) {
        return Err(ErrorCode::IncorrectInstanceState.error(format!(
            "The instance '{}' is not in a valid state for this operation.",
            row.id
        )));
    }
    let given = InstanceMetadataOptionsRequest {
        http_endpoint: input.http_endpoint,
        http_protocol_ipv6: input.http_protocol_ipv6,
        http_put_response_hop_limit: input.http_put_response_hop_limit,
        http_tokens: input.http_tokens,
        instance_metadata_tags: input.instance_metadata_tags,
    };
    row.metadata_options = settings::metadata_options(row.metadata_options, &given)?;
    txn.put(row.clone());
    Ok(ModifyInstanceMetadataOptionsResult {
        instance_id: Some(row.id.to_string()),
        instance_metadata_options: Some(view::metadata_options(&row)),
    })
}
