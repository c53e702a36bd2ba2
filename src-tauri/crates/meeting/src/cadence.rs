//! How often a series meets: a recurrence rule in the words of calendars, a time of day and a zone.
//!
//! Occurrences are local dates; a clock change moves the instant, never the date or the time on the wall.
//!
//! **Invariant:** a cadence that exists has at least one occurrence.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use rrule::{RRuleSet, Tz as RuleZone};
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::refusal::Refusal;

/// A time of day on the wall, written `10:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, JsonSchema)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
#[schemars(with = "String")]
pub struct TimeOfDay(pub NaiveTime);

impl TimeOfDay {
    /// The time at an hour and minute; midnight when there is no such time.
    pub fn at(hour: u32, minute: u32) -> Self {
        Self(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or(NaiveTime::MIN))
    }

    /// The time to the minute: seconds are not written down, so they are not kept either.
    pub fn to_the_minute(time: NaiveTime) -> Self {
        Self::at(time.hour(), time.minute())
    }
}

impl std::fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let time = NaiveTime::parse_from_str(&text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(&text, "%H:%M:%S"));
        time.map(Self::to_the_minute).map_err(|_| serde::de::Error::custom(format!("a time is written like 10:00, not {text:?}")))
    }
}

/// Reads the name of a time zone.
///
/// # Errors
/// Refuses a zone that does not exist.
pub fn zone(name: &str) -> Result<Tz, Refusal> {
    name.parse().map_err(|_| Refusal::new("unknown-zone").text("zone", name).hint("zone-names"))
}

/// The instant of a local date and time; in the hour that a clock change skips, the first instant after it.
pub fn instant(date: NaiveDate, at: TimeOfDay, zone: Tz) -> DateTime<Utc> {
    let local = date.and_time(at.0);
    for minutes in 0..=180 {
        let shifted = local + chrono::Duration::minutes(minutes);
        if let Some(instant) = zone.from_local_datetime(&shifted).earliest() {
            return instant.with_timezone(&Utc);
        }
    }
    Utc.from_utc_datetime(&local)
}

/// Checks a recurrence rule (RFC 5545, `FREQ=WEEKLY;BYDAY=MO`): daily, weekly or monthly, with an occurrence.
///
/// # Errors
/// Refuses a rule that cannot be read, another frequency, and one that never happens.
pub fn check(rule: &str, from: NaiveDate) -> Result<String, Refusal> {
    let rule = rule.trim().trim_start_matches("RRULE:").to_ascii_uppercase();
    let frequency = rule.split(';').find_map(|part| part.strip_prefix("FREQ="));
    if !matches!(frequency, Some("DAILY" | "WEEKLY" | "MONTHLY")) {
        return Err(Refusal::new("cadence-frequency").text("rule", &rule).hint("cadence-example"));
    }
    if set(&rule, from).is_none() {
        return Err(Refusal::new("cadence-unreadable").text("rule", &rule).hint("cadence-example"));
    }
    if occurrences(&rule, from, from, 1).is_empty() {
        return Err(Refusal::new("cadence-never").text("rule", &rule).hint("cadence-example"));
    }
    Ok(rule)
}

/// The first `count` dates of a rule that began on `start`, not before `from`.
pub fn occurrences(rule: &str, start: NaiveDate, from: NaiveDate, count: u16) -> Vec<NaiveDate> {
    let Some(set) = set(rule, near(rule, start, from)) else { return Vec::new() };
    let after = RuleZone::UTC.from_utc_datetime(&from.and_time(NaiveTime::MIN));
    set.after(after).all(count).dates.into_iter().map(|moment| moment.date_naive()).collect()
}

/// A start as good as the first one, close before `from`: a rule of days or weeks repeats itself, so that ten years of it need not
/// be walked through to find next Monday. A rule that counts its occurrences is walked from its beginning.
fn near(rule: &str, start: NaiveDate, from: NaiveDate) -> NaiveDate {
    let part = |name: &str| rule.split(';').find_map(|part| part.strip_prefix(name));
    let days = match part("FREQ=") {
        Some("DAILY") => 1,
        Some("WEEKLY") => 7,
        _ => return start,
    };
    let Some(interval) = part("INTERVAL=").map_or(Some(1), |interval| interval.parse::<i64>().ok()).filter(|interval| *interval > 0) else {
        return start;
    };
    if rule.contains("COUNT=") {
        return start;
    }
    let every = days * interval;
    let rounds = (from - start).num_days() / every - 1;
    if rounds > 0 { start + chrono::Duration::days(rounds * every) } else { start }
}

fn set(rule: &str, start: NaiveDate) -> Option<RRuleSet> {
    let text = format!("DTSTART:{:04}{:02}{:02}T000000Z\nRRULE:{rule}", start.year(), start.month(), start.day());
    text.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_weekly_series_meets_on_its_weekday() {
        let dates = occurrences("FREQ=WEEKLY;BYDAY=MO", day("2026-11-18"), day("2026-11-23"), 3);
        assert_eq!(dates, [day("2026-11-23"), day("2026-11-30"), day("2026-12-07")], "from is included");
    }

    #[test]
    fn every_other_week_stays_in_step_with_its_first_meeting() {
        let dates = occurrences("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", day("2026-01-06"), day("2026-11-20"), 2);
        assert_eq!(dates, [day("2026-11-24"), day("2026-12-08")], "46 weeks after the first is an even number");
    }

    #[test]
    fn it_does_not_matter_from_where_a_rule_is_counted() {
        for rule in
            ["FREQ=WEEKLY;BYDAY=MO,TH", "FREQ=WEEKLY;INTERVAL=3", "FREQ=DAILY;INTERVAL=5", "FREQ=DAILY;BYDAY=MO,TU", "FREQ=WEEKLY;COUNT=9"]
        {
            let all = occurrences(rule, day("2026-01-07"), day("2026-01-07"), 200);
            for from in all.iter().take(60).flat_map(|date| [*date, date.succ_opt().unwrap()]) {
                let rest: Vec<NaiveDate> = all.iter().copied().filter(|date| *date >= from).take(20).collect();
                assert_eq!(occurrences(rule, day("2026-01-07"), from, 20), rest, "{rule} from {from}");
            }
        }
    }

    #[test]
    fn a_rule_that_never_happens_is_refused() {
        assert_eq!(check("FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=2", day("2026-01-01")).unwrap_err().why.key, "refusal-cadence-never");
        assert_eq!(check("FREQ=SECONDLY", day("2026-01-01")).unwrap_err().why.key, "refusal-cadence-frequency");
        assert_eq!(check("FREQ=WEEKLY;BYDAY=XX", day("2026-01-01")).unwrap_err().why.key, "refusal-cadence-unreadable");
    }

    #[test]
    fn a_time_of_day_is_kept_as_it_is_written() {
        let now = TimeOfDay::to_the_minute(NaiveTime::from_hms_opt(9, 28, 30).unwrap());
        assert_eq!(serde_json::from_str::<TimeOfDay>(&serde_json::to_string(&now).unwrap()).unwrap(), now, "nothing is lost in writing");
        assert_eq!(serde_json::from_str::<TimeOfDay>("\"09:28:59\"").unwrap(), now, "a calendar may bring seconds");
    }

    #[test]
    fn a_meeting_in_the_hour_that_is_skipped_happens_right_after_it() {
        let berlin = zone("Europe/Berlin").unwrap();
        let moved = instant(day("2026-03-29"), TimeOfDay::at(2, 30), berlin);
        assert_eq!(moved.with_timezone(&berlin).format("%H:%M").to_string(), "03:00", "02:30 does not exist on that day");
    }
}
