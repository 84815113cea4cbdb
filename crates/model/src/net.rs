//! Addresses, blocks, hardware addresses, protocols and ports of a VPC.

use std::fmt;
use std::net::Ipv4Addr;

use ipnet::Ipv4Net;
use serde::{Deserialize, Serialize};

/// An IPv4 block in canonical form (host bits are zero).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cidr(Ipv4Net);

impl Cidr {
    pub const ANY: Cidr = match Ipv4Net::new(Ipv4Addr::UNSPECIFIED, 0) {
        Ok(net) => Cidr(net),
        Err(_) => panic!("0.0.0.0/0 is a block"),
    };

    /// Reads `10.0.0.0/16` and clears host bits, as AWS does with subnets and rules. No number may begin
    /// with a zero: some would read it as octal.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, prefix_len) = text.split_once('/')?;
        let plain = prefix_len.bytes().all(|b| b.is_ascii_digit());
        let zero = prefix_len.len() > 1 && prefix_len.starts_with('0');
        if !plain || zero {
            return None;
        }
        Cidr::new(address.parse().ok()?, prefix_len.parse().ok()?)
    }

    /// The block of `address` with `prefix_len` bits; `None` above 32.
    pub fn new(address: Ipv4Addr, prefix_len: u8) -> Option<Self> {
        Ipv4Net::new(address, prefix_len)
            .ok()
            .map(|net| Cidr(net.trunc()))
    }

    pub fn host(address: Ipv4Addr) -> Self {
        Cidr(Ipv4Net::from(address))
    }

    pub fn network(&self) -> Ipv4Addr {
        self.0.network()
    }

    pub fn prefix_len(&self) -> u8 {
        self.0.prefix_len()
    }

    pub fn broadcast(&self) -> Ipv4Addr {
        self.0.broadcast()
    }

    pub fn contains(&self, address: Ipv4Addr) -> bool {
        self.0.contains(&address)
    }

    pub fn contains_block(&self, other: &Cidr) -> bool {
        self.0.contains(&other.0)
    }

    pub fn overlaps(&self, other: &Cidr) -> bool {
        self.0.contains(&other.0) || other.0.contains(&self.0)
    }

    /// How many addresses the block has; `2^32` for `0.0.0.0/0`.
    pub fn size(&self) -> u64 {
        1 << (32 - u32::from(self.0.prefix_len()))
    }

    /// The address at `offset` from the network address; `None` past the end of the block.
    pub fn nth(&self, offset: u32) -> Option<Ipv4Addr> {
        (u64::from(offset) < self.size())
            .then(|| Ipv4Addr::from(u32::from(self.network()).wrapping_add(offset)))
    }

    /// The implicit router of a subnet: network address + 1.
    pub fn router(&self) -> Ipv4Addr {
        Ipv4Addr::from(u32::from(self.network()).wrapping_add(1))
    }

    /// The VPC resolver: network address + 2.
    pub fn resolver(&self) -> Ipv4Addr {
        Ipv4Addr::from(u32::from(self.network()).wrapping_add(2))
    }
}

impl fmt::Display for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Cidr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A 48-bit hardware address, locally administered.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Mac(pub [u8; 6]);

impl Mac {
    /// A unicast, locally administered address (`02:…`) from 40 bits of `bits`.
    pub fn local(bits: u64) -> Self {
        let b = bits.to_be_bytes();
        Mac([0x02, b[3], b[4], b[5], b[6], b[7]])
    }
}

impl fmt::Display for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let b = self.0;
        write!(
            f,
            "{:02x}:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}",
            b[0], b[1], b[2], b[3], b[4], b[5]
        )
    }
}

impl fmt::Debug for Mac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Mac> for String {
    fn from(mac: Mac) -> String {
        mac.to_string()
    }
}

impl TryFrom<String> for Mac {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let mut bytes = [0; 6];
        let mut parts = text.split(':');
        for byte in &mut bytes {
            *byte = parts
                .next()
                .and_then(|p| u8::from_str_radix(p, 16).ok())
                .ok_or_else(|| format!("not a hardware address: {text}"))?;
        }
        Ok(Mac(bytes))
    }
}

/// An IP protocol as security groups and network ACLs name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Protocol {
    /// `-1`: every protocol; port ranges do not apply.
    All,
    Tcp,
    Udp,
    Icmp,
    /// Any other protocol by its IANA number; port ranges do not apply.
    Number(u8),
}

impl Protocol {
    /// ICMP of IPv6.
    pub const ICMPV6: Protocol = Protocol::Number(58);

    /// Reads a name (`tcp`, `udp`, `icmp`, `icmpv6`), a number or `-1`.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text.to_ascii_lowercase().as_str() {
            "-1" | "all" => Protocol::All,
            "tcp" | "6" => Protocol::Tcp,
            "udp" | "17" => Protocol::Udp,
            "icmp" | "1" => Protocol::Icmp,
            "icmpv6" => Protocol::ICMPV6,
            other => Protocol::Number(other.parse().ok()?),
        })
    }

    /// The spelling of `IpProtocol` in EC2's answers.
    pub fn wire(&self) -> String {
        match *self {
            Protocol::All => "-1".into(),
            Protocol::Tcp => "tcp".into(),
            Protocol::Udp => "udp".into(),
            Protocol::Icmp => "icmp".into(),
            Protocol::ICMPV6 => "icmpv6".into(),
            Protocol::Number(n) => n.to_string(),
        }
    }
}

/// An inclusive port range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PortRange {
    pub from: u16,
    pub to: u16,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cidr_clears_host_bits_and_counts() {
        let c = Cidr::parse("100.68.0.18/18").unwrap();
        assert_eq!(c.to_string(), "100.68.0.0/18");
        assert_eq!(c.size(), 16384);
        assert_eq!(c.router().to_string(), "100.68.0.1");
        assert_eq!(c.nth(16384), None);
        assert_eq!(Cidr::ANY.size(), 1 << 32);
        assert!(Cidr::ANY.overlaps(&c));
    }

    #[test]
    fn a_block_is_read_only_as_it_is_written() {
        for text in [
            "010.0.0.0/16",
            "10.0.0.00/16",
            "10.0.0.0/016",
            "10.0.0.0/+16",
            "10.0.0.0/33",
            "10.0.0.0/",
            "10.0.0.0",
            "10.0.0/16",
            "10.0.0.0/16/1",
            " 10.0.0.0/16",
            "0x0a.0.0.0/16",
            "",
        ] {
            assert_eq!(Cidr::parse(text), None, "{text}");
        }
        for text in ["0.0.0.0/0", "10.0.0.0/8", "255.255.255.255/32"] {
            assert_eq!(Cidr::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn mac_reads_back() {
        let mac = Mac::local(0x0123_4567_89ab);
        assert_eq!(mac.to_string(), "02:23:45:67:89:ab");
        assert_eq!(Mac::try_from(mac.to_string()), Ok(mac));
    }
}
