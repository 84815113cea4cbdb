//! StartTask: tasks on instances that the caller chooses.

use crate::api::*;
use model::ApiResult;
use rows::{ContainerInstanceStatus as Status, LaunchType as RowLaunchType};

use super::new_task::{self, Plan, Settings, Wanted};
use super::task_view::view;
use super::{invalid, placement, reference};
use world::{Cx, Txn};

pub fn start(cx: &Cx, txn: &mut Txn, input: StartTaskRequest) -> ApiResult<StartTaskResponse> {
    let cluster = reference::cluster(cx, txn, input.cluster.as_deref())?;
    if input.container_instances.is_empty() {
        return Err(invalid("Container instances cannot be empty."));
    }
    if input.container_instances.len() > 10 {
        return Err(invalid("Container instances can have at most 10 items."));
    }
    let definition = reference::active_task_definition(cx, txn, &input.task_definition)?;
    new_task::compatible(&definition, RowLaunchType::Ec2)?;
    let settings = Settings {
        overrides: input.overrides,
        network_configuration: input.network_configuration,
        group: input.group,
        started_by: input.started_by,
        tags: input.tags,
        propagate_tags: input.propagate_tags,
        enable_ecs_managed_tags: input.enable_ecs_managed_tags,
        enable_execute_command: input.enable_execute_command,
        volume_configurations: input.volume_configurations,
    };
    let ec2 = RowLaunchType::Ec2;
    let wanted = Wanted::read(&cluster, &definition, ec2, None, settings)?;
    let plan = Plan::new(cx, txn, cluster.clone(), definition, ec2, wanted)?;
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    for name in &input.container_instances {
        match reference::container_instance(cx, txn, &cluster.name, name)? {
            None => failures.push(reference::missing_container_instance(cx, &cluster.name, name)),
            // One that is being drained takes no new tasks either.
            Some(row) if row.status != Status::Active => failures.push(Failure {
                arn: Some(row.arn()),
                reason: Some("INACTIVE".into()),
                detail: (row.status == Status::Draining)
                    .then(|| "The container instance is DRAINING.".into()),
            }),
            Some(row) => match place_on(cx, txn, &plan, row) {
                Ok(task) => tasks.push(task),
                Err(failure) => failures.push(failure),
            },
        }
    }
    Ok(StartTaskResponse {
        tasks: Some(tasks.iter().map(|row| view(row, true)).collect()),
        failures: Some(failures),
    })
}

fn place_on(
    cx: &Cx,
    txn: &mut Txn,
    plan: &Plan,
    instance: std::sync::Arc<rows::ContainerInstance>,
) -> Result<rows::Task, Failure> {
    let used = super::usage::of(txn, &cx.scope, &instance.instance);
    let candidate = placement::CandidateInstance::new(instance, used, &plan.members);
    let new = plan.row(cx, txn);
    let needs = placement::needs(plan, &new);
    let put = match rules::placement::refusal(&needs, &candidate.candidate) {
        Some(refusal) => Err(refusal),
        None => plan.put_on_instance(cx, txn, new, &candidate),
    };
    put.map_err(|refusal| candidate.refused(refusal).failure())
}
