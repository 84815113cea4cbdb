//! The task's cgroup: the parent of its containers' cgroups, with the task's own limits.
//!
//! On cgroup v1 (pure or hybrid) the task has a directory in every hierarchy, because the
//! containers will; on v2 one. All of them are made here first and removed here last, so that
//! removing empty ancestors (`cove/<instance>`) can never hit a sibling that is being made.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

use nix::sys::statfs::{CGROUP2_SUPER_MAGIC, statfs};
use nix::unistd::Pid;

use crate::spec::TaskSpec;
use crate::sys;

pub(crate) const ROOT: &str = "/sys/fs/cgroup";
/// The cgroup of a probe, in that of its container.
const PROBE: &str = "probe";
pub(crate) const PROCS: &str = "cgroup.procs";
/// CFS period: Docker's and the kernel's default.
pub(crate) const PERIOD_US: u64 = 100_000;
/// The least quota that the kernel takes.
const QUOTA_US_MIN: u64 = 1_000;
/// The least and the greatest weight that the kernel takes, in shares of v1.
pub(crate) const SHARES_MIN: u64 = 2;
pub(crate) const SHARES_MAX: u64 = 262_144;
/// The controllers of v2 that limits need, and those that are passed on besides where that can be.
const NEEDED: [&str; 2] = ["cpu", "memory"];
const PASSED_ON: [&str; 3] = ["pids", "cpuset", "io"];
/// How long processes may take to die of SIGKILL.
pub(crate) const DYING: Duration = Duration::from_secs(10);
/// How long to wait between two looks at whether they have.
pub(crate) const FIRST_PAUSE: Duration = Duration::from_micros(200);
pub(crate) const LAST_PAUSE: Duration = Duration::from_millis(20);

/// What could not be done with a cgroup.
#[derive(Debug, thiserror::Error)]
pub enum CgroupError {
    #[error("cannot {doing} {}", path.display())]
    Io {
        doing: &'static str,
        path: PathBuf,
        source: io::Error,
    },
    #[error("{path:?} is no path of a cgroup below the root")]
    BadPath { path: String },
    #[error("this machine has no cgroup controller {name}: mount it below {ROOT}")]
    NoController { name: &'static str },
    #[error("cgroups in {} get no {controllers}", path.display())]
    NotPassedOn {
        controllers: String,
        path: PathBuf,
        source: io::Error,
    },
    #[error("processes in {} do not die", path.display())]
    StillPopulated { path: PathBuf },
}

/// How this machine's cgroups are mounted.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Layout {
    /// The mount points of all v1 hierarchies.
    V1(Vec<PathBuf>),
    /// The one root.
    V2(PathBuf),
}

/// What everything in a cgroup may use together; `None` is no limit.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    /// Hard CPU limit (CFS quota), 1024 = 1 vCPU.
    pub cpu_units: Option<u32>,
    /// Relative weight among its neighbours, as [`TaskSpec::cpu_shares`].
    pub cpu_shares: Option<u64>,
    pub memory_mib: Option<u64>,
}

/// The cgroup of one task.
#[derive(Clone, Debug)]
pub(crate) struct TaskCgroup {
    layout: Layout,
    path: PathBuf,
    parent_stays: bool,
}

impl TaskCgroup {
    /// Looks at how cgroups are mounted; makes nothing.
    pub(crate) fn new(path: &str, parent_stays: bool) -> Result<TaskCgroup, CgroupError> {
        Ok(TaskCgroup {
            layout: Layout::of(Path::new(ROOT))?,
            path: checked(path)?,
            parent_stays,
        })
    }

    /// On pure v2 there is no devices hierarchy.
    pub(crate) fn is_v2(&self) -> bool {
        matches!(self.layout, Layout::V2(_))
    }

    /// Whether the kernel counts swap. Asked after [`TaskCgroup::create`].
    pub(crate) fn limits_swap(&self) -> bool {
        match &self.layout {
            Layout::V1(_) => self
                .v1_dir("memory")
                .is_ok_and(|dir| dir.join("memory.memsw.limit_in_bytes").exists()),
            Layout::V2(root) => root.join(&self.path).join("memory.swap.max").exists(),
        }
    }

    /// As libcontainer wants it: absolute, that is from the hierarchies' roots.
    pub(crate) fn container_path(&self, id: &str) -> PathBuf {
        Path::new("/").join(&self.path).join(id)
    }

    /// On v1: makes a container's cgroup where its own limits and usage are to be seen from inside,
    /// and gives the names that these hierarchies have by convention.
    pub(crate) fn make_visible_v1(&self, id: &str) -> Result<Vec<(String, PathBuf)>, CgroupError> {
        let mut visible = Vec::new();
        if self.is_v2() {
            return Ok(visible);
        }
        for name in ["cpu", "cpuacct", "cpuset", "memory", "pids"] {
            if let Ok(dir) = self.v1_dir(name) {
                let dir = dir.join(id);
                make_dirs(&dir)?;
                visible.push((name.to_owned(), dir));
            }
        }
        Ok(visible)
    }

    /// Makes the task's cgroup with the limits of the task.
    pub(crate) fn create(&self, task: &TaskSpec) -> Result<(), CgroupError> {
        self.make(Limits {
            cpu_units: task.cpu_units,
            cpu_shares: task.cpu_shares,
            memory_mib: task.memory_mib,
        })
    }

    /// Makes the cgroup, unless it is there, and sets its limits.
    pub(crate) fn make(&self, limits: Limits) -> Result<(), CgroupError> {
        for dir in self.task_dirs() {
            make_dirs(&dir)?;
        }
        if let Layout::V2(root) = &self.layout {
            self.enable_controllers(root)?;
        }
        let quota_us = limits.cpu_units.map(quota_us);
        let limit_bytes = limits.memory_mib.map(|mib| mib.saturating_mul(1024 * 1024));
        let shares = limits.cpu_shares.map(|n| n.clamp(SHARES_MIN, SHARES_MAX));
        match &self.layout {
            Layout::V1(_) => {
                if let Some(shares) = shares {
                    write(&self.v1_dir("cpu")?.join("cpu.shares"), shares)?;
                }
                if let Some(quota_us) = quota_us {
                    let dir = self.v1_dir("cpu")?;
                    write(&dir.join("cpu.cfs_period_us"), PERIOD_US)?;
                    write(&dir.join("cpu.cfs_quota_us"), quota_us)?;
                }
                if let Some(limit_bytes) = limit_bytes {
                    let dir = self.v1_dir("memory")?;
                    // Kernels since 5.11 always do this; older ones want to be told.
                    let _ = write(&dir.join("memory.use_hierarchy"), 1);
                    // No swap on top, as on Fargate; the file exists only with swap accounting. No limit
                    // may ever be above it, also not while both grow.
                    let with_swap = dir.join("memory.memsw.limit_in_bytes");
                    let _ = write(&with_swap, -1);
                    write(&dir.join("memory.limit_in_bytes"), limit_bytes)?;
                    let _ = write(&with_swap, limit_bytes);
                }
            }
            Layout::V2(root) => {
                let dir = root.join(&self.path);
                if let Some(shares) = shares {
                    write(&dir.join("cpu.weight"), weight(shares))?;
                }
                if let Some(quota_us) = quota_us {
                    write(&dir.join("cpu.max"), format!("{quota_us} {PERIOD_US}"))?;
                }
                if let Some(limit_bytes) = limit_bytes {
                    write(&dir.join("memory.max"), limit_bytes)?;
                    let _ = write(&dir.join("memory.swap.max"), 0);
                }
            }
        }
        Ok(())
    }

    /// How many processes of a container the OOM killer has ended, whosever limit it was.
    pub(crate) fn oom_kills(&self, id: &str) -> u64 {
        let file = match &self.layout {
            Layout::V1(_) => match self.v1_dir("memory") {
                Ok(dir) => dir.join(id).join("memory.oom_control"),
                Err(_) => return 0,
            },
            Layout::V2(root) => root.join(&self.path).join(id).join("memory.events"),
        };
        let text = fs::read_to_string(file).unwrap_or_default();
        text.lines()
            .find_map(|line| line.strip_prefix("oom_kill ")?.trim().parse().ok())
            .unwrap_or(0)
    }

    /// The processes of one container.
    pub(crate) fn container_pids(&self, id: &str) -> Vec<Pid> {
        self.task_dirs()
            .first()
            .map(|dir| pids_below(&dir.join(id)))
            .unwrap_or_default()
    }

    /// The files through which a process becomes one of a container's probe: in the container's cgroup,
    /// and apart from its other processes where they can be told.
    pub(crate) fn probe_doors(&self, id: &str) -> Result<Vec<PathBuf>, CgroupError> {
        let probe = self.probe_dir(id);
        make_dirs(&probe)?;
        let container = self.task_dirs().into_iter().map(|dir| dir.join(id));
        Ok(container
            // A hierarchy that libcontainer does not know has none.
            .filter(|dir| dir.exists() && !probe.starts_with(dir))
            .chain([probe.clone()])
            .map(|dir| dir.join(PROCS))
            .collect())
    }

    /// The processes of a container's probe.
    pub(crate) fn probe_pids(&self, id: &str) -> Vec<Pid> {
        pids_below(&self.probe_dir(id))
    }

    /// Puts what a probe has left behind among the container's other processes.
    pub(crate) fn release_probe(&self, id: &str) {
        let probe = self.probe_dir(id);
        for pid in pids_below(&probe) {
            let _ = fs::write(probe.with_file_name(PROCS), pid.to_string());
        }
    }

    /// Where the processes of a container's probe are apart from its others. On v1, a hierarchy in
    /// which a cgroup more changes nothing for what is in it.
    fn probe_dir(&self, id: &str) -> PathBuf {
        let root = match &self.layout {
            Layout::V2(root) => Some(root),
            Layout::V1(roots) => {
                let mut harmless = ["freezer", "pids", "perf_event", "devices", "memory"].into_iter();
                let found = harmless.find_map(|name| roots.iter().find(|root| root.ends_with(name)));
                found.or(roots.first())
            }
        };
        let root = root.map_or(Path::new(ROOT), PathBuf::as_path);
        root.join(&self.path).join(id).join(PROBE)
    }

    /// Removes a container's cgroup after its processes have ended.
    pub(crate) fn remove_container(&self, id: &str) -> Result<(), CgroupError> {
        empty_and_remove(self.task_dirs().into_iter().map(|dir| dir.join(id)).collect())
    }

    /// Kills every process in the task's cgroup.
    pub(crate) fn kill_all(&self) {
        for dir in self.task_dirs() {
            kill_below(&dir);
        }
    }

    /// Kills what is left, removes the task's cgroup, and ancestors that are empty now.
    pub(crate) fn remove(&self) -> Result<(), CgroupError> {
        empty_and_remove(self.task_dirs())?;
        self.remove_empty_ancestors();
        Ok(())
    }

    /// Removes the cgroup when nothing is in it; false when something is.
    pub(crate) fn remove_if_empty(&self) -> Result<bool, CgroupError> {
        let mut gone = true;
        for dir in self.task_dirs() {
            match fs::remove_dir(&dir) {
                Err(error) if is_in_use(&error) => gone = false,
                Err(error) if dir.exists() => {
                    return Err(io_error("remove", &dir, error));
                }
                _ => {}
            }
        }
        if gone {
            self.remove_empty_ancestors();
        }
        Ok(gone)
    }

    fn remove_empty_ancestors(&self) {
        if self.parent_stays {
            return;
        }
        for mut dir in self.task_dirs() {
            // The roots themselves cannot be removed, so this ends at the latest there.
            while dir.pop() && fs::remove_dir(&dir).is_ok() {}
        }
    }

    /// The names of the cgroups in this one, in any hierarchy.
    pub(crate) fn children(&self) -> BTreeSet<String> {
        let children = self.task_dirs().into_iter().flat_map(|dir| children(&dir));
        children
            .filter_map(|child| Some(child.file_name()?.to_str()?.to_owned()))
            .collect()
    }

    /// The task's directory in each hierarchy.
    fn task_dirs(&self) -> Vec<PathBuf> {
        match &self.layout {
            Layout::V1(roots) => roots.iter().map(|root| root.join(&self.path)).collect(),
            Layout::V2(root) => vec![root.join(&self.path)],
        }
    }

    fn v1_dir(&self, name: &'static str) -> Result<PathBuf, CgroupError> {
        let root = Path::new(ROOT).join(name);
        if !root.join(PROCS).exists() {
            return Err(CgroupError::NoController { name });
        }
        Ok(root.join(&self.path))
    }

    /// A v2 controller works in a cgroup only when all its ancestors pass it on. Limits need some
    /// of them; by the others containers see what they use.
    fn enable_controllers(&self, root: &Path) -> Result<(), CgroupError> {
        let there = words_of(&root.join("cgroup.controllers"))?;
        if let Some(name) = NEEDED.into_iter().find(|name| !there.contains(*name)) {
            return Err(CgroupError::NoController { name });
        }
        let mut dir = root.to_path_buf();
        let mut parts = self.path.components();
        loop {
            pass_on(&dir, &NEEDED)?;
            // Nothing that cove sets depends on these. The kernel takes all of a write or nothing.
            for name in PASSED_ON.iter().filter(|name| there.contains(**name)) {
                let _ = pass_on(&dir, &[name]);
            }
            match parts.next() {
                Some(part) => dir.push(part),
                None => return Ok(()),
            }
        }
    }
}

/// Makes a v2 cgroup pass controllers on to those in it.
fn pass_on(dir: &Path, controllers: &[&str]) -> Result<(), CgroupError> {
    let file = dir.join("cgroup.subtree_control");
    let passed_on = words_of(&file).unwrap_or_default();
    let mut missing = controllers
        .iter()
        .filter(|name| !passed_on.contains(**name))
        .peekable();
    if missing.peek().is_none() {
        return Ok(());
    }
    let missing: Vec<String> = missing.map(|name| format!("+{name}")).collect();
    fs::write(&file, missing.join(" ")).map_err(|source| CgroupError::NotPassedOn {
        controllers: missing.join(" ").replace('+', ""),
        path: dir.to_path_buf(),
        source,
    })
}

fn words_of(file: &Path) -> Result<BTreeSet<String>, CgroupError> {
    let text = fs::read_to_string(file).map_err(|e| io_error("read", file, e))?;
    Ok(text.split_ascii_whitespace().map(str::to_owned).collect())
}

/// The hierarchies that are mounted here, those without a controller too.
pub(crate) fn hierarchies() -> Result<Vec<PathBuf>, CgroupError> {
    let root = Path::new(ROOT);
    match is_v2(root)? {
        true => Ok(vec![root.to_path_buf()]),
        false => hierarchies_below(root),
    }
}

fn is_v2(root: &Path) -> Result<bool, CgroupError> {
    let kind = statfs(root).map_err(|e| io_error("look at", root, e.into()))?;
    Ok(kind.filesystem_type() == CGROUP2_SUPER_MAGIC)
}

fn hierarchies_below(root: &Path) -> Result<Vec<PathBuf>, CgroupError> {
    let mut roots = Vec::new();
    let entries = fs::read_dir(root).map_err(|e| io_error("list", root, e))?;
    for entry in entries {
        let entry = entry.map_err(|e| io_error("list", root, e))?;
        let path = entry.path();
        // Co-mounted controllers have one directory and a symbolic link for each name.
        if entry.file_type().is_ok_and(|t| t.is_dir()) && path.join(PROCS).exists() {
            roots.push(path);
        }
    }
    if roots.is_empty() {
        return Err(CgroupError::NoController { name: "memory" });
    }
    roots.sort();
    Ok(roots)
}

impl Layout {
    fn of(root: &Path) -> Result<Layout, CgroupError> {
        if is_v2(root)? {
            return Ok(Layout::V2(root.to_path_buf()));
        }
        let mut roots = hierarchies_below(root)?;
        // The v2 hierarchy of a hybrid machine has no controllers that containers use, and systemd's
        // own has none at all; libcontainer leaves both alone.
        roots.retain(|path| !path.ends_with("systemd") && !is_v2(path).unwrap_or(false));
        match roots.is_empty() {
            true => Err(CgroupError::NoController { name: "memory" }),
            false => Ok(Layout::V1(roots)),
        }
    }
}

pub(crate) fn checked(path: &str) -> Result<PathBuf, CgroupError> {
    let parsed = Path::new(path);
    let normal = parsed.components().all(|c| matches!(c, Component::Normal(_)));
    if path.is_empty() || !normal || path.contains('\0') {
        return Err(CgroupError::BadPath {
            path: path.to_owned(),
        });
    }
    Ok(parsed.to_path_buf())
}

/// The CFS quota of so many CPU units, in a period of [`PERIOD_US`].
pub(crate) fn quota_us(cpu_units: u32) -> u64 {
    (u64::from(cpu_units) * PERIOD_US / 1024).max(QUOTA_US_MIN)
}

/// Shares of v1 as v2's weight, 1 to 10,000: the OCI runtimes' line between the two ranges.
fn weight(shares: u64) -> u64 {
    1 + (shares - SHARES_MIN) * 9_999 / (SHARES_MAX - SHARES_MIN)
}

pub(crate) fn io_error(doing: &'static str, path: &Path, source: io::Error) -> CgroupError {
    CgroupError::Io {
        doing,
        path: path.to_path_buf(),
        source,
    }
}

fn write(path: &Path, value: impl ToString) -> Result<(), CgroupError> {
    fs::write(path, value.to_string()).map_err(|e| io_error("write", path, e))
}

/// `create_dir_all` that stands a neighbour removing an empty ancestor at the same moment.
pub(crate) fn make_dirs(dir: &Path) -> Result<(), CgroupError> {
    let mut tries = 0;
    loop {
        match fs::create_dir_all(dir) {
            Ok(()) => return Ok(()),
            Err(error) if error.kind() == io::ErrorKind::NotFound && tries < 100 => tries += 1,
            Err(error) => return Err(io_error("make", dir, error)),
        }
    }
}

pub(crate) fn children(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir) else {
        return Vec::new();
    };
    entries
        .filter_map(|e| {
            e.ok()
                .filter(|e| e.file_type().is_ok_and(|t| t.is_dir()))
                .map(|e| e.path())
        })
        .collect()
}

pub(crate) fn pids_below(dir: &Path) -> Vec<Pid> {
    let text = fs::read_to_string(dir.join(PROCS)).unwrap_or_default();
    let mut pids: Vec<Pid> = text
        .lines()
        .filter_map(|l| l.parse().ok())
        .map(Pid::from_raw)
        .collect();
    for child in children(dir) {
        pids.extend(pids_below(&child));
    }
    pids
}

fn kill_below(dir: &Path) {
    // v2 does it at once, whatever forks meanwhile.
    if fs::write(dir.join("cgroup.kill"), "1").is_ok() {
        return;
    }
    for pid in pids_below(dir) {
        // A pid of another pid namespace reads as 0, and kill(0) would hit ourselves.
        if pid.as_raw() > 0 {
            let _ = sys::kill(pid, libc::SIGKILL);
        }
    }
}

/// Kills and removes until every directory is gone. A fork bomb on v1 loses because its pid
/// namespace dies with its first process.
pub(crate) fn empty_and_remove(dirs: Vec<PathBuf>) -> Result<(), CgroupError> {
    let deadline = Instant::now() + DYING;
    let mut pause = FIRST_PAUSE;
    loop {
        let left: Vec<&PathBuf> = dirs.iter().filter(|dir| !remove_tree(dir)).collect();
        let Some(first) = left.first() else { return Ok(()) };
        if Instant::now() > deadline {
            return Err(CgroupError::StillPopulated {
                path: first.to_path_buf(),
            });
        }
        for dir in &left {
            kill_below(dir);
        }
        // There is no event for "the last process is gone" on v1.
        std::thread::sleep(pause);
        pause = (pause * 2).min(LAST_PAUSE);
    }
}

/// Processes or other cgroups are in it; plain directories answer with the second.
fn is_in_use(error: &io::Error) -> bool {
    use io::ErrorKind::{DirectoryNotEmpty, ResourceBusy};
    matches!(error.kind(), ResourceBusy | DirectoryNotEmpty)
}

/// True when the directory is gone.
fn remove_tree(dir: &Path) -> bool {
    match fs::remove_dir(dir) {
        Ok(()) => true,
        // A file system that is read-only says that first.
        Err(_) if !dir.exists() => true,
        Err(_) => {
            // Populated, or it has children: those first.
            let children = children(dir);
            !children.is_empty() && children.iter().all(|c| remove_tree(c)) && fs::remove_dir(dir).is_ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cgroup_path_cannot_leave_the_hierarchy() {
        for bad in ["", "/", "/abs", "a/../b", "..", ".", "a\0b"] {
            assert!(checked(bad).is_err(), "{bad:?}");
        }
        assert_eq!(checked("cove/i/t").unwrap(), Path::new("cove/i/t"));
    }

    fn v2(dir: &Path) -> TaskCgroup {
        TaskCgroup {
            layout: Layout::V2(dir.to_path_buf()),
            path: "cove/i/t".into(),
            parent_stays: false,
        }
    }

    #[test]
    fn on_v2_the_limits_are_written_in_its_own_files() {
        let root = tempfile::tempdir().unwrap();
        let task = TaskSpec {
            task_id: "t".into(),
            cgroup: "cove/i/t".into(),
            cpu_units: Some(256),
            memory_mib: Some(512),
            cpu_shares: Some(1024),
            parent_stays: false,
            shims_cgroup: None,
        };
        fs::write(
            root.path().join("cgroup.controllers"),
            "cpuset cpu io memory hugetlb pids\n",
        )
        .unwrap();
        v2(root.path()).create(&task).unwrap();
        let read = |name: &str| fs::read_to_string(root.path().join("cove/i/t").join(name)).unwrap();
        assert_eq!(read("cpu.max"), "25000 100000");
        assert_eq!(read("cpu.weight"), "39");
        assert_eq!(read("memory.max"), "536870912");
        assert_eq!(read("memory.swap.max"), "0");
        for dir in ["", "cove", "cove/i", "cove/i/t"] {
            let file = root.path().join(dir).join("cgroup.subtree_control");
            // A plain file keeps only the last write; the kernel's collects them.
            assert_eq!(fs::read_to_string(file).unwrap(), "+io", "{dir}");
        }
    }

    #[test]
    fn on_v2_what_is_passed_on_already_is_not_written_again() {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("cgroup.subtree_control");
        fs::write(&file, "cpu memory\n").unwrap();
        pass_on(root.path(), &["cpu", "memory"]).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "cpu memory\n");
        pass_on(root.path(), &["cpu", "memory", "pids"]).unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "+pids");
    }

    #[test]
    fn on_v2_a_controller_that_is_wanting_is_named() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("cgroup.controllers"), "cpuset cpu io pids\n").unwrap();
        let error = v2(root.path()).make(Limits::default()).unwrap_err();
        assert!(
            matches!(error, CgroupError::NoController { name: "memory" }),
            "{error}"
        );
        // A directory in the way of the file: the kernel's refusals come as errors too.
        fs::write(root.path().join("cgroup.controllers"), "cpu memory\n").unwrap();
        fs::create_dir(root.path().join("cgroup.subtree_control")).unwrap();
        let error = v2(root.path()).make(Limits::default()).unwrap_err();
        assert!(error.to_string().ends_with("get no cpu memory"), "{error}");
    }

    #[test]
    fn a_cgroup_with_something_in_it_stays() {
        let root = tempfile::tempdir().unwrap();
        let host = TaskCgroup {
            path: "cove/i/host".into(),
            ..v2(root.path())
        };
        let task = TaskCgroup {
            path: "cove/i/host/t".into(),
            parent_stays: true,
            ..v2(root.path())
        };
        // As the kernel's, these directories are empty but for others.
        fs::create_dir_all(root.path().join("cove/i/host/t")).unwrap();
        assert_eq!(host.children(), ["t".to_owned()].into());
        assert!(!host.remove_if_empty().unwrap());
        task.remove().unwrap();
        assert!(root.path().join("cove/i/host").exists());
        assert!(host.remove_if_empty().unwrap());
        assert!(!root.path().join("cove").exists());
        assert!(host.remove_if_empty().unwrap());
    }

    #[test]
    fn on_v2_oom_kills_are_read_from_memory_events() {
        let root = tempfile::tempdir().unwrap();
        let cgroup = v2(root.path());
        let dir = root.path().join("cove/i/t/app");
        fs::create_dir_all(&dir).unwrap();
        assert_eq!(cgroup.oom_kills("app"), 0);
        fs::write(
            dir.join("memory.events"),
            "low 0\nhigh 0\nmax 3\noom 1\noom_kill 2\noom_group_kill 0\n",
        )
        .unwrap();
        assert_eq!(cgroup.oom_kills("app"), 2);
    }
}
