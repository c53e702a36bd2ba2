// A ballot among options while it is filled in: what a key does to it, and what is handed in.
import type { Marked, Marking, Offered } from '../../../wire/wire';

/** A ballot that is being filled in. */
export interface Paper {
  /** For rankings: options in groups, the first first. For one choice: one group of one. */
  ranks: string[][];
  /** For points, dots and approvals: what each has; nothing where it is left blank. */
  points: Record<string, number>;
  /** The option that a number goes to, where points are given one after the other. */
  at: number;
  /** Options in the order in which they got dots, so that the last can be taken back. */
  last: string[];
}

export const blank = (): Paper => ({ ranks: [], points: {}, at: 0, last: [] });

/** Whether a ballot is a ranking, or one choice. */
export const ranked = (marked: Marked): boolean => marked.kind === 'one' || marked.kind === 'order';

/** Whether nothing is marked. */
export const isBlank = (marked: Marked, paper: Paper): boolean => (ranked(marked) ? paper.ranks.length === 0 : Object.keys(paper.points).length === 0);

/** What is handed in. */
export const marking = (marked: Marked, paper: Paper): Marking => (ranked(marked) ? { ranks: paper.ranks.map((rank) => [...rank]) } : { points: { ...paper.points } });

/** The rank of an option, from one; nothing where it has none. */
export function rankOf(paper: Paper, option: string): number | null {
  const at = paper.ranks.findIndex((rank) => rank.includes(option));
  return at < 0 ? null : at + 1;
}

/** Dots that are left. */
export const dotsLeft = (marked: Marked, paper: Paper): number => (marked.kind === 'dots' ? marked.dots - Object.values(paper.points).reduce((sum, dots) => sum + dots, 0) : 0);

const without = (paper: Paper, option: string): Paper => ({ ...paper, ranks: paper.ranks.map((rank) => rank.filter((one) => one !== option)).filter((rank) => rank.length > 0) });

/** An option is named: chosen, ranked next or taken out again, approved or not, given one more dot. `beside` shares the last rank. */
export function named(marked: Marked, paper: Paper, option: string, beside = false): Paper {
  switch (marked.kind) {
    case 'one':
      return { ...paper, ranks: rankOf(paper, option) ? [] : [[option]] };
    case 'order': {
      if (rankOf(paper, option)) return without(paper, option);
      const last = paper.ranks.at(-1);
      return beside && marked.equal && last ? { ...paper, ranks: [...paper.ranks.slice(0, -1), [...last, option]] } : { ...paper, ranks: [...paper.ranks, [option]] };
    }
    case 'approved': {
      const { [option]: had, ...others } = paper.points;
      return { ...paper, points: had ? others : { ...others, [option]: 1 } };
    }
    case 'dots': {
      const has = paper.points[option] ?? 0;
      if (dotsLeft(marked, paper) === 0 || has >= marked.cap) return paper;
      return { ...paper, points: { ...paper.points, [option]: has + 1 }, last: [...paper.last, option] };
    }
    case 'points':
      return paper;
  }
}

/** Points are given to an option; a number off the scale changes nothing, nothing takes them back. */
export function given(marked: Marked, paper: Paper, option: string, points: number | null): Paper {
  if (marked.kind !== 'points') return paper;
  const { [option]: _, ...others } = paper.points;
  if (points === null) return { ...paper, points: others };
  return Number.isInteger(points) && points >= 0 && points <= marked.highest ? { ...paper, points: { ...others, [option]: points } } : paper;
}

/** The last thing is taken back. */
export function takenBack(marked: Marked, paper: Paper, offered: readonly Offered[]): Paper {
  switch (marked.kind) {
    case 'one':
      return { ...paper, ranks: [] };
    case 'order': {
      const last = paper.ranks.at(-1)?.at(-1);
      return last ? without(paper, last) : paper;
    }
    case 'approved': {
      const last = offered.findLast((option) => paper.points[option.id]);
      return last ? named(marked, paper, last.id) : paper;
    }
    case 'dots': {
      const last = paper.last.at(-1);
      if (!last) return paper;
      const { [last]: has, ...others } = paper.points;
      return { ...paper, points: (has ?? 0) > 1 ? { ...others, [last]: (has ?? 0) - 1 } : others, last: paper.last.slice(0, -1) };
    }
    case 'points': {
      const at = Math.max(0, paper.at - 1);
      const option = offered[at];
      return option ? { ...given(marked, paper, option.id, null), at } : paper;
    }
  }
}
