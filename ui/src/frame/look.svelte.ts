// How Baton looks on this computer: theme, contrast, size, language, and whether single letters act as keys.
import { languages, type Language } from '../texts/fluent';
import { speak } from '../texts/index.svelte';

export type Theme = 'system' | 'light' | 'dark';

interface Kept {
  theme: Theme;
  contrast: 'system' | 'more';
  size: 'normal' | 'large';
  language: Language | 'system';
  letters: boolean;
}

const usual: Kept = { theme: 'system', contrast: 'system', size: 'normal', language: 'system', letters: true };
const key = 'baton.look';

function recall(): Kept {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Kept>) };
  } catch {
    return { ...usual };
  }
}

/** How Baton looks here; assign through `change`, so that it is kept and shown. */
export const look: Kept = $state(recall());

/** Shows the chosen look on the page. The same rules as `public/look.js`, which runs before the first paint. */
export function show(): void {
  const asks = (query: string) => matchMedia(query).matches;
  const root = document.documentElement;
  root.dataset.theme = look.theme === 'system' ? (asks('(prefers-color-scheme: dark)') ? 'dark' : 'light') : look.theme;
  root.dataset.contrast = look.contrast === 'more' || asks('(prefers-contrast: more)') ? 'more' : 'normal';
  root.dataset.size = look.size;
}

/** Changes part of the look and keeps it. */
export function change(part: Partial<Kept>): void {
  Object.assign(look, part);
  try {
    localStorage.setItem(key, JSON.stringify(look));
  } catch {
    // A full or forbidden store costs only the memory of the look.
  }
  show();
  if (part.language) speak(part.language);
}

/** Starts following the system where nothing else was chosen. */
export function begin(): void {
  speak((languages as readonly string[]).includes(look.language) ? (look.language as Language) : 'system');
  show();
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', show);
}
