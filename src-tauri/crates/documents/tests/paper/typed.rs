//! Whatever is typed, in any field: every format can be read, and says it.

use baton_documents::paper::Choice;
use baton_documents::{docx, html, json, markdown, paper, table};
use proptest::prelude::*;

use crate::formats::xml;
use crate::held::held;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if std::env::var_os("BATON_LONG").is_some() { 2_000 } else { 24 }))]
    #[test]
    fn whatever_is_typed_can_be_read_in_every_format(
        name in "[a-z]\\PC{0,20}[a-z]",
        title in "[a-z]\\PC{0,40}[a-z]",
        words in "[a-z](\\PC|[\n\t*#|<>&=-]){0,80}[a-z]",
    ) {
        let room = held([&name, "Ben", "Chioma", "Dario"], "Operations", &title, &words);
        for choice in [Choice::default(), Choice { names: false, dissent: false }] {
            let (minutes, log) = (room.of_minutes("en", choice, paper::minutes), room.of_log("en", choice, paper::decisions));
            for page in [minutes, log] {
                let body = html::body(&page).replace("<br>", "<br/>");
                xml(&format!("<x>{body}</x>"));
                prop_assert!(!docx::write(&page).unwrap().is_empty());
                prop_assert!(markdown::write(&page).ends_with('\n'));
                let mut bytes = Vec::new();
                table::csv::page(&mut bytes, &page, &baton_texts::Texts::new("en")).unwrap();
                let mut reader = csv::Reader::from_reader(&bytes[3..]);
                prop_assert!(reader.records().all(|record| record.is_ok_and(|record| record.len() == 3)));
            }
            for text in [room.of_minutes("en", choice, json::minutes), room.of_log("en", choice, json::decisions)] {
                let value: serde_json::Value = serde_json::from_str(&text).unwrap();
                prop_assert!(value["people"].as_array().is_some_and(|people| people.len() >= 3));
            }
        }
    }
}
