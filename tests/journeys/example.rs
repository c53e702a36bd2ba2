//! The example workspace: it can be told on any day, and every state that a person may meet is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use baton_desk::clock::SetClock;
use baton_desk::{Desk, Place, example, export};
use baton_journal::{DecisionsAsked, FollowUpsAsked, MeetingsAsked};
use baton_meeting::attendance::Presence;
use baton_meeting::decision::{Decision, Status};
use baton_meeting::follow_up::{FollowUp, Stand, Taken};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::method::{Method, ObjectionOutcome, Verdict};
use baton_meeting::note::Settling;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation::{self, TURN};
use baton_meeting::state::State;
use chrono::{DateTime, Days, NaiveDate, Utc};
use chrono_tz::Tz;
use tempfile::TempDir;

/// The example, told on a day.
struct Told {
    _folder: TempDir,
    desk: Desk,
    today: NaiveDate,
    state: State,
    meetings: Vec<Meeting>,
    decisions: Vec<Decision>,
    follow_ups: Vec<FollowUp>,
}

fn told(on: DateTime<Utc>, zone: Tz) -> Told {
    let folder = TempDir::new().unwrap();
    let place = Place { data_dir: Some(folder.path().join("data")), clock: Arc::new(SetClock::at(on)), zone, typesetter: None };
    let desk = example::write(&folder.path().join("example.baton"), &place);
    let desk = desk.unwrap_or_else(|problem| panic!("told on {on} in {zone}: {:?}", problem.message()));
    Told {
        today: on.with_timezone(&zone).date_naive(),
        state: desk.state().unwrap(),
        meetings: desk.journal().meetings(&MeetingsAsked::default()).unwrap(),
        decisions: desk.journal().decisions(&DecisionsAsked::default()).unwrap().0,
        follow_ups: desk.journal().follow_ups(&FollowUpsAsked::default()).unwrap(),
        desk,
        _folder: folder,
    }
}

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

impl Told {
    /// Says what is missing, all at once.
    #[track_caller]
    fn has(&self, wanted: &[(&str, bool)]) {
        let missing: Vec<&str> = wanted.iter().filter(|(_, there)| !there).map(|(what, _)| *what).collect();
        assert!(missing.is_empty(), "told on {}, the example has no {missing:?}", self.today);
    }

    fn is_sound(&self) {
        let verified = self.desk.journal().verify().unwrap();
        assert!(verified.ok, "{:?}", verified.problems);
        let (people, left): (Vec<_>, Vec<_>) = self.state.people.values().partition(|person| !person.left);
        assert_eq!((people.len(), left.len()), (9, 1), "nine people, and one who has left");
        assert_eq!(self.state.teams.len(), 3, "three teams");
        assert!(self.state.workspace.example, "it says that it is made up");
        let held = self.meetings.iter().filter(|meeting| meeting.stage >= Stage::Closed && meeting.stage != Stage::CalledOff).count();
        assert_eq!(held, 37, "meetings that were held");
        assert!((30..45).contains(&self.decisions.len()), "{} decisions", self.decisions.len());
        assert!((60..110).contains(&self.follow_ups.len()), "{} follow-ups", self.follow_ups.len());
        for meeting in self.meetings.iter().filter(|meeting| meeting.stage == Stage::Planned) {
            assert!(
                meeting.date > self.today && !meeting.items.is_empty(),
                "{} on {} is to come, with an agenda",
                meeting.title,
                meeting.date
            );
        }
        let next = self.meetings.iter().filter(|meeting| meeting.stage == Stage::Planned).map(|meeting| meeting.date).min();
        assert!(next.is_some_and(|date| date <= self.today + Days::new(4)), "the next meeting is in the coming days, not on {next:?}");
        let late = self.meetings.iter().filter(|meeting| meeting.date > self.today && meeting.stage != Stage::Planned).count();
        assert_eq!(late, 0, "nothing was held in the future");
    }

    /// Attendance differs, people join and leave; still nobody is far from their share.
    fn is_fair(&self) {
        for series in self.state.series.values() {
            let ledgers = rotation::ledgers(series);
            for (role, ledger) in &ledgers.roles {
                assert_eq!(ledger.sum(), 0, "{} {role:?}: balances plus carry", series.name);
                // Who learns and who helps to learn take turns in one role; somebody moves from the one to the other with what they are due.
                if *role == MeetingRole::Beside {
                    continue;
                }
                let far = ledgers.people().iter().map(|person| ledgers.balance(*role, person).abs()).max().unwrap_or(0);
                assert!(far <= 3 * TURN, "{} {role:?}: somebody is {} turns away", series.name, far as f64 / TURN as f64);
            }
            let led: BTreeSet<_> =
                series.held.iter().flat_map(|held| &held.did[&MeetingRole::Facilitator]).map(|spell| &spell.person).collect();
            let team = &self.state.teams[&series.team];
            let share = led.iter().filter(|person| team.members.contains(person)).count();
            assert!(
                share * 10 >= team.members.len().min(series.held.len()) * 6,
                "{}: {share} of {} have led",
                series.name,
                team.members.len()
            );
        }
    }

    fn has_every_kind_of_follow_up(&self) {
        let any = |wanted: &dyn Fn(&FollowUp) -> bool| self.follow_ups.iter().any(wanted);
        let due = |one: &FollowUp| one.due.is_some_and(|due| due < self.today);
        self.has(&[
            ("offered", any(&|one| one.stand == Stand::Offered)),
            ("asked", any(&|one| matches!(one.stand, Stand::Asked { .. }))),
            ("claimed", any(&|one| one.stand.is_open() && one.taken == Some(Taken::Claimed))),
            ("accepted", any(&|one| one.stand.is_open() && one.taken == Some(Taken::Asked))),
            ("declined, and offered again", any(&|one| one.stand == Stand::Offered && !one.declined.is_empty())),
            ("declined, and taken by another", any(&|one| matches!(one.stand, Stand::Done { .. }) && !one.declined.is_empty())),
            ("handing over", any(&|one| matches!(one.stand, Stand::HandingOver { .. }))),
            ("done", any(&|one| matches!(one.stand, Stand::Done { .. }))),
            ("dropped", any(&|one| matches!(one.stand, Stand::Dropped { .. }))),
            ("overdue", any(&|one| one.stand.is_open() && due(one))),
            ("carried three times", any(&|one| one.stand.is_open() && one.carried >= 3)),
            ("without a day", any(&|one| one.stand.is_open() && one.due.is_none())),
            ("from a decision", any(&|one| one.decision.is_some())),
            ("taken up unasked", any(&|one| one.meeting.is_none())),
        ]);
    }

    fn has_every_kind_of_decision(&self) {
        let any = |wanted: &dyn Fn(&Decision) -> bool| self.decisions.iter().any(wanted);
        let by = |method: Method| any(&|one| one.record.tally.rule.method() == method);
        let people = |wanted: &dyn Fn(&baton_meeting::decision::People) -> bool| any(&|one| wanted(&one.record.people));
        self.has(&[
            ("by consent", by(Method::Consent)),
            ("by majority", by(Method::Majority)),
            ("by a role in a meeting", any(&|one| one.record.tally.rule.method() == Method::RoleDecides && one.record.meeting.is_some())),
            (
                "by a role outside a meeting",
                any(&|one| one.record.tally.rule.method() == Method::RoleDecides && one.record.meeting.is_none()),
            ),
            ("with concerns", any(&|one| one.record.tally.outcome().verdict == Verdict::AdoptedWithConcerns)),
            ("improved by an objection", people(&|people| !people.improved.is_empty())),
            ("improved by two", people(&|people| people.improved.len() > 1)),
            ("with a measure", people(&|people| people.concerned.iter().any(|remark| !remark.measure.is_empty()))),
            (
                "with an objection withdrawn",
                any(&|one| one.record.tally.objections.iter().any(|(_, how)| *how == ObjectionOutcome::Withdrawn)),
            ),
            ("with a no on record", people(&|people| people.objected.iter().any(|remark| !remark.words.is_empty()))),
            ("with an abstention", people(&|people| !people.abstained.is_empty())),
            ("with a conflict of interest", people(&|people| !people.recused.is_empty())),
            ("made while somebody was away", people(&|people| !people.away.is_empty())),
            ("consulted", people(&|people| !people.consulted.is_empty())),
            ("superseded", any(&|one| one.status == Status::Superseded && one.superseded_by.is_some())),
            ("amended", any(&|one| !one.amended_by.is_empty())),
            ("withdrawn", any(&|one| one.status == Status::Withdrawn)),
            ("expired", any(&|one| one.status == Status::Expired)),
            ("reviewed", any(&|one| !one.reviews.is_empty())),
            ("due for review", any(&|one| one.review.is_some_and(|review| review <= self.today))),
            ("to be reviewed later", any(&|one| one.review.is_some_and(|review| review > self.today))),
            ("affected, not here", any(&|one| !one.record.wording.affected.is_empty())),
        ]);
        let wordless: Vec<&str> =
            self.decisions.iter().filter(|one| one.record.wording.why.is_empty()).map(|one| one.record.statement.as_str()).collect();
        assert!(wordless.is_empty(), "every decision says why: {wordless:?}");
    }

    fn has_every_kind_of_meeting(&self) {
        let any = |wanted: &dyn Fn(&Meeting) -> bool| self.meetings.iter().any(wanted);
        let led_by = |one: &Meeting| {
            one.spells
                .iter()
                .filter(|spell| spell.role == MeetingRole::Facilitator)
                .map(|spell| spell.person.clone())
                .collect::<BTreeSet<_>>()
                .len()
        };
        let stood_in = |one: &Meeting| {
            one.planned.iter().any(|(_, person)| one.attendance.get(person) == Some(&Presence::Away)) && one.stage >= Stage::Closed
        };
        self.has(&[
            ("approved", any(&|one| one.stage == Stage::Approved)),
            ("closed and not approved", any(&|one| one.stage == Stage::Closed)),
            ("planned", any(&|one| one.stage == Stage::Planned)),
            ("called off", any(&|one| one.stage == Stage::CalledOff)),
            ("a date without a meeting", self.state.series.values().any(|series| !series.called_off.is_empty())),
            ("absence", any(&|one| one.attendance.values().any(|presence| *presence == Presence::Away))),
            ("a stand-in", any(&stood_in)),
            ("led by two", any(&|one| led_by(one) > 1)),
            ("somebody remote", any(&|one| one.attendance.values().any(|presence| *presence == Presence::Remote))),
            ("a guest", any(&|one| !one.guests.is_empty())),
            ("a pause", any(&|one| one.paused_seconds > 0)),
            ("borrowed minutes", any(&|one| !one.borrowed.is_empty())),
            ("a ready test", any(&|one| !one.ready_tests.is_empty())),
            ("a private note", any(&|one| one.notes.iter().any(|note| note.private))),
            ("somebody who passed", any(&|one| one.heard.iter().any(|heard| heard.passed))),
            ("a tip", any(&|one| one.hand_over.as_ref().is_some_and(|baton| !baton.tip.is_empty()))),
            ("saved, next time", any(&|one| one.saved.iter().any(|saved| saved.settled == Some(Settling::NextTime)))),
            ("saved, shelved", any(&|one| one.saved.iter().any(|saved| saved.settled == Some(Settling::Shelved)))),
            (
                "an objection that stood",
                any(&|one| one.rounds.iter().any(|round| round.objections.iter().any(|(_, how)| *how == ObjectionOutcome::Stands))),
            ),
            ("an item carried three times", any(&|one| one.stage == Stage::Planned && one.items.iter().any(|item| item.carried >= 3))),
            ("five items", any(&|one| one.items.len() >= 5)),
            ("a backlog", self.state.teams.values().any(|team| !team.backlog.is_empty())),
        ]);
    }
}

#[test]
fn every_state_that_a_person_may_meet_is_in_the_example() {
    let told = told(moment("2026-11-23T09:00:00Z"), Tz::Europe__Berlin);
    told.is_sound();
    told.is_fair();
    told.has_every_kind_of_follow_up();
    told.has_every_kind_of_decision();
    told.has_every_kind_of_meeting();
}

/// A night in a leap year, far in the east, with a turn of the year in the middle of the story.
#[test]
fn it_can_be_told_on_another_day_and_elsewhere() {
    let told = told(moment("2028-02-29T15:30:00Z"), Tz::Pacific__Auckland);
    told.is_sound();
    told.is_fair();
    told.has_every_kind_of_follow_up();
    told.has_every_kind_of_decision();
    told.has_every_kind_of_meeting();
    let years: BTreeMap<i32, usize> = told.decisions.iter().fold(BTreeMap::new(), |mut years, one| {
        *years.entry(one.record.number.year).or_default() += 1;
        years
    });
    assert_eq!(years.len(), 2, "decisions are numbered by year: {years:?}");
}

/// Every day of three weeks and the same twice; tried with `BATON_LONG=1`.
#[test]
fn it_can_be_told_on_any_day_and_is_the_same_each_time() {
    if std::env::var_os("BATON_LONG").is_none() {
        eprintln!("SKIPPED: three weeks of examples are told with BATON_LONG=1");
        return;
    }
    let first = moment("2027-03-20T07:00:00Z");
    for day in 0..21 {
        let told = told(first + Days::new(day), Tz::America__New_York);
        told.is_sound();
        told.is_fair();
        told.has_every_kind_of_follow_up();
        told.has_every_kind_of_decision();
        told.has_every_kind_of_meeting();
    }
    let (once, again) = (told(first, Tz::UTC), told(first, Tz::UTC));
    let read = |told: &Told| (told.meetings.clone(), told.decisions.clone(), told.follow_ups.clone());
    assert!(read(&once) == read(&again), "the same day, the same story");
    assert!(export::archive(&once.desk).unwrap().len() > 100_000, "and it is a whole story");
}
