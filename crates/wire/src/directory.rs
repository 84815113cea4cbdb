//! How every service of AWS is addressed and what it speaks, served or not: `models/services.csv`.

use std::sync::OnceLock;

use crate::refusal::Form;
use crate::schema::Protocol;

const TABLE: &str = include_str!("../../../models/services.csv");

/// One service.
#[derive(Debug)]
pub(crate) struct Entry {
    /// What AWS's clients call it: `ecs`.
    pub name: &'static str,
    /// What it calls itself: `Elastic Load Balancing v2`. SDKs have it in their `User-Agent`.
    service_id: &'static str,
    /// The name in a credential scope; several services may share one.
    pub signing_name: &'static str,
    /// The first labels of its host: `streams.dynamodb`.
    endpoint_prefix: &'static str,
    /// What stands before the dot in `X-Amz-Target`, and in the path of rpc-v2-cbor.
    target_prefix: &'static str,
    pub api_version: &'static str,
    /// The forms of its errors, in the order of its protocols.
    forms: Vec<Form>,
}

impl Entry {
    fn parse(line: &'static str) -> Option<Self> {
        let fields: Vec<&str> = line.split(',').collect();
        let [
            name,
            service_id,
            signing_name,
            endpoint_prefix,
            target_prefix,
            protocols,
            json,
            api_version,
        ] = *fields.as_slice()
        else {
            return None;
        };
        let forms = protocols.split(' ').map(|protocol| form(name, protocol, json));
        Some(Entry {
            name,
            service_id,
            signing_name,
            endpoint_prefix,
            target_prefix,
            api_version,
            forms: forms.collect::<Option<_>>()?,
        })
    }

    fn first(&self, is: impl Fn(Form) -> bool) -> Option<Form> {
        self.forms.iter().copied().find(|form| is(*form))
    }

    /// The form of an error for a request with an `X-Amz-Target`.
    pub fn json(&self) -> Option<Form> {
        self.first(|form| matches!(form, Form::Of(protocol) if protocol.is_json()))
    }

    /// The form of an error for a request that is a form with an `Action`.
    pub fn query(&self) -> Option<Form> {
        self.first(|form| matches!(form, Form::Of(protocol) if protocol.is_query()))
    }

    /// The form of an error for a request that says by its method and path what it wants.
    pub fn rest(&self) -> Option<Form> {
        self.first(|form| !matches!(form, Form::Of(_)))
    }

    /// The form of an error where the request does not tell the protocol.
    pub fn any(&self) -> Form {
        self.forms.first().copied().unwrap_or(Form::RestJson)
    }
}

/// The form of a service's errors in one of its protocols.
fn form(name: &str, protocol: &str, json: &str) -> Option<Form> {
    Some(match (protocol, name, json) {
        ("json", _, "1.0") => Form::Of(Protocol::AwsJson1_0),
        ("json", ..) => Form::Of(Protocol::AwsJson1_1),
        // SimpleDB is older than the form that the others have, and wraps its errors as EC2 does.
        ("query", "sdb", _) | ("ec2", ..) => Form::Of(Protocol::Ec2Query),
        ("query", ..) => Form::Of(Protocol::AwsQuery),
        ("smithy-rpc-v2-cbor", ..) => Form::Of(Protocol::RpcV2Cbor),
        ("rest-json", ..) => Form::RestJson,
        ("rest-xml", "s3", _) => Form::S3,
        ("rest-xml", ..) => Form::RestXml,
        _ => return None,
    })
}

/// Every service, sorted by name.
pub(crate) fn all() -> &'static [Entry] {
    static ENTRIES: OnceLock<Vec<Entry>> = OnceLock::new();
    ENTRIES.get_or_init(|| TABLE.lines().skip(1).filter_map(Entry::parse).collect())
}

/// The services that sign with a name.
pub(crate) fn signing_as(name: &str) -> Vec<&'static Entry> {
    all().iter().filter(|entry| entry.signing_name == name).collect()
}

/// The service of a target's prefix, and of the path of rpc-v2-cbor.
pub(crate) fn of_target(prefix: &str) -> Option<&'static Entry> {
    all()
        .iter()
        .find(|entry| !prefix.is_empty() && entry.target_prefix == prefix)
}

/// The service of the query protocols that has a version, which no other one has but those that share their form.
pub(crate) fn of_version(version: &str) -> Option<&'static Entry> {
    all()
        .iter()
        .find(|entry| entry.api_version == version && entry.query().is_some())
}

/// The service that an SDK says it is the client of: `api/elasticloadbalancingv2#1.54.6`, `api/s3/1.2.0`.
pub(crate) fn of_user_agent(text: &str) -> Option<&'static Entry> {
    let token = text.split(' ').find_map(|word| word.strip_prefix("api/"))?;
    let id = plain(token.split(['#', '/']).next()?);
    all().iter().find(|entry| plain(entry.service_id) == id)
}

/// Letters and digits alone, in lower case: SDKs write a service's id with all kinds of marks between its words.
fn plain(text: &str) -> String {
    text.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The service of one of AWS's own host names: `bucket.s3.eu-west-1.amazonaws.com`.
pub(crate) fn of_host(host: &str) -> Option<&'static Entry> {
    let name = host.split(':').next()?.to_ascii_lowercase();
    let labels = name.find(".amazonaws.com").map(|end| &name[..end])?;
    let dotted = format!(".{labels}.");
    let is_in = |entry: &&Entry| dotted.contains(&format!(".{}.", entry.endpoint_prefix));
    all()
        .iter()
        .filter(is_in)
        .max_by_key(|entry| entry.endpoint_prefix.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_a_service() {
        assert_eq!(all().len(), TABLE.lines().count() - 1);
        assert!(all().len() > 400);
        assert!(all().is_sorted_by_key(|entry| entry.name));
    }

    #[test]
    fn services_are_found_by_what_requests_say() {
        let name = |entry: Option<&Entry>| entry.map(|entry| entry.name);
        for (agent, service) in [
            (
                "aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.24 api/elasticloadbalancingv2#1.45.2",
                "elbv2",
            ),
            ("aws-sdk-js/3.750.0 ua/2.1 os/linux api/s3#3.750.0 m/E", "s3"),
            (
                "aws-sdk-rust/1.3.3 ua/2.1 api/dynamodb/1.50.0 os/linux",
                "dynamodb",
            ),
            (
                "aws-sdk-java/2.30.0 md/io#sync ua/2.1 api/Resource_Groups#2.30.0",
                "resource-groups",
            ),
        ] {
            assert_eq!(name(of_user_agent(agent)), Some(service), "{agent}");
        }
        assert_eq!(
            name(of_user_agent("Boto3/1.43.11 md/Botocore#1.43.11 ua/2.1")),
            None
        );
        assert_eq!(name(of_host("b.s3.eu-west-1.amazonaws.com:443")), Some("s3"));
        assert_eq!(
            name(of_host("streams.dynamodb.us-east-1.amazonaws.com")),
            Some("dynamodbstreams")
        );
        assert_eq!(name(of_host("127.0.0.1:4566")), None);
        assert_eq!(name(of_version("2009-04-15")), Some("sdb"));
        assert_eq!(name(of_target("AmazonSQS")), Some("sqs"));
        assert_eq!(name(of_target("")), None);
    }
}
