import { describe, expect, it } from 'vitest';
import { speak } from '../../texts/index.svelte';
import { cadence, rruleOf, ruleInWords, weekdayOf } from './cadence';

describe('how often a series meets', () => {
  it('is said in the words of people', () => {
    expect(ruleInWords('FREQ=WEEKLY;BYDAY=MO')).toBe('Mondays');
    expect(ruleInWords('FREQ=WEEKLY;BYDAY=MO,TH')).toBe('Mondays and Thursdays');
    expect(ruleInWords('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')).toBe('every 2 weeks on Tuesday');
    expect(ruleInWords('FREQ=MONTHLY;BYDAY=1TU')).toBe('first Tuesday of the month');
    expect(ruleInWords('FREQ=MONTHLY;BYDAY=-1FR')).toBe('last Friday of the month');
    expect(cadence({ every: 'FREQ=WEEKLY;BYDAY=MO', at: '10:00', minutes: 80 })).toBe('Mondays 10:00, 80\u00a0min');
  });

  it('is said in German too', () => {
    void speak('de');
    expect(ruleInWords('FREQ=WEEKLY;BYDAY=MO')).toBe('montags');
    expect(ruleInWords('FREQ=MONTHLY;BYDAY=1TU')).toBe('am ersten Dienstag im Monat');
  });

  it('shows a rule it has no words for as it is', () => {
    expect(ruleInWords('FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO')).toBe('FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO');
  });

  it('is written as calendars write it', () => {
    expect(rruleOf({ every: 'month', weekday: 'TU', which: 1 })).toBe('FREQ=MONTHLY;BYDAY=1TU');
    expect(weekdayOf('2026-11-23')).toBe('MO');
  });
});
