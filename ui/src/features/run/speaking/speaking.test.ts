import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { useDoor } from '../../../desk';
import { exampleDoor } from '../../../desk/example';
import type { FakeDoor } from '../../../desk/fake';
import { keep } from '../../../frame/house.svelte';
import { learn } from '../../../frame/names.svelte';
import { hear } from '../../../keys/listen.svelte';
import { broken } from '../../../test/axe';
import type { FrameView, RunView } from '../../../wire/wire';
import Run from '../Run.svelte';

/** Opens the desk at one moment, with another order than as seated where one is given. */
async function at(moment: string, change: (view: RunView) => Partial<RunView> = () => ({})): Promise<{ door: FakeDoor; view: RunView }> {
  const door = exampleDoor(new URLSearchParams({ run: moment }));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  const before = (await door.pull({ ask: 'run' })) as RunView;
  const view = { ...before, ...change(before) };
  door.show('run', view);
  render(Run);
  await screen.findByRole('heading', { level: 1, name: 'Operations weekly' });
  return { door, view };
}
const press = (key: string) => hear(new KeyboardEvent('keydown', { key, cancelable: true }));

describe('going round', () => {
  it('shows who comes then, as seated, and asks nobody to choose', async () => {
    const { view } = await at('check-in');
    expect(screen.getByRole('group', { name: new RegExp(view.unheard[0]!.name) })).toBeTruthy();
    expect(screen.getByText(new RegExp(`^then ${view.unheard[1]!.name}`))).toBeTruthy();
    expect(screen.getByText('As seated')).toBeTruthy();
    expect(screen.queryByText(/left$/), 'no seconds unless somebody chose them').toBeNull();
    expect(await broken()).toEqual([]);
  });

  it('draws an order from the menu, and keeps the seconds', async () => {
    const { door } = await at('check-in', (view) => ({ speaking: { ...view.speaking, seconds: 60 } }));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Order/ }));
    expect(screen.queryByRole('menuitem', { name: /Turn the last round/ }), 'nothing went round before').toBeNull();
    await user.click(screen.getByText('Draw it'));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'begin-speaking-round', meeting: 'm1', order: 'random', seconds: 60 }]));
  });

  it('shows the seed of a drawn order, and the seats in it', async () => {
    const { view } = await at('check-in', (view) => ({ speaking: { ...view.speaking, order: 'random', seed: '9f02c4d1', people: view.speaking.people.toReversed() } }));
    expect(screen.getByText('Drawn, seed 9f02c4d1')).toBeTruthy();
    const seats = screen.getAllByRole('button').filter((button) => button.classList.contains('seat'));
    expect(seats.map((seat) => seat.title)).toEqual(view.speaking.people.map((who) => who.name));
  });

  it('starts at the seat that was clicked', async () => {
    const { door, view } = await at('check-in');
    const user = userEvent.setup();
    const last = view.speaking.people.at(-1)!;
    await user.click(screen.getAllByTitle(last.name).find((one) => one.classList.contains('seat'))!);
    await user.click(screen.getByRole('button', { name: `Start at ${last.name}` }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'begin-speaking-round', meeting: 'm1', order: 'from', from: last.id }]));
  });

  it('changes the seconds alone, and passes by key', async () => {
    const { door, view } = await at('react', (view) => ({ speaking: { ...view.speaking, order: 'random', seed: '9f02c4d1' } }));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Questions next/ }));
    await user.click(await screen.findByRole('button', { name: /^Reactions next/ }));
    await screen.findByText('Drawn, seed 9f02c4d1');
    await user.click(screen.getByRole('button', { name: /^Seconds each/ }));
    await user.click(screen.getByText('90 seconds each'));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'begin-speaking-round', meeting: 'm1', seconds: 90 }]));
    press('2');
    await waitFor(() => expect(door.submitted[1]).toEqual({ do: 'speak', meeting: 'm1', person: view.unheard[0]!.id, passed: true }));
  });

  it('counts the seconds of a turn down to nought and no further', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    try {
      await at('check-in', (view) => ({ speaking: { ...view.speaking, seconds: 30 } }));
      expect(screen.getByText('0:30 left')).toBeTruthy();
      await vi.advanceTimersByTimeAsync(45_000);
      expect(screen.getByText('0:00 left'), 'nothing is over, nothing rings').toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('1-2-4-All', () => {
  it('shows the phase, its own clock and who talks with whom, and goes on by key', async () => {
    const { door } = await at('gathering');
    expect(screen.getByText('In pairs')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Who talks with whom' }).children).toHaveLength(3);
    expect(await broken()).toEqual([]);
    press('Enter');
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'gather-on', meeting: 'm1' }]));
  });

  it('can be left at any time, and ends after all', async () => {
    const { door, view } = await at('gathering');
    await userEvent.click(screen.getByRole('button', { name: /Leave 1-2-4-All/ }));
    door.show('run', { ...view, gathering: { ...view.gathering!, phase: 'all', next: null } });
    await screen.findByText('All together');
    press('Enter');
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'end-gathering', meeting: 'm1' }, { do: 'end-gathering', meeting: 'm1' }]));
  });
});
