// Which cue cards are being read: of a meeting, or of any regular one.
import type { Experience } from '../../wire/wire';

/** What is open, if anything. */
export const shown = $state<{ open: boolean; meeting: string | null; level: Experience | null }>({ open: false, meeting: null, level: null });

/** Opens the cards of a meeting; without one, those of any. The level is what was measured unless one is given. */
export function openCards(meeting: string | null = null, level: Experience | null = null): void {
  Object.assign(shown, { open: true, meeting, level });
}
