//! Named network namespaces, as `ip netns` keeps them: bind mounts under `/run/netns`.
//!
//! A thread enters a namespace and never comes back: whoever wants to do something inside hands a
//! closure to [`Namespace::within`], which runs it on a short-lived thread of its own. So no pool
//! worker can ever be left in a foreign namespace, and nothing needs undoing when the closure
//! panics. Sockets keep the namespace that they were opened in, and child processes inherit it:
//! both may leave the closure.

mod directory;
mod error;
mod listening;
mod sockets;

use std::fs::File;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use nix::mount::{MsFlags, mount};
use nix::sched::{CloneFlags, setns, unshare};

pub use error::NamespaceError;

/// Where the names are, the directory of `ip netns`.
pub const DIRECTORY: &str = "/run/netns";

/// A handle on a network namespace. Cheap to clone; the kernel keeps the namespace for as long as
/// a handle, a process or a name refers to it.
#[derive(Clone, Debug)]
pub struct Namespace {
    name: Arc<str>,
    file: Arc<OwnedFd>,
}

impl Namespace {
    /// Opens the namespace called `name`.
    pub fn open(name: &str) -> Result<Self, NamespaceError> {
        Self::open_in(Path::new("/"), name)
    }

    /// Opens the namespace that a process with another root or in another mount namespace knows by
    /// `name`; `root` is its `/proc/PID/root`.
    pub fn open_in(root: &Path, name: &str) -> Result<Self, NamespaceError> {
        directory::check_name(name)?;
        if !directory::is_bound(root, name) {
            return Err(NamespaceError::NotFound(name.to_owned()));
        }
        let file =
            File::open(directory::directory(root).join(name)).map_err(|source| match source.kind() {
                std::io::ErrorKind::NotFound => NamespaceError::NotFound(name.to_owned()),
                _ => NamespaceError::Open {
                    name: name.to_owned(),
                    source,
                },
            })?;
        Ok(Namespace {
            name: name.into(),
            file: Arc::new(file.into()),
        })
    }

    /// Makes an empty namespace (a loopback that is down, nothing else) and gives it a name.
    pub fn create(name: &str) -> Result<Self, NamespaceError> {
        Self::create_with(name, || ())
    }

    /// [`Namespace::create`], with `prepare` run inside before the name exists: the first steps
    /// of a namespace cost no second thread.
    pub fn create_with(name: &str, prepare: impl FnOnce() + Send) -> Result<Self, NamespaceError> {
        directory::check_name(name)?;
        directory::prepare()?;
        let target = directory::claim(name)?;
        let made = on_a_thread(name, || {
            unshare(CloneFlags::CLONE_NEWNET).map_err(|e| NamespaceError::Unshare {
                name: name.to_owned(),
                source: e.into(),
            })?;
            prepare();
            bind(Path::new("/proc/thread-self/ns/net"), &target, name)
        });
        match made.and_then(|done| done) {
            Ok(()) => Self::open(name),
            Err(error) => {
                // The claimed file must not stay as a name that leads nowhere.
                let _ = std::fs::remove_file(&target);
                Err(error)
            }
        }
    }

    /// Opens the namespace, or makes it when there is none.
    pub fn ensure(name: &str) -> Result<Self, NamespaceError> {
        match Self::open(name) {
            Err(NamespaceError::NotFound(_)) => match Self::create(name) {
                Err(NamespaceError::Exists(_)) => Self::open(name),
                other => other,
            },
            other => other,
        }
    }

    /// The namespace of the calling thread; it is called `(current)`.
    pub fn current() -> Result<Self, NamespaceError> {
        let file = File::open("/proc/thread-self/ns/net").map_err(|source| NamespaceError::Open {
            name: "(current)".to_owned(),
            source,
        })?;
        Ok(Namespace {
            name: "(current)".into(),
            file: Arc::new(file.into()),
        })
    }

    /// Gives a name here to every namespace whose name begins with `prefix` for a process in another
    /// mount namespace and that has none here; `root` is that process's `/proc/PID/root`. Returns the names.
    pub fn take_over(root: &Path, prefix: &str) -> Result<Vec<String>, NamespaceError> {
        let mut taken = Vec::new();
        for name in directory::list(root, prefix)? {
            let known = directory::is_bound(Path::new("/"), &name);
            if known || directory::check_name(&name).is_err() || !directory::is_bound(root, &name) {
                continue;
            }
            directory::prepare()?;
            let (target, made) = directory::file(&name)?;
            if let Err(error) = bind(&directory::directory(root).join(&name), &target, &name) {
                if made {
                    // It must not stay as a name that leads nowhere.
                    let _ = std::fs::remove_file(&target);
                }
                return Err(error);
            }
            taken.push(name);
        }
        Ok(taken)
    }

    /// Takes the name away, and with it the namespace once nothing else refers to it. A name that
    /// does not exist is gone already: no error.
    pub fn delete(name: &str) -> Result<(), NamespaceError> {
        directory::check_name(name)?;
        directory::release(name)
    }

    /// All names that start with `prefix`, sorted. A name whose mount is gone counts too: it is
    /// there to be deleted.
    pub fn list(prefix: &str) -> Result<Vec<String>, NamespaceError> {
        directory::list(Path::new("/"), prefix)
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Runs `work` on a new thread inside the namespace and waits for it. Threads and processes
    /// that `work` starts are inside too. Blocks: from async code, call it where blocking for as
    /// long as `work` takes is fine.
    pub fn within<T: Send>(&self, work: impl FnOnce() -> T + Send) -> Result<T, NamespaceError> {
        on_a_thread(&self.name, || {
            self.enter()?;
            Ok(work())
        })?
    }

    /// Moves the calling thread into the namespace for good: for a thread that its owner made for
    /// life inside (a current-thread runtime, a child between fork and exec).
    pub fn enter(&self) -> Result<(), NamespaceError> {
        setns(self.file.as_fd(), CloneFlags::CLONE_NEWNET).map_err(|e| NamespaceError::Enter {
            name: self.name.to_string(),
            source: e.into(),
        })
    }
}

impl AsFd for Namespace {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

/// Gives a namespace its name.
fn bind(namespace: &Path, target: &Path, name: &str) -> Result<(), NamespaceError> {
    let none: Option<&str> = None;
    mount(Some(namespace), target, none, MsFlags::MS_BIND, none).map_err(|e| NamespaceError::Mount {
        name: name.to_owned(),
        source: e.into(),
    })
}

/// The path of a name; also valid for names that do not exist.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(DIRECTORY).join(name)
}

fn on_a_thread<T: Send>(name: &str, work: impl FnOnce() -> T + Send) -> Result<T, NamespaceError> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new()
            .name("netns".to_owned())
            .stack_size(512 * 1024)
            .spawn_scoped(scope, work)
            .map_err(|source| NamespaceError::Thread {
                name: name.to_owned(),
                source,
            })?;
        match thread.join() {
            Ok(value) => Ok(value),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

#[cfg(test)]
mod tests;
