// The first ten minutes: one small step after another, each saved as it is left, each of them skippable.
import { door } from '../../desk';
import { ask, tellFault } from '../../frame/ask';
import { change } from '../../frame/look.svelte';
import { house } from '../../frame/house.svelte';
import { starting } from '../../frame/starting.svelte';
import { go } from '../../frame/where.svelte';
import { addDays, t } from '../../texts/index.svelte';
import type { ReadPerson } from '../../wire/wire';
import { newItems, type Suggestion } from '../prepare/agenda';
import { rruleOf, weekdayOf, type Rule } from '../rota/cadence';

export type Step = 'hello' | 'who' | 'when' | 'lead' | 'agreements' | 'talk' | 'room' | 'ready';

/** Somebody named during the start; the identity is ours, so that nothing has to be asked back. */
export interface Seat {
  id: string;
  name: string;
}

/** Suggestions to strike or edit. */
export const suggestedAgreements = (): string[] => ['time', 'voice', 'questions', 'room', 'pause'].map((line) => t(`start-agreement-${line}`));

/** The next full five minutes in a zone, as a local date and HH:MM. */
export function soon(zone: string, now: number = Date.now()): { date: string; at: string } {
  const five = 5 * 60_000;
  // Swedish writes dates and times as machines do: 2026-11-23 10:00.
  const [date = '', at = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(Math.ceil(now / five) * five).split(' ');
  return { date, at };
}

/** The walk through the start. */
export class Start {
  step = $state<Step>('hello');
  hurry = $state(false);
  busy = $state(false);

  team = $state('');
  names = $state('');
  seats = $state<Seat[]>([]);

  regular = $state(true);
  rule = $state<Rule>({ every: 'week', weekday: weekdayOf(house.today), which: 1 });
  date = $state(house.today);
  at = $state('10:00');
  length = $state(60);

  leads = $state<string | null>(null);
  ledBefore = $state<string[]>([]);
  agreements = $state<string[]>(suggestedAgreements());
  items = $state.raw<Suggestion[]>([]);

  private readonly teamId = crypto.randomUUID();
  private readonly seriesId = crypto.randomUUID();
  private readonly meetingId = crypto.randomUUID();
  private done = new Set<string>();

  /** The steps of this walk: whoever is in a hurry meets now, and once. */
  get steps(): Step[] {
    const all: Step[] = ['hello', 'who', 'when', 'lead', 'agreements', 'talk', 'room', 'ready'];
    return this.hurry ? all.filter((step) => step !== 'when') : all;
  }

  get planned(): boolean {
    return this.done.has('plan');
  }

  /** Begins: with a workspace to read and keep names in, if there is none yet. */
  async begin(hurry: boolean): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      if (!house.view?.workspace) await this.once('workspace', async () => (await door().createWorkspace(null, t('start-our-team'), false), true));
      this.hurry = hurry;
      this.regular = !hurry;
      this.step = 'who';
    } catch (thrown) {
      tellFault(thrown);
    } finally {
      this.busy = false;
    }
  }

  back(): void {
    const at = this.steps.indexOf(this.step);
    this.step = this.steps[Math.max(0, at - 1)] ?? 'hello';
  }

  /** Goes on to the next step, saving this one; `skip` saves nothing that can be left out. */
  async next(read: readonly ReadPerson[] = [], skip = false): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      if (await this.save(read, skip)) this.step = this.steps[this.steps.indexOf(this.step) + 1] ?? 'ready';
    } catch (thrown) {
      tellFault(thrown);
    } finally {
      this.busy = false;
    }
  }

  private async save(read: readonly ReadPerson[], skip: boolean): Promise<boolean> {
    switch (this.step) {
      case 'who':
        return this.saveWho(read);
      case 'lead':
        return this.savePlan(skip);
      case 'agreements':
        return skip || this.saveAgreements();
      case 'talk':
        return skip || this.saveItems();
      default:
        return true;
    }
  }

  private async once(what: string, act: () => Promise<boolean>): Promise<boolean> {
    if (this.done.has(what)) return true;
    if (!(await act())) return false;
    this.done.add(what);
    return true;
  }

  private async saveWho(read: readonly ReadPerson[]): Promise<boolean> {
    const name = this.team.trim() || t('start-our-team');
    starting.on = true;
    if (this.team.trim() && !(await this.once('name', () => ask({ do: 'rename-workspace', name })))) return false;
    if (!(await this.once('team', () => ask({ do: 'form-team', id: this.teamId, name })))) return false;
    if (read.length === 0) return this.seats.length > 0;
    const people = read.map(({ name, email, tags }) => ({ id: crypto.randomUUID() as string, name, email: email ?? undefined, tags }));
    if (!(await ask({ do: 'add-people', people, team: this.teamId }))) return false;
    this.seats.push(...people.map(({ id, name }) => ({ id, name })));
    this.names = '';
    this.leads ??= this.seats[0]?.id ?? null;
    return true;
  }

  private async savePlan(skip: boolean): Promise<boolean> {
    const writes = this.seats.find((seat) => seat.id !== this.leads)?.id;
    for (const person of skip ? [] : this.ledBefore) {
      if (!(await this.once(`led ${person}`, () => ask({ do: 'place-readiness', person, role: 'facilitator', readiness: 'lead' })))) return false;
    }
    return this.once('plan', async () => {
      if (this.regular) {
        const series = { do: 'start-series' as const, id: this.seriesId, team: this.teamId, name: this.team.trim() || t('start-our-team'), every: rruleOf(this.rule), from: house.today, at: this.at, zone: house.zone, minutes: Number(this.length) };
        return (await this.once('series', () => ask(series))) && ask({ do: 'plan-meeting', id: this.meetingId, series: this.seriesId });
      }
      const when = this.hurry ? soon(house.zone) : { date: this.date, at: this.at };
      return ask({ do: 'plan-meeting', id: this.meetingId, team: this.teamId, ...when, zone: house.zone, minutes: Number(this.length), leads: this.leads ?? undefined, writes });
    });
  }

  private async saveAgreements(): Promise<boolean> {
    const lines = this.agreements.map((line) => line.trim()).filter(Boolean);
    return lines.length === 0 || ask({ do: 'make-agreements', team: this.teamId, lines, review: addDays(house.today, 91) });
  }

  private async saveItems(): Promise<boolean> {
    const items = newItems(this.items);
    if (items.length > 0 && !(await ask({ do: 'add-items', meeting: this.meetingId, items }))) return false;
    this.items = this.items.filter((item) => item.owner === null);
    return true;
  }

  /** Makes everything on the room screen a third larger, or usual again. */
  async large(largeRoom: boolean): Promise<void> {
    await change({ largeRoom }).catch(tellFault);
  }

  /** Opens the made-up cooperative. */
  async example(): Promise<void> {
    this.busy = true;
    try {
      await door().createWorkspace(null, t('start-example-name'), true);
      starting.on = false;
      go('today');
    } catch (thrown) {
      tellFault(thrown);
    } finally {
      this.busy = false;
    }
  }

  /** Ends the walk: into the meeting, or to its preparation. */
  async finish(): Promise<void> {
    if (this.hurry && !(await ask({ do: 'start-meeting', meeting: this.meetingId }))) return;
    starting.on = false;
    if (this.hurry) go('run');
    else go('today');
  }
}
