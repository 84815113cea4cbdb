//! CreateTaskSet.

use crate::api::*;
use model::ApiResult;
use rows::{ClientToken, Deployment, Service, TaskSet as Row, TaskSpec};

use super::super::super::capacity_provider::strategy;
use super::super::super::{NotServed, given, idempotency, invalid, reference, tags_from_wire, text};
use super::super::begin::begin_task_set;
use super::super::request::Given;
use super::describe::view;
use super::{active_service, all, check, computed, say_computed, scale};
use world::{Cx, Txn};

/// Task sets of a service, with those that are being deleted. AWS documents no number; its text tells it.
const SETS_MAX: usize = 5;

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateTaskSetRequest) -> ApiResult<CreateTaskSetResponse> {
    let service = active_service(cx, txn, &input.cluster, &input.service)?;
    let token = client_token(&input)?;
    let existing = all(txn, &service);
    if let Some(token) = &token
        && let Some(row) = existing.iter().find(|row| made_with(row) == Some(&token.token))
    {
        let same = row
            .task_set
            .as_ref()
            .is_some_and(|set| set.client_token.as_ref() == Some(token));
        return match same {
            true => Ok(CreateTaskSetResponse {
                task_set: view(txn, &service, row, true),
            }),
            false => Err(invalid("Creation of TaskSet was not idempotent.")),
        };
    }
    let spec = spec(cx, txn, &service, &input)?;
    if existing.len() >= SETS_MAX {
        return Err(invalid(format!(
            "{SETS_MAX} deployments exist on the service. Unable to create new TaskSet since this exceeds the maximum limit."
        )));
    }
    let set = Row {
        scale: scale(input.scale.as_ref())?,
        draining: false,
        external_id: text(input.external_id),
        steady: false,
        steady_at: cx.now,
        client_token: token,
        tags: tags_from_wire(input.tags)?,
    };
    let row = begin_task_set(txn, &service, spec, set, cx.now);
    let mut service = Service::clone(&service);
    let counts = (0, computed(&row, service.desired_count));
    say_computed(txn, &mut service, &row.id, counts, cx.now);
    txn.put(service.clone());
    Ok(CreateTaskSetResponse {
        task_set: view(txn, &service, &row, true),
    })
}

/// The token of a request together with a digest of everything else in it.
fn client_token(input: &CreateTaskSetRequest) -> ApiResult<Option<ClientToken>> {
    let rest = CreateTaskSetRequest {
        client_token: None,
        ..input.clone()
    };
    idempotency::short_token(input.client_token.clone(), &rest)
}

fn made_with(row: &Deployment) -> Option<&String> {
    let token = row.task_set.as_ref()?.client_token.as_ref();
    token.map(|token| &token.token)
}

/// Reads and checks what the tasks are made of.
fn spec(cx: &Cx, txn: &Txn, service: &Service, input: &CreateTaskSetRequest) -> ApiResult<TaskSpec> {
    let cluster = reference::cluster(cx, txn, Some(&service.cluster))?;
    let definition = text(Some(input.task_definition.clone()))
        .ok_or_else(|| invalid("TaskDefinition can not be blank."))?;
    let lists = [
        ("loadBalancers", given(input.load_balancers.clone()).is_some()),
        (
            "serviceRegistries",
            given(input.service_registries.clone()).is_some(),
        ),
    ];
    let mut not_served = NotServed::default();
    not_served.members("The task set setting", &lists);
    not_served.refuse()?;
    let given = Given {
        definition: reference::active_task_definition(cx, txn, &definition)?,
        capacity: strategy::read(
            cx,
            txn,
            &cluster,
            input.launch_type,
            input.capacity_provider_strategy.clone(),
        )?,
        platform_version: input.platform_version.clone(),
        network: input.network_configuration.clone(),
    };
    let spec = given.read_in_network(cx, txn)?;
    check(txn, service, spec.clone())?;
    Ok(spec)
}
