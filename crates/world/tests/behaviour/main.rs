//! What the world answers, a file a resource: documents in, documents and errors out, as the
//! gateway does it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod account_settings;
mod alarms;
mod attachments;
mod autoscaling;
mod capacity_providers;
mod capacity_strategies;
mod cloud;
mod clusters;
mod container_instances;
mod conventions;
mod default_vpc;
mod ec2_task_refusals;
mod ec2_tasks;
mod ecr;
mod execute_command;
mod explain;
mod fleet;
mod health_checks;
mod image_resolution;
mod instance_attributes;
mod instances;
mod launch_templates;
mod lifecycle_hooks;
mod limits;
mod list_tasks;
mod logs;
mod nat_gateway;
mod network_acls;
mod network_insights;
mod never_panics;
mod own_interface;
mod prefix_lists;
mod register_task_definition;
mod registered_definition;
mod route_tables;
mod rule_updates;
mod run_task;
mod scopes;
mod security_groups;
mod service_deletion;
mod service_deployments;
mod service_instances;
mod service_refusals;
mod service_rollouts;
mod service_stages;
mod service_updates;
mod services;
mod stop_task;
mod subnets;
mod task_life;
mod task_protection;
mod vpc_exec;
mod vpcs;
