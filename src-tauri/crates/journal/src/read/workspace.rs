//! The workspace itself: one row.
//!
//! **Invariant:** a file holds one workspace.

use baton_meeting::workspace::Workspace;
use rusqlite::{Connection, params};

use super::{Reader, one, written};
use crate::fault::Fault;

impl Reader {
    /// The workspace; without identity or name before it was started.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn workspace(&self) -> Result<Workspace, Fault> {
        Ok(load(&self.db)?.unwrap_or_default())
    }
}

pub(crate) fn load(db: &Connection) -> Result<Option<Workspace>, Fault> {
    one(db, "SELECT whole FROM workspace", &[])
}

pub(crate) fn keep(db: &Connection, workspace: &Workspace) -> Result<(), Fault> {
    db.prepare_cached("INSERT INTO workspace (one, id, name, whole) VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET id = excluded.id, name = excluded.name, whole = excluded.whole")?
        .execute(params![workspace.id, workspace.name, written(workspace)?])?;
    Ok(())
}
