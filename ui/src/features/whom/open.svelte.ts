// About what somebody wants to know whom to ask.
import type { WhomAbout } from '../../wire/wire';

/** What is open, if anything. */
export const asked = $state<{ about: WhomAbout | null }>({ about: null });

/** Asks whom to ask. */
export function openWhom(about: WhomAbout): void {
  asked.about = about;
}
