//! DescribeInstanceTypes and DescribeInstanceTypeOfferings: `rules::instance_type` as EC2 shows it.

use api::ec2::*;
use model::ApiResult;
use rules::instance_type::{self, Architecture, Hypervisor, InstanceType as Type};

use super::{dry_run, invalid_value, zone_id};
use crate::filter::filtered;
use crate::page::page;
use crate::{Cx, Txn};

/// Types of one answer at most.
const PAGE: usize = 100;

fn number(n: u32) -> Option<i32> {
    i32::try_from(n).ok()
}

fn wire_name(kind: &Type) -> Option<InstanceType> {
    InstanceType::parse(kind.name)
}

fn manufacturer(kind: &Type) -> &'static str {
    match (kind.architecture, kind.family()) {
        (Architecture::Arm64, _) => "AWS",
        (_, family) if family.ends_with('a') => "AMD",
        _ => "Intel",
    }
}

fn architectures(kind: &Type) -> Vec<ArchitectureType> {
    match (kind.architecture, kind.hypervisor) {
        (Architecture::Arm64, _) => vec![ArchitectureType::Arm64],
        (Architecture::X86_64, Hypervisor::Xen) => vec![ArchitectureType::I386, ArchitectureType::X86_64],
        (Architecture::X86_64, Hypervisor::Nitro) => vec![ArchitectureType::X86_64],
    }
}

fn boot_modes(kind: &Type) -> Vec<BootModeType> {
    match (kind.architecture, kind.hypervisor) {
        (Architecture::Arm64, _) => vec![BootModeType::Uefi],
        (_, Hypervisor::Xen) => vec![BootModeType::LegacyBios],
        _ => vec![BootModeType::LegacyBios, BootModeType::Uefi],
    }
}

fn is_free_tier(kind: &Type) -> bool {
    matches!(kind.name, "t2.micro" | "t3.micro")
}

const FILTERS: &[&str] = &[
    "auto-recovery-supported",
    "bare-metal",
    "burstable-performance-supported",
    "current-generation",
    "dedicated-hosts-supported",
    "ebs-info.ebs-optimized-support",
    "ebs-info.encryption-support",
    "ebs-info.nvme-support",
    "free-tier-eligible",
    "hibernation-supported",
    "hypervisor",
    "instance-storage-info.disk.count",
    "instance-storage-info.disk.size-in-gb",
    "instance-storage-info.disk.type",
    "instance-storage-info.encryption-support",
    "instance-storage-info.nvme-support",
    "instance-storage-info.total-size-in-gb",
    "instance-storage-supported",
    "instance-type",
    "memory-info.size-in-mib",
    "network-info.bandwidth-weightings",
    "network-info.efa-info.maximum-efa-interfaces",
    "network-info.efa-supported",
    "network-info.ena-support",
    "network-info.encryption-in-transit-supported",
    "network-info.flexible-ena-queues-support",
    "network-info.ipv4-addresses-per-interface",
    "network-info.ipv6-addresses-per-interface",
    "network-info.ipv6-supported",
    "network-info.maximum-network-cards",
    "network-info.maximum-network-interfaces",
    "network-info.network-performance",
    "nitro-enclaves-support",
    "nitro-tpm-info.supported-versions",
    "nitro-tpm-support",
    "processor-info.supported-architecture",
    "processor-info.supported-features",
    "processor-info.sustained-clock-speed-in-ghz",
    "reboot-migration-support",
    "supported-boot-mode",
    "supported-root-device-type",
    "supported-usage-class",
    "supported-virtualization-type",
    "vcpu-info.default-cores",
    "vcpu-info.default-threads-per-core",
    "vcpu-info.default-vcpus",
    "vcpu-info.valid-cores",
    "vcpu-info.valid-threads-per-core",
];

fn values(kind: &Type, name: &str) -> Option<Vec<String>> {
    Some(match name {
        "auto-recovery-supported" | "current-generation" => vec!["true".into()],
        "bare-metal"
        | "dedicated-hosts-supported"
        | "hibernation-supported"
        | "instance-storage-supported"
        | "network-info.efa-supported"
        | "network-info.encryption-in-transit-supported"
        | "network-info.ipv6-supported" => vec!["false".into()],
        "ebs-info.ebs-optimized-support" => {
            let support = ebs(kind).ebs_optimized_support;
            support.iter().map(ToString::to_string).collect()
        }
        "ebs-info.encryption-support" => vec!["supported".into()],
        "ebs-info.nvme-support" => ebs(kind).nvme_support.iter().map(ToString::to_string).collect(),
        "burstable-performance-supported" => vec![kind.burstable().to_string()],
        "free-tier-eligible" => vec![is_free_tier(kind).to_string()],
        "hypervisor" => vec![hypervisor(kind).to_string()],
        "instance-type" => vec![kind.name.into()],
        "memory-info.size-in-mib" => vec![kind.memory_mib.to_string()],
        "network-info.ena-support" => vec![ena(kind).to_string()],
        "network-info.ipv4-addresses-per-interface" => vec![kind.addresses_per_interface.to_string()],
        "network-info.ipv6-addresses-per-interface" => vec!["0".into()],
        "network-info.maximum-network-cards" => vec!["1".into()],
        "network-info.maximum-network-interfaces" => vec![kind.max_interfaces.to_string()],
        "network-info.network-performance" => vec![kind.network_performance.into()],
        "processor-info.supported-architecture" => {
            architectures(kind).iter().map(ToString::to_string).collect()
        }
        "processor-info.sustained-clock-speed-in-ghz" => vec![kind.sustained_ghz.to_string()],
        "network-info.flexible-ena-queues-support"
        | "nitro-enclaves-support"
        | "nitro-tpm-support"
        | "reboot-migration-support" => vec!["unsupported".into()],
        "supported-boot-mode" => boot_modes(kind).iter().map(ToString::to_string).collect(),
        "supported-root-device-type" => vec!["ebs".into()],
        "supported-usage-class" => vec!["on-demand".into()],
        "supported-virtualization-type" => vec!["hvm".into()],
        "vcpu-info.default-cores" | "vcpu-info.valid-cores" => vec![kind.cores().to_string()],
        "vcpu-info.default-threads-per-core" | "vcpu-info.valid-threads-per-core" => {
            vec![kind.threads_per_core.to_string()]
        }
        "vcpu-info.default-vcpus" => vec![kind.vcpus.to_string()],
        _ => return None,
    })
}

fn sorted() -> Vec<&'static Type> {
    let mut all: Vec<_> = instance_type::all().iter().collect();
    all.sort_by_key(|kind| kind.name);
    all
}

pub fn describe(
    _cx: &Cx,
    _txn: &mut Txn,
    input: DescribeInstanceTypesRequest,
) -> ApiResult<DescribeInstanceTypesResult> {
    dry_run(input.dry_run)?;
    let wanted = input.instance_types.unwrap_or_default();
    let mut kinds = sorted();
    if !wanted.is_empty() {
        if input.max_results.is_some() {
            return Err(ErrorCode::InvalidParameterCombination
                .error("The parameter MaxResults cannot be used together with a list of instance types."));
        }
        for name in &wanted {
            super::instance::settings::type_named(name.as_str())?;
        }
        kinds.retain(|kind| wanted.iter().any(|name| name.as_str() == kind.name));
    }
    let kinds = filtered(
        input.filters,
        kinds,
        |_| &[],
        |kind, name| values(kind, name),
        FILTERS,
    )?;
    let size = match input.max_results {
        None => PAGE,
        Some(n @ 5..=100) => usize::try_from(n).unwrap_or(PAGE),
        Some(n) => {
            return Err(invalid_value(format!(
                "Value ( {n} ) for parameter maxResults is invalid. Expecting a value between 5 and 100."
            )));
        }
    };
    let page = page(
        kinds,
        |kind| kind.name.to_owned(),
        input.next_token.as_deref(),
        size,
    )
    .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    Ok(DescribeInstanceTypesResult {
        instance_types: Some(page.items.into_iter().map(view).collect()),
        next_token: page.next_token,
    })
}

fn hypervisor(kind: &Type) -> InstanceTypeHypervisor {
    match kind.hypervisor {
        Hypervisor::Xen => InstanceTypeHypervisor::Xen,
        Hypervisor::Nitro => InstanceTypeHypervisor::Nitro,
    }
}

fn ena(kind: &Type) -> EnaSupport {
    match kind.hypervisor {
        Hypervisor::Xen => EnaSupport::Unsupported,
        Hypervisor::Nitro => EnaSupport::Required,
    }
}

fn network(kind: &Type) -> NetworkInfo {
    NetworkInfo {
        default_network_card_index: Some(0),
        efa_supported: Some(false),
        ena_support: Some(ena(kind)),
        encryption_in_transit_supported: Some(false),
        flexible_ena_queues_support: Some(FlexibleEnaQueuesSupport::Unsupported),
        ipv4_addresses_per_interface: number(kind.addresses_per_interface),
        // No IPv6 packet flows in a VPC yet.
        ipv6_addresses_per_interface: Some(0),
        ipv6_supported: Some(false),
        maximum_network_cards: Some(1),
        maximum_network_interfaces: number(kind.max_interfaces),
        network_cards: Some(vec![NetworkCardInfo {
            maximum_network_interfaces: number(kind.max_interfaces),
            network_card_index: Some(0),
            network_performance: Some(kind.network_performance.into()),
            ..NetworkCardInfo::default()
        }]),
        network_performance: Some(kind.network_performance.into()),
        ..NetworkInfo::default()
    }
}

fn ebs(kind: &Type) -> EbsInfo {
    let nitro = kind.hypervisor == Hypervisor::Nitro;
    EbsInfo {
        ebs_optimized_support: Some(match nitro {
            true => EbsOptimizedSupport::Default,
            false => EbsOptimizedSupport::Unsupported,
        }),
        encryption_support: Some(EbsEncryptionSupport::Supported),
        nvme_support: Some(match nitro {
            true => EbsNvmeSupport::Required,
            false => EbsNvmeSupport::Unsupported,
        }),
        ..EbsInfo::default()
    }
}

fn view(kind: &Type) -> InstanceTypeInfo {
    InstanceTypeInfo {
        auto_recovery_supported: Some(true),
        bare_metal: Some(false),
        burstable_performance_supported: Some(kind.burstable()),
        current_generation: Some(true),
        // What cove does not serve, no type supports here.
        dedicated_hosts_supported: Some(false),
        ebs_info: Some(ebs(kind)),
        free_tier_eligible: Some(is_free_tier(kind)),
        hibernation_supported: Some(false),
        hypervisor: Some(hypervisor(kind)),
        instance_storage_supported: Some(false),
        instance_type: wire_name(kind),
        memory_info: Some(MemoryInfo {
            size_in_mi_b: Some(i64::from(kind.memory_mib)),
        }),
        network_info: Some(network(kind)),
        nitro_enclaves_support: Some(NitroEnclavesSupport::Unsupported),
        nitro_tpm_support: Some(NitroTpmSupport::Unsupported),
        placement_group_info: Some(PlacementGroupInfo {
            supported_strategies: Some(vec![]),
        }),
        processor_info: Some(ProcessorInfo {
            manufacturer: Some(manufacturer(kind).into()),
            supported_architectures: Some(architectures(kind)),
            sustained_clock_speed_in_ghz: Some(kind.sustained_ghz),
            ..ProcessorInfo::default()
        }),
        reboot_migration_support: Some(RebootMigrationSupport::Unsupported),
        supported_boot_modes: Some(boot_modes(kind)),
        supported_root_device_types: Some(vec![RootDeviceType::Ebs]),
        supported_usage_classes: Some(vec![UsageClassType::OnDemand]),
        supported_virtualization_types: Some(vec![VirtualizationType::Hvm]),
        v_cpu_info: Some(VCpuInfo {
            default_cores: number(kind.cores()),
            default_threads_per_core: number(kind.threads_per_core),
            default_v_cpus: number(kind.vcpus),
            // No launch chooses other numbers here.
            valid_cores: number(kind.cores()).map(|n| vec![n]),
            valid_threads_per_core: number(kind.threads_per_core).map(|n| vec![n]),
        }),
        ..InstanceTypeInfo::default()
    }
}

/// Every type is offered everywhere.
pub fn offerings(
    cx: &Cx,
    _txn: &mut Txn,
    input: DescribeInstanceTypeOfferingsRequest,
) -> ApiResult<DescribeInstanceTypeOfferingsResult> {
    dry_run(input.dry_run)?;
    let region = &cx.scope.region;
    let by = input.location_type.unwrap_or(LocationType::Region);
    let locations: Vec<String> = match by {
        LocationType::Region => vec![region.to_string()],
        LocationType::AvailabilityZone => region.zones().to_vec(),
        LocationType::AvailabilityZoneId => region.zones().iter().map(|z| zone_id(region, z)).collect(),
        LocationType::Outpost => vec![],
    };
    let all = sorted().into_iter();
    let all = all.flat_map(|kind| locations.iter().map(move |location| (kind, location.clone())));
    let rows = filtered(
        input.filters,
        all.collect(),
        |_| &[],
        |(kind, location), name| {
            Some(vec![match name {
                "instance-type" => kind.name.to_owned(),
                "location" => location.clone(),
                _ => return None,
            }])
        },
        &["instance-type", "location"],
    )?;
    let size = super::page_size(input.max_results)?;
    let key = |(kind, location): &(&Type, String)| format!("{} {location}", kind.name);
    let page = page(rows, key, input.next_token.as_deref(), size)
        .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    let view = |(kind, location): (&Type, String)| InstanceTypeOffering {
        instance_type: wire_name(kind),
        location: Some(location),
        location_type: Some(by),
    };
    Ok(DescribeInstanceTypeOfferingsResult {
        instance_type_offerings: Some(page.items.into_iter().map(view).collect()),
        next_token: page.next_token,
    })
}
