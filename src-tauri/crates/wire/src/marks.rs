//! Where in a text the words are that somebody searched for.

use baton_meeting::words;

/// Places of the searched words, as [from, to) in UTF-16 units, in order and without overlaps. Words with a
/// colon (`owner:ana`) narrow a search and are not marked.
pub fn marks(text: &str, find: &str) -> Vec<(usize, usize)> {
    let wanted: Vec<String> =
        find.split_whitespace().filter(|word| !word.contains(':')).map(words::folded).filter(|word| !word.is_empty()).collect();
    let mut found = Vec::new();
    let mut units = 0;
    let mut starts = true;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    let mut skip_until = 0;
    for (at, letter) in letters {
        let width = letter.len_utf16();
        if starts && letter.is_alphanumeric() && at >= skip_until {
            let rest = &text[at..];
            if let Some(length) = wanted.iter().filter_map(|word| begins(rest, word)).max() {
                let end = units + rest[..length].encode_utf16().count();
                found.push((units, end));
                skip_until = at + length;
            }
        }
        starts = !letter.is_alphanumeric();
        units += width;
    }
    found
}

/// How many bytes of `text` fold to `word`.
fn begins(text: &str, word: &str) -> Option<usize> {
    let mut folded = String::new();
    for (at, letter) in text.char_indices() {
        folded.push_str(&words::folded(&letter.to_string()));
        if folded == word {
            return Some(at + letter.len_utf8());
        }
        if !word.starts_with(&folded) {
            return None;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_marked_where_it_begins() {
        assert_eq!(marks("All purchases above 100", "purch owner:ana"), [(4, 9)], "filters are not marked");
        assert_eq!(marks("repurchase", "purch"), [], "the middle of a word is not a beginning");
    }

    #[test]
    fn places_count_as_the_windows_count() {
        assert_eq!(marks("👩‍🚀 Crates", "crates"), [(6, 12)], "an emoji is more than one unit");
    }
}
