import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import People from './People.svelte';

describe('people, teams, roles', () => {
  it('adds several people from pasted names, after showing what was understood', async () => {
    const door = await stand('people');
    const user = userEvent.setup();
    render(People);
    await user.click(await screen.findByRole('button', { name: /Add people/ }));
    screen.getByLabelText('One name a line').focus();
    await user.paste('Kim\nSam\nSam');
    await user.click(await screen.findByRole('button', { name: 'Add 3 people' }));
    expect(door.submitted).toMatchObject([{ do: 'add-people', people: [{ name: 'Kim' }, { name: 'Sam' }, { name: 'Sam' }], team: 't0' }]);
  });

  it('keeps agreements to five lines', async () => {
    const door = await stand('people', 't1');
    const user = userEvent.setup();
    render(People);
    const section = (await screen.findByRole('heading', { name: 'How we treat each other' })).closest('section') as HTMLElement;
    await user.click(within(section).getByRole('button', { name: 'Edit' }));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).queryByRole('button', { name: 'Add a line' }), 'five are there already').toBeNull();
    await user.click(within(dialog).getAllByRole('button', { name: 'Strike out' })[0] as HTMLElement);
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    const made = door.submitted[0];
    expect(made?.do === 'make-agreements' && made.lines).toHaveLength(4);
  });

  it('starts a regular meeting in the words of calendars', async () => {
    const door = await stand('people', 't1');
    const user = userEvent.setup();
    render(People);
    await user.click(await screen.findByRole('button', { name: 'New regular meeting' }));
    await user.click(screen.getByRole('button', { name: 'Start it' }));
    expect(door.submitted).toMatchObject([{ do: 'start-series', team: 't1', every: 'FREQ=WEEKLY;BYDAY=MO', at: '10:00', minutes: 60, zone: 'Europe/Berlin' }]);
  });

  it('says of a role what it may decide alone, and when nobody holds it', async () => {
    await stand('people', 't1');
    render(People);
    expect(await screen.findByText('nobody holds it')).toBeTruthy();
    expect(screen.getByText(/Suppliers and orders/)).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('shows one person', async () => {
    await stand('people', 'p2');
    render(People);
    expect(await screen.findByRole('heading', { name: 'Chioma Okafor', level: 2 })).toBeTruthy();
    expect(screen.getByText('Purchasing (Operations)')).toBeTruthy();
    expect(await broken()).toEqual([]);
  });
});
