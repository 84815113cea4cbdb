//! The cluster query language: which container instances an expression means. It is what `memberOf`
//! constraints and `ListContainerInstances` filters are written in.
//!
//! Source: ECS Developer Guide, "Create expressions to define container instances for Amazon ECS tasks".

mod parse;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use regex::Regex;

pub use parse::ParseError;

/// What an expression can ask of a container instance.
#[derive(Clone, Debug, Default)]
pub struct Host {
    pub agent_connected: bool,
    /// Such as `1.105.1`.
    pub agent_version: String,
    /// A name without a value is an attribute too.
    pub attributes: BTreeMap<String, Option<String>>,
    pub ec2_instance_id: String,
    /// Milliseconds since the epoch.
    pub registered_at_ms: i64,
    pub running_tasks: u32,
    /// The groups of its tasks.
    pub task_groups: Vec<String>,
}

/// A parsed expression.
#[derive(Clone, Debug)]
pub struct Query(Node);

#[derive(Clone, Debug)]
enum Node {
    Or(Vec<Node>),
    And(Vec<Node>),
    Not(Box<Node>),
    Simple(Subject, Test),
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Subject {
    AgentConnected,
    AgentVersion,
    Attribute(String),
    Ec2InstanceId,
    RegisteredAt,
    RunningTasksCount,
    TaskGroup,
}

#[derive(Clone, Debug)]
enum Test {
    Exists(bool),
    Compare(Comparison, String),
    /// Whether it is (or is not) one of the list.
    In(bool, Vec<String>),
    /// Whether the whole value has (or has not) the form.
    Matches(bool, Regex),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

impl Comparison {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Comparison::Equal => ordering.is_eq(),
            Comparison::NotEqual => ordering.is_ne(),
            Comparison::Greater => ordering.is_gt(),
            Comparison::GreaterOrEqual => ordering.is_ge(),
            Comparison::Less => ordering.is_lt(),
            Comparison::LessOrEqual => ordering.is_le(),
        }
    }
}

impl Query {
    /// Reads an expression.
    ///
    /// # Errors
    /// Anything that is not one, or asks a subject what it cannot be asked.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        parse::query(text).map(Query)
    }

    /// Whether the expression means the instance.
    pub fn matches(&self, host: &Host) -> bool {
        holds(&self.0, host)
    }
}

fn holds(node: &Node, host: &Host) -> bool {
    match node {
        Node::Or(nodes) => nodes.iter().any(|n| holds(n, host)),
        Node::And(nodes) => nodes.iter().all(|n| holds(n, host)),
        Node::Not(node) => !holds(node, host),
        Node::Simple(subject, test) => passes(subject, test, host),
    }
}

/// The values of a subject: none for an attribute that is missing, several for the groups of tasks.
fn values(subject: &Subject, host: &Host) -> Vec<String> {
    match subject {
        Subject::AgentConnected => vec![host.agent_connected.to_string()],
        Subject::AgentVersion => vec![host.agent_version.clone()],
        Subject::Attribute(name) => host
            .attributes
            .get(name)
            .map(|value| value.clone().unwrap_or_default())
            .into_iter()
            .collect(),
        Subject::Ec2InstanceId => vec![host.ec2_instance_id.clone()],
        Subject::RegisteredAt => vec![host.registered_at_ms.to_string()],
        Subject::RunningTasksCount => vec![host.running_tasks.to_string()],
        Subject::TaskGroup => host.task_groups.clone(),
    }
}

/// A test that something is so needs one value that is; a test that something is not so needs that no
/// value is, which also holds where there is none.
fn passes(subject: &Subject, test: &Test, host: &Host) -> bool {
    let values = values(subject, host);
    let any = |is: &dyn Fn(&str) -> bool| values.iter().any(|v| is(v));
    match test {
        Test::Exists(wanted) => values.is_empty() != *wanted,
        Test::Compare(Comparison::Equal, other) => any(&|v| equal(subject, v, other)),
        Test::Compare(Comparison::NotEqual, other) => !any(&|v| equal(subject, v, other)),
        Test::Compare(comparison, other) => any(&|v| comparison.holds(compare(subject, v, other))),
        Test::In(wanted, list) => any(&|v| list.iter().any(|l| equal(subject, v, l))) == *wanted,
        Test::Matches(wanted, form) => any(&|v| form.is_match(v)) == *wanted,
    }
}

fn equal(subject: &Subject, value: &str, other: &str) -> bool {
    match subject {
        Subject::Attribute(_) => value == other,
        _ => compare(subject, value, other).is_eq(),
    }
}

fn compare(subject: &Subject, value: &str, other: &str) -> Ordering {
    match subject {
        Subject::AgentVersion => version(value).cmp(&version(other)),
        Subject::RegisteredAt | Subject::RunningTasksCount => number(value).cmp(&number(other)),
        Subject::Attribute(_) => match (number(value), number(other)) {
            (Some(value), Some(other)) => value.cmp(&other),
            _ => value.cmp(other),
        },
        Subject::AgentConnected | Subject::Ec2InstanceId | Subject::TaskGroup => value.cmp(other),
    }
}

fn number(text: &str) -> Option<i64> {
    text.parse().ok()
}

/// `1.9.0` is before `1.10`; what is missing at the end counts as 0.
fn version(text: &str) -> Vec<u64> {
    let mut parts: Vec<u64> = text
        .trim_start_matches('v')
        .split('.')
        .map(|part| part.parse().unwrap_or(0))
        .collect();
    while parts.last() == Some(&0) {
        parts.pop();
    }
    parts
}

#[cfg(test)]
mod tests;
