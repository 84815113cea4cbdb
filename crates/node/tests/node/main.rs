//! Whole tasks on a real kernel: namespaces, overlayfs, the real shim; the ports are fakes and the
//! registry is in memory. Must run as root; needs busybox-static, iproute2 and nft.
#![allow(clippy::unwrap_used, reason = "a test that meets the unexpected is to fail")]

mod dependencies;
mod failure;
mod harness;
mod health;
mod host;
mod restart;
mod task;
mod unacked_observations;
