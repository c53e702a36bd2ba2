//! What is shown, as lines for a terminal.

use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_wire::hand_over::Card;
use baton_wire::lines::{DecisionLine, FollowUpLine, FollowUpState, MeetingBrief};
use baton_wire::places::{DecisionView, LogLineView, PersonView, PrepareView, RotaView, TeamView, TodayView};
use baton_wire::who::{InRole, Who};
use serde::Serialize;

use crate::call::Call;
use crate::layout::columns;

/// Today: what is next, when I lead, what I promised, what comes back for review.
pub fn today(call: &Call, today: &TodayView) -> String {
    let mut lines = String::new();
    if let Some(lead) = &today.lead {
        let when = format!("{} {}", call.texts.date_short(lead.date), lead.at);
        lines.push_str(&call.texts.say("today-you-lead-next", &[("when", when.into())]));
        lines.push('\n');
    }
    lines.push_str(&if today.next.is_empty() { call.texts.plain("today-nothing-planned") + "\n" } else { meetings(call, &today.next) });
    let promised = [("today-mine", &today.mine), ("today-asked", &today.asked)];
    for (heading, list) in promised.into_iter().filter(|(_, list)| !list.is_empty()) {
        lines.push_str(&headed(call, heading, &follow_ups(call, list.iter())));
    }
    if !today.reviews.is_empty() {
        lines.push_str(&headed(call, "today-reviews", &decisions(call, &today.reviews)));
    }
    lines
}

fn headed(call: &Call, heading: &str, below: &str) -> String {
    format!("\n{}\n{below}", call.texts.plain(heading))
}

/// Meetings, one a line.
pub fn meetings(call: &Call, meetings: &[MeetingBrief]) -> String {
    let row = |meeting: &MeetingBrief| {
        let stage = match meeting.stage {
            Stage::Running => call.texts.plain("cli-stage-running"),
            Stage::Planned if meeting.meeting.is_none() => call.texts.plain("cli-stage-expected"),
            Stage::Planned => call.texts.plain("cli-stage-planned"),
            Stage::Closed => call.texts.plain("cli-stage-closed"),
            Stage::Approved => call.texts.plain("cli-stage-approved"),
            Stage::CalledOff => call.texts.plain("cli-stage-called-off"),
        };
        vec![format!("{} {}", call.texts.date_short(meeting.date), meeting.at), meeting.name.clone(), roles(call, &meeting.roles), stage]
    };
    columns(&meetings.iter().map(row).collect::<Vec<_>>())
}

fn roles(call: &Call, roles: &[InRole]) -> String {
    let one = |held: &InRole| Some(format!("{}: {}", word(call, &held.role), held.who.as_ref()?.name));
    roles.iter().filter_map(one).collect::<Vec<_>>().join(", ")
}

/// The word that people read for a kebab-case word of the core.
fn word<T: Serialize>(call: &Call, word: &T) -> String {
    let word = serde_json::to_value(word).ok();
    word.as_ref().and_then(|word| word.as_str()).map(|word| call.texts.plain(&format!("word-{word}"))).unwrap_or_default()
}

/// The rota of a series.
pub fn rota(call: &Call, rota: &RotaView) -> String {
    let row = |row: &baton_wire::places::RotaRow| {
        let mut cells = vec![call.texts.date_short(row.date)];
        match &row.off {
            Some(reason) if reason.is_empty() => cells.push(call.texts.plain("rota-off")),
            Some(reason) => cells.push(call.texts.say("rota-off-because", &[("reason", reason.into())])),
            None => cells.extend(
                row.roles.iter().map(|name| format!("{}: {}", word(call, &name.role), name.who.as_ref().map_or("", |who| &who.name))),
            ),
        }
        cells
    };
    let mut lines = rota.series.as_ref().map(|series| format!("{}\n", series.name)).unwrap_or_default();
    lines.push_str(&columns(&rota.rows.iter().map(row).collect::<Vec<_>>()));
    if !rota.forecast.is_empty() {
        lines.push_str(&headed(call, "rota-forecast", &columns(&rota.forecast.iter().map(row).collect::<Vec<_>>())));
    }
    if rota.series.is_none() { call.say(&Message::new("cli-rota-none")) } else { lines }
}

/// The agenda of a meeting.
pub fn agenda(call: &Call, prepare: &PrepareView) -> String {
    let Some(meeting) = &prepare.meeting else { return call.texts.plain("prepare-none-title") };
    let item = |item: &baton_wire::lines::ItemView| {
        vec![item.owner.name.clone(), call.texts.minutes(item.minutes), word(call, &item.purpose), item.title.clone()]
    };
    let mut lines = meetings(call, std::slice::from_ref(meeting));
    lines.push_str(&headed(call, "prepare-agenda", &columns(&prepare.items.iter().map(item).collect::<Vec<_>>())));
    if !prepare.reviews.is_empty() {
        let back = |one: &baton_wire::review::ReviewLine| {
            let by = one.by.as_ref().map(|by| by.name.clone()).unwrap_or_default();
            vec![by, call.texts.minutes(one.minutes), one.decision.number.clone(), one.decision.statement.clone()]
        };
        lines.push_str(&headed(call, "review-agenda", &columns(&prepare.reviews.iter().map(back).collect::<Vec<_>>())));
    }
    for (heading, waiting) in [("prepare-carried-over", &prepare.carried), ("prepare-backlog", &prepare.backlog)] {
        if !waiting.is_empty() {
            lines.push_str(&headed(call, heading, &columns(&waiting.iter().map(item).collect::<Vec<_>>())));
        }
    }
    if !prepare.due.is_empty() {
        lines.push_str(&headed(call, "prepare-due", &follow_ups(call, prepare.due.iter())));
    }
    if let Some(card) = &prepare.card {
        lines.push_str(&self::card(call, card));
    }
    lines
}

/// What came from whoever led last.
fn card(call: &Call, card: &Card) -> String {
    let heading = match &card.from {
        Some(from) => call.say(&Message::new("hand-over-from").text("name", &from.name)),
        None => call.texts.plain("hand-over-from-last"),
    };
    let mut lines = format!("\n{heading}\n");
    for line in &card.lines {
        lines.push_str(&format!("{}\n", call.say(&line.said)));
        line.few.iter().for_each(|one| lines.push_str(&format!("  {}\n", call.say(one))));
    }
    if !card.eye.is_empty() {
        lines.push_str(&format!("{}\n", call.texts.plain("hand-over-eye")));
        card.eye.iter().for_each(|one| lines.push_str(&format!("  {}\n", call.say(one))));
    }
    if !card.tip.is_empty() {
        lines.push_str(&format!("{}\n", call.say(&Message::new("hand-over-tip").text("tip", &card.tip))));
    }
    lines
}

/// Decisions, one a line.
pub fn decisions(call: &Call, decisions: &[DecisionLine]) -> String {
    if decisions.is_empty() {
        return call.texts.plain("decision-log-empty") + "\n";
    }
    let row = |one: &DecisionLine| {
        let statement = one.statement.lines().next().unwrap_or_default().to_owned();
        vec![one.number.clone(), call.texts.date_short(one.date), word(call, &one.status), statement]
    };
    columns(&decisions.iter().map(row).collect::<Vec<_>>())
}

/// A list of decisions as the log has them.
pub fn log(call: &Call, lines: &[LogLineView]) -> String {
    if lines.is_empty() {
        return call.texts.plain("decision-log-empty") + "\n";
    }
    let row = |one: &LogLineView| {
        let statement = one.statement.lines().next().unwrap_or_default().to_owned();
        vec![one.number.clone(), call.texts.date_short(one.date), word(call, &one.status), statement]
    };
    columns(&lines.iter().map(row).collect::<Vec<_>>())
}

/// One decision with its people and its life.
pub fn decision(call: &Call, decision: &DecisionView) -> String {
    let line = &decision.line;
    let mut lines = format!("{}\n{}\n\n", line.number, line.statement);
    let said = |key: &str, text: String| if text.is_empty() { None } else { Some(vec![call.texts.plain(key), text]) };
    let date = |date: Option<chrono::NaiveDate>| date.map(|date| call.texts.date_short(date)).unwrap_or_default();
    let mut rows: Vec<Vec<String>> = [
        said("rota-date", call.texts.date_short(line.date)),
        said("decision-how", call.say(&line.sentence)),
        said("decision-status", word(call, &line.status)),
        said("decision-why", decision.why.clone()),
        said("decision-options", decision.options.join("; ")),
        said("decision-affected", decision.affected.clone()),
        said("decision-review", date(line.review)),
        said("decision-tags", decision.tags.join(", ")),
    ]
    .into_iter()
    .flatten()
    .collect();
    for row in &decision.people {
        let names = row.who.iter().map(|who| who.name.clone()).collect::<Vec<_>>();
        rows.push(vec![call.texts.plain(&format!("decision-{}", row.role)), call.texts.list(&names)]);
    }
    lines.push_str(&columns(&rows));
    if !decision.follow_ups.is_empty() {
        lines.push_str(&headed(call, "place-follow-ups", &follow_ups(call, decision.follow_ups.iter())));
    }
    lines
}

/// Follow-ups, one a line.
pub fn follow_ups<'a>(call: &Call, follow_ups: impl Iterator<Item = &'a FollowUpLine>) -> String {
    let name = |who: &Option<Who>| who.as_ref().map(|who| who.name.clone()).unwrap_or_default();
    let row = |one: &FollowUpLine| {
        let who = match one.state {
            FollowUpState::Asked => name(&one.asked),
            _ => name(&one.owner),
        };
        let due = one.due.map(|due| call.texts.date_short(due)).unwrap_or_default();
        vec![due, who, word(call, &one.state), one.what.clone()]
    };
    columns(&follow_ups.map(row).collect::<Vec<_>>())
}

/// One person.
pub fn person(call: &Call, person: &PersonView) -> String {
    let teams = person.teams.iter().map(|team| team.name.clone()).collect::<Vec<_>>();
    let roles = person.roles.iter().map(|role| {
        let words = [("role", role.name.as_str().into()), ("team", role.team.as_str().into())];
        call.texts.say("people-role-in", &words)
    });
    let rows = [
        ("people-pronouns", person.pronouns.clone().unwrap_or_default()),
        ("people-email", person.email.clone().unwrap_or_default()),
        ("people-teams", teams.join(", ")),
        ("people-roles", roles.collect::<Vec<_>>().join(", ")),
        ("people-knows", person.tags.join(", ")),
    ];
    let told = rows.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| vec![call.texts.plain(key), text]);
    format!("{}\n{}", person.name, columns(&told.collect::<Vec<_>>()))
}

/// One team with its roles.
pub fn team(call: &Call, team: &TeamView) -> String {
    let mut lines = format!("{}\n", team.name);
    if let Some(purpose) = &team.purpose {
        lines.push_str(&format!("{purpose}\n"));
    }
    let members: Vec<String> = team.members.iter().map(|who| who.name.clone()).collect();
    lines.push_str(&format!("{}\n", call.texts.list(&members)));
    let roles = team.roles.iter().map(|role| {
        let holders: Vec<String> = role.holders.iter().map(|holder| holder.who.name.clone()).collect();
        vec![format!("  {}", role.name), call.texts.list(&holders), role.domain.clone().unwrap_or_default()]
    });
    lines.push_str(&columns(&roles.collect::<Vec<_>>()));
    for line in &team.agreements {
        lines.push_str(&format!("  - {line}\n"));
    }
    lines
}
