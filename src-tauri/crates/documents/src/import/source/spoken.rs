//! Who spoke when: WebVTT (W3C), with "Name: words" or `<v Name>` in front of what was said.
//!
//! **Invariant:** what was said is not kept; the times of one person are given only to whoever asks for that person by name, and
//! what goes out are figures for the team.

use std::collections::BTreeMap;

use baton_meeting::message::Message;
use serde::Serialize;

use super::Source;

/// Who spoke how long, as figures for the team.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Airtime {
    /// How many people spoke.
    pub people: usize,
    /// How often somebody began to speak after another.
    pub turns: usize,
    /// How long somebody spoke, all together, in seconds.
    pub seconds: u64,
    /// The smallest number of people who together spoke half of that.
    pub half: usize,
    /// Each by name, in milliseconds.
    #[serde(skip)]
    each: BTreeMap<String, u64>,
}

impl Airtime {
    /// How long one person spoke, in seconds: for that person, where they want it.
    pub fn own(&self, name: &str) -> Option<u64> {
        self.each.get(name).map(|spoken| spoken / 1_000)
    }
}

/// Reads speaking times.
pub(crate) fn read(text: &str) -> Source {
    let mut source = Source { meeting: true, ..Source::default() };
    let mut airtime = Airtime::default();
    let (mut before, mut speaker): (u64, Option<String>) = (0, None);
    let mut length: Option<u64> = None;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim();
        if let Some(times) = times(line) {
            length = match times {
                Ok((from, until)) if from <= until => {
                    if from < before {
                        source.unsure(at + 1, Message::new("import-unsure-backwards"));
                    }
                    before = from;
                    Some(until - from)
                }
                _ => {
                    source.unsure(at + 1, Message::new("import-unsure-backwards"));
                    None
                }
            };
            continue;
        }
        let Some(spoken) = length.take().filter(|_| !line.is_empty()) else { continue };
        let named = name(line);
        let goes_on = named.is_none() || named == speaker;
        if let Some(named) = named {
            airtime.turns += usize::from(!goes_on || speaker.is_none());
            speaker = Some(named);
        }
        match &speaker {
            Some(speaker) => *airtime.each.entry(speaker.clone()).or_default() += spoken,
            None => source.unsure(at + 1, Message::new("import-unsure-speaker")),
        }
    }
    let mut each: Vec<u64> = airtime.each.values().copied().collect();
    each.sort_unstable_by(|one, two| two.cmp(one));
    let all: u64 = each.iter().sum();
    airtime.people = each.len();
    airtime.seconds = all / 1_000;
    let mut sum = 0;
    airtime.half = each
        .iter()
        .take_while(|spoken| {
            let goes = sum * 2 < all;
            sum += **spoken;
            goes
        })
        .count();
    source.present = airtime.each.keys().cloned().collect();
    source.turns = airtime.turns;
    source.airtime = Some(airtime);
    source
}

/// "00:01:02.300 --> 00:01:04.000" in milliseconds; nothing for another line.
fn times(line: &str) -> Option<Result<(u64, u64), ()>> {
    let (from, rest) = line.split_once("-->")?;
    let until = rest.split_whitespace().next().unwrap_or_default();
    Some(moment(from.trim()).zip(moment(until)).ok_or(()))
}

fn moment(words: &str) -> Option<u64> {
    let (clock, fraction) = words.split_once('.').or_else(|| words.split_once(','))?;
    let parts: Vec<u64> = clock.split(':').map(|part| part.parse().ok().filter(|number| *number < 10_000)).collect::<Option<_>>()?;
    let seconds = match parts[..] {
        [hours, minutes, seconds] => hours * 3_600 + minutes * 60 + seconds,
        [minutes, seconds] => minutes * 60 + seconds,
        _ => return None,
    };
    let thousandths: u64 = fraction.get(..3.min(fraction.len()))?.parse().ok()?;
    Some(seconds * 1_000 + thousandths)
}

/// Who says it: "Ana (Geth): words", "<v Ana>words".
fn name(line: &str) -> Option<String> {
    if let Some(rest) = line.strip_prefix("<v") {
        let (head, _) = rest.split_once('>')?;
        let name = head.split_once(' ').map_or("", |(_, name)| name).trim();
        return (!name.is_empty()).then(|| name.chars().take(120).collect());
    }
    let (name, _) = line.split_once(": ").or_else(|| line.strip_suffix(':').map(|name| (name, "")))?;
    let name = name.split(['(', '[']).next().unwrap_or_default().trim();
    let fits =
        !name.is_empty() && name.split_whitespace().count() <= 6 && name.chars().count() <= 60 && name.chars().any(char::is_alphabetic);
    (fits && !name.contains("://") && !name.contains(['?', '.', '!', ','])).then(|| name.to_owned())
}
