//! What a VPC's router answers itself: DNS at the VPC's base + 2 and at 169.254.169.253, and the
//! metadata of instances at 169.254.169.254.
//!
//! The resolver knows the private and public names of interfaces and the names of AWS's endpoints that cove
//! serves. It asks nobody else: every other name does not exist. What is answered is decided by
//! [`answer`], a pure function of the rows; [`Resolver`] keeps its sockets in the VPCs' namespaces
//! as VPCs come and go.

mod answer;
mod metadata;
mod names;
mod server;
mod sockets;

pub use answer::{Outside, answer, lookup, respond};
pub use metadata::Keys;
pub use server::{Resolver, ResolverError};
