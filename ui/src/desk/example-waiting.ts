// Rounds that wait for a day after their meeting, to look at in a plain browser: `?waiting`.
import type { AdviceView, ProposalView, RoundView, WaitingView, Who } from '../wire/wire';
import { askedOf, roundOf } from './example-round';

const proposal = (id: string, proposer: Who, text: string, round: RoundView): ProposalView => ({
  id, proposer, text, pieces: [{ is: 'same', text }], versions: [{ text, by: proposer, meets: null }],
  wording: { why: '', options: [], reversible: null, starts: null, review: null, tags: [], consulted: [], informed: [], affected: '', supersedes: [], amends: [], expects: '' },
  options: [], round, adopted: false, readBack: false, decision: null,
});

/** What waits; nothing unless it was asked for. */
export function exampleWaiting(asked: URLSearchParams, people: readonly Who[]): WaitingView {
  if (!asked.has('waiting')) return { rounds: [] };
  const p = (i: number): Who => people[i] as Who;
  const until = '2026-11-26T22:59:00Z';
  const lazy = roundOf(people.map((who) => askedOf(who, null)), { id: 'r7', method: 'lazy', answers: ['consent', 'objection'], rule: { key: 'method-lazy-rule', args: { until: { date: '2026-11-26' } } }, sentence: { key: 'method-lazy-waiting', args: { until: { date: '2026-11-26' } } }, until });
  const heard: AdviceView[] = [
    { who: p(3), because: 'affected', stand: 'advised', by: '2026-11-25', words: 'Not by the door: the pram needs the room.' },
    { who: p(7), because: 'expertise', stand: 'waiting', by: '2026-11-25', words: '' },
  ];
  const advice = roundOf(heard.map((one) => askedOf(one.who, one.words ? 'advised' : null, { reason: one.words })), { id: 'r8', method: 'advice', answers: ['advised', 'declined'], rule: { key: 'method-advice-rule', args: { person: { person: p(2).id }, by: { date: '2026-11-25' } } }, sentence: { key: 'method-advice-waiting', args: { person: { person: p(2).id }, listed: { number: 2 }, advised: { number: 1 }, declined: { number: 0 }, silent: { number: 1 } } }, decider: p(2), advice: heard, referable: false });
  return {
    rounds: [
      { meeting: 'm0', title: 'A second shelf', proposal: proposal('pr8', p(2), 'The second shelf stands by the door, under the window.', advice), until: '2026-11-25', ripe: false },
      { meeting: 'm0', title: 'New signs', proposal: proposal('pr7', p(4), 'The signs in the yard are green, with a picture beside each word.', lazy), until: '2026-11-26', ripe: false },
    ],
  };
}
