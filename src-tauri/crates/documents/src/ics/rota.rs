//! The rota as a calendar: of a series, or of somebody's own turns.
//!
//! A meeting keeps its identity when it is moved; what was called off, and a turn that somebody gave away, goes out as cancelled.
//! So a second export brings the first up to date and doubles nothing.
//!
//! **Invariant:** the same records give the same bytes: nothing here knows when it is written.

use baton_meeting::cadence;
use baton_meeting::id::{PersonId, SeriesId};
use baton_meeting::series::Series;
use baton_meeting::state::State;
use baton_texts::{Names, Texts};
use chrono::{DateTime, Duration, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use std::collections::BTreeMap;

use super::write::Lines;
use super::zone;
use crate::called::Called;
use crate::paper::Proof;
use crate::slots::{self, Slot};

/// How far the record of a series has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Grows with every change.
    pub sequence: u64,
    /// When the newest of them was recorded.
    pub at: DateTime<Utc>,
}

/// What a calendar of the rota is made of.
pub struct RotaCalendar<'a> {
    /// People, teams, series.
    pub state: &'a State,
    /// How far each series has come; one without goes out as new.
    pub stamps: &'a BTreeMap<SeriesId, Stamp>,
    /// The proof of the record, to stand in what is said about the calendar.
    pub checkpoint: Option<Proof>,
    /// The language.
    pub texts: &'a Texts,
}

impl RotaCalendar<'_> {
    /// The meetings of a series with everybody's role.
    pub fn of_series(&self, series: &Series) -> String {
        let called = Called::new(self.state, &[]);
        let events: Vec<(&Series, Slot)> = slots::published(series).into_iter().map(|slot| (series, slot)).collect();
        self.written(&series.name, &events, |lines, series, slot| {
            lines.put("UID", &format!("{}.{}@{}", slot.made, series.id, self.state.workspace.id));
            self.event(lines, series, slot, slot.off, &series.name, &called);
        })
    }

    /// The turns of somebody in every series, with their role.
    pub fn of_person(&self, person: &PersonId) -> String {
        let called = Called::new(self.state, &[]);
        let mine = |slot: &Slot| slot.named.contains(person) || slot.roles.iter().any(|role| role.who.as_ref() == Some(person));
        let mut events: Vec<(&Series, Slot)> = Vec::new();
        for series in self.state.series.values() {
            // Who was named for a meeting that was called off is not kept; everybody in the rota is told.
            let there = slots::members(series).contains(person);
            events.extend(slots::published(series).into_iter().filter(|slot| mine(slot) || slot.off && there).map(|slot| (series, slot)));
        }
        events.sort_by_key(|(series, slot)| (slot.date, series.at, series.id.clone()));
        let title = self.texts.say("rota-paper-of", &[("name", called.person(person).into())]);
        self.written(&title, &events, |lines, series, slot| {
            let role = slot.roles.iter().find(|role| role.who.as_ref() == Some(person)).map(|role| role.role);
            lines.put("UID", &format!("{}.{}.{person}@{}", slot.made, series.id, self.state.workspace.id));
            let summary = match role {
                Some(role) => self.texts.say(
                    "rota-paper-turn",
                    &[("role", self.texts.plain(&slots::lead(role)).into()), ("series", series.name.as_str().into())],
                ),
                None => series.name.clone(),
            };
            self.event(lines, series, slot, slot.off || role.is_none(), &summary, &called);
        })
    }

    fn written(&self, title: &str, events: &[(&Series, Slot)], put: impl Fn(&mut Lines, &Series, &Slot)) -> String {
        let mut lines = Lines::default();
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", "-//Baton//Baton//EN");
        lines.put("CALSCALE", "GREGORIAN");
        lines.put("METHOD", "PUBLISH");
        lines.words("NAME", title);
        lines.words("X-WR-CALNAME", title);
        if let Some(proof) = &self.checkpoint {
            let said = proof.line(self.texts);
            lines.words("DESCRIPTION", &said);
            lines.words("X-WR-CALDESC", &said);
        }
        let mut zones: BTreeMap<&str, (Tz, Vec<_>)> = BTreeMap::new();
        for (series, slot) in events {
            let zone = cadence::zone(&series.zone).unwrap_or(Tz::UTC);
            zones.entry(zone.name()).or_insert((zone, Vec::new())).1.push(slot.date);
        }
        for (zone, dates) in zones.into_values() {
            if let (Some(first), Some(last)) = (dates.iter().min(), dates.iter().max()) {
                zone::put(&mut lines, zone, *first, *last);
            }
        }
        for (series, slot) in events {
            lines.put("BEGIN", "VEVENT");
            put(&mut lines, series, slot);
            lines.put("END", "VEVENT");
        }
        lines.put("END", "VCALENDAR");
        lines.written()
    }

    fn event(&self, lines: &mut Lines, series: &Series, slot: &Slot, off: bool, summary: &str, called: &Called<'_>) {
        let stamp = self.stamps.get(&series.id).copied().unwrap_or(Stamp { sequence: 0, at: DateTime::UNIX_EPOCH });
        let zone = cadence::zone(&series.zone).unwrap_or(Tz::UTC);
        let start = cadence::instant(slot.date, series.at, zone);
        lines.put("DTSTAMP", &utc(stamp.at));
        lines.put("SEQUENCE", &stamp.sequence.to_string());
        local(lines, "DTSTART", start, zone);
        local(lines, "DTEND", start + Duration::minutes(i64::from(series.minutes)), zone);
        lines.words("SUMMARY", summary);
        lines.put("STATUS", if off { "CANCELLED" } else { "CONFIRMED" });
        let about: Vec<String> = slot.roles.iter().map(|one| self.said(one, called)).collect();
        if !about.is_empty() {
            lines.words("DESCRIPTION", &about.join("\n"));
        }
        lines.put("TRANSP", if off { "TRANSPARENT" } else { "OPAQUE" });
    }

    /// "Leads: Asha. Asha last did it on Mon 2 Nov 2026."
    fn said(&self, one: &slots::InRole, called: &Called<'_>) -> String {
        let name = one.who.as_ref().map_or_else(|| self.texts.plain("word-nobody-yet"), |person| called.person(person));
        let role = self.texts.plain(&slots::word(one.role));
        let line = self.texts.say("rota-paper-role", &[("role", role.into()), ("name", name.into())]);
        match &one.why {
            Some(why) => format!("{line} {}", self.texts.message(why, called)),
            None => line,
        }
    }
}

pub(super) fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// A time on the clocks of a zone; in UTC where those clocks show it for the second time.
fn local(lines: &mut Lines, name: &str, at: DateTime<Utc>, zone: Tz) {
    let there: NaiveDateTime = at.naive_utc() + zone.offset_from_utc_datetime(&at.naive_utc()).fix();
    if zone.from_local_datetime(&there).earliest().is_some_and(|first| first == at) {
        lines.put(&format!("{name};TZID={}", zone.name()), &there.format("%Y%m%dT%H%M%S").to_string());
    } else {
        lines.put(name, &utc(at));
    }
}
