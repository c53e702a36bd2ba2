//! When somebody asks for it: a pseudonym takes the place of their name, or the words they said are erased.
//!
//! What stays is the structure: who took part, by identity, when, and what was decided. For each entry that holds something of
//! theirs the event [`ErasureEvent::Erased`] keeps what is left: the same event, with those texts emptied. Folding reads what
//! is left in the place of what is gone, so that every row stays a function of the entries, and nothing needs to know.
//!
//! **Invariant:** what is left of an event differs from it in nothing but texts.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::absence::AbsenceEvent;
use crate::asked::Asked;
use crate::decision::DecisionEvent;
use crate::event::{Event, Fact};
use crate::id::{NoteId, PersonId, PersonRef};
use crate::meeting::MeetingEvent;
use crate::method::Particulars;
use crate::note::NoteEvent;
use crate::person::{MeetingRole, Person, PersonEvent};
use crate::refusal::Refusal;
use crate::rota::{Arrangement, RotaEvent};
use crate::round::RoundEvent;
use crate::state::State;
use crate::words;

/// Stands where words were that cannot be empty.
pub const GONE: &str = "…";

/// What is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Erasing {
    /// Their name, and what else tells who they are.
    Name,
    /// What they said.
    Words,
}

/// An entry whose words are gone, and what is left of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Gone {
    /// The device that wrote it.
    pub device: String,
    /// Its number on that device.
    pub seq: u64,
    /// The event without the words.
    pub left: Box<Event>,
}

/// What happened to words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum ErasureEvent {
    /// Words of earlier entries of this stream were erased, because somebody asked for it.
    Erased { person: PersonId, what: Erasing, because: String, on: NaiveDate, entries: Vec<Gone> },
}

/// What can be asked for about words that are to go. It cannot be undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum ErasureIntent {
    /// Put a pseudonym in the place of somebody's name, everywhere; they have left.
    EraseName { person: PersonRef, pseudonym: Option<String>, because: String },
    /// Erase what somebody said; what was decided stands.
    EraseWords { person: PersonRef, because: String },
}

impl ErasureIntent {
    /// Whose name or words.
    pub fn person(&self) -> &PersonRef {
        match self {
            Self::EraseName { person, .. } | Self::EraseWords { person, .. } => person,
        }
    }
}

/// What is to be erased, once the rules allow it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Whose.
    pub person: PersonId,
    /// What.
    pub what: Erasing,
    /// What they are called from then on; empty where only words go.
    pub pseudonym: String,
    /// Why; it stays in the record.
    pub because: String,
    /// On which day.
    pub on: NaiveDate,
}

/// Answers what was asked about erasing. It makes no facts: erasing is the journal's part, which is given the [`wish`].
///
/// # Errors
/// As [`wish`].
pub fn decide(state: &State, intent: ErasureIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    wish(state, &intent, asked).map(|_| Vec::new())
}

/// What is to be erased, if the rules allow it.
///
/// # Errors
/// Refuses unknown people, the name of somebody who is still here, a pseudonym that is missing or somebody's name, and a reason
/// that is missing or names them.
pub fn wish(state: &State, intent: &ErasureIntent, asked: &Asked) -> Result<Wish, Refusal> {
    let person = meant(state, intent.person())?;
    let (what, pseudonym, because) = match intent {
        ErasureIntent::EraseName { pseudonym, because, .. } => {
            if !person.left {
                return Err(Refusal::new("erase-still-here").person("person", &person.id).hint("leave-first"));
            }
            let pseudonym = words::line(pseudonym.as_deref().unwrap_or_default(), words::NAME)
                .map_err(|refusal| if pseudonym.is_some() { refusal } else { Refusal::new("erase-no-pseudonym") })?;
            let taken = state.people.values().any(|other| other.id != person.id && words::folded(&other.name) == words::folded(&pseudonym));
            if taken || (pseudonym != person.name && says(&pseudonym, &person.name)) {
                return Err(Refusal::new("erase-pseudonym-names").text("pseudonym", pseudonym).hint("another-pseudonym"));
            }
            (Erasing::Name, pseudonym, because)
        }
        ErasureIntent::EraseWords { because, .. } => (Erasing::Words, String::new(), because),
    };
    let because = words::line(because, words::TITLE)?;
    telling(&because, std::slice::from_ref(&person.name))?;
    Ok(Wish { person: person.id.clone(), what, pseudonym, because, on: asked.today() })
}

/// Whoever is meant, by id or by a name that only one has; who has left is meant most of the time.
///
/// # Errors
/// Refuses an unknown person, and a name that several people have.
pub fn meant<'a>(state: &'a State, wanted: &PersonRef) -> Result<&'a Person, Refusal> {
    let named = |person: &&Person| words::folded(&person.name) == words::folded(wanted.as_str());
    let mut gone = state.people.values().filter(|person| person.left).filter(named);
    match (state.person(wanted), gone.next(), gone.next()) {
        (Err(unknown), Some(gone), None) if unknown.why.key == "refusal-unknown-person" => Ok(gone),
        (here, _, _) => here,
    }
}

/// Whether a reason, which stays in the record, may stay there.
///
/// # Errors
/// Refuses one that says a name that is to go.
pub fn telling(because: &str, names: &[String]) -> Result<(), Refusal> {
    match names.iter().find(|name| says(because, name)) {
        Some(_) => Err(Refusal::new("erase-reason-names").hint("reason-without-name")),
        None => Ok(()),
    }
}

/// Whether a text says a name, as a word of its own and however it is written.
pub fn says(text: &str, name: &str) -> bool {
    let (text, name) = (words::folded(text), words::folded(name));
    // Scripts without room between words: Thai and Lao, kana, Chinese characters.
    let runs_on = |c: char| matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..);
    let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !runs_on(c));
    !name.is_empty()
        && text.match_indices(&name).any(|(at, _)| {
            // What begins or ends with a mark needs no room around it.
            let before = inside(name.chars().next()) && inside(text[..at].chars().next_back());
            let after = inside(name.chars().next_back()) && inside(text[at + name.len()..].chars().next());
            !before && !after
        })
}

/// What kind of words an event holds; for saying beforehand what would go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// Name, pronouns, address, what they know.
    About,
    /// What they need in order to take part.
    Needs,
    /// Why they answered as they did in a round.
    Reasons,
    /// Their words in the record of a decision.
    Remarks,
    /// Notes of what they said.
    Notes,
    /// Why they are away.
    Absences,
    /// Why a turn changed hands.
    Turns,
    /// What they passed on to the next facilitator.
    Tips,
}

/// Goes along the events of one stream, in order, and says what is left of each.
#[derive(Clone, Debug)]
pub struct Eraser<'a> {
    wish: &'a Wish,
    notes: BTreeSet<NoteId>,
    leads: bool,
}

impl<'a> Eraser<'a> {
    /// Begins with a stream.
    pub fn new(wish: &'a Wish) -> Self {
        Self { wish, notes: BTreeSet::new(), leads: false }
    }

    /// What is left of an event, and what kind of words are gone; nothing when it holds nothing of theirs. `counts` says that
    /// it was not taken back: what was taken back holds words all the same, but says nothing about who led.
    pub fn left(&mut self, event: &Event, counts: bool) -> Option<(Event, Sort)> {
        let mut left = event.clone();
        let sort = match self.wish.what {
            Erasing::Name => self.name(&mut left),
            Erasing::Words => self.words(&mut left, counts),
        }?;
        (left != *event).then_some((left, sort))
    }

    fn name(&self, event: &mut Event) -> Option<Sort> {
        let Event::Person(event) = event else { return None };
        if *event.person() != self.wish.person {
            return None;
        }
        match event {
            PersonEvent::PersonAdded { name, pronouns, email, tags, .. } => {
                name.clone_from(&self.wish.pseudonym);
                (*pronouns, *email, *tags) = (None, None, Vec::new());
            }
            PersonEvent::PersonRenamed { name, .. } | PersonEvent::PersonAlsoCalled { name, .. } => name.clone_from(&self.wish.pseudonym),
            PersonEvent::PersonDescribed { pronouns, email, tags, .. } => (*pronouns, *email, *tags) = (None, None, Vec::new()),
            PersonEvent::AccessNeedsNoted { text, .. } => {
                text.clear();
                return Some(Sort::Needs);
            }
            _ => return None,
        }
        Some(Sort::About)
    }

    fn words(&mut self, event: &mut Event, counts: bool) -> Option<Sort> {
        let theirs = &self.wish.person;
        match event {
            Event::Person(PersonEvent::AccessNeedsNoted { person, text }) if person == theirs => {
                text.clear();
                Some(Sort::Needs)
            }
            Event::Absence(AbsenceEvent::AwaySaid { absence, .. }) | Event::Rota(RotaEvent::AwayNoted { absence, .. })
                if absence.person == *theirs =>
            {
                absence.note.clear();
                Some(Sort::Absences)
            }
            Event::Rota(RotaEvent::TurnArranged { arrangement, .. }) => {
                let (people, reason) = match arrangement {
                    Arrangement::Cover { instead_of, by, reason, .. } => ([&*instead_of, &*by], reason),
                    Arrangement::Swap { one, other, reason, .. } => ([&one.person, &other.person], reason),
                };
                if people.contains(&theirs) {
                    reason.clear();
                }
                Some(Sort::Turns)
            }
            Event::Round(RoundEvent::Answered { person, reason, .. }) if person == theirs => {
                reason.clear();
                Some(Sort::Reasons)
            }
            Event::Round(RoundEvent::ObjectionTested { person, reasons, .. }) if person == theirs => {
                reasons.iter_mut().for_each(|reason| reason.words.clear());
                Some(Sort::Reasons)
            }
            Event::Round(RoundEvent::Concluded { conclusion, .. }) if conclusion.person == *theirs => {
                conclusion.reason.clear();
                Some(Sort::Reasons)
            }
            Event::Round(RoundEvent::Nominated { nomination, .. }) if nomination.person == *theirs => {
                nomination.reason.clear();
                Some(Sort::Reasons)
            }
            Event::Decision(DecisionEvent::DecisionRecorded { record, .. } | DecisionEvent::DecisionBroughtIn { record, .. }) => {
                let ballots = record.tally.ballots.iter_mut().filter(|ballot| ballot.person == *theirs);
                ballots.for_each(|ballot| ballot.reason.clear());
                said_in(&mut record.tally.particulars, theirs);
                let people = &mut record.people;
                let remarks = people.concerned.iter_mut().chain(&mut people.objected).chain(&mut people.stood_aside);
                let remarks = remarks.chain(&mut people.blocked).chain(&mut people.advised);
                remarks.filter(|remark| remark.person == *theirs).for_each(|remark| remark.words.clear());
                Some(Sort::Remarks)
            }
            Event::Decision(DecisionEvent::DecisionCorrected { correction, .. })
            | Event::Meeting(MeetingEvent::MinutesCorrected { correction, .. })
                if correction.person == *theirs =>
            {
                GONE.clone_into(&mut correction.text);
                Some(Sort::Remarks)
            }
            Event::Note(NoteEvent::NoteTaken { note, .. }) if note.person.as_ref() == Some(theirs) => {
                self.notes.insert(note.id.clone());
                GONE.clone_into(&mut note.text);
                Some(Sort::Notes)
            }
            Event::Note(NoteEvent::NoteReworded { note, text, .. }) if self.notes.contains(note) => {
                GONE.clone_into(text);
                Some(Sort::Notes)
            }
            Event::Meeting(MeetingEvent::RoleTaken { role: MeetingRole::Facilitator, person, .. }) if counts => {
                self.leads = person == theirs;
                None
            }
            Event::Meeting(MeetingEvent::BatonPassed { tip, .. }) if self.leads => {
                tip.clear();
                Some(Sort::Tips)
            }
            _ => None,
        }
    }
}

/// Empties what somebody said in a round beside their answer.
fn said_in(particulars: &mut Particulars, theirs: &PersonId) {
    let tested = particulars.tested.iter_mut().filter(|tested| tested.person == *theirs);
    tested.flat_map(|tested| &mut tested.reasons).for_each(|reason| reason.words.clear());
    let concluded = particulars.conclusion.iter_mut().filter(|conclusion| conclusion.person == *theirs);
    concluded.for_each(|conclusion| conclusion.reason.clear());
    let election = &mut particulars.election;
    let nominations = election.first.iter_mut().chain(&mut election.now).filter(|nomination| nomination.person == *theirs);
    nominations.for_each(|nomination| nomination.reason.clear());
}

/// The names, earlier ones too, and addresses that an event of somebody's own stream holds.
pub fn names(event: &Event) -> Vec<&str> {
    match event {
        Event::Person(PersonEvent::PersonAdded { name, email, .. }) => std::iter::once(name.as_str()).chain(email.as_deref()).collect(),
        Event::Person(PersonEvent::PersonRenamed { name, .. } | PersonEvent::PersonAlsoCalled { name, .. }) => vec![name],
        Event::Person(PersonEvent::PersonDescribed { email, .. }) => email.as_deref().into_iter().collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(what: Erasing) -> Wish {
        let on = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        Wish { person: "ada".into(), what, pseudonym: "Former member 1".into(), because: "She asked for it".into(), on }
    }

    fn left(wish: &Wish, events: Vec<Event>) -> Vec<Option<String>> {
        let mut eraser = Eraser::new(wish);
        events.iter().map(|event| eraser.left(event, true).map(|(left, _)| left.written())).collect()
    }

    #[test]
    fn a_name_is_said_as_a_word_of_its_own_however_it_is_written() {
        for text in ["ADA LOVELACE said so", "said by Ada Lovelace.", "(Ada Lovelace)", "Ada Lovelace’s"] {
            assert!(says(text, "Ada Lovelace"), "{text}");
        }
        assert!(!says("Al sums it up; also, the canal", "Ala"), "a part of a word is no name");
        assert!(!says("Alfred", "Al") && says("al!", "Al"));
        assert!(!says("nothing", ""), "no name is said nowhere");
        assert!(says("東京の田中さんが言った", "田中"), "not every script puts room between words");
    }

    #[test]
    fn a_pseudonym_takes_the_place_of_every_name_and_of_nothing_else() {
        let wish = wish(Erasing::Name);
        let person = || PersonId::from("ada");
        let added = PersonEvent::PersonAdded {
            person: person(),
            name: "Ada".into(),
            pronouns: Some("she".into()),
            email: Some("a@b.example".into()),
            tags: vec!["sums".into()],
        };
        let of_another = PersonEvent::PersonRenamed { person: "bo".into(), name: "Bo".into() };
        let weight = PersonEvent::WeightSet { person: person(), weight: 2 };
        let all = left(&wish, vec![added.into(), of_another.into(), weight.into()]);
        assert_eq!(
            all[0].as_deref(),
            Some(r#"{"event":"person-added","person":"ada","name":"Former member 1","pronouns":null,"email":null,"tags":[]}"#)
        );
        assert_eq!(all[1..], [None, None], "another's name and a share of turns hold nothing of the kind");
    }

    #[test]
    fn a_tip_belongs_to_whoever_led_when_it_was_given() {
        let wish = wish(Erasing::Words);
        let meeting = || "m".into();
        let at = chrono::DateTime::UNIX_EPOCH;
        let takes =
            |person: &str| MeetingEvent::RoleTaken { meeting: meeting(), role: MeetingRole::Facilitator, person: person.into(), at };
        let tip = || MeetingEvent::BatonPassed { meeting: meeting(), to: "bo".into(), at, tip: "Breathe".into() };
        let all = left(&wish, vec![takes("bo").into(), tip().into(), takes("ada").into(), tip().into()]);
        assert_eq!(all[1], None, "Bo's tip stays");
        assert!(all[3].as_deref().is_some_and(|left| left.contains(r#""tip":"""#)), "Ada's goes: {all:?}");
    }
}
