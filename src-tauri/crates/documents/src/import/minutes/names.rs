//! The same person under several spellings, over many minutes: "Péter Szilágyi", "peter szilagyi (Geth)", "Peter" where there is
//! only one.
//!
//! What is sure is joined: letters alike but for case, accents, spaces and what stands in brackets; a first or last name, a
//! handle or a name cut short where only one person can be meant, first among those of the same meeting, then among all. What is
//! only likely (a letter more or less, a short name that could be two people of whom one is nearly always there) is said, and
//! joined only when asked.
//!
//! **Invariant:** the order of the minutes changes nothing but the order of the answer; two spellings that could be two people
//! stay two people unless likely ones are joined.

use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::MinutesRead;

/// What to do with what is only likely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likely {
    /// Say it and keep them apart.
    Asked,
    /// Take them as one.
    Joined,
}

/// Somebody, with every spelling of their name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The name as it is written most often, in full where it is anywhere.
    pub name: String,
    /// As it stands in the minutes.
    pub spellings: BTreeSet<String>,
}

/// Who is who in some minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Everybody, by name.
    pub people: Vec<Named>,
    /// Pairs of names that may be the same person.
    pub maybe: Vec<(String, String)>,
    which: BTreeMap<(usize, String), usize>,
}

impl Names {
    /// Who is meant by a spelling in one of the minutes: the place among the people.
    pub fn of(&self, minutes: usize, spelling: &str) -> Option<usize> {
        self.which.get(&(minutes, spelling.to_owned())).copied()
    }
}

/// Letters for comparing: small, without accents.
pub(crate) fn plainly(words: &str) -> String {
    words
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
        .flat_map(|letter| match letter {
            'ł' => vec!['l'],
            'ø' => vec!['o'],
            'đ' => vec!['d'],
            'ß' => vec!['s', 's'],
            'æ' => vec!['a', 'e'],
            other => vec![other],
        })
        .collect()
}

/// A spelling taken apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Spelling {
    /// Words of the name, for comparing.
    words: Vec<String>,
    /// Handles: behind an at sign, or alone in brackets.
    handles: Vec<String>,
}

/// The name as it is shown: without brackets, handles, and whose telephone it was.
pub fn shown(spelling: &str) -> String {
    let outside = spelling.split(['(', '[', '|']).next().unwrap_or_default();
    let words: Vec<&str> = outside.split_whitespace().collect();
    let named: Vec<&str> = words.iter().copied().filter(|word| !word.starts_with('@')).collect();
    let end = named
        .iter()
        .position(|word| matches!(word.to_lowercase().trim_start_matches(['\'', '’']), "s") || word.to_lowercase().ends_with("'s"));
    let named = &named[..end.filter(|at| *at > 0).unwrap_or(named.len())];
    let name = if named.is_empty() { outside.trim().trim_start_matches('@').to_owned() } else { named.join(" ") };
    let name = name.trim_matches(['*', '_', '…', ',', '-', ' ']).to_owned();
    if name.is_empty() { spelling.trim().to_owned() } else { name }
}

fn spelling(raw: &str) -> Spelling {
    let split = |words: &str| -> Vec<String> {
        let plain = plainly(words);
        plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect()
    };
    let at = raw.split_whitespace().filter(|word| word.starts_with('@')).map(|word| split(word).concat());
    let bracket = raw.split_once('(').map(|(_, inside)| inside.split(')').next().unwrap_or_default());
    let bracket = bracket.map(split).filter(|words| words.len() == 1).map(|words| words.concat());
    Spelling { words: split(&shown(raw)), handles: at.chain(bracket).filter(|handle| handle.len() > 2).collect() }
}

impl Spelling {
    /// "hsiaoweiwang" for "Hsiao-Wei Wang" and "Hsiao Wei Wang".
    fn key(&self) -> String {
        self.words.concat()
    }

    /// Whether this may be a short form of a full name: its first or last word, or its words with some cut short.
    fn shortens(&self, full: &Spelling) -> bool {
        let (few, many) = (self.words.len(), full.words.len());
        if few == 0 || few > many || many < 2 {
            return false;
        }
        if few == 1 {
            return self.words[0] == full.words[0] || self.words[0] == full.words[many - 1] && self.words[0].len() > 3;
        }
        // "Karim T", "Alex Beregsz", "T Beiko", "Fabio Di": every word begins the word of the full name, and at least one is whole.
        let begins = self.words.iter().zip(&full.words).all(|(word, whole)| whole.starts_with(word.as_str()));
        begins && self.words.iter().zip(&full.words).any(|(word, whole)| word == whole) && self.words != full.words
    }

    /// Whether two full names, with their keys, differ by a letter or two swapped.
    fn resembles(&self, other: &Spelling, one: &str, two: &str) -> bool {
        let full = self.words.len() > 1 && other.words.len() > 1;
        let most = if one.len().min(two.len()) >= 12 { 2 } else { 1 };
        // Letters take up to four bytes each; what differs by more cannot be that near.
        let near = one.len().abs_diff(two.len()) <= most * 4;
        full && near && one.len() >= 8 && one.as_bytes().first() == two.as_bytes().first() && strsim::osa_distance(one, two) <= most
    }
}

/// Who belongs together, with the least index as the sign of a group.
struct Groups(Vec<usize>);

impl Groups {
    fn of(&self, index: usize) -> usize {
        let mut at = index;
        while self.0[at] != at {
            at = self.0[at];
        }
        at
    }
    fn join(&mut self, one: usize, two: usize) {
        let (one, two) = (self.of(one), self.of(two));
        self.0[one.max(two)] = one.min(two);
    }
}

/// Finds who is who in the minutes of one series of meetings.
pub fn together(minutes: &[MinutesRead], likely: Likely) -> Names {
    let mut mentions: Vec<(usize, String, Spelling)> = Vec::new();
    for (index, read) in minutes.iter().enumerate() {
        let all: BTreeSet<&String> = read.led.iter().chain(&read.wrote).chain(&read.present).collect();
        mentions.extend(all.into_iter().map(|raw| (index, raw.clone(), spelling(raw))));
    }
    // One entry for each key; "a full name" has two words somewhere.
    let mut keys: BTreeMap<String, Spelling> = BTreeMap::new();
    for (_, _, one) in &mentions {
        let known = keys.entry(one.key()).or_insert_with(|| Spelling { words: Vec::new(), handles: Vec::new() });
        if one.words.len() > known.words.len() {
            known.words.clone_from(&one.words);
        }
        known.handles.extend(one.handles.iter().filter(|handle| !known.handles.contains(handle)).cloned().collect::<Vec<_>>());
    }
    let all: Vec<&Spelling> = keys.values().collect();
    let at: BTreeMap<&str, usize> = keys.keys().enumerate().map(|(index, key)| (key.as_str(), index)).collect();
    let mut often: Vec<usize> = vec![0; all.len()];
    mentions.iter().for_each(|(_, _, one)| often[at[one.key().as_str()]] += 1);
    let written: Vec<&str> = keys.keys().map(String::as_str).collect();
    let mut sure = Groups((0..all.len()).collect());
    handles(&all, &at, &mut sure);
    let mut alike = Groups(sure.0.clone());
    let mut maybe: BTreeSet<(usize, usize)> = BTreeSet::new();
    for one in 0..all.len() {
        for two in one + 1..all.len() {
            if all[one].resembles(all[two], written[one], written[two]) && sure.of(one) != sure.of(two) {
                maybe.insert((one, two));
                alike.join(one, two);
            }
        }
    }
    let full: Vec<usize> = (0..all.len()).filter(|index| all[*index].words.len() > 1).collect();
    let candidates = |short: usize, among: &dyn Fn(usize) -> bool| -> Vec<usize> {
        let found: Vec<usize> =
            full.iter().copied().filter(|other| *other != short && all[short].shortens(all[*other]) && among(*other)).collect();
        // A name cut short does not stand for another that is cut short.
        found.iter().copied().filter(|one| !found.iter().any(|two| all[*one].shortens(all[*two]))).collect()
    };
    // Spellings of one person count as one candidate; the one written most often stands for them.
    let only = |found: &[usize]| -> Option<usize> {
        let kinds: BTreeSet<usize> = found.iter().map(|index| alike.of(*index)).collect();
        (kinds.len() == 1).then(|| found.iter().copied().max_by_key(|index| (often[*index], usize::MAX - *index))).flatten()
    };
    let mut there: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for (minutes, _, one) in &mentions {
        there.entry(*minutes).or_default().insert(at[one.key().as_str()]);
    }
    let leaders: BTreeSet<usize> = minutes.iter().flat_map(|read| &read.led).map(|raw| at[spelling(raw).key().as_str()]).collect();
    let mut which: BTreeMap<(usize, String), usize> = BTreeMap::new();
    for (minutes_index, raw, one) in &mentions {
        let short = at[one.key().as_str()];
        let led = minutes[*minutes_index].led.contains(raw);
        let here = &there[minutes_index];
        let mut meant = only(&candidates(short, &|other| here.contains(&other)));
        let everywhere = candidates(short, &|_| true);
        meant = meant.or_else(|| only(&everywhere));
        if led {
            meant = meant.or_else(|| only(&candidates(short, &|other| leaders.contains(&other))));
        }
        if meant.is_none() && everywhere.len() > 1 {
            let first = everywhere.iter().copied().max_by_key(|index| (often[*index], usize::MAX - *index));
            let rest = |first: usize| {
                everywhere.iter().filter(|other| alike.of(**other) != alike.of(first)).map(|other| often[*other]).sum::<usize>()
            };
            if let Some(first) = first.filter(|first| often[*first] >= 5 * rest(*first)) {
                maybe.insert((short.min(first), short.max(first)));
                meant = (likely == Likely::Joined).then_some(first);
            }
        }
        which.insert((*minutes_index, raw.clone()), meant.unwrap_or(short));
    }
    let joined = if likely == Likely::Joined { &alike } else { &sure };
    named(&which, &maybe, joined, &often, &all)
}

/// Joins a handle with the one name it stands beside: "Matt (lightclient)" with "Lightclient".
fn handles(all: &[&Spelling], at: &BTreeMap<&str, usize>, sure: &mut Groups) {
    let mut beside: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (index, one) in all.iter().enumerate() {
        for handle in &one.handles {
            beside.entry(handle).or_default().insert(index);
        }
    }
    for (handle, who) in beside {
        let first_name = all.iter().any(|one| one.words.len() > 1 && one.words[0] == handle);
        if let (1, Some(alone)) = (who.len(), at.get(handle))
            && !first_name
        {
            who.iter().for_each(|index| sure.join(*index, *alone));
        }
    }
}

fn named(
    which: &BTreeMap<(usize, String), usize>,
    maybe: &BTreeSet<(usize, usize)>,
    joined: &Groups,
    often: &[usize],
    all: &[&Spelling],
) -> Names {
    let mut spellings: BTreeMap<usize, Vec<&String>> = BTreeMap::new();
    for ((_, raw), index) in which {
        spellings.entry(joined.of(*index)).or_default().push(raw);
    }
    let mut people: Vec<(usize, Named)> = spellings
        .into_iter()
        .map(|(group, raws)| {
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            raws.iter().for_each(|raw| *counts.entry(shown(raw)).or_default() += 1);
            let fullest = counts.keys().any(|name| name.contains(' '));
            let best =
                counts.iter().filter(|(name, _)| !fullest || name.contains(' ')).max_by_key(|(name, count)| (**count, name.len(), *name));
            let name = best.map(|(name, _)| name.clone()).unwrap_or_default();
            (group, Named { name, spellings: raws.into_iter().cloned().collect() })
        })
        .collect();
    people.sort_by(|a, b| plainly(&a.1.name).cmp(&plainly(&b.1.name)).then(a.0.cmp(&b.0)));
    let place: BTreeMap<usize, usize> = people.iter().enumerate().map(|(place, (group, _))| (*group, place)).collect();
    let name_of = |index: usize| place.get(&joined.of(index)).map(|at| people[*at].1.name.clone());
    let mut pairs: BTreeSet<(String, String)> = BTreeSet::new();
    for (one, two) in maybe.iter().filter(|(one, two)| often[*one] > 0 && often[*two] > 0 && !all[*one].words.is_empty()) {
        if let (Some(one), Some(two)) = (name_of(*one), name_of(*two))
            && one != two
        {
            pairs.insert((one, two));
        }
    }
    let which = which.iter().filter_map(|(raw, index)| Some((raw.clone(), *place.get(&joined.of(*index))?))).collect();
    Names { people: people.into_iter().map(|(_, named)| named).collect(), maybe: pairs.into_iter().collect(), which }
}
