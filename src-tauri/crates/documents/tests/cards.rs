//! Cue cards: every moment at every level in every language, one card a page, nothing fetched and nothing private.

// Helpers of tests may fail loudly, as tests do.
#![allow(clippy::unwrap_used)]

use baton_documents::card::{self, Card, CardsIn, Whom};
use baton_meeting::asked::Asked;
use baton_meeting::experience::Experience;
use baton_meeting::intent::{Intent, decide};
use baton_meeting::meeting::Meeting;
use baton_meeting::state::State;
use baton_texts::Texts;
use serde_json::{Value, json};

/// A planned meeting with items, played through the core's own intents.
fn planned(leads: &str, title: &str) -> State {
    let mut state = State::default();
    let mut seed = 0;
    let mut play = |intent: Value| {
        seed += 1;
        let mut asked = Asked::new(None, "2026-11-23T09:00:00Z".parse().unwrap(), chrono_tz::Europe::Berlin, seed);
        state.today = asked.today();
        let read = Intent::read(&intent).unwrap_or_else(|refusal| panic!("{intent}: {refusal:?}"));
        let facts = decide(&state, read, &mut asked).unwrap_or_else(|refusal| panic!("{intent}: {refusal:?}"));
        facts.iter().for_each(|fact| state.evolve(fact));
    };
    play(json!({"do": "start-workspace", "id": "w", "name": "Kornblume"}));
    play(json!({"do": "add-person", "id": "dario", "name": leads, "led_before": true}));
    play(json!({"do": "add-person", "id": "femke", "name": "Femke", "led_before": true}));
    play(json!({"do": "form-team", "id": "t", "name": "Operations", "members": ["dario", "femke"]}));
    play(
        json!({"do": "start-series", "id": "s", "team": "t", "name": "Weekly", "every": "FREQ=WEEKLY;BYDAY=MO", "from": "2026-11-23", "at": "10:00", "zone": "Europe/Berlin", "minutes": 80}),
    );
    play(json!({"do": "plan-meeting", "id": "m", "series": "s", "title": title}));
    for at in 1..=7 {
        play(
            json!({"do": "add-item", "meeting": "m", "id": format!("i{at}"), "title": format!("{title} {at}"), "owner": "femke", "purpose": "decide", "minutes": 5, "notes": "SECRET notes"}),
        );
    }
    play(json!({"do": "start-meeting", "meeting": "m"}));
    play(json!({"do": "say-purpose", "meeting": "m", "purpose": "agree who may buy what.", "done_when": "each role knows its limit"}));
    play(json!({"do": "take-role", "meeting": "m", "role": "facilitator", "person": "dario"}));
    play(json!({"do": "take-note", "meeting": "m", "text": "SECRET about somebody", "private": true}));
    state
}

fn meeting(state: &State) -> &Meeting {
    state.meetings.values().next().unwrap()
}

fn page(state: &State, meeting: Option<&Meeting>, level: Experience, language: &str, whom: Option<Whom>) -> String {
    card::page(&CardsIn { state, meeting, level, texts: &Texts::new(language) }, whom)
}

/// The page without its styles, which a reader of a snapshot does not need twice.
fn plain(html: &str) -> String {
    let (before, rest) = html.split_once("<style>").unwrap();
    format!("{before}{}", rest.split_once("</style>").unwrap().1)
}

fn cards(state: &State, meeting: Option<&Meeting>, level: Experience, language: &str, whom: Whom) -> Vec<Card> {
    card::cards(&CardsIn { state, meeting, level, texts: &Texts::new(language) }, whom)
}

#[test]
fn the_first_times_get_everything_in_the_order_of_the_meeting() {
    let state = planned("Dario", "Who may buy what");
    insta::assert_snapshot!("cards-first", plain(&page(&state, Some(meeting(&state)), Experience::First, "en", None)));
}

#[test]
fn german_cards_hold_the_same() {
    let state = planned("Dario", "Wer was kaufen darf");
    let german = page(&state, Some(meeting(&state)), Experience::First, "de", None);
    insta::assert_snapshot!("cards-first-german", plain(&german));
    assert!(german.contains("<html lang=\"de"), "so that it is hyphenated and read aloud in German");
}

#[test]
fn a_blank_set_leaves_room_to_write() {
    let state = State::default();
    insta::assert_snapshot!("cards-practised-blank", plain(&page(&state, None, Experience::Practised, "en", None)));
}

#[test]
fn cards_become_shorter_with_experience_and_none_is_lost() {
    let state = planned("Dario", "Who may buy what");
    for language in ["en", "de"] {
        let of = |level| cards(&state, Some(meeting(&state)), level, language, Whom::Leader);
        let (first, practised, experienced) = (of(Experience::First), of(Experience::Practised), of(Experience::Experienced));
        let titles = |cards: &[Card]| cards.iter().map(|card| card.title.clone()).collect::<Vec<_>>();
        assert_eq!(titles(&first[1..]), titles(&practised), "only the first times have a card before it begins");
        assert_eq!(titles(&practised), titles(&experienced));
        assert_eq!(practised.len(), 10 + 5 + 7 + 8, "steps, inside an item, deciding, difficult");
        let letters = |card: &Card| {
            card.say.chars().count() + card.lines.iter().flat_map(|line| &line.words).map(|words| words.chars().count()).sum::<usize>()
        };
        for ((first, practised), experienced) in first[1..].iter().zip(&practised).zip(&experienced) {
            assert!(letters(first) > letters(practised), "{}", first.title);
            assert!(letters(practised) > letters(experienced), "{}", practised.title);
            assert!(first.ease.is_some() && practised.ease.is_none() && !experienced.spoken, "{}", first.title);
        }
    }
}

#[test]
fn every_moment_that_is_coached_has_its_card() {
    use baton_documents::card::moment::{DIFFICULT, INSIDE_ITEM, METHODS, of_method, of_step};
    let steps =
        baton_meeting::template::regular().steps.iter().filter_map(|step| step.step()).map(|(kind, _)| of_step(kind)).collect::<Vec<_>>();
    let deciding = METHODS.iter().flat_map(|method| of_method(*method)).copied();
    let mut carded: Vec<&str> = steps.into_iter().chain(["item"]).chain(INSIDE_ITEM).chain(deciding).chain(DIFFICULT).collect();
    carded.sort_unstable();
    // Ways of choosing among options share their moment.
    carded.dedup();
    let mut coached: Vec<&str> =
        baton_texts::keys().into_iter().filter_map(|key| key.strip_prefix("coaching-")?.strip_suffix("-say")).collect();
    coached.sort_unstable();
    assert_eq!(carded, coached, "each once");
}

#[test]
fn no_card_asks_for_words_that_are_not_there() {
    let state = planned("Dario", "Who may buy what");
    for language in baton_texts::languages() {
        for level in Experience::ALL {
            for known in [None, Some(meeting(&state))] {
                let html = plain(&page(&state, known, level, language, None));
                for start in ["coaching-", "cards-", "meeting-step-", "run-quoted", "{ $", "{$"] {
                    assert!(!html.contains(start), "{start} in {language}, {level:?}: {html}");
                }
            }
        }
    }
}

#[test]
fn every_card_is_a_page_that_needs_nothing_else() {
    let state = planned("Dario", "Who may buy what");
    let html = page(&state, Some(meeting(&state)), Experience::First, "en", None);
    assert_eq!(html.matches("<section class=\"card").count(), 31 + 2, "the leader's, the others', the coach's");
    for fetched in ["<script", "<link", "<img", "src=", "href=", "url(", "@import", "http"] {
        assert!(!html.contains(fetched), "{fetched}: a card is read where there is no net");
    }
    assert!(html.contains("@page { size: A5"), "printed, it is A5");
    assert!(!html.contains("SECRET"), "nothing private is on a card");
}

#[test]
fn the_meeting_stands_on_its_cards() {
    let state = planned("Dario", "Who may buy what");
    let leader = page(&state, Some(meeting(&state)), Experience::Practised, "en", Some(Whom::Leader));
    assert!(leader.contains("We are here to agree who may buy what. We will be done when each role knows its limit. We finish at 11:20"));
    assert!(leader.contains("Femke, you are next."), "whose turn the rota says it is");
    assert!(leader.contains("and 2 more"), "seven items, five on the card");
    let others = page(&state, Some(meeting(&state)), Experience::Practised, "en", Some(Whom::Others));
    assert!(others.contains("Dario leads") && others.contains("Wait three breaths before helping."));
    assert_eq!(others.matches("<section").count(), 1);
}

#[test]
fn words_of_a_person_stay_words() {
    let nasty = "</title><script>alert(1)</script> <b>\"&amp; 'x'";
    let state = planned(nasty, nasty);
    let html = page(&state, Some(meeting(&state)), Experience::First, "de", None);
    assert!(!html.contains("<script") && !html.contains("<b>"), "{html}");
    assert!(html.contains("&lt;script&gt;"), "they are shown as typed");
    let bare = page(&planned("Dario", "x"), None, Experience::First, "de", None);
    let tags = |html: &str| html.matches('<').count();
    let plain_one = planned("Dario", "x");
    assert_eq!(tags(&html), tags(&page(&plain_one, Some(meeting(&plain_one)), Experience::First, "de", None)), "no word is structure");
    assert!(tags(&bare) > 100);
}

#[test]
fn the_same_meeting_gives_the_same_bytes() {
    let all = || {
        let state = planned("Dario", "Who may buy what");
        page(&state, Some(meeting(&state)), Experience::First, "en", None)
    };
    assert_eq!(all(), all());
}

#[test]
fn whose_cards_are_found_by_name_alone() {
    for whom in Whom::ALL {
        assert_eq!(Whom::named(whom.name()), Some(whom));
    }
    assert_eq!(Whom::named("everybody"), None);
}
