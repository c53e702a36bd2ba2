//! The shapes in texts written afresh, and bad input.

use super::*;
use proptest::prelude::*;

fn found(name: &str, text: &str) -> Source {
    read(name, text.as_bytes()).unwrap_or_else(|why| panic!("{name}: {}", why.key))
}

fn decided(source: &Source) -> Vec<(usize, &str)> {
    source.decisions.iter().map(|one| (one.line, one.statement.as_str())).collect()
}

fn promised(source: &Source) -> Vec<(usize, Option<&str>)> {
    source.follow_ups.iter().map(|one| (one.line, one.owner.as_deref())).collect()
}

fn owned(source: &Source) -> Vec<(usize, &str)> {
    source.items.iter().filter_map(|one| Some((one.line, one.owner.as_deref()?))).collect()
}

fn unsure(source: &Source) -> Vec<(usize, &str)> {
    source.unsure.iter().map(|one| (one.line, one.why.key.as_str())).collect()
}

const CALLS: &str = "# Bakery Call 12 Notes\n### Meeting Date/Time: Friday 4 June 2021 14:00 UTC\n### Moderator: Asha Rao\n### Notes: Ben Okafor\n\n\
# Summary\n### DECISIONS MADE\n**DECISION 12.1:** Buy the second oven.\n\n### ACTIONS REQUIRED\n**ACTION 12.1:** Chioma Eze to ask the bank.\n\
**ACTION 12.2:** Compare the prices.\n**ACTION 11.4** Ben and Asha to clean the shed. Status: Complete\n\n# 1. Review previous decisions\n\
**ACTION 11.9:** Dario to sing.\n\n# 2. The oven (Chioma Eze)\n**Asha:** I think the decision to wait was wrong.\n\
**DECISION 12.1:** Buy the second oven.\n**Ben:** Fine.\n**DECISION 12.2:** Not before May.\n\n# Attendees\n- Asha Rao\n- Ben Okafor\n- Chioma Eze\n";

#[test]
fn a_call_is_read_by_its_marks_and_what_is_marked_twice_is_one() {
    let read = found("call.md", CALLS);
    assert_eq!((read.shape, read.date, read.turns), (Shape::Calls, NaiveDate::from_ymd_opt(2021, 6, 4), 2));
    assert_eq!(decided(&read), [(8, "Buy the second oven."), (22, "Not before May.")]);
    assert_eq!(promised(&read), [(11, Some("Chioma Eze")), (12, None), (13, Some("Ben, Asha"))]);
    assert!(read.follow_ups[2].done, "what is said to be complete is done");
    assert_eq!(owned(&read), [(18, "Chioma Eze")]);
    let looked = unsure(&read);
    assert!(looked.contains(&(12, "import-unsure-nobody")), "no owner found means no owner, and it says so: {looked:?}");
    assert!(looked.contains(&(16, "import-unsure-earlier")), "what is reviewed belongs to an earlier meeting: {looked:?}");
}

#[test]
fn tables_of_decisions_are_read_with_bars_in_front_or_without() {
    let head = "# Call 7\n### Date: 2022/1/27\n### Moderator: Asha\n\n";
    let bars = "## Decisions Made\n| Decision Item | Description | Video ref |\n|---|---|---|\n| **7.1** | Paint it | [1:02](https://x.example) |\n| 7.2 | | |\n";
    let bare = "## Decisions Made\n\nDecision Item | Description\n--|--\n7.1 | Paint it\n";
    assert_eq!(decided(&found("a.md", &format!("{head}{bars}"))), [(8, "Paint it")], "an empty row decides nothing");
    assert_eq!(decided(&found("a.md", &format!("{head}{bare}"))), [(9, "Paint it")]);
    let owners = "## Action Items\n| Action | Owner |\n|--|--|\n| Sweep | Ben |\n| Wash | TBD |\n";
    assert_eq!(promised(&found("a.md", &format!("{head}{owners}"))), [(8, Some("Ben")), (9, None)], "nobody is named by TBD");
}

const ISSUES: &str = "# Garden Board Meeting 2020-03-04\n\n## Present\n\n* Asha Rao @asha (Board)\n* Ben Okafor @ben (Board)\n\n## Agenda\n\n### garden/tools\n\n\
* Buy a mower [#12](https://x.example/12)\n  * Asha: I think all agreed last year.\n  * No objections, going ahead.\n  * Ben will compare the\n    prices.\n\
* Sell the old one [#13](https://x.example/13)\n  * We did not reach consensus.\n  * ACTION ITEM: Asha to ask around\n  * Any objections?\n";

#[test]
fn a_board_decides_what_nobody_says_and_all_agreed() {
    let read = found("2020-03-04.md", ISSUES);
    assert_eq!((read.shape, read.items.len(), read.present.len()), (Shape::Issues, 2, 2));
    assert_eq!(decided(&read), [(14, "Buy a mower: No objections, going ahead.")], "one voice, a question and no consensus decide nothing");
    assert_eq!(promised(&read), [(15, Some("Ben")), (19, Some("Asha"))]);
}

const PLENARY: &str = "# 9 March, 2021 Meeting Notes\n\n| Name | Abbreviation | Organization |\n|--|--|--|\n| Asha Rao | AR | Mill |\n| Ben Okafor | BO | Barn |\n\n\
## Flour for stage 2\nPresenter: Asha Rao (AR)\n\nAR: We have consensus, I would say.\n\nBO: I agree.\n\n### Conclusion/Resolution\n- Stage 2\n- BO to review the text.\n\
- Is rye in?\n- Revisit on Thursday\n\n## Bread\n\n(Ben Okafor)\n\n#### Conclusion/Resolution\n\nConsensus on:\n\n- rye\n- wheat\n\nAR: And now to lunch.\n\nLate words.\n";

#[test]
fn a_plenary_decides_beneath_its_conclusions() {
    let read = found("mar-9.md", PLENARY);
    assert_eq!((read.shape, read.date, read.turns), (Shape::Plenary, NaiveDate::from_ymd_opt(2021, 3, 9), 3));
    assert_eq!(decided(&read), [(16, "Flour for stage 2: Stage 2"), (27, "Bread: Consensus on:")]);
    assert_eq!(read.decisions[1].why, "rye\nwheat", "what stands beneath belongs to it");
    assert_eq!(promised(&read), [(17, Some("Ben Okafor"))], "letters are read as the name");
    assert_eq!(owned(&read), [(9, "Asha Rao"), (23, "Ben Okafor")]);
    assert_eq!(unsure(&read).iter().filter(|(_, key)| *key == "import-unsure-decided").count(), 2, "a question, and what is put off");
}

const POLLS: &str = "## Agenda for the July 10 video call of the Mill's Community Group\n\n## Agenda items\n\n1. Opening\n1. Proposals and discussions\n\
    1. Rye (Asha Rao, 20 min)\n    1. POLL: should we?\n1. Closure\n\n## Meeting notes\n\n### Attendees\n\n- Asha Rao\n- Ben Okafor\n\n### Rye (Asha Rao)\n\n\
AR: so let us see.\n\nPoll: Buy rye now?\n\n|SF|F|N|A|SA|\n|--|--|--|--|--|\n|3|2|0|1|0|\n\nPoll: Sell it later?\n\nBO: too early for me.\n\nAI(BO): ask the miller\n\n\
### Wheat\n\nAR: any objections? None. Great.\n";

#[test]
fn a_poll_is_decided_where_its_result_stands() {
    let read = found("2024/CG-07-10.md", POLLS);
    assert_eq!((read.shape, read.date, read.meeting), (Shape::Polls, NaiveDate::from_ymd_opt(2024, 7, 10), true));
    assert_eq!(decided(&read), [(22, "Rye: Buy rye now?"), (36, "Wheat")]);
    assert_eq!(read.decisions[0].result, "SF 3, F 2, N 0, A 1, SA 0");
    assert_eq!(promised(&read), [(32, Some("Ben Okafor"))]);
    assert!(unsure(&read).contains(&(28, "import-unsure-poll")), "a poll without a result is none");
    let planned = POLLS.split("## Meeting notes").next().unwrap_or_default();
    let agenda = found("2024/CG-07-10.md", planned);
    assert!(!agenda.meeting && agenda.decisions.is_empty(), "an agenda alone is no meeting that was held");
}

#[test]
fn records_of_decisions_are_read_with_their_status() {
    let madr = "---\nstatus: \"accepted\"\ndate: 2024-02-03\ndecision-makers: \"Asha, Ben\"\n---\n\n# Use one oven\n\n## Context and Problem Statement\n\nTwo are dear.\n\n\
        ## Considered Options\n\n* One\n* Two\n\n## Decision Outcome\n\nChosen option: \"One\", because it is enough.\n";
    let read = found("0007-oven.md", madr);
    let one = &read.decisions[0];
    assert_eq!(
        (read.shape, one.statement.as_str(), one.result.as_str(), one.why.as_str()),
        (Shape::Madr, "Use one oven: One", "it is enough", "Two are dear.")
    );
    assert_eq!((one.line, one.who.len(), one.options.len(), one.date), (20, 2, 2, NaiveDate::from_ymd_opt(2024, 2, 3)));

    let adr = "# 7. Use one oven\n\nDate: 2016-02-12\n\n## Status\n\nAccepted\n\nSuperseded by [9. Use two](0009-use-two.md)\n\n## Context\n\nTwo are dear.\n\n\
        ## Decision\n\nWe will use one.\n\n## Consequences\n\nIt is full on Fridays.\n";
    let read = found("0007-oven.md", adr);
    let one = &read.decisions[0];
    assert_eq!(
        (read.shape, one.statement.as_str(), one.status, one.line),
        (Shape::Adr, "Use one oven\nWe will use one.", Standing::Superseded, 17)
    );

    let proposal = "# Loaves of *any* size\n\n* Proposal: [BK-0003](0003.md)\n* Authors: [Asha Rao](https://x.example), [Ben Okafor](https://y.example)\n\
        * Review Manager: TBD\n* Status: **Returned for revision**\n\n## Introduction\n\nSize.\n";
    let read = found("0003.md", proposal);
    assert_eq!((read.shape, read.decisions.len(), owned(&read)), (Shape::Proposal, 0, vec![(4, "Asha Rao, Ben Okafor")]));
    assert!(unsure(&read).contains(&(6, "import-unsure-open")), "what is not decided yet says so");
    let read = found("0003.md", &proposal.replace("Returned for revision", "Rejected"));
    assert_eq!((read.decisions[0].line, read.decisions[0].status), (6, Standing::Rejected));
}

#[test]
fn json_is_read_with_the_lines_of_its_fields() {
    let summary = "{\n \"meeting\": \"Mill #3 - March 30, 2026\",\n \"decisions\": [\n  {\"decision\": \"Buy \\\"rye\\\"\"}\n ],\n \"action_items\": [\n  {\"action\": \"Ask\",\n   \"owner\": \"Ben\"},\n  {\"action\": \"Sweep\", \"owner\": \"\"}\n ]\n}";
    let read = found("mill.json", summary);
    assert_eq!((read.shape, read.date, decided(&read)), (Shape::Summary, NaiveDate::from_ymd_opt(2026, 3, 30), vec![(4, "Buy \"rye\"")]));
    assert_eq!(promised(&read), [(7, Some("Ben")), (9, None)]);

    let votes = "{\n \"description\": \"A second oven\",\n \"outcome\": \"Yes\",\n \"votes\": {\"Asha\": 1, \"Ben\": 0, \"Chioma\": -1}\n}";
    let read = found("2025-08-01-0.json", votes);
    assert_eq!((decided(&read), read.entries, read.date), (vec![(2, "A second oven: Yes")], 3, NaiveDate::from_ymd_opt(2025, 8, 1)));
    let read = found("votes.json", &votes.replace("\"outcome\": \"Yes\",", ""));
    assert_eq!((read.decisions.len(), unsure(&read)), (0, vec![(2, "import-unsure-outcome")]), "Baton counts none in its place");
}

#[test]
fn speaking_times_are_figures_and_a_persons_own_are_given_only_by_name() {
    let text = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:04.000\nAsha Rao (Mill): Hello there.\n\n2\n00:00:04.000 --> 00:00:05.000\nand welcome.\n\n3\n00:00:09.000 --> 00:00:06.000\nBen: Back in time.\n\n\
        4\n00:00:05.000 --> 00:00:07.500\n<v Ben>So.\n\n5\n00:00:02.000 --> 00:00:03.000\nAsha Rao: Again.\n";
    let read = found("call.vtt", text);
    let airtime = read.airtime.clone().unwrap();
    assert_eq!((airtime.people, airtime.turns, airtime.seconds, airtime.half), (2, 3, 7, 1));
    assert_eq!((airtime.own("Ben"), airtime.own("Nobody")), (Some(2), None));
    assert_eq!(unsure(&read), [(12, "import-unsure-backwards"), (20, "import-unsure-backwards")]);
    assert!(!serde_json::to_string(&read.airtime).unwrap().contains("Asha"), "no name goes out with the figures");
}

#[test]
fn what_is_no_text_too_long_or_of_no_shape_is_said() {
    let why = |name: &str, bytes: &[u8]| read(name, bytes).err().map(|why| why.key).unwrap_or_default();
    assert_eq!(why("a.png", &[0x89, b'P', b'N', b'G', 0, 1, 2, 3, 0, 0, 7, 8, 0xff, 0xd8, 0, 0]), "import-not-text");
    assert_eq!(why("a.md", b" \n\n"), "import-empty");
    assert_eq!(why("a.md", b"Dear Asha, the bread was good."), "import-no-shape");
    assert_eq!(why("a.json", b"{\"bread\": 3}"), "import-no-shape");
    assert_eq!(why("a.md", &vec![b'\n'; usize::try_from(MOST).unwrap() + 1]), "import-too-long");
    let many = format!("# Call 1\n### Date: 2020-01-02\n### Notes: Ben\n{}", "a\n".repeat(LINES));
    assert_eq!(why("a.md", many.as_bytes()), "import-too-many-lines");
}

#[test]
fn the_longest_line_and_the_strangest_one_take_no_long_time() {
    for strange in ["](", "**", "|", "# ", "- ", "(", "```\n", "<!--", "Ana: to ", "decision "] {
        let text = format!("# Call 1\n### Date: 2020-01-02\n### Notes: Ben\n\n{}\n", strange.repeat(400_000 / strange.len()));
        let started = std::time::Instant::now();
        let _ = read("a.md", text.as_bytes());
        assert!(started.elapsed().as_secs() < 20, "{strange:?} took {:?}", started.elapsed());
    }
}

#[test]
fn the_day_in_the_name_of_a_file_is_read_only_where_all_of_it_stands_there() {
    let day = |name: &str| when::of_name(name).map(|day| day.to_string()).unwrap_or_default();
    assert_eq!(day("meetings/2021-03/mar-9.md"), "2021-03-09");
    assert_eq!(day("2013-01-jan-30.md"), "2013-01-30");
    assert_eq!(day("main/2022/CG-07-12.md"), "2022-07-12");
    assert_eq!(day("stack-2022-7-18-22.md"), "2022-07-18");
    for none in ["main-2023-CG-10.md", "0014-oven.md", "2021.md", "notes.md", "2021-13-40.md"] {
        assert_eq!(day(none), "", "{none}");
    }
}

/// Lines that mean something, in any order.
fn lines() -> impl Strategy<Value = String> {
    let known = [CALLS, ISSUES, PLENARY, POLLS].concat();
    let line = proptest::sample::select(known.lines().map(ToOwned::to_owned).collect::<Vec<_>>());
    let mutated = (line.clone(), 0..40_usize, "\\PC{0,6}").prop_map(|(line, at, words)| {
        let at = line.char_indices().nth(at).map_or(line.len(), |(at, _)| at);
        format!("{}{words}{}", &line[..at], &line[at..])
    });
    proptest::collection::vec(prop_oneof![3 => line, 2 => mutated, 1 => "\\PC{0,30}"], 0..60).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #[test]
    fn any_lines_in_any_order_are_read_without_panic_and_name_only_lines_that_are_there(text in lines()) {
        let last = text.lines().count();
        for name in ["a.md", "b.csv", "c.json", "d.vtt", "2020-01-02.md"] {
            if let Ok(read) = read(name, text.as_bytes()) {
                let named = read.decisions.iter().map(|one| one.line).chain(read.follow_ups.iter().map(|one| one.line)).chain(read.items.iter().map(|one| one.line));
                prop_assert!(named.chain(read.unsure.iter().map(|one| one.line)).all(|line| line <= last + 1), "{read:?}");
                for owner in read.follow_ups.iter().filter_map(|one| one.owner.as_deref()) {
                    prop_assert!(!owner.trim().is_empty());
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), start in proptest::sample::select(vec!["", "WEBVTT\n\n", "{\"votes\":", "BEGIN:VCARD\n", "BEGIN:VCALENDAR\n"])) {
        let mut all = start.as_bytes().to_vec();
        all.extend(bytes);
        for name in ["a.md", "a.csv", "a.blt"] {
            let _ = read(name, &all);
        }
    }

    #[test]
    fn an_owner_stands_in_the_text(text in lines()) {
        if let Ok(read) = read("a.md", text.as_bytes()) {
            let letters = ["AR", "BO"];
            for owner in read.follow_ups.iter().filter_map(|one| one.owner.as_deref()).flat_map(|owner| owner.split(", ")) {
                prop_assert!(text.contains(owner) || letters.iter().any(|letters| text.contains(letters)), "{owner} was invented");
            }
        }
    }
}
