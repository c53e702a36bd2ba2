//! How SQLite is told to behave, and why.
//!
//! **Invariant:** every connection of the crate is set by this table and by nothing else.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use crate::fault::Fault;

/// Marks a file as a workspace of Baton: `BATN` in ASCII, read by `file` and by the opening ritual.
pub const APPLICATION_ID: i32 = 0x4241_544E;

/// Said once, when the file is made; kept in it.
const OF_THE_FILE: &[(&str, &str, &str)] = &[
    ("encoding", "'UTF-8'", "bodies are hashed as stored bytes; they are UTF-8"),
    ("page_size", "4096", "the size of a page of memory, and of most disks"),
    ("auto_vacuum", "0", "moving pages would only cost; erasing rewrites the file itself"),
];

/// Said to every connection.
const OF_THE_CONNECTION: &[(&str, &str, &str)] = &[
    ("busy_timeout", "5000", "another process may be writing; appends are short, so five seconds are long"),
    ("synchronous", "FULL", "an acknowledged revision survives loss of power, not only a crash of the program"),
    ("foreign_keys", "ON", "rows that belong to a row go with it"),
    ("recursive_triggers", "ON", "INSERT OR REPLACE deletes; the triggers that forbid deleting must see it"),
    ("trusted_schema", "OFF", "a file from a stranger must not run functions out of its schema"),
    ("cell_size_check", "ON", "a damaged page is noticed when it is read"),
    ("secure_delete", "ON", "what was erased must not stay readable in free pages"),
    ("temp_store", "MEMORY", "nothing from a workspace is written beside it"),
    ("journal_size_limit", "1048576", "the write-ahead log shrinks again after an import"),
];

/// Sets a new, empty file up; write-ahead logging comes later, when the file stands.
pub(crate) fn of_the_file(db: &Connection) -> Result<(), Fault> {
    for (name, value, _) in OF_THE_FILE {
        db.execute_batch(&format!("PRAGMA {name} = {value}"))?;
    }
    Ok(())
}

/// Sets a connection up.
pub(crate) fn of_the_connection(db: &Connection) -> Result<(), Fault> {
    for (name, value, _) in OF_THE_CONNECTION {
        // Some answer with the value they took.
        db.query_row(&format!("PRAGMA {name} = {value}"), [], |_| Ok(())).or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Ok(()),
            other => Err(other),
        })?;
    }
    // Nobody writes into the schema or into the tables behind search by hand.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Readers do not wait for the writer, nor the writer for readers; kept in the file.
pub(crate) fn write_ahead(db: &Connection) -> Result<(), Fault> {
    db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get::<_, String>(0))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sqlite_is_new_enough_to_keep_every_commit() {
        assert!(rusqlite::version_number() >= 3_051_003, "before 3.51.3 a checkpoint could lose a commit of the write-ahead log");
    }

    #[test]
    fn a_connection_writes_through_to_the_disk_and_trusts_nothing() {
        let db = Connection::open_in_memory().unwrap();
        of_the_connection(&db).unwrap();
        let said = |name: &str| db.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(said("synchronous"), 2, "FULL");
        assert_eq!(said("foreign_keys"), 1);
        assert_eq!(said("recursive_triggers"), 1);
        assert_eq!(said("trusted_schema"), 0);
        assert_eq!(said("secure_delete"), 1);
        assert_eq!(said("busy_timeout"), 5000);
        assert!(OF_THE_CONNECTION.iter().chain(OF_THE_FILE).all(|(_, _, why)| !why.is_empty()), "every pragma has its reason");
    }
}
