// When somebody is away, in words.
import { addDays } from '../../texts/when';
import { house } from '../../frame/house.svelte';
import { day, list, t } from '../../texts/index.svelte';
import type { AwayLine, PausedLine, Period, RotaView, Who } from '../../wire/wire';

/** "14 Dec", or "14 Dec to 4 Jan". */
export function days({ from, until }: Period): string {
  const said = (date: string) => day(date, 'date', house.today);
  return from === until ? day(from, 'short', house.today) : t('rota-days', { from: said(from), until: said(until) });
}

/** When an absence is; of several stretches the next one, and how many follow. */
export function awayInWords({ periods }: AwayLine): string {
  const [next, ...rest] = periods;
  if (!next) return '';
  return rest.length > 0 ? t('rota-away-more', { days: days(next), count: rest.length }) : days(next);
}

/** What somebody does not take for now. */
export function pauseInWords({ roles, askAgain }: PausedLine, all: RotaView['roles']): string {
  const what = all.every((role) => roles.includes(role)) ? t('rota-pauses') : t('rota-pauses-role', { roles: list(roles.map((role) => t(`word-${role}`)), 'unit') });
  return askAgain ? t('rota-pauses-until', { what, when: day(askAgain, 'date', house.today) }) : what;
}

/** Who is away on a day, as far as it was said here. */
export const awayOn = (view: RotaView, date: string): Who[] => view.away.filter((line) => line.periods.some((period) => period.from <= date && date <= period.until)).map((line) => line.who);

/** Two names, and how many more; a row has little room. */
export const few = (names: string[]): string => (names.length > 3 ? `${list(names.slice(0, 2), 'unit')} ${t('word-and-more', { count: names.length - 2 })}` : list(names, 'unit'));

/** A day a week later, for the end of a stretch that has no end yet. */
export const weekAfter = (date: string): string => addDays(date, 6);
