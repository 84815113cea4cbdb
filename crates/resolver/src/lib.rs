//! DNS inside a VPC: the resolver at the VPC's base + 2 and at 169.254.169.253.
//!
//! It knows the private and public names of interfaces and the names of AWS's endpoints that cove
//! serves. It asks nobody else: every other name does not exist. What is answered is decided by
//! [`answer`], a pure function of the rows; [`Resolver`] keeps its sockets in the VPCs' namespaces
//! as VPCs come and go.

mod answer;
mod names;
mod server;
mod sockets;

pub use answer::{answer, lookup, respond};
pub use names::{private_name, public_name};
pub use server::{Resolver, ResolverError};
