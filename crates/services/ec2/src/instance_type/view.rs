//! An instance type in EC2's shapes, and its values for filters.

use crate::api::*;
use rules::instance_type::{Accelerators, Hypervisor, InstanceType as Type, Throughput, Trait};

fn number(n: u32) -> Option<i32> {
    i32::try_from(n).ok()
}

/// A feature as EC2 spells it.
fn support(kind: &Type, feature: Trait) -> &'static str {
    match kind.has(feature) {
        true => "supported",
        false => "unsupported",
    }
}

fn hypervisor(kind: &Type) -> Option<InstanceTypeHypervisor> {
    kind.hypervisor.map(|hypervisor| match hypervisor {
        Hypervisor::Xen => InstanceTypeHypervisor::Xen,
        Hypervisor::Nitro => InstanceTypeHypervisor::Nitro,
    })
}

fn usage_classes(kind: &Type) -> Vec<UsageClassType> {
    let optional = |class, feature| kind.has(feature).then_some(class);
    optional(UsageClassType::CapacityBlock, Trait::CapacityBlock)
        .into_iter()
        .chain([UsageClassType::OnDemand])
        .chain(optional(UsageClassType::Spot, Trait::Spot))
        .collect()
}

fn root_devices(kind: &Type) -> Vec<RootDeviceType> {
    let store = kind
        .has(Trait::InstanceStoreRoot)
        .then_some(RootDeviceType::InstanceStore);
    [RootDeviceType::Ebs].into_iter().chain(store).collect()
}

fn virtualization(kind: &Type) -> Vec<VirtualizationType> {
    let older = kind
        .has(Trait::Paravirtual)
        .then_some(VirtualizationType::Paravirtual);
    [VirtualizationType::Hvm].into_iter().chain(older).collect()
}

fn strategies(kind: &Type) -> Vec<PlacementGroupStrategy> {
    let cluster = kind
        .has(Trait::ClusterPlacement)
        .then_some(PlacementGroupStrategy::Cluster);
    let others = [PlacementGroupStrategy::Partition, PlacementGroupStrategy::Spread];
    cluster.into_iter().chain(others).collect()
}

fn features(kind: &Type) -> Vec<SupportedAdditionalProcessorFeature> {
    let optional = |feature, named| kind.has(named).then_some(feature);
    let all = [
        optional(SupportedAdditionalProcessorFeature::AmdSevSnp, Trait::SevSnp),
        optional(
            SupportedAdditionalProcessorFeature::NestedVirtualization,
            Trait::NestedVirtualization,
        ),
    ];
    all.into_iter().flatten().collect()
}

fn weightings(kind: &Type) -> Vec<BandwidthWeightingType> {
    match kind.has(Trait::BandwidthWeightings) {
        true => vec![
            BandwidthWeightingType::Default,
            BandwidthWeightingType::Ebs1,
            BandwidthWeightingType::Vpc1,
        ],
        false => vec![],
    }
}

fn some<T>(list: Vec<T>) -> Option<Vec<T>> {
    Some(list).filter(|list| !list.is_empty())
}

fn texts(values: impl IntoIterator<Item = impl ToString>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

/// A type's values for a filter; `None` where it has none.
pub fn values(kind: &Type, name: &str) -> Option<Vec<String>> {
    let flag = |feature| vec![kind.has(feature).to_string()];
    let supported = |feature| vec![support(kind, feature).to_owned()];
    Some(match name {
        "auto-recovery-supported" => flag(Trait::AutoRecovery),
        "bare-metal" => flag(Trait::BareMetal),
        "burstable-performance-supported" => flag(Trait::Burstable),
        "current-generation" => flag(Trait::Current),
        "dedicated-hosts-supported" => flag(Trait::DedicatedHosts),
        "ebs-info.ebs-optimized-support" => vec![kind.ebs().optimized.into()],
        "ebs-info.encryption-support" => vec!["supported".into()],
        "ebs-info.nvme-support" => vec![kind.ebs().nvme.into()],
        "free-tier-eligible" => flag(Trait::FreeTier),
        "hibernation-supported" => flag(Trait::Hibernation),
        "hypervisor" => texts(hypervisor(kind)),
        "instance-storage-supported" => vec![kind.disks().is_some().to_string()],
        "instance-type" => vec![kind.name.into()],
        "memory-info.size-in-mib" => vec![kind.memory_mib.to_string()],
        "nitro-enclaves-support" => supported(Trait::Enclaves),
        "nitro-tpm-info.supported-versions" => texts(kind.has(Trait::Tpm).then_some("2.0")),
        "nitro-tpm-support" => supported(Trait::Tpm),
        "processor-info.supported-architecture" => texts(kind.architectures()),
        "processor-info.supported-features" => texts(features(kind)),
        "processor-info.sustained-clock-speed-in-ghz" => texts(kind.sustained_ghz),
        "reboot-migration-support" => supported(Trait::RebootMigration),
        "supported-boot-mode" => texts(kind.boot_modes()),
        "supported-root-device-type" => texts(root_devices(kind)),
        "supported-usage-class" => texts(usage_classes(kind)),
        "supported-virtualization-type" => texts(virtualization(kind)),
        "vcpu-info.default-cores" => vec![kind.cores().to_string()],
        "vcpu-info.default-threads-per-core" => vec![kind.threads_per_core.to_string()],
        "vcpu-info.default-vcpus" => vec![kind.vcpus.to_string()],
        "vcpu-info.valid-cores" => texts(kind.valid_cores()),
        "vcpu-info.valid-threads-per-core" => texts(kind.valid_threads()),
        other => {
            return match other.split_once('.') {
                Some(("network-info", name)) => network_values(kind, name),
                Some(("instance-storage-info", name)) => storage_values(kind, name),
                _ => None,
            };
        }
    })
}

fn network_values(kind: &Type, name: &str) -> Option<Vec<String>> {
    let flag = |feature| vec![kind.has(feature).to_string()];
    let efa = Some(kind.efa_interfaces).filter(|n| *n > 0);
    Some(match name {
        "bandwidth-weightings" => texts(weightings(kind)),
        "efa-info.maximum-efa-interfaces" => texts(efa),
        "efa-supported" => vec![efa.is_some().to_string()],
        "ena-support" => vec![kind.ena.into()],
        "encryption-in-transit-supported" => flag(Trait::EncryptionInTransit),
        "flexible-ena-queues-support" => vec![support(kind, Trait::FlexibleQueues).into()],
        "ipv4-addresses-per-interface" => vec![kind.addresses_per_interface.to_string()],
        "ipv6-addresses-per-interface" => vec![ipv6_addresses(kind).to_string()],
        "ipv6-supported" => flag(Trait::Ipv6),
        "maximum-network-cards" => vec![kind.network_cards().count().to_string()],
        "maximum-network-interfaces" => vec![kind.max_interfaces.to_string()],
        "network-performance" => vec![kind.network_performance.into()],
        _ => return None,
    })
}

fn storage_values(kind: &Type, name: &str) -> Option<Vec<String>> {
    let disks = kind.disks()?;
    Some(vec![match name {
        "disk.count" => disks.count.to_string(),
        "disk.size-in-gb" => disks.gb.to_string(),
        "disk.type" => disks.kind.into(),
        "encryption-support" => disks.encryption.into(),
        "nvme-support" => disks.nvme.into(),
        "total-size-in-gb" => u64::from(disks.count).saturating_mul(disks.gb.into()).to_string(),
        _ => return None,
    }])
}

fn ipv6_addresses(kind: &Type) -> u32 {
    match kind.has(Trait::Ipv6) {
        true => kind.addresses_per_interface,
        false => 0,
    }
}

fn network(kind: &Type) -> NetworkInfo {
    let cards = kind
        .network_cards()
        .zip(0..)
        .map(|(card, index)| NetworkCardInfo {
            additional_flexible_network_interfaces: card.additional_interfaces.and_then(number),
            baseline_bandwidth_in_gbps: card.baseline_gbps,
            default_ena_queue_count_per_interface: card.default_queues.and_then(number),
            maximum_ena_queue_count: card.queues.and_then(number),
            maximum_ena_queue_count_per_interface: card.queues_per_interface.and_then(number),
            maximum_network_interfaces: card.interfaces.and_then(number),
            network_card_index: Some(index),
            network_performance: Some(card.performance.into()),
            peak_bandwidth_in_gbps: card.peak_gbps,
        });
    let cards: Vec<_> = cards.collect();
    let tcp = if kind.has(Trait::Tcp350) { 350 } else { 432_000 };
    let efa = Some(kind.efa_interfaces).filter(|n| *n > 0);
    NetworkInfo {
        bandwidth_weightings: some(weightings(kind)),
        connection_tracking_configuration: Some(DefaultConnectionTrackingConfiguration {
            default_tcp_established_timeout: Some(tcp),
            default_udp_stream_timeout: Some(180),
            default_udp_timeout: Some(30),
        }),
        default_network_card_index: Some(0),
        efa_info: efa.map(|n| EfaInfo {
            maximum_efa_interfaces: number(n),
        }),
        efa_supported: Some(efa.is_some()),
        ena_srd_supported: Some(kind.has(Trait::EnaExpress)),
        ena_support: EnaSupport::parse(kind.ena),
        encryption_in_transit_supported: Some(kind.has(Trait::EncryptionInTransit)),
        flexible_ena_queues_support: FlexibleEnaQueuesSupport::parse(support(kind, Trait::FlexibleQueues)),
        ipv4_addresses_per_interface: number(kind.addresses_per_interface),
        ipv6_addresses_per_interface: number(ipv6_addresses(kind)),
        ipv6_supported: Some(kind.has(Trait::Ipv6)),
        maximum_network_cards: i32::try_from(cards.len()).ok(),
        maximum_network_interfaces: number(kind.max_interfaces),
        network_cards: Some(cards),
        network_performance: Some(kind.network_performance.into()),
        secondary_network_supported: Some(false),
        ..NetworkInfo::default()
    }
}

fn ebs(kind: &Type) -> EbsInfo {
    let ebs = kind.ebs();
    let figures = |baseline: Throughput, maximum: Throughput| EbsOptimizedInfo {
        baseline_bandwidth_in_mbps: number(baseline.mbps),
        baseline_iops: number(baseline.iops),
        baseline_throughput_in_m_bps: Some(baseline.megabytes),
        maximum_bandwidth_in_mbps: number(maximum.mbps),
        maximum_iops: number(maximum.iops),
        maximum_throughput_in_m_bps: Some(maximum.megabytes),
    };
    EbsInfo {
        attachment_limit_type: AttachmentLimitType::parse(ebs.limit_kind),
        ebs_optimized_info: ebs.baseline.zip(ebs.maximum).map(|(b, m)| figures(b, m)),
        ebs_optimized_support: EbsOptimizedSupport::parse(ebs.optimized),
        encryption_support: Some(EbsEncryptionSupport::Supported),
        maximum_ebs_attachments: ebs.attachments.and_then(number),
        nvme_support: EbsNvmeSupport::parse(ebs.nvme),
        ..EbsInfo::default()
    }
}

fn storage(kind: &Type) -> Option<InstanceStorageInfo> {
    let disks = kind.disks()?;
    Some(InstanceStorageInfo {
        disks: Some(vec![DiskInfo {
            count: number(disks.count),
            size_in_gb: Some(disks.gb.into()),
            r#type: DiskType::parse(disks.kind),
        }]),
        encryption_support: InstanceStorageEncryptionSupport::parse(disks.encryption),
        nvme_support: EphemeralNvmeSupport::parse(disks.nvme),
        total_size_in_gb: Some(i64::from(disks.count).saturating_mul(disks.gb.into())),
    })
}

fn gpus(devices: Accelerators) -> GpuInfo {
    let [partition, logical, workloads] = devices.more;
    GpuInfo {
        gpus: Some(vec![GpuDeviceInfo {
            count: number(devices.count),
            gpu_partition_size: partition.parse().ok(),
            logical_gpu_count: logical.parse().ok(),
            manufacturer: Some(devices.manufacturer.into()),
            memory_info: Some(GpuDeviceMemoryInfo {
                size_in_mi_b: number(devices.memory_mib),
            }),
            name: Some(devices.name.into()),
            workloads: some(workloads.split_ascii_whitespace().map(str::to_owned).collect()),
        }]),
        total_gpu_memory_in_mi_b: number(devices.total_memory_mib),
    }
}

fn neurons(devices: Accelerators) -> NeuronInfo {
    let [cores, version, _] = devices.more;
    NeuronInfo {
        neuron_devices: Some(vec![NeuronDeviceInfo {
            core_info: Some(NeuronDeviceCoreInfo {
                count: cores.parse().ok(),
                version: version.parse().ok(),
            }),
            count: number(devices.count),
            memory_info: Some(NeuronDeviceMemoryInfo {
                size_in_mi_b: number(devices.memory_mib),
            }),
            name: Some(devices.name.into()),
        }]),
        total_neuron_device_memory_in_mi_b: number(devices.total_memory_mib),
    }
}

/// The kinds whose shapes differ in their names alone.
macro_rules! devices {
    ($given:expr, $info:ident { $list:ident: $device:ident { $memory:ident }, $total:ident }) => {{
        let devices: Accelerators = $given;
        $info {
            $list: Some(vec![$device {
                count: number(devices.count),
                manufacturer: Some(devices.manufacturer.into()),
                memory_info: Some($memory {
                    size_in_mi_b: number(devices.memory_mib),
                }),
                name: Some(devices.name.into()),
            }]),
            $total: number(devices.total_memory_mib),
        }
    }};
}

fn fpgas(given: Accelerators) -> FpgaInfo {
    devices!(
        given,
        FpgaInfo {
            fpgas: FpgaDeviceInfo { FpgaDeviceMemoryInfo },
            total_fpga_memory_in_mi_b
        }
    )
}

fn inference(given: Accelerators) -> InferenceAcceleratorInfo {
    devices!(
        given,
        InferenceAcceleratorInfo {
            accelerators: InferenceDeviceInfo {
                InferenceDeviceMemoryInfo
            },
            total_inference_memory_in_mi_b
        }
    )
}

fn media(given: Accelerators) -> MediaAcceleratorInfo {
    devices!(
        given,
        MediaAcceleratorInfo {
            accelerators: MediaDeviceInfo {
                MediaDeviceMemoryInfo
            },
            total_media_memory_in_mi_b
        }
    )
}

fn processor(kind: &Type) -> ProcessorInfo {
    ProcessorInfo {
        manufacturer: Some(kind.manufacturer.into()),
        supported_architectures: Some(kind.architectures().filter_map(ArchitectureType::parse).collect()),
        supported_features: some(features(kind)),
        sustained_clock_speed_in_ghz: kind.sustained_ghz,
    }
}

fn vcpus(kind: &Type) -> VCpuInfo {
    let numbers = |list: Vec<u32>| some(list.into_iter().filter_map(number).collect());
    VCpuInfo {
        default_cores: number(kind.cores()),
        default_threads_per_core: number(kind.threads_per_core),
        default_v_cpus: number(kind.vcpus),
        valid_cores: numbers(kind.valid_cores()),
        valid_threads_per_core: numbers(kind.valid_threads()),
    }
}

pub fn view(kind: &Type) -> InstanceTypeInfo {
    let mut out = InstanceTypeInfo {
        auto_recovery_supported: Some(kind.has(Trait::AutoRecovery)),
        bare_metal: Some(kind.has(Trait::BareMetal)),
        burstable_performance_supported: Some(kind.burstable()),
        current_generation: Some(kind.has(Trait::Current)),
        dedicated_hosts_supported: Some(kind.has(Trait::DedicatedHosts)),
        ebs_info: Some(ebs(kind)),
        free_tier_eligible: Some(kind.has(Trait::FreeTier)),
        hibernation_supported: Some(kind.has(Trait::Hibernation)),
        hypervisor: hypervisor(kind),
        instance_storage_info: storage(kind),
        instance_storage_supported: Some(kind.disks().is_some()),
        instance_type: Some(kind.name.to_owned()),
        memory_info: Some(MemoryInfo {
            size_in_mi_b: Some(i64::from(kind.memory_mib)),
        }),
        network_info: Some(network(kind)),
        nitro_enclaves_support: NitroEnclavesSupport::parse(support(kind, Trait::Enclaves)),
        nitro_tpm_info: kind.has(Trait::Tpm).then(|| NitroTpmInfo {
            supported_versions: Some(vec!["2.0".into()]),
        }),
        nitro_tpm_support: NitroTpmSupport::parse(support(kind, Trait::Tpm)),
        phc_support: PhcSupport::parse(support(kind, Trait::Phc)),
        placement_group_info: Some(PlacementGroupInfo {
            supported_strategies: Some(strategies(kind)),
        }),
        processor_info: Some(processor(kind)),
        reboot_migration_support: RebootMigrationSupport::parse(support(kind, Trait::RebootMigration)),
        supported_boot_modes: Some(kind.boot_modes().filter_map(BootModeType::parse).collect()),
        supported_in_region: Some(true),
        supported_root_device_types: Some(root_devices(kind)),
        supported_usage_classes: Some(usage_classes(kind)),
        supported_virtualization_types: Some(virtualization(kind)),
        v_cpu_info: Some(vcpus(kind)),
        ..InstanceTypeInfo::default()
    };
    for devices in kind.accelerators() {
        match devices.kind {
            "gpu" => out.gpu_info = Some(gpus(devices)),
            "fpga" => out.fpga_info = Some(fpgas(devices)),
            "inference" => out.inference_accelerator_info = Some(inference(devices)),
            "media" => out.media_accelerator_info = Some(media(devices)),
            _ => out.neuron_info = Some(neurons(devices)),
        }
    }
    out
}
