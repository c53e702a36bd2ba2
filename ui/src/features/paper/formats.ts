// The formats in which something goes out, the most asked for first.
import { t } from '../../texts/index.svelte';
import type { PaperFormat } from '../../wire/wire';

/** All formats, as they are offered. */
export const formats: readonly PaperFormat[] = ['html', 'docx', 'md', 'xlsx', 'csv', 'ics', 'json', 'madr'];

/** How the name of a file ends; a folder has no ending. */
export const ending = (format: PaperFormat): string => (format === 'madr' ? '' : `.${format}`);

/** The kinds of file a place to save is chosen for. */
export const kinds = (format: PaperFormat): { name: string; extensions: string[] }[] => (format === 'madr' ? [] : [{ name: t(`paper-format-${format}`), extensions: [format] }]);
