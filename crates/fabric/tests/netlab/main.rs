//! The fabric against the real kernel.
//!
//! Every test has a cloud, a fabric and an outer network namespace of its own; the outer one plays
//! the host, so that no packet can leave and no test meets another. Needs root, nft and ip.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod lab;

mod adoption;
mod agreement;
mod answering;
mod bulk;
mod elements;
mod faults;
mod groups;
mod host;
mod host_link;
mod instance;
mod internet;
mod nat_gateway;
mod routing;
mod uplink;
