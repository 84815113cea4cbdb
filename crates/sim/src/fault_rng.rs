use model::Entropy;

/// Chance, and whether faults are injected.
pub struct FaultRng {
    entropy: Entropy,
    faulty: bool,
}

impl FaultRng {
    pub fn faulty(seed: u64) -> Self {
        FaultRng {
            entropy: Entropy::seeded(seed),
            faulty: true,
        }
    }

    /// Nothing goes wrong, and everything happens at once.
    pub fn without_faults(seed: u64) -> Self {
        FaultRng {
            entropy: Entropy::seeded(seed),
            faulty: false,
        }
    }

    pub fn stop_faults(&mut self) {
        self.faulty = false;
    }

    pub fn is_faulty(&self) -> bool {
        self.faulty
    }

    /// Whether something goes wrong that does so this many times in a thousand.
    pub fn fails(&mut self, per_mille: u64) -> bool {
        self.faulty && self.below(1000) < per_mille
    }

    /// Whether something happens that does so this many times in a hundred, with or without faults.
    pub fn happens(&mut self, per_cent: u64) -> bool {
        self.below(100) < per_cent
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.entropy.below(bound)
    }

    /// The index of one of `length` things; `None` when there is none.
    pub fn index(&mut self, length: usize) -> Option<usize> {
        let length = u64::try_from(length).ok().filter(|n| *n > 0)?;
        usize::try_from(self.below(length)).ok()
    }

    pub fn pick<'a, T>(&mut self, things: &'a [T]) -> Option<&'a T> {
        things.get(self.index(things.len())?)
    }

    pub fn seed(&mut self) -> u64 {
        self.entropy.next_u64()
    }
}
