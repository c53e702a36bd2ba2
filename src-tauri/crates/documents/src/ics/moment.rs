//! Dates and times as calendars write them: `20270712`, `20270712T090000`, `20270712T090000Z`, `P1DT2H`.
//!
//! **Invariant:** a date alone is never moved by a zone.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

use super::content::Line;

/// A date or a time as it stands in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    /// On the clocks where it is; midnight for a date alone.
    pub local: NaiveDateTime,
    /// The zone of those clocks; nothing where it floats or is unknown.
    pub zone: Option<Tz>,
    /// A date alone.
    pub is_date: bool,
}

impl Moment {
    /// The same instant on other clocks; a date alone, and what floats, stays as it stands.
    pub fn on_clocks(self, zone: Option<Tz>) -> NaiveDateTime {
        match (self.zone, zone) {
            (Some(own), Some(other)) if own != other && !self.is_date => {
                let instant = own.from_local_datetime(&self.local).earliest();
                instant.map_or(self.local, |instant| instant.with_timezone(&other).naive_local())
            }
            _ => self.local,
        }
    }
}

/// Every moment of a line; those that cannot be read are nothing.
pub(super) fn moments(line: &Line) -> impl Iterator<Item = Option<Moment>> + '_ {
    // Of a period only its beginning counts.
    line.value.split(',').map(|value| moment(value.split('/').next().unwrap_or(value), line))
}

/// A moment of a line.
pub(super) fn moment(value: &str, line: &Line) -> Option<Moment> {
    let value = value.trim();
    if line.is_date || value.len() == 8 {
        let date = day(value.get(..8)?)?;
        return Some(Moment { local: date.and_time(NaiveTime::MIN), zone: None, is_date: true });
    }
    let (written, utc) = value.strip_suffix(['Z', 'z']).map_or((value, false), |written| (written, true));
    let local =
        NaiveDateTime::parse_from_str(written, "%Y%m%dT%H%M%S").or_else(|_| NaiveDateTime::parse_from_str(written, "%Y%m%dT%H%M")).ok()?;
    let zone = if utc { Some(Tz::UTC) } else { line.zone.as_deref().and_then(zone) };
    Some(Moment { local, zone, is_date: false })
}

/// `20270712`.
fn day(written: &str) -> Option<NaiveDate> {
    let digits = written.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| NaiveDate::parse_from_str(written, "%Y%m%d").ok()).flatten()
}

/// A zone by the name that programs give it: as in the zone database, perhaps with the maker's name before it.
pub(super) fn zone(name: &str) -> Option<Tz> {
    let parts: Vec<&str> = name.trim().split('/').collect();
    (0..parts.len()).filter_map(|first| parts[first..].join("/").parse().ok()).next()
}

/// A length of time (RFC 5545, 3.3.6): `P15DT5H0M20S`, `P7W`. Nothing for what goes backwards.
pub(super) fn length(written: &str) -> Option<Duration> {
    let mut rest = written.trim().trim_start_matches('+').strip_prefix('P')?;
    let mut sum = Duration::zero();
    let mut seen = false;
    let mut of_day = false;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T').filter(|_| !of_day) {
            (rest, of_day) = (after, true);
            continue;
        }
        let end = rest.find(|letter: char| !letter.is_ascii_digit())?;
        let count: i64 = rest.get(..end)?.parse().ok()?;
        let one = match (rest.get(end..=end)?, of_day) {
            ("W", false) => Duration::weeks(1),
            ("D", false) => Duration::days(1),
            ("H", true) => Duration::hours(1),
            ("M", true) => Duration::minutes(1),
            ("S", true) => Duration::seconds(1),
            _ => return None,
        };
        let part = i32::try_from(count).ok().and_then(|count| one.checked_mul(count))?;
        sum = sum.checked_add(&part)?;
        seen = true;
        rest = rest.get(end + 1..)?;
    }
    seen.then_some(sum)
}

/// A date and time as UTC writes it: `20270712T090000Z`.
pub(super) fn as_utc(local: NaiveDateTime) -> String {
    Utc.from_utc_datetime(&local).format("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(value: &str, zone: Option<&str>) -> Line {
        Line { name: "DTSTART".to_owned(), zone: zone.map(str::to_owned), is_date: false, value: value.to_owned() }
    }

    #[test]
    fn a_time_is_moved_to_the_clocks_here_and_a_date_is_not() {
        let berlin = Some(Tz::Europe__Berlin);
        let late = moment("20271231T233000", &line("", Some("America/New_York"))).unwrap();
        assert_eq!(late.on_clocks(berlin).date().to_string(), "2028-01-01", "half past eleven there is next year here");
        let day = moment("20271231", &line("", Some("America/New_York"))).unwrap();
        assert_eq!(day.on_clocks(berlin).date().to_string(), "2027-12-31");
    }

    #[test]
    fn zones_are_found_behind_the_name_of_their_maker_and_others_are_not_guessed() {
        assert_eq!(zone("/mozilla.org/20050126_1/Europe/Berlin"), Some(Tz::Europe__Berlin));
        assert_eq!(zone("America/Argentina/Salta"), Some(Tz::America__Argentina__Salta));
        assert_eq!(zone("W. Europe Standard Time"), None, "a zone of another system is not in the database");
    }

    #[test]
    fn lengths_are_read_and_nonsense_is_nothing() {
        assert_eq!(length("P15DT5H0M20S"), Some(Duration::days(15) + Duration::hours(5) + Duration::seconds(20)));
        assert_eq!(length("P7W"), Some(Duration::weeks(7)));
        for nonsense in ["", "P", "PT", "1D", "-P1D", "P1H", "PT1D", "P99999999999999999999D", "PT1", "PÄ"] {
            assert_eq!(length(nonsense), None, "{nonsense}");
        }
    }
}
