//! What a caller has to be allowed for an operation: IAM actions, and the ARNs of the resources that a request is
//! about.

use model::{Arn, Scope};
use serde_json::Value;

/// An IAM action with what it is on.
#[derive(Debug)]
pub struct Action {
    /// Such as `ecs:RunTask`.
    pub name: &'static str,
    /// An ARN each, with members of the input in braces; none when the action is on no resource in particular.
    ///
    /// - `{region}` and `{account}` are those of the request.
    /// - `{tasks}` is the member `tasks`, `{overrides.taskRoleArn}` one further inside. A list gives an ARN an item.
    /// - `{logGroupName|logGroupIdentifier}` is the first of the two that is there.
    /// - `{cluster=default}` says what holds when the member is not there; without that there is no ARN.
    /// - `{GatewayId:igw-}` takes only values that begin like this, `{Names:!/aws/}` only others.
    /// - `{Name~:}` is the value up to the first colon.
    /// - `{+tags}` is nothing, but without the member `tags` there is no ARN.
    ///
    /// A value that is an ARN of the type itself stands for the whole when it is the last one; another ARN stands for
    /// the name in it.
    /// What follows the last value is left out when the value has it already (`task-definition/{taskDefinition}:*`).
    pub resources: &'static [&'static str],
}

impl Action {
    /// The ARNs of the resources that a checked input of the operation names, in the order of the templates. A `*` in
    /// one is what the input does not tell.
    pub fn resources(&self, input: &Value, scope: &Scope) -> Vec<String> {
        let mut arns = Vec::new();
        for template in self.resources {
            expand(template, input, scope, &mut arns);
        }
        arns
    }
}

/// What stands in braces.
struct Placeholder<'a> {
    paths: &'a str,
    default: Option<&'a str>,
    /// The beginning that values have, or do not have.
    only: Option<(&'a str, bool)>,
    until: Option<char>,
}

impl<'a> Placeholder<'a> {
    fn parse(text: &'a str) -> Self {
        let (text, until) = match text.split_once('~') {
            Some((text, until)) => (text, until.chars().next()),
            None => (text, None),
        };
        let (text, default) = match text.split_once('=') {
            Some((text, default)) => (text, Some(default)),
            None => (text, None),
        };
        let (paths, only) = match text.split_once(':') {
            Some((paths, only)) => (
                paths,
                Some(match only.strip_prefix('!') {
                    Some(prefix) => (prefix, false),
                    None => (only, true),
                }),
            ),
            None => (text, None),
        };
        Placeholder {
            paths,
            default,
            only,
            until,
        }
    }

    fn values(&self, input: &'a Value) -> Vec<&'a str> {
        let mut found = Vec::new();
        for path in self.paths.split('|') {
            gather(input, path, &mut found);
            if !found.is_empty() {
                break;
            }
        }
        if found.is_empty() {
            found.extend(self.default);
        }
        found.retain(|value| {
            self.only
                .is_none_or(|(prefix, wanted)| value.starts_with(prefix) == wanted)
        });
        for value in &mut found {
            if let Some((name, _)) = self.until.and_then(|until| value.split_once(until))
                && name != "arn"
            {
                *value = name;
            }
        }
        found
    }
}

/// The texts at a path, through lists. A member that is sent empty is not there.
fn gather<'a>(value: &'a Value, path: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| gather(item, path, found)),
        Value::String(text) if path.is_empty() && !text.is_empty() => found.push(text),
        Value::Object(members) if !path.is_empty() => {
            let (name, rest) = path.split_once('.').unwrap_or((path, ""));
            if let Some(member) = members.get(name) {
                gather(member, rest, found);
            }
        }
        _ => {}
    }
}

fn is_given(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => true,
    }
}

fn expand(template: &str, input: &Value, scope: &Scope, arns: &mut Vec<String>) {
    // Every combination of what the placeholders so far stand for.
    let mut made = vec![String::new()];
    let mut rest = template;
    while let Some((text, after)) = rest.split_once('{') {
        made.iter_mut().for_each(|arn| arn.push_str(text));
        let (inside, after) = after.split_once('}').unwrap_or((after, ""));
        rest = after;
        match inside.strip_prefix('+') {
            _ if inside == "region" => made
                .iter_mut()
                .for_each(|arn| arn.push_str(scope.region.as_str())),
            _ if inside == "account" => made
                .iter_mut()
                .for_each(|arn| arn.push_str(scope.account.as_str())),
            Some(member) if is_given(&input[member]) => {}
            Some(_) => return,
            None => {
                let values = Placeholder::parse(inside).values(input);
                let tail = (!rest.contains('{')).then(|| std::mem::take(&mut rest));
                made = made
                    .iter()
                    .flat_map(|arn| values.iter().map(|value| append(arn, value, tail)))
                    .collect();
            }
        }
    }
    made.iter_mut().for_each(|arn| arn.push_str(rest));
    for arn in made {
        if !arns.contains(&arn) {
            arns.push(arn);
        }
    }
}

/// The beginning of an ARN with one more value; `tail` is what follows the last one.
fn append(arn: &str, value: &str, tail: Option<&str>) -> String {
    let given = Arn::parse(value).ok();
    let name = given.as_ref().map_or(value, |given| name_in(&given.resource));
    let Some(tail) = tail else {
        return format!("{arn}{name}");
    };
    let has_tail = tail.chars().next().is_some_and(|first| name.contains(first));
    let tail = if has_tail { "" } else { tail };
    let of_type = |given: &Arn| {
        arn.is_empty()
            || Arn::parse(arn).is_ok_and(|made| type_of(&made.resource) == type_of(&given.resource))
    };
    match given.as_ref().filter(|given| of_type(given)) {
        // CloudWatch Logs ends the ARNs of its groups like this.
        Some(_) => format!("{}{tail}", value.strip_suffix(":*").unwrap_or(value)),
        // A parameter's name begins with the slash that its ARN has once.
        None if arn.ends_with('/') => format!("{arn}{}{tail}", name.strip_prefix('/').unwrap_or(name)),
        None => format!("{arn}{name}{tail}"),
    }
}

/// `service` of `service/default/web`.
fn type_of(resource: &str) -> &str {
    resource.split(['/', ':']).next().unwrap_or_default()
}

/// The name in the resource of an ARN: `web` of `service/default/web`, `/aws/web` of `log-group:/aws/web:*`.
fn name_in(resource: &str) -> &str {
    let resource = resource.strip_suffix(":*").unwrap_or(resource);
    let Some(at) = resource.find(['/', ':']) else {
        return resource;
    };
    let rest = &resource[at + 1..];
    match resource.as_bytes()[at] {
        b'/' => rest.rsplit('/').next().unwrap_or(rest),
        _ => rest,
    }
}

#[cfg(test)]
mod tests {
    use model::{AccountId, Region};
    use serde_json::json;

    use super::*;

    fn resources(templates: &'static [&'static str], input: &Value) -> Vec<String> {
        let scope = Scope::new(
            AccountId::parse("123456789012").unwrap(),
            Region::parse("eu-west-1").unwrap(),
        );
        let name = "a:B";
        Action {
            name,
            resources: templates,
        }
        .resources(input, &scope)
    }

    #[test]
    fn lists_give_an_arn_an_item_and_none_twice() {
        let template = &["arn:aws:a:{region}:{account}:x/{in.names}"];
        let input = json!({"in": [{"names": ["one", "two"]}, {"names": ["one", ""]}, {}]});
        let arns = ["one", "two"].map(|name| format!("arn:aws:a:eu-west-1:123456789012:x/{name}"));
        assert_eq!(resources(template, &input), arns);
        assert!(resources(template, &json!({})).is_empty());
    }

    #[test]
    fn the_first_member_that_is_there_counts_and_else_the_default() {
        let template = &["x/{a|b=c}"];
        for (input, expected) in [
            (json!({"a": "1", "b": "2"}), "x/1"),
            (json!({"a": "", "b": "2"}), "x/2"),
            (json!({"a": []}), "x/c"),
            (json!({"a": 1}), "x/c"),
        ] {
            assert_eq!(resources(template, &input), [expected], "{input}");
        }
    }

    #[test]
    fn values_are_chosen_by_how_they_begin() {
        let input = json!({"ids": ["i-1", "/p/q:2", "/r:s:3"]});
        assert_eq!(resources(&["x/{ids:i-}"], &input), ["x/i-1"]);
        assert_eq!(resources(&["x/{ids:!i-~:}"], &input), ["x/p/q", "x/r"]);
        assert!(resources(&["x/{ids:j-}"], &input).is_empty());
    }

    #[test]
    fn an_arn_stands_for_the_whole_only_of_its_own_type() {
        let arn = "arn:aws:a:us-east-1:210987654321:x/one/two";
        assert_eq!(resources(&["{v}"], &json!({ "v": arn })), [arn]);
        assert_eq!(
            resources(&["arn:aws:a:::x/{u=d}/{v}"], &json!({ "v": arn })),
            [arn]
        );
        assert_eq!(
            resources(&["arn:aws:a:::y/{v}/*"], &json!({ "v": arn })),
            ["arn:aws:a:::y/two/*"]
        );
        let named = resources(&["arn:aws:a:::z/{v}/{u=d}"], &json!({ "v": arn }));
        assert_eq!(named, ["arn:aws:a:::z/two/d"]);
    }

    #[test]
    fn what_a_value_has_is_not_repeated() {
        let template = &["x/{v}:*"];
        assert_eq!(resources(template, &json!({"v": "web"})), ["x/web:*"]);
        assert_eq!(resources(template, &json!({"v": "web:3"})), ["x/web:3"]);
    }

    #[test]
    fn without_a_wanted_member_there_is_no_arn() {
        let template = &["x/{+tags}{v=d}"];
        assert!(resources(template, &json!({"v": "a", "tags": []})).is_empty());
        assert_eq!(resources(template, &json!({"tags": [{"key": "k"}]})), ["x/d"]);
    }
}
