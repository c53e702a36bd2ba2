import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { askedOf, choicesOf, roundOf } from '../../../desk/example-round';
import { broken } from '../../../test/axe';
import { at, unanswered } from '../../../test/round';
import type { Answer, RoundView } from '../../../wire/wire';
import { apart, partOf, waysOf } from './round';
import { opening, usual } from './ways';

const who = (id: string) => ({ id, name: id.toUpperCase() });
const fingers = (...given: Answer[]) => roundOf(given.map((answer, i) => askedOf(who(`p${i}`), answer)), { method: 'fist-to-five' });

describe('a round at the desk', () => {
  it('shows the part that belongs to its step and to the way of answering', () => {
    const of = (more: Partial<RoundView>) => partOf(roundOf([], more));
    expect(of({ step: 'clarify' })).toBe('talk');
    expect(of({ step: 'ask', way: 'spoken' })).toBe('spoken');
    expect(of({ step: 'ask', way: 'hands' })).toBe('hands');
    expect(of({ step: 'ask', way: 'secret' })).toBe('secret');
    expect(of({ step: 'change' })).toBe('reasons');
  });

  it('asks those to explain who stand apart, and both ends of a scale', () => {
    expect(apart(fingers('fist-5', 'fist-2', 'fist-3', 'fist-0')).map((one) => one.who.id)).toEqual(['p1', 'p3']);
    const levels = roundOf((['level-3', 'level-5', 'level-7'] as Answer[]).map((answer, i) => askedOf(who(`p${i}`), answer)), { method: 'delegation' });
    expect(apart(levels).map((one) => one.who.id)).toEqual(['p0', 'p2']);
  });

  it('offers secret answers only where no name is needed to go on', () => {
    expect(waysOf('vote')).toContain('secret');
    expect(waysOf('consent')).toEqual([]);
  });
});

describe('what opens a round', () => {
  it('says only what differs from the usual', () => {
    expect(opening(usual('consent'), 'm', 'pr', 0)).toEqual({ do: 'open-round', meeting: 'm', proposal: 'pr', method: 'consent' });
    expect(opening({ ...usual('vote'), of: 'members', quorum: 5, way: 'hands' }, 'm', 'pr', 0)).toEqual({ do: 'open-round', meeting: 'm', proposal: 'pr', method: 'vote', with: { bar: 'two-thirds', of: 'members' }, way: 'hands', quorum: 5 });
  });

  it('has a next way only with a role that decides at last', () => {
    const wish = { ...usual('consensus'), minutes: 10, next: 'majority' as const };
    expect(opening(wish, 'm', 'pr', 0)).not.toHaveProperty('fallback');
    expect(opening({ ...wish, last: 'r1' }, 'm', 'pr', 0)).toMatchObject({ deadline: '1970-01-01T00:10:00.000Z', fallback: [{ method: 'majority' }, { method: 'role-decides', role: 'r1' }] });
  });

  it('gives a poll without a decider a bar', () => {
    expect(opening(usual('gradients'), 'm', 'pr', 0)).toMatchObject({ with: { at_most: [{ level: 8, most: 0 }, { level: 7, most: 1 }] } });
    expect(opening({ ...usual('gradients'), decider: 'p1' }, 'm', 'pr', 0)).toMatchObject({ with: { decider: 'p1' } });
  });
});

describe('at the desk', () => {
  it('a secret answer is handed in by one person at a time, and the screen is blank between them', async () => {
    const door = await at('round', (round) => ({ method: 'vote', way: 'secret', answers: ['yes', 'no', 'abstain'], choices: choicesOf(['yes', 'no', 'abstain']), asked: unanswered(round), waiting: round.asked.length }));
    const user = userEvent.setup();
    expect(screen.queryByRole('button', { name: /^Yes/ }), 'nothing to press before somebody is alone with it').toBeNull();
    await user.click(screen.getByRole('button', { name: /^I am / }));
    expect(await broken()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /^No/ }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'hand-in', answer: 'no' }]));
    expect(screen.queryByRole('button', { name: /^No/ })).toBeNull();
  });

  it('hands are counted and closed with one button, never more than there are people', async () => {
    const door = await at('round', (round) => ({ method: 'vote', way: 'hands', answers: ['yes', 'no', 'abstain'], choices: choicesOf(['yes', 'no', 'abstain']), asked: unanswered(round) }));
    const user = userEvent.setup();
    const more = screen.getByRole('button', { name: /Yes: one more/ });
    for (let n = 0; n < 3; n += 1) await user.click(more);
    expect(screen.getByText(/5 hands are not counted yet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Count these hands/ }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'count-hands', hands: { yes: 3, no: 0, abstain: 0 } }, { do: 'close-round' }]));
  });

  it('a fist is the key nought', async () => {
    const answers: Answer[] = ['fist-0', 'fist-1', 'fist-2', 'fist-3', 'fist-4', 'fist-5'];
    await at('round', (round) => ({ method: 'fist-to-five', way: 'written', answers, choices: choicesOf(answers), asked: unanswered(round) }));
    const turn = screen.getByRole('group', { name: /Femke|Ezra|Hana|Asha|Dario|Goran|Chioma|Ben/ });
    expect(within(turn).getByRole('button', { name: /Fist/ }).getAttribute('aria-keyshortcuts')).toBe('0');
    expect(within(turn).getByRole('button', { name: /Five/ }).getAttribute('aria-keyshortcuts')).toBe('5');
  });

  it('a seat shows the number of a long scale, so that the name keeps its room', async () => {
    const answers = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `gradient-${n}` as Answer);
    await at('round', (round) => ({ method: 'gradients', answers, choices: choicesOf(answers), asked: round.asked.map((one, i) => (i === 0 ? { ...one, answer: 'gradient-6', answered: true } : { ...one, answer: null, answered: false })) }));
    expect(screen.getByRole('button', { name: /Ezra.*\b6\b/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ezra.*will support/ })).toBeNull();
  });

  it('every way is chosen in one dialog, which says the rule before it opens', async () => {
    const door = await at('method');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Another way/ }));
    const dialog = await screen.findByRole('dialog', { name: 'How do we decide?' });
    await user.click(within(dialog).getByRole('radio', { name: 'Vote with a stated bar' }));
    await user.click(within(dialog).getByRole('radio', { name: 'All members' }));
    expect(await within(dialog).findByText(/Adopted when more say yes than no/)).toBeTruthy();
    expect(await broken()).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: /^Open: Vote/ }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'open-round', method: 'vote', with: { bar: 'two-thirds', of: 'members' } }]));
  });
});
