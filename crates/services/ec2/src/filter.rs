//! EC2's filters: AND between filters, OR between values, `*` and `?` as wildcards.

use crate::api::{ErrorCode, Filter};
use model::{ApiError, Tag};
use world::matches_wildcard;

/// The filters on tags that every description has, beside `tag:KEY`. `tag-value` is what has a tag of that value under
/// whatever key; AWS has dropped it from its documents alone.
const TAG_FILTERS: [&str; 2] = ["tag-key", "tag-value"];

/// Keeps the rows that pass all filters. `values` gives a row's values for a filter name, `None`
/// when the operation has no such filter; tags are handled here.
pub fn filtered<T>(
    filters: Option<Vec<Filter>>,
    rows: Vec<T>,
    tags: impl Fn(&T) -> &[Tag],
    values: impl Fn(&T, &str) -> Option<Vec<String>>,
    names: &[&str],
) -> Result<Vec<T>, ApiError> {
    let mut rows = rows;
    for filter in filters.unwrap_or_default() {
        let name = filter.name.unwrap_or_default();
        let patterns = filter.values.unwrap_or_default();
        let tag_key = name.strip_prefix("tag:").map(str::to_owned);
        let of_tags = tag_key.is_some() || TAG_FILTERS.contains(&name.as_str());
        if !of_tags && !names.contains(&name.as_str()) {
            return Err(ErrorCode::InvalidParameterValue.error(format!("The filter '{name}' is invalid")));
        }
        let passes = |found: &str| patterns.iter().any(|p| matches_wildcard(p, found));
        rows.retain(|row| match &tag_key {
            Some(key) => tags(row).iter().any(|t| t.key == *key && passes(&t.value)),
            None if name == "tag-key" => tags(row).iter().any(|t| passes(&t.key)),
            None if name == "tag-value" => tags(row).iter().any(|t| passes(&t.value)),
            None => values(row, &name).unwrap_or_default().iter().any(|v| passes(v)),
        });
    }
    Ok(rows)
}
