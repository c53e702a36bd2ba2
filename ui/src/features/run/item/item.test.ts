import { describe, expect, it } from 'vitest';
import type { Answer, OpenItem, ProposalView, RoundView } from '../../../wire/wire';
import { askedOf, roundOf } from '../../../desk/example-round';
import { closing, concerns, improvers, phasesOf, stageOf } from './item';

const who = (name: string) => ({ id: name, name });
const round = (answers: (Answer | null)[], more: Partial<RoundView> = {}): RoundView => roundOf(answers.map((answer, i) => askedOf(who(`p${i}`), answer)), more);
const proposal = (more: Partial<ProposalView> = {}): ProposalView => ({
  id: 'p', proposer: who('c'), text: 'x', pieces: [], versions: [{ text: 'x', by: who('c'), meets: null }], options: [],
  wording: { why: '', options: [], reversible: null, starts: null, review: null, tags: [], consulted: [], informed: [], affected: '', supersedes: [], amends: [], expects: '' },
  round: null, adopted: false, readBack: false, decision: null, ...more,
});
const item = (...proposals: ProposalView[]): OpenItem => ({ item: { id: 'i', title: 'x', owner: who('c'), purpose: 'decide', outcome: '', minutes: 10, notes: '', links: [], recurring: false, carried: 0, again: null }, ended: null, hands: null, proposals, roles: [], ways: { allowed: [], suggested: 'consent', role: null, because: { key: 'choose-consent' } }, lenders: [], leadsOwn: false });

describe('where an item is', () => {
  it('goes from talk to a record', () => {
    expect(stageOf(item())).toBe('talk');
    expect(stageOf(item(proposal()))).toBe('method');
    expect(stageOf(item(proposal({ round: round(['consent', null]) })))).toBe('round');
    expect(stageOf(item(proposal({ round: round(['consent'], { open: false, verdict: 'adopted' }), adopted: true })))).toBe('adopted');
    expect(stageOf(item(proposal({ adopted: true, readBack: true })))).toBe('read-back');
    expect(stageOf(item(proposal({ adopted: true, readBack: true, decision: 'Ops 2026-1' })))).toBe('recorded');
  });

  it('takes up an objection after everybody has answered', () => {
    expect(stageOf(item(proposal({ round: round(['objection', null]) })))).toBe('round');
    expect(stageOf(item(proposal({ round: round(['objection', 'consent']) })))).toBe('objection');
    const settled = round(['objection', 'consent']);
    settled.asked[0]!.settled = { outcome: 'withdrawn' };
    expect(stageOf(item(proposal({ round: settled })))).toBe('round');
  });

  it('asks again after an amendment, and not before', () => {
    const closed = round(['objection', 'consent'], { open: false, verdict: 'not-adopted' });
    expect(stageOf(item(proposal({ round: closed })))).toBe('refused');
    expect(stageOf(item(proposal({ round: closed })), true)).toBe('amending');
    expect(stageOf(item(proposal({ round: { ...closed, current: false } })))).toBe('method');
  });

  it('lets a new proposal begin after a decision', () => {
    expect(stageOf(item(proposal({ decision: 'Ops 2026-1' }), proposal({ id: 'q' })))).toBe('method');
  });
});

describe('a round', () => {
  it('says what can be done: silence is not consent', () => {
    expect(closing(round(['consent', null]))).toBe('wait');
    expect(closing(round(['consent', 'concern'], { verdict: 'adopted-with-concerns' }))).toBe('read-back');
    expect(closing(round(['yes', null], { method: 'majority', verdict: 'adopted' }))).toBe('close');
    expect(closing(round(['no', 'no'], { method: 'majority', verdict: 'not-adopted' }))).toBe('close');
  });

  it('keeps concerns, and objections that became one', () => {
    const one = round(['concern', 'objection', 'objection']);
    one.asked[0]!.reason = 'month end';
    one.asked[1]!.settled = { outcome: 'measured', measure: 'the total' };
    expect(concerns(one)).toEqual([
      { who: who('p0'), words: 'month end', measure: '' },
      { who: who('p1'), words: '', measure: 'the total' },
    ]);
  });
});

it('names each who improved a proposal once', () => {
  const version = (meets: string | null) => ({ text: 'x', by: who('c'), meets: meets === null ? null : who(meets) });
  expect(improvers(proposal({ versions: [version(null), version('g'), version('b'), version('g')] })).map((one) => one.id)).toEqual(['g', 'b']);
});

it('talks as long as it is for', () => {
  expect(phasesOf('inform')).not.toContain('react');
  expect(phasesOf('decide').at(-1)).toBe('propose');
});
