//! A meeting of the story, from its preparation to the hand-over.

use std::collections::BTreeSet;

use baton_meeting::agenda::{Ending, Item as Known};
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::{MeetingId, PersonId, TeamId};
use baton_meeting::meeting::{Meeting, Stage, Step};
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation;
use baton_meeting::template::StepKind;
use chrono::Duration;
use serde_json::{Value, json};

use super::super::story::{self, After, Item};
use super::{Teller, untold};
use crate::problem::Problem;

impl Teller<'_> {
    /// Plans the meeting and puts its items on the agenda.
    pub(super) fn prepare(&mut self, index: usize) -> Result<(), Problem> {
        let told = &self.story.meetings[index];
        let date = self.date(told.series, told.nth)?;
        let done = self.ask(json!({ "do": "plan-meeting", "series": told.series, "date": date }))?;
        let id = MeetingId(done.made.first().cloned().unwrap_or_default());
        self.meetings.insert((told.series, told.nth), id.clone());
        let new: Vec<Value> =
            told.items.iter().filter(|item| item.owner.is_some() && !item.from_backlog).map(super::between::written).collect();
        if !new.is_empty() {
            self.ask(json!({ "do": "add-items", "meeting": id, "items": new }))?;
        }
        for item in told.items.iter().filter(|item| item.from_backlog) {
            self.ask(json!({ "do": "take-item", "meeting": id, "item": item.title }))?;
        }
        for late in told.items.iter().filter(|item| item.owner.is_none() && item.after == After::NotReached) {
            self.ask(json!({ "do": "move-item", "meeting": id, "item": late.title }))?;
        }
        if !told.purpose.is_empty() {
            self.ask(json!({ "do": "say-purpose", "meeting": id, "purpose": told.purpose, "done_when": told.done_when }))?;
        }
        Ok(())
    }

    /// Holds the meeting, unless it was called off.
    pub(super) fn hold(&mut self, index: usize) -> Result<(), Problem> {
        let told = &self.story.meetings[index];
        let id = self.meetings.get(&(told.series, told.nth)).cloned().ok_or_else(|| untold(told.series))?;
        if self.meeting(&id)?.stage == Stage::CalledOff {
            return Ok(());
        }
        self.ask(json!({ "do": "start-meeting", "meeting": id }))?;
        self.gather(told, &id)?;
        loop {
            let meeting = self.meeting(&id)?;
            let Some(step) = meeting.current().cloned() else { break };
            match step.kind {
                StepKind::Welcome => self.pass(90),
                StepKind::Purpose => self.pass(45),
                StepKind::CheckIn => self.check_in(told, &meeting)?,
                StepKind::FollowUps => self.look_at_promises(told, &meeting)?,
                StepKind::Reviews => self.look_at_decisions(told, &id)?,
                StepKind::Agenda => self.approve(told)?,
                StepKind::Item => self.item(told, &meeting, &step)?,
                StepKind::Saved => self.settle(told, &meeting)?,
                StepKind::Closing => self.close(told, &meeting)?,
                StepKind::HandOver => break,
            }
            self.skip_what_is_not_reached(told, &id)?;
            self.ask(json!({ "do": "go-on", "meeting": id }))?;
        }
        self.hand_over(told, &id)?;
        self.ask(json!({ "do": "close-meeting", "meeting": id }))?;
        self.desk.me = None;
        Ok(())
    }

    /// Who is here, how, and who takes the place of whom.
    fn gather(&mut self, told: &story::Meeting, id: &MeetingId) -> Result<(), Problem> {
        let meeting = self.meeting(id)?;
        let state = self.desk.state()?;
        let mut away: Vec<PersonId> = meeting.expected.iter().filter(|person| state.people[*person].left).cloned().collect();
        away.extend(state.people.values().filter(|person| told.away.contains(&person.name.as_str())).map(|person| person.id.clone()));
        if told.leader_ill {
            let quiet = [MeetingRole::Facilitator, MeetingRole::Scribe].iter().filter_map(|role| meeting.planned.get(role));
            away.extend(quiet.filter(|person| !told.speaks(&state.people[*person].name)).take(1).cloned());
        }
        self.ask(json!({ "do": "everybody-here", "meeting": id, "except": away }))?;
        let members = state.teams.get(&meeting.team).map(|team| team.members.clone()).unwrap_or_default();
        for newcomer in members.iter().filter(|member| !meeting.expected.contains(member) && !away.contains(member)) {
            self.ask(json!({ "do": "mark-presence", "meeting": id, "person": newcomer, "presence": "room" }))?;
        }
        for person in &told.remote {
            self.ask(json!({ "do": "mark-presence", "meeting": id, "person": person, "presence": "remote" }))?;
        }
        for guest in &told.guests {
            self.ask(json!({ "do": "welcome-guest", "meeting": id, "name": guest }))?;
        }
        for role in [MeetingRole::Facilitator, MeetingRole::Scribe] {
            if meeting.planned.get(&role).is_none_or(|person| away.contains(person)) {
                self.stand_in(id, role)?;
            }
        }
        let writes = self.meeting(id)?.roles.get(&MeetingRole::Scribe).cloned();
        if let Some(writes) = &writes
            && meeting.keyboard.as_ref() != Some(writes)
        {
            self.ask(json!({ "do": "pass-keyboard", "meeting": id, "person": writes }))?;
        }
        self.desk.me = writes;
        Ok(())
    }

    /// Offers a role to whoever is next among those who are here.
    pub(super) fn stand_in(&mut self, id: &MeetingId, role: MeetingRole) -> Result<(), Problem> {
        let meeting = self.meeting(id)?;
        let state = self.desk.state()?;
        let series = meeting.series.as_ref().and_then(|series| state.series.get(series));
        let holding: Vec<PersonId> = meeting.roles.values().cloned().collect();
        if let Some(person) = series.and_then(|series| rotation::stand_in(series, role, &meeting.here(), &holding)) {
            self.ask(json!({ "do": "take-role", "meeting": id, "role": role, "person": person }))?;
        }
        Ok(())
    }

    fn check_in(&mut self, told: &story::Meeting, meeting: &Meeting) -> Result<(), Problem> {
        let Some(passing) = &told.check_in else {
            self.pass(220);
            return Ok(());
        };
        let state = self.desk.state()?;
        for person in meeting.here() {
            self.pass(22);
            let passed = passing.contains(&state.people[&person].name.as_str());
            self.ask(json!({ "do": "speak", "meeting": meeting.id, "person": person, "passed": passed }))?;
        }
        Ok(())
    }

    /// What was promised and is due: it is still going, the meeting hears.
    fn look_at_promises(&mut self, told: &story::Meeting, meeting: &Meeting) -> Result<(), Problem> {
        for follow_up in self.due(&meeting.team)? {
            self.pass(20);
            self.ask(json!({ "do": "carry-follow-up", "follow_up": follow_up.id }))?;
        }
        if told.reviews.is_empty()
            && let Some(step) = meeting.steps.iter().find(|step| step.kind == StepKind::Reviews)
        {
            self.ask(json!({ "do": "skip-step", "meeting": meeting.id, "step": step.id }))?;
        }
        Ok(())
    }

    fn due(&self, team: &TeamId) -> Result<Vec<FollowUp>, Problem> {
        let asked = baton_journal::FollowUpsAsked { team: Some(team.clone()), ..Default::default() };
        let today = self.local();
        let open = self.desk.journal().follow_ups(&asked)?;
        let due = |one: &FollowUp| one.stand.owner().is_some() && one.stand.is_open() && one.due.is_some_and(|due| due <= today);
        Ok(open.into_iter().filter(due).collect())
    }

    fn look_at_decisions(&mut self, told: &story::Meeting, meeting: &MeetingId) -> Result<(), Problem> {
        for (key, seen, again) in &told.reviews {
            self.pass(150);
            let decision = self.decision(key)?.clone();
            let next = again.map(|weeks| self.in_weeks(weeks));
            self.ask(json!({ "do": "review-decision", "decision": decision, "note": seen, "next": next, "meeting": meeting }))?;
        }
        Ok(())
    }

    /// The minutes of the last meeting are approved; the one before it may have been dropped.
    fn approve(&mut self, told: &story::Meeting) -> Result<(), Problem> {
        self.pass(40);
        let before: Vec<MeetingId> = self.meetings.range((told.series, 0)..(told.series, told.nth)).map(|(_, id)| id.clone()).collect();
        for id in before.iter().rev().take(2) {
            if self.meeting(id)?.stage == Stage::Closed {
                self.ask(json!({ "do": "approve-minutes", "meeting": id }))?;
            }
        }
        Ok(())
    }

    fn item(&mut self, told: &story::Meeting, meeting: &Meeting, step: &Step) -> Result<(), Problem> {
        let Some(known) = meeting.items.iter().find(|known| step.item.as_ref() == Some(&known.id)) else { return Ok(()) };
        let ends = self.now + took(known, meeting.steps.len());
        let Some(item) = told.items.iter().find(|item| item.title == known.title) else {
            self.put(ends);
            return Ok(());
        };
        self.talk(item, meeting, known)?;
        let back = self.led_by_another(item, meeting, known)?;
        let decision = match &item.proposal {
            Some(proposal) => self.decide(proposal, &meeting.id)?,
            None => None,
        };
        for promise in &item.promises {
            self.promise(promise, &meeting.id, decision.as_ref())?;
        }
        if let Some(leader) = back {
            self.ask(json!({ "do": "take-role", "meeting": meeting.id, "role": "facilitator", "person": leader }))?;
        }
        self.put(ends);
        if let Some(minutes) = item.pause {
            self.ask(json!({ "do": "pause", "meeting": meeting.id, "kind": "break", "minutes": minutes }))?;
            self.pass(i64::from(minutes) * 60 + 35);
            self.ask(json!({ "do": "resume", "meeting": meeting.id }))?;
        }
        if let After::Ended(how @ (Ending::BroughtBack | Ending::Shelved)) = item.after {
            self.ask(json!({ "do": "end-item", "meeting": meeting.id, "item": known.id, "how": how }))?;
        }
        Ok(())
    }

    /// What is said about an item before anything is proposed.
    fn talk(&mut self, item: &Item, meeting: &Meeting, known: &Known) -> Result<(), Problem> {
        let here = json!(meeting.id);
        if let Some(person) = item.conflict {
            self.ask(json!({ "do": "declare-conflict", "meeting": here, "person": person, "item": known.id }))?;
        }
        if let Some(person) = item.lost {
            self.pass(60);
            self.ask(json!({ "do": "mark-presence", "meeting": here, "person": person, "presence": "lost" }))?;
        }
        for (person, words) in &item.said {
            self.pass(70);
            self.ask(json!({ "do": "take-note", "meeting": here, "text": words, "person": person }))?;
        }
        if let Some(person) = item.lost {
            self.ask(json!({ "do": "mark-presence", "meeting": here, "person": person, "presence": "remote" }))?;
        }
        if let Some(words) = item.private {
            self.ask(json!({ "do": "take-note", "meeting": here, "text": words, "private": true }))?;
        }
        if let Some((minutes, from)) = item.borrows {
            self.ask(json!({ "do": "borrow-minutes", "meeting": here, "item": known.id, "from": from, "minutes": minutes }))?;
        }
        if let Some((ready, question, not_yet)) = item.ready {
            self.pass(30);
            self.ask(json!({ "do": "test-readiness", "meeting": here, "ready": ready, "question": question, "not_yet": not_yet }))?;
        }
        Ok(())
    }

    /// Whoever leads hands over for an item of their own that is to be decided; gives back who led.
    fn led_by_another(&mut self, item: &Item, meeting: &Meeting, known: &Known) -> Result<Option<PersonId>, Problem> {
        let leads = meeting.roles.get(&MeetingRole::Facilitator).cloned();
        let has_a_stake = leads.as_ref() == Some(&known.owner) && item.proposal.is_some();
        if !item.other_leads && !has_a_stake {
            return Ok(None);
        }
        self.stand_in(&meeting.id, MeetingRole::Facilitator)?;
        Ok(leads)
    }

    fn skip_what_is_not_reached(&mut self, told: &story::Meeting, id: &MeetingId) -> Result<(), Problem> {
        let meeting = self.meeting(id)?;
        let late: BTreeSet<&str> = told.items.iter().filter(|item| item.after == After::NotReached).map(|item| item.title).collect();
        while let Some(step) = self.meeting(id)?.next_step().cloned() {
            let title = meeting.items.iter().find(|item| step.item.as_ref() == Some(&item.id)).map(|item| item.title.as_str());
            if !title.is_some_and(|title| late.contains(title)) {
                break;
            }
            self.ask(json!({ "do": "skip-step", "meeting": id, "step": step.id }))?;
        }
        Ok(())
    }

    fn settle(&mut self, told: &story::Meeting, meeting: &Meeting) -> Result<(), Problem> {
        for (who, title, how) in &told.saved {
            self.pass(10);
            self.ask(json!({ "do": "save-for-later", "meeting": meeting.id, "title": title, "owner": who }))?;
            if let Some(how) = how {
                self.ask(json!({ "do": "settle-saved", "meeting": meeting.id, "item": title, "how": how }))?;
            }
        }
        Ok(())
    }

    fn close(&mut self, told: &story::Meeting, meeting: &Meeting) -> Result<(), Problem> {
        self.pass(60);
        for (who, words) in &told.closing {
            self.pass(25);
            self.ask(json!({ "do": "take-note", "meeting": meeting.id, "text": words, "person": who }))?;
        }
        Ok(())
    }

    /// Whoever leads next says yes; when they are not here, the baton waits.
    fn hand_over(&mut self, told: &story::Meeting, id: &MeetingId) -> Result<(), Problem> {
        let meeting = self.meeting(id)?;
        let state = self.desk.state()?;
        let Some(series) = meeting.series.as_ref().and_then(|series| state.series.get(series)) else { return Ok(()) };
        let next = rotation::rota(series, meeting.date + Duration::days(1), 1).into_iter().next();
        let leads = next.and_then(|turn| turn.roles.get(&MeetingRole::Facilitator).map(|(person, _)| person.clone()));
        self.pass(25);
        if let Some(leads) = leads.filter(|person| meeting.here().contains(person)) {
            self.ask(json!({ "do": "pass-baton", "meeting": id, "to": leads, "tip": told.tip }))?;
        }
        Ok(())
    }
}

/// How long an item takes: nearly as planned, the same each time the story is told.
fn took(item: &Known, steps: usize) -> Duration {
    let spread = [46, 58, 62, 51, 66, 55, 60];
    let seconds = spread[(item.title.len() + steps) % spread.len()] * i64::from(item.minutes);
    Duration::seconds(seconds + 17)
}
