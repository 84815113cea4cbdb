//! Shapes of the models as Rust types: read from documents and written as such.

use std::collections::BTreeMap;

use model::Timestamp;
use serde_json::{Map, Value};

use crate::Blob;

/// A type of a model's shape, read from and written as a document: JSON that has the names of the model.
///
/// It is not serde's because the shapes are a thousand: here each has its code once, and little of it.
pub trait Shaped: Default {
    /// Takes a member's value, or the lack of one. What has not the type's form is told to `faults`.
    fn read(given: Option<Value>, faults: &mut Faults) -> Self;

    /// The member's value, if it is there.
    fn write(self) -> Option<Value>;

    /// # Errors
    /// The first value in it that has not the form of its member.
    fn from_document(document: Value) -> Result<Self, FormError> {
        let mut faults = Faults(None);
        let read = Self::read(Some(document), &mut faults);
        match faults.0 {
            Some(fault) => Err(fault),
            None => Ok(read),
        }
    }

    fn into_document(self) -> Value {
        self.write().unwrap_or_default()
    }
}

/// A document that has not the form of a shape.
#[derive(Debug)]
pub struct FormError {
    expected: &'static str,
    found: String,
}

impl std::fmt::Display for FormError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

impl std::error::Error for FormError {}

/// What a reader has found wrong: the first of it.
#[derive(Debug)]
pub struct Faults(Option<FormError>);

impl Faults {
    /// Says that something else was given, also nothing, where there had to be a value.
    #[cold]
    #[inline(never)]
    pub fn expected(&mut self, expected: &'static str, found: Option<Value>) {
        self.0.get_or_insert_with(|| FormError {
            expected,
            found: found.map_or_else(|| "nothing".to_owned(), |found| found.to_string()),
        });
    }
}

/// The members of a structure as its document holds them.
#[derive(Debug, Default)]
pub struct Members(Map<String, Value>);

impl Members {
    pub fn of(given: Option<Value>, faults: &mut Faults) -> Self {
        match given {
            Some(Value::Object(members)) => Members(members),
            // A structure of defaults, as one that is required and was not sent.
            None => Members::default(),
            given => {
                faults.expected("a structure", given);
                Members::default()
            }
        }
    }

    #[inline(never)]
    pub fn take<T: Shaped>(&mut self, name: &'static str, faults: &mut Faults) -> T {
        T::read(self.0.remove(name), faults)
    }

    #[inline(never)]
    pub fn put<T: Shaped>(&mut self, name: &'static str, value: T) {
        if let Some(value) = value.write() {
            self.0.insert(name.to_owned(), value);
        }
    }
}

impl From<Members> for Value {
    fn from(members: Members) -> Self {
        Value::Object(members.0)
    }
}

impl<T: Shaped> Shaped for Option<T> {
    fn read(given: Option<Value>, faults: &mut Faults) -> Self {
        match given {
            None | Some(Value::Null) => None,
            given => Some(T::read(given, faults)),
        }
    }

    fn write(self) -> Option<Value> {
        self.and_then(T::write)
    }
}

impl<T: Shaped> Shaped for Box<T> {
    fn read(given: Option<Value>, faults: &mut Faults) -> Self {
        Box::new(T::read(given, faults))
    }

    fn write(self) -> Option<Value> {
        T::write(*self)
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn read(given: Option<Value>, faults: &mut Faults) -> Self {
        match given {
            None => Vec::new(),
            Some(Value::Array(items)) => {
                let items = items.into_iter();
                items.map(|item| T::read(Some(item), faults)).collect()
            }
            given => {
                faults.expected("a list", given);
                Vec::new()
            }
        }
    }

    fn write(self) -> Option<Value> {
        Some(self.into_iter().map(T::into_document).collect())
    }
}

impl<T: Shaped> Shaped for BTreeMap<String, T> {
    fn read(given: Option<Value>, faults: &mut Faults) -> Self {
        match given {
            None => BTreeMap::new(),
            Some(Value::Object(entries)) => {
                let entries = entries.into_iter();
                entries
                    .map(|(key, value)| (key, T::read(Some(value), faults)))
                    .collect()
            }
            given => {
                faults.expected("a map", given);
                BTreeMap::new()
            }
        }
    }

    fn write(self) -> Option<Value> {
        let entries = self.into_iter();
        Some(
            entries
                .map(|(key, value)| (key, T::into_document(value)))
                .collect(),
        )
    }
}

/// Any JSON.
impl Shaped for Value {
    fn read(given: Option<Value>, _: &mut Faults) -> Self {
        given.unwrap_or_default()
    }

    fn write(self) -> Option<Value> {
        Some(self)
    }
}

/// Types that are one JSON value.
macro_rules! simple {
    ($($type:ty, $expected:literal, $read:expr, $write:expr;)*) => {$(
        impl Shaped for $type {
            fn read(given: Option<Value>, faults: &mut Faults) -> Self {
                let read: fn(&mut Value) -> Option<$type> = $read;
                let Some(mut value) = given else { return Self::default() };
                read(&mut value).unwrap_or_else(|| {
                    faults.expected($expected, Some(value));
                    Self::default()
                })
            }

            fn write(self) -> Option<Value> {
                let write: fn($type) -> Value = $write;
                Some(write(self))
            }
        }
    )*};
}

simple! {
    String, "a string", |value| match value {
        Value::String(text) => Some(std::mem::take(text)),
        _ => None,
    }, Value::from;
    i32, "an integer", |value| value.as_i64().and_then(|whole| whole.try_into().ok()), Value::from;
    i64, "a long", |value| value.as_i64(), Value::from;
    f64, "a number", |value| value.as_f64(), Value::from;
    bool, "a boolean", |value| value.as_bool(), Value::from;
    Blob, "base64", |value| value.as_str().and_then(Blob::from_base64), |blob| blob.to_base64().into();
    Timestamp, "a time", |value| serde_json::from_value(value.clone()).ok(), |time| {
        serde_json::to_value(time).unwrap_or_default()
    };
}

/// The place of a string among the values of an enumeration.
#[doc(hidden)]
pub fn value_of(given: Option<Value>, values: &[&str], faults: &mut Faults) -> Option<usize> {
    let given = given?;
    let found = given
        .as_str()
        .and_then(|text| values.iter().position(|value| *value == text));
    if found.is_none() {
        faults.expected("a value of the enumeration", Some(given));
    }
    found
}

/// Declares a struct of a structure's members with their names in documents. An `Option` is left out where it is
/// `None`; what is required and not given is the type's default.
#[macro_export]
macro_rules! structure {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty = $wire:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name {
            $(pub $field: $type,)*
        }

        impl $crate::Shaped for $name {
            fn read(
                given: ::std::option::Option<$crate::Document>,
                faults: &mut $crate::shaped::Faults,
            ) -> Self {
                #[allow(unused_mut, unused_variables, reason = "a structure may have no member")]
                let mut members = $crate::shaped::Members::of(given, faults);
                Self { $($field: members.take($wire, faults),)* }
            }

            fn write(self) -> ::std::option::Option<$crate::Document> {
                #[allow(unused_mut, reason = "a structure may have no member")]
                let mut members = $crate::shaped::Members::default();
                $(members.put($wire, self.$field);)*
                ::std::option::Option::Some(members.into())
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    structure! {
        Outer {
            name: String = "Name",
            count: Option<i32> = "Count",
            at: Option<Timestamp> = "At",
            again: Option<Box<Outer>> = "Again",
            list: Option<Vec<Outer>> = "List",
            tags: Option<BTreeMap<String, bool>> = "Tags",
        }
    }

    fn refused(document: Value) -> String {
        Outer::from_document(document).unwrap_err().to_string()
    }

    #[test]
    fn a_document_is_read_and_written_as_it_was() {
        let document = json!({
            "Name": "a", "Count": 3, "At": 1.5,
            "Again": { "Name": "b" },
            "List": [{ "Name": "c", "Tags": { "x": true } }],
        });
        let read = Outer::from_document(document.clone()).unwrap();
        assert_eq!(read.again.as_ref().unwrap().name, "b");
        assert_eq!(read.into_document(), document);
    }

    #[test]
    fn what_is_not_given_or_null_is_none_and_what_is_required_a_default() {
        let read = Outer::from_document(json!({ "Count": null, "Unknown": 1 })).unwrap();
        assert_eq!(read, Outer::default());
        assert_eq!(read.into_document(), json!({ "Name": "" }));
    }

    #[test]
    fn another_form_is_refused_wherever_it_is() {
        assert_eq!(refused(json!([])), "expected a structure, found []");
        assert_eq!(refused(json!({ "Name": 1 })), "expected a string, found 1");
        assert_eq!(refused(json!({ "Name": null })), "expected a string, found null");
        assert_eq!(
            refused(json!({ "Count": 2_147_483_648_i64 })),
            "expected an integer, found 2147483648"
        );
        assert_eq!(
            refused(json!({ "Again": { "Count": 0.5 } })),
            "expected an integer, found 0.5"
        );
        assert_eq!(
            refused(json!({ "List": [{}, null] })),
            "expected a structure, found null"
        );
        assert_eq!(
            refused(json!({ "Tags": { "x": "y" } })),
            "expected a boolean, found \"y\""
        );
    }
}
