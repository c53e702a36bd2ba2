import { describe, expect, it } from 'vitest';
import type { RiverStep } from '../../wire/wire';
import { layRiver, PER_MINUTE } from './river';

const step = (id: string, minutes: number, state: string, spent = 0): RiverStep => ({ id, kind: 'item', title: id, owner: null, purpose: 'decide', minutes, spent, state, at: '10:00' });
const meeting = [step('check-in', 6, 'past', 400), step('count', 8, 'past', 500), step('rule', 20, 'now', 700), step('hours', 15, 'ahead'), step('van', 10, 'ahead'), step('closing', 11, 'ahead')];

describe('the river of time', () => {
  it('is proportional ahead, a minute the same everywhere', () => {
    const laid = layRiver(meeting, 12, 560);
    expect(laid.perMinute).toBe(PER_MINUTE);
    const heights = laid.stretches.filter((one) => one.state !== 'past').map((one) => Math.round(one.height / PER_MINUTE));
    expect(heights).toEqual([20, 15, 10, 11]);
  });

  it('compresses the past to a line each', () => {
    const past = layRiver(meeting, 12, 560).stretches.filter((one) => one.state === 'past');
    expect(new Set(past.map((one) => one.height)).size).toBe(1);
  });

  it('has the baton at this minute, and stretches what is over its time', () => {
    const laid = layRiver(meeting, 12, 560);
    const now = laid.stretches.find((one) => one.state === 'now');
    expect(laid.baton).toBeCloseTo((now?.top ?? 0) + 12 * PER_MINUTE);
    const late = layRiver(meeting, 25, 560);
    expect(late.stretches.find((one) => one.state === 'now')?.height).toBeCloseTo(25 * PER_MINUTE);
  });

  it('narrows whoever lent minutes', () => {
    const lent = meeting.map((one) => (one.id === 'van' ? { ...one, minutes: 5 } : one.id === 'rule' ? { ...one, minutes: 25 } : one));
    const height = (laid: ReturnType<typeof layRiver>, id: string) => laid.stretches.find((one) => one.steps[0]?.id === id)?.height ?? 0;
    expect(height(layRiver(lent, 12, 560), 'van')).toBeCloseTo(height(layRiver(meeting, 12, 560), 'van') / 2);
  });

  it('lets short steps share a line, so that nothing is lost', () => {
    const laid = layRiver([step('rule', 20, 'now'), step('saved', 1, 'ahead'), step('closing', 5, 'ahead'), step('hand-over', 1, 'ahead')], 1, 560);
    expect(laid.stretches.map((one) => one.steps.map((each) => each.id))).toEqual([['rule'], ['saved', 'closing', 'hand-over']]);
  });

  it('gives every line of words its place, also when somebody jumped ahead', () => {
    const jumped = [step('a', 15, 'ahead'), step('b', 5, 'ahead'), { ...step('saved', 5, 'ahead'), kind: 'saved' as const }, { ...step('closing', 5, 'now'), kind: 'closing' as const }, { ...step('hand-over', 2, 'ahead'), kind: 'hand-over' as const }];
    for (const room of [60, 120, 200, 560]) {
      const laid = layRiver(jumped, 0, room);
      laid.stretches.forEach((one, i) => {
        expect(one.height, `${one.steps[0]?.id} has room for its words in ${room}`).toBeGreaterThanOrEqual(20);
        const before = laid.stretches[i - 1];
        if (before) expect(one.top).toBeCloseTo(before.top + before.height);
      });
      expect(laid.stretches.flatMap((one) => one.steps.map((each) => each.id))).toEqual(['a', 'b', 'saved', 'closing', 'hand-over']);
    }
  });

  it('fits twenty items, and a long day', () => {
    for (const minutes of [4, 24]) {
      const many = [...Array.from({ length: 9 }, (_, i) => step(`past ${i}`, minutes, 'past')), step('now', minutes, 'now'), ...Array.from({ length: 10 }, (_, i) => step(`ahead ${i}`, minutes, 'ahead'))];
      const laid = layRiver(many, 2, 500);
      expect(laid.height).toBeLessThanOrEqual(501);
      const told = laid.folded.length + laid.stretches.reduce((sum, one) => sum + one.steps.length, 0);
      expect(told, 'every step is told').toBe(20);
    }
  });
});
