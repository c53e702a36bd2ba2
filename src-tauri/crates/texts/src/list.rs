//! Several names in one sentence.
//!
//! **Invariant:** nobody is left out of a list.

use crate::Texts;

impl Texts {
    /// "A, B and C".
    pub fn list(&self, words: &[String]) -> String {
        let Some((last, before)) = words.split_last() else { return String::new() };
        let Some((first, rest)) = before.split_first() else { return last.clone() };
        let joined =
            rest.iter().fold(first.clone(), |joined, word| self.say("list-more", &[("before", joined.into()), ("word", word.into())]));
        self.say("list-last", &[("before", joined.into()), ("word", last.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_as_they_are_said() {
        let names = |count: usize| ["Asha", "Ben", "Chioma"][..count].iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let texts = Texts::new("en");
        assert_eq!(texts.list(&names(0)), "");
        assert_eq!(texts.list(&names(1)), "Asha");
        assert_eq!(texts.list(&names(2)), "Asha and Ben");
        assert_eq!(texts.list(&names(3)), "Asha, Ben and Chioma");
        assert_eq!(Texts::new("de").list(&names(3)), "Asha, Ben und Chioma");
    }

    #[test]
    fn a_name_with_braces_or_commas_stays_as_it_is() {
        let odd = vec!["{ $before }".to_owned(), "Sam, Jr.".to_owned()];
        assert_eq!(Texts::new("en").list(&odd), "{ $before } and Sam, Jr.");
    }
}
