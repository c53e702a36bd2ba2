//! Names for files: made of a title, and good on every system.
//!
//! **Invariant:** a name holds letters, digits and dashes only, so it leads into no other folder and means nothing to any system.

use std::collections::BTreeSet;

/// The most letters taken from a title.
const MOST: usize = 60;

/// Words as part of a file's name; may be empty.
pub fn slug(words: &str) -> String {
    let plain: String = words.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).take(MOST).collect();
    plain.split_whitespace().collect::<Vec<_>>().join("-").to_lowercase()
}

/// A name with its ending, unlike those taken; counts on where two are the same.
pub fn unlike(taken: &mut BTreeSet<String>, stem: &str, ending: &str) -> String {
    let stem = stem.trim_matches('-');
    // A device of Windows is no file, whatever its ending.
    let device = matches!(stem, "con" | "prn" | "aux" | "nul")
        || stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem.ends_with(|last: char| last.is_ascii_digit());
    let stem = if stem.is_empty() || device { format!("baton-{stem}").trim_end_matches('-').to_owned() } else { stem.to_owned() };
    let named = |count: u32| if count > 1 { format!("{stem}-{count}.{ending}") } else { format!("{stem}.{ending}") };
    let mut count = 1;
    while !taken.insert(named(count)) {
        count += 1;
    }
    named(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_title_leads_out_of_the_folder_or_names_a_device() {
        assert_eq!(slug("../../etc/passwd: a\\b\u{0}|?*"), "etc-passwd-a-b");
        assert_eq!(slug("Größe – ναί"), "größe-ναί");
        assert!(slug(&"long ".repeat(60)).chars().count() <= MOST);
        let mut taken = BTreeSet::new();
        assert_eq!(unlike(&mut taken, &slug("CON"), "md"), "baton-con.md");
        assert_eq!(unlike(&mut taken, &slug("LPT1"), "md"), "baton-lpt1.md");
        assert_eq!(unlike(&mut taken, &slug("!!!"), "md"), "baton.md");
        assert_eq!(unlike(&mut taken, "roof", "md"), "roof.md");
        assert_eq!(unlike(&mut taken, "roof", "md"), "roof-2.md", "the second does not take the first one's place");
    }
}
