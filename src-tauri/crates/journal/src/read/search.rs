//! Finding words again: in decisions, agenda items, notes and follow-ups, the newest first.
//!
//! Names are not in the index. A word that begins somebody's name finds what they had a part in.
//!
//! **Invariant:** a private note is never in the index.

use baton_meeting::find::{By, Find, marks};
use baton_meeting::id::{MeetingId, Stream};
use chrono::NaiveDate;

use super::log::{LogAsked, LogLine, Sought};
use super::{Asking, Reader, limit};
use crate::fault::Fault;
use crate::spelling::{APART, asked};

/// What kind of thing was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HitKind {
    /// A decision.
    Decision,
    /// An agenda item, on an agenda or waiting for one.
    Item,
    /// A note.
    Note,
    /// A follow-up.
    FollowUp,
}

impl HitKind {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Item => "item",
            Self::Note => "note",
            Self::FollowUp => "follow-up",
        }
    }
    fn of(word: &str) -> Self {
        match word {
            "decision" => Self::Decision,
            "item" => Self::Item,
            "note" => Self::Note,
            _ => Self::FollowUp,
        }
    }
}

/// Text in which some places are marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marked {
    /// The text.
    pub text: String,
    /// The marked places, each from and to, counted in UTF-16 units as screens do.
    pub marks: Vec<(usize, usize)>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: HitKind,
    /// Its identity.
    pub id: String,
    /// The meeting in which it stands, for items and notes of one.
    pub meeting: Option<MeetingId>,
    /// Its title.
    pub title: Marked,
    /// Where the words stand.
    pub excerpt: Marked,
    /// The date it is about, if it has one.
    pub date: Option<NaiveDate>,
}

/// Marks of SQLite's own, out of the way of any text: the ends of private use.
const FROM: char = '\u{E0F0}';
const TO: char = '\u{E0F1}';

impl Reader {
    /// What was found by words and filters, the newest first. Filters that only decisions have find decisions alone.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn search(&self, sought: &Sought, most: usize) -> Result<Vec<Hit>, Fault> {
        let mut hits: Vec<(i64, Hit)> = Vec::new();
        if sought.find.is_empty() {
            return Ok(Vec::new());
        }
        let log = self.log(&LogAsked { sought: sought.clone(), before: None, most })?;
        hits.extend(log.lines.into_iter().map(|line| (line.place, of_the_log(line))));
        if let Some(question) = self.beside(&sought.find)? {
            self.found_beside(&question, most, &mut hits)?;
        }
        hits.sort_by_key(|(place, _)| std::cmp::Reverse(*place));
        hits.truncate(most);
        Ok(hits.into_iter().map(|(_, hit)| hit).collect())
    }

    /// The places of a text in which the words stand, for showing why it was found.
    pub fn mark(&self, text: &str, wanted: &str) -> Marked {
        Marked { text: text.to_owned(), marks: marks(text, wanted) }
    }

    /// Items, notes and follow-ups.
    fn found_beside(&self, question: &Beside, most: usize, hits: &mut Vec<(i64, Hit)>) -> Result<(), Fault> {
        let mut asking = Asking::default();
        asking.that("search MATCH ?", question.matching.clone());
        asking.if_some("findable.date >= ?", question.since.map(|day| day.to_string()));
        asking.if_some("findable.date <= ?", question.until.map(|day| day.to_string()));
        // A carried item stands on several agendas; its newest place is enough. Three times the wish leaves room for that.
        let sql = format!(
            "SELECT findable.kind, id, stream, date, highlight(search, 0, '{FROM}', '{TO}'), snippet(search, 1, '{FROM}', '{TO}', '…', 24),
               findable.place
             FROM search JOIN findable ON findable.place = search.rowid{} ORDER BY search.rowid DESC LIMIT {}",
            asking.condition(),
            limit(Some(most.saturating_mul(3)))
        );
        let mut query = self.db.prepare_cached(&sql)?;
        let mut rows = query.query(&*asking.values())?;
        while let Some(row) = rows.next()? {
            let kind = HitKind::of(&row.get::<_, String>(0)?);
            let id: String = row.get(1)?;
            if hits.iter().any(|(_, hit)| hit.kind == kind && hit.id == id) {
                continue;
            }
            let meeting = match Stream::parse(&row.get::<_, String>(2)?) {
                Some(Stream::Meeting(meeting)) => Some(meeting),
                _ => None,
            };
            let hit = Hit {
                kind,
                id,
                meeting,
                date: row.get::<_, String>(3)?.parse().ok(),
                title: marked(&row.get::<_, String>(4)?),
                excerpt: marked(&row.get::<_, String>(5)?),
            };
            hits.push((row.get(6)?, hit));
        }
        Ok(())
    }

    /// The question to the index of items, notes and follow-ups; nothing when only decisions can answer.
    fn beside(&self, find: &Find) -> Result<Option<Beside>, Fault> {
        let names = self.names()?;
        let people = |wanted: &str, whole: bool| -> Vec<String> {
            let meant = names.people(wanted, whole).into_iter();
            meant.map(|person| format!("people : \"{}\"", person.replace('"', ""))).collect()
        };
        let mut parts: Vec<String> = Vec::new();
        let (mut since, mut until) = (None, None);
        for words in &find.words {
            let Some(text) = asked(words) else { continue };
            let mut ways = vec![format!("{{title text}} : {text}")];
            ways.extend(people(&words.text, words.phrase));
            parts.push(format!("({})", ways.join(" OR ")));
        }
        for filter in &find.filters {
            match &filter.by {
                By::Owner(name) | By::Person(name) => {
                    let meant = people(name, false);
                    if meant.is_empty() {
                        return Ok(None);
                    }
                    parts.push(format!("({})", meant.join(" OR ")));
                }
                By::Since(day) => since = since.max(Some(*day)),
                By::Until(day) => until = Some(until.map_or(*day, |until: NaiveDate| until.min(*day))),
                _ => return Ok(None),
            }
        }
        Ok((!parts.is_empty()).then(|| Beside { matching: parts.join(" AND "), since, until }))
    }
}

/// A question to the index of items, notes and follow-ups.
struct Beside {
    matching: String,
    since: Option<NaiveDate>,
    until: Option<NaiveDate>,
}

fn of_the_log(line: LogLine) -> Hit {
    Hit { kind: HitKind::Decision, id: line.id.0, meeting: None, title: line.statement, excerpt: line.excerpt, date: Some(line.decided) }
}

fn marked(text: &str) -> Marked {
    let mut marked = Marked::default();
    let (mut at, mut from) = (0, 0);
    for c in text.chars() {
        match c {
            FROM => from = at,
            TO => marked.marks.push((from, at)),
            APART => {}
            c => {
                marked.text.push(c);
                at += c.len_utf16();
            }
        }
    }
    marked
}
