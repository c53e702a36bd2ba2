// The formats in which something goes out, the most asked for first.
import { t } from '../../texts/index.svelte';
import type { PaperFormat } from '../../wire/wire';

/** All formats, as they are offered. */
export const formats: readonly PaperFormat[] = ['pdf', 'docx', 'html', 'md', 'xlsx', 'csv', 'ics', 'json', 'madr', 'blt'];

/** Whether a format is a folder of files. */
export const isFolder = (format: PaperFormat): boolean => format === 'madr' || format === 'blt';

/** How the name of a file ends; a folder has no ending. */
export const ending = (format: PaperFormat): string => (isFolder(format) ? '' : `.${format}`);

/** The kinds of file a place to save is chosen for. */
export const kinds = (format: PaperFormat): { name: string; extensions: string[] }[] => (isFolder(format) ? [] : [{ name: t(`paper-format-${format}`), extensions: [format] }]);
