//! What if: the same ballots under other methods. It teaches; it decides nothing.
//!
//! Only methods that these ballots can answer are asked: rankings give no points, and points are never summed up from rankings.
//!
//! **Invariant:** a result of this file never binds; it stands beside the one that does.

use super::counted::Counted;
use super::lot::Lot;
use super::marks::Marks;
use super::profile::{EqualRanks, Profile};
use super::{Rule, approval, plurality, runoff, schulze, score, star, stv};

/// Another method, and what it would have said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The other rule.
    pub rule: Rule,
    /// Its result.
    pub counted: Counted,
}

/// Rankings under every other method that can read them, for so many seats.
pub fn of_rankings(bound: &Rule, profile: &Profile, seats: Option<u32>, lot: &Lot) -> Vec<WhatIf> {
    // Where a rank is shared, methods that follow one preference at a time leave it out, as nobody is there to ask.
    let equal_ranks = if profile.shares_ranks() { EqualRanks::Skip } else { EqualRanks::Refuse };
    let margins = schulze::Rule { strength: schulze::Strength::Margins, ..schulze::Rule::default() };
    let mut others = vec![
        Rule::Plurality(plurality::Rule { equal_ranks, ..plurality::Rule::default() }),
        Rule::Runoff(runoff::Rule { equal_ranks, ..runoff::Rule::default() }),
        Rule::Schulze(schulze::Rule::default()),
        Rule::Schulze(margins),
    ];
    others.extend(seats.filter(|seats| *seats > 0).map(|seats| Rule::Stv(stv::Rule { equal_ranks, ..stv::Rule::seats(seats) })));
    others.retain(|rule| rule != bound);
    others.into_iter().filter_map(|rule| Some(WhatIf { counted: rule.count_ranked(profile, lot)?.ok()?, rule })).collect()
}

/// Points on one scale for all under every other method that can read them; `bound` is the rule that binds.
pub fn of_points(bound: &Rule, marks: &Marks, highest: u32, lot: &Lot) -> Vec<WhatIf> {
    let mut others = Vec::new();
    if !matches!(bound, Rule::Score(_)) {
        let rule = score::Rule { highest, ..score::Rule::default() };
        others.push(WhatIf { counted: score::count(&rule, marks), rule: Rule::Score(rule) });
    }
    if !matches!(bound, Rule::Star(_)) && highest == star::HIGHEST {
        others.push(WhatIf { counted: star::count(&star::Rule::default(), marks, lot), rule: Rule::Star(star::Rule::default()) });
    }
    others.extend(compared(marks, lot));
    others
}

/// Approvals under every other method that can read them.
pub fn of_approvals(bound: &Rule, marks: &Marks, lot: &Lot) -> Vec<WhatIf> {
    let mut others = compared(marks, lot);
    if !matches!(bound, Rule::Approval(_)) {
        others
            .push(WhatIf { counted: approval::count(&approval::Rule::default(), marks), rule: Rule::Approval(approval::Rule::default()) });
    }
    others
}

/// More points stand higher: that much points say about an order.
fn compared(marks: &Marks, lot: &Lot) -> Vec<WhatIf> {
    let Ok(profile) = marks.ranked() else { return Vec::new() };
    let rule = schulze::Rule::default();
    vec![WhatIf { counted: schulze::count(&rule, &profile, lot), rule: Rule::Schulze(rule) }]
}
