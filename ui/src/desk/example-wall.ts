// Room screens to look at in a plain browser: `wall.html?show=round&theme=dark&lang=de&large&page=1&long`.
import { choicesOf } from './example-round';
import type { Promise as Promised, Ribbon, WallMode, WallReview, WallView } from '../wire/wire';
import { NAMES, PROOF, THANKS } from '../wall/stills';
import { exampleProof } from './example-trust';
import { FakeDoor } from './fake';

const said = 'Each role buys up to €500 within its domain without asking. ';
const added = 'Above €200 it posts the purchase in the team channel the same day.';
const rest = ' Until 30 June; then we review.';
const more = ' A purchase that binds us for longer than a year counts with everything it will cost until it ends, also where the first payment is small. Whoever holds two roles counts both domains apart. The bookkeeper may ask for a receipt at any time and gets it within two days, and writes to the team when a month has passed without one. Presents, deposits and travel are not purchases; they stay as they are.';
const pieces = (long: boolean) => [{ is: 'same', text: said }, { is: 'added', text: added }, { is: 'same', text: rest + (long ? more : '') }];
const promises: Promised[] = [
  { what: 'Post a template for purchases', who: 'Dario Lindqvist', due: '2026-11-27', accepted: true },
  { what: 'Tell the bookkeeper', who: null, due: '2026-12-07', accepted: false },
  { what: 'Ask the insurer what a second van would cost, with and without the trailer', who: 'Hana Sato', due: '2026-12-01', accepted: false },
];
const reviews: WallReview[] = [
  { number: 'Operations 2025-40', statement: 'Two quotes for every purchase above €2,000.', date: '2025-10-12', by: 'Chioma Okafor', expects: 'Big purchases cost at least a tenth less, and none waits longer than two weeks.', minutes: 3, done: false },
  { number: 'Operations 2026-4', statement: 'Deliveries arrive between 6:30 and 8:00; whoever opens the shop takes them in.', date: '2026-02-02', by: 'Ezra Weiss', expects: '', minutes: 3, done: true },
];
const ribbon: Ribbon[] = [[6, 'past'], [5, 'past'], [8, 'past'], [8, 'past'], [20, 'now'], [15, 'ahead'], [10, 'ahead'], [11, 'ahead']].map(([minutes, state]) => ({ seconds: Number(minutes) * 60, state: String(state) }));

function modes(long: boolean): Record<string, WallMode> {
  const then = ['Goran Petrović', 'Asha Mehta', 'Chioma Okafor'];
  const names = long ? ['Maximiliane von Hohenlohe-Waldenburg', 'Wolfgang Siebenhaar-Grünewald', 'عبد الرحمن الخوارزمي'] : ['Asha', 'Ben', 'Chioma'];
  const thanks: Extract<WallMode, { mode: 'hand-over' }>['thanks'] = [{ role: 'facilitator', name: names[0] ?? '' }, { role: 'scribe', name: names[1] ?? '' }, { role: 'timekeeper', name: names[2] ?? '' }];
  const handOver = { mode: 'hand-over' as const, decisions: [said + added + rest, 'We insure the van with the trailer.'], promises: long ? [...promises, ...promises, ...promises] : promises, beside: long ? 'Wolfgang Siebenhaar-Grünewald' : 'Dario', led: names[0] ?? null, thanks, next: long ? 'عبد الرحمن الخوارزمي' : 'Femke', date: '2026-11-30', at: '10:00', here: true, yes: false, proof: exampleProof };
  return {
    blank: { mode: 'blank' },
    idle: { mode: 'idle', name: 'Tiller co-op', next: 'Operations weekly', date: '2026-11-23', at: '10:00', leads: 'Asha Mehta' },
    welcome: { mode: 'welcome', roles: thanks, agreements: ['We start and end on time.', 'One voice at a time; whoever has not spoken goes first.', 'Questions before opinions.', 'What is said about people stays in the room.', 'Anyone may ask for a pause.'], here: 8 },
    purpose: { mode: 'purpose', purpose: 'keep the shop open and stocked until the summer without asking each other for every crate', doneWhen: 'each role knows what it may buy, and two options for summer hours are on paper' },
    'check-in': { mode: 'check-in', speaking: names[0] === 'Asha' ? 'Hana Sato' : (names[0] ?? null), then, seconds: null, heard: 3, here: 8 },
    'check-in-drawn': { mode: 'check-in', speaking: names[0] ?? null, then, seconds: 60, heard: 3, here: 8 },
    'follow-ups': { mode: 'follow-ups', due: long ? [...promises, ...promises, ...promises] : promises },
    reviews: { mode: 'reviews', reviews },
    agenda: { mode: 'agenda', reviews: long ? reviews : reviews.slice(0, 1), items: [['Stock count, what we saw', 'Hana Sato', 'inform', 8, 'past'], ['Who may buy what without asking', 'Chioma Okafor', 'decide', 20, 'now'], ['Summer opening hours', 'Ezra Weiss', 'explore', 15, 'ahead'], ['Van insurance', 'Femke Visser', 'decide', 10, 'ahead']].flatMap((row) => Array<typeof row>(long ? 5 : 1).fill(row)).map(([title, owner, purpose, minutes, state]) => ({ title: String(title), owner: String(owner), purpose: purpose as 'decide', minutes: Number(minutes), state: String(state) })), minutes: 74, length: 80 },
    item: { mode: 'item', title: long ? 'Öffnungszeiten im Sommer und was daraus für die Lieferantenverträge und die Aushilfen folgt' : 'Summer opening hours', purpose: 'explore', again: long ? { id: 'd3', number: 'Operations 2025-40', date: '2025-10-12', statement: reviews[0]?.statement ?? '', expects: reviews[0]?.expects ?? '' } : null, outcome: 'We leave with two options that the shop team can compare.', owner: 'Ezra', speaking: 'Hana', then: ['Ben'], seconds: null },
    proposal: { mode: 'proposal', item: 'Who may buy what without asking', pieces: pieces(long), proposer: 'Chioma', improved: [] },
    amended: { mode: 'proposal', item: 'Who may buy what without asking', pieces: pieces(long), proposer: 'Chioma', improved: ['Goran', 'Ben'] },
    round: { mode: 'round', item: 'Who may buy what without asking', method: 'consent', pieces: pieces(long), answers: ['consent', 'concern', 'objection'], choices: choicesOf(['consent', 'concern', 'objection']), rule: { key: 'method-consent-rule' }, step: 'ask', heard: [], speaking: long ? (names[0] ?? null) : 'Femke', then: long ? then : ['Goran', 'Asha', 'Chioma'], answered: 4, of: 8, options: null },
    vote: { mode: 'round', item: 'Van insurance', method: 'majority', pieces: [{ is: 'same', text: 'We insure the van with the trailer.' }], answers: ['yes', 'no', 'abstain'], choices: choicesOf(['yes', 'no', 'abstain']), rule: { key: 'method-majority-rule' }, step: 'ask', heard: [], speaking: 'Femke', then: ['Goran'], answered: 4, of: 8, options: null },
    result: { mode: 'result', item: 'Who may buy what without asking', method: 'consent', adopted: true, verdict: 'adopted-with-concerns', sentence: { key: 'method-consent-adopted-with-concerns', args: { concerns: { number: 1 }, answered: { number: 8 } } }, pieces: pieces(long), options: null },
    refused: { mode: 'result', item: 'Who may buy what without asking', method: 'consent', adopted: false, verdict: 'not-adopted', sentence: { key: 'method-consent-objections-stand', args: { standing: { number: 1 }, answered: { number: 8 } } }, pieces: pieces(long), options: null },
    decided: { mode: 'decided', method: 'consent', statement: said + added + rest + (long ? more : ''), why: 'Small purchases waited a week; twice the shop ran out.', replaces: ['Operations 2026-12'], changes: [], expects: 'Nobody waits for small things.', review: '2027-06-30', bringsBack: 'Chioma', next: [{ what: 'Post a template', who: 'Dario', due: '2026-11-27', accepted: true }], improved: ['Goran'], concerns: 1, recorded: null },
    recorded: { mode: 'decided', method: 'consent', statement: said + added + rest, why: '', replaces: [], changes: [], expects: '', review: '2027-06-30', bringsBack: 'Chioma', next: promises, improved: ['Goran'], concerns: 1, recorded: 'Operations 2026-31' },
    saved: { mode: 'saved', items: promises.map((one) => ({ ...one, who: 'Ezra Weiss', due: null, accepted: true })) },
    pause: { mode: 'pause', back: null, backAt: null },
    'pause-back': { mode: 'pause', back: '10:52', backAt: Date.now() + 276_000 },
    break: { mode: 'break', back: '10:52', backAt: Date.now() + 276_000 },
    closing: { mode: 'closing', decisions: [said + added + rest, 'We insure the van with the trailer.'], promises, speaking: null, then: [], seconds: null, proof: exampleProof },
    'closing-round': { mode: 'closing', decisions: [], promises: [], speaking: names[0] ?? null, then, seconds: 60, proof: exampleProof },
    'closing-proof': { mode: 'closing', decisions: [said + added + rest], promises, speaking: names[0] ?? null, then, seconds: null, proof: exampleProof },
    gathering: { mode: 'gathering', phase: 'pairs', next: 'fours', clock: { deadline: Date.now() + 80_000, since: Date.now() - 40_000, seconds: 120 }, groups: long ? [names, names, names] : [['Asha', 'Ben'], ['Chioma', 'Dario'], ['Ezra', 'Femke', 'Goran']] },
    'read-aloud': handOver,
    thanks: handOver,
    'hand-over': { ...handOver, yes: true },
    asking: handOver,
    waiting: { ...handOver, here: false },
  };
}

/** The names of all room screens there are. */
export const wallNames = Object.keys(modes(false));

/** A fake door onto one room screen, chosen in the address. */
export function exampleWallDoor(wants = new URLSearchParams(location.search)): FakeDoor {
  const name = wants.get('show') ?? 'round';
  const long = wants.has('long');
  const left = Number(wants.get('left') ?? 724) * 1000;
  const view: WallView = {
    show: modes(long)[name] ?? { mode: 'blank' },
    title: 'Operations weekly',
    page: Number(wants.get('page') ?? (name === 'thanks' ? THANKS : name === 'closing-proof' ? PROOF : name === 'asking' || name === 'waiting' ? NAMES : 0)),
    theme: wants.get('theme') ?? 'light',
    large: wants.has('large'),
    language: wants.get('lang') ?? 'en',
    zone: 'Europe/Berlin',
    clock: { deadline: Date.now() + left, since: Date.now() + left - 1_200_000, seconds: 1200 },
    pause: null,
    ribbon: name === 'idle' ? [] : ribbon,
    revision: 1,
  };
  const door = new FakeDoor({});
  door.wallShows = view;
  return door;
}
