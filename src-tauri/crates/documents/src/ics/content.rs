//! The lines of a calendar file, put together again where they were folded, and its events.
//!
//! Each line is read by itself, so that one broken line does not cost the others.
//!
//! **Invariant:** what stands inside an alarm or a task is never taken for the event around it.

use icalendar::parser::{Property, unfold};

/// A line of an event: its name in capitals, what is said about it, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// `DTSTART`.
    pub name: String,
    /// Zone by name, as it stands there.
    pub zone: Option<String>,
    /// A date without a time.
    pub is_date: bool,
    /// The value; texts without their escapes.
    pub value: String,
}

/// The events of a file, in its order.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// Whether a calendar begins in it at all.
    pub is_calendar: bool,
    /// Whether it ends where it began; a file that was cut does not.
    pub is_whole: bool,
    /// Lines of each event.
    pub events: Vec<Vec<Line>>,
    /// Lines that cannot be read, by number in the unfolded file.
    pub broken: usize,
}

impl Content {
    /// Takes a file apart.
    pub fn of(text: &str) -> Self {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text).replace("\r\n", "\n").replace('\r', "\n");
        let mut content = Self::default();
        let mut inside: Vec<String> = Vec::new();
        let mut event: Vec<Line> = Vec::new();
        for line in unfold(&text).lines().map(str::trim_end).filter(|line| !line.trim().is_empty()) {
            let Ok(read) = Property::try_from(line) else {
                if let Some((what, of)) = line.split_once(':') {
                    content.border(what.trim(), of.trim(), &mut inside, &mut event);
                } else {
                    content.broken += 1;
                }
                continue;
            };
            if inside.last().map(String::as_str) == Some("VEVENT") {
                match line_of(&read) {
                    Some(line) => event.push(line),
                    None => content.broken += 1,
                }
            }
        }
        content.is_whole = content.is_calendar && inside.is_empty();
        content
    }

    /// Something begins or ends.
    fn border(&mut self, what: &str, of: &str, inside: &mut Vec<String>, event: &mut Vec<Line>) {
        let of = of.to_ascii_uppercase();
        if what.eq_ignore_ascii_case("BEGIN") {
            self.is_calendar |= of == "VCALENDAR";
            if of == "VEVENT" {
                event.clear();
            }
            inside.push(of);
        } else if what.eq_ignore_ascii_case("END") {
            // An end without its beginning is left out; one that skips others ends those too.
            let Some(at) = inside.iter().rposition(|open| *open == of) else {
                self.broken += 1;
                return;
            };
            inside.truncate(at);
            if of == "VEVENT" {
                self.events.push(std::mem::take(event));
            }
        } else {
            self.broken += 1;
        }
    }
}

fn line_of(read: &Property<'_>) -> Option<Line> {
    let said = |wanted: &str| {
        let found = read.params.iter().find(|param| param.key.as_str().eq_ignore_ascii_case(wanted))?;
        found.val.as_ref().map(|value| value.as_str().trim_matches('"').to_owned())
    };
    let name = read.name.as_str().trim().to_ascii_uppercase();
    let value = read.val.as_str().to_owned();
    (!name.is_empty()).then(|| Line {
        is_date: said("VALUE").is_some_and(|kind| kind.eq_ignore_ascii_case("DATE")),
        zone: said("TZID").filter(|zone| !zone.is_empty()),
        name,
        value,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folded_line_is_one_line_and_an_alarm_is_not_the_event() {
        let content = Content::of(
            "\u{FEFF}BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Summer\n  holi\n days\nBEGIN:VALARM\nDURATION:PT5M\nEND:VALARM\nDTSTART;VALUE=DATE:20270712\nEND:VEVENT\nEND:VCALENDAR",
        );
        assert!(content.is_calendar && content.is_whole && content.broken == 0, "{content:?}");
        let names: Vec<&str> = content.events[0].iter().map(|line| line.name.as_str()).collect();
        assert_eq!(names, ["SUMMARY", "DTSTART"], "the alarm's length is its own");
        assert_eq!(content.events[0][0].value, "Summer holidays");
        assert!(content.events[0][1].is_date);
    }

    #[test]
    fn one_broken_line_does_not_cost_the_others() {
        let content = Content::of("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n=== nonsense\r\nSUMMARY:A\r\nEND:VEVENT\r\n");
        assert_eq!((content.events.len(), content.broken, content.is_whole), (1, 1, false), "the calendar never ends");
    }
}
