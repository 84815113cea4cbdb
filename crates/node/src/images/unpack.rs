//! Unpacking a layer's archive into a directory, for overlayfs to stack.
//!
//! Whoever made the archive may be hostile. So every path is resolved by the kernel below the
//! directory's descriptor (`openat2` with `RESOLVE_IN_ROOT`): a symbolic link, whatever it says and
//! whenever it was made, leads to a place inside. The last component is never followed, and no
//! file that exists is ever opened for writing. `..` is refused outright.
//!
//! Deletions are marked in archives by names (`.wh.NAME`, `.wh..wh..opq`; OCI image specification,
//! "Whiteouts") and on disk as overlayfs wants them: a character device 0/0, and the attribute
//! `trusted.overlay.opaque` (kernel, "Overlay Filesystem").

use std::cell::Cell;
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use rustix::fs::{
    self, AtFlags, FileType, Gid, Mode, OFlags, ResolveFlags, Timespec, Timestamps, Uid, XattrFlags,
};
use rustix::io::Errno;
use tar::{Archive, Entry, EntryType};

use super::entry_meta::{Meta, device, meta};

/// What headers, long names and extended attributes of one entry may take together.
const ENTRY_META_BYTES_MAX: u64 = 1024 * 1024;

const WHITEOUT: &[u8] = b".wh.";
const OPAQUE: &[u8] = b".wh..wh..opq";

/// Why a layer cannot be unpacked.
#[derive(Debug, thiserror::Error)]
pub enum UnpackError {
    #[error("the layer's archive cannot be read")]
    Archive {
        #[source]
        source: io::Error,
    },
    #[error("the layer's entry {path:?} cannot be made")]
    Entry {
        path: String,
        #[source]
        source: io::Error,
    },
    #[error("the layer's entry {path:?} is not acceptable: {why}")]
    Unacceptable { path: String, why: &'static str },
}

/// Opens a directory as the root of a tree.
pub(crate) fn open_root(dir: &Path) -> io::Result<OwnedFd> {
    Ok(fs::open(
        dir,
        OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC,
        Mode::empty(),
    )?)
}

/// Opens a path below a root, whatever symbolic links say. Empty is the root itself.
pub(crate) fn open_in_root(root: &OwnedFd, path: &[u8], flags: OFlags) -> Result<OwnedFd, Errno> {
    let path = if path.is_empty() { b"." } else { path };
    fs::openat2(
        root,
        OsStr::from_bytes(path),
        flags | OFlags::CLOEXEC,
        Mode::empty(),
        ResolveFlags::IN_ROOT | ResolveFlags::NO_MAGICLINKS,
    )
}

/// Unpacks an uncompressed archive into `into`, an empty directory. `below` are the layers under
/// this one, the lowest first: a directory that the archive uses but does not mention looks as it
/// does there.
pub(crate) fn unpack(archive: impl Read, into: &Path, below: &[PathBuf]) -> Result<(), UnpackError> {
    let root = open_root(into).map_err(|source| UnpackError::Archive { source })?;
    let budget = Rc::new(Cell::new(ENTRY_META_BYTES_MAX));
    let mut archive = Archive::new(Budgeted {
        inner: archive,
        left: budget.clone(),
    });
    let mut tree = Tree {
        root,
        parent: None,
        directories: BTreeMap::new(),
    };
    let failed = |source| UnpackError::Archive { source };
    let mut entries = archive.entries().map_err(failed)?;
    loop {
        budget.set(ENTRY_META_BYTES_MAX);
        let Some(entry) = entries.next() else { break };
        let mut entry = entry.map_err(failed)?;
        budget.set(u64::MAX);
        tree.add(&mut entry)?;
        // What is left of the entry must not count against the next one's headers.
        io::copy(&mut entry, &mut io::sink()).map_err(failed)?;
    }
    tree.finish(below)
}

/// Refuses to read more than what is left: names and attributes are held in memory.
struct Budgeted<R> {
    inner: R,
    left: Rc<Cell<u64>>,
}

impl<R: Read> Read for Budgeted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.left.get();
        if left == 0 && !buffer.is_empty() {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "an entry's headers are too long",
            ));
        }
        let most = usize::try_from(left).unwrap_or(usize::MAX).min(buffer.len());
        let got = self.inner.read(&mut buffer[..most])?;
        if left != u64::MAX {
            self.left.set(left - got as u64);
        }
        Ok(got)
    }
}

/// A directory's times are set when nothing more comes into it.
enum DirectoryTimes {
    Given(Timespec),
    /// Made only because something is in it.
    Implicit,
}

struct Tree {
    root: OwnedFd,
    /// The directory of the last entry.
    parent: Option<(Vec<u8>, OwnedFd)>,
    directories: BTreeMap<Vec<u8>, DirectoryTimes>,
}

/// Components of a path in an archive, joined by single slashes; empty is the root.
fn normalize(path: &[u8]) -> Result<Vec<u8>, &'static str> {
    let mut out = Vec::with_capacity(path.len());
    for component in path.split(|&c| c == b'/') {
        match component {
            b"" | b"." => {}
            b".." => return Err("a path with .."),
            component if component.contains(&0) => return Err("a path with a zero byte"),
            component => {
                if !out.is_empty() {
                    out.push(b'/');
                }
                out.extend_from_slice(component);
            }
        }
    }
    Ok(out)
}

/// Directory and last component; `None` for the root.
fn split(path: &[u8]) -> Option<(&[u8], &[u8])> {
    if path.is_empty() {
        return None;
    }
    Some(match path.iter().rposition(|&c| c == b'/') {
        Some(slash) => (&path[..slash], &path[slash + 1..]),
        None => (b"", path),
    })
}

impl Tree {
    fn add<R: Read>(&mut self, entry: &mut Entry<'_, R>) -> Result<(), UnpackError> {
        let raw = entry.path_bytes().into_owned();
        let shown = || String::from_utf8_lossy(&raw[..raw.len().min(256)]).into_owned();
        let refuse = |why| UnpackError::Unacceptable { path: shown(), why };
        let path = normalize(&raw).map_err(refuse)?;
        let kind = entry.header().entry_type();
        if kind.is_pax_global_extensions() {
            return Ok(());
        }
        let done = (|| {
            let meta = meta(entry)?;
            let Some((parent, name)) = split(&path) else {
                if kind.is_dir() {
                    let root = self.root.try_clone()?;
                    apply(&root, &meta)?;
                    self.directories
                        .insert(Vec::new(), DirectoryTimes::Given(meta.mtime));
                }
                return Ok(());
            };
            if name.starts_with(WHITEOUT) {
                return self.whiteout(parent, name);
            }
            match kind {
                EntryType::Directory => self.directory(&path, parent, name, &meta),
                EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
                    self.file(parent, name, &meta, entry)
                }
                EntryType::Link => {
                    let target = entry.link_name_bytes().unwrap_or_default().into_owned();
                    self.hard_link(parent, name, &target)
                }
                EntryType::Symlink => {
                    let target = entry.link_name_bytes().unwrap_or_default().into_owned();
                    self.symlink(parent, name, &meta, &target)
                }
                EntryType::Char | EntryType::Block | EntryType::Fifo => {
                    let device = device(entry, kind)?;
                    self.node(parent, name, &meta, kind, device)
                }
                _ => Err(io::Error::other("its type is not supported")),
            }
        })();
        done.map_err(|source| UnpackError::Entry {
            path: shown(),
            source,
        })
    }

    /// The directory `path`, made with all that is above it when it is not there.
    fn parent(&mut self, path: &[u8]) -> io::Result<OwnedFd> {
        if let Some((last, fd)) = &self.parent
            && last == path
        {
            return fd.try_clone();
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY;
        let fd = match open_in_root(&self.root, path, flags) {
            Ok(fd) => fd,
            Err(error @ (Errno::NOENT | Errno::NOTDIR)) => {
                let (above, name) = split(path).ok_or(error)?;
                let above = self.parent(above)?;
                self.implicit_directory(&above, name)?;
                self.directories.insert(path.to_vec(), DirectoryTimes::Implicit);
                open_in_root(&self.root, path, flags)?
            }
            Err(error) => return Err(error.into()),
        };
        self.parent = Some((path.to_vec(), fd.try_clone()?));
        Ok(fd)
    }

    /// A directory that is there because something is in it. In the place of a whiteout it hides
    /// what is below, as the whiteout did.
    fn implicit_directory(&mut self, above: &OwnedFd, name: &[u8]) -> io::Result<()> {
        let name_os = OsStr::from_bytes(name);
        let is_whiteout = fs::statat(above, name_os, AtFlags::SYMLINK_NOFOLLOW).is_ok_and(is_whiteout);
        if is_whiteout {
            self.clear(above, name)?;
        }
        fs::mkdirat(above, name_os, Mode::from_raw_mode(0o755))?;
        let fd = open_itself(above, name, OFlags::RDONLY | OFlags::DIRECTORY)?;
        // Whatever the node's umask is.
        fs::fchmod(&fd, Mode::from_raw_mode(0o755))?;
        if is_whiteout {
            set_opaque(&fd)?;
        }
        Ok(())
    }

    /// Makes room for a new entry. Tells whether a whiteout was there.
    fn clear(&mut self, parent: &OwnedFd, name: &[u8]) -> io::Result<bool> {
        let name = OsStr::from_bytes(name);
        let stat = match fs::statat(parent, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => stat,
            Err(Errno::NOENT) => return Ok(false),
            Err(error) => return Err(error.into()),
        };
        self.parent = None;
        if FileType::from_raw_mode(stat.st_mode) == FileType::Directory {
            let path = Path::new("/proc/self/fd")
                .join(parent.as_raw_fd().to_string())
                .join(name);
            // Follows no symbolic link below its first component.
            std::fs::remove_dir_all(path)?;
        } else {
            fs::unlinkat(parent, name, AtFlags::empty())?;
        }
        Ok(is_whiteout(stat))
    }

    fn directory(&mut self, path: &[u8], parent: &[u8], name: &[u8], meta: &Meta) -> io::Result<()> {
        let parent = self.parent(parent)?;
        let name_os = OsStr::from_bytes(name);
        let is_directory = fs::statat(&parent, name_os, AtFlags::SYMLINK_NOFOLLOW)
            .is_ok_and(|s| FileType::from_raw_mode(s.st_mode) == FileType::Directory);
        let mut hides_lower = false;
        if !is_directory {
            hides_lower = self.clear(&parent, name)?;
            fs::mkdirat(&parent, name_os, Mode::from_raw_mode(0o755))?;
        }
        let fd = open_itself(&parent, name, OFlags::RDONLY | OFlags::DIRECTORY)?;
        apply(&fd, meta)?;
        if hides_lower {
            set_opaque(&fd)?;
        }
        self.directories
            .insert(path.to_vec(), DirectoryTimes::Given(meta.mtime));
        Ok(())
    }

    fn file(&mut self, parent: &[u8], name: &[u8], meta: &Meta, content: &mut impl Read) -> io::Result<()> {
        let parent = self.parent(parent)?;
        self.clear(&parent, name)?;
        let fd = fs::openat(
            &parent,
            OsStr::from_bytes(name),
            OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC,
            Mode::from_raw_mode(0o600),
        )?;
        let mut file = File::from(fd);
        io::copy(content, &mut file)?;
        let fd = OwnedFd::from(file);
        apply(&fd, meta)?;
        fs::futimens(&fd, &times(meta.mtime))?;
        Ok(())
    }

    fn hard_link(&mut self, parent: &[u8], name: &[u8], target: &[u8]) -> io::Result<()> {
        let target = normalize(target).map_err(io::Error::other)?;
        let (target_parent, target_name) =
            split(&target).ok_or_else(|| io::Error::other("it links to the root"))?;
        let parent = self.parent(parent)?;
        let target_parent = open_in_root(&self.root, target_parent, OFlags::PATH | OFlags::DIRECTORY)?;
        let target_name = OsStr::from_bytes(target_name);
        // Looked at first: a link to itself must not lose the file.
        let target_stat = fs::statat(&target_parent, target_name, AtFlags::SYMLINK_NOFOLLOW)?;
        if let Ok(stat) = fs::statat(&parent, OsStr::from_bytes(name), AtFlags::SYMLINK_NOFOLLOW)
            && (stat.st_dev, stat.st_ino) == (target_stat.st_dev, target_stat.st_ino)
        {
            return Ok(());
        }
        self.clear(&parent, name)?;
        fs::linkat(
            &target_parent,
            target_name,
            &parent,
            OsStr::from_bytes(name),
            AtFlags::empty(),
        )?;
        Ok(())
    }

    fn symlink(&mut self, parent: &[u8], name: &[u8], meta: &Meta, target: &[u8]) -> io::Result<()> {
        let parent = self.parent(parent)?;
        self.clear(&parent, name)?;
        let name = OsStr::from_bytes(name);
        fs::symlinkat(OsStr::from_bytes(target), &parent, name)?;
        own_node(&parent, name, meta)
    }

    fn node(
        &mut self,
        parent: &[u8],
        name: &[u8],
        meta: &Meta,
        kind: EntryType,
        device: fs::Dev,
    ) -> io::Result<()> {
        let parent = self.parent(parent)?;
        self.clear(&parent, name)?;
        let name = OsStr::from_bytes(name);
        let file_type = match kind {
            EntryType::Char => FileType::CharacterDevice,
            EntryType::Block => FileType::BlockDevice,
            _ => FileType::Fifo,
        };
        fs::mknodat(&parent, name, file_type, Mode::from_raw_mode(0o600), device)?;
        own_node(&parent, name, meta)?;
        // Not a symbolic link: it has just been made.
        fs::chmodat(&parent, name, Mode::from_raw_mode(meta.mode), AtFlags::empty())?;
        Ok(())
    }

    fn whiteout(&mut self, parent: &[u8], name: &[u8]) -> io::Result<()> {
        let parent_fd = self.parent(parent)?;
        if name == OPAQUE {
            return set_opaque(&parent_fd);
        }
        let hidden = &name[WHITEOUT.len()..];
        if hidden.starts_with(WHITEOUT) {
            // AUFS's own bookkeeping, which Docker skips as well.
            return Ok(());
        }
        if matches!(hidden, b"" | b"." | b"..") {
            return Err(io::Error::other("it hides nothing that has a name"));
        }
        let name = OsStr::from_bytes(hidden);
        match fs::statat(&parent_fd, name, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::Directory => {
                // This layer has it too: only what is below goes.
                set_opaque(&open_itself(
                    &parent_fd,
                    hidden,
                    OFlags::RDONLY | OFlags::DIRECTORY,
                )?)
            }
            Ok(_) => Ok(()),
            Err(Errno::NOENT) => Ok(fs::mknodat(
                &parent_fd,
                name,
                FileType::CharacterDevice,
                Mode::empty(),
                0,
            )?),
            Err(error) => Err(error.into()),
        }
    }

    /// Sets the directories' times, children first, and gives those that the archive did not
    /// mention the look that they have below.
    fn finish(self, below: &[PathBuf]) -> Result<(), UnpackError> {
        let below: Vec<OwnedFd> = below
            .iter()
            .map(|layer| open_root(layer))
            .collect::<io::Result<_>>()
            .map_err(|source| UnpackError::Archive { source })?;
        for (path, given) in self.directories.iter().rev() {
            // A directory that was replaced by something else later is none any more.
            let Ok(fd) = open_in_root(
                &self.root,
                path,
                OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW,
            ) else {
                continue;
            };
            let done = match given {
                DirectoryTimes::Given(mtime) => fs::futimens(&fd, &times(*mtime)).map_err(io::Error::from),
                DirectoryTimes::Implicit => look_as_below(&fd, path, &below),
            };
            done.map_err(|source| UnpackError::Entry {
                path: String::from_utf8_lossy(path).into_owned(),
                source,
            })?;
        }
        Ok(())
    }
}

fn is_whiteout(stat: fs::Stat) -> bool {
    FileType::from_raw_mode(stat.st_mode) == FileType::CharacterDevice && stat.st_rdev == 0
}

/// Opens the last component itself, never what it may point to.
fn open_itself(parent: &OwnedFd, name: &[u8], flags: OFlags) -> io::Result<OwnedFd> {
    Ok(fs::openat(
        parent,
        OsStr::from_bytes(name),
        flags | OFlags::NOFOLLOW | OFlags::CLOEXEC,
        Mode::empty(),
    )?)
}

fn look_as_below(fd: &OwnedFd, path: &[u8], below: &[OwnedFd]) -> io::Result<()> {
    let lower = below
        .iter()
        .rev()
        .find_map(|layer| open_in_root(layer, path, OFlags::PATH | OFlags::DIRECTORY).ok());
    let Some(lower) = lower else {
        return Ok(());
    };
    let stat = fs::fstat(&lower)?;
    fs::fchown(
        fd,
        Some(Uid::from_raw(stat.st_uid)),
        Some(Gid::from_raw(stat.st_gid)),
    )?;
    fs::fchmod(fd, Mode::from_raw_mode(stat.st_mode))?;
    let mtime = Timespec {
        tv_sec: stat.st_mtime,
        tv_nsec: i64::try_from(stat.st_mtime_nsec).unwrap_or(0),
    };
    fs::futimens(fd, &times(mtime))?;
    Ok(())
}

fn times(mtime: Timespec) -> Timestamps {
    Timestamps {
        last_access: mtime,
        last_modification: mtime,
    }
}

fn set_opaque(directory: &OwnedFd) -> io::Result<()> {
    fs::fsetxattr(directory, c"trusted.overlay.opaque", b"y", XattrFlags::empty())?;
    Ok(())
}

/// Owner, mode and attributes, in the order that keeps setuid bits and file capabilities: the
/// kernel takes both away from a file that changes hands.
fn apply(fd: &OwnedFd, meta: &Meta) -> io::Result<()> {
    fs::fchown(fd, Some(Uid::from_raw(meta.uid)), Some(Gid::from_raw(meta.gid)))?;
    fs::fchmod(fd, Mode::from_raw_mode(meta.mode))?;
    for (name, value) in &meta.xattrs {
        match fs::fsetxattr(fd, name.as_c_str(), value, XattrFlags::empty()) {
            Ok(()) | Err(Errno::OPNOTSUPP) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Owner and times of something that is not opened: a symbolic link, a device, a pipe.
fn own_node(parent: &OwnedFd, name: &OsStr, meta: &Meta) -> io::Result<()> {
    fs::chownat(
        parent.as_fd(),
        name,
        Some(Uid::from_raw(meta.uid)),
        Some(Gid::from_raw(meta.gid)),
        AtFlags::SYMLINK_NOFOLLOW,
    )?;
    fs::utimensat(parent, name, &times(meta.mtime), AtFlags::SYMLINK_NOFOLLOW)?;
    Ok(())
}

#[cfg(test)]
mod tests;
