//! What cove remembers: one struct a kind of resource, the tables that hold them, and the
//! observations that drivers send back.
//!
//! A row is desire and last known fact together, never a wire shape. Rows are shared as `Arc`s:
//! the engine publishes every committed [`Change`], and each driver keeps its own [`Tables`] of
//! the kinds it cares about. Keys are `ACCOUNT/REGION/NAME`, so that a prefix of the key selects a scope.

mod address_index;
mod auto_scaling_group;
mod capacity_provider;
mod index;
mod instance;
mod launch_template;
mod log_group;
mod metric_alarm;
mod migrations;
mod network;
mod network_insights;
mod observation;
mod prefix_list;
mod quota;
mod repository;
mod service;
mod settings;
mod stored;
mod table;
mod task;
mod volume;

pub use auto_scaling_group::*;
pub use capacity_provider::*;
pub use index::Index;
pub use instance::*;
pub use launch_template::*;
pub use log_group::*;
pub use metric_alarm::*;
pub use network::*;
pub use network_insights::*;
pub use observation::*;
pub use prefix_list::*;
pub use quota::*;
pub use repository::*;
pub use service::*;
pub use settings::*;
pub use table::{Change, DecodeRowError, Kind, Row, RowRef, Table, Tables};
pub use task::*;
pub use volume::*;
