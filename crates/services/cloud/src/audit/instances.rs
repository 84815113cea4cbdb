use std::collections::BTreeSet;

use rows::{
    Index, Instance, InstanceState as State, InterfaceOwner, InterfaceState, NetworkInterface, Tables, Volume,
};

/// An instance, its interfaces and its root volume fit together.
pub fn audit(tables: &Tables, instance: &Instance, broken: &mut Vec<String>) {
    let at = instance.row_key();
    let interfaces = tables.by_index::<NetworkInterface>(Index::InterfacesOfInstance, &at);
    let enis: Vec<&NetworkInterface> = interfaces.map(AsRef::as_ref).collect();
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

pub fn audit_volume(tables: &Tables, volume: &Volume, broken: &mut Vec<String>) {
    let instance = tables.get::<Instance>(&volume.scope.key(&volume.instance));
    if instance.is_none() {
        broken.push(format!("{} is the volume of no instance", volume.id));
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
