import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import type { Ask } from '../../wire/wire';
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

  it('brings in who led before out of old minutes, asks who is meant, and can begin from zero', async () => {
    const door = await stand('people', 't1');
    const read = (texts: string[]) => ({
      meetings: texts.length === 0 ? [] : [
        { date: '2026-01-05', title: 'Old', led: [0], wrote: [1], present: [0], left: null, unsure: [] },
        { date: null, title: 'Notes', led: [], wrote: [], present: [], left: { key: 'past-without-a-day' }, unsure: [] },
      ],
      names: texts.length === 0 ? [] : [
        { name: 'Chioma', who: { id: 'p2', name: 'Chioma Okafor' }, maybe: [], meetings: 1 },
        { name: 'D. Weber', who: null, maybe: [{ id: 'p3', name: 'Dario Weber' }], meetings: 1 },
      ],
      now: 0,
    });
    door.show('read-past', (question: Ask) => read('texts' in question ? question.texts : []));
    const user = userEvent.setup();
    render(People);
    const open = async () => {
      await user.click((await screen.findAllByRole('button', { name: /: more$/ }))[0] as HTMLElement);
      await user.click(screen.getByRole('menuitem', { name: /Bring in the past/ }));
    };
    await open();
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText(/At most two turns ahead or behind/)).toBeTruthy();
    await user.upload(within(dialog).getByLabelText('Minutes'), [new File(['# Old'], 'old.md', { type: 'text/markdown' })]);
    expect(await within(dialog).findByText('It says no day, so it does not count.')).toBeTruthy();
    expect(within(dialog).getByText(/One name belongs to nobody here/)).toBeTruthy();
    expect(await broken()).toEqual([]);
    await user.selectOptions(within(dialog).getByLabelText('D. Weber is'), 'p3');
    await user.click(within(dialog).getByRole('button', { name: 'Bring in' }));
    expect(door.submitted).toMatchObject([{ do: 'bring-past', meetings: [{ date: '2026-01-05', led: ['p2'], wrote: ['p3'], present: ['p2'] }] }]);
    await open();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Begin from zero' }));
    expect(door.submitted[1]).toMatchObject({ do: 'bring-past', meetings: [] });
  });

  it('writes the rota as a calendar and as a page to print', async () => {
    const door = await stand('people', 't1');
    door.chosen = '/home/hana/rota';
    const user = userEvent.setup();
    render(People);
    for (const name of [/as a calendar/, /to print/]) {
      await user.click((await screen.findAllByRole('button', { name: /: more$/ }))[0] as HTMLElement);
      await user.click(screen.getByRole('menuitem', { name }));
    }
    expect(door.exported.map(({ document, of }) => [document, of?.split(':')[0]])).toEqual([['rota-calendar', 'series'], ['rota-page', 'series']]);
  });
});
