import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDoor } from '../desk';
import { exampleDoor } from '../desk/example';
import type { FakeDoor } from '../desk/fake';
import { broken } from '../test/axe';
import type { FrameView } from '../wire/wire';
import Frame from './Frame.svelte';
import { change, look } from './look.svelte';
import { search, type Entry } from './palette.svelte';
import { bringAll } from './rooms.svelte';
import { starting } from './starting.svelte';
import { go, where } from './where.svelte';

let door: FakeDoor;
beforeEach(() => {
  starting.on = false;
  door = exampleDoor(new URLSearchParams());
  useDoor(door);
  go('today');
});
// What the frame has begun to bring arrives before the page is gone.
afterAll(() => bringAll());
const arrived = () => screen.findByRole('heading', { name: 'Today' });

describe('the frame', () => {
  it('leads to every place by rail and by key', async () => {
    const user = userEvent.setup();
    render(Frame);
    await arrived();
    for (const [name, place] of [['Whose turn', 'rota'], ['Decisions', 'decisions'], ['People', 'people'], ['Settings', 'settings']] as const) {
      await user.click(screen.getByRole('link', { name }));
      await waitFor(() => expect(where.place).toBe(place));
    }
    await user.keyboard('{Control>}6{/Control}');
    expect(where.place).toBe('follow-ups');
    expect(await screen.findByRole('heading', { name: 'Follow-ups' })).toBeTruthy();
  });

  it('undoes by key and says what was undone', async () => {
    const user = userEvent.setup();
    door.answer((intent) => (intent.do === 'undo' ? { done: { revision: 9, batch: 'b', intent: 'move-item' } } : undefined));
    render(Frame);
    await arrived();
    await user.keyboard('{Control>}z{/Control}');
    expect(door.submitted).toEqual([{ do: 'undo' }]);
    expect(await screen.findByText('Undone: Move item')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(door.submitted).toHaveLength(2);
  });

  it('tells a refusal calmly, with what would help', async () => {
    const user = userEvent.setup();
    door.answer(() => ({ refused: { why: { key: 'refusal-nothing-to-undo' } } }));
    render(Frame);
    await arrived();
    await user.keyboard('{Control>}z{/Control}');
    expect((await screen.findByRole('status', { name: '' })).textContent).not.toBe('');
  });

  it('reaches everything by name', async () => {
    const user = userEvent.setup();
    render(Frame);
    await arrived();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('follow{Enter}');
    await waitFor(() => expect(where.place).toBe('follow-ups'));
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('chioma{Enter}');
    await waitFor(() => expect(where).toMatchObject({ place: 'people', at: 'p2' }));
  });

  it('shows all keys, and lets no letter act behind the dialog', async () => {
    const user = userEvent.setup();
    render(Frame);
    await arrived();
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeTruthy();
    await user.keyboard('s');
    expect(door.submitted).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('s');
    await waitFor(() => expect(door.submitted).toHaveLength(1));
  });

  it('keeps letters to text fields, and to nobody when they are switched off', async () => {
    const user = userEvent.setup();
    render(Frame);
    await arrived();
    await change({ singleKeys: false });
    await user.keyboard('s');
    expect(door.submitted).toEqual([]);
    await change({ singleKeys: true });
  });

  it('goes straight back into a running meeting', async () => {
    const view = (await door.pull({ ask: 'frame' })) as FrameView;
    door.show('run', null);
    door.show('frame', { ...view, running: { meeting: 'm1', name: 'Operations weekly' } });
    render(Frame);
    await waitFor(() => expect(where.place).toBe('run'));
  });

  it('begins with the first ten minutes when nothing is there', async () => {
    useDoor(exampleDoor(new URLSearchParams('fresh')));
    render(Frame);
    expect(await screen.findByRole('heading', { name: 'Lead a good meeting, even if it is your first.' })).toBeTruthy();
    expect(screen.getByText('Nothing leaves this computer.')).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('follows how the house says this computer is set', async () => {
    const view = (await door.pull({ ask: 'frame' })) as FrameView;
    door.show('frame', { ...view, device: { ...view.device, theme: 'dark', language: 'de' } });
    render(Frame);
    await screen.findByRole('heading', { name: 'Heute' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.documentElement.lang).toBe('de');
    await change({ theme: 'light', language: null });
    expect(door.devices.at(-1)).toMatchObject({ theme: 'light' });
    expect(look.theme).toBe('light');
  });
});

describe('the palette', () => {
  const run = vi.fn();
  const all: Entry[] = [
    { id: '1', group: 'places', text: 'How we share', run },
    { id: '2', group: 'people', text: 'Zoë Müller', run },
  ];
  it('finds by the beginnings of words, accents or not', () => {
    expect(search(all, 'we sh').map((entry) => entry.id)).toEqual(['1']);
    expect(search(all, 'mull zoe').map((entry) => entry.id)).toEqual(['2']);
    expect(search(all, '').map((entry) => entry.id), 'people only once something is typed').toEqual(['1']);
    expect(search(all, 'hare')).toEqual([]);
  });
});
