//! Things of which one is drawn at random, in the same time however many there are.

use std::collections::BTreeMap;

use crate::mood::Mood;

#[derive(Clone, Debug)]
pub struct Bag<T> {
    items: Vec<T>,
    places: BTreeMap<T, usize>,
}

impl<T> Default for Bag<T> {
    fn default() -> Self {
        Bag {
            items: Vec::new(),
            places: BTreeMap::new(),
        }
    }
}

impl<T: Clone + Ord> Bag<T> {
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

    pub fn pick(&self, mood: &mut Mood) -> Option<&T> {
        mood.pick(&self.items)
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
        let (mut bag, mut mood) = (Bag::default(), Mood::faulty(1));
        for item in [3, 1, 2, 3] {
            bag.insert(item);
        }
        bag.remove(&3);
        bag.remove(&4);
        assert_eq!(bag.all(), [1, 2]);
        assert!((0..50).all(|_| bag.pick(&mut mood).is_some_and(|item| *item != 3)));
        bag.remove(&1);
        bag.remove(&2);
        assert!(bag.pick(&mut mood).is_none());
    }
}
