//! What is typed into the log's field, and what is understood of it.

use proptest::prelude::*;

use super::*;

fn words(typed: &str) -> Vec<(String, bool)> {
    Find::read(typed).words.into_iter().map(|words| (words.text, words.phrase)).collect()
}

fn filters(typed: &str) -> Vec<By> {
    Find::read(typed).filters.into_iter().map(|filter| filter.by).collect()
}

fn remarks(typed: &str) -> Vec<String> {
    Find::read(typed).remarks.into_iter().map(|remark| remark.key).collect()
}

#[test]
fn filters_stand_beside_words_and_phrases() {
    let typed = "owner:ana is:due \"the budget\" crates";
    assert_eq!(filters(typed), [By::Owner("ana".into()), By::Due]);
    assert_eq!(words(typed), [("the budget".to_owned(), true), ("crates".to_owned(), false)]);
    assert!(remarks(typed).is_empty());
}

#[test]
fn a_value_of_several_words_stands_in_quotes_of_any_kind() {
    for typed in ["team:\"Whole co-op\"", "team:“Whole co-op”", "team:„Whole co-op“", "TEAM:\"Whole co-op"] {
        assert_eq!(filters(typed), [By::Team("Whole co-op".into())], "{typed}");
    }
}

#[test]
fn every_part_that_somebody_had_can_be_asked_for() {
    for part in Part::ALL {
        assert_eq!(filters(&format!("{}:bo", part.word())), [By::Part(part, "bo".into())]);
    }
}

#[test]
fn what_is_no_filter_is_looked_for_and_said_so() {
    assert_eq!(remarks("budget:ana"), ["find-no-filter"]);
    assert_eq!(words("budget:ana"), [("budget ana".to_owned(), false)]);
    assert_eq!(
        (remarks("is:lovely"), remarks("method:shouting"), remarks("since:soon")),
        (vec!["find-no-status".into()], vec!["find-no-method".into()], vec!["find-no-date".into()])
    );
    assert_eq!(remarks("owner:"), ["find-no-value"], "still being typed");
    assert_eq!(
        words("at 10:30 https://example.org"),
        [("at".to_owned(), false), ("10:30".to_owned(), false), ("https://example.org".to_owned(), false)],
        "a clock and an address are words"
    );
    assert!(remarks("at 10:30 https://example.org").is_empty());
}

#[test]
fn a_month_or_a_year_is_a_period() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(filters("since:2026-11 until:2026-11"), [By::Since(day("2026-11-01")), By::Until(day("2026-11-30"))]);
    assert_eq!(filters("since:2024 until:2024-02"), [By::Since(day("2024-01-01")), By::Until(day("2024-02-29"))]);
    assert_eq!(filters("until:2026-12"), [By::Until(day("2026-12-31"))]);
    assert_eq!(remarks("since:2026-13"), ["find-no-date"]);
}

#[test]
fn the_beginning_of_a_method_means_all_that_begin_so() {
    assert_eq!(filters("method:cons"), [By::Method(vec![Method::Consent, Method::Consensus])]);
    assert_eq!(filters("method:consent"), [By::Method(vec![Method::Consent])]);
    assert_eq!(filters("method:\"fist to five\""), [By::Method(vec![Method::FistToFive])]);
}

#[test]
fn a_filter_knows_where_it_was_typed() {
    let find = Find::read("👩‍🚀 owner:ana x");
    let typed: Vec<u16> = "👩‍🚀 owner:ana x".encode_utf16().collect();
    let (from, to) = find.filters[0].at;
    assert_eq!(String::from_utf16(&typed[from..to]).unwrap(), "owner:ana");
}

#[test]
fn marks_stand_where_words_begin_and_phrases_stand_whole() {
    assert_eq!(marks("All purchases above 100", "purch owner:ana"), [(4, 9)], "filters are not marked");
    assert_eq!(marks("repurchase", "purch"), [], "the middle of a word is not a beginning");
    assert_eq!(marks("the van, the new van", "\"the van\""), [(0, 7)]);
    assert_eq!(marks("Die Bücherei zählt", "bucher ZAHLT"), [(4, 10), (13, 18)], "case and accents do not matter");
    assert_eq!(marks("👩‍🚀 Crates", "crates"), [(6, 12)], "an emoji is more than one unit");
}

#[test]
fn part_of_a_word_is_found_where_words_have_no_spaces() {
    assert_eq!(marks("来年度の予算を承認する", "予算"), [(4, 6)]);
    assert_eq!(marks("我们批准明年的预算", "预算"), [(7, 9)]);
    assert_eq!(marks("来年度の予算", "算予"), [], "in the order in which it was typed");
}

proptest! {
    #[test]
    fn any_text_is_read_the_same_twice(typed in any::<String>()) {
        prop_assert_eq!(Find::read(&typed), Find::read(&typed));
    }

    #[test]
    fn a_filter_stands_inside_what_was_typed(typed in "(owner:|is:|team:|\"|„|“| |a|é|予|👩|due|2026|:|-){0,24}") {
        let units = typed.encode_utf16().count();
        let mut before = 0;
        for filter in Find::read(&typed).filters {
            prop_assert!(before <= filter.at.0 && filter.at.0 < filter.at.1 && filter.at.1 <= units);
            prop_assert!(!filter.value.is_empty());
            before = filter.at.1;
        }
    }

    #[test]
    fn marks_lie_in_order_inside_the_text(text in any::<String>(), typed in any::<String>()) {
        let units = text.encode_utf16().count();
        let mut before = 0;
        for (from, to) in marks(&text, &typed) {
            prop_assert!(before <= from && from < to && to <= units);
            before = to;
        }
    }

    #[test]
    fn every_word_of_a_text_is_marked_when_it_is_looked_for(text in "[a-zäöé予算 ,.]{1,40}") {
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            prop_assert!(!marks(&text, word).is_empty(), "{} in {}", word, text);
        }
    }
}
