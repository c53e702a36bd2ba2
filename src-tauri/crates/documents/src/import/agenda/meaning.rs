//! What words in an agenda are for: procedure, groups, invitations to add, and the purpose of an item.
//!
//! **Invariant:** procedure is marked, never dropped; a guess of a purpose is a suggestion and no more.

use baton_meeting::agenda::Purpose;
use baton_meeting::words;

/// A title for comparing: folded, only letters, digits and single spaces.
pub(crate) fn plain(title: &str) -> String {
    let folded = words::folded(title);
    let spaced: String = folded.chars().map(|letter| if letter.is_alphanumeric() { letter } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an item is part of every meeting, for which Baton has steps of its own.
pub(crate) fn is_procedure(title: &str) -> bool {
    const WHOLE: [&str; 51] = [
        "opening",
        "open",
        "opening of the meeting",
        "welcome",
        "welcome and introductions",
        "welcome and introduction",
        "introductions",
        "introduction of attendees",
        "roll call",
        "attendance",
        "check in",
        "checkin",
        "check out",
        "call to order",
        "agenda",
        "agenda review",
        "review agenda",
        "review of agenda",
        "review of the agenda",
        "approve agenda",
        "approval of agenda",
        "approval of the agenda",
        "note taking",
        "note taker",
        "notetaker",
        "scribe",
        "closure",
        "closing",
        "closing round",
        "close",
        "adjourn",
        "adjournment",
        "wrap up",
        "review of action items",
        "review of action items from prior meeting",
        "review of action items from previous meeting",
        "action item review",
        "eröffnung",
        "begrüßung",
        "willkommen",
        "ankommen",
        "anwesenheit",
        "feststellung der anwesenheit",
        "tagesordnung",
        "genehmigung der tagesordnung",
        "annahme der tagesordnung",
        "protokollführung",
        "abschluss",
        "schluss",
        "schlussrunde",
        "verabschiedung",
    ];
    const BEGINNING: [&str; 7] = [
        "opening welcome",
        "find volunteers for note",
        "find a note taker",
        "adoption of the agenda",
        "adopt the agenda",
        "begrüßung und",
        "welcome and roll call",
    ];
    let title = plain(title);
    WHOLE.contains(&title.as_str()) || BEGINNING.iter().any(|start| title.starts_with(start))
}

/// Whether words stand over items rather than being one.
pub(crate) fn is_group(title: &str) -> bool {
    const GROUPS: [&str; 24] = [
        "proposals and discussions",
        "proposals and discussion",
        "proposals",
        "discussions",
        "discussion",
        "discussion items",
        "discussion topics",
        "announcements",
        "presentations",
        "agenda items",
        "items",
        "topics",
        "new business",
        "old business",
        "unfinished business",
        "any other business",
        "aob",
        "updates",
        "reports",
        "themen",
        "ankündigungen",
        "berichte",
        "verschiedenes",
        "sonstiges",
    ];
    GROUPS.contains(&plain(title).as_str())
}

/// Whether a group is a part of every agenda that may be empty, rather than an item that is called so.
pub(crate) fn is_group_even_alone(title: &str) -> bool {
    const ITEMS: [&str; 9] =
        ["any other business", "aob", "updates", "reports", "discussion", "presentations", "berichte", "verschiedenes", "sonstiges"];
    is_group(title) && !ITEMS.contains(&plain(title).as_str())
}

/// What items below a group are for, where its name tells.
pub(crate) fn purpose_below(group: &str) -> Option<Purpose> {
    match plain(group).as_str() {
        "announcements" | "updates" | "reports" | "presentations" | "ankündigungen" | "berichte" => Some(Purpose::Inform),
        _ => None,
    }
}

/// Whether words only invite people to add something.
pub(crate) fn is_invitation(raw: &str) -> bool {
    let title = plain(raw);
    let adds = ["add your", "add an item", "add agenda", "submit a pr", "sumbit a pr", "your item here", "hier ergänzen", "hier eintragen"];
    let invites = adds.iter().any(|words| title.contains(words));
    let bare = raw.trim();
    let set_apart = [('_', '_'), ('*', '*'), ('<', '>'), ('(', ')'), ('[', ']')]
        .iter()
        .any(|(open, close)| bare.starts_with(*open) && bare.ends_with(*close));
    invites
        && (set_apart || title.ends_with("here") || title.ends_with("hier") || title.ends_with("eintragen") || title.ends_with("ergänzen"))
}

/// Whether a line says that there is nothing.
pub(crate) fn is_nothing(title: &str) -> bool {
    matches!(plain(title).as_str(), "none" | "nothing" | "n a" | "na" | "tbd" | "tba" | "keine" | "nichts" | "no items" | "")
}

/// Facts about a meeting that stand in a list like items: where, when, contact.
pub(crate) fn is_about(raw: &str) -> bool {
    const LABELS: [&str; 40] = [
        "where",
        "when",
        "location",
        "contact",
        "contacts",
        "host",
        "hosts",
        "date",
        "dates",
        "time",
        "times",
        "name",
        "email",
        "e mail",
        "wifi",
        "video meeting",
        "video call",
        "zoom",
        "link",
        "call",
        "code of conduct",
        "moderator",
        "facilitator",
        "chair",
        "scribe",
        "note taker",
        "notes",
        "attendees",
        "participants",
        "wo",
        "wann",
        "ort",
        "datum",
        "uhrzeit",
        "zeit",
        "kontakt",
        "leitung",
        "moderation",
        "protokoll",
        "teilnehmende",
    ];
    let Some((label, _)) = raw.split_once(':') else { return false };
    // "https://..." is an address, and "Time: what we do with it" in bold or not is a fact about the meeting.
    label.len() < 30 && LABELS.contains(&plain(label).as_str())
}

/// The label of a line that says something about the item above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// Whose.
    Owner,
    /// How long.
    Length,
    /// What for.
    Purpose,
}

/// A labelled detail: "Owner: Ana", "Dauer: 10 min".
pub(crate) fn labelled(raw: &str) -> Option<(Label, &str)> {
    let (label, rest) = raw.split_once(':')?;
    let label = match plain(label).as_str() {
        "owner" | "who" | "presenter" | "presenters" | "lead" | "by" | "from" | "speaker" | "champion" | "wer" | "von"
        | "verantwortlich" | "zuständig" => Label::Owner,
        "time" | "duration" | "length" | "minutes" | "timebox" | "time box" | "dauer" | "zeit" | "minuten" => Label::Length,
        "purpose" | "goal" | "type" | "aim" | "kind" | "zweck" | "ziel" | "art" | "wozu" => Label::Purpose,
        _ => return None,
    };
    Some((label, rest.trim()))
}

/// The purpose that a single word names.
pub(crate) fn purpose_named(word: &str) -> Option<Purpose> {
    match plain(word).as_str() {
        "tell" | "inform" | "information" | "info" | "fyi" | "update" | "announcement" | "berichten" | "i" => Some(Purpose::Inform),
        "think" | "explore" | "discuss" | "discussion" | "input" | "feedback" | "nachdenken" | "diskussion" | "austausch" => {
            Some(Purpose::Explore)
        }
        "decide" | "decision" | "vote" | "poll" | "entscheiden" | "entscheidung" | "beschluss" | "abstimmung" => Some(Purpose::Decide),
        _ => None,
    }
}

/// What an item is probably for, by its words.
pub(crate) fn purpose(title: &str) -> Option<Purpose> {
    const DECIDE: [&str; 17] = [
        "decide",
        "decision",
        "decisions",
        "vote",
        "votes",
        "poll",
        "polls",
        "approve",
        "approval",
        "adopt",
        "elect",
        "consent",
        "beschluss",
        "beschließen",
        "abstimmung",
        "entscheiden",
        "entscheidung",
    ];
    const EXPLORE: [&str; 16] = [
        "discuss",
        "discussion",
        "explore",
        "brainstorm",
        "brainstorming",
        "think",
        "ideas",
        "feedback",
        "question",
        "questions",
        "workshop",
        "diskussion",
        "besprechen",
        "ideen",
        "austausch",
        "nachdenken",
    ];
    const INFORM: [&str; 15] = [
        "update",
        "updates",
        "announcement",
        "announce",
        "report",
        "status",
        "presentation",
        "demo",
        "inform",
        "overview",
        "pointing",
        "bericht",
        "vorstellung",
        "info",
        "rückblick",
    ];
    let title = plain(title);
    let says = |wanted: &[&str]| title.split(' ').any(|word| wanted.contains(&word));
    if says(&DECIDE) {
        Some(Purpose::Decide)
    } else if says(&EXPLORE) {
        Some(Purpose::Explore)
    } else if says(&INFORM) {
        Some(Purpose::Inform)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_is_procedure_and_opening_hours_are_not() {
        for title in [
            "Opening",
            "Opening, welcome and roll call",
            "Find volunteers for note taking (chair to volunteer)",
            "Adoption of the agenda",
            "Closure",
            "Begrüßung",
        ] {
            assert!(is_procedure(title), "{title}");
        }
        for title in
            ["Opening hours in summer", "Welcome pack for newcomers", "Closing the Altona shop", "Agenda for spring", "Scribe rota"]
        {
            assert!(!is_procedure(title), "{title}");
        }
    }

    #[test]
    fn the_words_of_a_title_suggest_what_it_is_for() {
        assert_eq!(purpose("Update, tentative poll for phase 4"), Some(Purpose::Decide), "a poll decides");
        assert_eq!(purpose("Discussion of summer hours"), Some(Purpose::Explore));
        assert_eq!(purpose("Budget report"), Some(Purpose::Inform));
        assert_eq!(purpose("Summer hours"), None, "no guess without a reason");
        assert_eq!(purpose("Voter lists"), None, "only whole words count");
    }

    #[test]
    fn invitations_to_add_items_are_no_items() {
        for raw in ["_Submit a PR to add your announcement here_", "*Please add agenda items*", "Add your item here"] {
            assert!(is_invitation(raw), "{raw}");
        }
        assert!(!is_invitation("Add your name to the cleaning rota"), "somebody means it");
    }

    #[test]
    fn facts_about_the_meeting_are_told_from_items() {
        assert!(is_about("**Where**: zoom.us") && is_about("Wann: Montag"));
        assert!(!is_about("Where to put the bikes") && !is_about("Budget: where it goes"));
    }
}
