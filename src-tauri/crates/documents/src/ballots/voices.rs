//! Who said what, in JSON: `{"description": "...", "votes": {"Ada": 1, "Ben": {"Option": 3, "Other": 1}}}`.
//!
//! Either everybody says yes (1), no (-1) or abstains (0), or everybody gives options numbers. Those numbers are on scales of their own,
//! so they are only compared: higher is better, equal is equal, an option that somebody leaves out ranks last. Whoever gives all options
//! the same number abstains; whoever is not listed was absent. Source: the votes of the Node.js technical steering committee.
//!
//! **Invariant:** numbers are compared as 64-bit integers, and never added up.

use std::fmt;
use std::io::Read;

use baton_meeting::method::count::flaw::Flaw;
use baton_meeting::method::count::profile::{Builder, Choice, EQUAL, Mark};
use baton_meeting::method::count::vote::Totals;
use baton_meeting::refusal::Refusal;
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Ballots, Ranked, Unreadable, everybody_here};

/// Reads votes.
///
/// # Errors
/// Names the line and the reason; fails when the stream does.
pub fn read(from: impl Read) -> Result<Ballots, Unreadable> {
    let mut file = File::default();
    let mut reader = serde_json::Deserializer::from_reader(WithoutMark::new(from));
    let read = (&mut file).deserialize(&mut reader).and_then(|()| reader.end());
    if let Err(error) = read {
        if error.is_io() {
            return Err(Unreadable::Stopped(error.into()));
        }
        let why = file.why.unwrap_or_else(|| Refusal::new("ballots-not-json").text("because", error.to_string()));
        return Err(Unreadable::on(error.line() as u64, why));
    }
    let about = file.about;
    match (file.answers.is_empty(), file.rankings.is_empty()) {
        (true, true) => Err(Unreadable::on(0, Refusal::new("ballots-no-votes"))),
        (false, false) => Err(Unreadable::on(0, Refusal::new("ballots-mixed"))),
        (false, true) => {
            let many = |answer: i64| file.answers.iter().filter(|given| **given == answer).count() as u64;
            let totals = Totals { yes: many(1), no: many(-1), abstained: many(0), ..Totals::default() };
            Ok(Ballots::YesNo { question: about.unwrap_or_default(), totals: everybody_here(totals) })
        }
        (true, false) => {
            let flawed = |flaw: Flaw| Unreadable::flaw(0, &flaw);
            let mut builder = Builder::new(file.options.len()).map_err(flawed)?;
            for points in &file.rankings {
                builder.add(&ranked(points, file.options.len()), 1).map_err(flawed)?;
            }
            let profile = builder.finish(file.options.iter().map(|name| Choice::called(name)).collect()).map_err(flawed)?;
            Ok(Ballots::Ranked(Ranked { profile, seats: None, lot: None, title: about, own_scales: true }))
        }
    }
}

/// One person's numbers as a ranking; nothing on it when they are all equal and none is missing.
fn ranked(points: &[(Mark, i64)], options: usize) -> Vec<Mark> {
    let mut listed = points.to_vec();
    listed.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    if listed.len() == options && listed.windows(2).all(|pair| pair[0].1 == pair[1].1) {
        return Vec::new();
    }
    let mut ballot = Vec::new();
    let mut before = None;
    for (option, points) in listed {
        if before == Some(points) {
            ballot.push(EQUAL);
        }
        before = Some(points);
        ballot.push(option);
    }
    ballot
}

/// The file while it is read.
#[derive(Default)]
struct File {
    about: Option<String>,
    people: std::collections::BTreeSet<String>,
    answers: Vec<i64>,
    options: Vec<String>,
    rankings: Vec<Vec<(Mark, i64)>>,
    why: Option<Refusal>,
}

impl File {
    fn refuse<E: Error>(&mut self, why: Refusal) -> E {
        self.why = Some(why);
        E::custom("refused")
    }
}

impl<'de> DeserializeSeed<'de> for &mut File {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for &mut File {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with votes")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "description" => self.about = map.next_value::<Option<String>>()?,
                "votes" => map.next_value_seed(Votes(self))?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }
}

/// The votes by person.
struct Votes<'a>(&'a mut File);

impl<'de> DeserializeSeed<'de> for Votes<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Votes<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("votes by person")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(person) = map.next_key::<String>()? {
            if !self.0.people.insert(person.clone()) {
                return Err(self.0.refuse(Refusal::new("ballots-person-twice").text("person", person)));
            }
            map.next_value_seed(Voice(self.0))?;
        }
        Ok(())
    }
}

/// What one person says.
struct Voice<'a>(&'a mut File);

impl<'de> DeserializeSeed<'de> for Voice<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Voice<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("1, 0, -1, or numbers for options")
    }

    fn visit_i64<E: Error>(self, answer: i64) -> Result<(), E> {
        if !(-1..=1).contains(&answer) {
            return Err(self.0.refuse(Refusal::new("ballots-yes-no")));
        }
        self.0.answers.push(answer);
        Ok(())
    }

    fn visit_u64<E: Error>(self, answer: u64) -> Result<(), E> {
        self.visit_i64(i64::try_from(answer).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Err(self.0.refuse(Refusal::new("ballots-yes-no")))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut points: Vec<(Mark, i64)> = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let option = match self.0.options.iter().position(|known| *known == name) {
                Some(option) => option,
                None => {
                    self.0.options.push(name);
                    self.0.options.len() - 1
                }
            };
            let option = Mark::try_from(option).map_err(|_| self.0.refuse::<A::Error>(Flaw::ManyOptions.refusal()))?;
            if points.iter().any(|(given, _)| *given == option) {
                return Err(self.0.refuse(Flaw::Twice(option).refusal()));
            }
            match map.next_value::<Number>()? {
                Number(Some(number)) => points.push((option, number)),
                Number(None) => return Err(self.0.refuse(Refusal::new("ballots-whole"))),
            }
        }
        self.0.rankings.push(points);
        Ok(())
    }
}

/// A whole number of 64 bits, or nothing for another number.
struct Number(Option<i64>);

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        Ok(Self(number.as_i64()))
    }
}

/// A stream without the byte order mark it may begin with.
struct WithoutMark<R> {
    from: R,
    /// The first bytes, and how many of them are handed on already.
    first: Vec<u8>,
    at: usize,
    begun: bool,
}

impl<R: Read> WithoutMark<R> {
    fn new(from: R) -> Self {
        Self { from, first: Vec::new(), at: 0, begun: false }
    }
}

impl<R: Read> Read for WithoutMark<R> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        if !self.begun {
            self.begun = true;
            self.from.by_ref().take(3).read_to_end(&mut self.first)?;
            if self.first == b"\xEF\xBB\xBF" {
                self.first.clear();
            }
        }
        let left = self.first.get(self.at..).unwrap_or_default();
        if left.is_empty() {
            return self.from.read(to);
        }
        let some = left.len().min(to.len());
        to[..some].copy_from_slice(&left[..some]);
        self.at += some;
        Ok(some)
    }
}
