import { describe, expect, it } from 'vitest';
import { byMonth, pieces } from './decisions';
import type { LogLineView } from '../../wire/wire';

const line = (id: string, date: string): LogLineView => ({ id, number: id, statement: id, marks: [], team: 'Operations', method: 'consent', excerpt: '', excerptMarks: [], date, status: 'in-force', review: null, reviewDue: false, statusDate: null });

describe('the log', () => {
  it('has a heading before each month', () => {
    const rows = byMonth([line('a', '2026-11-23'), line('b', '2026-11-02'), line('c', '2026-03-09')]);
    expect(rows.map((row) => (row.kind === 'month' ? row.month : row.line.id))).toEqual(['2026-11', 'a', 'b', '2026-03', 'c']);
  });

  it('marks what was found, and survives marks that make no sense', () => {
    expect(pieces({ statement: 'All purchases', marks: [[4, 9]] })).toEqual([
      { text: 'All ', found: false },
      { text: 'purch', found: true },
      { text: 'ases', found: false },
    ]);
    expect(pieces({ statement: 'abc', marks: [[2, 99], [0, 1], [0, 1], [3, 2]] }).map((piece) => piece.text).join('')).toBe('abc');
  });
});
