//! What RunInstances takes from nobody, because nothing in cove makes it real.

use crate::api::*;
use model::{ApiError, ApiResult};
use rules::instance_type::InstanceType as Type;

use super::settings::default_credits;
use crate::image::MachineImage;
use crate::not_served;

pub fn some<T>(list: &Option<Vec<T>>) -> bool {
    list.as_ref().is_some_and(|l| !l.is_empty())
}

pub fn text(given: &Option<String>) -> bool {
    given.as_ref().is_some_and(|t| !t.is_empty())
}

pub fn more_than_none(count: Option<i32>) -> bool {
    count.is_some_and(|n| n != 0)
}

/// Refuses by name what no instance can have.
pub fn of_request(input: &RunInstancesRequest) -> ApiResult<()> {
    let open = |c: &CapacityReservationSpecification| {
        c.capacity_reservation_target.is_none()
            && matches!(
                c.capacity_reservation_preference,
                None | Some(CapacityReservationPreference::Open)
            )
    };
    let enclave = input.enclave_options.as_ref().and_then(|e| e.enabled);
    let hibernation = input.hibernation_options.as_ref().and_then(|h| h.configured);
    not_served(&[
        (text(&input.additional_info), "AdditionalInfo"),
        (
            !input.capacity_reservation_specification.as_ref().is_none_or(open),
            "A capacity reservation",
        ),
        (some(&input.elastic_gpu_specification), "ElasticGpuSpecification"),
        (
            some(&input.elastic_inference_accelerators),
            "ElasticInferenceAccelerators",
        ),
        (input.enable_primary_ipv6 == Some(true), "EnablePrimaryIpv6"),
        (enclave == Some(true), "An enclave"),
        (hibernation == Some(true), "Hibernation"),
        (input.instance_market_options.is_some(), "InstanceMarketOptions"),
        (more_than_none(input.ipv6_address_count), "Ipv6AddressCount"),
        (some(&input.ipv6_addresses), "Ipv6Addresses"),
        (text(&input.kernel_id), "KernelId"),
        (text(&input.ramdisk_id), "RamdiskId"),
        (some(&input.license_specifications), "LicenseSpecifications"),
        (
            input.maintenance_options.as_ref().and_then(|m| m.auto_recovery)
                == Some(InstanceAutoRecoveryState::Disabled),
            "MaintenanceOptions.AutoRecovery=disabled",
        ),
        (
            input.network_performance_options.is_some(),
            "NetworkPerformanceOptions",
        ),
        (input.operator.is_some(), "Operator"),
        (some(&input.secondary_interfaces), "SecondaryInterfaces"),
    ])?;
    if let Some(placement) = &input.placement {
        of_placement(placement)?;
    }
    if let Some(names) = &input.private_dns_name_options {
        of_names(names)?;
    }
    for interface in input.network_interfaces.iter().flatten() {
        refuse_in_interface!(interface)?;
    }
    Ok(())
}

fn of_placement(placement: &Placement) -> ApiResult<()> {
    not_served(&[
        (text(&placement.affinity), "Placement.Affinity"),
        (
            text(&placement.availability_zone_id),
            "Placement.AvailabilityZoneId",
        ),
        (text(&placement.group_id), "Placement.GroupId"),
        (text(&placement.group_name), "Placement.GroupName"),
        (text(&placement.host_id), "Placement.HostId"),
        (
            text(&placement.host_resource_group_arn),
            "Placement.HostResourceGroupArn",
        ),
        (
            more_than_none(placement.partition_number),
            "Placement.PartitionNumber",
        ),
        (text(&placement.spread_domain), "Placement.SpreadDomain"),
        (
            placement.tenancy.is_some_and(|t| t != Tenancy::Default),
            "A tenancy other than 'default'",
        ),
    ])
}

fn of_names(names: &PrivateDnsNameOptionsRequest) -> ApiResult<()> {
    not_served(&[
        (
            names.hostname_type == Some(HostnameType::ResourceName),
            "The hostname type 'resource-name'",
        ),
        (
            names.enable_resource_name_dns_a_record == Some(true),
            "EnableResourceNameDnsARecord",
        ),
        (
            names.enable_resource_name_dns_aaaa_record == Some(true),
            "EnableResourceNameDnsAAAARecord",
        ),
    ])
}

/// Refuses what no interface can have. Requests for instances and templates of such requests have the
/// same members in types of their own.
macro_rules! refuse_in_interface {
    ($given:expr) => {
        not_served(&[
            (
                $given.associate_carrier_ip_address == Some(true),
                "AssociateCarrierIpAddress",
            ),
            (
                $given.connection_tracking_specification.is_some(),
                "ConnectionTrackingSpecification",
            ),
            (more_than_none($given.ena_queue_count), "EnaQueueCount"),
            ($given.ena_srd_specification.is_some(), "EnaSrdSpecification"),
            (
                $given
                    .interface_type
                    .as_deref()
                    .is_some_and(|t| t != "interface" && !t.is_empty()),
                "InterfaceType",
            ),
            (more_than_none($given.ipv4_prefix_count), "Ipv4PrefixCount"),
            (some(&$given.ipv4_prefixes), "Ipv4Prefixes"),
            (more_than_none($given.ipv6_address_count), "Ipv6AddressCount"),
            (some(&$given.ipv6_addresses), "Ipv6Addresses"),
            (more_than_none($given.ipv6_prefix_count), "Ipv6PrefixCount"),
            (some(&$given.ipv6_prefixes), "Ipv6Prefixes"),
            (more_than_none($given.network_card_index), "A second network card"),
            ($given.primary_ipv6 == Some(true), "PrimaryIpv6"),
        ])
    };
}
pub(crate) use refuse_in_interface;

/// Refuses what would make an instance another one than its type and image make it.
pub fn of_hardware(input: &RunInstancesRequest, kind: &Type, image: &MachineImage) -> ApiResult<()> {
    let other = |given: Option<i32>, real: u32| given.is_some_and(|n| u32::try_from(n) != Ok(real));
    if let Some(cpu) = &input.cpu_options {
        not_served(&[
            (
                other(cpu.core_count, kind.cores()) || other(cpu.threads_per_core, kind.threads_per_core),
                "CpuOptions other than those of the type",
            ),
            (
                cpu.amd_sev_snp == Some(AmdSevSnpSpecification::Enabled),
                "AMD SEV-SNP",
            ),
            (
                cpu.nested_virtualization == Some(NestedVirtualizationSpecification::Enabled),
                "Nested virtualization",
            ),
        ])?;
    }
    if let Some(credit) = &input.credit_specification {
        match default_credits(kind) {
            None => {
                return Err(ErrorCode::InvalidParameterCombination.error(format!(
                    "The instance type '{}' does not support CPU credits",
                    kind.name
                )));
            }
            Some(default) if default == credit.cpu_credits => {}
            Some(_) => {
                return Err(ApiError::not_served(format_args!(
                    "CPU credits '{}' for {}",
                    credit.cpu_credits, kind.name
                )));
            }
        }
    }
    for mapping in input.block_device_mappings.iter().flatten() {
        of_device(mapping, image)?;
    }
    Ok(())
}

/// Only the root volume exists, as the image has it.
fn of_device(mapping: &BlockDeviceMapping, image: &MachineImage) -> ApiResult<()> {
    not_served(&[
        (
            mapping.device_name.as_deref() != Some(image.root_device),
            "A volume beside the root volume",
        ),
        (
            text(&mapping.no_device) || text(&mapping.virtual_name),
            "An instance without a root volume",
        ),
    ])?;
    let Some(ebs) = &mapping.ebs else { return Ok(()) };
    let size = ebs
        .volume_size
        .is_some_and(|n| u32::try_from(n) != Ok(image.root_gib));
    not_served(&[
        (size, "A root volume of another size than the image's"),
        (
            ebs.volume_type.is_some_and(|t| t != image.root_volume_type()),
            "A root volume of another type than the image's",
        ),
        (
            ebs.delete_on_termination == Some(false),
            "A root volume that outlives its instance",
        ),
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
        (text(&ebs.outpost_arn), "An Outpost"),
    ])
}
