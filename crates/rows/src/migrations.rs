//! What brings a stored row of an older version to the present one.
//!
//! Every change of a row's stored form is a step here, so that an older cove refuses what it would lose. Steps stay
//! for ever: `tests/fixtures` has rows of every version.

use serde_json::Value;

use crate::Kind;

/// Changes a row, as JSON, from one version to the next. What it cannot make sense of it leaves: reading the row then
/// says what is wrong.
pub(crate) type Migration = fn(&mut Value);

/// The steps of a kind, from version 1 on. Its present version is one more than there are steps.
pub(crate) const fn of(kind: Kind) -> &'static [Migration] {
    match kind {
        // 2: `terminating_hooks`.
        Kind::AutoScalingGroup => &[members_with_defaults],
        // 2: `rebooted_at`.
        Kind::ContainerInstance => &[members_with_defaults],
        // 2: `rebooted_at`, `console`.
        Kind::Instance => &[members_with_defaults],
        // 2: `host`, which the first transaction of a start completes from the task's row.
        Kind::NetworkInterface => &[members_with_defaults],
        _ => &[],
    }
}

/// There are new members; `#[serde(default)]` says what was true before.
fn members_with_defaults(_: &mut Value) {}

/// Takes every step from version `from` on.
pub(crate) fn migrate(steps: &[Migration], from: u32, row: &mut Value) {
    for step in steps.iter().skip(from.saturating_sub(1) as usize) {
        step(row);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_takes_the_steps_after_its_version_in_their_order() {
        let steps: [Migration; 2] = [
            |row| row["count"] = row["n"].take(),
            |row| row["count"] = json!(row["count"].as_u64().map(|n| n * 10)),
        ];
        for (from, before, after) in [
            (1, json!({"n": 1}), json!({"n": null, "count": 10})),
            (2, json!({"count": 2}), json!({"count": 20})),
            (3, json!({"count": 30}), json!({"count": 30})),
        ] {
            let mut row = before;
            migrate(&steps, from, &mut row);
            assert_eq!(row, after, "{from}");
        }
    }
}
