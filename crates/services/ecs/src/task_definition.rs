//! The operations on task definitions.

use crate::api::*;
use model::{ApiResult, Arn};
use rows::{TaskDefinition as Row, TaskDefinitionFamily as Family};

use super::definition_view::view;
use super::{client, invalid, reference, registration, tags_from_wire, tags_to_wire};
use world::page::page;
use world::{Cx, Txn};

pub fn register(
    cx: &Cx,
    txn: &mut Txn,
    input: RegisterTaskDefinitionRequest,
) -> ApiResult<RegisterTaskDefinitionResponse> {
    let tags = tags_from_wire(input.tags.clone()).map_err(|e| client(e.message))?;
    let mut row = registration::definition(&cx.scope, &txn.config.registry_host, input)?;
    let last_revision = txn
        .get::<Family>(&cx.scope.key(&row.family))
        .map_or(0, |f| f.last_revision)
        + 1;
    txn.put(Family {
        scope: cx.scope.clone(),
        family: row.family.clone(),
        last_revision,
    });
    row.revision = last_revision;
    row.registered_at = cx.now;
    row.registered_by = cx.principal.arn();
    row.tags = tags;
    let response = RegisterTaskDefinitionResponse {
        task_definition: Some(view(&row)),
        tags: Some(tags_to_wire(&row.tags)),
    };
    txn.put(row);
    Ok(response)
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeTaskDefinitionRequest,
) -> ApiResult<DescribeTaskDefinitionResponse> {
    let row = reference::task_definition(cx, txn, &input.task_definition)
        .ok_or_else(|| client("Unable to describe task definition."))?;
    let with_tags = input
        .include
        .is_some_and(|f| f.contains(&TaskDefinitionField::Tags));
    Ok(DescribeTaskDefinitionResponse {
        task_definition: Some(view(&row)),
        tags: with_tags.then(|| tags_to_wire(&row.tags)),
    })
}

pub fn deregister(
    cx: &Cx,
    txn: &mut Txn,
    input: DeregisterTaskDefinitionRequest,
) -> ApiResult<DeregisterTaskDefinitionResponse> {
    let resource =
        Arn::parse(&input.task_definition).map_or(input.task_definition.clone(), |arn| arn.resource);
    match resource.split_once(':') {
        None => return Err(client("Revision is missing.")),
        Some((_, revision)) if reference::number(revision).is_none() => {
            return Err(client(format!("Invalid revision number. Number: {revision}")));
        }
        Some(_) => {}
    }
    let row = reference::task_definition(cx, txn, &input.task_definition).ok_or_else(|| {
        client("The specified task definition does not exist. Specify a valid family, family:revision, or ARN and try again.")
    })?;
    let mut row = Row::clone(&row);
    row.status = rows::TaskDefinitionStatus::Inactive;
    row.deregistered_at.get_or_insert(cx.now);
    let response = DeregisterTaskDefinitionResponse {
        task_definition: Some(view(&row)),
    };
    txn.put(row);
    Ok(response)
}

fn row_status(wire: Option<TaskDefinitionStatus>) -> Option<rows::TaskDefinitionStatus> {
    match wire.unwrap_or(TaskDefinitionStatus::Active) {
        TaskDefinitionStatus::Active => Some(rows::TaskDefinitionStatus::Active),
        TaskDefinitionStatus::Inactive => Some(rows::TaskDefinitionStatus::Inactive),
        // DeleteTaskDefinitions is not served: nothing is ever in this state.
        TaskDefinitionStatus::DeleteInProgress => None,
    }
}

pub fn list(
    cx: &Cx,
    txn: &mut Txn,
    input: ListTaskDefinitionsRequest,
) -> ApiResult<ListTaskDefinitionsResponse> {
    let size = super::task::page_size(input.max_results)?;
    let status = row_status(input.status);
    let family = super::text(input.family_prefix);
    let prefix = cx.scope.prefix();
    let mut rows: Vec<_> = txn
        .scan::<Row>(&prefix)
        .filter(|d| Some(d.status) == status)
        .filter(|d| family.as_ref().is_none_or(|f| d.family == *f))
        .collect();
    // A key has a colon after the family, which does not sort before every letter of a name.
    rows.sort_by(|a, b| (&a.family, a.revision).cmp(&(&b.family, b.revision)));
    let descending = input.sort == Some(SortOrder::Desc);
    if descending {
        rows.reverse();
    }
    // The token is a position in the order asked for: reversed lists have descending keys.
    let keyed = rows.into_iter().enumerate();
    let page = page(
        keyed,
        |(n, _)| format!("{n:08}"),
        input.next_token.as_deref(),
        size,
    )
    .map_err(|_| invalid("Invalid token."))?;
    Ok(ListTaskDefinitionsResponse {
        task_definition_arns: Some(page.items.iter().map(|(_, d)| d.arn()).collect()),
        next_token: page.next_token,
    })
}

pub fn list_families(
    cx: &Cx,
    txn: &mut Txn,
    input: ListTaskDefinitionFamiliesRequest,
) -> ApiResult<ListTaskDefinitionFamiliesResponse> {
    let size = super::task::page_size(input.max_results)?;
    let prefix = cx.scope.key(input.family_prefix.unwrap_or_default());
    let status = input.status.unwrap_or(TaskDefinitionFamilyStatus::All);
    let families = txn.scan::<Family>(&prefix).filter(|family| {
        let revisions = cx.scope.key(format_args!("{}:", family.family));
        let active = txn
            .scan::<Row>(&revisions)
            .any(|d| d.status == rows::TaskDefinitionStatus::Active);
        match status {
            TaskDefinitionFamilyStatus::All => true,
            TaskDefinitionFamilyStatus::Active => active,
            TaskDefinitionFamilyStatus::Inactive => !active,
        }
    });
    let page = page(families, |f| f.family.clone(), input.next_token.as_deref(), size)
        .map_err(|_| invalid("Invalid token."))?;
    Ok(ListTaskDefinitionFamiliesResponse {
        families: Some(page.items.iter().map(|f| f.family.clone()).collect()),
        next_token: page.next_token,
    })
}
