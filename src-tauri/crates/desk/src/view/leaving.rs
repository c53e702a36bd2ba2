//! When somebody leaves: everything that carries their name, so that none of it is forgotten.

use baton_journal::{DecisionsAsked, FollowUpsAsked, MeetingsAsked};
use baton_meeting::agenda::Item;
use baton_meeting::decision::Status;
use baton_meeting::follow_up::Stand;
use baton_meeting::id::{PersonId, PersonRef, TeamId};
use baton_meeting::meeting::Stage;
use baton_meeting::rotation::Rota;
use baton_meeting::series::Policy;
use baton_meeting::state::State;
use baton_wire::lines;
use baton_wire::places::{LeavingDecision, LeavingItem, LeavingRole, LeavingSeries, LeavingView};
use baton_wire::who;

use crate::desk::Desk;
use crate::problem::Problem;

/// Everything that carries somebody's name.
///
/// # Errors
/// Fails when there is no such person, or the file cannot be read.
pub fn leaving(desk: &Desk, person: &str) -> Result<LeavingView, Problem> {
    let mut state = desk.state()?;
    let known = state.person(&PersonRef::from(person)).map_err(|refusal| Problem::new(refusal.why))?;
    let (id, left) = (known.id.clone(), known.left);
    let journal = desk.journal();
    let open = journal.follow_ups(&FollowUpsAsked { open: Some(true), ..FollowUpsAsked::default() })?;
    let mine: Vec<_> = open.iter().filter(|one| one.stand.owner() == Some(&id)).cloned().collect();
    let asked_of = |stand: &Stand| matches!(stand, Stand::Asked { person } | Stand::HandingOver { to: person, .. } if *person == id);
    let asked: Vec<_> = open.iter().filter(|one| asked_of(&one.stand)).cloned().collect();
    super::follow_ups::load_origins(desk, &mut state, &[mine.as_slice(), &asked].concat())?;
    let (decisions, _) = journal.decisions(&DecisionsAsked { status: Some(Status::InForce), ..DecisionsAsked::default() })?;
    let reviewed = decisions.iter().filter(|one| one.record.wording.review.is_some() && one.record.people.proposer.as_ref() == Some(&id));
    let looked_after = |one: &baton_meeting::decision::Decision| {
        open.iter().any(|follow_up| follow_up.decision.as_ref() == Some(&one.id) && follow_up.stand.owner() != Some(&id))
    };
    Ok(LeavingView {
        who: who::who(&state, &id),
        left,
        items: items(desk, &state, &id)?,
        follow_ups: mine.iter().map(|one| lines::follow_up(&state, one)).collect(),
        asked: asked.iter().map(|one| lines::follow_up(&state, one)).collect(),
        roles: roles(&state, &id),
        series: series(&state, &id),
        decisions: reviewed
            .map(|one| LeavingDecision { line: lines::decision(&state, one, ""), looked_after: looked_after(one) })
            .collect(),
    })
}

fn items(desk: &Desk, state: &State, person: &PersonId) -> Result<Vec<LeavingItem>, Problem> {
    let line = |item: &Item, at: &str, of: &TeamId| LeavingItem {
        id: item.id.clone(),
        title: item.title.clone(),
        at: at.to_owned(),
        meeting: None,
        team: None,
        series: None,
        of: of.clone(),
    };
    let owned = |items: &[Item]| -> Vec<Item> { items.iter().filter(|item| item.owner == *person).cloned().collect() };
    let mut found = Vec::new();
    let asked = MeetingsAsked { stages: vec![Stage::Planned, Stage::Running], ..MeetingsAsked::default() };
    for meeting in desk.journal().meetings(&asked)? {
        let of = |item: &Item| LeavingItem { meeting: Some(meeting.id.clone()), ..line(item, &meeting.title, &meeting.team) };
        found.extend(owned(&meeting.items).iter().map(of));
    }
    for series in state.series.values() {
        let of = |item: &Item| LeavingItem { series: Some(series.id.clone()), ..line(item, &series.name, &series.team) };
        found.extend(owned(&series.waiting).iter().map(of));
    }
    for team in state.teams.values() {
        let of = |item: &Item| LeavingItem { team: Some(team.id.clone()), ..line(item, &team.name, &team.id) };
        found.extend(owned(&team.backlog).iter().map(of));
    }
    Ok(found)
}

fn roles(state: &State, person: &PersonId) -> Vec<LeavingRole> {
    let mut found = Vec::new();
    for team in state.teams.values() {
        for role in team.roles.iter().filter(|role| role.holders.iter().any(|holder| holder.person == *person)) {
            let others = role.holders.iter().map(|holder| &holder.person).filter(|holder| *holder != person);
            found.push(LeavingRole {
                id: role.id.clone(),
                name: role.name.clone(),
                domain: role.domain.clone(),
                team: team.id.clone(),
                team_name: team.name.clone(),
                others: who::all(state, others),
            });
        }
    }
    found
}

fn series(state: &State, person: &PersonId) -> Vec<LeavingSeries> {
    let member = |team| state.teams.get(team).is_some_and(|team: &baton_meeting::team::Team| team.members.contains(person));
    let all = state.series.values().filter(|series| member(&series.team));
    all.map(|series| {
        let rota = Rota::of(series);
        let theirs = |date: &chrono::NaiveDate| rota.named(*date).is_some_and(|named| named.values().any(|holder| holder == person));
        let to_come = series.slots.iter().map(|slot| slot.date).filter(|date| *date >= state.today);
        let always = |policy: &Policy| matches!(policy, Policy::FixedPerson { person: fixed } if fixed == person);
        let fixed = series.rotating.iter().filter(|rotating| always(&rotating.policy)).map(|rotating| rotating.role);
        LeavingSeries { id: series.id.clone(), name: series.name.clone(), turns: to_come.filter(theirs).collect(), fixed: fixed.collect() }
    })
    .collect()
}
