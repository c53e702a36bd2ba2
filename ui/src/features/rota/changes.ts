// What would happen, in sentences: whose turn moves where, and that nothing else does.
import { house } from '../../frame/house.svelte';
import { day, t } from '../../texts/index.svelte';
import type { TurnChange } from '../../wire/wire';

/** As many changes are spelled out; the rest is counted. */
const SPELLED = 6;

/** "Goran Petrović leads on Monday 7 December instead of you." */
export function changeInWords({ date, role, before, after }: TurnChange): string {
  const when = day(date, 'long', house.today);
  if (!after) return t('rota-then-nobody', { role, when });
  const me = house.me?.id;
  const from = !before ? 'nobody' : before.id === me ? 'me' : 'somebody';
  return t('rota-then', { role, when, case: `${after.id === me ? 'me' : 'other'}-${from}`, after: after.name, before: before?.name ?? '' });
}

/** The names that would change: published ones first and in full, the forecast counted. Never empty. */
export function inWords(changes: readonly TurnChange[]): string[] {
  const published = changes.filter((change) => change.published);
  const forecast = changes.filter((change) => !change.published);
  if (changes.length === 0) return [t('rota-then-none')];
  if (published.length === 0) return [t('rota-then-forecast-only', { count: forecast.length }), ...forecast.slice(0, 3).map(changeInWords)];
  const more = published.length - SPELLED;
  return [
    ...published.slice(0, SPELLED).map(changeInWords),
    ...(more > 0 ? [t('rota-then-more', { count: more })] : []),
    forecast.length > 0 ? t('rota-then-forecast', { count: forecast.length }) : t('rota-then-rest'),
  ];
}
