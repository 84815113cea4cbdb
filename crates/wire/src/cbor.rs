//! Values as CBOR (RFC 8949), in the forms that the Smithy protocol rpc-v2-cbor gives them: times are tag 1
//! over seconds, blobs are byte strings, and structures are maps by the names of their members.

use cbor4ii::core::dec::{self, Decode, IgnoredAny, Read};
use cbor4ii::core::enc::{self, Encode};
use cbor4ii::core::error::DecodeError;
use cbor4ii::core::utils::{BufWriter, SliceReader};
use cbor4ii::core::{major, marker, types};
use serde_json::{Map, Number, Value};

use crate::Blob;
use crate::schema::Shape;

/// The tag of a time in seconds since the Unix epoch.
const EPOCH_SECONDS: u64 = 1;

/// Bytes that are not the CBOR of a value, with what is wrong.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Unreadable(pub &'static str);

impl<E> From<DecodeError<E>> for Unreadable {
    fn from(_: DecodeError<E>) -> Self {
        Unreadable("it is not well-formed CBOR")
    }
}

/// Reads one value in the form that JSON would have: times as seconds, blobs as base64. Members that `shape`
/// does not have are left out. What is a list, a structure or a map in the wrong place comes back empty: whoever
/// holds the value against the shape says where it is.
///
/// # Errors
/// For what is not CBOR, for more than one value, and for what no shape has: other tags, numbers beyond 64
/// bits, and bytes where there should be text.
pub(crate) fn read(shape: &Shape, bytes: &[u8]) -> Result<Value, Unreadable> {
    let mut reader = SliceReader::new(bytes);
    let value = value(shape, &mut reader)?;
    match peek(&mut reader) {
        None => Ok(value),
        Some(_) => Err(Unreadable("more follows its end")),
    }
}

fn peek(reader: &mut SliceReader<'_>) -> Option<u8> {
    match reader.fill(1) {
        Ok(bytes) => bytes.as_ref().first().copied(),
        Err(never) => match never {},
    }
}

fn value(shape: &Shape, reader: &mut SliceReader<'_>) -> Result<Value, Unreadable> {
    let first = peek(reader).ok_or(Unreadable("it ends early"))?;
    Ok(match dec::if_major(first) {
        major::ARRAY | major::MAP => {
            if !reader.step_in() {
                return Err(Unreadable("it is nested too deeply"));
            }
            let value = collection(shape, first, reader)?;
            reader.step_out();
            value
        }
        major::BYTES => {
            let types::Bytes(bytes) = types::Bytes::<Vec<u8>>::decode(reader)?;
            match shape {
                Shape::Blob(_) => Value::String(Blob(bytes).to_base64()),
                _ => return Err(Unreadable("it has a byte string where none belongs")),
            }
        }
        major::STRING => {
            let text = String::decode(reader)?;
            match shape {
                Shape::Blob(_) => return Err(Unreadable("it has a text where a byte string belongs")),
                _ => Value::String(text),
            }
        }
        major::TAG => match types::Tag::tag(reader)? {
            EPOCH_SECONDS => Value::Number(number(reader)?),
            _ => return Err(Unreadable("it has a tag that no value has")),
        },
        _ => match first {
            marker::FALSE | marker::TRUE => Value::Bool(bool::decode(reader)?),
            marker::NULL | marker::UNDEFINED => {
                reader.advance(1);
                Value::Null
            }
            _ => Value::Number(number(reader)?),
        },
    })
}

fn collection(shape: &Shape, first: u8, reader: &mut SliceReader<'_>) -> Result<Value, Unreadable> {
    if dec::if_major(first) == major::ARRAY {
        let Shape::List { item, .. } = shape else {
            IgnoredAny::decode(reader)?;
            return Ok(Value::Array(Vec::new()));
        };
        let mut items = Vec::new();
        let length = types::Array::len(reader)?;
        while goes_on(length, items.len(), reader)? {
            items.push(value(item, reader)?);
        }
        return Ok(Value::Array(items));
    }
    if !matches!(shape, Shape::Structure(_) | Shape::Map { .. }) {
        IgnoredAny::decode(reader)?;
        return Ok(Value::Object(Map::new()));
    }
    let mut entries = Map::new();
    let (length, mut read) = (types::Map::len(reader)?, 0);
    while goes_on(length, read, reader)? {
        let key = String::decode(reader)?;
        let of_key = match shape {
            Shape::Map { value, .. } => Some(*value),
            shape => {
                let member = shape.members().iter().find(|member| member.name == key);
                member.map(|member| member.shape)
            }
        };
        match of_key {
            Some(shape) => {
                entries.insert(key, value(shape, reader)?);
            }
            None => {
                IgnoredAny::decode(reader)?;
            }
        }
        read += 1;
    }
    Ok(Value::Object(entries))
}

/// Whether another item follows in a collection of a stated length, or of one that a mark ends.
fn goes_on(length: Option<usize>, read: usize, reader: &mut SliceReader<'_>) -> Result<bool, Unreadable> {
    match length {
        Some(length) => Ok(read < length),
        None => Ok(!dec::is_break(reader)?),
    }
}

fn number(reader: &mut SliceReader<'_>) -> Result<Number, Unreadable> {
    let first = peek(reader).ok_or(Unreadable("it ends early"))?;
    let float = match first {
        marker::F16 => half(types::F16::decode(reader)?.0),
        marker::F32 => f64::from(f32::decode(reader)?),
        marker::F64 => f64::decode(reader)?,
        _ if dec::if_major(first) == major::UNSIGNED => return Ok(Number::from(u64::decode(reader)?)),
        _ => return Ok(Number::from(i64::decode(reader)?)),
    };
    Number::from_f64(float).ok_or(Unreadable("it has a number that is infinite or none"))
}

/// The number that the bits of a half-precision float stand for.
fn half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let size = match exponent {
        0 => fraction * 2f64.powi(-24),
        0x1f if fraction == 0.0 => f64::INFINITY,
        0x1f => f64::NAN,
        exponent => (fraction + 1024.0) * 2f64.powi(exponent - 25),
    };
    if bits >> 15 == 1 { -size } else { size }
}

/// The CBOR of a value that has the form of `shape`.
///
/// # Errors
/// When there is no memory for it.
pub(crate) fn write(shape: &Shape, value: &Value) -> Result<Vec<u8>, WriteError> {
    let mut out = BufWriter::new(Vec::new());
    put(&mut out, shape, value)?;
    Ok(out.into_inner())
}

pub(crate) type WriteError = enc::Error<std::collections::TryReserveError>;

fn put(out: &mut BufWriter, shape: &Shape, value: &Value) -> Result<(), WriteError> {
    match (shape, value) {
        (Shape::Structure(members), Value::Object(given)) => {
            let there = members.iter().filter_map(|member| {
                let value = given.get(member.name).filter(|value| !value.is_null())?;
                Some((member, value))
            });
            types::Map::bounded(there.clone().count(), out)?;
            for (member, value) in there {
                member.name.encode(out)?;
                put(out, member.shape, value)?;
            }
            Ok(())
        }
        (Shape::Map { value: shape, .. }, Value::Object(entries)) => {
            types::Map::bounded(entries.len(), out)?;
            for (key, value) in entries {
                key.as_str().encode(out)?;
                put(out, shape, value)?;
            }
            Ok(())
        }
        (Shape::List { item, .. }, Value::Array(items)) => {
            types::Array::bounded(items.len(), out)?;
            for value in items {
                put(out, item, value)?;
            }
            Ok(())
        }
        (Shape::Timestamp, Value::Number(seconds)) => match whole(seconds) {
            Some(seconds) => types::Tag(EPOCH_SECONDS, seconds).encode(out),
            None => types::Tag(EPOCH_SECONDS, seconds.as_f64().unwrap_or_default()).encode(out),
        },
        (Shape::Blob(_), Value::String(text)) => {
            let Blob(bytes) = Blob::from_base64(text).unwrap_or_default();
            types::Bytes(bytes.as_slice()).encode(out)
        }
        // Whole ones too: clients that know that it is a double need not take anything else.
        (Shape::Float(_), Value::Number(number)) => number.as_f64().unwrap_or_default().encode(out),
        (_, Value::Number(number)) => number.as_i64().unwrap_or_default().encode(out),
        (_, Value::String(text)) => text.as_str().encode(out),
        (_, Value::Bool(on)) => on.encode(out),
        // Our own structs have nothing else where a shape says something else.
        (_, Value::Null | Value::Object(_) | Value::Array(_)) => types::Null.encode(out),
    }
}

fn whole(number: &Number) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the range was checked before")]
    let cut = |float: f64| (float.fract() == 0.0 && float.abs() < 9.0e15).then_some(float as i64);
    number.as_i64().or_else(|| number.as_f64().and_then(cut))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{self, Bounds, Member};
    use serde_json::json;

    static NAMES: Shape = Shape::List {
        item: &schema::STRING,
        item_name: "member",
        flattened: false,
        length: Bounds::NONE,
    };
    static ALL: Shape = Shape::Structure(&[
        Member::optional("n", &schema::INTEGER),
        Member::optional("f", &schema::FLOAT),
        Member::optional("t", &schema::TIMESTAMP),
        Member::optional("b", &schema::BLOB),
        Member::optional("s", &schema::STRING),
        Member::optional("l", &NAMES),
    ]);

    /// A map of one entry, `name` to what the bytes say.
    fn entry(name: &str, bytes: &[u8]) -> Vec<u8> {
        let mut out = vec![0xa1, 0x61, name.as_bytes()[0]];
        out.extend(bytes);
        out
    }

    #[test]
    fn every_spelling_of_a_value_is_read() {
        for (name, bytes, expected) in [
            ("n", &b"\x18\x2a"[..], json!(42)),
            ("n", b"\x39\x01\x00", json!(-257)),
            ("f", b"\xf9\x3e\x00", json!(1.5)),
            ("f", b"\xf9\xc4\x00", json!(-4.0)),
            ("f", b"\xf9\x00\x01", json!(2f64.powi(-24))),
            ("f", b"\xf9\x7b\xff", json!(65504.0)),
            ("f", b"\xfa\x47\xc3\x50\x00", json!(100_000.0)),
            ("f", b"\xfb\x3f\xb9\x99\x99\x99\x99\x99\x9a", json!(0.1)),
            ("f", b"\x07", json!(7)),
            ("t", b"\xc1\x1a\x51\x4b\x67\xb0", json!(1_363_896_240)),
            (
                "t",
                b"\xc1\xfb\x41\xd4\x52\xd9\xec\x20\x00\x00",
                json!(1_363_896_240.5),
            ),
            ("b", b"\x42\x01\x02", json!("AQI=")),
            ("s", b"\x7f\x61a\x61b\xff", json!("ab")),
            ("s", b"\xf6", json!(null)),
            ("s", b"\xf7", json!(null)),
            ("l", b"\x9f\x61a\x61b\xff", json!(["a", "b"])),
            ("l", b"\x82\x61a\xf6", json!(["a", null])),
        ] {
            let read = read(&ALL, &entry(name, bytes)).unwrap();
            assert_eq!(read[name], expected, "{bytes:x?}");
        }
        // A map that a mark ends, with a member that nobody knows.
        let bytes = b"\xbf\x61x\x82\xf9\x00\x00\xa1\x01\x02\x61n\x01\xff";
        assert_eq!(read(&ALL, bytes).unwrap(), json!({"n": 1}));
    }

    #[test]
    fn what_is_no_value_is_refused() {
        for bytes in [
            &b""[..],
            b"\xa1",
            b"\xa1\x61n",
            b"\xa0\xa0",
            b"\xa1\x01\x02",
            b"\xa1\x61n\xc2\x41\x01",
            b"\xa1\x61t\xc0\x61a",
            b"\xa1\x61t\xc1\xc1\x01",
            b"\xa1\x61f\xf9\x7e\x00",
            b"\xa1\x61f\xf9\x7c\x00",
            b"\xa1\x61n\x3b\xff\xff\xff\xff\xff\xff\xff\xff",
            b"\xa1\x61s\x41a",
            b"\xa1\x61b\x61a",
            b"\xa1\x61s\x61\xff",
            b"\xa1\x61s\x7b\xff\xff\xff\xff\xff\xff\xff\xff",
            b"\xa1\x61l\x9b\xff\xff\xff\xff\xff\xff\xff\xff\x61a",
            b"\xa1\x61b\x5b\xff\xff\xff\xff\xff\xff\xff\xff\x01",
            b"\xbb\xff\xff\xff\xff\xff\xff\xff\xff\x61n\x01",
            // The same where nobody knows the member.
            b"\xa1\x61x\x9b\xff\xff\xff\xff\xff\xff\xff\xff\x01",
            b"\xa1\x61x\xbb\xff\xff\xff\xff\xff\xff\xff\xff\x01\x01",
            b"\xa1\x61x\x5b\xff\xff\xff\xff\xff\xff\xff\xff\x01",
            // Pieces of a text are of a stated length, and texts.
            b"\xa1\x61s\x7f\x7f\x61a\xff\xff",
            b"\xa1\x61s\x7f\x41a\xff",
            b"\xa1\x61s\x7f\x61a",
            b"\xff",
            b"\xa1\x61n\xf8\x20",
            b"\xa1\x61n\x1c",
        ] {
            assert!(read(&ALL, bytes).is_err(), "{bytes:x?}");
        }
        for start in [0x5f, 0x7f, 0x81, 0x9f, 0xa1, 0xbf, 0xc1] {
            for member in ["x", "n", "t", "b", "s", "l"] {
                let bytes = entry(member, &vec![start; 100_000]);
                assert!(read(&ALL, &bytes).is_err(), "{member} {start:x}");
            }
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let value = json!({
            "n": -5, "f": 2.0, "t": 1_772_368_245.25, "b": "AP8=", "s": "日本", "l": ["a", ""]
        });
        let bytes = write(&ALL, &value).unwrap();
        assert_eq!(read(&ALL, &bytes).unwrap(), value);
        let time = write(&ALL, &json!({"t": 1_772_368_245.0, "s": null})).unwrap();
        assert_eq!(time, entry("t", b"\xc1\x1a\x69\xa4\x31\x75"));
    }
}
