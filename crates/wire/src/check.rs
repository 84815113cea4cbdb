//! Input against the rules of its model, and the words in which each service refuses it.

use model::ApiError;
use serde_json::Value;

use crate::place::{Place, lower_first};
use crate::schema::{Bounds, Member, OperationSchema, Service, Shape, Wording};

/// Violations that one answer lists at most.
const REPORTED: usize = 20;

/// A rule that a value breaks.
#[derive(Debug)]
struct Violation {
    coral: String,
    parameter: String,
    /// The value as text; `None` when it is missing.
    value: Option<String>,
    broken: Broken,
}

#[derive(Debug)]
enum Broken {
    Required,
    LengthMin(i64),
    LengthMax(i64),
    Min(i64),
    Max(i64),
    Pattern(&'static str),
    Values(&'static [&'static str]),
    /// Of each item of a list.
    Items(Vec<String>),
    Keys(Vec<String>),
    MapValues(Vec<String>),
}

/// Checks input that has the right types.
///
/// # Errors
/// In the service's words and with the operation's error code; the message names the member.
pub(crate) fn check(service: &Service, operation: &OperationSchema, input: &Value) -> Result<(), ApiError> {
    let mut found = Vec::new();
    walk(operation.input, input, Place::ROOT, &mut found);
    let Some(first) = found.first() else { return Ok(()) };
    Err(match service.wording {
        Wording::Coral => service.error(operation.refusal, coral(service, &found)),
        Wording::InvalidParameterAt => service.error(operation.refusal, invalid_parameter_at(first)),
        Wording::Ec2 => ec2(service, operation, first),
    })
}

/// The refusal of a query parameter that does not have the form of its type.
pub(crate) fn unreadable(
    service: &Service,
    operation: &OperationSchema,
    shape: &Shape,
    text: &str,
    place: Place<'_>,
) -> ApiError {
    let expected = match shape {
        Shape::Integer(_) | Shape::Long(_) => "an integer",
        Shape::Float(_) => "a number",
        Shape::Boolean => "true or false",
        Shape::Timestamp => "an ISO 8601 date and time",
        _ => "base64",
    };
    match service.wording {
        Wording::Ec2 => {
            let name = lower_first(&place.parameter());
            let message = format!("Value ({text}) for parameter {name} is invalid. Expecting {expected}.");
            service.error(operation.refusal, message)
        }
        _ => {
            let name = place.coral();
            ApiError::new(
                "MalformedInput",
                format!("Value '{text}' at '{name}' is not {expected}"),
            )
        }
    }
}

fn walk(shape: &Shape, value: &Value, place: Place<'_>, found: &mut Vec<Violation>) {
    if found.len() >= REPORTED {
        return;
    }
    let mut add = |broken| found.push(violation(value, place, broken));
    match (shape, value) {
        (_, Value::Null) => add(Broken::Required),
        (Shape::Structure(members), Value::Object(given)) => {
            for Member {
                name,
                query,
                shape,
                required,
                ..
            } in *members
            {
                match given.get(*name) {
                    Some(value) => walk(shape, value, place.member(name, query), found),
                    None if *required => {
                        let here = place.member(name, query);
                        found.push(violation(&Value::Null, here, Broken::Required));
                    }
                    None => {}
                }
            }
        }
        (Shape::List { item, length, .. }, Value::Array(items)) => {
            length_of(items.len(), *length, &mut add);
            if is_simple(item) && items.iter().any(|value| !value.is_null() && breaks(item, value)) {
                add(Broken::Items(rules(item)));
            } else {
                for (i, value) in items.iter().enumerate() {
                    walk(item, value, place.item(i), found);
                }
            }
        }
        (
            Shape::Map {
                key: key_shape,
                value: value_shape,
                length,
                ..
            },
            Value::Object(entries),
        ) => {
            length_of(entries.len(), *length, &mut add);
            if entries
                .keys()
                .any(|key| breaks(key_shape, &Value::String(key.clone())))
            {
                add(Broken::Keys(rules(key_shape)));
            }
            if is_simple(value_shape) {
                if entries.values().any(|value| breaks(value_shape, value)) {
                    add(Broken::MapValues(rules(value_shape)));
                }
            } else {
                for (key, value) in entries {
                    walk(value_shape, value, place.key(key), found);
                }
            }
        }
        (shape, value) => scalar(shape, value, &mut add),
    }
}

fn scalar(shape: &Shape, value: &Value, add: &mut impl FnMut(Broken)) {
    match (shape, value) {
        (
            Shape::String {
                length,
                pattern,
                values,
            },
            Value::String(text),
        ) => {
            if !values.is_empty() {
                if !values.contains(&text.as_str()) {
                    add(Broken::Values(values));
                }
                return;
            }
            if *length != Bounds::NONE {
                length_of(text.chars().count(), *length, add);
            }
            if let Some(pattern) = pattern.filter(|pattern| !pattern.matches(text)) {
                add(Broken::Pattern(pattern.source()));
            }
        }
        (Shape::Blob(length), Value::String(text)) => {
            let bytes = text.trim_end_matches('=').len() * 3 / 4;
            length_of(bytes, *length, add);
        }
        (Shape::Integer(range) | Shape::Long(range) | Shape::Float(range), Value::Number(number)) => {
            #[expect(clippy::cast_precision_loss, reason = "bounds are small whole numbers")]
            let below = |min: i64| number.as_f64().is_some_and(|n| n < min as f64);
            #[expect(clippy::cast_precision_loss, reason = "bounds are small whole numbers")]
            let above = |max: i64| number.as_f64().is_some_and(|n| n > max as f64);
            if let Some(min) = range.min.filter(|min| below(*min)) {
                add(Broken::Min(min));
            }
            if let Some(max) = range.max.filter(|max| above(*max)) {
                add(Broken::Max(max));
            }
        }
        _ => {}
    }
}

fn length_of(length: usize, bounds: Bounds, add: &mut impl FnMut(Broken)) {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    if let Some(min) = bounds.min.filter(|min| length < *min) {
        add(Broken::LengthMin(min));
    }
    if let Some(max) = bounds.max.filter(|max| length > *max) {
        add(Broken::LengthMax(max));
    }
}

fn is_simple(shape: &Shape) -> bool {
    !matches!(
        shape,
        Shape::Structure(_) | Shape::List { .. } | Shape::Map { .. }
    )
}

fn breaks(shape: &Shape, value: &Value) -> bool {
    let mut broken = false;
    scalar(shape, value, &mut |_| broken = true);
    broken
}

/// Every rule of a simple shape, in words.
fn rules(shape: &Shape) -> Vec<String> {
    let mut rules = Vec::new();
    match shape {
        Shape::String { values, .. } if !values.is_empty() => rules.push(Broken::Values(values)),
        Shape::String { length, pattern, .. } => {
            rules.extend(length.max.map(Broken::LengthMax));
            rules.extend(length.min.map(Broken::LengthMin));
            rules.extend(pattern.map(|pattern| Broken::Pattern(pattern.source())));
        }
        Shape::Blob(length) => {
            rules.extend(length.max.map(Broken::LengthMax));
            rules.extend(length.min.map(Broken::LengthMin));
        }
        Shape::Integer(range) | Shape::Long(range) | Shape::Float(range) => {
            rules.extend(range.max.map(Broken::Max));
            rules.extend(range.min.map(Broken::Min));
        }
        _ => {}
    }
    rules.iter().map(Broken::constraint).collect()
}

fn violation(value: &Value, place: Place<'_>, broken: Broken) -> Violation {
    let value = if value.is_null() {
        None
    } else {
        Some(text_of(value))
    };
    Violation {
        coral: place.coral(),
        parameter: place.parameter(),
        value,
        broken,
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => format!("[{}]", items.iter().map(text_of).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let entries = map.iter().map(|(key, value)| format!("{key}={}", text_of(value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

impl Broken {
    fn constraint(&self) -> String {
        match self {
            Broken::Required => "Member must not be null".to_owned(),
            Broken::LengthMin(min) => format!("Member must have length greater than or equal to {min}"),
            Broken::LengthMax(max) => format!("Member must have length less than or equal to {max}"),
            Broken::Min(min) => format!("Member must have value greater than or equal to {min}"),
            Broken::Max(max) => format!("Member must have value less than or equal to {max}"),
            Broken::Pattern(source) => format!("Member must satisfy regular expression pattern: {source}"),
            Broken::Values(values) => format!("Member must satisfy enum value set: [{}]", values.join(", ")),
            Broken::Items(rules) => format!("Member must satisfy constraint: [{}]", rules.join(", ")),
            Broken::Keys(rules) => format!("Map keys must satisfy constraint: [{}]", rules.join(", ")),
            Broken::MapValues(rules) => format!("Map value must satisfy constraint: [{}]", rules.join(", ")),
        }
    }
}

fn coral(service: &Service, found: &[Violation]) -> String {
    let count = found.len();
    let errors = if count == 1 { "error" } else { "errors" };
    let each = found.iter().map(|violation| {
        let value = match &violation.value {
            _ if service.silent.contains(&violation.coral.as_str()) => String::new(),
            Some(value) => format!(" '{value}'"),
            None => " null".to_owned(),
        };
        let constraint = violation.broken.constraint();
        format!(
            "Value{value} at '{}' failed to satisfy constraint: {constraint}",
            violation.coral
        )
    });
    format!(
        "{count} validation {errors} detected: {}",
        each.collect::<Vec<_>>().join("; ")
    )
}

fn invalid_parameter_at(violation: &Violation) -> String {
    let constraint = match &violation.broken {
        Broken::Pattern(source) => format!("must satisfy regular expression '{source}'"),
        other => other.constraint(),
    };
    format!(
        "Invalid parameter at '{}' failed to satisfy constraint: '{constraint}'",
        violation.coral
    )
}

/// Whether a parameter says what the tags of a specification are for, such as `tagSpecification.1.ResourceType`.
fn is_tagged_type(name: &str) -> bool {
    let parent = name
        .strip_suffix(".ResourceType")
        .and_then(|rest| rest.rsplit_once('.'));
    parent.is_some_and(|(list, _)| list.to_ascii_lowercase().ends_with("tagspecification"))
}

fn ec2(service: &Service, operation: &OperationSchema, violation: &Violation) -> ApiError {
    if matches!(violation.broken, Broken::Required) {
        let message = format!("The request must contain the parameter {}", violation.parameter);
        return service.error("MissingParameter", message);
    }
    let name = lower_first(&violation.parameter);
    let value = violation.value.as_deref().unwrap_or_default();
    let message = match &violation.broken {
        // AWS puts spaces around a number here.
        Broken::Min(min) => format!(
            "Value ( {value} ) for parameter {name} is invalid. Expecting a value greater than or equal to {min}."
        ),
        Broken::Max(max) => format!(
            "Value ( {value} ) for parameter {name} is invalid. Expecting a value less than or equal to {max}."
        ),
        Broken::Values(_) if name == "attribute" => {
            format!("Value ({value}) for parameter {name} is invalid. Unknown attribute.")
        }
        Broken::Values(_) if is_tagged_type(&name) => {
            format!("'{value}' is not a valid taggable resource type for this operation.")
        }
        Broken::Values(values) => {
            format!(
                "Value ({value}) for parameter {name} is invalid. Valid values are: {}.",
                values.join(", ")
            )
        }
        other => format!(
            "Value ({value}) for parameter {name} is invalid. {}.",
            other.constraint()
        ),
    };
    service.error(operation.refusal, message)
}
