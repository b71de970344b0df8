//! All chance of a run: every round draws from its own seed, so that a kill can be repeated.

/// Draws numbers from a seed.
#[derive(Debug, Clone, Copy)]
pub struct Chance(u64);

impl Chance {
    /// Everything that is drawn from this seed.
    pub const fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below this one.
    pub fn below(&mut self, count: u64) -> u64 {
        // SplitMix64: neighbouring seeds have nothing in common.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % count
    }

    /// One time in so many.
    pub fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }
}
