//! Values as XML elements.

use model::Timestamp;
use serde_json::Value;

use crate::schema::{Member, Shape};

/// Writes `value`, which has the form of `shape`, as the content of an element that is open.
pub(crate) fn write_content(out: &mut String, shape: &Shape, value: &Value) {
    match (shape, value) {
        (Shape::Structure(members), Value::Object(given)) => {
            for Member { name, xml, shape, .. } in *members {
                if let Some(value) = given.get(*name) {
                    write_member(out, xml, shape, value);
                }
            }
        }
        (Shape::List { item, item_name, .. }, Value::Array(items)) => {
            for value in items {
                write_element(out, item_name, item, value);
            }
        }
        (
            Shape::Map {
                key,
                value: shape,
                names,
                ..
            },
            Value::Object(entries),
        ) => {
            for (name, value) in entries {
                element(out, "entry", |out| {
                    write_element(out, names.key, key, &Value::String(name.clone()));
                    write_element(out, names.value, shape, value);
                });
            }
        }
        (Shape::Timestamp, value) => {
            // Our own structs hold times that were serialised from `Timestamp`.
            if let Ok(time) = serde_json::from_value::<Timestamp>(value.clone()) {
                out.push_str(&time.iso8601());
            }
        }
        (_, Value::String(text)) => escape(out, text),
        (_, Value::Null) => {}
        (_, other) => out.push_str(&other.to_string()),
    }
}

/// One member: an element, or where it is flattened one element for each item.
fn write_member(out: &mut String, name: &str, shape: &Shape, value: &Value) {
    match (shape, value) {
        (_, Value::Null) => {}
        (
            Shape::List {
                item,
                flattened: true,
                ..
            },
            Value::Array(items),
        ) => {
            for value in items {
                write_element(out, name, item, value);
            }
        }
        (
            Shape::Map {
                key,
                value: shape,
                names,
                flattened: true,
                ..
            },
            Value::Object(entries),
        ) => {
            for (entry, value) in entries {
                element(out, name, |out| {
                    write_element(out, names.key, key, &Value::String(entry.clone()));
                    write_element(out, names.value, shape, value);
                });
            }
        }
        _ => write_element(out, name, shape, value),
    }
}

fn write_element(out: &mut String, name: &str, shape: &Shape, value: &Value) {
    element(out, name, |out| write_content(out, shape, value));
}

/// An element with what `content` writes inside; `<name/>` when it writes nothing.
pub(crate) fn element(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    let start = out.len();
    content(out);
    if out.len() == start {
        out.insert(start - 1, '/');
        return;
    }
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// An element with text.
pub(crate) fn text_element(out: &mut String, name: &str, text: &str) {
    element(out, name, |out| escape(out, text));
}

/// Writes text so that any XML parser reads it back. Characters that XML 1.0 cannot hold become
/// U+FFFD: a reference to them would not be well-formed either.
pub(crate) fn escape(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Bare, a parser would read it as a line feed.
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(letter),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            _ => out.push(letter),
        }
    }
}
