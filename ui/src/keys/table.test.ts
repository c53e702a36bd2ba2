import { describe, expect, it } from 'vitest';
import { known } from '../texts/fluent';
import { comboOf, printed } from './combo';
import { clash, rows } from './table';

describe('the table of keys', () => {
  it('gives every key one meaning at a time', () => {
    const clashes = rows.flatMap((a, i) => rows.slice(i + 1).filter((b) => clash(a, b)).map((b) => `${a.combo}: ${a.does} and ${b.does}`));
    expect(clashes).toEqual([]);
  });

  it('can say what each key does', () => {
    expect(rows.filter((row) => !known(row.text)).map((row) => row.text)).toEqual([]);
  });

  it('leaves alone what text fields and browsers need', () => {
    const needed = ['Mod+c', 'Mod+v', 'Mod+x', 'Mod+a', 'Tab', 'Shift+Tab'];
    expect(rows.filter((row) => needed.includes(row.combo))).toEqual([]);
  });

  it('reads a pressed key as the table writes it', () => {
    expect(comboOf(new KeyboardEvent('keydown', { key: 'K', ctrlKey: true, shiftKey: true }))).toBe('Mod+Shift+k');
    expect(comboOf(new KeyboardEvent('keydown', { key: '?', shiftKey: true }))).toBe('?');
    expect(printed('Mod+k')).toEqual(['Ctrl', 'K']);
  });
});
