// The rota of the example: published names with a swap and a stand-in, a holiday, and a forecast as far as it is asked for.
import { addDays } from '../texts/when';
import type { Ask, AwayLine, Intent, MeetingRole, Message, RotaName, RotaRow, RotaView, TurnChange, WhatIfView, Who } from '../wire/wire';

const today = '2026-11-23';
const roles: MeetingRole[] = ['facilitator', 'scribe', 'timekeeper', 'beside'];

/** The rota of the example; `?nobody` has a date on which nobody can, `?alone` one person, `?no-lead` somebody who does not lead. */
export function exampleRota(asked: URLSearchParams, people: Who[], zone: string): { rota: (ask: Ask) => RotaView; 'what-if': (ask: Ask) => WhatIfView } {
  const p = (i: number): Who => people[i % people.length] as Who;
  const said = (key: string, args: Message['args'] = {}): Message => ({ key, args });
  const person = (who: Who) => ({ person: who.id });
  const last = (who: Who, date: string) => said('series-why-last', { person: person(who), date: { date } });
  const never = (who: Who) => said('series-why-never', { person: person(who) });
  const name = (role: MeetingRole, who: Who | null, why: Message | null, note: Message | null = null, arrangement: string | null = null): RotaName => ({ role, who, why, note, arrangement });

  const row = (date: string, [lead, write, time, beside]: [number, number, number, number?], more: Partial<RotaRow> = {}): RotaRow => ({
    date, past: false, off: null, meeting: null, away: [], ...more,
    roles: [
      name('facilitator', p(lead), last(p(lead), '2026-09-21')), name('scribe', p(write), last(p(write), '2026-10-12')), name('timekeeper', p(time), last(p(time), '2026-10-05')),
      ...(beside === undefined ? [] : [name('beside', p(beside), said('series-why-learns', { person: person(p(beside)) }))]),
    ],
  });
  const away: AwayLine[] = [
    { id: 'a1', who: p(1), periods: [{ from: '2026-12-14', until: '2026-12-18' }], hereOnly: false, note: 'Walking' },
    { id: 'a2', who: p(4), periods: [{ from: '2026-12-21', until: '2027-01-08' }, { from: '2027-02-01', until: '2027-02-05' }], hereOnly: false, note: '' },
  ];
  const at = (date: string): Who[] => away.filter((line) => line.periods.some((period) => period.from <= date && date <= period.until)).map((line) => line.who);
  const put = (one: RotaRow, role: MeetingRole, change: Partial<RotaName>): RotaRow => ({ ...one, away: at(one.date), roles: one.roles.map((held) => (held.role === role ? { ...held, ...change } : held)) });
  const rows: RotaRow[] = [
    row('2026-11-16', [4, 7, 6], { past: true }),
    put(row(today, [0, 1, 2, 3]), 'facilitator', { why: said('series-why-missed-last', { person: person(p(0)), missed: { date: '2026-11-02' }, date: { date: '2026-09-21' } }) }),
    put(row('2026-11-30', [5, 4, 6, 3]), 'scribe', { why: never(p(4)) }),
    put(row('2026-12-07', [6, 0, 1, 8]), 'facilitator', { why: said('series-why-swapped', { person: person(p(6)), other: person(p(7)), date: { date: '2026-12-14' } }), note: said('series-note-swapped', { other: person(p(7)) }), arrangement: 'x1' }),
    put(row('2026-12-14', [7, 2, 5]), 'facilitator', { why: said('series-why-swapped', { person: person(p(7)), other: person(p(6)), date: { date: '2026-12-07' } }), arrangement: 'x1' }),
    put(row('2026-12-21', [3, 6, 2, 0]), 'facilitator', { why: never(p(3)), note: said('series-note-first', { other: person(p(0)) }) }),
    { date: '2026-12-28', past: false, off: 'holiday', roles: [], meeting: null, away: [] },
    put(row('2027-01-04', [1, 7, 3]), 'facilitator', { why: said('series-why-stands-in', { person: person(p(1)), other: person(p(4)) }), note: said('series-note-stands-in', { other: person(p(4)) }) }),
  ];
  if (asked.has('nobody')) rows[5] = { ...(rows[5] as RotaRow), away: people, roles: roles.slice(0, 3).map((role) => name(role, null, said('series-nobody'))) };
  const forecast = (count: number): RotaRow[] => Array.from({ length: count }, (_, i) => row(addDays('2027-01-11', i * 7), [2 + i, 5 + i, i], { away: at(addDays('2027-01-11', i * 7)) }));
  const series = { id: 's1', name: 'Operations weekly', every: 'FREQ=WEEKLY;BYDAY=MO', at: '10:00', minutes: 80, zone };
  const lead = !asked.has('no-lead');
  const alone = asked.has('alone');

  const rota = (ask: Ask): RotaView => ({
    series, all: [series, { id: 's2', name: 'Whole co-op', every: 'FREQ=MONTHLY;BYDAY=1TU', at: '18:00', minutes: 120, zone }], roles, today, lead: lead ? '2026-12-14' : null,
    leadWhy: lead ? said('series-why-swapped', { person: person(p(7)), other: person(p(6)), date: { date: '2026-12-07' } }) : null,
    rows: alone ? rows.slice(1, 4).map((one) => ({ ...one, off: null, away: [], roles: [name('facilitator', p(7), said('series-why-only'))] })) : rows,
    forecast: alone ? [] : forecast(('beyond' in ask && ask.beyond) || 4),
    nextInLine: alone ? [] : [p(5), p(6), p(7)], share: { text: said('share-led-text', { who: { number: 7 }, people: { number: 9 }, most: { number: 2 } }), bars: [2, 2, 2, 1, 1, 1, 1, 0, 0] },
    members: alone ? [p(7)] : people, away, paused: [{ who: p(8), roles, askAgain: '2027-01-15' }],
    policies: [{ role: 'facilitator', policy: 'fair', people: [] }, { role: 'scribe', policy: 'fair', people: [] }, { role: 'timekeeper', policy: 'volunteer-first', people: [] }, { role: 'beside', policy: 'fair', people: [] }], starters: false, past: 0,
  });

  /** Plainly: whoever is away gives each turn to the next in the list of people. The real answer is the house's, and tested there. */
  function changes(intent: Intent): TurnChange[] {
    const from = (date: string, role: MeetingRole) => [...rows, ...forecast(53)].find((one) => one.date === date)?.roles.find((held) => held.role === role)?.who ?? null;
    const change = (date: string, role: MeetingRole, after: Who | null): TurnChange => ({ date, role, before: from(date, role), after, published: rows.some((one) => one.date === date) });
    switch (intent.do) {
      case 'take-turn':
        return [change(intent.date, intent.role ?? 'facilitator', people.find((who) => who.id === intent.person) ?? null)];
      case 'swap-turns': {
        const role = intent.role ?? 'facilitator';
        return [change(intent.date, role, from(intent.with, role)), change(intent.with, role, from(intent.date, role))];
      }
      case 'say-away': {
        const until = intent.until ?? intent.from ?? '';
        const hit = [...rows, ...forecast(53)].filter((one) => !one.past && one.date >= (intent.from ?? '') && one.date <= until);
        return hit.flatMap((one) => one.roles.filter((held) => held.who?.id === intent.person).map((held) => change(one.date, held.role, p(people.findIndex((who) => who.id === intent.person) + 1))));
      }
      default:
        return [];
    }
  }
  const whatIf = (ask: Ask): WhatIfView => {
    const intent = 'intent' in ask ? ask.intent : null;
    const ends = intent?.do === 'say-away' && intent.from && intent.until && intent.until < intent.from;
    if (ends) return { refused: { why: said('refusal-away-ends-first', { from: { date: intent.from ?? '' }, until: { date: intent.until ?? '' } }), hint: said('hint-other-way-round') }, changes: [] };
    return { refused: null, changes: intent ? changes(intent) : [] };
  };
  return { rota, 'what-if': whatIf };
}
