//! The task sizes of Fargate. Source: ECS Developer Guide, "Amazon ECS task definition
//! differences for Fargate", table of CPU and memory values.

/// Whether Fargate offers this pair of CPU units and MiB.
pub fn offers(cpu_units: u32, memory_mib: u32) -> bool {
    const SIZES: &[(u32, &[u32])] = &[(256, &[512, 1024, 2048]), (32768, &[61_440, 122_880, 249_856])];
    // CPU units, smallest and largest memory, step.
    const RANGES: &[(u32, u32, u32, u32)] = &[
        (512, 1024, 4096, 1024),
        (1024, 2048, 8192, 1024),
        (2048, 4096, 16_384, 1024),
        (4096, 8192, 30_720, 1024),
        (8192, 16_384, 61_440, 4096),
        (16_384, 32_768, 122_880, 8192),
    ];
    SIZES
        .iter()
        .any(|(cpu, memory)| *cpu == cpu_units && memory.contains(&memory_mib))
        || RANGES.iter().any(|&(cpu, low, high, step)| {
            cpu == cpu_units && (low..=high).contains(&memory_mib) && memory_mib.is_multiple_of(step)
        })
}

/// Reads a task-level `cpu` setting: units (`256`) or vCPUs (`.25 vCPU`, `1vcpu`).
pub fn parse_cpu(text: &str) -> Option<u32> {
    let lower = text.trim().to_ascii_lowercase();
    match lower.strip_suffix("vcpu") {
        Some(vcpus) => scaled(vcpus, 1024),
        None => whole(&lower),
    }
}

/// Reads a task-level `memory` setting: MiB (`512`) or GB (`1GB`, `0.5 gb`).
pub fn parse_memory(text: &str) -> Option<u32> {
    let lower = text.trim().to_ascii_lowercase();
    match lower.strip_suffix("gb") {
        Some(gb) => scaled(gb, 1024),
        None => whole(&lower),
    }
}

/// Digits alone: `str::parse` would take a plus sign.
fn whole(text: &str) -> Option<u32> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// A decimal number times `by`, when that is a whole number.
fn scaled(text: &str, by: u32) -> Option<u32> {
    let text = text.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if (whole.is_empty() && fraction.is_empty()) || fraction.len() > 4 {
        return None;
    }
    let digits = |s: &str| -> Option<u64> {
        if s.is_empty() {
            Some(0)
        } else {
            s.bytes().all(|b| b.is_ascii_digit()).then(|| s.parse().ok())?
        }
    };
    let denominator = 10_u64.pow(u32::try_from(fraction.len()).ok()?);
    let numerator = digits(whole)?
        .checked_mul(denominator)?
        .checked_add(digits(fraction)?)?;
    let product = numerator.checked_mul(u64::from(by))?;
    product
        .is_multiple_of(denominator)
        .then(|| u32::try_from(product / denominator).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_those_of_the_table() {
        let good = [
            (256, 512),
            (256, 2048),
            (512, 3072),
            (1024, 8192),
            (4096, 30_720),
            (8192, 20_480),
            (16_384, 40_960),
            (32_768, 249_856),
        ];
        let bad = [
            (256, 3072),
            (256, 513),
            (512, 512),
            (1024, 1024),
            (1024, 9216),
            (8192, 17_408),
            (300, 512),
            (0, 0),
        ];
        for (cpu, memory) in good {
            assert!(offers(cpu, memory), "{cpu} {memory}");
        }
        for (cpu, memory) in bad {
            assert!(!offers(cpu, memory), "{cpu} {memory}");
        }
    }

    #[test]
    fn settings_are_read_in_every_spelling() {
        for (text, units) in [
            ("256", 256),
            (".25 vCPU", 256),
            ("0.25 vCPU", 256),
            ("1 vCPU", 1024),
            ("1vcpu", 1024),
        ] {
            assert_eq!(parse_cpu(text), Some(units), "{text}");
        }
        for (text, mib) in [("512", 512), ("1GB", 1024), ("3 GB", 3072), ("0.5 gb", 512)] {
            assert_eq!(parse_memory(text), Some(mib), "{text}");
        }
        for bad in ["", "x", "-1", "+1", "vcpu", "1..5 vcpu", "99999999999 vcpu", "é"] {
            assert_eq!(parse_cpu(bad), None, "{bad}");
        }
    }
}
