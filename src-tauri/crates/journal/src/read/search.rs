//! Finding words again: in decisions, agenda items, notes and follow-ups, the newest first.
//!
//! Names are not in the index. A word that begins somebody's name finds what they had a part in.
//!
//! **Invariant:** a private note is never in the index.

use baton_meeting::id::{MeetingId, Stream};
use chrono::NaiveDate;
use rusqlite::Connection;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Reader, limit, person};
use crate::fault::Fault;

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
    /// What holds these words, or the beginnings of them, the newest first.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn search(&self, text: &str, most: usize) -> Result<Vec<Hit>, Fault> {
        let Some(query) = query(&self.db, text, None)? else { return Ok(Vec::new()) };
        // A carried item stands on several agendas; its newest place is enough. Three times the wish leaves room for that.
        let sql = format!(
            "SELECT findable.kind, id, stream, date, highlight(search, 0, '{FROM}', '{TO}'), snippet(search, 1, '{FROM}', '{TO}', '…', 24)
             FROM search JOIN findable ON findable.place = search.rowid
             WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT {}",
            limit(Some(most.saturating_mul(3)))
        );
        let mut asking = self.db.prepare_cached(&sql)?;
        let mut rows = asking.query([query])?;
        let mut hits: Vec<Hit> = Vec::new();
        while let Some(row) = rows.next()? {
            let kind = HitKind::of(&row.get::<_, String>(0)?);
            let id: String = row.get(1)?;
            if hits.len() == most || hits.iter().any(|hit| hit.kind == kind && hit.id == id) {
                continue;
            }
            let meeting = match Stream::parse(&row.get::<_, String>(2)?) {
                Some(Stream::Meeting(meeting)) => Some(meeting),
                _ => None,
            };
            hits.push(Hit {
                kind,
                id,
                meeting,
                date: row.get::<_, String>(3)?.parse().ok(),
                title: marked(&row.get::<_, String>(4)?),
                excerpt: marked(&row.get::<_, String>(5)?),
            });
        }
        Ok(hits)
    }

    /// The places of a text in which the words stand, for showing why it was found.
    pub fn mark(&self, text: &str, wanted: &str) -> Marked {
        Marked { text: text.to_owned(), marks: places(text, wanted) }
    }
}

/// The question in the language of the index: every word must be there, as a beginning or as somebody's name.
pub(crate) fn query(db: &Connection, text: &str, kind: Option<HitKind>) -> Result<Option<String>, Fault> {
    let wanted = split(text);
    if wanted.is_empty() {
        return Ok(None);
    }
    let people = person::load_all(db)?;
    let mut parts: Vec<String> = kind.map(|kind| format!("kind : \"{}\"", kind.word())).into_iter().collect();
    for word in wanted.iter().take(16) {
        let mut ways = vec![format!("{{title text}} : \"{word}\" *")];
        let named = people.iter().filter(|person| split(&person.name).iter().any(|part| plain(part).starts_with(&plain(word))));
        ways.extend(named.take(32).map(|person| format!("people : \"{}\"", person.id.as_str().replace('"', ""))));
        parts.push(format!("({})", ways.join(" OR ")));
    }
    Ok(Some(parts.join(" AND ")))
}

/// Words as the index splits them: letters and digits.
fn split(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A word without case and accents.
fn plain(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

fn places(text: &str, wanted: &str) -> Vec<(usize, usize)> {
    let wanted: Vec<String> = split(wanted).iter().map(|word| plain(word)).collect();
    let mut marks = Vec::new();
    let mut at = 0;
    let mut word = String::new();
    for c in text.chars().chain(std::iter::once(' ')) {
        if c.is_alphanumeric() {
            word.push(c);
        } else if !word.is_empty() {
            let long: usize = word.chars().map(char::len_utf16).sum();
            let bare = plain(&word);
            if wanted.iter().any(|wanted| bare.starts_with(wanted)) {
                marks.push((at - long, at));
            }
            word.clear();
        }
        at += c.len_utf16();
    }
    marks
}

fn marked(text: &str) -> Marked {
    let mut marked = Marked::default();
    let (mut at, mut from) = (0, 0);
    for c in text.chars() {
        match c {
            FROM => from = at,
            TO => marked.marks.push((from, at)),
            c => {
                marked.text.push(c);
                at += c.len_utf16();
            }
        }
    }
    marked
}
