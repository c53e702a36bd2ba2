//! Who is meant by a name in an agenda.
//!
//! **Invariant:** a name that fits two people means neither until a person says which.

use baton_meeting::id::PersonId;
use baton_meeting::person::Person;
use baton_meeting::words;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How certain a match is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    /// One person.
    One(PersonId),
    /// One person, by initials alone.
    ByInitials(PersonId),
    /// Several people fit.
    Several,
    /// Nobody.
    Nobody,
}

/// The people known here, by every way of naming them.
pub(crate) struct Known {
    full: HashMap<String, Vec<PersonId>>,
    first: HashMap<String, Vec<PersonId>>,
    initials: HashMap<String, Vec<PersonId>>,
}

impl Known {
    /// Those who have not left.
    pub fn new(people: &[Person]) -> Self {
        let mut known = Self { full: HashMap::new(), first: HashMap::new(), initials: HashMap::new() };
        for person in people.iter().filter(|person| !person.left) {
            let name = plain(&person.name);
            let parts: Vec<&str> = name.split_whitespace().collect();
            let Some(first) = parts.first() else { continue };
            add(&mut known.full, name.clone(), &person.id);
            // As a handle: "alexcrichton".
            if parts.len() > 1 {
                add(&mut known.full, parts.concat(), &person.id);
                add(&mut known.first, (*first).to_owned(), &person.id);
                let initials: String = parts.iter().filter_map(|part| part.chars().next()).collect();
                add(&mut known.initials, initials, &person.id);
            } else {
                add(&mut known.first, name.clone(), &person.id);
            }
        }
        known
    }

    /// Who is meant.
    pub fn named(&self, words: &str) -> Match {
        let bare = words.trim().trim_start_matches('@').trim_end_matches(['.', ',', ';', ':']);
        let name = plain(bare);
        if name.is_empty() {
            return Match::Nobody;
        }
        for (by, certain) in [(&self.full, true), (&self.first, true), (&self.initials, false)] {
            // Initials are written in capitals: "AC", not "ac".
            let in_capitals = (2..=4).contains(&bare.chars().count()) && bare.chars().all(char::is_uppercase);
            if !certain && !in_capitals {
                continue;
            }
            match by.get(&name).map(Vec::as_slice) {
                Some([one]) if certain => return Match::One(one.clone()),
                Some([one]) => return Match::ByInitials(one.clone()),
                Some(_) => return Match::Several,
                None => {}
            }
        }
        Match::Nobody
    }

    /// Whether the words name somebody here, or several.
    pub fn knows(&self, words: &str) -> bool {
        !matches!(self.named(words), Match::Nobody)
    }
}

fn add(by: &mut HashMap<String, Vec<PersonId>>, name: String, person: &PersonId) {
    let people = by.entry(name).or_default();
    if !people.contains(person) {
        people.push(person.clone());
    }
}

/// A name for comparing: folded, without accents, hyphens as spaces, one space between words.
fn plain(name: &str) -> String {
    let bare: String = words::folded(name).nfd().filter(|letter| !is_combining_mark(*letter)).collect();
    bare.replace(['-', '\u{2010}', '\u{2011}', '.'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn people(names: &[&str]) -> Vec<Person> {
        let person = |(at, name): (usize, &&str)| Person::new(PersonId::from(format!("p{}", at + 1)), (*name).to_owned());
        names.iter().enumerate().map(person).collect()
    }

    #[test]
    fn a_person_is_known_by_full_name_by_first_name_as_a_handle_and_by_initials() {
        let known = Known::new(&people(&["Jérôme Vouillon", "Asha Rao", "Shu-yu Guo"]));
        for words in ["Jérôme Vouillon", "jerome vouillon", "Jérôme", "@jeromevouillon", "  JÉRÔME  "] {
            assert_eq!(known.named(words), Match::One("p1".into()), "{words}");
        }
        assert_eq!(known.named("Shu yu Guo"), Match::One("p3".into()), "a hyphen more or less");
        assert_eq!(known.named("AR"), Match::ByInitials("p2".into()));
        assert_eq!(known.named("ar"), Match::Nobody, "initials are capitals");
        assert_eq!(known.named("Rao"), Match::Nobody, "last names alone are too often somebody else's");
    }

    #[test]
    fn two_sams_are_never_one() {
        let known = Known::new(&people(&["Sam Clegg", "Sam Lindley", "Sam", "Sam"]));
        assert_eq!(known.named("Sam"), Match::Several);
        assert_eq!(known.named("Sam Clegg"), Match::One("p1".into()));
    }

    #[test]
    fn whoever_has_left_is_not_meant() {
        let mut people = people(&["Ana Silva", "Ana Costa"]);
        people[0].left = true;
        assert_eq!(Known::new(&people).named("Ana"), Match::One("p2".into()), "the Ana who is here");
    }
}
