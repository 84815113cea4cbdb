//! Tags on any EC2 resource, by its id.

use crate::api::*;
use model::{ApiError, ApiResult, TAGS_PER_RESOURCE, Tag as RowTag};
use rows::{
    Address as Eip, DhcpOptions, Instance as InstanceRow, InternetGateway as Igw, LaunchTemplate,
    NatGateway as Nat, NetworkAcl as Acl, NetworkInsightsAnalysis, NetworkInsightsPath,
    NetworkInterface as Eni, PrefixList, RouteTable as Table, Row, SecurityGroup as Group,
    Subnet as SubnetRow, Volume as VolumeRow, Vpc as VpcRow,
};

use super::instance::volume::not_found as volume_not_found;
use super::private_address::missing;
use super::{
    address, dhcp_options, instance, interface, internet_gateway, invalid_value, launch_template,
    nat_gateway, network_acl, network_insights, page_size, permission, prefix_list, route_table,
    security_group, subnet, tags_from_wire, vpc,
};
use crate::filter::filtered;
use world::{Cx, Txn};

/// Gives the tags of each taggable row to a function of its kind.
macro_rules! taggable {
    ($($prefix:literal $row:ident $kind:ident $not_found:path;)*) => {
        fn change(
            cx: &Cx,
            txn: &mut Txn,
            id: &str,
            edit: &dyn Fn(&mut Vec<RowTag>) -> Result<(), ApiError>,
        ) -> Result<(), ApiError> {
            let prefix = id.split_inclusive('-').next().unwrap_or_default();
            let key = cx.scope.key(id);
            match prefix {
                // A rule is a part of its group's row.
                "sgr-" => edit_rule(cx, txn, id, edit),
                $($prefix => edit_row::<$row>(txn, &key, || unknown(id, $not_found), |row| edit(&mut row.tags)),)*
                _ => Err(ErrorCode::InvalidId.error(format!("The ID '{id}' is not valid"))),
            }
        }

        fn all(cx: &Cx, txn: &Txn) -> Vec<(String, ResourceType, RowTag)> {
            let prefix = cx.scope.prefix();
            let mut out = Vec::new();
            $(for row in txn.scan::<$row>(&prefix) {
                out.extend(row.tags.iter().map(|t| (row.id.to_string(), ResourceType::$kind, t.clone())));
            })*
            for rule in txn.scan::<Group>(&prefix).flat_map(|group| group.rules.iter()) {
                let kind = ResourceType::SecurityGroupRule;
                out.extend(rule.tags.iter().map(|t| (rule.id.to_string(), kind, t.clone())));
            }
            out
        }
    };
}

taggable! {
    "vpc-" VpcRow Vpc vpc::not_found;
    "subnet-" SubnetRow Subnet subnet::not_found;
    "igw-" Igw InternetGateway internet_gateway::not_found;
    "rtb-" Table RouteTable route_table::not_found;
    "acl-" Acl NetworkAcl network_acl::not_found;
    "dopt-" DhcpOptions DhcpOptions dhcp_options::not_found;
    "sg-" Group SecurityGroup security_group::not_found;
    "eni-" Eni NetworkInterface interface::not_found;
    "eipalloc-" Eip ElasticIp address::allocation_not_found;
    "nat-" Nat Natgateway nat_gateway::not_found;
    "pl-" PrefixList PrefixList prefix_list::not_found;
    "nip-" NetworkInsightsPath NetworkInsightsPath network_insights::path_not_found;
    "nia-" NetworkInsightsAnalysis NetworkInsightsAnalysis network_insights::analysis_not_found;
    "i-" InstanceRow Instance instance::not_found;
    "vol-" VolumeRow Volume volume_not_found;
    "lt-" LaunchTemplate LaunchTemplate launch_template::id_not_found;
}

/// The error about an id that names nothing: its kind's own when it has the form of one.
fn unknown(id: &str, not_found: impl FnOnce(&str) -> ApiError) -> ApiError {
    let digits = id.rsplit('-').next().unwrap_or_default();
    let is_one = matches!(digits.len(), 8 | 17) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    match is_one {
        true => not_found(id),
        false => ErrorCode::InvalidId.error(format!("The ID '{id}' is not valid")),
    }
}

fn edit_row<T: Row>(
    txn: &mut Txn,
    key: &str,
    unknown: impl FnOnce() -> ApiError,
    edit: impl FnOnce(&mut T) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let row = txn.get::<T>(key).ok_or_else(unknown)?;
    let mut new = T::clone(&row);
    edit(&mut new)?;
    txn.put(new);
    Ok(())
}

fn edit_rule(
    cx: &Cx,
    txn: &mut Txn,
    id: &str,
    edit: &dyn Fn(&mut Vec<RowTag>) -> Result<(), ApiError>,
) -> Result<(), ApiError> {
    let prefix = cx.scope.prefix();
    let found = txn.scan::<Group>(&prefix).find_map(|group| {
        let index = group.rules.iter().position(|r| r.id.as_str() == id)?;
        Some((Group::clone(group), index))
    });
    let (mut group, index) = found.ok_or_else(|| permission::rule_not_found(id))?;
    edit(&mut group.rules[index].tags)?;
    txn.put(group);
    Ok(())
}

/// The resources that a request names: at least one.
fn named(resources: Option<Vec<String>>) -> ApiResult<Vec<String>> {
    resources
        .filter(|ids| !ids.is_empty())
        .ok_or_else(|| missing("resourceIdSet"))
}

pub fn create(cx: &Cx, txn: &mut Txn, input: CreateTagsRequest) -> ApiResult<wire::Empty> {
    let resources = named(input.resources)?;
    let new = tags_from_wire(input.tags)?;
    for id in &resources {
        change(cx, txn, id, &|tags| {
            for tag in &new {
                match tags.iter_mut().find(|t| t.key == tag.key) {
                    Some(old) => old.value.clone_from(&tag.value),
                    None => tags.push(tag.clone()),
                }
            }
            if tags.len() > TAGS_PER_RESOURCE {
                return Err(ErrorCode::TagLimitExceeded
                    .error("The maximum number of Tags for a resource has been reached."));
            }
            Ok(())
        })?;
    }
    Ok(wire::Empty {})
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteTagsRequest) -> ApiResult<wire::Empty> {
    let resources = named(input.resources)?;
    let unwanted = input.tags.unwrap_or_default();
    for id in &resources {
        change(cx, txn, id, &|tags| {
            // Without a value the key alone decides; without any tag all of them go.
            tags.retain(|t| {
                // AWS's own marks are not the user's to take away.
                t.key.starts_with("aws:")
                    || !(unwanted.is_empty()
                        || unwanted.iter().any(|d| {
                            d.key.as_deref() == Some(&t.key) && d.value.as_ref().is_none_or(|v| *v == t.value)
                        }))
            });
            Ok(())
        })?;
    }
    Ok(wire::Empty {})
}

pub fn describe(cx: &Cx, txn: &mut Txn, input: DescribeTagsRequest) -> ApiResult<DescribeTagsResult> {
    let rows = filtered(
        input.filters,
        all(cx, txn),
        |(_, _, tag)| std::slice::from_ref(tag),
        |(id, kind, tag), name| {
            Some(vec![match name {
                "key" => tag.key.clone(),
                "resource-id" => id.clone(),
                "resource-type" => kind.to_string(),
                "value" => tag.value.clone(),
                _ => return None,
            }])
        },
        &["key", "resource-id", "resource-type", "value"],
    )?;
    let mut rows = rows;
    rows.sort_by(|a, b| (&a.0, &a.2).cmp(&(&b.0, &b.2)));
    let size = page_size(input.max_results)?;
    let page = world::page::page(
        rows,
        |(id, _, tag)| format!("{id} {}", tag.key),
        input.next_token.as_deref(),
        size,
    )
    .map_err(|_| invalid_value("Value for parameter nextToken is invalid."))?;
    let view = |(id, kind, tag): (String, ResourceType, RowTag)| TagDescription {
        resource_id: Some(id),
        resource_type: Some(kind),
        key: Some(tag.key),
        value: Some(tag.value),
    };
    Ok(DescribeTagsResult {
        tags: Some(page.items.into_iter().map(view).collect()),
        next_token: page.next_token,
    })
}
