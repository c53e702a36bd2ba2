// The log page by page: the first stays true with every change; the next ones are pulled as somebody comes near their end.
import { untrack } from 'svelte';
import { live } from '../../desk/live.svelte';
import { pull } from '../../desk';
import type { DecisionsView, LogLineView } from '../../wire/wire';

/** How many lines a page has. */
const PAGE = 50;

export interface Log {
  readonly view: DecisionsView | undefined;
  readonly problem: unknown;
  /** Everything that was pulled so far, the newest first. */
  readonly lines: LogLineView[];
  /** Pulls the next page, if there is one. */
  more(): Promise<void>;
  refresh(): Promise<void>;
}

/** The log as it is found by what `find` answers. */
export function pages(find: () => string): Log {
  const first = live(() => ({ ask: 'decisions', find: find() || undefined, limit: PAGE }));
  let rest = $state.raw<LogLineView[]>([]);
  let next: string | null = null;
  let count = 0;
  let of = '';
  let turn = 0;

  const page = (before: string) => pull({ ask: 'decisions', find: of || undefined, limit: PAGE, before });

  async function more(): Promise<void> {
    if (next === null) return;
    const mine = ++turn;
    const before = next;
    next = null;
    try {
      const view = await page(before);
      if (mine !== turn) return;
      rest = [...rest, ...view.found];
      next = view.next;
      count += 1;
    } catch {
      // It is asked for again when somebody scrolls on.
      if (mine === turn) next = before;
    }
  }

  /** What was pulled before, as it is after a change; until it is there, the old lines stay. */
  async function again(from: string | null, many: number): Promise<void> {
    const mine = ++turn;
    const lines: LogLineView[] = [];
    let at = from;
    for (let i = 0; i < many && at !== null; i += 1) {
      const view: DecisionsView = await page(at);
      if (mine !== turn) return;
      lines.push(...view.found);
      at = view.next;
    }
    rest = lines;
    next = at;
  }

  $effect(() => {
    const view = first.view;
    if (!view) return;
    untrack(() => {
      const now = find();
      if (now === of && count > 0) {
        void again(view.next, count).catch(() => {});
        return;
      }
      [of, count, next, rest] = [now, 0, view.next, []];
      turn += 1;
    });
  });

  const lines = $derived.by(() => {
    const found = first.view?.found ?? [];
    const known = new Set(found.map((line) => line.id));
    return rest.length === 0 ? found : [...found, ...rest.filter((line) => !known.has(line.id))];
  });
  return {
    get view() {
      return first.view;
    },
    get problem() {
      return first.problem;
    },
    get lines() {
      return lines;
    },
    more,
    refresh: first.refresh,
  };
}
