//! CloudWatch's alarms: what PutMetricAlarm takes, and how the state of one changes.

use std::time::Duration;

use serde_json::{Value, json};

use crate::cloud::{Cloud, pair};

const ARN: &str = "arn:aws:cloudwatch:eu-west-1:123456789012:alarm:";

pub fn settings(name: &str) -> Value {
    json!({
        "AlarmName": name,
        "MetricName": "5XXError",
        "Namespace": "My/App",
        "Statistic": "Sum",
        "Period": 60,
        "EvaluationPeriods": 1,
        "Threshold": 1.5,
        "ComparisonOperator": "GreaterThanThreshold",
    })
}

/// The settings with some changed, and those that are null left out.
fn with(name: &str, changes: Value) -> Value {
    let mut settings = settings(name);
    for (member, value) in changes.as_object().unwrap() {
        if value.is_null() {
            settings.as_object_mut().unwrap().remove(member);
        } else {
            settings[member] = value.clone();
        }
    }
    settings
}

impl Cloud {
    pub fn put_alarm(&mut self, settings: Value) {
        self.ok("cloudwatch", "PutMetricAlarm", settings);
    }

    fn alarm(&mut self, name: &str) -> Value {
        let answer = self.ok("cloudwatch", "DescribeAlarms", json!({"AlarmNames": [name]}));
        answer["MetricAlarms"][0].clone()
    }

    fn alarm_names(&mut self, filter: Value) -> Vec<String> {
        let answer = self.ok("cloudwatch", "DescribeAlarms", filter);
        let alarms = answer["MetricAlarms"].as_array().unwrap().iter();
        alarms
            .map(|alarm| alarm["AlarmName"].as_str().unwrap().to_owned())
            .collect()
    }

    pub fn set_alarm(&mut self, name: &str, state: &str) {
        let input = json!({"AlarmName": name, "StateValue": state, "StateReason": "by hand"});
        self.ok("cloudwatch", "SetAlarmState", input);
    }
}

#[test]
fn an_alarm_is_shown_as_it_was_put() {
    let mut cloud = Cloud::new();
    cloud.put_alarm(settings("plain"));
    let now = cloud.now.secs() as f64;
    assert_eq!(
        cloud.alarm("plain"),
        json!({
            "ActionsEnabled": true,
            "AlarmActions": [],
            "AlarmArn": format!("{ARN}plain"),
            "AlarmConfigurationUpdatedTimestamp": now,
            "AlarmName": "plain",
            "ComparisonOperator": "GreaterThanThreshold",
            "Dimensions": [],
            "EvaluationPeriods": 1,
            "InsufficientDataActions": [],
            "MetricName": "5XXError",
            "Namespace": "My/App",
            "OKActions": [],
            "Period": 60,
            "StateReason": "Unchecked: Initial alarm creation",
            "StateTransitionedTimestamp": now,
            "StateUpdatedTimestamp": now,
            "StateValue": "INSUFFICIENT_DATA",
            "Statistic": "Sum",
            "Threshold": 1.5,
        })
    );
    let more = json!({
        "Statistic": null,
        "ExtendedStatistic": "p99.9",
        "EvaluateLowSampleCountPercentile": "ignore",
        "AlarmDescription": "too many",
        "ActionsEnabled": false,
        "AlarmActions": ["arn:aws:sns:eu-west-1:123456789012:pager"],
        "Dimensions": [{"Name": "b", "Value": "2"}, {"Name": "a", "Value": "1"}],
        "Unit": "Count/Second",
        "DatapointsToAlarm": 2,
        "EvaluationPeriods": 3,
        "TreatMissingData": "ignore",
    });
    cloud.put_alarm(with("whole", more.clone()));
    let shown = cloud.alarm("whole");
    for (member, value) in more.as_object().unwrap() {
        assert_eq!(&shown[member], value, "{member}");
    }
}

#[test]
fn other_settings_leave_state_and_tags() {
    let mut cloud = Cloud::new();
    cloud.put_alarm(with("a", json!({"Tags": [{"Key": "team", "Value": "blue"}]})));
    cloud.set_alarm("a", "ALARM");
    cloud.after(Duration::from_secs(5));
    let changes = json!({"Threshold": 7, "Tags": [{"Key": "team", "Value": "red"}], "AlarmDescription": "x"});
    cloud.put_alarm(with("a", changes));
    let shown = cloud.alarm("a");
    assert_eq!(
        (&shown["Threshold"], &shown["StateValue"]),
        (&json!(7.0), &json!("ALARM"))
    );
    assert_eq!(
        shown["AlarmConfigurationUpdatedTimestamp"],
        json!(cloud.now.secs() as f64)
    );
    let arn = json!({"ResourceARN": format!("{ARN}a")});
    let tags = cloud.ok("cloudwatch", "ListTagsForResource", arn);
    assert_eq!(tags["Tags"], json!([{"Key": "team", "Value": "blue"}]));
}

#[test]
fn what_aws_refuses_is_refused_in_its_words() {
    let mut cloud = Cloud::new();
    for (changes, code, text) in [
        (
            json!({"Threshold": null}),
            "ValidationError",
            "PutMetricAlarm request should have valid Threshold parameter",
        ),
        (
            json!({"ComparisonOperator": "GreaterThanUpperThreshold"}),
            "ValidationError",
            "ComparisonOperators for ranges require ThresholdMetricId to be set",
        ),
        (
            json!({"MetricName": null}),
            "ValidationError",
            "Exactly one element of the metrics list should return data.",
        ),
        (
            json!({"Statistic": null}),
            "ValidationError",
            "PutMetricAlarm request should have a Statistic parameter",
        ),
        (
            json!({"ExtendedStatistic": "p9"}),
            "ValidationError",
            "PutMetricAlarm request can not be made with both Statistic and ExtendedStatistic parameters. Only one of them should be present",
        ),
        (
            json!({"Statistic": null, "ExtendedStatistic": "p101"}),
            "InvalidParameterValue",
            "The value p101 for parameter ExtendedStatistic is not supported.",
        ),
        (
            json!({"Period": 70}),
            "ValidationError",
            "Period must be 10, 20, 30 or a multiple of 60",
        ),
        (
            json!({"Period": 0}),
            "ValidationError",
            "Period must be 10, 20, 30 or a multiple of 60",
        ),
        (
            json!({"Period": 60, "EvaluationPeriods": 1441}),
            "ValidationError",
            "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400) for alarms using period < 3600",
        ),
        (
            json!({"Period": 86400, "EvaluationPeriods": 8}),
            "ValidationError",
            "Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800) for alarms using period >= 3600",
        ),
        (
            json!({"DatapointsToAlarm": 2}),
            "ValidationError",
            "DatapointsToAlarm must be less than or equal to EvaluationPeriods",
        ),
        (
            json!({"TreatMissingData": "maybe"}),
            "ValidationError",
            "The value maybe is not supported for TreatMissingData parameter. Supported values are [breaching, notBreaching, ignore, missing].",
        ),
        (
            json!({"EvaluateLowSampleCountPercentile": "x"}),
            "ValidationError",
            "Option x is not supported. Supported options for parameter EvaluateLowSampleCountPercentile are evaluate and ignore.",
        ),
        (
            json!({"EvaluateLowSampleCountPercentile": "ignore"}),
            "ValidationError",
            "Option evaluateLowSampleCountPercentile can not be applied with statistic Sum. This option is enabled only for percentile statistics.",
        ),
        (
            json!({"AlarmActions": ["pager"], "ActionsEnabled": false}),
            "ValidationError",
            "Invalid arn syntax: pager",
        ),
        (
            json!({"Tags": [{"Key": "a", "Value": ""}, {"Key": "a", "Value": ""}]}),
            "InvalidParameterValue",
            "Duplicate tag keys found.",
        ),
    ] {
        let refused = cloud.refused("cloudwatch", "PutMetricAlarm", with("a", changes));
        assert_eq!(refused, pair(code, text));
    }
    let (code, _) = cloud.refused("cloudwatch", "PutMetricAlarm", with("a\u{7}", json!({})));
    assert_eq!(code, "ValidationError");
}

#[test]
fn what_nothing_makes_real_is_refused_by_name() {
    let mut cloud = Cloud::new();
    let query = json!([{"Id": "m1", "Expression": "1 + 1"}]);
    for (changes, name) in [
        (
            json!({"AlarmActions": ["arn:aws:sns:eu-west-1:123456789012:pager"]}),
            "ActionsEnabled",
        ),
        (
            json!({"OKActions": ["arn:aws:sns:eu-west-1:123456789012:pager"]}),
            "ActionsEnabled",
        ),
        (json!({"Metrics": query, "MetricName": null}), "Metrics"),
        (json!({"ThresholdMetricId": "ad1"}), "ThresholdMetricId"),
        (json!({"EvaluationInterval": 60}), "EvaluationCriteria"),
    ] {
        let (code, text) = cloud.refused("cloudwatch", "PutMetricAlarm", with("a", changes));
        assert_eq!(code, "NotImplemented");
        assert!(text.contains(name), "{text}");
    }
    let both = json!({"ThresholdMetricId": "ad1", "Metrics": [{"Id": "m1", "Expression": "1 + 1"}]});
    let (_, text) = cloud.refused("cloudwatch", "PutMetricAlarm", with("a", both));
    assert!(
        text.contains("ThresholdMetricId") && text.contains("Metrics"),
        "{text}"
    );
    let off = json!({"AlarmActions": ["arn:aws:sns:eu-west-1:123456789012:pager"], "ActionsEnabled": false});
    cloud.put_alarm(with("a", off));
    cloud.put_alarm(with("b", json!({"ActionsEnabled": false})));
    let (code, _) = cloud.refused(
        "cloudwatch",
        "EnableAlarmActions",
        json!({"AlarmNames": ["b", "a"]}),
    );
    assert_eq!(code, "NotImplemented");
    assert_eq!(cloud.alarm("b")["ActionsEnabled"], json!(false));
    cloud.ok(
        "cloudwatch",
        "EnableAlarmActions",
        json!({"AlarmNames": ["b", "gone"]}),
    );
    assert_eq!(cloud.alarm("b")["ActionsEnabled"], json!(true));
    cloud.ok("cloudwatch", "DisableAlarmActions", json!({"AlarmNames": ["b"]}));
    assert_eq!(cloud.alarm("b")["ActionsEnabled"], json!(false));
}

#[test]
fn a_state_is_set_by_hand() {
    let mut cloud = Cloud::new();
    cloud.put_alarm(settings("a"));
    let made = cloud.now.secs() as f64;
    cloud.after(Duration::from_secs(1));
    let input = json!({
        "AlarmName": "a", "StateValue": "INSUFFICIENT_DATA", "StateReason": "why", "StateReasonData": "{\"a\": 1}"
    });
    cloud.ok("cloudwatch", "SetAlarmState", input);
    let shown = cloud.alarm("a");
    assert_eq!(shown["StateReason"], "why");
    assert_eq!(shown["StateReasonData"], "{\"a\": 1}");
    // It was updated, and yet is what it was.
    assert_eq!(shown["StateUpdatedTimestamp"], json!(made + 1.0));
    assert_eq!(shown["StateTransitionedTimestamp"], json!(made));
    cloud.set_alarm("a", "ALARM");
    let shown = cloud.alarm("a");
    assert_eq!(shown["StateTransitionedTimestamp"], json!(made + 1.0));
    assert_eq!(shown["StateReasonData"], Value::Null);
    for (change, code) in [
        (json!({"AlarmName": "gone"}), "ResourceNotFound"),
        (json!({"StateReasonData": "{"}), "InvalidFormat"),
    ] {
        let mut input = json!({"AlarmName": "a", "StateValue": "OK", "StateReason": ""});
        for (member, value) in change.as_object().unwrap() {
            input[member] = value.clone();
        }
        assert_eq!(
            cloud.refused("cloudwatch", "SetAlarmState", input),
            pair(code, "Unknown")
        );
    }
}

#[test]
fn missing_datapoints_decide_once_enough_of_them_are_missing() {
    for (treat, periods, expected, reason) in [
        (
            Value::Null,
            1,
            "INSUFFICIENT_DATA",
            "Insufficient Data: 1 datapoint was unknown.",
        ),
        (
            json!("missing"),
            3,
            "INSUFFICIENT_DATA",
            "Insufficient Data: 3 datapoints were unknown.",
        ),
        (json!("ignore"), 1, "ALARM", "by hand"),
        (json!("breaching"), 1, "ALARM", "by hand"),
        (
            json!("notBreaching"),
            2,
            "OK",
            "Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were treated as [NonBreaching].",
        ),
    ] {
        let mut cloud = Cloud::new();
        let settings = with(
            "a",
            json!({"TreatMissingData": treat, "EvaluationPeriods": periods}),
        );
        cloud.put_alarm(settings);
        cloud.set_alarm("a", "ALARM");
        cloud.follow();
        cloud.after(Duration::from_secs(60 * periods - 1));
        cloud.follow();
        assert_eq!(cloud.alarm("a")["StateReason"], "by hand");
        cloud.after(Duration::from_secs(1));
        cloud.follow();
        let shown = cloud.alarm("a");
        assert_eq!(
            (&shown["StateValue"], &shown["StateReason"]),
            (&json!(expected), &json!(reason)),
            "{treat}"
        );
    }
}

#[test]
fn a_new_alarm_without_data_is_what_missing_data_make_it() {
    let mut cloud = Cloud::new();
    let high = json!({"TreatMissingData": "breaching", "Period": 10, "Unit": "Count"});
    cloud.put_alarm(with("breaching", high));
    cloud.put_alarm(settings("missing"));
    let wake = cloud.follow().unwrap();
    assert_eq!(wake, cloud.now.plus(Duration::from_secs(60)));
    cloud.now = wake;
    cloud.follow();
    let shown = cloud.alarm("breaching");
    assert_eq!(shown["StateValue"], "ALARM");
    assert_eq!(
        shown["StateReason"],
        "Threshold Crossed: no datapoints were received for 1 period and 1 missing datapoint was treated as [Breaching]."
    );
    let data: Value = serde_json::from_str(shown["StateReasonData"].as_str().unwrap()).unwrap();
    assert_eq!(
        data,
        json!({
            "version": "1.0", "queryDate": "2023-11-14T22:14:20.000+0000", "unit": "Count", "statistic": "Sum",
            "period": 10, "recentDatapoints": [], "threshold": 1.5,
            "evaluatedDatapoints": [{"timestamp": "2023-11-14T22:14:10.000+0000"}],
        })
    );
    // Nothing has changed about the other one, so its reason is still that of its beginning.
    assert_eq!(
        cloud.alarm("missing")["StateReason"],
        "Unchecked: Initial alarm creation"
    );
    assert_eq!(cloud.follow(), None);
}

#[test]
fn alarms_are_found_by_every_filter() {
    let mut cloud = Cloud::new();
    let pager = json!({"OKActions": ["arn:aws:sns:eu-west-1:123456789012:pager"], "ActionsEnabled": false});
    cloud.put_alarm(with("web/5xx", pager));
    for name in ["web/latency", "batch", "ü 日本"] {
        cloud.put_alarm(settings(name));
    }
    cloud.set_alarm("batch", "OK");
    for (filter, expected) in [
        (json!({}), vec!["batch", "web/5xx", "web/latency", "ü 日本"]),
        (json!({"AlarmNamePrefix": "web/"}), vec!["web/5xx", "web/latency"]),
        (
            json!({"AlarmNames": ["ü 日本", "gone", "batch"]}),
            vec!["batch", "ü 日本"],
        ),
        (json!({"StateValue": "OK"}), vec!["batch"]),
        (
            json!({"AlarmTypes": ["MetricAlarm"], "StateValue": "OK"}),
            vec!["batch"],
        ),
        (json!({"AlarmTypes": ["CompositeAlarm"]}), vec![]),
        (json!({"ActionPrefix": "arn:aws:sns"}), vec!["web/5xx"]),
        (json!({"ActionPrefix": "arn:aws:lambda"}), vec![]),
    ] {
        assert_eq!(cloud.alarm_names(filter.clone()), expected, "{filter}");
    }
    let (mut seen, mut token) = (Vec::new(), Value::Null);
    loop {
        let mut input = json!({"MaxRecords": 3});
        if !token.is_null() {
            input["NextToken"] = token;
        }
        let answer = cloud.ok("cloudwatch", "DescribeAlarms", input);
        let names = answer["MetricAlarms"].as_array().unwrap().iter();
        seen.extend(names.map(|alarm| alarm["AlarmName"].as_str().unwrap().to_owned()));
        token = answer["NextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(seen, ["batch", "web/5xx", "web/latency", "ü 日本"]);
    for (filter, code) in [
        (json!({"NextToken": "%%"}), "InvalidNextToken"),
        (
            json!({"AlarmNames": ["a"], "AlarmNamePrefix": "a"}),
            "InvalidParameterCombination",
        ),
        (json!({"ParentsOfAlarmName": "a"}), "NotImplemented"),
    ] {
        assert_eq!(cloud.refused("cloudwatch", "DescribeAlarms", filter).0, code);
    }
}

#[test]
fn alarms_are_found_by_their_metric() {
    let mut cloud = Cloud::new();
    let dimensions = json!([{"Name": "b", "Value": "2"}, {"Name": "a", "Value": "1"}]);
    cloud.put_alarm(with("one", json!({"Dimensions": dimensions})));
    cloud.put_alarm(settings("two"));
    cloud.put_alarm(with(
        "three",
        json!({"MetricName": "Latency", "Statistic": null, "ExtendedStatistic": "p99"}),
    ));
    let found = |cloud: &mut Cloud, change: Value| {
        let mut input = json!({"MetricName": "5XXError", "Namespace": "My/App"});
        for (member, value) in change.as_object().unwrap() {
            input[member] = value.clone();
        }
        let answer = cloud.ok("cloudwatch", "DescribeAlarmsForMetric", input);
        let alarms = answer["MetricAlarms"].as_array().unwrap().clone();
        alarms
            .iter()
            .map(|alarm| alarm["AlarmName"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let swapped = json!([{"Name": "a", "Value": "1"}, {"Name": "b", "Value": "2"}]);
    for (change, expected) in [
        (json!({}), vec!["two"]),
        (json!({"Dimensions": swapped}), vec!["one"]),
        (json!({"Dimensions": [{"Name": "a", "Value": "1"}]}), vec![]),
        (json!({"Statistic": "Sum", "Period": 60}), vec!["two"]),
        (json!({"Statistic": "Average"}), vec![]),
        (json!({"Unit": "Count"}), vec![]),
        (
            json!({"MetricName": "Latency", "ExtendedStatistic": "p99"}),
            vec!["three"],
        ),
        (json!({"MetricName": "Latency", "Statistic": "Sum"}), vec![]),
    ] {
        assert_eq!(found(&mut cloud, change.clone()), expected, "{change}");
    }
}

#[test]
fn alarms_are_deleted_as_far_as_they_are_there() {
    let mut cloud = Cloud::new();
    cloud.put_alarm(settings("a"));
    cloud.put_alarm(settings("b"));
    cloud.ok("cloudwatch", "DeleteAlarms", json!({"AlarmNames": ["a", "gone"]}));
    assert_eq!(cloud.alarm_names(json!({})), ["b"]);
}

#[test]
fn tags_are_put_listed_and_taken() {
    let mut cloud = Cloud::new();
    cloud.put_alarm(with(
        "a:b/c",
        json!({"Tags": [{"Key": "x", "Value": "1"}, {"Key": "y", "Value": "2"}]}),
    ));
    let arn = format!("{ARN}a:b/c");
    let tag = |pairs: Value| json!({"ResourceARN": arn, "Tags": pairs});
    cloud.ok(
        "cloudwatch",
        "TagResource",
        tag(json!([{"Key": "x", "Value": "3"}])),
    );
    cloud.ok(
        "cloudwatch",
        "UntagResource",
        json!({"ResourceARN": arn, "TagKeys": ["y", "z"]}),
    );
    let listed = cloud.ok("cloudwatch", "ListTagsForResource", json!({"ResourceARN": arn}));
    assert_eq!(listed["Tags"], json!([{"Key": "x", "Value": "3"}]));
    let many: Vec<_> = (0..50)
        .map(|n| json!({"Key": format!("k{n}"), "Value": ""}))
        .collect();
    let (code, _) = cloud.refused("cloudwatch", "TagResource", tag(json!(many)));
    assert_eq!(code, "ValidationError");
    let (code, _) = cloud.refused(
        "cloudwatch",
        "TagResource",
        tag(json!([{"Key": "aws:x", "Value": ""}])),
    );
    assert_eq!(code, "InvalidParameterValue");
    for (arn, code) in [
        (format!("{ARN}gone"), "ResourceNotFoundException"),
        (
            ARN.replace("eu-west-1", "eu-west-2") + "a:b/c",
            "ResourceNotFoundException",
        ),
        (
            "arn:aws:cloudwatch::123456789012:dashboard/a".to_owned(),
            "ResourceNotFoundException",
        ),
        ("a:b/c".to_owned(), "InvalidParameterValue"),
    ] {
        let refused = cloud.refused("cloudwatch", "ListTagsForResource", json!({"ResourceARN": arn}));
        assert_eq!(refused.0, code, "{arn}");
    }
}

#[test]
fn another_region_has_alarms_of_its_own() {
    let mut cloud = Cloud::new();
    cloud.put_alarm(settings("a"));
    cloud.scope.region = model::Region::parse("eu-west-2").unwrap();
    assert_eq!(cloud.alarm_names(json!({})), Vec::<String>::new());
    cloud.ok("cloudwatch", "DeleteAlarms", json!({"AlarmNames": ["a"]}));
    cloud.scope.region = model::Region::parse("eu-west-1").unwrap();
    assert_eq!(cloud.alarm_names(json!({})), ["a"]);
}
