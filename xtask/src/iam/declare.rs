//! From an operation to its action and the templates of its resources.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use super::reference::{self, Reference};
use super::{Correction, ServiceCorrections};
use crate::service_model::{ServiceModel, Shape};

/// In a template: what an input does not tell although the resource is there. It becomes a `*`, and the operation
/// stands in the list of what is undeclared.
const UNKNOWN: char = '?';

/// Operations that make what they are named after: it has no id yet.
const MAKERS: [&str; 3] = ["Allocate", "Create", "Run"];

/// What callers have to be allowed for the operations of a service.
#[derive(Debug, Default)]
pub struct Declared {
    pub operations: BTreeMap<String, Operation>,
    /// A line for each gap: `SERVICE OPERATION` without an action, or with the resource type or the dependent action
    /// that an input does not tell.
    pub undeclared: BTreeSet<String>,
}

#[derive(Debug, Default)]
pub struct Operation {
    /// None where AWS asks for no permission.
    pub action: Option<Action>,
    pub dependents: Vec<Action>,
}

#[derive(Debug)]
pub struct Action {
    pub name: String,
    /// Templates as `wire` reads them.
    pub resources: Vec<String>,
}

/// The action of an operation, without its prefix.
pub fn action_of<'a>(corrections: Option<&'a ServiceCorrections>, operation: &'a str) -> &'a str {
    let correction = corrections.and_then(|corrections| corrections.operations.get(operation));
    correction
        .and_then(|correction| correction.action.as_deref())
        .unwrap_or(operation)
}

/// Declares every operation of the model. Fails for a correction that is needless or wrong.
pub fn declare(
    service: &str,
    model: &ServiceModel,
    reference: &Reference,
    corrections: &ServiceCorrections,
) -> Result<Declared> {
    let none = BTreeMap::new();
    let actions = reference.actions.get(service).unwrap_or(&none);
    let mut types = reference.types.get(service).cloned().unwrap_or_default();
    types.extend(corrections.arns.clone());
    let prefix = actions.values().find_map(|action| action.name.split_once(':'));
    let (prefix, _) = prefix.with_context(|| format!("the reference has no action of {service}"))?;
    if let Some(unknown) = corrections
        .operations
        .keys()
        .find(|name| !model.operations.contains_key(*name))
    {
        bail!("iam-corrections.toml: {service} does not serve {unknown}");
    }
    let mut declared = Declared::default();
    let no_correction = Correction::default();
    for (name, operation) in &model.operations {
        let correction = corrections.operations.get(name).unwrap_or(&no_correction);
        if correction.free {
            declared.operations.insert(name.clone(), Operation::default());
            continue;
        }
        let short = action_of(Some(corrections), name);
        let known = actions.get(short);
        if known.is_none() && correction.action.is_none() {
            declared.undeclared.insert(format!("{service} {name}"));
            declared.operations.insert(name.clone(), Operation::default());
            continue;
        }
        let input = operation
            .input
            .as_ref()
            .map(|input| model.shape(&input.shape))
            .transpose()?;
        let derivation = Derivation {
            operation: name,
            model,
            input,
            types: &types,
            corrections,
            correction,
        };
        let made = derivation
            .run(format!("{prefix}:{short}"), known)
            .with_context(|| format!("the IAM action of {service}'s {name}"))?;
        let gaps = made.gaps.iter().map(|gap| format!("{service} {name} {gap}"));
        declared.undeclared.extend(gaps);
        declared.operations.insert(name.clone(), made.operation);
    }
    Ok(declared)
}

struct Derivation<'a> {
    operation: &'a str,
    model: &'a ServiceModel,
    input: Option<&'a Shape>,
    /// By resource type, its ARN.
    types: &'a BTreeMap<String, String>,
    corrections: &'a ServiceCorrections,
    correction: &'a Correction,
}

#[derive(Default)]
struct Made {
    operation: Operation,
    gaps: BTreeSet<String>,
}

impl Derivation<'_> {
    fn run(&self, name: String, known: Option<&reference::Action>) -> Result<Made> {
        let mut made = Made::default();
        let types = known.map(|action| action.types.as_slice()).unwrap_or_default();
        let (derived, mut gaps) = self.derive(types);
        let mut resources = derived;
        if let Some(given) = &self.correction.resources {
            let given: Vec<String> = given.iter().map(|text| self.whole(text)).collect::<Result<_>>()?;
            if given == resources && gaps.is_empty() {
                bail!("its resources follow from the reference; delete the correction");
            }
            gaps = self.uncovered(types, &given);
            resources = given;
        }
        gaps.extend(
            resources
                .iter()
                .filter(|resource| resource.contains(UNKNOWN))
                .map(|resource| self.type_of(resource).unwrap_or(resource).to_owned()),
        );
        made.gaps.extend(gaps);
        made.operation.action = Some(Action {
            name,
            resources: filled(&resources),
        });
        let mut dependents: BTreeSet<&str> = self.correction.dependents.keys().map(String::as_str).collect();
        dependents.extend(
            known
                .iter()
                .flat_map(|action| &action.dependents)
                .map(String::as_str),
        );
        for dependent in dependents {
            if self
                .corrections
                .needless
                .iter()
                .any(|needless| needless == dependent)
            {
                continue;
            }
            let given = self.correction.dependents.get(dependent);
            let Some(resources) = given.or_else(|| self.corrections.dependents.get(dependent)) else {
                made.gaps.insert(dependent.to_owned());
                continue;
            };
            let (gaps, resources): (Vec<String>, _) = resources
                .iter()
                .cloned()
                .partition(|resource| resource.contains(UNKNOWN));
            if !gaps.is_empty() {
                made.gaps.insert(dependent.to_owned());
            }
            made.operation.dependents.push(Action {
                name: dependent.to_owned(),
                resources,
            });
        }
        made.operation
            .dependents
            .retain(|action| !action.resources.is_empty());
        Ok(made)
    }

    /// The templates that follow from names alone, and the required types for which none does.
    fn derive(&self, types: &[reference::Type]) -> (Vec<String>, Vec<String>) {
        let members = self.members();
        if let Some(arn) = members
            .iter()
            .find(|name| name.eq_ignore_ascii_case("resourceArn"))
        {
            return (vec![format!("{{{arn}}}")], Vec::new());
        }
        let (mut templates, mut gaps) = (Vec::new(), Vec::new());
        for kind in types {
            match self.template(kind) {
                Some(template) => templates.push(template),
                None if kind.required => gaps.push(kind.name.clone()),
                None => {}
            }
        }
        (templates, gaps)
    }

    fn template(&self, kind: &reference::Type) -> Option<String> {
        let creates = MAKERS.iter().any(|maker| self.operation.starts_with(maker));
        let arn = standing(self.types.get(&kind.name)?);
        let mut out = String::new();
        let mut rest = arn.as_str();
        while let Some((text, after)) = rest.split_once("${") {
            out += text;
            let (placeholder, after) = after.split_once('}')?;
            rest = after;
            let last = !rest.contains("${");
            match self.binding(placeholder) {
                Some(binding) => {
                    let name = binding.to_ascii_lowercase();
                    if last && (name.ends_with("arn") || name.ends_with("arns")) {
                        return Some(format!("{{{binding}}}"));
                    }
                    let all = last && kind.required && !binding.contains('=') && !self.requires(&binding);
                    out += &format!("{{{binding}{}}}", if all { "=*" } else { "" });
                }
                None if creates && kind.required => out.push('*'),
                None if last => return None,
                None => out.push(UNKNOWN),
            }
        }
        Some(out + rest)
    }

    /// The members that hold what a placeholder stands for.
    fn binding(&self, placeholder: &str) -> Option<String> {
        let members = self.members();
        if let Some(candidates) = self.corrections.members.get(placeholder) {
            return candidates.iter().find_map(|candidate| {
                let (paths, default) = match candidate.split_once('=') {
                    Some((paths, default)) => (paths, format!("={default}")),
                    None => (candidate.as_str(), String::new()),
                };
                let known: Vec<&str> = paths.split('|').filter(|path| members.contains(path)).collect();
                (!known.is_empty()).then(|| known.join("|") + &default)
            });
        }
        let mut names = vec![placeholder.to_owned()];
        if let Some(bare) = placeholder.strip_suffix("Name") {
            names.push(bare.to_owned());
        }
        if let Some(bare) = placeholder.strip_suffix("Id") {
            names.extend([bare.to_owned(), format!("{bare}Arn")]);
        }
        let found = members.into_iter().find(|member| {
            let is = |name: &String| {
                member.eq_ignore_ascii_case(name) || member.eq_ignore_ascii_case(&format!("{name}s"))
            };
            names.iter().any(is)
        });
        found.map(str::to_owned)
    }

    /// The members of the input that are a text or a list of texts.
    fn members(&self) -> Vec<&str> {
        let is_text = |shape: &str| {
            let shape = self.model.shape(shape).ok()?;
            match &shape.member {
                Some(item) => Some(self.model.shape(&item.shape).ok()?.kind == "string"),
                None => Some(shape.kind == "string"),
            }
        };
        let members = self.input.iter().flat_map(|input| &input.members);
        members
            .filter(|(_, reference)| is_text(&reference.shape) == Some(true))
            .map(|(name, _)| name.as_str())
            .collect()
    }

    fn requires(&self, member: &str) -> bool {
        self.input
            .is_some_and(|input| input.required.iter().any(|required| required == member))
    }

    /// A template of the corrections with the beginning of its type's ARN.
    fn whole(&self, text: &str) -> Result<String> {
        if text.starts_with("arn:") || text.starts_with('{') {
            return Ok(text.to_owned());
        }
        let beginnings = self.types.values().map(|arn| beginning(&standing(arn)));
        let found = beginnings
            .map(|beginning| resource_at(&beginning))
            .filter(|(_, resource)| text.starts_with(resource.as_str()))
            .max_by_key(|(_, resource)| resource.len());
        let (before, _) = found.with_context(|| format!("no resource type is written {text}"))?;
        Ok(format!("{before}{text}"))
    }

    /// The required types that no template is of.
    fn uncovered(&self, types: &[reference::Type], templates: &[String]) -> Vec<String> {
        let covered = |kind: &reference::Type| {
            let of_type = |template: &String| self.type_of(template) == Some(&kind.name);
            templates
                .iter()
                .any(|text| text.starts_with('{') || of_type(text))
        };
        let open = types.iter().filter(|kind| kind.required && !covered(kind));
        open.map(|kind| kind.name.clone()).collect()
    }

    fn type_of(&self, template: &str) -> Option<&str> {
        let of = self
            .types
            .iter()
            .map(|(name, arn)| (name, beginning(&standing(arn))));
        let found = of.filter(|(_, beginning)| template.starts_with(beginning.as_str()));
        found
            .max_by_key(|(_, beginning)| beginning.len())
            .map(|(name, _)| name.as_str())
    }
}

/// An ARN of the reference with where the caller stands filled in.
fn standing(arn: &str) -> String {
    arn.replace("${Partition}", "aws")
        .replace("${Region}", "{region}")
        .replace("${Account}", "{account}")
}

/// What stands before the first placeholder of its own.
fn beginning(arn: &str) -> String {
    arn.split("${").next().unwrap_or_default().to_owned()
}

/// What comes before the resource of an ARN, and the resource.
fn resource_at(arn: &str) -> (String, String) {
    let at = arn.match_indices(':').nth(4).map_or(arn.len(), |(at, _)| at + 1);
    (arn[..at].to_owned(), arn[at..].to_owned())
}

fn filled(templates: &[String]) -> Vec<String> {
    templates.iter().map(|text| text.replace(UNKNOWN, "*")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model() -> ServiceModel {
        serde_json::from_value(serde_json::json!({
            "metadata": {"apiVersion": "1", "endpointPrefix": "a", "protocol": "json", "serviceId": "A"},
            "operations": {
                "CreateThing": {"input": {"shape": "Create"}},
                "DescribeThings": {"input": {"shape": "Describe"}},
                "StopThing": {"input": {"shape": "Stop"}},
            },
            "shapes": {
                "Name": {"type": "string"},
                "Names": {"type": "list", "member": {"shape": "Name"}},
                "Create": {"type": "structure", "members": {"box": {"shape": "Name"}, "role": {"shape": "Name"}}},
                "Describe": {"type": "structure", "members": {"box": {"shape": "Name"}, "things": {"shape": "Names"}}},
                "Stop": {"type": "structure", "members": {"number": {"shape": "Name"}}},
            },
        }))
        .unwrap()
    }

    fn reference() -> Reference {
        let action = |name: &str| reference::Action {
            name: format!("a:{name}"),
            access: "Write".into(),
            types: vec![reference::Type {
                name: "thing".into(),
                required: true,
            }],
            dependents: vec!["iam:PassRole".into()],
        };
        let actions = ["CreateThing", "DescribeThings"].map(|name| (name.to_owned(), action(name)));
        let arn = "arn:${Partition}:a:${Region}:${Account}:thing/${BoxName}/${ThingId}".to_owned();
        Reference {
            actions: [("a".to_owned(), actions.into())].into(),
            types: [("a".to_owned(), [("thing".to_owned(), arn)].into())].into(),
        }
    }

    fn declared(corrections: &str) -> Result<Declared> {
        declare("a", &model(), &reference(), &toml::from_str(corrections).unwrap())
    }

    fn resources<'a>(declared: &'a Declared, operation: &str) -> &'a [String] {
        &declared.operations[operation].action.as_ref().unwrap().resources
    }

    #[test]
    fn resources_follow_from_names() {
        let declared = declared("members.BoxName = ['box=main']").unwrap();
        let thing = "arn:aws:a:{region}:{account}:thing/{box=main}";
        assert_eq!(resources(&declared, "CreateThing"), [format!("{thing}/*")]);
        assert_eq!(
            resources(&declared, "DescribeThings"),
            [format!("{thing}/{{things=*}}")]
        );
        assert!(declared.operations["StopThing"].action.is_none());
        let gaps = [
            "a CreateThing iam:PassRole",
            "a DescribeThings iam:PassRole",
            "a StopThing",
        ];
        assert!(declared.undeclared.iter().eq(gaps));
    }

    #[test]
    fn people_say_the_rest() {
        let declared = declared(
            "needless = ['iam:PassRole']\n\
             [operations]\n\
             CreateThing.free = true\n\
             DescribeThings.resources = ['thing/?/{things}']\n\
             StopThing = { action = 'EndThing', resources = ['thing/{number}'], dependents = { 'a:Tag' = ['?', 'x'] } }\n",
        )
        .unwrap();
        assert!(declared.operations["CreateThing"].action.is_none());
        let thing = "arn:aws:a:{region}:{account}:thing";
        assert_eq!(
            resources(&declared, "DescribeThings"),
            [format!("{thing}/*/{{things}}")]
        );
        let stop = &declared.operations["StopThing"];
        assert_eq!(stop.action.as_ref().unwrap().name, "a:EndThing");
        assert_eq!(resources(&declared, "StopThing"), [format!("{thing}/{{number}}")]);
        assert_eq!(
            (stop.dependents.len(), stop.dependents[0].resources.as_slice()),
            (1, &["x".to_owned()][..])
        );
        assert!(
            declared
                .undeclared
                .iter()
                .eq(["a DescribeThings thing", "a StopThing a:Tag"])
        );
    }

    #[test]
    fn corrections_have_to_be_needed_and_right() {
        for wrong in [
            "operations.PauseThing.free = true",
            "operations.CreateThing.resources = ['other/{box}']",
            "members.BoxName = ['box']\noperations.CreateThing.resources = ['thing/{box}/*']",
        ] {
            assert!(declared(wrong).is_err(), "{wrong}");
        }
    }
}
