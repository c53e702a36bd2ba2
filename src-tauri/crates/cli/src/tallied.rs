//! What `baton tally` answers: as data, and in words with a table for every round.
//!
//! **Invariant:** options stand by their own names; what does not bind says so.

use baton_meeting::message::Message;
use baton_meeting::method::count::Rule;
use baton_meeting::method::count::amount::Amount;
use baton_meeting::method::count::counted::{By, Counted, Pair, Round, Tie};
use baton_meeting::method::count::schulze::{self, Strength};
use baton_meeting::method::count::vote::{Ended, Totals, Voted};
use serde::Serialize;

use crate::call::Call;
use crate::layout::columns;

/// A result under one method.
#[derive(Serialize)]
pub struct Answer {
    method: String,
    winners: Vec<String>,
    order: Vec<Vec<String>>,
    adopted: Option<bool>,
    explanation: String,
    rounds: Vec<Shown>,
    ties: Vec<ToldTie>,
    /// How strong a link is, where only that tells two answers apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    strength: Option<Strength>,
    #[serde(skip_serializing_if = "Option::is_none")]
    binding: Option<bool>,
    /// The same ballots under other methods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what_if: Option<Vec<Answer>>,
}

/// The table of a round.
#[derive(Serialize)]
#[serde(untagged)]
enum Shown {
    Vote(Totals),
    Round(Box<Round<String>>),
}

/// A tie with its sentence.
#[derive(Serialize)]
struct ToldTie {
    #[serde(flatten)]
    tie: Tie<String>,
    said: String,
}

impl Answer {
    /// A vote of yes and no, on a question or between two options, the first of which is for it.
    pub fn of_vote(call: &Call, method: String, options: &[String], voted: &Voted) -> Self {
        let adopted = match voted.ended {
            Ended::Adopted => Some(true),
            Ended::NotAdopted => Some(false),
            Ended::NoQuorum | Ended::NobodyMayDecide => None,
        };
        let winners: Vec<String> = if adopted == Some(true) { options.iter().take(1).cloned().collect() } else { Vec::new() };
        let totals = voted.totals;
        let order = match options {
            [one, other] if totals.yes > totals.no => vec![vec![one.clone()], vec![other.clone()]],
            [one, other] if totals.yes < totals.no => vec![vec![other.clone()], vec![one.clone()]],
            [_, _] => vec![options.to_vec()],
            _ => winners.iter().map(|winner| vec![winner.clone()]).collect(),
        };
        let (explanation, rounds) = (call.say(&voted.explanation), vec![Shown::Vote(totals)]);
        Self { method, winners, order, adopted, explanation, rounds, ties: Vec::new(), strength: None, binding: None, what_if: None }
    }

    /// A count among options.
    pub fn of_count(call: &Call, rule: &Rule, counted: Counted<String>) -> Self {
        let ties = counted.ties.into_iter().map(|tie| ToldTie { said: tie_in_words(call, &tie), tie }).collect();
        Self {
            method: rule.method().to_owned(),
            winners: counted.winners,
            order: counted.order,
            adopted: None,
            explanation: call.say(&counted.explanation),
            rounds: counted.rounds.into_iter().map(|round| Shown::Round(Box::new(round))).collect(),
            ties,
            strength: None,
            binding: None,
            what_if: None,
        }
    }

    /// The same, marked as not binding.
    pub fn not_binding(mut self) -> Self {
        self.binding = Some(false);
        self
    }

    /// The same, with what tells it apart from another count by the same method.
    pub fn told_apart(mut self, rule: &Rule) -> Self {
        self.strength = if let Rule::Schulze(schulze::Rule { strength, .. }) = rule { Some(*strength) } else { None };
        self
    }
}

fn tie_in_words(call: &Call, tie: &Tie<String>) -> String {
    let key = match tie.by {
        By::Lot => "count-tie-lot",
        By::EarlierRound => "count-tie-earlier-round",
        By::HeadToHead => "count-tie-head-to-head",
        By::Sum => "count-tie-sum",
        By::HighestPoints => "count-tie-highest-points",
        By::Nothing => "count-tie-nothing",
    };
    let list = |names: &[String]| call.texts.list(names);
    call.say(&Message::new(key).number("round", tie.round as u64).text("between", list(&tie.between)).text("fell", list(&tie.fell_on)))
}

/// The whole answer in words.
pub fn words(call: &Call, answer: &Answer) -> String {
    let mut said = format!("{}\n", answer.explanation);
    if answer.order.len() > 1 {
        let order: Vec<String> = answer.order.iter().map(|group| group.join(" = ")).collect();
        said.push_str(&call.say(&Message::new("cli-tally-order").text("order", order.join(" > "))));
        said.push('\n');
    }
    let rounds: Vec<&Round<String>> =
        answer.rounds.iter().filter_map(|shown| if let Shown::Round(round) = shown { Some(round.as_ref()) } else { None }).collect();
    for (number, round) in (1_u64..).zip(&rounds) {
        said.push('\n');
        if rounds.len() > 1 {
            said.push_str(&call.say(&Message::new("cli-tally-round").number("round", number)));
            said.push('\n');
        }
        said.push_str(&round_in_words(call, round));
    }
    for tie in &answer.ties {
        said.push_str(&format!("{}\n", tie.said));
    }
    if let Some(others) = answer.what_if.as_ref().filter(|others| !others.is_empty()) {
        said.push_str(&format!("\n{}\n", call.texts.plain("cli-tally-not-binding")));
        let rows: Vec<Vec<String>> = others.iter().map(|other| vec![label(other), other.explanation.clone()]).collect();
        said.push_str(&columns(&rows));
    }
    said
}

fn label(answer: &Answer) -> String {
    match answer.strength {
        Some(Strength::Margins) => format!("{} (margins)", answer.method),
        _ => answer.method.clone(),
    }
}

fn round_in_words(call: &Call, round: &Round<String>) -> String {
    let line = |key: &str, names: &[String]| format!("{}\n", call.say(&Message::new(key).text("names", call.texts.list(names))));
    let mut rows: Vec<Vec<String>> = if round.pairs.is_empty() || round.counts.len() == 2 {
        round.counts.iter().map(|count| vec![count.option.clone(), count.votes.to_string()]).collect()
    } else {
        Vec::new()
    };
    let some = |amount: &Option<Amount>| amount.clone().filter(|amount| amount.as_whole() != Some(0));
    for (key, amount) in [("cli-tally-exhausted", some(&round.exhausted)), ("cli-tally-lost", some(&round.lost))] {
        rows.extend(amount.map(|amount| vec![format!("({})", call.texts.plain(key)), amount.to_string()]));
    }
    let mut said = if rows.is_empty() { String::new() } else { columns(&rows) };
    for pair in round.pairs.iter().filter(|_| rows.is_empty()) {
        said.push_str(&pair_in_words(call, pair));
    }
    if let Some(quota) = &round.quota {
        said.push_str(&format!("{}\n", call.say(&Message::new("cli-tally-needed").text("needed", quota.to_string()))));
    }
    if !round.elected.is_empty() {
        said.push_str(&line("cli-tally-elected", &round.elected));
    }
    if !round.dropped.is_empty() {
        said.push_str(&line("cli-tally-dropped", &round.dropped));
    }
    said
}

fn pair_in_words(call: &Call, pair: &Pair<String>) -> String {
    let turned = pair.beats == Some(false);
    let (one, other) = if turned { (&pair.other, &pair.one) } else { (&pair.one, &pair.other) };
    let (above, below) = if turned { (pair.below, pair.above) } else { (pair.above, pair.below) };
    let (path, back) = if turned { (pair.back, pair.path) } else { (pair.path, pair.back) };
    let key = if pair.beats.is_some() { "cli-tally-beats" } else { "cli-tally-beats-neither" };
    let said = Message::new(key).text("one", one).text("other", other).number("above", above).number("below", below);
    format!("{}\n", call.say(&said.number("path", path).number("back", back)))
}
