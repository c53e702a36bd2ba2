//! Which way words run.
//!
//! **Invariant:** the first letter that has a direction decides, as `dir="auto"` decides in a browser.

/// Whether words begin with a script that runs from right to left (Unicode blocks of Hebrew, Arabic and their kin).
pub fn runs_leftward(words: &str) -> bool {
    let first = words.chars().find_map(|letter| {
        let leftward = matches!(letter,
            '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1eeff}');
        (letter.is_alphabetic()).then_some(leftward)
    });
    first.unwrap_or(false)
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
