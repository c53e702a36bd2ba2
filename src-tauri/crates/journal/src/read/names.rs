//! Names as a search knows them: whom and what a word may mean, which tags there are, and how many decisions.
//!
//! They are read once and kept until somebody writes into the file.
//!
//! **Invariant:** a name that was changed is known by the next search.

use std::cell::Ref;

use rusqlite::Connection;

use super::{Reader, team};
use crate::fault::Fault;
use crate::spelling::{names, split};

/// Identities that one word may mean; more than these are too many to have been meant.
const MEANT: usize = 64;

/// How many tags are offered to filter by.
const TAGS: i64 = 40;

/// A name by its words, and whose it is.
type Named = (String, Vec<String>);

/// Names, as of one state of the file.
#[derive(Debug)]
pub(crate) struct Names {
    version: i64,
    people: Vec<Named>,
    teams: Vec<Named>,
    roles: Vec<Named>,
    /// The tags that most decisions have, the most used first.
    pub tags: Vec<String>,
    pub decisions: usize,
}

impl Names {
    fn read(db: &Connection, version: i64) -> Result<Self, Fault> {
        let mut query = db.prepare_cached("SELECT id, folded FROM person")?;
        let people = query
            .query_map([], |row| Ok((row.get::<_, String>(0)?, split(row.get_ref(1)?.as_str()?))))?
            .collect::<Result<Vec<Named>, rusqlite::Error>>()?;
        let all = team::load_all(db)?;
        let teams = all.iter().map(|team| (team.id.0.clone(), split(&team.name))).collect();
        let roles = all.iter().flat_map(|team| &team.roles);
        let roles = roles
            .map(|role| (role.id.0.clone(), split(&format!("{} {}", role.name, role.domain.as_deref().unwrap_or_default()))))
            .collect();
        let decisions: i64 = db.prepare_cached("SELECT count(*) FROM logged")?.query_row([], |row| row.get(0))?;
        let mut query = db.prepare_cached("SELECT tag FROM decision_tag GROUP BY tag ORDER BY count(*) DESC, tag LIMIT ?")?;
        let tags = query.query_map([TAGS], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(Self { version, people, teams, roles, tags, decisions: usize::try_from(decisions).unwrap_or(0) })
    }

    /// People a word or a name may mean.
    pub fn people(&self, wanted: &str, whole: bool) -> Vec<&str> {
        meant(&self.people, wanted, whole)
    }

    /// Teams a name may mean.
    pub fn teams(&self, wanted: &str) -> Vec<&str> {
        meant(&self.teams, wanted, false)
    }

    /// Roles whose name or domain has these words.
    pub fn roles(&self, wanted: &str) -> Vec<&str> {
        meant(&self.roles, wanted, false)
    }
}

/// By name; an identity itself is meant as well, so that a window can ask without knowing names.
fn meant<'a>(named: &'a [Named], wanted: &str, whole: bool) -> Vec<&'a str> {
    if let Some((id, _)) = named.iter().find(|(id, _)| id == wanted) {
        return vec![id];
    }
    let words = split(wanted);
    named.iter().filter(|(_, name)| names(name, &words, whole)).take(MEANT).map(|(id, _)| id.as_str()).collect()
}

impl Reader {
    /// The names as they are now.
    pub(crate) fn names(&self) -> Result<Ref<'_, Names>, Fault> {
        let version = self.data_version()?;
        if self.names.borrow().as_ref().is_none_or(|names| names.version != version) {
            *self.names.borrow_mut() = Some(Names::read(&self.db, version)?);
        }
        Ref::filter_map(self.names.borrow(), Option::as_ref).map_err(|_| Fault::new(crate::fault::FaultKind::Unforeseen))
    }
}
