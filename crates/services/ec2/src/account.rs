//! What an account may do in a region.

use crate::api::*;
use model::ApiResult;
use rows::Vpc;
use rules::quota::{self, Quota};

use world::quota::limit;
use world::{Cx, Txn};

pub fn describe_attributes(
    cx: &Cx,
    txn: &mut Txn,
    input: DescribeAccountAttributesRequest,
) -> ApiResult<DescribeAccountAttributesResult> {
    let prefix = cx.scope.prefix();
    let default_vpc = txn.scan::<Vpc>(&prefix).find(|v| v.is_default);
    let default_vpc = default_vpc.map_or_else(|| "none".to_owned(), |v| v.id.to_string());
    let value = |quota: &Quota| limit(txn, &cx.scope, quota).to_string();
    let all = [
        ("supported-platforms", "VPC".to_owned()),
        (
            "vpc-max-security-groups-per-interface",
            value(&quota::SECURITY_GROUPS_PER_INTERFACE),
        ),
        ("max-elastic-ips", value(&quota::ELASTIC_IPS)),
        ("max-instances", "20".to_owned()),
        ("vpc-max-elastic-ips", value(&quota::ELASTIC_IPS)),
        ("default-vpc", default_vpc),
    ];
    let wanted = input.attribute_names.unwrap_or_default();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|w| w.as_str() == name);
    let shown = all.into_iter().filter(|(name, _)| is_wanted(name));
    let view = |(name, value): (&str, String)| AccountAttribute {
        attribute_name: Some(name.to_owned()),
        attribute_values: Some(vec![AccountAttributeValue {
            attribute_value: Some(value),
        }]),
    };
    Ok(DescribeAccountAttributesResult {
        account_attributes: Some(shown.map(view).collect()),
    })
}
