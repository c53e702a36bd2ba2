//! How SQLite is told to behave, and why.
//!
//! **Invariant:** every connection of the crate is set by this table and by nothing else.

use std::thread;
use std::time::Duration;

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
pub(crate) fn of_the_connection(db: &mut Connection) -> Result<(), Fault> {
    for (name, value, _) in OF_THE_CONNECTION {
        // Some answer with the value they took.
        db.query_row(&format!("PRAGMA {name} = {value}"), [], |_| Ok(())).or_else(|error| match error {
            rusqlite::Error::QueryReturnedNoRows => Ok(()),
            other => Err(other),
        })?;
    }
    db.busy_handler(Some(wait))?;
    // Nobody writes into the schema or into the tables behind search by hand.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A plan that looks at the values asked for is made anew for every value, which costs more than most of our questions.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    db.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// How often the lock is asked for again, about two milliseconds apart: appends are short, so some six seconds are long.
const PATIENCE: i32 = 3_000;

/// Waits a moment for another process that is writing, and says whether to ask again.
///
/// SQLite's own way waits longer each time, up to a tenth of a second, and then meets a lock that somebody who writes line after
/// line let go and took again a hundred times meanwhile. Asked often and unevenly, the gap between two appends is found.
fn wait(asked: i32) -> bool {
    thread::sleep(Duration::from_millis(1 + u64::from(asked.unsigned_abs() % 3)));
    asked < PATIENCE
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
        let mut db = Connection::open_in_memory().unwrap();
        of_the_connection(&mut db).unwrap();
        let said = |name: &str| db.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(said("synchronous"), 2, "FULL");
        assert_eq!(said("foreign_keys"), 1);
        assert_eq!(said("recursive_triggers"), 1);
        assert_eq!(said("trusted_schema"), 0);
        assert_eq!(said("secure_delete"), 1);
        assert_eq!(said("busy_timeout"), 0, "our own way of waiting is in place, not SQLite's");
        assert!(OF_THE_CONNECTION.iter().chain(OF_THE_FILE).all(|(_, _, why)| !why.is_empty()), "every pragma has its reason");
    }

    #[test]
    fn a_writer_that_hardly_pauses_lets_another_in() {
        let folder = tempfile::tempdir().unwrap();
        let open = || {
            let mut db = Connection::open(folder.path().join("busy")).unwrap();
            of_the_connection(&mut db).unwrap();
            write_ahead(&db).unwrap();
            db
        };
        open().execute_batch("CREATE TABLE line (of TEXT)").unwrap();
        let write = |db: &Connection, of: &str| db.execute_batch(&format!("BEGIN IMMEDIATE; INSERT INTO line VALUES ('{of}'); COMMIT"));
        let done = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let db = open();
                while !done.load(std::sync::atomic::Ordering::Relaxed) {
                    write(&db, "theirs").expect("whoever writes without pause is not refused either");
                }
            });
            let db = open();
            let mine: Vec<_> = (0..50).map(|_| write(&db, "ours")).collect();
            done.store(true, std::sync::atomic::Ordering::Relaxed);
            assert!(mine.iter().all(Result::is_ok), "each of our lines was written: {mine:?}");
        });
    }
}
