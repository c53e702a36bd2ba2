//! Cards of people (vCard 2.1 to 4.0; RFC 2426, RFC 6350, RFC 9554 for pronouns), as address books give them away.
//!
//! **Invariant:** a card without a name gives nobody, and a card that is never closed ends where the next begins.

use super::rows::Row;

/// Whether a text is made of cards.
pub(crate) fn is(text: &str) -> bool {
    let start: String = text.trim_start_matches('\u{feff}').trim_start().chars().take(11).collect();
    start.eq_ignore_ascii_case("BEGIN:VCARD")
}

/// The cards as rows under headings.
pub(crate) fn read(text: &str) -> Vec<Row> {
    let heading = ["name", "email", "tags", "pronouns"].map(ToOwned::to_owned).to_vec();
    let mut rows = vec![Row { line: 1, cells: heading }];
    let mut card: Option<Card> = None;
    for (number, line) in unfolded(text) {
        let Some((name, parameters, value)) = parts(&line) else { continue };
        match (name.as_str(), &mut card) {
            ("BEGIN", _) if value.trim().eq_ignore_ascii_case("VCARD") => {
                rows.extend(card.take().map(Card::row));
                card = Some(Card { line: number, ..Card::default() });
            }
            ("END", _) => rows.extend(card.take().map(Card::row)),
            (_, Some(card)) => card.take(&name, &parameters, &value),
            _ => {}
        }
    }
    rows.extend(card.map(Card::row));
    rows
}

#[derive(Default)]
struct Card {
    line: usize,
    full: String,
    parts: String,
    group: String,
    email: String,
    tags: Vec<String>,
    pronouns: String,
}

impl Card {
    fn take(&mut self, name: &str, parameters: &str, raw: &str) {
        let value = decoded(parameters, raw);
        match name {
            "FN" if self.full.is_empty() => self.full = plain(&value),
            "N" if self.parts.is_empty() => {
                let each = divided(&value, ';');
                let part = |at: usize| each.get(at).map(|words| plain(words)).unwrap_or_default();
                self.parts = [part(1), part(2), part(0)].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ");
            }
            "ORG" if self.group.is_empty() => self.group = divided(&value, ';').first().map(|words| plain(words)).unwrap_or_default(),
            "EMAIL" if self.email.is_empty() || parameters.to_ascii_uppercase().contains("PREF") => {
                let address = plain(&value);
                self.email = address.strip_prefix("mailto:").unwrap_or(&address).to_owned();
            }
            "CATEGORIES" => self.tags.extend(divided(&value, ',').iter().map(|words| plain(words)).filter(|words| !words.is_empty())),
            "PRONOUNS" if self.pronouns.is_empty() => self.pronouns = plain(&value),
            _ => {}
        }
    }

    fn row(self) -> Row {
        let name = [self.full, self.parts, self.group].into_iter().find(|words| !words.is_empty()).unwrap_or_default();
        Row { line: self.line, cells: vec![name, self.email, self.tags.join("; "), self.pronouns] }
    }
}

/// Lines put together again where they were folded, each with the number of its first.
fn unfolded(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut soft = false;
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = line.trim_end_matches('\r');
        match lines.last_mut() {
            // An equals sign at the end of quoted-printable goes on in the next line.
            Some((_, last)) if soft => {
                last.truncate(last.len() - 1);
                last.push_str(line);
            }
            Some((_, last)) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ => lines.push((at + 1, line.to_owned())),
        }
        soft = lines.last().is_some_and(|(_, last)| {
            last.ends_with('=') && last.split(':').next().is_some_and(|head| head.to_ascii_uppercase().contains("QUOTED-PRINTABLE"))
        });
    }
    lines
}

/// "item1.EMAIL;TYPE=work:a@x.org" as its name, its parameters and its value.
fn parts(line: &str) -> Option<(String, String, String)> {
    let mut quoted = false;
    let colon = line.char_indices().find(|(_, letter)| {
        quoted ^= *letter == '"';
        *letter == ':' && !quoted
    })?;
    let (head, value) = (&line[..colon.0], &line[colon.0 + 1..]);
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    let name = name.rsplit('.').next().unwrap_or(name).trim().to_ascii_uppercase();
    Some((name, parameters.to_owned(), value.to_owned()))
}

fn decoded(parameters: &str, value: &str) -> String {
    let upper = parameters.to_ascii_uppercase();
    if !upper.contains("QUOTED-PRINTABLE") {
        return value.to_owned();
    }
    let mut bytes = Vec::with_capacity(value.len());
    let mut left = value.as_bytes();
    while let [first, rest @ ..] = left {
        let digit = |byte: u8| (byte as char).to_digit(16);
        match (first, rest) {
            (b'=', [high, low, after @ ..]) if digit(*high).is_some() && digit(*low).is_some() => {
                let code = digit(*high).unwrap_or(0) * 16 + digit(*low).unwrap_or(0);
                bytes.push(u8::try_from(code).unwrap_or(b'?'));
                left = after;
            }
            _ => {
                bytes.push(*first);
                left = rest;
            }
        }
    }
    match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => encoding_rs::WINDOWS_1252.decode(error.as_bytes()).0.into_owned(),
    }
}

/// Divided at a sign that is not escaped.
fn divided(value: &str, sign: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for letter in value.chars() {
        if letter == sign && !escaped {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
        escaped = letter == '\\' && !escaped;
    }
    parts
}

/// Without the signs that escape others.
fn plain(value: &str) -> String {
    let mut words = String::new();
    let mut escaped = false;
    for letter in value.chars() {
        match letter {
            '\\' if !escaped => {
                escaped = true;
                continue;
            }
            'n' | 'N' if escaped => words.push(' '),
            letter => words.push(letter),
        }
        escaped = false;
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
