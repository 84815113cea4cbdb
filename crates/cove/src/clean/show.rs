//! What is left, for a reader.

use std::fmt::Write;
use std::path::Path;

use super::sort::{OfInstance, Remains};

pub fn text(remains: &Remains) -> String {
    let mut text = String::new();
    for (instance, of) in &remains.instances {
        let _ = writeln!(
            text,
            "of the instance {instance}, which no cove runs{}:",
            data(of)
        );
        processes(&mut text, of.processes.iter());
        for path in &of.cgroups {
            let _ = writeln!(text, "  cgroup {}", path.display());
        }
        for name in &of.namespaces {
            let _ = writeln!(text, "  network namespace {name}");
        }
        if of.link {
            let _ = writeln!(text, "  link {}", netplan::names::host_link(instance));
        }
        for point in &of.mounts {
            let _ = writeln!(text, "  mount {}", point.display());
        }
    }
    if !remains.shims.is_empty() || !remains.mounts.is_empty() {
        let _ = writeln!(text, "of an instance that nothing else tells of:");
        processes(&mut text, remains.shims.iter().map(|shim| &shim.process));
        for mount in &remains.mounts {
            let _ = writeln!(text, "  mount {}", mount.point.display());
        }
    }
    text
}

fn data(of: &OfInstance) -> String {
    let is_lost = |dir: &Path| !dir.join(store::FILE_NAME).exists();
    let dirs = of.data_dirs.iter().map(|dir| {
        let lost = if is_lost(dir) { ", which is lost" } else { "" };
        format!(" (data directory {}{lost})", dir.display())
    });
    dirs.collect()
}

fn processes<'a>(text: &mut String, processes: impl Iterator<Item = &'a i32>) {
    for process in processes {
        let name = std::fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
        let _ = writeln!(text, "  process {process} {}", name.trim_end());
    }
}
