// What Today says first, and how a meeting starts from there.
import type { MeetingBrief, TodayView, Who } from '../../wire/wire';
import { ask } from '../../frame/ask';
import { go } from '../../frame/where.svelte';
import { day, localClock, t } from '../../texts/index.svelte';

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
