//! Words that say that something was decided: "Agreed to ...", "Consensus on ...", "No objections, so approved".
//!
//! **Invariant:** a question, a condition and a "no consensus" decide nothing; what may be a decision is said to be unsure.

use crate::import::minutes::names::plainly;

/// What words say about a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Something was decided.
    Decided,
    /// Perhaps.
    Perhaps,
    /// Nothing.
    Nothing,
}

const LABELS: &[&str] = &[
    "decision:",
    "decisions:",
    "decision -",
    "decided:",
    "decided to",
    "decided that",
    "resolution:",
    "resolved:",
    "resolved that",
    "outcome:",
    "consensus:",
    "agreed:",
    "agreement:",
    "beschluss:",
    "beschlossen:",
    "entscheidung:",
    "motion carried",
    "motion passed",
];

/// Words that begin a line nobody says, and say that it was decided.
const BEGINS: &[&str] = &[
    "agreed to",
    "agreed that",
    "agreed on",
    "agreed.",
    "approved",
    "adopted",
    "accepted",
    "rejected",
    "ratified",
    "unanimous",
    "consensus on",
    "consensus to",
    "consensus that",
    "consensus for",
    "consensus in support",
    "consensus is",
    "consensus was",
    "consensus reached",
    "reached consensus",
    "rough consensus to",
    "we have consensus",
    "einstimmig",
    "let's go with",
    "let's just go with",
];

/// Whoever decides together.
const TOGETHER: &[&str] = &[
    "group",
    "committee",
    "tsc",
    "ctc",
    "cg",
    "wg",
    "board",
    "team",
    "teams",
    "we",
    "everybody",
    "everyone",
    "all",
    "members",
    "clients",
    "devs",
    "it",
    "meeting",
    "council",
    "people",
    "editors",
    "champions",
    "subgroup",
    "participants",
    "tc39",
    "circle",
];

const DECIDES: [&str; 11] =
    ["agreed", "agree", "decided", "resolved", "approved", "consented", "adopted", "voted", "ratified", "accepted", "concluded"];

const DENIES: &[&str] = &[
    "no consensus",
    "not reach",
    "didn't reach",
    "did not agree",
    "not agree",
    "no agreement",
    "no decision",
    "not decided",
    "not yet",
    "undecided",
    "without consensus",
    "no strong consensus",
    "if no objection",
    "if there are no",
    "unless",
    "not a consensus",
    "lack of consensus",
    "to be decided",
    "need to agree",
    "needs consensus",
    "do not have consensus",
    "don't have consensus",
    "no clear consensus",
    "does not have consensus",
    "not been decided",
    "before we decide",
];

/// What a line that nobody says, says itself.
pub(crate) fn told(text: &str) -> Outcome {
    let plain = plainly(text).replace('’', "'");
    let plain = plain.trim();
    let labelled = LABELS.iter().any(|label| plain.starts_with(label)) && !nothing(plain.split_once(':').map_or("", |(_, rest)| rest));
    let denied = DENIES.iter().any(|words| plain.contains(words));
    let asked = ["do we", "does ", "any ", "can we", "should we", "is there", "are there", "who ", "what ", "if "]
        .iter()
        .any(|begin| plain.starts_with(begin));
    if denied || asked || plain.ends_with('?') || plain.contains("do we have consensus") {
        return Outcome::Nothing;
    }
    if labelled {
        return Outcome::Decided;
    }
    // What was agreed may stand behind what was said before it.
    let begins = plain.split(['.', ',', ';', '!']).map(str::trim).any(|clause| {
        BEGINS.iter().any(|words| clause.strip_prefix(words).is_some_and(ends))
            || no_objection(clause)
            || ["there were no objection", "there was no objection", "there are no objection"].iter().any(|words| clause.contains(words))
            || (clause.starts_with("consensus") && [" was to ", " is to ", " was that "].iter().any(|words| clause.contains(words)))
            || together(clause)
    }) || passed(plain);
    if begins || plain.starts_with("general agreement") {
        return Outcome::Decided;
    }
    let perhaps = ["decided", "agreed", "consensus", "approved", "no objection", "no concerns", "no blockers", "vote"];
    let words: Vec<&str> = plain.split(|letter: char| !letter.is_alphanumeric()).collect();
    let spoken = perhaps.iter().any(|sign| if sign.contains(' ') { plain.contains(sign) } else { words.contains(sign) });
    if spoken { Outcome::Perhaps } else { Outcome::Nothing }
}

/// What somebody says for all: "Any objections? No. Approved", "we have consensus".
pub(crate) fn declared(text: &str) -> bool {
    let plain = plainly(text).replace('’', "'");
    if DENIES.iter().any(|words| plain.contains(words))
        || ["do we have", " if we have", "whether we have"].iter().any(|words| plain.contains(words))
    {
        return false;
    }
    asked_and_none(&plain)
        || passed(&plain)
        || [
            "so approved",
            "that's approved",
            "so adopted",
            "so that passes",
            "we have unanimous consent",
            "we have consensus on",
            "we have consensus to",
        ]
        .iter()
        .any(|words| plain.contains(words))
        || (plain.contains("no objection")
            && ["approved", "adopted", "congrat", "passes", "passed", "accepted", "we have consensus"]
                .iter()
                .any(|words| plain.contains(words))
            && !plain.contains('?'))
}

/// "Any objections? None." and nothing but thanks behind it.
fn asked_and_none(plain: &str) -> bool {
    ["objection?", "objections?", "object?", "opposed?", "against?", "concerns?"].iter().any(|asked| {
        plain.split(asked).skip(1).any(|rest| {
            let rest = rest.trim_start_matches(|letter: char| !letter.is_alphanumeric());
            ["no ", "no.", "no,", "none", "hearing none", "seeing none", "no objections", "nope", "no!"]
                .iter()
                .any(|no| rest.starts_with(no))
                || rest == "no"
        })
    }) || (plain.contains("does anyone object") && plain.contains("? no objections"))
        || (plain.contains("any objection")
            && [". no", "? no", ". none", "? none"].iter().any(|end| plain.trim_end_matches('.').ends_with(end)))
}

fn passed(plain: &str) -> bool {
    ["poll", "vote", "motion", "proposal", "resolution"].iter().any(|what| {
        [
            "passes",
            "passed",
            "carries",
            "carried",
            "is approved",
            "was approved",
            "is accepted",
            "was accepted",
            "is adopted",
            "was adopted",
        ]
        .iter()
        .any(|how| plain.contains(&format!("{what} {how}")) && !plain.contains(&format!("if the {what} {how}")))
    })
}

/// "No objections" at the beginning, and what follows from it.
fn no_objection(plain: &str) -> bool {
    [
        "no objections",
        "no objection",
        "no concerns",
        "no one objects",
        "nobody objects",
        "nobody objected",
        "no one objected",
        "nobody raised any concerns",
        "nobody raised concerns",
        "keine einwande",
    ]
    .iter()
    .any(|words| plain.strip_prefix(words).is_some_and(|rest| ends(rest) && !rest.trim_start().starts_with("in the")))
}

/// Whether the rest begins at the end of a word.
fn ends(rest: &str) -> bool {
    !rest.starts_with(|letter: char| letter.is_alphanumeric()) && !rest.trim_start().starts_with("status")
}

/// "The group agreed to ...", "It was decided that ...", within the first words.
fn together(plain: &str) -> bool {
    let words: Vec<&str> =
        plain.split(|letter: char| !(letter.is_alphanumeric() || letter == '\'')).filter(|word| !word.is_empty()).collect();
    let Some(at) = words.iter().take(9).position(|word| DECIDES.contains(word)) else {
        return words.iter().take(6).any(|word| TOGETHER.contains(word))
            && ["reached consensus", "has consensus", "have consensus", "had consensus", "came to consensus"]
                .iter()
                .any(|said| plain.contains(said));
    };
    let who = words[..at].iter().rposition(|word| TOGETHER.contains(word));
    let Some(who) = who else { return false };
    let between = &words[who + 1..at];
    let joins = [
        "has",
        "have",
        "had",
        "was",
        "is",
        "s",
        "all",
        "been",
        "then",
        "also",
        "generally",
        "unanimously",
        "collectively",
        "were",
        "has",
        "of",
        "us",
        "on",
        "the",
        "call",
        "members",
    ];
    let open = ["will", "should", "can", "could", "would", "may", "might", "not", "to", "must", "if"];
    let subject =
        words[..who].iter().all(|word| !["if", "whether", "when", "once", "until", "should", "unless", "i", "not"].contains(word));
    // "we agree" is one voice; a group that agrees is said in the past, or with "all".
    let past = words[at] != "agree" || between.contains(&"all") || words[who] != "we" && words[who] != "it";
    subject && past && between.len() <= 4 && between.iter().all(|word| joins.contains(word) && !open.contains(word))
}

/// Whether words tell an outcome at all: a stage, a consent, something taken or refused.
pub(crate) fn tells(text: &str) -> bool {
    let plain = plainly(text).replace('’', "'");
    let signs = [
        "stage",
        "consensus",
        "consent",
        "approv",
        "accept",
        "adopt",
        "reject",
        "agree",
        "merge",
        "unanim",
        "go with",
        "move forward",
        "moving forward",
        "disallow",
        "decid",
        "will not",
        "withdraw",
        "objection",
        "ratif",
        "ship",
        "land",
        "proceed",
        "advance to",
        "remain",
        "split",
        "demot",
        "promot",
        "close",
    ];
    signs.iter().any(|sign| plain.contains(sign))
}

/// Words that stand where a decision would, and say that there is none.
pub(crate) fn nothing(text: &str) -> bool {
    let plain = plainly(text);
    let plain = plain.trim().trim_matches(['.', '-', '*', '_', '(', ')', ':', ' ', '!']);
    plain.is_empty()
        || [
            "none",
            "n/a",
            "na",
            "tbd",
            "tba",
            "nothing",
            "no decisions",
            "no decision",
            "no decisions made",
            "no action items",
            "no actions",
            "no conclusion",
            "no resolution",
            "no consensus",
            "keine",
            "nil",
            "not applicable",
            "no decision made",
            "to be added after the meeting",
            "conclusion",
            "resolution",
        ]
        .contains(&plain)
}

/// Words under a conclusion that put it off.
pub(crate) fn put_off(text: &str) -> bool {
    let plain = plainly(text);
    let plain = plain.trim();
    [
        "apparently",
        "revisit",
        "to be continued",
        "to be discussed",
        "to be revisited",
        "discussion to continue",
        "discussion to be continued",
        "continue discussion",
        "continue to discuss",
        "will continue",
        "continued on",
        "continued in",
        "postpone",
        "deferred",
        "defer ",
        "will be discussed",
        "will revisit",
        "will be revisited",
        "blocked",
        "nothing",
        "will return",
        "will discuss",
        "overflow",
        "moved to",
        "no conclusion",
        "no consensus",
        "no resolution",
        "no decision",
    ]
    .iter()
    .any(|words| plain.starts_with(words))
        || DENIES.iter().any(|words| plain.contains(words) && *words != "unless" && *words != "not yet")
}
