import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import Decisions from './Decisions.svelte';

describe('the page of a decision', () => {
  it('says what applies, why, whom to ask, and how it came about', async () => {
    await stand('decisions', 'd1');
    render(Decisions);
    expect(await screen.findByText('Applies now')).toBeTruthy();
    expect(screen.getByText('Small purchases waited a week for the meeting; twice the shop ran out.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'How it came about' })).toBeTruthy();
    expect(screen.getByText(/improved by the objection of Goran Petrović/)).toBeTruthy();
    expect(screen.getByText('maple river ninth copper, entry 4,102')).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('asks for what is typed, once typing pauses', async () => {
    const door = await stand('decisions');
    const asked: unknown[] = [];
    const pull = door.pull.bind(door);
    door.pull = async (ask) => (asked.push(ask), pull(ask));
    render(Decisions);
    await userEvent.type(await screen.findByRole('searchbox'), 'purch');
    await expect.poll(() => asked).toContainEqual({ ask: 'decisions', find: 'purch' });
    expect(asked.filter((ask) => (ask as { find?: string }).find), 'not once a letter').toHaveLength(1);
    expect(screen.getByText('3 of 214')).toBeTruthy();
  });

  it('takes a decision back with a reason, and only with one', async () => {
    const door = await stand('decisions', 'd1');
    const user = userEvent.setup();
    render(Decisions);
    await user.click(await screen.findByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: 'Take it back' }));
    expect(screen.getByRole('button', { name: 'Take it back' })).toHaveProperty('disabled', true);
    await user.type(screen.getByLabelText('Because …'), 'The supplier is gone.');
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(door.submitted).toEqual([{ do: 'withdraw-decision', decision: 'd1', reason: 'The supplier is gone.' }]);
  });

  it('lets a role decide, with a date to look again', async () => {
    const door = await stand('decisions');
    const user = userEvent.setup();
    render(Decisions);
    await user.click(await screen.findByRole('button', { name: 'Decide in a role…' }));
    await user.type(await screen.findByLabelText('What is decided?'), 'We order from Huber.');
    await user.click(screen.getByRole('button', { name: 'Record' }));
    expect(door.submitted).toMatchObject([{ do: 'decide-alone', team: 't1', role: 'r1', person: 'p2', statement: 'We order from Huber.', review: '2027-02-22' }]);
  });

  it('teaches while nothing is decided', async () => {
    const door = await stand('decisions');
    door.show('decisions', { total: 0, found: [], hits: 0, teams: [] });
    render(Decisions);
    expect(await screen.findByText('Everything you decide, found again')).toBeTruthy();
  });
});
