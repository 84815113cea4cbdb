//! HTTP: limits, signatures, protocol, dispatch, request ids; the registry; cove's own endpoints.
//!
//! A request takes one of three ways: `/v2/` is the registry, `/_cove/` is cove itself, and
//! everything else is an AWS API, whose service and operation stand in its headers or its form.

mod aws;
mod body;
mod caller;
mod cove;
mod extension;
mod guard;
mod permission;
mod server;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use engine::{Caller, Engine};
use model::{AccountId, Entropy, Region, Timestamp};
use tokio::sync::{RwLock, RwLockWriteGuard};
use world::Service;

pub use body::{Body, BodyError};
pub use cove::{Control, ControlError, ExecInterface, ExecRequest, ExplainRequest};
pub use extension::{BoxFuture, Connection, Extended, Extension, Site};
pub use guard::Origin;
pub use server::serve;

/// What answers requests. Replaced as a whole when cove is reset.
#[derive(Clone)]
pub struct Backend {
    pub engine: Engine,
    pub extensions: Vec<Arc<dyn Extension>>,
    pub registry: Arc<dyn Site>,
}

/// Whether signatures are only read or also verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Who signs is believed.
    Read,
    /// Every request must be signed.
    Signed,
}

pub struct GatewayConfig {
    /// The account of access keys that are not an account id themselves.
    pub account: AccountId,
    /// The region of requests that name none.
    pub region: Region,
    pub auth: Auth,
    /// What every access key signs with.
    pub secret_access_key: String,
    /// Where clients of this machine reach the gateway.
    pub listen: SocketAddr,
    pub clock: fn() -> Timestamp,
}

/// Everything that a request needs.
pub struct Gateway {
    config: GatewayConfig,
    backend: RwLock<Backend>,
    /// By name.
    services: BTreeMap<&'static str, &'static Service>,
    schemas: Vec<&'static wire::Service>,
    control: Arc<dyn Control>,
    entropy: Mutex<Entropy>,
}

/// While it lasts, requests wait.
pub struct Pause<'a>(RwLockWriteGuard<'a, Backend>);

impl Pause<'_> {
    /// Lets requests go on, with another backend.
    pub fn replace(mut self, backend: Backend) {
        *self.0 = backend;
    }
}

impl Gateway {
    pub fn new(
        config: GatewayConfig,
        services: &[&'static Service],
        backend: Backend,
        control: Arc<dyn Control>,
        entropy: Entropy,
    ) -> Self {
        Gateway {
            config,
            backend: RwLock::new(backend),
            services: services
                .iter()
                .map(|service| (service.schema.name, *service))
                .collect(),
            schemas: services.iter().map(|service| service.schema).collect(),
            control,
            entropy: Mutex::new(entropy),
        }
    }

    /// Lets requests wait from now on, until there is a new backend or the pause is dropped.
    pub async fn pause(&self) -> Pause<'_> {
        Pause(self.backend.write().await)
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

    async fn backend(&self) -> Backend {
        self.backend.read().await.clone()
    }

    fn service(&self, name: &str) -> Option<&'static Service> {
        self.services.get(name).copied()
    }
}
