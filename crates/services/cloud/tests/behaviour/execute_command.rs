//! ECS Exec: it can be enabled, and its agent is shown as what it is.

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair, started, web};

const ROLE: &str = "arn:aws:iam::123456789012:role/exec";

fn run(cloud: &mut Cloud, change: Value) -> Result<Value, (String, String)> {
    let mut input = json!({
        "taskDefinition": "web", "launchType": "FARGATE", "networkConfiguration": cloud.network(),
        "enableExecuteCommand": true,
    });
    let members = change.as_object().unwrap().clone();
    input.as_object_mut().unwrap().extend(members);
    let answer = cloud.call("ecs", "RunTask", input)?;
    Ok(answer["tasks"][0].clone())
}

#[test]
fn it_needs_a_task_role() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let words = "The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.";
    let refused = run(&mut cloud, json!({})).unwrap_err();
    assert_eq!(refused, pair("InvalidParameterException", words));
    run(&mut cloud, json!({"overrides": {"taskRoleArn": ROLE}})).unwrap();
    let mut definition = web();
    definition["taskRoleArn"] = ROLE.into();
    cloud.ok("ecs", "RegisterTaskDefinition", definition);
    run(&mut cloud, json!({})).unwrap();
}

#[test]
fn the_agent_is_shown_as_what_it_is() {
    let mut cloud = Cloud::new();
    cloud.register_web();
    let task = run(&mut cloud, json!({"overrides": {"taskRoleArn": ROLE}})).unwrap();
    assert_eq!(task["enableExecuteCommand"], true);
    let agent = &task["containers"][0]["managedAgents"];
    assert_eq!(
        *agent,
        json!([{"name": "ExecuteCommandAgent", "lastStatus": "PENDING"}])
    );
    cloud.interface_ready(&task);
    cloud.event(&task, started("app"));
    let shown = cloud.described(&task);
    let agent = &shown["containers"][0]["managedAgents"][0];
    assert_eq!(agent["lastStatus"], "STOPPED");
    assert_eq!(agent["reason"], "cove does not run the ExecuteCommandAgent yet.");
    let without = cloud.run_web();
    assert_eq!(without["enableExecuteCommand"], false);
    assert_eq!(without["containers"][0]["managedAgents"], Value::Null);
}
