//! Services: what the user wants to be kept running, and the controller that does so.
//!
//! | file | what is in it |
//! | --- | --- |
//! | `create`, `update`, `delete`, `describe`, `list` | the operations |
//! | `request` | the settings that requests to create and to update have in common, read and checked |
//! | `deployment_configuration`, `lifecycle_hook` | how deployments go: strategies, bounds, what watches them, hooks |
//! | `hook_call` | the hooks of a stage: asked, answered, timed out |
//! | `image_resolution` | which image a tag means, the same for all tasks of a revision |
//! | `begin` | a new deployment of what the service now says |
//! | `task_set` | the deployments of a service whose controller is EXTERNAL, and the operations on them |
//! | `controller` | reconciles one service |
//! | `facts` | rows as [`rules::rollout`] sees them |
//! | `eligible_instances` | the zones and the instances that its tasks can be on |
//! | `apply` | what [`rules::rollout`] plans, done to rows |
//! | `history` | what service deployments tell of it |
//! | `start` | the tasks of a service, placed |
//! | `capacity` | what happens when they cannot be |
//! | `task_counts` | how many tasks there are |
//! | `event` | the events of a service |

mod apply;
mod begin;
mod capacity;
mod controller;
pub mod create;
pub mod delete;
pub mod deployment_configuration;
pub mod describe;
mod eligible_instances;
mod event;
mod facts;
pub mod history;
mod hook_call;
mod image_resolution;
pub mod lifecycle_hook;
pub mod list;
mod request;
mod start;
pub mod task_counts;
pub mod task_set;
pub mod update;

pub use begin::begin;
pub use capacity::Capacity;
pub use controller::Services;
pub use eligible_instances::is_busy;
pub use event::emit;
pub use hook_call::answered as hook_answered;
pub use start::context;
