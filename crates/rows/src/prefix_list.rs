//! Managed prefix lists: blocks under one id, for rules of security groups and for routes.

use model::*;
use serde::{Deserialize, Serialize};

use crate::ClientToken;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrefixList {
    pub scope: Scope,
    pub id: ManagedPrefixListId,
    pub name: String,
    /// AWS's own: the addresses of one of its services. Accounts can neither change nor delete it.
    pub aws_managed: bool,
    pub family: AddressFamily,
    /// What the list counts as among the rules of a group and the routes of a table, whatever it
    /// holds. For AWS's own lists it is their weight, which the API does not show.
    pub max_entries: u32,
    /// The oldest first; the last one is in force.
    pub versions: Vec<PrefixListVersion>,
    pub state: PrefixListState,
    pub state_message: Option<String>,
    pub client_token: Option<ClientToken>,
    pub tags: Vec<Tag>,
}

impl PrefixList {
    pub fn row_key(&self) -> String {
        self.scope.key(&self.id)
    }

    /// The version that is in force, from 1 up.
    pub fn version(&self) -> u64 {
        self.versions.last().map_or(0, |v| v.number)
    }

    /// The entries that are in force.
    pub fn entries(&self) -> &[PrefixListEntry] {
        self.versions.last().map_or(&[], |v| &v.entries)
    }

    /// The IPv4 blocks that are in force, sorted, without those that lie in another one.
    pub fn blocks(&self) -> Vec<Cidr> {
        let entries = self.entries().iter();
        let mut all: Vec<Cidr> = entries.filter_map(|e| Cidr::parse(&e.cidr)).collect();
        all.sort_by_key(|cidr| (cidr.network(), cidr.prefix_len()));
        let mut out: Vec<Cidr> = Vec::new();
        for cidr in all {
            if !out.last().is_some_and(|last| last.contains_block(&cidr)) {
                out.push(cidr);
            }
        }
        out
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AddressFamily {
    Ipv4,
    /// Kept and shown; no IPv6 packet flows in a VPC yet.
    Ipv6,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrefixListVersion {
    pub number: u64,
    pub entries: Vec<PrefixListEntry>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrefixListEntry {
    /// In canonical form.
    pub cidr: String,
    pub description: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PrefixListState {
    CreateComplete,
    ModifyComplete,
    /// The last change was not made: `state_message` says why.
    ModifyFailed,
    /// It was to be deleted, and is in use: `state_message` says by what.
    DeleteFailed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_those_that_no_other_holds() {
        let entry = |cidr: &str| PrefixListEntry {
            cidr: cidr.to_owned(),
            description: None,
        };
        let list = PrefixList {
            scope: Scope::new(
                AccountId::parse("123456789012").unwrap(),
                Region::parse("eu-west-1").unwrap(),
            ),
            id: ManagedPrefixListId::parse("pl-0123456789abcdef0").unwrap(),
            name: "n".into(),
            aws_managed: false,
            family: AddressFamily::Ipv4,
            max_entries: 5,
            versions: vec![PrefixListVersion {
                number: 1,
                entries: [
                    "10.1.0.0/24",
                    "9.0.0.0/8",
                    "10.0.0.0/8",
                    "10.0.0.0/16",
                    "11.0.0.1/32",
                ]
                .map(entry)
                .to_vec(),
            }],
            state: PrefixListState::CreateComplete,
            state_message: None,
            client_token: None,
            tags: vec![],
        };
        let blocks: Vec<String> = list.blocks().iter().map(ToString::to_string).collect();
        assert_eq!(blocks, ["9.0.0.0/8", "10.0.0.0/8", "11.0.0.1/32"]);
    }
}
