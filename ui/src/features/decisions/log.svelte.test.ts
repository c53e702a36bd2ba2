import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import type { DecisionsView, LogLineView } from '../../wire/wire';
import Decisions from './Decisions.svelte';
import { pages, type Log } from './pages.svelte';

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
    await expect.poll(() => asked).toContainEqual({ ask: 'decisions', find: 'purch', limit: 50 });
    expect(asked.filter((ask) => (ask as { find?: string }).find), 'not once a letter').toHaveLength(1);
    expect(screen.getByText('3 of 214')).toBeTruthy();
  });

  it('writes what is chosen into the field, where it can be read and changed', async () => {
    await stand('decisions');
    const user = userEvent.setup();
    render(Decisions);
    await user.click(await screen.findByRole('button', { name: 'Narrow…' }));
    await user.selectOptions(screen.getByLabelText('Team'), 'Whole co-op');
    await user.selectOptions(screen.getByLabelText('State'), 'review due');
    expect(screen.getByRole<HTMLInputElement>('searchbox', { hidden: true }).value.trim()).toBe('team:"Whole co-op" is:due');
  });

  it('shows a filter in plain words, and takes it out', async () => {
    await stand('decisions');
    const user = userEvent.setup();
    render(Decisions);
    await user.type(await screen.findByRole('searchbox'), 'owner:chioma purch');
    await user.click(await screen.findByRole('button', { name: /proposed by chioma/ }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('purch');
  });

  it('keeps a search, and begins with one that was kept', async () => {
    const door = await stand('decisions');
    const user = userEvent.setup();
    render(Decisions);
    await user.click(await screen.findByRole('button', { name: 'Purchases that apply' }));
    await user.click(await screen.findByRole('button', { name: 'Let “Purchases that apply” go' }));
    expect(door.drafts).toEqual([{ place: 'search/Purchases that apply', text: '', audience: 'private' }]);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'van');
    await user.click(await screen.findByRole('button', { name: 'Keep this search' }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    expect(door.drafts[1]).toEqual({ place: 'search/van', text: 'van', audience: 'private' });
  });

  it('is walked by keys from the field', async () => {
    await stand('decisions', 'd1');
    const user = userEvent.setup();
    render(Decisions);
    await user.click(await screen.findByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(location.hash).toBe('#/decisions/d2');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(location.hash).toBe('#/decisions/d1');
    expect(document.activeElement?.id, 'the page can be scrolled by keys').toBe('content');
  });

  it('pulls the next page from where the one before ended, and stays true after a change', async () => {
    const door = await stand('decisions');
    const line = (id: string): LogLineView => ({ id, number: id, statement: id, marks: [], excerpt: '', excerptMarks: [], team: 'Operations', method: 'consent', date: '2026-11-23', status: 'in-force', review: null, reviewDue: false, statusDate: null });
    const page = (before?: string | null): DecisionsView => ({ total: 4, hits: 4, uncounted: false, found: (before ? ['c', 'd'] : ['a', 'b']).map(line), next: before ? null : '7', filters: [], remarks: [], teams: [], tags: [], saved: [] });
    door.show('decisions', (ask: { before?: string }) => page(ask.before));
    let log: Log | undefined;
    const stop = $effect.root(() => void (log = pages(() => '')));
    await expect.poll(() => log?.lines.map((one) => one.id)).toEqual(['a', 'b']);
    await log?.more();
    await log?.more();
    expect(log?.lines.map((one) => one.id)).toEqual(['a', 'b', 'c', 'd']);
    door.ping();
    await expect.poll(() => log?.lines.length).toBe(4);
    stop();
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
    door.show('decisions', { total: 0, found: [], hits: 0, uncounted: false, next: null, filters: [], remarks: [], teams: [], tags: [], saved: [] });
    render(Decisions);
    expect(await screen.findByText('Everything you decide, found again')).toBeTruthy();
  });
});
