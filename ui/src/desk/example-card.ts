// The hand-over card of the example: what any desk shows of it, and what only the next facilitator is told.
import type { Card } from '../wire/wire';

export const exampleCard = (mine: boolean): Card => ({
  from: { id: 'p0', name: 'Asha Mehta' },
  on: '2026-11-23',
  lines: [
    { said: { key: 'hand-over-items', args: { count: { number: 2 } } }, few: [{ key: 'hand-over-item', args: { title: { text: 'Van insurance' }, owner: { person: 'p5' }, times: { number: 2 } } }, { key: 'hand-over-item', args: { title: { text: 'A shared calendar for deliveries' }, owner: { person: 'p1' }, times: { number: 0 } } }] },
    { said: { key: 'hand-over-follow-ups', args: { unclaimed: { number: 1 }, due: { number: 1 } } }, few: [{ key: 'hand-over-unclaimed', args: { what: { text: 'Tell the bookkeeper' } } }, { key: 'hand-over-due', args: { what: { text: 'Post a template for purchases' }, person: { person: 'p3' }, due: { date: '2026-11-27' } } }] },
    { said: { key: 'hand-over-promised' }, few: [{ key: 'hand-over-finish', args: { time: { text: '11:20' } } }, { key: 'hand-over-brought-back', args: { title: { text: 'Van insurance' }, owner: { person: 'p5' }, minutes: { number: 10 } } }] },
  ],
  eye: mine ? [{ key: 'hand-over-not-led-since', args: { person: { person: 'p2' }, last: { date: '2026-08-31' } } }, { key: 'hand-over-not-heard', args: { person: { person: 'p7' } } }] : [],
  tip: mine ? 'Ask early who is on the line.' : '',
});
