// A copy of the file for whoever leads next: where it goes is asked before the meeting closes, so that a changed mind changes nothing.
import { door } from '../../desk';
import { tellFault } from '../../frame/ask';
import { house } from '../../frame/house.svelte';
import { tell } from '../../frame/tell.svelte';
import { t } from '../../texts/index.svelte';
import type { Who } from '../../wire/wire';

/** Asks where the copy for somebody goes; null when they changed their mind. */
export const whereTo = (to: Who): Promise<string | null> =>
  door().chooseSave({ title: t('hand-over-file-where', { name: to.name }), name: `${t('file-copy-name', { workspace: house.view?.workspace?.name ?? 'Baton', name: to.name })}.baton`.replace(/[/\\:\u2068\u2069]/g, ''), kinds: [{ name: 'Baton', extensions: ['baton'] }] });

/** Makes the copy that lives from then on; this file rests. */
export async function send(to: Who, path: string): Promise<void> {
  try {
    await door().exportTo('living-copy', to.id, path);
    tell(t('hand-over-file-gone', { name: to.name, path }));
  } catch (thrown) {
    tellFault(thrown);
  }
}
