// What can be answered to a follow-up, by its state and by who is at the keyboard; and how a list of them is sorted into groups.
import type { FollowUpLine, Intent, Load, Who } from '../../wire/wire';
import { ask } from '../../frame/ask';
import type { MenuItem } from '../../kit/Menu.svelte';
import { t } from '../../texts/index.svelte';

/** The answers that fit, the most likely first. */
export function answers(line: FollowUpLine, me: Who | null, onask?: (line: FollowUpLine) => void): MenuItem[] {
  const follow_up = line.id;
  const mine = me !== null && line.asked?.id === me.id;
  const answer = (text: string, intent: Intent, told?: string): MenuItem => ({ text, run: () => void ask(intent, told) });
  const done = answer(t('today-done'), { do: 'finish-follow-up', follow_up }, t('today-done-said', { what: line.what }));
  const letGo = answer(t('follow-ups-let-go'), { do: 'drop-follow-up', follow_up });
  const yes = answer(mine ? t('today-yes') : t('follow-ups-said-yes'), { do: 'accept-follow-up', follow_up }, mine ? t('today-accepted-said', { what: line.what }) : undefined);
  const no = answer(mine ? t('today-no') : t('follow-ups-said-no'), { do: 'decline-follow-up', follow_up });
  const askSomebody: MenuItem[] = onask ? [{ text: t('follow-ups-ask'), run: () => onask(line) }] : [];
  switch (line.state) {
    case 'offered':
      return [...(me ? [answer(t('follow-ups-take'), { do: 'claim-follow-up', follow_up, person: me.id })] : []), ...askSomebody, letGo];
    case 'asked':
      return [yes, no, ...askSomebody, letGo];
    case 'handed-over':
      return [yes, no, done, letGo];
    case 'accepted':
      return [done, ...(onask ? [{ text: t('follow-ups-hand-over'), run: () => onask(line) }] : []), answer(t('follow-ups-put-back'), { do: 'put-back-follow-up', follow_up }), letGo];
    case 'done':
    case 'dropped':
      return [];
  }
}

/** How many of the answers stand as buttons; the rest are under "more". */
export const first = (line: FollowUpLine, me: Who | null): number => (line.state === 'asked' || line.state === 'handed-over' ? 2 : line.state === 'offered' ? (me ? 1 : 0) : line.state === 'accepted' ? 1 : 0);

/** Whose it is, or who is asked. */
export const holds = (line: FollowUpLine): Who | null => line.owner ?? line.asked;

/** One group of a list. */
export interface Group {
  key: string;
  owner: Who | null;
  /** A heading that is a name, not a key. */
  title?: string;
  lines: FollowUpLine[];
}

const byDue = (a: FollowUpLine, b: FollowUpLine): number => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.what.localeCompare(b.what);

/** By owner, alphabetically, mine first; within, the earliest due first. */
export function byOwner(lines: readonly FollowUpLine[], me: Who | null): Group[] {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const owner = holds(line);
    if (!owner) continue;
    const group = groups.get(owner.id) ?? { key: owner.id, owner, lines: [] };
    group.lines.push(line);
    groups.set(owner.id, group);
  }
  const all = [...groups.values()].map((group) => ({ ...group, lines: group.lines.toSorted(byDue) }));
  return all.sort((a, b) => Number(b.key === me?.id) - Number(a.key === me?.id) || (a.owner?.name ?? '').localeCompare(b.owner?.name ?? ''));
}

/** By when: overdue, this week, later, no date. */
export function byWhen(lines: readonly FollowUpLine[], weekEnds: string): Group[] {
  const kinds: [string, (line: FollowUpLine) => boolean][] = [
    ['overdue', (line) => line.overdue],
    ['week', (line) => !line.overdue && line.due !== null && line.due <= weekEnds],
    ['later', (line) => !line.overdue && line.due !== null && line.due > weekEnds],
    ['undated', (line) => line.due === null],
  ];
  return kinds.map(([key, fits]) => ({ key, owner: null, lines: lines.filter(fits).toSorted(byDue) })).filter((group) => group.lines.length > 0);
}

/** By team, alphabetically; within, the earliest due first. */
export function byTeam(lines: readonly FollowUpLine[]): Group[] {
  const teams = [...new Set(lines.map((line) => line.team))].sort((a, b) => a.localeCompare(b));
  return teams.map((team) => ({ key: team, owner: null, title: team, lines: lines.filter((line) => line.team === team).toSorted(byDue) }));
}

/** By where it stands: asked, being handed over, accepted. */
export function byState(lines: readonly FollowUpLine[]): Group[] {
  const states = ['asked', 'handed-over', 'accepted'] as const;
  return states.map((state) => ({ key: `state-${state}`, owner: null, lines: lines.filter((line) => line.state === state).toSorted(byDue) })).filter((group) => group.lines.length > 0);
}

/** After so many meetings that heard "still going" the question is whether it is still ours. */
export const CARRIES = 3;

/** Whether the question is due. */
export const stillOurs = (line: FollowUpLine): boolean => line.carried >= CARRIES && line.state !== 'done' && line.state !== 'dropped';

/** People with how much they have open, so that it is seen before anybody is asked. */
export const loaded = <P extends { id: string; detail?: string | null }>(people: readonly P[], load: readonly Load[]): P[] =>
  people.map((person) => {
    const open = load.find((one) => one.who.id === person.id)?.open;
    return open === undefined ? person : { ...person, detail: [person.detail, t('follow-ups-open-count', { count: open })].filter(Boolean).join(', ') };
  });
