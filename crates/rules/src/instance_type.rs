//! The instance types, with what EC2 says of each in `DescribeInstanceTypes` and what ECS makes of it.
//!
//! Sources: EC2 User Guide, "IP addresses per network interface per instance type"; ECS Developer
//! Guide, "Supported instances for increased Amazon ECS container network interfaces". Types with disks
//! or accelerators of their own, and bare metal, are not among them: nothing here would be real of them.

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InstanceType {
    /// Such as `m5.large`.
    pub name: &'static str,
    pub architecture: Architecture,
    pub hypervisor: Hypervisor,
    pub sustained_ghz: f64,
    pub threads_per_core: u32,
    pub vcpus: u32,
    pub memory_mib: u32,
    pub max_interfaces: u32,
    /// Private IPv4 addresses of one interface, with the primary one.
    pub addresses_per_interface: u32,
    /// How many awsvpc tasks ECS places on it when its interfaces are trunked; `None` where they cannot be.
    pub trunked_tasks: Option<u32>,
    /// In AWS's words, such as `Up to 10 Gigabit`.
    pub network_performance: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Architecture {
    X86_64,
    Arm64,
}

impl Architecture {
    /// EC2's spelling.
    pub fn as_str(self) -> &'static str {
        match self {
            Architecture::X86_64 => "x86_64",
            Architecture::Arm64 => "arm64",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hypervisor {
    Xen,
    Nitro,
}

impl InstanceType {
    /// Whether it earns CPU credits: the families whose names begin with `t`.
    pub fn burstable(&self) -> bool {
        self.name.starts_with('t')
    }

    pub fn cores(&self) -> u32 {
        self.vcpus / self.threads_per_core
    }

    /// How many awsvpc tasks have an interface of their own beside the primary one, without trunking.
    pub fn awsvpc_tasks(&self) -> u32 {
        self.max_interfaces - 1
    }

    /// `m5` of `m5.large`.
    pub fn family(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(family, _)| family)
    }
}

/// The type of this name.
pub fn find(name: &str) -> Option<&'static InstanceType> {
    TYPES.iter().find(|t| t.name == name)
}

/// Every type, a family after the other.
pub fn all() -> &'static [InstanceType] {
    TYPES
}

macro_rules! types {
    ($($family:literal $architecture:ident $hypervisor:ident $ghz:literal $threads:literal {
        $($size:literal $vcpus:literal $mib:literal $enis:literal $addresses:literal $trunked:expr, $network:literal;)*
    })*) => {
        &[$($(InstanceType {
            name: concat!($family, ".", $size),
            architecture: Architecture::$architecture,
            hypervisor: Hypervisor::$hypervisor,
            sustained_ghz: $ghz,
            threads_per_core: $threads,
            vcpus: $vcpus,
            memory_mib: $mib,
            max_interfaces: $enis,
            addresses_per_interface: $addresses,
            trunked_tasks: $trunked,
            network_performance: $network,
        },)*)*]
    };
}

// A family: its architecture, hypervisor, GHz, threads of a core. A size: vCPUs, MiB, interfaces, addresses
// of each, awsvpc tasks with trunking, network performance.
const TYPES: &[InstanceType] = types! {
    "t2" X86_64 Xen 2.5 1 {
        "nano" 1 512 2 2 None, "Low to Moderate";
        "micro" 1 1024 2 2 None, "Low to Moderate";
        "small" 1 2048 3 4 None, "Low to Moderate";
    }
    "t2" X86_64 Xen 2.3 1 {
        "medium" 2 4096 3 6 None, "Low to Moderate";
        "large" 2 8192 3 12 None, "Low to Moderate";
        "xlarge" 4 16_384 3 15 None, "Moderate";
        "2xlarge" 8 32_768 3 15 None, "Moderate";
    }
    "t3" X86_64 Nitro 2.5 2 {
        "nano" 2 512 2 2 None, "Up to 5 Gigabit";
        "micro" 2 1024 2 2 None, "Up to 5 Gigabit";
        "small" 2 2048 3 4 None, "Up to 5 Gigabit";
        "medium" 2 4096 3 6 None, "Up to 5 Gigabit";
        "large" 2 8192 3 12 None, "Up to 5 Gigabit";
        "xlarge" 4 16_384 4 15 None, "Up to 5 Gigabit";
        "2xlarge" 8 32_768 4 15 None, "Up to 5 Gigabit";
    }
    "t3a" X86_64 Nitro 2.2 2 {
        "nano" 2 512 2 2 None, "Up to 5 Gigabit";
        "micro" 2 1024 2 2 None, "Up to 5 Gigabit";
        "small" 2 2048 2 4 None, "Up to 5 Gigabit";
        "medium" 2 4096 3 6 None, "Up to 5 Gigabit";
        "large" 2 8192 3 12 None, "Up to 5 Gigabit";
        "xlarge" 4 16_384 4 15 None, "Up to 5 Gigabit";
        "2xlarge" 8 32_768 4 15 None, "Up to 5 Gigabit";
    }
    "t4g" Arm64 Nitro 2.5 1 {
        "nano" 2 512 2 2 None, "Up to 5 Gigabit";
        "micro" 2 1024 2 2 None, "Up to 5 Gigabit";
        "small" 2 2048 3 4 None, "Up to 5 Gigabit";
        "medium" 2 4096 3 6 None, "Up to 5 Gigabit";
        "large" 2 8192 3 12 None, "Up to 5 Gigabit";
        "xlarge" 4 16_384 4 15 None, "Up to 5 Gigabit";
        "2xlarge" 8 32_768 4 15 None, "Up to 5 Gigabit";
    }
    "m5" X86_64 Nitro 3.1 2 {
        "large" 2 8192 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 10 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(60), "10 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(60), "12 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "20 Gigabit";
        "24xlarge" 96 393_216 15 50 Some(120), "25 Gigabit";
    }
    "m5a" X86_64 Nitro 2.5 2 {
        "large" 2 8192 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 10 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(60), "Up to 10 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(60), "10 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "12 Gigabit";
        "24xlarge" 96 393_216 15 50 Some(120), "20 Gigabit";
    }
    "m6a" X86_64 Nitro 3.6 2 {
        "large" 2 8192 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 393_216 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 524_288 15 50 Some(120), "50 Gigabit";
        "48xlarge" 192 786_432 15 50 Some(120), "50 Gigabit";
    }
    "m6g" Arm64 Nitro 2.5 1 {
        "medium" 1 4096 2 4 Some(4), "Up to 10 Gigabit";
        "large" 2 8192 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 10 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(60), "12 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(60), "20 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "25 Gigabit";
    }
    "m6i" X86_64 Nitro 3.5 2 {
        "large" 2 8192 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 393_216 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 524_288 15 50 Some(120), "50 Gigabit";
    }
    "m7a" X86_64 Nitro 3.7 1 {
        "medium" 1 4096 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 8192 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 393_216 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 524_288 15 50 Some(120), "50 Gigabit";
        "48xlarge" 192 786_432 15 50 Some(120), "50 Gigabit";
    }
    "m7g" Arm64 Nitro 2.6 1 {
        "medium" 1 4096 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 8192 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 15 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(60), "15 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(60), "22.5 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "30 Gigabit";
    }
    "m7i" X86_64 Nitro 3.2 2 {
        "large" 2 8192 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 393_216 15 50 Some(120), "37.5 Gigabit";
        "48xlarge" 192 786_432 15 50 Some(120), "50 Gigabit";
    }
    "m7i-flex" X86_64 Nitro 3.2 2 {
        "large" 2 8192 3 10 Some(4), "Up to 12.5 Gigabit";
        "xlarge" 4 16_384 4 15 Some(10), "Up to 12.5 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(20), "Up to 12.5 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(40), "Up to 12.5 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(60), "Up to 12.5 Gigabit";
    }
    "m8g" Arm64 Nitro 2.7 1 {
        "medium" 1 4096 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 8192 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 16_384 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 32_768 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 65_536 8 30 Some(60), "Up to 15 Gigabit";
        "8xlarge" 32 131_072 8 30 Some(60), "15 Gigabit";
        "12xlarge" 48 196_608 8 30 Some(60), "22.5 Gigabit";
        "16xlarge" 64 262_144 15 50 Some(120), "30 Gigabit";
        "24xlarge" 96 393_216 15 50 Some(120), "40 Gigabit";
        "48xlarge" 192 786_432 15 50 Some(120), "50 Gigabit";
    }
    "c5" X86_64 Nitro 3.4 2 {
        "large" 2 4096 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 10 Gigabit";
        "9xlarge" 36 73_728 8 30 Some(60), "12 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(60), "12 Gigabit";
        "18xlarge" 72 147_456 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 196_608 15 50 Some(120), "25 Gigabit";
    }
    "c6a" X86_64 Nitro 3.6 2 {
        "large" 2 4096 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 131_072 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 196_608 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 262_144 15 50 Some(120), "50 Gigabit";
        "48xlarge" 192 393_216 15 50 Some(120), "50 Gigabit";
    }
    "c6g" Arm64 Nitro 2.5 1 {
        "medium" 1 2048 2 4 Some(4), "Up to 10 Gigabit";
        "large" 2 4096 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 10 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(60), "12 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(60), "20 Gigabit";
        "16xlarge" 64 131_072 15 50 Some(120), "25 Gigabit";
    }
    "c6i" X86_64 Nitro 3.5 2 {
        "large" 2 4096 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 131_072 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 196_608 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 262_144 15 50 Some(120), "50 Gigabit";
    }
    "c7a" X86_64 Nitro 3.7 1 {
        "medium" 1 2048 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 4096 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 131_072 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 196_608 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 262_144 15 50 Some(120), "50 Gigabit";
        "48xlarge" 192 393_216 15 50 Some(120), "50 Gigabit";
    }
    "c7g" Arm64 Nitro 2.6 1 {
        "medium" 1 2048 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 4096 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 15 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(60), "15 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(60), "22.5 Gigabit";
        "16xlarge" 64 131_072 15 50 Some(120), "30 Gigabit";
    }
    "c7i" X86_64 Nitro 3.2 2 {
        "large" 2 4096 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 131_072 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 196_608 15 50 Some(120), "37.5 Gigabit";
        "48xlarge" 192 393_216 15 50 Some(120), "50 Gigabit";
    }
    "c7i-flex" X86_64 Nitro 3.2 2 {
        "large" 2 4096 3 10 Some(4), "Up to 12.5 Gigabit";
        "xlarge" 4 8192 4 15 Some(10), "Up to 12.5 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(20), "Up to 12.5 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(40), "Up to 12.5 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(60), "Up to 12.5 Gigabit";
    }
    "c8g" Arm64 Nitro 2.7 1 {
        "medium" 1 2048 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 4096 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 8192 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 16_384 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 32_768 8 30 Some(60), "Up to 15 Gigabit";
        "8xlarge" 32 65_536 8 30 Some(60), "15 Gigabit";
        "12xlarge" 48 98_304 8 30 Some(60), "22.5 Gigabit";
        "16xlarge" 64 131_072 15 50 Some(120), "30 Gigabit";
        "24xlarge" 96 196_608 15 50 Some(120), "40 Gigabit";
        "48xlarge" 192 393_216 15 50 Some(120), "50 Gigabit";
    }
    "r5" X86_64 Nitro 3.1 2 {
        "large" 2 16_384 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 10 Gigabit";
        "8xlarge" 32 262_144 8 30 None, "10 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(60), "12 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "20 Gigabit";
        "24xlarge" 96 786_432 15 50 Some(120), "25 Gigabit";
    }
    "r5a" X86_64 Nitro 2.5 2 {
        "large" 2 16_384 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 10 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(60), "Up to 10 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(60), "10 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "12 Gigabit";
        "24xlarge" 96 786_432 15 50 Some(120), "20 Gigabit";
    }
    "r6a" X86_64 Nitro 3.6 2 {
        "large" 2 16_384 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 786_432 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 1_048_576 15 50 Some(120), "50 Gigabit";
        "48xlarge" 192 1_572_864 15 50 Some(120), "50 Gigabit";
    }
    "r6g" Arm64 Nitro 2.5 1 {
        "medium" 1 8192 2 4 Some(4), "Up to 10 Gigabit";
        "large" 2 16_384 3 10 Some(10), "Up to 10 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 10 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 10 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 10 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(60), "12 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(60), "20 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "25 Gigabit";
    }
    "r6i" X86_64 Nitro 3.5 2 {
        "large" 2 16_384 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 786_432 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 1_048_576 15 50 Some(120), "50 Gigabit";
    }
    "r7a" X86_64 Nitro 3.7 1 {
        "medium" 1 8192 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 16_384 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 786_432 15 50 Some(120), "37.5 Gigabit";
        "32xlarge" 128 1_048_576 15 50 Some(120), "50 Gigabit";
        "48xlarge" 192 1_572_864 15 50 Some(120), "50 Gigabit";
    }
    "r7g" Arm64 Nitro 2.6 1 {
        "medium" 1 8192 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 16_384 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 15 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(60), "15 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(60), "22.5 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "30 Gigabit";
    }
    "r7i" X86_64 Nitro 3.2 2 {
        "large" 2 16_384 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 12.5 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(90), "12.5 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(120), "18.75 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "25 Gigabit";
        "24xlarge" 96 786_432 15 50 Some(120), "37.5 Gigabit";
        "48xlarge" 192 1_572_864 15 50 Some(120), "50 Gigabit";
    }
    "r8g" Arm64 Nitro 2.7 1 {
        "medium" 1 8192 2 4 Some(4), "Up to 12.5 Gigabit";
        "large" 2 16_384 3 10 Some(10), "Up to 12.5 Gigabit";
        "xlarge" 4 32_768 4 15 Some(20), "Up to 12.5 Gigabit";
        "2xlarge" 8 65_536 4 15 Some(40), "Up to 12.5 Gigabit";
        "4xlarge" 16 131_072 8 30 Some(60), "Up to 15 Gigabit";
        "8xlarge" 32 262_144 8 30 Some(60), "15 Gigabit";
        "12xlarge" 48 393_216 8 30 Some(60), "22.5 Gigabit";
        "16xlarge" 64 524_288 15 50 Some(120), "30 Gigabit";
        "24xlarge" 96 786_432 15 50 Some(120), "40 Gigabit";
        "48xlarge" 192 1_572_864 15 50 Some(120), "50 Gigabit";
    }
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_those_of_the_tables() {
        let t3 = find("t3.medium").unwrap();
        assert_eq!((t3.vcpus, t3.memory_mib, t3.cores()), (2, 4096, 1));
        assert_eq!((t3.max_interfaces, t3.addresses_per_interface), (3, 6));
        assert!(t3.burstable());
        assert_eq!((t3.awsvpc_tasks(), t3.trunked_tasks), (2, None));
        let c5 = find("c5.9xlarge").unwrap();
        assert_eq!(
            (c5.vcpus, c5.memory_mib, c5.trunked_tasks),
            (36, 73_728, Some(60))
        );
        assert_eq!(find("m6i.12xlarge").unwrap().trunked_tasks, Some(120));
        assert_eq!(find("m6g.medium").unwrap().architecture, Architecture::Arm64);
        assert_eq!(find("r5.8xlarge").unwrap().trunked_tasks, None);
        assert_eq!(find("m7i-flex.large").unwrap().trunked_tasks, Some(4));
        assert_eq!(find("t2.micro").unwrap().hypervisor, Hypervisor::Xen);
        assert_eq!(find("m5.huge"), None);
    }

    #[test]
    fn no_name_comes_twice_and_no_size_is_without_an_interface() {
        let mut names: Vec<_> = all().iter().map(|t| t.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all().len());
        assert!(all().iter().all(|t| t.max_interfaces >= 2 && t.cores() >= 1));
    }
}
