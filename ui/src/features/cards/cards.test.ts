import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useDoor } from '../../desk';
import { exampleDoor } from '../../desk/example';
import type { FakeDoor } from '../../desk/fake';
import { change } from '../../frame/look.svelte';
import { broken } from '../../test/axe';
import Cards from './Cards.svelte';
import { levelFor } from './level';
import { openCards, shown } from './open.svelte';

async function open(...of: Parameters<typeof openCards>): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams());
  useDoor(door);
  render(Cards);
  openCards(...of);
  await screen.findByRole('dialog', { name: /Cue cards/ });
  await screen.findByRole('heading', { name: 'Check-in' });
  return door;
}
afterEach(async () => {
  shown.open = false;
  await change({ coaching: 'auto' });
});

describe('the cue cards', () => {
  it('show what was measured, for whoever leads, and read well', async () => {
    await open('m1');
    expect(screen.getByRole('dialog', { name: 'Cue cards: Operations weekly' })).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Practised' }).checked).toBe(true);
    expect(screen.getByText('“One sentence: what do you bring into the room? Passing is fine.”'), 'a sentence is quoted').toBeTruthy();
    expect(await broken(document.body)).toEqual([]);
  });

  it('say more for the first times and a cue for the experienced', async () => {
    await open('m1');
    await userEvent.click(screen.getByRole('radio', { name: 'First times' }));
    expect((await screen.findAllByText('What usually goes wrong')).length).toBe(2);
    await userEvent.click(screen.getByRole('radio', { name: 'Experienced' }));
    expect(await screen.findByText('One sentence each; passing is fine.'), 'a cue is not quoted').toBeTruthy();
    expect(screen.queryByText('Watch for')).toBeNull();
  });

  it('are there for the others and for the coach, in an order that counts', async () => {
    await open('m1');
    await userEvent.click(screen.getByRole('radio', { name: 'The others' }));
    expect(screen.getByText('Wait three breaths before helping.')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'The coach' }));
    const cards = screen.getByRole('group', { name: 'The coach' });
    expect(within(cards).getAllByRole('definition').length).toBe(4);
    expect(await broken(document.body)).toEqual([]);
  });

  it('are saved as they are seen, to print', async () => {
    const door = await open('m1');
    door.chosen = '/home/hana/cards.html';
    await userEvent.click(screen.getByRole('radio', { name: 'First times' }));
    await screen.findAllByText('What usually goes wrong');
    await userEvent.click(screen.getByRole('radio', { name: 'The coach' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save to print…' }));
    await waitFor(() => expect(door.exported).toEqual([{ document: 'cards-first-coach', of: 'm1', path: '/home/hana/cards.html' }]));
  });

  it('begin with the level that was set for this desk, or the one they were opened for', async () => {
    await change({ coaching: 'experienced' });
    await open();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Experienced' }).checked).toBe(true);
    expect(screen.getByRole('dialog', { name: 'Cue cards' }), 'of no meeting in particular').toBeTruthy();
    shown.open = false;
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    openCards(null, 'first');
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: 'First times' }).checked).toBe(true));
  });
});

describe('the level', () => {
  it('is what was measured unless this desk was set otherwise', async () => {
    expect(levelFor('practised')).toBe('practised');
    await change({ coaching: 'first' });
    expect(levelFor('experienced')).toBe('first');
    await change({ coaching: 'nonsense' });
    expect(levelFor('experienced'), 'an unknown word changes nothing').toBe('experienced');
  });
});
