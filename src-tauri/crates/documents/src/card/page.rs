//! Cards as paper: one HTML file that needs nothing else, each card on a page of its own, A5.
//!
//! **Invariant:** no script, nothing fetched; every word of a person stands as text, whatever is in it.

use baton_texts::{Names, Texts};
use std::fmt::Write;

use super::leader::shortened;
use super::{Card, CardsIn, Line, Whom, cards, leads};
use crate::called::Called;

const STYLE: &str = include_str!("card.css");

/// Sizes of the sentence, by how many characters it may have; measured on paper with the widest words of both languages.
const SIZES: [(usize, &str); 3] = [(56, "short"), (118, "middle"), (230, "long")];

/// Characters of a title and of a name above the card, so that both have room there.
const TITLE: usize = 32;
const NAME: usize = 20;

/// The cards for somebody as one HTML file; for everybody, the whole set in order.
pub fn page(of: &CardsIn<'_>, whom: Option<Whom>) -> String {
    let texts = of.texts;
    let title = match of.meeting {
        Some(meeting) => texts.say("cards-of", &[("name", meeting.title.clone().into())]),
        None => texts.plain("cards-title"),
    };
    let mut html = String::new();
    let tag = texts.language().tag();
    let _ = write!(
        html,
        "<!doctype html>\n<html lang=\"{tag}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n",
        escaped(&title)
    );
    for whom in whom.map_or_else(|| Whom::ALL.to_vec(), |whom| vec![whom]) {
        let all = cards(of, whom);
        for (at, card) in all.iter().enumerate() {
            let page = texts.say("cards-page", &[("at", ((at + 1) as i64).into()), ("of", (all.len() as i64).into())]);
            set(&mut html, card, &head(of, whom), if all.len() > 1 { &page } else { "" }, texts);
        }
    }
    html.push_str("</body>\n</html>\n");
    html
}

/// What stands above every card: of which meeting, and for whom.
fn head(of: &CardsIn<'_>, whom: Whom) -> (String, String) {
    let texts = of.texts;
    let meeting = match of.meeting {
        Some(meeting) => format!("{}, {}", shortened(&meeting.title, TITLE), texts.date_short(meeting.date)),
        None => texts.plain("cards-head-blank"),
    };
    let leader = of.meeting.and_then(leads).map(|person| Called::new(of.state, &[]).person(person));
    let whose = match (whom, leader) {
        (Whom::Leader, Some(name)) => texts.say("cards-head-named", &[("name", shortened(&name, NAME).into())]),
        (Whom::Leader, None) => texts.plain("cards-head-leader"),
        (Whom::Others | Whom::Coach, _) => texts.plain(&format!("cards-whom-{}", whom.name())),
    };
    (meeting, format!("{whose} · {}", texts.plain(&format!("cards-level-{}", of.level.name()))))
}

fn set(html: &mut String, card: &Card, (meeting, whose): &(String, String), page: &str, texts: &Texts) {
    let size = SIZES.iter().find(|(most, _)| card.say.chars().count() <= *most).map_or("longest", |(_, name)| name);
    // A card with few words has them larger.
    let measure = match card.lines.as_slice() {
        [] => " brief",
        [one] if one.words.len() == 1 && card.ease.is_none() => " light",
        _ => "",
    };
    let say = if card.spoken { texts.say("run-quoted", &[("words", card.say.clone().into())]) } else { card.say.clone() };
    let _ = write!(
        html,
        "<section class=\"card{measure}\">\n<header><span><i></i><bdi>{}</bdi></span><span><bdi>{}</bdi></span></header>\n\
         <p class=\"where\">{}</p>\n<div class=\"what\"><h2>{}</h2>",
        escaped(meeting),
        escaped(whose),
        escaped(&card.place),
        escaped(&card.title)
    );
    if let Some(time) = &card.time {
        let _ = write!(html, "<span class=\"time\">{}</span>", escaped(time));
    }
    let _ = write!(html, "</div>\n<p class=\"say {size}\">{}</p>\n", escaped(&say));
    if !card.lines.is_empty() {
        html.push_str("<dl>\n");
        card.lines.iter().for_each(|one| line(html, one));
        html.push_str("</dl>\n");
    }
    if let Some(ease) = &card.ease {
        let _ = writeln!(html, "<p class=\"ease\">{}</p>", escaped(ease));
    }
    let _ = write!(html, "<footer><span>Baton</span><span>{}</span></footer>\n</section>\n", escaped(page));
}

fn line(html: &mut String, line: &Line) {
    let words: Vec<String> = line.words.iter().map(|words| escaped(words)).collect();
    let list = if line.counted { "ol" } else { "ul" };
    let words = match words.as_slice() {
        [one] => one.clone(),
        several => format!("<{list}><li>{}</li></{list}>", several.join("</li><li>")),
    };
    let _ = writeln!(html, "<div><dt>{}</dt><dd>{words}</dd></div>", escaped(&line.label));
}

/// Words as text of a page: nothing in them is markup.
fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            letter => safe.push(letter),
        }
    }
    safe
}
