// Words, dates and times for people, in the reader's language and the team's zone.
import type { FluentVariable } from '@fluent/bundle';
import type { Arg, Message } from '../wire/wire';
import { bestLanguage, fetch, isHere, localeOf, sentence, type Language } from './fluent';
import * as when from './when';
import type { TextKey } from './keys';

const asked = (): Language => bestLanguage(typeof navigator === 'undefined' ? ['en'] : navigator.languages);
const state = $state({ language: 'en' as Language });
let wanted: Language = 'en';

/** The language spoken now. */
export const language = (): Language => state.language;

/** Speaks another language as soon as its sentences are here; every sentence on screen follows. */
export async function speak(chosen: Language | 'system'): Promise<void> {
  wanted = chosen === 'system' ? asked() : chosen;
  if (!isHere(wanted)) await fetch(wanted);
  state.language = wanted;
  document.documentElement.lang = state.language;
}

/** The locale for dates and numbers. */
export const locale = (): string => localeOf(state.language);

/** One sentence. */
export const t = (key: TextKey, args?: Record<string, FluentVariable>): string => sentence(state.language, key, args);

/** What a message of the core says; people are named by `nameOf`. */
export function said(message: Message, nameOf: (person: string) => string = (id) => id): string {
  const worded = (arg: Arg): FluentVariable => {
    if ('number' in arg) return arg.number;
    if ('text' in arg) return arg.text;
    if ('date' in arg) return day(arg.date);
    if ('list' in arg) return list(arg.list.map((one) => said(one, nameOf)));
    return nameOf(arg.person);
  };
  const args = Object.fromEntries(Object.entries(message.args ?? {}).map(([name, arg]) => [name, worded(arg)]));
  return sentence(state.language, message.key, args);
}

/** A date: "Mon 23 Nov". The year is added when it is not this one. */
export const day = (date: string, style: when.DayStyle = 'short', today?: string): string => when.day(locale(), date, style, today);

/** A time of day in a zone: "10:00". */
export const clock = (instant: string | number, zone: string): string => when.clock(locale(), instant, zone);

/** A local time of day, "10:00" as stored, in the reader's way of writing it. */
export const localClock = (time: string): string => when.localClock(locale(), time);

/** "80 min", with a space that does not break. */
export const minutes = (count: number): string => t('kit-minutes', { count }).replace(' ', '\u00a0');

/** A count in the reader's digits; a figure with as many decimals as it is told. */
export const number = (count: number, decimals?: number): string => new Intl.NumberFormat(locale(), { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(count);

/** "Asha, Ben and Chioma". */
export const list = (words: string[], kind: 'and' | 'or' | 'unit' = 'and'): string =>
  new Intl.ListFormat(locale(), { type: kind === 'and' ? 'conjunction' : kind === 'or' ? 'disjunction' : 'unit', style: kind === 'unit' ? 'short' : 'long' }).format(words);

export { initials } from './names';
export { today, addDays, countdown } from './when';
