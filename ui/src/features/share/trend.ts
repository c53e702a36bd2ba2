// Where the line of a trend runs: from left to right in time, from nobody below to everybody above.
import type { TrendPoint } from '../../wire/wire';

/** A place in the picture. */
export interface Spot {
  x: number;
  y: number;
}

/** A trend as shapes. */
export interface Shape {
  /** How widely it was shared: stretches of quarters that follow each other and have enough meetings. */
  lines: Spot[][];
  /** How many people there were, in every quarter with a meeting. */
  people: Spot[][];
  /** Quarters with too few meetings to say anything. */
  thin: Spot[];
}

/** The shapes of a trend in a box; quarters stand in the middle of equal parts, so that one alone stands in the middle. */
export function shape(trend: TrendPoint[], width: number, height: number): Shape {
  const top = Math.max(1, ...trend.map((point) => point.people));
  const x = (i: number) => ((i + 0.5) / trend.length) * width;
  const y = (people: number) => height - (people / top) * height;
  return {
    lines: stretches(trend, (point) => point.enough).map((part) => part.map(([point, i]) => ({ x: x(i), y: y(point.effective) }))),
    people: stretches(trend, (point) => point.meetings > 0).map((part) => part.map(([point, i]) => ({ x: x(i), y: y(point.people) }))),
    thin: trend.flatMap((point, i) => (point.enough ? [] : [{ x: x(i), y: height }])),
  };
}

/** What follows each other and holds, with its place. */
function stretches(trend: TrendPoint[], holds: (point: TrendPoint) => boolean): [TrendPoint, number][][] {
  const found: [TrendPoint, number][][] = [];
  let open: [TrendPoint, number][] | undefined;
  for (const [i, point] of trend.entries()) {
    if (!holds(point)) open = undefined;
    else if (open) open.push([point, i]);
    else found.push((open = [[point, i]]));
  }
  return found;
}

/** Spots as an SVG line asks for them. */
export const points = (spots: Spot[]): string => spots.map((spot) => `${spot.x.toFixed(1)},${spot.y.toFixed(1)}`).join(' ');
