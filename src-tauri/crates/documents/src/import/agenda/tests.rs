//! Agendas in every shape, each with the words of its own.

use super::*;
use crate::import::agenda::known::tests::people;
use proptest::prelude::*;

/// Title, owner, minutes.
type Short = (String, Option<String>, Option<u32>);

const HERE: [&str; 6] = ["Ana Silva", "Ben Okafor", "Chioma Eze", "Sam Clegg", "Sam Lindley", "Jérôme Vouillon"];

fn short(text: &str) -> Vec<Short> {
    read(text, &people(&HERE)).items.into_iter().map(|item| (item.title, item.owner.map(|owner| owner.to_string()), item.minutes)).collect()
}

fn one(text: &str) -> Suggested {
    let mut items = read(text, &people(&HERE)).items;
    assert_eq!(items.len(), 1, "{text} became {items:#?}");
    items.remove(0)
}

fn item(title: &str, owner: Option<&str>, minutes: Option<u32>) -> Short {
    (title.to_owned(), owner.map(str::to_owned), minutes)
}

#[test]
fn simple_lists_are_understood_in_every_way_people_write_them() {
    for line in [
        "- Budget (Ana, 10 min)",
        "* Budget (10 min, Ana Silva)",
        "1. Budget [10 minutes] (Ana)",
        "1) Budget [Ana] (10m)",
        "Budget - Ana 10m",
        "Budget – Ana, 10 min",
        "Budget, Ana, 10 min",
        "Budget: Ana (10')",
        "* Budget @Ana 10'",
        "- [ ] @Ana Silva Budget, 10 min",
        "- Ana: Budget (10 min)",
        "• **Budget** (Ana; 10 Min.)",
        "TOP 3: Budget (Ana, 10 Minuten)",
        "- Budget (Ana / 10 min)",
        "- 10 min: Budget (Ana)",
        "- Budget\n  - 10 mins (Ana)",
        "- Budget\n  - Owner: Ana\n  - Time: 10",
        "- Budget\n  (Ana, 10 min)",
        "10:15-10:25 Budget (Ana)",
        "| Item | Who | Minutes |\n|---|---|---|\n| Budget | Ana | 10 |",
        "Budget | Ana | 10 min\n--- | --- | ---",
        "Thema\tWer\tDauer\nBudget\tAna\t10 Min",
        "## Agenda\n\n- Budget (Ana, 10 min)\n\n## Meeting notes\n\n- not an item (Ben, 5 min)",
    ] {
        assert_eq!(short(line), [item("Budget", Some("p1"), Some(10))], "{line}");
    }
}

#[test]
fn times_between_items_are_their_minutes() {
    let text = "10:00 Welcome\n10:05 Budget (Ana)\n10:30 Summer hours – Ben\n11:00 Closing";
    let wanted = [
        item("Welcome", None, Some(5)),
        item("Budget", Some("p1"), Some(25)),
        item("Summer hours", Some("p2"), Some(30)),
        item("Closing", None, None),
    ];
    assert_eq!(short(text), wanted);
}

#[test]
fn headings_are_items_when_nothing_else_is() {
    let text = "# Weekly, 23 November\n\n## Budget (Ana, 10 min)\nWe are over.\n\n- by how much?\n\n## Summer hours (Ben, 5 min)\n";
    assert_eq!(short(text), [item("Budget", Some("p1"), Some(10)), item("Summer hours", Some("p2"), Some(5))]);
    assert_eq!(read(text, &[]).items[0].notes, "- We are over.\n- by how much?");
}

#[test]
fn the_first_known_of_several_names_owns_it_and_the_others_are_kept_in_words() {
    let item = one("- Vote (Zora Unknown, Ben Okafor, Ana, 15 min)");
    assert_eq!((item.owner, item.owner_words.as_deref()), (Some("p2".into()), Some("Zora Unknown, Ben Okafor, Ana")));
    assert_eq!(item.unsure.unwrap().key, "agenda-unsure-several-names");
}

#[test]
fn an_owner_is_never_invented() {
    for (line, words, why) in [
        ("- Budget (10 min)", None, "agenda-unsure-nobody"),
        ("- Budget (Zora Neal, 10 min)", Some("Zora Neal"), "agenda-unsure-unknown"),
        ("- Budget (Sam, 10 min)", Some("Sam"), "agenda-unsure-several-people"),
        ("- Budget (TBD, 10 min)", None, "agenda-unsure-nobody"),
        ("- Budget", None, "agenda-unsure-nobody"),
        ("- Budget - Zora 10m", Some("Zora"), "agenda-unsure-unknown"),
    ] {
        let item = one(line);
        assert_eq!((item.title.as_str(), item.owner, item.owner_words.as_deref()), ("Budget", None, words), "{line}");
        assert_eq!(item.unsure.unwrap().key, why, "{line}");
    }
    assert_eq!(one("- Budget (Sam Clegg)").owner, Some("p4".into()), "the full name says which Sam");
}

#[test]
fn brackets_that_say_nothing_about_the_item_stay_in_its_title() {
    for title in ["(Un)decidability of budgets", "Review (if time permits)", "Preview (Preview 2)", "Budget (phase 1)", "Who pays? (again)"]
    {
        assert_eq!(one(&format!("- {title}")).title, title);
        assert_eq!(one(&format!("- {title} (Ana, 5 min)")).title, title);
    }
}

#[test]
fn links_leave_a_plain_title_and_are_kept() {
    let item = one("- Vote on [the new price](https://x.example/1) ([issue](https://x.example/2), Ana, 5 min) ([slides](./s.pdf))");
    assert_eq!(item.title, "Vote on the new price");
    assert_eq!(item.links.iter().map(|link| link.url.as_str()).collect::<Vec<_>>(), ["https://x.example/1", "https://x.example/2"]);
    assert_eq!(item.notes, "slides: ./s.pdf", "an address that leads nowhere by itself is kept as words");
    assert_eq!((item.owner, item.minutes), (Some("p1".into()), Some(5)));
    let bare = one("- Moving house: https://x.example/3");
    assert_eq!((bare.title.as_str(), bare.links.len()), ("Moving house", 1));
}

#[test]
fn what_belongs_to_every_meeting_is_marked_and_not_dropped() {
    let text = "1. Opening, welcome and roll call\n    1. Introduction of attendees\n1. Adoption of the agenda\n1. Proposals and discussions\n    1. Budget (Ana, 10 min)\n1. Closure";
    let items = read(text, &people(&HERE)).items;
    let marked: Vec<(&str, bool, usize)> = items.iter().map(|item| (item.title.as_str(), item.procedure, item.depth)).collect();
    let wanted =
        [("Opening, welcome and roll call", true, 0), ("Adoption of the agenda", true, 0), ("Budget", false, 1), ("Closure", true, 0)];
    assert_eq!(marked, wanted);
    assert_eq!(items[0].notes, "- Introduction of attendees");
}

#[test]
fn what_stands_below_an_item_is_its_notes_and_a_group_is_not_an_item() {
    let text = "- Shop\n  - Summer hours (Ana, 10 min)\n  - New till (Ben, 5 min)\n- Van (Chioma)\n  - which one?\n    - the blue one\n";
    let preview = read(text, &people(&HERE));
    assert_eq!(preview.items.iter().map(|item| item.title.as_str()).collect::<Vec<_>>(), ["Summer hours", "New till", "Van"]);
    assert_eq!(preview.items[2].notes, "- which one?\n  - the blue one");
    assert_eq!(preview.skipped.iter().map(|line| (line.line, line.why.key.as_str())).collect::<Vec<_>>(), [(1, "agenda-skipped-group")]);
}

#[test]
fn attendees_logistics_and_notes_are_not_agenda() {
    let text = "# Weekly\n\n- **When**: Monday\n\n## Attendees\n- Ana Silva\n- Ben Okafor\n\n## Agenda\n- Budget (Ana)\n\n## Agenda items for future meetings\n- Party (Ben)\n\n## Notes\n- Ana: hello\n\n## Agenda\n- later (Ben)";
    assert_eq!(short(text), [item("Budget", Some("p1"), None)]);
    assert_eq!(
        short("Attendees: Ana\nAgenda:\n- Budget (Ana)\nMeeting notes:\n- x"),
        [item("Budget", Some("p1"), None)],
        "plain words with colons"
    );
}

#[test]
fn a_sentence_under_agenda_is_not_an_item_and_a_question_is() {
    assert_eq!(short("## Agenda\n\nThe meeting was called off for lack of items."), []);
    assert_eq!(short("Do we need a van?\nBudget"), [item("Do we need a van?", None, None), item("Budget", None, None)]);
}

#[test]
fn a_title_that_is_too_long_goes_whole_into_the_notes() {
    let long = "very ".repeat(2_000);
    let item = one(&format!("- {long}"));
    assert!(item.title.chars().count() <= 130 && item.title.ends_with('…'), "{}", item.title);
    assert_eq!(item.notes, long.trim());
    let explained = one(
        "- A first sentence that says what this is about. And then a good deal more that explains it to those who were not there last time or the time before that.",
    );
    assert_eq!(explained.title, "A first sentence that says what this is about");
}

#[test]
fn right_to_left_emoji_and_odd_letters_are_read() {
    assert_eq!(short("- תקציב (Ana, 10 min)"), [item("תקציב", Some("p1"), Some(10))]);
    assert_eq!(short("- 🚲 Bikes @Jérôme 5'"), [item("🚲 Bikes", Some("p6"), Some(5))]);
    assert_eq!(short("\u{feff}- Budget (Ana)\r\n- Hours (Ben)\r\n").len(), 2, "with a mark of order and Windows line ends");
}

#[test]
fn ten_times_the_lines_take_about_ten_times_as_long() {
    let agenda = |lines: usize| -> String {
        (0..lines).map(|at| format!("{}- Item [{at}](https://x.example/{at}) (Ana Silva, 5 min)\n", "  ".repeat(at % 7))).collect()
    };
    // The quickest of three, because other work on the machine only ever adds to it.
    let quickest = |lines: usize| {
        let text = agenda(lines);
        (0..3)
            .map(|_| {
                let before = std::time::Instant::now();
                assert!(!read(&text, &people(&HERE)).items.is_empty(), "something was read");
                before.elapsed()
            })
            .min()
            .unwrap()
    };
    let (few, many) = (quickest(300), quickest(3_000));
    assert!(many < few * 40, "{few:?} for 300 lines, {many:?} for 3,000: a hundredfold would be the square");
}

#[test]
fn five_thousand_lines_are_five_thousand_items() {
    let flat: String = (0..5_000).map(|at| format!("Item {at} - Ana 5m\n")).collect();
    assert_eq!(read(&flat, &people(&HERE)).items.len(), 5_000);
}

#[test]
fn no_depth_and_no_length_can_hurt() {
    let deep: String = (0..1_000).map(|at| format!("{}- x (Ana)\n", " ".repeat(at * 2))).collect();
    let many =
        ["(", "[a](", "- ", "* *", "(Ana) ", "|", "# ", "10:15 ", "@Ana ", "[", "`", "<a ", "https://"].map(|part| part.repeat(5_000));
    let lines = "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((\n".repeat(1_000);
    for text in many.iter().chain([&deep, &lines]) {
        read(text, &people(&HERE));
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in "[\\PC\n\t ]{0,300}") {
        read(&text, &people(&HERE));
    }

    #[test]
    fn what_looks_like_an_agenda_is_read_without_panic(lines in proptest::collection::vec("( {0,6})([-*#|]|1\\.|10:15|\\*\\*)? ?[A-Za-z0-9 ()\\[\\]@:'.,|é–]{0,40}( \\(Ana, 5 min\\))?", 0..30)) {
        let text = lines.join("\n");
        let preview = read(&text, &people(&HERE));
        for item in &preview.items {
            prop_assert!(baton_meeting::words::line(&item.title, baton_meeting::words::TITLE).is_ok(), "{:?} can be added", item.title);
            prop_assert!(item.minutes.is_none_or(|minutes| (1..=480).contains(&minutes)));
            prop_assert!(item.line >= 1 && item.line <= lines.len().max(1));
        }
        prop_assert_eq!(read(&text, &people(&HERE)), preview, "the same text is understood in the same way");
    }
}
