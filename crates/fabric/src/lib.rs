//! Makes the network of the rows real in the kernel of this machine.
//!
//! One thread owns everything: it keeps its own copy of the rows, plans what the kernel should
//! have ([`netplan`]), compares that with what it last made (or, at the start and after any
//! error, with what it finds), carries out the difference and reports interfaces that have come
//! or gone. It never depends on having seen every change, so a crash at any point costs nothing
//! but one more comparison. Namespaces, links and connections that are right already are not
//! touched by it.
//!
//! It acts only inside namespaces whose names carry its instance, and on one link in the host's.

mod apply;
mod conntrack;
mod driver;
mod elements;
mod features;
mod flows;
mod host;
mod message;
mod netlink;
mod nft;
mod observe;
mod pass;
mod prepare;
mod watch;

use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use model::DriverStatus;
use netns::{Namespace, NamespaceError};
use netplan::{Machine, names};
use rows::{Change, Observation};
use watch::HostLinkWatch;

pub use apply::{ApplyError, StepError, StepGuard};
pub use conntrack::ConntrackError;
pub use features::{Feature, MissingFeature, missing_features};
pub use host::{HostProblem, check_host, instances_with_links};
pub use netlink::NetlinkError;
pub use nft::NftError;

/// What the fabric needs to start.
#[derive(Clone)]
pub struct FabricConfig {
    pub machine: Machine,
    /// Refuses steps, for tests of what happens then; `None` otherwise.
    pub guard: Option<StepGuard>,
}

impl FabricConfig {
    pub fn new(machine: Machine) -> Self {
        FabricConfig { machine, guard: None }
    }
}

/// Takes what the fabric saw; called on the fabric's own thread, must not block.
pub type Observer = Arc<dyn Fn(Observation) + Send + Sync>;

/// Why the fabric does not run, or has not done what it should.
#[derive(Debug, thiserror::Error)]
pub enum FabricError {
    #[error("the fabric cannot tell in which network namespace it is")]
    Namespace(#[from] NamespaceError),
    #[error("cannot start the fabric's thread")]
    Thread(#[source] std::io::Error),
    #[error("the fabric has stopped")]
    Stopped,
    #[error("the network is not as it should be after {0:?}")]
    NotApplied(Duration),
    #[error("{} parts of the network could not be removed", .0.len())]
    Teardown(Vec<ApplyError>),
    #[error("cannot look at what the network has")]
    Observe(#[source] StepError),
}

pub(crate) enum FabricRequest {
    Changes(Vec<Change>),
    /// Somebody may have changed the host's link.
    HostChanged,
    Sync(mpsc::Sender<()>),
    Teardown(mpsc::Sender<Result<(), FabricError>>),
    Stop,
}

/// The running fabric. Dropping it stops the thread and leaves the network as it is.
pub struct Fabric {
    requests: mpsc::Sender<FabricRequest>,
    thread: Option<JoinHandle<()>>,
    status: Arc<Mutex<DriverStatus>>,
    /// Absent where changes of the host's link cannot be heard.
    watch: Option<HostLinkWatch>,
}

impl Fabric {
    /// Starts the fabric in the calling thread's network namespace, which it takes for the host's.
    ///
    /// Nothing is touched before the first [`Fabric::apply`], which must carry the whole state
    /// ([`rows::Tables::snapshot`]): what is in the kernel under the instance's name and not in
    /// these rows is then removed, everything else adopted.
    pub fn start(config: FabricConfig, observer: Observer) -> Result<Self, FabricError> {
        let host = Namespace::current()?;
        let (requests, receiver) = mpsc::channel();
        let heard = requests.clone();
        let watch = HostLinkWatch::start(&names::host_link(&config.machine.instance), move || {
            // A fabric that has stopped has nothing left to look at.
            let _ = heard.send(FabricRequest::HostChanged);
        });
        let status = Arc::new(Mutex::new(DriverStatus::default()));
        let thread = std::thread::Builder::new()
            .name("fabric".to_owned())
            .spawn({
                let status = status.clone();
                move || driver::run(config, host, observer, status, receiver)
            })
            .map_err(FabricError::Thread)?;
        Ok(Fabric {
            requests,
            thread: Some(thread),
            status,
            watch: watch
                .inspect_err(|error| tracing::warn!(%error, "changes of the host's link are not noticed"))
                .ok(),
        })
    }

    /// What waits are VPCs.
    pub fn status(&self) -> DriverStatus {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Tells of committed changes. Returns at once.
    pub fn apply(&self, changes: Vec<Change>) {
        // A stopped fabric has nothing left to do with them.
        let _ = self.requests.send(FabricRequest::Changes(changes));
    }

    /// Waits until all changes so far are in the kernel, through as many attempts as it takes
    /// within `timeout`.
    pub fn sync(&self, timeout: Duration) -> Result<(), FabricError> {
        let (done, wait) = mpsc::channel();
        self.requests
            .send(FabricRequest::Sync(done))
            .map_err(|_| FabricError::Stopped)?;
        wait.recv_timeout(timeout).map_err(|error| match error {
            mpsc::RecvTimeoutError::Timeout => FabricError::NotApplied(timeout),
            mpsc::RecvTimeoutError::Disconnected => FabricError::Stopped,
        })
    }

    /// Removes everything of the instance from the kernel and stops.
    pub fn teardown(mut self) -> Result<(), FabricError> {
        let (done, wait) = mpsc::channel();
        self.requests
            .send(FabricRequest::Teardown(done))
            .map_err(|_| FabricError::Stopped)?;
        let result = wait.recv().map_err(|_| FabricError::Stopped)?;
        self.join();
        result
    }

    fn join(&mut self) {
        self.watch = None;
        let _ = self.requests.send(FabricRequest::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic there was printed there; here there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

impl Drop for Fabric {
    fn drop(&mut self) {
        self.join();
    }
}

/// Removes everything of the instance from the kernel, without a running fabric.
pub fn remove_all(instance: &str) -> Result<(), FabricError> {
    pass::remove_all(&Namespace::current()?, instance)
}
