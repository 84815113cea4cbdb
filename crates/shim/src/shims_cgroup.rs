//! The cgroup of an instance's shims: a leaf beside the cgroups of its tasks.
//!
//! A shim moves itself there, out of the cgroup of whoever started cove: systemd ends everything in
//! the cgroup of a unit with it. On v1 it does so in every hierarchy, those without controllers too:
//! systemd knows its units by `systemd`, or by `unified` on hybrid machines.
//!
//! The leaf is the lock of its instance as well. It is there as long as anything of the instance is,
//! whatever data directory that came from, and every mount namespace shows the same one.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use nix::unistd::Pid;

use crate::cgroup::{
    CgroupError, PROCS, checked, empty_and_remove, hierarchies, io_error, make_dirs, pids_below,
};

/// The leaf of one instance, in all hierarchies.
#[derive(Clone, Debug)]
pub struct ShimsCgroup {
    /// With the root that each is below; the first one carries the lock.
    places: Vec<(PathBuf, PathBuf)>,
}

/// A lock that lasts until this is dropped or its process ends, however that happens.
#[derive(Debug)]
pub struct InstanceLock(#[expect(dead_code, reason = "held, not read")] File);

impl ShimsCgroup {
    /// A path below each hierarchy's root, without a leading slash. Makes nothing.
    ///
    /// # Errors
    /// When the machine has no cgroups, or the path leads elsewhere.
    pub fn new(path: &str) -> Result<Self, CgroupError> {
        let path = checked(path)?;
        let mut roots = hierarchies()?;
        // Any would do, as long as it is the same for everybody.
        roots.sort_by_key(|root| (!root.ends_with("memory"), root.clone()));
        let below = |root: PathBuf| (root.join(&path), root);
        let places = roots.into_iter().map(below).map(|(dir, root)| (root, dir));
        Ok(ShimsCgroup {
            places: places.collect(),
        })
    }

    /// Makes the leaf and takes the lock; `None` when another process has it.
    ///
    /// # Errors
    /// When the leaf cannot be made.
    pub fn lock(&self) -> Result<Option<InstanceLock>, CgroupError> {
        let dir = self.first()?;
        loop {
            make_dirs(dir)?;
            let file = match File::open(dir) {
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                opened => opened.map_err(|e| io_error("open", dir, e))?,
            };
            match file.try_lock() {
                Ok(()) if is_at(&file, dir) => return Ok(Some(InstanceLock(file))),
                // Who had the lock removed the leaf meanwhile: this is nobody's any more.
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(io_error("lock", dir, error)),
            }
        }
    }

    /// Whether another process has the lock. Makes nothing.
    ///
    /// # Errors
    /// When the leaf is there and cannot be looked at.
    pub fn is_locked(&self) -> Result<bool, CgroupError> {
        let dir = self.first()?;
        let file = match File::open(dir) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            opened => opened.map_err(|e| io_error("open", dir, e))?,
        };
        match file.try_lock() {
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(error)) => Err(io_error("lock", dir, error)),
        }
    }

    /// The shims in the leaf. Containers are in cgroups of their own wherever there are controllers.
    pub fn processes(&self) -> Vec<i32> {
        let dir = self.first();
        let pids = dir.map(pids_below).unwrap_or_default();
        pids.into_iter().map(Pid::as_raw).filter(|pid| *pid > 0).collect()
    }

    fn first(&self) -> Result<&Path, CgroupError> {
        let first = self.places.first().map(|(_, dir)| dir.as_path());
        first.ok_or(CgroupError::NoController { name: "memory" })
    }

    /// Moves the calling process, which has one thread, into the leaf. Where that fails it stays where
    /// it is and goes on: the errors say what it then depends on.
    pub(crate) fn enter(&self) -> Vec<CgroupError> {
        let enter = |(root, dir): &(PathBuf, PathBuf)| {
            make_dirs(dir)?;
            fill_cpuset(root, dir)?;
            // 0 is whoever writes.
            let procs = dir.join(PROCS);
            fs::write(&procs, "0").map_err(|e| io_error("write", &procs, e))
        };
        self.places
            .iter()
            .filter_map(|place| enter(place).err())
            .collect()
    }

    /// Ends what is still in the leaf and removes it, with ancestors that are empty then. No error when
    /// it is not there.
    ///
    /// # Errors
    /// When a process does not die or the kernel refuses.
    pub fn remove(&self) -> Result<(), CgroupError> {
        empty_and_remove(self.places.iter().map(|(_, dir)| dir.clone()).collect())?;
        for (root, dir) in &self.places {
            let mut dir = dir.clone();
            while dir.pop() && dir != *root && fs::remove_dir(&dir).is_ok() {}
        }
        Ok(())
    }
}

/// Whether the path still leads to the open directory, and not to a later one of its name.
fn is_at(open: &File, path: &Path) -> bool {
    match (open.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(there)) => (open.dev(), open.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

/// A cpuset of v1 takes nobody in before it has processors and memory: those of its parent.
fn fill_cpuset(root: &Path, dir: &Path) -> Result<(), CgroupError> {
    if !root.join("cpuset.cpus").exists() {
        return Ok(());
    }
    let Ok(below) = dir.strip_prefix(root) else {
        return Ok(());
    };
    let mut parent = root.to_path_buf();
    for part in below.components() {
        let child = parent.join(part);
        for name in ["cpuset.cpus", "cpuset.mems"] {
            let read = |dir: &Path| {
                let file = dir.join(name);
                fs::read_to_string(&file).map_err(|e| io_error("read", &file, e))
            };
            if read(&child)?.trim().is_empty() {
                let file = child.join(name);
                fs::write(&file, read(&parent)?.trim()).map_err(|e| io_error("write", &file, e))?;
            }
        }
        parent = child;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_that_was_removed_is_at_its_path_no_more() {
        let root = tempfile::tempdir().unwrap();
        let leaf = root.path().join("shims");
        fs::create_dir(&leaf).unwrap();
        let open = File::open(&leaf).unwrap();
        assert!(is_at(&open, &leaf));
        fs::remove_dir(&leaf).unwrap();
        assert!(!is_at(&open, &leaf));
        fs::create_dir(&leaf).unwrap();
        assert!(!is_at(&open, &leaf));
    }

    #[test]
    fn the_lock_is_had_once_and_is_free_when_it_is_dropped() {
        let root = tempfile::tempdir().unwrap();
        let leaf = root.path().join("cove/i/shims");
        let shims = ShimsCgroup {
            places: vec![(root.path().to_owned(), leaf.clone())],
        };
        assert!(!shims.is_locked().unwrap());
        assert!(!leaf.exists());
        let lock = shims.lock().unwrap().unwrap();
        assert!(shims.is_locked().unwrap());
        assert!(shims.lock().unwrap().is_none());
        drop(lock);
        assert!(!shims.is_locked().unwrap());
    }

    #[test]
    fn a_new_cpuset_has_what_its_parent_has_and_an_old_one_stays() {
        let root = tempfile::tempdir().unwrap();
        let leaf = root.path().join("cove/i/shims");
        fs::create_dir_all(&leaf).unwrap();
        let file = |below: &str, name: &str| root.path().join(below).join(name);
        for (below, cpus) in [
            ("", "0-3\n"),
            ("cove", "0-1\n"),
            ("cove/i", "\n"),
            ("cove/i/shims", "\n"),
        ] {
            fs::write(file(below, "cpuset.cpus"), cpus).unwrap();
            fs::write(
                file(below, "cpuset.mems"),
                if below.is_empty() { "0\n" } else { "\n" },
            )
            .unwrap();
        }
        fill_cpuset(root.path(), &leaf).unwrap();
        let read = |below: &str, name: &str| fs::read_to_string(file(below, name)).unwrap();
        assert_eq!(read("cove", "cpuset.cpus"), "0-1\n");
        assert_eq!(read("cove/i/shims", "cpuset.cpus"), "0-1");
        assert_eq!(read("cove/i/shims", "cpuset.mems"), "0");
    }

    #[test]
    fn a_hierarchy_without_cpusets_is_left_alone() {
        let root = tempfile::tempdir().unwrap();
        let leaf = root.path().join("cove/i/shims");
        fs::create_dir_all(&leaf).unwrap();
        fill_cpuset(root.path(), &leaf).unwrap();
        assert_eq!(fs::read_dir(&leaf).unwrap().count(), 0);
    }
}
