//! Requests of the JSON protocols, and of rpc-v2-cbor: the body, brought into the form of the operation's input.

use model::ApiError;
use serde_json::{Map, Number, Value};

use crate::place::Place;
use crate::schema::{Member, OperationSchema, Service, Shape};
use crate::{Blob, cbor};

/// Reads a JSON body. An empty body is an empty object. The result holds known members only, has
/// the right types, and no null outside of lists; it is not checked against bounds yet.
///
/// # Errors
/// `SerializationException` for what is not JSON, and for a value of a wrong type.
pub(crate) fn read(service: &Service, operation: &OperationSchema, body: &[u8]) -> Result<Value, ApiError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Object(Map::new()));
    }
    let value: Value = serde_json::from_slice(body).map_err(|_| {
        ApiError::new(
            "SerializationException",
            "The request body is not well-formed JSON",
        )
    })?;
    convert(service, operation.input, value, Place::ROOT)
}

/// Reads a CBOR body as [`read`] does JSON.
///
/// # Errors
/// `SerializationException` for what is not CBOR, and for a value of a wrong type.
pub(crate) fn read_cbor(
    service: &Service,
    operation: &OperationSchema,
    body: &[u8],
) -> Result<Value, ApiError> {
    if body.is_empty() {
        return Ok(Value::Object(Map::new()));
    }
    let value = cbor::read(operation.input, body).map_err(|cbor::Unreadable(reason)| {
        ApiError::new(
            "SerializationException",
            format!("The request body can not be read: {reason}"),
        )
    })?;
    convert(service, operation.input, value, Place::ROOT)
}

fn convert(service: &Service, shape: &Shape, value: Value, place: Place<'_>) -> Result<Value, ApiError> {
    let wrong = |value: &Value| Err(mismatch(shape, value, place));
    match (shape, value) {
        (Shape::Document, value) => Ok(value),
        (Shape::Structure(members), Value::Object(given)) => structure(service, members, given, place),
        (Shape::List { item, .. }, Value::Array(given)) => {
            let items = given.into_iter().enumerate();
            // A null in a list stays for the checks, which name its place.
            let items = items.map(|(i, value)| match value {
                Value::Null => Ok(Value::Null),
                value => convert(service, item, value, place.item(i)),
            });
            Ok(Value::Array(items.collect::<Result<_, _>>()?))
        }
        (Shape::Map { value: shape, .. }, Value::Object(given)) => {
            let mut entries = Map::new();
            for (key, value) in given.into_iter().filter(|(_, value)| !value.is_null()) {
                let value = convert(service, shape, value, place.key(&key))?;
                entries.insert(key, value);
            }
            Ok(Value::Object(entries))
        }
        (Shape::String { .. }, value @ Value::String(_)) => Ok(value),
        (Shape::Boolean, value @ Value::Bool(_)) => Ok(value),
        (Shape::Integer(_), Value::Number(number)) => match whole(&number) {
            Some(whole) if i32::try_from(whole).is_ok() => Ok(Value::from(whole)),
            _ => wrong(&Value::Number(number)),
        },
        (Shape::Long(_), Value::Number(number)) => match whole(&number) {
            Some(whole) => Ok(Value::from(whole)),
            None => wrong(&Value::Number(number)),
        },
        (Shape::Float(_), Value::Number(number)) => Ok(Value::Number(number)),
        (Shape::Timestamp, Value::Number(number)) => match number.as_f64() {
            Some(seconds) if seconds.abs() < 1e12 => Ok(Value::Number(number)),
            _ => wrong(&Value::Number(number)),
        },
        (Shape::Blob(_), Value::String(text)) => match Blob::from_base64(&text) {
            Some(_) => Ok(Value::String(text)),
            None => wrong(&Value::String(text)),
        },
        (_, value) => wrong(&value),
    }
}

fn structure(
    service: &Service,
    members: &[Member],
    mut given: Map<String, Value>,
    place: Place<'_>,
) -> Result<Value, ApiError> {
    let mut kept = Map::new();
    for member in members {
        let Some(value) = given.remove(member.name).filter(|value| !value.is_null()) else {
            continue;
        };
        let here = place.member(member.name, member.query);
        if !member.required && stands_for_nothing(service, member.shape, &value, place.is_root()) {
            continue;
        }
        kept.insert(
            member.name.to_owned(),
            convert(service, member.shape, value, here)?,
        );
    }
    Ok(Value::Object(kept))
}

/// Whether an optional member was sent only to say that it is not given.
///
/// Terraform sends `launchType: ""` and `cluster: ""`. An empty string or list that its bounds or
/// its enumeration would refuse counts as absent, and so does an empty string directly in the
/// input. Deeper ones can be meant: an environment variable may be empty.
fn stands_for_nothing(service: &Service, shape: &Shape, value: &Value, in_input: bool) -> bool {
    let at_least_one = |min: Option<i64>| min.is_some_and(|min| min > 0);
    match (shape, value) {
        (Shape::String { values, .. }, _) if service.refuses_empty_enums && !values.is_empty() => false,
        (Shape::String { length, values, .. }, Value::String(text)) => {
            text.is_empty() && (in_input || !values.is_empty() || at_least_one(length.min))
        }
        (Shape::List { length, .. }, Value::Array(items)) => items.is_empty() && at_least_one(length.min),
        (Shape::Map { length, .. }, Value::Object(map)) => map.is_empty() && at_least_one(length.min),
        _ => false,
    }
}

/// The whole number that a JSON number stands for; a fraction is cut off, as AWS does.
fn whole(number: &Number) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked before")]
    let cut = |float: f64| (float.abs() < 9.0e15).then_some(float as i64);
    number
        .as_i64()
        .or_else(|| number.as_f64().filter(|_| !number.is_u64()).and_then(cut))
}

fn mismatch(shape: &Shape, value: &Value, place: Place<'_>) -> ApiError {
    let given = match value {
        Value::Object(_) => "Start of structure or map found where not expected".to_owned(),
        Value::Array(_) => "Start of list found where not expected".to_owned(),
        Value::String(_) => format!("STRING_VALUE can not be converted to {}", noun(shape)),
        Value::Number(_) => format!("NUMBER_VALUE can not be converted to {}", noun(shape)),
        Value::Bool(true) => format!("TRUE_VALUE can not be converted to {}", noun(shape)),
        Value::Bool(false) => format!("FALSE_VALUE can not be converted to {}", noun(shape)),
        Value::Null => format!("NULL_VALUE can not be converted to {}", noun(shape)),
    };
    let message = if place.is_root() {
        given
    } else {
        format!("{given} at '{}'", place.coral())
    };
    ApiError::new("SerializationException", message)
}

fn noun(shape: &Shape) -> &'static str {
    match shape {
        Shape::Structure(_) => "a structure",
        Shape::List { .. } => "a list",
        Shape::Map { .. } => "a map",
        Shape::String { .. } => "a String",
        Shape::Integer(_) => "an Integer",
        Shape::Long(_) => "a Long",
        Shape::Float(_) => "a Double",
        Shape::Boolean => "a Boolean",
        Shape::Timestamp => "milliseconds since epoch",
        Shape::Blob(_) => "a Blob",
        Shape::Document => "a document",
    }
}
