// Backups in words: when, how large, and what a rescue could not save.
import { clock, day, list, number, t } from '../../texts/index.svelte';
import type { BackupLine, MissingLine } from '../../wire/wire';

/** How large a file is, in a unit that fits. */
export const size = (bytes: number): string =>
  (bytes < 1_000_000 ? t('backups-size', { kilobytes: number(Math.ceil(bytes / 1000)) }) : t('backups-size-large', { megabytes: number(Math.round(bytes / 100_000) / 10) })).replaceAll(' ', '\u00a0');

/** When a backup was made: the day and the time at this desk. */
export const when = (backup: BackupLine, zone: string, today: string): { day: string; time: string } => ({ day: day(backup.day, 'short', today), time: clock(backup.at, zone) });

/** An instant as a day and a time of a zone. */
function moment(at: string, zone: string, today: string): string {
  const local = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(at));
  return `${day(local, 'short', today)}, ${clock(at, zone)}`;
}

/** Entries in a row that could not be saved, in a sentence. */
export function missing(gap: MissingLine, zone: string, today: string): string {
  const kinds = gap.kinds.length > 0 ? list(gap.kinds.map((one) => t(`backups-kind-${one.kind}`, { count: one.count }))) : t('backups-kind-unknown');
  const between = gap.after ? (gap.before ? '-between' : '-after') : gap.before ? '-before' : '';
  const said = (instant: string | null) => (instant ? moment(instant, zone, today) : '');
  return t(`backups-missing${between}`, { from: gap.from, to: gap.to, count: gap.count, kinds, after: said(gap.after), before: said(gap.before) });
}
