//! A choice among options in a document: what there was to choose among, with reasons, and what each had, round by round.
//!
//! **Invariant:** counts are computed anew from the ballots; every number here can be found again in them.

use baton_meeting::method::count::counted::{Counted, Did};
use baton_meeting::method::{Case, Rule, options};
use baton_meeting::option::Offered;
use baton_texts::Texts;

use super::page::Page;

/// The options with their reasons; a line each.
pub(crate) fn offered(page: &mut Page, offered: &[Offered], texts: &Texts) {
    for option in offered {
        let mut said: Vec<String> = Vec::new();
        for (key, reasons) in [("option-for", &option.pros), ("option-against", &option.cons)] {
            said.extend(
                reasons.iter().map(|reason| texts.say("option-reason", &[("side", texts.plain(key).into()), ("reason", reason.into())])),
            );
        }
        said.extend(option.links.iter().map(|link| [&link.title, &link.url].map(String::as_str).join(" ").trim().to_owned()));
        let name = texts.say("option-one", &[("name", (&option.name).into())]);
        page.fact(&name, &if said.is_empty() { texts.plain("option-no-reasons") } else { said.join("\n") });
    }
}

/// What came out of counting, round by round; nothing where it is not a choice among options.
pub(crate) fn counted(page: &mut Page, rule: &Rule, case: Case<'_>, texts: &Texts) {
    let Rule::Options(rule) = rule else { return };
    let Ok(counted) = rule.counted(case) else { return };
    page.facts(&texts.plain("option-count"), &rounds(rule, &counted, texts));
    let lot = rule.lot().order().into_iter().map(|option| rule.called(option)).collect::<Vec<_>>().join(", ");
    page.item(&texts.say("option-lot-open", &[("seed", (&rule.seed).into()), ("order", lot.into())]));
}

fn rounds(rule: &options::Rule, counted: &Counted, texts: &Texts) -> Vec<String> {
    let names = |named: &[usize]| texts.list(&named.iter().map(|option| rule.called(*option).to_owned()).collect::<Vec<_>>());
    let several = counted.rounds.len() > 1;
    let mut lines = Vec::new();
    for (number, round) in (1_i64..).zip(&counted.rounds) {
        let mut counts: Vec<String> = round
            .counts
            .iter()
            .map(|count| format!("{} {}", rule.called(count.option), count.mean.as_ref().unwrap_or(&count.votes)))
            .collect();
        if round.did == Did::Compared {
            // Who beats whom says more than how many each beats.
            counts = round
                .pairs
                .iter()
                .map(|pair| format!("{} {} : {} {}", rule.called(pair.one), pair.above, pair.below, rule.called(pair.other)))
                .collect();
        }
        let mut line = counts.join(", ");
        if several {
            line = format!("{}: {line}", texts.say("option-round", &[("round", number.into())]));
        }
        for (key, which) in [("option-line-elected", &round.elected), ("option-line-dropped", &round.dropped)] {
            if !which.is_empty() {
                line = texts.say(key, &[("line", line.into()), ("names", names(which).into())]);
            }
        }
        lines.push(line);
    }
    lines
}
