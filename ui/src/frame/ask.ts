// Asking for a change the way a screen does: what is refused is told calmly, a fault is told once.
import { Fault, submit } from '../desk';
import type { Done } from '../desk/door';
import { pulledAgain, shown } from '../desk/live.svelte';
import type { Intent } from '../wire/wire';
import { nameOf } from './names.svelte';
import { said, t } from '../texts/index.svelte';
import { tell } from './tell.svelte';

/** Asks for a change. What was written, once it is durable and shown; otherwise the person has been told why not. */
export async function asked(intent: Intent): Promise<Done | null> {
  try {
    const answer = await submit(intent);
    if ('refused' in answer) {
      const { why, hint } = answer.refused;
      tell(said(why, nameOf), { kind: 'refused', hint: hint ? said(hint, nameOf) : undefined });
      return null;
    }
    // A backup that could not be made before an import is told calmly; the import went on.
    for (const remark of answer.done.remarks ?? []) if (remark.key.startsWith('backups-')) tell(said(remark, nameOf), { kind: 'fault' });
    await (answer.done.batch === null ? pulledAgain() : shown(answer.done.revision));
    return answer.done;
  } catch (thrown) {
    tellFault(thrown);
    return null;
  }
}

/** Asks for a change. True when it is done, durable and shown; otherwise the person has been told why not. */
export async function ask(intent: Intent, done?: string): Promise<boolean> {
  if (!(await asked(intent))) return false;
  if (done) tell(done);
  return true;
}

/** Tells what went wrong, and that what was saved stays saved. */
export function tellFault(thrown: unknown): void {
  if (thrown instanceof Fault) tell(said(thrown.said, nameOf), { kind: 'fault', hint: thrown.detail });
  else tell(t('problem-unforeseen'), { kind: 'fault', hint: thrown instanceof Error ? thrown.message : String(thrown) });
}
