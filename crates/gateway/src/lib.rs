//! HTTP: limits, signatures, protocol, dispatch, request ids; the registry; cove's own endpoints.
//!
//! A request takes one of three ways: `/v2/` is the registry, `/_cove/` is cove itself, and
//! everything else is an AWS API, whose service and operation stand in its headers or its form.

mod aws;
mod body;
mod caller;
mod catalog;
mod cove;
mod events;
mod follow;
mod guard;
mod manifests;
mod server;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use engine::{Caller, Engine};
use logstore::LogStore;
use model::{AccountId, Entropy, Region, Timestamp};
use registry::Registry;
use tokio::sync::{RwLock, RwLockWriteGuard};

pub use cove::{Control, ControlError, ExecInterface, ExecRequest, ExplainRequest};
pub use guard::Origin;
pub use server::serve;

/// What answers requests. Replaced as a whole when cove is reset.
#[derive(Clone)]
pub struct Services {
    pub engine: Engine,
    pub logs: LogStore,
    pub registry: Arc<Registry>,
}

/// Whether signatures are only read or also verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Who signs is believed.
    Read,
    /// Every request must be signed with this secret, whatever its access key.
    Signed { secret: String },
}

pub struct GatewayConfig {
    /// The account of access keys that are not an account id themselves.
    pub account: AccountId,
    /// The region of requests that name none.
    pub region: Region,
    pub auth: Auth,
    /// Where clients of this machine reach the gateway.
    pub listen: SocketAddr,
    pub clock: fn() -> Timestamp,
}

/// Everything that a request needs.
pub struct Gateway {
    config: GatewayConfig,
    services: RwLock<Services>,
    control: Arc<dyn Control>,
    entropy: Mutex<Entropy>,
}

/// While it lasts, requests wait.
pub struct Pause<'a>(RwLockWriteGuard<'a, Services>);

impl Pause<'_> {
    /// Lets requests go on, with other services.
    pub fn replace(mut self, services: Services) {
        *self.0 = services;
    }
}

impl Gateway {
    pub fn new(
        config: GatewayConfig,
        services: Services,
        control: Arc<dyn Control>,
        entropy: Entropy,
    ) -> Self {
        Gateway {
            config,
            services: RwLock::new(services),
            control,
            entropy: Mutex::new(entropy),
        }
    }

    /// Lets requests wait from now on, until there are new services or the pause is dropped.
    pub async fn pause(&self) -> Pause<'_> {
        Pause(self.services.write().await)
    }

    /// cove's own requests: the root user of the default account in the default region.
    fn default_caller(&self) -> Caller {
        Caller::root(
            self.config.account.clone(),
            self.config.region.clone(),
            self.request_id(),
        )
    }

    fn request_id(&self) -> String {
        self.entropy.lock().unwrap_or_else(PoisonError::into_inner).uuid()
    }

    async fn services(&self) -> Services {
        self.services.read().await.clone()
    }
}
