//! Opening a round: the rule is put together, checked, shown and frozen; then people are asked in an order that is fair.
//!
//! **Invariant:** what could make the result doubtful later is refused here, with the line it stands in.

use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use super::{Round, RoundEvent, options};
use crate::asked::Asked;
use crate::attendance::Presence;
use crate::event::Fact;
use crate::id::{PersonId, PersonRef, ProposalRef, RoleRef, RoundId};
use crate::meeting::Meeting;
use crate::method::advice::Listed;
use crate::method::count::flaw::{MOST_WEIGHT, MOST_WEIGHTS};
use crate::method::fist_to_five::Scale;
use crate::method::gradients::{AtMost, Closes};
use crate::method::particulars::{Because, Fallback, Instead, Why};
use crate::method::{
    Method, Rule, Terms, Way, advice, consensus, consent, count, delegation, election, fist_to_five, gradients, integrative, lazy,
    majority, role_decides, vote,
};
use crate::person::MeetingRole;
use crate::proposal::Proposal;
use crate::refusal::Refusal;
use crate::role::Role;
use crate::state::State;
use crate::team::Team;
use crate::{choosing, proposal, role, words};

/// What somebody's vote weighs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// Whose.
    pub person: PersonRef,
    /// A whole number from 1 to a thousand million.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub weight: u64,
}

/// A way that is taken when the one before does not lead to a decision in time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct NewFallback {
    /// The method.
    pub method: Method,
    /// The role that decides, for that method.
    pub role: Option<RoleRef>,
}

/// What a method needs beside its name; each takes what is its own, and has a usual value for the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(default, deny_unknown_fields)]
pub struct With {
    /// A vote: how much is needed.
    pub bar: Option<vote::Bar>,
    /// A vote: of what.
    pub of: Option<vote::Base>,
    /// A vote, and a choice among options: what votes weigh; one, where nothing is said.
    pub weights: Option<Vec<Weight>>,
    /// A choice among options: how ballots are counted, with all parameters; the usual ones when left out.
    pub counting: Option<count::Rule>,
    /// Consensus: how many blocks stop it.
    pub blocks_to_stop: Option<u32>,
    /// Consensus: those standing aside must be fewer than this part, as numerator and denominator.
    pub asides_below: Option<(u32, u32)>,
    /// Fist to five: the fewest fingers that pass.
    pub pass_min: Option<u32>,
    /// Fist to five: whether a closed fist stops it.
    pub fist_blocks: Option<bool>,
    /// Fist to five: how many times hands are shown.
    pub max_rounds: Option<u32>,
    /// Fist to five: the words in use.
    pub scale: Option<Scale>,
    /// Gradients: the team's own words, from 1 to 8.
    pub levels: Option<[String; 8]>,
    /// Advice and gradients: who decides.
    pub decider: Option<PersonRef>,
    /// Gradients: the bar, where nobody decides.
    pub at_most: Option<Vec<AtMost>>,
    /// Advice: everybody who will feel it.
    pub affected: Option<Vec<PersonRef>>,
    /// Advice: everybody who knows about it.
    pub expertise: Option<Vec<PersonRef>>,
    /// Advice: the last day to answer.
    pub by: Option<NaiveDate>,
    /// Lazy consensus: until when somebody can object.
    pub until: Option<DateTime<Utc>>,
    /// Elections: how the nominee is found.
    pub variant: Option<election::Variant>,
    /// Elections: the last day of the term.
    pub term: Option<NaiveDate>,
    /// The role decides: whether this lies above its limit, so that its fallback method runs.
    pub above_limit: Option<bool>,
}

/// A round as it is asked for.
pub(super) struct Wanted {
    pub id: Option<RoundId>,
    pub proposal: ProposalRef,
    pub method: Method,
    pub role: Option<RoleRef>,
    pub with: With,
    pub way: Option<Way>,
    pub quorum: Option<u32>,
    pub deadline: Option<DateTime<Utc>>,
    pub fallback: Option<Vec<NewFallback>>,
}

/// Opens a round.
pub(super) fn open(state: &State, meeting: &Meeting, mut wanted: Wanted, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    let proposal = proposal::undecided(meeting, &wanted.proposal)?;
    if meeting.rounds.iter().any(|round| round.is_open() && !round.rule.method().outlives_its_meeting()) {
        return Err(Refusal::new("round-is-open").hint("close-round-first"));
    }
    let team = team(state, meeting)?;
    choosing::allowed(team, wanted.method)?;
    let mut instead = None;
    if wanted.method == Method::RoleDecides {
        let role = of_role(team, wanted.role.as_ref())?;
        if wanted.with.above_limit == Some(true) {
            instead = Some(Instead { of: None, method: Method::RoleDecides, because: Because::AboveLimit });
            wanted.method = role.fallback.unwrap_or(Method::Consent);
        } else {
            choosing::decides_alone(role, !proposal.wording.consulted.is_empty())?;
        }
    }
    if wanted.method == Method::FistToFive {
        let most = wanted.with.max_rounds.unwrap_or_else(|| fist_to_five::Rule::default().max_rounds);
        let shown = meeting.rounds.iter().filter(|round| round.proposal == proposal.id && round.rule.method() == Method::FistToFive);
        if shown.count() >= most as usize {
            return Err(Refusal::new("hands-shown-enough").number("most", most).hint("other-method"));
        }
    }
    let terms = terms(team, &wanted, instead, asked)?;
    let rule = frozen(state, team, meeting, &wanted, asked)?;
    check(&rule, &terms)?;
    opened(meeting, proposal, rule, terms, asked.id_or(wanted.id), team)
}

/// The event of a round that opens, with who is asked in it.
pub(super) fn opened(
    meeting: &Meeting,
    proposal: &Proposal,
    rule: Rule,
    mut terms: Terms,
    round: RoundId,
    team: &Team,
) -> Result<Vec<Fact>, Refusal> {
    let recused: Vec<PersonId> =
        meeting.conflicts.iter().filter(|(_, item)| Some(item) == proposal.item.as_ref()).map(|(person, _)| person.clone()).collect();
    let mut order = match &rule {
        Rule::RoleDecides(rule) => rule.holders.clone(),
        Rule::Advice(rule) => rule.listed.iter().map(|listed| listed.person.clone()).collect(),
        Rule::Lazy(_) => team.members.clone(),
        _ => order(meeting, &proposal.proposer),
    };
    order.retain(|person| !recused.contains(person));
    if let Rule::Advice(rule) = &rule
        && recused.contains(&rule.decider)
    {
        return Err(Refusal::new("recused").person("person", &rule.decider));
    }
    if order.is_empty() {
        return Err(Refusal::new("nobody-may-decide").hint("mark-present"));
    }
    if meeting.rounds.iter().any(|known| known.id == round) {
        return Err(Refusal::new("id-taken").text("id", round.as_str()));
    }
    if matches!(&rule, Rule::Vote(rule) if rule.of == vote::Base::Members) {
        terms.members = team.members.clone();
    }
    Ok(vec![
        RoundEvent::RoundOpened {
            meeting: meeting.id.clone(),
            round,
            proposal: proposal.id.clone(),
            version: proposal.versions.len(),
            item: proposal.item.clone(),
            rule,
            order,
            recused,
            terms,
        }
        .into(),
    ])
}

/// The team of a meeting.
pub(super) fn team<'a>(state: &'a State, meeting: &Meeting) -> Result<&'a Team, Refusal> {
    state.teams.get(&meeting.team).ok_or_else(|| Refusal::new("unknown-team").text("name", meeting.team.as_str()))
}

fn of_role<'a>(team: &'a Team, role: Option<&RoleRef>) -> Result<&'a Role, Refusal> {
    role::find(team, role.ok_or_else(|| Refusal::new("which-role").hint("name-role"))?)
}

fn terms(team: &Team, wanted: &Wanted, instead: Option<Instead>, asked: &Asked) -> Result<Terms, Refusal> {
    if wanted.quorum == Some(0) {
        return Err(Refusal::new("quorum-of-nobody").hint("quorum-counts-persons"));
    }
    if wanted.deadline.is_some_and(|deadline| deadline <= asked.at) {
        return Err(Refusal::new("deadline-over").hint("later-date"));
    }
    let fallback = wanted
        .fallback
        .iter()
        .flatten()
        .map(|one| {
            let role = match one.method {
                Method::RoleDecides => Some(of_role(team, one.role.as_ref())?.id.clone()),
                method if !method.opens_by_itself() => {
                    return Err(Refusal::new("fallback-needs-more").hint("fallback-ends-in-role"));
                }
                _ => None,
            };
            Ok(Fallback { method: one.method, role })
        })
        .collect::<Result<Vec<_>, Refusal>>()?;
    if fallback.last().is_some_and(|last| last.method != Method::RoleDecides) {
        return Err(Refusal::new("fallback-without-role").hint("fallback-ends-in-role"));
    }
    // What is shown at once stays hidden until all have shown it.
    let at_once = wanted.method.among_options() || matches!(wanted.method, Method::FistToFive | Method::Delegation);
    let way = wanted.way.unwrap_or(if at_once { Way::Written } else { Way::Spoken });
    Ok(Terms { way, quorum: wanted.quorum, members: Vec::new(), deadline: wanted.deadline, fallback, instead })
}

/// Ways of answering that do not fit the rule.
fn check(rule: &Rule, terms: &Terms) -> Result<(), Refusal> {
    let weighs = match rule {
        Rule::Vote(rule) => !rule.weights.is_empty(),
        Rule::Options(rule) => !rule.weights.is_empty(),
        _ => false,
    };
    match terms.way {
        Way::Secret if !rule.method().can_be_secret() => Err(Refusal::new("cannot-be-secret").hint("needs-names")),
        Way::Secret if weighs => Err(Refusal::new("secret-with-weights").hint("secret-counts-one-each")),
        Way::Hands if !matches!(rule, Rule::Majority(_) | Rule::Vote(_)) => Err(Refusal::new("no-hands-here").hint("hands-for-votes")),
        Way::Hands if weighs => Err(Refusal::new("hands-with-weights").hint("secret-counts-one-each")),
        _ => Ok(()),
    }
}

/// A rule with its usual values, for a way that was agreed as a fallback.
pub(super) fn usual(state: &State, meeting: &Meeting, fallback: &Fallback, asked: &mut Asked) -> Result<Rule, Refusal> {
    let wanted = Wanted {
        id: None,
        proposal: ProposalRef::from(""),
        method: fallback.method,
        role: fallback.role.clone().map(RoleRef::from),
        with: With::default(),
        way: None,
        quorum: None,
        deadline: None,
        fallback: None,
    };
    frozen(state, team(state, meeting)?, meeting, &wanted, asked)
}

fn frozen(state: &State, team: &Team, meeting: &Meeting, wanted: &Wanted, asked: &mut Asked) -> Result<Rule, Refusal> {
    let with = &wanted.with;
    let role = || of_role(team, wanted.role.as_ref());
    Ok(match wanted.method {
        Method::Consent => Rule::Consent(consent::Rule::default()),
        Method::Integrative => Rule::Integrative(integrative::Rule::default()),
        Method::Majority => Rule::Majority(majority::Rule::default()),
        Method::RoleDecides => {
            let role = role()?;
            Rule::RoleDecides(role_decides::Rule {
                version: 1,
                role: role.id.clone(),
                role_name: role.name.clone(),
                holders: holders(role),
                level: role.level,
            })
        }
        Method::Consensus => Rule::Consensus(consensus_rule(with)?),
        Method::FistToFive => Rule::FistToFive(fist_rule(with)?),
        Method::Gradients => Rule::Gradients(gradients::Rule {
            version: 1,
            closes: closes(state, with)?,
            words: with.levels.as_ref().map(own).transpose()?.map(Box::new),
        }),
        Method::Vote => Rule::Vote(vote::Rule {
            version: 1,
            bar: with.bar.unwrap_or(vote::Bar::Majority),
            of: with.of.unwrap_or(vote::Base::Cast),
            weights: weights(state, with.weights.as_deref().unwrap_or_default(), meeting)?,
        }),
        Method::Lazy => {
            let until = with.until.or(wanted.deadline).ok_or_else(|| Refusal::new("until-when").hint("name-deadline"))?;
            if until <= asked.at {
                return Err(Refusal::new("deadline-over").hint("later-date"));
            }
            Rule::Lazy(lazy::Rule { version: 1, until })
        }
        Method::Advice => Rule::Advice(advice_rule(state, with, asked)?),
        Method::Election => {
            let role = role()?;
            Rule::Election(election::Rule {
                version: 1,
                variant: with.variant.unwrap_or_default(),
                role: role.id.clone(),
                role_name: role.name.clone(),
                holders: holders(role),
                until: with.term,
                seed: options::seed(asked),
            })
        }
        Method::Delegation => {
            let role = role()?;
            Rule::Delegation(delegation::Rule { version: 1, role: role.id.clone(), role_name: role.name.clone() })
        }
        Method::Before => return Err(Refusal::new("before-is-no-way").hint("other-method")),
        Method::Plurality
        | Method::Approval
        | Method::Score
        | Method::Star
        | Method::Dots
        | Method::Runoff
        | Method::Schulze
        | Method::Stv => {
            let proposal = proposal::find(meeting, &wanted.proposal)?;
            let mut rule = options::rule(proposal, wanted.method, with, asked)?;
            rule.weights = weights(state, with.weights.as_deref().unwrap_or_default(), meeting)?;
            Rule::Options(rule)
        }
    })
}

fn holders(role: &Role) -> Vec<PersonId> {
    role.holders.iter().map(|holder| holder.person.clone()).collect()
}

fn consensus_rule(with: &With) -> Result<consensus::Rule, Refusal> {
    let usual = consensus::Rule::default();
    let blocks_to_stop = with.blocks_to_stop.unwrap_or(usual.blocks_to_stop);
    let asides_below = with.asides_below.unwrap_or(usual.asides_below);
    if blocks_to_stop == 0 || asides_below.0 == 0 || asides_below.1 == 0 || asides_below.0 > asides_below.1 {
        return Err(Refusal::new("consensus-shape").hint("usual-values"));
    }
    Ok(consensus::Rule { version: 1, blocks_to_stop, asides_below })
}

fn fist_rule(with: &With) -> Result<fist_to_five::Rule, Refusal> {
    let usual = fist_to_five::Rule::default();
    let scale = match with.scale.clone().unwrap_or_default() {
        Scale::Own(words) => Scale::Own(own(&words)?),
        known => known,
    };
    let rule = fist_to_five::Rule {
        version: 1,
        pass_min: with.pass_min.unwrap_or(usual.pass_min),
        fist_blocks: with.fist_blocks.unwrap_or(usual.fist_blocks),
        max_rounds: with.max_rounds.unwrap_or(usual.max_rounds),
        scale,
    };
    if !(1..=5).contains(&rule.pass_min) || rule.max_rounds == 0 {
        return Err(Refusal::new("fist-shape").hint("usual-values"));
    }
    Ok(rule)
}

/// The team's own words for the steps of a scale, each on one line.
fn own<const N: usize>(given: &[String; N]) -> Result<[String; N], Refusal> {
    let mut tidy = given.clone();
    for words in &mut tidy {
        *words = words::line(words, words::NAME)?;
    }
    Ok(tidy)
}

fn closes(state: &State, with: &With) -> Result<Closes, Refusal> {
    if let Some(decider) = &with.decider {
        return Ok(Closes::ByDecider(state.active_person(decider)?.id.clone()));
    }
    let Some(bar) = with.at_most.clone().filter(|bar| !bar.is_empty()) else { return Ok(gradients::Rule::usual_bar()) };
    match bar.iter().find(|limit| !(1..=8).contains(&limit.level)) {
        Some(limit) => Err(Refusal::new("no-such-level").number("level", limit.level).hint("levels-one-to-eight")),
        None => Ok(Closes::ByBar(bar)),
    }
}

fn weights(state: &State, given: &[Weight], meeting: &Meeting) -> Result<BTreeMap<PersonId, u64>, Refusal> {
    let mut weights = BTreeMap::new();
    for (line, one) in (1_i64..).zip(given) {
        let person = state.active_person(&one.person)?.id.clone();
        if !(1..=MOST_WEIGHT).contains(&one.weight) {
            return Err(Refusal::new("weight-out-of-range").number("line", line).person("person", &person).hint("weights-range"));
        }
        if weights.insert(person.clone(), one.weight).is_some() {
            return Err(Refusal::new("weighed-twice").number("line", line).person("person", &person));
        }
    }
    // Everybody who could still be asked, at the least weight where nothing is said.
    let others = meeting.attendance.keys().filter(|person| !weights.contains_key(*person)).count() as u64;
    if weights.values().fold(others, |sum, weight| sum.saturating_add(*weight)) > MOST_WEIGHTS {
        return Err(Refusal::new("weights-too-heavy").hint("weights-range"));
    }
    Ok(weights)
}

fn advice_rule(state: &State, with: &With, asked: &Asked) -> Result<advice::Rule, Refusal> {
    let decider = with.decider.as_ref().ok_or_else(|| Refusal::new("who-decides").hint("name-decider"))?;
    let decider = state.active_person(decider)?.id.clone();
    let mut listed: Vec<Listed> = Vec::new();
    for (people, because) in [(&with.affected, Why::Affected), (&with.expertise, Why::Expertise)] {
        for person in people.iter().flatten() {
            let person = state.active_person(person)?.id.clone();
            if person != decider && !listed.iter().any(|known| known.person == person) {
                listed.push(Listed { person, because });
            }
        }
    }
    if listed.is_empty() {
        return Err(Refusal::new("nobody-to-ask").hint("affected-and-expertise"));
    }
    let by = with.by.unwrap_or_else(|| asked.today());
    if by < asked.today() {
        return Err(Refusal::new("deadline-over").hint("later-date"));
    }
    Ok(advice::Rule { version: 1, decider, listed, by })
}

/// The order of answering: remote people early, each round starting at a different person, facilitator and proposer last.
fn order(meeting: &Meeting, proposer: &PersonId) -> Vec<PersonId> {
    let mut here: Vec<PersonId> =
        meeting.attendance.iter().filter(|(_, presence)| **presence != Presence::Away).map(|(person, _)| person.clone()).collect();
    // As seated: in the order in which they are expected, then whoever came besides.
    here.sort_by_key(|person| meeting.expected.iter().position(|known| known == person).unwrap_or(usize::MAX));
    let turn = if here.is_empty() { 0 } else { meeting.rounds.len() % here.len() };
    here.rotate_left(turn);
    let leads = meeting.roles.get(&MeetingRole::Facilitator);
    let rank = |person: &PersonId| {
        if person == proposer {
            3
        } else if Some(person) == leads {
            2
        } else {
            u8::from(meeting.attendance.get(person) == Some(&Presence::Room))
        }
    };
    here.sort_by_key(rank);
    here
}

/// Whoever came while rounds are open is asked in them as well.
pub(crate) fn asked_too(meeting: &Meeting, person: &PersonId) -> Vec<Fact> {
    let asks = |round: &&Round| {
        round.is_open()
            && round.rule.method().asks_those_here()
            && !round.order.contains(person)
            && !round.recused.contains(person)
            && !meeting.conflicts.iter().any(|(who, item)| who == person && Some(item) == round.item.as_ref())
    };
    let asked =
        |round: &Round| RoundEvent::AskedToo { meeting: meeting.id.clone(), round: round.id.clone(), person: person.clone() }.into();
    meeting.rounds.iter().filter(asks).map(asked).collect()
}
