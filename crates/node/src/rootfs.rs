//! A container's root filesystem: its image's layers and a directory of its own, stacked by
//! overlayfs.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Read};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{AtFlags, FileType, OFlags, StatxFlags};
use rustix::mount::{MountFlags, UnmountFlags};

use crate::accounts::Accounts;
use crate::images::{open_in_root, open_root};
use crate::network_files::NetworkFiles;

/// More of `/etc/passwd` than this is not read.
const ACCOUNTS_BYTES_MAX: u64 = 4 * 1024 * 1024;

/// What of a container could not be put in its place.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} {}", path.display())]
pub struct RootfsError {
    doing: &'static str,
    path: PathBuf,
    #[source]
    source: io::Error,
}

fn failed(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> RootfsError {
    let path = path.to_owned();
    move |source| RootfsError { doing, path, source }
}

/// The directory of one container on the node.
#[derive(Clone, Debug)]
pub(crate) struct ContainerDir(PathBuf);

impl ContainerDir {
    pub fn new(path: PathBuf) -> Self {
        ContainerDir(path)
    }

    /// Where the stack is mounted.
    pub fn rootfs(&self) -> PathBuf {
        self.0.join("rootfs")
    }

    /// Where the files of `/etc` are that the container does not have from its image. A file system of their own:
    /// the container sees by which path of it a file is mounted, and that is to say nothing of this machine.
    fn etc(&self) -> PathBuf {
        self.0.join("etc")
    }

    /// Mounts a fresh stack of `layers` (the lowest first). What an earlier attempt left is
    /// thrown away.
    pub fn mount(&self, layers: &[PathBuf]) -> Result<(), RootfsError> {
        self.remove()?;
        for part in ["rootfs", "upper", "work", "etc"] {
            let path = self.0.join(part);
            DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&path)
                .map_err(failed("make", &path))?;
        }
        let (rootfs, upper, work) = (self.rootfs(), self.0.join("upper"), self.0.join("work"));
        // The root of the stack looks like the upper directory, whatever the layers say.
        let top = layers.last().map(fs::metadata).transpose();
        let mode = top
            .map_err(failed("look at the layers of", &self.0))?
            .map_or(0o755, |m| m.permissions().mode() & 0o7777);
        fs::set_permissions(&upper, fs::Permissions::from_mode(mode)).map_err(failed("prepare", &upper))?;
        let mut lower: Vec<&Path> = layers.iter().rev().map(PathBuf::as_path).collect();
        let empty = self.0.join("empty");
        if lower.is_empty() {
            // An image of no layers is an empty directory.
            fs::create_dir(&empty).map_err(failed("make", &empty))?;
            lower.push(&empty);
        }
        // By descriptors: all names must fit one page, and 127 layers are allowed; and the container sees the
        // options of its root as they were given.
        let open = |path: &Path| open_root(path).map_err(failed("open", path));
        let lower: Vec<OwnedFd> = lower.into_iter().map(open).collect::<Result<_, _>>()?;
        let (upper, work) = (open(&upper)?, open(&work)?);
        let name = |fd: &OwnedFd| format!("/proc/self/fd/{}", fd.as_raw_fd());
        let names: Vec<String> = lower.iter().map(name).collect();
        let options = format!(
            "lowerdir={},upperdir={},workdir={}",
            names.join(":"),
            name(&upper),
            name(&work)
        );
        mount_overlay(&rootfs, &options).map_err(failed("mount", &rootfs))?;
        mount_etc(&self.etc()).map_err(failed("mount", &self.etc()))
    }

    /// Writes the container's `/etc` files; returns them by where they show inside. A symbolic link
    /// of the mounted image that leads nowhere makes room: nothing can be shown behind it.
    pub fn write_files(&self, files: &NetworkFiles) -> Result<Vec<(PathBuf, &'static str)>, RootfsError> {
        let rootfs = self.rootfs();
        let root = open_root(&rootfs).map_err(failed("open", &rootfs))?;
        [
            ("hosts", "/etc/hosts", &files.hosts),
            ("resolv.conf", "/etc/resolv.conf", &files.resolv_conf),
            ("hostname", "/etc/hostname", &format!("{}\n", files.hostname)),
        ]
        .into_iter()
        .map(|(name, inside, text)| {
            remove_dangling(&root, inside).map_err(failed("replace", Path::new(inside)))?;
            let path = self.etc().join(name);
            fs::write(&path, text).map_err(failed("write", &path))?;
            // For every user of the container, whatever the node's umask.
            fs::set_permissions(&path, fs::Permissions::from_mode(0o644))
                .map_err(failed("prepare", &path))?;
            Ok((path, inside))
        })
        .collect()
    }

    /// Forgets where the `/etc` files are: a container that was started holds them by itself.
    pub fn let_go_of_files(&self) -> Result<(), RootfsError> {
        unmount(&self.etc()).map_err(failed("unmount", &self.etc()))
    }

    /// The users and groups of the mounted image. Symbolic links in it lead to places in it.
    pub fn accounts(&self) -> Result<Accounts, RootfsError> {
        let rootfs = self.rootfs();
        let root = open_root(&rootfs).map_err(failed("open", &rootfs))?;
        let read = |path: &str| -> io::Result<String> {
            let fd = match open_in_root(&root, path.as_bytes(), OFlags::RDONLY | OFlags::NONBLOCK) {
                Ok(fd) => fd,
                Err(_) => return Ok(String::new()),
            };
            if !File::from(fd.try_clone()?).metadata()?.is_file() {
                return Ok(String::new());
            }
            let mut bytes = Vec::new();
            File::from(fd).take(ACCOUNTS_BYTES_MAX).read_to_end(&mut bytes)?;
            Ok(String::from_utf8_lossy(&bytes).into_owned())
        };
        Ok(Accounts {
            passwd: read("etc/passwd").map_err(failed("read /etc/passwd in", &rootfs))?,
            group: read("etc/group").map_err(failed("read /etc/group in", &rootfs))?,
        })
    }

    /// Unmounts the stack and removes everything. No error when nothing is there.
    pub fn remove(&self) -> Result<(), RootfsError> {
        for place in [self.rootfs(), self.etc()] {
            unmount(&place).map_err(failed("unmount", &place))?;
        }
        match fs::remove_dir_all(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("remove", &self.0)(error)),
            _ => Ok(()),
        }
    }
}

/// Mounts the root filesystem of a container without layers at a place that nobody else uses, and
/// removes it again.
///
/// # Errors
/// What the kernel or the file system of that place refuses.
pub fn try_rootfs(place: &Path) -> io::Result<()> {
    let container = ContainerDir::new(place.to_owned());
    let mounted = container.mount(&[]);
    let removed = container.remove();
    mounted.and(removed).map_err(|error| error.source)
}

/// Takes what is mounted for a container, such as its root filesystem, off its place; the directory stays.
/// No error when nothing is mounted there.
///
/// # Errors
/// When the kernel refuses.
pub fn remove_container_mount(point: &Path) -> io::Result<()> {
    unmount(point)
}

/// Removes a file of `/etc` that is a symbolic link to nowhere, such as the `resolv.conf` of an
/// image that expects systemd.
fn remove_dangling(root: &OwnedFd, path: &str) -> io::Result<()> {
    let Some((above, name)) = path.rsplit_once('/') else {
        return Ok(());
    };
    if open_in_root(root, path.as_bytes(), OFlags::PATH).is_ok() {
        return Ok(());
    }
    let Ok(above) = open_in_root(root, above.as_bytes(), OFlags::PATH | OFlags::DIRECTORY) else {
        return Ok(());
    };
    match rustix::fs::statat(&above, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::Symlink => {
            Ok(rustix::fs::unlinkat(&above, name, AtFlags::empty())?)
        }
        _ => Ok(()),
    }
}

/// Mounts the stack as `volatile`: nobody reads a task's files after its end, so nothing of them
/// needs to reach the disk, least of all when it is unmounted. Linux before 5.10 does not know that.
fn mount_overlay(target: &Path, options: &str) -> io::Result<()> {
    let mount = |options: &str| -> io::Result<()> {
        let options = std::ffi::CString::new(options).map_err(|_| io::ErrorKind::InvalidInput)?;
        rustix::mount::mount(
            "overlay",
            target,
            "overlay",
            MountFlags::empty(),
            options.as_c_str(),
        )?;
        Ok(())
    };
    match mount(&format!("volatile,{options}")) {
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => mount(options),
        other => other,
    }
}

/// Mounts an empty file system for three small files.
fn mount_etc(target: &Path) -> io::Result<()> {
    let flags = MountFlags::NOSUID | MountFlags::NODEV;
    rustix::mount::mount("tmpfs", target, "tmpfs", flags, c"mode=755,size=1m,nr_inodes=16")?;
    Ok(())
}

/// Takes every mount off a directory. A detached mount that is still in use goes with its last
/// user; in no case may the directory be emptied while something is mounted on it.
fn unmount(path: &Path) -> io::Result<()> {
    while is_mounted(path)? {
        rustix::mount::unmount(path, UnmountFlags::DETACH | UnmountFlags::NOFOLLOW)?;
    }
    Ok(())
}

fn is_mounted(path: &Path) -> io::Result<bool> {
    let stat = rustix::fs::statx(
        rustix::fs::CWD,
        path,
        AtFlags::SYMLINK_NOFOLLOW,
        StatxFlags::empty(),
    );
    match stat {
        Ok(stat) => Ok(stat
            .stx_attributes
            .contains(rustix::fs::StatxAttributes::MOUNT_ROOT)),
        Err(rustix::io::Errno::NOENT) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn accounts_are_read_from_the_image_and_nowhere_else() {
        let dir = tempfile::tempdir().unwrap();
        let container = ContainerDir::new(dir.path().join("c"));
        let etc = container.rootfs().join("etc");
        fs::create_dir_all(&etc).unwrap();
        fs::write(dir.path().join("secret"), "outside").unwrap();
        fs::write(container.rootfs().join("real"), "inside").unwrap();
        let passwd = |target: &Path| {
            let _ = fs::remove_file(etc.join("passwd"));
            symlink(target, etc.join("passwd")).unwrap();
            container.accounts().unwrap().passwd
        };
        assert_eq!(passwd(Path::new("../real")), "inside");
        assert_eq!(passwd(Path::new("/real")), "inside");
        assert_eq!(passwd(&dir.path().join("secret")), "");
        assert_eq!(passwd(Path::new("../../../secret")), "");
        assert_eq!(passwd(Path::new("/proc/self/environ")), "");
        assert_eq!(passwd(Path::new("passwd")), "");
        // Not a file: reading it would never end.
        fs::remove_file(etc.join("passwd")).unwrap();
        let fifo = FileType::Fifo;
        rustix::fs::mknodat(rustix::fs::CWD, etc.join("passwd"), fifo, 0o600.into(), 0).unwrap();
        assert_eq!(container.accounts().unwrap().passwd, "");
    }

    #[test]
    fn a_try_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().join("try");
        try_rootfs(&place).unwrap();
        assert!(!place.exists());
        // What is in the way is told.
        fs::write(dir.path().join("file"), "").unwrap();
        try_rootfs(&dir.path().join("file/try")).unwrap_err();
    }

    #[test]
    fn links_to_nowhere_make_room_for_the_network_files() {
        let dir = tempfile::tempdir().unwrap();
        let container = ContainerDir::new(dir.path().join("c"));
        let etc = container.rootfs().join("etc");
        fs::create_dir_all(&etc).unwrap();
        fs::create_dir(container.etc()).unwrap();
        let outside = dir.path().join("outside");
        fs::write(&outside, "kept").unwrap();
        fs::write(etc.join("real"), "").unwrap();
        symlink("../run/systemd/resolve/stub-resolv.conf", etc.join("resolv.conf")).unwrap();
        symlink(&outside, etc.join("hosts")).unwrap();
        symlink("/etc/real", etc.join("hostname")).unwrap();
        let files = NetworkFiles {
            hostname: "h".to_owned(),
            hosts: String::new(),
            resolv_conf: String::new(),
        };
        container.write_files(&files).unwrap();
        assert!(!etc.join("resolv.conf").is_symlink());
        assert!(!etc.join("hosts").is_symlink());
        assert!(etc.join("hostname").is_symlink());
        assert_eq!(fs::read_to_string(outside).unwrap(), "kept");
    }
}
