// What every stage of an item shares: its line above, and what can be done with it under "More".
import type { MenuItem } from '../../../kit/Menu.svelte';
import { t } from '../../../texts/index.svelte';
import type { Ending, OpenItem } from '../../../wire/wire';
import { openWhom } from '../../whom/open.svelte';
import type { Course, WayOut } from '../course.svelte';
import { proposalOf, standing, unsettled } from './item';

/** "Chioma's item, decide". */
export const metaOf = (item: OpenItem, way?: string): string => t('run-item-meta', { name: item.item.owner.name, way: way ?? t(`run-purpose-${item.item.purpose}`) });

/** Says how the item ended and goes on; an open round is given up first. */
export async function endItem(room: Course, how: Ending): Promise<void> {
  const item = room.view.item;
  if (!item) return;
  const round = item.proposals.at(-1)?.round;
  if (round?.open && !(await room.ask({ do: 'abandon-round', meeting: room.meeting, round: round.id }))) return;
  if (await room.ask({ do: 'end-item', meeting: room.meeting, item: item.item.id, how })) await room.goOn();
}

/** Begins a better text. A round asks about one text, so an open one closes first; the text names the objection it is to meet. */
export async function amendFor(room: Course, way: WayOut | null = null): Promise<void> {
  const round = room.view.item ? proposalOf(room.view.item)?.round : null;
  const raised = round?.open ? unsettled(round)[0] : undefined;
  const objector = raised ?? (round ? standing(round)[0] : undefined);
  if (round?.open) {
    const base = { meeting: room.meeting, round: round.id };
    const settled = raised ? [{ do: 'settle-objection' as const, ...base, person: raised.who.id, settled: { outcome: 'amended' as const } }] : [];
    if (!(await room.ask(...settled, { do: 'close-round', ...base }))) return;
  }
  room.sheet = null;
  room.meets = objector?.who.id ?? null;
  room.wayOut = way;
  room.amending = true;
}

/** What can be done with an item at any time. */
export function itemMore(room: Course): MenuItem[] {
  const item = room.view.item;
  const lenders = item?.lenders.length ?? 0;
  const quiet = item && item.proposals.length > 0 && !item.proposals.at(-1)?.round?.open && room.another === null;
  return [
    ...(quiet ? [{ text: t('run-propose-another'), hint: t('run-propose-another-hint'), run: () => void (room.another = item.item.id) }] : []),
    ...(lenders > 0 ? [{ text: t('run-borrow'), hint: t('run-borrow-hint'), run: () => void (room.sheet = 'borrow') }] : []),
    { text: t('run-bring-back'), run: () => void endItem(room, 'brought-back') },
    { text: t('run-shelve'), run: () => void endItem(room, 'shelved') },
    ...(item ? [{ text: t('whom-ask'), run: () => openWhom({ is: 'item', item: item.item.id }), apart: true }] : []),
  ];
}
