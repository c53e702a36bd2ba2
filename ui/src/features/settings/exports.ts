// Documents for people who were not there: where to, then written; what was written is said.
import { door } from '../../desk';
import type { DocumentName } from '../../desk/door';
import { tellFault } from '../../frame/ask';
import { tell } from '../../frame/tell.svelte';
import { t } from '../../texts/index.svelte';
import type { Experience } from '../../wire/wire';

async function write(document: DocumentName, of: string | null, extension: string, name: string): Promise<void> {
  try {
    const path = await door().chooseSave({ title: t('settings-export-where'), name: `${name}.${extension}`, kinds: [{ name: extension.toUpperCase(), extensions: [extension] }] });
    if (!path) return;
    await door().exportTo(document, of, path);
    tell(t('settings-exported', { path }));
  } catch (thrown) {
    tellFault(thrown);
  }
}

/** Cue cards as a page to print: of a meeting, or of any regular one. */
export const exportCards = (meeting: string | null, level: Experience, whom: 'leader' | 'others' | 'coach', name: string): Promise<void> => write(`cards-${level}-${whom}`, meeting, 'html', name.replace(/[\\/:*?"<>|]+/g, ' ').replace(/\s+/g, ' '));

/** Everything, private words too, as one archive that makes an equal workspace again. */
export const exportArchive = (name: string): Promise<void> => write('archive', null, 'json', name);

/** The turns of a series, or of one person, for a calendar; what changes there is told by writing it again. */
export const exportTurns = (of: `series:${string}` | `person:${string}`, name: string): Promise<void> => write('rota-calendar', of, 'ics', name);

/** The turns of a series as a page to print. */
export const exportRotaPage = (series: string, name: string): Promise<void> => write('rota-page', `series:${series}`, 'html', name);

/** What one person said yes to, for a calendar of their own, with alarms; what changes there is told by writing it again. */
export const exportOwn = (person: string, name: string): Promise<void> => write('own-calendar', `person:${person}`, 'ics', name);
