import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../wire/wire';
import { findWritten } from '../../frame/palette.svelte';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import FollowUps from '../follow-ups/FollowUps.svelte';
import { asked, openWhom } from './open.svelte';
import Whom from './Whom.svelte';

describe('who do I ask about this?', () => {
  it('names people with their capacity, whoever knows most first', async () => {
    await stand('prepare');
    render(Whom);
    openWhom({ is: 'item', item: 'i3' });
    const dialog = within(await screen.findByRole('dialog', { name: 'Who do I ask about this?' }));
    const people = (await dialog.findAllByRole('listitem')).map((one) => one.textContent);
    expect(people[0]).toContain('Ezra Weiss, it is their item');
    expect(people[1]).toContain('Chioma Okafor, worded it last');
    expect(await broken()).toEqual([]);
    await userEvent.click(dialog.getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
    expect(asked.about).toBeNull();
  });

  it('says so when nobody who is still here had a part in it', async () => {
    const door = await stand('prepare');
    door.show('whom', { title: 'Old', besides: [], ask: [] });
    render(Whom);
    openWhom({ is: 'decision', decision: 'd1' });
    expect(await screen.findByText(/Nobody who is still here/)).toBeTruthy();
    asked.about = null;
  });

  it('is asked from a follow-up', async () => {
    await stand('follow-ups');
    render(FollowUps);
    await userEvent.click((await screen.findAllByRole('button', { name: 'More' }))[0] as HTMLElement);
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Who do I ask about this?' }));
    expect(asked.about).toMatchObject({ is: 'follow-up' });
    asked.about = null;
  });

  it('is asked from the palette', async () => {
    const door = await stand('today');
    door.show('find', (ask: Ask) => ({ found: [{ kind: 'role', id: 't1', title: 'Purchasing', excerpt: '', date: null, whom: { is: 'role', team: 't1', role: 'r1' } }], remarks: [], ask }));
    const found = await findWritten('purchasing');
    const entry = found.find((one) => one.group === 'whom');
    expect(entry?.text).toBe('Who do I ask about “Purchasing”?');
    entry?.run();
    expect(asked.about).toEqual({ is: 'role', team: 't1', role: 'r1' });
    asked.about = null;
  });
});
