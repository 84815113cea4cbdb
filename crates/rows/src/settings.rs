use std::net::Ipv4Addr;

use model::{Entropy, Scope, Timestamp};
use serde::{Deserialize, Serialize};

/// What a data directory keeps about itself. One row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Four hexadecimal digits in the names of everything this cove makes on the machine
    /// (namespaces, links, cgroups), so that several coves can share it.
    pub instance: String,
    pub created_at: Timestamp,
    /// 64 hexadecimal digits that sign registry passwords.
    pub secret: String,
}

impl Settings {
    pub const KEY: &'static str = "settings";

    /// Those of a new data directory.
    pub fn new(entropy: &mut Entropy, secret: String, now: Timestamp) -> Self {
        Settings {
            instance: entropy.hex(4),
            created_at: now,
            secret,
        }
    }

    pub fn row_key(&self) -> String {
        Self::KEY.to_owned()
    }
}

/// Marks that a scope has got what AWS gives every account in every region: the default VPC, and AWS's own prefix
/// lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RegionSetup {
    pub scope: Scope,
    pub created_at: Timestamp,
    /// The edition of AWS's prefix lists; 0 when there are none yet.
    #[serde(default)]
    pub prefix_lists: u32,
    /// The address that lists of AWS's services have.
    #[serde(default)]
    pub endpoint: Option<Ipv4Addr>,
}

impl RegionSetup {
    pub fn row_key(&self) -> String {
        self.scope.key("")
    }
}
