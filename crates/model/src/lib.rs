//! The vocabulary every other crate shares: ids, ARNs, scopes, principals, times, address blocks and errors.
//!
//! Nothing here does I/O, reads a clock or draws a random number: [`Timestamp`] and [`Entropy`]
//! are handed in by the caller, so that the same inputs always give the same result.

mod arn;
mod dns_names;
mod driver_status;
mod entropy;
mod error;
mod id;
mod limits;
mod net;
mod principal;
mod scope;
pub mod service;
mod tag;
pub mod task;
mod time;

pub use arn::{Arn, ParseArnError};
pub use dns_names::dashed;
pub use driver_status::DriverStatus;
pub use entropy::Entropy;
pub use error::{ApiError, ApiResult, not_served_text};
pub use id::*;
pub use limits::*;
pub use net::{Cidr, Mac, PortRange, Protocol};
pub use principal::Principal;
pub use scope::{AccountId, Region, Scope};
pub use tag::{Tag, TagError, validate_tags};
pub use time::Timestamp;
