//! No bytes that a stranger sends make reading a request panic, or answer other than a 4xx.

use crate::support;

use proptest::prelude::*;
use wire::{ApiError, Call, Operation};

fn read(method: &str, url: &str, headers: &[(&str, &str)], body: &[u8]) {
    let mut request = http::Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let Ok(request) = request.body(()) else { return };
    let parts = request.into_parts().0;
    let now = model::Timestamp::from_secs(1_772_368_245);
    let account = model::AccountId::parse("123456789012").unwrap();
    let holder = wire::sigv4::Holder {
        secret: "secret".to_owned(),
        principal: model::Principal::Root {
            account: account.clone(),
        },
    };
    let _ = wire::sigv4::verify(&parts, body, "ecs", |_, _| Some(holder), now);
    let result = wire::identify(cloud::api::SERVICES, &parts, body).map_err(|refusal| refusal.error);
    if let Ok(call) = &result
        && let Ok(input) = call.input(body)
    {
        let scope = model::Scope::new(account, model::Region::parse("us-east-1").unwrap());
        let operation = call.operation;
        for action in operation.action.iter().chain(operation.dependents) {
            action.resources(&input, &scope);
        }
    }
    if let Err(error) = result.and_then(|call| typed(&call, body)) {
        assert!((400..500).contains(&error.status), "{error}");
    }
}

/// Bytes that are CBOR or near to it: members that exist, of which something may be cut or changed.
fn cbor() -> impl Strategy<Value = Vec<u8>> {
    let names = prop::sample::select(vec![
        "AlarmName",
        "AlarmNames",
        "Threshold",
        "Dimensions",
        "Name",
        "Value",
        "Tags",
        "Key",
        "Metrics",
        "Id",
        "MetricStat",
        "Metric",
        "Period",
        "EvaluationPeriods",
        "StateValue",
        "ResourceARN",
        "EvaluationCriteria",
        "Unknown",
    ]);
    let name = names.prop_map(|name| {
        let mut text = vec![0x60 | u8::try_from(name.len()).unwrap()];
        text.extend(name.bytes());
        text
    });
    let item = prop_oneof![
        name,
        (0u8..24).prop_map(|count| vec![0xa0 | count]),
        (0u8..24).prop_map(|count| vec![0x80 | count]),
        prop::sample::select(vec![0x9f, 0xbf, 0x7f, 0x5f, 0xff, 0xc1, 0xf4, 0xf6, 0xf7])
            .prop_map(|byte| vec![byte]),
        any::<f64>().prop_map(|float| [&[0xfb][..], &float.to_be_bytes()].concat()),
        any::<u16>().prop_map(|half| [&[0xf9][..], &half.to_be_bytes()].concat()),
        any::<u64>().prop_map(|number| [&[0x1b][..], &number.to_be_bytes()].concat()),
        any::<u64>().prop_map(|length| [&[0x9b][..], &length.to_be_bytes()].concat()),
        any::<u8>().prop_map(|byte| vec![byte]),
    ];
    prop::collection::vec(item, 0..40).prop_map(|items| items.concat())
}

/// Reads the input into the operation's struct.
fn typed(call: &Call, body: &[u8]) -> Result<(), ApiError> {
    struct Decode<'a>(&'a Call, &'a [u8]);
    impl support::Use for Decode<'_> {
        type Result = Result<(), ApiError>;
        fn with<O: Operation>(self) -> Self::Result {
            self.0.decode::<O>(self.1).map(drop)
        }
    }
    support::with_operation(call.service.name, call.operation.name, Decode(call, body))
}

fn operation_of(
    services: &'static [&'static str],
) -> impl Strategy<Value = (&'static wire::Service, &'static str)> {
    prop::sample::select(services).prop_flat_map(|name| {
        let service = cloud::api::service(name).unwrap();
        prop::sample::select(service.operations).prop_map(move |operation| (service, operation.name))
    })
}

/// Parameter names made of the names that the schema has, so that they get somewhere.
fn parameter() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Filter",
        "Name",
        "Value",
        "1",
        "2",
        "0",
        "99999999999",
        "IpPermissions",
        "IpRanges",
        "CidrIp",
        "FromPort",
        "Groups",
        "Tag",
        "Key",
        "TagSpecification",
        "ResourceType",
        "MaxResults",
        "DryRun",
        "GroupId",
        "member",
        "entry",
        "",
        "VpcId",
        "SecurityGroupRuleId",
        "GroupName",
        "GroupDescription",
        "ResourceId",
    ]);
    let name = prop::collection::vec(words, 1..8).prop_map(|words| words.join("."));
    (name, "(\\PC{0,8}|-?[0-9]{1,12}|true|%[0-9a-f]{0,2}|tcp)")
        .prop_map(|(name, value)| format!("{name}={value}"))
}

/// JSON of any shape whose keys are often members that exist.
fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        "\\PC{0,12}".prop_map(Into::into),
        Just("FARGATE".into()),
    ];
    let keys = prop::sample::select(vec![
        "taskDefinition",
        "family",
        "containerDefinitions",
        "name",
        "image",
        "cpu",
        "memory",
        "environment",
        "value",
        "logConfiguration",
        "logDriver",
        "options",
        "tags",
        "key",
        "count",
        "overrides",
        "containerOverrides",
        "networkConfiguration",
        "awsvpcConfiguration",
        "subnets",
        "launchType",
        "logGroupName",
        "logStreamName",
        "logEvents",
        "timestamp",
        "message",
        "limit",
        "repositoryName",
        "imageIds",
        "imageTag",
        "resourceArn",
    ]);
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(serde_json::Value::Array),
            prop::collection::vec((keys.clone(), inner), 0..8).prop_map(|entries| {
                serde_json::Value::Object(
                    entries
                        .into_iter()
                        .map(|(key, value)| (key.to_owned(), value))
                        .collect(),
                )
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_random_bytes(
        (service, operation) in operation_of(&["ecs", "ecr", "logs"]),
        body in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let target = format!("{}.{operation}", service.target_prefix);
        read("POST", "/", &[("x-amz-target", &target)], &body);
        read("POST", "/", &[("content-type", "application/x-www-form-urlencoded")], &body);
    }

    #[test]
    fn on_random_json((service, operation) in operation_of(&["ecs", "ecr", "logs", "cloudwatch"]), body in json()) {
        let target = format!("{}.{operation}", service.target_prefix);
        read("POST", "/", &[("x-amz-target", &target)], body.to_string().as_bytes());
    }

    #[test]
    fn on_random_cbor(
        (service, operation) in operation_of(&["cloudwatch"]),
        bytes in prop_oneof![prop::collection::vec(any::<u8>(), 0..200), cbor()],
        path in "(/service/[ -~]{0,20}/operation/[ -~]{0,20}|[!-~]{0,30})",
    ) {
        let headers = [("smithy-protocol", "rpc-v2-cbor"), ("content-type", "application/cbor")];
        let own = format!("/service/{}/operation/{operation}", service.target_prefix);
        read("POST", &own, &headers, &bytes);
        // The input's map around what was drawn, so that it gets somewhere.
        read("POST", &own, &headers, &[&[0xbf], &bytes[..], &[0xff]].concat());
        read("POST", &path, &headers, &bytes);
        let _ = wire::client::answer::<cloud::api::cloudwatch::ops::DescribeAlarms>(200, &bytes);
        let _ = wire::client::answer::<cloud::api::cloudwatch::ops::DescribeAlarms>(400, &bytes);
    }

    #[test]
    fn on_random_parameters(
        (service, operation) in operation_of(&["ec2", "sts", "cloudwatch"]),
        parameters in prop::collection::vec(parameter(), 0..12),
    ) {
        let body = format!("Action={operation}&Version={}&{}", service.api_version, parameters.join("&"));
        read("POST", "/", &[("content-type", "application/x-www-form-urlencoded")], body.as_bytes());
    }

    #[test]
    fn on_random_headers(
        authorization in "(AWS4-HMAC-SHA256 )?(Credential=[a-z0-9/]{0,40}|[ -~]{0,60})(, SignedHeaders=[a-z;-]{0,20})?(, Signature=[0-9a-f]{0,64})?",
        date in "([0-9]{8}T[0-9]{6}Z|[ -~]{0,20})",
        target in "[ -~]{0,60}",
        query in "[!-~]{0,80}",
    ) {
        let headers = [("authorization", authorization.as_str()), ("x-amz-date", &date), ("x-amz-target", &target)];
        read("POST", "/", &headers, b"{}");
        read("GET", &format!("/?{query}"), &headers[..2], b"");
        read("GET", &format!("/?Action=DescribeVpcs&Version=2016-11-15&{query}"), &[], b"");
    }

    #[test]
    fn on_random_answers(body in "(<[a-zA-Z]{1,6}/?>|</[a-zA-Z]{1,6}>|&[a-z#0-9]{0,4};|[ -~]){0,40}", status in 100u16..600) {
        let _ = wire::client::answer::<cloud::api::ec2::ops::DescribeVpcs>(status, body.as_bytes());
        let _ = wire::client::answer::<cloud::api::sts::ops::GetCallerIdentity>(status, body.as_bytes());
        let _ = wire::client::answer::<cloud::api::ecs::ops::RunTask>(status, body.as_bytes());
    }
}

#[test]
fn on_json_that_is_nested_deeply() {
    let target = "AmazonEC2ContainerServiceV20141113.RunTask";
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    read(
        "POST",
        "/",
        &[("x-amz-target", target)],
        format!("{{\"overrides\":{deep}}}").as_bytes(),
    );
}
