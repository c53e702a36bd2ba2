import { describe, expect, it } from 'vitest';
import type { ChainLink, DecisionLine } from '../../wire/wire';
import { drawn, ROW } from './chain';

const link = (id: string, replaces: string[] = [], changes: string[] = []): ChainLink => ({ line: { id } as DecisionLine, replaces, changes });

describe('a chain of decisions', () => {
  it('joins neighbours by a straight line', () => {
    const { edges } = drawn([link('a'), link('b', ['a'])]);
    expect(edges).toEqual([{ part: false, path: `M10 ${ROW / 2 + 6}V${ROW + ROW / 2 - 6}` }]);
  });

  it('leads a line around what lies between, and a change in part beside the straight one', () => {
    const { edges, width } = drawn([link('a'), link('b', ['a']), link('c', ['a'], ['b'])]);
    expect(edges).toHaveLength(3);
    expect(edges.filter((edge) => edge.part)).toHaveLength(1);
    expect(new Set(edges.map((edge) => edge.path)).size, 'no line lies upon another').toBe(3);
    expect(width).toBeGreaterThan(20);
  });

  it('draws nothing to what is not shown or to itself', () => {
    expect(drawn([link('a', ['gone', 'a'])])).toEqual({ edges: [], width: 20 });
  });
});
