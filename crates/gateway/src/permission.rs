//! The one place where it is asked whether a caller may do what a request wants.

use engine::Caller;
use model::{ApiError, Timestamp};
use rules::authorization::{Context, Denial, authorize};
use serde_json::Value;
use wire::{Action, Call, Protocol};

/// Asks for the operation's own action, and for the others that its input needs.
///
/// # Errors
/// What the service answers to somebody who may not.
pub fn check(caller: &Caller, call: &Call, input: &Value, now: Timestamp) -> Result<(), ApiError> {
    let context = Context {
        region: &caller.scope.region,
        now,
    };
    let ask = |action: &Action, resources: &dyn Fn() -> Vec<String>| {
        authorize(&caller.principal, action.name, resources, context)
            .map_err(|denial| refusal(call.protocol, caller, action.name, &denial))
    };
    if let Some(action) = &call.operation.action {
        ask(action, &|| own_resources(action, caller, input))?;
    }
    for action in call.operation.dependents {
        ask(action, &|| action.resources(input, &caller.scope))?;
    }
    Ok(())
}

/// An operation that names no resource is still something to be allowed.
fn own_resources(action: &Action, caller: &Caller, input: &Value) -> Vec<String> {
    let named = action.resources(input, &caller.scope);
    match named.is_empty() {
        true => vec!["*".to_owned()],
        false => named,
    }
}

/// As the services of a protocol say it: EC2 with a code and a first sentence of its own, JSON and CBOR with status 400.
fn refusal(protocol: Protocol, caller: &Caller, action: &str, denial: &Denial) -> ApiError {
    let text = format!(
        "User: {} is not authorized to perform: {action} on resource: {} because no identity-based policy allows the \
         {action} action",
        caller.principal.arn(),
        denial.resource
    );
    match protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 | Protocol::RpcV2Cbor => {
            ApiError::new("AccessDeniedException", text)
        }
        Protocol::AwsQuery => ApiError::new("AccessDenied", text).with_status(403),
        Protocol::Ec2Query => {
            let text = format!("You are not authorized to perform this operation. {text}");
            ApiError::new("UnauthorizedOperation", text).with_status(403)
        }
    }
}

#[cfg(test)]
mod tests {
    use model::{AccountId, Region};
    use serde_json::json;

    use super::*;

    fn caller() -> Caller {
        let account = AccountId::parse("123456789012").unwrap();
        Caller::root(account, Region::parse("eu-west-1").unwrap(), "request".into())
    }

    #[test]
    fn an_operation_without_a_resource_is_asked_for_on_all() {
        let resources = |name: &str, input: &Value| {
            let service = &ecs_api::SERVICE;
            let action = service.operation(name).unwrap().action.as_ref().unwrap();
            own_resources(action, &caller(), input)
        };
        assert_eq!(resources("ListClusters", &json!({})), ["*"]);
        let cluster = "arn:aws:ecs:eu-west-1:123456789012:cluster/a";
        assert_eq!(resources("DeleteCluster", &json!({"cluster": "a"})), [cluster]);
    }

    #[test]
    fn a_refusal_has_the_words_and_the_code_of_the_protocol() {
        let denial = Denial {
            resource: "arn:aws:ecs:eu-west-1:123456789012:cluster/a".into(),
        };
        let text = "User: arn:aws:iam::123456789012:root is not authorized to perform: ecs:DeleteCluster on resource: \
                    arn:aws:ecs:eu-west-1:123456789012:cluster/a because no identity-based policy allows the \
                    ecs:DeleteCluster action";
        for (protocol, code, status, before) in [
            (Protocol::AwsJson1_1, "AccessDeniedException", 400, ""),
            (Protocol::AwsQuery, "AccessDenied", 403, ""),
            (
                Protocol::Ec2Query,
                "UnauthorizedOperation",
                403,
                "You are not authorized to perform this operation. ",
            ),
        ] {
            let error = refusal(protocol, &caller(), "ecs:DeleteCluster", &denial);
            assert_eq!((&*error.code, error.status), (code, status));
            assert_eq!(error.message, format!("{before}{text}"));
        }
    }
}
