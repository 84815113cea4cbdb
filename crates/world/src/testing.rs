//! What the tests of this crate share.

use model::Cidr;

use crate::Config;

pub fn config() -> Config {
    Config {
        registry_host: "127.0.0.1:4566".into(),
        public_pool: Cidr::parse("203.0.113.0/24").unwrap(),
        reserved_public: vec![],
        scale_in_after: crate::SCALE_IN_AFTER,
        restart_pause: crate::RESTART_PAUSE,
        quotas: Default::default(),
        secret: [0; 32],
    }
}
