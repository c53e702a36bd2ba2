// Opening the preparation of a meeting; an occurrence of a series is planned by that.
import type { MeetingBrief } from '../../wire/wire';
import { ask } from '../../frame/ask';
import { go } from '../../frame/where.svelte';

/** Goes to the preparation of a meeting, planning it first where nobody has yet. */
export async function openPlan(meeting: MeetingBrief): Promise<void> {
  if (meeting.meeting) return go('prepare', meeting.meeting);
  const id = crypto.randomUUID();
  if (await ask({ do: 'plan-meeting', id, series: meeting.series ?? undefined, date: meeting.date })) go('prepare', id);
}
