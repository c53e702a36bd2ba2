//! The ranked rounds of meetings as files of ballots, for whoever counts them again elsewhere.
//!
//! **Invariant:** a file holds what was marked and never who marked it; the same rounds give the same bytes.

use std::collections::BTreeSet;

use baton_meeting::meeting::Meeting;
use baton_meeting::method::count::Rule as Counting;
use baton_meeting::method::{Case, Rule};
use baton_meeting::round::RoundStage;
use baton_texts::Texts;

use super::blt::{Blt, write};
use crate::file_name::{slug, unlike};
use crate::madr::File;
use crate::paper::Proof;

/// What the file with the proof of the record is called in a folder of ballots.
pub const PROOF: &str = "proof.txt";

/// What stands in it.
pub fn proof(proof: &Proof, texts: &Texts) -> String {
    format!("{}\n{}\n", proof.sentence(texts), proof.full).replace(['\u{2068}', '\u{2069}'], "")
}

/// A file for each closed round of rankings, in the order in which they were held.
pub fn folder(meeting: &Meeting) -> Vec<File> {
    let mut taken = BTreeSet::new();
    let mut files = Vec::new();
    for round in meeting.rounds.iter().filter(|round| matches!(round.stage, RoundStage::Closed { .. })) {
        let electorate = round.electorate(&meeting.attendance);
        let proposal = meeting.proposals.iter().find(|proposal| proposal.id == round.proposal);
        let asked =
            proposal.and_then(|proposal| proposal.versions.get(round.version.saturating_sub(1))).map_or("", |version| &version.text);
        if let Some(blt) = ballots(&round.rule, round.case(&electorate), asked) {
            let stem = format!("{}-{}-{}", meeting.date, slug(&meeting.title), slug(asked));
            files.push(File { name: unlike(&mut taken, stem.trim_end_matches('-'), "blt"), text: write(&blt) });
        }
    }
    files
}

/// The ballots of one case, where they are rankings.
pub fn ballots(rule: &Rule, case: Case<'_>, title: &str) -> Option<Blt> {
    let Rule::Options(rule) = rule else { return None };
    let profile = rule.profile(case).ok()??;
    let title = title.lines().next().map(str::trim).filter(|title| !title.is_empty()).map(str::to_owned);
    Some(Blt {
        title,
        seats: if let Counting::Stv(stv) = &rule.how { stv.seats } else { 1 },
        names: rule.options.iter().map(|option| option.name.clone()).collect(),
        withdrawn: Vec::new(),
        tie: Vec::new(),
        profile,
    })
}
