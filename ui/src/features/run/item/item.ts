// Where an open item is on its way from a need to a decision, and what is said there.
import type { Asked, OpenItem, ProposalView, Purpose, RoundView, Who } from '../../../wire/wire';

/** The talk before anything is proposed. */
export type Phase = 'present' | 'clarify' | 'react' | 'ready' | 'propose';

/** Where the item is. */
export type Stage = 'talk' | 'amending' | 'method' | 'round' | 'objection' | 'adopted' | 'refused' | 'read-back' | 'recorded';

const phases: Record<Purpose, Phase[]> = {
  inform: ['present', 'clarify'],
  explore: ['present', 'clarify', 'react'],
  decide: ['present', 'clarify', 'react', 'ready', 'propose'],
};

/** The talk that belongs to what an item is for. */
export const phasesOf = (purpose: Purpose): readonly Phase[] => phases[purpose];

/** The proposal that counts: the newest. */
export const proposalOf = (item: OpenItem): ProposalView | null => item.proposals.at(-1) ?? null;

/** Objections that nobody has met yet; an amendment meets one only in the next round. */
export const unsettled = (round: RoundView): Asked[] => round.asked.filter((one) => one.answer === 'objection' && one.settled === null && one.counts);

/** Objections that stay in the way of the proposal, whatever was said about them. */
export const standing = (round: RoundView): Asked[] => round.asked.filter((one) => one.answer === 'objection' && one.counts && one.settled?.outcome !== 'measured' && one.settled?.outcome !== 'withdrawn');

/** Where the item is, from what was recorded; whether its text is being changed is known to the desk alone. */
export function stageOf(item: OpenItem, amending = false): Stage {
  const one = proposalOf(item);
  if (!one) return 'talk';
  if (one.decision !== null) return 'recorded';
  const { round } = one;
  if (round?.open) return round.waiting === 0 && unsettled(round).length > 0 ? 'objection' : 'round';
  if (amending) return 'amending';
  if (one.readBack) return 'read-back';
  if (one.adopted) return 'adopted';
  return round?.current && round.verdict !== 'waiting' ? 'refused' : 'method';
}

/** The role and the person asked in a round where a role decides. */
export const decider = (round: RoundView): Who | null => round.asked[0]?.who ?? null;

/** A concern that is kept, with what is watched. */
export interface Kept {
  who: Who;
  words: string;
  measure: string;
}

/** Concerns of a round, and objections that became one. */
export function concerns(round: RoundView): Kept[] {
  return round.asked.flatMap((one): Kept[] => {
    const measure = one.settled?.outcome === 'measured' ? one.settled.measure : '';
    if (one.answer === 'concern' || one.answer === 'reservations' || one.answer === 'stand-aside') return [{ who: one.who, words: one.reason, measure }];
    if (one.answer === 'objection' && measure !== '') return [{ who: one.who, words: one.reason, measure }];
    return [];
  });
}

/** Who improved a proposal by objecting, in order, each once. */
export function improvers(one: ProposalView): Who[] {
  const seen = new Map<string, Who>();
  for (const version of one.versions) if (version.meets) seen.set(version.meets.id, version.meets);
  return [...seen.values()];
}

/** What the primary button of a round says and does: wait, take up the objection, or close. */
export function closing(round: RoundView): 'wait' | 'close' | 'read-back' {
  // A vote may end while somebody keeps silent: that has no effect.
  if (round.waiting > 0) return round.options || round.method === 'majority' || round.method === 'vote' ? 'close' : 'wait';
  return round.verdict === 'adopted' || round.verdict === 'adopted-with-concerns' ? 'read-back' : 'close';
}
