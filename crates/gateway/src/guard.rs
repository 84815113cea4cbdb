//! Keeps web pages out: a page of another origin, or one that has pointed its own name at this
//! machine (DNS rebinding), must not drive a cloud that trusts whoever can reach it.

use std::net::{IpAddr, SocketAddr};

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, HeaderName, Request};

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// On which side a connection came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// This machine: whoever steers cove.
    Machine,
    /// The address of AWS's endpoints in the internet namespace: tasks.
    Endpoint,
}

/// Refuses a foreign `Host` or `Origin`, with the reason for the caller.
pub fn check<B>(request: &Request<B>, listen: SocketAddr) -> Result<(), &'static str> {
    let host = match (request.uri().authority(), header(request.headers(), &HOST)) {
        (Some(authority), _) => authority.as_str(),
        (None, Some(host)) => host,
        (None, None) => return Err("A request needs a Host header."),
    };
    if !is_own_host(host) {
        return Err("This Host is not a name of cove. Use its address, localhost, or AWS's own names.");
    }
    let own_page = match header(request.headers(), &ORIGIN) {
        // Pictures, forms that GET and links carry no origin, but browsers say where they stand.
        None => matches!(
            header(request.headers(), &FETCH_SITE),
            None | Some("same-origin" | "none")
        ),
        Some(origin) => is_own_origin(origin, host, listen.port()),
    };
    match own_page {
        true => Ok(()),
        false => Err("Requests from web pages of other origins are refused."),
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    // A header that is no text, or stands twice, is as foreign as can be.
    let mut values = headers.get_all(name).iter();
    let first = values.next()?;
    Some(if values.next().is_some() {
        ""
    } else {
        first.to_str().unwrap_or_default()
    })
}

/// An address, `localhost`, or a name that only AWS's own resolvers would lead here.
fn is_own_host(host: &str) -> bool {
    let name = without_port(host).to_ascii_lowercase();
    let name = name.strip_suffix('.').unwrap_or(&name);
    name.parse::<IpAddr>().is_ok()
        || name == "localhost"
        || name.ends_with(".localhost")
        || is_awss_name(name)
}

fn is_awss_name(name: &str) -> bool {
    name.ends_with(".amazonaws.com") || name.ends_with(".on.aws")
}

/// Whether a page comes from where its request goes, `host`. That `host` is an address is not
/// enough: so is that of a stranger's web server.
fn is_own_origin(origin: &str, host: &str, port: u16) -> bool {
    let Some(authority) = origin.strip_prefix("http://") else {
        return false;
    };
    let of_this_port = authority
        .rsplit_once(':')
        .is_some_and(|(_, p)| p == port.to_string());
    of_this_port
        && authority.eq_ignore_ascii_case(host)
        && !is_awss_name(&without_port(authority).to_ascii_lowercase())
}

fn without_port(authority: &str) -> &str {
    match authority.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => authority.rsplit_once(':').map_or(authority, |(name, _)| name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(host: Option<&str>, origin: Option<&str>) -> bool {
        let mut request = Request::builder().uri("/");
        if let Some(host) = host {
            request = request.header(HOST, host);
        }
        if let Some(origin) = origin {
            request = request.header(ORIGIN, origin);
        }
        check(&request.body(()).unwrap(), "127.0.0.1:4566".parse().unwrap()).is_ok()
    }

    #[test]
    fn only_own_names_are_served() {
        for host in [
            "127.0.0.1:4566",
            "localhost:4566",
            "[::1]:4566",
            "203.0.113.253",
            "ecs.eu-west-1.amazonaws.com",
            "000000000000.dkr-ecr.eu-west-1.on.aws",
            "a.localhost",
        ] {
            assert!(verdict(Some(host), None), "{host}");
        }
        for host in [
            "evil.example:4566",
            "localhost.evil.example",
            "",
            "127.0.0.1.evil.example",
            "xamazonaws.com",
        ] {
            assert!(!verdict(Some(host), None), "{host}");
        }
        assert!(!verdict(None, None));
    }

    #[test]
    fn only_pages_of_cove_itself_are_served() {
        assert!(verdict(Some("localhost:4566"), Some("http://localhost:4566")));
        assert!(verdict(Some("127.0.0.1:4566"), Some("http://127.0.0.1:4566")));
        for origin in [
            "http://evil.example",
            "null",
            "http://localhost:8080",
            "https://localhost:4566",
            "http://localhost",
            "http://198.51.100.7:4566",
        ] {
            assert!(!verdict(Some("localhost:4566"), Some(origin)), "{origin}");
        }
    }

    #[test]
    fn what_a_foreign_page_embeds_is_refused() {
        let site = |site: &str| {
            let request = Request::builder()
                .uri("/?Action=DeleteSecurityGroup")
                .header(HOST, "127.0.0.1:4566")
                .header(FETCH_SITE, site);
            check(&request.body(()).unwrap(), "127.0.0.1:4566".parse().unwrap()).is_ok()
        };
        assert!(site("same-origin") && site("none"));
        assert!(!site("cross-site") && !site("same-site"));
    }
}
