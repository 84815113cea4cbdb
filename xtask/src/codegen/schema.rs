//! The static tables that decoding, checking and encoding read.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::Sources;
use crate::naming;
use crate::service_model::{Reference, ServiceModel, Shape};

pub fn module(sources: &Sources) -> Result<String> {
    let model = &sources.model;
    let mut out = String::from("use wire::schema::{self, Bounds, EntryNames, Member, Pattern, Shape};\n\n");
    let mut statics: BTreeMap<String, &String> = BTreeMap::new();
    for (name, shape) in model.shapes.iter().filter(|(_, shape)| !shape.is_error()) {
        if common(shape).is_some() {
            continue;
        }
        let constant = naming::constant(name);
        if let Some(other) = statics.insert(constant.clone(), name) {
            bail!("{other} and {name} would be the same table");
        }
        if let Some(pattern) = pattern(shape) {
            out += &format!(
                "static PATTERN_OF_{constant}: Pattern = Pattern::new({});\n",
                raw_string(pattern)
            );
        }
        out += &format!(
            "pub static {constant}: Shape = {};\n\n",
            table(sources, name, shape)?
        );
    }
    for unused in ["EntryNames, ", "Pattern, ", "Bounds, "] {
        if out.matches(unused.trim_end_matches(", ")).count() == 1 {
            out = out.replace(unused, "");
        }
    }
    Ok(out)
}

/// The table that all shapes without rules of their own share.
fn common(shape: &Shape) -> Option<&'static str> {
    let plain =
        shape.values.is_empty() && shape.min.is_none() && shape.max.is_none() && pattern(shape).is_none();
    if !plain {
        return None;
    }
    Some(match shape.kind.as_str() {
        "structure" if shape.document => "schema::DOCUMENT",
        "string" => "schema::STRING",
        "integer" => "schema::INTEGER",
        "long" => "schema::LONG",
        "float" | "double" => "schema::FLOAT",
        "boolean" => "schema::BOOLEAN",
        "timestamp" => "schema::TIMESTAMP",
        "blob" => "schema::BLOB",
        _ => return None,
    })
}

/// The expression that names the table of a shape from inside `schema.rs`.
fn path(model: &ServiceModel, name: &str) -> Result<String> {
    let shape = model.shape(name)?;
    Ok(common(shape).map_or_else(|| naming::constant(name), str::to_owned))
}

/// A pattern that our regular expressions can follow; others (with look-around) are left out.
fn pattern(shape: &Shape) -> Option<&str> {
    let source = shape.pattern.as_deref()?;
    regex::Regex::new(&format!("^(?:{source})$")).ok().map(|_| source)
}

fn table(sources: &Sources, name: &str, shape: &Shape) -> Result<String> {
    let model = &sources.model;
    let bounds = bounds(name, shape)?;
    Ok(match shape.kind.as_str() {
        "structure" => {
            let mut members = String::new();
            for (member, reference) in &shape.members {
                members += &entry(sources, member, reference, shape.required.contains(member))?;
            }
            format!("Shape::Structure(&[{members}])")
        }
        "list" => {
            let item = shape
                .member
                .as_ref()
                .with_context(|| format!("{name} does not say what it lists"))?;
            let ec2 = model.protocols().any(|protocol| protocol == "ec2");
            let item_name = item
                .location_name
                .as_deref()
                .unwrap_or(if ec2 { "item" } else { "member" });
            format!(
                "Shape::List {{ item: &{}, item_name: {item_name:?}, flattened: {}, length: {bounds} }}",
                path(model, &item.shape)?,
                shape.flattened
            )
        }
        "map" => {
            let key = shape.key.as_ref().with_context(|| format!("{name} has no key"))?;
            let value = shape
                .value
                .as_ref()
                .with_context(|| format!("{name} has no value"))?;
            format!(
                "Shape::Map {{ key: &{}, value: &{}, names: EntryNames {{ key: {:?}, value: {:?} }}, \
                 flattened: {}, length: {bounds} }}",
                path(model, &key.shape)?,
                path(model, &value.shape)?,
                key.location_name.as_deref().unwrap_or("key"),
                value.location_name.as_deref().unwrap_or("value"),
                shape.flattened
            )
        }
        "string" => {
            let pattern = match pattern(shape) {
                Some(_) => format!("Some(&PATTERN_OF_{})", naming::constant(name)),
                None => "None".to_owned(),
            };
            let values = match shape.values.is_empty() {
                true => "&[]".to_owned(),
                false => format!("super::types::{}::VALUES", naming::type_name(name)),
            };
            format!("Shape::String {{ length: {bounds}, pattern: {pattern}, values: {values} }}")
        }
        "integer" => format!("Shape::Integer({bounds})"),
        "long" => format!("Shape::Long({bounds})"),
        "float" | "double" => format!("Shape::Float({bounds})"),
        "blob" => format!("Shape::Blob({bounds})"),
        other => bail!("{name} has the unknown type {other}"),
    })
}

fn entry(sources: &Sources, member: &str, reference: &Reference, required: bool) -> Result<String> {
    let model = &sources.model;
    let shape = path(model, &reference.shape)?;
    let target = model.shape(&reference.shape)?;
    if reference.flattened && !target.flattened {
        bail!("{member}: a list that is flattened in one place only is not supported");
    }
    let item = target
        .member
        .as_ref()
        .and_then(|item| item.location_name.as_deref());
    let located = reference.location_name.as_deref();
    let located = if target.flattened {
        located.or(item)
    } else {
        located
    };
    let xml = located.unwrap_or(member);
    let speaks = |name: &str| model.protocols().any(|protocol| protocol == name);
    let query = match speaks("ec2") {
        true => match (&reference.query_name, located) {
            (Some(query), _) => query.clone(),
            (None, Some(located)) => naming::type_name(located),
            (None, None) => member.to_owned(),
        },
        false if located.is_some() && (speaks("json") || speaks("smithy-rpc-v2-cbor")) => {
            bail!("{member}: a member with another name is not supported")
        }
        false => xml.to_owned(),
    };
    Ok(if query == member && xml == member {
        let constructor = if required { "required" } else { "optional" };
        format!("Member::{constructor}({member:?}, &{shape}),")
    } else {
        format!("Member::named({member:?}, {query:?}, {xml:?}, {required}, &{shape}),")
    })
}

fn bounds(name: &str, shape: &Shape) -> Result<String> {
    let whole = |number: &serde_json::Number| -> Result<i64> {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "bounds of the models are small whole numbers"
        )]
        let float = number
            .as_f64()
            .filter(|f| f.fract() == 0.0 && f.abs() < 1e15)
            .map(|f| f as i64);
        number
            .as_i64()
            .or(float)
            .with_context(|| format!("{name}: the bound {number} is not a whole number"))
    };
    let min = shape.min.as_ref().map(whole).transpose()?;
    let max = shape.max.as_ref().map(whole).transpose()?;
    Ok(match (min, max) {
        (None, None) => "Bounds::NONE".to_owned(),
        (Some(min), None) => format!("Bounds::min({min})"),
        (None, Some(max)) => format!("Bounds::max({max})"),
        (Some(min), Some(max)) => format!("Bounds::new({min}, {max})"),
    })
}

fn raw_string(text: &str) -> String {
    if text.contains('"') {
        format!("r##\"{text}\"##")
    } else {
        format!("r\"{text}\"")
    }
}
