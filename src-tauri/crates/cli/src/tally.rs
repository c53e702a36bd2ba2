//! `baton tally`: counts the ballots in a file, by any method.
//!
//! **Invariant:** a method that does not fit the ballots is refused; nothing is counted in its place.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Read;

use baton_desk::Problem;
use baton_documents::ballots::{self, Ballots, Cells, Form, Ranked, Unreadable};
use baton_meeting::message::Message;
use baton_meeting::method::count::counted::Counted;
use baton_meeting::method::count::flaw::Flaw;
use baton_meeting::method::count::lot::Lot;
use baton_meeting::method::count::marks::Marks;
use baton_meeting::method::count::profile::{Choice, EqualRanks, GAP, SkippedRanks};
use baton_meeting::method::count::value::Arithmetic;
use baton_meeting::method::count::vote::{self, Base, Share, Totals};
use baton_meeting::method::count::what_if::{self, WhatIf};
use baton_meeting::method::count::{Rule, approval, dots, plurality, runoff, schulze, score, star, stv};
use baton_meeting::refusal::Refusal;
use clap::ValueEnum;

use crate::arguments::{self, Counting};
use crate::call::Call;
use crate::tallied::{Answer, words};
use crate::trouble::{Ending, Trouble};

/// The seed of the lot where nobody names one.
const SEED: &str = "0";

/// Counts the ballots in a file.
///
/// # Errors
/// Refuses a file that is not as it should be, and a method that does not fit it; fails when the file cannot be read.
pub fn run(call: &Call, asked: &arguments::Tally) -> Result<Ending, Trouble> {
    let ballots = ballots(call, asked)?;
    let answer = match voted(asked.method) {
        Some((share, base)) => vote(call, asked, share, base, &ballots)?,
        None => choose(call, asked, &ballots)?,
    };
    call.answer(&answer, || words(call, &answer))
}

fn ballots(call: &Call, asked: &arguments::Tally) -> Result<Ballots, Trouble> {
    let file = &asked.file;
    let stopped = |error: std::io::Error| {
        let said = Message::new("cli-unreadable").text("path", file.display().to_string()).text("because", error.to_string());
        Trouble::from(Problem::new(said))
    };
    let from: Box<dyn Read> =
        if file.as_os_str() == "-" { Box::new(std::io::stdin().lock()) } else { Box::new(File::open(file).map_err(stopped)?) };
    let ending = file.extension().and_then(OsStr::to_str).map(str::to_lowercase);
    let form = match ending.as_deref() {
        Some("blt") => Some(Form::Blt),
        Some("csv" | "tsv") => Some(Form::Table),
        Some("json") => Some(Form::Voices),
        _ => None,
    };
    let cells = match asked.method {
        Counting::Approval => Cells::Approvals,
        Counting::Score => Cells::Points(asked.highest),
        Counting::Star => Cells::Points(star::HIGHEST),
        Counting::Dots => Cells::Dots(dots_rule(asked)),
        method if voted(method).is_some() => Cells::YesNo,
        _ => Cells::Ranks,
    };
    ballots::read(from, form, &cells).map_err(|error| match error {
        Unreadable::Stopped(error) => stopped(error),
        Unreadable::Refused { line: 0, why } => Trouble::Refused(why),
        Unreadable::Refused { line, why } => {
            let said = Message::new("cli-tally-line").number("line", line).text("why", call.say(&why.why));
            Trouble::Refused(Refusal { why: said, hint: why.hint })
        }
    })
}

/// What a vote of yes and no is held against; nothing for a method among options.
fn voted(method: Counting) -> Option<(Share, Base)> {
    Some(match method {
        Counting::Majority => (Share::Majority, Base::Cast),
        Counting::TwoThirds => (Share::TwoThirds, Base::Cast),
        Counting::MajorityPresent => (Share::Majority, Base::Present),
        Counting::TwoThirdsPresent => (Share::TwoThirds, Base::Present),
        Counting::MajorityMembers => (Share::Majority, Base::Members),
        Counting::TwoThirdsMembers => (Share::TwoThirds, Base::Members),
        Counting::Unanimous => (Share::Unanimous, Base::Cast),
        _ => return None,
    })
}

fn name(method: Counting) -> String {
    method.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn vote(call: &Call, asked: &arguments::Tally, share: Share, base: Base, ballots: &Ballots) -> Result<Answer, Trouble> {
    let (options, said) = match ballots {
        Ballots::YesNo { question, totals } => (vec![question.clone()], *totals),
        Ballots::Ranked(Ranked { profile, .. }) if profile.options.len() == 2 => {
            (profile.options.iter().map(|option| option.name.clone()).collect(), ballots::as_yes_no(profile))
        }
        Ballots::Ranked(Ranked { profile, .. }) => return Err(need_yes_no(asked, profile.options.len()).into()),
        Ballots::Marked(marks) => return Err(need_yes_no(asked, marks.options.len()).into()),
    };
    let present = asked.present.unwrap_or(said.present);
    let members = match (asked.members, base) {
        (Some(members), _) => members,
        (None, Base::Members) => return Err(Refusal::new("ballots-need-members").hint("ballots-need-members").into()),
        (None, _) => present,
    };
    let totals = Totals { present, members, persons: present, ..said }.checked().map_err(|flaw| flaw.refusal())?;
    let answer = |method: Counting, share, base| {
        let voted = vote::result(&vote::Rule::of(share, base), &totals);
        Answer::of_vote(call, name(method), &options, &voted)
    };
    let mut answered = answer(asked.method, share, base);
    if asked.what_if {
        let others = Counting::value_variants().iter().filter(|method| **method != asked.method);
        let known = others.filter_map(|method| Some((*method, voted(*method)?)));
        let fitting = known.filter(|(_, (_, base))| *base != Base::Members || asked.members.is_some());
        answered.what_if = Some(fitting.map(|(method, (share, base))| answer(method, share, base).not_binding()).collect());
    }
    Ok(answered)
}

fn need_yes_no(asked: &arguments::Tally, options: usize) -> Refusal {
    Refusal::new("ballots-need-yes-no").number("options", options as u64).text("method", name(asked.method))
}

fn choose(call: &Call, asked: &arguments::Tally, ballots: &Ballots) -> Result<Answer, Trouble> {
    let rule = |seats: Option<u32>| rule(asked, seats);
    match ballots {
        Ballots::YesNo { .. } => Err(Refusal::new("ballots-need-options").text("method", name(asked.method)).into()),
        Ballots::Marked(marks) => {
            let (rule, lot) = (rule(None)?, lot(asked, &marks.options, None));
            of_marks(call, asked, &rule, marks, &lot)
        }
        Ballots::Ranked(ranked) => {
            let options = &ranked.profile.options;
            let seats = asked.seats.or(ranked.seats);
            let (rule, lot) = (rule(seats)?, lot(asked, options, ranked.lot.as_deref()));
            if let Some(counted) = rule.count_ranked(&ranked.profile, &lot) {
                let counted = counted.map_err(|flaw| flaw.refusal())?;
                let others = if asked.what_if { Some(what_if::of_rankings(&rule, &ranked.profile, seats, &lot)) } else { None };
                return Ok(answer(call, &rule, &counted, options, others));
            }
            if ranked.own_scales {
                return Err(Refusal::new("ballots-own-scales").hint("ballots-own-scales").into());
            }
            if !matches!(rule, Rule::Approval(_)) {
                return Err(Refusal::new("ballots-need-points").text("method", name(asked.method)).hint("ballots-need-points").into());
            }
            of_marks(call, asked, &rule, &listed(ranked)?, &lot)
        }
    }
}

fn of_marks(call: &Call, asked: &arguments::Tally, rule: &Rule, marks: &Marks, lot: &Lot) -> Result<Answer, Trouble> {
    let Some(counted) = rule.count_marked(marks, lot) else {
        return Err(Refusal::new("ballots-need-options").text("method", name(asked.method)).into());
    };
    let others = asked.what_if.then(|| match rule {
        Rule::Approval(_) => what_if::of_approvals(rule, marks, lot),
        Rule::Score(rule_of_score) => what_if::of_points(rule, marks, rule_of_score.highest, lot),
        Rule::Star(_) => what_if::of_points(rule, marks, star::HIGHEST, lot),
        // Dots say how much, and on how many options they are spread; no other method reads that.
        _ => Vec::new(),
    });
    Ok(answer(call, rule, &counted, &marks.options, others))
}

/// Rankings as approvals: whatever somebody lists, they approve of.
fn listed(ranked: &Ranked) -> Result<Marks, Refusal> {
    let options = ranked.profile.options.len();
    let mut marks = Marks::new(ranked.profile.options.clone()).map_err(|flaw| flaw.refusal())?;
    let mut added = Ok(());
    for (ballot, mut weight) in ranked.profile.grouped() {
        let mut approved = vec![None; options];
        ballot.iter().filter(|mark| **mark < GAP).for_each(|mark| approved[usize::from(*mark)] = Some(1));
        // A ballot weighs at most 10^9; many of a kind are several.
        while weight > 0 && added.is_ok() {
            let some = weight.min(baton_meeting::method::count::flaw::MOST_WEIGHT);
            added = marks.add(&approved, some, approval::HIGHEST);
            weight -= some;
        }
    }
    added.map_err(|flaw: Flaw| flaw.refusal()).map(|()| marks)
}

fn lot(asked: &arguments::Tally, options: &[Choice], of_the_file: Option<&[usize]>) -> Lot {
    match (&asked.seed, of_the_file) {
        (Some(seed), _) => Lot::drawn(seed, options),
        (None, Some(order)) => Lot::given(order, options.len()),
        (None, None) => Lot::drawn(SEED, options),
    }
}

fn dots_rule(asked: &arguments::Tally) -> dots::Rule {
    dots::Rule { dots: asked.dots, cap: asked.cap, ..dots::Rule::default() }
}

fn rule(asked: &arguments::Tally, seats: Option<u32>) -> Result<Rule, Refusal> {
    let equal_ranks = match asked.equal_ranks {
        arguments::EqualRanks::Refuse => EqualRanks::Refuse,
        arguments::EqualRanks::Exhaust => EqualRanks::Exhaust,
        arguments::EqualRanks::Skip => EqualRanks::Skip,
    };
    let skipped_ranks = match asked.skipped_ranks {
        arguments::SkippedRanks::Ignore => SkippedRanks::Ignore,
        arguments::SkippedRanks::Exhaust => SkippedRanks::Exhaust,
    };
    let strength = match asked.strength {
        arguments::Strength::WinningVotes => schulze::Strength::WinningVotes,
        arguments::Strength::Margins => schulze::Strength::Margins,
    };
    let arithmetic = match asked.arithmetic {
        arguments::Arithmetic::FiveDecimals => Arithmetic::FiveDecimals,
        arguments::Arithmetic::Exact => Arithmetic::Exact,
    };
    let blank = match asked.blank {
        arguments::Blank::NoOpinion => score::Blank::NoOpinion,
        arguments::Blank::Zero => score::Blank::Zero,
    };
    Ok(match asked.method {
        Counting::Approval => Rule::Approval(approval::Rule::default()),
        Counting::Score => {
            Rule::Score(score::Rule { highest: asked.highest, blank, min_raters: asked.min_raters, ..score::Rule::default() })
        }
        Counting::Star => Rule::Star(star::Rule::default()),
        Counting::Dots => Rule::Dots(dots_rule(asked)),
        Counting::Irv => Rule::Runoff(runoff::Rule { equal_ranks, skipped_ranks, ..runoff::Rule::default() }),
        Counting::Schulze => Rule::Schulze(schulze::Rule { strength, ..schulze::Rule::default() }),
        Counting::Stv => {
            let seats = seats.ok_or_else(|| Flaw::NoSeats.refusal())?;
            Rule::Stv(stv::Rule { arithmetic, equal_ranks, skipped_ranks, ..stv::Rule::seats(seats) })
        }
        _ => Rule::Plurality(plurality::Rule { equal_ranks, skipped_ranks, ..plurality::Rule::default() }),
    })
}

fn answer(call: &Call, rule: &Rule, counted: &Counted, options: &[Choice], others: Option<Vec<WhatIf>>) -> Answer {
    let named = |counted: &Counted| counted.named(|option| options.get(option).map(|option| option.name.clone()).unwrap_or_default());
    let mut answer = Answer::of_count(call, rule, named(counted));
    answer.what_if =
        others.map(|others| others.iter().map(|other| Answer::of_count(call, &other.rule, named(&other.counted)).not_binding()).collect());
    answer
}
