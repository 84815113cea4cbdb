//! Whether anything listens in a namespace, as its socket tables say.
//!
//! Source: proc(5) and the kernel's Documentation/networking/proc_net_tcp.rst.

use std::net::Ipv4Addr;

use crate::{Namespace, NamespaceError};

/// `TCP_LISTEN` and, of a datagram socket without a peer, `TCP_CLOSE`.
const LISTENING: &str = "0A";
const UNCONNECTED: &str = "07";

impl Namespace {
    /// Whether a socket takes TCP connections, or UDP datagrams, for the address and port.
    pub fn listens(&self, udp: bool, address: Ipv4Addr, port: u16) -> Result<bool, NamespaceError> {
        let (tables, state) = match udp {
            false => (["tcp", "tcp6"], LISTENING),
            true => (["udp", "udp6"], UNCONNECTED),
        };
        self.within(|| {
            // A kernel without IPv6 has no table of it.
            let table =
                |name| std::fs::read_to_string(format!("/proc/thread-self/net/{name}")).unwrap_or_default();
            tables
                .iter()
                .any(|name| has_listener(&table(name), state, address, port))
        })
    }
}

fn has_listener(table: &str, state: &str, address: Ipv4Addr, port: u16) -> bool {
    let mut lines = table.lines().skip(1);
    lines.any(|line| {
        let mut words = line.split_ascii_whitespace().skip(1);
        let (local, _peer, has) = (words.next(), words.next(), words.next());
        let Some((at, number)) = local.and_then(|local| local.split_once(':')) else {
            return false;
        };
        has == Some(state) && u16::from_str_radix(number, 16) == Ok(port) && takes(at, address)
    })
}

/// Whether a socket that is bound to `local` takes what is for the address: it is bound to that, or
/// to all. An IPv6 socket that is bound to all takes IPv4 as well, unless its program forbade it.
fn takes(local: &str, address: Ipv4Addr) -> bool {
    // The words of an address are printed as numbers of the machine's byte order.
    let words = local.as_bytes().chunks(8).map(|word| {
        let word = std::str::from_utf8(word).ok()?;
        u32::from_str_radix(word, 16).ok().map(|word| word.to_ne_bytes())
    });
    let words: Option<Vec<[u8; 4]>> = words.collect();
    match words.as_deref() {
        Some([only]) => *only == [0; 4] || *only == address.octets(),
        Some([[0, 0, 0, 0], [0, 0, 0, 0], third, last]) => match third {
            [0, 0, 0, 0] => *last == [0; 4],
            [0, 0, 0xff, 0xff] => *last == [0; 4] || *last == address.octets(),
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(bytes: [u8; 4]) -> String {
        format!("{:08X}", u32::from_ne_bytes(bytes))
    }

    fn table(local: &str, state: &str) -> String {
        format!("  sl  local_address rem_address   st\n   0: {local}:0050 00000000:0000 {state} 0:0 0\n")
    }

    #[test]
    fn a_socket_takes_what_is_for_its_address_or_for_all() {
        let here = Ipv4Addr::new(10, 0, 1, 4);
        let zero = word([0; 4]);
        let mapped = word([0, 0, 0xff, 0xff]);
        let cases = [
            (zero.clone(), true),
            (word(here.octets()), true),
            (word([127, 0, 0, 1]), false),
            (format!("{zero}{zero}{zero}{zero}"), true),
            (format!("{zero}{zero}{mapped}{}", word(here.octets())), true),
            (format!("{zero}{zero}{zero}{}", word([0, 0, 0, 1])), false),
            ("nonsense".to_owned(), false),
        ];
        for (local, wanted) in cases {
            assert_eq!(
                has_listener(&table(&local, LISTENING), LISTENING, here, 80),
                wanted,
                "{local}"
            );
        }
        let all = table(&zero, LISTENING);
        assert!(!has_listener(&all, LISTENING, here, 81));
        assert!(
            !has_listener(&table(&zero, "01"), LISTENING, here, 80),
            "connected"
        );
        assert!(has_listener(&table(&zero, UNCONNECTED), UNCONNECTED, here, 80));
        assert!(!has_listener("", LISTENING, here, 80));
    }

    #[test]
    fn a_listener_is_found_where_it_is() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let here = Namespace::current().unwrap();
        // Who may not enter a namespace has nothing to look at.
        if let Ok(found) = here.listens(false, Ipv4Addr::LOCALHOST, port) {
            assert!(found);
            assert!(!here.listens(true, Ipv4Addr::LOCALHOST, port).unwrap());
            assert!(!here.listens(false, Ipv4Addr::new(10, 0, 0, 1), port).unwrap());
        }
    }
}
