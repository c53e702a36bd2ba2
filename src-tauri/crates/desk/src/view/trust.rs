//! Trust: the proof of the record in the forms in which somebody keeps it, what was erased, and a check beside the work.
//!
//! **Invariant:** a check holds up nobody: it reads through connections of its own.

use baton_documents::square::Square;
use baton_journal::{Check, Checkpoint, Doing, ProblemKind, Proof, Verified, Watch};
use baton_meeting::event::Event;
use baton_meeting::id::{StepId, Stream};
use baton_meeting::meeting::{Meeting, MeetingEvent};
use baton_meeting::template::StepKind;
use baton_wire::places::{CheckGoing, Checked, CheckedProblem, CheckedView, ErasedLine, KeptProof, ProofSquare, ProofToKeep, TrustView};
use chrono_tz::Tz;

use crate::desk::Desk;
use crate::problem::Problem;

/// How many of the things that are wrong are listed one by one.
const LISTED: usize = 20;

/// Whether the record can be trusted: what to keep, and what was erased.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn trust(desk: &Desk) -> Result<TrustView, Problem> {
    let journal = desk.journal();
    let erased = journal.erasures()?.into_iter().rev();
    Ok(TrustView {
        proof: journal.checkpoint()?.as_ref().map(to_keep),
        entries: journal.revision()?,
        path: journal.path().display().to_string(),
        erased: erased.map(|one| ErasedLine { on: one.on, what: one.what, entries: one.entries }).collect(),
    })
}

/// A checkpoint in every form in which somebody can keep it.
pub(crate) fn to_keep(checkpoint: &Checkpoint) -> ProofToKeep {
    let full = checkpoint.to_string();
    ProofToKeep {
        glance: checkpoint.glance().join(" "),
        words: checkpoint.words().join(" "),
        entry: checkpoint.seq,
        square: Square::of(&full).map(|square| ProofSquare { side: square.side(), path: square.path() }),
        full,
    }
}

/// The proof of the record as the closing of a meeting shows it: as of the moment the closing began, or as of the newest decision
/// or follow-up since. So it vouches for everything that is read aloud, and the words stand still while people note them: what is
/// written meanwhile (who spoke, who leads next, the closing itself) does not change them. Any checkpoint vouches for all before it.
///
/// A meeting without a closing step goes by its hand-over; one that was stopped, by its end. None before any of these.
///
/// # Errors
/// Fails when the file cannot be read.
pub(crate) fn at_closing(desk: &Desk, meeting: &Meeting) -> Result<Option<ProofToKeep>, Problem> {
    let entered = |kind: StepKind| -> Vec<&StepId> {
        meeting.steps.iter().filter(|step| step.kind == kind && step.began.is_some()).map(|step| &step.id).collect()
    };
    let mut last = entered(StepKind::Closing);
    if last.is_empty() {
        last = entered(StepKind::HandOver);
    }
    if last.is_empty() && meeting.closed.is_none() {
        return Ok(None);
    }
    let wanted = |event: &Event| match event {
        Event::Meeting(MeetingEvent::StepEntered { step, .. }) => last.contains(&step),
        Event::Meeting(MeetingEvent::DecisionMade { .. } | MeetingEvent::FollowUpMade { .. }) => !last.is_empty(),
        Event::Meeting(MeetingEvent::MeetingClosed { .. }) => last.is_empty(),
        _ => false,
    };
    let checkpoint = desk.journal().checkpoint_where(&Stream::Meeting(meeting.id.clone()), wanted)?;
    Ok(checkpoint.as_ref().map(to_keep))
}

/// A check that has not begun, and what it is to compare with.
pub(crate) struct Checking {
    check: Check,
    against: Option<Proof>,
    zone: Tz,
}

impl Checking {
    /// Prepares a check of the open workspace.
    ///
    /// # Errors
    /// Fails when the file cannot be opened again.
    pub(crate) fn of(desk: &Desk, against: Option<Proof>) -> Result<Self, Problem> {
        Ok(Self { check: desk.journal().check()?, against, zone: desk.zone() })
    }

    /// The end that shows how far it is, and stops it.
    pub(crate) fn watch(&self) -> Watch {
        self.check.watch()
    }

    /// Checks; it may take seconds.
    ///
    /// # Errors
    /// Fails when the file cannot be read at all.
    pub(crate) fn run(&self) -> Result<Checked, Problem> {
        let found = self.check.run(self.against.as_ref())?;
        Ok(found.map_or(Checked::Stopped, |found| Checked::Done(self.view(found))))
    }

    fn view(&self, found: Verified) -> CheckedView {
        // What was compared is answered by itself, and in more words.
        let wrong: Vec<CheckedProblem> = found
            .problems
            .into_iter()
            .filter(|problem| problem.kind != ProblemKind::CheckpointMissed)
            .map(|problem| CheckedProblem { entry: problem.position, said: problem.words })
            .collect();
        CheckedView {
            ok: found.ok,
            entries: found.entries,
            devices: found.devices,
            tables: found.tables,
            compared: self.against.is_some(),
            kept: found.held.map(|held| KeptProof {
                entry: held.position,
                on: held.at.with_timezone(&self.zone).date_naive(),
                vouched: held.vouched,
                beyond: found.entries.saturating_sub(held.vouched),
            }),
            more: wrong.len().saturating_sub(LISTED),
            problems: wrong.into_iter().take(LISTED).collect(),
        }
    }
}

/// How far a check is.
pub(crate) fn going(watch: &Watch) -> CheckGoing {
    let (doing, done, of) = watch.seen();
    let doing = match doing {
        Doing::Indexes => "indexes",
        Doing::Chains => "chains",
        Doing::Tables => "tables",
        Doing::Pages => "pages",
    };
    CheckGoing { doing, done, of }
}
