//! Teams with their roles, agreements and backlog.
//!
//! **Invariant:** a team is one row, whatever it holds.

use baton_meeting::event::Event;
use baton_meeting::id::{PersonId, RoleId, Stream, TeamId, TeamRef};
use baton_meeting::role::RoleEvent;
use baton_meeting::team::{Team, TeamEvent};
use baton_meeting::words;
use rusqlite::{Connection, params};

use super::{Reader, all, one, written};
use crate::fault::Fault;

impl Reader {
    /// All teams, in the order in which they were formed.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn teams(&self) -> Result<Vec<Team>, Fault> {
        load_all(&self.db)
    }

    /// The team meant, by id or unique name.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn team(&self, wanted: &TeamRef) -> Result<Option<Team>, Fault> {
        if let Some(team) = load(&self.db, wanted.as_str())? {
            return Ok(Some(team));
        }
        Ok(super::only(all(&self.db, "SELECT whole FROM team WHERE folded = ?", &[&words::folded(wanted.as_str())])?))
    }

    /// Who held a role of a team at some time, in the order in which they took it on. What was undone is not among it.
    ///
    /// # Errors
    /// Fails when the file cannot be read.
    pub fn held(&self, team: &TeamId, role: &RoleId) -> Result<Vec<PersonId>, Fault> {
        let mut query = self.db.prepare_cached(
            "SELECT body FROM entry WHERE stream = ? AND body IS NOT NULL
               AND batch NOT IN (SELECT batch FROM reversal WHERE in_force = 1) ORDER BY position",
        )?;
        let mut rows = query.query([Stream::Team(team.clone()).to_string()])?;
        let mut held: Vec<PersonId> = Vec::new();
        while let Some(row) = rows.next()? {
            let body = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            if let Ok(Event::Team(TeamEvent::RoleChanged { change: RoleEvent::RoleGiven { role: given, person, .. }, .. })) =
                Event::read(body)
                && given == *role
            {
                held.retain(|known| *known != person);
                held.push(person);
            }
        }
        Ok(held)
    }
}

pub(crate) fn load_all(db: &Connection) -> Result<Vec<Team>, Fault> {
    all(db, "SELECT whole FROM team ORDER BY id", &[])
}

pub(crate) fn load(db: &Connection, id: &str) -> Result<Option<Team>, Fault> {
    one(db, "SELECT whole FROM team WHERE id = ?", &[&id])
}

pub(crate) fn keep(db: &Connection, team: &Team) -> Result<(), Fault> {
    db.prepare_cached("INSERT INTO team (id, folded, parent, whole) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET folded = excluded.folded, parent = excluded.parent, whole = excluded.whole")?
        .execute(params![team.id.as_str(), words::folded(&team.name), team.parent.as_ref().map(|id| id.as_str()), written(team)?])?;
    Ok(())
}
