//! One example of every event, and of every word that can stand in one. The book keeps them for ever.

mod earlier;
mod follow_ups;
mod reviews;
mod rounds;

use std::collections::BTreeMap;

use baton_meeting::absence::{Absence, AbsenceEvent, Period};
use baton_meeting::agenda::{AgendaEvent, Ending, Item, Link, Purpose};
use baton_meeting::attendance::{AttendanceEvent, Presence};
use baton_meeting::cadence::TimeOfDay;
use baton_meeting::correction::Correction;
use baton_meeting::decision::{DecisionEvent, Number, People, Record, Remark, Review, Tally};
use baton_meeting::erasure::{Erasing, ErasureEvent, Gone};
use baton_meeting::event::{Event, Fact, JournalEvent};
use baton_meeting::feedback::FeedbackEvent;
use baton_meeting::id::Stream;
use baton_meeting::meeting::{MeetingEvent, PlannedStep};
use baton_meeting::method::{Answer, Ballot, Method, ObjectionOutcome, Particulars, Proxy, Rule, consent};
use baton_meeting::note::{Note, NoteEvent, Settling};
use baton_meeting::option::{Offered, OptionEvent};
use baton_meeting::person::{MeetingRole, PersonEvent, Readiness};
use baton_meeting::proposal::{ProposalEvent, ReadyTest, Reversible, Version, Wording};
use baton_meeting::pulse::PulseEvent;
use baton_meeting::readiness::ReadinessEvent;
use baton_meeting::role::{Level, RoleEvent};
use baton_meeting::rota::{Arrangement, RotaEvent, Side};
use baton_meeting::series::{Held, Passage, Policy, RotaMember, Rotating, SeriesEvent, Slot, Spell};
use baton_meeting::speaking::{Order, Phase, SpeakingEvent};
use baton_meeting::team::TeamEvent;
use baton_meeting::template::StepKind;
use baton_meeting::timebox::{PauseKind, TimeboxEvent};
use baton_meeting::workspace::WorkspaceEvent;
use chrono::{DateTime, NaiveDate, Utc};

fn at(minute: u32) -> DateTime<Utc> {
    format!("2026-11-23T09:{minute:02}:30.250Z").parse().unwrap()
}

fn on(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Every example with the name of its page in the book.
pub fn all() -> Vec<(String, Fact)> {
    let mut pages = Vec::new();
    nouns(&mut pages);
    series(&mut pages);
    meeting(&mut pages);
    deciding(&mut pages);
    follow_ups::follow_ups(&mut pages);
    pages
}

type Pages = Vec<(String, Fact)>;

/// Adds a page; `which` tells examples of one event apart.
fn add(pages: &mut Pages, which: &str, fact: impl Into<Fact>) {
    let fact = fact.into();
    let name = name(&fact.event);
    pages.push((if which.is_empty() { name } else { format!("{name}.{which}") }, fact));
}

/// The name of an event as it is stored.
pub fn name(event: &Event) -> String {
    let value: serde_json::Value = serde_json::from_str(&event.written()).unwrap();
    value["event"].as_str().unwrap().to_owned()
}

fn word(word: impl serde::Serialize) -> String {
    serde_json::to_value(word).unwrap().as_str().unwrap().to_owned()
}

fn nouns(pages: &mut Pages) {
    let batch = Event::from(JournalEvent::Reverted { batch: "b-7".into() });
    pages.push(("reverted".into(), Fact { stream: Stream::Team("t-ops".into()), event: batch }));
    for what in [Erasing::Name, Erasing::Words] {
        let left = Event::from(PersonEvent::PersonRenamed { person: "p-ada".into(), name: "Former member 1".into() });
        let entries = vec![Gone { device: "01935000-0000-7000-8000-000000000001".into(), seq: 7, left: Box::new(left) }];
        let erased = ErasureEvent::Erased { person: "p-ada".into(), what, because: "Asked for in a letter".into(), on: on(28), entries };
        let page = if what == Erasing::Name { "erased".to_owned() } else { format!("erased.{}", word(what)) };
        pages.push((page, Fact { stream: Stream::Person("p-ada".into()), event: erased.into() }));
    }
    add(pages, "", WorkspaceEvent::WorkspaceStarted { workspace: "w-1".into(), name: "Hill School".into(), example: true });
    add(pages, "", WorkspaceEvent::WorkspaceRenamed { name: "Valley \"School\"\n🌍".into() });
    let handed =
        |from: Option<&str>| WorkspaceEvent::FileHanded { copy: "c-1".into(), to: "p-bo".into(), from: from.map(Into::into), on: on(23) };
    add(pages, "", handed(Some("p-ada")));
    add(pages, "by-nobody-named", handed(None));
    add(pages, "", WorkspaceEvent::FileReceived { copy: "c-1".into(), on: on(23) });
    add(pages, "", WorkspaceEvent::FileTakenBack { copy: "c-1".into(), on: on(25) });
    let person = || "p-ada".into();
    add(
        pages,
        "",
        PersonEvent::PersonAdded {
            person: person(),
            name: "Ada".into(),
            pronouns: some("she"),
            email: some("ada@example.org"),
            tags: vec!["heating".into()],
        },
    );
    add(pages, "", PersonEvent::PersonRenamed { person: person(), name: "Ada Lovelace".into() });
    add(pages, "", PersonEvent::PersonAlsoCalled { person: person(), name: "A. Lovelace".into() });
    add(
        pages,
        "",
        PersonEvent::PersonDescribed { person: person(), pronouns: None, email: some("a@example.org"), tags: vec!["sums".into()] },
    );
    add(pages, "", PersonEvent::WeightSet { person: person(), weight: 2 });
    for readiness in [Readiness::Observe, Readiness::Shadow, Readiness::CoFacilitate, Readiness::Lead, Readiness::Mentor] {
        add(pages, &word(readiness), PersonEvent::ReadinessPlaced { person: person(), role: MeetingRole::Coach, readiness });
    }
    add(pages, "", PersonEvent::TurnsPaused { person: person(), role: Some(MeetingRole::Facilitator), ask_again: Some(on(30)) });
    add(pages, "", PersonEvent::TurnsResumed { person: person(), role: None });
    add(pages, "", ReadinessEvent::StepWished { person: person(), role: MeetingRole::Facilitator });
    let readiness = Readiness::CoFacilitate;
    add(pages, "", ReadinessEvent::StepDeclined { person: person(), role: MeetingRole::Facilitator, readiness, ask_again: on(30) });
    add(pages, "", FeedbackEvent::CoachChosen { person: person(), coach: Some("p-bo".into()) });
    add(pages, "", FeedbackEvent::FiguresShown { person: person(), shown: true });
    add(pages, "", PersonEvent::AccessNeedsNoted { person: person(), text: "written turn".into() });
    add(pages, "", PersonEvent::PersonLeft { person: person() });
    add(pages, "", PersonEvent::PersonReturned { person: person() });
    let team = || "t-ops".into();
    add(
        pages,
        "",
        TeamEvent::TeamFormed { team: team(), name: "Operations".into(), purpose: some("Warm rooms"), parent: Some("t-all".into()) },
    );
    add(pages, "", TeamEvent::TeamDescribed { team: team(), name: "Care".into(), purpose: None });
    add(pages, "", TeamEvent::MemberJoined { team: team(), person: person() });
    add(pages, "", TeamEvent::MemberLeft { team: team(), person: person() });
    add(pages, "", TeamEvent::AgreementsMade { team: team(), lines: vec!["One speaks at a time".into()], review: Some(on(30)) });
    let role = || "o-house".into();
    for change in [
        RoleEvent::RoleDefined {
            role: role(),
            name: "House".into(),
            purpose: some("Dry roof"),
            domain: some("Repairs"),
            accountabilities: vec!["Answers tenants".into()],
            limit: some("up to 500 EUR"),
        },
        RoleEvent::RoleDelegated { role: role(), level: Level::Advise, limit: some("up to 500 EUR"), fallback: Some(Method::Consent) },
        RoleEvent::RoleGiven { role: role(), person: person(), until: Some(on(30)) },
        RoleEvent::RoleHandedBack { role: role(), person: person() },
    ] {
        let which = serde_json::to_value(&change).unwrap()["to-role"].as_str().unwrap().to_owned();
        add(pages, &which, TeamEvent::RoleChanged { team: team(), change });
    }
    let delegated = |level: Level| RoleEvent::RoleDelegated { role: role(), level, limit: None, fallback: None };
    for level in Level::ALL {
        add(pages, &format!("level-{}", word(level)), TeamEvent::RoleChanged { team: team(), change: delegated(level) });
    }
    let (about_a_text, among_options): (Vec<_>, Vec<_>) = Method::ALL.into_iter().partition(|method| !method.among_options());
    add(pages, "", TeamEvent::WaysAgreed { team: team(), allowed: about_a_text, usual: Some(Method::Consent) });
    add(pages, "options", TeamEvent::WaysAgreed { team: team(), allowed: among_options, usual: Some(Method::Runoff) });
    add(pages, "none", TeamEvent::WaysAgreed { team: team(), allowed: Vec::new(), usual: None });
    add(pages, "", TeamEvent::ItemShelved { team: team(), item: item(None) });
    add(pages, "", TeamEvent::ItemUnshelved { team: team(), item: "i-1".into() });
    add(pages, "", TeamEvent::NumberGiven { team: team(), decision: "d-1".into(), year: 2026, number: 31 });
}

fn item(ended: Option<Ending>) -> Item {
    Item {
        id: "i-1".into(),
        title: "Heating in winter".into(),
        owner: "p-bo".into(),
        purpose: Purpose::Decide,
        outcome: "A boiler that lasts".into(),
        minutes: 20,
        notes: "From 1987".into(),
        links: vec![Link { title: "Offer".into(), url: "https://example.org/offer".into() }],
        recurring: true,
        carried: 2,
        ended,
        reviews: None,
    }
}

fn series(pages: &mut Pages) {
    let series = || "s-1".into();
    let rotating = [MeetingRole::Facilitator, MeetingRole::Scribe, MeetingRole::Timekeeper, MeetingRole::Coach]
        .into_iter()
        .map(|role| Rotating { role, policy: Policy::Fair })
        .collect();
    add(
        pages,
        "",
        SeriesEvent::SeriesStarted {
            series: series(),
            team: "t-ops".into(),
            name: "Weekly".into(),
            every: "FREQ=WEEKLY;BYDAY=MO".into(),
            from: on(23),
            at: TimeOfDay::at(10, 0),
            zone: "Europe/Berlin".into(),
            minutes: 60,
            template: "regular".into(),
            rotating,
            seed: "seed".into(),
        },
    );
    add(
        pages,
        "",
        SeriesEvent::SeriesChanged {
            series: series(),
            name: "Mondays".into(),
            every: "FREQ=MONTHLY;BYDAY=1MO".into(),
            from: on(23),
            at: TimeOfDay::at(9, 30),
            zone: "Europe/Paris".into(),
            minutes: 45,
        },
    );
    let readiness = BTreeMap::from([(MeetingRole::Facilitator, Readiness::Lead)]);
    for passage in [
        Passage::Joined { on: on(23), member: RotaMember { person: "p-ada".into(), founding: true, weight: 1, readiness } },
        Passage::Left { on: on(24), person: "p-ada".into() },
        Passage::Weighed { on: on(25), person: "p-ada".into(), weight: 3 },
        Passage::Readied { on: on(26), person: "p-ada".into(), role: MeetingRole::Scribe, readiness: Readiness::Shadow },
        Passage::Paused { on: on(27), person: "p-ada".into(), role: Some(MeetingRole::Facilitator) },
        Passage::Resumed { on: on(28), person: "p-ada".into(), role: None },
    ] {
        let which = serde_json::to_value(&passage).unwrap()["passage"].as_str().unwrap().to_owned();
        add(pages, &which, SeriesEvent::RotaPassed { series: series(), passage });
    }
    let roles = BTreeMap::from([(MeetingRole::Facilitator, "p-ada".into()), (MeetingRole::Scribe, "p-bo".into())]);
    add(pages, "", SeriesEvent::RotaPublished { series: series(), slots: vec![Slot { date: on(30), roles }] });
    let did = BTreeMap::from([(
        MeetingRole::Facilitator,
        vec![Spell { person: "p-ada".into(), minutes: 40 }, Spell { person: "p-bo".into(), minutes: 20 }],
    )]);
    let held = Held { meeting: "m-1".into(), date: on(23), present: vec!["p-ada".into(), "p-bo".into()], did };
    add(pages, "", SeriesEvent::MeetingHeld { series: series(), held: held.clone() });
    rota(pages, held);
    add(pages, "", SeriesEvent::MeetingCalledOff { series: series(), date: on(30), reason: some("Holiday") });
    add(pages, "", SeriesEvent::ItemCarried { series: series(), item: item(Some(Ending::BroughtBack)) });
    add(pages, "", SeriesEvent::ItemPlaced { series: series(), item: "i-1".into() });
}

fn rota(pages: &mut Pages, held: Held) {
    let series = || "s-1".into();
    let order = vec!["p-ada".into(), "p-bo".into()];
    for (which, policy) in [
        ("none", None),
        ("fair", Some(Policy::Fair)),
        ("volunteer-first", Some(Policy::VolunteerFirst)),
        ("fixed-order", Some(Policy::FixedOrder { order })),
        ("fixed-person", Some(Policy::FixedPerson { person: "p-bo".into() })),
    ] {
        add(pages, which, RotaEvent::PolicySet { series: series(), role: MeetingRole::Beside, policy, from: on(23) });
    }
    add(pages, "", RotaEvent::StartersWelcomed { series: series(), good: true });
    let absence = Absence {
        id: "a-1".into(),
        person: "p-ada".into(),
        periods: vec![Period { from: on(23), until: on(25) }, Period { from: on(28), until: on(28) }],
        series: Some(series()),
        note: "School holidays".into(),
    };
    add(pages, "", AbsenceEvent::AwaySaid { person: "p-ada".into(), absence: absence.clone() });
    add(pages, "", AbsenceEvent::AwayTakenBack { person: "p-ada".into(), absence: "a-1".into() });
    add(pages, "", RotaEvent::AwayNoted { series: series(), absence });
    add(pages, "", RotaEvent::AwayLifted { series: series(), absence: "a-1".into() });
    let roles = BTreeMap::from([(MeetingRole::Facilitator, "p-bo".into())]);
    add(pages, "", RotaEvent::StandInsNamed { series: series(), slots: vec![Slot { date: on(30), roles }] });
    let role = MeetingRole::Facilitator;
    for (which, arrangement) in [
        (
            "cover",
            Arrangement::Cover {
                id: "x-1".into(),
                role,
                date: on(30),
                instead_of: "p-ada".into(),
                by: "p-bo".into(),
                gives: Some(MeetingRole::Scribe),
                reason: "Dentist".into(),
            },
        ),
        (
            "swap",
            Arrangement::Swap {
                id: "x-2".into(),
                role,
                one: Side { date: on(23), person: "p-ada".into() },
                other: Side { date: on(30), person: "p-bo".into() },
                reason: String::new(),
            },
        ),
    ] {
        add(pages, which, RotaEvent::TurnArranged { series: series(), arrangement });
    }
    add(pages, "", RotaEvent::ArrangementTakenBack { series: series(), arrangement: "x-2".into() });
    add(pages, "", RotaEvent::TurnMoved { series: series(), from: on(23), to: on(24) });
    add(pages, "", RotaEvent::PastBrought { series: series(), past: vec![held] });
}

fn meeting(pages: &mut Pages) {
    let meeting = || "m-1".into();
    let step = |kind: StepKind| PlannedStep { id: format!("st-{}", word(kind)).into(), kind, minutes: 5 };
    let before =
        [StepKind::Welcome, StepKind::Purpose, StepKind::CheckIn, StepKind::FollowUps, StepKind::Reviews, StepKind::Agenda, StepKind::Item];
    add(
        pages,
        "",
        MeetingEvent::MeetingPlanned {
            meeting: meeting(),
            team: "t-ops".into(),
            series: Some("s-1".into()),
            title: "Weekly".into(),
            date: on(23),
            at: TimeOfDay::at(10, 0),
            zone: "Europe/Berlin".into(),
            minutes: 60,
            before_items: before.into_iter().map(step).collect(),
            after_items: [StepKind::Saved, StepKind::Closing, StepKind::HandOver].into_iter().map(step).collect(),
            planned: BTreeMap::from([(MeetingRole::Timekeeper, "p-ada".into())]),
            expected: vec!["p-ada".into(), "p-bo".into()],
        },
    );
    add(
        pages,
        "",
        MeetingEvent::MeetingMoved { meeting: meeting(), title: "Weekly".into(), date: on(24), at: TimeOfDay::at(11, 15), minutes: 90 },
    );
    add(pages, "", MeetingEvent::MeetingStarted { meeting: meeting(), at: at(0), keyboard: Some("p-bo".into()) });
    add(pages, "", MeetingEvent::KeyboardPassed { meeting: meeting(), person: "p-ada".into() });
    for role in MeetingRole::ALL {
        add(pages, &word(role), MeetingEvent::RoleTaken { meeting: meeting(), role, person: "p-ada".into(), at: at(1) });
    }
    add(pages, "", MeetingEvent::PurposeSaid { meeting: meeting(), purpose: "Warm rooms".into(), done_when: "We know how".into() });
    add(pages, "", MeetingEvent::StepEntered { meeting: meeting(), step: "st-welcome".into(), at: at(2) });
    add(pages, "", AgendaEvent::ItemAdded { meeting: meeting(), item: item(None), before: Some("i-2".into()) });
    add(pages, "", AgendaEvent::ItemChanged { meeting: meeting(), item: Item { purpose: Purpose::Inform, ..item(None) } });
    add(pages, "explore", AgendaEvent::ItemChanged { meeting: meeting(), item: Item { purpose: Purpose::Explore, ..item(None) } });
    add(pages, "", AgendaEvent::ItemMoved { meeting: meeting(), item: "i-1".into(), before: None });
    for how in [Ending::Closed, Ending::BroughtBack, Ending::Shelved] {
        add(pages, &word(how), AgendaEvent::ItemEnded { meeting: meeting(), item: "i-1".into(), how });
    }
    for presence in [Presence::Room, Presence::Remote, Presence::Lost, Presence::Away] {
        add(pages, &word(presence), AttendanceEvent::PresenceMarked { meeting: meeting(), person: "p-ada".into(), presence });
    }
    add(pages, "", AttendanceEvent::GuestWelcomed { meeting: meeting(), name: "ליאור".into() });
    add(pages, "", AttendanceEvent::ConflictDeclared { meeting: meeting(), person: "p-ada".into(), item: "i-1".into() });
    add(pages, "", AttendanceEvent::ConflictTakenBack { meeting: meeting(), person: "p-ada".into(), item: "i-1".into() });
    add(pages, "", SpeakingEvent::HandRaised { meeting: meeting(), person: "p-ada".into() });
    add(pages, "", SpeakingEvent::HandLowered { meeting: meeting(), person: "p-ada".into() });
    add(pages, "", SpeakingEvent::Spoke { meeting: meeting(), step: "st-check-in".into(), person: "p-ada".into(), passed: true });
    for order in [Order::Seated, Order::Random, Order::Reversed, Order::From] {
        add(
            pages,
            &word(order),
            SpeakingEvent::SpeakingRoundBegun {
                meeting: meeting(),
                step: "st-check-in".into(),
                order,
                seed: (order == Order::Random).then(|| "9f02c4d1".into()),
                seconds: (order != Order::Seated).then_some(60),
                people: vec!["p-ben".into(), "p-ada".into()],
                heard: vec!["p-ben".into()],
            },
        );
    }
    for phase in [Phase::Alone, Phase::Pairs, Phase::Fours, Phase::All] {
        let people = vec!["p-ben".into(), "p-ada".into()];
        add(
            pages,
            &word(phase),
            SpeakingEvent::GatheringEntered { meeting: meeting(), step: "i-1".into(), phase, people, deadline: at(12) },
        );
    }
    add(pages, "", SpeakingEvent::GatheringEnded { meeting: meeting() });
    for kind in [PauseKind::Breathe, PauseKind::Break] {
        add(pages, &word(kind), TimeboxEvent::Paused { meeting: meeting(), kind, at: at(10), back: Some(at(15)) });
    }
    add(pages, "", TimeboxEvent::Resumed { meeting: meeting(), at: at(14) });
    add(pages, "", TimeboxEvent::MinutesBorrowed { meeting: meeting(), item: "i-1".into(), from: "i-2".into(), minutes: 5 });
    let note = Note {
        id: "n-1".into(),
        item: Some("i-1".into()),
        step: Some("i-1".into()),
        person: Some("p-bo".into()),
        text: "Twice a month".into(),
        private: true,
        at: at(16),
        corrected: 0,
    };
    add(pages, "", NoteEvent::NoteTaken { meeting: meeting(), note });
    add(pages, "", PulseEvent::PulseTaken { meeting: meeting(), answers: [0, 1, 1, 2, 3] });
    add(pages, "", NoteEvent::NoteReworded { meeting: meeting(), note: "n-1".into(), text: "Three times".into() });
    add(pages, "", NoteEvent::NoteStruck { meeting: meeting(), note: "n-1".into() });
    add(pages, "", NoteEvent::SavedForLater { meeting: meeting(), item: Item { id: "i-9".into(), ..item(None) } });
    for how in [Settling::NextTime, Settling::Shelved, Settling::Dropped] {
        add(pages, &word(how), NoteEvent::SavedSettled { meeting: meeting(), item: "i-9".into(), how });
    }
    add(pages, "", MeetingEvent::DecisionMade { meeting: meeting(), decision: "d-1".into(), item: Some("i-1".into()) });
    add(pages, "", MeetingEvent::FollowUpMade { meeting: meeting(), follow_up: "f-1".into(), item: None });
    add(pages, "", MeetingEvent::StepFinished { meeting: meeting(), step: "i-1".into(), at: at(30) });
    add(pages, "", MeetingEvent::StepSkipped { meeting: meeting(), step: "st-saved".into() });
    add(pages, "", AgendaEvent::ItemRemoved { meeting: meeting(), item: "i-1".into() });
    add(pages, "", MeetingEvent::BatonPassed { meeting: meeting(), to: "p-bo".into(), at: at(50), tip: "Breathe".into() });
    add(pages, "", MeetingEvent::MeetingClosed { meeting: meeting(), at: at(55) });
    add(pages, "", MeetingEvent::MinutesApproved { meeting: meeting(), on: on(30), by: None });
    add(pages, "in-a-meeting", MeetingEvent::MinutesApproved { meeting: meeting(), on: on(30), by: Some("m-2".into()) });
    add(pages, "", MeetingEvent::MinutesCorrected { meeting: meeting(), correction: correction(Some("n-1")) });
    add(pages, "", MeetingEvent::MeetingDropped { meeting: meeting(), reason: "Nothing needs all of us".into() });
}

fn wording() -> Wording {
    Wording {
        expects: String::new(),
        why: "It fails twice a month".into(),
        options: vec!["Repair it once more".into()],
        reversible: Some(Reversible::WithEffort),
        starts: Some(on(30)),
        review: Some(on(30)),
        tags: vec!["Building".into()],
        consulted: vec!["p-cy".into()],
        informed: vec!["p-di".into()],
        affected: "The tenants; Zoë heard them".into(),
        supersedes: vec!["d-0".into()],
        amends: vec!["d-a".into()],
    }
}

fn deciding(pages: &mut Pages) {
    let (meeting, proposal) = (|| "m-1".into(), || "x-1".into());
    add(
        pages,
        "",
        ProposalEvent::ProposalMade {
            meeting: meeting(),
            proposal: proposal(),
            item: Some("i-1".into()),
            proposer: "p-bo".into(),
            text: "We replace the boiler.".into(),
            at: at(20),
        },
    );
    add(
        pages,
        "",
        ProposalEvent::ProposalAmended {
            meeting: meeting(),
            proposal: proposal(),
            text: "We replace the boiler before May.".into(),
            by: "p-ada".into(),
            meets: Some("p-cy".into()),
            at: at(21),
        },
    );
    add(pages, "", ProposalEvent::ProposalWorded { meeting: meeting(), proposal: proposal(), wording: wording() });
    for reversible in [Reversible::Easily, Reversible::Hardly] {
        let wording = Wording { reversible: Some(reversible), ..Wording::default() };
        add(pages, &word(reversible), ProposalEvent::ProposalWorded { meeting: meeting(), proposal: proposal(), wording });
    }
    add(
        pages,
        "",
        ProposalEvent::ReadyTested { meeting: meeting(), test: ReadyTest { item: "i-1".into(), ready: 5, question: 1, not_yet: 1 } },
    );
    add(pages, "", ProposalEvent::ProposalTakenUp { meeting: meeting(), proposal: proposal() });
    let offered = Offered {
        id: "o-1".into(),
        name: "Lisbon".into(),
        pros: vec!["Mild in March".into()],
        cons: vec!["Far for two of us".into()],
        links: vec![Link { title: "Rooms".into(), url: "https://example.org/rooms".into() }],
    };
    add(pages, "", OptionEvent::OptionOffered { meeting: meeting(), proposal: proposal(), option: offered.clone() });
    add(pages, "", OptionEvent::OptionWorded { meeting: meeting(), proposal: proposal(), option: offered.clone() });
    add(pages, "", OptionEvent::OptionDropped { meeting: meeting(), proposal: proposal(), option: "o-1".into() });
    rounds::all(pages);
    add(pages, "", ProposalEvent::ReadBack { meeting: meeting(), proposal: proposal(), at: at(26) });
    add(pages, "", ProposalEvent::ProposalDecided { meeting: meeting(), proposal: proposal(), decision: "d-1".into() });
    let remark = |person: &str| Remark { person: person.into(), words: "It is dear".into(), measure: "Watch the bill".into() };
    let record = Record {
        team: "t-ops".into(),
        number: Number { year: 2026, count: 31 },
        meeting: Some("m-1".into()),
        item: Some("i-1".into()),
        item_title: "Heating in winter".into(),
        statement: "We replace the boiler before May.".into(),
        versions: vec![Version { text: "We replace the boiler.".into(), by: "p-bo".into(), meets: None, at: at(20) }],
        wording: wording(),
        tally: Tally {
            rule: Rule::Consent(consent::Rule { version: 1 }),
            eligible: vec!["p-ada".into(), "p-bo".into()],
            recused: vec!["p-cy".into()],
            ballots: vec![Ballot { person: "p-ada".into(), answer: Answer::Concern, reason: "It is dear".into() }],
            objections: vec![("p-ada".into(), ObjectionOutcome::Measured { measure: "Watch the bill".into() })],
            particulars: Particulars::default(),
        },
        offered: Vec::new(),
        people: People {
            proposer: Some("p-bo".into()),
            deciders: vec!["p-ada".into(), "p-bo".into()],
            facilitator: Some("p-ada".into()),
            scribe: Some("p-bo".into()),
            improved: vec!["p-cy".into()],
            concerned: vec![remark("p-ada")],
            objected: vec![remark("p-bo")],
            recused: vec!["p-cy".into()],
            abstained: vec!["p-eve".into()],
            away: vec!["p-di".into()],
            consulted: vec!["p-cy".into()],
            informed: vec!["p-di".into()],
            ..People::default()
        },
        at: at(27),
        on: on(23),
    };
    let decision = || "d-1".into();
    let with_everything = Record {
        tally: Tally { particulars: rounds::particulars(), ..record.tally.clone() },
        people: People {
            stood_aside: vec![remark("p-eve")],
            blocked: vec![remark("p-bo")],
            advised: vec![remark("p-cy")],
            by_proxy: vec![Proxy { from: "p-di".into(), to: "p-ada".into() }],
            elected: Some("p-bo".into()),
            ..record.people.clone()
        },
        ..record.clone()
    };
    let among_options =
        Record { tally: Tally { particulars: rounds::papers(), ..record.tally.clone() }, offered: vec![offered], ..record.clone() };
    add(pages, "options", DecisionEvent::DecisionRecorded { decision: decision(), record: Box::new(among_options) });
    let expecting = Record { wording: Wording { expects: "No cold Monday".into(), ..record.wording.clone() }, ..record.clone() };
    add(pages, "expects", DecisionEvent::DecisionRecorded { decision: decision(), record: Box::new(expecting) });
    add(pages, "particulars", DecisionEvent::DecisionRecorded { decision: decision(), record: Box::new(with_everything) });
    earlier::decisions(pages, &record);
    add(pages, "", DecisionEvent::DecisionRecorded { decision: decision(), record: Box::new(record) });
    add(pages, "", DecisionEvent::DecisionSuperseded { decision: decision(), by: "d-2".into(), on: on(30) });
    add(pages, "", DecisionEvent::DecisionAmended { decision: decision(), by: "d-3".into() });
    add(pages, "", DecisionEvent::DecisionCorrected { decision: decision(), correction: correction(None) });
    add(pages, "", DecisionEvent::DecisionWithdrawn { decision: decision(), reason: "Too dear".into(), on: on(30) });
    add(pages, "", DecisionEvent::DecisionExpired { decision: decision(), reason: "May is over".into(), on: on(30) });
    add(
        pages,
        "",
        DecisionEvent::DecisionReviewed {
            decision: decision(),
            review: Review { on: on(30), note: "Warm".into(), next: None, meeting: None },
        },
    );
    reviews::reviews(pages);
}

fn correction(note: Option<&str>) -> Correction {
    Correction {
        person: "p-ada".into(),
        note: note.map(Into::into),
        was: note.map(|_| "Two".to_owned()).unwrap_or_default(),
        text: "Three firms, not two".into(),
        on: on(30),
    }
}
