// Who answers to a key right now. The newest listener wins; behind an open dialog nothing listens.
import { look } from '../frame/look.svelte';
import { comboOf, inText, isBare } from './combo';
import { rows, table, type Does } from './table';

type Act = (event: KeyboardEvent) => void;
const listeners: { does: Does; act: Act; layer: number }[] = [];
let layers = 0;

/** Opens a layer over everything that listens now; returns how to close it. Dialogs do this. */
export function cover(): () => void {
  layers += 1;
  let open = true;
  return () => {
    if (open) layers -= 1;
    open = false;
  };
}

/** Answers to a key while the calling component lives. */
export function onKey(does: Does, act: Act): void {
  $effect(() => {
    const mine = { does, act, layer: layers };
    listeners.push(mine);
    return () => void listeners.splice(listeners.indexOf(mine), 1);
  });
}

/** What can be done by key at this moment, for the overlay and the palette. */
export const active = (): Does[] => [...new Set(listeners.map((listener) => listener.does))];

/** Does what a key would do; for the palette. */
export function perform(does: Does): void {
  const found = listeners.findLast((listener) => listener.does === does);
  found?.act(new KeyboardEvent('keydown', { key: table[does].combo }));
}

/** Hears every key of the window once. */
export function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const combo = comboOf(event);
  if (isBare(combo) && (event.repeat || inText(event.target) || !look.singleKeys)) return;
  // Enter belongs to the button or link it is on.
  if (combo === 'Enter' && event.target instanceof Element && event.target.closest('button, a, input, textarea, select, summary, [role=option], [role^=menuitem]')) return;
  // Text fields have their own undo; ours is for what was saved.
  if (combo === 'Mod+z' && inText(event.target)) return;
  const here = rows.filter((row) => row.combo === combo).map((row) => row.does);
  const found = listeners.findLast((listener) => listener.layer >= layers && here.includes(listener.does));
  if (!found) return;
  event.preventDefault();
  found.act(event);
}
