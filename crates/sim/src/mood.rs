use model::Entropy;

/// Chance, and whether it may be unkind.
pub struct Mood {
    entropy: Entropy,
    faulty: bool,
}

impl Mood {
    pub fn faulty(seed: u64) -> Self {
        Mood {
            entropy: Entropy::seeded(seed),
            faulty: true,
        }
    }

    /// Nothing goes wrong, and everything happens at once.
    pub fn calm(seed: u64) -> Self {
        Mood {
            entropy: Entropy::seeded(seed),
            faulty: false,
        }
    }

    pub fn calm_down(&mut self) {
        self.faulty = false;
    }

    pub fn is_faulty(&self) -> bool {
        self.faulty
    }

    /// Whether something goes wrong that does so this many times in a thousand.
    pub fn fails(&mut self, per_mille: u64) -> bool {
        self.faulty && self.below(1000) < per_mille
    }

    /// Whether something happens that does so this many times in a hundred, in any mood.
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
