//! Structs and enums.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, bail};

use super::Sources;
use crate::naming;
use crate::service_model::{ServiceModel, Shape};

/// Names of the prelude, which a struct of ours would hide.
const TAKEN: [&str; 6] = ["Option", "Vec", "String", "Box", "Result", "Default"];

pub fn module(sources: &Sources) -> Result<String> {
    let model = &sources.model;
    let mut out = String::new();
    let mut names = BTreeSet::new();
    let reached: Vec<_> = model
        .shapes
        .iter()
        .filter(|(_, shape)| !shape.is_error())
        .collect();
    for (name, shape) in reached {
        let text = match shape.kind.as_str() {
            "structure" if !shape.document => structure(model, name, shape)?,
            "string" if !shape.values.is_empty() => enumeration(name, shape)?,
            _ => continue,
        };
        let rust = naming::type_name(name);
        if TAKEN.contains(&rust.as_str()) || !names.insert(rust) {
            bail!("the shape {name} would make a type whose name is taken");
        }
        out += &text;
    }
    Ok(out)
}

fn structure(model: &ServiceModel, name: &str, shape: &Shape) -> Result<String> {
    let mut out = format!("wire::structure! {{\n    {} {{\n", naming::type_name(name));
    for (member, reference) in &shape.members {
        let mut rust = rust_type(model, &reference.shape)?;
        if holds(model, &reference.shape, name, &mut BTreeSet::new())? {
            rust = format!("Box<{rust}>");
        }
        let field = naming::field(member);
        if !shape.required.contains(member) {
            rust = format!("Option<{rust}>");
        }
        out += &format!("        {field}: {rust} = {member:?},\n");
    }
    Ok(out + "    }\n}\n\n")
}

fn enumeration(name: &str, shape: &Shape) -> Result<String> {
    let mut variants: BTreeMap<String, &String> = BTreeMap::new();
    let mut out = format!("wire::enumeration! {{\n    {} {{\n", naming::type_name(name));
    for value in &shape.values {
        let variant = naming::variant(value);
        if let Some(other) = variants.insert(variant.clone(), value) {
            bail!("{name}: {other} and {value} would be the same variant");
        }
        out += &format!("        {variant} = {value:?},\n");
    }
    Ok(out + "    }\n}\n\n")
}

fn rust_type(model: &ServiceModel, name: &str) -> Result<String> {
    let shape = model.shape(name)?;
    Ok(match shape.kind.as_str() {
        "structure" if shape.document => "wire::Document".to_owned(),
        "structure" => naming::type_name(name),
        "string" if !shape.values.is_empty() => naming::type_name(name),
        "string" => "String".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" | "double" => "f64".to_owned(),
        "boolean" => "bool".to_owned(),
        "timestamp" => "model::Timestamp".to_owned(),
        "blob" => "wire::Blob".to_owned(),
        "list" => format!("Vec<{}>", rust_type(model, part(name, shape.member.as_ref())?)?),
        "map" => format!(
            "std::collections::BTreeMap<String, {}>",
            rust_type(model, part(name, shape.value.as_ref())?)?
        ),
        other => bail!("{name} has the unknown type {other}"),
    })
}

fn part<'a>(name: &str, part: Option<&'a crate::service_model::Reference>) -> Result<&'a str> {
    match part {
        Some(reference) => Ok(&reference.shape),
        None => bail!("{name} does not say what it holds"),
    }
}

/// Whether a value of the shape `outer` holds one of `inner` in itself, not behind a list or a map.
fn holds(model: &ServiceModel, outer: &str, inner: &str, seen: &mut BTreeSet<String>) -> Result<bool> {
    let shape = model.shape(outer)?;
    if shape.kind != "structure" || !seen.insert(outer.to_owned()) {
        return Ok(false);
    }
    if outer == inner {
        return Ok(true);
    }
    for reference in shape.members.values() {
        if holds(model, &reference.shape, inner, seen)? {
            return Ok(true);
        }
    }
    Ok(false)
}
