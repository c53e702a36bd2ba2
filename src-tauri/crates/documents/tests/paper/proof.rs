//! The proof of the record on every document: words where there are words, and a square that a camera reads where there are pictures.

use std::io::{Cursor, Read};

use baton_documents::ballots::of_rounds;
use baton_documents::ics::{self, Stamps};
use baton_documents::paper::{self, Choice, Proof};
use baton_documents::{docx, html, json, madr, markdown, table};
use baton_texts::Texts;

use crate::formats::{log_csv, rows};
use crate::held::usual;

const WORDS: &str = "amber bridge";
const FULL: &str = "device:31:abcd";

/// What a camera reads, where a point is dark.
fn read(side: usize, is_dark: impl Fn(usize, usize) -> bool) -> String {
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if is_dark(x, y) { 0 } else { 255 });
    let grids = seen.detect_grids();
    assert_eq!(grids.len(), 1, "one square");
    grids[0].decode().unwrap().1
}

/// What a camera reads from the pictures in a packed document.
fn pictures(packed: Vec<u8>) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(packed)).unwrap();
    let mut said = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        if !file.name().ends_with(".png") {
            continue;
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let mut picture = png::Decoder::new(Cursor::new(bytes)).read_info().unwrap();
        let mut lines = vec![0; picture.output_buffer_size().unwrap()];
        let info = picture.next_frame(&mut lines).unwrap();
        said.push(read(info.width as usize, |x, y| (lines[y * info.line_size + x / 8] >> (7 - x % 8)) & 1 == 0));
    }
    said
}

/// What a camera reads from the drawing in a page.
fn drawing(page: &str) -> String {
    let svg = page.split("<svg class=\"seal\"").nth(1).expect("a square").split("</svg>").next().unwrap();
    let side: usize = svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    let mut dark = vec![vec![false; side]; side];
    for bar in svg.split(" d=\"").nth(1).unwrap().split('"').next().unwrap().split_terminator('z') {
        let numbers: Vec<usize> = bar.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok()).collect();
        dark[numbers[1]][numbers[0]..numbers[0] + numbers[2]].fill(true);
    }
    read(side * 4, |x, y| dark[y / 4][x / 4])
}

#[test]
fn documents_of_words_say_both_forms_of_the_proof() {
    let room = usual();
    for language in ["en", "de"] {
        let made = [
            ("markdown", room.of_log(language, Choice::default(), |of| markdown::write(&paper::decisions(of)))),
            ("minutes", room.of_minutes(language, Choice::default(), |of| markdown::write(&paper::minutes(of)))),
            ("madr", room.of_log(language, Choice::default(), |of| madr::folder(of).swap_remove(0).text)),
            ("json", room.of_log(language, Choice::default(), json::decisions)),
            ("ics", room.of_log(language, Choice::default(), |of| ics::due(of, &Stamps::default())).replace("\r\n ", "")),
            ("csv", String::from_utf8(room.of_log(language, Choice::default(), log_csv)).unwrap()),
        ];
        for (format, text) in made {
            assert!(text.contains(WORDS) && text.contains(FULL), "{format} in {language}: {text}");
        }
    }
    let ballots = of_rounds::proof(&Proof::new(WORDS, FULL), &Texts::new("en"));
    assert_eq!(ballots, "Proof of the record: amber bridge\ndevice:31:abcd\n", "beside a folder of ballots");
}

#[test]
fn a_camera_reads_the_full_form_from_every_document_with_pictures() {
    let room = usual();
    let page = room.of_log("en", Choice::default(), |of| html::write(&paper::decisions(of)));
    assert_eq!(drawing(&page), FULL);
    let minutes = room.of_minutes("de", Choice::default(), |of| html::write(&paper::minutes(of)));
    assert_eq!(drawing(&minutes), FULL);
    for (format, packed) in [
        ("docx", room.of_log("en", Choice::default(), |of| docx::write(&paper::decisions(of)).unwrap())),
        ("docx", room.of_minutes("de", Choice::default(), |of| docx::write(&paper::minutes(of)).unwrap())),
        ("xlsx", room.of_log("en", Choice::default(), |of| table::xlsx::log(of).unwrap())),
        ("xlsx", room.of_minutes("de", Choice::default(), |of| table::xlsx::page(&paper::minutes(of), of.texts).unwrap())),
    ] {
        assert_eq!(pictures(packed), [FULL], "{format}");
    }
}

#[test]
fn minutes_in_rows_hold_the_full_form_in_the_last() {
    let room = usual();
    let bytes = room.of_minutes("en", Choice::default(), |of| {
        let mut bytes = Vec::new();
        table::csv::page(&mut bytes, &paper::minutes(of), of.texts).unwrap();
        bytes
    });
    let last = rows(&bytes).pop().unwrap();
    assert_eq!(last, ["Proof of the record: amber bridge cedar dune", "", FULL]);
}

#[test]
fn a_document_without_a_proof_has_no_square() {
    let room = usual();
    let page = room.of_log("en", Choice::default(), |of| html::write(&paper::decisions(&paper::LogIn { checkpoint: None, ..clone(of) })));
    assert!(!page.contains("<svg"), "{page}");
}

fn clone<'a>(of: &paper::LogIn<'a>) -> paper::LogIn<'a> {
    let paper::LogIn { state, decisions, follow_ups, checkpoint, choice, texts } = of;
    paper::LogIn { state, decisions, follow_ups, checkpoint: checkpoint.clone(), choice: *choice, texts }
}
