//! DescribeServiceRevisions.

use crate::api::*;
use model::{ApiResult, Arn};
use rows::{LaunchType as RowLaunchType, ServiceRevision as Row, TaskDefinition};

use super::super::capacity_provider::strategy;
use super::super::new_task::LATEST_PLATFORM;
use super::super::service::describe::{capacity, network};
use super::super::task_view;
use super::{check_count, living, missing, name};
use world::{Cx, Txn};

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeServiceRevisionsRequest,
) -> ApiResult<DescribeServiceRevisionsResponse> {
    check_count(&input.service_revision_arns, "serviceRevisionArns")?;
    let (mut found, mut failures) = (Vec::new(), Vec::new());
    for arn in &input.service_revision_arns {
        let row = name(cx, "service-revision", arn)?.and_then(|[cluster, service, id]| {
            let service = living(cx, txn, cluster, service)?;
            txn.get::<Row>(&Row::key_of(&cx.scope, cluster, &service.name, id))
        });
        match row {
            Some(row) => found.push(view(txn, &row)),
            None => failures.push(missing(arn)),
        }
    }
    Ok(DescribeServiceRevisionsResponse {
        service_revisions: Some(found),
        failures: Some(failures),
    })
}

fn view(txn: &Txn, row: &Row) -> ServiceRevision {
    let spec = &row.spec;
    let fargate = strategy::launch_type_of(spec) == RowLaunchType::Fargate;
    let arn =
        |kind: &str, name: &str| Some(Arn::new("ecs", &row.scope, format!("{kind}/{name}")).to_string());
    let key = TaskDefinition::key_of(&row.scope, &spec.family, spec.revision);
    let definition = txn.get::<TaskDefinition>(&key);
    let images = definition.map(|definition| definition.containers.iter().map(|c| image(row, c)).collect());
    ServiceRevision {
        capacity_provider_strategy: capacity(spec),
        cluster_arn: arn("cluster", &row.cluster),
        container_images: images,
        created_at: Some(row.created_at),
        guard_duty_enabled: Some(false),
        launch_type: spec.launch_type.map(task_view::launch_type),
        load_balancers: Some(Vec::new()),
        network_configuration: spec.network.as_ref().map(network),
        platform_family: fargate.then(|| "Linux".into()),
        platform_version: fargate.then(|| LATEST_PLATFORM.into()),
        service_arn: arn("service", &format!("{}/{}", row.cluster, row.service)),
        service_registries: Some(Vec::new()),
        service_revision_arn: Some(row.arn()),
        task_definition: Some(spec.task_definition_arn(&row.scope)),
        ..ServiceRevision::default()
    }
}

/// The image with the digest that the definition, or the first task, says.
fn image(row: &Row, container: &rows::ContainerDefinition) -> ContainerImage {
    let named = container
        .image
        .split_once('@')
        .map(|(_, digest)| digest.to_owned());
    ContainerImage {
        container_name: Some(container.name.clone()),
        image: Some(container.image.clone()),
        image_digest: named.or_else(|| row.digests.get(&container.name).cloned()),
    }
}
