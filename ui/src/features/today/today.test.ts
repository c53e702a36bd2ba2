import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { hear } from '../../keys/listen.svelte';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import { where } from '../../frame/where.svelte';
import type { FollowUpLine, TodayView } from '../../wire/wire';
import Today from './Today.svelte';
import { duePressing, headline, mineByDay } from './today';

describe('Today', () => {
  it('says first when I lead, and otherwise who does', async () => {
    const door = await stand('today');
    const view = (await door.pull({ ask: 'today' })) as TodayView;
    expect(headline(view, { id: 'p7', name: 'Hana' })).toBe('You lead next on Monday\u00a014\u00a0December.');
    expect(headline({ ...view, lead: null }, null)).toBe('Asha Mehta leads today at 10:00.');
    expect(headline({ ...view, lead: null, next: [] }, null)).toBeNull();
  });

  it('starts the meeting with one key', async () => {
    const door = await stand('today');
    render(Today);
    await screen.findByRole('button', { name: /Start the meeting/ });
    hear(new KeyboardEvent('keydown', { key: 's', cancelable: true }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'start-meeting', meeting: 'm1' }]));
    await waitFor(() => expect(where.place).toBe('run'));
  });

  it('lets me say yes to what I am asked, and nobody else for me', async () => {
    const door = await stand('today');
    render(Today);
    await userEvent.click(await screen.findByRole('button', { name: 'Yes, I will' }));
    expect(door.submitted).toEqual([{ do: 'accept-follow-up', follow_up: 'f4' }]);
  });

  it('says at once what of mine is due, the most pressing first, and nothing to nobody in particular', async () => {
    const door = await stand('today');
    const view = (await door.pull({ ask: 'today' })) as TodayView;
    const mine = view.mine[0] as FollowUpLine;
    const lines = [{ ...mine, id: 'a', due: '2026-11-23' }, { ...mine, id: 'b', due: null }, { ...mine, id: 'c', due: '2026-11-20' }, { ...mine, id: 'd', due: '2026-11-30' }, { ...mine, id: 'e', due: '2026-12-24' }];
    expect(mineByDay(lines, '2026-11-23').map((group) => [group.key, group.lines.map((line) => line.id)])).toEqual([['overdue', ['c']], ['today', ['a']], ['week', ['d']], ['later', ['e', 'b']]]);
    expect(duePressing(lines, '2026-11-23')).toBe('Yours: 1 overdue, 1 due today and 1 due within a week.');
    expect(duePressing(lines.slice(4), '2026-11-23'), 'what has time says nothing').toBe('');
    render(Today);
    expect(await screen.findByRole('button', { name: 'Yours: 1 overdue.' })).toBeTruthy();
  });

  it('writes a calendar of mine alone', async () => {
    const door = await stand('today');
    door.chosen = '/tmp/mine.ics';
    render(Today);
    await userEvent.click(await screen.findByRole('button', { name: 'To my calendar' }));
    await waitFor(() => expect(door.exported).toEqual([{ document: 'own-calendar', of: 'person:p7', path: '/tmp/mine.ics' }]));
  });

  it('can be read by a screen reader', async () => {
    await stand('today');
    render(Today);
    await screen.findByRole('button', { name: /Start the meeting/ });
    expect(await broken()).toEqual([]);
  });
});
