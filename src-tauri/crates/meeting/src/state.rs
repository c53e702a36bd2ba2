//! What an intent needs to know, and no more: people, teams and series, and the meetings, decisions and follow-ups it names.
//!
//! **Invariant:** folding is total: an event about something unknown is passed over, never a panic.

use chrono::NaiveDate;
use std::collections::BTreeMap;

use crate::decision::{self, Decision};
use crate::event::{Event, Fact};
use crate::follow_up::{self, FollowUp};
use crate::id::{
    DecisionId, DecisionRef, FollowUpId, FollowUpRef, MeetingId, MeetingRef, PersonId, PersonRef, SeriesId, SeriesRef, Stream, TeamId,
    TeamRef,
};
use crate::meeting::{self, Meeting, Stage};
use crate::person::{self, Person};
use crate::refusal::Refusal;
use crate::series::{self, Series};
use crate::team::{self, Team};
use crate::workspace::{self, Workspace};
use crate::{absence, agenda, attendance, feedback, note, proposal, pulse, readiness, review, round, speaking, timebox, words};

/// The folded streams that an intent may look at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// The date at the desk.
    pub today: NaiveDate,
    /// The workspace.
    pub workspace: Workspace,
    /// Everybody.
    pub people: BTreeMap<PersonId, Person>,
    /// All teams.
    pub teams: BTreeMap<TeamId, Team>,
    /// All series.
    pub series: BTreeMap<SeriesId, Series>,
    /// Meetings that are loaded.
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// Decisions that are loaded.
    pub decisions: BTreeMap<DecisionId, Decision>,
    /// Follow-ups that are loaded.
    pub follow_ups: BTreeMap<FollowUpId, FollowUp>,
}

/// One folded stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Folded {
    /// The workspace.
    Workspace(Workspace),
    /// A person.
    Person(Person),
    /// A team.
    Team(Team),
    /// A series.
    Series(Box<Series>),
    /// A meeting.
    Meeting(Box<Meeting>),
    /// A decision.
    Decision(Box<Decision>),
    /// A follow-up.
    FollowUp(Box<FollowUp>),
}

/// Folds one event into a stream; nothing is there before its first event.
pub fn fold(stream: &Stream, folded: Option<Folded>, event: &Event) -> Option<Folded> {
    match (stream, folded, event) {
        (Stream::Workspace, folded, Event::Workspace(event)) => {
            let before = match folded {
                Some(Folded::Workspace(workspace)) => workspace,
                _ => Workspace::default(),
            };
            Some(Folded::Workspace(workspace::evolve(before, event)))
        }
        (Stream::Person(_), folded, Event::Person(event)) => {
            let before = match folded {
                Some(Folded::Person(person)) => Some(person),
                _ => None,
            };
            person::evolve(before, event).map(Folded::Person)
        }
        (Stream::Person(_), Some(Folded::Person(mut person)), Event::Absence(event)) => {
            absence::evolve(&mut person, event);
            Some(Folded::Person(person))
        }
        (Stream::Person(_), Some(Folded::Person(mut person)), Event::Readiness(event)) => {
            readiness::evolve(&mut person, event);
            Some(Folded::Person(person))
        }
        (Stream::Person(_), Some(Folded::Person(mut person)), Event::Feedback(event)) => {
            feedback::evolve(&mut person, event);
            Some(Folded::Person(person))
        }
        (Stream::Team(_), folded, Event::Team(event)) => {
            let before = match folded {
                Some(Folded::Team(team)) => Some(team),
                _ => None,
            };
            team::evolve(before, event).map(Folded::Team)
        }
        (Stream::Series(_), folded, event @ (Event::Series(_) | Event::Rota(_))) => {
            let before = match folded {
                Some(Folded::Series(series)) => Some(*series),
                _ => None,
            };
            series::folded(before, event).map(|series| Folded::Series(Box::new(series)))
        }
        (Stream::Meeting(_), folded, Event::Meeting(event)) => {
            let before = match folded {
                Some(Folded::Meeting(meeting)) => Some(*meeting),
                _ => None,
            };
            meeting::evolve(before, event).map(|meeting| Folded::Meeting(Box::new(meeting)))
        }
        (Stream::Meeting(_), Some(Folded::Meeting(mut meeting)), event) => {
            match event {
                Event::Agenda(event) => agenda::evolve(&mut meeting, event),
                Event::Attendance(event) => attendance::evolve(&mut meeting, event),
                Event::Speaking(event) => speaking::evolve(&mut meeting, event),
                Event::Timebox(event) => timebox::evolve(&mut meeting, event),
                Event::Note(event) => note::evolve(&mut meeting, event),
                Event::Proposal(event) => proposal::evolve(&mut meeting, event),
                Event::Option(event) => crate::option::evolve(&mut meeting, event),
                Event::Round(event) => round::evolve(&mut meeting, event),
                Event::Pulse(event) => pulse::evolve(&mut meeting, event),
                Event::Review(event) => review::evolve(&mut meeting, event),
                _ => {}
            }
            Some(Folded::Meeting(meeting))
        }
        (Stream::Decision(_), folded, Event::Decision(event)) => {
            let before = match folded {
                Some(Folded::Decision(decision)) => Some(*decision),
                _ => None,
            };
            decision::evolve(before, event).map(|decision| Folded::Decision(Box::new(decision)))
        }
        (Stream::FollowUp(_), folded, Event::FollowUp(event)) => {
            let before = match folded {
                Some(Folded::FollowUp(follow_up)) => Some(*follow_up),
                _ => None,
            };
            follow_up::evolve(before, event).map(|follow_up| Folded::FollowUp(Box::new(follow_up)))
        }
        (_, folded, _) => folded,
    }
}

impl State {
    /// Takes a folded stream in, or out when there is nothing.
    pub fn put(&mut self, stream: &Stream, folded: Option<Folded>) {
        match (stream, folded) {
            (Stream::Workspace, Some(Folded::Workspace(workspace))) => self.workspace = workspace,
            (Stream::Workspace, _) => self.workspace = Workspace::default(),
            (Stream::Person(id), Some(Folded::Person(person))) => {
                self.people.insert(id.clone(), person);
            }
            (Stream::Person(id), _) => {
                self.people.remove(id);
            }
            (Stream::Team(id), Some(Folded::Team(team))) => {
                self.teams.insert(id.clone(), team);
            }
            (Stream::Team(id), _) => {
                self.teams.remove(id);
            }
            (Stream::Series(id), Some(Folded::Series(series))) => {
                self.series.insert(id.clone(), *series);
            }
            (Stream::Series(id), _) => {
                self.series.remove(id);
            }
            (Stream::Meeting(id), Some(Folded::Meeting(meeting))) => {
                self.meetings.insert(id.clone(), *meeting);
            }
            (Stream::Meeting(id), _) => {
                self.meetings.remove(id);
            }
            (Stream::Decision(id), Some(Folded::Decision(decision))) => {
                self.decisions.insert(id.clone(), *decision);
            }
            (Stream::Decision(id), _) => {
                self.decisions.remove(id);
            }
            (Stream::FollowUp(id), Some(Folded::FollowUp(follow_up))) => {
                self.follow_ups.insert(id.clone(), *follow_up);
            }
            (Stream::FollowUp(id), _) => {
                self.follow_ups.remove(id);
            }
        }
    }

    /// Takes a folded stream out for changing.
    pub fn take(&mut self, stream: &Stream) -> Option<Folded> {
        match stream {
            Stream::Workspace => Some(Folded::Workspace(std::mem::take(&mut self.workspace))),
            Stream::Person(id) => self.people.remove(id).map(Folded::Person),
            Stream::Team(id) => self.teams.remove(id).map(Folded::Team),
            Stream::Series(id) => self.series.remove(id).map(|series| Folded::Series(Box::new(series))),
            Stream::Meeting(id) => self.meetings.remove(id).map(|meeting| Folded::Meeting(Box::new(meeting))),
            Stream::Decision(id) => self.decisions.remove(id).map(|decision| Folded::Decision(Box::new(decision))),
            Stream::FollowUp(id) => self.follow_ups.remove(id).map(|follow_up| Folded::FollowUp(Box::new(follow_up))),
        }
    }

    /// Folds one fact in.
    pub fn evolve(&mut self, fact: &Fact) {
        let before = self.take(&fact.stream);
        let after = fold(&fact.stream, before, &fact.event);
        self.put(&fact.stream, after);
    }

    /// The person meant, by id or unique name.
    ///
    /// # Errors
    /// Refuses an unknown person, and a name that several people have.
    pub fn person(&self, wanted: &PersonRef) -> Result<&Person, Refusal> {
        if let Some(person) = self.people.get(&PersonId::from(wanted.as_str())) {
            return Ok(person);
        }
        named(self.people.values().filter(|person| !person.left), wanted.as_str(), |person| &person.name, "person")
    }

    /// The person meant, who must not have left.
    ///
    /// # Errors
    /// As [`State::person`], and when they have left.
    pub fn active_person(&self, wanted: &PersonRef) -> Result<&Person, Refusal> {
        let person = self.person(wanted)?;
        if person.left { Err(Refusal::new("has-left").person("person", &person.id)) } else { Ok(person) }
    }

    /// The team meant, by id or unique name.
    ///
    /// # Errors
    /// Refuses an unknown team, and a name that several teams have.
    pub fn team(&self, wanted: &TeamRef) -> Result<&Team, Refusal> {
        if let Some(team) = self.teams.get(&TeamId::from(wanted.as_str())) {
            return Ok(team);
        }
        named(self.teams.values(), wanted.as_str(), |team| &team.name, "team")
    }

    /// The series meant, by id or unique name.
    ///
    /// # Errors
    /// Refuses an unknown series, and a name that several series have.
    pub fn series(&self, wanted: &SeriesRef) -> Result<&Series, Refusal> {
        if let Some(series) = self.series.get(&SeriesId::from(wanted.as_str())) {
            return Ok(series);
        }
        named(self.series.values(), wanted.as_str(), |series| &series.name, "series")
    }

    /// The meeting meant: by id, or by title among those planned or running, a running one first.
    ///
    /// # Errors
    /// Refuses an unknown meeting, and a title that several of them have.
    pub fn meeting(&self, wanted: &MeetingRef) -> Result<&Meeting, Refusal> {
        if let Some(meeting) = self.meetings.get(&MeetingId::from(wanted.as_str())) {
            return Ok(meeting);
        }
        for stage in [Stage::Running, Stage::Planned, Stage::Closed] {
            let titled = |meeting: &&Meeting| meeting.stage == stage && words::folded(&meeting.title) == words::folded(wanted.as_str());
            if self.meetings.values().any(|meeting| titled(&meeting)) {
                return named(
                    self.meetings.values().filter(|meeting| meeting.stage == stage),
                    wanted.as_str(),
                    |meeting| &meeting.title,
                    "meeting",
                );
            }
        }
        Err(Refusal::new("unknown-meeting").text("name", shown(wanted.as_str())))
    }

    /// The meeting meant, which must be going on.
    ///
    /// # Errors
    /// As [`State::meeting`], and when it is not running.
    pub fn running(&self, wanted: &MeetingRef) -> Result<&Meeting, Refusal> {
        let meeting = self.meeting(wanted)?;
        match meeting.stage {
            Stage::Running => Ok(meeting),
            Stage::Planned => Err(Refusal::new("not-running").text("meeting", &meeting.title).hint("start-first")),
            _ => Err(Refusal::new("meeting-over").text("meeting", &meeting.title)),
        }
    }

    /// The decision meant, by id or by team and number (`Operations 2026-31`).
    ///
    /// # Errors
    /// Refuses an unknown decision.
    pub fn decision(&self, wanted: &DecisionRef) -> Result<&Decision, Refusal> {
        if let Some(decision) = self.decisions.get(&DecisionId::from(wanted.as_str())) {
            return Ok(decision);
        }
        let label = |decision: &Decision| {
            let team = self.teams.get(&decision.record.team).map_or("", |team| &team.name);
            format!("{team} {}", decision.record.number)
        };
        self.decisions
            .values()
            .find(|decision| words::folded(&label(decision)) == words::folded(wanted.as_str()))
            .ok_or_else(|| Refusal::new("unknown-decision").text("name", shown(wanted.as_str())))
    }

    /// The follow-up meant, by id or by its words.
    ///
    /// # Errors
    /// Refuses an unknown follow-up, and words that several have.
    pub fn follow_up(&self, wanted: &FollowUpRef) -> Result<&FollowUp, Refusal> {
        if let Some(follow_up) = self.follow_ups.get(&FollowUpId::from(wanted.as_str())) {
            return Ok(follow_up);
        }
        named(
            self.follow_ups.values().filter(|follow_up| follow_up.stand.is_open()),
            wanted.as_str(),
            |follow_up| &follow_up.what,
            "follow-up",
        )
    }
}

fn named<'a, T>(known: impl Iterator<Item = &'a T>, wanted: &str, name: impl Fn(&T) -> &str, kind: &str) -> Result<&'a T, Refusal> {
    let folded = words::folded(wanted);
    let mut found = known.filter(|one| words::folded(name(one)) == folded);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(Refusal::new("ambiguous").text("name", shown(wanted)).text("kind", kind).hint("use-id")),
        (None, _) => Err(Refusal::new(&format!("unknown-{kind}")).text("name", shown(wanted))),
    }
}

/// A name as it is repeated in a refusal: never longer than a line.
fn shown(name: &str) -> String {
    let mut short: String = name.chars().take(80).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}
