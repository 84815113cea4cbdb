//! The few system calls that have no safe binding. Everything unsafe of this crate is here.
#![allow(
    unsafe_code,
    reason = "fork, signal dispositions and the mount API have no safe binding"
)]

use std::ffi::CString;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

use nix::unistd::{ForkResult, Pid};

/// Forks; the child sees `None`.
pub(crate) fn fork() -> nix::Result<Option<Pid>> {
    // SAFETY: called only while this process has one thread (the shim's rule), so the child may
    // go on as any process may.
    match unsafe { nix::unistd::fork()? } {
        ForkResult::Parent { child } => Ok(Some(child)),
        ForkResult::Child => Ok(None),
    }
}

/// Closes every descriptor from 3 on: what a careless parent let this process inherit.
pub(crate) fn close_inherited() {
    // SAFETY: called before this process has opened anything of its own (or right after fork in a
    // process that uses none of it any more), so no owned descriptor is closed behind its owner.
    unsafe {
        libc::syscall(libc::SYS_close_range, 3u32, u32::MAX, 0u32);
    }
}

/// Lets a later execve close every descriptor from 3 on.
pub(crate) fn close_all_at_exec() {
    // SAFETY: it closes nothing yet.
    unsafe {
        libc::syscall(libc::SYS_close_range, 3u32, u32::MAX, libc::CLOSE_RANGE_CLOEXEC);
    }
}

/// Another descriptor of the same file, with a greater number than `at`; an execve closes it.
pub(crate) fn dup_above(fd: &OwnedFd, at: RawFd) -> io::Result<OwnedFd> {
    // SAFETY: the descriptor that comes back has no other owner.
    unsafe {
        let fd = libc::fcntl(fd.as_raw_fd(), libc::F_DUPFD_CLOEXEC, at + 1);
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(OwnedFd::from_raw_fd(fd))
    }
}

/// Makes a descriptor that an execve leaves open, of just this number. What had the number is closed:
/// only for a process that uses none of its own any more.
pub(crate) fn put_at(fd: &OwnedFd, at: RawFd) -> io::Result<()> {
    // SAFETY: dup2 takes plain integers; the caller's process has no use for what it closes.
    match unsafe { libc::dup2(fd.as_raw_fd(), at) } {
        -1 => Err(io::Error::last_os_error()),
        _ => Ok(()),
    }
}

/// Makes this process's command line empty for all that look at it. To be called while /proc is that of
/// the process's own pid namespace.
pub(crate) fn hide_command_line() -> io::Result<()> {
    let stat = std::fs::read_to_string("/proc/self/stat")?;
    // The fields after the name, which is in parentheses: the first is number 3 of proc_pid_stat(5).
    let fields = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let field = |number: usize| {
        fields
            .split_ascii_whitespace()
            .nth(number - 3)?
            .parse::<usize>()
            .ok()
    };
    let (Some(start), Some(end)) = (field(48), field(49)) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    // SAFETY: between the two is the memory in which the kernel put this process's arguments. It is
    // writable and nothing else's, and who reads an argument from now on finds an empty one.
    unsafe {
        std::ptr::with_exposed_provenance_mut::<u8>(start).write_bytes(0, end.saturating_sub(start));
    }
    Ok(())
}

/// Gives every signal its default action back: Rust's runtime ignores SIGPIPE, whoever started
/// cove may ignore others (`nohup`), and an ignored signal stays ignored through execve.
pub(crate) fn default_signals() {
    for signo in 1..=64 {
        // SAFETY: SIG_DFL installs no handler. For SIGKILL and the like it fails, as it should.
        unsafe {
            libc::signal(signo, libc::SIG_DFL);
        }
    }
}

/// kill(2) for any signal number, real-time signals included.
pub(crate) fn kill(pid: Pid, signo: i32) -> nix::Result<()> {
    // SAFETY: kill takes plain integers.
    nix::errno::Errno::result(unsafe { libc::kill(pid.as_raw(), signo) }).map(drop)
}

/// Ends the process at once, without running what Rust or libc registered for a normal exit.
pub(crate) fn exit_now(code: i32) -> ! {
    // SAFETY: _exit does not return and touches no memory.
    unsafe { libc::_exit(code) }
}

/// A descriptor of `path` through a detached read-only mount of it.
///
/// A shim executed through it cannot be written to by way of `/proc/PID/exe`, which a container
/// can reach between clone and exec (the weakness of CVE-2019-5736). Needs Linux 5.12.
pub(crate) fn read_only_view(path: &Path) -> io::Result<OwnedFd> {
    #[repr(C)]
    struct MountAttr {
        attr_set: u64,
        attr_clr: u64,
        propagation: u64,
        userns_fd: u64,
    }
    const OPEN_TREE_CLONE: u32 = 1;
    const OPEN_TREE_CLOEXEC: u32 = libc::O_CLOEXEC as u32;
    const MOUNT_ATTR_RDONLY: u64 = 1;

    let path = CString::new(path.as_os_str().as_bytes())?;
    // SAFETY: `path` is a C string that lives through the call; a descriptor comes back that
    // nobody else owns.
    let tree = unsafe {
        let fd = libc::syscall(
            libc::SYS_open_tree,
            libc::AT_FDCWD,
            path.as_ptr(),
            OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC,
        );
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        OwnedFd::from_raw_fd(i32::try_from(fd).map_err(io::Error::other)?)
    };
    let attr = MountAttr {
        attr_set: MOUNT_ATTR_RDONLY,
        attr_clr: 0,
        propagation: 0,
        userns_fd: 0,
    };
    // SAFETY: `attr` has the layout of struct mount_attr, and its size is passed with it.
    let done = unsafe {
        libc::syscall(
            libc::SYS_mount_setattr,
            tree.as_raw_fd(),
            c"".as_ptr(),
            libc::AT_EMPTY_PATH,
            &raw const attr,
            size_of::<MountAttr>(),
        )
    };
    if done < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(tree)
}

/// The parent of a process.
pub(crate) fn parent(pid: Pid) -> Option<Pid> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name is in parentheses and may have some of its own: "123 (a) b) S 1 ...".
    let (_, rest) = stat.rsplit_once(')')?;
    let parent = rest.split_ascii_whitespace().nth(1)?;
    parent.parse().ok().map(Pid::from_raw)
}

/// Puts a system call filter on this process and on all that it starts.
pub(crate) fn load_filter(filter: &[libc::sock_filter]) -> io::Result<()> {
    let program = libc::sock_fprog {
        len: u16::try_from(filter.len()).map_err(io::Error::other)?,
        filter: filter.as_ptr().cast_mut(),
    };
    // SAFETY: the kernel reads `len` instructions from `filter`, which outlives the call, and writes
    // nothing.
    let done = unsafe {
        libc::syscall(
            libc::SYS_seccomp,
            libc::SECCOMP_SET_MODE_FILTER,
            0,
            &raw const program,
        )
    };
    if done < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// A descriptor that becomes readable when the process ends.
pub(crate) fn pidfd_open(pid: i32) -> io::Result<OwnedFd> {
    // SAFETY: pidfd_open takes plain integers; the descriptor that comes back has no other owner.
    unsafe {
        let fd = libc::syscall(libc::SYS_pidfd_open, pid, 0);
        if fd < 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(OwnedFd::from_raw_fd(i32::try_from(fd).map_err(io::Error::other)?))
    }
}

/// Gives memory back that a start needed and an idle shim does not: freed heap, and the pages of
/// program text that are mapped here. Text stays in the page cache, which the engine and all shims
/// share; what runs again is mapped again.
pub(crate) fn give_back_memory() {
    #[cfg(target_env = "gnu")]
    // SAFETY: malloc_trim only gives back what the allocator holds unused.
    unsafe {
        libc::malloc_trim(0);
    }
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    for line in maps.lines() {
        // 55d0c0a00000-55d0c0e00000 r-xp 00203000 fe:00 5350085   /usr/bin/cove
        let mut fields = line.split_ascii_whitespace();
        let (Some(range), Some(access), Some(offset)) = (fields.next(), fields.next(), fields.next()) else {
            continue;
        };
        let Some(path) = fields.nth(2) else { continue };
        // Text, and the constants at the file's beginning. Further read-only parts were written
        // while the program was linked (RELRO) and exist only here.
        let is_as_in_file = access == "r-xp" || (access == "r--p" && offset.bytes().all(|b| b == b'0'));
        let bound = |text: &str| usize::from_str_radix(text, 16).ok();
        let Some((Some(from), Some(to))) = range.split_once('-').map(|(a, b)| (bound(a), bound(b))) else {
            continue;
        };
        if is_as_in_file && path.starts_with('/') {
            // SAFETY: the range is one whole file mapping that nothing has written to, so dropping its
            // pages loses nothing: the next use reads the same bytes from the file again.
            unsafe {
                libc::madvise(
                    std::ptr::with_exposed_provenance_mut(from),
                    to - from,
                    libc::MADV_DONTNEED,
                );
            }
        }
    }
}
