import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useDoor } from '../../desk';
import { exampleDoor } from '../../desk/example';
import { exampleCard } from '../../desk/example-card';
import type { FakeDoor } from '../../desk/fake';
import { keep } from '../../frame/house.svelte';
import Living from '../../frame/Living.svelte';
import { learn } from '../../frame/names.svelte';
import { broken } from '../../test/axe';
import type { FileCopy, FrameView } from '../../wire/wire';
import Run from '../run/Run.svelte';
import Card from './Card.svelte';

async function room(moment?: string): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams(moment ? { run: moment } : {}));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  if (moment) {
    render(Run);
    await screen.findByRole('heading', { level: 1, name: 'Operations weekly' });
  }
  return door;
}

describe('the card', () => {
  it('names what comes back, what nobody has and which times were promised', async () => {
    await room();
    render(Card, { card: exampleCard(false) });
    for (const words of [/2 items come back/, /Nobody yet: Tell the bookkeeper/, /We finish at 11:20/]) expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText(/Keep an eye on/)).toBeNull();
    expect(screen.queryByText('A tip for you')).toBeNull();
    expect(await broken()).toEqual([]);
  });

  it('tells the next facilitator the tip, and whom to keep an eye on, kindly', async () => {
    await room();
    render(Card, { card: exampleCard(true) });
    expect(screen.getByText(/Ask early who is on the line/)).toBeTruthy();
    expect(screen.getByText(/Chioma Okafor.* has not led since .* Perhaps ask what would help\./)).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('lies folded at the beginning of the meeting, the tip in sight', async () => {
    await room('welcome');
    const card = screen.getByRole('region', { name: /who led last/ });
    expect(within(card).getByRole('group').hasAttribute('open'), 'who is here comes first').toBe(false);
    expect(within(card).getByText(/A tip for you/)).toBeTruthy();
    await userEvent.click(within(card).getByText(/who led last/));
    expect(within(card).getByRole('group').hasAttribute('open')).toBe(true);
  });
});

describe('the hand-over at the desk', () => {
  it('turns the room screen to thanks, then to the two names', async () => {
    const door = await room('hand-over');
    await userEvent.click(screen.getByRole('button', { name: /^Thank them, then pass it to Femke Visser/ }));
    await waitFor(() => expect(door.pages).toEqual([200]));
  });

  it('swaps for a published date, once both have said yes', async () => {
    const door = await room('hand-over');
    await userEvent.click(screen.getByRole('button', { name: 'Swap' }));
    await userEvent.click(screen.getByRole('button', { name: /Goran Petrović.*7.Dec/ }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'swap-turns', series: 's1', date: '2026-11-30', with: '2026-12-07', agreed: ['p5', 'p6'] }]));
  });

  it('asks where the copy goes before the meeting closes, then sends it', async () => {
    const door = await room('yes');
    await userEvent.click(screen.getByRole('radio', { name: /A copy goes with .*Femke Visser/ }));
    expect(await broken()).toEqual([]);
    door.chosen = null;
    await userEvent.click(screen.getByRole('button', { name: 'Close, and save the copy' }));
    expect(door.submitted).toEqual([]);
    door.chosen = '/media/stick/Femke.baton';
    await userEvent.click(screen.getByRole('button', { name: 'Close, and save the copy' }));
    await waitFor(() => expect(door.exported).toEqual([{ document: 'living-copy', of: 'p5', path: '/media/stick/Femke.baton' }]));
    expect(door.submitted).toMatchObject([{ do: 'close-meeting' }]);
  });
});

describe('which copy lives', () => {
  const copy: FileCopy = { said: { key: 'file-went', args: { to: { person: 'p5' }, on: { date: '2026-11-23' } } }, is: 'rests', with: { id: 'p5', name: 'Femke Visser' }, on: '2026-11-23' };

  it('says with whom it went, and takes it back only by a clear act', async () => {
    const door = await room();
    render(Living, { copy });
    expect(screen.getByRole('note').textContent?.replace(/[\u2068\u2069]/g, '')).toContain('The living copy went with Femke Visser on ');
    await userEvent.click(screen.getByRole('button', { name: 'It lives here again' }));
    expect(door.submitted).toEqual([]);
    expect(await broken()).toEqual([]);
    await userEvent.click(screen.getAllByRole('button', { name: 'It lives here again' }).at(-1)!);
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'take-file-back' }]));
  });

  it('says once where a living copy came from', async () => {
    await room();
    render(Living, { copy: { ...copy, is: 'came', said: { key: 'file-came-from', args: { from: { person: 'p0' }, on: { date: '2026-11-23' } } } } });
    expect(screen.getByText(/This copy lives\. It came from .*Asha Mehta.*'s desk/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /put away/i }));
    expect(screen.queryByText(/This copy lives/)).toBeNull();
  });
});
