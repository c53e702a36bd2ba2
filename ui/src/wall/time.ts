// Time left as a word, and where the baton lies on the ribbon. Plain sums; whoever calls brings the moment.
import type { Clock, PauseView, Ribbon } from '../wire/wire';

/** How time stands: fine, near its end (the last fifth), or over. */
export type Stand = 'fine' | 'near' | 'over';

/** Seconds until a deadline at a moment; while paused, time stands where the pause began. */
export function secondsLeft(clock: Clock, pause: Pick<PauseView, 'since'> | null, now: number): number {
  return Math.ceil((clock.deadline - (pause ? pause.since : now)) / 1000);
}

/** How those seconds stand against the planned ones. */
export function stand(left: number, planned: number): Stand {
  if (left < 0) return 'over';
  return planned > 0 && left <= planned * 0.2 ? 'near' : 'fine';
}

/** The moments at which time is said aloud. */
export const spoken = (left: number): boolean => left === 300 || left === 60 || left === 0;

/** A part of the ribbon as wide as its time, and where on the whole the baton lies, both in hundredths. */
export interface Laid {
  parts: { share: number; state: string }[];
  baton: number | null;
}

/** Lays the ribbon out at a moment: the part that is going on grows when its minutes are over. */
export function lay(ribbon: readonly Ribbon[], clock: Clock | null, pause: Pick<PauseView, 'since'> | null, now: number): Laid {
  const spent = clock ? Math.max(0, ((pause ? pause.since : now) - clock.since) / 1000) : 0;
  const long = ribbon.map((part) => (part.state === 'now' ? Math.max(part.seconds, spent) : part.seconds));
  const whole = long.reduce((sum, one) => sum + one, 0);
  if (whole === 0) return { parts: [], baton: null };
  const at = ribbon.findIndex((part) => part.state === 'now');
  const before = long.slice(0, Math.max(at, 0)).reduce((sum, one) => sum + one, 0);
  return {
    parts: ribbon.map((part, i) => ({ share: ((long[i] ?? 0) / whole) * 100, state: part.state })),
    baton: at < 0 ? null : ((before + Math.min(spent, long[at] ?? 0)) / whole) * 100,
  };
}
