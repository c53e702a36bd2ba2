//! Which way words run.
//!
//! **Invariant:** the first letter that has a direction decides, as `dir="auto"` decides in a browser.

/// Whether words begin with a script that runs from right to left (Unicode blocks of Hebrew, Arabic and their kin).
pub fn runs_leftward(words: &str) -> bool {
    words.chars().find(|letter| letter.is_alphabetic()).is_some_and(leftward)
}

/// Whether some of the words run from right to left.
pub fn turns_leftward(words: &str) -> bool {
    words.chars().any(leftward)
}

fn leftward(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1eeff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_decides() {
        assert!(runs_leftward("«123» שלום Ben") && runs_leftward("مرحبا"));
        assert!(!runs_leftward("Ben שלום") && !runs_leftward("123") && !runs_leftward(""));
    }
}
