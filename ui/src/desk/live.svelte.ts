// A view that stays true: pulled once, and again after each ping.
import { door } from './index';
import type { Ask } from '../wire/wire';
import type { AnswerTo } from './answers';

/** Notes on the page which revision it shows, so that waiting for it needs no guessing. */
export function shows(revision: string): void {
  document.documentElement.dataset.shown = revision;
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
  let view = $state.raw<AnswerTo<A>>();
  let problem = $state.raw<unknown>();
  let newest = 0;

  async function refresh(question: A | null = ask()): Promise<void> {
    const mine = ++newest;
    if (!question) {
      view = undefined;
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
  }

  $effect(() => {
    const question = ask();
    void refresh(question);
  });

  $effect(() => {
    let over = false;
    let stop = () => {};
    void door()
      .onChanged((revision) => void refresh().then(() => shows(revision)))
      .then((end) => {
        if (over) end();
        else stop = end;
      });
    return () => {
      over = true;
      newest += 1;
      stop();
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
