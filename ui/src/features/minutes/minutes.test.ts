import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import Due from './Due.svelte';
import Minutes from './Minutes.svelte';
import { openMinutes } from './open.svelte';

describe('minutes', () => {
  it('of the last meeting wait for the next one of the same team, to be read and approved', async () => {
    const door = await stand('run');
    render(Due, { team: 'Operations' });
    await userEvent.click(await screen.findByRole('button', { name: 'Approve the minutes' }));
    expect(door.submitted).toEqual([{ do: 'approve-minutes', meeting: 'm0' }]);
    expect(await broken()).toEqual([]);
  });

  it('of another team do not', async () => {
    await stand('run');
    render(Due, { team: 'Garden' });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are corrected by name, a note with its words to begin from', async () => {
    const door = await stand('today');
    const view = (await door.pull({ ask: 'minutes', meeting: 'm0' })) as { meeting: object };
    door.show('minutes', { ...view, meeting: { ...view.meeting, stage: 'closed' } });
    const user = userEvent.setup();
    render(Minutes);
    openMinutes('m0');
    await user.click(await screen.findByRole('button', { name: 'Correct…' }));
    await user.selectOptions(screen.getByLabelText('Which note?'), 'n1');
    const words = screen.getByLabelText('What should it say?');
    expect((words as HTMLTextAreaElement).value).toBe('The gravel comes in May.');
    await user.clear(words);
    await user.type(words, 'The gravel comes in April.');
    await user.click(screen.getByRole('button', { name: 'Keep the correction' }));
    expect(door.submitted).toMatchObject([{ do: 'correct-minutes', meeting: 'm0', note: 'n1', text: 'The gravel comes in April.' }]);
  });
});
