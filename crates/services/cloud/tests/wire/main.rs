//! What clients of AWS send and what they get, for every served operation of every service.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod actions;
mod checks;
mod endpoints;
mod never_panics;
mod requests;
mod responses;
mod signatures;
mod support;
mod unserved;
