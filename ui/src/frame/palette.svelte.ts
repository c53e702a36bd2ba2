// What the palette offers, and how a few letters find it.
import { pull } from '../desk';
import { active, perform } from '../keys/listen.svelte';
import { table, type Does } from '../keys/table';
import { t } from '../texts/index.svelte';
import { openCards } from '../features/cards/open.svelte';
import { openWhom } from '../features/whom/open.svelte';
import { openMinutes } from '../features/minutes/open.svelte';
import { house } from './house.svelte';
import { change, look } from './look.svelte';
import { go, places } from './where.svelte';

export interface Entry {
  id: string;
  group: 'places' | 'actions' | 'people' | 'written' | 'whom';
  text: string;
  combo?: string;
  run: () => void;
}

/** Everything that can be gone to or done now. */
export function entries(showKeys: () => void): Entry[] {
  const known = new Set<Does>([...places, 'palette', 'shortcuts', 'next-one', 'previous-one']);
  const does = active().filter((one) => !known.has(one));
  return [
    ...does.map((one): Entry => ({ id: `do-${one}`, group: 'actions', text: t(table[one].text), combo: table[one].combo, run: () => perform(one) })),
    { id: 'do-keys', group: 'actions', text: t('keys-shortcuts'), combo: table.shortcuts.combo, run: showKeys },
    ...(house.view?.workspace ? [{ id: 'do-cards', group: 'actions', text: t('cards-open'), run: () => openCards(house.view?.running?.meeting ?? null) } satisfies Entry] : []),
    ...(house.view?.workspace ? [{ id: 'do-trust', group: 'actions', text: t('trust-open'), run: () => go('settings', 'trust') } satisfies Entry] : []),
    { id: 'do-theme', group: 'actions', text: t(document.documentElement.dataset.theme === 'dark' ? 'keys-light' : 'keys-dark'), run: () => void change({ theme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' }) },
    { id: 'do-size', group: 'actions', text: t(look.standing ? 'keys-usual-size' : 'keys-large-size'), run: () => void change({ standing: !look.standing }) },
    ...places.map((place): Entry => ({ id: `place-${place}`, group: 'places', text: t(`place-${place}`), combo: table[place].combo, run: () => go(place) })),
    ...house.people.map((person): Entry => ({ id: `person-${person.id}`, group: 'people', text: person.name, run: () => go('people', person.id) })),
  ];
}

const opens: Record<string, (id: string) => void> = {
  decision: (id) => go('decisions', id),
  person: (id) => go('people', id),
  team: (id) => go('people', id),
  role: (id) => go('people', id),
  'follow-up': () => go('follow-ups'),
  meeting: openMinutes,
};

/** What was written anywhere that holds the words. */
export async function findWritten(words: string): Promise<Entry[]> {
  const view = await pull({ ask: 'find', text: words });
  const written = view.found.filter((one) => one.kind in opens && one.kind !== 'person').slice(0, 8);
  const whom = view.found.filter((one) => one.whom !== null).slice(0, 4);
  return [
    ...written.map((one, at): Entry => ({ id: `${one.kind}-${one.id}-${at}`, group: 'written', text: one.title || one.excerpt, run: () => opens[one.kind]?.(one.id) })),
    ...whom.map((one, at): Entry => ({ id: `whom-${at}`, group: 'whom', text: t('whom-ask-about', { what: one.title || one.excerpt }), run: () => one.whom && openWhom(one.whom) })),
  ];
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase();

/** What fits: every word typed begins a word of the entry. People only once something is typed. Groups stay together. */
export function search(all: readonly Entry[], typed: string): Entry[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return all.filter((entry) => entry.group !== 'people');
  const fits = (entry: Entry) => {
    if (entry.group === 'written' || entry.group === 'whom') return true;
    const parts = folded(entry.text).split(/[\s,.:;“”„"'()-]+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
  return all.filter(fits);
}
