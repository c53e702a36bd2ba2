// A round with its usual shape, for the example door and the tests: only what differs is said.
import type { Answer, Asked, Choice, RoundView } from '../wire/wire';

const tones: Partial<Record<Answer, Choice['tone']>> = { concern: 'warn', objection: 'over', no: 'over', abstain: 'plain', 'stand-aside': 'warn', block: 'over', reservations: 'warn' };

/** Answers with their words, as the core sends them. */
export const choicesOf = (answers: readonly Answer[]): Choice[] => answers.map((answer) => ({ answer, name: { key: `method-answer-${answer}` }, means: { key: `method-answer-${answer}-means` }, tone: tones[answer] ?? 'good' }));

/** Somebody asked, with what they answered. */
export const askedOf = (who: Asked['who'], answer: Answer | null, more: Partial<Asked> = {}): Asked => ({ who, answer, answered: answer !== null, reason: '', settled: null, understood: false, tested: [], counts: true, proxy: null, away: false, ...more });

/** A consent round, unless something else is said. */
export function roundOf(asked: Asked[], more: Partial<RoundView> = {}): RoundView {
  const answers = more.answers ?? ['consent', 'concern', 'objection'];
  const waiting = asked.filter((one) => !one.answered);
  return {
    id: 'r1', method: 'consent', rule: { key: 'method-consent-rule' }, because: null, way: 'spoken',
    steps: [{ step: 'ask', moment: 'consent', state: 'now' }, { step: 'resolve', moment: 'objection', state: 'ahead' }, { step: 'concerns', moment: 'concern', state: 'ahead' }], step: 'ask',
    answers, choices: choicesOf(answers), rest: 'consent', asked, recused: [], awaited: waiting[0]?.who ?? null, waiting: waiting.length,
    quorum: null, deadline: null, fallback: [], hands: null, decider: null, advice: [], conclusion: null, election: null, options: null,
    open: true, current: true, closable: waiting.length === 0, verdict: 'waiting', sentence: { key: 'x' }, details: [], counts: [], others: [], referable: true, until: null, ...more,
  };
}
