//! Secret ballots, while their round is open: in the memory of this desk and nowhere else.
//!
//! **Invariant:** nothing here is ever written to disk; what leaves is who voted and the answers, each sorted for itself. After a
//! stop the ballots are gone, and the room votes again.

use std::collections::BTreeMap;

use baton_meeting::id::PersonId;
use baton_meeting::intent::Intent;
use baton_meeting::meeting::Meeting;
use baton_meeting::method::{Pile, Way};
use baton_meeting::refusal::Refusal;
use baton_meeting::round::{Handed, RoundIntent};

use crate::desk::{Answer, Desk};
use crate::problem::Problem;

/// What was handed in, by round.
#[derive(Default)]
pub(crate) struct Secret {
    handed: BTreeMap<String, Vec<Handed>>,
}

impl Secret {
    /// Closing a secret round means turning its pile over; everything else stays as it was asked for.
    pub(crate) fn turned(&self, intent: Intent) -> Intent {
        let Intent::Round(RoundIntent::CloseRound { meeting, round }) = intent else { return intent };
        match self.handed.get(round.as_str()) {
            None => RoundIntent::CloseRound { meeting, round }.into(),
            Some(handed) => {
                let Pile { voted, answers, papers } = Handed::parted(handed);
                let voted = voted.into_iter().map(Into::into).collect();
                RoundIntent::CloseSecretRound { meeting, round, voted, answers, papers: Some(papers).filter(|papers| !papers.is_empty()) }
                    .into()
            }
        }
    }

    /// Shows who has handed in, and nothing of what.
    pub(crate) fn mark(&self, meeting: &mut Meeting) {
        for round in meeting.rounds.iter_mut().filter(|round| round.is_open() && round.particulars.terms.way == Way::Secret) {
            if let Some(handed) = self.handed.get(round.id.as_str()) {
                let voted = Handed::parted(handed).voted;
                round.particulars.pile = Some(Pile { voted, answers: Vec::new(), papers: Vec::new() });
            }
        }
    }

    fn has(&self, round: &str, person: &PersonId) -> bool {
        self.handed.get(round).is_some_and(|handed| handed.iter().any(|one| one.person == *person))
    }
}

impl Desk {
    /// Refuses a second secret answer; everything else about it the rules answer.
    ///
    /// # Errors
    /// Fails when people cannot be read.
    pub(crate) fn handed_before(&self, intent: &Intent) -> Result<Option<Refusal>, Problem> {
        let Intent::Round(RoundIntent::HandIn { round, person, .. }) = intent else { return Ok(None) };
        let state = self.state()?;
        let Ok(person) = state.active_person(person).map(|person| person.id.clone()) else { return Ok(None) };
        Ok(self.secret.has(round.as_str(), &person).then(|| Refusal::new("handed-in-twice").person("person", &person)))
    }

    /// Keeps what was handed in, or forgets what is no longer needed, once the rules have agreed.
    ///
    /// # Errors
    /// Fails when people cannot be read.
    pub(crate) fn keep_secret(&mut self, intent: &Intent, answer: &Answer) -> Result<(), Problem> {
        let (Intent::Round(intent), Answer::Done(_)) = (intent, answer) else { return Ok(()) };
        match intent {
            RoundIntent::HandIn { round, person, answer, marking, .. } => {
                if let Ok(person) = self.state()?.active_person(person) {
                    let handed = Handed { person: person.id.clone(), answer: *answer, marking: marking.clone() };
                    self.secret.handed.entry(round.as_str().to_owned()).or_default().push(handed);
                }
            }
            RoundIntent::CloseSecretRound { round, .. } | RoundIntent::AbandonRound { round, .. } | RoundIntent::FallBack { round, .. } => {
                self.secret.handed.remove(round.as_str());
            }
            _ => {}
        }
        Ok(())
    }
}
