// What every place needs to know: which workspace is open, who is at the keyboard, who is who, and what day it is.
import type { FrameView, Who } from '../wire/wire';
import { today as todayHere } from '../texts/index.svelte';

let held = $state.raw<FrameView>();

/** Keeps the newest frame view; the frame itself calls this. */
export function keep(view: FrameView | undefined): void {
  held = view;
}

/** The house as it is now. */
export const house = {
  get view(): FrameView | undefined {
    return held;
  },
  get me(): Who | null {
    return held?.me ?? null;
  },
  /** Everybody who has not left. */
  get people() {
    return (held?.people ?? []).filter((person) => !person.left);
  },
  get today(): string {
    return held?.today ?? todayHere();
  },
  get zone(): string {
    return held?.zone ?? 'UTC';
  },
};
