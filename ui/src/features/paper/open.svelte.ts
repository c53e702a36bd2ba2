// Which document is about to go out.
import type { PaperAbout } from '../../wire/wire';

/** What is open, if anything. */
export const asked = $state<{ open: boolean; about: PaperAbout; of: string }>({ open: false, about: { is: 'log' }, of: '' });

/** Opens the way out of a document; `of` says whose it is, as its heading. */
export function openPaper(about: PaperAbout, of: string): void {
  Object.assign(asked, { open: true, about, of });
}
