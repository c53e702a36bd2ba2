// A decision that comes back, to look at.
import type { ReviewLine, Who } from '../wire/wire';

/** Due since November; its proposer brings it back. */
export const exampleReview = (people: readonly Who[]): ReviewLine => ({
  decision: { id: 'd3', number: 'Operations 2025-40', statement: 'Two quotes for every purchase above €2,000.', marks: [], team: 'Operations', method: 'consent', sentence: { key: 'x', args: {} }, date: '2025-10-12', status: 'in-force', review: '2026-11-12', reviewDue: true, statusDate: null },
  by: people[2] ?? null,
  expects: 'Big purchases cost at least a tenth less, and none waits longer than two weeks.',
  minutes: 3,
  seen: '',
  follows: null,
  then: null,
});
