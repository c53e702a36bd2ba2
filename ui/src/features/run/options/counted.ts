// What came out of counting, laid out for reading: options down, rounds across; or every two options side by side.
import type { CountedView, CountView } from '../../../wire/wire';

/** An option with what it had in each round; nothing once it is out. */
export interface OptionRow {
  option: string;
  cells: (CountView | null)[];
  tooFew: boolean;
}

/** The head of one round. */
export interface Column {
  at: number;
  exhausted: number;
  quota: number;
}

/** The options in the order of the result, with their counts. */
export function byOption(counted: CountedView): OptionRow[] {
  const order = counted.order.flat();
  const all = [...order, ...(counted.rounds[0]?.counts ?? []).map((count) => count.option).filter((option) => !order.includes(option))];
  // What has been dropped stays in the tables with nought; it is out, which is another thing.
  const out = new Set<string>();
  const cells = new Map<string, (CountView | null)[]>(all.map((option) => [option, []]));
  for (const round of counted.rounds) {
    for (const option of all) cells.get(option)?.push(out.has(option) ? null : (round.counts.find((count) => count.option === option) ?? null));
    for (const option of round.dropped) out.add(option);
  }
  return all.map((option) => {
    const row = cells.get(option) ?? [];
    return { option, cells: row, tooFew: row.some((cell) => cell?.too_few) };
  });
}

/** The rounds. */
export const columns = (counted: CountedView): Column[] => counted.rounds.map((round, i) => ({ at: i + 1, exhausted: round.exhausted ?? 0, quota: round.quota ?? 0 }));

/** Every two options compared, where that is how it was counted. */
export interface Matrix {
  order: string[];
  above: (one: string, other: string) => number;
  beats: (one: string, other: string) => boolean;
}

export function matrix(counted: CountedView): Matrix | null {
  const pairs = counted.rounds.find((round) => round.did === 'compared')?.pairs ?? [];
  if (pairs.length === 0) return null;
  const find = (one: string, other: string) => {
    const pair = pairs.find((known) => (known.one === one && known.other === other) || (known.one === other && known.other === one));
    return pair && { pair, turned: pair.one !== one };
  };
  return {
    order: counted.order.flat(),
    above: (one, other) => {
      const found = find(one, other);
      return found ? (found.turned ? found.pair.below : found.pair.above) : 0;
    },
    beats: (one, other) => {
      const found = find(one, other);
      return found ? found.pair.beats === !found.turned : false;
    },
  };
}
