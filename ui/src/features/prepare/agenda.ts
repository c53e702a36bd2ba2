// The agenda while it is built: whether it fits, and where an item lands when it is moved.
import type { AgendaRead, ItemView, Message, NewItem, PrepareView, Purpose } from '../../wire/wire';

/** Minutes planned, free, and over. */
export function fit(total: PrepareView['total']): { planned: number; free: number; over: number } {
  const planned = total.steps + total.items;
  return { planned, free: Math.max(0, total.length - planned), over: Math.max(0, planned - total.length) };
}

/** What to ask so that an item stands one place further up (-1) or down (1); null where it cannot go. */
export function moved(items: readonly Pick<ItemView, 'id'>[], id: string, by: -1 | 1): { before: string | undefined } | null {
  const at = items.findIndex((item) => item.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= items.length) return null;
  // "Before" is asked for: one down means before the one after the next.
  return { before: items[by < 0 ? to : to + 1]?.id };
}

/** What to ask after a drag: the item that was taken, and what now stands after it. */
export function dropped(before: readonly Pick<ItemView, 'id'>[], after: readonly Pick<ItemView, 'id'>[], id: string): { before: string | undefined } | null {
  const to = after.findIndex((item) => item.id === id);
  if (to < 0 || before.findIndex((item) => item.id === id) === to) return null;
  return { before: after[to + 1]?.id };
}

/** An item as it was understood from pasted text, while somebody looks it over. */
export interface Suggestion {
  key: number;
  title: string;
  owner: string | null;
  /** The name that stood in the text where nobody known is meant. */
  ownerText: string | null;
  purpose: Purpose;
  minutes: number;
  links: { title: string; url: string }[];
  notes: string;
  unsure: Message | null;
}

/** Makes suggestions of what was read. Opening, adoption of the agenda and the like are part of every meeting, not items. */
export const suggestions = (read: AgendaRead): Suggestion[] =>
  read.items.filter((item) => !item.procedure).map((item, key) => ({ key, title: item.title, owner: item.owner?.id ?? null, ownerText: item.ownerText, purpose: item.purpose ?? 'explore', minutes: item.minutes ?? 10, links: item.links, notes: item.notes, unsure: item.unsure }));

/** The items that can be added: those that somebody takes. */
export const takenOf = (all: readonly Suggestion[]): Suggestion[] => all.filter((item) => item.owner !== null && item.title.trim() !== '');

/** Suggestions as the core wants new items. */
export const newItems = (all: readonly Suggestion[]): NewItem[] =>
  takenOf(all).map(({ title, owner, purpose, minutes, links, notes }) => ({ title, owner: owner ?? '', purpose, minutes: Number(minutes), links, notes: notes || undefined }));
