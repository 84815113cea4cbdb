//! Instance profiles that are given to instances after their launch. A profile is a name: who may do
//! what is decided by nobody yet.

use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, ProfileAssociationId};
use rows::{Instance as Row, InstanceProfile, InstanceState as State};

use super::{find, settings};
use crate::filter::filtered;
use crate::private_address::missing;
use crate::{cut, invalid_value};
use world::{Cx, Txn};

fn view(row: &Row, profile: &InstanceProfile) -> IamInstanceProfileAssociation {
    IamInstanceProfileAssociation {
        association_id: Some(profile.association.to_string()),
        iam_instance_profile: Some(settings::profile_view(&row.scope, profile)),
        instance_id: Some(row.id.to_string()),
        state: Some(IamInstanceProfileAssociationState::Associated),
        timestamp: None,
    }
}

fn wanted(cx: &Cx, given: &IamInstanceProfileSpecification) -> ApiResult<String> {
    settings::profile_name(&cx.scope, given)?.ok_or_else(|| missing("IamInstanceProfile"))
}

fn no_association(id: &str) -> ApiError {
    ErrorCode::NoSuchAssociation.error(format!("No such association: {id}"))
}

/// The instance with the association.
fn associated(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<(Arc<Row>, InstanceProfile)> {
    if ProfileAssociationId::parse(id).is_none() {
        return Err(ErrorCode::InvalidAssociationIdNotFound
            .error(format!("An invalid association-id of '{id}' was given")));
    }
    let prefix = cx.scope.prefix();
    let mut rows = txn.scan::<Row>(&prefix).filter(|row| row.ended_at.is_none());
    let found = rows.find_map(|row| {
        let profile = row
            .instance_profile
            .as_ref()
            .filter(|p| p.association.as_str() == id)?;
        Some((row.clone(), profile.clone()))
    });
    found.ok_or_else(|| no_association(id))
}

pub fn associate(
    cx: &Cx,
    txn: &mut Txn,
    input: AssociateIamInstanceProfileRequest,
) -> ApiResult<AssociateIamInstanceProfileResult> {
    let row = find(cx, txn, &input.instance_id)?;
    let name = wanted(cx, &input.iam_instance_profile)?;
    if matches!(row.state, State::ShuttingDown | State::Terminated) {
        return Err(ErrorCode::IncorrectInstanceState.error(format!(
            "The instance '{}' is not in the 'running' or 'stopped' state.",
            row.id
        )));
    }
    if row.instance_profile.is_some() {
        return Err(ErrorCode::IncorrectState.error(format!(
            "There is an existing association for instance {}",
            row.id
        )));
    }
    Ok(AssociateIamInstanceProfileResult {
        iam_instance_profile_association: Some(give(txn, &row, name)),
    })
}

/// With a profile an agent that had no credentials has them now.
fn give(txn: &mut Txn, row: &Row, name: String) -> IamInstanceProfileAssociation {
    let profile = settings::profile(txn, &row.scope, name);
    let mut row = Row::clone(row);
    row.instance_profile = Some(profile.clone());
    txn.put(row.clone());
    view(&row, &profile)
}

pub fn replace(
    cx: &Cx,
    txn: &mut Txn,
    input: ReplaceIamInstanceProfileAssociationRequest,
) -> ApiResult<ReplaceIamInstanceProfileAssociationResult> {
    let (row, _) = associated(cx, txn, &input.association_id)?;
    let name = wanted(cx, &input.iam_instance_profile)?;
    Ok(ReplaceIamInstanceProfileAssociationResult {
        iam_instance_profile_association: Some(give(txn, &row, name)),
    })
}

pub fn disassociate(
    cx: &Cx,
    txn: &mut Txn,
    input: DisassociateIamInstanceProfileRequest,
) -> ApiResult<DisassociateIamInstanceProfileResult> {
    let (row, profile) = associated(cx, txn, &input.association_id)?;
    txn.update::<Row>(&row.row_key(), |row| row.instance_profile = None);
    let mut shown = view(&row, &profile);
    shown.state = Some(IamInstanceProfileAssociationState::Disassociating);
    Ok(DisassociateIamInstanceProfileResult {
        iam_instance_profile_association: Some(shown),
    })
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeIamInstanceProfileAssociationsRequest,
) -> ApiResult<DescribeIamInstanceProfileAssociationsResult> {
    let rows: Vec<Arc<Row>> = match input.association_ids.filter(|ids| !ids.is_empty()) {
        Some(ids) => {
            let found: ApiResult<Vec<_>> = ids.iter().map(|id| associated(cx, txn, id)).collect();
            found?.into_iter().map(|(row, _)| row).collect()
        }
        None => txn
            .scan::<Row>(&cx.scope.prefix())
            .filter(|row| row.ended_at.is_none() && row.instance_profile.is_some())
            .cloned()
            .collect(),
    };
    let rows = filtered(
        input.filters,
        rows,
        |_| &[],
        |row, name| {
            Some(vec![match name {
                "instance-id" => row.id.to_string(),
                "state" => "associated".into(),
                _ => return None,
            }])
        },
        &["instance-id", "state"],
    )?;
    if input.max_results.is_some_and(|n| !(5..=1000).contains(&n)) {
        return Err(invalid_value(
            "Expecting a value of MaxResults between 5 and 1000.",
        ));
    }
    let page = cut(rows, input.max_results, input.next_token)?;
    let shown = page
        .items
        .iter()
        .filter_map(|row| Some(view(row, row.instance_profile.as_ref()?)));
    Ok(DescribeIamInstanceProfileAssociationsResult {
        iam_instance_profile_associations: Some(shown.collect()),
        next_token: page.next_token,
    })
}
