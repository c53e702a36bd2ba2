// The desk in a round of the example, changed as a test needs it.
import { render, screen } from '@testing-library/svelte';
import { useDoor } from '../desk';
import { exampleDoor } from '../desk/example';
import type { FakeDoor } from '../desk/fake';
import { keep } from '../frame/house.svelte';
import { learn } from '../frame/names.svelte';
import Run from '../features/run/Run.svelte';
import type { Asked, FrameView, RoundView, RunView } from '../wire/wire';

/** Opens the desk in the example's round, changed as a test needs it. */
export async function at(moment: string, change?: (round: RoundView) => Partial<RoundView>): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams({ run: moment }));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  const view = (await door.pull({ ask: 'run' })) as RunView;
  const proposal = view.item?.proposals.at(-1);
  if (change && proposal?.round) proposal.round = { ...proposal.round, ...change(proposal.round) };
  door.show('run', view);
  door.show('try-round', { rule: { key: 'method-majority-rule' }, details: [], refused: null });
  render(Run);
  await screen.findByRole('heading', { level: 1, name: 'Operations weekly' });
  return door;
}
/** Everybody asked, before anybody answered. */
export const unanswered = (round: RoundView): Asked[] => round.asked.map((one) => ({ ...one, answer: null, answered: false }));

