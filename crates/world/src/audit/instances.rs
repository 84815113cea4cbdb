use std::collections::BTreeSet;

use rows::{
    Instance, InstanceState as State, InterfaceOwner, InterfaceState, NetworkInterface, Tables, Volume,
};

/// Instances, their interfaces and their root volumes fit together.
pub fn audit(tables: &Tables, broken: &mut Vec<String>) {
    for instance in tables.scan::<Instance>("") {
        let enis: Vec<&NetworkInterface> = tables
            .scan::<NetworkInterface>("")
            .map(AsRef::as_ref)
            .filter(|eni| eni.scope == instance.scope && index(instance, eni).is_some())
            .collect();
        let mut claim = |holds: bool, text: &str| {
            if !holds {
                broken.push(format!("{} ({:?}): {text}", instance.id, instance.state));
            }
        };
        let terminated = instance.state == State::Terminated;
        claim(
            terminated == instance.ended_at.is_some(),
            "has an end that does not fit its state",
        );
        let volume = tables.get::<Volume>(&instance.scope.key(&instance.root_volume));
        claim(
            volume.is_some_and(|v| v.instance == instance.id) != terminated,
            "has a root volume that does not fit its state",
        );
        let indexes: BTreeSet<_> = enis.iter().filter_map(|eni| index(instance, eni)).collect();
        claim(indexes.len() == enis.len(), "has two interfaces in one place");
        claim(
            enis.iter()
                .all(|eni| eni.vpc == instance.vpc && eni.availability_zone == instance.availability_zone),
            "has an interface elsewhere",
        );
        claim(fits(instance, &enis), "has interfaces that do not fit its state");
    }
    for volume in tables.scan::<Volume>("") {
        if tables
            .get::<Instance>(&volume.scope.key(&volume.instance))
            .is_none()
        {
            broken.push(format!("{} is the volume of no instance", volume.id));
        }
    }
    for eni in tables.scan::<NetworkInterface>("") {
        if let InterfaceOwner::Instance(place) = &eni.owner
            && tables.get::<Instance>(&eni.scope.key(&place.instance)).is_none()
        {
            broken.push(format!(
                "{} belongs to {}, which does not exist",
                eni.id, place.instance
            ));
        }
    }
}

fn index(instance: &Instance, eni: &NetworkInterface) -> Option<u16> {
    match &eni.owner {
        InterfaceOwner::Instance(place) if place.instance == instance.id => Some(place.device_index),
        _ => None,
    }
}

fn fits(instance: &Instance, enis: &[&NetworkInterface]) -> bool {
    let primary = enis
        .iter()
        .find(|eni| index(instance, eni) == Some(0))
        .map(|eni| eni.state);
    match instance.state {
        State::Pending => {
            matches!(primary, Some(InterfaceState::Attaching | InterfaceState::InUse))
                && enis.iter().any(|eni| eni.state != InterfaceState::InUse)
        }
        State::Running => primary == Some(InterfaceState::InUse),
        State::Stopping => primary.is_some_and(|state| state != InterfaceState::Detaching),
        State::Stopped => {
            primary == Some(InterfaceState::Parked)
                && enis.iter().all(|eni| eni.state == InterfaceState::Parked)
        }
        State::ShuttingDown => !enis.is_empty(),
        State::Terminated => enis.is_empty(),
    }
}
