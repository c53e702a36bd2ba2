//! How long the log takes in a file of a million entries and 100,000 decisions: the first results with what was found marked, as
//! somebody types, beside bare SQLite asked the same bounded question; and opening the file beside an empty one.
//!
//! Bare SQLite gets the words for the index ready made, marks with `highlight` and `snippet`, and counts up to the same bound.
//! Words come as in a language: few are frequent, most are rare (Zipf 1949).
//!
//! **Invariant:** the peer is measured in alternation, on the same file; every question is put as often as every other.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use baton_desk::{Desk, Place, view};
use baton_journal::{Header, Journal, LogAsked, Opening, Sought};
use baton_meeting::decision::{DecisionEvent, Number, People, Record, Remark, Tally};
use baton_meeting::event::Fact;
use baton_meeting::find::Find;
use baton_meeting::follow_up::FollowUpEvent;
use baton_meeting::id::PersonId;
use baton_meeting::intent::Needs;
use baton_meeting::method::{Answer, Ballot, Particulars, Rule, consent, majority, role_decides};
use baton_meeting::note::{Note, NoteEvent};
use baton_meeting::proposal::{Version, Wording};
use chrono::{DateTime, Days, TimeDelta, Utc};
use rusqlite::{Connection, OpenFlags, OptionalExtension, params};
use serde_json::json;

const DECISIONS: usize = 100_000;
const ENTRIES: usize = 1_000_000;
const BATCH: usize = 1_000;
const PEOPLE: usize = 200;
const TEAMS: usize = 20;
const TAGS: usize = 40;
const NOTES_OF_A_MEETING: usize = 300;
/// A page, as the window asks for it.
const PAGE: usize = 50;
/// How often every question is put.
const ROUNDS: usize = 25;
const OPENED: usize = 15;

type Failed = Box<dyn std::error::Error>;

fn main() -> Result<(), Failed> {
    // `cargo test --all-targets` builds this too; only `cargo bench` measures.
    if !std::env::args().any(|word| word == "--bench") {
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("log");
    std::fs::create_dir_all(&folder)?;
    let place = Place::here(Some(folder.join("data")));
    let (file, empty) = (folder.join(format!("{ENTRIES}.baton")), folder.join("empty.baton"));
    if !file.exists() {
        let begun = Instant::now();
        let beside = folder.join("made.baton");
        let _ = std::fs::remove_file(&beside);
        made(&beside, &place)?;
        std::fs::rename(&beside, &file)?;
        println!("{ENTRIES} entries written in {:.0} s, {} MiB", begun.elapsed().as_secs_f64(), std::fs::metadata(&file)?.len() >> 20);
    }
    let _ = std::fs::remove_file(&empty);
    drop(Desk::create(&empty, "Empty", false, &place)?.map_err(|refusal| format!("{refusal:?}"))?);
    opening(&file, &empty, &place)?;
    searching(&Desk::open(&file, &place)?, &file)
}

/// Questions as they are typed, sign by sign where somebody would see results on the way.
fn questions() -> Vec<String> {
    let mut asked: Vec<String> = Vec::new();
    for word in [word(3), word(40), word(700), word(4_000)] {
        asked.extend((1..=word.len()).map(|letters| word[..letters].to_owned()));
    }
    let (frequent, usual, rare) = (word(1), word(25), word(2_500));
    asked.extend([
        String::new(),
        format!("{frequent} {usual}"),
        format!("{usual} {rare}"),
        format!("\"{} {}\"", word(0), word(2)),
        format!("owner:\"person 17\" {frequent}"),
        format!("person:\"person 17\" {usual}"),
        "objector:\"person 3\"".to_owned(),
        format!("team:\"team 4\" {frequent}"),
        "team:\"team 4\" method:consent tag:subject7".to_owned(),
        format!("domain:buying {usual}"),
        "is:due".to_owned(),
        format!("is:due {frequent}"),
        "is:superseded team:\"team 4\"".to_owned(),
        format!("since:2024 until:2024-06 {frequent}"),
        "since:2019-03 until:2019-03".to_owned(),
        "予算".to_owned(),
        "person 17".to_owned(),
        "zzqx".to_owned(),
        format!("{frequent} zzqx"),
    ]);
    asked
}

fn searching(desk: &Desk, file: &Path) -> Result<(), Failed> {
    let bare = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    // The same room in memory as the journal takes.
    bare.execute_batch("PRAGMA mmap_size = 0; PRAGMA cache_size = -16000;")?;
    let journal = desk.journal();
    let today = made_until().date_naive();
    let questions = questions();
    let (mut ours, mut theirs, mut windows) = (Vec::new(), Vec::new(), Vec::new());
    let mut worst: Vec<(f64, f64, String)> = Vec::new();
    for typed in &questions {
        let sought = Sought { find: Find::read(typed), today };
        let matching = journal.matching(&sought)?;
        let (mut of_ours, mut of_theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let begun = Instant::now();
            let found =
                black_box(journal.log(&LogAsked { sought: Sought { find: Find::read(typed), today }, before: None, most: PAGE })?);
            of_ours.push(begun.elapsed().as_secs_f64());
            let begun = Instant::now();
            let lines = black_box(peer(&bare, matching.as_deref(), &sought)?);
            of_theirs.push(begun.elapsed().as_secs_f64());
            if found.lines.len() != lines {
                return Err(format!("“{typed}”: {} lines here, {lines} there", found.lines.len()).into());
            }
            let begun = Instant::now();
            black_box(view::log::log(desk, typed, None, PAGE)?);
            windows.push(begun.elapsed().as_secs_f64());
        }
        worst.push((of_ours.iter().sum::<f64>() / ROUNDS as f64, of_theirs.iter().sum::<f64>() / ROUNDS as f64, typed.clone()));
        ours.extend(of_ours);
        theirs.extend(of_theirs);
    }
    println!("{} questions, {ROUNDS} times each, first {PAGE} lines with marks and a bounded count", questions.len());
    for (who, figures) in [("the log", &mut ours), ("bare SQLite", &mut theirs), ("the view of the window", &mut windows)] {
        println!("{who}: p50 {:.2} ms, p99 {:.2} ms", of(figures, 0.5), of(figures, 0.99));
    }
    println!(
        "the log beside bare SQLite: {:.2} times at p50, {:.2} times at p99",
        of(&mut ours, 0.5) / of(&mut theirs, 0.5),
        of(&mut ours, 0.99) / of(&mut theirs, 0.99)
    );
    worst.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (here, there, typed) in worst.iter().take(6) {
        println!("  “{typed}”: {:.2} ms, bare {:.2} ms", here * 1e3, there * 1e3);
    }
    Ok(())
}

/// In milliseconds.
fn of(figures: &mut [f64], part: f64) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(((figures.len() as f64 * part) as usize).min(figures.len().saturating_sub(1))).copied().unwrap_or(f64::NAN) * 1e3
}

/// The same question to bare SQLite, answered with marked text; how many lines came.
fn peer(bare: &Connection, matching: Option<&str>, sought: &Sought) -> Result<usize, Failed> {
    use baton_meeting::find::By;
    let (mut since, mut until, mut due) = ("0000".to_owned(), "9999".to_owned(), None);
    for filter in &sought.find.filters {
        match &filter.by {
            By::Since(day) => since = day.to_string(),
            By::Until(day) => until = day.to_string(),
            By::Due => due = Some(sought.today.to_string()),
            _ => {}
        }
    }
    let mut more = String::new();
    if since != "0000" || until != "9999" {
        more.push_str(&format!(" AND decided >= '{since}' AND decided <= '{until}'"));
    }
    if let Some(due) = &due {
        more.push_str(&format!(" AND review <= '{due}'"));
    }
    let columns = "decision, team, year, count, method, status, decided, ended, review";
    let mut lines = 0;
    let mut take = |row: &rusqlite::Row<'_>| -> rusqlite::Result<()> {
        let (a, b): (String, String) = (row.get(0)?, row.get(1)?);
        let (c, d): (i64, i64) = (row.get(2)?, row.get(3)?);
        let rest: (String, String, String, Option<String>, Option<String>) =
            (row.get(4)?, row.get(5)?, row.get(6)?, row.get(7)?, row.get(8)?);
        let text: (String, String) = (row.get(9)?, row.get(10)?);
        black_box((a, b, c, d, rest, text));
        lines += 1;
        Ok(())
    };
    let counted: Option<i64> = match matching {
        Some(matching) => {
            let sql = format!(
                "SELECT {columns}, highlight(log, 0, '[', ']'), snippet(log, 1, '[', ']', '…', 24) FROM log JOIN logged ON logged.place = log.rowid WHERE log MATCH ?{more} ORDER BY log.rowid DESC LIMIT {PAGE}"
            );
            let mut query = bare.prepare_cached(&sql)?;
            let mut rows = query.query(params![matching])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
            let from = if more.is_empty() { "log" } else { "log JOIN logged ON logged.place = log.rowid" };
            let sql = format!("SELECT count(*) FROM (SELECT 1 FROM {from} WHERE log MATCH ?{more} LIMIT 1001)");
            bare.prepare_cached(&sql)?.query_row(params![matching], |row| row.get(0)).optional()?
        }
        None => {
            let condition = if more.is_empty() { String::new() } else { format!(" WHERE 1{more}") };
            let sql = format!("SELECT {columns}, statement, around FROM logged{condition} ORDER BY place DESC LIMIT {PAGE}");
            let mut query = bare.prepare_cached(&sql)?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                take(row)?;
            }
            let sql = format!("SELECT count(*) FROM (SELECT 1 FROM logged{condition} LIMIT 1001)");
            bare.prepare_cached(&sql)?.query_row([], |row| row.get(0)).optional()?
        }
    };
    black_box(counted);
    Ok(lines)
}

fn opening(file: &Path, empty: &Path, place: &Place) -> Result<(), Failed> {
    let (mut large, mut small) = (Vec::new(), Vec::new());
    for _ in 0..OPENED {
        for (path, figures) in [(file, &mut large), (empty, &mut small)] {
            let begun = Instant::now();
            drop(black_box(Desk::open(path, place)?));
            figures.push(begun.elapsed().as_secs_f64());
        }
    }
    let (large, small) = (of(&mut large, 0.5), of(&mut small, 0.5));
    println!("opening {ENTRIES} entries: {large:.1} ms; an empty file: {small:.1} ms; {:.1} ms more", large - small);
    Ok(())
}

fn made_until() -> DateTime<Utc> {
    start() + TimeDelta::days((DECISIONS / BATCH * 36) as i64)
}

fn start() -> DateTime<Utc> {
    DateTime::from_timestamp(1_450_000_000, 0).unwrap_or_default()
}

/// Chance that is the same in every run (xorshift; Marsaglia 2003).
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below.max(1) as u64) as usize
    }

    /// A word; the second is half as frequent as the first, the third a third.
    fn word(&mut self) -> String {
        let part = self.next(1_000_000) as f64 / 1_000_000.0;
        word((5_000_f64.powf(part) - 1.0) as usize)
    }

    fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }

    fn person(&mut self) -> PersonId {
        PersonId(format!("p{}", self.next(PEOPLE)))
    }
}

/// The word of a rank, of two to four syllables.
fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 20] =
        ["ba", "ten", "ri", "mo", "sal", "ke", "dun", "fi", "gro", "lan", "pe", "shu", "ta", "vor", "wi", "ze", "cha", "nu", "hol", "ja"];
    let mut word = String::new();
    let mut rest = rank + 20;
    while rest > 0 {
        word.push_str(SYLLABLES[rest % 20]);
        rest /= 20;
    }
    word
}

fn made(file: &Path, place: &Place) -> Result<(), Failed> {
    {
        let mut desk = Desk::create(file, "Measured", false, place)?.map_err(|refusal| format!("{refusal:?}"))?;
        let people: Vec<_> = (0..PEOPLE).map(|n| json!({"id": format!("p{n}"), "name": format!("Person {n}")})).collect();
        desk.submit(json!({"do": "add-people", "people": people}))?;
        for n in 0..TEAMS {
            desk.submit(json!({"do": "form-team", "id": format!("t{n}"), "name": format!("Team {n}"), "members": (0..10).map(|m| format!("p{}", (n * 10 + m) % PEOPLE)).collect::<Vec<_>>()}))?;
            desk.submit(json!({"do": "define-role", "team": format!("t{n}"), "id": format!("r{n}"), "name": "Buying", "domain": "money"}))?;
        }
    }
    let mut chance = Chance(88_172_645_463_325_252);
    let mut journal = Journal::open(file, &Opening::new(place.data_dir.clone(), start()))?;
    let write = |journal: &mut Journal, at: DateTime<Utc>, facts: Vec<Fact>| -> Result<(), Failed> {
        let header = Header { actor: None, intent: "import".to_owned(), key: None, at, zone: chrono_tz::UTC };
        journal.append(&header, &Needs::default(), |_| Ok(facts))?.map_err(|refusal| format!("{refusal:?}"))?;
        Ok(())
    };
    for batch in 0..DECISIONS / BATCH {
        let at = start() + TimeDelta::days(batch as i64 * 36);
        let facts = (batch * BATCH..(batch + 1) * BATCH).flat_map(|number| decided(number, at, &mut chance)).collect();
        write(&mut journal, at, facts)?;
    }
    let mut meeting = 0;
    while (journal.revision()? as usize) < ENTRIES {
        let at = start() + TimeDelta::hours(meeting * 40);
        let id = format!("m{meeting}");
        let planned = json!({"event": "meeting-planned", "meeting": id, "team": format!("t{}", meeting as usize % TEAMS), "series": null, "title": format!("Week {meeting}"),
            "date": at.date_naive(), "at": "10:00", "zone": "UTC", "minutes": 60, "before_items": [], "after_items": [], "planned": {}, "expected": []});
        let planned = baton_meeting::event::Event::read(&planned.to_string())?;
        let stream = baton_meeting::id::Stream::Meeting(id.as_str().into());
        let mut facts = vec![Fact { stream, event: planned }];
        facts.extend((0..NOTES_OF_A_MEETING).map(|turn| {
            let text = chance.words(9);
            let note = Note {
                id: format!("n{meeting}-{turn}").into(),
                item: None,
                step: None,
                person: Some(chance.person()),
                text,
                private: false,
                at,
                corrected: 0,
            };
            Fact::from(NoteEvent::NoteTaken { meeting: id.as_str().into(), note })
        }));
        write(&mut journal, at, facts)?;
        meeting += 1;
    }
    Ok(())
}

/// A decision and its end, and two follow-ups out of it.
fn decided(number: usize, day: DateTime<Utc>, chance: &mut Chance) -> Vec<Fact> {
    let at = day + TimeDelta::milliseconds((number % BATCH) as i64 * 3_000_000);
    let team = chance.next(TEAMS);
    let people: Vec<PersonId> = (0..8).map(|_| chance.person()).collect();
    let mut statement = chance.words(16);
    if number.is_multiple_of(500) {
        statement.push_str(" 来年度の予算を承認する");
    }
    let rule = match number % 4 {
        0 => Rule::RoleDecides(role_decides::Rule {
            version: 1,
            role: format!("r{team}").into(),
            role_name: "Buying".to_owned(),
            holders: vec![people[0].clone()],
            level: None,
        }),
        1 => Rule::Majority(majority::Rule::default()),
        _ => Rule::Consent(consent::Rule::default()),
    };
    // One in fifty is still to be looked at; the others were, or never are.
    let review = number.is_multiple_of(50).then(|| (at + Days::new(180)).date_naive());
    let record = Record {
        team: format!("t{team}").into(),
        number: Number { year: at.date_naive().format("%Y").to_string().parse().unwrap_or(2020), count: number as u32 + 1 },
        meeting: None,
        item: None,
        item_title: chance.words(4),
        statement: statement.clone(),
        versions: vec![Version { text: statement, by: people[0].clone(), meets: None, at }],
        wording: Wording {
            why: chance.words(20),
            options: vec![chance.words(6), chance.words(6)],
            review,
            tags: vec![format!("Subject{}", chance.next(TAGS))],
            ..Wording::default()
        },
        tally: Tally {
            eligible: people.clone(),
            rule,
            recused: Vec::new(),
            ballots: people
                .iter()
                .map(|person| Ballot { person: person.clone(), answer: Answer::Consent, reason: String::new() })
                .collect(),
            objections: Vec::new(),
            particulars: Particulars::default(),
        },
        offered: Vec::new(),
        people: People {
            proposer: people.first().cloned(),
            facilitator: people.get(1).cloned(),
            scribe: people.get(2).cloned(),
            concerned: vec![Remark { person: people[3].clone(), words: chance.words(8), measure: String::new() }],
            improved: if number.is_multiple_of(10) { vec![people[4].clone()] } else { Vec::new() },
            deciders: people,
            ..People::default()
        },
        at,
        on: at.date_naive(),
    };
    let id = format!("01931f6e-7a1c-7c3e-9d52-{number:012}");
    let mut facts: Vec<Fact> = vec![DecisionEvent::DecisionRecorded { decision: id.as_str().into(), record: Box::new(record) }.into()];
    if !number.is_multiple_of(50) && number.is_multiple_of(3) {
        let on = at.date_naive();
        facts.push(
            DecisionEvent::DecisionSuperseded {
                decision: id.as_str().into(),
                by: format!("01931f6e-7a1c-7c3e-9d52-{:012}", number + 1).into(),
                on,
            }
            .into(),
        );
    }
    for turn in 0..2 {
        let follow_up = FollowUpEvent::FollowUpOffered {
            follow_up: format!("f{number}-{turn}").as_str().into(),
            what: chance.words(5),
            due: None,
            team: format!("t{team}").into(),
            meeting: None,
            item: None,
            decision: Some(id.as_str().into()),
            source: None,
            at,
        };
        facts.push(follow_up.into());
    }
    facts
}
