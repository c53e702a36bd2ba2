//! A table of ballots (CSV): the first line names the options, every other line is a ballot.
//!
//! A column `weight` says how many a line stands for; a first column `ballot`, `person` or `voter` is not read. Cells are ranks (1 is the
//! highest; equal numbers share a rank; an empty cell is not listed), points, approvals, dots, or yes and no under the one question that
//! the first line asks. Commas, semicolons or tabs separate them.
//!
//! **Invariant:** an empty cell is never a nought; a line with more or fewer cells is refused.

use std::io::{BufReader, Read};

use baton_meeting::method::count::flaw::{Flaw, MOST_WEIGHT, MOST_WEIGHTS};
use baton_meeting::method::count::marks::Marks;
use baton_meeting::method::count::profile::{Builder, Choice, EQUAL, GAP, Mark};
use baton_meeting::method::count::vote::Totals;
use baton_meeting::method::count::{approval, dots};
use baton_meeting::refusal::Refusal;
use csv::{ReaderBuilder, StringRecord};

use super::{Ballots, Cells, Ranked, Unreadable, distinct, everybody_here, words};

/// What a first column may be called that only says whose ballot it is.
const WHOSE: [&str; 6] = ["", "ballot", "person", "voter", "stimmzettel", "wer"];

/// What the column of weights may be called.
const WEIGHT: [&str; 3] = ["weight", "weights", "gewicht"];

/// Reads a table.
///
/// # Errors
/// Names the line and the reason; fails when the stream does.
pub fn read(from: impl Read, cells: &Cells) -> Result<Ballots, Unreadable> {
    let mut from = BufReader::new(from);
    let first = std::io::BufRead::fill_buf(&mut from)?;
    let first = first.split(|byte| matches!(byte, b'\n' | b'\r')).next().unwrap_or_default();
    let often = |sign: u8| first.iter().filter(|byte| **byte == sign).count();
    let delimiter = [b',', b';', b'\t'].into_iter().max_by_key(|sign| (often(*sign), *sign == b',')).unwrap_or(b',');
    let mut lines = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(from);
    let mut record = csv::ByteRecord::new();
    let columns = if lines.read_byte_record(&mut record).map_err(stopped)? { Columns::of(&texts(&record))? } else { Columns::default() };
    let options = || columns.names.iter().map(|name| Choice::called(name)).collect::<Vec<_>>();
    let flawed = |flaw: &Flaw| Unreadable::flaw(1, flaw);
    let mut sheet = match cells {
        Cells::Ranks => Sheet::Ranks(Builder::new(columns.names.len()).map_err(|flaw| flawed(&flaw))?),
        Cells::YesNo if columns.names.len() == 1 => Sheet::YesNo(Totals::default()),
        // Two columns are two options: who is put first.
        Cells::YesNo => Sheet::Ranks(Builder::new(columns.names.len()).map_err(|flaw| flawed(&flaw))?),
        _ => Sheet::Marks(Marks::new(options()).map_err(|flaw| flawed(&flaw))?),
    };
    while lines.read_byte_record(&mut record).map_err(stopped)? {
        let line = record.position().map_or(0, csv::Position::line);
        columns.ballot(&texts(&record), line, cells, &mut sheet)?;
    }
    Ok(match sheet {
        Sheet::Ranks(builder) => {
            let profile = builder.finish(options()).map_err(|flaw| flawed(&flaw))?;
            Ballots::Ranked(Ranked { profile, seats: None, lot: None, title: None, own_scales: false })
        }
        Sheet::Marks(marks) => Ballots::Marked(marks),
        Sheet::YesNo(totals) => {
            Ballots::YesNo { question: columns.names.first().cloned().unwrap_or_default(), totals: everybody_here(totals) }
        }
    })
}

/// What the lines become.
enum Sheet {
    Ranks(Builder),
    Marks(Marks),
    YesNo(Totals),
}

/// Where what stands.
#[derive(Default)]
struct Columns {
    width: usize,
    weight: Option<usize>,
    options: Vec<usize>,
    names: Vec<String>,
}

impl Columns {
    fn of(header: &StringRecord) -> Result<Self, Unreadable> {
        let mut columns = Self { width: header.len(), ..Self::default() };
        for (at, name) in header.iter().enumerate() {
            let name = name.strip_prefix('\u{FEFF}').unwrap_or(name).trim();
            let small = name.to_lowercase();
            if WEIGHT.contains(&small.as_str()) && columns.weight.is_none() {
                columns.weight = Some(at);
            } else if at > 0 || header.len() == 1 || !WHOSE.contains(&small.as_str()) {
                columns.options.push(at);
                columns.names.push(name.to_owned());
            }
        }
        distinct(&columns.names, 1)?;
        Ok(columns)
    }

    fn ballot(&self, cells: &StringRecord, line: u64, read_as: &Cells, sheet: &mut Sheet) -> Result<(), Unreadable> {
        if cells.len() != self.width {
            let why = Refusal::new("ballots-cells").number("cells", cells.len() as u64).number("columns", self.width as u64);
            return Err(Unreadable::on(line, why));
        }
        let weight = match self.weight.and_then(|at| cells.get(at)).map(str::trim) {
            None => 1,
            Some(typed) => typed.parse().map_err(|_| {
                let digits = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
                let why = if digits { Flaw::Weight(u64::MAX).refusal() } else { Refusal::new("ballots-decimal").text("found", typed) };
                Unreadable::on(line, why)
            })?,
        };
        let typed = || self.options.iter().map(|at| cells.get(*at).unwrap_or_default().trim()).zip(&self.names);
        let wrong = |found: &str, name: &str, hint: &str| {
            Unreadable::on(line, Refusal::new("ballots-cell").text("found", found).text("option", name).hint(hint))
        };
        let added = match sheet {
            Sheet::Ranks(builder) => {
                let mut listed: Vec<(u64, Mark)> = Vec::new();
                for (option, (cell, name)) in (0..).zip(typed()) {
                    if !cell.is_empty() {
                        let rank: u64 = cell.parse().map_err(|_| wrong(cell, name, "ballots-rank"))?;
                        if rank == 0 {
                            return Err(wrong(cell, name, "ballots-rank"));
                        }
                        listed.push((rank, option));
                    }
                }
                builder.add(&ranked(listed), weight)
            }
            Sheet::Marks(marks) => {
                let mut ballot = Vec::with_capacity(self.names.len());
                for (cell, name) in typed() {
                    ballot.push(match read_as {
                        Cells::Approvals => Some(i64::from(approves(cell).ok_or_else(|| wrong(cell, name, "ballots-approval"))?)),
                        _ if cell.is_empty() => None,
                        _ => Some(cell.parse().map_err(|_| wrong(cell, name, "ballots-points"))?),
                    });
                }
                match read_as {
                    Cells::Dots(rule) => dots::add(rule, marks, &ballot, weight),
                    Cells::Points(highest) => marks.add(&ballot, weight, *highest),
                    _ => marks.add(&ballot, weight, approval::HIGHEST),
                }
            }
            Sheet::YesNo(totals) => {
                let (cell, name) = typed().next().map_or(("", ""), |(cell, name)| (cell, name.as_str()));
                let part = match cell.to_lowercase().as_str() {
                    "yes" | "y" | "ja" | "j" | "1" => &mut totals.yes,
                    "no" | "n" | "nein" | "-1" => &mut totals.no,
                    "abstain" | "abstained" | "a" | "enthalten" | "enthaltung" | "e" | "0" => &mut totals.abstained,
                    "" => &mut totals.blank,
                    _ => return Err(wrong(cell, name, "ballots-yes-no")),
                };
                if weight == 0 || weight > MOST_WEIGHT {
                    Err(Flaw::Weight(weight))
                } else {
                    *part += weight;
                    if totals.said() > MOST_WEIGHTS { Err(Flaw::WeightsSum) } else { Ok(()) }
                }
            }
        };
        added.map_err(|flaw| Unreadable::flaw(line, &flaw))
    }
}

/// Numbered ranks as marks: after so many on a rank, the next number is the rank behind them or, in a dense count, one more.
fn ranked(mut listed: Vec<(u64, Mark)>) -> Vec<Mark> {
    listed.sort_unstable();
    let mut ballot = Vec::with_capacity(listed.len());
    // The rank before, and how many share it.
    let (mut before, mut sharing) = (0, 1);
    for (rank, option) in listed {
        if rank == before {
            ballot.push(EQUAL);
            sharing += 1;
        } else {
            if rank > before + sharing {
                ballot.push(GAP);
            }
            (before, sharing) = (rank, 1);
        }
        ballot.push(option);
    }
    ballot
}

fn approves(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "1" | "x" | "yes" | "y" | "ja" | "j" | "true" => Some(true),
        "" | "0" | "no" | "n" | "nein" | "false" => Some(false),
        _ => None,
    }
}

fn texts(record: &csv::ByteRecord) -> StringRecord {
    // UTF-8 for a whole line, else Latin-1 for it.
    StringRecord::from_byte_record(record.clone()).unwrap_or_else(|error| error.into_byte_record().iter().map(words).collect())
}

fn stopped(error: csv::Error) -> Unreadable {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => Unreadable::Stopped(error),
        other => Unreadable::Stopped(std::io::Error::other(format!("{other:?}"))),
    }
}
