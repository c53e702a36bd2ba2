// A view that stays true: pulled once, and again after each ping.
import { untrack } from 'svelte';
import { door } from './index';
import type { Door } from './door';
import type { Ask } from '../wire/wire';
import type { AnswerTo } from './answers';

/** Notes on the page which revision it shows, so that waiting for it needs no guessing. */
export function shows(revision: string): void {
  document.documentElement.dataset.shown = revision;
}

/** A view on this page, as pings find it. */
interface Open {
  refresh(): Promise<void>;
  reached(revision: number): Promise<void>;
  /** Another workspace counts from the beginning. */
  recount(): void;
}

// One ear for all views of the window, so that a view misses nothing between its first pull and its own listening.
const open = new Set<Open>();
let ear: Door | undefined;
let heard = 0;

function listen(): void {
  const here = door();
  if (ear === here) return;
  ear = here;
  heard = 0;
  void here.onChanged((revision) => {
    if (ear !== here) return;
    if (Number(revision) < heard) for (const view of open) view.recount();
    heard = Number(revision);
    void Promise.all([...open].map((view) => view.refresh())).then(() => shows(revision));
  });
}

/** How long the first picture has for itself, in milliseconds. */
const SETTLED = 300;

/** How long a change is waited for on the page before life goes on without it. */
const PATIENCE = 2000;

/** Resolves when every view of the page shows this revision, so that whoever acts next acts on what can be seen. */
export async function shown(revision: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((done) => (timer = setTimeout(done, PATIENCE)));
  await Promise.race([Promise.all([...open].map((view) => view.reached(revision))), enough]);
  clearTimeout(timer);
}

/** Pulls every view of the page again, for what is done without a new revision: a secret ballot leaves no entry. */
export async function pulledAgain(): Promise<void> {
  await Promise.all([...open].map((view) => view.refresh()));
}

function atOnce<A extends Ask>(question: A | null): AnswerTo<A> | undefined {
  return question ? (door().first?.(question) as AnswerTo<A> | undefined) : undefined;
}

/** What a place shows: nothing yet, the view, or what went wrong. */
export interface Live<V> {
  readonly view: V | undefined;
  readonly problem: unknown;
  /** Pulls again now; resolves when the newest view is shown. */
  refresh(): Promise<void>;
}

/**
 * Keeps a view fresh while the component that calls it lives. `ask` may read runes: it is asked again when they change.
 * Answers that arrive late, after a newer question, are dropped.
 */
export function live<const A extends Ask>(ask: () => A | null): Live<AnswerTo<A>> {
  listen();
  // What came with the page is shown at once; the first pull follows it as it follows everything.
  let view = $state.raw<AnswerTo<A> | undefined>(untrack(() => atOnce(ask())));
  let problem = $state.raw<unknown>();
  let newest = 0;
  let at = 0;
  let waiting: { revision: number; done: () => void }[] = [];

  /** Whoever waits for no more than this revision waits no longer. */
  function arrived(revision: number): void {
    at = Math.max(at, revision);
    const due = waiting.filter((one) => one.revision <= at);
    waiting = waiting.filter((one) => one.revision > at);
    for (const one of due) one.done();
  }

  async function refresh(question: A | null = untrack(ask)): Promise<void> {
    const mine = ++newest;
    const upTo = heard;
    if (!question) {
      view = undefined;
      arrived(upTo);
      return;
    }
    try {
      const seen = (await door().pull(question)) as AnswerTo<A>;
      if (mine !== newest) return;
      view = seen;
      problem = undefined;
    } catch (thrown) {
      if (mine === newest) problem = thrown;
    }
    if (mine === newest) arrived(upTo);
  }

  // The page's own picture is painted before the house is asked again; what changed meanwhile is seen then.
  let came = untrack(() => view !== undefined);
  $effect(() => {
    const question = ask();
    if (!came) {
      void refresh(question);
      return;
    }
    came = false;
    const timer = setTimeout(() => void refresh(), SETTLED);
    return () => clearTimeout(timer);
  });

  $effect(() => {
    const mine: Open = {
      refresh: () => refresh(),
      reached: (revision) => (at >= revision ? Promise.resolve() : new Promise((done) => waiting.push({ revision, done }))),
      recount: () => (at = 0),
    };
    open.add(mine);
    return () => {
      open.delete(mine);
      newest += 1;
      arrived(Infinity);
    };
  });

  return {
    get view() {
      return view;
    },
    get problem() {
      return problem;
    },
    refresh: () => refresh(),
  };
}
