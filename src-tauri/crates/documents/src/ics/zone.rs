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
fn turn(zone: Tz, before: DateTime<Utc>, after: DateTime<Utc>) -> DateTime<Utc> {
    let old = offset(zone, before);
    let (mut first, mut last) = (before.timestamp(), after.timestamp());
    while last - first > 1 {
        let middle = first + (last - first) / 2;
        let is_old = DateTime::from_timestamp(middle, 0).is_some_and(|middle| offset(zone, middle) == old);
        if is_old { first = middle } else { last = middle }
    }
    DateTime::from_timestamp(last, 0).unwrap_or(after)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn written_for(zone: Tz, year: i32) -> String {
        let mut lines = Lines::default();
        let day = NaiveDate::from_ymd_opt(year, 6, 1).unwrap();
        put(&mut lines, zone, day, day);
        lines.written()
    }

    #[test]
    fn clocks_change_when_they_do() {
        let berlin = written_for(Tz::Europe__Berlin, 2026);
        for change in [
            "DTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST",
            "DTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET",
        ] {
            assert!(berlin.contains(change), "{berlin}");
        }
        assert!(written_for(Tz::Australia__Lord_Howe, 2026).contains("TZOFFSETFROM:+1100\r\nTZOFFSETTO:+1030"), "half an hour there");
        let kolkata = written_for(Tz::Asia__Kolkata, 2026);
        assert_eq!(kolkata.matches("BEGIN:STANDARD").count(), 1, "no change there: {kolkata}");
        assert_eq!(written(-12_600 - 30), "-033030", "offsets of old times have seconds");
    }
}
