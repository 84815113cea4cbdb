//! The document that a hook is called with.
//!
//! Source: ECS Developer Guide, "Lambda hooks for Amazon ECS service deployments", "Lifecycle payloads".

use model::service::Stage;
use rows::{Deployment, DeploymentStage, HookCall, Service, ServiceDeployment, ServiceRevision};
use serde_json::{Map, Value, json};

/// All of the traffic.
const ALL: u16 = 1000;

/// `source` is the deployment that this one is to replace.
pub fn document(
    row: &Deployment,
    stage: &DeploymentStage,
    call: &HookCall,
    source: Option<&Deployment>,
) -> Value {
    let Deployment {
        scope,
        cluster,
        service,
        ..
    } = row;
    let shift = |shifts: bool, weight: u16| {
        if shifts {
            weights(row, source, weight)
        } else {
            json!({})
        }
    };
    let tests = if stage.rolling_back.is_some() { 0 } else { ALL };
    let production = matches!(
        stage.stage,
        Stage::PreProductionTrafficShift | Stage::ProductionTrafficShift
    );
    let mut document = json!({
        "executionId": call.id,
        "lifecycleStage": stage.stage.as_str(),
        "resourceArn": ServiceDeployment::arn_of(scope, cluster, service, &row.service_deployment),
        "executionDetails": {
            "serviceArn": Service::arn_of(scope, cluster, service),
            "targetServiceRevisionArn": revision(row),
            "testTrafficWeights": shift(stage.stage == Stage::TestTrafficShift, tests),
            "productionTrafficWeights": shift(production, row.production_weight),
        },
    });
    let details = call.details.as_ref();
    if let Some(details) = details.and_then(|details| serde_json::from_str::<Value>(details).ok()) {
        document["hookDetails"] = details;
    }
    document
}

/// In percent, by revision.
fn weights(row: &Deployment, source: Option<&Deployment>, weight: u16) -> Value {
    let mut weights = Map::new();
    weights.insert(revision(row), percent(weight));
    if let Some(source) = source {
        weights.insert(revision(source), percent(ALL.saturating_sub(weight)));
    }
    Value::Object(weights)
}

fn percent(weight: u16) -> Value {
    match weight % 10 {
        0 => json!(weight / 10),
        _ => json!(f64::from(weight) / 10.0),
    }
}

fn revision(row: &Deployment) -> String {
    ServiceRevision::arn_of(&row.scope, &row.cluster, &row.service, &row.revision)
}
