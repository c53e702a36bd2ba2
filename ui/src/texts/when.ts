// Dates and times as people read them. Local dates stay local: they are never moved by a zone.

/** How much of a date is said. */
export type DayStyle = 'short' | 'long' | 'date' | 'month' | 'full';

const styles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options);
  let made = formats.get(name);
  if (!made) formats.set(name, (made = new Intl.DateTimeFormat(locale, options)));
  return made;
}

/** Spaces inside a date, or before a unit, do not break over lines. */
const whole = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll(',\u00a0', ', ');

/** Today's date here, as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The date some days later (or earlier). */
export function addDays(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Days from one date to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to.slice(0, 10)}T12:00:00Z`) - Date.parse(`${from.slice(0, 10)}T12:00:00Z`)) / 86_400_000);

/** A local date; the year is said only where the day alone could be mistaken: half a year away or more, in another year. */
export function day(locale: string, date: string, style: DayStyle = 'short', now: string = today()): string {
  const at = new Date(`${date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  const options = { ...styles[style], timeZone: 'UTC' };
  if (style !== 'month' && date.slice(0, 4) !== now.slice(0, 4) && Math.abs(daysBetween(now, date)) > 183) options.year = 'numeric';
  const text = format(locale, options).format(at);
  // British English puts a comma after the short weekday; a departure board does not.
  return whole(style === 'short' ? text.replace(',', '') : text);
}

/** An instant as the clock on the wall of a zone shows it. */
export function clock(locale: string, instant: string | number, zone: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  return whole(format(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(at));
}

/** A stored local time of day ("10:00" or "10:00:00"). */
export function localClock(locale: string, time: string): string {
  const at = new Date(`2000-01-01T${time.slice(0, 5)}:00Z`);
  return Number.isNaN(at.getTime()) ? time : whole(format(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(at));
}

/** Seconds as a running clock: "7:36", "1:02:09". Negative seconds count as their size. */
export function countdown(seconds: number): string {
  const all = Math.abs(Math.trunc(seconds));
  const two = (n: number) => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(all / 3600), Math.floor((all % 3600) / 60), all % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
