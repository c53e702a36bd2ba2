//! Minutes and the log in every format: gathered from the journal, chosen, and written out.
//!
//! CSV and JSON of the log are written row by row while the next are read, so that its length costs no memory.
//!
//! **Invariant:** all formats of one document say the same of the same moment: they are read in one transaction with the proof that stands on them.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::ops::ControlFlow;
use std::sync::mpsc::{SyncSender, sync_channel};
use std::thread;

use baton_documents::ballots::{blt, of_rounds};
use baton_documents::file_name::{slug, unlike};
use baton_documents::ics::{self, Stamps};
use baton_documents::madr::{self, File};
use baton_documents::paper::{self, Choice, LogIn, MinutesIn, Page, Proof};
use baton_documents::table::{self, Row, Rows};
use baton_documents::{docx, html, json, markdown};
use baton_journal::{DecisionsAsked, Fault, FollowUpsAsked, MeetingsAsked, Reader};
use baton_meeting::decision::{Decision, Status};
use baton_meeting::follow_up::FollowUp;
use baton_meeting::id::{DecisionId, DecisionRef, MeetingId, MeetingRef, Stream};
use baton_meeting::meeting::{Meeting, Stage};
use baton_meeting::message::Message;
use baton_meeting::state::State;
use baton_texts::Texts;
use baton_wire::paper::{PaperAbout, PaperChoice, PaperFormat, PaperView};

use crate::desk::Desk;
use crate::export;
use crate::problem::Problem;
use crate::view::log::sought;

/// How many decisions a preview shows.
const PREVIEW: usize = 20;

/// How many decisions are handed over at once, and how many such lots may wait.
const AT_ONCE: usize = 64;
const AHEAD: usize = 4;

/// What a document is about.
#[derive(Clone, Debug)]
pub enum About {
    /// One meeting.
    Minutes(Box<Meeting>),
    /// Decisions, and the follow-ups that came out of them.
    Log(Box<DecisionsAsked>),
}

/// A document that can be written.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is about.
    pub about: About,
    /// What goes out.
    pub choice: Choice,
}

/// Why a document was not written.
#[derive(Debug)]
pub enum Unwritten {
    /// The place does not take it.
    Outside(io::Error),
    /// It cannot be made.
    Inside(Problem),
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Self::Outside(error)
    }
}

impl From<Problem> for Unwritten {
    fn from(problem: Problem) -> Self {
        Self::Inside(problem)
    }
}

impl From<Fault> for Unwritten {
    fn from(fault: Fault) -> Self {
        Self::Inside(fault.into())
    }
}

/// What stands in a document, read in one moment.
struct Gathered {
    state: State,
    decisions: Vec<Decision>,
    follow_ups: Vec<FollowUp>,
    checkpoint: Option<Proof>,
}

impl Document {
    /// What a window asked for.
    ///
    /// # Errors
    /// Fails when there is no such meeting or decision, or the file cannot be read.
    pub fn asked(desk: &Desk, about: &PaperAbout, choice: PaperChoice) -> Result<Self, Problem> {
        let about = match about {
            PaperAbout::Minutes { meeting } => About::Minutes(Box::new(crate::view::meeting(desk, meeting)?)),
            PaperAbout::Decision { decision } => About::Log(Box::new(one(desk, decision)?)),
            PaperAbout::Log { find } => {
                let find = find.as_deref().map(|typed| sought(desk, typed));
                About::Log(Box::new(DecisionsAsked { find, ..DecisionsAsked::default() }))
            }
        };
        Ok(Self { about, choice: Choice { names: choice.names, dissent: choice.dissent } })
    }

    /// A name for its file, without an ending.
    pub fn name(&self) -> String {
        match &self.about {
            About::Minutes(meeting) => format!("minutes-{}-{}", meeting.date, slug(&meeting.title)).trim_end_matches('-').to_owned(),
            About::Log(asked) => asked.id.as_ref().map_or_else(|| "decisions".to_owned(), |_| "decision".to_owned()),
        }
    }

    /// Its words before it has a format.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn page(&self, desk: &Desk, texts: &Texts) -> Result<Page, Problem> {
        let gathered = self.gathered(desk, None)?;
        Ok(self.paged(&gathered, texts))
    }

    /// What a person sees before saving; the beginning of a long log unless all of it is wanted.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn view(&self, desk: &Desk, whole: bool, texts: &Texts) -> Result<PaperView, Problem> {
        let gathered = self.gathered(desk, if whole { None } else { Some(PREVIEW) })?;
        let shown = gathered.decisions.len();
        let total = match &self.about {
            About::Minutes(_) => shown,
            About::Log(asked) => desk.journal().decisions(&DecisionsAsked { limit: Some(0), ..(**asked).clone() })?.1,
        };
        let page = self.paged(&gathered, texts);
        Ok(PaperView { name: self.name(), markdown: markdown::write(&page), html: html::body(&page), shown, total })
    }

    /// Writes it in a format that is one file.
    ///
    /// # Errors
    /// Fails when the file cannot be read, the document cannot be made, or the place does not take it.
    pub fn write(&self, desk: &Desk, format: PaperFormat, texts: &Texts, out: &mut dyn Write) -> Result<(), Unwritten> {
        if let (About::Log(asked), PaperFormat::Csv | PaperFormat::Json) = (&self.about, format) {
            return self.stream(desk, asked, format, texts, out);
        }
        let gathered = self.gathered(desk, None)?;
        let page = || self.paged(&gathered, texts);
        let bytes = match (format, &self.about) {
            (PaperFormat::Md, _) => markdown::write(&page()).into_bytes(),
            (PaperFormat::Html, _) => html::write(&page()).into_bytes(),
            (PaperFormat::Pdf, _) => {
                let set = desk.typesetter().ok_or_else(|| Problem::new(Message::new("problem-no-typesetter")))?;
                set(&page()).map_err(not_made)?
            }
            (PaperFormat::Docx, _) => docx::write(&page()).map_err(not_made)?,
            (PaperFormat::Xlsx, About::Minutes(_)) => table::xlsx::page(&page(), texts).map_err(not_made)?,
            (PaperFormat::Xlsx, About::Log(_)) => table::xlsx::log(&gathered.log(self.choice, texts)).map_err(not_made)?,
            (PaperFormat::Csv, _) => {
                let mut bytes = Vec::new();
                table::csv::page(&mut bytes, &page(), texts)?;
                bytes
            }
            (PaperFormat::Json, About::Minutes(meeting)) => json::minutes(&gathered.minutes(meeting, self.choice, texts)).into_bytes(),
            (PaperFormat::Json, About::Log(_)) => json::decisions(&gathered.log(self.choice, texts)).into_bytes(),
            (PaperFormat::Ics, _) => ics::due(&gathered.log(self.choice, texts), &gathered.stamps(desk)?).into_bytes(),
            (PaperFormat::Madr | PaperFormat::Blt, _) => {
                // In one stream the ballots stand alone: whoever counts them stops at anything else.
                let files = self.folder(desk, format, texts)?.into_iter().filter(|file| file.name != of_rounds::PROOF);
                files.map(|file| file.text).collect::<Vec<_>>().join("\n").into_bytes()
            }
        };
        Ok(out.write_all(&bytes)?)
    }

    /// The files of a format that is a folder: decision records, or the ballots of every ranked round.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn folder(&self, desk: &Desk, format: PaperFormat, texts: &Texts) -> Result<Vec<File>, Problem> {
        if format != PaperFormat::Blt {
            return Ok(madr::folder(&self.gathered(desk, None)?.log(self.choice, texts)));
        }
        let gathered = self.gathered(desk, None)?;
        let mut files = match &self.about {
            About::Minutes(meeting) => of_rounds::folder(meeting),
            About::Log(_) => of_decisions(&gathered.decisions),
        };
        // Ballots are for other programs, and their format has no place for remarks.
        if let Some(proof) = gathered.checkpoint.filter(|_| !files.is_empty()) {
            files.push(File { name: of_rounds::PROOF.to_owned(), text: of_rounds::proof(&proof, texts) });
        }
        Ok(files)
    }

    fn paged(&self, gathered: &Gathered, texts: &Texts) -> Page {
        match &self.about {
            About::Minutes(meeting) => paper::minutes(&gathered.minutes(meeting, self.choice, texts)),
            About::Log(_) => paper::decisions(&gathered.log(self.choice, texts)),
        }
    }

    fn gathered(&self, desk: &Desk, limit: Option<usize>) -> Result<Gathered, Problem> {
        let mut state = desk.state()?;
        Ok(desk.journal().together(|reader| {
            let (decisions, follow_ups) = match &self.about {
                About::Minutes(meeting) => {
                    let asked = FollowUpsAsked { meeting: Some(meeting.id.clone()), ..FollowUpsAsked::default() };
                    let mut decisions = Vec::new();
                    for id in &meeting.decisions {
                        decisions.extend(reader.decision(&DecisionRef::from(id))?);
                    }
                    returned(reader, meeting, &mut state)?;
                    (decisions, reader.follow_ups(&asked)?)
                }
                About::Log(asked) => {
                    let decisions = reader.decisions(&DecisionsAsked { limit, ..(**asked).clone() })?.0;
                    let follow_ups = follow_ups_of(reader, asked, &decisions)?;
                    (decisions, follow_ups)
                }
            };
            for decision in &decisions {
                around(reader, decision, &mut state)?;
            }
            Ok(Gathered { state, decisions, follow_ups, checkpoint: proof(reader)? })
        })?)
    }

    /// The log as it is read, one decision after the other.
    fn stream(
        &self,
        desk: &Desk,
        asked: &DecisionsAsked,
        format: PaperFormat,
        texts: &Texts,
        out: &mut dyn Write,
    ) -> Result<(), Unwritten> {
        let state = desk.state()?;
        let state = self.choice.state(&state, texts);
        let rows = Rows::new(&state, self.choice, texts);
        let mut log = match format {
            PaperFormat::Csv => Streamed::Csv(Box::new(table::csv::Log::begin(out, &rows)?)),
            _ => Streamed::Json(Box::new(json::Log::begin(out, &state, self.choice)?)),
        };
        let reader = desk.journal().reader()?;
        let proof = thread::scope(|scope| {
            // What is read waits here for being written, so that both go on at once and neither runs ahead.
            let (give, take) = sync_channel(AHEAD);
            let reading = scope.spawn(move || reader.together(|reader| each(reader, asked, &give)));
            for read in take.iter().flatten() {
                log.decision(&read.row())?;
            }
            // Nothing more is taken, so a reading that is still going on ends.
            drop(take);
            let read = reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            read.map_err(Unwritten::from)
        })?;
        Ok(log.end(proof.as_ref(), texts)?)
    }
}

/// A decision with what stands in its row.
struct Read {
    decision: Decision,
    follow_ups: Vec<FollowUp>,
    related: Vec<Decision>,
    meeting: String,
}

impl Read {
    fn row(&self) -> Row<'_> {
        Row { decision: &self.decision, follow_ups: &self.follow_ups, related: &self.related, meeting: &self.meeting }
    }
}

/// Gives away decisions as they are read, some at a time, until nobody takes them; answers the proof of that moment.
fn each(reader: &Reader, asked: &DecisionsAsked, give: &SyncSender<Vec<Read>>) -> Result<Option<Proof>, Fault> {
    let mut from: (Option<MeetingId>, String) = (None, String::new());
    let mut some = Vec::with_capacity(AT_ONCE);
    reader.each_decision(asked, |decision| {
        let follow_ups = reader.follow_ups_of(&decision.id)?;
        // What came out of one meeting stands together, so one title at a time is enough.
        if from.0 != decision.record.meeting {
            let title = match &decision.record.meeting {
                Some(meeting) => reader.meeting_title(meeting)?.unwrap_or_default(),
                None => String::new(),
            };
            from = (decision.record.meeting.clone(), title);
        }
        let related = related(reader, &decision)?;
        some.push(Read { decision, follow_ups, related, meeting: from.1.clone() });
        let full = some.len() == AT_ONCE;
        let taken = !full || give.send(std::mem::replace(&mut some, Vec::with_capacity(AT_ONCE))).is_ok();
        Ok(if taken { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    // Whoever stopped taking knows why.
    let _ = give.send(some);
    proof(reader)
}

enum Streamed<'a, W: Write> {
    Csv(Box<table::csv::Log<'a, W>>),
    Json(Box<json::Log<'a, W>>),
}

impl<W: Write> Streamed<'_, W> {
    fn decision(&mut self, row: &Row<'_>) -> io::Result<()> {
        match self {
            Self::Csv(log) => log.decision(row),
            Self::Json(log) => log.decision(row),
        }
    }

    fn end(self, proof: Option<&Proof>, texts: &Texts) -> io::Result<()> {
        match self {
            Self::Csv(log) => log.end(proof, texts),
            Self::Json(log) => log.end(proof),
        }
    }
}

impl Gathered {
    fn log<'a>(&'a self, choice: Choice, texts: &'a Texts) -> LogIn<'a> {
        let checkpoint = self.checkpoint.clone();
        LogIn { state: &self.state, decisions: &self.decisions, follow_ups: &self.follow_ups, checkpoint, choice, texts }
    }

    fn minutes<'a>(&'a self, meeting: &'a Meeting, choice: Choice, texts: &'a Texts) -> MinutesIn<'a> {
        let checkpoint = self.checkpoint.clone();
        MinutesIn { state: &self.state, meeting, decisions: &self.decisions, follow_ups: &self.follow_ups, checkpoint, choice, texts }
    }

    fn stamps(&self, desk: &Desk) -> Result<Stamps, Problem> {
        let mut stamps = Stamps::default();
        for one in &self.follow_ups {
            let stamp = export::newest(desk, Some(Stream::FollowUp(one.id.clone())))?;
            stamps.follow_ups.extend(stamp.map(|stamp| (one.id.clone(), stamp)));
        }
        for one in &self.decisions {
            let stamp = export::newest(desk, Some(Stream::Decision(one.id.clone())))?;
            stamps.decisions.extend(stamp.map(|stamp| (one.id.clone(), stamp)));
        }
        Ok(stamps)
    }
}

/// The selection that is one decision, by id or by number.
///
/// # Errors
/// Fails when it is not there, or the file cannot be read.
pub fn one(desk: &Desk, wanted: &str) -> Result<DecisionsAsked, Problem> {
    let found = desk.journal().decision(&DecisionRef::from(wanted))?;
    let found = found.ok_or_else(|| Problem::new(Message::new("refusal-unknown-decision").text("name", wanted)))?;
    Ok(DecisionsAsked { id: Some(found.id), ..DecisionsAsked::default() })
}

/// A file for each decision by ranking, in the order of the log.
fn of_decisions(decisions: &[Decision]) -> Vec<File> {
    let mut files = Vec::new();
    let mut taken = BTreeSet::new();
    for decision in decisions {
        let record = &decision.record;
        let electorate = record.tally.electorate();
        if let Some(ballots) = of_rounds::ballots(&record.tally.rule, record.tally.case(&electorate), &record.statement) {
            let stem = format!("{}-{}", record.on, slug(&record.item_title));
            files.push(File { name: unlike(&mut taken, stem.trim_end_matches('-'), "blt"), text: blt::write(&ballots) });
        }
    }
    files
}

/// What came out of the decisions; of the whole log or a whole team, what came out of anything else too, so that a calendar has it all.
fn follow_ups_of(reader: &Reader, asked: &DecisionsAsked, decisions: &[Decision]) -> Result<Vec<FollowUp>, Fault> {
    let everything = DecisionsAsked { team: asked.team.clone(), ..DecisionsAsked::default() };
    if everything == *asked {
        return reader.follow_ups(&FollowUpsAsked { team: asked.team.clone(), ..FollowUpsAsked::default() });
    }
    let mut found = Vec::new();
    for decision in decisions {
        found.extend(reader.follow_ups(&FollowUpsAsked { decision: Some(decision.id.clone()), ..FollowUpsAsked::default() })?);
    }
    Ok(found)
}

/// What a meeting looks at again: before it starts, what is due by its day; and the meetings beside it, so that each decision
/// stands on one agenda.
fn returned(reader: &Reader, meeting: &Meeting, state: &mut State) -> Result<(), Fault> {
    for id in crate::view::reviews::named(meeting) {
        state.decisions.extend(reader.decision(&DecisionRef::from(&id))?.map(|found| (id, found)));
    }
    if meeting.stage == Stage::Planned {
        let team = Some(meeting.team.clone());
        let due = DecisionsAsked {
            team: team.clone(),
            status: Some(Status::InForce),
            review_until: Some(meeting.date),
            ..DecisionsAsked::default()
        };
        state.decisions.extend(reader.decisions(&due)?.0.into_iter().map(|one| (one.id.clone(), one)));
        let beside = MeetingsAsked { stages: vec![Stage::Planned, Stage::Running], team, ..MeetingsAsked::default() };
        state.meetings.extend(reader.meetings(&beside)?.into_iter().map(|one| (one.id.clone(), one)));
    }
    Ok(())
}

/// What a decision names: other decisions, and the meeting it came from.
fn around(reader: &Reader, decision: &Decision, state: &mut State) -> Result<(), Fault> {
    for other in related(reader, decision)? {
        state.decisions.insert(other.id.clone(), other);
    }
    if let Some(meeting) = decision.record.meeting.as_ref().filter(|meeting| !state.meetings.contains_key(*meeting)) {
        state.meetings.extend(reader.meeting(&MeetingRef::from(meeting))?.map(|found| (found.id.clone(), found)));
    }
    Ok(())
}

fn related(reader: &Reader, decision: &Decision) -> Result<Vec<Decision>, Fault> {
    let wording = &decision.record.wording;
    let ids: BTreeSet<&DecisionId> =
        wording.supersedes.iter().chain(&wording.amends).chain(&decision.superseded_by).chain(&decision.amended_by).collect();
    let mut related = Vec::new();
    for id in ids {
        related.extend(reader.decision(&DecisionRef::from(id))?);
    }
    Ok(related)
}

/// The proof of the record as it is at this moment.
pub(crate) fn proof(reader: &Reader) -> Result<Option<Proof>, Fault> {
    Ok(reader.checkpoint()?.map(|checkpoint| Proof::new(checkpoint.words().join(" "), checkpoint.to_string())))
}

fn not_made(error: impl std::fmt::Display) -> Problem {
    tracing::error!(%error, "a document cannot be made");
    Problem::new(Message::new("problem-not-made").text("because", error.to_string()))
}
