//! The few looks that the shim takes into an image's file system from outside. Every path is
//! resolved as if the image were the root, so that no symbolic link leads out of it.

use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Component, Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::{OFlag, OpenHow, ResolveFlag, open, openat2};
use nix::mount::{MsFlags, mount};
use nix::sys::stat::{Mode, mkdirat};
use nix::sys::statvfs::{FsFlags, statvfs};

/// An /etc/passwd longer than this is not read to its end.
const PASSWD_BYTES_MAX: u64 = 1024 * 1024;

/// Makes a directory inside (and what is missing above it), as Docker does for a working directory.
///
/// # Errors
/// Also when something else than a directory is in the way.
pub(crate) fn make_dir(rootfs: &Path, dir: &Path) -> io::Result<()> {
    let root = open(
        rootfs,
        OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC,
        Mode::empty(),
    )?;
    if open_in(&root, dir, OFlag::O_PATH | OFlag::O_DIRECTORY).is_ok() {
        return Ok(());
    }
    let mut at = PathBuf::from("/");
    for part in dir.components() {
        let Component::Normal(part) = part else { continue };
        let above = open_in(&root, &at, OFlag::O_PATH | OFlag::O_DIRECTORY)?;
        match mkdirat(&above, Path::new(part), Mode::from_bits_truncate(0o755)) {
            Ok(()) | Err(Errno::EEXIST) => {}
            Err(errno) => return Err(errno.into()),
        }
        at.push(part);
    }
    open_in(&root, dir, OFlag::O_PATH | OFlag::O_DIRECTORY)?;
    Ok(())
}

/// Makes the device files that came with an image useless, as Docker's device rules do. That is
/// what protects the machine where no devices cgroup exists (pure v2).
///
/// # Errors
/// Also when `rootfs` is not a mount point.
pub(crate) fn forbid_devices(rootfs: &Path) -> io::Result<()> {
    const KEPT: [(FsFlags, MsFlags); 3] = [
        (FsFlags::ST_RDONLY, MsFlags::MS_RDONLY),
        (FsFlags::ST_NOSUID, MsFlags::MS_NOSUID),
        (FsFlags::ST_NOEXEC, MsFlags::MS_NOEXEC),
    ];
    let now = statvfs(rootfs)?.flags();
    if now.contains(FsFlags::ST_NODEV) {
        return Ok(());
    }
    let mut flags = MsFlags::MS_REMOUNT | MsFlags::MS_BIND | MsFlags::MS_NODEV;
    for (seen, flag) in KEPT {
        if now.contains(seen) {
            flags |= flag;
        }
    }
    mount(None::<&Path>, rootfs, None::<&Path>, flags, None::<&Path>)?;
    Ok(())
}

/// Whether an image brings 32-bit programs: the C library's 32-bit loader, or a program that is
/// itself one.
pub(crate) fn has_32_bit_programs(rootfs: &Path, program: &str) -> bool {
    const LOADERS: [&str; 4] = [
        "/lib/ld-linux.so.2",
        "/lib/ld-musl-i386.so.1",
        "/lib/ld-linux-armhf.so.3",
        "/lib/ld-musl-armhf.so.1",
    ];
    /// The first bytes of an ELF file of class 32 (elf(5)).
    const ELF_32: [u8; 5] = [0x7f, b'E', b'L', b'F', 1];

    let Ok(root) = open(
        rootfs,
        OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC,
        Mode::empty(),
    ) else {
        return false;
    };
    if LOADERS
        .iter()
        .any(|loader| open_in(&root, Path::new(loader), OFlag::O_PATH).is_ok())
    {
        return true;
    }
    let mut head = [0; 5];
    program.starts_with('/')
        && open_in(&root, Path::new(program), OFlag::O_RDONLY | OFlag::O_NONBLOCK)
            .is_ok_and(|file| File::from(file).read_exact(&mut head).is_ok() && head == ELF_32)
}

/// The home directory of a user by the image's /etc/passwd; `/` when it does not say.
pub(crate) fn home(rootfs: &Path, uid: u32) -> String {
    let fallback = "/".to_owned();
    let Ok(root) = open(
        rootfs,
        OFlag::O_PATH | OFlag::O_DIRECTORY | OFlag::O_CLOEXEC,
        Mode::empty(),
    ) else {
        return fallback;
    };
    // Not blocking: the image decides what kind of file it is.
    let Ok(file) = open_in(
        &root,
        Path::new("/etc/passwd"),
        OFlag::O_RDONLY | OFlag::O_NONBLOCK,
    ) else {
        return fallback;
    };
    let mut text = Vec::new();
    if File::from(file)
        .take(PASSWD_BYTES_MAX)
        .read_to_end(&mut text)
        .is_err()
    {
        return fallback;
    }
    let text = String::from_utf8_lossy(&text);
    let home = text.lines().find_map(|line| {
        let mut fields = line.split(':').skip(2);
        let found: u32 = fields.next()?.parse().ok()?;
        (found == uid).then(|| fields.nth(2)).flatten()
    });
    match home {
        Some(home) if home.starts_with('/') && !home.contains('\0') => home.to_owned(),
        _ => fallback,
    }
}

fn open_in(root: &impl AsFd, path: &Path, flags: OFlag) -> nix::Result<OwnedFd> {
    let how = OpenHow::new()
        .flags(flags | OFlag::O_CLOEXEC)
        .resolve(ResolveFlag::RESOLVE_IN_ROOT | ResolveFlag::RESOLVE_NO_MAGICLINKS);
    openat2(root, path, how)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::os::unix::fs::symlink;

    #[test]
    fn a_working_directory_is_made_inside_whatever_the_links_say() {
        let outside = tempfile::tempdir().unwrap();
        let root = tempfile::tempdir().unwrap();
        make_dir(root.path(), Path::new("/a/b/c")).unwrap();
        assert!(root.path().join("a/b/c").is_dir());
        symlink(outside.path(), root.path().join("evil")).unwrap();
        symlink("../../../../..", root.path().join("up")).unwrap();
        // Absolute links begin at the image's root, where that directory does not exist.
        assert!(make_dir(root.path(), Path::new("/evil/x")).is_err());
        make_dir(root.path(), Path::new("/up/y")).unwrap();
        assert!(root.path().join("y").is_dir());
        assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
        fs::write(root.path().join("file"), "").unwrap();
        assert!(make_dir(root.path(), Path::new("/file")).is_err());
    }

    #[test]
    fn a_32_bit_program_or_loader_is_noticed() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("app"), b"\x7fELF\x02....").unwrap();
        assert!(!has_32_bit_programs(root.path(), "/app"));
        fs::write(root.path().join("app"), b"\x7fELF\x01....").unwrap();
        assert!(has_32_bit_programs(root.path(), "/app"));
        assert!(!has_32_bit_programs(root.path(), "sh"));
        fs::create_dir(root.path().join("lib")).unwrap();
        fs::write(root.path().join("lib/ld-linux.so.2"), "").unwrap();
        assert!(has_32_bit_programs(root.path(), "sh"));
    }

    #[test]
    fn the_home_directory_comes_from_the_images_own_passwd() {
        let root = tempfile::tempdir().unwrap();
        assert_eq!(home(root.path(), 0), "/");
        fs::create_dir(root.path().join("etc")).unwrap();
        fs::write(
            root.path().join("etc/passwd"),
            "root:x:0:0:root:/root:/bin/sh\nnonsense\napp:x:1000:1000::/srv/app:\nbad:x:7:7::rel:/\n",
        )
        .unwrap();
        assert_eq!(home(root.path(), 0), "/root");
        assert_eq!(home(root.path(), 1000), "/srv/app");
        assert_eq!(home(root.path(), 7), "/");
        assert_eq!(home(root.path(), 12), "/");
    }
}
