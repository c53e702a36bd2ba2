//! The log: decisions found by words and filters, the newest first, page by page.
//!
//! Words and filters are one question to the index, which goes along the places from the newest on and stops when it has
//! enough; what follows reads only the lines that are shown.
//!
//! **Invariant:** a page costs what is on it, not what is in the file; a line after a place is older than it.

use baton_meeting::decision::{Number, Status};
use baton_meeting::find::{By, Find, Wanted, methods, name};
use baton_meeting::id::{DecisionId, TeamId};
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_meeting::words;
use chrono::{Days, NaiveDate};
use rusqlite::{Row, params_from_iter};

use super::names::Names;
use super::search::Marked;
use super::{Asking, Reader, limit, word};
use crate::fault::{Fault, FaultKind};
use crate::findable;
use crate::spelling::{asked, split, token, unspelled};

/// How many of those found are counted; a longer log says "more than".
pub const COUNTED: usize = 1000;

/// What is looked for, and on which day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words and filters.
    pub find: Find,
    /// The day for `is:due`.
    pub today: NaiveDate,
}

/// Which part of the log is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogAsked {
    /// What is looked for; everything when it is empty.
    pub sought: Sought,
    /// Older than this place; from the newest on when left out.
    pub before: Option<i64>,
    /// At most so many lines.
    pub most: usize,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// Its place; larger is newer.
    pub place: i64,
    /// The decision.
    pub id: DecisionId,
    /// Its team.
    pub team: TeamId,
    /// Its number there.
    pub number: Number,
    /// How it was decided.
    pub method: Method,
    /// Where it is in its life.
    pub status: Status,
    /// When it was decided.
    pub decided: NaiveDate,
    /// When it ended.
    pub ended: Option<NaiveDate>,
    /// When it is looked at again.
    pub review: Option<NaiveDate>,
    /// The statement, with what was found.
    pub statement: Marked,
    /// Where else the words stand, when not in the statement; else empty.
    pub excerpt: Marked,
}

/// A page of the log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogFound {
    /// The lines, the newest first.
    pub lines: Vec<LogLine>,
    /// How many were found; on the first page only.
    pub hits: usize,
    /// Whether there are more than were counted.
    pub uncounted: bool,
    /// Where the next page begins; nothing when this is the last.
    pub next: Option<i64>,
    /// How many decisions there are.
    pub total: usize,
    /// What was not understood, and who is not known.
    pub remarks: Vec<Message>,
}

/// Words and filters as the index is asked.
#[derive(Debug, Default)]
pub(crate) struct Question {
    matching: Vec<String>,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
    due: Option<NaiveDate>,
    /// Nothing can be found.
    pub nothing: bool,
    remarks: Vec<Message>,
}

impl Reader {
    /// A page of the log.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn log(&self, log: &LogAsked) -> Result<LogFound, Fault> {
        let question = self.question(&log.sought)?;
        let total = self.names()?.decisions;
        let remarks = log.sought.find.remarks.iter().cloned().chain(question.remarks.iter().cloned()).collect();
        if question.nothing {
            return Ok(LogFound { total, remarks, ..LogFound::default() });
        }
        // The first page tells how many there are; the others only whether there is more.
        let wanted = if log.before.is_none() { COUNTED.max(log.most) } else { log.most };
        let places = self.places(&question, log.before, wanted.saturating_add(1))?;
        let shown = &places[..places.len().min(log.most)];
        let marking = Wanted::of(&log.sought.find);
        let mut reading = self.db.prepare_cached(
            "SELECT decision, team, year, count, method, status, decided, ended, review, statement, around FROM logged WHERE place = ?",
        )?;
        let mut lines = Vec::with_capacity(shown.len());
        for place in shown {
            lines.push(reading.query_row([place], |row| Ok(line(row, *place, &marking)))??);
        }
        let uncounted = places.len() > wanted;
        Ok(LogFound {
            hits: places.len().min(wanted),
            uncounted,
            next: lines.last().map(|line| line.place).filter(|_| places.len() > log.most),
            total,
            lines,
            remarks,
        })
    }

    /// What of a search was not understood, and who is not known.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn remarks(&self, sought: &Sought) -> Result<Vec<Message>, Fault> {
        Ok(sought.find.remarks.iter().cloned().chain(self.question(sought)?.remarks).collect())
    }

    /// What the index is asked for words and filters, without dates; for whoever wants to see or measure it. Nothing when no word
    /// or filter is left for it.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn matching(&self, sought: &Sought) -> Result<Option<String>, Fault> {
        let question = self.question(sought)?;
        Ok((!question.matching.is_empty()).then(|| question.matching.join(" AND ")))
    }

    /// The places of what is asked for, the newest first.
    pub(crate) fn places(&self, question: &Question, before: Option<i64>, most: usize) -> Result<Vec<i64>, Fault> {
        let mut asking = Asking::default();
        let column = if question.matching.is_empty() { "logged.place" } else { "log.rowid" };
        let from = match question.matching.is_empty() {
            false => {
                // Most decisions with a day to look again are not due yet; but those without one are never.
                let reviewed = question.due.map(|_| facet("reviewed", ""));
                asking.that("log MATCH ?", question.matching.iter().cloned().chain(reviewed).collect::<Vec<_>>().join(" AND "));
                question.narrow_due(&mut asking, "+log.rowid");
                if question.since.is_some() || question.until.is_some() { "log JOIN logged ON logged.place = log.rowid" } else { "log" }
            }
            true if question.due.is_some() => {
                asking.if_some("review <= ?", question.due.map(|day| day.to_string()));
                "logged INDEXED BY logged_review"
            }
            true => "logged",
        };
        question.narrow_period(&mut asking, column);
        asking.if_some(&format!("{column} < ?"), before);
        let sql = format!("SELECT {column} FROM {from}{} ORDER BY {column} DESC LIMIT {}", asking.condition(), limit(Some(most)));
        let mut query = self.db.prepare_cached(&sql)?;
        let places = query.query_map(params_from_iter(asking.values()), |row| row.get(0))?;
        Ok(places.collect::<Result<_, _>>()?)
    }

    /// Makes words and filters into a question: names become identities here.
    pub(crate) fn question(&self, sought: &Sought) -> Result<Question, Fault> {
        let names = self.names()?;
        let mut question = Question::default();
        for words in &sought.find.words {
            let Some(text) = asked(words) else { continue };
            let mut ways = vec![text];
            ways.extend(names.people(&words.text, words.phrase).into_iter().map(|person| facet("person", person)));
            question.any(ways);
        }
        for filter in &sought.find.filters {
            question.by(&filter.by, &names, sought.today);
        }
        Ok(question)
    }
}

/// A word of the index that no text has, as it is asked for.
fn facet(kind: &str, id: &str) -> String {
    format!("\"{}\"", token(kind, id))
}

impl Question {
    fn any(&mut self, ways: Vec<String>) {
        match ways.as_slice() {
            [] => self.nothing = true,
            [one] => self.matching.push(one.clone()),
            several => self.matching.push(format!("({})", several.join(" OR "))),
        }
    }

    fn by(&mut self, by: &By, names: &Names, today: NaiveDate) {
        match by {
            By::Team(name) => {
                let teams = names.teams(name);
                if teams.is_empty() {
                    self.remarks.push(Message::new("find-no-team").text("name", name));
                }
                self.any(teams.into_iter().map(|team| facet("team", team)).collect());
            }
            By::Domain(name) => {
                // A role that is gone is still known by the name it had.
                let mut ways: Vec<String> = names.roles(name).into_iter().map(|role| facet("role", role)).collect();
                let then: Vec<String> = split(name).iter().map(|word| format!("{} *", facet("domain", word))).collect();
                if !then.is_empty() {
                    ways.push(format!("({})", then.join(" AND ")));
                }
                self.any(ways);
            }
            By::Method(methods) => self.any(methods.iter().map(|method| facet("method", name(*method))).collect()),
            By::Tag(tag) => self.any(vec![format!("{} *", facet("tag", &words::folded(tag)))]),
            By::Status(status) => self.any(vec![facet("status", &word(status))]),
            By::Due => {
                self.due = Some(today);
            }
            By::Since(day) => self.since = self.since.max(Some(*day)),
            By::Until(day) => self.until = Some(self.until.map_or(*day, |until| until.min(*day))),
            By::Owner(name) => self.part("proposer", name, names),
            By::Person(name) => self.part("person", name, names),
            By::Part(part, name) => self.part(part.word(), name, names),
        }
    }

    fn part(&mut self, part: &str, name: &str, names: &Names) {
        let people = names.people(name, false);
        if people.is_empty() {
            self.remarks.push(Message::new("find-nobody").text("name", name));
        }
        self.any(people.into_iter().map(|person| facet(part, person)).collect());
    }

    /// Adds everything to a question about `decision`.
    pub(crate) fn narrow(&self, asking: &mut Asking) {
        if !self.matching.is_empty() {
            let matching = self.matching.join(" AND ");
            asking.that("id IN (SELECT decision FROM log JOIN logged ON logged.place = log.rowid WHERE log MATCH ?)", matching);
        }
        asking.if_some("decided >= ?", self.since.map(|day| day.to_string()));
        asking.if_some("decided <= ?", self.until.map(|day| day.to_string()));
        asking.if_some("id IN (SELECT decision FROM logged WHERE review <= ?)", self.due.map(|day| day.to_string()));
    }

    /// The few that are due are gathered once; the index is then gone along no further than to the oldest of them.
    fn narrow_due(&self, asking: &mut Asking, column: &str) {
        let Some(day) = self.due.map(|day| day.to_string()) else { return };
        asking.that(&format!("{column} IN (SELECT place FROM logged WHERE review <= ?)"), day.clone());
        asking.that("log.rowid >= (SELECT min(place) FROM logged WHERE review <= ?)", day);
    }

    /// A place tells the moment; the local day of it may be the one before or after.
    fn narrow_period(&self, asking: &mut Asking, column: &str) {
        let place = |day: NaiveDate| findable::place(day.and_time(chrono::NaiveTime::MIN).and_utc());
        if let Some(since) = self.since {
            asking.that(&format!("{column} >= ?"), place(since.checked_sub_days(Days::new(1)).unwrap_or(since)));
            asking.that("logged.decided >= ?", since.to_string());
        }
        if let Some(until) = self.until {
            asking.that(&format!("{column} < ?"), place(until.checked_add_days(Days::new(2)).unwrap_or(until)));
            asking.that("logged.decided <= ?", until.to_string());
        }
    }
}

fn line(row: &Row<'_>, place: i64, marking: &Wanted) -> Result<LogLine, Fault> {
    let day = |at: usize| -> Result<Option<NaiveDate>, Fault> {
        Ok(row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from)?.and_then(|day| day.parse().ok()))
    };
    let text = |at: usize| -> Result<&str, Fault> { Ok(row.get_ref(at)?.as_str().map_err(rusqlite::Error::from)?) };
    let unknown = |what: &str| Fault::new(FaultKind::Damaged).because(format!("an unknown {what} in the log"));
    let (method, status) = (text(4)?, text(5)?);
    let statement = unspelled(text(9)?);
    let marks = marking.places(&statement);
    let excerpt = if marks.is_empty() { excerpt(&unspelled(text(10)?), marking) } else { Marked::default() };
    Ok(LogLine {
        place,
        id: row.get::<_, String>(0)?.into(),
        team: row.get::<_, String>(1)?.into(),
        number: Number { year: row.get(2)?, count: row.get(3)? },
        method: methods().find(|known| name(*known) == method).ok_or_else(|| unknown("method"))?,
        status: match status {
            "in-force" => Status::InForce,
            "superseded" => Status::Superseded,
            "expired" => Status::Expired,
            "withdrawn" => Status::Withdrawn,
            _ => return Err(unknown("status")),
        },
        decided: day(6)?.ok_or_else(|| unknown("date"))?,
        ended: day(7)?,
        review: day(8)?,
        statement: Marked { text: statement, marks },
        excerpt,
    })
}

/// How many characters before and after the first place an excerpt shows.
const AROUND: (usize, usize) = (32, 120);

/// The first line in which something stands, cut around it.
fn excerpt(around: &str, marking: &Wanted) -> Marked {
    for line in around.lines() {
        let Some((from, _)) = marking.places(line).first().copied() else { continue };
        let letters: Vec<char> = line.chars().collect();
        let mut units = 0;
        let at = letters.iter().position(|c| {
            let here = units >= from;
            units += c.len_utf16();
            here
        });
        let at = at.unwrap_or(0);
        let (begin, end) = (at.saturating_sub(AROUND.0), (at + AROUND.1).min(letters.len()));
        // Not in the middle of a word.
        let begin = if begin == 0 { 0 } else { (begin..at).find(|index| letters[*index].is_whitespace()).map_or(begin, |index| index + 1) };
        let mut text: String = letters[begin..end].iter().collect();
        if begin > 0 {
            text.insert_str(0, "… ");
        }
        if end < letters.len() {
            text.push('…');
        }
        let marks = marking.places(&text);
        return Marked { text, marks };
    }
    Marked::default()
}
