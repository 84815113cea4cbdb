//! Input that the models forbid is refused in each service's words, and what clients send to mean
//! "not given" is read so.

use crate::support;

use serde_json::{Value, json};
use support::{form_call, json_call};

fn refused(result: Result<Value, wire::ApiError>) -> (String, String) {
    let error = result.unwrap_err();
    assert_eq!(error.status, 400);
    (error.code.into_owned(), error.message)
}

fn pair(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

#[test]
fn an_unknown_enum_value_is_named() {
    let body = r#"{"taskDefinition":"web","launchType":"MOON"}"#;
    assert_eq!(
        refused(json_call("ecs", "RunTask", body)),
        pair(
            "InvalidParameterException",
            "1 validation error detected: Value 'MOON' at 'launchType' failed to satisfy constraint: Member must \
             satisfy enum value set: [EC2, FARGATE, EXTERNAL, MANAGED_INSTANCES]"
        )
    );
}

#[test]
fn register_task_definition_refuses_with_client_exception() {
    let (code, message) = refused(json_call("ecs", "RegisterTaskDefinition", "{}"));
    assert_eq!(code, "ClientException");
    assert_eq!(
        message,
        "2 validation errors detected: Value null at 'containerDefinitions' failed to satisfy constraint: Member \
         must not be null; Value null at 'family' failed to satisfy constraint: Member must not be null"
    );
}

#[test]
fn a_nested_member_is_named_by_its_path() {
    let body = r#"{"family":"f","containerDefinitions":[{},{"logConfiguration":{"options":{}}}]}"#;
    let (_, message) = refused(json_call("ecs", "RegisterTaskDefinition", body));
    assert!(
        message.contains("Value null at 'containerDefinitions.2.member.logConfiguration.logDriver'"),
        "{message}"
    );
}

#[test]
fn bounds_and_patterns_of_logs_are_checked() {
    let long = "x".repeat(513);
    for (operation, body, text) in [
        (
            "CreateLogGroup",
            json!({"logGroupName": ""}),
            "Value '' at 'logGroupName' failed to satisfy constraint: Member must have length greater than or equal to 1",
        ),
        (
            "CreateLogGroup",
            json!({"logGroupName": long}),
            "at 'logGroupName' failed to satisfy constraint: Member must have length less than or equal to 512",
        ),
        (
            "CreateLogGroup",
            json!({"logGroupName": "a b"}),
            "Value 'a b' at 'logGroupName' failed to satisfy constraint: Member must satisfy regular expression pattern: \
             [\\.\\-_/#A-Za-z0-9]+",
        ),
        (
            "DescribeLogGroups",
            json!({"limit": 51}),
            "Value '51' at 'limit' failed to satisfy constraint: Member must have value less than or equal to 50",
        ),
        (
            "FilterLogEvents",
            json!({"logGroupName": "g", "logStreamNames": ["ok", "a:b"]}),
            "Value '[ok, a:b]' at 'logStreamNames' failed to satisfy constraint: Member must satisfy constraint: \
             [Member must have length less than or equal to 512, ",
        ),
        (
            "PutLogEvents",
            json!({"logGroupName": "g", "logStreamName": "s", "logEvents": [{"timestamp": -1, "message": "m"}]}),
            "Value '-1' at 'logEvents.1.member.timestamp' failed to satisfy constraint: Member must have value \
             greater than or equal to 0",
        ),
    ] {
        let (code, message) = refused(json_call("logs", operation, &body.to_string()));
        assert_eq!(code, "InvalidParameterException");
        assert!(message.contains(text), "{message}\nlacks\n{text}");
    }
}

#[test]
fn logs_do_not_repeat_an_identifier_and_take_no_empty_choice() {
    let arn = "arn:aws:logs:eu-west-1:123456789012:log-group:lg:*";
    let identifier = "1 validation error detected: Value at 'logGroupIdentifier' failed to satisfy constraint: Member \
         must satisfy regular expression pattern: [\\w#+=/:,.@-]*";
    for (operation, body, text) in [
        (
            "DescribeLogStreams",
            json!({"logGroupIdentifier": arn}),
            identifier,
        ),
        (
            "GetLogEvents",
            json!({"logGroupIdentifier": arn, "logStreamName": "s"}),
            identifier,
        ),
        ("FilterLogEvents", json!({"logGroupIdentifier": arn}), identifier),
        (
            "DescribeLogStreams",
            json!({"logGroupName": "lg", "orderBy": ""}),
            "1 validation error detected: Value '' at 'orderBy' failed to satisfy constraint: Member must satisfy enum \
             value set: [LogStreamName, LastEventTime]",
        ),
        (
            "DescribeLogGroups",
            json!({"logGroupClass": ""}),
            "1 validation error detected: Value '' at 'logGroupClass' failed to satisfy constraint: Member must satisfy \
             enum value set: [STANDARD, INFREQUENT_ACCESS, DELIVERY]",
        ),
    ] {
        let refused = refused(json_call("logs", operation, &body.to_string()));
        assert_eq!(refused, pair("InvalidParameterException", text));
    }
}

#[test]
fn ecr_has_words_of_its_own() {
    let (code, message) = refused(json_call(
        "ecr",
        "CreateRepository",
        r#"{"repositoryName":"Team/Web"}"#,
    ));
    assert_eq!(code, "InvalidParameterException");
    assert!(
        message.starts_with(
            "Invalid parameter at 'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '"
        ),
        "{message}"
    );
}

#[test]
fn ec2_names_the_parameter() {
    assert_eq!(
        refused(form_call(
            "ec2",
            "CreateSecurityGroup",
            "GroupName=web&GroupDescription="
        )),
        pair(
            "MissingParameter",
            "The request must contain the parameter GroupDescription"
        )
    );
    assert_eq!(
        refused(form_call("ec2", "DescribeSubnets", "MaxResults=3")),
        pair(
            "InvalidParameterValue",
            "Value ( 3 ) for parameter maxResults is invalid. Expecting a value greater than or equal to 5."
        )
    );
    assert_eq!(
        refused(form_call("ec2", "DescribeSubnets", "MaxResults=few")),
        pair(
            "InvalidParameterValue",
            "Value (few) for parameter maxResults is invalid. Expecting an integer."
        )
    );
    for (operation, parameters) in [
        ("DescribeVpcAttribute", "VpcId=vpc-1&Attribute=abc"),
        ("DescribeInstanceAttribute", "InstanceId=i-1&Attribute=abc"),
        ("ModifyInstanceAttribute", "InstanceId=i-1&Attribute=abc&Value=x"),
        (
            "DescribeNetworkInterfaceAttribute",
            "NetworkInterfaceId=eni-1&Attribute=abc",
        ),
        ("DescribeAddressesAttribute", "Attribute=abc"),
    ] {
        assert_eq!(
            refused(form_call("ec2", operation, parameters)),
            pair(
                "InvalidParameterValue",
                "Value (abc) for parameter attribute is invalid. Unknown attribute."
            )
        );
    }
}

/// Nobody wants to read a hundred types of resources.
#[test]
fn ec2_does_not_list_what_tags_are_for() {
    for (operation, others, list) in [
        ("CreateSubnet", "VpcId=vpc-1", "TagSpecification"),
        (
            "CreateLaunchTemplate",
            "LaunchTemplateName=t",
            "LaunchTemplateData.TagSpecification",
        ),
        ("RunInstances", "MinCount=1&MaxCount=1", "TagSpecification"),
    ] {
        let parameters = format!("{others}&{list}.1.ResourceType=nat-gateway");
        assert_eq!(
            refused(form_call("ec2", operation, &parameters)),
            pair(
                "InvalidParameterValue",
                "'nat-gateway' is not a valid taggable resource type for this operation."
            )
        );
    }
}

#[test]
fn a_required_structure_of_ec2_may_have_empty_members_alone() {
    let name = "LaunchTemplateName=empty";
    let given = form_call(
        "ec2",
        "CreateLaunchTemplate",
        &format!("{name}&LaunchTemplateData.UserData="),
    );
    assert_eq!(given.unwrap()["LaunchTemplateData"], json!({}));
    assert_eq!(
        refused(form_call("ec2", "CreateLaunchTemplate", name)),
        pair(
            "MissingParameter",
            "The request must contain the parameter LaunchTemplateData"
        )
    );
}

#[test]
fn values_of_a_wrong_type_are_serialization_exceptions() {
    for (body, text) in [
        (
            r#"{"taskDefinition":"t","count":"two"}"#,
            "STRING_VALUE can not be converted to an Integer at 'count'",
        ),
        (
            r#"{"taskDefinition":7}"#,
            "NUMBER_VALUE can not be converted to a String at 'taskDefinition'",
        ),
        (
            r#"{"taskDefinition":"t","count":99999999999}"#,
            "NUMBER_VALUE can not be converted to an Integer at 'count'",
        ),
        (
            r#"{"taskDefinition":"t","tags":{}}"#,
            "Start of structure or map found where not expected at 'tags'",
        ),
        (
            r#"{"taskDefinition":["t"]}"#,
            "Start of list found where not expected at 'taskDefinition'",
        ),
        (r#"[]"#, "Start of list found where not expected"),
        ("{", "The request body is not well-formed JSON"),
        (
            "{\"taskDefinition\":\"\u{0}\"}",
            "The request body is not well-formed JSON",
        ),
    ] {
        assert_eq!(
            refused(json_call("ecs", "RunTask", body)),
            pair("SerializationException", text)
        );
    }
    assert_eq!(
        json_call("ecs", "RunTask", r#"{"taskDefinition":"t","count":2.0}"#).unwrap()["count"],
        2
    );
}

#[test]
fn what_stands_for_nothing_is_absent() {
    let body = r#"{"taskDefinition":"web","launchType":"","cluster":"","group":null,"unknown":1,
        "overrides":{"containerOverrides":[{"name":"app","environment":[{"name":"A","value":""}]}]}}"#;
    assert_eq!(
        json_call("ecs", "RunTask", body).unwrap(),
        json!({"taskDefinition": "web",
            "overrides": {"containerOverrides": [{"name": "app", "environment": [{"name": "A", "value": ""}]}]}})
    );
    assert_eq!(
        json_call(
            "logs",
            "FilterLogEvents",
            r#"{"logGroupName":"g","logStreamNames":[]}"#
        )
        .unwrap(),
        json!({"logGroupName": "g"})
    );
    assert_eq!(json_call("ecs", "ListClusters", "").unwrap(), json!({}));
    assert_eq!(
        form_call("ec2", "DescribeVpcs", "VpcId=&Filter=&NextToken=&Nothing=").unwrap(),
        json!({})
    );
    assert_eq!(
        form_call(
            "cloudwatch",
            "SetAlarmState",
            "AlarmName=a&StateValue=OK&StateReason=&StateReasonData="
        )
        .unwrap(),
        json!({"AlarmName": "a", "StateValue": "OK", "StateReason": ""})
    );
    let (_, message) = refused(form_call(
        "cloudwatch",
        "SetAlarmState",
        "AlarmName=&StateValue=&StateReason=",
    ));
    assert!(message.starts_with("2 validation errors detected"), "{message}");
}

#[test]
fn a_null_in_a_list_is_refused() {
    let (code, message) = refused(json_call("ecs", "DescribeTasks", r#"{"tasks":["a",null]}"#));
    assert_eq!(code, "InvalidParameterException");
    assert!(
        message
            .contains("Value null at 'tasks.2.member' failed to satisfy constraint: Member must not be null")
    );
}

#[test]
fn operations_that_are_not_served_say_so() {
    assert_eq!(
        refused(json_call("ecs", "CreateExpressGatewayService", "{}")),
        pair(
            "NotImplemented",
            "The operation CreateExpressGatewayService of ecs is not served by cove yet."
        )
    );
    assert_eq!(
        refused(json_call("ecs", "FlyToTheMoon", "{}")),
        pair("UnknownOperationException", "ecs has no operation FlyToTheMoon.")
    );
    assert_eq!(
        refused(form_call("ec2", "CreateVolume", "")),
        pair(
            "NotImplemented",
            "The action CreateVolume of ec2 is not served by cove yet."
        )
    );
    assert_eq!(
        refused(form_call("ec2", "FlyToTheMoon", "")),
        pair(
            "InvalidAction",
            "The action FlyToTheMoon is not valid for this web service."
        )
    );
}

#[test]
fn the_service_is_that_of_the_credential_scope() {
    let authorization = "AWS4-HMAC-SHA256 Credential=AK/ID/20260301/eu-west-1/sts/aws4_request, SignedHeaders=host, Signature=0";
    let parts = support::parts(
        "GET",
        "/?Action=GetCallerIdentity&Version=x",
        &[("authorization", authorization)],
    );
    let call = wire::identify(cloud::api::SERVICES, &parts, &[]).unwrap();
    assert_eq!(
        (call.service.name, call.operation.name),
        ("sts", "GetCallerIdentity")
    );
    let credential = call.credential.unwrap();
    assert_eq!(
        (credential.access_key.as_str(), credential.region.as_str()),
        ("AK/ID", "eu-west-1")
    );

    let presigned = "/?Action=GetCallerIdentity&Version=2011-06-15&X-Amz-Credential=123456789012%2F20260301%2Fus-west-2%2Fsts%2Faws4_request";
    let call = wire::identify(cloud::api::SERVICES, &support::parts("GET", presigned, &[]), &[]).unwrap();
    assert_eq!(call.credential.unwrap().region, "us-west-2");
}

#[test]
fn errors_are_written_in_each_protocol() {
    let error = wire::ApiError::new("SomeCode", "a < b & \u{1}");
    let body = |service: &wire::Service| {
        let response = wire::encode_error(service.protocol(), Some(service), &error, "id-1");
        assert_eq!(
            (
                response.status().as_u16(),
                &response.headers()["x-amzn-requestid"]
            ),
            (400, &"id-1".parse().unwrap())
        );
        String::from_utf8(response.into_body()).unwrap()
    };
    assert_eq!(
        body(&cloud::api::ecs::SERVICE),
        r#"{"__type":"SomeCode","message":"a < b & \u0001"}"#
    );
    assert_eq!(
        body(&cloud::api::sts::SERVICE),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
         <Error><Type>Sender</Type><Code>SomeCode</Code><Message>a &lt; b &amp; \u{fffd}</Message></Error>\
         <RequestId>id-1</RequestId></ErrorResponse>"
    );
    assert_eq!(
        body(&cloud::api::ec2::SERVICE),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>SomeCode</Code>\
         <Message>a &lt; b &amp; \u{fffd}</Message></Error></Errors><RequestID>id-1</RequestID></Response>"
    );
}

#[test]
fn a_query_compatible_service_tells_both_names_of_an_error() {
    let service = &cloud::api::cloudwatch::SERVICE;
    let error = cloud::api::cloudwatch::ErrorCode::InvalidFormat.error("Unknown");
    let answer = |protocol| {
        let response = wire::encode_error(protocol, Some(service), &error, "id-1");
        let header = response.headers().get("x-amzn-query-error");
        let header = header.map(|value| value.to_str().unwrap().to_owned());
        (header, String::from_utf8_lossy(response.body()).into_owned())
    };
    let both = Some("InvalidFormat;Sender".to_owned());
    let (header, body) = answer(wire::Protocol::AwsJson1_0);
    assert_eq!(header, both);
    assert_eq!(body, r#"{"__type":"InvalidFormatFault","message":"Unknown"}"#);
    let (header, body) = answer(wire::Protocol::RpcV2Cbor);
    assert_eq!(header, both);
    assert!(
        body.contains("com.amazonaws.cloudwatch#InvalidFormatFault"),
        "{body}"
    );
    let (header, body) = answer(wire::Protocol::AwsQuery);
    assert_eq!(header, None);
    assert!(body.contains("<Code>InvalidFormat</Code>"), "{body}");
}

#[test]
fn an_operation_is_found_by_the_path_of_rpc_v2_cbor() {
    let own = "GraniteServiceVersion20100801";
    let found = |method: &str, path: &str, headers: &[(&str, &str)]| {
        let parts = support::parts(method, path, headers);
        match wire::identify(cloud::api::SERVICES, &parts, &[]) {
            Ok(call) => Ok(call.operation.name),
            Err(refusal) => {
                assert_eq!(refusal.form, wire::Protocol::RpcV2Cbor.into());
                let response = refusal.respond("id-1");
                assert_eq!(response.headers()["smithy-protocol"], "rpc-v2-cbor");
                assert_eq!(response.headers()["content-type"], "application/cbor");
                Err(refusal.error.code.into_owned())
            }
        }
    };
    let cbor = ("smithy-protocol", "rpc-v2-cbor");
    for path in [
        format!("/service/{own}/operation/DescribeAlarms"),
        format!("/v1/before/service/{own}/operation/DescribeAlarms"),
        format!("/service/com.amazonaws.cloudwatch.{own}/operation/DescribeAlarms"),
    ] {
        assert_eq!(found("POST", &path, &[cbor]), Ok("DescribeAlarms"));
    }
    let path = format!("/service/{own}/operation/DescribeAlarms");
    let target = ("x-amz-target", "GraniteServiceVersion20100801.DeleteAlarms");
    for (method, path, headers) in [
        ("GET", path.clone(), vec![cbor]),
        ("POST", path.clone(), vec![cbor, target]),
        ("POST", path.clone(), vec![("smithy-protocol", "rpc-v2-json")]),
        ("POST", format!("/service/{own}/operation/Nothing"), vec![cbor]),
        ("POST", format!("/service/{own}/operation"), vec![cbor]),
        (
            "POST",
            "/service/Logs_20140328/operation/GetLogEvents".to_owned(),
            vec![cbor],
        ),
        ("POST", "/".to_owned(), vec![cbor]),
    ] {
        let answer = found(method, &path, &headers);
        assert_eq!(
            answer,
            Err("UnknownOperationException".to_owned()),
            "{method} {path}"
        );
    }
    for path in [
        format!("/service/{own}/operation/GetDashboard"),
        "/service/AmazonEMRContainers/operation/ListVirtualClusters".to_owned(),
    ] {
        assert_eq!(
            found("POST", &path, &[cbor]),
            Err("NotImplemented".to_owned()),
            "{path}"
        );
    }
}

#[test]
fn an_operation_without_output_answers_nothing_in_cbor() {
    let response = wire::encode_output::<cloud::api::cloudwatch::ops::DeleteAlarms>(
        wire::Protocol::RpcV2Cbor,
        wire::Empty {},
        "id-1",
    );
    assert!(response.body().is_empty());
    assert!(!response.headers().contains_key("content-type"));
    assert_eq!(response.headers()["smithy-protocol"], "rpc-v2-cbor");
}

#[test]
fn our_client_reads_errors_of_each_protocol() {
    fn read<O: wire::Operation>() -> wire::ApiError {
        let error = wire::ApiError::new("SomeCode", "a < b & c").with_status(404);
        let response = wire::encode_error(O::SERVICE.protocol(), Some(O::SERVICE), &error, "id-1");
        let answer = wire::client::answer::<O>(response.status().as_u16(), response.body());
        match answer.unwrap() {
            Err(error) => error,
            Ok(_) => panic!("an error was read as an output"),
        }
    }
    let expected = wire::ApiError::new("SomeCode", "a < b & c").with_status(404);
    assert_eq!(read::<cloud::api::ecs::ops::RunTask>(), expected);
    assert_eq!(read::<cloud::api::ec2::ops::DescribeVpcs>(), expected);
    assert_eq!(read::<cloud::api::sts::ops::GetCallerIdentity>(), expected);
    let shape = read::<cloud::api::cloudwatch::ops::SetAlarmState>();
    assert_eq!(shape, expected);
}

#[test]
fn tables_are_sorted_as_their_searches_need() {
    for service in cloud::api::SERVICES {
        assert!(
            service.operations.is_sorted_by_key(|operation| operation.name),
            "{}",
            service.name
        );
        assert!(service.unserved.is_sorted(), "{}", service.name);
        assert!(
            service.errors.is_sorted_by_key(|error| error.code),
            "{}",
            service.name
        );
    }
    assert_eq!(cloud::api::ecs::SERVICE.error("ServerException", "").status, 500);
    assert_eq!(cloud::api::ec2::ErrorCode::DryRunOperation.error("x").status, 412);
}

#[test]
fn ec2_refuses_parameters_that_its_operation_has_not() {
    let known = "VpcId.1=vpc-1&Filter.1.Name=a&Filter.1.Value.1=b&DryRun=true&AWSAccessKeyId=x&X-Amz-Date=y&Timestamp=z";
    assert!(form_call("ec2", "DescribeVpcs", known).is_ok());
    for (parameters, name) in [
        ("Nothing=1", "Nothing"),
        ("SubnetId.1=subnet-1", "SubnetId.1"),
        ("VpcId=vpc-1", "VpcId"),
        ("VpcId.x=vpc-1", "VpcId.x"),
        ("VpcId.1.Name=a", "VpcId.1.Name"),
        ("Filter.1.Values.1=b", "Filter.1.Values.1"),
        ("DryRun.1=true", "DryRun.1"),
    ] {
        assert_eq!(
            refused(form_call("ec2", "DescribeVpcs", parameters)),
            pair(
                "UnknownParameter",
                &format!("The parameter {name} is not recognized")
            )
        );
    }
    // The other query services take no notice.
    assert!(form_call("sts", "GetCallerIdentity", "Nothing=1").is_ok());
}
