// The running meeting as its screens share it: the view, what is open on the desk alone, and how things are asked for.
import { createContext } from 'svelte';
import { ask } from '../../frame/ask';
import { house } from '../../frame/house.svelte';
import { go } from '../../frame/where.svelte';
import type { Choice } from '../../kit/pick';
import { t } from '../../texts/index.svelte';
import { openMinutes } from '../minutes/open.svelte';
import { levelFor } from '../cards/level';
import type { Experience, Intent, RiverStep, RunView, Seat } from '../../wire/wire';

/** What stands over the desk for a moment. */
export type Sheet = 'lead' | 'write' | 'keyboard' | 'stake' | 'borrow' | 'stop' | 'hand' | 'on' | 'proxy' | 'ways-out' | 'refer' | null;

/** A smaller step that may meet an objection. */
export type WayOut = 'shorter' | 'smaller' | 'trial';

/** An item that was opened more recently than this was hardly meant to be left, in milliseconds. */
const HASTY = 3000;

export class Course {
  /** What stands over the desk. */
  sheet = $state<Sheet>(null);
  /** What is being said now, so that a word of advice fits it. */
  moment = $state<string | null>(null);
  /** Whose answer is given, where somebody else than the awaited was chosen. */
  chosen = $state<string | null>(null);
  /** The text of the proposal is being changed. */
  amending = $state(false);
  /** The item on which something beside its proposal is being proposed. */
  another = $state<string | null>(null);
  /** Whose objection the amendment answers. */
  meets = $state<string | null>(null);
  /** The smaller step that the amendment takes. */
  wayOut = $state<WayOut | null>(null);
  /** To whom what is not decided is to be given. */
  referTo = $state<'group' | 'team'>('group');
  /** How far the talk about each item is. */
  readonly phases = $state<Record<string, number>>({});
  /** Lines of a list that were answered and stay on it: still going, kept. */
  readonly handled = $state<Record<string, boolean>>({});
  /** Until when the question about time is put off, by step. */
  readonly later = $state<Record<string, number>>({});

  constructor(private readonly seen: () => RunView) {}

  get view(): RunView {
    return this.seen();
  }
  get meeting(): string {
    return this.view.meeting;
  }
  /** Everybody who may be named: those at the table first. */
  get people(): Choice[] {
    const seated = this.view.seats.map((seat) => seat.who);
    const known = new Set(seated.map((who) => who.id));
    return [...seated, ...house.people.filter((person) => !known.has(person.id)).map(({ id, name, detail }) => ({ id, name, detail: detail ?? undefined }))];
  }
  get here(): Seat[] {
    return this.view.seats.filter((seat) => seat.presence === 'room' || seat.presence === 'remote');
  }
  /** Everybody here in the order in which it goes round. */
  get around(): Seat[] {
    const place = new Map(this.view.speaking.people.map((who, i) => [who.id, i]));
    return this.here.toSorted((a, b) => (place.get(a.who.id) ?? Infinity) - (place.get(b.who.id) ?? Infinity));
  }
  /** How much is said in the margin: as often as whoever leads has led, unless this desk was set otherwise. */
  get level(): Experience {
    return levelFor(this.view.level);
  }
  get leads(): RunView['keyboard'] {
    return this.view.roles.find((role) => role.role === 'facilitator')?.who ?? null;
  }
  /** The decision that was just recorded on the open item. */
  get recorded(): string | undefined {
    const number = this.view.item?.proposals.at(-1)?.decision;
    return number ? this.view.decided.find((one) => one.number === number)?.id : undefined;
  }

  /** Asks for one thing after the other; stops at the first no. Done when the desk shows it. */
  ask(...intents: Intent[]): Promise<boolean> {
    const asked = this.inOrder(intents);
    this.last = asked;
    return asked;
  }
  /** Something was asked for that the desk does not show yet. */
  get busy(): boolean {
    return this.going > 0;
  }
  /** Resolves when the desk shows what was asked for last; false when that was refused. */
  settled(): Promise<boolean> {
    return this.last;
  }
  private last: Promise<boolean> = Promise.resolve(true);
  private going = 0;
  private async inOrder(intents: Intent[]): Promise<boolean> {
    this.going += 1;
    try {
      for (const intent of intents) if (!(await ask(intent))) return false;
      return true;
    } finally {
      this.going -= 1;
    }
  }
  /** Finishes what goes on and begins the next. Asks first while somebody waits to speak, or the item was opened only now. */
  goOn = (): Promise<boolean> => {
    const { kind, item, queue, clock } = this.view;
    const opened = clock ? Date.now() - clock.since : Infinity;
    if (kind !== 'item' || item?.ended || (queue.length === 0 && opened > HASTY)) return this.leave();
    this.sheet = 'on';
    return Promise.resolve(true);
  };
  /** Finishes what goes on and begins the next, without asking. */
  leave = (): Promise<boolean> => this.ask({ do: 'go-on', meeting: this.meeting });
}

export const [course, setCourse] = createContext<Course>();

/** The name of a step: its item's title, else what happens in it. */
export const stepName = (step: Pick<RiverStep, 'title' | 'kind'>): string => step.title ?? t(`meeting-step-${step.kind}`);

/** What the button that goes on says: where it leads. */
export function onTo(view: RunView): string {
  const next = view.river.find((step) => step.id === view.nextStep);
  return next ? t('run-on-to', { step: stepName(next) }) : t('run-finish');
}

/** A sentence to say, in quotation marks. */
export const quoted = (words: string): string => t('run-quoted', { words });

/** The meeting is over: the desk goes to Today, with the minutes ready to read. */
export function over(meeting: string): void {
  go('today');
  openMinutes(meeting);
}
