import { describe, expect, it } from 'vitest';
import { dateOf, dueAtEnd } from './due';

// A Monday.
const today = '2026-11-23';
const read = (text: string) => dueAtEnd(text, today)?.due ?? null;

describe('a due date at the end of a line', () => {
  it.each([
    ['post a template fri', '2026-11-27'],
    ['post a template by Friday', '2026-11-27'],
    ['post a template mon', '2026-11-30'],
    ['post a template in 2w', '2026-12-07'],
    ['post a template in 3 days', '2026-11-26'],
    ['post a template in 1m', '2026-12-23'],
    ['post a template 27 nov', '2026-11-27'],
    ['post a template by nov 27', '2026-11-27'],
    ['post a template 3 Jan', '2027-01-03'],
    ['post a template 27 nov 2027', '2027-11-27'],
    ['post a template 2026-12-24', '2026-12-24'],
    ['post a template tomorrow', '2026-11-24'],
    ['Vorlage einstellen bis Freitag', '2026-11-27'],
    ['Vorlage einstellen bis Fr', '2026-11-27'],
    ['Vorlage einstellen 27.11.', '2026-11-27'],
    ['Vorlage einstellen 27.11.2027', '2027-11-27'],
    ['Vorlage einstellen in 2 Wochen', '2026-12-07'],
    ['Vorlage einstellen 3. März', '2027-03-03'],
  ])('%s', (text, due) => expect(read(text)).toBe(due));

  it.each(['see what there is to do', 'buy 20 crates', 'call the school', 'make it so', 'read page 27', 'pay 12.50', 'ask for 31 feb'])('leaves alone: %s', (text) => expect(read(text)).toBeNull());

  it('takes only the date off the line', () => {
    expect(dueAtEnd('post a template, by 27 nov', today)).toEqual({ due: '2026-11-27', rest: 'post a template', words: 'by 27 nov' });
  });

  it('ends a month where the month ends', () => {
    expect(dateOf(['in', '1m'], '2027-01-31')).toBe('2027-02-28');
  });
});
