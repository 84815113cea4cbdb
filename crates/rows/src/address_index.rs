//! What is had of the addresses, of interfaces and of Fargate, found without a scan. It follows the tables, and is
//! not stored.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use crate::{LaunchType, RowRef, Task, TaskStatus};

/// How many rows have an address: an elastic one is that of its own row and of an interface.
type Holders = BTreeMap<Ipv4Addr, u32>;

#[derive(Clone, Debug, Default)]
pub struct AddressIndex {
    /// Those of interfaces, by the key of their subnet.
    private: BTreeMap<String, Holders>,
    /// Those of interfaces, and elastic ones.
    public: Holders,
    /// How many interfaces there are: by `ACCOUNT/REGION/`.
    interfaces: BTreeMap<String, usize>,
    /// CPU units of Fargate that tasks have: by `ACCOUNT/REGION/`, and whether on Spot.
    fargate: BTreeMap<(String, bool), u64>,
}

impl AddressIndex {
    pub fn is_private(&self, subnet: &str, address: Ipv4Addr) -> bool {
        let holders = self.private.get(subnet);
        holders.is_some_and(|holders| holders.contains_key(&address))
    }

    pub fn is_public(&self, address: Ipv4Addr) -> bool {
        self.public.contains_key(&address)
    }

    pub fn interfaces(&self, scope: &str) -> usize {
        self.interfaces.get(scope).copied().unwrap_or_default()
    }

    pub fn fargate_units(&self, scope: &str, spot: bool) -> u64 {
        let key = (scope.to_owned(), spot);
        self.fargate.get(&key).copied().unwrap_or_default()
    }

    pub fn add(&mut self, row: &RowRef) {
        match row {
            RowRef::Task(task) if has_of_fargate(task) => {
                *self.fargate.entry(share_of_fargate(task)).or_default() += u64::from(task.cpu_units);
            }
            RowRef::NetworkInterface(eni) => {
                *self.interfaces.entry(eni.scope.prefix()).or_default() += 1;
                let holders = self.private.entry(eni.scope.key(&eni.subnet)).or_default();
                for address in &eni.private_addresses {
                    *holders.entry(*address).or_default() += 1;
                }
                for (_, address) in eni.mapped_addresses() {
                    *self.public.entry(address).or_default() += 1;
                }
            }
            RowRef::Address(row) => *self.public.entry(row.public_ip).or_default() += 1,
            _ => {}
        }
    }

    pub fn remove(&mut self, row: &RowRef) {
        match row {
            RowRef::Task(task) if has_of_fargate(task) => {
                let key = share_of_fargate(task);
                if let Some(units) = self.fargate.get_mut(&key) {
                    *units = units.saturating_sub(u64::from(task.cpu_units));
                    if *units == 0 {
                        self.fargate.remove(&key);
                    }
                }
            }
            RowRef::NetworkInterface(eni) => {
                let scope = eni.scope.prefix();
                if let Some(count) = self.interfaces.get_mut(&scope) {
                    *count = count.saturating_sub(1);
                    if *count == 0 {
                        self.interfaces.remove(&scope);
                    }
                }
                let subnet = eni.scope.key(&eni.subnet);
                if let Some(holders) = self.private.get_mut(&subnet) {
                    eni.private_addresses
                        .iter()
                        .for_each(|address| let_go(holders, *address));
                    if holders.is_empty() {
                        self.private.remove(&subnet);
                    }
                }
                for (_, address) in eni.mapped_addresses() {
                    let_go(&mut self.public, address);
                }
            }
            RowRef::Address(row) => let_go(&mut self.public, row.public_ip),
            _ => {}
        }
    }
}

fn has_of_fargate(task: &Task) -> bool {
    task.launch_type == LaunchType::Fargate && task.last_status != TaskStatus::Stopped
}

fn share_of_fargate(task: &Task) -> (String, bool) {
    (task.scope.prefix(), task.is_on_spot())
}

/// One row has it no more.
fn let_go(holders: &mut Holders, address: Ipv4Addr) {
    if let Some(count) = holders.get_mut(&address) {
        *count -= 1;
        if *count == 0 {
            holders.remove(&address);
        }
    }
}

#[cfg(test)]
mod tests {
    use model::{AccountId, AllocationId, Entropy, Region, Scope};

    use super::*;
    use crate::Address;

    #[test]
    fn an_address_is_free_when_nobody_has_it_any_more() {
        let scope = Scope::new(
            AccountId::parse("000000000000").unwrap(),
            Region::parse("ap-northeast-1").unwrap(),
        );
        let public_ip = Ipv4Addr::new(203, 0, 113, 7);
        let row = RowRef::Address(std::sync::Arc::new(Address {
            scope,
            id: AllocationId::generate(&mut Entropy::seeded(1)),
            public_ip,
            association: None,
            tags: vec![],
        }));
        let mut index = AddressIndex::default();
        assert!(!index.is_public(public_ip));
        index.add(&row);
        index.add(&row);
        index.remove(&row);
        assert!(index.is_public(public_ip));
        index.remove(&row);
        assert!(!index.is_public(public_ip));
    }
}
