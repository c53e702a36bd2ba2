// How a chain of decisions is drawn: a row each, lines between what belongs together, in lanes so that they do not cross the rows.
import type { ChainLink } from '../../wire/wire';

/** The height of a row, in pixels at the usual size. */
export const ROW = 64;
const LANE = 12;

export interface Edge {
  path: string;
  /** A change in part. */
  part: boolean;
}

/** The lines of a chain, and how wide they are together. Neighbours are joined straight; others around what lies between. */
export function drawn(chain: readonly ChainLink[]): { edges: Edge[]; width: number } {
  const row = new Map(chain.map((link, i) => [link.line.id, i]));
  const pairs = chain.flatMap((link, to) => [...link.replaces.map((id) => ({ id, to, part: false })), ...link.changes.map((id) => ({ id, to, part: true }))]);
  const ties = pairs.flatMap(({ id, to, part }) => {
    const from = row.get(id);
    return from === undefined || from === to ? [] : [{ top: Math.min(from, to), end: Math.max(from, to), part }];
  });
  const lanes: number[] = [];
  const placed = ties
    .toSorted((a, b) => a.end - a.top - (b.end - b.top) || a.top - b.top)
    .map((tie) => {
      if (tie.end - tie.top === 1 && !tie.part) return { ...tie, lane: 0 };
      let lane = lanes.findIndex((until) => until <= tie.top);
      if (lane < 0) lane = lanes.length;
      lanes[lane] = tie.end;
      return { ...tie, lane: lane + 1 };
    });
  const width = 20 + LANE * Math.max(0, ...placed.map((tie) => tie.lane));
  const x = width - 10;
  const y = (at: number) => at * ROW + ROW / 2;
  const edges = placed.map(({ top, end, part, lane }) => {
    const out = x - lane * LANE;
    return { part, path: lane === 0 ? `M${x} ${y(top) + 6}V${y(end) - 6}` : `M${x - 6} ${y(top)}H${out + 6}Q${out} ${y(top)} ${out} ${y(top) + 8}V${y(end) - 8}Q${out} ${y(end)} ${out + 6} ${y(end)}H${x - 6}` };
  });
  return { edges, width };
}
