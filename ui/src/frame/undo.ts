// Undo, said by name: what it was, and how to bring it back.
import { submit } from '../desk';
import { said, t } from '../texts/index.svelte';
import { tellFault } from './ask';
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
