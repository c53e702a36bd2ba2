// Reads pasted names as they are typed; the house does the reading, so that a table means the same here and on the command line.
import { pull } from '../../desk';
import type { PeopleRead } from '../../wire/wire';

export interface Reading extends Readonly<PeopleRead> {
  /** Reads what stands there now, without waiting for a pause in typing. */
  now(): Promise<PeopleRead>;
}

const nothing: PeopleRead = { people: [], unsure: [] };

/** What is understood of a text while it changes. */
export function reading(text: () => string): Reading {
  let read = $state.raw<PeopleRead>(nothing);

  async function look(typed: string): Promise<PeopleRead> {
    if (typed.trim() === '') return nothing;
    return pull({ ask: 'read-people', text: typed });
  }
  $effect(() => {
    const typed = text();
    const timer = setTimeout(
      () =>
        void look(typed)
          .then((seen) => typed === text() && (read = seen))
          .catch(() => {}),
      typed.trim() === '' ? 0 : 120,
    );
    return () => clearTimeout(timer);
  });

  return {
    get people() {
      return read.people;
    },
    get unsure() {
      return read.unsure;
    },
    now: async () => (read = await look(text())),
  };
}
