mod daemons;
mod deployments;
mod keeping;
mod stages;
mod task_sets;
mod texts;
mod world;
mod zones;
