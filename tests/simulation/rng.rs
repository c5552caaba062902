//! Chance from one number: the same seed gives the same numbers for ever (`SplitMix64`, Steele, Lea and Flood 2014).

/// Throws that depend on nothing but the seed and how many came before.
#[derive(Debug, Clone)]
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Returns a number below `sides`.
    pub fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % sides
    }

    /// Returns an index below `length`, 0 for nothing.
    pub fn index(&mut self, length: usize) -> usize {
        let sides = u64::try_from(length.max(1)).unwrap_or(1);
        usize::try_from(self.roll(sides)).unwrap_or(0)
    }

    /// Returns one of `things`.
    pub fn pick<T: Copy>(&mut self, things: &[T]) -> T {
        things[self.index(things.len())]
    }

    /// Returns true `chance` times in a hundred.
    pub fn chance(&mut self, chance: u64) -> bool {
        self.roll(100) < chance
    }
}
