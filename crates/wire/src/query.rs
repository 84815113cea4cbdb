//! Requests of the query protocols: parameters, brought into the form of the operation's input.

use model::{ApiError, Timestamp};
use serde_json::{Map, Number, Value};

use crate::parameters::{Node, Parameters};
use crate::place::Place;
use crate::schema::{Member, OperationSchema, Protocol, Service, Shape};
use crate::unknown::unknown_parameter;
use crate::{Blob, check};

/// Reads parameters. An empty value counts as absent, except for a required text of awsQuery, and so do a
/// structure, list or map without anything in it; unknown parameters are ignored, except by EC2. The result has the right types, and is not
/// checked against bounds yet.
///
/// # Errors
/// `UnknownParameter`; the service's words for a value that does not have the form of its type.
pub(crate) fn read(
    service: &Service,
    protocol: Protocol,
    operation: &OperationSchema,
    parameters: &Parameters,
) -> Result<Value, ApiError> {
    let tree = parameters.tree()?;
    if protocol == Protocol::Ec2Query
        && let Some(name) = unknown_parameter(operation.input, &tree)
    {
        return Err(ApiError::new(
            "UnknownParameter",
            format!("The parameter {name} is not recognized"),
        ));
    }
    let reader = Reader {
        service,
        protocol,
        operation,
    };
    Ok(reader
        .value(operation.input, &tree, Place::ROOT)?
        .unwrap_or_else(|| Value::Object(Map::new())))
}

struct Reader<'a> {
    service: &'a Service,
    protocol: Protocol,
    operation: &'a OperationSchema,
}

impl Reader<'_> {
    fn value(&self, shape: &Shape, node: &Node<'_>, place: Place<'_>) -> Result<Option<Value>, ApiError> {
        match shape {
            Shape::Structure(members) => {
                let mut kept = Map::new();
                for member in *members {
                    let Some(below) = node.children.get(member.query) else {
                        continue;
                    };
                    if self.protocol == Protocol::AwsQuery
                        && member.required
                        && may_be_empty(member.shape, below)
                    {
                        kept.insert(member.name.to_owned(), Value::String(String::new()));
                        continue;
                    }
                    let here = place.member(member.name, member.query);
                    match self.value(member.shape, below, here)? {
                        Some(value) => drop(kept.insert(member.name.to_owned(), value)),
                        None if self.is_given_empty(member, below) => {
                            kept.insert(member.name.to_owned(), Value::Object(Map::new()));
                        }
                        None => {}
                    }
                }
                Ok((!kept.is_empty()).then_some(Value::Object(kept)))
            }
            Shape::List {
                item,
                item_name,
                flattened,
                ..
            } => {
                let node = self.below(node, item_name, *flattened);
                let mut items = Vec::new();
                for (i, below) in node.numbered().into_iter().enumerate() {
                    items.extend(self.value(item, below, place.item(i))?);
                }
                Ok((!items.is_empty()).then_some(Value::Array(items)))
            }
            Shape::Map {
                value: shape,
                names,
                flattened,
                ..
            } => {
                let node = self.below(node, "entry", *flattened);
                let mut entries = Map::new();
                for entry in node.numbered() {
                    let key = entry.children.get(names.key).and_then(|node| node.value);
                    let (Some(key), Some(below)) = (key, entry.children.get(names.value)) else {
                        continue;
                    };
                    if let Some(value) = self.value(shape, below, place.key(key))? {
                        entries.insert(key.to_owned(), value);
                    }
                }
                Ok((!entries.is_empty()).then_some(Value::Object(entries)))
            }
            scalar => match node.value.filter(|text| !text.is_empty()) {
                None => Ok(None),
                Some(text) => match parse(scalar, text) {
                    Some(value) => Ok(Some(value)),
                    None => Err(check::unreadable(
                        self.service,
                        self.operation,
                        scalar,
                        text,
                        place,
                    )),
                },
            },
        }
    }

    /// Whether a required structure is there of which all members are empty: EC2 takes it for one.
    fn is_given_empty(&self, member: &Member, node: &Node<'_>) -> bool {
        self.protocol == Protocol::Ec2Query
            && member.required
            && matches!(member.shape, Shape::Structure(_))
            && !node.children.is_empty()
    }

    /// Where the numbers of a list or map are: directly below, or below one more word. Both are
    /// taken, because clients differ.
    fn below<'n, 'a>(&self, node: &'n Node<'a>, word: &str, flattened: bool) -> &'n Node<'a> {
        if self.protocol == Protocol::Ec2Query || flattened {
            return node;
        }
        node.children.get(word).unwrap_or(node)
    }
}

/// Whether a text is given that is empty, and allowed to be: as a required member, AWS takes it for one.
fn may_be_empty(shape: &Shape, node: &Node<'_>) -> bool {
    let Shape::String { length, values, .. } = shape else {
        return false;
    };
    node.value == Some("") && values.is_empty() && length.min.is_none_or(|min| min == 0)
}

fn parse(shape: &Shape, text: &str) -> Option<Value> {
    Some(match shape {
        Shape::Integer(_) => Value::from(text.trim().parse::<i32>().ok()?),
        Shape::Long(_) => Value::from(text.trim().parse::<i64>().ok()?),
        Shape::Float(_) => Value::Number(Number::from_f64(text.trim().parse().ok()?)?),
        Shape::Boolean if text.eq_ignore_ascii_case("true") => Value::Bool(true),
        Shape::Boolean if text.eq_ignore_ascii_case("false") => Value::Bool(false),
        Shape::Boolean => return None,
        Shape::Timestamp => {
            let time = Timestamp::parse_iso8601(text)?;
            serde_json::to_value(time).ok()?
        }
        Shape::Blob(_) => {
            Blob::from_base64(text)?;
            Value::String(text.to_owned())
        }
        _ => Value::String(text.to_owned()),
    })
}
