import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Fault, useDoor } from '../../desk';
import { exampleDoor } from '../../desk/example';
import { ask } from '../../frame/ask';
import { keep } from '../../frame/house.svelte';
import { news } from '../../frame/tell.svelte';
import { broken, brokenIn } from '../../test/axe';
import { stand } from '../../test/stand';
import { speak } from '../../texts/index.svelte';
import type { BackupsView, FrameView, MissingLine } from '../../wire/wire';
import Start from '../start/Start.svelte';
import BackupsPart from './BackupsPart.svelte';
import { missing, size } from './said';

/** The first page after the last workspace could not be opened. */
async function stuck() {
  const door = exampleDoor(new URLSearchParams({ fresh: '', stuck: '' }));
  useDoor(door);
  keep((await door.pull({ ask: 'frame' })) as FrameView);
  render(Start);
  await screen.findByRole('heading', { name: /Harvest\.baton.* could not be opened/ });
  return door;
}

describe('backups', () => {
  it('are few at first, all on demand, and what cannot be read cannot be put back', async () => {
    await stand('settings');
    const user = userEvent.setup();
    render(BackupsPart);
    const list = await screen.findByRole('list', { name: 'Backups, the newest first' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(4);
    expect(screen.getByText(/The newest is from Sun\s22\sNov/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show all 8' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(8);
    const unreadable = within(list).getByRole('button', { name: /Put back the backup from Fri\s30\sOct/ });
    expect(unreadable).toHaveProperty('disabled', true);
    expect(await broken()).toEqual([]);
  });

  it('are made by hand, and what came of it is said', async () => {
    const door = await stand('settings');
    const user = userEvent.setup();
    render(BackupsPart);
    await user.click(await screen.findByRole('button', { name: 'Back up now' }));
    await waitFor(() => expect(news().map((one) => one.text)).toContain('A backup is made.'));
    door.backedUp = new Fault({ key: 'backups-not-made', args: { because: { list: [{ key: 'fault-no-space' }] } } });
    await user.click(screen.getByRole('button', { name: 'Back up now' }));
    await waitFor(() => expect(news().at(-1)?.text).toMatch(/^A backup could not be made; everything else goes on\. There is no space left/));
    await user.click(screen.getByRole('button', { name: 'Open the folder' }));
    expect(door.outside).toEqual(['/home/asha/.local/share/baton/backups']);
  });

  it('say what would be lost before one is put back, and change nothing until somebody says so', async () => {
    const door = await stand('settings');
    const user = userEvent.setup();
    render(BackupsPart);
    await user.click(await screen.findByRole('button', { name: /Put back the backup from Fri\s20\sNov/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Put a backup back?' });
    await within(dialog).findByText(/162 entries are newer than this backup/);
    expect(within(dialog).getByText(/Each role buys up to/)).toBeTruthy();
    expect(within(dialog).getAllByText(/what changed since/)).toHaveLength(2);
    expect(within(dialog).getByText('5 follow-ups, new or changed')).toBeTruthy();
    expect(within(dialog).getByText(/is kept as a backup first/)).toBeTruthy();
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(door.restored).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Put back the backup from Sun\s22\sNov/ }));
    await screen.findByText(/Nothing would be lost/);
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    await waitFor(() => expect(door.restored).toEqual([{ path: '/home/asha/Baton/Harvest.baton', backup: 'Harvest-1a2b3c-at-20261122T170400-closing.baton' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('of a damaged one say so instead of offering it', async () => {
    const door = await stand('settings');
    door.show('restore', () => {
      throw new Fault({ key: 'fault-damaged' });
    });
    const user = userEvent.setup();
    render(BackupsPart);
    await user.click(await screen.findByRole('button', { name: /Put back the backup from Fri\s20\sNov/ }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText(/The file is damaged/)).toBeTruthy();
    expect(within(dialog).getByRole('button', { name: 'Put it back' })).toHaveProperty('disabled', true);
  });
});

describe('an import without a backup', () => {
  it('goes on, and says so', async () => {
    const door = await stand('settings');
    const remarks = [{ key: 'backups-not-made', args: { because: { list: [{ key: 'fault-unwritable' }] } } }];
    door.answer((intent) => ({ done: { revision: 2, batch: 'b', intent: intent.do, remarks } }));
    expect(await ask({ do: 'add-people', people: [{ name: 'Asha' }, { name: 'Ben' }] }), 'it was done').toBe(true);
    expect(news().at(-1)).toMatchObject({ kind: 'fault', text: expect.stringMatching(/^A backup could not be made; everything else goes on\. This place cannot be written to/) });
  });
});

describe('a workspace that could not be opened', () => {
  it('comes first, says what is wrong, and offers its newest backup', async () => {
    const door = await stuck();
    const user = userEvent.setup();
    expect(screen.getByText(/The file is damaged, and Baton does not write into it any more/)).toBeTruthy();
    expect(await broken()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Use the newest backup \(Sun\s22\sNov/ }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/The present file cannot be read/);
    expect(within(dialog).getByText(/set aside under another name/)).toBeTruthy();
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Put it back' }));
    await waitFor(() => expect(door.restored).toHaveLength(1));
  });

  it('that is gone is not said to be damaged', async () => {
    const door = exampleDoor(new URLSearchParams({ fresh: '', stuck: '' }));
    const view = (await door.pull({ ask: 'backups' })) as BackupsView;
    door.show('backups', { ...view, stuck: { ...view.stuck, why: { key: 'fault-missing', args: { file: { text: 'Harvest.baton' } } }, rescuable: false } });
    useDoor(door);
    keep((await door.pull({ ask: 'frame' })) as FrameView);
    render(Start);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Use the newest backup/ }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText(/Backup of Harvest Co-op/);
    expect(screen.queryByRole('button', { name: /Rescue/ }), 'there is nothing to rescue').toBeNull();
    expect(within(dialog).queryByText(/damaged|cannot be read/)).toBeNull();
  });

  it('is rescued into a new file where somebody chose, with a list of what is missing', async () => {
    const door = await stuck();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Rescue into a new file…' }));
    expect(door.rescues, 'they changed their mind').toEqual([]);
    door.chosen = '/home/asha/new.baton';
    door.rescued = {
      entries: 4700,
      again: 120,
      drafts: 1,
      missing: [{ from: 31, to: 33, count: 3, after: '2026-03-02T09:10:00Z', before: '2026-03-02T09:40:00Z', kinds: [{ kind: 'meeting', count: 2 }, { kind: 'decision', count: 1 }] }],
    };
    await user.click(screen.getByRole('button', { name: 'Rescue into a new file…' }));
    const dialog = await screen.findByRole('dialog', { name: 'What was rescued' });
    expect(door.rescues).toEqual([{ path: '/home/asha/Baton/Harvest.baton', to: '/home/asha/new.baton' }]);
    expect(within(dialog).getByText(/3 entries could not be saved/)).toBeTruthy();
    expect(within(dialog).getByText(/31 to 33, between .*: 2 about meetings and one about a decision\./)).toBeTruthy();
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Open the new file' }));
    await waitFor(() => expect(door.opened).toEqual(['/home/asha/new.baton']));
  });
});

describe('the words about backups', () => {
  it('say when as closely as is known, in both languages', async () => {
    const gap = (more: Partial<MissingLine>): MissingLine => ({ from: 4, to: 4, count: 1, after: null, before: null, kinds: [], ...more });
    const said = (more: Partial<MissingLine>) => missing(gap(more), 'Europe/Berlin', '2026-11-23');
    expect(said({})).toBe('Entry 4: of what, cannot be known.');
    expect(said({ after: '2026-11-22T23:30:00Z' })).toMatch(/^Entry 4, after Mon\s23\sNov/);
    expect(said({ before: '2026-11-22T10:00:00Z', kinds: [{ kind: 'person', count: 1 }] })).toMatch(/^Entry 4, before Sun\s22\sNov, 11:00: one about a person\.$/);
    expect(size(4096)).toBe('5\u00a0kB');
    await speak('de');
    expect(said({ to: 6, count: 3, after: '2026-11-22T10:00:00Z', before: '2026-11-22T11:00:00Z' })).toMatch(/^3 Einträge, 4 bis 6, zwischen So/);
    expect(size(7_340_032)).toBe('7,3\u00a0MB');
  });
});
