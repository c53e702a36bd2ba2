// How few keys a round takes: nine people, one objection that one amendment meets, one concern that is kept.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useDoor } from '../../../desk';
import { exampleDoor } from '../../../desk/example';
import { askedOf, roundOf } from '../../../desk/example-round';
import type { FakeDoor } from '../../../desk/fake';
import { keep } from '../../../frame/house.svelte';
import { learn } from '../../../frame/names.svelte';
import { hear } from '../../../keys/listen.svelte';
import type { FrameView, Intent, ProposalView, RoundView, RunView, Who } from '../../../wire/wire';
import Run from '../Run.svelte';

/** What the house does with what a consent round asks of it; the same rules as the core's, as far as this story goes. */
function house(door: FakeDoor, view: RunView, nine: readonly Who[]): void {
  const proposal = (): ProposalView => view.item!.proposals.at(-1)!;
  const stand = (round: RoundView, open: boolean): RoundView => {
    const left = round.asked.filter((one) => one.answer === null);
    const stands = round.asked.some((one) => one.answer === 'objection' && one.settled?.outcome !== 'withdrawn' && one.settled?.outcome !== 'measured');
    const verdict = stands ? 'not-adopted' : left.length > 0 ? 'waiting' : round.asked.some((one) => one.answer === 'concern') ? 'adopted-with-concerns' : 'adopted';
    return { ...round, open, waiting: left.length, awaited: left[0]?.who ?? null, verdict, closable: left.length === 0 || stands };
  };
  const change = (more: Partial<ProposalView>) => (view.item!.proposals = [{ ...proposal(), ...more }]);
  const asked = (how: (one: RoundView['asked'][number]) => Partial<RoundView['asked'][number]>) => {
    const round = proposal().round!;
    change({ round: stand({ ...round, asked: round.asked.map((one) => ({ ...one, ...how(one) })) }, true) });
  };
  const done: Partial<Record<Intent['do'], (intent: never) => void>> = {
    'open-round': () => change({ round: stand(roundOf(nine.map((who) => askedOf(who, null))), true) }),
    answer: (intent: Extract<Intent, { do: 'answer' }>) => asked((one) => (one.who.id === intent.person ? { answer: intent.answer, answered: true, reason: intent.reason ?? '', settled: null } : {})),
    'answer-for-rest': (intent: Extract<Intent, { do: 'answer-for-rest' }>) => asked((one) => (one.answer === null ? { answer: intent.answer, answered: true } : {})),
    'understand-objection': () => asked((one) => (one.answer === 'objection' ? { understood: true } : {})),
    'settle-objection': (intent: Extract<Intent, { do: 'settle-objection' }>) => asked((one) => (one.who.id === intent.person ? { settled: intent.settled } : {})),
    'close-round': () => change({ round: stand(proposal().round!, false), adopted: stand(proposal().round!, false).verdict.startsWith('adopted') }),
    amend: (intent: Extract<Intent, { do: 'amend' }>) => change({ text: intent.text, adopted: false, round: { ...proposal().round!, current: false }, versions: [...proposal().versions, { text: intent.text, by: nine[3]!, meets: nine[3]! }] }),
    'read-back': () => change({ readBack: true }),
    'record-decision': () => change({ decision: 'Operations 2026-31' }),
  };
  door.answer((intent) => {
    done[intent.do]?.(intent as never);
    door.show('run', structuredClone(view));
    return undefined;
  });
}

it('a consent round of nine with one objection, one amendment and one concern takes at most 25 keys beside the words', async () => {
  const door = exampleDoor(new URLSearchParams({ run: 'method' }));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  const view = (await door.pull({ ask: 'run' })) as RunView;
  const nine = view.seats.map((seat) => ({ ...seat, presence: 'room' as const }));
  view.seats = nine;
  view.queue = [];
  house(door, view, nine.map((seat) => seat.who));
  door.show('run', structuredClone(view));
  render(Run);
  window.addEventListener('keydown', hear);
  const user = userEvent.setup();
  await screen.findByRole('button', { name: /^Ask for consent/ });

  let keys = 0;
  // Each key waits until the desk shows what the one before did, as a person who reads does.
  const key = async (one: string, until: () => void) => {
    keys += one.startsWith('{Control>}') ? 2 : 1;
    await user.keyboard(one);
    await waitFor(until);
  };
  const turn = (name: string) => () => expect(screen.getByRole('group', { name: new RegExp(name) })).toBeTruthy();
  const given = (count: number, person?: string) => () => {
    const answers = door.submitted.filter((intent) => intent.do === 'answer' || intent.do === 'answer-for-rest');
    expect(answers).toHaveLength(count);
    if (person) expect(answers.at(-1)).toMatchObject({ person });
    expect(screen.queryByText(/Everybody has answered/) ?? screen.queryByRole('group', { name: /./ })).toBeTruthy();
  };
  const words = async (text: string) => {
    await key('w', () => expect(document.activeElement).toBeInstanceOf(HTMLInputElement));
    await user.keyboard(text);
  };

  await key('{Enter}', turn(nine[0]!.who.name));
  await key('1', turn(nine[1]!.who.name));
  await key('1', turn(nine[2]!.who.name));
  await key('1', turn(nine[3]!.who.name));
  await key('3', given(4, nine[3]!.who.id));
  await key('r', () => expect(screen.getByRole('group', { name: /sees something/ })).toBeTruthy());
  await key('{Enter}', () => expect(door.submitted.at(-1)).toMatchObject({ do: 'understand-objection' }));
  await words('Two roles could buy the same');
  await key('{Enter}', given(6, nine[3]!.who.id));
  await key('a', () => expect(document.activeElement).toBeInstanceOf(HTMLTextAreaElement));
  await user.keyboard(' Above 200 it is posted.');
  await key('{Control>}{Enter}{/Control}', turn(nine[0]!.who.name));
  for (const [at, answer] of ['1', '1', '1', '1', '1', '2'].entries()) await key(answer, given(7 + at, nine[at]!.who.id));
  await words('the total per role');
  await key('{Enter}', given(13, nine[5]!.who.id));
  await key('r', () => expect(screen.getByRole('button', { name: /^Read back/ })).toBeTruthy());
  await key('{Enter}', () => expect(screen.getByRole('button', { name: 'Yes, record it' })).toBeTruthy());
  await key('{Enter}', () => expect(door.submitted.at(-1)).toMatchObject({ do: 'record-decision' }));
  window.removeEventListener('keydown', hear);

  expect(door.submitted.filter((intent) => intent.do === 'open-round'), 'asked again about the new text').toHaveLength(2);
  expect(door.submitted.find((intent) => intent.do === 'amend')).toMatchObject({ meets: nine[3]!.who.id, text: expect.stringMatching(/Above 200 it is posted\.$/) });
  expect(view.item!.proposals.at(-1)!.round!.verdict).toBe('adopted-with-concerns');
  expect(keys, 'keys beside the words').toBeLessThanOrEqual(25);
});
