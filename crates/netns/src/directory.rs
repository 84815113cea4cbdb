//! `/run/netns`: the names, and the shared mount that makes them visible in every mount namespace.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use nix::mount::{MntFlags, MsFlags, mount, umount2};

use crate::{DIRECTORY, NamespaceError, path};

const NONE: Option<&str> = None;

pub(crate) fn check_name(name: &str) -> Result<(), NamespaceError> {
    let form = !name.is_empty()
        && name.len() <= 128
        && !name.starts_with('.')
        && name
            .bytes()
            .all(|c| c.is_ascii_alphanumeric() || b"-_.".contains(&c));
    if form {
        Ok(())
    } else {
        Err(NamespaceError::InvalidName(name.to_owned()))
    }
}

/// Makes the directory a shared mount, as `ip netns add` does: a name that is removed in one
/// mount namespace would otherwise live on in all others. Two processes may do this at once; the
/// lock keeps them from stacking mounts.
pub(crate) fn prepare() -> Result<(), NamespaceError> {
    fs::create_dir_all(DIRECTORY).map_err(NamespaceError::Directory)?;
    // Seen once, it stays: nobody unmounts it under the namespaces that are in it.
    static SHARED: AtomicBool = AtomicBool::new(false);
    if SHARED.load(Ordering::Relaxed) {
        return Ok(());
    }
    if is_mount_point().map_err(NamespaceError::Directory)? {
        SHARED.store(true, Ordering::Relaxed);
        return Ok(());
    }
    let directory = File::open(DIRECTORY).map_err(NamespaceError::Directory)?;
    let _lock = Flock::lock(directory, FlockArg::LockExclusive)
        .map_err(|(_, errno)| NamespaceError::Directory(errno.into()))?;
    make_shared().map_err(|errno| NamespaceError::Directory(errno.into()))
}

fn make_shared() -> Result<(), Errno> {
    let shared = MsFlags::MS_SHARED | MsFlags::MS_REC;
    match mount(NONE, DIRECTORY, NONE, shared, NONE) {
        // Not a mount point yet.
        Err(Errno::EINVAL) => {
            mount(
                Some(DIRECTORY),
                DIRECTORY,
                NONE,
                MsFlags::MS_BIND | MsFlags::MS_REC,
                NONE,
            )?;
            mount(NONE, DIRECTORY, NONE, shared, NONE)
        }
        other => other,
    }
}

fn is_mount_point() -> io::Result<bool> {
    let mounts = fs::read_to_string("/proc/thread-self/mountinfo")?;
    Ok(mounts
        .lines()
        .any(|line| line.split(' ').nth(4) == Some(DIRECTORY) && line.contains(" shared:")))
}

/// Creates the file that the namespace will be bound to.
pub(crate) fn claim(name: &str) -> Result<PathBuf, NamespaceError> {
    let target = path(name);
    for _ in 0..2 {
        match OpenOptions::new().write(true).create_new(true).open(&target) {
            Ok(_) => return Ok(target),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists && !is_bound(Path::new("/"), name) => {
                // What a process left that died between the file and the mount.
                release(name)?;
            }
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists => break,
            Err(source) => {
                return Err(NamespaceError::Mount {
                    name: name.to_owned(),
                    source,
                });
            }
        }
    }
    Err(NamespaceError::Exists(name.to_owned()))
}

/// The file of a name, made unless it is there, and whether it was. One that is there stays: elsewhere it
/// may be what the namespace is bound to, and would lose that with its removal.
pub(crate) fn file(name: &str) -> Result<(PathBuf, bool), NamespaceError> {
    let target = path(name);
    match OpenOptions::new().write(true).create_new(true).open(&target) {
        Ok(_) => Ok((target, true)),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok((target, false)),
        Err(source) => Err(NamespaceError::Mount {
            name: name.to_owned(),
            source,
        }),
    }
}

/// Where the names are below another root.
pub(crate) fn directory(root: &Path) -> PathBuf {
    root.join(DIRECTORY.trim_start_matches('/'))
}

/// Whether a namespace is bound to the name: then the file is on `nsfs`, another device than the
/// directory's.
pub(crate) fn is_bound(root: &Path, name: &str) -> bool {
    let directory = directory(root);
    match (fs::metadata(&directory), fs::metadata(directory.join(name))) {
        (Ok(directory), Ok(file)) => directory.dev() != file.dev(),
        _ => false,
    }
}

pub(crate) fn release(name: &str) -> Result<(), NamespaceError> {
    let target = path(name);
    let failed = |source: io::Error| NamespaceError::Unmount {
        name: name.to_owned(),
        source,
    };
    loop {
        match umount2(&target, MntFlags::MNT_DETACH) {
            // Mounts can be stacked when two processes raced; take all of them.
            Ok(()) => {}
            Err(Errno::EINVAL | Errno::ENOENT) => break,
            Err(errno) => return Err(failed(errno.into())),
        }
    }
    match fs::remove_file(&target) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(failed(e)),
        _ => Ok(()),
    }
}

pub(crate) fn list(root: &Path, prefix: &str) -> Result<Vec<String>, NamespaceError> {
    let entries = match fs::read_dir(directory(root)) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(NamespaceError::Directory)?,
    };
    let mut names: Vec<String> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with(prefix))
        .collect();
    names.sort();
    Ok(names)
}
