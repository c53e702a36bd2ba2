//! A real history played again: how it was led, and how the fair rota leads it with the same people there.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use baton_documents::import::minutes::names::{self, Likely};
use baton_documents::import::minutes::{self, MinutesRead};
use baton_meeting::balance::{self, Measure, WHOLE};
use baton_meeting::id::PersonId;
use baton_meeting::person::MeetingRole;
use baton_meeting::rotation::{self, Ledgers};
use baton_meeting::series::{Held, Passage, RotaMember, Series, Spell};
use baton_tests::series::started;
use chrono::{Days, NaiveDate};

#[path = "best.rs"]
pub mod best;

/// What a series shows when it is played again.
#[derive(Debug)]
pub struct Played {
    /// The start of its files' names.
    pub series: String,
    /// Minutes that were read.
    pub meetings: usize,
    /// Of these, with somebody named who led.
    pub led: usize,
    /// How leading was shared.
    pub before: Measure,
    /// How writing was shared.
    pub wrote: Measure,
    /// People who were in at least half of the meetings.
    pub eligible: usize,
    /// Meetings with at least one of them.
    pub playable: usize,
    /// The most even that any assignment among them can be.
    pub best: Measure,
    /// How the fair rota leads them.
    pub fair: Measure,
    /// Names that stand for one person only likely, taken as one.
    pub likely: usize,
}

impl Played {
    /// How much of the best the fair rota reaches.
    pub fn ratio(&self) -> f64 {
        if self.best.effective > 0.0 { self.fair.effective / self.best.effective } else { 0.0 }
    }
}

/// The folder of real minutes: `BATON_DATA`, or beside the project.
pub fn folder(of: &str) -> PathBuf {
    let given = std::env::var_os("BATON_DATA").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    given.unwrap_or(beside).join("minutes").join(of)
}

/// Reads a folder of minutes and plays every series in it; nothing when the folder is not there.
pub fn all(folder: &Path) -> Option<Vec<Played>> {
    let mut series: BTreeMap<String, Vec<(u64, MinutesRead)>> = BTreeMap::new();
    for entry in fs::read_dir(folder).ok()? {
        let path = entry.ok()?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("md") || ending.eq_ignore_ascii_case("txt")) {
            let text = String::from_utf8_lossy(&fs::read(&path).ok()?).into_owned();
            let (name, number) = named(&stem);
            series.entry(name).or_default().push((number, minutes::read(&text)));
        }
    }
    Some(series.into_iter().map(|(name, read)| play(name, read)).collect())
}

/// "el-040" is the 40th of "el"; "2018-05-23" belongs to a series without a name.
fn named(stem: &str) -> (String, u64) {
    let start = stem.find(|letter: char| letter.is_ascii_digit()).unwrap_or(stem.len());
    let name = stem[..start].trim_end_matches(['-', '_', ' ', '#', '.']).to_lowercase();
    let figures: String = stem[start..].chars().filter(char::is_ascii_digit).take(18).collect();
    (if name.is_empty() { "meetings".to_owned() } else { name }, figures.parse().unwrap_or(0))
}

fn play(series: String, mut read: Vec<(u64, MinutesRead)>) -> Played {
    // Numbers come first: a series counts its meetings more surely than it dates them.
    read.sort_by_key(|(number, read)| (*number, read.date));
    let read: Vec<MinutesRead> = read.into_iter().map(|(_, read)| read).collect();
    let names = names::together(&read, Likely::Joined);
    let asked = names::together(&read, Likely::Asked);
    let of = |index: usize, raws: &[String]| raws.iter().filter_map(|raw| names.of(index, raw)).collect::<BTreeSet<usize>>();
    let led: Vec<BTreeSet<usize>> = read.iter().enumerate().map(|(index, read)| of(index, &read.led)).collect();
    let wrote: Vec<BTreeSet<usize>> = read.iter().enumerate().map(|(index, read)| of(index, &read.wrote)).collect();
    // Whoever led was there, also when the list forgot them.
    let listed = read.iter().enumerate().filter(|(_, read)| !read.present.is_empty());
    let present: Vec<BTreeSet<usize>> = listed.map(|(index, read)| &of(index, &read.present) | &led[index]).collect();
    let times = |person: usize| present.iter().filter(|there| there.contains(&person)).count();
    let eligible: BTreeSet<usize> =
        (0..names.people.len()).filter(|person| times(*person) > 0 && 2 * times(*person) >= present.len()).collect();
    let options: Vec<Vec<usize>> = present.iter().map(|there| (there & &eligible).into_iter().collect()).collect();
    let best: Vec<u64> = best::loads(&options).into_values().map(|count| count * WHOLE).collect();
    let fair = fair(&eligible, &options);
    Played {
        series,
        meetings: read.len(),
        led: led.iter().filter(|who| !who.is_empty()).count(),
        before: measured(&led),
        wrote: measured(&wrote),
        eligible: eligible.len(),
        playable: options.iter().filter(|who| !who.is_empty()).count(),
        best: balance::measure(&best, eligible.len()),
        fair: measured(&fair),
        likely: asked.people.len() - names.people.len(),
    }
}

/// How widely something was shared of which each meeting has one whole.
fn measured(meetings: &[BTreeSet<usize>]) -> Measure {
    let mut balance = balance::Balance::default();
    for who in meetings.iter().filter(|who| !who.is_empty()) {
        let spells: Vec<Spell> = who.iter().map(|person| Spell { person: id(*person), minutes: 60 }).collect();
        balance.share_out(balance::Kind::Led, &spells);
    }
    balance.measure(balance::Kind::Led)
}

fn id(person: usize) -> PersonId {
    PersonId(format!("p{person:05}"))
}

fn day(count: usize) -> NaiveDate {
    NaiveDate::from_ymd_opt(2000, 1, 3).unwrap_or_default() + Days::new(7 * count as u64)
}

/// Whom the fair rota chooses for each meeting among those who were there; all are in it from the start.
fn fair(eligible: &BTreeSet<usize>, options: &[Vec<usize>]) -> Vec<BTreeSet<usize>> {
    let mut ledgers = Ledgers::of(&series());
    for person in eligible {
        let member = RotaMember { person: id(*person), founding: true, weight: 1, readiness: BTreeMap::new() };
        ledgers.pass(&Passage::Joined { on: day(0), member });
    }
    let mut led = Vec::new();
    let mut before: BTreeMap<MeetingRole, Vec<PersonId>> = BTreeMap::new();
    for (count, there) in options.iter().enumerate() {
        let present: Vec<PersonId> = there.iter().map(|person| id(*person)).collect();
        let leader = rotation::choose(&ledgers, &present, &before).remove(&MeetingRole::Facilitator);
        led.push(there.iter().copied().filter(|person| Some(id(*person)) == leader).collect());
        before = leader.iter().map(|person| (MeetingRole::Facilitator, vec![person.clone()])).collect();
        let did = leader.map(|person| (MeetingRole::Facilitator, vec![Spell { person, minutes: 60 }])).into_iter().collect();
        ledgers.hold(&Held { meeting: format!("m{count}").into(), date: day(count), present, did });
    }
    led
}

fn series() -> Series {
    started("Replay", "FREQ=WEEKLY", "UTC", day(0), &[MeetingRole::Facilitator], "replay")
}
