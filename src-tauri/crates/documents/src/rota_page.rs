//! The rota of a series on a sheet for the wall: whose names stand, what may still change, who is in it, how turns are given.
//!
//! One HTML file that needs nothing else, set for A4.
//!
//! **Invariant:** the sheet holds no reason for being away and no time of printing; every word that somebody typed is shown as text.

use baton_meeting::id::PersonId;
use baton_meeting::person::MeetingRole;
use baton_meeting::series::{Policy, Rotating, Series};
use baton_meeting::state::State;
use baton_meeting::words;
use baton_texts::{Names, Texts, Value};
use chrono::NaiveDate;
use std::fmt::Write;

use crate::called::Called;
use crate::html::seal;
use crate::paper::Proof;
use crate::slots::{self, InRole, Slot};

/// How many meetings beyond the published ones are shown.
const FORECAST: usize = 4;
const STYLE: &str = include_str!("rota_page.css");

/// What the sheet is made of.
pub struct RotaPage<'a> {
    /// People, teams, series.
    pub state: &'a State,
    /// The series.
    pub series: &'a Series,
    /// The first day that is shown.
    pub from: NaiveDate,
    /// The proof of the record, to stand at the end.
    pub checkpoint: Option<Proof>,
    /// The language.
    pub texts: &'a Texts,
}

/// The sheet as HTML.
pub fn rota_page(of: &RotaPage<'_>) -> String {
    let called = Called::new(of.state, &[]);
    let (published, forecast) = slots::coming(of.series, of.from, FORECAST);
    let roles = columns(of.series, published.iter().chain(&forecast));
    let title = of.say("rota-paper-title", &[("series", of.series.name.as_str().into())]);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n",
        text(&of.texts.language().tag().to_string())
    );
    let about = [
        ("team", called.team(&of.series.team).into()),
        ("at", of.texts.time(of.series.at).into()),
        ("zone", of.series.zone.as_str().into()),
        ("length", of.texts.minutes(of.series.minutes).into()),
    ];
    part(&mut page, "p", "about", &of.say("rota-paper-about", &about));
    if published.is_empty() {
        part(&mut page, "p", "", &of.say("rota-paper-none", &[]));
    } else {
        of.table(&mut page, "", &roles, &published, &called);
    }
    let off: Vec<String> = of.series.called_off.range(of.from..).map(|(date, _)| of.texts.date_short(*date)).collect();
    if !off.is_empty() {
        part(&mut page, "p", "notes", &of.say("rota-paper-off", &[("dates", of.texts.list(&off).into())]));
    }
    if !forecast.is_empty() {
        page.push_str("<section>\n");
        part(&mut page, "h2", "", &of.say("rota-paper-forecast", &[]));
        of.table(&mut page, "forecast", &roles, &forecast, &called);
        page.push_str("</section>\n");
    }
    of.members(&mut page, &called);
    of.filled(&mut page, &roles, &called);
    if let Some(checkpoint) = &of.checkpoint {
        let (words, full) = (text(&checkpoint.sentence(of.texts)), text(&checkpoint.full));
        let _ = write!(page, "<footer>\n<p>{words}</p>\n<p class=\"full\">{full}</p>\n{}</footer>\n", seal(&checkpoint.full));
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// Roles with a column: those that rotate; sitting beside the lead only where somebody does.
fn columns<'a>(series: &Series, slots: impl Iterator<Item = &'a Slot> + Clone) -> Vec<MeetingRole> {
    let somebody = |role: MeetingRole| slots.clone().flat_map(|slot| &slot.roles).any(|one| one.role == role);
    let rotating = series.rotating.iter().map(|rotating| rotating.role);
    rotating.filter(|role| *role != MeetingRole::Beside || somebody(*role)).collect()
}

impl RotaPage<'_> {
    /// A sentence, made harmless.
    fn say(&self, key: &str, arguments: &[(&str, Value)]) -> String {
        text(&self.texts.say(key, arguments))
    }

    fn role(&self, role: MeetingRole) -> String {
        self.texts.plain(&slots::word(role))
    }

    fn table(&self, page: &mut String, class: &str, roles: &[MeetingRole], slots: &[Slot], called: &Called<'_>) {
        let noted = slots.iter().flat_map(|slot| &slot.roles).any(|one| one.note.is_some());
        let _ = write!(page, "<table class=\"{class}\">\n<thead><tr>");
        head(page, &self.say("rota-paper-when", &[]));
        roles.iter().for_each(|role| head(page, &text(&self.role(*role))));
        if noted {
            head(page, &self.say("rota-paper-notes", &[]));
        }
        page.push_str("</tr></thead>\n<tbody>\n");
        for slot in slots {
            let _ = write!(page, "<tr><th scope=\"row\">{}</th>", text(&self.texts.date_short(slot.date)));
            for role in roles {
                let one = slot.roles.iter().find(|one| one.role == *role);
                match one.and_then(|one| one.who.as_ref()) {
                    Some(person) => {
                        let class = if *role == MeetingRole::Facilitator { " class=\"leads\"" } else { "" };
                        let _ = write!(page, "<td{class}><bdi>{}</bdi></td>", text(&called.person(person)));
                    }
                    None if *role == MeetingRole::Beside => page.push_str("<td></td>"),
                    None => {
                        let _ = write!(page, "<td class=\"nobody\">{}</td>", self.say("word-nobody-yet", &[]));
                    }
                }
            }
            if noted {
                let _ = write!(page, "<td class=\"notes\">{}</td>", text(&self.notes(&slot.roles, called)));
            }
            page.push_str("</tr>\n");
        }
        page.push_str("</tbody>\n</table>\n");
    }

    fn notes(&self, roles: &[InRole], called: &Called<'_>) -> String {
        let note = |one: &InRole| {
            let note = self.texts.message(one.note.as_ref()?, called);
            let role = self.role(one.role);
            Some(if one.role == MeetingRole::Facilitator {
                note
            } else {
                self.texts.say("rota-paper-note", &[("role", role.into()), ("note", note.into())])
            })
        };
        roles.iter().filter_map(note).collect::<Vec<_>>().join("; ")
    }

    fn members(&self, page: &mut String, called: &Called<'_>) {
        let mut names: Vec<String> = slots::members(self.series).iter().map(|person| called.person(person)).collect();
        if names.is_empty() {
            return;
        }
        names.sort_by_key(|name| words::folded(name));
        page.push_str("<section>\n");
        part(page, "h2", "", &self.say("rota-paper-members", &[]));
        part(page, "p", "", &text(&self.texts.list(&names)));
        page.push_str("</section>\n");
    }

    fn filled(&self, page: &mut String, roles: &[MeetingRole], called: &Called<'_>) {
        page.push_str("<section>\n");
        part(page, "h2", "", &self.say("rota-paper-filled", &[]));
        page.push_str("<ul>\n");
        for Rotating { role, policy } in
            self.series.rotating.iter().filter(|one| roles.contains(&one.role) && one.role != MeetingRole::Beside)
        {
            let role = ("role", Value::from(self.role(*role)));
            let people = |people: &[PersonId]| Value::from(called.people(people, self.texts));
            let said = match policy {
                Policy::Fair => self.say("rota-paper-fair", &[role]),
                Policy::VolunteerFirst => self.say("rota-paper-volunteer-first", &[role]),
                Policy::FixedOrder { order } => self.say("rota-paper-fixed-order", &[role, ("names", people(order))]),
                Policy::FixedPerson { person } => self.say("rota-paper-fixed-person", &[role, ("name", called.person(person).into())]),
            };
            part(page, "li", "", &said);
        }
        page.push_str("</ul>\n</section>\n");
    }
}

fn head(page: &mut String, words: &str) {
    let _ = write!(page, "<th scope=\"col\">{words}</th>");
}

/// An element with words that are harmless already.
fn part(page: &mut String, element: &str, class: &str, words: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    let _ = writeln!(page, "<{element}{class}>{words}</{element}>");
}

/// Words as text: nothing in them is an element.
fn text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}
