import { describe, expect, it } from 'vitest';
import { known } from '../../texts/fluent';
import { inWords, methods, narrowed, parts, states, ways, without } from './filter';

describe('a filter', () => {
  it('is written behind the words, in the place of the one before', () => {
    expect(narrowed('purch', ways.team, 'Whole co-op')).toBe('purch team:"Whole co-op" ');
    expect(narrowed('team:"Whole co-op" purch', ways.team, 'Operations')).toBe('purch team:Operations ');
    expect(narrowed('Status:due purch', ways.status, null), 'both words of it, however they are written').toBe('purch');
  });

  it('leaves alone what only looks like one', () => {
    expect(narrowed('steam:pipe at 10:30', ways.team, 'Operations')).toBe('steam:pipe at 10:30 team:Operations ');
  });

  it('keeps no quote that would end it', () => {
    expect(narrowed('', ways.tag, 'the "big" one')).toBe('tag:"the big one" ');
  });

  it('is taken out by its place', () => {
    expect(without('owner:ana purch', [0, 9])).toBe('purch');
  });

  it('has plain words for every part, state and method', () => {
    for (const part of parts) expect(known(`decisions-filter-${part}`) && known(`decisions-as-${part}`), part).toBe(true);
    for (const word of ['team', 'domain', 'tag', 'since', 'until', 'proposer']) expect(known(`decisions-filter-${word}`), word).toBe(true);
    expect(states.map((value) => inWords({ word: 'is', value }, '2026-11-23'))).toEqual(['review due', 'Applies now', 'Superseded', 'Expired', 'Withdrawn']);
    for (const method of methods) expect(inWords({ word: 'method', value: method }, '2026-11-23')).not.toBe(method === 'consent' ? '' : `decisions-filter-${method}`);
    expect(inWords({ word: 'since', value: '2026-11' }, '2026-11-23'), 'a month stays a month').toBe('since 2026-11');
  });
});
