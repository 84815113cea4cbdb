//! What is whose, of what was seen.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use netplan::names;
use shim::instances::Traces;

/// What carries names of cove's on this machine.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    /// Names of network namespaces.
    pub namespaces: Vec<String>,
    /// Instances that have a link into the internet here.
    pub links: BTreeSet<String>,
    /// Instances whose lock is held.
    pub locked: BTreeSet<String>,
    pub traces: BTreeMap<String, Traces>,
    pub mounts: Vec<ContainerMount>,
    pub shims: Vec<ShimProcess>,
    /// Data directories whose lock is held.
    pub used_data_dirs: BTreeSet<PathBuf>,
}

impl Seen {
    /// Every instance that something was seen of.
    pub fn instances(&self) -> BTreeSet<String> {
        let namespaces = self
            .namespaces
            .iter()
            .filter_map(|name| names::instance_of_namespace(name));
        let mut all: BTreeSet<String> = namespaces.map(str::to_owned).collect();
        all.extend(self.links.iter().cloned());
        all.extend(
            self.traces
                .keys()
                .filter(|name| names::is_instance(name))
                .cloned(),
        );
        all
    }

    /// Instances that a cove runs: it holds the lock of the instance, or that of a data directory which
    /// has a task of it. The latter comes first when a cove starts, and is all that an older one has.
    pub fn running(&self) -> BTreeSet<String> {
        let instances = self.instance_of_task();
        let mounts = self.mounts.iter().map(|mount| (&mount.data_dir, &mount.task));
        let shims = self.shims.iter().map(|shim| (&shim.data_dir, &shim.task));
        let used = mounts
            .chain(shims)
            .filter(|(data_dir, _)| self.used_data_dirs.contains(*data_dir));
        let running = used.filter_map(|(_, task)| instances.get(task).cloned());
        running.chain(self.locked.iter().cloned()).collect()
    }

    /// Which instance a task was of: by its cgroup, or by its namespaces.
    fn instance_of_task(&self) -> BTreeMap<String, String> {
        let by_cgroup = self.traces.iter().flat_map(|(instance, traces)| {
            let tasks = traces.names.iter();
            tasks.map(|name| (name.clone(), instance.clone()))
        });
        let mut instances: BTreeMap<String, String> = by_cgroup.collect();
        for name in &self.namespaces {
            if let Some((instance, task)) = task_of_namespace(name) {
                instances.insert(task, instance);
            }
        }
        instances
    }
}

/// A mount of a container: its root filesystem, or what its files of `/etc` are in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContainerMount {
    pub point: PathBuf,
    pub data_dir: PathBuf,
    pub task: String,
}

/// A shim, and whose it was when it was started.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShimProcess {
    pub process: i32,
    pub data_dir: PathBuf,
    pub task: String,
}

impl ShimProcess {
    /// Reads `/proc/PID/cmdline`.
    pub fn of(process: i32, command_line: &[u8]) -> Option<Self> {
        let words: Vec<&[u8]> = command_line.split(|byte| *byte == 0).collect();
        let [_, b"shim", b"--dir", dir, ..] = words.as_slice() else {
            return None;
        };
        let (data_dir, task, below) = task_dir(std::str::from_utf8(dir).ok()?)?;
        (below == "shim").then_some(ShimProcess {
            process,
            data_dir,
            task,
        })
    }
}

/// The data directory, the task, and what is below, of `DATA/tasks/TASK/BELOW`.
fn task_dir(path: &str) -> Option<(PathBuf, String, &str)> {
    let (data_dir, rest) = path.rsplit_once("/tasks/")?;
    let (task, below) = rest.split_once('/')?;
    let is_id = task.len() == 32 && task.bytes().all(|c| c.is_ascii_hexdigit());
    is_id.then(|| (data_dir.into(), task.to_owned(), below))
}

/// What containers have among the mounts of `/proc/self/mountinfo`.
pub fn container_mounts(mountinfo: &str) -> Vec<ContainerMount> {
    let mounts = mountinfo.lines().filter_map(|line| {
        let (place, source) = line.split_once(" - ")?;
        let point = unescaped(place.split(' ').nth(4)?);
        let (data_dir, task, below) = task_dir(&point)?;
        let (_, part) = below.strip_prefix("containers/")?.split_once('/')?;
        let kind = source.split(' ').next()?;
        matches!((part, kind), ("rootfs", "overlay") | ("etc", "tmpfs")).then(|| ContainerMount {
            data_dir,
            task,
            point: point.clone().into(),
        })
    });
    mounts.collect()
}

/// The kernel writes a blank as `\040`, and three other characters likewise.
fn unescaped(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .iter()
        .fold(text.to_owned(), |text, (code, is)| text.replace(code, is))
}

/// What belongs to no running cove.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remains {
    pub instances: BTreeMap<String, OfInstance>,
    /// Of instances that nothing else tells of.
    pub mounts: Vec<ContainerMount>,
    pub shims: Vec<ShimProcess>,
}

/// What is left of one instance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfInstance {
    pub data_dirs: BTreeSet<PathBuf>,
    pub processes: BTreeSet<i32>,
    pub cgroups: Vec<PathBuf>,
    pub namespaces: Vec<String>,
    pub link: bool,
    pub mounts: Vec<PathBuf>,
}

impl Remains {
    pub fn is_empty(&self) -> bool {
        *self == Remains::default()
    }

    /// Forgets everything but these instances.
    pub fn keep(&mut self, only: &BTreeSet<String>) {
        self.instances.retain(|instance, _| only.contains(instance));
        self.mounts.clear();
        self.shims.clear();
    }

    /// Forgets what another look has not found, and what it has found beside.
    pub fn keep_common(&mut self, other: &Remains) {
        self.instances
            .retain(|instance, of| match other.instances.get(instance) {
                Some(other) => {
                    of.keep_common(other);
                    true
                }
                None => false,
            });
        self.mounts.retain(|mount| other.mounts.contains(mount));
        self.shims.retain(|shim| other.shims.contains(shim));
    }
}

impl OfInstance {
    fn keep_common(&mut self, other: &OfInstance) {
        self.processes.retain(|process| other.processes.contains(process));
        self.cgroups.retain(|path| other.cgroups.contains(path));
        self.namespaces.retain(|name| other.namespaces.contains(name));
        self.link &= other.link;
        self.mounts.retain(|point| other.mounts.contains(point));
    }
}

/// Sorts by instance, and leaves out what a running cove has.
pub fn sort(seen: Seen) -> Remains {
    let mut remains = Remains::default();
    let instance_of_task = seen.instance_of_task();
    let running = seen.running();
    let is_running = |instance: &String| running.contains(instance);
    for (name, traces) in &seen.traces {
        if !is_running(name) {
            let of = remains.instances.entry(name.clone()).or_default();
            of.cgroups.clone_from(&traces.cgroups);
            of.processes.clone_from(&traces.processes);
        }
    }
    for name in seen.namespaces {
        // Others may call theirs cove-something too.
        let instance = match names::instance_of_namespace(&name) {
            Some(instance) => instance.to_owned(),
            None if name.starts_with(names::CHECK) => name.clone(),
            None => continue,
        };
        if !is_running(&instance) {
            remains
                .instances
                .entry(instance)
                .or_default()
                .namespaces
                .push(name);
        }
    }
    for instance in seen.links.iter().filter(|instance| !is_running(instance)) {
        remains.instances.entry(instance.clone()).or_default().link = true;
    }
    for mount in seen.mounts {
        match instance_of_task.get(&mount.task) {
            Some(instance) if is_running(instance) => {}
            _ if seen.used_data_dirs.contains(&mount.data_dir) => {}
            Some(instance) => {
                let of = remains.instances.entry(instance.clone()).or_default();
                of.data_dirs.insert(mount.data_dir);
                of.mounts.push(mount.point);
            }
            None => remains.mounts.push(mount),
        }
    }
    for shim in seen.shims {
        match instance_of_task.get(&shim.task) {
            Some(instance) if is_running(instance) => {}
            _ if seen.used_data_dirs.contains(&shim.data_dir) => {}
            Some(instance) => {
                let of = remains.instances.entry(instance.clone()).or_default();
                of.data_dirs.insert(shim.data_dir);
                of.processes.insert(shim.process);
            }
            None => remains.shims.push(shim),
        }
    }
    remains
}

/// The instance and the task of `cove-INSTANCE-t-TASK` and `cove-INSTANCE-t-TASK-N`.
fn task_of_namespace(name: &str) -> Option<(String, String)> {
    let instance = names::instance_of_namespace(name)?;
    let rest = name.strip_prefix(&names::prefix(instance))?.strip_prefix("t-")?;
    let task = rest.split('-').next()?;
    Some((instance.to_owned(), task.to_owned()))
}

#[cfg(test)]
mod tests;
