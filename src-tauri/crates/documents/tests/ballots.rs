//! Ballots in files: read generously, refused by line and reason, and the real elections and votes counted as they were recorded.
#![allow(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::io::Read;
use std::path::PathBuf;

use baton_documents::ballots::blt::{self, Blt};
use baton_documents::ballots::{self, Ballots, Cells, Ranked, Unreadable};
use baton_meeting::method::count::amount::Amount;
use baton_meeting::method::count::counted::Counted;
use baton_meeting::method::count::dots;
use baton_meeting::method::count::lot::Lot;
use baton_meeting::method::count::profile::{EQUAL, GAP, Mark};
use baton_meeting::method::count::schulze::{self, Strength};
use baton_meeting::method::count::vote::{self, Base, Ended, Share, Totals};
use baton_meeting::method::count::{runoff, stv};

fn read(text: &str) -> Blt {
    blt::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text:?}"))
}

fn kinds(file: &Blt) -> Vec<(Vec<Mark>, u64)> {
    file.profile.grouped().into_iter().collect()
}

/// The line and the reason.
fn refused(text: impl AsRef<[u8]>) -> (u64, String) {
    match blt::read(text.as_ref()) {
        Err(Unreadable::Refused { line, why }) => (line, why.why.key.trim_start_matches("refusal-ballots-").to_owned()),
        other => panic!("{:?}: {other:?}", String::from_utf8_lossy(text.as_ref())),
    }
}

const PLAIN: &str = "3 2\n4 1 2 0\n1 0\n2 3 0\n0\n\"Ada\"\n\"Ben\"\n\"Cleo\"\n\"Board\"\n";

#[test]
fn a_plain_file_is_read_with_all_it_says() {
    let file = read(PLAIN);
    assert_eq!(
        (file.seats, file.title.as_deref(), file.names.clone()),
        (2, Some("Board"), vec!["Ada".into(), "Ben".into(), "Cleo".into()])
    );
    assert_eq!(kinds(&file), [(vec![], 1), (vec![0, 1], 4), (vec![2], 2)], "an empty ballot is kept as blank");
    assert_eq!(blt::write(&file), "3 2\n1 0\n4 1 2 0\n2 3 0\n0\n\"Ada\"\n\"Ben\"\n\"Cleo\"\n\"Board\"\n");
}

#[test]
fn line_ends_marks_tabs_and_comments_change_nothing() {
    let file = read(PLAIN);
    let same = [
        PLAIN.replace('\n', "\r\n"),
        PLAIN.replace('\n', "\r"),
        PLAIN.replace(' ', "\t"),
        PLAIN.replace(' ', "   "),
        format!("\u{FEFF}{PLAIN}"),
        PLAIN.trim_end().to_owned(),
        PLAIN.replace('\n', "\n\n# a remark with \"quotes\" and 0\n"),
        PLAIN.replace('\n', " # at the end\n"),
        PLAIN.replace("4 1", "/* several\nlines 0 */ 4 /* here */ 1"),
        PLAIN.replace("4 1 2 0\n1 0\n2 3 0\n0\n", "4 1 2 0 1 0\t2 3 0 0 "),
        PLAIN.replace("4 1 2 0", "1 1 2 0\n1 1 2 0\n2 1 2 0"),
        PLAIN.replace("4 1 2 0", "(a 1) 1 2 0\n(b)1 2 0\n2 1 2 0"),
        format!("{PLAIN}\"the source\"\n\"a comment with \\ and [\"\nand anything else"),
        PLAIN.replace("3 2\n", "3 2\n[nick a b c]\n").replace("4 1 2", "4 a b"),
        PLAIN.replace("3 2\n", "3 2 [droop arithmetic=fixed]\n"),
    ];
    for text in same {
        assert_eq!(read(&text), file, "{text:?}");
    }
    assert_eq!(read(&PLAIN.replace("\"Board\"\n", "")).title, None, "a title is not needed");
}

#[test]
fn a_name_may_hold_what_elsewhere_begins_a_comment() {
    let file = read(&PLAIN.replace("Ada", "Ada # /* [1] (2) = 0"));
    assert_eq!(file.names[0], "Ada # /* [1] (2) = 0");
    let latin = [PLAIN.split("Ada").next().unwrap().as_bytes(), b"J\xF6rg", PLAIN.split("Ada").nth(1).unwrap().as_bytes()].concat();
    assert_eq!(blt::read(&latin[..]).unwrap().names[0], "Jörg", "bytes that are not Unicode are Latin-1");
}

#[test]
fn who_withdrew_is_on_no_ballot_and_stays_in_the_file() {
    for text in [
        "4 1\n-2\n1 2 1 3 0\n1 1=2 3=2=4 0\n1 2 0\n0\n\"a\"\"b\"\"c\"\"d\"",
        "4 1\n[withdrawn 2]\n1 2 1 3 0\n1 1=2 3=2=4 0\n1 2 0\n0\n\"a\"\"b\"\"c\"\"d\"",
    ] {
        let file = read(text);
        assert_eq!(file.withdrawn, [1]);
        assert_eq!(file.profile.options.iter().map(|option| option.name.as_str()).collect::<Vec<_>>(), ["a", "c", "d"]);
        assert_eq!(kinds(&file), [(vec![], 1), (vec![0, 1], 1), (vec![0, 1, EQUAL, 2], 1)]);
        assert_eq!(read(&blt::write(&file)), file, "what was written is read back");
        assert!(blt::write(&file).starts_with("4 1\n-2\n1 0\n1 1 3 0\n1 1 3=4 0\n0\n"), "{}", blt::write(&file));
    }
}

#[test]
fn shared_and_skipped_ranks_and_the_lot_order_are_read() {
    let file = read("3 1\n[tie 3 1 2]\n2 1=3 2 0\n1 - 2 0\n1 1 = 2 - 3 0\n0\n\"a\" \"b\" \"c\"");
    assert_eq!(kinds(&file), [(vec![0, EQUAL, 1, GAP, 2], 1), (vec![0, EQUAL, 2, 1], 2), (vec![GAP, 1], 1)]);
    let ranked: Ranked = file.clone().into();
    assert_eq!(ranked.lot, Some(vec![2, 0, 1]));
    assert_eq!(kinds(&read(&blt::write(&file))), kinds(&file));
    let some_withdrew: Ranked = read("3 1\n-1\n[tie 3 1 2]\n1 2 0\n0\n\"a\" \"b\" \"c\"").into();
    assert_eq!(some_withdrew.lot, Some(vec![1, 0]), "among those who stand");
}

#[test]
fn what_is_wrong_in_a_file_is_named_with_its_line() {
    let wrong: &[(&str, u64, &str)] = &[
        ("", 1, "header"),
        ("three 2\n", 1, "header"),
        ("3\n", 2, "header"),
        ("0 1\n0\n", 1, "no-options"),
        ("1 1\n-1\n1 1 0\n0\n\"a\"", 1, "no-options"),
        ("2 1\n1 1 2 0\n1 1 2 1 0\n0\n\"a\"\"b\"", 3, "twice"),
        ("2 1\n1 1=1 0\n0\n\"a\"\"b\"", 2, "twice"),
        ("2 1\n1 1 3 0\n0\n\"a\"\"b\"", 2, "unknown-option"),
        ("2 1\n1 1 99999999999999999999 0\n0\n\"a\"\"b\"", 2, "unknown-option"),
        ("2 1\r\n1 1 0\r\n1 1 x 0\r\n0\r\n\"a\"\"b\"", 3, "number"),
        ("2 1\n1 1 -2 0\n0\n\"a\"\"b\"", 2, "number"),
        ("2 1\n1.5 1 0\n0\n\"a\"\"b\"", 2, "decimal"),
        ("2 1\n1 1 0\n0.5 1 0\n0\n\"a\"\"b\"", 3, "decimal"),
        ("2 1\n1 1 0\n1000000000000000000 1 0\n0\n\"a\"\"b\"", 3, "weight"),
        ("2 1\n1000000001 1 0\n0\n\"a\"\"b\"", 2, "weight"),
        ("2 1\n1 1\n1 2 0\n0\n\"a\"\"b\"", 2, "no-zero"),
        ("2 1\n1 1 0\n1 1 2", 3, "no-zero"),
        ("2 1\n1 1 0\n1", 3, "no-zero"),
        ("2 1\n1 1 0\n1 1 2\n0\n\"a\"\"b\"", 3, "no-zero"),
        ("2 1\n1 1 0\n\"a\"\"b\"", 3, "no-end"),
        ("2 1\n1 1 0\n", 3, "no-end"),
        ("2 1\n1 1 0\n0\n", 4, "names"),
        ("2 1\n1 1 0\n0\n\"a\"\n", 5, "names"),
        ("2 1\n1 1 0\n0\na\nb\n", 4, "names"),
        ("2 1\n1 1 0\n0\n\"a\"\"a\"", 3, "same-name"),
        ("2 1\n1 1 0\n0\n\"a\"\" \"", 3, "no-name"),
        ("2 1\n1 1 0\n0\n\"a\"\n\"b", 5, "unclosed"),
        ("2 1\n/* 1 1 0\n0\n", 2, "unclosed"),
        ("2 1\n[tie 1 1]\n", 2, "bracket"),
        ("2 1\n[nick a]\n", 2, "bracket"),
        ("2 1\n[colour red]\n", 2, "bracket"),
        ("2 1\n[tie 3]\n", 2, "number"),
        ("2 1\n1 =1 0\n0\n\"a\"\"b\"", 2, "unclear"),
        ("2 1\n1 1= 0\n0\n\"a\"\"b\"", 2, "unclear"),
    ];
    let found: Vec<(&str, u64, String)> = wrong.iter().map(|(text, ..)| (*text, refused(text).0, refused(text).1)).collect();
    let wanted: Vec<(&str, u64, String)> = wrong.iter().map(|(text, line, reason)| (*text, *line, (*reason).to_owned())).collect();
    assert_eq!(found, wanted);
    assert_eq!(refused("70000 1\n").1, "many-options");
    assert_eq!(refused([0xFF, 0xFE, 0x00, 0x31]).1, "header", "not a text at all");
}

#[test]
fn the_number_of_an_option_that_stands_there_twice_is_that_of_the_file() {
    let Err(Unreadable::Refused { why, .. }) = blt::read("3 1\n-1\n1 3 3 0\n0\n\"a\"\"b\"\"c\"".as_bytes()) else { panic!("it is twice") };
    assert_eq!(why.why.args["option"], baton_meeting::message::Arg::Number(3));
}

/// Hands out a few bytes at a time, as a slow pipe does.
struct Slow<'a>(&'a [u8], usize);

impl Read for Slow<'_> {
    fn read(&mut self, to: &mut [u8]) -> std::io::Result<usize> {
        let some = self.1.min(self.0.len()).min(to.len());
        to[..some].copy_from_slice(&self.0[..some]);
        self.0 = &self.0[some..];
        Ok(some)
    }
}

#[test]
fn it_does_not_matter_in_which_pieces_a_file_arrives() {
    let text = "3 2\n[tie 2 1 3]\n4 1 2 0\n1 0\n2 1=3 0 # x\n12 3 2 1 0\n0\n\"Ada\"\n\"Ben\"\n\"Cleo\"\n\"Board\"\n";
    for piece in [1, 2, 3, 7, 64] {
        assert_eq!(blt::read(Slow(text.as_bytes(), piece)).unwrap(), read(text), "{piece} bytes at a time");
    }
}

#[test]
fn a_long_file_is_grouped_while_it_is_read_and_the_line_stays_right() {
    let mut text = String::from("4 1\n");
    (0..60_000).for_each(|line| text.push_str(["1 1 2 3 4 0\n", "1 4 3 2 1 0\r\n", "1 2=3 1 0\n"][line % 3]));
    let whole = format!("{text}0\n\"a\"\"b\"\"c\"\"d\"");
    let file = read(&whole);
    assert_eq!(kinds(&file).into_iter().map(|(_, weight)| weight).collect::<Vec<_>>(), [20_000, 20_000, 20_000]);
    assert_eq!(refused(format!("{text}1 1 1 0\n0\n")), (60_002, "twice".to_owned()));
    assert_eq!(refused(format!("{text}1 2=2 0\n0\n")), (60_002, "twice".to_owned()));
}

#[test]
fn a_stream_that_breaks_is_a_fault_and_no_result() {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the cable"))
        }
    }
    assert!(matches!(blt::read("2 1\n1 1 0\n".as_bytes().chain(Broken)), Err(Unreadable::Stopped(_))));
    assert!(matches!(ballots::read("a,b\n1,2\n".as_bytes().chain(Broken), None, &Cells::Ranks), Err(Unreadable::Stopped(_))));
}

fn table(text: &str, cells: &Cells) -> Result<Ballots, (u64, String)> {
    match ballots::read(text.as_bytes(), None, cells) {
        Ok(ballots) => Ok(ballots),
        Err(Unreadable::Refused { line, why }) => Err((line, why.why.key.trim_start_matches("refusal-ballots-").to_owned())),
        Err(other) => panic!("{other}"),
    }
}

fn ranked(text: &str) -> Vec<(Vec<Mark>, u64)> {
    match table(text, &Cells::Ranks) {
        Ok(Ballots::Ranked(ranked)) => ranked.profile.grouped().into_iter().collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_table_of_ranks_is_read_with_whatever_separates_its_cells() {
    let wanted = [(vec![], 1), (vec![0, 1, 2], 3), (vec![2, EQUAL, 1], 2)];
    let wanted: Vec<(Vec<Mark>, u64)> = wanted.map(|(ballot, weight)| (ballot, weight)).to_vec();
    let text = "weight,Ada,Ben,Cleo\n3,1,2,3\n2,,1,1\n1,,,\n";
    let sorted = |mut kinds: Vec<(Vec<Mark>, u64)>| {
        kinds.iter_mut().for_each(|(ballot, _)| {
            if ballot[..] == [1, EQUAL, 2] {
                *ballot = vec![2, EQUAL, 1];
            }
        });
        kinds
    };
    for same in [text.to_owned(), text.replace(',', ";"), text.replace(',', "\t"), text.replace('\n', "\r\n"), format!("\u{FEFF}{text}")] {
        assert_eq!(sorted(ranked(&same)), wanted, "{same:?}");
    }
    assert_eq!(ranked("person,Ada,Ben\nx,1,2\ny,2,1\n"), [(vec![0, 1], 1), (vec![1, 0], 1)], "whose ballot it is, is not read");
    assert_eq!(ranked("a,b,c\n1,1,3\n"), [(vec![0, EQUAL, 1, 2], 1)], "two on the first rank, then the third");
    assert_eq!(ranked("a,b,c\n1,1,2\n"), [(vec![0, EQUAL, 1, 2], 1)], "or counted densely");
    assert_eq!(ranked("a,b,c\n1,3,\n"), [(vec![0, GAP, 1], 1)], "a rank left out");
    assert_eq!(ranked("a,b\n2,\n"), [(vec![GAP, 0], 1)]);
}

#[test]
fn what_is_wrong_in_a_table_is_named_with_its_line() {
    let dots = Cells::Dots(dots::Rule { dots: 5, cap: Some(3), ..dots::Rule::default() });
    let wrong: &[(&str, &Cells, u64, &str)] = &[
        ("", &Cells::Ranks, 1, "no-options"),
        ("weight\n1\n", &Cells::Ranks, 1, "no-options"),
        ("a,a\n1,2\n", &Cells::Ranks, 1, "same-name"),
        ("a,\n1,2\n", &Cells::Ranks, 1, "no-name"),
        ("a,b\n1,2\n1\n", &Cells::Ranks, 3, "cells"),
        ("a,b\n1,2\n1,x\n", &Cells::Ranks, 3, "cell"),
        ("a,b\n0,1\n", &Cells::Ranks, 2, "cell"),
        ("a,b\n1.5,1\n", &Cells::Ranks, 2, "cell"),
        ("weight,a\n0,1\n", &Cells::Ranks, 2, "weight"),
        ("weight,a\n1000000000000000000,1\n", &Cells::Ranks, 2, "weight"),
        ("weight,a\n99999999999999999999,1\n", &Cells::Ranks, 2, "weight"),
        ("weight,a\n1.5,1\n", &Cells::Ranks, 2, "decimal"),
        ("weight,a\n,1\n", &Cells::Ranks, 2, "decimal"),
        ("a,b\n5,6\n", &Cells::Points(5), 2, "off-scale"),
        ("a,b\n5,-1\n", &Cells::Points(5), 2, "off-scale"),
        ("a,b\n5,4.5\n", &Cells::Points(5), 2, "cell"),
        ("a,b\n1,2\n", &Cells::Approvals, 2, "cell"),
        ("a,b,c\n3,2,0\n0,0,5\n", &dots, 3, "over-cap"),
        ("a,b,c\n3,3,0\n", &dots, 2, "overspent"),
        ("Buy it\nyes\nmaybe\n", &Cells::YesNo, 3, "cell"),
        ("weight,Buy it\n0,yes\n", &Cells::YesNo, 2, "weight"),
    ];
    for (text, cells, line, reason) in wrong {
        assert_eq!(table(text, cells).unwrap_err(), (*line, (*reason).to_owned()), "{text:?}");
    }
}

#[test]
fn points_approvals_and_dots_keep_a_blank_apart_from_a_nought() {
    let Ok(Ballots::Marked(marks)) = table("a,b\n5,\n0,3\n", &Cells::Points(5)) else { panic!("points") };
    assert_eq!(marks.sums(), [(5, 2), (3, 1)]);
    let Ok(Ballots::Marked(marks)) = table("a,b\nx,\nyes,no\n1,ja\n", &Cells::Approvals) else { panic!("approvals") };
    assert_eq!(marks.sums().into_iter().map(|(sum, _)| sum).collect::<Vec<_>>(), [3, 1]);
}

#[test]
fn a_table_under_one_question_is_yes_and_no() {
    let Ok(Ballots::YesNo { question, totals }) = table("weight,Buy it\n2,yes\n1,no\n1,abstain\n1,\n3,ja\n", &Cells::YesNo) else {
        panic!("yes and no")
    };
    assert_eq!(question, "Buy it");
    let wanted = Totals { yes: 5, no: 1, abstained: 1, blank: 1, present: 8, members: 8, persons: 8 };
    assert_eq!(totals, wanted, "an empty cell is a blank ballot, not an abstention");
}

#[test]
fn two_ranked_options_are_a_question_with_yes_and_no() {
    let file = read("2 1\n5 1 0\n3 1 2 0\n4 2 0\n2 1=2 0\n1 0\n0\n\"yes\"\"no\"");
    let totals = ballots::as_yes_no(&file.profile);
    assert_eq!((totals.yes, totals.no, totals.abstained, totals.blank, totals.present), (8, 4, 2, 1, 15));
}

fn voices(text: &str) -> Result<Ballots, (u64, String)> {
    table(text, &Cells::Ranks)
}

#[test]
fn voices_compare_as_whole_numbers_of_sixty_four_bits() {
    let text = r#"{"votes": {"x": {"a": 9223372036854775807, "b": 9223372036854775806, "c": -9223372036854775808},
        "y": {"b": 1, "a": 1, "c": 1}, "z": {"c": 5}, "w": {"a": 2, "b": 2}}, "outcome": null, "description": "d"}"#;
    let Ok(Ballots::Ranked(ranked)) = voices(text) else { panic!("rankings") };
    let kinds: Vec<(Vec<Mark>, u64)> = ranked.profile.grouped().into_iter().collect();
    assert_eq!(kinds, [(vec![], 1), (vec![0, 1, 2], 1), (vec![0, EQUAL, 1], 1), (vec![2], 1)], "all equal abstains; left out ranks last");
    assert!(ranked.own_scales && ranked.title.as_deref() == Some("d"));
}

#[test]
fn what_is_wrong_in_voices_is_named_with_its_line() {
    let wrong = [
        ("{\"votes\": {\"x\": 1,\n\"y\": 2}}", 2, "yes-no"),
        ("{\"votes\": {\"x\": 1,\n\"y\": 0.5}}", 2, "yes-no"),
        ("{\"votes\": {\"x\": 1,\n\"x\": 1}}", 2, "person-twice"),
        ("{\"votes\": {\"x\": {\"a\": 1,\n\"a\": 2}}}", 2, "twice"),
        ("{\"votes\": {\"x\": {\"a\": 1.5}}}", 1, "whole"),
        ("{\"votes\": {\"x\": {\"a\": 9223372036854775808}}}", 1, "whole"),
        ("{\"votes\": {\"x\": {\"a\": 1}, \"y\": 1}}", 0, "mixed"),
        ("{\"votes\": {}}", 0, "no-votes"),
        ("{}", 0, "no-votes"),
        ("{\"votes\": {\"x\": {}}}", 0, "no-options"),
        ("{\"votes\": {\"x\": \"yes\"}}", 1, "not-json"),
        ("{\"votes\": {\"x\": 1}", 1, "not-json"),
        ("{\"votes\": {\"x\": 1}} more", 1, "not-json"),
    ];
    for (text, line, reason) in wrong {
        assert_eq!(voices(text).unwrap_err(), (line, reason.to_owned()), "{text}");
    }
}

/// The folder of real input, or nothing after saying so.
fn real(folder: &str) -> Option<PathBuf> {
    let data = std::env::var_os("BATON_DATA")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data"), PathBuf::from);
    let folder = data.join("votes").join(folder);
    if folder.is_dir() {
        return Some(folder);
    }
    eprintln!("SKIPPED: {} is not here; set BATON_DATA to the folder of real input", folder.display());
    None
}

fn last_names(file: &Blt, counted: &Counted) -> Vec<String> {
    counted.winners.iter().filter_map(|option| file.names[*option].split(' ').next_back()).map(str::to_owned).collect()
}

#[test]
fn the_glasgow_wards_of_2007_elect_whom_they_elected() {
    let Some(folder) = real("blt") else { return };
    let wards: [(&str, u128, &[&str]); 3] = [
        ("Govan-2007.blt", 1913, &["Hunter", "Flanagan", "Dornan", "Butt"]),
        ("Calton-2007.blt", 1300, &["Redmond", "Thewliss", "Simpson"]),
        ("Springburn-2007.blt", 1353, &["Stewart", "Todd", "Greene"]),
    ];
    for (ward, quota, elected) in wards {
        let file = blt::read(std::fs::File::open(folder.join(ward)).unwrap()).unwrap();
        let counted = stv::count(&stv::Rule::seats(file.seats), &file.profile, &Lot::drawn("0", &file.profile.options)).unwrap();
        assert_eq!(last_names(&file, &counted), elected, "{ward}");
        assert_eq!(counted.rounds[0].quota, Some(Amount::whole(quota)), "{ward}");
        assert!(counted.ties.is_empty(), "{ward}: no lot was needed");
        assert_eq!(read(&blt::write(&file)).profile.grouped(), file.profile.grouped(), "{ward} is written and read back");
    }
}

#[test]
fn calton_and_govan_are_counted_stage_by_stage_as_by_another_program() {
    let Some(folder) = real("blt") else { return };
    let stages = |ward: &str| {
        let file = blt::read(std::fs::File::open(folder.join(ward)).unwrap()).unwrap();
        stv::count(&stv::Rule::seats(file.seats), &file.profile, &Lot::drawn("0", &file.profile.options)).unwrap().rounds
    };
    // What the droop program (rule "scotland") holds at the end of each stage: who, how much, and what no paper passes on.
    let calton = stages("Calton-2007.blt");
    assert_eq!(calton.len(), 9);
    let check = |rounds: &[baton_meeting::method::count::counted::Round], stage: usize, wanted: &[(usize, &str)], exhausted: &str| {
        for (option, votes) in wanted {
            let count = rounds[stage].counts.iter().find(|count| count.option == *option).unwrap();
            assert_eq!(count.votes.to_string(), *votes, "stage {}, option {option}", stage + 1);
        }
        assert_eq!(rounds[stage].exhausted.as_ref().unwrap().to_string(), exhausted, "stage {}", stage + 1);
    };
    check(&calton, 1, &[(0, "130.40863"), (2, "325.39812"), (7, "1300"), (8, "1035.05847"), (9, "1175.68855")], "158.62549");
    check(&calton, 4, &[(1, "264.91407"), (3, "348.69906"), (8, "1086.94027"), (9, "1231.40900")], "319.32455");
    check(&calton, 6, &[(2, "446.24765"), (3, "409.10769"), (9, "1360.12945")], "493.61498");
    check(&calton, 7, &[(2, "461.35742"), (3, "412.58571"), (8, "1199.81406"), (9, "1300")], "525.21759");
    check(&calton, 8, &[(2, "485.84120"), (8, "1271.90931")], "841.22427");
    let govan = stages("Govan-2007.blt");
    assert_eq!(govan.len(), 8, "nothing more is passed on once as many are left as seats");
    check(&govan, 1, &[(0, "1412.45570"), (5, "1913"), (10, "138.35160")], "284.68180");
    check(&govan, 4, &[(1, "485.90830"), (3, "1747.86280"), (8, "607.78800")], "524.01720");
    check(&govan, 7, &[(0, "1594.69010"), (2, "1852.95380"), (3, "1881.06790"), (6, "977.80970")], "1340.46910");
}

#[test]
fn govan_is_won_by_another_person_under_each_method() {
    let Some(folder) = real("blt") else { return };
    let file = blt::read(std::fs::File::open(folder.join("Govan-2007.blt")).unwrap()).unwrap();
    let lot = Lot::drawn("0", &file.profile.options);
    let by = |strength| schulze::count(&schulze::Rule { strength, ..schulze::Rule::default() }, &file.profile, &lot);
    let winning = by(Strength::WinningVotes);
    assert_eq!(last_names(&file, &winning), ["Flanagan"]);
    let margins = by(Strength::Margins);
    assert_eq!(last_names(&file, &margins), ["Dornan"]);
    let irv = runoff::count(&runoff::Rule::default(), &file.profile, &lot).unwrap();
    assert_eq!(last_names(&file, &irv), ["Hunter"]);
    let mut last: Vec<String> = irv.rounds.last().unwrap().counts.iter().map(|count| count.votes.to_string()).collect();
    last.sort();
    assert_eq!(last, ["3557", "3578"]);
}

#[test]
fn the_votes_of_a_committee_end_as_they_were_recorded() {
    let Some(folder) = real("node-tsc") else { return };
    let (mut compared, mut adopted) = (0, 0);
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let outcome = &serde_json::from_str::<serde_json::Value>(&text).unwrap()["outcome"];
        match ballots::read(text.as_bytes(), None, &Cells::Ranks).unwrap_or_else(|error| panic!("{}: {error}", path.display())) {
            Ballots::Ranked(ranked) => {
                let Some(recorded) = outcome["winner(s)"].as_array() else { continue };
                let lot = Lot::drawn("0", &ranked.profile.options);
                for strength in [Strength::WinningVotes, Strength::Margins] {
                    let counted = schulze::count(&schulze::Rule { strength, ..schulze::Rule::default() }, &ranked.profile, &lot);
                    let winners: Vec<&str> = counted.winners.iter().map(|winner| ranked.profile.options[*winner].name.as_str()).collect();
                    assert_eq!(serde_json::json!(winners), serde_json::json!(recorded), "{} {strength:?}", path.display());
                    assert_eq!(counted.explanation.key, "count-schulze-all", "{}: the Condorcet winner", path.display());
                }
                compared += 1;
            }
            Ballots::YesNo { totals, .. } => {
                let ended = vote::result(&vote::Rule::of(Share::Majority, Base::Cast), &totals).ended;
                if let Some(recorded) = outcome.as_str() {
                    assert_eq!(recorded == "Yes", ended == Ended::Adopted, "{}", path.display());
                    adopted += 1;
                }
            }
            Ballots::Marked(_) => panic!("{}: numbers are on scales of their own", path.display()),
        }
    }
    assert_eq!((compared, adopted), (4, 5), "every recorded outcome was compared");
}
