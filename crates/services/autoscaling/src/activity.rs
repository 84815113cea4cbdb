//! What a group did, in AWS's words.

use model::{Entropy, Timestamp};
use rows::{ActivityStatus, AutoScalingGroup as Row, ScalingActivity};
use serde_json::json;

/// Activities that are kept of a group.
const KEPT: usize = 100;

/// `2026-01-02T03:04:05Z`.
pub fn at(time: Timestamp) -> String {
    let text = time.iso8601();
    format!("{}Z", text.split('.').next().unwrap_or(&text))
}

pub fn details(subnet: &str, zone: &str) -> String {
    json!({"Subnet ID": subnet, "Availability Zone": zone}).to_string()
}

/// Begins an activity, and gives its id.
pub fn begin(
    row: &mut Row,
    entropy: &mut Entropy,
    description: String,
    cause: String,
    details: String,
    now: Timestamp,
) -> String {
    let id = entropy.uuid();
    row.activities.push(ScalingActivity {
        id: id.clone(),
        description,
        cause: cause.chars().take(1023).collect(),
        details,
        status: ActivityStatus::InProgress,
        message: None,
        started_at: now,
        ended_at: None,
    });
    while row.activities.len() > KEPT {
        row.activities.remove(0);
    }
    id
}

pub fn end(row: &mut Row, id: &str, status: ActivityStatus, message: Option<String>, now: Timestamp) {
    for activity in row.activities.iter_mut().filter(|a| a.id == id) {
        activity.status = status;
        activity.message = message.as_ref().map(|m| m.chars().take(255).collect());
        activity.ended_at = Some(now.max(activity.started_at));
    }
}
