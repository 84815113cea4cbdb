//! Things of which one is drawn at random, in the same time however many there are.

use std::collections::BTreeMap;

use crate::fault_rng::FaultRng;

#[derive(Clone, Debug)]
pub struct RandomSet<T> {
    items: Vec<T>,
    places: BTreeMap<T, usize>,
}

impl<T> Default for RandomSet<T> {
    fn default() -> Self {
        RandomSet {
            items: Vec::new(),
            places: BTreeMap::new(),
        }
    }
}

impl<T: Clone + Ord> RandomSet<T> {
    pub fn insert(&mut self, item: T) {
        if !self.places.contains_key(&item) {
            self.places.insert(item.clone(), self.items.len());
            self.items.push(item);
        }
    }

    pub fn remove(&mut self, item: &T) {
        let Some(place) = self.places.remove(item) else {
            return;
        };
        self.items.swap_remove(place);
        if let Some(moved) = self.items.get(place) {
            self.places.insert(moved.clone(), place);
        }
    }

    pub fn pick(&self, rng: &mut FaultRng) -> Option<&T> {
        rng.pick(&self.items)
    }

    /// All of them, in their order.
    pub fn all(&self) -> Vec<T> {
        self.places.keys().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_out_is_not_drawn() {
        let (mut set, mut rng) = (RandomSet::default(), FaultRng::faulty(1));
        for item in [3, 1, 2, 3] {
            set.insert(item);
        }
        set.remove(&3);
        set.remove(&4);
        assert_eq!(set.all(), [1, 2]);
        assert!((0..50).all(|_| set.pick(&mut rng).is_some_and(|item| *item != 3)));
        set.remove(&1);
        set.remove(&2);
        assert!(set.pick(&mut rng).is_none());
    }
}
