use api::ec2::*;
use model::{ApiError, ApiResult};
use rows::DhcpOptions as Row;

use super::{cut, dry_run, has_ids, select, tags_to_wire};
use crate::filter::filtered;
use crate::{Cx, Txn};

fn not_found(id: &str) -> ApiError {
    ErrorCode::InvalidDhcpOptionIdNotFound.error(format!("The dhcpOption ID '{id}' does not exist"))
}

pub fn describe(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeDhcpOptionsRequest,
) -> ApiResult<DescribeDhcpOptionsResult> {
    dry_run(input.dry_run)?;
    let with_ids = has_ids(&input.dhcp_options_ids);
    let rows = select::<Row>(cx, txn, input.dhcp_options_ids, not_found)?;
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
    let page = cut(rows, input.max_results, input.next_token, with_ids)?;
    let view = |d: &Row| DhcpOptions {
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
    };
    Ok(DescribeDhcpOptionsResult {
        dhcp_options: Some(page.items.iter().map(|d| view(d)).collect()),
        next_token: page.next_token,
    })
}
