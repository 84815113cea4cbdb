//! A request for instances with what its launch template adds: where both say something, the request
//! stands.

use crate::api::*;
use model::{ApiResult, Tag as RowTag};
use rows::{LaunchTemplateData as Data, LaunchedFrom, TemplateDevice, TemplateInterface, TemplateTags};

use super::{data, find, version_of};
use world::{Cx, Txn};

/// Errors: `MissingParameter`, `InvalidLaunchTemplateId.NotFound` and its like,
/// `InvalidLaunchTemplateId.VersionNotFound`.
pub fn merged(
    cx: &Cx,
    txn: &Txn,
    mut input: RunInstancesRequest,
) -> ApiResult<(RunInstancesRequest, Option<LaunchedFrom>)> {
    let Some(named) = input.launch_template.take() else {
        return Ok((input, None));
    };
    let template = find(
        cx,
        txn,
        named.launch_template_id.as_deref(),
        named.launch_template_name.as_deref(),
    )?;
    let version = version_of(txn, &template, named.version.as_deref().unwrap_or("$Default"))?;
    let from = LaunchedFrom {
        template: template.id.clone(),
        version: version.version,
    };
    Ok((onto(input, &version.data), Some(from)))
}

fn text(given: Option<String>) -> Option<String> {
    given.filter(|t| !t.is_empty())
}

fn list<T>(given: Option<Vec<T>>) -> Option<Vec<T>> {
    given.filter(|l| !l.is_empty())
}

fn onto(input: RunInstancesRequest, data: &Data) -> RunInstancesRequest {
    let template = data.clone();
    let hibernation = template.hibernation;
    RunInstancesRequest {
        image_id: text(input.image_id).or(template.image_id),
        instance_type: text(input.instance_type).or(template.instance_type),
        key_name: text(input.key_name).or(template.key_name),
        user_data: text(input.user_data).or(template.user_data),
        iam_instance_profile: input.iam_instance_profile.or_else(|| {
            template
                .instance_profile
                .map(|p| IamInstanceProfileSpecification {
                    arn: p.arn,
                    name: p.name,
                })
        }),
        security_group_ids: list(input.security_group_ids).or(template.security_group_ids),
        security_groups: list(input.security_groups).or(template.security_groups),
        network_interfaces: interfaces(input.network_interfaces, template.interfaces),
        block_device_mappings: devices(input.block_device_mappings, template.devices),
        placement: placement(input.placement, data),
        metadata_options: metadata(input.metadata_options, data),
        tag_specifications: tags(input.tag_specifications, template.tags.unwrap_or_default()),
        disable_api_stop: input.disable_api_stop.or(template.disable_api_stop),
        disable_api_termination: input.disable_api_termination.or(template.disable_api_termination),
        instance_initiated_shutdown_behavior: input
            .instance_initiated_shutdown_behavior
            .or(template.terminates_on_shutdown.map(data::shutdown)),
        ebs_optimized: input.ebs_optimized.or(template.ebs_optimized),
        monitoring: input.monitoring.or_else(|| {
            let enabled = template.monitoring??;
            Some(RunInstancesMonitoringEnabled { enabled })
        }),
        hibernation_options: input
            .hibernation_options
            .or_else(|| hibernation.map(|configured| HibernationOptionsRequest { configured })),
        enclave_options: input
            .enclave_options
            .or_else(|| template.enclave.map(|enabled| EnclaveOptionsRequest { enabled })),
        credit_specification: input.credit_specification.or_else(|| {
            let cpu_credits = template.cpu_credits?;
            Some(CreditSpecificationRequest { cpu_credits })
        }),
        ..input
    }
}

/// An interface of the request replaces the template's at the same place.
fn interfaces(
    given: Option<Vec<InstanceNetworkInterfaceSpecification>>,
    template: Option<Vec<TemplateInterface>>,
) -> Option<Vec<InstanceNetworkInterfaceSpecification>> {
    let mut out = given.unwrap_or_default();
    let inherited: Vec<_> = template
        .unwrap_or_default()
        .into_iter()
        .filter(|t| !out.iter().any(|i| i.device_index == t.device_index))
        .map(interface)
        .collect();
    out.extend(inherited);
    list(Some(out))
}

fn interface(row: TemplateInterface) -> InstanceNetworkInterfaceSpecification {
    InstanceNetworkInterfaceSpecification {
        // A template may leave it out where there is one interface alone.
        device_index: row.device_index.or(Some(0)),
        network_card_index: row.network_card_index,
        interface_type: row.interface_type,
        network_interface_id: row.existing,
        subnet_id: row.subnet,
        description: row.description,
        groups: row.groups,
        associate_public_ip_address: row.public_address,
        delete_on_termination: row.delete_on_termination,
        private_ip_address: row.private_address,
        private_ip_addresses: row.private_addresses.map(|list| data::addresses(&list)),
        secondary_private_ip_address_count: row.secondary_addresses,
        ..InstanceNetworkInterfaceSpecification::default()
    }
}

fn devices(
    given: Option<Vec<BlockDeviceMapping>>,
    template: Option<Vec<TemplateDevice>>,
) -> Option<Vec<BlockDeviceMapping>> {
    let mut out = given.unwrap_or_default();
    for row in template.unwrap_or_default() {
        if out.iter().any(|device| device.device_name == row.name) {
            continue;
        }
        out.push(BlockDeviceMapping {
            device_name: row.name,
            ebs: row.volume.map(|volume| EbsBlockDevice {
                delete_on_termination: volume.delete_on_termination,
                encrypted: volume.encrypted,
                volume_size: volume.gib,
                volume_type: volume.kind.as_deref().and_then(VolumeType::parse),
                ..EbsBlockDevice::default()
            }),
            ..BlockDeviceMapping::default()
        });
    }
    list(Some(out))
}

fn placement(given: Option<Placement>, data: &Data) -> Option<Placement> {
    let zone = data.placement.as_ref().and_then(|p| p.availability_zone.clone());
    match given {
        Some(mut placement) => {
            placement.availability_zone = text(placement.availability_zone).or(zone);
            Some(placement)
        }
        None => zone.map(|zone| Placement {
            availability_zone: Some(zone),
            ..Placement::default()
        }),
    }
}

fn metadata(
    given: Option<InstanceMetadataOptionsRequest>,
    data: &Data,
) -> Option<InstanceMetadataOptionsRequest> {
    let Some(template) = &data.metadata_options else {
        return given;
    };
    let mut out = given.unwrap_or_default();
    out.http_endpoint = out.http_endpoint.or(template.enabled.map(|is| match is {
        true => InstanceMetadataEndpointState::Enabled,
        false => InstanceMetadataEndpointState::Disabled,
    }));
    out.http_tokens = out.http_tokens.or(template.tokens_required.map(|is| match is {
        true => HttpTokensState::Required,
        false => HttpTokensState::Optional,
    }));
    out.http_put_response_hop_limit = out.http_put_response_hop_limit.or(template.hop_limit);
    out.instance_metadata_tags = out
        .instance_metadata_tags
        .or(template.tags_enabled.map(|is| match is {
            true => InstanceMetadataTagsState::Enabled,
            false => InstanceMetadataTagsState::Disabled,
        }));
    Some(out)
}

/// The tags of both; of two with one key the request's stands.
fn tags(given: Option<Vec<TagSpecification>>, template: Vec<TemplateTags>) -> Option<Vec<TagSpecification>> {
    let mut out = given.unwrap_or_default();
    for row in template {
        let kind = ResourceType::parse(&row.resource_type);
        match out.iter_mut().find(|t| t.resource_type == kind) {
            Some(specification) => {
                let tags = specification.tags.get_or_insert_default();
                let new = |t: &&RowTag| !tags.iter().any(|known| known.key.as_ref() == Some(&t.key));
                let inherited: Vec<RowTag> = row.tags.iter().filter(new).cloned().collect();
                tags.extend(data::wire_tags(&inherited));
            }
            None if row.tags.is_empty() => {}
            None => out.push(TagSpecification {
                resource_type: kind,
                tags: Some(data::wire_tags(&row.tags)),
            }),
        }
    }
    list(Some(out))
}
