// A due date as people write it at the end of a line: fri, by 27 nov, in 2w, bis Freitag, 27.11., 2026-11-27.
import { addDays } from '../../texts/index.svelte';

/** A date that was understood, and the text without it. */
export interface Due {
  due: string;
  rest: string;
  /** The words it was read from. */
  words: string;
}

const two = (n: number): string => String(n).padStart(2, '0');
const folded = (word: string): string => word.toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/, '');

function named(locale: string, days: boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < (days ? 7 : 12); i += 1) {
    // 1 January 2024 was a Monday.
    const at = new Date(Date.UTC(2024, days ? 0 : i, days ? 1 + i : 1, 12));
    for (const style of ['long', 'short'] as const) {
      const word = folded(new Intl.DateTimeFormat(locale, { [days ? 'weekday' : 'month']: style, timeZone: 'UTC' }).format(at));
      found.set(word, i);
      if (word.length > 3) found.set(word.slice(0, 3), i);
    }
  }
  return found;
}

const weekdays = new Map([...named('de', true), ...named('en', true)]);
const months = new Map([...named('de', false), ...named('en', false), ['sept', 8]]);
// A weekday of two letters is also a word ("do", "so"): it counts only after "by", "bis", "am".
const before = /^(by|until|till|on|bis|am|zum|next|nachsten|kommenden)$/;
const units: Record<string, 'd' | 'w' | 'm'> = { d: 'd', day: 'd', days: 'd', tag: 'd', tage: 'd', tagen: 'd', w: 'w', week: 'w', weeks: 'w', woche: 'w', wochen: 'w', m: 'm', month: 'm', months: 'm', monat: 'm', monate: 'm', monaten: 'm' };

function addMonths(date: string, count: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + count);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return at.toISOString().slice(0, 10);
}

function onDay(day: number, month: number, year: number | null, today: string): string | null {
  const of = (y: number): string | null => {
    const at = new Date(Date.UTC(y, month, day, 12));
    return at.getUTCMonth() === month && at.getUTCDate() === day ? `${y}-${two(month + 1)}-${two(day)}` : null;
  };
  if (year !== null) return of(year < 100 ? 2000 + year : year);
  const here = Number(today.slice(0, 4));
  const soon = of(here);
  // A day that has passed this year is meant next year.
  return soon !== null && soon >= today ? soon : of(here + 1);
}

/** The date that these words mean, if they mean one and nothing else. */
export function dateOf(words: readonly string[], today: string): string | null {
  const said = words.map(folded);
  const [a, b, c] = said;
  if (a === undefined) return null;
  if (said.length === 1) {
    if (a === 'today' || a === 'heute') return today;
    if (a === 'tomorrow' || a === 'morgen') return addDays(today, 1);
    const day = weekdays.get(a);
    if (day !== undefined) {
      const now = (new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7;
      return addDays(today, (day - now + 7) % 7 || 7);
    }
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(a);
    if (iso) return onDay(Number(iso[3]), Number(iso[2]) - 1, Number(iso[1]), today);
    const dotted = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2,4}))?$/.exec(a);
    if (dotted) return onDay(Number(dotted[1]), Number(dotted[2]) - 1, dotted[3] ? Number(dotted[3]) : null, today);
  }
  if (a === 'in' && b !== undefined) {
    const joined = /^(\d{1,3})([a-z]*)$/.exec(b);
    const unit = units[joined?.[2] || c || ''];
    if (joined && unit && said.length === (joined[2] ? 2 : 3)) {
      const count = Number(joined[1]);
      return unit === 'm' ? addMonths(today, count) : addDays(today, count * (unit === 'w' ? 7 : 1));
    }
  }
  if (said.length === 2 || said.length === 3) {
    const year = c === undefined ? null : /^\d{4}$/.test(c) ? Number(c) : NaN;
    if (Number.isNaN(year)) return null;
    const dayFirst = /^\d{1,2}$/.test(a) && months.get(b ?? '');
    if (typeof dayFirst === 'number') return onDay(Number(a), dayFirst, year, today);
    const monthFirst = /^\d{1,2}$/.test(b ?? '') ? months.get(a) : undefined;
    if (monthFirst !== undefined) return onDay(Number(b), monthFirst, year, today);
  }
  return null;
}

/** Reads a date off the end of a line; something must be left of the line. */
export function dueAtEnd(text: string, today: string): Due | null {
  const words = [...text.matchAll(/\S+/g)].map((match) => ({ word: match[0].replace(/,$/, ''), at: match.index }));
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const taken = words.slice(-count);
    const first = taken[0];
    if (!first) continue;
    const introduced = before.test(folded(first.word));
    const meant = taken.slice(introduced ? 1 : 0).map((one) => one.word);
    const lone = meant.length === 1 ? folded(meant[0] ?? '') : '';
    if (lone.length === 2 && /^[a-z]+$/.test(lone) && !introduced) continue;
    const due = dateOf(meant, today);
    if (due !== null) return { due, rest: text.slice(0, first.at).replace(/[\s,;]+$/, ''), words: text.slice(first.at).trim() };
  }
  return null;
}
