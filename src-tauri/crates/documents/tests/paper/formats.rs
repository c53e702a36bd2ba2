//! Every format read back: each carries the same words, and none lets typed words become anything else.

use std::io::{Cursor, Read};

use baton_documents::ics::Stamps;
use baton_documents::paper::{Choice, Line, LogIn, MinutesIn, Page, Part};
use baton_documents::table::{self, Row, Rows};
use baton_documents::{docx, html, ics, json, madr, markdown, paper};
use quick_xml::events::Event;

use crate::held::{Room, held, usual};

/// All words of a page, one line each, as a reader sees them.
fn words(page: &Page) -> Vec<String> {
    let mut words = Vec::new();
    for part in &page.parts {
        match part {
            Part::Heading { words: one, .. } | Part::Sentence(one) | Part::Aside(one) | Part::Label(one) | Part::Quote(one) => {
                words.push(one.clone());
            }
            Part::Proof(proof) => words.push(proof.said.clone()),
            Part::List(lines) => {
                for line in lines {
                    match line {
                        Line::Fact { label, words: one } => words.extend([label.clone(), one.clone()]),
                        Line::Facts { label, words: several } => {
                            words.push(label.clone());
                            words.extend(several.iter().cloned());
                        }
                        Line::Bullet(one) | Line::Item(one) => words.push(one.clone()),
                        Line::Link { title, .. } => words.push(title.clone()),
                    }
                }
            }
        }
    }
    words.iter().flat_map(|one| one.lines()).map(tight).filter(|line| !line.is_empty()).collect()
}

/// Words without space and without marks that nobody sees.
fn tight(words: &str) -> String {
    let bare = words.trim().strip_prefix("- ").unwrap_or(words.trim());
    bare.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control() && !matches!(letter, '\u{2068}' | '\u{2069}')).collect()
}

/// The texts of an XML document, and the names of its elements.
pub fn xml(text: &str) -> (String, Vec<String>) {
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut seen, mut elements) = (String::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Text(text) => seen.push_str(&text.decode().unwrap()),
            Event::GeneralRef(named) => {
                let known = named.resolve_char_ref().unwrap();
                seen.push(known.unwrap_or_else(|| match &*named.decode().unwrap() {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    "apos" => '\'',
                    other => panic!("{other}"),
                }));
            }
            Event::Start(element) | Event::Empty(element) => elements.push(String::from_utf8(element.name().0.to_vec()).unwrap()),
            Event::Eof => return (seen, elements),
            _ => {}
        }
    }
}

/// The files in a packed document, in their order, with the days they carry.
fn unpacked(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut file = archive.by_index(at).unwrap();
            assert_eq!(file.last_modified().map(|at| at.year()), Some(1980), "{} carries the day of writing", file.name());
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name().to_owned(), String::from_utf8(bytes).unwrap_or_default())
        })
        .collect()
}

fn file(files: &[(String, String)], name: &str) -> String {
    files.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("no {name}")).1.clone()
}

fn docx_of(page: &Page) -> Vec<(String, String)> {
    unpacked(docx::write(page).unwrap())
}

/// Every format of both documents with its name.
fn pages(room: &Room, language: &str) -> [Page; 2] {
    [room.of_minutes(language, Choice::default(), paper::minutes), room.of_log(language, Choice::default(), paper::decisions)]
}

const NASTY: &str = "=cmd|'/c calc'!A1 <script>alert(1)</script>\n\n# *x* | [y](javascript:z) & \"q\" \u{7}\n- a\n  - b\n```\n]]> &lt;";

fn nasty() -> Room {
    held(
        ["=Asha()", "<b>Ben</b>", "[Chioma](https://evil.example)", "\u{5d3}\u{5e8}\u{5d9}\u{5d5}"],
        "../Ope<rations>",
        "=HYPERLINK(\"https://evil.example\")",
        NASTY,
    )
}

#[test]
fn html_says_every_word_of_the_page_in_its_order() {
    for room in [usual(), nasty()] {
        for language in ["en", "de"] {
            for page in pages(&room, language) {
                let body = html::body(&page).replace("<br>", "<br/>");
                let (seen, elements) = xml(&format!("<x>{body}</x>"));
                let seen = tight(&seen);
                let mut rest = seen.as_str();
                for word in words(&page) {
                    let at = rest.find(&word).unwrap_or_else(|| panic!("{word:?} is missing, or not in its place, in {seen}"));
                    rest = &rest[at + word.len()..];
                }
                let known =
                    ["x", "h1", "h2", "p", "dl", "div", "dt", "dd", "ul", "li", "bdi", "br", "blockquote", "a", "footer", "svg", "path"];
                assert!(elements.iter().all(|element| known.contains(&element.as_str())), "typed words became {elements:?}");
            }
        }
    }
}

#[test]
fn html_is_one_file_without_script_that_fetches_nothing() {
    for room in [usual(), nasty()] {
        for page in pages(&room, "en") {
            let file = html::write(&page);
            assert!(file.starts_with("<!doctype html>\n<html lang=\"en-GB\">"), "{file}");
            for bad in ["<script", "<link", "<img", "src=", "url(", "@import", "javascript:z\"", " on"] {
                let tags = file.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
                for tag in tags {
                    assert!(!format!("<{tag}").contains(bad) || tag.starts_with("meta http-equiv"), "{bad} in <{tag}>");
                }
            }
            assert!(file.contains("<svg class=\"seal\"") && file.contains("device:31:abcd"), "the proof as a square and as it is");
        }
    }
}

#[test]
fn names_run_in_their_own_direction() {
    let room = nasty();
    let [minutes, _] = pages(&room, "en");
    assert!(html::write(&minutes).contains("<bdi>\u{5d3}\u{5e8}\u{5d9}\u{5d5}</bdi>"), "a Hebrew name stands apart");
    assert!(!markdown::write(&minutes).contains('\u{2068}'), "Markdown holds no marks that nobody sees");
    let hebrew = held(["Asha", "Ben", "Chioma", "Dario"], "Operations", "\u{5e9}\u{5dc}\u{5d5}\u{5dd}", "\u{5e9}\u{5dc}\u{5d5}\u{5dd}");
    let [minutes, _] = pages(&hebrew, "en");
    assert!(file(&docx_of(&minutes), "word/document.xml").contains("<w:bidi />"), "a Hebrew title is set from the right");
}

#[test]
fn docx_says_every_word_of_the_page_in_its_order() {
    for room in [usual(), nasty()] {
        for page in pages(&room, "de") {
            let files = docx_of(&page);
            let (seen, _) = xml(&file(&files, "word/document.xml"));
            let seen = tight(&seen);
            let mut rest = seen.as_str();
            for word in words(&page) {
                let at = rest.find(&word).unwrap_or_else(|| panic!("{word:?} is missing, or not in its place, in {seen}"));
                rest = &rest[at + word.len()..];
            }
            for (name, text) in &files {
                if name.ends_with(".xml") || name.ends_with(".rels") {
                    xml(text);
                }
            }
        }
    }
}

#[test]
fn docx_has_real_headings_lists_tables_links_and_a_language() {
    let [minutes, _] = pages(&usual(), "de");
    let files = docx_of(&minutes);
    let document = file(&files, "word/document.xml");
    let headings = minutes.parts.iter().filter(|part| matches!(part, Part::Heading { .. })).count();
    assert_eq!(document.matches("<w:pStyle w:val=\"Heading").count(), headings);
    assert!(
        document.contains("<w:tbl>") && document.contains("<w:numId w:val=\"1\" />") && document.contains("<w:hyperlink "),
        "{document}"
    );
    let styles = file(&files, "word/styles.xml");
    assert!(styles.contains("<w:name w:val=\"heading 1\" />") && styles.contains("<w:lang w:val=\"de\" />"), "{styles}");
    assert!(file(&files, "docProps/core.xml").contains("<dc:title>Who may buy what</dc:title>"));
    let rels = file(&files, "word/_rels/document.xml.rels");
    assert!(rels.contains("Target=\"https://x.example/a_(b)\""), "{rels}");
}

/// The rows of a table of comma-separated values.
pub fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(bytes).unwrap().strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

pub fn log_csv(of: &LogIn<'_>) -> Vec<u8> {
    let state = of.choice.state(of.state, of.texts);
    let rows = Rows::new(&state, of.choice, of.texts);
    let mut bytes = Vec::new();
    let mut log = table::csv::Log::begin(&mut bytes, &rows).unwrap();
    for decision in of.decisions {
        log.decision(&Row { decision, follow_ups: of.follow_ups, related: of.decisions, meeting: "Weekly" }).unwrap();
    }
    log.end(of.checkpoint.as_ref(), of.texts).unwrap();
    bytes
}

#[test]
fn csv_carries_every_decision_role_and_date() {
    let found = rows(&usual().of_log("en", Choice::default(), log_csv));
    let column = |name: &str| found[0].iter().position(|heading| heading == name).unwrap_or_else(|| panic!("no column {name}"));
    let cell = |name: &str| found[1][column(name)].as_str();
    assert_eq!((cell("Number"), cell("Date"), cell("Status")), ("Operations 2026-1", "2026-11-23", "Applies now"));
    assert_eq!(cell("Decision"), "Each role buys up to 500 EUR in its domain.\nUntil June.");
    assert_eq!(
        (cell("Proposed by"), cell("Decided by"), cell("Led by"), cell("Written by")),
        ("Chioma", "Ben; Asha; Chioma", "Ben", "Chioma")
    );
    assert_eq!((cell("Concerns"), cell("Improved by an objection of"), cell("Not here")), ("Ben: it may creep up", "Asha", "Dario"));
    assert_eq!((cell("To be looked at again"), cell("Meeting")), ("2027-06-30", "Weekly"));
    assert_eq!(cell("Follow-ups"), "Who may buy what, by Fri 27 Nov 2026: Asha took it");
    assert_eq!(found[2][0], "Proof of the record: amber bridge (device:31:abcd)", "the proof stands in a row of its own");
    let headings: std::collections::BTreeSet<&String> = found[0].iter().collect();
    assert_eq!(headings.len(), found[0].len(), "no two columns have one name");
}

#[test]
fn no_cell_is_a_formula() {
    let room = nasty();
    let mut all = vec![room.of_log("en", Choice::default(), log_csv)];
    all.push(room.of_minutes("en", Choice::default(), |of| {
        let mut bytes = Vec::new();
        table::csv::page(&mut bytes, &paper::minutes(of), of.texts).unwrap();
        bytes
    }));
    for bytes in all {
        let found = rows(&bytes);
        assert!(found.iter().flatten().any(|cell| cell.starts_with("'=")), "something was made harmless");
        for cell in found.iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?} would be computed");
        }
    }
    for bytes in [room.of_log("en", Choice::default(), |of| table::xlsx::log(of).unwrap()), minutes_xlsx(&room)] {
        for (name, text) in unpacked(bytes) {
            assert!(!text.contains("<f>") && !text.contains("<hyperlink"), "{name} computes something");
        }
    }
}

fn minutes_xlsx(room: &Room) -> Vec<u8> {
    room.of_minutes("en", Choice::default(), |of| table::xlsx::page(&paper::minutes(of), of.texts).unwrap())
}

#[test]
fn the_workbook_has_the_words_of_the_table() {
    let room = usual();
    let files = unpacked(room.of_log("en", Choice::default(), |of| table::xlsx::log(of).unwrap()));
    let (shared, _) = xml(&file(&files, "xl/sharedStrings.xml"));
    let shared = tight(&shared);
    let days = ["2026-11-23", "2027-06-30", "Weekly"];
    let mut table = rows(&room.of_log("en", Choice::default(), log_csv));
    // The last row says in one cell what has a sheet of its own in the workbook.
    table.pop();
    for cell in table.concat() {
        assert!(days.contains(&cell.as_str()) || shared.contains(&tight(&cell)), "{cell:?} is missing in {shared}");
    }
    let sheet = file(&files, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<v>46349</v>"), "Monday 23 November 2026 is a day, not words: {sheet}");
    let (minutes, _) = xml(&file(&unpacked(minutes_xlsx(&room)), "xl/sharedStrings.xml"));
    assert!(minutes.contains("Each role buys up to 500 EUR") && minutes.contains("amber bridge"), "{minutes}");
}

#[test]
fn a_folder_of_records_has_a_file_for_each_decision_and_a_list() {
    let folder = usual().of_log("en", Choice::default(), madr::folder);
    let names: Vec<&str> = folder.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["README.md", "2026-0001-operations-each-role-buys-up-to-500-eur-in-its-domain.md"]);
    insta::assert_snapshot!("madr", folder.iter().map(|file| file.text.as_str()).collect::<Vec<_>>().join("\n======\n\n"));
    for file in nasty().of_log("en", Choice::default(), madr::folder) {
        assert!(
            !file.name.contains(['/', '\\', '.', '<']) || file.name.matches('.').count() == 1 && !file.name.contains(['/', '\\', '<']),
            "{}",
            file.name
        );
    }
}

#[test]
fn what_is_due_stands_in_a_calendar_on_its_day() {
    let room = usual();
    let calendar = room.of_log("en", Choice::default(), |of| ics::due(of, &Stamps::default()));
    insta::assert_snapshot!("due", calendar.replace("\r\n", "\n"));
    let read = ics::read(&calendar, "2026-11-01".parse().unwrap(), chrono_tz::Europe::Berlin);
    let days: Vec<String> = read.found.iter().map(|stretch| stretch.from.to_string()).collect();
    assert!(days.contains(&"2026-11-27".to_owned()), "our own reader finds the day: {days:?}");
}

#[test]
fn the_same_meeting_gives_the_same_bytes_in_every_format() {
    type Made = (&'static str, fn(&MinutesIn<'_>) -> Vec<u8>, fn(&LogIn<'_>) -> Vec<u8>);
    let formats: [Made; 5] = [
        ("html", |of| html::write(&paper::minutes(of)).into_bytes(), |of| html::write(&paper::decisions(of)).into_bytes()),
        ("docx", |of| docx::write(&paper::minutes(of)).unwrap(), |of| docx::write(&paper::decisions(of)).unwrap()),
        ("xlsx", |of| table::xlsx::page(&paper::minutes(of), of.texts).unwrap(), |of| table::xlsx::log(of).unwrap()),
        ("json", |of| json::minutes(of).into_bytes(), |of| json::decisions(of).into_bytes()),
        ("ics", |_| Vec::new(), |of| ics::due(of, &Stamps::default()).into_bytes()),
    ];
    for (name, minutes, log) in formats {
        let made = |room: &Room| (room.of_minutes("en", Choice::default(), minutes), room.of_log("en", Choice::default(), log));
        let room = usual();
        let first = made(&room);
        assert!(first == made(&room) && first == made(&usual()), "{name} differs the second time");
    }
}
