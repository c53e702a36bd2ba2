//! How we share: who led, brought items and decided, as three shares side by side; then what is seen less.
//!
//! **Invariant:** no name stands in what the screen is given, but for whoever is at this desk, about themselves, and of people
//! who show it to them as their coach.

use baton_journal::MeetingsAsked;
use baton_meeting::balance::{Balance, Kind, Measure, WHOLE};
use baton_meeting::feedback;
use baton_meeting::id::{PersonId, TeamRef};
use baton_meeting::meeting::Stage;
use baton_meeting::message::Message;
use baton_meeting::state::State;
use baton_wire::ask::Window;
use baton_wire::places::{AboutMe, Deciding, Share, ShareTeam, ShareView, ShownToMe, TrendPoint};
use baton_wire::who;
use chrono::Days;

use crate::desk::Desk;
use crate::problem::Problem;
use crate::view::gathered::{self, Over, Point, Way};
use crate::view::questions::{self, Questions};

/// The three that stand side by side, also when nobody did them.
pub const FIRST: [Kind; 3] = [Kind::Led, Kind::Brought, Kind::Decided];

/// How we share, over a window of time and for one team or everybody.
///
/// # Errors
/// Fails when the team is not there, the window ends before it begins, or the file cannot be read.
pub fn share(desk: &Desk, window: &Window) -> Result<ShareView, Problem> {
    let state = desk.state()?;
    let over = over(&state, window)?;
    let record = gathered::read(desk, &state, &gathered::span(&over))?;
    let now = record.within(&over);
    let then = over.a_year_ago().map(|then| record.within(&then).balance);
    let earlier = questions::earlier(&over, state.today).map(|earlier| record.within(&earlier));
    let me = desk.me.as_ref();
    let Questions { ours, mine } = questions::questions(&state, &now, earlier.as_ref(), me);
    let balance = &now.balance;
    let shares = Kind::ALL.into_iter().filter(|kind| FIRST.contains(kind) || balance.of(*kind).next().is_some());
    Ok(ShareView {
        from: over.from,
        until: over.until,
        enough: !balance.thin(),
        meetings: balance.meetings,
        ever: balance.meetings > 0 || ever(desk, &state)?,
        shares: shares.map(|kind| Share { before: before(then.as_ref(), kind), ..of(balance, kind) }).collect(),
        trend: record.trend(&over).iter().map(point).collect(),
        questions: ours,
        mine: me.filter(|me| balance.people.contains(*me)).map(|me| about_me(&state, balance, me, mine)),
        shown: me.map(|me| shown(&state, balance, me)).unwrap_or_default(),
        deciding: now.ways.into_iter().map(deciding).collect(),
        teams: teams(&state),
    })
}

/// The window that is meant.
///
/// # Errors
/// Fails when the team is not there, and when the window ends before it begins.
pub(crate) fn over(state: &State, window: &Window) -> Result<Over, Problem> {
    let team = window.team.as_ref().map(|team| state.team(&TeamRef::from(team.as_str()))).transpose();
    let team = team.map_err(|refusal| Problem::new(refusal.why))?.map(|team| team.id.clone());
    let until = window.until.unwrap_or(state.today);
    let back = |days: u32| state.today.checked_sub_days(Days::new(u64::from(days)));
    let from = window.from.or(window.days.and_then(back));
    if let Some(from) = from.filter(|from| *from > until) {
        return Err(Problem::new(Message::new("share-backwards").date("from", from).date("until", until)));
    }
    Ok(Over { from, until, team, inside: window.inside.unwrap_or(false), series: None })
}

/// Whether any meeting was ever held here, by any team.
fn ever(desk: &Desk, state: &State) -> Result<bool, Problem> {
    let stages = vec![Stage::Closed, Stage::Approved];
    let held = desk.journal().meetings(&MeetingsAsked { stages, limit: Some(1), ..MeetingsAsked::default() })?;
    Ok(!held.is_empty() || state.series.values().any(|series| !series.past.is_empty()))
}

/// "A year ago, 2 of 8 did": for the three that stand side by side, where anybody did it then.
pub fn before(then: Option<&Balance>, kind: Kind) -> Option<Message> {
    let measured = then.filter(|_| FIRST.contains(&kind))?.measure(kind);
    (measured.who > 0).then(|| worded("share-before", &measured))
}

/// "7 of 9 led; nobody more than twice."
pub fn headline(balance: &Balance, kind: Kind) -> Message {
    worded(&format!("share-{}-text", kind.name()), &balance.measure(kind))
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
        text: headline(balance, kind),
        before: None,
        bars,
        effective: tenth(measured.effective),
        gini: (measured.gini * 100.0).round() / 100.0,
        top,
        people: measured.people,
    }
}

fn tenth(figure: f64) -> f64 {
    (figure * 10.0).round() / 10.0
}

fn point(point: &Point) -> TrendPoint {
    let measured = point.balance.measure(Kind::Led);
    TrendPoint {
        year: point.quarter.year,
        quarter: point.quarter.number,
        effective: tenth(measured.effective),
        people: measured.people,
        meetings: point.balance.meetings,
        enough: !point.balance.thin(),
        so_far: point.so_far(),
    }
}

fn deciding(way: Way) -> Deciding {
    Deciding { method: way.method, role: way.role.map(|(_, name)| name), decisions: way.decisions }
}

fn worded(key: &str, measured: &Measure) -> Message {
    Message::new(key).number("who", measured.who as u64).number("people", measured.people as u64).number("most", measured.most)
}

fn about_me(state: &State, balance: &Balance, me: &PersonId, questions: Vec<Message>) -> AboutMe {
    let coach = feedback::coach(state, me).map(|coach| who::who(state, &coach.id));
    AboutMe {
        me: who::who(state, me),
        did: did(balance, me, "share-mine"),
        questions,
        shown: coach.is_some() && state.people.get(me).is_some_and(|me| me.shows_figures),
        coach,
    }
}

/// What others show to somebody they chose as coach; by name, never by how much.
fn shown(state: &State, balance: &Balance, coach: &PersonId) -> Vec<ShownToMe> {
    let shows = |person: &&PersonId| {
        state.people.get(*person).is_some_and(|person| person.shows_figures)
            && feedback::coach(state, person).is_some_and(|chosen| chosen.id == *coach)
    };
    let mut shown: Vec<ShownToMe> = balance
        .people
        .iter()
        .filter(shows)
        .map(|person| ShownToMe { who: who::who(state, person), did: did(balance, person, "share-theirs") })
        .collect();
    shown.sort_by(|a, b| (a.who.name.to_lowercase(), &a.who.id).cmp(&(b.who.name.to_lowercase(), &b.who.id)));
    shown
}

/// What somebody did, in sentences: the three first, then what is seen less.
fn did(balance: &Balance, person: &PersonId, key: &str) -> Vec<Message> {
    let times = |kind| balance.by(kind, person).div_ceil(WHOLE);
    let saying = |end: &str, kinds: &[(&str, Kind)]| {
        kinds.iter().fold(Message::new(&format!("{key}{end}")), |said, (name, kind)| said.number(name, times(*kind)))
    };
    vec![
        saying("", &[("led", Kind::Led), ("brought", Kind::Brought), ("decided", Kind::Decided)]),
        saying("-helped", &[("wrote", Kind::Wrote), ("kept", Kind::KeptTime), ("objected", Kind::Objected)]),
        saying("-promised", &[("took", Kind::Took), ("finished", Kind::Finished)]),
    ]
}

fn teams(state: &State) -> Vec<ShareTeam> {
    let inside = |id: &_| state.teams.values().any(|team| team.parent.as_ref() == Some(id));
    state.teams.values().map(|team| ShareTeam { id: team.id.0.clone(), name: team.name.clone(), inside: inside(&team.id) }).collect()
}

/// How widely leading is shared, from who led each time: in words, and as bars without names.
pub(crate) fn led(times: impl Iterator<Item = PersonId>, people: impl IntoIterator<Item = PersonId>) -> (Message, Vec<u32>) {
    let mut balance = Balance::among(people);
    times.for_each(|person| balance.count(Kind::Led, &person));
    let share = of(&balance, Kind::Led);
    (share.text, share.bars)
}
