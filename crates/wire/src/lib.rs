//! The wire protocols of AWS: bytes to validated values and back, for any service whose schema is
//! given (crate `api` has them), and Signature Version 4.
//!
//! A request goes [`identify`] → [`Call`] → (with [`sigv4::verify`]) → [`Call::decode`]; its answer
//! is made by [`encode_output`] or [`Call::refuse`].

mod action;
mod blob;
mod call;
mod cbor;
mod check;
pub mod client;
mod directory;
mod encode;
mod enumeration;
mod json;
mod operation;
mod parameters;
mod place;
mod query;
mod read_xml;
mod refusal;
pub mod schema;
pub mod shaped;
pub mod sigv4;
mod unknown;
mod unserved;
mod xml;

pub use action::Action;
pub use blob::Blob;
pub use call::{Call, identify};
pub use encode::{REQUEST_ID, encode_error, encode_output, encode_result};
pub use model::ApiError;
pub use operation::{Empty, Operation, Visitor};
pub use parameters::Parameters;
pub use refusal::{Form, Refusal};
pub use schema::{OperationSchema, Protocol, Service, Shape};
/// A value of a shape that takes any JSON.
pub use serde_json::Value as Document;
pub use shaped::Shaped;
