// A running meeting to look at in a plain browser: `?run=round#/run`, with `&crowd` for sixty people, `&many` for twenty items.
import { exampleCard } from './example-card';
import { exampleReview } from './example-review';
import { exampleProof } from './example-trust';
import { askedOf, roundOf } from './example-round';
import type { Asked, FollowUpLine, ItemView, NoteView, ProposalView, RiverStep, RoundView, RunView, Seat, StepKind, Who } from '../wire/wire';

const zone = 'Europe/Berlin';
const local = (at: number) => new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(at);
const said = 'Each role buys up to €500 within its domain without asking. ';
const added = 'Above €200 it posts the purchase in the team channel the same day.';
const rest = ' Until 30 June; then we review.';

function crowd(people: readonly Who[]): Who[] {
  const first = ['Maximiliane', 'Jean-Baptiste', 'عبد الرحمن', 'Ngozi', 'Þórunn', 'Wolfgang', 'Aïcha', 'Oluwaseun', 'Krzysztof', 'Li'];
  const last = ['von Hohenlohe-Waldenburg', 'Okonkwo-Fitzgerald', 'Siebenhaar', 'الخوارزمي', 'Szczepański', 'Guðmundsdóttir'];
  return Array.from({ length: 60 }, (_, i) => people[i] ?? { id: `x${i}`, name: `${first[i % first.length]} ${last[i % last.length]}` });
}

/** The running meeting in one of its moments; nothing when none was asked for. */
export function exampleRun(asked: URLSearchParams, known: readonly Who[]): RunView | null {
  const moment = asked.get('run');
  if (!moment) return null;
  const people = asked.has('crowd') ? crowd(known) : [...known];
  const p = (i: number): Who => people[i] ?? { id: `p${i}`, name: '?' };
  const now = Date.now();
  const at = (minutes: number) => local(now + minutes * 60_000);
  const item = (id: string, title: string, owner: Who, purpose: ItemView['purpose'], minutes: number, carried = 0): ItemView => ({ id, title, owner, purpose, minutes, outcome: '', notes: '', links: [], recurring: false, carried, again: null });
  const items = [item('i1', 'Stock count, what we saw', p(7), 'inform', 8), { ...item('i2', 'Who may buy what without asking', p(2), 'decide', 20), outcome: 'A rule each role can use from tomorrow', notes: 'Last spring two roles bought the same crates.', links: [{ title: 'Purchases since March', url: 'https://example.org/purchases' }] }, item('i3', 'Summer opening hours', p(4), 'explore', 15), item('i4', 'Van insurance', p(5), 'decide', 10, 3)];
  if (asked.has('many')) for (let i = 5; i < 21; i += 1) items.push(item(`i${i}`, `Item ${i}: ${i % 3 ? 'signs for the cold room' : 'a shared calendar for deliveries and the days before holidays'}`, p(i % 9), 'explore', 4));

  const kinds: Partial<Record<string, StepKind>> = { welcome: 'welcome', arriving: 'welcome', purpose: 'purpose', 'check-in': 'check-in', due: 'follow-ups', reviews: 'reviews', agenda: 'agenda', saved: 'saved', closing: 'closing', 'hand-over': 'hand-over', yes: 'hand-over', none: undefined };
  const kind: StepKind = kinds[moment] ?? 'item';
  const steps: [string, StepKind, number, ItemView?][] = [['s1', 'welcome', 2], ['s2', 'purpose', 1], ['s3', 'check-in', 5], ['s4', 'follow-ups', 5], ['s5', 'reviews', 5], ['s6', 'agenda', 1], ...items.map((one): [string, StepKind, number, ItemView] => [one.id, 'item', one.minutes, one]), ['s7', 'saved', 1], ['s8', 'closing', 8], ['s9', 'hand-over', 2]];
  const current = kind === 'item' ? steps.findIndex((step) => step[0] === 'i2') : steps.findIndex((step) => step[1] === kind);
  const planned = (steps[current]?.[2] ?? 5) + (asked.has('lent') ? 5 : 0);
  const over = asked.has('over') ? planned + 2.17 : Math.min(planned * 0.6, 12.4);
  let begins = -over;
  for (let i = current - 1; i >= 0; i -= 1) begins -= steps[i]?.[2] ?? 0;
  const river = steps.map(([id, step, minutes, one], i): RiverStep => {
    const long = i === current ? Math.max(planned, over) : asked.has('lent') && id === 'i4' ? minutes - 5 : minutes;
    const starts = begins;
    begins += long;
    return { id, kind: step, title: one?.title ?? null, owner: one?.owner ?? null, purpose: one?.purpose ?? null, minutes: i === current ? planned : long, spent: i < current ? minutes * 60 : 0, state: i < current ? 'past' : i === current ? 'now' : 'ahead', at: at(starts) };
  });

  const marked = moment !== 'arriving' && moment !== 'welcome';
  const roles = new Map<number, Seat['roles']>([[0, ['facilitator']], [1, ['scribe']], [2, ['timekeeper']]]);
  const seats = people.map((who, i): Seat => ({ who, presence: !marked && (moment === 'arriving' || i > 3) ? null : i === 8 ? 'away' : i === 4 || i === 7 ? 'remote' : 'room', roles: roles.get(i) ?? [], heard: i % 3 === 0, passed: i === 1, recused: false }));
  const here = seats.filter((seat) => seat.presence === 'room' || seat.presence === 'remote').map((seat) => seat.who);
  const line = (id: string, what: string, owner: Who | null, state: FollowUpLine['state'], due: string | null, carried = 0): FollowUpLine => ({ id, what, owner: state === 'accepted' ? owner : null, asked: state === 'asked' ? owner : null, state, due, overdue: due !== null && due < '2026-11-23', claimed: true, carried, team: 'Operations', from: null });
  const came = [line('f1', 'Post a template', p(3), 'accepted', '2026-11-27'), line('f2', 'Tell the bookkeeper', null, 'offered', null), line('f3', 'Ask the insurer what a second van would cost', p(7), 'asked', '2026-12-01')];
  const notes: NoteView[] = [{ id: 'n1', text: 'last spring two roles bought the same crates; same-day posting would have caught it.', who: p(6), private: false }, { id: 'n2', text: '€500 matches the bookkeeper’s limit.', who: p(4), private: false }, { id: 'n3', text: 'Ben has not said anything yet.', who: null, private: true }];

  const order = [4, 7, 1, 3, 5, 6, 0, 2].map(p).concat(people.slice(9));
  const answers: (Asked['answer'])[] = moment === 'objection' ? ['consent', 'consent', 'consent', 'concern', 'consent', 'objection', 'consent', 'consent'] : moment === 'round' ? ['consent', 'consent', 'consent', 'concern', null, null, null, null] : ['consent', 'consent', 'consent', 'concern', 'consent', 'consent', 'consent', 'consent'];
  const asks = order.map((who, i): Asked => askedOf(who, answers[i] ?? (moment === 'round' ? (i % 2 ? 'consent' : null) : 'consent'), { reason: answers[i] === 'concern' ? 'small purchases pile up at month end. Watch the total per role in the monthly report.' : answers[i] === 'objection' ? 'Two roles could buy the same thing in one week and nobody would see it.' : '' }));
  const waiting = asks.filter((one) => one.answer === null);
  const open = moment === 'round' || moment === 'objection' || moment === 'answered';
  const round: RoundView = roundOf(asks, { open, verdict: moment === 'refused' || moment === 'objection' ? 'not-adopted' : waiting.length > 0 ? 'waiting' : 'adopted-with-concerns', sentence: moment === 'refused' ? { key: 'method-consent-objections-stand', args: { standing: { number: 1 }, answered: { number: 8 } } } : { key: 'method-consent-adopted-with-concerns', args: { concerns: { number: 1 }, answered: { number: 8 } } }, counts: [['consent', 7], ['concern', 1], ['objection', 0]] });
  const proposal: ProposalView = {
    id: 'pr1', proposer: p(2), text: said + added + rest, pieces: [{ is: 'same', text: said }, { is: 'added', text: added }, { is: 'same', text: rest }],
    versions: [{ text: said + rest, by: p(2), meets: null }, { text: said + added + rest, by: p(6), meets: moment === 'objection' ? null : p(6) }],
    options: [],
    wording: { why: moment === 'recorded' ? 'Small purchases waited a week; twice the shop ran out.' : '', options: [], reversible: null, starts: null, review: moment === 'read-back' ? '2027-06-30' : null, tags: [], consulted: [], informed: [], affected: '', supersedes: [], amends: [], expects: '' },
    round: moment === 'method' ? null : round, adopted: ['adopted', 'read-back', 'recorded'].includes(moment), readBack: ['read-back', 'recorded'].includes(moment), decision: moment === 'recorded' ? 'Operations 2026-31' : null,
  };
  const talk = ['item', 'gathering', 'time-up', 'react', 'ready', 'propose'].includes(moment);
  return {
    meeting: 'm1', title: 'Operations weekly', team: 'Operations', agreements: [], stage: 'running', zone,
    roles: [{ role: 'facilitator', who: p(0), absent: false, offer: null }, { role: 'scribe', who: p(1), absent: false, offer: null }, { role: 'timekeeper', who: p(2), absent: moment === 'welcome', offer: moment === 'welcome' ? p(4) : null }],
    level: asked.get('level') === 'experienced' ? 'experienced' : asked.get('level') === 'first' ? 'first' : 'practised', keyboard: p(1), here: here.length, remote: 2, expected: people.length, guests: moment === 'welcome' ? ['Mrs Adeyemi'] : [], seats, river,
    step: moment === 'none' ? null : (steps[current]?.[0] ?? null), kind: moment === 'none' ? null : kind, nextStep: steps[current + 1]?.[0] ?? null,
    clock: { deadline: now + (planned - over) * 60_000, since: now - over * 60_000, seconds: planned * 60 },
    pause: moment === 'paused' ? { kind: 'breathe', since: now - 42_000, back: null, backAt: null } : moment === 'break' ? { kind: 'break', since: now - 42_000, back: at(9), backAt: now + 558_000 } : null,
    ends: at(47), until: at(44), behind: 3, length: 80, minutesIn: 39, pulse: false, proof: ['closing', 'hand-over', 'yes'].includes(moment) ? exampleProof : null, purpose: moment === 'purpose' ? 'agree how we buy small things' : '', doneWhen: moment === 'purpose' ? 'each role knows what it may buy without asking' : '',
    item: kind === 'item' ? { item: items[1] as ItemView, ended: null, hands: null, proposals: talk ? [] : [proposal], roles: [{ id: 'r1', name: 'Purchasing', domain: 'Suppliers and orders', limit: 'up to €500', level: null, fallback: null, holders: [p(2)] }], ways: { allowed: ['consent', 'integrative', 'consensus', 'advice', 'role-decides', 'fist-to-five', 'gradients', 'majority', 'vote', 'lazy', 'election', 'delegation'], suggested: 'consent', role: null, because: { key: 'choose-consent' } }, lenders: [{ item: 'i3', title: 'Summer opening hours', owner: p(4), most: 14 }, { item: 'i4', title: 'Van insurance', owner: p(5), most: 9 }], leadsOwn: false } : null,
    items, due: kind === 'follow-ups' ? [line('d1', 'Ask the insurer what a second van would cost, with and without the trailer', p(7), 'accepted', '2026-11-20', 2), line('d2', 'Write to the school about the harvest day', p(5), 'accepted', '2026-11-23'), line('d3', 'Tell the bookkeeper', null, 'offered', null), line('d4', 'Draft two options for summer opening hours', p(3), 'asked', '2026-12-01')] : [],
    reviews: kind === 'reviews' || kind === 'agenda' ? [exampleReview(people)] : [],
    notes: kind === 'item' ? notes : [], fromItem: kind === 'item' && !talk ? came : [],
    decided: kind === 'closing' ? [{ id: 'd1', number: 'Operations 2026-31', statement: said + added + rest, marks: [], team: 'Operations', method: 'consent', sentence: { key: 'x' }, date: '2026-11-23', status: 'in-force', review: '2027-06-30', reviewDue: false, statusDate: null }] : [],
    promised: kind === 'closing' ? came : [], saved: kind === 'saved' || kind === 'hand-over' ? [{ id: 'sv1', title: 'Who has the keys of the cold room', owner: p(4), settled: null }, { id: 'sv2', title: 'A shared calendar for deliveries', owner: p(1), settled: 'next-time' }] : [],
    queue: kind === 'item' ? [p(7), p(1)] : [], unheard: kind === 'item' ? [p(7), p(5)] : kind === 'check-in' || kind === 'closing' ? here.slice(3) : [],
    speaking: { order: 'seated', seed: null, seconds: null, people: here, reversible: kind === 'item' || kind === 'closing' },
    gathering: moment === 'gathering' ? { phase: 'pairs', next: 'fours', clock: { deadline: now + 80_000, since: now - 40_000, seconds: 120 }, groups: [here.slice(0, 2), here.slice(2, 4), here.slice(4, 6), here.slice(6)].map((group) => group.map((who) => who.name)) } : null,
    next: { who: p(5), date: '2026-11-30', at: '10:00', here: true, yes: moment === 'yes', level: 'first', tip: moment === 'yes' ? 'Ask early who is on the line.' : '', beside: p(3), series: 's1', swaps: [{ date: '2026-12-07', with: p(6) }, { date: '2026-12-14', with: p(7) }] },
    card: kind === 'hand-over' || kind === 'welcome' ? exampleCard(kind === 'welcome') : null,
  };
}
