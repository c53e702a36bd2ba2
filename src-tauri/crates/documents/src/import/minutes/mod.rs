//! Minutes that exist already: when a meeting was, who led it, who wrote, who was there.
//!
//! The shapes read here are those in which public bodies keep their minutes: lines such as "Moderator: ..." and "Notes: ..." at the
//! top, as headings, in bold, in a table or plain; and a list of those who were there, one a line or with commas. What somebody
//! said is not read at all.
//!
//! **Invariant:** a name stands here only if it stands in the text; nobody is made a leader because nobody else was named.

mod day;
pub(crate) mod label;
pub mod names;
mod roll;

use baton_meeting::message::Message;
use chrono::NaiveDate;

use label::Label;

/// What was understood of the minutes of one meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MinutesRead {
    /// The day of the meeting.
    pub date: Option<NaiveDate>,
    /// What the minutes are called.
    pub title: Option<String>,
    /// Who led, as they are written there; several shared it.
    pub led: Vec<String>,
    /// Who wrote.
    pub wrote: Vec<String>,
    /// Who was there. Somebody who led may be missing in the list.
    pub present: Vec<String>,
    /// What to look at.
    pub unsure: Vec<Message>,
}

/// In how many of the first lines that say something a plain "Host: ..." is a line of the head, not somebody speaking.
const HEAD: usize = 40;
/// The most lines that are read.
const MOST: usize = 20_000;

/// Reads the minutes of one meeting, in Markdown or plain text.
pub fn read(text: &str) -> MinutesRead {
    let mut read = MinutesRead::default();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().take(MOST).collect();
    let mut said = 0;
    let mut at = 0;
    while let Some(line) = lines.get(at).copied() {
        at += 1;
        if line.trim().is_empty() {
            continue;
        }
        said += 1;
        if read.title.is_none() && said <= 3 {
            read.title = title(line);
        }
        let heading = line.trim_start().starts_with('#');
        let Some((label, words)) = label::of(line) else { continue };
        match label {
            Label::Led | Label::Wrote if said <= HEAD || heading => {
                let beneath = words.is_empty() && label == Label::Led;
                if words.contains("://") {
                    // "Minutes: https://...": where they are, not who wrote them.
                    continue;
                }
                let found = if beneath { roll::list(&lines, &mut at) } else { roll::named(&words) };
                let who = if label == Label::Led { &mut read.led } else { &mut read.wrote };
                add(who, found);
            }
            Label::Present => {
                let found = if words.is_empty() { roll::list(&lines, &mut at) } else { roll::named(&words) };
                add(&mut read.present, found);
            }
            Label::Date if said <= HEAD && read.date.is_none() => read.when(&words),
            Label::Led | Label::Wrote | Label::Date | Label::Other => {}
        }
    }
    if read.date.is_none() {
        let title = read.title.clone().unwrap_or_default();
        read.when(&title);
    }
    read.look();
    read
}

impl MinutesRead {
    fn when(&mut self, words: &str) {
        match day::read(words) {
            Some(day::Day::Sure(date)) => self.date = Some(date),
            Some(day::Day::Either(date, other)) => {
                self.date = Some(date);
                self.unsure.push(Message::new("minutes-unsure-date").date("one", date).date("other", other));
            }
            None => {}
        }
    }

    /// Says what is missing.
    fn look(&mut self) {
        let missing = [
            (self.date.is_none(), "minutes-unsure-no-date"),
            (self.led.is_empty(), "minutes-unsure-nobody-led"),
            (self.present.is_empty(), "minutes-unsure-nobody-there"),
        ];
        self.unsure.extend(missing.into_iter().filter(|(missing, _)| *missing).map(|(_, key)| Message::new(key)));
    }
}

fn add(names: &mut Vec<String>, found: Vec<String>) {
    for name in found {
        if !names.contains(&name) {
            names.push(name);
        }
    }
}

/// The title: the words of a heading, or of a first line that is no list and no label.
fn title(line: &str) -> Option<String> {
    let words = label::words(line);
    let plain = line.trim_start();
    let other = plain.starts_with(['-', '|', '!', '[', '>', '<']) || label::of(line).is_some();
    (!words.is_empty() && !other).then(|| words.chars().take(200).collect())
}

#[cfg(test)]
mod tests;
