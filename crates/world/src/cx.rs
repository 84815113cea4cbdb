use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::time::Duration;

use model::{Cidr, Principal, Scope, Timestamp};

/// What a transaction knows from outside: who asks, where, and when.
#[derive(Clone, Debug)]
pub struct Cx {
    pub scope: Scope,
    pub principal: Principal,
    pub now: Timestamp,
    pub request_id: String,
}

/// What is fixed for the life of the process.
#[derive(Clone, Debug)]
pub struct Config {
    /// Host and port at which clients on this machine reach the registry, such as
    /// `127.0.0.1:4566`: the first part of a repository's URI.
    pub registry_host: String,
    /// The block that public addresses come from.
    pub public_pool: Cidr,
    /// Addresses of the pool that cove itself holds.
    pub reserved_public: Vec<Ipv4Addr>,
    /// For how long a group with managed scaling must have more instances than are needed before it shrinks. AWS's
    /// figure is [`crate::SCALE_IN_AFTER`].
    pub scale_in_after: Duration,
    /// The longest pause before a service replaces a task that ended soon after RUNNING; one that ran for so long has
    /// lived. [`crate::RESTART_PAUSE`] unless somebody says otherwise.
    pub restart_pause: Duration,
    /// What quotas are at first, by their codes, where not as in `rules::quota`.
    pub quotas: BTreeMap<String, u32>,
    /// Signs registry passwords; drawn from the operating system once per data directory.
    pub secret: [u8; 32],
}
