// The river of time, laid out: ahead truly proportional, the past compressed, the baton at this minute.
import type { RiverStep } from '../../wire/wire';

/** Pixels a minute, where there is room for it. */
export const PER_MINUTE = 5.4;
/** The least height in which a line of words stands. */
const LINE = 20;
/** A step that is over takes one line. */
const PAST = 25;
/** What goes on needs room for its title and the baton beside it. */
const NOW = 44;

/** Steps that share one line of words, because each is too short for its own. */
export interface Stretch {
  top: number;
  height: number;
  state: 'past' | 'now' | 'ahead';
  steps: RiverStep[];
}

export interface Laid {
  /** Steps long over, told in one line. */
  folded: RiverStep[];
  stretches: Stretch[];
  /** Where the baton lies. */
  baton: number | null;
  height: number;
  perMinute: number;
}

const over = (step: RiverStep): boolean => step.state === 'past' || step.state === 'skipped';

/** Lays the river out in a height of `room` pixels; `elapsed` are the minutes of what goes on. */
export function layRiver(steps: readonly RiverStep[], elapsed: number, room: number): Laid {
  const at = steps.findIndex((step) => step.state === 'now');
  const past = steps.filter((step, i) => over(step) && (i < at || (at < 0 && step.state === 'past')));
  const rest = steps.filter((step) => !past.includes(step));
  const minutes = (step: RiverStep) => (step.state === 'now' ? Math.max(step.minutes, elapsed) : step.state === 'skipped' || step.state === 'past' ? 0 : step.minutes);
  const whole = rest.reduce((sum, step) => sum + minutes(step), 0);

  // The past gives way first: at most two fifths, and only what the rest leaves.
  const wanted = whole * PER_MINUTE;
  const most = Math.max(2, Math.floor(Math.max(room * 0.25, Math.min(room * 0.4, room - wanted)) / PAST));
  const fold = past.length > most ? past.length - most + 1 : 0;
  const shown = past.slice(fold);
  let top = (shown.length + (fold > 0 ? 1 : 0)) * PAST;
  const stretches: Stretch[] = shown.map((step, i) => ({ top: (i + (fold > 0 ? 1 : 0)) * PAST, height: PAST, state: 'past', steps: [step] }));

  const going = rest.find((step) => step.state === 'now');
  const spanned = going ? minutes(going) : 0;
  const scale = (free: number, over: number) => (over > 0 ? Math.min(PER_MINUTE, Math.max(1, free / over)) : PER_MINUTE);
  const even = scale(room - top, whole);
  // A short step that goes on is given its least height; the others share what is left, truly.
  const perMinute = going && spanned * even < NOW ? scale(room - top - NOW, whole - spanned) : even;

  let baton: number | null = null;
  let open: Stretch | null = null;
  // A stretch too short for its own words joins the one before it; where none is, it is given a line.
  const finish = () => {
    const short = open && open.height < LINE ? open : null;
    const before = stretches.at(-2);
    if (short && before?.state === 'ahead') {
      before.height += short.height;
      before.steps.push(...short.steps);
      stretches.pop();
    } else if (short) {
      top += LINE - short.height;
      short.height = LINE;
    }
    open = null;
  };
  for (const step of rest) {
    const height = step.state === 'now' ? Math.max(NOW, minutes(step) * perMinute) : minutes(step) * perMinute;
    if (step.state === 'now') {
      finish();
      const share = minutes(step) > 0 ? Math.min(1, elapsed / minutes(step)) : 0;
      baton = top + share * height;
      stretches.push({ top, height, state: 'now', steps: [step] });
    } else if (open && (open.height < LINE || (height < LINE && step.kind !== 'item' && open.steps.every((one) => one.kind !== 'item')))) {
      open.height += height;
      open.steps.push(step);
    } else {
      open = { top, height, state: 'ahead', steps: [step] };
      stretches.push(open);
    }
    top += height;
  }
  finish();
  return { folded: past.slice(0, fold), stretches, baton, height: top, perMinute };
}

/** How many lines of words stand in a height. */
export const linesIn = (height: number): number => Math.max(1, Math.floor((height - 2) / 19));
