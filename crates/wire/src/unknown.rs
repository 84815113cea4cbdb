//! Parameters that an EC2 request has and its operation does not. EC2 refuses them; other query
//! services take no notice.

use crate::parameters::Node;
use crate::schema::Shape;

/// What every request may have: who asks, what for, and how it is signed.
const OF_EVERY_REQUEST: [&str; 9] = [
    "Action",
    "Version",
    "AWSAccessKeyId",
    "Expires",
    "SecurityToken",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "Timestamp",
];

/// The name of a parameter with a value that the operation's input has no place for.
pub(crate) fn unknown_parameter(input: &Shape, root: &Node<'_>) -> Option<String> {
    let Shape::Structure(members) = input else {
        return None;
    };
    let is_known = |name: &str| OF_EVERY_REQUEST.contains(&name) || name.starts_with("X-Amz-");
    let mut children = root.children.iter().filter(|(name, _)| !is_known(name));
    children.find_map(|(name, node)| {
        let member = members.iter().find(|member| member.query == *name);
        below(member.map(|member| member.shape), node, name)
    })
}

/// The same below a parameter that is called `path`; without a shape everything is unknown.
fn below(shape: Option<&Shape>, node: &Node<'_>, path: &str) -> Option<String> {
    let is_scalar = shape.is_some_and(|shape| {
        !matches!(
            shape,
            Shape::Structure(_) | Shape::List { .. } | Shape::Map { .. }
        )
    });
    // An empty value counts as absent; and EC2 writes an empty list as `X=`.
    if !is_scalar && node.value.is_some_and(|value| !value.is_empty()) {
        return Some(path.to_owned());
    }
    node.children.iter().find_map(|(name, child)| {
        let path = format!("{path}.{name}");
        match shape {
            Some(Shape::Structure(members)) => {
                let member = members.iter().find(|member| member.query == *name);
                below(member.map(|member| member.shape), child, &path)
            }
            Some(Shape::List { item, .. }) => {
                let item = name.parse::<u32>().is_ok().then_some(*item);
                below(item, child, &path)
            }
            // No operation of EC2's takes a map.
            Some(Shape::Map { .. }) => None,
            _ => below(None, child, &path),
        }
    })
}
