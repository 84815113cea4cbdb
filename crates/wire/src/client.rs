//! The client's side of the protocols: what our own command line and tests send and read.

use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use model::{ApiError, Timestamp};
use serde_json::Value;

use crate::encode::{CBOR_ERROR, SMITHY_PROTOCOL};
use crate::read_xml::{Element, parse_xml};
use crate::schema::{OperationSchema, Protocol, Service, Shape};
use crate::sigv4::encode_component;
use crate::{Operation, Shaped, cbor};

/// A request that is POSTed: its path, headers and body, not signed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    pub path: String,
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub body: Vec<u8>,
}

/// An answer that does not have the form of its protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerError(pub String);

impl std::fmt::Display for AnswerError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the answer is not one of this operation: {}", self.0)
    }
}

impl std::error::Error for AnswerError {}

/// The request of an operation.
pub fn request<O: Operation>(input: &O::Input) -> Outgoing {
    let value = input.clone().into_document();
    request_of(O::SERVICE, O::SERVICE.protocol(), O::schema(), &value)
}

/// The request of any operation in one of its service's protocols; `input` has the form of the operation's
/// input.
pub fn request_of(
    service: &Service,
    protocol: Protocol,
    operation: &OperationSchema,
    input: &Value,
) -> Outgoing {
    let content_type = match protocol {
        Protocol::AwsJson1_0 => "application/x-amz-json-1.0",
        Protocol::AwsJson1_1 => "application/x-amz-json-1.1",
        Protocol::AwsQuery | Protocol::Ec2Query => "application/x-www-form-urlencoded; charset=utf-8",
        Protocol::RpcV2Cbor => "application/cbor",
    };
    let mut headers = vec![(CONTENT_TYPE, HeaderValue::from_static(content_type))];
    if protocol.is_cbor() {
        headers.push((SMITHY_PROTOCOL, HeaderValue::from_static("rpc-v2-cbor")));
        return Outgoing {
            path: format!("/service/{}/operation/{}", service.target_prefix, operation.name),
            headers,
            // Without the memory for it there is nothing to send.
            body: cbor::write(operation.input, input).unwrap_or_default(),
        };
    }
    let path = "/".to_owned();
    if protocol.is_json() {
        let target = format!("{}.{}", service.target_prefix, operation.name);
        headers.extend(HeaderValue::from_str(&target).map(|v| (HeaderName::from_static("x-amz-target"), v)));
        return Outgoing {
            path,
            headers,
            body: input.to_string().into_bytes(),
        };
    }
    let mut form = Form {
        ec2: protocol == Protocol::Ec2Query,
        pairs: Vec::new(),
    };
    form.put("Action", operation.name);
    form.put("Version", service.api_version);
    form.value(operation.input, input, "");
    Outgoing {
        path,
        headers,
        body: form.pairs.join("&").into_bytes(),
    }
}

struct Form {
    ec2: bool,
    pairs: Vec<String>,
}

impl Form {
    fn put(&mut self, name: &str, value: &str) {
        self.pairs.push(format!(
            "{}={}",
            encode_component(name.as_bytes()),
            encode_component(value.as_bytes())
        ));
    }

    fn value(&mut self, shape: &Shape, value: &Value, name: &str) {
        match (shape, value) {
            (Shape::Structure(members), Value::Object(given)) => {
                let prefix = if name.is_empty() {
                    String::new()
                } else {
                    format!("{name}.")
                };
                for member in *members {
                    if let Some(value) = given.get(member.name) {
                        self.value(member.shape, value, &format!("{prefix}{}", member.query));
                    }
                }
            }
            (
                Shape::List {
                    item,
                    item_name,
                    flattened,
                    ..
                },
                Value::Array(items),
            ) => {
                let direct = self.ec2 || *flattened;
                let name = if direct {
                    name.to_owned()
                } else {
                    format!("{name}.{item_name}")
                };
                for (i, value) in items.iter().enumerate() {
                    self.value(item, value, &format!("{name}.{}", i + 1));
                }
            }
            (
                Shape::Map {
                    value: shape,
                    names,
                    flattened,
                    ..
                },
                Value::Object(entries),
            ) => {
                let name = if self.ec2 || *flattened {
                    name.to_owned()
                } else {
                    format!("{name}.entry")
                };
                for (i, (key, value)) in entries.iter().enumerate() {
                    self.put(&format!("{name}.{}.{}", i + 1, names.key), key);
                    self.value(shape, value, &format!("{name}.{}.{}", i + 1, names.value));
                }
            }
            (Shape::Timestamp, value) => {
                if let Ok(time) = serde_json::from_value::<Timestamp>(value.clone()) {
                    self.put(name, &time.iso8601());
                }
            }
            (_, Value::Null) => {}
            (_, Value::String(text)) => self.put(name, text),
            (_, other) => self.put(name, &other.to_string()),
        }
    }
}

/// The answer to an operation: its output, or the error that the service gave.
///
/// # Errors
/// When the body does not have the form of the protocol.
pub fn answer<O: Operation>(status: u16, body: &[u8]) -> Result<Result<O::Output, ApiError>, AnswerError> {
    if status >= 300 {
        return error_of(O::SERVICE.protocol(), status, body).map(Err);
    }
    let value = output_of(O::SERVICE.protocol(), O::schema(), body)?;
    O::Output::from_document(value)
        .map(Ok)
        .map_err(|error| AnswerError(error.to_string()))
}

/// The output that a body of any operation holds, in the form of the operation's output.
pub fn output_of(protocol: Protocol, operation: &OperationSchema, body: &[u8]) -> Result<Value, AnswerError> {
    let empty = || Value::Object(serde_json::Map::new());
    if !protocol.is_query() && body.is_empty() {
        return Ok(empty());
    }
    if protocol.is_cbor() {
        return cbor::read(operation.output, body).map_err(unreadable);
    }
    if protocol.is_json() {
        return serde_json::from_slice(body).map_err(|error| AnswerError(error.to_string()));
    }
    let root = parse_xml(body)?;
    let element = match operation.result_wrapper {
        "" => Some(&root),
        wrapper => root.child(wrapper),
    };
    match element {
        Some(element) => element.value(operation.output),
        None => Ok(empty()),
    }
}

fn unreadable(cbor::Unreadable(reason): cbor::Unreadable) -> AnswerError {
    AnswerError(reason.to_owned())
}

fn error_of(protocol: Protocol, status: u16, body: &[u8]) -> Result<ApiError, AnswerError> {
    let (code, message) = if !protocol.is_query() {
        let value: Value = if protocol.is_cbor() {
            cbor::read(&CBOR_ERROR, body).map_err(unreadable)?
        } else {
            serde_json::from_slice(body).map_err(|error| AnswerError(error.to_string()))?
        };
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        // Some services put a namespace before the code.
        let code = text("__type").map(|code| code.rsplit('#').next().unwrap_or_default().to_owned());
        (code, text("message").or_else(|| text("Message")))
    } else {
        let root = parse_xml(body)?;
        let errors = root.child("Errors").unwrap_or(&root);
        let text = |name: &str| Some(errors.child("Error")?.child(name)?.text.clone());
        (text("Code"), text("Message"))
    };
    let code = code.ok_or_else(|| AnswerError("an error without a code".to_owned()))?;
    Ok(ApiError::new(code, message.unwrap_or_default()).with_status(status))
}

impl Element {
    /// This element's content as a value of `shape`.
    fn value(&self, shape: &Shape) -> Result<Value, AnswerError> {
        let wrong = || AnswerError(format!("<{}> holds {:?}", self.name, self.text));
        Ok(match shape {
            Shape::Structure(members) => {
                let mut kept = serde_json::Map::new();
                for member in *members {
                    let mut found = self
                        .children
                        .iter()
                        .filter(|child| child.name == member.xml)
                        .peekable();
                    if found.peek().is_none() {
                        continue;
                    }
                    let value = match member.shape {
                        Shape::List {
                            item,
                            flattened: true,
                            ..
                        } => found
                            .map(|child| child.value(item))
                            .collect::<Result<Vec<_>, _>>()?
                            .into(),
                        Shape::Map {
                            value,
                            names,
                            flattened: true,
                            ..
                        } => {
                            let entries = found.map(|child| child.entry(value, names.key, names.value));
                            Value::Object(entries.collect::<Result<_, _>>()?)
                        }
                        shape => found
                            .next()
                            .map(|child| child.value(shape))
                            .transpose()?
                            .unwrap_or_default(),
                    };
                    kept.insert(member.name.to_owned(), value);
                }
                Value::Object(kept)
            }
            Shape::List { item, .. } => self
                .children
                .iter()
                .map(|child| child.value(item))
                .collect::<Result<Vec<_>, _>>()?
                .into(),
            Shape::Map { value, names, .. } => {
                let entries = self
                    .children
                    .iter()
                    .map(|child| child.entry(value, names.key, names.value));
                Value::Object(entries.collect::<Result<_, _>>()?)
            }
            Shape::Integer(_) | Shape::Long(_) => self.text.parse::<i64>().map_err(|_| wrong())?.into(),
            Shape::Float(_) => self.text.parse::<f64>().map_err(|_| wrong())?.into(),
            Shape::Boolean => self.text.parse::<bool>().map_err(|_| wrong())?.into(),
            Shape::Timestamp => {
                let time = Timestamp::parse_iso8601(&self.text).ok_or_else(wrong)?;
                serde_json::to_value(time).map_err(|_| wrong())?
            }
            Shape::String { .. } | Shape::Blob(_) | Shape::Document => self.text.clone().into(),
        })
    }

    fn entry(&self, shape: &Shape, key: &str, value: &str) -> Result<(String, Value), AnswerError> {
        let missing = || AnswerError(format!("<{}> is an entry without its parts", self.name));
        let (key, value) = (
            self.child(key).ok_or_else(missing)?,
            self.child(value).ok_or_else(missing)?,
        );
        Ok((key.text.clone(), value.value(shape)?))
    }
}
