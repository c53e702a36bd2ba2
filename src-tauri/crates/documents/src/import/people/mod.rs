//! Pasted or opened names: one a line, a table with names, addresses and tags, or the cards of an address book.
//!
//! Columns may stand in any order, with headings in English or German or none; separators and encodings are found out.
//!
//! **Invariant:** nobody is dropped in silence, and two people with one name stay two people.

mod card;
mod columns;
pub(crate) mod encoding;
mod rows;

use baton_meeting::message::Message;
use baton_meeting::person::NewPerson;
use baton_meeting::words;
use std::collections::HashMap;

use columns::Columns;
use rows::Row;

/// Somebody who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPerson {
    /// As they can be added.
    pub person: NewPerson,
    /// The line they stood on, counted from one.
    pub line: usize,
}

/// Something that was not understood, or may be a mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeopleProblem {
    /// The line, counted from one; 0 where it is about the whole.
    pub line: usize,
    /// What it is, and what was done.
    pub what: Message,
}

/// What was understood of a list of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeoplePreview {
    /// People in order.
    pub people: Vec<FoundPerson>,
    /// What to look at.
    pub problems: Vec<PeopleProblem>,
    /// How the letters were encoded.
    pub encoding: &'static str,
    /// What stands between the columns, if there are several.
    pub separator: Option<char>,
}

/// The most lines that are read.
const MOST: usize = 10_000;

/// The longest address that is kept, in characters.
const ADDRESS: usize = words::NAME * 2;

/// Reads a list of people.
pub fn read(bytes: &[u8]) -> PeoplePreview {
    let (text, encoding) = encoding::decoded(bytes);
    let mut preview = PeoplePreview { people: Vec::new(), problems: Vec::new(), encoding, separator: None };
    let Some(text) = text else {
        preview.problem(0, Message::new("person-problem-not-text"));
        return preview;
    };
    let (mut rows, separator) = if card::is(&text) { (card::read(&text), None) } else { rows::read(&text) };
    preview.separator = separator;
    if rows.len() > MOST {
        rows.truncate(MOST);
        preview.problem(0, Message::new("person-problem-too-many").number("most", MOST));
    }
    let columns = Columns::of(&rows);
    for unread in &columns.unread {
        preview.problem(rows.first().map_or(0, |row| row.line), Message::new("person-problem-column").text("words", shown(unread)));
    }
    for row in rows.iter().skip(usize::from(columns.headed)) {
        preview.take(row, &columns);
    }
    preview.twins();
    preview.problems.sort_by_key(|problem| problem.line);
    preview
}

impl PeoplePreview {
    fn problem(&mut self, line: usize, what: Message) {
        self.problems.push(PeopleProblem { line, what });
    }

    fn take(&mut self, row: &Row, columns: &Columns) {
        let cells = columns.person(row);
        let line = row.line;
        let name = match words::line(&cells.name, words::NAME) {
            Ok(name) => name,
            Err(refusal) if refusal.why.key == "refusal-too-long" => {
                let long = cells.name.chars().count();
                let what = Message::new("person-problem-too-long").number("line", line).number("long", long).number("most", words::NAME);
                return self.problem(line, what);
            }
            Err(_) if row.is_empty() => return,
            Err(_) => return self.problem(line, Message::new("person-problem-no-name").number("line", line)),
        };
        let email = cells.email.filter(|email| !email.is_empty());
        let good = email.clone().filter(|email| is_address(email));
        if let (Some(email), None) = (&email, &good) {
            self.problem(line, Message::new("person-problem-address").number("line", line).text("words", shown(email)));
        }
        let (tags, long): (Vec<String>, Vec<String>) = cells.tags.into_iter().partition(|tag| words::line(tag, words::NAME).is_ok());
        if !long.is_empty() {
            self.problem(line, Message::new("person-problem-tag").number("line", line));
        }
        let pronouns = cells.pronouns.filter(|pronouns| words::line(pronouns, ADDRESS).is_ok());
        let person =
            NewPerson { id: None, name, pronouns, email: good, tags: (!tags.is_empty()).then_some(tags), led_before: cells.led_before };
        self.people.push(FoundPerson { person, line });
    }

    /// Says who stands there twice. Left out is only a line that says the same of the same address: a name alone may
    /// well be two people's.
    fn twins(&mut self) {
        let mut names: HashMap<String, Vec<usize>> = HashMap::new();
        let mut addresses: HashMap<String, usize> = HashMap::new();
        let found = std::mem::take(&mut self.people);
        for one in found {
            let name = words::folded(&one.person.name);
            let twins = names.entry(name).or_default();
            let same = twins.iter().copied().find(|at| one.person.email.is_some() && self.people[*at].person == one.person);
            let first = twins.first().copied();
            if let Some(at) = same {
                let before = self.people[at].line;
                let what = Message::new("person-problem-same-line")
                    .number("line", one.line)
                    .text("words", shown(&one.person.name))
                    .number("before", before);
                self.problem(one.line, what);
                continue;
            }
            if let Some(at) = first {
                let before = self.people[at].line;
                let what = Message::new("person-problem-same-name")
                    .number("line", one.line)
                    .text("words", shown(&one.person.name))
                    .number("before", before);
                self.problem(one.line, what);
            }
            if let Some(email) = &one.person.email {
                let address = email.to_lowercase();
                if let Some(before) = addresses.get(&address).copied() {
                    let what = Message::new("person-problem-same-address")
                        .number("line", one.line)
                        .text("words", shown(email))
                        .number("before", before);
                    self.problem(one.line, what);
                } else {
                    addresses.insert(address, one.line);
                }
            }
            names.entry(words::folded(&one.person.name)).or_default().push(self.people.len());
            self.people.push(one);
        }
    }
}

/// Whether words are an address to write to.
fn is_address(words: &str) -> bool {
    let Some((local, domain)) = words.split_once('@') else { return false };
    let plain = |part: &str| {
        !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter.is_control() || "@<>,;\"()".contains(letter))
    };
    plain(local) && plain(domain) && words.chars().count() <= ADDRESS
}

/// Words as they are repeated in a sentence: never longer than a line.
fn shown(words: &str) -> String {
    let mut short: String = words.chars().take(80).collect();
    if short.len() < words.len() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(text: &str) -> Vec<(String, Option<String>, Vec<String>)> {
        let people = read(text.as_bytes()).people;
        people.into_iter().map(|found| (found.person.name, found.person.email, found.person.tags.unwrap_or_default())).collect()
    }

    fn names(bytes: &[u8]) -> Vec<String> {
        read(bytes).people.into_iter().map(|found| found.person.name).collect()
    }

    fn problems(text: &str) -> Vec<(usize, String)> {
        read(text.as_bytes()).problems.into_iter().map(|problem| (problem.line, problem.what.key)).collect()
    }

    #[test]
    fn one_name_a_line_is_enough() {
        assert_eq!(names("Asha\n\n  Ben Okafor \r\n- Chioma\n2. Dario\n".as_bytes()), ["Asha", "Ben Okafor", "Chioma", "Dario"]);
        assert_eq!(read("Asha\nBen".as_bytes()).separator, None);
    }

    #[test]
    fn columns_stand_in_any_order_with_any_separator() {
        let wanted = vec![("Asha Rao".to_owned(), Some("asha@example.org".to_owned()), vec!["money".to_owned(), "vans".to_owned()])];
        for text in [
            "name,e-mail,tags\nAsha Rao,asha@example.org,\"money, vans\"",
            "Tags;E-Mail;Name\nmoney, vans;asha@example.org;Asha Rao",
            "Mail\tKenntnisse\tVorname\tNachname\nasha@example.org\tmoney; vans\tAsha\tRao",
            "| Name | Email | Expertise |\n|---|---|---|\n| Asha Rao | asha@example.org | money, vans |",
            "asha@example.org;Asha Rao;money;vans",
            "Asha Rao,asha@example.org,money,vans",
            "sep=;\nName;Mail;Tags\nAsha Rao;asha@example.org;money, vans",
        ] {
            assert_eq!(found(text), wanted, "{text}");
        }
    }

    #[test]
    fn addresses_beside_names_are_understood() {
        let wanted: Vec<(String, Option<String>, Vec<String>)> = [("Asha Rao", "asha@x.org"), ("Ben", "ben@x.org")]
            .map(|(name, email)| (name.to_owned(), Some(email.to_owned()), Vec::new()))
            .into();
        assert_eq!(found("Asha Rao <asha@x.org>\nBen <ben@x.org>"), wanted, "one a line");
        assert_eq!(found("Asha Rao <asha@x.org>, Ben <ben@x.org>"), wanted, "as a mail program has them");
        assert_eq!(found("\"Rao, Asha\" <asha@x.org>; Ben <ben@x.org>")[0].0, "Rao, Asha", "quotes hold a name together");
    }

    #[test]
    fn a_line_with_more_in_it_stands_among_plain_names() {
        let found = found("Asha\nBen, ben@x.org, money\nChioma\nDario");
        assert_eq!(found.iter().map(|one| one.0.as_str()).collect::<Vec<_>>(), ["Asha", "Ben", "Chioma", "Dario"]);
        assert_eq!((found[1].1.as_deref(), &found[1].2), (Some("ben@x.org"), &vec!["money".to_owned()]));
    }

    #[test]
    fn names_counted_up_in_one_line_are_as_many_people() {
        assert_eq!(names(b"Asha, Ben Okafor, Chioma"), ["Asha", "Ben Okafor", "Chioma"]);
        assert_eq!(names(b"Asha; Ben;"), ["Asha", "Ben"]);
    }

    #[test]
    fn every_usual_encoding_is_read() {
        let text = "Name;Mail\nJérôme Müller;j@x.org\n";
        let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
        let bare16: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let latin: Vec<u8> = text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
        let bom: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(text.bytes()).collect();
        for (bytes, encoding) in
            [(text.as_bytes(), "UTF-8"), (&utf16, "UTF-16LE"), (&bare16, "UTF-16BE"), (&latin, "windows-1252"), (&bom, "UTF-8")]
        {
            let preview = read(bytes);
            assert_eq!((names(bytes), preview.encoding, preview.separator), (vec!["Jérôme Müller".to_owned()], encoding, Some(';')));
        }
    }

    #[test]
    fn two_sams_stay_two_people_and_a_line_pasted_twice_is_said() {
        let text = "Sam,sam@x.org\nSam,other@x.org\nSam,sam@x.org";
        assert_eq!(found(text).len(), 2, "two addresses, two people");
        assert_eq!(problems(text), [(2, "person-problem-same-name".to_owned()), (3, "person-problem-same-line".to_owned())]);
        assert_eq!(names(b"Sam\nAlex\nSam"), ["Sam", "Alex", "Sam"], "a name alone may be two people's");
        assert_eq!(problems("Sam\nAlex\nSam"), [(3, "person-problem-same-name".to_owned())], "and that is said");
        assert_eq!(problems("Sam,s@x.org\nAlex,S@x.org"), [(2, "person-problem-same-address".to_owned())], "both are kept");
    }

    #[test]
    fn what_does_not_fit_is_said_and_the_rest_is_kept() {
        let long = "a".repeat(10_000);
        assert_eq!(problems(&format!("Asha\n{long}\nBen")), [(2, "person-problem-too-long".to_owned())]);
        assert_eq!(problems("Asha,not an address\nBen,vans"), Vec::<(usize, String)>::new(), "without a heading that is a tag");
        assert_eq!(problems("name,email\nAsha,not an address"), [(2, "person-problem-address".to_owned())]);
        assert_eq!(problems("name,email\n,a@x.org"), [(2, "person-problem-no-name".to_owned())]);
        assert_eq!(problems("name;phone\nAsha;123"), [(1, "person-problem-column".to_owned())]);
    }

    #[test]
    fn pictures_are_not_people() {
        let preview = read(&[0x89, b'P', b'N', b'G', 0, 1, 2, 3, 0, 0, 7, 8, 0xff, 0xd8, 0, 0]);
        assert_eq!((preview.people.len(), preview.problems[0].what.key.as_str()), (0, "person-problem-not-text"));
    }

    #[test]
    fn names_of_every_kind_stay_as_they_are() {
        for name in ["Nick \"fitz\" Gerald", "שרה", "Ümit Ş.", "👩‍🚀 Ada", "O'Neil", "X Æ A-12", "王小明", "Dr. Eva-Maria von und zu"]
        {
            assert_eq!(names(name.as_bytes()), [name]);
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_swallows_nobody() {
        assert_eq!(names(b"\"Asha,a@x.org\nBen,b@x.org\nChioma,c@x.org").len(), 3);
    }

    #[test]
    fn the_cards_of_an_address_book_are_people() {
        let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jérôme Müller\r\nitem1.EMAIL;TYPE=work:j@x.org\r\nCATEGORIES:money,va\r\n ns\r\nEND:VCARD\r\n\
            BEGIN:VCARD\r\nN:Rao;Asha;;;\r\nEMAIL:a@x.org\r\nBEGIN:VCARD\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=AB=\r\n Lind\r\nEND:VCARD\r\n";
        let wanted = [
            ("Jérôme Müller".to_owned(), Some("j@x.org".to_owned()), vec!["money".to_owned(), "vans".to_owned()]),
            ("Asha Rao".to_owned(), Some("a@x.org".to_owned()), Vec::new()),
            ("Zoë Lind".to_owned(), None, Vec::new()),
        ];
        assert_eq!(found(cards), wanted, "folded, escaped, quoted, and one card that is never closed");
        let latin: Vec<u8> = cards.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
        let read = read(&latin);
        assert_eq!((read.people[0].person.name.as_str(), read.encoding), ("Jérôme Müller", "windows-1252"), "cards in Latin-1");
        assert_eq!(read.people[1].line, 8, "the line on which the card begins");
    }

    #[test]
    fn a_card_without_a_name_is_said() {
        assert_eq!(problems("BEGIN:VCARD\nEMAIL:a@x.org\nEND:VCARD"), [(1, "person-problem-no-name".to_owned())]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            read(&bytes);
        }

        #[test]
        fn any_text_is_read_without_panic(text in "[\\PC\n\t;,\"|<>@]{0,200}") {
            let preview = read(text.as_bytes());
            for found in preview.people {
                prop_assert!(baton_meeting::words::line(&found.person.name, baton_meeting::words::NAME).is_ok());
            }
        }
    }
}
