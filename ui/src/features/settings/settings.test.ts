import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { house } from '../../frame/house.svelte';
import { stand } from '../../test/stand';
import { asked } from '../paper/open.svelte';
import Settings from './Settings.svelte';

describe('settings', () => {
  it('change theme and language at once, and are kept by the house', async () => {
    const door = await stand('settings');
    const user = userEvent.setup();
    render(Settings);
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
    expect(await screen.findByRole('heading', { name: 'Einstellungen' })).toBeTruthy();
    expect(door.devices.at(-1)).toMatchObject({ theme: 'dark', language: 'de' });
    await user.click(screen.getByRole('radio', { name: 'Hoher Kontrast' }));
    expect(document.documentElement.dataset.contrast).toBe('more');
  });

  it('lead to the way out of the log, and write the archive where a person chose, and nowhere else', async () => {
    const door = await stand('settings');
    const user = userEvent.setup();
    render(Settings);
    await user.click(await screen.findByRole('button', { name: 'Decision log…' }));
    expect(asked, 'the way out of the whole log').toMatchObject({ open: true, about: { is: 'log' } });
    asked.open = false;
    await user.click(screen.getByRole('button', { name: 'Everything (JSON archive)…' }));
    expect(door.exported, 'they changed their mind').toEqual([]);
    door.chosen = '/home/hana/all.json';
    await user.click(screen.getByRole('button', { name: 'Everything (JSON archive)…' }));
    await waitFor(() => expect(door.exported).toEqual([{ document: 'archive', of: null, path: '/home/hana/all.json' }]));
  });

  it('give the file to somebody: their copy lives, this one rests', async () => {
    const door = await stand('settings');
    const user = userEvent.setup();
    render(Settings);
    await user.click(await screen.findByRole('button', { name: 'Give the file to somebody…' }));
    const to = screen.getByRole('combobox', { name: 'To' });
    const person = house.view!.people[1]!;
    await user.type(to, `${person.name}{Enter}`);
    await user.click(screen.getByRole('button', { name: 'Choose where' }));
    expect(door.exported, 'they changed their mind').toEqual([]);
    door.chosen = '/home/hana/copy.baton';
    await user.click(screen.getByRole('button', { name: 'Choose where' }));
    await waitFor(() => expect(door.exported).toEqual([{ document: 'living-copy', of: person.id, path: '/home/hana/copy.baton' }]));
  });

  it('say how another copy stands to this one, or why they cannot be compared', async () => {
    const door = await stand('settings');
    const user = userEvent.setup();
    render(Settings);
    door.chosen = '/home/hana/copy.baton';
    door.copies = { key: 'file-beside-both', args: { here: { number: 2 }, there: { number: 1 } } };
    await user.click(await screen.findByRole('button', { name: 'Compare with another copy…' }));
    expect(await screen.findByText(/Two living copies/)).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('say plainly what private means', async () => {
    await stand('settings');
    render(Settings);
    expect(await screen.findByText(/Whoever has the file can read all of it/)).toBeTruthy();
    expect(screen.getByText(/Nothing leaves this computer/)).toBeTruthy();
    expect(await broken()).toEqual([]);
  });
});
