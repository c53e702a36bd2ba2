// How this computer is set: theme, size, language, and whether single letters act as keys. Kept by the house outside the workspace;
// a copy in the page's own store lets the first paint be right.
import { door } from '../desk';
import { languages, type Language } from '../texts/fluent';
import { speak } from '../texts/index.svelte';
import type { Device } from '../wire/wire';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

const usual: Device = { language: null, theme: 'system', singleKeys: true, chime: true, largeRoom: false, standing: false, coaching: 'auto' };
const key = 'baton.look';

function recall(): Device {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Device>) };
  } catch {
    return { ...usual };
  }
}

/** How this computer is set; change it through `change`. */
export const look: Device = $state(recall());

const asks = (query: string): boolean => matchMedia(query).matches;

/** Shows the chosen look on the page. The same rules as `public/look.js`, which runs before the first paint. */
export function show(): void {
  const root = document.documentElement;
  root.dataset.theme = look.theme === 'light' || look.theme === 'dark' ? look.theme : asks('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  root.dataset.contrast = look.theme === 'contrast' || asks('(prefers-contrast: more)') ? 'more' : 'normal';
  root.dataset.size = look.standing ? 'large' : 'normal';
}

function take(device: Device): Promise<void> {
  Object.assign(look, device);
  try {
    localStorage.setItem(key, JSON.stringify(look));
  } catch {
    // A full or forbidden store costs only the first paint its theme.
  }
  show();
  return speak((languages as readonly (string | null)[]).includes(look.language) ? (look.language as Language) : 'system');
}

/** Takes over how the house says this computer is set. */
export function adopt(device: Device): void {
  if (JSON.stringify({ ...look }) !== JSON.stringify({ ...usual, ...device })) void take(device);
}

/** Changes part of it, shows that at once, and lets the house keep it. */
export async function change(part: Partial<Device>): Promise<void> {
  await take({ ...look, ...part });
  await door().changeDevice({ ...look });
}

/** Starts following the system where nothing else was chosen. Resolves when the reader's language can be spoken. */
export function begin(): Promise<void> {
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) matchMedia(query).addEventListener('change', show);
  return take(recall());
}
