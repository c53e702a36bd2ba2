//! Everybody, here or gone.
//!
//! **Invariant:** a person's name stands in their own row only; other tables hold identities.

use baton_meeting::id::PersonRef;
use baton_meeting::person::Person;
use baton_meeting::words;
use rusqlite::{Connection, params};

use super::{Reader, all, one, written};
use crate::fault::Fault;

impl Reader {
    /// Everybody, in the order in which they were added; who has left is marked so.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn people(&self) -> Result<Vec<Person>, Fault> {
        load_all(&self.db)
    }

    /// The person meant, by id or by a name that only one active person has.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn person(&self, wanted: &PersonRef) -> Result<Option<Person>, Fault> {
        if let Some(person) = load(&self.db, wanted.as_str())? {
            return Ok(Some(person));
        }
        let named = all(&self.db, "SELECT whole FROM person WHERE folded = ? AND gone = 0", &[&words::folded(wanted.as_str())])?;
        Ok(super::only(named))
    }
}

pub(crate) fn load_all(db: &Connection) -> Result<Vec<Person>, Fault> {
    all(db, "SELECT whole FROM person ORDER BY id", &[])
}

pub(crate) fn load(db: &Connection, id: &str) -> Result<Option<Person>, Fault> {
    one(db, "SELECT whole FROM person WHERE id = ?", &[&id])
}

pub(crate) fn keep(db: &Connection, person: &Person) -> Result<(), Fault> {
    db.prepare_cached("INSERT INTO person (id, folded, gone, whole) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET folded = excluded.folded, gone = excluded.gone, whole = excluded.whole")?
        .execute(params![person.id.as_str(), words::folded(&person.name), person.left, written(person)?])?;
    Ok(())
}
