// The page "How we share" of the example: full, with little to say, and empty.
import type { Message, ShareView } from '../wire/wire';

const [dario, ezra, me] = [{ id: 'p3', name: 'Dario Lindqvist' }, { id: 'p4', name: 'Ezra Weiss' }, { id: 'p7', name: 'Hana Sato' }];
const key = (name: string, args: Message['args'] = {}): Message => ({ key: name, args });
const count = (numbers: Record<string, number>) => Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, { number }]));
const shared = (of: string, bars: number[], effective: number, before: number | null = null, gini = 0.3, top = 20) => ({ of, text: key(`share-${of}-text`, count({ who: bars.filter(Boolean).length, people: bars.length, most: bars[0] ?? 0 })), before: before === null ? null : key('share-before', count({ who: before, people: 8 })), bars, effective, gini, top, people: bars.length });
const quarter = (year: number, number: number, effective: number, people: number, meetings: number, soFar = false) => ({ year, quarter: number, effective, people, meetings, enough: meetings >= people, soFar });
const did = (of: string, numbers: Record<string, number>[]) => ['', '-helped', '-promised'].map((end, i) => key(`share-${of}${end}`, count(numbers[i] ?? {})));
const share: ShareView = {
  from: '2026-08-24', until: '2026-11-23', enough: true, meetings: 13, ever: true,
  shares: [
    shared('led', [2, 2, 2, 2, 2, 2, 1, 0, 0], 6.8, 2, 0.32, 15), shared('brought', [8, 7, 6, 5, 5, 4, 4, 2, 1], 7.6, 3, 0.28, 19), shared('decided', [9, 9, 9, 8, 8, 8, 8, 7, 5], 8.8, 8, 0.08, 13),
    shared('wrote', [8, 2, 2, 1, 0, 0, 0, 0, 0], 2.3, null, 0.74, 62), shared('kept-time', [4, 3, 3, 2, 1, 0, 0, 0, 0], 4.3, null, 0.57, 31), shared('proposed', [4, 3, 2, 2, 1, 1, 0, 0, 0], 4.8, null, 0.49, 31),
    shared('objected', [3, 2, 1, 1, 0, 0, 0, 0, 0], 3.3, null, 0.68, 43), shared('took', [5, 4, 4, 3, 2, 2, 1, 1, 0], 6.4, null, 0.4, 23), shared('finished', [3, 2, 2, 1, 1, 1, 0, 0, 0], 5, null, 0.5, 30),
  ],
  trend: [quarter(2025, 4, 1.9, 8, 12), quarter(2026, 1, 2.6, 8, 13), quarter(2026, 2, 4.4, 9, 12), quarter(2026, 3, 5.2, 9, 7), quarter(2026, 4, 6.2, 9, 9, true)],
  questions: [key('share-ask-wrote'), key('share-ask-unfinished')],
  mine: { me: me, did: did('mine', [{ led: 2, brought: 5, decided: 9 }, { wrote: 8, kept: 1, objected: 2 }, { took: 4, finished: 2 }]), questions: [key('share-ask-you-wrote')], coach: ezra, shown: false },
  shown: [{ who: dario, did: did('theirs', [{ led: 1, brought: 4, decided: 8 }, { wrote: 0, kept: 3, objected: 1 }, { took: 2, finished: 2 }]) }],
  deciding: [{ method: 'consent', role: null, decisions: 11 }, { method: 'role-decides', role: 'Purchasing', decisions: 2 }], teams: [{ id: 't0', name: 'Whole co-op', inside: true }, { id: 't1', name: 'Operations', inside: false }],
};
const emptyShare: ShareView = { ...share, meetings: 0, ever: false, enough: false, shares: [shared('led', [0, 0], 0), shared('brought', [0, 0], 0), shared('decided', [0, 0], 0)], trend: [], questions: [], mine: null, shown: [], deciding: [] };
const thinShare: ShareView = {
  ...share, enough: false, meetings: 3, questions: [], shown: [], deciding: [],
  shares: [shared('led', [1, 1, 1, 0, 0, 0, 0, 0, 0], 3, null, 0.67, 33), shared('brought', [2, 1, 1, 1, 0, 0, 0, 0, 0], 3.6, null, 0.6, 40), shared('decided', [0, 0, 0, 0, 0, 0, 0, 0, 0], 0, null, 0, 0)],
  trend: [quarter(2026, 3, 1, 9, 1), quarter(2026, 4, 2, 9, 2, true)], mine: { me: me, did: did('mine', [{ led: 0, brought: 1, decided: 0 }, { wrote: 0, kept: 0, objected: 0 }, { took: 0, finished: 0 }]), questions: [], coach: null, shown: false },
};
/** How we share; `?share` is `empty`, `thin`, `none` for a window without a meeting. */
export function exampleShare(asked: URLSearchParams): ShareView {
  const state = asked.get('share');
  return state === 'empty' ? emptyShare : state === 'thin' ? thinShare : state === 'none' ? { ...share, meetings: 0, shares: emptyShare.shares, questions: [], mine: null, shown: [], deciding: [] } : share;
}
