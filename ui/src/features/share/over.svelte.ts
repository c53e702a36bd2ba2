// Over which window, and of whom, the page counts. A window that ends before it begins is not asked for: the last one stays.
import type { Window } from '../../wire/wire';

/** The windows one can choose by a word; `dates` means one's own first and last day. */
export const spans = { weeks: 56, quarter: 91, year: 365, all: undefined, dates: undefined } as const;
export type Span = keyof typeof spans;

export class Over {
  span = $state<Span>('quarter');
  from = $state('');
  until = $state('');
  team = $state('');
  inside = $state(false);
  /** The last day lies before the first. */
  backwards = $derived(this.span === 'dates' && !!this.from && !!this.until && this.until < this.from);
  /** Nothing is asked for yet: somebody is still choosing days. */
  #open = $derived(this.span === 'dates' && !this.from && !this.until);
  #last: Window = { days: spans.quarter };

  /** What is asked for; the same object while nothing changes, so that nothing is asked for twice. */
  window = $derived.by((): Window => {
    const { days, from, until } = this.#last;
    const when = this.backwards || this.#open ? { days, from, until } : this.span === 'dates' ? { from: this.from || undefined, until: this.until || undefined } : { days: spans[this.span] };
    const next: Window = { ...when, team: this.team || undefined, inside: (this.team && this.inside) || undefined };
    if (asWritten(next) !== asWritten(this.#last)) this.#last = next;
    return this.#last;
  });
}

/** A window as it crosses to the house: what is left out is not there. */
const asWritten = (window: Window): string => JSON.stringify([window.days, window.from, window.until, window.team, window.inside]);
