// What Today says first, and how a meeting starts from there.
import type { FollowUpLine, MeetingBrief, TodayView, Who } from '../../wire/wire';
import { ask } from '../../frame/ask';
import { go } from '../../frame/where.svelte';
import { addDays, day, list, localClock, t } from '../../texts/index.svelte';

/** The sentence at the top: when I lead next, else who leads next. */
export function headline(view: TodayView, me: Who | null): string | null {
  if (me && view.lead) {
    const { date, at } = view.lead;
    return date === view.today ? t('today-you-lead-today', { time: localClock(at) }) : t('today-you-lead-next', { when: day(date, 'long', view.today) });
  }
  const next = view.next[0];
  const leads = next?.roles.find((held) => held.role === 'facilitator')?.who;
  if (!next || !leads) return null;
  return next.date === view.today ? t('today-leads-today', { name: leads.name, time: localClock(next.at) }) : t('today-leads-next', { name: leads.name, when: day(next.date, 'long', view.today) });
}

/** Starts a meeting and goes there; one that runs already is only gone to. */
export async function startMeeting(meeting: MeetingBrief): Promise<void> {
  if (!meeting.running) {
    // An occurrence that nobody has planned yet is planned first, with an identity of our own to start it by.
    const id = meeting.meeting ?? crypto.randomUUID();
    if (!meeting.meeting && !(await ask({ do: 'plan-meeting', id, series: meeting.series ?? undefined, date: meeting.date }))) return;
    if (!(await ask({ do: 'start-meeting', meeting: id }))) return;
  }
  go('run');
}

/** When something of mine is due, the most pressing first. */
export type Pressing = 'overdue' | 'today' | 'week' | 'later';

/** My follow-ups by when they are due; groups that are empty are left out, what has no date is for later. */
export function mineByDay(lines: readonly FollowUpLine[], today: string): { key: Pressing; lines: FollowUpLine[] }[] {
  const week = addDays(today, 7);
  const when = (line: FollowUpLine): Pressing => (line.due === null ? 'later' : line.due < today ? 'overdue' : line.due === today ? 'today' : line.due <= week ? 'week' : 'later');
  const sorted = lines.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return (['overdue', 'today', 'week', 'later'] as const).map((key) => ({ key, lines: sorted.filter((line) => when(line) === key) })).filter((group) => group.lines.length > 0);
}

/** One sentence about what of mine is overdue, due today or this week; nothing when nothing is. */
export function duePressing(lines: readonly FollowUpLine[], today: string): string {
  const parts = mineByDay(lines, today)
    .filter((group) => group.key !== 'later')
    .map((group) => t(`today-pressing-${group.key}`, { count: group.lines.length }));
  return parts.length > 0 ? t('today-pressing', { parts: list(parts) }) : '';
}
