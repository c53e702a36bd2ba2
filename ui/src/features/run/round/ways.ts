// How a round is to be opened: what a person set in the dialog, and the one intent that it becomes.
import type { Answer, Intent, Method, Scale, Variant, Way, VoteBase, VoteShare, With } from '../../../wire/wire';
import { isAmongOptions } from './round';

/** What can be set; each method takes what is its own. */
export interface Wish {
  method: Method;
  way: Way;
  /** How many must be here; nought for no quorum. */
  quorum: number;
  bar: VoteShare;
  of: VoteBase;
  /** What votes weigh, by person; empty where each weighs one. */
  weights: Record<string, number>;
  blocks: number;
  passMin: number;
  fistBlocks: boolean;
  /** Which words stand beside a scale. */
  scale: 'support' | 'liking' | 'own';
  /** The team's own words, from the first step to the last. */
  words: string[];
  /** Who decides after hearing or seeing everybody. */
  decider: string | null;
  affected: string[];
  expertise: string[];
  /** A day, for advice, silence and terms. */
  day: string;
  role: string | null;
  variant: Variant;
  aboveLimit: boolean;
  /** Several seats: how many. */
  seats: number;
  /** Points: the highest. */
  highest: number;
  /** Dots: how many each has, and the most on one option; nought for no limit. */
  dots: number;
  cap: number;
  /** Every two compared: whether the lot decides a tie. */
  lot: boolean;
  /** Minutes from now until the next way is taken; nought for none. */
  minutes: number;
  /** The next way, and the role that decides last. */
  next: Method | '';
  last: string | null;
}

/** The usual values of a method. */
export const usual = (method: Method, role: string | null = null): Wish => ({
  method, way: isAmongOptions(method) || method === 'fist-to-five' || method === 'delegation' ? 'written' : 'spoken', quorum: 0, bar: 'two-thirds', of: 'cast', weights: {}, blocks: 1, passMin: 3, fistBlocks: true, scale: 'support', words: [],
  decider: null, affected: [], expertise: [], day: '', role, variant: 'sociocratic', aboveLimit: false, seats: 2, highest: 5, dots: 5, cap: 0, lot: false, minutes: 0, next: '', last: null,
});

/** The steps of a scale, as answers. */
export const steps = (method: 'fist-to-five' | 'gradients'): Answer[] => (method === 'gradients' ? [1, 2, 3, 4, 5, 6, 7, 8].map((level) => `gradient-${level}` as Answer) : [0, 1, 2, 3, 4, 5].map((fingers) => `fist-${fingers}` as Answer));

const needsRole: Method[] = ['role-decides', 'election', 'delegation'];

/** Whether a method is about a role. */
export const isAboutRole = (method: Method): boolean => needsRole.includes(method);

function withOf(wish: Wish): With {
  switch (wish.method) {
    case 'vote': {
      const weights = Object.entries(wish.weights).map(([person, weight]) => ({ person, weight }));
      return { bar: wish.bar, of: wish.of, ...(weights.length > 0 ? { weights } : {}) };
    }
    case 'consensus':
      return { blocks_to_stop: wish.blocks };
    case 'fist-to-five':
      return { pass_min: wish.passMin, fist_blocks: wish.fistBlocks, ...(wish.scale === 'liking' ? { scale: 'liking' as const } : wish.scale === 'own' ? { scale: { own: wish.words } as Scale } : {}) };
    case 'gradients':
      return { ...(wish.decider ? { decider: wish.decider } : { at_most: [{ level: 8, most: 0 }, { level: 7, most: 1 }] }), ...(wish.scale === 'own' ? { levels: wish.words as With['levels'] } : {}) };
    case 'advice':
      return { ...(wish.decider ? { decider: wish.decider } : {}), affected: wish.affected, expertise: wish.expertise, ...(wish.day ? { by: wish.day } : {}) };
    case 'lazy':
      return wish.day ? { until: new Date(`${wish.day}T23:59:00`).toISOString() } : {};
    case 'election':
      return { variant: wish.variant, ...(wish.day ? { term: wish.day } : {}) };
    case 'role-decides':
      return wish.aboveLimit ? { above_limit: true } : {};
    case 'stv':
      return { counting: { method: 'stv', version: 1, seats: wish.seats, arithmetic: 'five-decimals', equal_ranks: 'refuse', skipped_ranks: 'ignore' } };
    case 'score':
      return { counting: { method: 'score', version: 1, highest: wish.highest, blank: 'no-opinion' } };
    case 'dots':
      return { counting: { method: 'dots', version: 1, dots: wish.dots, ...(wish.cap > 0 ? { cap: wish.cap } : {}) } };
    case 'schulze':
      return wish.lot ? { counting: { method: 'schulze', version: 1, strength: 'winning-votes', lot: true } } : {};
    default:
      return {};
  }
}

/** The intent that opens the round; `now` is the moment from which minutes count. */
export function opening(wish: Wish, meeting: string, proposal: string, now: number): Intent {
  const more = withOf(wish);
  const fallback = wish.minutes > 0 && wish.last ? [...(wish.next ? [{ method: wish.next }] : []), { method: 'role-decides' as const, role: wish.last }] : null;
  return {
    do: 'open-round', meeting, proposal, method: wish.method,
    ...(isAboutRole(wish.method) && wish.role ? { role: wish.role } : {}),
    ...(Object.keys(more).length > 0 ? { with: more } : {}),
    ...(wish.way === 'spoken' && !isAmongOptions(wish.method) ? {} : { way: wish.way }),
    ...(wish.quorum > 0 ? { quorum: wish.quorum } : {}),
    ...(fallback ? { deadline: new Date(now + wish.minutes * 60_000).toISOString(), fallback } : {}),
  };
}
