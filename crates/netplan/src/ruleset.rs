//! The nftables table `inet cove` as a value, and the commands between two of them.
//!
//! Rules are in nft's own syntax. All commands of a change go to the kernel as one transaction:
//! either all are in force or none. Unchanged chains are not touched and sets change by single
//! elements, so established flows and counters of others never notice.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::names::TABLE;

/// The content of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ruleset {
    pub chains: BTreeMap<String, Chain>,
    pub sets: BTreeMap<String, Set>,
    /// Maps and verdict maps.
    pub maps: BTreeMap<String, Map>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chain {
    /// `None` for a chain that others jump to.
    pub hook: Option<Hook>,
    pub rules: Vec<String>,
}

/// Where the kernel enters a base chain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hook {
    /// `filter` or `nat`.
    pub kind: &'static str,
    /// `prerouting`, `input`, `output`, `forward` or `postrouting`.
    pub hook: &'static str,
    pub priority: i32,
    /// `accept` or `drop`, for packets that no rule decided.
    pub policy: &'static str,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    /// nft's type, such as `ipv4_addr` or `ifname . ipv4_addr`.
    pub key: &'static str,
    pub elements: BTreeSet<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    pub key: &'static str,
    /// nft's type of the values; `verdict` makes it a verdict map.
    pub value: &'static str,
    pub elements: BTreeMap<String, String>,
}

impl Set {
    pub fn new(key: &'static str) -> Self {
        Set {
            key,
            elements: BTreeSet::new(),
        }
    }
}

impl Map {
    pub fn new(key: &'static str, value: &'static str) -> Self {
        Map {
            key,
            value,
            elements: BTreeMap::new(),
        }
    }
}

impl Chain {
    /// A chain that others jump to.
    pub fn regular(rules: Vec<String>) -> Self {
        Chain { hook: None, rules }
    }

    /// A base chain of the given type, hook, priority and policy.
    pub fn base(
        kind: &'static str,
        hook: &'static str,
        priority: i32,
        policy: &'static str,
        rules: &[&str],
    ) -> Self {
        Chain {
            hook: Some(Hook {
                kind,
                hook,
                priority,
                policy,
            }),
            rules: rules.iter().map(|&rule| rule.to_owned()).collect(),
        }
    }
}

/// One command of nft, about the table `inet cove`.
#[derive(Clone, Debug, PartialEq)]
pub enum NftCommand {
    /// An empty table in place of whatever is there.
    ReplaceTable,
    AddChain {
        chain: String,
        hook: Option<Hook>,
    },
    AddSet {
        set: String,
        key: &'static str,
    },
    AddMap {
        map: String,
        key: &'static str,
        value: &'static str,
    },
    FlushChain(String),
    AddRule {
        chain: String,
        rule: String,
    },
    AddElements {
        set: String,
        key: &'static str,
        elements: Vec<String>,
    },
    AddMappings {
        map: String,
        key: &'static str,
        value: &'static str,
        elements: Vec<(String, String)>,
    },
    /// From a set, or from a map with the values that the keys have now.
    DeleteElements {
        set: String,
        key: &'static str,
        elements: Vec<String>,
    },
    DeleteChain(String),
    DeleteSet(String),
    DeleteMap(String),
}

impl fmt::Display for NftCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NftCommand::ReplaceTable => write!(
                f,
                "add table inet {TABLE}\ndelete table inet {TABLE}\nadd table inet {TABLE}"
            ),
            NftCommand::AddChain { chain, hook: None } => write!(f, "add chain inet {TABLE} {chain}"),
            NftCommand::AddChain {
                chain,
                hook: Some(hook),
            } => write!(
                f,
                "add chain inet {TABLE} {chain} {{ type {} hook {} priority {}; policy {}; }}",
                hook.kind, hook.hook, hook.priority, hook.policy
            ),
            NftCommand::AddSet { set, key } => {
                write!(f, "add set inet {TABLE} {set} {{ type {key}; }}")
            }
            NftCommand::AddMap { map, key, value } => {
                write!(f, "add map inet {TABLE} {map} {{ type {key} : {value}; }}")
            }
            NftCommand::FlushChain(chain) => write!(f, "flush chain inet {TABLE} {chain}"),
            NftCommand::AddRule { chain, rule } => write!(f, "add rule inet {TABLE} {chain} {rule}"),
            NftCommand::AddElements { set, elements, .. } => {
                write!(f, "add element inet {TABLE} {set} {{ {} }}", elements.join(", "))
            }
            NftCommand::AddMappings { map, elements, .. } => {
                let elements: Vec<_> = elements.iter().map(|(k, v)| format!("{k} : {v}")).collect();
                write!(f, "add element inet {TABLE} {map} {{ {} }}", elements.join(", "))
            }
            NftCommand::DeleteElements { set, elements, .. } => {
                write!(
                    f,
                    "delete element inet {TABLE} {set} {{ {} }}",
                    elements.join(", ")
                )
            }
            NftCommand::DeleteChain(chain) => write!(f, "delete chain inet {TABLE} {chain}"),
            NftCommand::DeleteSet(set) => write!(f, "delete set inet {TABLE} {set}"),
            NftCommand::DeleteMap(map) => write!(f, "delete map inet {TABLE} {map}"),
        }
    }
}

/// The commands as one script for `nft -f`, which applies it as one transaction.
pub fn script(commands: &[NftCommand]) -> String {
    commands.iter().map(|command| format!("{command}\n")).collect()
}

/// The commands that make `want` of `seen`; everything anew when what is there is not known, or
/// when a chain's hook or a set's type changed, which the kernel cannot alter.
pub(crate) fn diff(seen: Option<&Ruleset>, want: &Ruleset) -> Vec<NftCommand> {
    let empty = Ruleset::default();
    let mut commands = Vec::new();
    let seen = match seen {
        Some(seen) if seen == want => return commands,
        Some(seen) if alterable(seen, want) => seen,
        _ => {
            commands.push(NftCommand::ReplaceTable);
            &empty
        }
    };
    declare(seen, want, &mut commands);
    // References go before what they refer to: rules and elements first, then chains, then sets.
    let changed = |name: &&String| seen.chains.get(*name) != want.chains.get(*name);
    for chain in seen.chains.keys().filter(changed) {
        commands.push(NftCommand::FlushChain(chain.clone()));
    }
    delete_elements(seen, want, &mut commands);
    for (name, chain) in want.chains.iter().filter(|(name, _)| changed(name)) {
        commands.extend(chain.rules.iter().map(|rule| NftCommand::AddRule {
            chain: name.clone(),
            rule: rule.clone(),
        }));
    }
    add_elements(seen, want, &mut commands);
    let gone = |name: &&String| !want.chains.contains_key(*name);
    commands.extend(
        seen.chains
            .keys()
            .filter(gone)
            .cloned()
            .map(NftCommand::DeleteChain),
    );
    let gone = |name: &&String| !want.maps.contains_key(*name);
    commands.extend(seen.maps.keys().filter(gone).cloned().map(NftCommand::DeleteMap));
    let gone = |name: &&String| !want.sets.contains_key(*name);
    commands.extend(seen.sets.keys().filter(gone).cloned().map(NftCommand::DeleteSet));
    commands
}

fn alterable(seen: &Ruleset, want: &Ruleset) -> bool {
    let chains = seen
        .chains
        .iter()
        .all(|(name, chain)| want.chains.get(name).is_none_or(|other| chain.hook == other.hook));
    let sets = seen
        .sets
        .iter()
        .all(|(name, set)| want.sets.get(name).is_none_or(|other| set.key == other.key));
    let maps = seen.maps.iter().all(|(name, map)| {
        want.maps
            .get(name)
            .is_none_or(|other| (map.key, map.value) == (other.key, other.value))
    });
    chains && sets && maps
}

fn declare(seen: &Ruleset, want: &Ruleset, commands: &mut Vec<NftCommand>) {
    for (name, set) in &want.sets {
        if !seen.sets.contains_key(name) {
            commands.push(NftCommand::AddSet {
                set: name.clone(),
                key: set.key,
            });
        }
    }
    for (name, map) in &want.maps {
        if !seen.maps.contains_key(name) {
            commands.push(NftCommand::AddMap {
                map: name.clone(),
                key: map.key,
                value: map.value,
            });
        }
    }
    for (name, chain) in &want.chains {
        if !seen.chains.contains_key(name) {
            commands.push(NftCommand::AddChain {
                chain: name.clone(),
                hook: chain.hook,
            });
        }
    }
}

fn delete_elements(seen: &Ruleset, want: &Ruleset, commands: &mut Vec<NftCommand>) {
    let mut push = |set: &String, key, elements: Vec<String>| {
        if !elements.is_empty() {
            commands.push(NftCommand::DeleteElements {
                set: set.clone(),
                key,
                elements,
            });
        }
    };
    for (name, set) in &seen.sets {
        let Some(wanted) = want.sets.get(name) else {
            continue;
        };
        push(
            name,
            set.key,
            set.elements.difference(&wanted.elements).cloned().collect(),
        );
    }
    for (name, map) in &seen.maps {
        // A map that goes lets go of the chains in its verdicts first.
        let wanted = want.maps.get(name);
        let gone = map
            .elements
            .iter()
            .filter(|(key, value)| wanted.and_then(|w| w.elements.get(*key)) != Some(value));
        push(name, map.key, gone.map(|(key, _)| key.clone()).collect());
    }
}

fn add_elements(seen: &Ruleset, want: &Ruleset, commands: &mut Vec<NftCommand>) {
    for (name, set) in &want.sets {
        let there = seen.sets.get(name);
        let new = |e: &&String| there.is_none_or(|s| !s.elements.contains(*e));
        let elements: Vec<_> = set.elements.iter().filter(new).cloned().collect();
        if !elements.is_empty() {
            commands.push(NftCommand::AddElements {
                set: name.clone(),
                key: set.key,
                elements,
            });
        }
    }
    for (name, map) in &want.maps {
        let there = seen.maps.get(name);
        let elements: Vec<_> = map
            .elements
            .iter()
            .filter(|(key, value)| there.and_then(|m| m.elements.get(*key)) != Some(value))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if !elements.is_empty() {
            commands.push(NftCommand::AddMappings {
                map: name.clone(),
                key: map.key,
                value: map.value,
                elements,
            });
        }
    }
}
