//! Minutes and times of day in an agenda: `45 min`, `10-15min`, `1 hr`, `1h30`, `20'`, `10:15`, `10.15 Uhr`.
//!
//! **Invariant:** a bare number is no length; only words, marks or a column say that it means minutes.

use super::item::Found;

/// A length in minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Length {
    /// Minutes, 1 to 480; of two lengths, the longer.
    pub minutes: u32,
    /// Two lengths were given.
    pub range: bool,
}

/// The longest time an item takes.
const MOST: u32 = 480;

/// Reads words that are a length and nothing else.
pub(crate) fn read(words: &str) -> Option<Length> {
    let lower = words.trim().to_lowercase().replace(['’', '′', '‘', '´', '`'], "'").replace(['–', '—', '−'], "-");
    let mut rest = lower.trim_end_matches(['.', ',', ';', '?']).trim();
    for lead in ["~", "ca.", "ca ", "circa ", "about ", "approx. ", "approx ", "max. ", "max ", "up to ", "bis zu ", "etwa "] {
        rest = rest.strip_prefix(lead).unwrap_or(rest).trim_start();
    }
    let (first, after) = number(rest)?;
    let after = after.trim_start();
    // "10-15 min", "10 to 15 min"
    for between in ["-", "to ", "bis "] {
        if let Some(second) = after.strip_prefix(between)
            && let Some((second, unit)) = number(second.trim_start())
            && let Some(scale) = unit_alone(unit)
        {
            return made(first.max(second) * scale, true);
        }
    }
    if let Some(scale) = unit_alone(after) {
        return made(first * scale, false);
    }
    // "1h30", "1 hr 30 min", "1 Std. 30"
    let (unit, more) = unit(after)?;
    let (second, last) = number(more.trim_start())?;
    let minutes_follow = last.trim().is_empty() || unit_alone(last) == Some(1.0);
    (unit == 60.0 && minutes_follow && second < 60.0).then(|| made(first * 60.0 + second, false)).flatten()
}

/// Reads a number in a column that holds minutes.
pub(crate) fn bare(words: &str) -> Option<Length> {
    read(words).or_else(|| {
        let (number, rest) = number(words.trim())?;
        rest.trim().is_empty().then(|| made(number, false)).flatten()
    })
}

fn made(minutes: f64, range: bool) -> Option<Length> {
    // Rounded, and in the bounds of an item; what is outside was no length.
    let rounded = minutes.round();
    (1.0..=f64::from(MOST)).contains(&rounded).then_some(Length { minutes: rounded as u32, range })
}

fn number(text: &str) -> Option<(f64, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 || digits > 4 {
        return None;
    }
    let mut end = digits;
    let bytes = text.as_bytes();
    // "1.5 h" and "1,5 Std."
    if bytes.get(end).is_some_and(|byte| matches!(byte, b'.' | b',')) && bytes.get(end + 1).is_some_and(u8::is_ascii_digit) {
        end += 2;
    }
    let number = text[..end].replace(',', ".").parse().ok()?;
    Some((number, &text[end..]))
}

fn unit_alone(text: &str) -> Option<f64> {
    let text = text.trim().trim_end_matches('.');
    unit(text).filter(|(_, rest)| rest.is_empty()).map(|(scale, _)| scale)
}

/// Minutes in a unit, and what follows it; longer names first.
fn unit(text: &str) -> Option<(f64, &str)> {
    const UNITS: [(&str, f64); 17] = [
        ("minutes", 1.0),
        ("minuten", 1.0),
        ("minute", 1.0),
        ("mins", 1.0),
        ("min.", 1.0),
        ("min", 1.0),
        ("m", 1.0),
        ("'", 1.0),
        ("hours", 60.0),
        ("hour", 60.0),
        ("hrs", 60.0),
        ("hr", 60.0),
        ("stunden", 60.0),
        ("stunde", 60.0),
        ("std.", 60.0),
        ("std", 60.0),
        ("h", 60.0),
    ];
    let text = text.trim_start();
    UNITS.iter().find_map(|(name, scale)| Some((*scale, text.strip_prefix(name)?)))
}

/// A length at the end of a text: what stands before it, and the length.
pub(crate) fn at_end(text: &str) -> Option<(&str, Length)> {
    split_at_words(text, true).into_iter().rev().find_map(|(before, end)| Some((before, read(end)?)))
}

/// A length at the beginning of a text, and what stands after it.
pub(crate) fn at_start(text: &str) -> Option<(Length, &str)> {
    split_at_words(text, false).into_iter().rev().find_map(|(start, after)| {
        // "5 min silence" is one thing; "5 min: silence" and "5' silence" are two.
        let parted = start.ends_with([':', '\'', '’', '′', ',']) || after.trim_start().starts_with([':', '-', '–', '—', '|', ',']);
        let length = read(start.trim_end_matches([':', ',']))?;
        parted.then(|| (length, after.trim_start().trim_start_matches([':', '-', '–', '—', '|', ',']).trim_start()))
    })
}

/// The ways to split off one to four words at the end (or beginning); neither side is empty.
fn split_at_words(text: &str, at_end: bool) -> Vec<(&str, &str)> {
    let text = text.trim();
    let mut splits = Vec::new();
    let mut inside = false;
    let places: Vec<usize> = {
        let mut places: Vec<usize> = Vec::new();
        for (at, letter) in text.char_indices() {
            if letter.is_whitespace() {
                inside = false;
            } else if !inside {
                inside = true;
                places.push(at);
            }
        }
        places.into_iter().skip(1).collect()
    };
    let chosen: Vec<usize> = if at_end { places.iter().rev().take(4).copied().collect() } else { places.iter().take(4).copied().collect() };
    for at in chosen {
        splits.push((text[..at].trim_end(), text[at..].trim_start()));
    }
    splits
}

/// A time of day at the beginning: minutes after midnight, the end where a span was given, and what follows.
pub(crate) fn time_at_start(text: &str) -> Option<(u32, Option<u32>, &str)> {
    let (start, rest) = time(text.trim_start())?;
    let bare = rest.trim_start();
    for between in ["-", "–", "—", "to ", "bis "] {
        if let Some(more) = bare.strip_prefix(between)
            && let Some((end, rest)) = time(more.trim_start())
        {
            return Some((start, Some(end), after_time(rest)?));
        }
    }
    Some((start, None, after_time(rest)?))
}

fn time(text: &str) -> Option<(u32, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=2).contains(&digits) {
        return None;
    }
    let mut hour: u32 = text[..digits].parse().ok()?;
    let rest = text[digits..].strip_prefix([':', '.', 'h'])?;
    let minute: u32 = rest.get(..2).filter(|two| two.bytes().all(|byte| byte.is_ascii_digit()))?.parse().ok()?;
    let mut rest = &rest[2..];
    if rest.starts_with(|letter: char| letter.is_ascii_digit()) || hour > 23 || minute > 59 {
        return None;
    }
    let bare = rest.trim_start();
    for (mark, later) in [("am", 0), ("AM", 0), ("pm", 12), ("PM", 12), ("a.m.", 0), ("p.m.", 12), ("Uhr", 0), ("h", 0)] {
        if let Some(after) = bare.strip_prefix(mark)
            && !after.starts_with(char::is_alphanumeric)
        {
            hour = if later == 12 && hour < 12 { hour + 12 } else { hour };
            rest = after;
            break;
        }
    }
    Some((hour * 60 + minute, rest))
}

/// What follows a time: set apart by a space or a mark, else it was no time.
fn after_time(rest: &str) -> Option<&str> {
    let bare = rest.trim_start().trim_start_matches([':', '-', '–', '—', '|', ',', ')']).trim_start();
    (rest.len() > bare.len() && !bare.is_empty()).then_some(bare)
}

/// Where items have times and no minutes, they last until the next one begins.
pub(crate) fn between_times(items: &mut [Found]) {
    for at in 0..items.len() {
        let Some(start) = items[at].starts else { continue };
        let next = items.get(at + 1).and_then(|next| next.starts);
        let end = items[at].ends.or(next);
        if items[at].suggested.minutes.is_none()
            && let Some(minutes) = end.and_then(|end| end.checked_sub(start)).filter(|minutes| (1..=MOST).contains(minutes))
        {
            items[at].suggested.minutes = Some(minutes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_read_in_every_way_people_write_them() {
        for (words, minutes) in [
            ("45 min", 45),
            ("45min", 45),
            ("10m", 10),
            ("20'", 20),
            ("20’", 20),
            ("15 mins", 15),
            ("30 minutes", 30),
            ("10 Min.", 10),
            ("10 Minuten", 10),
            ("1 hr", 60),
            ("1h", 60),
            ("1h30", 90),
            ("1 hr 30 min", 90),
            ("1.5 h", 90),
            ("1,5 Std.", 90),
            ("2 hours", 120),
            ("ca. 15 min", 15),
            ("~5 min", 5),
            ("10 min?", 10),
        ] {
            assert_eq!(read(words), Some(Length { minutes, range: false }), "{words}");
        }
        for words in ["10-15min", "10–15 min", "10 to 15 minutes", "10 bis 15 Minuten"] {
            assert_eq!(read(words), Some(Length { minutes: 15, range: true }), "{words}");
        }
    }

    #[test]
    fn what_is_no_length_is_none() {
        for words in ["", "10", "200k", "phase 4", "0 min", "900 h", "min", "45 minds", "10:15", "99999 min", "5 moons", "1h99"] {
            assert_eq!(read(words), None, "{words}");
        }
        assert_eq!(bare("10"), Some(Length { minutes: 10, range: false }), "in a column of minutes it is");
    }

    #[test]
    fn a_length_is_found_at_either_end() {
        assert_eq!(at_end("Budget - Ana 1 hr 30 min").map(|(before, length)| (before, length.minutes)), Some(("Budget - Ana", 90)));
        assert_eq!(at_end("Budget 10m").map(|(before, length)| (before, length.minutes)), Some(("Budget", 10)));
        assert_eq!(at_end("10m"), None, "an item needs a title");
        assert_eq!(at_start("10 min: Budget").map(|(length, after)| (length.minutes, after)), Some((10, "Budget")));
        assert_eq!(at_start("5' Budget").map(|(length, after)| (length.minutes, after)), Some((5, "Budget")));
        assert_eq!(at_start("5 min silence"), None, "that is what it is called");
    }

    #[test]
    fn times_of_day_are_found_at_the_beginning() {
        assert_eq!(time_at_start("10:15 Budget"), Some((615, None, "Budget")));
        assert_eq!(time_at_start("10.15 Uhr: Budget"), Some((615, None, "Budget")));
        assert_eq!(time_at_start("9:00-9:30 Budget"), Some((540, Some(570), "Budget")));
        assert_eq!(time_at_start("2:15pm – Budget"), Some((855, None, "Budget")));
        for words in ["10:15", "10.155 Budget", "25:00 Budget", "1.2 Budget", "Budget 10:15", "10:15Budget"] {
            assert_eq!(time_at_start(words), None, "{words}");
        }
    }
}
