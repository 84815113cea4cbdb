use rows::{PrefixList, RulePeer, SecurityGroup, Tables};

/// A group has each rule once, and names only what exists.
pub fn audit(tables: &Tables, group: &SecurityGroup, broken: &mut Vec<String>) {
    for (n, rule) in group.rules.iter().enumerate() {
        if group.rules[..n].iter().any(|r| r.same_permission(rule)) {
            broken.push(format!("{} has the rule {} twice", group.id, rule.id));
        }
        if let RulePeer::PrefixList(list) = &rule.peer
            && tables.get::<PrefixList>(&group.scope.key(list)).is_none()
        {
            broken.push(format!("{} names {list}, which does not exist", group.id));
        }
        if let RulePeer::Group(peer) = &rule.peer
            && tables.get::<SecurityGroup>(&group.scope.key(peer)).is_none()
        {
            broken.push(format!("{} names {peer}, which does not exist", group.id));
        }
    }
}
