//! The instance metadata service at 169.254.169.254, versions 1 and 2.
//!
//! Who asks is known by the source address, which the VPC's router has checked: an interface of an
//! instance, or of a task on one. Nobody else's packets come here.

mod document;
mod http;
mod token;

use std::net::Ipv4Addr;

use model::{TaskId, Timestamp, VpcId};
use netplan::Owner;
use rows::{Instance, NetworkInterface, Tables};

use document::{MetadataItem, MetadataView};
pub(crate) use http::serve;
use http::{HttpRequest, HttpResponse};

/// What the service signs its tokens with, and hands out.
#[derive(Clone, Default)]
pub struct Keys {
    /// Of cove's own.
    pub token: [u8; 32],
    /// With it cove's own API checks signatures.
    pub secret_access_key: String,
}

const VERSIONS: &[&str] = &[
    "1.0",
    "2007-01-19",
    "2007-03-01",
    "2007-08-29",
    "2007-10-10",
    "2007-12-15",
    "2008-02-01",
    "2008-09-01",
    "2009-04-04",
    "2011-01-01",
    "2011-05-01",
    "2012-01-12",
    "2014-02-25",
    "2014-11-05",
    "2015-10-20",
    "2016-04-19",
    "2016-06-30",
    "2016-09-02",
    "2018-03-28",
    "2018-08-17",
    "2018-09-24",
    "2019-10-01",
    "2020-10-27",
    "2021-01-03",
    "2021-03-23",
    "2021-07-15",
    "2022-09-24",
    "2024-04-11",
    "latest",
];

const TTL_HEADER: &str = "x-aws-ec2-metadata-token-ttl-seconds";
const TOKEN_HEADER: &str = "x-aws-ec2-metadata-token";

/// The instance that an address of the VPC speaks for.
fn caller<'a>(tables: &'a Tables, vpc: &VpcId, source: Ipv4Addr) -> Option<&'a Instance> {
    let holds =
        |eni: &&NetworkInterface| eni.vpc == *vpc && eni.is_live() && eni.private_addresses.contains(&source);
    let mut enis = tables.network_interfaces.values().map(AsRef::as_ref);
    let eni = enis.find(holds)?;
    let task = |id: &TaskId| {
        tables
            .tasks
            .values()
            .map(AsRef::as_ref)
            .find(|task| task.id == *id)
    };
    let id = Owner::of(eni).metadata_of(task)?;
    tables.get::<Instance>(&eni.scope.key(id)).map(AsRef::as_ref)
}

/// The answer to a request from an address of the VPC; `None` for nobody that should have one.
pub(crate) fn respond(
    tables: &Tables,
    keys: &Keys,
    vpc: &VpcId,
    source: Ipv4Addr,
    request: Option<&HttpRequest>,
    now: Timestamp,
) -> Option<HttpResponse> {
    let instance = caller(tables, vpc, source)?;
    let Some(request) = request else {
        return Some(HttpResponse::error(400));
    };
    if !instance.metadata_options.enabled {
        return Some(HttpResponse::error(403));
    }
    let view = MetadataView {
        tables,
        instance,
        keys,
        now,
    };
    let path: Vec<&str> = request.path.split('/').filter(|part| !part.is_empty()).collect();
    Some(match request.method.as_str() {
        "PUT" if path == ["latest", "api", "token"] => new_token(&view, request),
        "GET" | "HEAD" => get(&view, request, &path),
        _ => HttpResponse::error(405),
    })
}

fn seconds(now: Timestamp) -> u64 {
    now.since(Timestamp::EPOCH).as_secs()
}

fn new_token(view: &MetadataView, request: &HttpRequest) -> HttpResponse {
    // What came through a proxy is not the instance's own.
    if request.header("x-forwarded-for").is_some() {
        return HttpResponse::error(403);
    }
    let ttl = request
        .header(TTL_HEADER)
        .and_then(|text| text.parse::<u64>().ok());
    let Some(ttl) = ttl.filter(|ttl| (1..=token::TTL_MAX).contains(ttl)) else {
        return HttpResponse::error(400);
    };
    let expires = seconds(view.now).saturating_add(ttl);
    let mut response = HttpResponse::ok(token::issue(&view.keys.token, &view.instance.id, expires));
    response.token_ttl = Some(ttl);
    response.hop_limit = Some(view.instance.metadata_options.hop_limit);
    response
}

fn get(view: &MetadataView, request: &HttpRequest, path: &[&str]) -> HttpResponse {
    let (instance, keys) = (view.instance, view.keys);
    let allowed = match request.header(TOKEN_HEADER) {
        Some(given) => token::holds(&keys.token, &instance.id, given, seconds(view.now)),
        None => !instance.metadata_options.tokens_required,
    };
    if !allowed {
        return HttpResponse::error(401);
    }
    let found = match path {
        [] => Some(MetadataItem::Text(VERSIONS.join("\n"))),
        [version, rest @ ..] if VERSIONS.contains(version) => view.at(rest),
        _ => None,
    };
    match found {
        Some(MetadataItem::Text(text)) => HttpResponse::ok(text),
        Some(MetadataItem::Bytes(bytes)) => HttpResponse {
            content_type: "application/octet-stream",
            ..HttpResponse::ok(bytes)
        },
        None => HttpResponse::error(404),
    }
}
