//! Series of regular meetings, each with its rota and what was held.
//!
//! **Invariant:** whose turn it is can be told from a series' row alone.

use baton_meeting::id::SeriesRef;
use baton_meeting::series::Series;
use baton_meeting::words;
use rusqlite::{Connection, params};

use super::{Reader, all, one, written};
use crate::fault::Fault;

impl Reader {
    /// All series, in the order in which they were started.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn series(&self) -> Result<Vec<Series>, Fault> {
        load_all(&self.db)
    }

    /// The series meant, by id or unique name.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn one_series(&self, wanted: &SeriesRef) -> Result<Option<Series>, Fault> {
        if let Some(series) = load(&self.db, wanted.as_str())? {
            return Ok(Some(series));
        }
        Ok(super::only(all(&self.db, "SELECT whole FROM series WHERE folded = ?", &[&words::folded(wanted.as_str())])?))
    }
}

pub(crate) fn load_all(db: &Connection) -> Result<Vec<Series>, Fault> {
    all(db, "SELECT whole FROM series ORDER BY id", &[])
}

pub(crate) fn load(db: &Connection, id: &str) -> Result<Option<Series>, Fault> {
    one(db, "SELECT whole FROM series WHERE id = ?", &[&id])
}

pub(crate) fn keep(db: &Connection, series: &Series) -> Result<(), Fault> {
    db.prepare_cached("INSERT INTO series (id, team, folded, whole) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET team = excluded.team, folded = excluded.folded, whole = excluded.whole")?
        .execute(params![series.id.as_str(), series.team.as_str(), words::folded(&series.name), written(series)?])?;
    Ok(())
}
