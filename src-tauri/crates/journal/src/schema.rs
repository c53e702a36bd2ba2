//! The tables of the file, version by version.
//!
//! A new file and an upgraded one have exactly the same schema: both come out of the same steps, in the same order.
//!
//! **Invariant:** a step that was released is never edited; a change is a new step.

use rusqlite::Connection;

use crate::fault::Fault;
use crate::pragma;

/// The steps from an empty file to the newest version; the first makes version 1.
const STEPS: &[&str] = &[include_str!("../sql/1.sql"), include_str!("../sql/2.sql"), include_str!("../sql/3.sql")];

/// The version that this Baton writes, kept in the file as `user_version`.
pub(crate) fn version() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

/// The version of a file.
pub(crate) fn version_of(db: &Connection) -> Result<i64, Fault> {
    Ok(db.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Takes a file from its version to the newest. To be called inside a transaction.
pub(crate) fn upgrade(db: &Connection) -> Result<(), Fault> {
    upgrade_by(db, STEPS)
}

fn upgrade_by(db: &Connection, steps: &[&str]) -> Result<(), Fault> {
    let from = usize::try_from(version_of(db)?).unwrap_or(0);
    for (index, step) in steps.iter().enumerate().skip(from) {
        db.execute_batch(step)?;
        db.execute_batch(&format!("PRAGMA user_version = {}", index + 1))?;
    }
    db.execute_batch(&format!("PRAGMA application_id = {}", pragma::APPLICATION_ID))?;
    Ok(())
}

/// Every table, index and trigger with its words, for comparing two files.
#[cfg(test)]
pub(crate) fn described(db: &Connection) -> Vec<(String, String, Option<String>)> {
    let mut words = db.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").unwrap();
    words.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap().map(Result::unwrap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upgraded_file_has_exactly_the_schema_of_a_new_one() {
        let new = Connection::open_in_memory().unwrap();
        upgrade(&new).unwrap();
        for released in 0..STEPS.len() {
            let old = Connection::open_in_memory().unwrap();
            upgrade_by(&old, &STEPS[..released]).unwrap();
            upgrade(&old).unwrap();
            assert_eq!(described(&old), described(&new), "upgraded from version {released}");
            assert_eq!(version_of(&old).unwrap(), version());
        }
    }

    #[test]
    fn a_step_to_come_is_taken_once() {
        let steps = [STEPS, &["CREATE TABLE later (one TEXT) STRICT;"]].concat();
        let old = Connection::open_in_memory().unwrap();
        upgrade(&old).unwrap();
        upgrade_by(&old, &steps).unwrap();
        upgrade_by(&old, &steps).unwrap();
        let new = Connection::open_in_memory().unwrap();
        upgrade_by(&new, &steps).unwrap();
        assert_eq!(described(&old), described(&new));
        assert_eq!(version_of(&old).unwrap(), version() + 1);
    }
}
