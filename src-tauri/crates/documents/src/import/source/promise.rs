//! What somebody is to do: "ACTION: Ana to ask the bank", "Ben will write it up", "AI: update the page".
//!
//! **Invariant:** an owner is named in the words, in front of what is to be done, behind a sign, or in a column of its own; where
//! none is named, there is none.

use super::known::{Known, is_letters, looks_like_a_name};

/// Something to do, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Promise {
    /// What, as it stands there.
    pub text: String,
    /// Whose, as it stands there.
    pub owner: Option<String>,
    /// Whether it is said to be done.
    pub done: bool,
}

/// Words that begin like a name in front of "to", and are none.
const NO_NAMES: &[&str] = &[
    "add",
    "agree",
    "agreed",
    "agreement",
    "aim",
    "allow",
    "already",
    "approval",
    "approve",
    "ask",
    "attempt",
    "back",
    "begin",
    "change",
    "close",
    "commit",
    "consensus",
    "consider",
    "continue",
    "decide",
    "decision",
    "discuss",
    "discussion",
    "due",
    "expect",
    "follow",
    "going",
    "goal",
    "happy",
    "have",
    "hope",
    "how",
    "idea",
    "intend",
    "issue",
    "it",
    "keep",
    "leave",
    "link",
    "look",
    "need",
    "needs",
    "next",
    "objections",
    "objection",
    "offer",
    "plan",
    "planning",
    "poll",
    "pr",
    "prepare",
    "proceed",
    "proposal",
    "propose",
    "question",
    "ready",
    "remember",
    "request",
    "return",
    "seek",
    "start",
    "straw",
    "support",
    "switch",
    "there",
    "this",
    "time",
    "try",
    "vote",
    "wait",
    "want",
    "we",
    "what",
    "work",
];

/// What stands between somebody and what they are to do.
const JOINTS: &[&str] = &[
    " to ",
    " will ",
    " shall ",
    " has action to ",
    " has an action to ",
    " has an action item to ",
    " volunteered to ",
    " offered to ",
    " agreed to ",
    " is going to ",
    " promised to ",
    " wird ",
];

/// What people do when they promise something.
const DOING: &[&str] = &[
    "act",
    "add",
    "address",
    "align",
    "announce",
    "ask",
    "assign",
    "attend",
    "book",
    "bring",
    "build",
    "bump",
    "chat",
    "check",
    "clarify",
    "clean",
    "close",
    "champion",
    "collect",
    "come",
    "comment",
    "compile",
    "confirm",
    "contact",
    "coordinate",
    "create",
    "document",
    "do",
    "draft",
    "edit",
    "email",
    "experiment",
    "explore",
    "file",
    "fill",
    "find",
    "finish",
    "fix",
    "follow",
    "gather",
    "get",
    "give",
    "help",
    "implement",
    "improve",
    "introduce",
    "investigate",
    "invite",
    "land",
    "lead",
    "look",
    "make",
    "mail",
    "measure",
    "merge",
    "message",
    "move",
    "open",
    "organise",
    "organize",
    "ping",
    "post",
    "prepare",
    "present",
    "proceed",
    "propose",
    "provide",
    "publish",
    "push",
    "put",
    "raise",
    "reach",
    "rebase",
    "report",
    "research",
    "revert",
    "review",
    "revise",
    "run",
    "schedule",
    "send",
    "set",
    "share",
    "speak",
    "spec",
    "split",
    "start",
    "submit",
    "sync",
    "take",
    "talk",
    "test",
    "update",
    "write",
];

/// What stands behind "will" where nothing is promised.
const WEAK: &[&str] = &[
    "be ",
    "have ",
    "not ",
    "the ",
    "a ",
    "never ",
    "always ",
    "probably ",
    "likely ",
    "need ",
    "want ",
    "see ",
    "also be ",
    "no ",
    "still ",
    "possibly ",
    "maybe ",
    "hopefully ",
    "only ",
    "become ",
    "get ",
    "happen",
    "require ",
    "cause ",
    "allow ",
    "mean ",
];

/// Reads words that are about something to do: everything in a list of actions, or what stands behind "Action:".
pub(crate) fn action(text: &str, known: &Known) -> Promise {
    let (text, done) = standing(text.trim());
    let owner = owner(&text, known);
    let bracketed = text.strip_prefix('(').and_then(|rest| rest.split_once(')')).filter(|_| owner.is_some());
    let text = bracketed.map_or_else(|| text.clone(), |(_, rest)| rest.trim_start_matches([':', ' ', '-']).to_owned());
    Promise { text, owner, done }
}

/// Reads words that may be about something to do, and are only where somebody known is named in front of it.
///
/// `speaker` is whoever says them, where somebody does.
pub(crate) fn promise(text: &str, speaker: Option<&str>, known: &Known) -> Option<Promise> {
    let text = text.trim();
    if text.chars().count() > 600 {
        return None;
    }
    let lower = text.to_lowercase();
    if let Some(speaker) = speaker {
        // A typewriter's apostrophe.
        let lower = lower.replace("i.ll ", "i'll ");
        return lower.split_inclusive(['.', '!', ';']).any(takes).then(|| Promise {
            text: text.to_owned(),
            owner: Some(known.name(speaker)),
            done: false,
        });
    }
    if text.ends_with('?') {
        return None;
    }
    // "... will be added by Ana": whose it is stands behind it.
    let passive = lower
        .split_once(" will be ")
        .and_then(|(_, rest)| rest.split_once(' '))
        .filter(|(verb, rest)| verb.ends_with("ed") && rest.starts_with("by "));
    if let Some((_, rest)) = passive {
        let from = text.len().checked_sub(rest.len())?;
        let by = text.get(from + 3..)?.split([',', ';', '.', '(']).next()?;
        let named = people(by, &|part| known.has(part));
        if !named.is_empty() {
            return Some(Promise { text: text.to_owned(), owner: Some(joined(&named, known)), done: false });
        }
    }
    let (at, joint) = JOINTS.iter().filter_map(|joint| Some((lower.find(joint)?, *joint))).min()?;
    let before = text.get(..at)?.trim().trim_end_matches([',', ':', '-', '–']).trim();
    const THINGS: &[&str] = &[
        "PR", "PRS", "API", "TC", "ES", "JS", "CSP", "TBD", "WG", "CG", "TSC", "UI", "VM", "AST", "CI", "LTS", "ESM", "CJS", "EIP", "CFI",
        "WASM", "SIMD",
    ];
    let letters = |part: &str| is_letters(part) && !THINGS.contains(&part);
    const GROUPS: &[&str] = &["Editors", "Champions", "The editors", "The champions", "Secretariat", "Chairs", "The chairs"];
    let named = people(before, &|part| known.has(part) || letters(part) || GROUPS.contains(&part));
    let behind = lower.get(at + joint.len()..)?;
    // A first name may be a word like any other; a whole name, and letters for one, are not.
    let whole = known.short(before) || named.iter().all(|name| name.contains(' '));
    let verb = behind.starts_with(|letter: char| letter.is_lowercase()) && !WEAK.iter().any(|word| behind.starts_with(word));
    let sure = match joint {
        " to " => doing(behind) || (whole && verb),
        " will " => verb,
        _ => true,
    };
    (!named.is_empty() && sure).then(|| Promise { text: text.to_owned(), owner: Some(joined(&named, known)), done: false })
}

/// Whether somebody says in this sentence that they will do something.
fn takes(sentence: &str) -> bool {
    let sentence = sentence.trim();
    if sentence.ends_with('?') {
        return false;
    }
    const SAID: &[&str] = &[
        "will ",
        "i will ",
        "i’ll ",
        "i'll ",
        "i.ll ",
        "i can ",
        "happy to ",
        "i am going to ",
        "i volunteer to ",
        "i volunteered to ",
        "i offered to ",
        "has action to ",
        "has an action to ",
        "volunteered to ",
        "ich werde ",
    ];
    let Some(rest) = SAID.iter().find_map(|begin| sentence.strip_prefix(begin)) else { return false };
    if sentence.contains("action to ") && sentence.starts_with("has ") {
        return true;
    }
    let rest = ["go ahead and ", "also ", "then ", "try to "].iter().fold(rest, |rest, begin| rest.strip_prefix(begin).unwrap_or(rest));
    doing(rest)
}

fn doing(words: &str) -> bool {
    let first = words.split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    DOING.contains(&first)
}

/// Whether it is done, where that is said at the end; and the words without it.
fn standing(text: &str) -> (String, bool) {
    for sign in ["Status:", "status:", "STATUS:"] {
        if let Some((words, status)) = text.rsplit_once(sign) {
            let status = status.to_lowercase();
            let done = ["complete", "done", "closed", "resolved", "erledigt"].iter().any(|word| status.contains(word))
                && !["not ", "in"].iter().any(|word| status.trim().starts_with(word));
            let words = words.trim().trim_end_matches(['-', '–', '*']).trim();
            return (words.to_owned(), done);
        }
    }
    (text.to_owned(), false)
}

/// Whose it is, by the words of an action.
fn owner(text: &str, known: &Known) -> Option<String> {
    let lower = text.to_lowercase();
    // "(Ana) ask the bank", "@ana: ask the bank", "[Ana]".
    for (open, close) in [('(', ')'), ('[', ']')] {
        if let Some((name, _)) = text.strip_prefix(open).and_then(|rest| rest.split_once(close)).filter(|(_, rest)| !rest.trim().is_empty())
        {
            let named = people(name, &|part| known.has(part) || looks_like_a_name(part));
            if !named.is_empty() {
                return Some(joined(&named, known));
            }
        }
    }
    if let Some(rest) = text.strip_prefix('@') {
        let end = rest.find(|letter: char| !(letter.is_alphanumeric() || matches!(letter, '-' | '_'))).unwrap_or(rest.len());
        return (end > 0).then(|| rest[..end].to_owned());
    }
    let joint = JOINTS.iter().chain(&[" should ", " soll "]).filter_map(|joint| Some((lower.find(joint)?, joint.len()))).min();
    if let Some((at, long)) = joint {
        let before = text.get(..at)?.trim().trim_end_matches([',', ':']).trim();
        let after = text.get(at + long..)?;
        let verb = after.starts_with(|letter: char| letter.is_lowercase())
            && !["the ", "a ", "an ", "all ", "be able", "our ", "this ", "that ", "next "].iter().any(|word| after.starts_with(word));
        let named = people(before, &|part| known.has(part) || (is_owner(part) && looks_like_a_name(part)));
        if verb && !named.is_empty() {
            return Some(joined(&named, known));
        }
    }
    // "Ana: ask the bank", "Ana - ask the bank".
    for sign in [": ", " - ", " – "] {
        if let Some((before, after)) = text.split_once(sign) {
            let named = people(before, &|part| known.has(part));
            if !named.is_empty() && !after.trim().is_empty() {
                return Some(joined(&named, known));
            }
        }
    }
    // "Ask the bank (Ana)".
    let inside = text.trim_end_matches(['.', ' ']).strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let named = people(inside.map(|(_, inside)| inside)?, &|part| known.has(part));
    (!named.is_empty()).then(|| joined(&named, known))
}

/// Whether words in front of "to" may be a name at all: no verb that begins a sentence.
fn is_owner(words: &str) -> bool {
    let first = words.split_whitespace().next().unwrap_or_default().to_lowercase();
    !NO_NAMES.contains(&first.as_str())
}

/// The names among words with commas and "and"; none at all where a part begins like a name and is nobody.
fn people(words: &str, is: &dyn Fn(&str) -> bool) -> Vec<String> {
    let words = words.trim().trim_matches(['*', '_', '"']).trim();
    if words.is_empty() || words.chars().count() > 160 {
        return Vec::new();
    }
    if is(words) && !words.contains([',', '/', '&']) && !words.contains(" and ") {
        return vec![words.to_owned()];
    }
    let parts = words.split([',', '/', '&', '+']).flat_map(|part| part.split(" and ")).flat_map(|part| part.split(" und "));
    let mut named = Vec::new();
    for part in parts.map(str::trim).filter(|part| !part.is_empty()) {
        // "hopefully Fedor", "and others": small words say nothing about whose it is.
        let begins =
            part.split_whitespace().position(|word| word.trim_start_matches('@').starts_with(|letter: char| letter.is_uppercase()));
        let name = match begins {
            None if is(part) => part.to_owned(),
            None => continue,
            Some(at) => part.split_whitespace().skip(at).collect::<Vec<_>>().join(" "),
        };
        let small = part.split_whitespace().take(begins.unwrap_or(0)).count();
        if small > 2 || !is(&name) {
            return Vec::new();
        }
        named.push(name);
    }
    named
}

fn joined(names: &[String], known: &Known) -> String {
    names.iter().map(|name| if is_letters(name) { known.name(name) } else { name.clone() }).collect::<Vec<_>>().join(", ")
}

/// What a line says behind the sign of an action, and the number it has: "ACTION 60.1:", "Action item:", "AI:".
///
/// In bold a number is enough: "**Action item 5** Ana to ask".
pub(crate) fn marked(text: &str, bold: bool) -> Option<(Option<String>, &str)> {
    let lower = text.to_lowercase();
    let sign = ["action items", "action item", "action", "todo", "to-do", "to do", "ai", "aufgabe"]
        .iter()
        .find(|sign| lower.starts_with(**sign))?;
    let shouted = text.get(..sign.len())?.chars().all(|letter| letter.is_uppercase() || !letter.is_alphabetic());
    let rest = text.get(sign.len()..)?;
    let (number, behind) = numbered(rest);
    let plain = behind.trim_start();
    // "AI(BS): ...": whose it is stands in brackets.
    if let Some((name, words)) = plain.strip_prefix('(').and_then(|rest| rest.split_once("):"))
        && looks_like_a_name(name)
        && !words.trim().is_empty()
    {
        let from = plain.len() - words.len() - name.len() - 3;
        return Some((number, plain.get(from..)?));
    }
    let ended = plain.strip_prefix([':', '-', '–', '—']).or_else(|| if *sign == "action" { plain.strip_prefix(',') } else { None });
    let fits = match (&number, ended) {
        (_, Some(words)) if !rest.starts_with(|letter: char| letter.is_alphanumeric()) => Some(words),
        (Some(_), None) if shouted || (bold && sign.starts_with("action")) => Some(plain),
        // "Action item JF: will file", "ACTION ITEM Ana to ask".
        (None, None) if (*sign == "action item" || (shouted && sign.len() > 2)) && rest.starts_with(' ') => Some(plain),
        _ => None,
    }?;
    let words = fits.trim().trim_matches('*').trim();
    (!words.is_empty()).then_some((number, words))
}

/// A number such as "60.1" or "3" at the beginning.
pub(crate) fn numbered(words: &str) -> (Option<String>, &str) {
    let bare = words.trim_start().trim_start_matches('#');
    let end = bare.find(|letter: char| !(letter.is_ascii_digit() || letter == '.')).unwrap_or(bare.len());
    let number = bare[..end].trim_matches('.');
    if number.is_empty() || number.len() > 12 { (None, words) } else { (Some(number.to_owned()), &bare[end..]) }
}
