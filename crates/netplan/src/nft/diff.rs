//! The commands between two rulesets.

use super::{DataType, Hook, Key, Name, Rule, Ruleset, Value};

/// One command of nft, about the table `inet cove`.
#[derive(Clone, Debug, PartialEq)]
pub enum NftCommand {
    /// An empty table in place of whatever is there.
    ReplaceTable,
    AddChain {
        chain: Name,
        hook: Option<Hook>,
    },
    /// A set, or with values a map.
    AddSet {
        set: Name,
        key: DataType,
        value: Option<DataType>,
    },
    FlushChain(Name),
    AddRule {
        chain: Name,
        rule: Rule,
    },
    /// To a set, or with values to a map.
    AddElements {
        set: Name,
        elements: Vec<(Key, Option<Value>)>,
    },
    /// From a set or a map.
    DeleteElements {
        set: Name,
        keys: Vec<Key>,
    },
    DeleteChain(Name),
    DeleteSet(Name),
    DeleteMap(Name),
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
    let changed = |name: &&Name| seen.chains.get(*name) != want.chains.get(*name);
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
    let gone = seen.chains.keys().filter(|name| !want.chains.contains_key(*name));
    commands.extend(gone.cloned().map(NftCommand::DeleteChain));
    let gone = seen
        .sets
        .iter()
        .filter(|(name, _)| !want.sets.contains_key(*name));
    commands.extend(gone.map(|(name, set)| match set.value {
        None => NftCommand::DeleteSet(name.clone()),
        Some(_) => NftCommand::DeleteMap(name.clone()),
    }));
    commands
}

fn alterable(seen: &Ruleset, want: &Ruleset) -> bool {
    let mut chains = seen.chains.iter();
    let mut sets = seen.sets.iter();
    chains.all(|(name, chain)| want.chains.get(name).is_none_or(|other| chain.hook == other.hook))
        && sets.all(|(name, set)| {
            let other = want.sets.get(name);
            other.is_none_or(|other| (set.key, set.value) == (other.key, other.value))
        })
}

fn declare(seen: &Ruleset, want: &Ruleset, commands: &mut Vec<NftCommand>) {
    let sets = want
        .sets
        .iter()
        .filter(|(name, _)| !seen.sets.contains_key(*name));
    commands.extend(sets.map(|(name, set)| NftCommand::AddSet {
        set: name.clone(),
        key: set.key,
        value: set.value,
    }));
    let chains = want.chains.iter();
    let chains = chains.filter(|(name, _)| !seen.chains.contains_key(*name));
    commands.extend(chains.map(|(name, chain)| NftCommand::AddChain {
        chain: name.clone(),
        hook: chain.hook,
    }));
}

fn delete_elements(seen: &Ruleset, want: &Ruleset, commands: &mut Vec<NftCommand>) {
    for (name, set) in &seen.sets {
        let wanted = want.sets.get(name);
        // A map that goes lets go of the chains in its verdicts first; a set goes with its elements.
        if wanted.is_none() && set.value.is_none() {
            continue;
        }
        let stays =
            |key: &Key, value: &Option<Value>| wanted.and_then(|w| w.elements.get(key)) == Some(value);
        let gone = set.elements.iter().filter(|(key, value)| !stays(key, value));
        let keys: Vec<Key> = gone.map(|(key, _)| *key).collect();
        if !keys.is_empty() {
            let set = name.clone();
            commands.push(NftCommand::DeleteElements { set, keys });
        }
    }
}

fn add_elements(seen: &Ruleset, want: &Ruleset, commands: &mut Vec<NftCommand>) {
    for (name, set) in &want.sets {
        let there = seen.sets.get(name);
        let is_there =
            |key: &Key, value: &Option<Value>| there.and_then(|s| s.elements.get(key)) == Some(value);
        let new = set.elements.iter().filter(|(key, value)| !is_there(key, value));
        let elements: Vec<_> = new.map(|(key, value)| (*key, value.clone())).collect();
        if !elements.is_empty() {
            let set = name.clone();
            commands.push(NftCommand::AddElements { set, elements });
        }
    }
}
