//! The wire protocols of AWS: bytes to validated values and back, for any service whose schema is
//! given (crate `api` has them), and Signature Version 4.

mod blob;
mod enumeration;
mod operation;
pub mod schema;

pub use blob::Blob;
pub use model::ApiError;
pub use operation::{Empty, Operation};
pub use schema::{OperationSchema, Protocol, Service, Shape};
#[doc(hidden)]
pub use serde;
