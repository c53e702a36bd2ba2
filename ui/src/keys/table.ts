// Every key Baton listens to, once: tooltips, the overlay under "?", the palette and the test for clashes read this table.
import type { TextKey } from '../texts/keys';

/** Where a key acts. Keys of one scope never clash with keys of another, except with `everywhere`. */
export type Scope = 'everywhere' | 'places' | 'list' | 'prepare' | 'run';

/** One key. `Mod` is Ctrl, or Cmd on a Mac. A single letter acts only outside text fields. */
export interface Row {
  combo: string;
  scope: Scope;
  text: TextKey;
}

export const table = {
  palette: { combo: 'Mod+k', scope: 'everywhere', text: 'keys-palette' },
  shortcuts: { combo: '?', scope: 'everywhere', text: 'keys-shortcuts' },
  undo: { combo: 'Mod+z', scope: 'everywhere', text: 'keys-undo' },
  'room-screen': { combo: 'Mod+Shift+w', scope: 'everywhere', text: 'keys-room-screen' },

  today: { combo: 'Mod+1', scope: 'everywhere', text: 'place-today' },
  rota: { combo: 'Mod+2', scope: 'everywhere', text: 'place-rota' },
  prepare: { combo: 'Mod+3', scope: 'everywhere', text: 'place-prepare' },
  run: { combo: 'Mod+4', scope: 'everywhere', text: 'place-run' },
  decisions: { combo: 'Mod+5', scope: 'everywhere', text: 'place-decisions' },
  'follow-ups': { combo: 'Mod+6', scope: 'everywhere', text: 'place-follow-ups' },
  share: { combo: 'Mod+7', scope: 'everywhere', text: 'place-share' },
  people: { combo: 'Mod+8', scope: 'everywhere', text: 'place-people' },
  settings: { combo: 'Mod+9', scope: 'everywhere', text: 'place-settings' },

  start: { combo: 's', scope: 'places', text: 'keys-start' },
  find: { combo: '/', scope: 'places', text: 'keys-find' },
  add: { combo: 'a', scope: 'places', text: 'keys-add' },

  'next-one': { combo: 'j', scope: 'list', text: 'keys-next-one' },
  'previous-one': { combo: 'k', scope: 'list', text: 'keys-previous-one' },

  'move-up': { combo: 'Alt+ArrowUp', scope: 'prepare', text: 'keys-move-up' },
  'move-down': { combo: 'Alt+ArrowDown', scope: 'prepare', text: 'keys-move-down' },
  paste: { combo: 'p', scope: 'prepare', text: 'keys-paste' },

  'go-on': { combo: 'Enter', scope: 'run', text: 'run-key-go-on' },
  pause: { combo: 'p', scope: 'run', text: 'run-key-pause' },
  blank: { combo: 'b', scope: 'run', text: 'run-key-blank' },
  decision: { combo: 'd', scope: 'run', text: 'run-key-decision' },
  'follow-up': { combo: 'f', scope: 'run', text: 'run-key-follow-up' },
  save: { combo: 's', scope: 'run', text: 'run-key-save' },
  note: { combo: 'n', scope: 'run', text: 'run-key-note' },
  amend: { combo: 'a', scope: 'run', text: 'run-key-amend' },
  rest: { combo: 'r', scope: 'run', text: 'run-key-rest' },
  heard: { combo: 'y', scope: 'run', text: 'run-key-heard' },
  reason: { combo: 'w', scope: 'run', text: 'run-key-reason' },
  stake: { combo: 'o', scope: 'run', text: 'run-key-stake' },
  proxy: { combo: 'v', scope: 'run', text: 'run-key-proxy' },
  hand: { combo: 'h', scope: 'run', text: 'run-key-hand' },
  river: { combo: 'g', scope: 'run', text: 'run-key-river' },
  'answer-0': { combo: '0', scope: 'run', text: 'run-key-answer-0' },
  'answer-1': { combo: '1', scope: 'run', text: 'run-key-answer-1' },
  'answer-2': { combo: '2', scope: 'run', text: 'run-key-answer-2' },
  'answer-3': { combo: '3', scope: 'run', text: 'run-key-answer-3' },
  'answer-4': { combo: '4', scope: 'run', text: 'run-key-answer-4' },
  'answer-5': { combo: '5', scope: 'run', text: 'run-key-answer-5' },
  'answer-6': { combo: '6', scope: 'run', text: 'run-key-answer-6' },
  'answer-7': { combo: '7', scope: 'run', text: 'run-key-answer-7' },
  'answer-8': { combo: '8', scope: 'run', text: 'run-key-answer-8' },
  'answer-9': { combo: '9', scope: 'run', text: 'run-key-answer-9' },
  'take-back': { combo: 'Backspace', scope: 'run', text: 'run-key-take-back' },
  beside: { combo: '=', scope: 'run', text: 'run-key-beside' },
  'option-next': { combo: 'ArrowDown', scope: 'run', text: 'run-key-option-next' },
  'option-before': { combo: 'ArrowUp', scope: 'run', text: 'run-key-option-before' },
  abstain: { combo: 'x', scope: 'run', text: 'run-key-abstain' },
} satisfies Record<string, Row>;

/** What a key does. */
export type Does = keyof typeof table;

/** All rows with what they do. */
export const rows = (Object.entries(table) as [Does, Row][]).map(([does, row]) => ({ does, ...row }));

/** Whether two keys could mean two things at the same moment. `list` and `prepare` are places too. */
export function clash(a: Row, b: Row): boolean {
  if (a.combo !== b.combo) return false;
  if (a.scope === b.scope || a.scope === 'everywhere' || b.scope === 'everywhere') return true;
  return a.scope !== 'run' && b.scope !== 'run';
}
