//! Reading a workspace: one file for each noun, each with the table it is kept in.
//!
//! A noun's table has the columns one asks by, and a column `whole` with the folded noun itself.
//!
//! **Invariant:** a row is a pure function of the entries of its stream; reading never writes.

pub mod decision;
pub mod entry;
pub mod follow_up;
pub mod log;
pub mod meeting;
mod names;
pub mod person;
pub mod search;
pub mod series;
pub mod team;
pub mod workspace;

use std::cell::RefCell;

use names::Names;
use rusqlite::{Connection, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::fault::{Fault, FaultKind};

/// A view into one workspace, with a connection of its own.
#[derive(Debug)]
pub struct Reader {
    pub(crate) db: Connection,
    names: RefCell<Option<Names>>,
}

impl Reader {
    pub(crate) fn new(db: Connection) -> Self {
        Self { db, names: RefCell::new(None) }
    }

    /// The revision: the place of the newest entry, 0 in an empty workspace.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn revision(&self) -> Result<u64, Fault> {
        revision(&self.db)
    }

    /// A number that changes when anybody wrote into the file: entries or drafts, this process or another.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn data_version(&self) -> Result<i64, Fault> {
        Ok(self.db.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?)
    }

    /// Checks every page of the file. It reads all of it, so opening does it only after an upgrade or when the file was not
    /// closed in order; the desk does it at leisure.
    ///
    /// # Errors
    /// Fails when pages do not fit together, or cannot be read.
    pub fn check_pages(&self) -> Result<(), Fault> {
        check_pages(&self.db)
    }

    /// Asks several things of one and the same revision.
    ///
    /// # Errors
    /// Fails when the file cannot be read, or as `ask` does.
    pub fn together<T>(&self, ask: impl FnOnce(&Self) -> Result<T, Fault>) -> Result<T, Fault> {
        let reading = self.db.unchecked_transaction()?;
        let answer = ask(self)?;
        reading.commit()?;
        Ok(answer)
    }
}

pub(crate) fn check_pages(db: &Connection) -> Result<(), Fault> {
    let found: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(()) } else { Err(Fault::new(FaultKind::Damaged).because(found)) }
}

/// The place of the newest entry.
pub(crate) fn revision(db: &Connection) -> Result<u64, Fault> {
    let newest: i64 = db.prepare_cached("SELECT coalesce(max(position), 0) FROM entry")?.query_row([], |row| row.get(0))?;
    Ok(u64::try_from(newest).unwrap_or(0))
}

/// A noun as it is kept in its row.
pub(crate) fn written<T: Serialize>(noun: &T) -> Result<String, Fault> {
    serde_json::to_string(noun).map_err(|error| Fault::new(FaultKind::Unforeseen).because(error))
}

/// A noun out of its row.
pub(crate) fn read<T: DeserializeOwned>(db: &Connection, whole: &str) -> Result<T, Fault> {
    serde_json::from_str(whole).map_err(|error| {
        // Rows of a newer Baton may say what this one does not know; rows of this one that cannot be read were touched.
        let newer = crate::project::made_by_newer(db).unwrap_or(false);
        Fault::new(if newer { FaultKind::Newer } else { FaultKind::Damaged }).because(error)
    })
}

/// All nouns that a query finds; its first column is `whole`.
pub(crate) fn all<T: DeserializeOwned>(db: &Connection, sql: &str, args: &[&dyn ToSql]) -> Result<Vec<T>, Fault> {
    let mut query = db.prepare_cached(sql)?;
    let mut rows = query.query(args)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(db, row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?);
    }
    Ok(found)
}

/// The one noun that a query finds, if it finds one.
pub(crate) fn one<T: DeserializeOwned>(db: &Connection, sql: &str, args: &[&dyn ToSql]) -> Result<Option<T>, Fault> {
    Ok(all(db, sql, args)?.into_iter().next())
}

/// The only one found; a name that several have means nobody.
pub(crate) fn only<T>(found: Vec<T>) -> Option<T> {
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(one), None) => Some(one),
        _ => None,
    }
}

/// The kebab-case word of an enum without fields, as it is written everywhere.
pub(crate) fn word<T: Serialize>(word: &T) -> String {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// A condition that grows: each part of a question adds its own words and values.
#[derive(Default)]
pub(crate) struct Asking {
    words: Vec<String>,
    values: Vec<Box<dyn ToSql>>,
}

impl Asking {
    /// Adds a condition with one `?`, if there is a value for it.
    pub(crate) fn if_some<V: ToSql + 'static>(&mut self, words: &str, value: Option<V>) {
        if let Some(value) = value {
            self.that(words, value);
        }
    }
    /// Adds a condition with one `?`.
    pub(crate) fn that<V: ToSql + 'static>(&mut self, words: &str, value: V) {
        self.words.push(words.to_owned());
        self.values.push(Box::new(value));
    }
    /// Adds a condition that one of several values holds.
    pub(crate) fn one_of<V: ToSql + 'static>(&mut self, column: &str, values: Vec<V>) {
        let marks = vec!["?"; values.len()].join(", ");
        self.words.push(format!("{column} IN ({marks})"));
        self.values.extend(values.into_iter().map(|value| Box::new(value) as Box<dyn ToSql>));
    }
    /// The `WHERE` with all conditions, or nothing.
    pub(crate) fn condition(&self) -> String {
        if self.words.is_empty() { String::new() } else { format!(" WHERE {}", self.words.join(" AND ")) }
    }
    /// The values in order.
    pub(crate) fn values(&self) -> Vec<&dyn ToSql> {
        self.values.iter().map(|value| &**value).collect()
    }
}

/// A limit for SQL: everything when none is given.
pub(crate) fn limit(limit: Option<usize>) -> i64 {
    limit.and_then(|limit| i64::try_from(limit).ok()).unwrap_or(-1)
}
