//! Account settings, and what awsvpcTrunking does.

use rows::ContainerInstance;
use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

const ROOT: &str = "arn:aws:iam::123456789012:root";
const ROLE: &str = "arn:aws:iam::123456789012:role/ecsInstanceRole";

fn list(cloud: &mut Cloud, input: Value) -> Vec<Value> {
    let answer = cloud.ok("ecs", "ListAccountSettings", input);
    answer["settings"].as_array().unwrap().clone()
}

#[test]
fn a_principals_own_setting_goes_before_the_accounts() {
    let mut cloud = Cloud::new();
    assert!(list(&mut cloud, json!({})).is_empty());
    let effective = json!({"name": "awsvpcTrunking", "effectiveSettings": true, "principalArn": ROLE});
    assert_eq!(list(&mut cloud, effective.clone())[0]["value"], "disabled");
    let on = json!({"name": "awsvpcTrunking", "value": "enabled"});
    let put = cloud.ok("ecs", "PutAccountSettingDefault", on);
    assert_eq!(
        put["setting"],
        json!({"name": "awsvpcTrunking", "value": "enabled", "principalArn": ROOT, "type": "user"})
    );
    assert_eq!(list(&mut cloud, effective.clone())[0]["value"], "enabled");
    let off = json!({"name": "awsvpcTrunking", "value": "disabled", "principalArn": ROLE});
    cloud.ok("ecs", "PutAccountSetting", off);
    assert_eq!(list(&mut cloud, effective.clone())[0]["value"], "disabled");
    let gone = json!({"name": "awsvpcTrunking", "principalArn": ROLE});
    let answer = cloud.ok("ecs", "DeleteAccountSetting", gone);
    assert_eq!(answer["setting"]["value"], "enabled");
    assert_eq!(list(&mut cloud, json!({})).len(), 1);
}

#[test]
fn all_settings_come_in_pages() {
    let mut cloud = Cloud::new();
    let first = cloud.ok("ecs", "ListAccountSettings", json!({"effectiveSettings": true}));
    assert_eq!(first["settings"].as_array().unwrap().len(), 10);
    let next = json!({"effectiveSettings": true, "nextToken": first["nextToken"]});
    let rest = cloud.ok("ecs", "ListAccountSettings", next);
    assert_eq!(rest["settings"].as_array().unwrap().len(), 1);
    assert_eq!(rest.get("nextToken"), None);
}

#[test]
fn trunking_counts_when_an_instance_registers() {
    let mut cloud = Cloud::new();
    cloud.launch("m5.large", "");
    cloud.ok(
        "ecs",
        "PutAccountSettingDefault",
        json!({"name": "awsvpcTrunking", "value": "enabled"}),
    );
    cloud.launch("m5.large", "");
    cloud.launch("t3.large", "");
    let tables = cloud.world.tables();
    let mut enis: Vec<u32> = tables
        .scan::<ContainerInstance>("")
        .map(|i| i.task_enis)
        .collect();
    enis.sort_unstable();
    assert_eq!(enis, [2, 2, 10]);
}

#[test]
fn what_cannot_be_set() {
    let mut cloud = Cloud::new();
    let table = [
        (
            "awsvpcTrunking",
            "on",
            "InvalidParameterException",
            "Invalid value 'on' for the setting awsvpcTrunking.",
        ),
        (
            "serviceLongArnFormat",
            "disabled",
            "InvalidParameterException",
            "You can no longer disable Long Arn settings",
        ),
        (
            "taskLongArnFormat",
            "disabled",
            "InvalidParameterException",
            "You can no longer disable Long Arn settings",
        ),
        (
            "containerInstanceLongArnFormat",
            "disabled",
            "InvalidParameterException",
            "You can no longer disable Long Arn settings",
        ),
        (
            "containerInstanceLongArnFormat",
            "on",
            "InvalidParameterException",
            "Invalid value 'on' for the setting containerInstanceLongArnFormat.",
        ),
        (
            "tagResourceAuthorization",
            "off",
            "InvalidParameterException",
            "You can no longer disable Tag Resource Authorization",
        ),
        (
            "guardDutyActivate",
            "on",
            "InvalidParameterException",
            "The setting guardDutyActivate is managed by Amazon GuardDuty.",
        ),
        (
            "containerInsights",
            "enabled",
            "UnsupportedFeatureException",
            "The account setting containerInsights=enabled is not served by cove yet.",
        ),
        (
            "defaultLogDriverMode",
            "blocking",
            "UnsupportedFeatureException",
            "The account setting defaultLogDriverMode=blocking is not served by cove yet.",
        ),
    ];
    for (name, value, code, text) in table {
        for operation in ["PutAccountSetting", "PutAccountSettingDefault"] {
            let refused = cloud.refused("ecs", operation, json!({"name": name, "value": value}));
            assert_eq!(refused, pair(code, text));
        }
    }
    let stranger =
        json!({"name": "awsvpcTrunking", "value": "enabled", "principalArn": "arn:aws:iam::1:user/a"});
    let refused = cloud.refused("ecs", "PutAccountSetting", stranger);
    assert_eq!(
        refused,
        pair(
            "InvalidParameterException",
            "Invalid principal ARN: arn:aws:iam::1:user/a"
        )
    );
    let value = json!({"value": "enabled"});
    assert_eq!(
        cloud.refused("ecs", "ListAccountSettings", value).0,
        "InvalidParameterException"
    );
}
