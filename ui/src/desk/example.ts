// Views to look at in a plain browser: a cooperative in the middle of its week. Pretend people, as in the example workspace.
import type { Ask, DecisionLine, DecisionView, ErasingView, FollowUpLine, FrameView, GrowthView, ItemView, LadderView, LeavingView, MeetingBrief, Message, PeopleView, PrepareView, PulseView, SettingsView, TodayView, Who, WhomView } from '../wire/wire';
import { exampleBackups, exampleRestore } from './example-backups';
import { exampleEarlier } from './example-earlier';
import { exampleLog } from './example-log';
import { exampleCard } from './example-card';
import { exampleCards } from './example-cards';
import { examplePaper } from './example-paper';
import { exampleReview } from './example-review';
import { exampleRota } from './example-rota';
import { exampleRun } from './example-run';
import { exampleChecked, exampleProof, exampleTrust } from './example-trust';
import { exampleShare } from './example-share';
import { exampleWaiting } from './example-waiting';
import { FakeDoor } from './fake';

const named = ['Asha Mehta', 'Ben Kowalski', 'Chioma Okafor', 'Dario Lindqvist', 'Ezra Weiss', 'Femke Visser', 'Goran Petrović', 'Hana Sato', 'Ines Ramalho'];
const people: Who[] = named.map((name, i) => ({ id: `p${i}`, name }));
const p = (i: number): Who => people[i] as Who;
const zone = 'Europe/Berlin';

const key = (name: string, args: Message['args'] = {}): Message => ({ key: name, args });
const next: MeetingBrief = {
  meeting: 'm1', series: 's1', name: 'Operations weekly', date: '2026-11-23', at: '10:00', zone, minutes: 80, team: 'Operations', items: 4, planned: 74, stage: 'planned', running: false,
  roles: [{ role: 'facilitator', who: p(0) }, { role: 'scribe', who: p(1) }, { role: 'timekeeper', who: p(2) }],
};
const line = (id: string, what: string, owner: Who | null, state: FollowUpLine['state'], due: string | null, from: string, overdue = false): FollowUpLine => ({ id, what, owner: state === 'asked' ? null : owner, asked: state === 'asked' ? owner : null, state, due, overdue, carried: 0, team: 'Operations', claimed: state === 'accepted', from: { kind: 'decision', id: 'd1', text: from } });
const followUps = [
  line('f1', 'Post a template for purchases in the team channel', p(3), 'accepted', '2026-11-27', 'Who may buy what without asking'),
  line('f2', 'Ask the insurer what a second van would cost, with and without the trailer', p(7), 'accepted', '2026-11-20', 'Van insurance', true),
  line('f3', 'Tell the bookkeeper', null, 'offered', '2026-12-07', 'Who may buy what without asking'),
  line('f4', 'Draft two options for summer opening hours', p(7), 'asked', '2026-12-01', 'Summer opening hours'),
  line('f5', 'Count the crates that came back', p(4), 'accepted', '2026-12-04', 'Stock count'),
  line('f6', 'Write to the school about the harvest day', p(5), 'done', '2026-11-16', 'Harvest day'),
];
const decisions: DecisionLine[] = [
  { id: 'd1', number: 'Operations 2026-31', statement: 'Each role buys up to €500 within its domain without asking. Above €200 it posts the purchase in the team channel the same day. Until 30 June; then we review.', marks: [], team: 'Operations', method: 'consent', sentence: key('x'), date: '2026-11-23', status: 'in-force', review: '2027-06-30', reviewDue: false, statusDate: null },
  { id: 'd2', number: 'Operations 2026-12', statement: 'All purchases above €100 are agreed in the weekly.', marks: [], team: 'Operations', method: 'majority', sentence: key('x'), date: '2026-03-09', status: 'superseded', review: null, reviewDue: false, statusDate: '2026-11-23' },
  { id: 'd3', number: 'Whole co-op 2025-40', statement: 'Two quotes for every purchase above €2,000.', marks: [], team: 'Whole co-op', method: 'consent', sentence: key('x'), date: '2025-10-12', status: 'in-force', review: '2026-11-12', reviewDue: true, statusDate: null },
];
const item = (id: string, title: string, owner: Who, purpose: ItemView['purpose'], minutes: number, outcome = '', carried = 0): ItemView => ({ id, title, owner, purpose, minutes, outcome, notes: '', links: [], recurring: false, carried, again: null });
const items = [
  item('i1', 'Stock count, what we saw', p(7), 'inform', 8),
  { ...item('i2', 'Who may buy what without asking', p(2), 'decide', 20, 'A rule each role can use from tomorrow'), notes: 'Last spring two roles bought the same crates. **€500** matches the bookkeeper’s limit.', links: [{ title: 'Purchases since March', url: 'https://example.org/purchases' }] },
  item('i3', 'Summer opening hours', p(4), 'explore', 15, 'Two options that the shop team can compare'),
  item('i4', 'Van insurance', p(5), 'decide', 10, '', 2),
];
const frame: FrameView = { workspace: { name: 'Tiller co-op', example: true, path: '/home/hana/.local/share/baton/workspaces/Tiller co-op.baton', readOnly: null, copy: null }, fresh: false, me: p(7), people: people.map((who) => ({ ...who, detail: null, left: false })), running: null, today: '2026-11-23', zone, undo: { batch: 'b1', intent: 'add-item' }, revision: 1, device: { language: null, theme: 'system', singleKeys: true, chime: true, largeRoom: false, standing: false, coaching: 'auto' }, wall: { frozen: false, blank: false, page: 0 }, recent: [] };
const today: TodayView = { today: '2026-11-23', next: [next], lead: { date: '2026-12-14', name: 'Operations weekly', at: '10:00', series: 's1' }, card: exampleCard(true), mine: followUps.slice(1, 2), asked: followUps.slice(3, 4), offered: 1, reviews: decisions.slice(2), unapproved: [{ ...next, meeting: 'm0', date: '2026-11-16', stage: 'closed' }] };
const whom: WhomView = { title: 'Summer opening hours', besides: [key('whom-item-last', { meeting: { text: 'Operations weekly' }, on: { date: '2026-11-16' } })], ask: [{ who: p(4), capacity: key('whom-item-owner') }, { who: p(2), capacity: key('whom-item-worded', { on: { date: '2026-11-16' } }) }, { who: p(0), capacity: key('decision-ask-facilitator') }] };
const prepare: PrepareView = { meeting: next, meetings: [next, { ...next, meeting: 'm2', date: '2026-11-30' }], team: { id: 't1', name: 'Operations' }, purpose: '', doneWhen: '', roles: next.roles.map((held) => ({ ...held, why: null, note: null, arrangement: null })), card: exampleCard(true), expected: people, items, total: { steps: 24, items: 53, length: 80 }, carried: [item('i8', 'Signs for the cold room', p(6), 'explore', 10, '', 3)], backlog: [item('i9', 'A shared calendar for deliveries', p(1), 'decide', 15)], due: followUps.slice(0, 2), reviews: [exampleReview(people)] };
const decision: DecisionView = {
  line: decisions[0] as DecisionLine, at: '2026-11-23T09:49:00Z', zone, why: 'Small purchases waited a week for the meeting; twice the shop ran out.', options: ['Keep agreeing every purchase in the weekly', 'A shared card with a monthly limit'],
  ask: [{ who: p(2), capacity: key('decisions-people') }], people: [{ role: 'proposer', who: [p(2)], words: [] }, { role: 'facilitator', who: [p(0)], words: [] }, { role: 'scribe', who: [p(1)], words: [] }, { role: 'improved', who: [p(6)], words: [] }, { role: 'concerned', who: [p(3)], words: ['Small purchases pile up at month end.'] }, { role: 'away', who: [p(8)], words: [] }],
  reversible: 'easily', starts: null, affected: '', counts: [['consent', 7], ['concern', 1]], details: [], followUps: [followUps[0] as FollowUpLine, followUps[2] as FollowUpLine],
  life: [{ when: '2026-03-09', what: key('word-superseded'), words: 'All purchases above €100 are agreed in the weekly.', link: 'd2', pieces: [] }, { when: '2026-11-23T09:31:00Z', what: key('word-explore'), words: 'Up to €500 without asking', link: null, pieces: [{ is: 'same', text: 'Up to €500 without asking' }, { is: 'added', text: ', above €200 posted the same day' }] }, { when: '2026-11-23T09:49:00Z', what: key('word-decide'), words: 'Watch: total per role in the monthly report', link: null, pieces: [] }],
  expects: 'Nobody waits for small things, and the total stays below €4,000 a month.', item: 'Who may buy what without asking', offered: [], sentence: key('method-consent-adopted', { consent: { number: 8 }, answered: { number: 8 } }), corrections: [], chain: [{ line: decisions[1] as DecisionLine, replaces: [], changes: [] }, { line: decisions[0] as DecisionLine, replaces: ['d2'], changes: [] }],
  supersededBy: null, tags: ['purchasing'], endedBecause: '', meeting: next, checkpoint: { words: 'maple river ninth copper', full: '', entry: 4102 },
};
const crew: PeopleView = {
  people: people.map((who, i) => ({ ...who, pronouns: i % 3 === 0 ? 'she/her' : null, email: `${who.name.split(' ')[0]?.toLowerCase()}@example.org`, tags: i === 2 ? ['purchasing', 'bookkeeping'] : [], weight: 1, left: false, teams: [{ id: 't1', name: 'Operations' }], roles: i === 2 ? [{ id: 'r1', name: 'Purchasing', team: 'Operations' }] : [] })),
  teams: [
    { id: 't0', name: 'Whole co-op', purpose: 'Good food from nearby, sold by those who grow and carry it.', parent: null, members: people, agreements: [], agreementsReview: null, roles: [], series: [{ id: 's2', name: 'Whole co-op', every: 'FREQ=MONTHLY;BYDAY=1TU', at: '18:00', minutes: 120, zone }], ways: [], usualWay: null },
    { id: 't1', name: 'Operations', purpose: 'The shop is open, stocked and safe.', parent: 't0', members: people, agreements: ['We start and end on time.', 'One voice at a time; whoever has not spoken goes first.', 'Questions before opinions.', 'What is said about people stays in the room.', 'Anyone may ask for a pause.'], agreementsReview: '2027-03-01', roles: [{ id: 'r1', name: 'Purchasing', purpose: 'The shelves are full of what we promised.', domain: 'Suppliers and orders', accountabilities: ['Orders on Tuesdays', 'Two quotes above €2,000'], limit: 'up to €500', level: 'advise', fallback: null, holders: [{ who: p(2), until: '2027-06-30' }] }, { id: 'r2', name: 'Van', purpose: 'It runs, and is insured.', domain: 'Van and trailer', accountabilities: [], limit: null, level: null, fallback: null, holders: [] }], series: [{ id: 's1', name: 'Operations weekly', every: 'FREQ=WEEKLY;BYDAY=MO', at: '10:00', minutes: 80, zone }], ways: [], usualWay: null },
  ],
};
const ladder = (role: LadderView['role'], placed: LadderView['placed'], done: number, step: LadderView['step'] = null): LadderView => ({ role, placed, evidence: role === 'facilitator' ? key('readiness-evidence-leads', { done: { number: done }, beside: { number: 3 } }) : key('readiness-evidence', { done: { number: done } }), last: done > 0 ? '2026-10-19' : null, wished: false, step, paused: false, askAgain: null });
const growth: GrowthView = {
  me: p(7), ladders: [ladder('facilitator', 'shadow', 0, { role: 'facilitator', to: 'co-facilitate', why: key('readiness-why-beside', { times: { number: 3 }, role: { text: 'facilitator' }, rung: { text: 'co-facilitate' } }) }), ladder('scribe', 'lead', 5), ladder('timekeeper', null, 2), ladder('coach', 'observe', 0)],
  paused: [], feedback: [{ id: 'l2', words: 'You asked Ines before the loud ones. That helped.', date: '2026-11-16', meeting: 'Operations weekly', standing: 'new' }, { id: 'l1', words: 'Good pauses.', date: '2026-10-19', meeting: 'Operations weekly', standing: 'kept' }], coach: p(4), coached: [{ who: p(3), feedback: [{ id: 'l3', words: 'Clear read-back.', date: '2026-11-09', meeting: 'Operations weekly', standing: 'shared' }] }],
};
const leaving: LeavingView = {
  who: p(2), left: false, items: [{ id: 'i2', title: 'Who may buy what without asking', at: 'Operations weekly', meeting: 'm1', team: null, series: null, of: 't1' }, { id: 'i9', title: 'A shared calendar for deliveries', at: 'Operations', meeting: null, team: 't1', series: null, of: 't1' }], followUps: followUps.slice(0, 1), asked: [],
  roles: [{ id: 'r1', name: 'Purchasing', domain: 'Suppliers and orders', team: 't1', teamName: 'Operations', others: [] }], series: [{ id: 's1', name: 'Operations weekly', turns: ['2026-12-14'], fixed: ['scribe'] }], decisions: [{ line: decisions[2] as DecisionLine, lookedAfter: false }],
};
const erasing: ErasingView = {
  who: p(2), left: true, pseudonym: 'Former member 1', copies: 2, went: [{ to: p(5), on: '2026-10-05' }], before: [],
  name: { entries: 3, sorts: [{ sort: 'about', count: 2 }, { sort: 'needs', count: 1 }], feedback: 0, drafts: 0, saidIn: [{ kind: 'meeting', title: 'Operations weekly', date: '2026-10-05', count: 2 }], saidById: false },
  words: { entries: 9, sorts: [{ sort: 'reasons', count: 4 }, { sort: 'remarks', count: 2 }, { sort: 'notes', count: 3 }], feedback: 1, drafts: 0, saidIn: [], saidById: false },
};
const pulse: PulseView = { beats: [{ date: '2026-11-02', answers: 7, heard: 4 }, { date: '2026-11-09', answers: 8, heard: 6 }, { date: '2026-11-16', answers: 7, heard: 6 }] };
const settings: SettingsView = { path: frame.workspace?.path ?? '', entries: 4102, version: '0.1.0', checkpoint: { words: 'maple river ninth copper', full: '', entry: 4102 }, languages: ['en', 'de'] };

const textOf = (ask: Ask): string => ('text' in ask ? ask.text : '');
const readPeople = (ask: Ask) => ({ people: textOf(ask).split('\n').map((line) => line.trim()).filter(Boolean).map((name) => ({ name, email: null, tags: [], twin: null })), unsure: [] });
const readAgenda = (ask: Ask) => ({
  items: textOf(ask).split('\n').map((line, at) => ({ line: at, text: line.replace(/^[-*\d.)\s]+/, '').trim() })).filter((one) => one.text).map(({ line: at, text }) => {
    const found = /^(.*?)\s*\((.*?)(?:,\s*(\d+)\s*min)?\)$/.exec(text);
    const owner = people.find((who) => found?.[2] && who.name.startsWith(found[2])) ?? null;
    return { title: found?.[1] ?? text, owner, ownerText: owner ? null : (found?.[2] ?? null), minutes: found?.[3] ? Number(found[3]) : null, links: [], notes: '', purpose: null, procedure: false, unsure: null, line: at };
  }),
  left: [],
});

/** A fake door onto the example; `?fresh`, `?stuck`, `?theme=dark`, `?language=de`, `?long` and those of the rota show it in other states. */
export function exampleDoor(asked = new URLSearchParams(location.search)): FakeDoor {
  if (asked.has('long')) for (const [i, who] of people.entries()) who.name = i % 3 === 0 ? `${who.name} von Hohenstein-Wolfenbüttel-Südermannland zu ${who.name}` : i % 3 === 1 ? 'ليلى عبد الرحمن' : who.name;
  const device = { ...frame.device, theme: asked.get('theme') ?? 'system', language: asked.get('language'), standing: asked.has('standing') };
  const shown: FrameView = asked.has('fresh') ? { ...frame, device, workspace: null, fresh: true, me: null, people: [], undo: null } : { ...frame, device, people: people.map((who) => ({ ...who, detail: null, left: false })) };
  const run = exampleRun(asked, people);
  if (run) shown.running = { meeting: run.meeting, name: run.title };
  const door = new FakeDoor({ frame: shown, run: (ask: Ask) => (run === null && 'meeting' in ask && ask.meeting ? exampleRun(new URLSearchParams({ run: 'item' }), people) : run), drafts: [], today, waiting: exampleWaiting(asked, people), ...exampleRota(asked, people, zone), prepare, whom, decisions: exampleLog(decisions, asked), decision, cards: exampleCards, 'follow-ups': { today: '2026-11-23', open: followUps.slice(0, 5), closed: followUps.slice(5), load: [], teams: [{ id: 't1', name: 'Operations' }] }, people: crew, growth, leaving, erasing, pulse, share: exampleShare(asked), settings, backups: exampleBackups(asked), restore: exampleRestore(asked), trust: exampleTrust, checking: null, find: { found: [], remarks: [] }, render: (ask: Ask) => `<p>${'markdown' in ask ? ask.markdown : ''}</p>`, minutes: { meeting: next, markdown: 'Minutes', approvable: true, corrections: [], notes: [{ id: 'n1', text: 'The gravel comes in May.' }], roles: next.roles, proof: exampleProof }, paper: examplePaper, 'read-people': readPeople, 'read-agenda': readAgenda, 'read-earlier': exampleEarlier });
  door.checked = (against) => ({ is: 'done', ...exampleChecked(against) });
  return door;
}
