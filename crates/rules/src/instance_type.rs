//! The instance types, with what EC2 says of each in `DescribeInstanceTypes` and what ECS makes of it:
//! `models/instance-types.csv`, whose head names its columns and its sources.

use std::sync::LazyLock;

/// A line of the table. What few ask for stays text until somebody asks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InstanceType {
    /// Such as `m5.large`.
    pub name: &'static str,
    pub vcpus: u32,
    pub threads_per_core: u32,
    valid_cores: &'static str,
    pub memory_mib: u32,
    /// In EC2's spelling, separated by spaces.
    architectures: &'static str,
    /// What its programs are made for; of `i386 x86_64` the latter.
    pub architecture: Architecture,
    pub manufacturer: &'static str,
    pub sustained_ghz: Option<f64>,
    /// `None` of bare metal.
    pub hypervisor: Option<Hypervisor>,
    pub max_interfaces: u32,
    /// Private IPv4 addresses of one interface, with the primary one.
    pub addresses_per_interface: u32,
    /// In AWS's words, such as `Up to 10 Gigabit`.
    pub network_performance: &'static str,
    network_cards: &'static str,
    /// `unsupported`, `supported` or `required`.
    pub ena: &'static str,
    pub efa_interfaces: u32,
    ebs: &'static str,
    disks: &'static str,
    accelerators: &'static str,
    /// In EC2's spelling, separated by spaces.
    boot_modes: &'static str,
    traits: &'static str,
    /// How many awsvpc tasks ECS places on it when its interfaces are trunked; `None` where they cannot be.
    pub trunked_tasks: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Architecture {
    X86_64,
    Arm64,
    X86_64Mac,
    Arm64Mac,
}

impl Architecture {
    /// EC2's spelling.
    pub fn as_str(self) -> &'static str {
        match self {
            Architecture::X86_64 => "x86_64",
            Architecture::Arm64 => "arm64",
            Architecture::X86_64Mac => "x86_64_mac",
            Architecture::Arm64Mac => "arm64_mac",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        use Architecture::{Arm64, Arm64Mac, X86_64, X86_64Mac};
        [X86_64, Arm64, X86_64Mac, Arm64Mac]
            .into_iter()
            .find(|a| a.as_str() == text)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hypervisor {
    Xen,
    Nitro,
}

/// What a type has or can, beside its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    AutoRecovery,
    BandwidthWeightings,
    BareMetal,
    Burstable,
    CapacityBlock,
    ClusterPlacement,
    /// Of the current generation.
    Current,
    DedicatedHosts,
    EnaExpress,
    Enclaves,
    EncryptionInTransit,
    FlexibleQueues,
    FreeTier,
    Hibernation,
    /// A root device in the instance store.
    InstanceStoreRoot,
    Ipv6,
    NestedVirtualization,
    Paravirtual,
    /// A PTP hardware clock.
    Phc,
    RebootMigration,
    SevSnp,
    Spot,
    /// Idle TCP connections are forgotten after 350 seconds, not after five days.
    Tcp350,
    Tpm,
}

impl Trait {
    pub const ALL: [Trait; 24] = [
        Trait::AutoRecovery,
        Trait::BandwidthWeightings,
        Trait::BareMetal,
        Trait::Burstable,
        Trait::CapacityBlock,
        Trait::ClusterPlacement,
        Trait::Current,
        Trait::DedicatedHosts,
        Trait::EnaExpress,
        Trait::Enclaves,
        Trait::EncryptionInTransit,
        Trait::FlexibleQueues,
        Trait::FreeTier,
        Trait::Hibernation,
        Trait::InstanceStoreRoot,
        Trait::Ipv6,
        Trait::NestedVirtualization,
        Trait::Paravirtual,
        Trait::Phc,
        Trait::RebootMigration,
        Trait::SevSnp,
        Trait::Spot,
        Trait::Tcp350,
        Trait::Tpm,
    ];

    /// Its word in the table.
    pub fn as_str(self) -> &'static str {
        match self {
            Trait::AutoRecovery => "auto-recovery",
            Trait::BandwidthWeightings => "bandwidth-weightings",
            Trait::BareMetal => "bare-metal",
            Trait::Burstable => "burstable",
            Trait::CapacityBlock => "capacity-block",
            Trait::ClusterPlacement => "cluster-placement",
            Trait::Current => "current",
            Trait::DedicatedHosts => "dedicated-hosts",
            Trait::EnaExpress => "ena-express",
            Trait::Enclaves => "enclaves",
            Trait::EncryptionInTransit => "encryption-in-transit",
            Trait::FlexibleQueues => "flexible-queues",
            Trait::FreeTier => "free-tier",
            Trait::Hibernation => "hibernation",
            Trait::InstanceStoreRoot => "instance-store-root",
            Trait::Ipv6 => "ipv6",
            Trait::NestedVirtualization => "nested-virtualization",
            Trait::Paravirtual => "paravirtual",
            Trait::Phc => "phc",
            Trait::RebootMigration => "reboot-migration",
            Trait::SevSnp => "sev-snp",
            Trait::Spot => "spot",
            Trait::Tcp350 => "tcp-350",
            Trait::Tpm => "tpm",
        }
    }
}

/// One network card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NetworkCard {
    pub interfaces: Option<u32>,
    pub baseline_gbps: Option<f64>,
    pub peak_gbps: Option<f64>,
    pub default_queues: Option<u32>,
    pub queues: Option<u32>,
    pub queues_per_interface: Option<u32>,
    pub additional_interfaces: Option<u32>,
    pub performance: &'static str,
}

/// What a type is to volumes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ebs {
    /// `default`, `supported` or `unsupported`.
    pub optimized: &'static str,
    pub nvme: &'static str,
    /// Whether interfaces and volumes share the limit: `shared` or `dedicated`.
    pub limit_kind: &'static str,
    pub attachments: Option<u32>,
    pub baseline: Option<Throughput>,
    pub maximum: Option<Throughput>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throughput {
    pub mbps: u32,
    pub iops: u32,
    /// Megabytes a second.
    pub megabytes: f64,
}

/// Equal disks of a type's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disks {
    pub count: u32,
    pub gb: u32,
    /// `ssd` or `hdd`.
    pub kind: &'static str,
    pub encryption: &'static str,
    pub nvme: &'static str,
}

/// Equal devices beside the processors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accelerators {
    /// `gpu`, `fpga`, `inference`, `media` or `neuron`.
    pub kind: &'static str,
    pub count: u32,
    pub manufacturer: &'static str,
    pub name: &'static str,
    pub memory_mib: u32,
    pub total_memory_mib: u32,
    /// Of a GPU: the part of one that there is, how many such parts, the workloads. Of a Neuron device: its
    /// cores and their version.
    pub more: [&'static str; 3],
}

impl InstanceType {
    fn parse(line: &'static str) -> Option<Self> {
        let mut fields = line.split(',');
        let mut next = || fields.next();
        let (name, vcpus, threads_per_core) = (next()?, number(next()?)?, number(next()?)?);
        let (valid_cores, memory_mib, architectures) = (next()?, number(next()?)?, next()?);
        let (manufacturer, sustained_ghz, hypervisor) = (next()?, next()?, next()?);
        Some(InstanceType {
            name,
            vcpus,
            threads_per_core,
            valid_cores,
            memory_mib,
            architectures,
            architecture: Architecture::parse(architectures.rsplit(' ').next()?)?,
            manufacturer,
            sustained_ghz: sustained_ghz.parse().ok(),
            hypervisor: match hypervisor {
                "xen" => Some(Hypervisor::Xen),
                "nitro" => Some(Hypervisor::Nitro),
                _ => None,
            },
            max_interfaces: number(next()?)?,
            addresses_per_interface: number(next()?)?,
            network_performance: next()?,
            network_cards: next()?,
            ena: next()?,
            efa_interfaces: number(next()?)?,
            ebs: next()?,
            disks: next()?,
            accelerators: next()?,
            boot_modes: next()?,
            traits: next()?,
            trunked_tasks: number(next()?),
        })
    }

    pub fn has(&self, wanted: Trait) -> bool {
        self.traits.split(' ').any(|word| word == wanted.as_str())
    }

    /// Whether it earns CPU credits.
    pub fn burstable(&self) -> bool {
        self.has(Trait::Burstable)
    }

    pub fn cores(&self) -> u32 {
        self.vcpus
            .checked_div(self.threads_per_core)
            .unwrap_or(self.vcpus)
    }

    /// The numbers of cores that a launch may choose; none where it has no choice to make.
    pub fn valid_cores(&self) -> Vec<u32> {
        let ranges = self.valid_cores.split(' ').filter_map(range);
        ranges
            .flat_map(|(first, last, step)| (first..=last).step_by(step))
            .collect()
    }

    /// The numbers of threads of a core that a launch may choose.
    pub fn valid_threads(&self) -> Vec<u32> {
        match self.valid_cores().is_empty() {
            true => vec![],
            false => (1..=self.threads_per_core).collect(),
        }
    }

    pub fn architectures(&self) -> impl Iterator<Item = &'static str> {
        self.architectures.split(' ')
    }

    pub fn boot_modes(&self) -> impl Iterator<Item = &'static str> {
        self.boot_modes.split(' ')
    }

    pub fn network_cards(&self) -> impl Iterator<Item = NetworkCard> {
        let all = self.network_performance;
        self.network_cards.split('|').map(move |card| {
            let mut fields = card.split(';');
            let mut next = || fields.next().unwrap_or_default();
            NetworkCard {
                interfaces: number(next()),
                baseline_gbps: next().parse().ok(),
                peak_gbps: next().parse().ok(),
                default_queues: number(next()),
                queues: number(next()),
                queues_per_interface: number(next()),
                additional_interfaces: number(next()),
                performance: Some(next()).filter(|text| !text.is_empty()).unwrap_or(all),
            }
        })
    }

    pub fn ebs(&self) -> Ebs {
        let mut fields = self.ebs.split(';');
        let mut next = || fields.next().unwrap_or_default();
        let (optimized, nvme, limit_kind, attachments) = (next(), next(), next(), number(next()));
        let mut throughput = || {
            let (mbps, iops, megabytes) = (number(next()), number(next()), next().parse().ok());
            Some(Throughput {
                mbps: mbps?,
                iops: iops?,
                megabytes: megabytes?,
            })
        };
        Ebs {
            optimized,
            nvme,
            limit_kind,
            attachments,
            baseline: throughput(),
            maximum: throughput(),
        }
    }

    pub fn disks(&self) -> Option<Disks> {
        let mut fields = self.disks.split(';');
        Some(Disks {
            count: number(fields.next()?)?,
            gb: number(fields.next()?)?,
            kind: fields.next()?,
            encryption: fields.next()?,
            nvme: fields.next()?,
        })
    }

    pub fn accelerators(&self) -> impl Iterator<Item = Accelerators> {
        self.accelerators.split('|').filter_map(|device| {
            let mut fields = device.split(';');
            Some(Accelerators {
                kind: fields.next()?,
                count: number(fields.next()?)?,
                manufacturer: fields.next()?,
                name: fields.next()?,
                memory_mib: number(fields.next()?)?,
                total_memory_mib: number(fields.next()?)?,
                more: std::array::from_fn(|_| fields.next().unwrap_or_default()),
            })
        })
    }

    /// How many awsvpc tasks have an interface of their own beside the primary one, without trunking.
    pub fn awsvpc_tasks(&self) -> u32 {
        self.max_interfaces.saturating_sub(1)
    }

    /// `m5` of `m5.large`.
    pub fn family(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(family, _)| family)
    }

    /// What it has that no part of one Linux machine can stand for; `None` where one can.
    pub fn beyond_this_machine(&self) -> Option<&'static str> {
        if self.has(Trait::BareMetal) {
            return Some("bare metal");
        }
        let kind = self.accelerators().next()?.kind;
        Some(match kind {
            "gpu" => "GPUs",
            "fpga" => "FPGAs",
            "media" => "media accelerators",
            _ => "accelerators for machine learning",
        })
    }
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// The first, the last and the step of `4-16/2`, `1-8` or `2`.
fn range(text: &str) -> Option<(u32, u32, usize)> {
    let (range, step) = text.split_once('/').unwrap_or((text, "1"));
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let step = step.parse().ok().filter(|step| *step > 0)?;
    Some((number(first)?, number(last)?, step))
}

const TABLE: &str = include_str!("../../../models/instance-types.csv");

fn lines() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#'))
}

static TYPES: LazyLock<Vec<InstanceType>> =
    LazyLock::new(|| lines().filter_map(InstanceType::parse).collect());

/// The type of this name.
pub fn find(name: &str) -> Option<&'static InstanceType> {
    let place = TYPES.binary_search_by_key(&name, |kind| kind.name).ok()?;
    TYPES.get(place)
}

/// Every type, by name.
pub fn all() -> &'static [InstanceType] {
    &TYPES
}

/// Whether AWS has a type of this name, with or without figures here.
pub fn is_known(name: &str) -> bool {
    find(name).is_some() || lines().any(|line| line == name)
}

#[cfg(test)]
mod tests;
