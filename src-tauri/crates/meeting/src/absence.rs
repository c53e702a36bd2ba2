//! Being away: for a while, for one meeting, or again and again, as a calendar says.
//!
//! Said once, it counts in every rota the person is in (or in the one series it names); turns that fall into it find a stand-in
//! at once, and nobody else's turn moves. Taken back, the person has their own turns again.
//!
//! **Invariant:** being away costs nobody anything: nothing is gained by it and nothing is paid.

use chrono::{Days, NaiveDate};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::asked::Asked;
use crate::event::Fact;
use crate::id::{AbsenceId, PersonId, PersonRef, SeriesId, SeriesRef, Stream};
use crate::person::Person;
use crate::refusal::Refusal;
use crate::rota::{self, RotaEvent};
use crate::series::{self, Series};
use crate::state::State;
use crate::words;

/// The most periods one absence has; ten years of school holidays are about seventy.
pub const PERIODS: usize = 500;
/// How far ahead an absence may reach, in days: twenty years.
const FAR: u64 = 366 * 20;

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// Somebody is away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Absence {
    /// Identity.
    pub id: AbsenceId,
    /// Who.
    pub person: PersonId,
    /// When, in order, without overlap.
    pub periods: Vec<Period>,
    /// In one series only; everywhere when left out.
    #[serde(default)]
    pub series: Option<SeriesId>,
    /// In their words, where they said why; may be empty.
    #[serde(default)]
    pub note: String,
}

impl Absence {
    /// Whether a date falls into it.
    pub fn covers(&self, date: NaiveDate) -> bool {
        let after = self.periods.partition_point(|period| period.from <= date);
        after > 0 && self.periods[after - 1].until >= date
    }

    /// Its last day.
    pub fn end(&self) -> Option<NaiveDate> {
        self.periods.last().map(|period| period.until)
    }
}

/// What happened to somebody's absences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum AbsenceEvent {
    /// Somebody said when they are away.
    AwaySaid { person: PersonId, absence: Absence },
    /// They took it back.
    AwayTakenBack { person: PersonId, absence: AbsenceId },
}

/// What can be asked for about being away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(optional_fields))]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum AbsenceIntent {
    /// Say that somebody is away: one stretch of days, or several.
    SayAway {
        id: Option<AbsenceId>,
        person: PersonRef,
        /// The first day; not together with `periods`.
        from: Option<NaiveDate>,
        /// The last day; the first when left out.
        until: Option<NaiveDate>,
        /// Several stretches, as from a calendar.
        periods: Option<Vec<Period>>,
        /// In this series only.
        series: Option<SeriesRef>,
        note: Option<String>,
    },
    /// Take an absence back.
    TakeBackAway { person: PersonRef, absence: AbsenceId },
}

/// Answers what was asked about being away.
///
/// # Errors
/// Refuses an absence that ends before it starts, that is wholly over, or that says no day; unknown people and series; and
/// taking back what was not said.
pub fn decide(state: &State, intent: AbsenceIntent, asked: &mut Asked) -> Result<Vec<Fact>, Refusal> {
    match intent {
        AbsenceIntent::SayAway { id, person, from, until, periods, series, note } => {
            let person = state.active_person(&person)?;
            let series = series.map(|series| state.series(&series)).transpose()?;
            if let Some(series) = series.filter(|series| !series::in_rota_now(series, &person.id)) {
                return Err(Refusal::new("not-in-rota").person("person", &person.id).text("series", &series.name));
            }
            let mut said = periods.unwrap_or_default();
            said.extend(from.map(|from| Period { from, until: until.unwrap_or(from) }));
            let absence = Absence {
                id: asked.id_or(id),
                person: person.id.clone(),
                periods: tidy(said, state.today)?,
                series: series.map(|series| series.id.clone()),
                note: words::text_or_nothing(&note.unwrap_or_default())?,
            };
            if person.away.iter().any(|known| known.id == absence.id) {
                return Err(Refusal::new("id-taken").text("id", absence.id.as_str()));
            }
            let mut facts = vec![AbsenceEvent::AwaySaid { person: person.id.clone(), absence: absence.clone() }.into()];
            for series in concerned(state, &absence) {
                let noted = RotaEvent::AwayNoted { series: series.id.clone(), absence: absence.clone() };
                facts.extend(rota::and_mend(series, vec![noted], state.today));
            }
            Ok(facts)
        }
        AbsenceIntent::TakeBackAway { person, absence } => {
            let person = state.person(&person)?;
            if !person.away.iter().any(|known| known.id == absence) {
                return Err(Refusal::new("unknown-absence"));
            }
            let mut facts = vec![AbsenceEvent::AwayTakenBack { person: person.id.clone(), absence: absence.clone() }.into()];
            // Also where they have left meanwhile: coming back, they are there.
            for series in state.series.values().filter(|series| series.away.iter().any(|noted| noted.id == absence)) {
                let lifted = RotaEvent::AwayLifted { series: series.id.clone(), absence: absence.clone() };
                facts.extend(rota::and_mend(series, vec![lifted], state.today));
            }
            Ok(facts)
        }
    }
}

/// The series an absence is about.
fn concerned<'a>(state: &'a State, absence: &'a Absence) -> impl Iterator<Item = &'a Series> {
    state.series.values().filter(move |series| match &absence.series {
        Some(only) => series.id == *only,
        None => series::in_rota_now(series, &absence.person),
    })
}

/// What of somebody's absences counts in a series they join.
pub(crate) fn brought_along(person: &Person, series: &Series) -> Vec<RotaEvent> {
    let counts = |absence: &&Absence| absence.series.as_ref().is_none_or(|only| *only == series.id);
    let known = |absence: &&Absence| !series.away.iter().any(|known| known.id == absence.id);
    let note = |absence: &Absence| RotaEvent::AwayNoted { series: series.id.clone(), absence: absence.clone() };
    person.away.iter().filter(counts).filter(known).map(note).collect()
}

/// Periods in order, joined where they touch.
fn tidy(mut periods: Vec<Period>, today: NaiveDate) -> Result<Vec<Period>, Refusal> {
    if periods.is_empty() {
        return Err(Refusal::new("away-when").hint("name-a-day"));
    }
    if let Some(period) = periods.iter().find(|period| period.until < period.from) {
        return Err(Refusal::new("away-ends-first").date("from", period.from).date("until", period.until).hint("other-way-round"));
    }
    let far = today.checked_add_days(Days::new(FAR)).unwrap_or(NaiveDate::MAX);
    if let Some(period) = periods.iter().find(|period| period.until > far) {
        return Err(Refusal::new("away-too-far").date("until", period.until));
    }
    periods.retain(|period| period.until >= today);
    if periods.is_empty() {
        return Err(Refusal::new("away-over").hint("past-needs-nothing"));
    }
    periods.sort_unstable();
    let mut joined: Vec<Period> = Vec::new();
    for period in periods {
        match joined.last_mut() {
            Some(last) if period.from <= last.until.succ_opt().unwrap_or(last.until) => last.until = last.until.max(period.until),
            _ => joined.push(period),
        }
    }
    if joined.len() > PERIODS {
        return Err(Refusal::new("away-too-many").number("most", PERIODS as i64));
    }
    Ok(joined)
}

impl AbsenceEvent {
    /// Whose absence it is.
    pub fn person(&self) -> &PersonId {
        match self {
            Self::AwaySaid { person, .. } | Self::AwayTakenBack { person, .. } => person,
        }
    }
}

impl From<AbsenceEvent> for Fact {
    fn from(event: AbsenceEvent) -> Self {
        Self { stream: Stream::Person(event.person().clone()), event: event.into() }
    }
}

/// Folds one event into a person.
pub(crate) fn evolve(person: &mut Person, event: &AbsenceEvent) {
    match event {
        AbsenceEvent::AwaySaid { absence, .. } => {
            person.away.retain(|known| known.id != absence.id);
            person.away.push(absence.clone());
        }
        AbsenceEvent::AwayTakenBack { absence, .. } => person.away.retain(|known| known.id != *absence),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, until: &str) -> Period {
        Period { from: day(from), until: day(until) }
    }

    #[test]
    fn periods_are_put_in_order_and_joined_where_they_touch() {
        let tidied = tidy(
            vec![period("2026-07-10", "2026-07-20"), period("2026-06-01", "2026-06-05"), period("2026-06-06", "2026-06-08")],
            day("2026-05-01"),
        );
        assert_eq!(tidied.unwrap(), [period("2026-06-01", "2026-06-08"), period("2026-07-10", "2026-07-20")]);
    }

    #[test]
    fn an_absence_that_ends_before_it_starts_or_is_over_or_says_no_day_is_refused() {
        let refused = |periods| tidy(periods, day("2026-05-01")).unwrap_err().why.key;
        assert_eq!(refused(vec![period("2026-06-05", "2026-06-01")]), "refusal-away-ends-first");
        assert_eq!(refused(vec![period("2026-04-01", "2026-04-30")]), "refusal-away-over");
        assert_eq!(refused(vec![]), "refusal-away-when");
        assert_eq!(refused(vec![period("2026-06-01", "9999-06-01")]), "refusal-away-too-far");
    }

    #[test]
    fn a_date_between_two_periods_is_not_covered() {
        let absence = Absence {
            id: "a".into(),
            person: "p".into(),
            periods: vec![period("2026-06-01", "2026-06-05"), period("2026-07-01", "2026-07-05")],
            series: None,
            note: String::new(),
        };
        assert!(absence.covers(day("2026-06-01")) && absence.covers(day("2026-07-05")), "both ends count");
        assert!(!absence.covers(day("2026-06-06")) && !absence.covers(day("2026-05-31")), "the days around do not");
    }
}
