import { describe, expect, it } from 'vitest';
import type { Ribbon } from '../wire/wire';
import { lay, secondsLeft, spoken, stand } from './time';

const minute = 60_000;
const clock = { deadline: 20 * minute, since: 0, seconds: 1200 };
const ribbon: Ribbon[] = [
  { seconds: 600, state: 'past' },
  { seconds: 1200, state: 'now' },
  { seconds: 600, state: 'ahead' },
];

describe('time left', () => {
  it('is counted from the deadline by each window itself', () => {
    expect(secondsLeft(clock, null, 5 * minute)).toBe(900);
    expect(secondsLeft(clock, null, 22 * minute + 10_000)).toBe(-130);
  });

  it('stands still in a pause', () => {
    expect(secondsLeft(clock, { since: 5 * minute }, 15 * minute)).toBe(900);
  });

  it('is near its end in the last fifth and over after it', () => {
    expect(stand(241, 1200)).toBe('fine');
    expect(stand(240, 1200)).toBe('near');
    expect(stand(0, 1200)).toBe('near');
    expect(stand(-1, 1200)).toBe('over');
  });

  it('is said at 5:00, 1:00 and 0:00 only', () => {
    expect([300, 299, 61, 60, 59, 0, -1, -60].filter(spoken)).toEqual([300, 60, 0]);
  });
});

describe('the ribbon', () => {
  it('is as wide as time, and the baton lies at this minute', () => {
    const laid = lay(ribbon, clock, null, 10 * minute);
    expect(laid.parts.map((part) => part.share)).toEqual([25, 50, 25]);
    expect(laid.baton).toBe(50);
  });

  it('widens what is over its minutes and narrows the rest', () => {
    const laid = lay(ribbon, clock, null, 40 * minute);
    expect(Math.round(laid.parts[1]?.share ?? 0)).toBe(67);
    expect(Math.round(laid.baton ?? 0)).toBe(83);
  });

  it('keeps the baton where a pause began', () => {
    expect(lay(ribbon, clock, { since: 10 * minute }, 30 * minute).baton).toBe(50);
  });

  it('is nothing when there is no meeting', () => {
    expect(lay([], null, null, 0)).toEqual({ parts: [], baton: null });
  });
});
