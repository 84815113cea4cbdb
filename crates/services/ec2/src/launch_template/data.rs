//! The data of a version: from a request, with what it inherits, and back.

use crate::api::*;
use model::{ApiResult, Tag as RowTag};
use rows::{
    LaunchTemplateData as Data, TemplateAddress, TemplateDevice, TemplateInterface, TemplateMetadataOptions,
    TemplatePlacement, TemplateProfile, TemplateTags, TemplateVolume,
};

use crate::instance::refusal::{more_than_none, refuse_in_interface, some, text};
use crate::instance::settings::{check_user_data, type_exists};
use crate::{invalid_value, not_served, not_taggable, tags_from_wire, tags_to_wire};

/// Refuses by name what no instance can have, so what RunInstances would refuse later.
fn refuse_what_is_not_served(data: &RequestLaunchTemplateData) -> ApiResult<()> {
    let hibernation = data.hibernation_options.as_ref().and_then(|h| h.configured);
    let enclave = data.enclave_options.as_ref().and_then(|e| e.enabled);
    not_served(&[
        (
            data.capacity_reservation_specification.is_some(),
            "CapacityReservationSpecification in a launch template",
        ),
        (data.cpu_options.is_some(), "CpuOptions in a launch template"),
        (some(&data.elastic_gpu_specifications), "ElasticGpuSpecifications"),
        (
            some(&data.elastic_inference_accelerators),
            "ElasticInferenceAccelerators",
        ),
        (enclave == Some(true), "An enclave"),
        (hibernation == Some(true), "Hibernation"),
        (data.instance_market_options.is_some(), "InstanceMarketOptions"),
        (data.instance_requirements.is_some(), "InstanceRequirements"),
        (text(&data.kernel_id), "KernelId"),
        (text(&data.ram_disk_id), "RamDiskId"),
        (some(&data.license_specifications), "LicenseSpecifications"),
        (
            data.maintenance_options.is_some(),
            "MaintenanceOptions in a launch template",
        ),
        (
            data.network_performance_options.is_some(),
            "NetworkPerformanceOptions",
        ),
        (data.operator.is_some(), "Operator"),
        (
            data.private_dns_name_options.is_some(),
            "PrivateDnsNameOptions in a launch template",
        ),
        (some(&data.secondary_interfaces), "SecondaryInterfaces"),
    ])
}

fn refuse_in_device(given: &LaunchTemplateBlockDeviceMappingRequest) -> ApiResult<()> {
    not_served(&[(
        text(&given.no_device) || text(&given.virtual_name),
        "An instance without a root volume",
    )])?;
    let Some(ebs) = &given.ebs else { return Ok(()) };
    not_served(&[
        (
            ebs.encrypted == Some(true) || text(&ebs.kms_key_id),
            "An encrypted volume",
        ),
        (
            ebs.iops.is_some() || ebs.throughput.is_some() || ebs.volume_initialization_rate.is_some(),
            "The throughput of a volume",
        ),
        (
            text(&ebs.snapshot_id),
            "A root volume from another snapshot than the image's",
        ),
    ])
}

fn refuse_in_placement(given: &LaunchTemplatePlacementRequest) -> ApiResult<()> {
    not_served(&[
        (text(&given.affinity), "Placement.Affinity"),
        (text(&given.availability_zone_id), "Placement.AvailabilityZoneId"),
        (text(&given.group_id), "Placement.GroupId"),
        (text(&given.group_name), "Placement.GroupName"),
        (text(&given.host_id), "Placement.HostId"),
        (
            text(&given.host_resource_group_arn),
            "Placement.HostResourceGroupArn",
        ),
        (
            more_than_none(given.partition_number),
            "Placement.PartitionNumber",
        ),
        (text(&given.spread_domain), "Placement.SpreadDomain"),
        (
            given.tenancy.is_some_and(|t| t != Tenancy::Default),
            "A tenancy other than 'default'",
        ),
    ])
}

fn checked_user_data(given: Option<String>) -> ApiResult<Option<String>> {
    if let Some(text) = &given {
        check_user_data(text, ErrorCode::InvalidUserDataMalformed)?;
    }
    Ok(given)
}

fn interface_from(
    given: LaunchTemplateInstanceNetworkInterfaceSpecificationRequest,
) -> ApiResult<TemplateInterface> {
    refuse_in_interface!(&given)?;
    let address = |a: PrivateIpAddressSpecification| TemplateAddress {
        address: a.private_ip_address,
        primary: a.primary,
    };
    Ok(TemplateInterface {
        device_index: given.device_index,
        network_card_index: given.network_card_index,
        interface_type: given.interface_type,
        existing: given.network_interface_id,
        subnet: given.subnet_id,
        description: given.description,
        groups: given.groups,
        public_address: given.associate_public_ip_address,
        delete_on_termination: given.delete_on_termination,
        private_address: given.private_ip_address,
        private_addresses: given
            .private_ip_addresses
            .map(|list| list.into_iter().map(address).collect()),
        secondary_addresses: given.secondary_private_ip_address_count,
    })
}

fn device_from(given: LaunchTemplateBlockDeviceMappingRequest) -> ApiResult<TemplateDevice> {
    refuse_in_device(&given)?;
    Ok(TemplateDevice {
        name: given.device_name,
        volume: given.ebs.map(|ebs| TemplateVolume {
            delete_on_termination: ebs.delete_on_termination,
            encrypted: ebs.encrypted,
            gib: ebs.volume_size,
            kind: ebs.volume_type.map(|t| t.to_string()),
        }),
    })
}

fn metadata_from(given: &LaunchTemplateInstanceMetadataOptionsRequest) -> ApiResult<TemplateMetadataOptions> {
    let ipv6 = given.http_protocol_ipv6;
    not_served(&[(
        ipv6 == Some(LaunchTemplateInstanceMetadataProtocolIpv6::Enabled),
        "The metadata service at an IPv6 address",
    )])?;
    if let Some(limit) = given
        .http_put_response_hop_limit
        .filter(|n| !(1..=64).contains(n))
    {
        return Err(invalid_value(format!(
            "Value ({limit}) for parameter HttpPutResponseHopLimit is invalid. Expecting an integer between 1 and 64."
        )));
    }
    Ok(TemplateMetadataOptions {
        enabled: given
            .http_endpoint
            .map(|e| e == LaunchTemplateInstanceMetadataEndpointState::Enabled),
        ipv6_disabled: ipv6.is_some(),
        tokens_required: given
            .http_tokens
            .map(|t| t == LaunchTemplateHttpTokensState::Required),
        hop_limit: given.http_put_response_hop_limit,
        tags_enabled: given
            .instance_metadata_tags
            .map(|t| t == LaunchTemplateInstanceMetadataTagsState::Enabled),
    })
}

fn tags_from(given: LaunchTemplateTagSpecificationRequest) -> ApiResult<TemplateTags> {
    let kind = given.resource_type.ok_or_else(|| {
        ErrorCode::InvalidTagSpecificationMalformed.error("The resource type cannot be null or empty.")
    })?;
    not_served(&[(
        kind == ResourceType::SpotInstancesRequest,
        "A tag specification for spot-instances-request",
    )])?;
    if !matches!(
        kind,
        ResourceType::Instance | ResourceType::Volume | ResourceType::NetworkInterface
    ) {
        return Err(not_taggable(&kind, &ResourceType::Instance));
    }
    Ok(TemplateTags {
        resource_type: kind.to_string(),
        tags: tags_from_wire(given.tags.unwrap_or_default())?,
    })
}

/// Applies a function to each of a list that may be absent.
fn each<A, B>(list: Option<Vec<A>>, make: impl Fn(A) -> ApiResult<B>) -> ApiResult<Option<Vec<B>>> {
    list.map(|l| l.into_iter().map(make).collect()).transpose()
}

/// The data of a request, which must have nothing that is not served.
pub fn from_request(given: RequestLaunchTemplateData) -> ApiResult<Data> {
    refuse_what_is_not_served(&given)?;
    if let Some(placement) = &given.placement {
        refuse_in_placement(placement)?;
    }
    if let Some(kind) = &given.instance_type {
        type_exists(kind)?;
    }
    Ok(Data {
        image_id: given.image_id,
        instance_type: given.instance_type,
        key_name: given.key_name,
        user_data: checked_user_data(given.user_data)?,
        instance_profile: given.iam_instance_profile.map(|p| TemplateProfile {
            arn: p.arn,
            name: p.name,
        }),
        security_group_ids: given.security_group_ids,
        security_groups: given.security_groups,
        interfaces: each(given.network_interfaces, interface_from)?,
        devices: each(given.block_device_mappings, device_from)?,
        placement: given.placement.map(|p| TemplatePlacement {
            availability_zone: p.availability_zone,
            default_tenancy: p.tenancy.is_some(),
        }),
        metadata_options: given.metadata_options.as_ref().map(metadata_from).transpose()?,
        tags: each(given.tag_specifications, tags_from)?,
        disable_api_stop: given.disable_api_stop,
        disable_api_termination: given.disable_api_termination,
        terminates_on_shutdown: given
            .instance_initiated_shutdown_behavior
            .map(|b| b == ShutdownBehavior::Terminate),
        ebs_optimized: given.ebs_optimized,
        monitoring: given.monitoring.map(|m| m.enabled),
        hibernation: given.hibernation_options.map(|h| h.configured),
        enclave: given.enclave_options.map(|e| e.enabled),
        cpu_credits: given.credit_specification.map(|c| c.cpu_credits),
    })
}

/// New data over those of an earlier version: what is not given is inherited.
pub fn over(new: Data, old: &Data) -> Data {
    macro_rules! inherit {
        ($($member:ident),* $(,)?) => {
            Data { $($member: new.$member.or_else(|| old.$member.clone())),* }
        };
    }
    inherit!(
        image_id,
        instance_type,
        key_name,
        user_data,
        instance_profile,
        security_group_ids,
        security_groups,
        interfaces,
        devices,
        placement,
        metadata_options,
        tags,
        disable_api_stop,
        disable_api_termination,
        terminates_on_shutdown,
        ebs_optimized,
        monitoring,
        hibernation,
        enclave,
        cpu_credits,
    )
}

fn interface_view(row: &TemplateInterface) -> LaunchTemplateInstanceNetworkInterfaceSpecification {
    LaunchTemplateInstanceNetworkInterfaceSpecification {
        device_index: row.device_index,
        network_card_index: row.network_card_index,
        interface_type: row.interface_type.clone(),
        network_interface_id: row.existing.clone(),
        subnet_id: row.subnet.clone(),
        description: row.description.clone(),
        groups: row.groups.clone(),
        associate_public_ip_address: row.public_address,
        delete_on_termination: row.delete_on_termination,
        private_ip_address: row.private_address.clone(),
        private_ip_addresses: row.private_addresses.as_ref().map(|list| addresses(list)),
        secondary_private_ip_address_count: row.secondary_addresses,
        ..LaunchTemplateInstanceNetworkInterfaceSpecification::default()
    }
}

pub fn addresses(list: &[TemplateAddress]) -> Vec<PrivateIpAddressSpecification> {
    let view = |a: &TemplateAddress| PrivateIpAddressSpecification {
        primary: a.primary,
        private_ip_address: a.address.clone(),
    };
    list.iter().map(view).collect()
}

fn device_view(row: &TemplateDevice) -> LaunchTemplateBlockDeviceMapping {
    LaunchTemplateBlockDeviceMapping {
        device_name: row.name.clone(),
        ebs: row.volume.as_ref().map(|volume| LaunchTemplateEbsBlockDevice {
            delete_on_termination: volume.delete_on_termination,
            encrypted: volume.encrypted,
            volume_size: volume.gib,
            volume_type: volume.kind.as_deref().and_then(VolumeType::parse),
            ..LaunchTemplateEbsBlockDevice::default()
        }),
        ..LaunchTemplateBlockDeviceMapping::default()
    }
}

fn metadata_view(row: &TemplateMetadataOptions) -> LaunchTemplateInstanceMetadataOptions {
    LaunchTemplateInstanceMetadataOptions {
        http_endpoint: row.enabled.map(|is| match is {
            true => LaunchTemplateInstanceMetadataEndpointState::Enabled,
            false => LaunchTemplateInstanceMetadataEndpointState::Disabled,
        }),
        http_protocol_ipv6: row
            .ipv6_disabled
            .then_some(LaunchTemplateInstanceMetadataProtocolIpv6::Disabled),
        http_put_response_hop_limit: row.hop_limit,
        http_tokens: row.tokens_required.map(|is| match is {
            true => LaunchTemplateHttpTokensState::Required,
            false => LaunchTemplateHttpTokensState::Optional,
        }),
        instance_metadata_tags: row.tags_enabled.map(|is| match is {
            true => LaunchTemplateInstanceMetadataTagsState::Enabled,
            false => LaunchTemplateInstanceMetadataTagsState::Disabled,
        }),
        ..LaunchTemplateInstanceMetadataOptions::default()
    }
}

fn tags_view(row: &TemplateTags) -> LaunchTemplateTagSpecification {
    LaunchTemplateTagSpecification {
        resource_type: ResourceType::parse(&row.resource_type),
        tags: tags_to_wire(&row.tags),
    }
}

fn all<A, B>(list: Option<&Vec<A>>, view: impl Fn(&A) -> B) -> Option<Vec<B>> {
    list.map(|l| l.iter().map(view).collect())
}

pub fn shutdown(terminates: bool) -> ShutdownBehavior {
    match terminates {
        true => ShutdownBehavior::Terminate,
        false => ShutdownBehavior::Stop,
    }
}

pub fn wire_tags(tags: &[RowTag]) -> Vec<Tag> {
    tags_to_wire(tags).unwrap_or_default()
}

/// The data as they were given.
pub fn view(data: &Data) -> ResponseLaunchTemplateData {
    ResponseLaunchTemplateData {
        image_id: data.image_id.clone(),
        instance_type: data.instance_type.clone(),
        key_name: data.key_name.clone(),
        user_data: data.user_data.clone(),
        iam_instance_profile: data.instance_profile.as_ref().map(|p| {
            LaunchTemplateIamInstanceProfileSpecification {
                arn: p.arn.clone(),
                name: p.name.clone(),
            }
        }),
        security_group_ids: data.security_group_ids.clone(),
        security_groups: data.security_groups.clone(),
        network_interfaces: all(data.interfaces.as_ref(), interface_view),
        block_device_mappings: all(data.devices.as_ref(), device_view),
        placement: data.placement.as_ref().map(|p| LaunchTemplatePlacement {
            availability_zone: p.availability_zone.clone(),
            tenancy: p.default_tenancy.then_some(Tenancy::Default),
            ..LaunchTemplatePlacement::default()
        }),
        metadata_options: data.metadata_options.as_ref().map(metadata_view),
        tag_specifications: all(data.tags.as_ref(), tags_view),
        disable_api_stop: data.disable_api_stop,
        disable_api_termination: data.disable_api_termination,
        instance_initiated_shutdown_behavior: data.terminates_on_shutdown.map(shutdown),
        ebs_optimized: data.ebs_optimized,
        monitoring: data
            .monitoring
            .map(|enabled| LaunchTemplatesMonitoring { enabled }),
        hibernation_options: data
            .hibernation
            .map(|configured| LaunchTemplateHibernationOptions { configured }),
        enclave_options: data
            .enclave
            .map(|enabled| LaunchTemplateEnclaveOptions { enabled }),
        credit_specification: data.cpu_credits.as_ref().map(|credits| CreditSpecification {
            cpu_credits: Some(credits.clone()),
        }),
        ..ResponseLaunchTemplateData::default()
    }
}
