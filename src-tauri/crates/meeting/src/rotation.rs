//! Whose turn it is to lead, and to write.
//!
//! The fair ledger: a held meeting is one turn, shared among the candidates; whoever leads pays it. The
//! ledger belongs to the series, not to one meeting, and follows meeting dates, not the order of entries.
//! Somebody who is away keeps their balance: neither a free pass nor a punishment.
//!
//! Sources: the carpool problem (Fagin and Williams 1983; Ajtai, Aspnes, Naor and others 1998).
//!
//! **Invariant:** balances plus carry are exactly zero. Nothing here reads a clock, a database or a random number.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

use crate::id::PersonId;
use crate::person::{MeetingRole, Readiness};
use crate::series::{Held, Passage, RotaMember, Series, Slot};

/// One turn in units: the least common multiple of 1 to 36, so that up to 36 people share it without remainder.
pub const TURN: i64 = 144_403_552_893_600;
/// In how many of their first meetings a newcomer neither leads nor gains.
pub const GRACE: u32 = 2;
/// How many meetings ahead are published.
pub const PUBLISHED: usize = 8;

/// Why a name stands where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Has never had this role in this series.
    Never,
    /// Had it longest ago, or is most due, and had it last on this date.
    Last(NaiveDate),
    /// Nobody else can.
    Only,
}

/// The balances of one meeting role in one series.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Units by person; positive is due.
    pub balances: BTreeMap<PersonId, i64>,
    /// What could not be shared in whole units.
    pub carry: i64,
    /// When each person last had the role.
    pub last: BTreeMap<PersonId, NaiveDate>,
    parted: BTreeMap<PersonId, i64>,
}

impl Ledger {
    /// Balances and carry together: always zero.
    pub fn sum(&self) -> i64 {
        self.balances.values().sum::<i64>() + self.carry
    }

    /// What each of the candidates would gain from one turn, and the carry that is left.
    fn shares<'a>(&self, candidates: &[&'a RotaMember]) -> (Vec<(&'a PersonId, i64)>, i64) {
        let weights: i128 = candidates.iter().map(|member| i128::from(member.weight)).sum();
        if weights == 0 {
            return (Vec::new(), self.carry);
        }
        let total = i128::from(TURN + self.carry);
        let shares: Vec<_> = candidates
            .iter()
            .map(|member| (&member.person, i64::try_from((total * i128::from(member.weight)).div_euclid(weights)).unwrap_or(0)))
            .collect();
        let shared: i64 = shares.iter().map(|(_, share)| share).sum();
        (shares, i64::try_from(total).unwrap_or(0) - shared)
    }

    /// Books one held meeting: the candidates gain, whoever did it pays by minutes.
    fn book(&mut self, date: NaiveDate, candidates: &[&RotaMember], did: &[(PersonId, u32)]) {
        for (person, _) in did {
            self.last.insert(person.clone(), date);
        }
        let minutes: i64 = did.iter().map(|(_, minutes)| i64::from((*minutes).max(1))).sum();
        if did.is_empty() || candidates.iter().all(|member| member.weight == 0) {
            return;
        }
        let (shares, carry) = self.shares(candidates);
        for (person, share) in shares {
            *self.balances.entry(person.clone()).or_default() += share;
        }
        self.carry = carry;
        let mut left = TURN;
        for (index, (person, spell)) in did.iter().enumerate() {
            let part = i128::from(TURN) * i128::from((*spell).max(1)) / i128::from(minutes);
            let part = if index + 1 == did.len() { left } else { i64::try_from(part).unwrap_or(left) };
            left -= part;
            *self.balances.entry(person.clone()).or_default() -= part;
        }
    }

    /// Spreads what a leaver leaves evenly over the rest; what cannot be spread goes to the carry.
    fn part(&mut self, person: &PersonId, rest: &[PersonId]) {
        let Some(balance) = self.balances.remove(person) else { return };
        self.parted.insert(person.clone(), balance);
        self.spread(balance, rest);
    }

    /// Gives somebody who returns their old balance, taken evenly from the rest.
    fn rejoin(&mut self, person: &PersonId, rest: &[PersonId]) {
        let Some(balance) = self.parted.remove(person) else { return };
        *self.balances.entry(person.clone()).or_default() += balance;
        self.spread(-balance, rest);
    }

    fn spread(&mut self, amount: i64, rest: &[PersonId]) {
        let heads = i64::try_from(rest.len()).unwrap_or(0);
        if heads == 0 {
            self.carry += amount;
            return;
        }
        let each = amount.div_euclid(heads);
        for person in rest {
            *self.balances.entry(person.clone()).or_default() += each;
        }
        self.carry += amount - each * heads;
    }
}

/// The ledgers of a series, and who had which role when, as far as its record goes.
#[derive(Clone, Debug, Default)]
pub struct Ledgers {
    /// By meeting role.
    pub roles: BTreeMap<MeetingRole, Ledger>,
    members: BTreeMap<PersonId, Standing>,
}

#[derive(Clone, Debug)]
struct Standing {
    member: RotaMember,
    attended: u32,
}

/// Folds the whole record of a series into its ledgers, by date.
pub fn ledgers(series: &Series) -> Ledgers {
    let mut ledgers = Ledgers::default();
    for rotating in &series.rotating {
        ledgers.roles.insert(rotating.role, Ledger::default());
    }
    let mut passages: Vec<&Passage> = series.passages.iter().collect();
    passages.sort_by_key(|passage| passage.on());
    let mut held: Vec<&Held> = series.held.iter().collect();
    held.sort_by_key(|held| held.date);
    let mut passages = passages.into_iter().peekable();
    for held in held {
        while let Some(passage) = passages.next_if(|passage| before(passage, held.date)) {
            ledgers.pass(passage);
        }
        ledgers.hold(held);
    }
    for passage in passages {
        ledgers.pass(passage);
    }
    ledgers
}

/// Whether a passage counts at a meeting on this date. Whoever leaves on the day of a meeting was still there for it: what they
/// gained and paid in it is theirs when their balance is shared out.
fn before(passage: &Passage, date: NaiveDate) -> bool {
    passage.on() < date || (passage.on() == date && !matches!(passage, Passage::Left { .. }))
}

impl Ledgers {
    fn pass(&mut self, passage: &Passage) {
        match passage {
            Passage::Joined { member, .. } => {
                let rest: Vec<_> = self.members.keys().cloned().collect();
                let attended = self.members.get(&member.person).map_or(0, |standing| standing.attended);
                let returning = self.roles.values().any(|ledger| ledger.parted.contains_key(&member.person));
                self.roles.values_mut().for_each(|ledger| ledger.rejoin(&member.person, &rest));
                let attended = if returning { GRACE } else { attended };
                self.members.insert(member.person.clone(), Standing { member: member.clone(), attended });
            }
            Passage::Left { person, .. } => {
                self.members.remove(person);
                let rest: Vec<_> = self.members.keys().cloned().collect();
                self.roles.values_mut().for_each(|ledger| ledger.part(person, &rest));
            }
            Passage::Weighed { person, weight, .. } => {
                if let Some(standing) = self.members.get_mut(person) {
                    standing.member.weight = *weight;
                }
            }
            Passage::Readied { person, role, readiness, .. } => {
                if let Some(standing) = self.members.get_mut(person) {
                    standing.member.readiness.insert(*role, *readiness);
                }
            }
        }
    }

    fn hold(&mut self, held: &Held) {
        let mut taken: BTreeSet<PersonId> = BTreeSet::new();
        for role in MeetingRole::ALL {
            let Some(did) = held.did.get(&role) else { continue };
            let did: Vec<_> = did.iter().map(|spell| (spell.person.clone(), spell.minutes)).collect();
            if self.roles.contains_key(&role) {
                // Whoever was kept for a later role was not considered for this one, and gains nothing in it.
                let considered: Vec<RotaMember> = self.considered(role, &held.present, &taken).into_iter().cloned().collect();
                if let Some(ledger) = self.roles.get_mut(&role) {
                    ledger.book(held.date, &considered.iter().collect::<Vec<_>>(), &did);
                }
            }
            taken.extend(did.into_iter().map(|(person, _)| person));
        }
        for person in &held.present {
            if let Some(standing) = self.members.get_mut(person) {
                standing.attended += 1;
            }
        }
    }

    /// Who may have a role: present, ready, past their grace, with a share, and holding no earlier role.
    fn candidates(&self, role: MeetingRole, present: &[PersonId], taken: &BTreeSet<PersonId>) -> Vec<&RotaMember> {
        self.members
            .values()
            .filter(|standing| present.contains(&standing.member.person) && !taken.contains(&standing.member.person))
            .filter(|standing| standing.member.weight > 0 && ready(&standing.member, role))
            .filter(|standing| standing.member.founding || standing.attended >= GRACE)
            .map(|standing| &standing.member)
            .collect()
    }

    /// The candidates for a role who leave the most later roles fillable by others.
    fn considered(&self, role: MeetingRole, present: &[PersonId], taken: &BTreeSet<PersonId>) -> Vec<&RotaMember> {
        let candidates = self.candidates(role, present, taken);
        let wishes: Vec<Vec<&PersonId>> = self
            .roles
            .keys()
            .filter(|later| **later > role)
            .map(|later| self.candidates(*later, present, taken).into_iter().map(|member| &member.person).collect())
            .collect();
        // With one more candidate for each later role than there are such roles, they are filled whoever takes this one.
        if wishes.iter().all(|people| people.len() > wishes.len()) {
            return candidates;
        }
        let left: Vec<usize> = candidates.iter().map(|member| fillable(&wishes, &member.person)).collect();
        let best = left.iter().max().copied();
        candidates.into_iter().zip(left).filter(|(_, left)| Some(*left) == best).map(|(member, _)| member).collect()
    }

    /// Everybody in the rota now.
    pub fn people(&self) -> Vec<PersonId> {
        self.members.keys().cloned().collect()
    }
}

fn ready(member: &RotaMember, role: MeetingRole) -> bool {
    // Who has not placed themselves is taken as ready once past their grace; observers and shadows are not asked to lead.
    member.readiness.get(&role).is_none_or(|readiness| *readiness >= Readiness::CoFacilitate)
}

/// Who leads one meeting, for every rotating role, and why.
pub fn choose(
    series: &Series,
    ledgers: &Ledgers,
    available: &[PersonId],
    neighbours: &BTreeMap<MeetingRole, Vec<PersonId>>,
) -> BTreeMap<MeetingRole, (PersonId, Why)> {
    let mut taken = BTreeSet::new();
    let mut chosen = BTreeMap::new();
    for (role, ledger) in &ledgers.roles {
        let candidates = ledgers.considered(*role, available, &taken);
        let beside = neighbours.get(role).map_or(&[][..], Vec::as_slice);
        if let Some((person, why)) = pick(ledger, &candidates, beside, &seeded_order(series, ledgers, *role)) {
            taken.insert(person.clone());
            chosen.insert(*role, (person, why));
        }
    }
    chosen
}

/// The choice rule among candidates: highest balance after this share, then longest ago, then the seeded order.
fn pick(ledger: &Ledger, candidates: &[&RotaMember], beside: &[PersonId], seeded: &[PersonId]) -> Option<(PersonId, Why)> {
    let (shares, _) = ledger.shares(candidates);
    let mut order: Vec<&PersonId> = candidates.iter().map(|member| &member.person).collect();
    order.sort_by_key(|person| seeded.iter().position(|known| known == *person));
    let standing = |person: &PersonId| {
        let share = shares.iter().find(|(known, _)| *known == person).map_or(0, |(_, share)| *share);
        ledger.balances.get(person).copied().unwrap_or(0) + share
    };
    // A stable sort keeps the seeded order among equals.
    order.sort_by(|a, b| standing(b).cmp(&standing(a)).then_with(|| ledger.last.get(*a).cmp(&ledger.last.get(*b))));
    let first = order.first()?;
    let why = |person: &PersonId| match ledger.last.get(person) {
        _ if order.len() == 1 => Why::Only,
        Some(date) => Why::Last(*date),
        None => Why::Never,
    };
    let far_ahead = |person: &PersonId| order.iter().all(|other| *other == person || standing(person) - standing(other) > TURN);
    let chosen = order.iter().find(|person| !beside.contains(person) || far_ahead(person)).unwrap_or(first);
    Some(((*chosen).clone(), why(chosen)))
}

/// How many of the later roles can still be filled by different people if this person takes the present one.
fn fillable(wishes: &[Vec<&PersonId>], person: &PersonId) -> usize {
    let wishes: Vec<Vec<&PersonId>> =
        wishes.iter().map(|people| people.iter().copied().filter(|other| *other != person).collect()).collect();
    let mut holder: BTreeMap<&PersonId, usize> = BTreeMap::new();
    (0..wishes.len()).filter(|role| augment(*role, &wishes, &mut holder, &mut BTreeSet::new())).count()
}

/// Kuhn's augmenting path.
fn augment<'a>(
    role: usize,
    wishes: &[Vec<&'a PersonId>],
    holder: &mut BTreeMap<&'a PersonId, usize>,
    seen: &mut BTreeSet<&'a PersonId>,
) -> bool {
    for person in &wishes[role] {
        if !seen.insert(person) {
            continue;
        }
        let free = match holder.get(person).copied() {
            None => true,
            Some(other) => augment(other, wishes, holder, seen),
        };
        if free {
            holder.insert(person, role);
            return true;
        }
    }
    false
}

/// The order that decides among equals: who has placed themselves as ready to lead comes first, so that the others can watch
/// once; then everybody in the series by lot, rotated by the place of the role.
fn seeded_order(series: &Series, ledgers: &Ledgers, role: MeetingRole) -> Vec<PersonId> {
    let mut order = ledgers.people();
    order.sort_by_cached_key(|person| lot(&series.seed, person));
    let index = MeetingRole::ALL.iter().position(|known| *known == role).unwrap_or(0);
    let people = order.len().max(1);
    order.rotate_left(index % people);
    // A stable sort keeps the lot among those who stand alike.
    order.sort_by_key(|person| {
        let placed = ledgers.members.get(person).and_then(|standing| standing.member.readiness.get(&role));
        placed.is_none_or(|readiness| *readiness < Readiness::Lead)
    });
    order
}

fn lot(seed: &str, person: &PersonId) -> [u8; 32] {
    Sha256::digest(format!("{seed}:{person}").as_bytes()).into()
}

/// A slot of the rota with the reasons for its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The date it is for.
    pub date: NaiveDate,
    /// Names and reasons by role.
    pub roles: BTreeMap<MeetingRole, (PersonId, Why)>,
    /// Whether it is published; otherwise it is a forecast that may still change.
    pub published: bool,
}

/// The next `count` turns from a date: what is published, and beyond it a forecast.
pub fn rota(series: &Series, from: NaiveDate, count: usize) -> Vec<Turn> {
    let mut ledgers = ledgers(series);
    let everybody = ledgers.people();
    let dates = series.dates(from, count);
    let mut before = series
        .held
        .iter()
        .filter(|held| held.date < from)
        .max_by_key(|held| held.date)
        .map(|held| held.did.iter().filter_map(|(role, did)| Some((*role, did.last()?.person.clone()))).collect::<BTreeMap<_, _>>())
        .unwrap_or_default();
    let mut turns = Vec::new();
    for (index, date) in dates.iter().enumerate() {
        let published = series.slots.iter().find(|slot| slot.date == *date);
        let after = dates.get(index + 1).and_then(|next| series.slots.iter().find(|slot| slot.date == *next));
        let mut neighbours: BTreeMap<MeetingRole, Vec<PersonId>> = BTreeMap::new();
        for (role, person) in before.iter().chain(after.iter().flat_map(|slot| slot.roles.iter())) {
            neighbours.entry(*role).or_default().push(person.clone());
        }
        let chosen = choose(series, &ledgers, &everybody, &neighbours);
        let roles = match published {
            Some(slot) => slot.roles.iter().map(|(role, person)| (*role, (person.clone(), reason(&ledgers, *role, person)))).collect(),
            None => chosen,
        };
        before = roles.iter().map(|(role, (person, _))| (*role, person.clone())).collect();
        ledgers.hold(&Held::expected(*date, &everybody, &before));
        turns.push(Turn { date: *date, roles, published: published.is_some() });
    }
    turns
}

fn reason(ledgers: &Ledgers, role: MeetingRole, person: &PersonId) -> Why {
    match ledgers.roles.get(&role).and_then(|ledger| ledger.last.get(person)) {
        Some(date) => Why::Last(*date),
        None => Why::Never,
    }
}

/// The slots that enter the published window now.
pub fn to_publish(series: &Series, today: NaiveDate) -> Vec<Slot> {
    rota(series, today, PUBLISHED)
        .into_iter()
        .filter(|turn| !turn.published)
        .map(|turn| Slot { date: turn.date, roles: turn.roles.into_iter().map(|(role, (person, _))| (role, person)).collect() })
        .collect()
}

/// Who is offered a role next, among people who are here, when the person planned is not.
pub fn stand_in(series: &Series, role: MeetingRole, here: &[PersonId], holding: &[PersonId]) -> Option<PersonId> {
    let ledgers = ledgers(series);
    let taken: BTreeSet<PersonId> = holding.iter().cloned().collect();
    let candidates = ledgers.candidates(role, here, &taken);
    pick(ledgers.roles.get(&role)?, &candidates, &[], &seeded_order(series, &ledgers, role)).map(|(person, _)| person)
}
