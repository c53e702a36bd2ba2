// Months as calendars show them: weeks of seven days, local dates only.
import { addDays } from '../../texts/when';

/** The first weekday of a week where the reader lives: 1 is Monday, 7 is Sunday. */
export function firstWeekday(locale: string): number {
  const at = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return (at.getWeekInfo?.() ?? at.weekInfo)?.firstDay ?? 1;
}

/** The weekday of a date, 1 to 7 from Monday. */
export const weekday = (date: string): number => ((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The seven weekdays in the order of a week. */
export const weekOf = (first: number): number[] => Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1);

/** The months from one date to another, each as its first day. */
export function monthsFrom(from: string, until: string): string[] {
  const months: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; month <= until; month = `${addDays(month, 31).slice(0, 7)}-01`) months.push(month);
  return months;
}

/** The weeks of a month; days of its neighbours are left open. */
export function weeks(month: string, first: number): (string | null)[][] {
  const days: (string | null)[] = Array.from({ length: (weekday(month) - first + 7) % 7 }, () => null);
  for (let date = month; date.slice(0, 7) === month.slice(0, 7); date = addDays(date, 1)) days.push(date);
  while (days.length % 7 > 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, i) => days.slice(i * 7, i * 7 + 7));
}

/** How many meetings beyond the published ones are about a year, for a recurrence rule. */
export function yearOf(every: string): number {
  const interval = Number(/INTERVAL=(\d+)/.exec(every)?.[1] ?? 1) || 1;
  const a = every.includes('FREQ=DAILY') ? 365 : every.includes('FREQ=WEEKLY') ? 52 * Math.max(1, (/BYDAY=([^;]*)/.exec(every)?.[1] ?? '').split(',').length) : every.includes('FREQ=MONTHLY') ? 12 : 1;
  return Math.min(53, Math.max(4, Math.ceil(a / interval)));
}

/** The day an arrow key leads to; nothing for other keys. */
export function stepped(date: string, key: string, rtl: boolean): string | null {
  const days = { ArrowUp: -7, ArrowDown: 7, ArrowLeft: rtl ? 1 : -1, ArrowRight: rtl ? -1 : 1 }[key];
  if (days !== undefined) return addDays(date, days);
  if (key === 'PageUp') return addDays(date, -28);
  return key === 'PageDown' ? addDays(date, 28) : null;
}
