//! The log: find a decision, and see its whole life.

use baton_journal::{DecisionsAsked, FollowUpsAsked, HitKind};
use baton_meeting::decision::{Decision, Remark, Status};
use baton_meeting::id::{DecisionId, DecisionRef, MeetingRef, PersonId, PersonRef, TeamRef};
use baton_meeting::message::Message;
use baton_meeting::method::{ObjectionOutcome, Rule};
use baton_meeting::state::State;
use baton_meeting::words;
use baton_wire::lines;
use baton_wire::places::{AskWhom, DecisionView, DecisionsView, FindView, Found, InDecision, LifeEvent};
use baton_wire::who;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::{follow_ups, settings};

/// The log, searched by words and filters: `team:`, `owner:`, `tag:`, `is:due`, `is:superseded`.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn decisions(desk: &Desk, find: &str, limit: usize) -> Result<DecisionsView, Problem> {
    let state = desk.state()?;
    let (_, total) = desk.journal().decisions(&DecisionsAsked { limit: Some(0), ..DecisionsAsked::default() })?;
    let (found, hits) = desk.journal().decisions(&DecisionsAsked { limit: Some(limit), ..narrowed(&state, find) })?;
    Ok(DecisionsView {
        total,
        hits,
        found: found.iter().map(|one| lines::decision(&state, one, find)).collect(),
        teams: follow_ups::teams(&state),
    })
}

/// What a search asks for.
pub fn narrowed(state: &State, find: &str) -> DecisionsAsked {
    let mut asked = DecisionsAsked::default();
    let mut text = Vec::new();
    for word in find.split_whitespace() {
        match word.split_once(':') {
            Some(("team", name)) => asked.team = team(state, name).or(Some("nobody".into())),
            Some(("owner" | "person", name)) => asked.person = person(state, name).or(Some("nobody".into())),
            Some(("tag", tag)) => asked.tag = Some(tag.to_owned()),
            Some(("is", "due")) => {
                asked.status = Some(Status::InForce);
                asked.review_until = Some(state.today);
            }
            Some(("is", "superseded")) => asked.status = Some(Status::Superseded),
            Some(("is", "withdrawn")) => asked.status = Some(Status::Withdrawn),
            Some(("is", "expired")) => asked.status = Some(Status::Expired),
            Some(("is", "now")) => asked.status = Some(Status::InForce),
            _ => text.push(word),
        }
    }
    asked.text = (!text.is_empty()).then(|| text.join(" "));
    asked
}

fn team(state: &State, name: &str) -> Option<baton_meeting::id::TeamId> {
    let exact = state.team(&TeamRef::from(name)).ok().map(|team| team.id.clone());
    exact.or_else(|| {
        state.teams.values().find(|team| words::folded(&team.name).starts_with(&words::folded(name))).map(|team| team.id.clone())
    })
}

fn person(state: &State, name: &str) -> Option<PersonId> {
    let exact = state.person(&PersonRef::from(name)).ok().map(|person| person.id.clone());
    exact.or_else(|| {
        let begins = |name_of: &str| words::folded(name_of).split(' ').any(|part| part.starts_with(&words::folded(name)));
        state.people.values().find(|person| begins(&person.name)).map(|person| person.id.clone())
    })
}

/// The page of one decision.
///
/// # Errors
/// Fails when it is not there, or the file cannot be read.
pub fn decision(desk: &Desk, wanted: &str) -> Result<DecisionView, Problem> {
    let mut state = desk.state()?;
    let journal = desk.journal();
    let load = |id: &DecisionId| journal.decision(&DecisionRef::from(id));
    let one = journal
        .decision(&DecisionRef::from(wanted))?
        .ok_or_else(|| Problem::new(Message::new("refusal-unknown-decision").text("name", wanted)))?;
    for id in one.record.wording.supersedes.iter().chain(&one.record.wording.amends).chain(&one.superseded_by).chain(&one.amended_by) {
        if let Some(other) = load(id)? {
            state.decisions.insert(id.clone(), other);
        }
    }
    state.decisions.insert(one.id.clone(), one.clone());
    let made = journal.follow_ups(&FollowUpsAsked { decision: Some(one.id.clone()), ..FollowUpsAsked::default() })?;
    let meeting = match &one.record.meeting {
        Some(meeting) => journal.meeting(&MeetingRef::from(meeting))?,
        None => None,
    };
    let line = |id: &DecisionId| state.decisions.get(id).map(|other| lines::decision(&state, other, ""));
    Ok(DecisionView {
        line: lines::decision(&state, &one, ""),
        at: one.record.at.to_rfc3339(),
        zone: meeting.as_ref().map_or_else(|| desk.zone().name().to_owned(), |meeting| meeting.zone.clone()),
        why: one.record.wording.why.clone(),
        options: one.record.wording.options.clone(),
        ask: ask(&state, &one),
        people: people(&state, &one),
        reversible: one.record.wording.reversible,
        starts: one.record.wording.starts,
        affected: one.record.wording.affected.clone(),
        counts: one.record.tally.outcome().counts,
        details: details(&one),
        follow_ups: made.iter().map(|one| lines::follow_up(&state, one)).collect(),
        life: life(&state, &one),
        supersedes: one.record.wording.supersedes.iter().filter_map(line).collect(),
        superseded_by: one.superseded_by.as_ref().and_then(line),
        tags: one.record.wording.tags.clone(),
        ended_because: one.ended_because.clone(),
        meeting: meeting.as_ref().map(|meeting| lines::meeting(&state, meeting)),
        checkpoint: settings::proof(desk)?,
    })
}

/// What the result rests on besides its counts: why another way was taken, base, weights, quorum, and how advice was used.
fn details(one: &Decision) -> Vec<Message> {
    let particulars = &one.record.tally.particulars;
    let because = particulars.terms.instead.as_ref().map(|instead| instead.in_words());
    because.into_iter().chain(one.record.tally.outcome().details).collect()
}

/// "Who do I ask about this?": the role that decided, else whoever proposed it, then whoever led.
fn ask(state: &State, one: &Decision) -> Vec<AskWhom> {
    let mut ask = Vec::new();
    if let Rule::RoleDecides(rule) = &one.record.tally.rule {
        let holders = state
            .teams
            .get(&one.record.team)
            .and_then(|team| team.roles.iter().find(|role| role.id == rule.role))
            .map(|role| &role.holders);
        for holder in holders.into_iter().flatten() {
            ask.push(AskWhom {
                who: who::who(state, &holder.person),
                capacity: Message::new("decision-ask-role").text("role", &rule.role_name),
            });
        }
    }
    let people = &one.record.people;
    for (person, key) in [(&people.proposer, "decision-ask-proposer"), (&people.facilitator, "decision-ask-facilitator")] {
        let here = person.as_ref().filter(|person| state.people.get(*person).is_some_and(|person| !person.left));
        if let Some(person) = here.filter(|person| !ask.iter().any(|known| known.who.id == **person)) {
            ask.push(AskWhom { who: who::who(state, person), capacity: Message::new(key) });
        }
    }
    ask.truncate(2);
    ask
}

fn people(state: &State, one: &Decision) -> Vec<InDecision> {
    let record = &one.record.people;
    let plain = |role: &'static str, people: &[PersonId]| InDecision { role, who: who::all(state, people), words: Vec::new() };
    let remarks = |role: &'static str, remarks: &[Remark]| InDecision {
        role,
        who: who::all(state, remarks.iter().map(|remark| &remark.person)),
        words: remarks
            .iter()
            .map(|remark| if remark.measure.is_empty() { remark.words.clone() } else { format!("{} ({})", remark.words, remark.measure) })
            .collect(),
    };
    let single = |role: &'static str, person: &Option<PersonId>| plain(role, person.as_slice());
    let rows = [
        single("proposer", &record.proposer),
        plain("deciders", &record.deciders),
        single("facilitator", &record.facilitator),
        single("scribe", &record.scribe),
        plain("improved", &record.improved),
        remarks("concerned", &record.concerned),
        remarks("stood-aside", &record.stood_aside),
        remarks("objected", &record.objected),
        remarks("blocked", &record.blocked),
        remarks("advised", &record.advised),
        single("elected", &record.elected),
        InDecision {
            role: "by-proxy",
            who: who::all(state, record.by_proxy.iter().map(|proxy| &proxy.from)),
            words: record.by_proxy.iter().map(|proxy| who::who(state, &proxy.to).name).collect(),
        },
        plain("abstained", &record.abstained),
        plain("recused", &record.recused),
        plain("consulted", &record.consulted),
        plain("informed", &record.informed),
        plain("away", &record.away),
    ];
    rows.into_iter().filter(|row| !row.who.is_empty()).collect()
}

fn life(state: &State, one: &Decision) -> Vec<LifeEvent> {
    let mut life = Vec::new();
    for id in &one.record.wording.supersedes {
        if let Some(other) = state.decisions.get(id) {
            life.push(LifeEvent {
                when: other.record.on.to_string(),
                what: Message::new("decision-life-supersedes"),
                words: other.record.statement.clone(),
                link: Some(id.clone()),
            });
        }
    }
    for (index, version) in one.record.versions.iter().enumerate() {
        let what = match &version.meets {
            Some(person) => Message::new("decision-life-version-meets").number("version", index as i64 + 1).person("person", person),
            None => Message::new("decision-life-version").number("version", index as i64 + 1).person("person", &version.by),
        };
        life.push(LifeEvent { when: version.at.to_rfc3339(), what, words: version.text.clone(), link: None });
    }
    for (person, outcome) in &one.record.tally.objections {
        let (key, measure) = match outcome {
            ObjectionOutcome::Amended => ("decision-life-objection-amended", String::new()),
            ObjectionOutcome::Measured { measure } => ("decision-life-objection-measured", measure.clone()),
            ObjectionOutcome::Withdrawn => ("decision-life-objection-withdrawn", String::new()),
            ObjectionOutcome::Stands => ("decision-life-objection-stands", String::new()),
        };
        life.push(LifeEvent {
            when: one.record.at.to_rfc3339(),
            what: Message::new(key).person("person", person),
            words: measure,
            link: None,
        });
    }
    life.push(LifeEvent { when: one.record.at.to_rfc3339(), what: one.record.tally.outcome().sentence, words: String::new(), link: None });
    for review in &one.reviews {
        life.push(LifeEvent {
            when: review.on.to_string(),
            what: Message::new("decision-life-reviewed"),
            words: review.note.clone(),
            link: None,
        });
    }
    if let Some(ended) = one.ended_on {
        let (key, link) = match one.status {
            Status::Superseded => ("decision-life-superseded", one.superseded_by.clone()),
            Status::Withdrawn => ("decision-life-withdrawn", None),
            _ => ("decision-life-expired", None),
        };
        life.push(LifeEvent { when: ended.to_string(), what: Message::new(key), words: one.ended_because.clone(), link });
    }
    life
}

/// What the palette finds: people, teams, decisions, items, notes, follow-ups.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn find(desk: &Desk, text: &str) -> Result<FindView, Problem> {
    let state = desk.state()?;
    let wanted = words::folded(text);
    let mut found: Vec<Found> = Vec::new();
    if wanted.is_empty() {
        return Ok(FindView { found });
    }
    let begins =
        |name: &str| words::folded(name).split(' ').any(|part| part.starts_with(&wanted)) || words::folded(name).starts_with(&wanted);
    let plain = |kind: &str, id: &str, title: &str| Found {
        kind: kind.to_owned(),
        id: id.to_owned(),
        title: title.to_owned(),
        excerpt: String::new(),
        date: None,
    };
    found.extend(
        state.people.values().filter(|person| begins(&person.name)).take(5).map(|person| plain("person", person.id.as_str(), &person.name)),
    );
    found.extend(state.teams.values().filter(|team| begins(&team.name)).take(3).map(|team| plain("team", team.id.as_str(), &team.name)));
    let hits = desk.journal().search(text, 20)?;
    found.extend(hits.into_iter().map(|hit| Found {
        kind: kind(hit.kind).to_owned(),
        id: hit.meeting.map_or(hit.id, |meeting| meeting.0),
        title: hit.title.text,
        excerpt: hit.excerpt.text,
        date: hit.date,
    }));
    Ok(FindView { found })
}

fn kind(kind: HitKind) -> &'static str {
    match kind {
        HitKind::Decision => "decision",
        HitKind::Item => "item",
        HitKind::Note => "note",
        HitKind::FollowUp => "follow-up",
    }
}
