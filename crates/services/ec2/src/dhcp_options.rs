use std::collections::BTreeMap;
use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, DhcpOptionsId};
use rows::{DhcpOptions as Row, Vpc as VpcRow};

use super::default_vpc::own_options;
use super::{cut, ids, invalid_value, select, specified_tags, tags_to_wire, vpc};
use crate::filter::filtered;
use world::{Cx, Txn};

pub fn not_found(id: &str) -> ApiError {
    ids::DHCP_OPTIONS.not_found(id)
}

fn find(cx: &Cx, txn: &Txn, id: &str) -> ApiResult<Arc<Row>> {
    txn.get::<Row>(&cx.scope.key(id)).ok_or_else(|| not_found(id))
}

const KEYS: &[&str] = &[
    "domain-name",
    "domain-name-servers",
    "ipv6-address-preferred-lease-time",
    "netbios-name-servers",
    "netbios-node-type",
    "ntp-servers",
];

/// Makes a set of options. Every interface of cove gets the region's domain and Amazon's resolver, so
/// a set that says anything else is refused.
pub fn create(cx: &Cx, txn: &mut Txn, input: CreateDhcpOptionsRequest) -> ApiResult<CreateDhcpOptionsResult> {
    let mut options: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for configuration in input.dhcp_configurations {
        let key = configuration.key.unwrap_or_default();
        if !KEYS.contains(&key.as_str()) {
            return Err(invalid_value(format!(
                "Value ({key}) for parameter key is invalid."
            )));
        }
        options.insert(key, configuration.values.unwrap_or_default());
    }
    let own = own_options(&cx.scope.region);
    if let Some(key) = KEYS.iter().find(|key| options.get(**key) != own.get(**key)) {
        return Err(ApiError::not_served(format_args!(
            "A {key} other than the region's own in DHCP options"
        )));
    }
    let tags = specified_tags(input.tag_specifications, ResourceType::DhcpOptions)?;
    let row = Row {
        scope: cx.scope.clone(),
        id: DhcpOptionsId::generate(txn.entropy),
        options,
        tags,
    };
    let answer = view(&row);
    txn.put(row);
    Ok(CreateDhcpOptionsResult {
        dhcp_options: Some(answer),
    })
}

pub fn associate(cx: &Cx, txn: &mut Txn, input: AssociateDhcpOptionsRequest) -> ApiResult<wire::Empty> {
    let vpc = vpc::find(cx, txn, &input.vpc_id)?;
    if input.dhcp_options_id == "default" {
        return Err(ApiError::not_served("A VPC without DHCP options"));
    }
    let row = find(cx, txn, &input.dhcp_options_id)?;
    txn.update::<VpcRow>(&vpc.row_key(), |v| v.dhcp_options = row.id.clone());
    Ok(wire::Empty {})
}

pub fn delete(cx: &Cx, txn: &mut Txn, input: DeleteDhcpOptionsRequest) -> ApiResult<wire::Empty> {
    let row = find(cx, txn, &input.dhcp_options_id)?;
    if txn
        .scan::<VpcRow>(&cx.scope.prefix())
        .any(|v| v.dhcp_options == row.id)
    {
        return Err(ErrorCode::DependencyViolation.error(format!(
            "The dhcpOptions '{}' has dependencies and cannot be deleted.",
            row.id
        )));
    }
    txn.delete::<Row>(&row.row_key());
    Ok(wire::Empty {})
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeDhcpOptionsRequest,
) -> ApiResult<DescribeDhcpOptionsResult> {
    let rows = select::<Row>(cx, txn, input.dhcp_options_ids, &ids::DHCP_OPTIONS)?;
    let rows = filtered(
        input.filters,
        rows,
        |d| &d.tags,
        |d, name| {
            Some(match name {
                "dhcp-options-id" => vec![d.id.to_string()],
                "key" => d.options.keys().cloned().collect(),
                "value" => d.options.values().flatten().cloned().collect(),
                "owner-id" => vec![d.scope.account.to_string()],
                _ => return None,
            })
        },
        &["dhcp-options-id", "key", "value", "owner-id"],
    )?;
    let page = cut(rows, input.max_results, input.next_token)?;
    Ok(DescribeDhcpOptionsResult {
        dhcp_options: Some(page.items.iter().map(|d| view(d)).collect()),
        next_token: page.next_token,
    })
}

fn view(d: &Row) -> DhcpOptions {
    DhcpOptions {
        dhcp_options_id: Some(d.id.to_string()),
        owner_id: Some(d.scope.account.to_string()),
        dhcp_configurations: Some(
            d.options
                .iter()
                .map(|(key, values)| DhcpConfiguration {
                    key: Some(key.clone()),
                    values: Some(
                        values
                            .iter()
                            .map(|v| AttributeValue {
                                value: Some(v.clone()),
                            })
                            .collect(),
                    ),
                })
                .collect(),
        ),
        tags: tags_to_wire(&d.tags),
    }
}
