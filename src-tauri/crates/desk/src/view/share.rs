//! How we share: who led, brought items and decided, as three shares side by side; then what is seen less.
//!
//! **Invariant:** no name stands in what the screen is given, but for whoever is at this desk, about themselves.

use baton_meeting::balance::{Balance, Kind, Measure, WHOLE};
use baton_meeting::id::{PersonId, TeamRef};
use baton_meeting::message::Message;
use baton_meeting::method::Method;
use baton_wire::places::{Deciding, Share, ShareView};
use chrono::{Days, Months};

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::follow_ups;
use crate::view::gathered::{self, Gathered, Over};

/// From how many times on a pattern is one.
const PATTERN: f64 = 4.0;

/// How we share, over a window in days and for one team or everybody.
///
/// # Errors
/// Fails when the file cannot be read.
pub fn share(desk: &Desk, days: Option<u32>, team: Option<&str>) -> Result<ShareView, Problem> {
    let state = desk.state()?;
    let from = days.and_then(|days| state.today.checked_sub_days(Days::new(u64::from(days))));
    let team = team.and_then(|team| state.team(&TeamRef::from(team)).ok()).map(|team| team.id.clone());
    let over = Over { from, until: state.today, team, series: None };
    let Gathered { balance, ways } = gathered::gather(desk, &state, &over)?;
    let before = match (from, state.today.checked_sub_months(Months::new(12))) {
        (Some(from), Some(until)) => {
            let from = from.checked_sub_months(Months::new(12));
            let then = gathered::gather(desk, &state, &Over { from, until, ..over })?.balance;
            Some(then).filter(|then| then.meetings > 0).map(|then| worded("share-before", &then.measure(Kind::Led)))
        }
        _ => None,
    };
    let deciding: Vec<Deciding> = ways.into_iter().map(|(method, role, decisions)| Deciding { method, role, decisions }).collect();
    let shares = Kind::ALL.into_iter().filter(|kind| first(*kind) || balance.of(*kind).next().is_some());
    Ok(ShareView {
        days,
        enough: !balance.thin(),
        meetings: balance.meetings,
        shares: shares.map(|kind| of(&balance, kind)).collect(),
        before,
        questions: questions(&balance, &deciding),
        mine: desk.me.as_ref().filter(|me| balance.people.contains(*me)).map(|me| mine(&balance, me)),
        deciding,
        teams: follow_ups::teams(&state),
    })
}

/// The three that stand side by side, also when nobody did them.
fn first(kind: Kind) -> bool {
    matches!(kind, Kind::Led | Kind::Brought | Kind::Decided)
}

/// One share of a balance, without names.
fn of(balance: &Balance, kind: Kind) -> Share {
    let mut bars: Vec<u32> = balance.of(kind).map(|(_, units)| u32::try_from(units.div_ceil(WHOLE)).unwrap_or(u32::MAX)).collect();
    bars.sort_unstable_by(|a, b| b.cmp(a));
    let measured = balance.measure(kind);
    bars.resize(bars.len().max(measured.people), 0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share in per cent, 0 to 100")]
    let top = (measured.top * 100.0).round() as u32;
    Share {
        of: kind.name(),
        text: worded(&format!("share-{}-text", kind.name()), &measured),
        bars,
        effective: (measured.effective * 10.0).round() / 10.0,
        gini: (measured.gini * 100.0).round() / 100.0,
        top,
        people: measured.people,
    }
}

fn worded(key: &str, measured: &Measure) -> Message {
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    Message::new(key)
        .number("who", number(measured.who as u64))
        .number("people", number(measured.people as u64))
        .number("most", number(measured.most))
}

/// Questions instead of verdicts: only where there is enough to see a pattern, and of nobody by name.
fn questions(balance: &Balance, deciding: &[Deciding]) -> Vec<Message> {
    let mut questions = Vec::new();
    if balance.thin() || balance.people.len() < 3 {
        return questions;
    }
    for (kind, key) in [
        (Kind::Led, "share-ask-led"),
        (Kind::Brought, "share-ask-brought"),
        (Kind::Wrote, "share-ask-wrote"),
        (Kind::Took, "share-ask-took"),
    ] {
        let measured = balance.measure(kind);
        if measured.total >= PATTERN && measured.top > 0.5 {
            questions.push(Message::new(key));
        }
    }
    let all: u32 = deciding.iter().map(|line| line.decisions).sum();
    let alone: u32 = deciding.iter().filter(|line| line.method == Method::RoleDecides).map(|line| line.decisions).sum();
    if f64::from(all) >= PATTERN && alone * 2 > all {
        questions.push(Message::new("share-ask-alone"));
    }
    questions
}

fn mine(balance: &Balance, me: &PersonId) -> Message {
    let times = |kind| i64::try_from(balance.by(kind, me).div_ceil(WHOLE)).unwrap_or(i64::MAX);
    Message::new("share-mine")
        .number("led", times(Kind::Led))
        .number("brought", times(Kind::Brought))
        .number("decided", times(Kind::Decided))
}

/// How widely leading is shared, from who led each time: in words, and as bars without names.
pub(crate) fn led(times: impl Iterator<Item = PersonId>, people: impl IntoIterator<Item = PersonId>) -> (Message, Vec<u32>) {
    let mut balance = Balance::among(people);
    times.for_each(|person| balance.count(Kind::Led, &person));
    let share = of(&balance, Kind::Led);
    (share.text, share.bars)
}
