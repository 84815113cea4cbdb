//! What the controllers have yet to look at. It is in memory alone: a start looks at everything.

use std::collections::{BTreeMap, BTreeSet};

use model::Timestamp;

/// A key of a controller, by the controller's place in the list.
pub type Item = (usize, String);

/// Keys whose facts have changed, and keys that want to be looked at again at a time.
#[derive(Debug, Default)]
pub struct WorkQueue {
    woken: BTreeSet<Item>,
    deadlines: BTreeMap<Item, Timestamp>,
    by_time: BTreeSet<(Timestamp, Item)>,
}

impl WorkQueue {
    pub fn wake(&mut self, item: Item) {
        self.woken.insert(item);
    }

    /// What woke it until now is no reason to look at it.
    pub fn forget(&mut self, item: &Item) {
        self.woken.remove(item);
    }

    /// Forgets everything of other controllers.
    pub fn retain(&mut self, keeps: impl Fn(usize) -> bool) {
        self.woken.retain(|item| keeps(item.0));
        self.deadlines.retain(|item, _| keeps(item.0));
        self.by_time.retain(|(_, item)| keeps(item.0));
    }

    /// It has been looked at: nothing is to be done about it before `at`, unless a fact changes.
    pub fn again_at(&mut self, item: &Item, at: Option<Timestamp>) {
        if let Some(before) = self.deadlines.remove(item) {
            self.by_time.remove(&(before, item.clone()));
        }
        if let Some(at) = at {
            self.deadlines.insert(item.clone(), at);
            self.by_time.insert((at, item.clone()));
        }
    }

    /// Wakes what has waited for no longer than until now.
    pub fn wake_due(&mut self, now: Timestamp) {
        while self.by_time.first().is_some_and(|(at, _)| *at <= now) {
            if let Some((_, item)) = self.by_time.pop_first() {
                self.deadlines.remove(&item);
                self.woken.insert(item);
            }
        }
    }

    /// The first woken item behind another one, in the order of the controllers and their keys. It is in the queue
    /// no more.
    pub fn take_after(&mut self, item: Option<&Item>) -> Option<Item> {
        use std::ops::Bound::{Excluded, Unbounded};
        let from = item.map_or(Unbounded, Excluded);
        let next = self.woken.range::<Item, _>((from, Unbounded)).next()?.clone();
        self.woken.remove(&next);
        Some(next)
    }

    /// When one of them is due next; what is woken is due at once.
    pub fn next_at(&self) -> Option<Timestamp> {
        match self.woken.is_empty() {
            false => Some(Timestamp::EPOCH),
            true => self.by_time.first().map(|(at, _)| *at),
        }
    }

    /// How many keys of a controller are woken, and how many wait for a time.
    pub fn depth(&self, controller: usize) -> (usize, usize) {
        let of = |item: &&Item| item.0 == controller;
        (
            self.woken.iter().filter(of).count(),
            self.deadlines.keys().filter(of).count(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(controller: usize, key: &str) -> Item {
        (controller, key.to_owned())
    }

    #[test]
    fn items_come_in_order_and_those_woken_behind_come_next_time() {
        let mut queue = WorkQueue::default();
        for (controller, key) in [(1, "b"), (0, "z"), (1, "a")] {
            queue.wake(item(controller, key));
        }
        let first = queue.take_after(None);
        assert_eq!(first, Some(item(0, "z")));
        queue.wake(item(0, "a"));
        let second = queue.take_after(first.as_ref());
        assert_eq!(second, Some(item(1, "a")));
        assert_eq!(queue.take_after(second.as_ref()), Some(item(1, "b")));
        assert_eq!(queue.take_after(Some(&item(1, "b"))), None);
        assert_eq!(queue.next_at(), Some(Timestamp::EPOCH));
        assert_eq!(queue.take_after(None), Some(item(0, "a")));
        assert_eq!(queue.next_at(), None);
    }

    #[test]
    fn an_item_has_one_deadline_and_is_woken_when_it_is_due() {
        let at = |secs| Timestamp::from_secs(secs);
        let mut queue = WorkQueue::default();
        queue.again_at(&item(0, "a"), Some(at(20)));
        queue.again_at(&item(0, "a"), Some(at(10)));
        queue.again_at(&item(0, "b"), Some(at(30)));
        assert_eq!(queue.next_at(), Some(at(10)));
        queue.wake_due(at(9));
        assert_eq!(queue.depth(0), (0, 2));
        queue.wake_due(at(10));
        assert_eq!(queue.depth(0), (1, 1));
        queue.again_at(&item(0, "b"), None);
        assert_eq!(queue.take_after(None), Some(item(0, "a")));
        assert_eq!(queue.next_at(), None);
    }
}
