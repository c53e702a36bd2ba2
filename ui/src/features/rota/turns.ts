// One turn of the rota: who has it, and what may be done about it.
import { ask } from '../../frame/ask';
import { house } from '../../frame/house.svelte';
import { go } from '../../frame/where.svelte';
import type { Choice } from '../../kit/pick';
import type { MeetingRole, RotaName, RotaRow, RotaView, Who } from '../../wire/wire';

/** A turn: a date and a meeting role. */
export interface Turn {
  date: string;
  role: MeetingRole;
}

/** What a dialog can do about a turn. */
export type Way = 'swap' | 'take' | 'away' | 'none' | 'move';

/** Who has a role on a row. */
export const held = (row: RotaRow | undefined, role: MeetingRole): RotaName | undefined => row?.roles.find((one) => one.role === role);

/** Whether somebody is the person at the keyboard. */
export const isMe = (who: Who | null | undefined): boolean => Boolean(who && who.id === house.me?.id);

/** Whether I lead on a row. */
export const mine = (row: RotaRow): boolean => isMe(held(row, 'facilitator')?.who);

/** The row of a date, published or forecast. */
export const rowOf = (view: RotaView, date: string): RotaRow | undefined => view.rows.find((row) => row.date === date) ?? view.forecast.find((row) => row.date === date);

/** Whether a meeting is still to come on a row. */
export const ahead = (row: RotaRow): boolean => !row.past && row.off === null;

/** Whether the names of a date are published. */
export const published = (view: RotaView, date: string): boolean => view.rows.some((row) => row.date === date && ahead(row));

/** Published turns of the role on other dates that somebody else has: what this one can be swapped with. */
export function others(view: RotaView, turn: Turn, who: Who): { date: string; who: Who }[] {
  return view.rows.flatMap((row) => {
    const other = held(row, turn.role)?.who;
    return ahead(row) && row.date !== turn.date && other && other.id !== who.id ? [{ date: row.date, who: other }] : [];
  });
}

/** What can be done about a turn, the likeliest first. */
export function ways(view: RotaView, turn: Turn): Way[] {
  const who = held(rowOf(view, turn.date), turn.role)?.who;
  const out = published(view, turn.date);
  if (!who) return out ? ['take', 'move', 'none'] : ['move', 'none'];
  if (!out) return ['away', 'none'];
  const swap: Way[] = others(view, turn, who).length > 0 ? ['swap'] : [];
  const take: Way[] = view.members.some((one) => one.id !== who.id) ? ['take'] : [];
  return [...(isMe(who) ? [...swap, ...take] : [...take, ...swap]), 'away', 'none'];
}

/** Everybody in the rota, with what tells two people of one name apart. */
export function choices(view: RotaView): Choice[] {
  const detail = new Map(house.people.map((person) => [person.id, person.detail]));
  return view.members.map((who) => ({ ...who, detail: detail.get(who.id) ?? null }));
}

/** Opens the agenda of a date; it is planned by that where nobody has yet. */
export async function prepare(series: string, row: RotaRow): Promise<void> {
  if (row.meeting) return go('prepare', row.meeting);
  const id = crypto.randomUUID();
  if (await ask({ do: 'plan-meeting', id, series, date: row.date })) go('prepare', id);
}
