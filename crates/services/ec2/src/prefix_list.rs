//! Managed prefix lists. Source: Amazon VPC User Guide, "Consolidate and manage network CIDR blocks
//! with managed prefix lists".

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, Arn, Cidr, ManagedPrefixListId, Scope};
use rows::{
    AddressFamily, Direction, PrefixList as Row, PrefixListEntry as EntryRow, PrefixListState as State,
    PrefixListVersion, RouteDestination, RouteTable as Table, RulePeer, SecurityGroup as Group,
};

use super::permission::check_quota;
use super::private_address::missing;
use super::{
    cut_within, idempotency, ids, invalid_value, not_served, route, select, select_or, specified_tags,
    tags_to_wire,
};
use crate::filter::filtered;
use world::page::{Page, page};
use world::{Cx, Txn};

/// Prefix lists of a region, AWS's own aside.
const LISTS_PER_REGION: usize = 100;
/// Entries that one request may add, and that it may remove.
const ENTRIES_PER_REQUEST: usize = 100;
/// Versions that are kept of a list.
const VERSIONS_PER_LIST: usize = 1000;
/// How many resources a message about a failed change names.
const NAMED_RESOURCES: usize = 10;

pub fn not_found(id: &str) -> ApiError {
    ids::PREFIX_LIST.not_found(id)
}

/// The list that a request names.
pub fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

fn name_of(text: &str) -> ApiResult<String> {
    if text.is_empty() {
        return Err(missing("PrefixListName"));
    }
    if text.chars().count() > 255 {
        return Err(invalid_value(format!(
            "Value ({text}) for parameter PrefixListName is invalid. It must be at most 255 characters long."
        )));
    }
    if text.starts_with("com.amazonaws") {
        return Err(invalid_value(format!(
            "Value ({text}) for parameter PrefixListName is invalid. The name of a prefix list cannot start with com.amazonaws."
        )));
    }
    Ok(text.to_owned())
}

fn size_of(max_entries: i32) -> ApiResult<u32> {
    let size = u32::try_from(max_entries).ok();
    size.filter(|n| (1..=1000).contains(n))
        .ok_or_else(|| invalid_value("Must specify a max size between 1 and 1000"))
}

fn family_of(text: &str) -> ApiResult<AddressFamily> {
    match text {
        "IPv4" => Ok(AddressFamily::Ipv4),
        "IPv6" => Ok(AddressFamily::Ipv6),
        other => Err(invalid_value(format!(
            "Value ({other}) for parameter AddressFamily is invalid. Valid values: IPv4, IPv6"
        ))),
    }
}

/// A block in canonical form.
fn cidr_of(family: AddressFamily, text: &str) -> ApiResult<String> {
    let cidr = match family {
        AddressFamily::Ipv4 => Cidr::parse(text).map(|cidr| cidr.to_string()),
        AddressFamily::Ipv6 => super::permission::ipv6_block(text),
    };
    cidr.ok_or_else(|| {
        invalid_value(format!(
            "Value ({text}) for parameter Cidr is invalid. This is not a valid CIDR block."
        ))
    })
}

/// The entries that a request adds: each block once.
fn entries_of(family: AddressFamily, given: Vec<AddPrefixListEntry>) -> ApiResult<Vec<EntryRow>> {
    let mut out: Vec<EntryRow> = Vec::new();
    check_number(given.len())?;
    for entry in given {
        let cidr = cidr_of(family, &entry.cidr)?;
        let description = entry.description.filter(|d| !d.is_empty());
        if description.as_ref().is_some_and(|d| d.chars().count() > 255) {
            return Err(invalid_value(
                "Value for parameter Description is invalid. It must be at most 255 characters long.",
            ));
        }
        if out.iter().any(|e| e.cidr == cidr) {
            return Err(invalid_value(format!(
                "Request cannot contain duplicate Cidr {cidr} in AddPrefixListEntries"
            )));
        }
        out.push(EntryRow { cidr, description });
    }
    Ok(out)
}

fn check_number(entries: usize) -> ApiResult<()> {
    if entries > ENTRIES_PER_REQUEST {
        return Err(invalid_value(format!(
            "The number of entries per request cannot exceeds limit ({ENTRIES_PER_REQUEST})."
        )));
    }
    Ok(())
}

fn check_fits(entries: usize, max_entries: u32) -> ApiResult<()> {
    if u32::try_from(entries).unwrap_or(u32::MAX) > max_entries {
        return Err(ErrorCode::PrefixListMaxEntriesExceeded.error(format!(
            "The number of entries ({entries}) exceeds the maximum number of entries of the prefix list ({max_entries})."
        )));
    }
    Ok(())
}

pub fn create(
    cx: &Cx,
    txn: &mut Txn,
    input: CreateManagedPrefixListRequest,
) -> ApiResult<CreateManagedPrefixListResult> {
    let prefix = cx.scope.prefix();
    let token = idempotency::token(input.client_token.as_deref(), &input)?;
    let rows = txn.scan::<Row>(&prefix).map(AsRef::as_ref);
    if let Some(row) = idempotency::repeated(rows, token.as_ref(), |l: &Row| l.client_token.as_ref())? {
        return Ok(CreateManagedPrefixListResult {
            prefix_list: Some(view(row)),
        });
    }
    let name = name_of(&input.prefix_list_name)?;
    let family = family_of(&input.address_family)?;
    let max_entries = size_of(input.max_entries)?;
    let entries = entries_of(family, input.entries.unwrap_or_default())?;
    check_fits(entries.len(), max_entries)?;
    let tags = specified_tags(input.tag_specifications, ResourceType::PrefixList)?;
    if txn.scan::<Row>(&prefix).filter(|l| !l.aws_managed).count() >= LISTS_PER_REGION {
        return Err(
            ErrorCode::PrefixListLimitExceeded.error("The maximum number of prefix lists has been reached.")
        );
    }
    let row = Row {
        scope: cx.scope.clone(),
        id: ManagedPrefixListId::generate(txn.entropy),
        name,
        aws_managed: false,
        family,
        max_entries,
        versions: vec![PrefixListVersion { number: 1, entries }],
        state: State::CreateComplete,
        state_message: None,
        client_token: token,
        tags,
    };
    txn.put(row.clone());
    Ok(CreateManagedPrefixListResult {
        prefix_list: Some(view(&row)),
    })
}

/// A list that its account may change: not AWS's own.
fn own(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    let row = find(cx, txn, id)?;
    if row.aws_managed {
        return Err(
            ErrorCode::UnauthorizedOperation.error("You are not authorized to perform this operation.")
        );
    }
    Ok(row)
}

pub fn modify(
    cx: &Cx,
    txn: &mut Txn,
    input: ModifyManagedPrefixListRequest,
) -> ApiResult<ModifyManagedPrefixListResult> {
    let row = own(cx, txn, &input.prefix_list_id)?;
    not_served(&[(
        input.ipam_prefix_list_resolver_sync_enabled.is_some(),
        "IpamPrefixListResolverSyncEnabled",
    )])?;
    let mut row = Row::clone(&row);
    if let Some(given) = input.current_version.and_then(|v| u64::try_from(v).ok())
        && given != row.version()
    {
        return Err(
            ErrorCode::PrefixListVersionMismatch.error("The prefix list has the incorrect version number.")
        );
    }
    let add = entries_of(row.family, input.add_entries.unwrap_or_default())?;
    let remove = input.remove_entries.unwrap_or_default();
    check_number(remove.len())?;
    if let Some(name) = input.prefix_list_name {
        row.name = name_of(&name)?;
    }
    let changes_entries = !add.is_empty() || !remove.is_empty();
    if changes_entries {
        if input.max_entries.is_some() {
            return Err(ErrorCode::InvalidParameterCombination.error(
                "You cannot modify the entries of a prefix list and modify the size of a prefix list at the same time.",
            ));
        }
        if input.current_version.is_none() {
            return Err(missing("CurrentVersion"));
        }
        let entries = changed(&row, add, remove)?;
        check_fits(entries.len(), row.max_entries)?;
        let number = row.version() + 1;
        row.versions.push(PrefixListVersion { number, entries });
        if row.versions.len() > VERSIONS_PER_LIST {
            row.versions.remove(0);
        }
    }
    row.state = State::ModifyComplete;
    row.state_message = None;
    if let Some(max_entries) = input.max_entries {
        resize(txn, &mut row, size_of(max_entries)?)?;
    }
    txn.put(row.clone());
    Ok(ModifyManagedPrefixListResult {
        prefix_list: Some(view(&row)),
    })
}

/// The entries after a change: removed ones first, and an added one that is there already gets the
/// new description.
fn changed(row: &Row, add: Vec<EntryRow>, remove: Vec<RemovePrefixListEntry>) -> ApiResult<Vec<EntryRow>> {
    let mut entries = row.entries().to_vec();
    for entry in remove {
        let cidr = cidr_of(row.family, &entry.cidr)?;
        if add.iter().any(|a| a.cidr == cidr) {
            return Err(invalid_value(format!(
                "Request cannot contain Cidr {cidr} in both AddPrefixListEntries and RemovePrefixListEntries"
            )));
        }
        let before = entries.len();
        entries.retain(|e| e.cidr != cidr);
        if entries.len() == before {
            return Err(invalid_value(format!(
                "The prefix list does not contain an entry for Cidr {cidr}"
            )));
        }
    }
    for entry in add {
        match entries.iter_mut().find(|e| e.cidr == entry.cidr) {
            Some(old) => old.description = entry.description,
            None => entries.push(entry),
        }
    }
    Ok(entries)
}

/// Gives the list another size, unless a group or table that names it has no room for it: then the
/// list says so in its state.
fn resize(txn: &Txn, row: &mut Row, max_entries: u32) -> ApiResult<()> {
    check_fits(row.entries().len(), max_entries)?;
    let prefix = row.scope.prefix();
    let resized = Row {
        max_entries,
        ..row.clone()
    };
    let size = |id: &ManagedPrefixListId| match *id == row.id {
        true => (row.family, max_entries),
        false => weight(txn, &row.scope, id),
    };
    let groups = txn
        .scan::<Group>(&prefix)
        .filter(|g| names_in_group(g, &row.id))
        .filter(|g| {
            [Direction::Ingress, Direction::Egress]
                .iter()
                .any(|d| check_quota(txn, g, *d, &size).is_err())
        })
        .map(|g| g.id.to_string());
    let tables = txn
        .scan::<Table>(&prefix)
        .filter(|t| names_in_table(t, &row.id) && !route::has_room(txn, t, &size))
        .map(|t| t.id.to_string());
    let full: Vec<String> = groups.chain(tables).take(NAMED_RESOURCES).collect();
    if full.is_empty() {
        *row = resized;
    } else {
        row.state = State::ModifyFailed;
        row.state_message = Some(format!(
            "The following resources do not support the new maximum size: {}",
            full.join(", ")
        ));
    }
    Ok(())
}

/// What a list counts as among the rules of a group and the routes of a table, and of which family.
pub type Weight = (AddressFamily, u32);

pub fn weight(txn: &Txn, scope: &Scope, id: &ManagedPrefixListId) -> Weight {
    let list = txn.get::<Row>(&scope.key(id));
    list.map_or((AddressFamily::Ipv4, 1), |list| (list.family, list.max_entries))
}

fn names_in_group(group: &Group, id: &ManagedPrefixListId) -> bool {
    let mut rules = group.rules.iter();
    rules.any(|rule| matches!(&rule.peer, RulePeer::PrefixList(list) if list == id))
}

fn names_in_table(table: &Table, id: &ManagedPrefixListId) -> bool {
    let mut routes = table.routes.iter();
    routes.any(|route| matches!(&route.destination, RouteDestination::PrefixList(list) if list == id))
}

/// The groups and tables that name the list.
fn users(txn: &Txn, row: &Row) -> BTreeSet<String> {
    let prefix = row.scope.prefix();
    let groups = txn.scan::<Group>(&prefix).filter(|g| names_in_group(g, &row.id));
    let tables = txn.scan::<Table>(&prefix).filter(|t| names_in_table(t, &row.id));
    let groups = groups.map(|g| g.id.to_string());
    groups.chain(tables.map(|t| t.id.to_string())).collect()
}

/// Deletes the list; one that is in use stays, and says so in its state.
pub fn delete(
    cx: &Cx,
    txn: &mut Txn,
    input: DeleteManagedPrefixListRequest,
) -> ApiResult<DeleteManagedPrefixListResult> {
    let row = own(cx, txn, &input.prefix_list_id)?;
    let users: Vec<String> = users(txn, &row).into_iter().take(NAMED_RESOURCES).collect();
    if users.is_empty() {
        txn.delete::<Row>(&row.row_key());
    } else {
        txn.update::<Row>(&row.row_key(), |row| {
            row.state = State::DeleteFailed;
            row.state_message = Some(format!(
                "The following resources are using the prefix list: {}",
                users.join(", ")
            ));
        });
    }
    Ok(DeleteManagedPrefixListResult {
        prefix_list: Some(ManagedPrefixList {
            state: Some(PrefixListState::DeleteInProgress),
            state_message: None,
            ..view(&row)
        }),
    })
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeManagedPrefixListsRequest,
) -> ApiResult<DescribeManagedPrefixListsResult> {
    let rows = select::<Row>(cx, txn, input.prefix_list_ids, &ids::PREFIX_LIST)?;
    let value = |row: &Arc<Row>, name: &str| {
        Some(vec![match name {
            "owner-id" => owner(row),
            "prefix-list-id" => row.id.to_string(),
            "prefix-list-name" => row.name.clone(),
            _ => return None,
        }])
    };
    let names = ["owner-id", "prefix-list-id", "prefix-list-name"];
    let rows = filtered(input.filters, rows, |row| &row.tags, value, &names)?;
    let page = cut_within(rows, input.max_results, input.next_token, 1..=100)?;
    Ok(DescribeManagedPrefixListsResult {
        prefix_lists: Some(page.items.iter().map(|row| view(row)).collect()),
        next_token: page.next_token,
    })
}

pub fn entries(
    cx: &Cx,
    txn: &mut Txn,
    input: GetManagedPrefixListEntriesRequest,
) -> ApiResult<GetManagedPrefixListEntriesResult> {
    let row = find(cx, txn, &input.prefix_list_id)?;
    let version = match input.target_version {
        None => row.versions.last(),
        Some(wanted) => {
            let mut versions = row.versions.iter();
            let found = versions.find(|v| i64::try_from(v.number) == Ok(wanted));
            Some(found.ok_or_else(|| {
                invalid_value(format!("The prefix list '{}' has no version {wanted}.", row.id))
            })?)
        }
    };
    let entries = version.map_or(&[][..], |v| &v.entries);
    // By their places: entries have an order of their own.
    let numbered: Vec<(usize, &EntryRow)> = entries.iter().enumerate().collect();
    let page = numbered_page(numbered, input.max_results, 100, input.next_token)?;
    Ok(GetManagedPrefixListEntriesResult {
        entries: Some(
            page.items
                .into_iter()
                .map(|(_, entry)| PrefixListEntry {
                    cidr: Some(entry.cidr.clone()),
                    description: entry.description.clone(),
                })
                .collect(),
        ),
        next_token: page.next_token,
    })
}

fn numbered_page<T>(
    items: Vec<(usize, T)>,
    max_results: Option<i32>,
    default: usize,
    token: Option<String>,
) -> ApiResult<Page<(usize, T)>> {
    let size = max_results
        .and_then(|n| usize::try_from(n).ok())
        .unwrap_or(default);
    page(items, |(n, _)| format!("{n:08}"), token.as_deref(), size)
        .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))
}

pub fn associations(
    cx: &Cx,
    txn: &mut Txn,
    input: GetManagedPrefixListAssociationsRequest,
) -> ApiResult<GetManagedPrefixListAssociationsResult> {
    let row = find(cx, txn, &input.prefix_list_id)?;
    let users: Vec<(usize, String)> = users(txn, &row).into_iter().enumerate().collect();
    let page = numbered_page(users, input.max_results, 255, input.next_token)?;
    Ok(GetManagedPrefixListAssociationsResult {
        prefix_list_associations: Some(
            page.items
                .into_iter()
                .map(|(_, id)| PrefixListAssociation {
                    resource_id: Some(id),
                    resource_owner: Some(row.scope.account.to_string()),
                })
                .collect(),
        ),
        next_token: page.next_token,
    })
}

/// AWS's own lists, in the older form of the API.
pub fn describe_aws_managed(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribePrefixListsRequest,
) -> ApiResult<DescribePrefixListsResult> {
    let old_not_found = |id: &str| {
        ApiError::new(
            "InvalidPrefixListId.NotFound",
            format!("The prefix list ID '{id}' does not exist"),
        )
    };
    let ids = input.prefix_list_ids.unwrap_or_default();
    let mut rows = select_or::<Row>(cx, txn, &ids, |ids| old_not_found(ids.first().unwrap_or(&"")))?;
    if let Some(other) = rows.iter().find(|row| !ids.is_empty() && !row.aws_managed) {
        return Err(old_not_found(other.id.as_str()));
    }
    rows.retain(|row| row.aws_managed);
    let value = |row: &Arc<Row>, name: &str| {
        Some(vec![match name {
            "prefix-list-id" => row.id.to_string(),
            "prefix-list-name" => row.name.clone(),
            _ => return None,
        }])
    };
    let names = ["prefix-list-id", "prefix-list-name"];
    let rows = filtered(input.filters, rows, |row| &row.tags, value, &names)?;
    let page = cut_within(rows, input.max_results, input.next_token, 5..=1000)?;
    Ok(DescribePrefixListsResult {
        prefix_lists: Some(
            page.items
                .iter()
                .map(|row| PrefixList {
                    cidrs: Some(row.entries().iter().map(|e| e.cidr.clone()).collect()),
                    prefix_list_id: Some(row.id.to_string()),
                    prefix_list_name: Some(row.name.clone()),
                })
                .collect(),
        ),
        next_token: page.next_token,
    })
}

fn owner(row: &Row) -> String {
    match row.aws_managed {
        true => "AWS".to_owned(),
        false => row.scope.account.to_string(),
    }
}

fn view(row: &Row) -> ManagedPrefixList {
    let owner = owner(row);
    let own = !row.aws_managed;
    let mut arn = Arn::new("ec2", &row.scope, format!("prefix-list/{}", row.id));
    if row.aws_managed {
        arn.account = "aws".to_owned();
    }
    ManagedPrefixList {
        prefix_list_id: Some(row.id.to_string()),
        prefix_list_name: Some(row.name.clone()),
        prefix_list_arn: Some(arn.to_string()),
        owner_id: Some(owner.clone()),
        address_family: Some(
            match row.family {
                AddressFamily::Ipv4 => "IPv4",
                AddressFamily::Ipv6 => "IPv6",
            }
            .to_owned(),
        ),
        max_entries: own.then(|| i32::try_from(row.max_entries).unwrap_or(i32::MAX)),
        version: own.then(|| i64::try_from(row.version()).unwrap_or(i64::MAX)),
        state: Some(match row.state {
            State::CreateComplete => PrefixListState::CreateComplete,
            State::ModifyComplete => PrefixListState::ModifyComplete,
            State::ModifyFailed => PrefixListState::ModifyFailed,
            State::DeleteFailed => PrefixListState::DeleteFailed,
        }),
        state_message: row.state_message.clone(),
        tags: tags_to_wire(&row.tags),
        ..ManagedPrefixList::default()
    }
}
