//! GetConsoleOutput.

use crate::api::*;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use model::ApiResult;
use rows::{Instance as Row, InstanceState as State};

use super::{find, life, settings, view};
use crate::image;
use world::{Cx, Txn};

/// What is true of an instance, in the manner of a boot's log: nothing boots, so nothing else is said.
pub fn output(cx: &Cx, txn: &mut Txn, input: GetConsoleOutputRequest) -> ApiResult<GetConsoleOutputResult> {
    let row = find(cx, txn, &input.instance_id)?;
    let text = lines(txn, &row).join("\r\n") + "\r\n";
    Ok(GetConsoleOutputResult {
        instance_id: Some(row.id.to_string()),
        output: Some(STANDARD.encode(text)),
        timestamp: Some(row.launched_at),
    })
}

fn lines(txn: &Txn, row: &Row) -> Vec<String> {
    let mut out = vec![format!(
        "cove: {} ({}) is a network namespace: no kernel and no init of its own are booted",
        row.id, row.instance_type
    )];
    if row.state != State::Running {
        out.push(format!("cove: the instance is {}", view::state_name(row.state)));
        return out;
    }
    for (n, eni) in life::interfaces(txn, &row.scope, &row.id).iter().enumerate() {
        let index = life::attachment_of(eni).map_or(n, |attachment| usize::from(attachment.device_index));
        out.push(format!(
            "cove: eth{index} is {} with {} ({})",
            eni.id,
            eni.primary_address(),
            eni.mac
        ));
    }
    let data = settings::decoded_user_data(row);
    if !data.is_empty() {
        out.push(format!(
            "cove: the user data ({} bytes) is not run; the ECS agent's settings are read from it",
            data.len()
        ));
    }
    if image::has_ecs_agent(&row.scope.region, &row.image_id) {
        out.extend(row.console.iter().cloned());
    } else {
        out.push("cove: the image has no ECS agent".to_owned());
    }
    out
}
