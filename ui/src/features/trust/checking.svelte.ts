// A check of the record: begun and stopped by a person, watched while it goes on. It outlives the page it was begun on.
import { door, pull } from '../../desk';
import { tellFault } from '../../frame/ask';
import type { CheckGoing, Checked } from '../../wire/wire';

/** How long a check may take before anything is shown of it, and between two looks, in milliseconds. */
const PATIENCE = 300;

/** What is going on, and what the last check said. */
export const checking = $state<{ on: boolean; going: CheckGoing | null; found: Checked | null }>({ on: false, going: null, found: null });

/** Begins a check; with a checkpoint that somebody kept, it is compared. */
export async function check(against: string): Promise<void> {
  Object.assign(checking, { on: true, going: null, found: null });
  const look = async () => {
    const going = await pull({ ask: 'checking' });
    if (checking.on) checking.going = going;
  };
  const timer = setInterval(() => void look().catch(() => {}), PATIENCE);
  try {
    checking.found = await door().checkRecord(against.trim() || null);
  } catch (thrown) {
    tellFault(thrown);
  } finally {
    clearInterval(timer);
    Object.assign(checking, { on: false, going: null });
  }
}

/** Stops it; what it says then is that it was stopped. */
export const stop = (): void => void door().stopCheck().catch(tellFault);

/** Forgets what the last check said: it was about another file, or another moment. */
export function forget(): void {
  if (!checking.on) checking.found = null;
}
