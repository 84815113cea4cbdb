//! Reads rows from the JSON that they are stored as.
//!
//! serde_json's own deserializers also take an array for a struct, and a number for a variant: code for every row
//! that no row needs, generated in every build.

use std::vec;

use serde::Deserializer;
use serde::de::{
    DeserializeSeed, EnumAccess, Error as _, Expected, MapAccess, SeqAccess, Unexpected, VariantAccess,
    Visitor,
};
use serde_json::{Error, Value, map};

/// A value as serde reads it: a struct is an object, a variant a string or an object with one member.
pub struct Stored(pub Value);

#[cold]
#[inline(never)]
fn wrong(found: &Value, expected: &dyn Expected) -> Error {
    let found = match found {
        Value::Null => Unexpected::Unit,
        Value::Bool(bool) => Unexpected::Bool(*bool),
        Value::Number(_) => Unexpected::Other("number"),
        Value::String(text) => Unexpected::Str(text),
        Value::Array(_) => Unexpected::Seq,
        Value::Object(_) => Unexpected::Map,
    };
    Error::invalid_type(found, expected)
}

macro_rules! as_serde_json_does {
    ($($name:ident)*) => {$(
        fn $name<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            self.0.$name(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Stored {
    type Error = Error;

    as_serde_json_does! {
        deserialize_any deserialize_ignored_any deserialize_identifier deserialize_unit
        deserialize_bool deserialize_char deserialize_str deserialize_string deserialize_bytes deserialize_byte_buf
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Array(items) => visitor.visit_seq(Items(items.into_iter())),
            other => Err(wrong(&other, &visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Value::Object(members) => visitor.visit_map(Members {
                rest: members.into_iter(),
                value: Value::Null,
            }),
            other => Err(wrong(&other, &visitor)),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_map(visitor)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Value::String(name) => visitor.visit_enum(Variant { name, value: None }),
            Value::Object(members) if members.len() == 1 => {
                let mut variants = members.into_iter().map(|(name, value)| Variant {
                    name,
                    value: Some(value),
                });
                match variants.next() {
                    Some(variant) => visitor.visit_enum(variant),
                    None => Err(wrong(&Value::Null, &visitor)),
                }
            }
            other => Err(wrong(&other, &visitor)),
        }
    }
}

struct Items(vec::IntoIter<Value>);

impl<'de> SeqAccess<'de> for Items {
    type Error = Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        self.0
            .next()
            .map(|item| seed.deserialize(Stored(item)))
            .transpose()
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}

struct Members {
    rest: map::IntoIter,
    /// That of the key that was read last.
    value: Value,
}

impl<'de> MapAccess<'de> for Members {
    type Error = Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Error> {
        let Some((key, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = value;
        seed.deserialize(Stored(Value::String(key))).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(Stored(self.value.take()))
    }
}

struct Variant {
    name: String,
    value: Option<Value>,
}

impl<'de> EnumAccess<'de> for Variant {
    type Error = Error;
    type Variant = Content;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Content), Error> {
        let name = seed.deserialize(Stored(Value::String(self.name)))?;
        Ok((name, Content(self.value)))
    }
}

/// What a variant holds.
struct Content(Option<Value>);

impl Content {
    fn stored(self) -> Result<Stored, Error> {
        self.0
            .map(Stored)
            .ok_or_else(|| Error::custom("a variant without its content"))
    }
}

impl<'de> VariantAccess<'de> for Content {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        match self.0 {
            None => Ok(()),
            Some(_) => Err(Error::custom("a variant with content that holds none")),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Error> {
        seed.deserialize(self.stored()?)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Error> {
        self.stored()?.deserialize_seq(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.stored()?.deserialize_map(visitor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};
    use serde_json::json;

    use super::*;

    #[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
    struct Id(String);

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    enum Kind {
        Plain,
        Of(u16),
        Both(bool, i64),
        Named { at: Option<f64> },
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    #[serde(untagged)]
    enum Either {
        Number(u64),
        Kinds(Vec<Kind>),
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Row {
        kinds: Vec<Kind>,
        by: BTreeMap<String, Option<(u8, Id)>>,
        either: [Either; 2],
        #[serde(default)]
        new: Id,
    }

    fn read(value: Value) -> Result<Row, Error> {
        Row::deserialize(Stored(value))
    }

    #[test]
    fn every_form_is_read_as_it_was_written() {
        let row = Row {
            kinds: vec![
                Kind::Plain,
                Kind::Of(1),
                Kind::Both(true, -2),
                Kind::Named { at: Some(0.5) },
            ],
            by: BTreeMap::from([("a".into(), Some((1, Id("x".into())))), ("b".into(), None)]),
            either: [Either::Number(1), Either::Kinds(vec![Kind::Plain, Kind::Of(2)])],
            new: Id("n".into()),
        };
        assert_eq!(read(serde_json::to_value(&row).unwrap()).unwrap(), row);
    }

    #[test]
    fn a_member_that_is_new_is_its_default_and_one_that_is_unknown_is_left() {
        let row = read(json!({"kinds": [], "by": {}, "either": [1, 2], "gone": {"x": [1]}})).unwrap();
        assert_eq!(row.new, Id::default());
    }

    #[test]
    fn another_form_is_an_error() {
        for kinds in [
            json!({}),
            json!(null),
            json!([{"Of": "x"}]),
            json!(["Of"]),
            json!([{"Plain": 1}]),
            json!(["?"]),
        ] {
            assert!(
                read(json!({"kinds": kinds, "by": {}, "either": [1, 2]})).is_err(),
                "{kinds}"
            );
        }
        assert!(read(json!({"kinds": [], "by": {}})).is_err());
        assert!(read(json!([[], {}, [1, 2], ""])).is_err());
    }
}
