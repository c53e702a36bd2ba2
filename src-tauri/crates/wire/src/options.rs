//! A choice among options as the windows show it: how a ballot is marked, and what came out of counting, round by round.
//!
//! **Invariant:** while ballots are hidden neither marks nor counts cross; the seed of the lot crosses only once the round has closed.

use std::collections::BTreeMap;

use baton_meeting::id::{OptionId, PersonId};
use baton_meeting::meeting::Meeting;
use baton_meeting::message::Message;
use baton_meeting::method::count::amount::Amount;
use baton_meeting::method::count::counted::{By, Counted, Did, Tie};
use baton_meeting::method::count::profile::Choice;
use baton_meeting::method::count::{Rule as Counting, schulze};
use baton_meeting::method::options::{Marked, Rule};
use baton_meeting::method::{Marking, Rule as Frozen};
use baton_meeting::option::Offered;
use baton_meeting::round::Round;
use serde::Serialize;
use ts_rs::TS;

/// What an option had in a round.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CountView {
    /// Which.
    pub option: OptionId,
    /// Votes, points, dots, or the mean where that decides; for drawing and reading, rounded where it is not whole.
    pub votes: f64,
    /// On how many ballots it has points, where that matters.
    pub raters: Option<u32>,
    /// Whether it cannot win because too few gave it points.
    pub too_few: bool,
}

/// Two options side by side.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct PairView {
    /// One.
    pub one: OptionId,
    /// The other.
    pub other: OptionId,
    /// Ballots that put the one above the other.
    #[ts(type = "number")]
    pub above: u64,
    /// Ballots that put the other above the one.
    #[ts(type = "number")]
    pub below: u64,
    /// Whether the one beats the other, or is beaten; nothing when neither.
    pub beats: Option<bool>,
}

/// One round of a count.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CountingRoundView {
    /// What it did.
    pub did: Did,
    /// What each option had.
    pub counts: Vec<CountView>,
    /// Who reached what was needed.
    pub elected: Vec<OptionId>,
    /// What is out after it.
    pub dropped: Vec<OptionId>,
    /// Ballots that name nothing that is left.
    pub exhausted: Option<f64>,
    /// What had to be reached.
    pub quota: Option<f64>,
    /// Every two options compared.
    pub pairs: Vec<PairView>,
}

/// What came out of counting.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct CountedView {
    /// What is chosen.
    pub winners: Vec<OptionId>,
    /// All in groups, the first first.
    pub order: Vec<Vec<OptionId>>,
    /// Round by round.
    pub rounds: Vec<CountingRoundView>,
    /// What was equal, and what decided it; a sentence each.
    pub ties: Vec<Message>,
}

/// What another method would have said; never binding.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OtherCountView {
    /// The method's name.
    pub name: Message,
    /// Its result in one sentence.
    pub sentence: Message,
    /// Whether it chose the same.
    pub same: bool,
}

/// A choice among options.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionsView {
    /// How a ballot is marked.
    pub marked: Marked,
    /// The options as they were when it opened, with what the proposal says about them now.
    pub offered: Vec<Offered>,
    /// The hash of the seed for lots while it is open, the seed once it has closed.
    pub lot: String,
    /// The lot order, once it has closed.
    pub lot_order: Vec<OptionId>,
    /// What is marked, by person; empty while it is hidden.
    pub papers: BTreeMap<PersonId, Marking>,
    /// What came out; nothing while it is hidden.
    pub counted: Option<CountedView>,
    /// The same ballots under other methods, once it has closed.
    pub others: Vec<OtherCountView>,
}

/// The choice of a round, where it is one among options.
pub(crate) fn options(meeting: &Meeting, round: &Round, hidden: bool) -> Option<OptionsView> {
    let Frozen::Options(rule) = &round.rule else { return None };
    let electorate = round.electorate(&meeting.attendance);
    let case = round.case(&electorate);
    let counted = if hidden { None } else { rule.counted(case).ok() };
    let told = meeting.proposals.iter().find(|one| one.id == round.proposal).map_or(&[][..], |one| &one.options);
    let ids = |order: Vec<usize>| order.into_iter().map(|option| id(rule, option)).collect();
    let others = if round.is_open() { Vec::new() } else { rule.others(case) };
    Some(OptionsView {
        marked: rule.marked(),
        offered: rule.options.iter().map(|option| offered(option, told)).collect(),
        lot: if round.is_open() { rule.lot_hash() } else { rule.seed.clone() },
        lot_order: if round.is_open() { Vec::new() } else { ids(rule.lot().order()) },
        papers: if hidden {
            BTreeMap::new()
        } else {
            round.particulars.papers.iter().map(|paper| (paper.person.clone(), paper.marking.clone())).collect()
        },
        others: others
            .into_iter()
            .map(|other| OtherCountView {
                name: name(&other.rule),
                same: counted.as_ref().is_some_and(|counted| counted.winners == other.counted.winners),
                sentence: other.counted.explanation,
            })
            .collect(),
        counted: counted.map(|counted| view(rule, &counted)),
    })
}

fn offered(option: &Choice, told: &[Offered]) -> Offered {
    let known = told.iter().find(|known| known.id.as_str() == option.id);
    Offered {
        id: option.id.as_str().into(),
        name: option.name.clone(),
        pros: known.map(|known| known.pros.clone()).unwrap_or_default(),
        cons: known.map(|known| known.cons.clone()).unwrap_or_default(),
        links: known.map(|known| known.links.clone()).unwrap_or_default(),
    }
}

fn id(rule: &Rule, option: usize) -> OptionId {
    OptionId::from(rule.options.get(option).map_or("", |option| option.id.as_str()))
}

/// The name of a way of counting.
fn name(rule: &Counting) -> Message {
    match rule {
        Counting::Schulze(schulze::Rule { strength: schulze::Strength::Margins, .. }) => Message::new("method-schulze-margins"),
        Counting::Runoff(_) => Message::new("method-runoff"),
        rule => Message::new(&format!("method-{}", rule.method())),
    }
}

/// What came out of counting, as the windows and documents show it.
pub fn view(rule: &Rule, counted: &Counted) -> CountedView {
    let one = |option: &usize| id(rule, *option);
    let all = |options: &[usize]| options.iter().map(one).collect::<Vec<_>>();
    let about = |amount: &Option<Amount>| amount.as_ref().map(Amount::about).filter(|amount| *amount != 0.0);
    CountedView {
        winners: all(&counted.winners),
        order: counted.order.iter().map(|group| all(group)).collect(),
        rounds: counted
            .rounds
            .iter()
            .map(|round| CountingRoundView {
                did: round.did,
                counts: round
                    .counts
                    .iter()
                    .map(|count| CountView {
                        option: one(&count.option),
                        votes: count.mean.as_ref().unwrap_or(&count.votes).about(),
                        raters: count.raters.map(|raters| u32::try_from(raters).unwrap_or(u32::MAX)),
                        too_few: count.too_few,
                    })
                    .collect(),
                elected: all(&round.elected),
                dropped: all(&round.dropped),
                exhausted: about(&round.exhausted),
                quota: about(&round.quota),
                pairs: round
                    .pairs
                    .iter()
                    .map(|pair| PairView {
                        one: one(&pair.one),
                        other: one(&pair.other),
                        above: pair.above,
                        below: pair.below,
                        beats: pair.beats,
                    })
                    .collect(),
            })
            .collect(),
        ties: counted.ties.iter().map(|tie| tied(rule, tie)).collect(),
    }
}

/// A tie, and what decided it, in one sentence.
fn tied(rule: &Rule, tie: &Tie) -> Message {
    let key = match tie.by {
        By::Lot => "count-tie-lot",
        By::EarlierRound => "count-tie-earlier-round",
        By::HeadToHead => "count-tie-head-to-head",
        By::Sum => "count-tie-sum",
        By::HighestPoints => "count-tie-highest-points",
        By::Nothing => "count-tie-nothing",
    };
    let list = |options: &[usize]| options.iter().map(|option| rule.called(*option)).collect::<Vec<_>>().join(", ");
    Message::new(key).number("round", tie.round as i64).text("between", list(&tie.between)).text("fell", list(&tie.fell_on))
}
