use std::net::Ipv4Addr;

use model::Cidr;

/// A pool of public addresses that cannot be used.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum PublicPoolError {
    #[error("the pool of public addresses {0} is too small: it needs at least 8 addresses (a /29)")]
    TooSmall(Cidr),
    #[error("the pool of public addresses {0} is too large: a /16 is the most")]
    TooLarge(Cidr),
    #[error("the pool of public addresses {0} overlaps {1}, which is {2}: choose another block")]
    Reserved(Cidr, Cidr, &'static str),
}

/// Blocks that mean something else inside a VPC or on any machine.
const RESERVED: &[(&str, &str)] = &[
    ("0.0.0.0/8", "this network"),
    ("127.0.0.0/8", "loopback"),
    ("169.254.0.0/16", "link-local"),
    ("172.31.0.0/16", "the default VPC's own block"),
    ("224.0.0.0/3", "multicast or reserved"),
];

/// What the plan needs to know of the machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Machine {
    /// Four hexadecimal digits in every name, `Settings::instance`.
    pub instance: String,
    /// The addresses of the internet that lead into cove.
    pub public_pool: Cidr,
}

impl Machine {
    pub fn new(instance: &str, public_pool: Cidr) -> Result<Self, PublicPoolError> {
        for (block, what) in RESERVED {
            if let Some(block) = Cidr::parse(block).filter(|b| b.overlaps(&public_pool)) {
                return Err(PublicPoolError::Reserved(public_pool, block, what));
            }
        }
        match public_pool.prefix_len() {
            0..16 => Err(PublicPoolError::TooLarge(public_pool)),
            30.. => Err(PublicPoolError::TooSmall(public_pool)),
            _ => Ok(Machine {
                instance: instance.to_owned(),
                public_pool,
            }),
        }
    }

    /// The machine's own address on the internet: the last usable one of the pool. Tasks see
    /// what the host sends them as coming from here.
    pub fn host_address(&self) -> Ipv4Addr {
        self.counted_back(1)
    }

    /// Where AWS's own endpoints (ECS, ECR, Logs ...) are in the internet: the one before.
    pub fn endpoint_address(&self) -> Ipv4Addr {
        self.counted_back(2)
    }

    /// The addresses that can be given to interfaces, in order.
    pub fn allocatable_addresses(&self) -> impl Iterator<Item = Ipv4Addr> + use<> {
        let first = u32::from(self.public_pool.network()).saturating_add(1);
        let end = u32::from(self.endpoint_address());
        (first..end).map(Ipv4Addr::from)
    }

    fn counted_back(&self, offset: u32) -> Ipv4Addr {
        Ipv4Addr::from(u32::from(self.public_pool.broadcast()).saturating_sub(offset))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pool_is_divided() {
        let pool = Cidr::parse("203.0.113.0/24").unwrap();
        let machine = Machine::new("ab12", pool).unwrap();
        assert_eq!(machine.host_address().to_string(), "203.0.113.254");
        assert_eq!(machine.endpoint_address().to_string(), "203.0.113.253");
        let all: Vec<_> = machine.allocatable_addresses().collect();
        assert_eq!(all.len(), 252);
        assert_eq!(all[0].to_string(), "203.0.113.1");
        assert_eq!(all[251].to_string(), "203.0.113.252");
    }

    #[test]
    fn a_pool_without_room_is_refused() {
        let pool = Cidr::parse("203.0.113.0/30").unwrap();
        assert_eq!(Machine::new("ab12", pool), Err(PublicPoolError::TooSmall(pool)));
        assert!(Machine::new("ab12", Cidr::ANY).is_err());
    }
}

#[cfg(test)]
mod pool_tests {
    use super::*;

    #[test]
    fn a_pool_may_not_mean_something_else() {
        let made = |block: &str| Machine::new("abcd", Cidr::parse(block).unwrap());
        assert!(made("203.0.113.0/24").is_ok() && made("100.64.0.0/16").is_ok());
        for block in [
            "172.31.0.0/16",
            "172.31.5.0/24",
            "127.0.0.0/16",
            "169.254.1.0/24",
            "239.0.0.0/24",
        ] {
            assert!(
                matches!(made(block), Err(PublicPoolError::Reserved(..))),
                "{block}"
            );
        }
    }
}
