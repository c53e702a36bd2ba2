// A round as the desk walks through it: which part is shown, what its key does.
import type { Answer, Asked, Method, RoundStep, RoundView, Seat, Way, Who } from '../../../wire/wire';

/** What the middle of the desk shows of an open round. */
export type Part = 'talk' | 'spoken' | 'ballots' | 'hands' | 'secret' | 'explain' | 'advice' | 'decide' | 'nominate' | 'reasons' | 'nominee' | 'accept';

const talked: RoundStep[] = ['present', 'clarify', 'react', 'amend', 'describe'];

/** The part that belongs to the step a round is in. */
export function partOf(round: RoundView): Part {
  const { step, way } = round;
  if (talked.includes(step)) return 'talk';
  if (step === 'advice') return 'advice';
  if (step === 'decide') return 'decide';
  if (step === 'nominate') return 'nominate';
  if (step === 'reasons' || step === 'change') return 'reasons';
  if (step === 'nominee') return 'nominee';
  if (step === 'accept') return 'accept';
  if (step === 'explain') return 'explain';
  return way === 'hands' ? 'hands' : way === 'secret' ? 'secret' : round.options ? 'ballots' : 'spoken';
}

/** The step after the one it is in; nothing at its end. */
export function stepAfter(round: RoundView): RoundStep | null {
  const at = round.steps.findIndex((one) => one.state === 'now');
  return round.steps[at + 1]?.step ?? null;
}

/** The sentence to say in a step: the step's own, or the method's where people answer. */
export const momentOf = (round: RoundView): string => round.steps.find((one) => one.state === 'now')?.moment ?? round.method;

/** Answers whose reason the record keeps, or the room needs. */
const wordy: Answer[] = ['objection', 'concern', 'no', 'reservations', 'stand-aside', 'block', 'advised', 'fist-0', 'fist-1', 'fist-2', 'gradient-7', 'gradient-8'];
export const wantsWords = (answer: Answer): boolean => wordy.includes(answer);

/** Who stands furthest from the others: below the bar in fist to five, at both ends of a scale, against it elsewhere. */
export function apart(round: RoundView): Asked[] {
  const given = round.asked.filter((one) => one.answer !== null);
  const number = (one: Asked) => Number(one.answer?.split('-').at(-1));
  if (round.method === 'delegation') {
    const all = given.map(number);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return low === high ? [] : given.filter((one) => number(one) === low || number(one) === high);
  }
  if (round.method === 'fist-to-five') return given.filter((one) => number(one) < 3);
  return given.filter((one) => one.answer === 'stand-aside' || one.answer === 'block' || one.answer === 'reservations');
}

/** One nominee with the reasons that were given, for deciding on their strength: in the order in which they were first named. */
export interface Named {
  who: Who;
  reasons: { by: Who; words: string }[];
}

export function nominees(round: RoundView): Named[] {
  const all: Named[] = [];
  for (const one of round.election?.nominations ?? []) {
    if (!one.nominee) continue;
    const known = all.find((named) => named.who.id === one.nominee?.id);
    const reason = { by: one.by, words: one.reason };
    if (known) known.reasons.push(reason);
    else all.push({ who: one.nominee, reasons: [reason] });
  }
  return all;
}

const amongOptions: readonly Method[] = ['plurality', 'approval', 'runoff', 'schulze', 'star', 'score', 'dots', 'stv'];

/** Whether a method chooses among options, rather than about one text. */
export const isAmongOptions = (method: Method): boolean => amongOptions.includes(method);

/** Ways of answering that a method allows. */
export function waysOf(method: Method): Way[] {
  if (method === 'majority' || method === 'vote') return ['spoken', 'written', 'hands', 'secret'];
  if (isAmongOptions(method) || method === 'fist-to-five' || method === 'gradients' || method === 'delegation') return ['written', 'spoken', 'secret'];
  return [];
}

const here = (seat: Seat): boolean => seat.presence === 'room' || seat.presence === 'remote';

/** Whether somebody's vote can be said by somebody else in this round: votes, by name. */
export const takesProxies = (round: RoundView): boolean => (round.method === 'majority' || round.method === 'vote') && (round.way === 'spoken' || round.way === 'written');

/** Whose vote somebody else can say: they are not here, have no stake, and have not given it yet. */
export const votesOfAbsent = (round: RoundView, seats: readonly Seat[]): Who[] =>
  seats.filter((seat) => !here(seat) && !round.recused.some((who) => who.id === seat.who.id) && !round.asked.some((one) => one.who.id === seat.who.id && one.proxy)).map((seat) => seat.who);

/** Who can say it: they are here, have no stake, and did not give their own vote away. */
export const handsFor = (round: RoundView, seats: readonly Seat[]): Who[] =>
  seats.filter((seat) => here(seat) && !round.recused.some((who) => who.id === seat.who.id) && !round.asked.some((one) => one.who.id === seat.who.id && one.proxy)).map((seat) => seat.who);
