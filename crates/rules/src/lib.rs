//! Pure algorithms, a module each. Each reads a small view of its own and returns what should be;
//! none knows rows, wire shapes, clocks or another algorithm.

pub mod agent_config;
pub mod authorization;
pub mod capacity;
pub mod cluster_query;
pub mod fargate;
pub mod instance_type;
pub mod lifecycle;
pub mod placement;
pub mod quota;
pub mod reachability;
pub mod region;
pub mod rollout;
pub mod scaling;
