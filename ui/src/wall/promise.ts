// Whose a promise is, and until when, in a few words.
import { day, t } from '../texts/index.svelte';
import type { Promise as Promised } from '../wire/wire';

/** "Dario, Fri 27 Nov"; "who takes it by Fri 27 Nov?" where nobody has it yet. */
export function byWhom(line: Promised): string {
  const when = line.due && day(line.due, 'short');
  if (line.who === null) return when ? t('wall-who-takes-it-by', { when }) : t('wall-who-takes-it');
  const name = line.accepted ? line.who : t('wall-asked', { name: line.who });
  return when ? t('wall-when', { date: name, time: when }) : name;
}
