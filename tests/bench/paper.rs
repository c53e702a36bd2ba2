//! How long a log of 100,000 decisions takes on its way out as CSV and JSON, beside a bare dump of the same columns by `sqlite3`.
//!
//! And 100 decisions as PDF, beside Chromium printing the HTML of the same page into a PDF.
//!
//! All write a file; the bare table holds exactly the cells of our own CSV. Memory is what the process needed at most while it wrote.
//!
//! **Invariant:** a peer is measured in alternation, never before or after; without it nothing is measured and that is said.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use baton_desk::paper::{About, Document};
use baton_desk::{Desk, Place};
use baton_documents::paper::Choice;
use baton_journal::{DecisionsAsked, Header, Journal, Opening};
use baton_meeting::decision::{DecisionEvent, Number, People, Record, Tally};
use baton_meeting::event::Fact;
use baton_meeting::follow_up::FollowUpEvent;
use baton_meeting::id::PersonId;
use baton_meeting::intent::Needs;
use baton_meeting::method::{Answer, Ballot, Rule, role_decides};
use baton_meeting::proposal::{Version, Wording};
use baton_texts::Texts;
use baton_wire::paper::PaperFormat;
use chrono::{DateTime, Days, TimeDelta, Utc};
use serde_json::json;

const MANY: usize = 100_000;
const FEW: usize = 100;
const BATCH: usize = 1_000;
const PAIRS: usize = 7;

type Failed = Box<dyn std::error::Error>;

/// As the application and the command have it.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Result<(), Failed> {
    // `cargo test --all-targets` builds this too; only `cargo bench` measures.
    if !std::env::args().any(|word| word == "--bench") {
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("paper");
    std::fs::create_dir_all(&folder)?;
    let place = Place { typesetter: Some(|page| Ok(baton_pdf::write(page)?)), ..Place::here(Some(folder.join("data"))) };
    if is_here("chromium") {
        typeset(&opened(FEW, &folder, &place)?, &folder)?;
    } else {
        println!("chromium is not here, so there is no peer to measure PDF beside");
    }
    if is_here("sqlite3") {
        streamed(&opened(MANY, &folder, &place)?, &folder)?;
    } else {
        println!("sqlite3 is not here, so there is no peer to measure CSV and JSON beside");
    }
    Ok(())
}

fn is_here(program: &str) -> bool {
    Command::new(program).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}

/// A file of so many decisions, made once.
fn opened(many: usize, folder: &Path, place: &Place) -> Result<Desk, Failed> {
    let file = folder.join(format!("{many}.baton"));
    if !file.exists() {
        let begun = Instant::now();
        let beside = folder.join("made.baton");
        let _ = std::fs::remove_file(&beside);
        made(&beside, place, many)?;
        std::fs::rename(&beside, &file)?;
        println!("{many} decisions written in {:.0} s", begun.elapsed().as_secs_f64());
    }
    Ok(Desk::open(&file, place)?)
}

/// Both begin with nothing but the file on disk: the first of ours is thrown away no more than theirs.
fn typeset(desk: &Desk, folder: &Path) -> Result<(), Failed> {
    let (html, pdf, printed) = (folder.join("few.html"), folder.join("few.pdf"), folder.join("printed.pdf"));
    export(desk, PaperFormat::Html, None, &html)?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        let begun = Instant::now();
        export(desk, PaperFormat::Pdf, None, &pdf)?;
        ours.push(begun.elapsed().as_secs_f64());
        let _ = std::fs::remove_file(&printed);
        let begun = Instant::now();
        let to = format!("--print-to-pdf={}", printed.display());
        let flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", to.as_str()];
        Command::new("chromium")
            .args(flags)
            .arg(format!("file://{}", html.display()))
            .stderr(Stdio::null())
            .stdout(Stdio::null())
            .status()?;
        theirs.push(begun.elapsed().as_secs_f64());
        if !printed.exists() {
            return Err("chromium printed nothing".into());
        }
    }
    let first = ours.first().copied().unwrap_or(f64::NAN);
    let (ours, theirs) = (median(ours), median(theirs));
    println!("pdf of {FEW} decisions: {ours:.2} s (the first {first:.2} s), chromium {theirs:.2} s: {:.2} times", ours / theirs);
    Ok(())
}

fn streamed(desk: &Desk, folder: &Path) -> Result<(), Failed> {
    let bare = bare(desk, folder)?;
    for (format, mode) in [(PaperFormat::Csv, "-csv"), (PaperFormat::Json, "-json")] {
        let (mut ours, mut theirs, mut most) = (Vec::new(), Vec::new(), 0);
        for _ in 0..PAIRS {
            forget_most();
            let begun = Instant::now();
            export(desk, format, None, &folder.join("ours"))?;
            ours.push(begun.elapsed().as_secs_f64());
            most = most.max(most_memory());
            let begun = Instant::now();
            dump(&bare, mode, &folder.join("theirs"))?;
            theirs.push(begun.elapsed().as_secs_f64());
        }
        forget_most();
        export(desk, format, Some(2_000), &folder.join("part"))?;
        let few = most_memory();
        let (ours, theirs) = (median(ours), median(theirs));
        println!(
            "{}: {ours:.2} s, bare dump {theirs:.2} s: {:.2} times; at most {most} MiB for {MANY}, {few} MiB for a part of 2,000",
            format.ending(),
            ours / theirs
        );
    }
    Ok(())
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

fn export(desk: &Desk, format: PaperFormat, first_days: Option<u64>, to: &Path) -> Result<(), Failed> {
    // A thousand decisions stand on each day.
    let until = first_days.map(|many| (start() + TimeDelta::days((many / 1_000) as i64 - 1)).date_naive());
    let document =
        Document { about: About::Log(Box::new(DecisionsAsked { until, ..DecisionsAsked::default() })), choice: Choice::default() };
    let mut out = BufWriter::with_capacity(1 << 18, File::create(to)?);
    document.write(desk, format, &Texts::new("en"), &mut out).map_err(|failed| format!("{failed:?}"))?;
    Ok(out.flush()?)
}

/// A table with the cells of our CSV, and nothing else.
fn bare(desk: &Desk, folder: &Path) -> Result<PathBuf, Failed> {
    let (csv, bare) = (folder.join("bare.csv"), folder.join("bare.db"));
    export(desk, PaperFormat::Csv, None, &csv)?;
    let _ = std::fs::remove_file(&bare);
    let done = Command::new("sqlite3").arg(&bare).arg(format!(".import --csv {} bare", csv.display())).status()?;
    if done.success() { Ok(bare) } else { Err("the bare table could not be made".into()) }
}

fn dump(bare: &Path, mode: &str, to: &Path) -> Result<(), Failed> {
    let done = Command::new("sqlite3").args([mode, "-header"]).arg(bare).arg("SELECT * FROM bare").stdout(File::create(to)?).status()?;
    if done.success() { Ok(()) } else { Err("the bare table could not be dumped".into()) }
}

/// Begins to look anew for the most memory this process needs; where the system cannot, the most of all its life counts.
fn forget_most() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// The most memory that was needed, in MiB.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_577_868_000, 0).unwrap_or_default()
}

/// A file of decisions as a role takes them, each with reasons and three people; every fourth has a follow-up.
fn made(file: &Path, place: &Place, many: usize) -> Result<(), Failed> {
    let zone = chrono_tz::UTC;
    {
        let mut desk = Desk::create(file, "Measured", false, place)?.map_err(|refusal| format!("{refusal:?}"))?;
        for intent in [
            json!({"do": "form-team", "id": "t", "name": "Operations"}),
            json!({"do": "add-people", "team": "t", "people": (0..9).map(|n| json!({"id": format!("p{n}"), "name": format!("Person {n}")})).collect::<Vec<_>>()}),
            json!({"do": "define-role", "team": "t", "id": "r", "name": "Buyer", "domain": "money"}),
        ] {
            desk.submit(intent)?;
        }
    }
    let mut journal = Journal::open(file, &Opening::new(place.data_dir.clone(), start()))?;
    for batch in 0..many.div_ceil(BATCH) {
        let at = start() + TimeDelta::days(batch as i64);
        let facts: Vec<Fact> = (batch * BATCH..((batch + 1) * BATCH).min(many)).flat_map(|number| of(number, at)).collect();
        let header = Header { actor: None, intent: "import".to_owned(), key: None, at, zone };
        journal.append(&header, &Needs::default(), |_| Ok(facts))?.map_err(|refusal| format!("{refusal:?}"))?;
    }
    Ok(())
}

fn of(number: usize, day: DateTime<Utc>) -> Vec<Fact> {
    let at = day + TimeDelta::milliseconds((number % BATCH) as i64 * 1_000);
    let person = |n: usize| PersonId(format!("p{}", (number + n) % 9));
    let statement =
        format!("In case {number} we buy what is needed from whoever is near, up to the limit that was set, and say so the same day.");
    let rule = role_decides::Rule { version: 1, role: "r".into(), role_name: "Buyer".to_owned(), holders: vec![person(0)], level: None };
    let record = Record {
        team: "t".into(),
        number: Number { year: 2020, count: number as u32 + 1 },
        meeting: None,
        item: None,
        item_title: format!("Purchase {number}"),
        statement: statement.clone(),
        versions: vec![Version { text: statement, by: person(0), meets: None, at }],
        wording: Wording {
            why: "Small purchases waited a week for the meeting; twice the shop ran out, and nobody could say why.".to_owned(),
            options: vec!["Ask every time".to_owned(), "A shared card with a monthly limit".to_owned()],
            review: Some((at + Days::new(180)).date_naive()),
            tags: vec!["money".to_owned()],
            ..Wording::default()
        },
        tally: Tally {
            rule: Rule::RoleDecides(rule),
            eligible: vec![person(0)],
            recused: Vec::new(),
            ballots: vec![Ballot { person: person(0), answer: Answer::Decide, reason: String::new() }],
            objections: Vec::new(),
            particulars: Default::default(),
        },
        offered: Vec::new(),
        people: People { proposer: Some(person(0)), deciders: vec![person(0)], informed: vec![person(1), person(2)], ..People::default() },
        at,
        on: at.date_naive(),
    };
    let id = format!("01931f6e-7a1c-7c3e-9d52-{number:012}");
    let mut facts = vec![DecisionEvent::DecisionRecorded { decision: id.as_str().into(), record: Box::new(record) }.into()];
    if number.is_multiple_of(4) {
        facts.push(
            FollowUpEvent::FollowUpOffered {
                follow_up: format!("f{number}").as_str().into(),
                what: format!("Tell the bookkeeper about {number}"),
                due: None,
                team: "t".into(),
                meeting: None,
                item: None,
                decision: Some(id.as_str().into()),
                source: None,
                at,
            }
            .into(),
        );
    }
    facts
}
