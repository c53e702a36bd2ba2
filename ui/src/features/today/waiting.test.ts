import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useDoor } from '../../desk';
import { exampleDoor } from '../../desk/example';
import type { FakeDoor } from '../../desk/fake';
import { keep } from '../../frame/house.svelte';
import { learn } from '../../frame/names.svelte';
import { broken, brokenIn } from '../../test/axe';
import type { FrameView, WaitingView } from '../../wire/wire';
import Today from './Today.svelte';

/** Today with what waits, changed as a test needs it. */
async function today(change: (view: WaitingView) => void = () => {}): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams({ waiting: '' }));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  const view = (await door.pull({ ask: 'waiting' })) as WaitingView;
  change(view);
  door.show('waiting', view);
  render(Today);
  await screen.findByRole('heading', { name: 'Waits for a day' });
  return door;
}
async function open(name: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
  return screen.findByRole('dialog', { name });
}

describe('silence that agrees', () => {
  it('is seen on Today with its day, and anybody can object by name, with a reason', async () => {
    const door = await today();
    expect(await broken()).toEqual([]);
    const dialog = await open('New signs');
    const user = userEvent.setup();
    const object = await within(dialog).findByRole('button', { name: 'Objection' });
    expect((object as HTMLButtonElement).disabled, 'without a reason nothing is objected').toBe(true);
    await user.click(within(dialog).getByRole('combobox', { name: 'Who?' }));
    await user.click(within(await screen.findByRole('listbox')).getByText('Hana Sato'));
    await user.type(within(dialog).getByRole('textbox', { name: 'What would it put at risk?' }), 'Green on green');
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(object);
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'answer', round: 'r7', person: 'p7', answer: 'objection', reason: 'Green on green' }]));
  });

  it('becomes a meeting item in one action', async () => {
    const door = await today();
    const dialog = await open('New signs');
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Talk about it in a meeting' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'refer-round', meeting: 'm0', round: 'r7', to: { to: 'meeting' } }]));
  });

  it('is recorded with one button once its day is over and nobody objected, and not before', async () => {
    const door = await today();
    let dialog = await open('New signs');
    await within(dialog).findByRole('button', { name: 'Objection' });
    expect(within(dialog).queryByRole('button', { name: /record it/ })).toBeNull();
    const view = (await door.pull({ ask: 'waiting' })) as WaitingView;
    view.rounds[1]!.ripe = true;
    door.show('waiting', view);
    dialog = screen.getByRole('dialog', { name: 'New signs' });
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Nobody objected: record it' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'close-round', round: 'r7' }, { do: 'read-back', proposal: 'pr7' }, { do: 'record-decision', proposal: 'pr7' }]));
  });

  it('that somebody broke is talked about, or left', async () => {
    const door = await today((view) => {
      const one = view.rounds[1]!;
      one.ripe = true;
      one.proposal.round = { ...one.proposal.round!, verdict: 'not-adopted' };
    });
    const dialog = await open('New signs');
    expect(within(dialog).queryByRole('button', { name: /record it/ })).toBeNull();
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Leave it' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'close-round', round: 'r7' }]));
  });
});

describe('advice that is still asked for', () => {
  it('is written down after the meeting as in it', async () => {
    const door = await today();
    const dialog = await open('A second shelf');
    const user = userEvent.setup();
    await user.click((await within(dialog).findAllByRole('button', { name: 'Write down' }))[0]!);
    await user.type(within(dialog).getByRole('textbox', { name: /What is your advice/ }), 'By the window');
    expect(await brokenIn(dialog)).toEqual([]);
    expect(within(dialog).queryByRole('button', { name: 'Record what was decided' }), 'somebody asked can still answer').toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'answer', person: 'p7', answer: 'advised', reason: 'By the window' }]));
  });

  it('is decided by its decider once everybody was heard, and says how the advice was used', async () => {
    const door = await today((view) => void (view.rounds[0]!.ripe = true));
    const dialog = await open('A second shelf');
    const user = userEvent.setup();
    const go = await within(dialog).findByRole('button', { name: 'Record what was decided' });
    expect((go as HTMLButtonElement).disabled).toBe(true);
    await user.type(await within(dialog).findByRole('textbox', { name: 'How the advice was used' }), 'By the window, as Hana said');
    await user.click(go);
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'conclude-round', round: 'r8', person: 'p2', adopt: true }, { do: 'read-back' }, { do: 'record-decision' }]));
  });
});
