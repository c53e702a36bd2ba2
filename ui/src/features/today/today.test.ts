import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { hear } from '../../keys/listen.svelte';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import { where } from '../../frame/where.svelte';
import type { TodayView } from '../../wire/wire';
import Today from './Today.svelte';
import { headline } from './today';

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

  it('can be read by a screen reader', async () => {
    await stand('today');
    render(Today);
    await screen.findByRole('button', { name: /Start the meeting/ });
    expect(await broken()).toEqual([]);
  });
});
