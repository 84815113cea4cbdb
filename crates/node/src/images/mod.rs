//! Images: what the node has on disk, and how it gets there.

mod dial;
mod entry_meta;
mod layers;
mod namespace;
mod pull;
mod registry;
mod store;
mod unpack;
mod zstd;

pub(crate) use dial::{DialError, Patience};
pub(crate) use namespace::{PullAllError, pull_all};
pub(crate) use pull::{PullError, PullRequest, PulledImage};
pub(crate) use registry::{Registry, RegistryError, RegistryLocation};
pub(crate) use store::ImageStore;
pub(crate) use unpack::{open_in_root, open_root};
