//! Files from before Baton: which decisions and promises stand in them, and who of those named is here.
//!
//! **Invariant:** nobody is guessed: whoever is not surely somebody here is asked for nothing until a person says who it is; and
//! what stands in the log already is not brought in again.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use baton_documents::import::minutes::MinutesRead;
use baton_documents::import::minutes::names::{Likely, Names, together};
use baton_documents::import::source::{self, DecisionFound, FollowUpFound, Source, Standing};
use baton_journal::{DecisionsAsked, FollowUpsAsked};
use baton_meeting::earlier::{EarlierIntent, PastDecision, PastFollowUp, Source as Place};
use baton_meeting::id::{PersonId, PersonRef, TeamId, TeamRef};
use baton_meeting::message::Message;
use baton_meeting::method::Rule;
use baton_meeting::state::State;
use baton_meeting::words;
use baton_wire::places::{EarlierDecision, EarlierFile, EarlierFollowUp, EarlierLine, EarlierRead, Meant, PastName};
use baton_wire::who;
use chrono::NaiveDate;

use crate::desk::Desk;
use crate::problem::Problem;

/// What was said about some files.
pub struct Wish<'a> {
    /// The team whose decisions they are.
    pub team: &'a str,
    /// The day of what says none.
    pub day: Option<NaiveDate>,
    /// Who was said to be meant by which name.
    pub meant: &'a [Meant],
}

/// A file by its name, with what was found in it or why nothing was.
pub type File = (String, Result<Source, Message>);

/// What was understood of some files. Nothing is written.
///
/// # Errors
/// Fails when there is no such team, or the workspace cannot be read.
pub fn earlier(desk: &Desk, wish: &Wish<'_>, files: &[File]) -> Result<EarlierRead, Problem> {
    let state = desk.state()?;
    let team = state.team(&TeamRef::from(wish.team)).map_err(|refusal| Problem::new(refusal.why))?.id.clone();
    let people = People::of(&state, wish.meant, files);
    let mut known = here(desk, &team)?;
    let mut promised = BTreeSet::new();
    for one in desk.journal().follow_ups(&FollowUpsAsked::default())? {
        if let Some(place) = one.source.as_ref().filter(|_| one.team == team) {
            promised.insert(key(place, &one.what));
        }
    }
    let mut read = EarlierRead { files: Vec::new(), decisions: Vec::new(), follow_ups: Vec::new(), names: Vec::new(), unsure: Vec::new() };
    for (at, (name, found)) in files.iter().enumerate() {
        let source = match found {
            Ok(source) => source,
            Err(why) => {
                let left = Some(why.clone());
                read.files.push(EarlierFile { name: name.clone(), shape: None, date: None, decisions: 0, follow_ups: 0, left });
                continue;
            }
        };
        read.files.push(EarlierFile {
            name: name.clone(),
            shape: Some(Message::new(source.shape.key())),
            date: source.date,
            decisions: source.decisions.len(),
            follow_ups: source.follow_ups.len(),
            left: None,
        });
        for one in &source.decisions {
            let decision = decision(name, source, one, wish.day, |name| people.of_name(at, name));
            let day = one.date.or(source.date).or(wish.day);
            let left = match day {
                None => Some(Message::new("earlier-without-a-day")),
                Some(day) if day > state.today => Some(Message::new("earlier-too-late").date("date", day)),
                Some(_) => checked(&decision.statement, words::text),
            };
            let left = left.or_else(|| (!known.insert(key(&decision.source, &decision.statement))).then(|| Message::new("earlier-here")));
            read.decisions.push(EarlierDecision { decision, left });
        }
        for one in &source.follow_ups {
            let mut found = follow_up(&state, name, one, |name| people.of_name(at, name));
            if found.left.is_none() && !promised.insert(key(&found.follow_up.source, &found.follow_up.what)) {
                found.left = Some(Message::new("earlier-here"));
            }
            read.follow_ups.push(found);
        }
        read.unsure.extend(source.unsure.iter().map(|one| EarlierLine { file: name.clone(), line: one.line, why: one.why.clone() }));
    }
    read.names = people.names(&state);
    Ok(read)
}

/// What would be brought in: everything that is not left out.
pub fn brought(team: &str, read: &EarlierRead) -> EarlierIntent {
    EarlierIntent::BringInEarlier {
        team: TeamRef::from(team),
        decisions: read.decisions.iter().filter(|one| one.left.is_none()).map(|one| one.decision.clone()).collect(),
        follow_ups: Some(read.follow_ups.iter().filter(|one| one.left.is_none()).map(|one| one.follow_up.clone()).collect()),
    }
}

fn checked(text: &str, rule: impl Fn(&str) -> Result<String, baton_meeting::refusal::Refusal>) -> Option<Message> {
    rule(text).err().map(|refusal| refusal.why)
}

fn key(place: &Place, statement: &str) -> (String, String) {
    (place.file.clone(), words::folded(statement))
}

/// What was brought into the team's log before.
fn here(desk: &Desk, team: &TeamId) -> Result<BTreeSet<(String, String)>, Problem> {
    let mut here = BTreeSet::new();
    let asked = DecisionsAsked { team: Some(team.clone()), ..DecisionsAsked::default() };
    desk.journal().each_decision(&asked, |one| {
        if let Rule::Before(rule) = &one.record.tally.rule {
            here.insert(key(&rule.source, &one.record.statement));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(here)
}

fn place(file: &str, line: usize) -> Place {
    Place { file: file.to_owned(), line: u32::try_from(line).unwrap_or(u32::MAX) }
}

fn decision(
    file: &str,
    source: &Source,
    one: &DecisionFound,
    day: Option<NaiveDate>,
    who: impl Fn(&str) -> Option<PersonId>,
) -> PastDecision {
    let some = |words: &str| (!words.trim().is_empty()).then(|| shortened(words, words::TEXT));
    let deciders: Vec<PersonRef> = one.who.iter().filter_map(|name| who(name)).map(|person| PersonRef::from(&person)).collect();
    PastDecision {
        id: None,
        statement: shortened(&one.statement, words::TEXT),
        on: one.date.or(source.date).or(day).unwrap_or_default(),
        source: place(file, one.line),
        why: some(&one.why),
        how: some(&one.result),
        options: (!one.options.is_empty()).then(|| one.options.clone()),
        proposer: one.by.iter().find_map(|name| who(name)).map(|person| PersonRef::from(&person)),
        item: one.item.and_then(|at| source.items.get(at)).map(|item| shortened(&item.title, words::TITLE)),
        deciders: (!deciders.is_empty()).then_some(deciders),
        against: (one.status == Standing::Rejected).then_some(true),
        ended: matches!(one.status, Standing::Superseded | Standing::Withdrawn).then(|| shortened(&one.result, words::TEXT)),
    }
}

fn follow_up(state: &State, file: &str, one: &FollowUpFound, who: impl Fn(&str) -> Option<PersonId>) -> EarlierFollowUp {
    let named = one.owner.as_deref().map(|owner| owner.split(", ").filter_map(&who).collect::<Vec<_>>()).unwrap_or_default();
    let asked = named.into_iter().find(|person| state.people.get(person).is_some_and(|person| !person.left));
    let what = shortened(&one.what.split_whitespace().collect::<Vec<_>>().join(" "), words::TITLE);
    let left = if one.done { Some(Message::new("earlier-done")) } else { checked(&what, |what| words::line(what, words::TITLE)) };
    EarlierFollowUp {
        follow_up: PastFollowUp { id: None, what, source: place(file, one.line), due: one.due, ask: asked.as_ref().map(PersonRef::from) },
        owner: one.owner.clone(),
        who: asked.map(|person| who::who(state, &person)),
        left,
    }
}

/// Words that fit; what is longer ends in dots, and stands in full on its line in the file.
fn shortened(words: &str, most: usize) -> String {
    let words = words.trim();
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let mut short: String = words.chars().take(most - 1).collect();
    short.push('…');
    short
}

/// Everybody named in the files, and who of them is here.
struct People {
    names: Names,
    /// Who is surely here, by place among the names; namesakes share one.
    known: BTreeMap<usize, Vec<PersonId>>,
    meant: BTreeMap<String, PersonId>,
    /// The names that are asked about, with how many files name them.
    asked: BTreeMap<usize, usize>,
}

impl People {
    fn of(state: &State, meant: &[Meant], files: &[File]) -> Self {
        let mut all: Vec<MinutesRead> = Vec::new();
        for (_, found) in files {
            let mut named = found.as_ref().map(Source::names).unwrap_or_default();
            named.present.extend(found.iter().flat_map(owners));
            all.push(named);
        }
        let count = all.len();
        // Everybody here stands among the names, under each of theirs, so that every spelling finds the person it belongs to.
        let here: Vec<(String, PersonId)> = state
            .people
            .values()
            .flat_map(|person| std::iter::once(&person.name).chain(&person.also).map(|name| (name.clone(), person.id.clone())))
            .collect();
        all.push(MinutesRead { present: here.iter().map(|(name, _)| name.clone()).collect(), ..MinutesRead::default() });
        let names = together(&all, Likely::Asked);
        let mut known: BTreeMap<usize, Vec<PersonId>> = BTreeMap::new();
        for (name, person) in &here {
            if let Some(at) = names.of(count, name) {
                let people = known.entry(at).or_default();
                if !people.contains(person) {
                    people.push(person.clone());
                }
            }
        }
        let mut asked: BTreeMap<usize, usize> = BTreeMap::new();
        for (at, (_, found)) in files.iter().enumerate() {
            let places: BTreeSet<usize> = found.iter().flat_map(owners).filter_map(|name| names.of(at, &name)).collect();
            places.into_iter().for_each(|place| *asked.entry(place).or_default() += 1);
        }
        let meant = meant.iter().map(|one| (words::folded(&one.name), one.person.clone())).collect();
        Self { names, known, meant, asked }
    }

    /// Who here is meant by a name in a file, if that is sure or was said.
    fn of_name(&self, file: usize, name: &str) -> Option<PersonId> {
        let at = self.names.of(file, name);
        let called = at.and_then(|at| self.names.people.get(at));
        let spellings = called.into_iter().flat_map(|one| one.spellings.iter().chain(Some(&one.name))).map(String::as_str);
        let said = spellings.chain(Some(name)).map(words::folded).find_map(|name| self.meant.get(&name).cloned());
        said.or_else(|| match at.and_then(|at| self.known.get(&at)).map(Vec::as_slice) {
            Some([one]) => Some(one.clone()),
            _ => None,
        })
    }

    fn names(&self, state: &State) -> Vec<PastName> {
        let sure = |at: usize| match self.known.get(&at).map(Vec::as_slice) {
            Some([one]) => Some(who::who(state, one)),
            _ => None,
        };
        let place = |name: &str| self.names.people.iter().position(|one| one.name == name);
        let mut found = Vec::new();
        for (at, meetings) in &self.asked {
            let Some(one) = self.names.people.get(*at) else { continue };
            let said = one.spellings.iter().chain(Some(&one.name)).find_map(|name| self.meant.get(&words::folded(name)));
            let who = said.map(|person| who::who(state, person)).or_else(|| sure(*at));
            let pairs = self.names.maybe.iter().filter_map(|(a, b)| if *a == one.name { Some(b) } else { (*b == one.name).then_some(a) });
            let mut maybe: Vec<_> = pairs.filter_map(|other| sure(place(other)?)).collect();
            maybe.extend(who::all(state, self.known.get(at).into_iter().flatten()));
            found.push(PastName {
                name: one.name.clone(),
                maybe: if who.is_some() { Vec::new() } else { maybe },
                who,
                meetings: *meetings,
            });
        }
        found
    }
}

/// The names that matter for what is brought in: whoever is to do something, or decided.
fn owners(source: &Source) -> impl Iterator<Item = String> {
    let tasks = source.follow_ups.iter().filter_map(|one| one.owner.as_deref()).flat_map(|owner| owner.split(", "));
    tasks.chain(source.decisions.iter().flat_map(|one| one.who.iter().chain(&one.by).map(String::as_str))).map(ToOwned::to_owned)
}

/// Reads the files of a window, which are texts already.
pub fn read(files: &[baton_wire::places::ChosenFile]) -> Vec<File> {
    files.iter().map(|file| (file.name.clone(), source::read(&file.name, file.text.as_bytes()))).collect()
}
