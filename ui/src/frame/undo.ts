// Undo, said by name: what it was, and how to bring it back.
import { submit } from '../desk';
import { said, t } from '../texts/index.svelte';
import type { Intent } from '../wire/wire';
import { asked, tellFault } from './ask';
import { nameOf } from './names.svelte';
import { tell } from './tell.svelte';

/** Takes back what was saved last, or one batch; tells what it was. */
export async function undo(batch?: string): Promise<void> {
  try {
    const answer = await submit({ do: 'undo', ...(batch ? { batch } : {}) });
    if ('refused' in answer) {
      const { why, hint } = answer.refused;
      tell(said(why, nameOf), { kind: 'refused', hint: hint ? said(hint, nameOf) : undefined });
    } else {
      // Undoing an undo brings it back, so the same door serves both ways.
      tell(t('keys-undone', { what: t(`intent-${answer.done.intent}`) }), { act: { label: t('keys-redo'), run: () => void undo() } });
    }
  } catch (thrown) {
    tellFault(thrown);
  }
}

/** Asks for a change, tells that it is done, and offers to take exactly that back. */
export async function undoable(intent: Intent, done: string): Promise<boolean> {
  const made = await asked(intent);
  if (made) tell(done, { act: { label: t('kit-undo'), run: () => void undo(made.batch ?? undefined) } });
  return made !== null;
}
