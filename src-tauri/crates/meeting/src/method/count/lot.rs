//! The lot: an order of the options, drawn from a seed before anybody votes, that decides what nothing else decides.
//!
//! The options are sorted by SHA-256 of `seed:option id`. The option later in this order is dropped, the earlier one wins or goes first.
//! The seal of the seed is shown when a round opens, the seed itself at its close, so that everybody can draw the order again.
//!
//! **Invariant:** the order depends on the seed and the identities alone: whoever is given another name keeps their place.

use sha2::{Digest, Sha256};

use super::profile::Choice;

/// The place of each option in the lot order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lot {
    places: Vec<usize>,
}

impl Lot {
    /// The order drawn from a seed.
    pub fn drawn(seed: &str, options: &[Choice]) -> Self {
        let hashes: Vec<[u8; 32]> =
            options.iter().map(|option| Sha256::digest(format!("{seed}:{}", option.id).as_bytes()).into()).collect();
        let mut order: Vec<usize> = (0..options.len()).collect();
        order.sort_by_key(|option| (hashes[*option], *option));
        Self::given(&order, options.len())
    }

    /// An order that was agreed beforehand; options that it does not name come after those it names, as they stand.
    pub fn given(order: &[usize], options: usize) -> Self {
        let mut places = vec![usize::MAX; options];
        let mut next = 0;
        for option in order.iter().copied().chain(0..options) {
            if places.get(option) == Some(&usize::MAX) {
                places[option] = next;
                next += 1;
            }
        }
        Self { places }
    }

    /// The place of an option, from 0.
    pub fn place(&self, option: usize) -> usize {
        self.places.get(option).copied().unwrap_or(usize::MAX)
    }

    /// The options in the lot order.
    pub fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.places.len()).collect();
        order.sort_by_key(|option| self.places[*option]);
        order
    }

    /// The one that wins or goes first.
    pub(super) fn first(&self, among: &[usize]) -> Option<usize> {
        among.iter().copied().min_by_key(|option| self.place(*option))
    }

    /// The one that is dropped.
    pub(super) fn last(&self, among: &[usize]) -> Option<usize> {
        among.iter().copied().max_by_key(|option| self.place(*option))
    }
}

/// What is shown of a seed before it may be known: its SHA-256 in hexadecimal.
pub fn seal(seed: &str) -> String {
    Sha256::digest(seed.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lot_order_is_the_order_of_the_hashes_of_seed_and_identity() {
        let options: Vec<Choice> = ["a", "b", "c", "d"].map(Choice::called).to_vec();
        let order = Lot::drawn("s", &options).order();
        let mut by_hand: Vec<usize> = (0..4).collect();
        by_hand.sort_by_key(|option| seal(&format!("s:{}", options[*option].id)));
        assert_eq!(order, by_hand, "hexadecimal sorts like bytes");
        let renamed: Vec<Choice> = options.iter().map(|option| Choice { id: option.id.clone(), name: "other".to_owned() }).collect();
        assert_eq!(Lot::drawn("s", &renamed).order(), order, "a name is not an identity");
        assert_ne!(Lot::drawn("t", &options).order(), order, "another seed, another order");
    }

    #[test]
    fn an_order_given_in_part_leaves_the_others_as_they_stand() {
        assert_eq!(Lot::given(&[2, 2, 9], 4).order(), [2, 0, 1, 3]);
    }

    #[test]
    fn the_seal_is_the_hash_that_anybody_can_check() {
        assert_eq!(seal("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "the published test vector");
    }
}
