//! Which attributes an instance must have for the tasks of a definition.
//!
//! Each setting needs the version of Docker's API that brought it, and what the agent calls the feature. ECS documents
//! no table; this is what DescribeTaskDefinition shows of real definitions, and the versions that the Developer Guide
//! names at the settings.

use std::collections::BTreeSet;

use rows::{ContainerDefinition as Container, NetworkMode, TaskDefinition};

use super::container_definition;

/// The names, in order.
pub fn of(row: &TaskDefinition, registry_host: &str) -> Vec<String> {
    let mut names = BTreeSet::new();
    let execution = row.execution_role_arn.is_some();
    for container in &row.containers {
        of_container(container, execution, registry_host, &mut names);
    }
    let host = row.network_mode == NetworkMode::Host;
    if row.task_role_arn.is_some() {
        capability(&mut names, "task-iam-role");
        if host {
            capability(&mut names, "task-iam-role-network-host");
        }
    }
    if row.network_mode == NetworkMode::Awsvpc {
        names.insert("ecs.capability.task-eni".to_owned());
    }
    if host || row.network_mode == NetworkMode::Awsvpc {
        docker(&mut names, "1.18");
    }
    names.into_iter().collect()
}

fn of_container(c: &Container, execution_role: bool, registry_host: &str, names: &mut BTreeSet<String>) {
    if let Some(log) = &c.log_configuration {
        capability(names, &format!("logging-driver.{}", log.driver));
        let given = |option: &str| log.options.contains_key(option);
        docker(names, if log.driver == "awslogs" { "1.19" } else { "1.18" });
        if log.driver == "awslogs" && execution_role {
            names.insert("ecs.capability.execution-role-awslogs".to_owned());
        }
        if given("mode") || given("max-buffer-size") {
            docker(names, "1.28");
        }
        if given("awslogs-create-group") {
            docker(names, "1.29");
        }
    }
    if container_definition::is_ecr(&c.image, registry_host) {
        capability(names, "ecr-auth");
        if execution_role {
            names.insert("ecs.capability.execution-role-ecr-pull".to_owned());
        }
    }
    if let Some(check) = &c.health_check {
        names.insert("ecs.capability.container-health-check".to_owned());
        // Docker has checks since 1.24, their start periods since 1.29.
        docker(
            names,
            if check.start_period.is_some() {
                "1.29"
            } else {
                "1.24"
            },
        );
    }
    if !c.depends_on.is_empty() {
        names.insert("ecs.capability.container-ordering".to_owned());
    }
    if c.port_mappings.iter().any(|m| m.container_port_range.is_some()) {
        names.insert("ecs.capability.network.container-port-range".to_owned());
    }
    if c.privileged == Some(true) {
        capability(names, "privileged-container");
    }
    let labels = c.docker_labels.as_ref().is_some_and(|labels| !labels.is_empty());
    let versions = [
        ("1.17", c.user.is_some() || c.readonly_root_filesystem.is_some()),
        ("1.18", labels || !c.ulimits.is_empty()),
        ("1.21", c.memory_reservation_mib.is_some()),
        ("1.25", c.init_process_enabled.is_some()),
    ];
    for (version, _) in versions.iter().filter(|(_, needed)| *needed) {
        docker(names, version);
    }
}

fn capability(names: &mut BTreeSet<String>, name: &str) {
    names.insert(format!("com.amazonaws.ecs.capability.{name}"));
}

fn docker(names: &mut BTreeSet<String>, version: &str) {
    capability(names, &format!("docker-remote-api.{version}"));
}
