//! A time zone as a calendar carries it: every clock change around the dates it is for.
//!
//! **Invariant:** a calendar says by itself when its meetings are, whatever the reader's zone database knows.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveTime, Offset, TimeZone, Utc};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

use super::write::Lines;

/// Writes a zone from the beginning of the first date's year to the end of the last one's.
pub(super) fn put(lines: &mut Lines, zone: Tz, first: NaiveDate, last: NaiveDate) {
    let start = NaiveDate::from_ymd_opt(first.year(), 1, 1).unwrap_or(first).and_time(NaiveTime::MIN).and_utc();
    let end = NaiveDate::from_ymd_opt(last.year() + 1, 1, 1).unwrap_or(last).and_time(NaiveTime::MIN).and_utc();
    lines.put("BEGIN", "VTIMEZONE");
    lines.put("TZID", zone.name());
    change(lines, zone, start, offset(zone, start));
    let mut known = start;
    while known < end {
        let next = known + Duration::days(1);
        if offset(zone, known) != offset(zone, next) {
            change(lines, zone, turn(zone, known, next), offset(zone, known));
        }
        known = next;
    }
    lines.put("END", "VTIMEZONE");
}

/// Seconds from UTC.
fn offset(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// The first second of the new time between two moments.
fn turn(zone: Tz, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> DateTime<Utc> {
    let old = offset(zone, before);
    while after - before > Duration::seconds(1) {
        let middle = before + (after - before) / 2;
        if offset(zone, middle) == old { before = middle } else { after = middle }
    }
    // Halves of a day are not whole seconds for ever; clocks change on whole ones.
    DateTime::from_timestamp(after.timestamp() + i64::from(after.timestamp_subsec_nanos() > 0), 0).unwrap_or(after)
}

fn change(lines: &mut Lines, zone: Tz, at: DateTime<Utc>, from: i32) {
    let now = zone.offset_from_utc_datetime(&at.naive_utc());
    let kind = if now.dst_offset().is_zero() { "STANDARD" } else { "DAYLIGHT" };
    // The beginning is told on the clocks that went before.
    let local = at.naive_utc() + Duration::seconds(i64::from(from));
    lines.put("BEGIN", kind);
    lines.put("DTSTART", &local.format("%Y%m%dT%H%M%S").to_string());
    lines.put("TZOFFSETFROM", &written(from));
    lines.put("TZOFFSETTO", &written(now.fix().local_minus_utc()));
    if let Some(name) = now.abbreviation() {
        lines.put("TZNAME", name);
    }
    lines.put("END", kind);
}

/// `+0100`, `-033000` where there are seconds.
fn written(offset: i32) -> String {
    let (sign, seconds) = if offset < 0 { ('-', -offset) } else { ('+', offset) };
    let rest = if seconds % 60 == 0 { String::new() } else { format!("{:02}", seconds % 60) };
    format!("{sign}{:02}{:02}{rest}", seconds / 3600, seconds / 60 % 60)
}
