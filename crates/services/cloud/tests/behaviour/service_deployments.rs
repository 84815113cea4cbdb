//! What service deployments and revisions tell, and how a deployment is stopped.

use std::time::Duration;

use serde_json::{Value, json};

use crate::cloud::Cloud;
use crate::fleet::PROVEN;

const SERVICE: &str = "arn:aws:ecs:eu-west-1:123456789012:service/default/web";

impl Cloud {
    /// The service deployments of `web`, the newest first, as they are described.
    pub fn history(&mut self) -> Vec<Value> {
        let listed = self.ok("ecs", "ListServiceDeployments", json!({"service": "web"}));
        let arns: Vec<&Value> = listed["serviceDeployments"]
            .as_array()
            .unwrap()
            .iter()
            .map(|brief| &brief["serviceDeploymentArn"])
            .collect();
        if arns.is_empty() {
            return Vec::new();
        }
        let input = json!({"serviceDeploymentArns": arns});
        let answer = self.ok("ecs", "DescribeServiceDeployments", input);
        assert_eq!(answer["failures"], json!([]));
        answer["serviceDeployments"].as_array().unwrap().clone()
    }

    pub fn newest(&mut self) -> Value {
        self.history().remove(0)
    }

    pub fn stop_deployment(&mut self) -> Value {
        let arn = self.newest()["serviceDeploymentArn"].clone();
        let answer = self.ok(
            "ecs",
            "StopServiceDeployment",
            json!({"serviceDeploymentArn": arn}),
        );
        assert_eq!(answer, json!({"serviceDeploymentArn": arn}));
        self.follow();
        arn
    }
}

fn cloud(desired_count: u32) -> Cloud {
    let mut cloud = Cloud::new();
    cloud.register_web();
    cloud.create_service(json!({"desiredCount": desired_count}));
    cloud
}

fn counts(revision: &Value) -> [i64; 3] {
    let number = |member: &str| revision[member].as_i64().unwrap();
    [
        number("requestedTaskCount"),
        number("runningTaskCount"),
        number("pendingTaskCount"),
    ]
}

#[test]
fn a_first_deployment_has_no_source_and_its_tasks_are_counted_live() {
    let mut cloud = cloud(3);
    let told = cloud.newest();
    assert_eq!(told["status"], "IN_PROGRESS");
    assert_eq!(told["sourceServiceRevisions"], json!([]));
    assert_eq!(counts(&told["targetServiceRevision"]), [3, 0, 3]);
    assert_eq!(told["serviceArn"], SERVICE);
    assert_eq!(
        told["clusterArn"],
        "arn:aws:ecs:eu-west-1:123456789012:cluster/default"
    );
    assert_eq!(told["deploymentConfiguration"]["strategy"], "ROLLING");
    assert_eq!(
        told["deploymentCircuitBreaker"],
        json!({"status": "DISABLED", "failureCount": 0, "threshold": 3})
    );
    assert_eq!(told["alarms"], json!({"status": "DISABLED"}));
    for absent in [
        "finishedAt",
        "stoppedAt",
        "rollback",
        "lifecycleStage",
        "statusReason",
    ] {
        assert_eq!(told.get(absent), None, "{absent}");
    }
    let arn = told["serviceDeploymentArn"].as_str().unwrap();
    let id = arn.strip_prefix("arn:aws:ecs:eu-west-1:123456789012:service-deployment/default/web/");
    assert_eq!(id.map(str::len), Some(21));

    cloud.move_tasks();
    assert_eq!(counts(&cloud.newest()["targetServiceRevision"]), [3, 3, 0]);
    cloud.run_until_steady();
    let told = cloud.newest();
    assert_eq!(told["status"], "SUCCESSFUL");
    assert_eq!(counts(&told["targetServiceRevision"]), [3, 3, 0]);
    assert!(told["finishedAt"].as_f64() > told["startedAt"].as_f64());
    // What comes later is not about it any more.
    cloud.change_service(json!({"desiredCount": 1}));
    cloud.run_until_steady();
    assert_eq!(cloud.history().len(), 1);
    assert_eq!(counts(&cloud.newest()["targetServiceRevision"]), [3, 3, 0]);
}

#[test]
fn an_update_tells_of_both_revisions() {
    let mut cloud = cloud(2);
    cloud.run_until_steady();
    let before = cloud.newest()["targetServiceRevision"]["arn"].clone();
    cloud.redeploy();
    cloud.move_tasks();
    let told = cloud.newest();
    let [source] = &told["sourceServiceRevisions"].as_array().unwrap()[..] else {
        panic!("{told}")
    };
    assert_eq!(source["arn"], before);
    assert_ne!(told["targetServiceRevision"]["arn"], before);
    assert_eq!(counts(source), [2, 2, 0]);
    assert_eq!(counts(&told["targetServiceRevision"]), [2, 2, 0]);
    assert_eq!(
        told["targetServiceRevision"].get("requestedProductionTrafficWeight"),
        None
    );
    cloud.run_until_steady();
    let told = cloud.newest();
    assert_eq!(counts(&told["sourceServiceRevisions"][0]), [0, 0, 0]);
    assert_eq!(cloud.history().len(), 2);
}

#[test]
fn deployments_are_listed_by_status_and_time_and_in_pages() {
    let mut cloud = cloud(1);
    cloud.run_until_steady();
    let mut times = vec![cloud.now];
    for _ in 0..4 {
        cloud.after(Duration::from_secs(10));
        cloud.redeploy();
        times.push(cloud.now);
    }
    cloud.run_until_steady();
    let mut list = |input: Value| {
        let mut input = input;
        input["service"] = json!(SERVICE);
        let answer = cloud.ok("ecs", "ListServiceDeployments", input);
        let briefs = answer["serviceDeployments"].as_array().unwrap().clone();
        (briefs, answer.get("nextToken").cloned())
    };
    let (all, next) = list(json!({"cluster": "default"}));
    assert_eq!((all.len(), next), (5, None));
    let created: Vec<f64> = all.iter().map(|b| b["createdAt"].as_f64().unwrap()).collect();
    assert!(created.is_sorted_by(|a, b| a > b), "{created:?}");
    let statuses: Vec<&str> = all.iter().map(|b| b["status"].as_str().unwrap()).collect();
    assert_eq!(
        statuses,
        ["SUCCESSFUL", "STOPPED", "STOPPED", "STOPPED", "SUCCESSFUL"]
    );
    assert!(
        all[0]["targetServiceRevisionArn"]
            .as_str()
            .unwrap()
            .contains(":service-revision/default/web/")
    );

    assert_eq!(list(json!({"status": ["STOPPED"]})).0, all[1..4]);
    assert_eq!(list(json!({"status": ["PENDING", "ROLLBACK_FAILED"]})).0.len(), 0);
    let second = times[2].secs();
    assert_eq!(list(json!({"createdAt": {"after": second}})).0, all[..2]);
    assert_eq!(list(json!({"createdAt": {"before": second}})).0, all[3..]);

    let (mut paged, mut token) = (Vec::new(), Value::Null);
    loop {
        let (page, next) = list(json!({"maxResults": 2, "nextToken": token}));
        paged.extend(page);
        match next {
            Some(next) => token = next,
            None => break,
        }
    }
    assert_eq!(paged, all);
}

#[test]
fn bad_lists_are_refused() {
    let mut cloud = cloud(1);
    let code = |answer: (String, String)| answer.0;
    let mut refused = |input: Value| cloud.refused("ecs", "ListServiceDeployments", input);
    assert_eq!(
        code(refused(json!({"service": "none"}))),
        "ServiceNotFoundException"
    );
    assert_eq!(
        code(refused(json!({"service": "web", "cluster": "none"}))),
        "ClusterNotFoundException"
    );
    assert_eq!(
        code(refused(json!({"service": "web", "maxResults": 101}))),
        "InvalidParameterException"
    );
    assert_eq!(
        code(refused(json!({"service": "web", "nextToken": "%"}))),
        "InvalidParameterException"
    );
}

#[test]
fn what_is_not_there_is_missing_and_what_is_no_arn_is_refused() {
    let mut cloud = cloud(1);
    let arn = |kind: &str, rest: &str| format!("arn:aws:ecs:eu-west-1:123456789012:{kind}/{rest}");
    for (operation, member, kind) in [
        (
            "DescribeServiceDeployments",
            "serviceDeploymentArns",
            "service-deployment",
        ),
        (
            "DescribeServiceRevisions",
            "serviceRevisionArns",
            "service-revision",
        ),
    ] {
        let mut of = |arns: Vec<String>| cloud.call("ecs", operation, json!({member: arns}));
        let absent = [
            arn(kind, "default/web/x"),
            arn(kind, "default/other/x"),
            arn(kind, "default/web/x").replace("eu-west-1", "us-east-1"),
        ];
        let answer = of(absent.to_vec()).unwrap();
        let failures: Vec<_> = absent
            .iter()
            .map(|arn| json!({"arn": arn, "reason": "MISSING"}))
            .collect();
        assert_eq!(answer["failures"], json!(failures));
        for malformed in [
            "x".to_owned(),
            SERVICE.to_owned(),
            arn(kind, ""),
            arn(kind, "web/x"),
            arn("service", "default/web/x"),
        ] {
            let text = format!("Invalid identifier: {malformed}");
            let error = of(vec![malformed]).unwrap_err();
            assert_eq!(error, ("InvalidParameterException".to_owned(), text));
        }
        let (_, text) = of(Vec::new()).unwrap_err();
        assert_eq!(text, format!("{member} cannot be empty."));
        let (_, text) = of(vec![arn(kind, "default/web/x"); 21]).unwrap_err();
        assert_eq!(text, format!("{member} can have at most 20 items."));
    }
}

#[test]
fn a_revision_shows_what_its_tasks_are_made_of() {
    let mut cloud = cloud(1);
    let arn = cloud.newest()["targetServiceRevision"]["arn"].clone();
    let show = |cloud: &mut Cloud| {
        let answer = cloud.ok(
            "ecs",
            "DescribeServiceRevisions",
            json!({"serviceRevisionArns": [arn]}),
        );
        answer["serviceRevisions"][0].clone()
    };
    let before = show(&mut cloud);
    let image = |name: &str, image: &str| json!({"containerName": name, "image": image});
    assert_eq!(
        before["containerImages"],
        json!([image("app", "nginx"), image("side", "busybox")])
    );
    assert_eq!(before["launchType"], "FARGATE");
    assert_eq!(before["platformFamily"], "Linux");
    assert_eq!(before["platformVersion"], "1.4.0");
    assert_eq!(before["serviceArn"], SERVICE);
    assert_eq!(
        before["taskDefinition"],
        "arn:aws:ecs:eu-west-1:123456789012:task-definition/web:1"
    );
    assert_eq!(
        before["networkConfiguration"],
        cloud.describe_service()["networkConfiguration"]
    );
    cloud.run_until_steady();
    let digest = format!("sha256:{}", "a".repeat(64));
    for container in show(&mut cloud)["containerImages"].as_array().unwrap() {
        assert_eq!(container["imageDigest"], digest);
    }
}

#[test]
fn a_stopped_deployment_goes_back_to_the_revision_before() {
    let mut cloud = cloud(2);
    cloud.run_until_steady();
    let before = cloud.newest()["targetServiceRevision"]["arn"].clone();
    cloud.redeploy();
    cloud.move_tasks();
    let arn = cloud.stop_deployment();
    let told = cloud.newest();
    assert_eq!(told["status"], "ROLLBACK_IN_PROGRESS");
    assert_eq!(told["rollback"]["serviceRevisionArn"], before);
    assert!(told["rollback"]["startedAt"].is_number());
    let reason = "Service deployment rolled back because a rollback was requested.";
    assert_eq!(told["statusReason"], reason);
    assert_eq!(told["rollback"]["reason"], reason);
    // It goes on with that however often it is asked to.
    cloud.stop_deployment();
    cloud.run_until_steady();
    let told = cloud.newest();
    assert_eq!(told["status"], "ROLLBACK_SUCCESSFUL");
    let shown = cloud.describe_service();
    assert_eq!(shown["currentServiceRevisions"].as_array().unwrap().len(), 1);
    assert_eq!(shown["currentServiceRevisions"][0]["arn"], before);
    let (code, text) = cloud.refused(
        "ecs",
        "StopServiceDeployment",
        json!({"serviceDeploymentArn": arn}),
    );
    assert_eq!(code, "ConflictException");
    assert!(text.contains("ROLLBACK_SUCCESSFUL"), "{text}");
}

#[test]
fn what_cannot_be_stopped_is_refused() {
    let mut cloud = cloud(1);
    let arn = cloud.newest()["serviceDeploymentArn"]
        .as_str()
        .unwrap()
        .to_owned();
    let (code, _) = cloud.refused(
        "ecs",
        "StopServiceDeployment",
        json!({"serviceDeploymentArn": arn, "stopType": "ABORT"}),
    );
    assert_eq!(code, "UnsupportedFeatureException");
    let other = format!("{}x", &arn[..arn.len() - 1]);
    for operation in ["StopServiceDeployment", "ContinueServiceDeployment"] {
        let input = json!({"serviceDeploymentArn": other, "hookId": "h"});
        let (code, _) = cloud.refused("ecs", operation, input);
        assert_eq!(code, "ServiceDeploymentNotFoundException");
        let (code, _) = cloud.refused(
            "ecs",
            operation,
            json!({"serviceDeploymentArn": "x", "hookId": "h"}),
        );
        assert_eq!(code, "InvalidParameterException");
    }
    cloud.run_until_steady();
    let (code, _) = cloud.refused(
        "ecs",
        "StopServiceDeployment",
        json!({"serviceDeploymentArn": arn}),
    );
    assert_eq!(code, "ConflictException");
    let input = json!({"serviceDeploymentArn": arn, "hookId": "h"});
    let (code, text) = cloud.refused("ecs", "ContinueServiceDeployment", input);
    assert_eq!(code, "InvalidParameterException");
    assert_eq!(
        text,
        "A service deployment with the status SUCCESSFUL cannot be continued."
    );
}

#[test]
fn a_stopped_first_deployment_has_nowhere_to_go_back_to() {
    let mut cloud = cloud(1);
    cloud.stop_deployment();
    let told = cloud.newest();
    assert_eq!(told["status"], "STOPPED");
    assert!(told["stoppedAt"].is_number());
    assert_eq!(
        cloud.describe_service()["deployments"][0]["rolloutState"],
        "FAILED"
    );
}

#[test]
fn history_goes_after_ninety_days_and_with_the_service() {
    let mut cloud = cloud(1);
    cloud.run_until_steady();
    cloud.redeploy();
    cloud.run_until_steady();
    let old = cloud.history();
    cloud.after(Duration::from_secs(90 * 24 * 3600));
    assert_eq!(cloud.history(), Vec::<Value>::new());
    for _ in 0..2 {
        cloud.after(PROVEN);
        cloud.redeploy();
        cloud.run_until_steady();
    }
    assert_eq!(cloud.history().len(), 2);
    // The revision that the first of them replaced is told of, and the one before that is not.
    let mut revision = |told: &Value| {
        let arn = told["targetServiceRevision"]["arn"].clone();
        let answer = cloud.ok(
            "ecs",
            "DescribeServiceRevisions",
            json!({"serviceRevisionArns": [arn]}),
        );
        answer["serviceRevisions"].as_array().unwrap().len()
    };
    assert_eq!((revision(&old[0]), revision(&old[1])), (1, 0));

    let arn = cloud.newest()["serviceDeploymentArn"].clone();
    cloud.ok("ecs", "DeleteService", json!({"service": "web", "force": true}));
    cloud.follow();
    cloud.move_tasks();
    let (code, _) = cloud.refused("ecs", "ListServiceDeployments", json!({"service": "web"}));
    assert_eq!(code, "ServiceNotFoundException");
    let answer = cloud.ok(
        "ecs",
        "DescribeServiceDeployments",
        json!({"serviceDeploymentArns": [arn]}),
    );
    assert_eq!(answer["failures"][0]["reason"], "MISSING");
}
