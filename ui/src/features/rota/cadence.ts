// How often a series meets, in words; and the rules a person can choose from.
import { language, list, locale, localClock, minutes, number, t } from '../../texts/index.svelte';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** A rule somebody can choose. */
export interface Rule {
  every: 'week' | 'two-weeks' | 'month' | 'day';
  weekday: Weekday;
  /** Which such weekday of the month, 1 to 4; -1 is the last. */
  which: number;
}

/** The name of a weekday: "Monday". */
export function weekdayName(weekday: string, style: 'long' | 'short' = 'long'): string {
  const at = weekdays.indexOf(weekday as Weekday);
  return at < 0 ? weekday : new Intl.DateTimeFormat(locale(), { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + at));
}

/** The weekday of a date. */
export const weekdayOf = (date: string): Weekday => weekdays[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] as Weekday;

/** The rule in the words of calendars (RFC 5545). */
export function rruleOf({ every, weekday, which }: Rule): string {
  switch (every) {
    case 'day':
      return 'FREQ=DAILY';
    case 'week':
      return `FREQ=WEEKLY;BYDAY=${weekday}`;
    case 'two-weeks':
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
    case 'month':
      return `FREQ=MONTHLY;BYDAY=${which}${weekday}`;
  }
}

/** A rule in words: "Mondays", "every second Tuesday", "first Tuesday of the month". What it cannot say stays as written. */
export function ruleInWords(rrule: string): string {
  const part = Object.fromEntries(rrule.split(';').map((piece) => piece.split('=')) as [string, string][]);
  const interval = Number(part.INTERVAL ?? 1);
  const days = (part.BYDAY ?? '').split(',').filter(Boolean);
  if (part.FREQ === 'DAILY' && interval === 1) return t('rota-daily');
  if (part.FREQ === 'WEEKLY' && days.length > 0) {
    const said = days.map((weekday) => t('rota-weekday', { day: weekday, name: weekdayName(weekday) }));
    return interval === 1 ? list(said) : t('rota-every-weeks', { count: interval, days: list(days.map((weekday) => weekdayName(weekday))) });
  }
  const monthly = /^(-?\d)([A-Z]{2})$/.exec(days[0] ?? '');
  if (part.FREQ === 'MONTHLY' && days.length === 1 && monthly && interval === 1) return t('rota-monthly', { which: Number(monthly[1]), day: weekdayName(String(monthly[2])) });
  if (part.FREQ === 'MONTHLY' && part.BYMONTHDAY && interval === 1) return t('rota-monthday', { day: number(Number(part.BYMONTHDAY)) });
  return rrule;
}

/** "Mondays 10:00, 80 min". */
export function cadence(series: { every: string; at: string; minutes: number }): string {
  void language();
  return t('rota-cadence', { rule: ruleInWords(series.every), time: localClock(series.at), length: minutes(series.minutes) });
}
