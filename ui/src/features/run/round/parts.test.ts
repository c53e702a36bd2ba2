import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../../test/axe';
import { at, unanswered } from '../../../test/round';
import type { AdviceView, ElectionView, NominationView, RoundView } from '../../../wire/wire';

const who = (id: string, name: string) => ({ id, name });
const asha = who('p0', 'Asha Mehta');
const ben = who('p1', 'Ben Kowalski');
const dario = who('p3', 'Dario Lindqvist');
const hana = who('p7', 'Hana Sato');
const lines: AdviceView[] = [
  { who: dario, because: 'affected', stand: 'not-asked', by: '2026-11-27', words: '' },
  { who: hana, because: 'expertise', stand: 'waiting', by: '2026-11-27', words: '' },
  { who: ben, because: null, stand: 'advised', by: '2026-11-27', words: 'Ask the bookkeeper first.' },
];
const advice = (all = lines) => (): Partial<RoundView> => ({
  method: 'advice', step: 'advice', decider: asha, advice: all, answers: ['advised', 'declined'], choices: [], waiting: 0, referable: false,
  steps: [{ step: 'present', moment: 'item', state: 'past' }, { step: 'advice', moment: 'advice', state: 'now' }, { step: 'decide', moment: 'role-decides', state: 'ahead' }],
});

describe('asking for advice', () => {
  it('says where each piece is: not asked, asked, heard', async () => {
    const door = await at('round', advice());
    const user = userEvent.setup();
    expect(screen.getByText('not asked yet')).toBeTruthy();
    expect(screen.getByText(/^asked, until/)).toBeTruthy();
    expect(screen.getByText('Ask the bookkeeper first.')).toBeTruthy();
    expect(await broken()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'ask-advice', person: 'p3' }]));
  });

  it('keeps what somebody advises in their words, and never empty', async () => {
    const door = await at('round', advice());
    const user = userEvent.setup();
    await user.click(screen.getAllByRole('button', { name: 'Write down' })[1]!);
    const words = screen.getByRole('textbox', { name: 'What is your advice, Hana Sato?' });
    expect((screen.getByRole('button', { name: 'Keep' }) as HTMLButtonElement).disabled).toBe(true);
    await user.type(words, 'Wait for the second offer');
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'answer', person: 'p7', answer: 'advised', reason: 'Wait for the second offer' }]));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /What is your advice/ })).toBeNull());
  });

  it('takes a no for an answer', async () => {
    const door = await at('round', advice());
    await userEvent.click(screen.getAllByRole('button', { name: 'Declines' })[1]!);
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'answer', person: 'p7', answer: 'declined' }]));
  });

  it('asks somebody else who was thought of later; the decider does not advise themselves', async () => {
    const door = await at('round', advice());
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Ask somebody else' }));
    await user.click(screen.getByRole('combobox', { name: 'Ask somebody else' }));
    const list = await screen.findByRole('listbox', { name: 'Ask somebody else' });
    expect(within(list).queryByText('Asha Mehta')).toBeNull();
    expect(within(list).queryByText('Ben Kowalski'), 'asked already').toBeNull();
    await user.click(within(list).getByText('Ezra Weiss'));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'ask-advice', person: 'p4' }]));
  });

  it('does not hold the meeting up: it goes on while answers are awaited', async () => {
    await at('round', advice());
    expect(screen.getByRole('button', { name: /^On to: Summer opening hours/ })).toBeTruthy();
  });
});

const nomination = (by: typeof asha, nominee: typeof asha | null, reason = '', changed = false): NominationView => ({ by, nominee, reason, changed });
const election = (step: RoundView['step'], more: Partial<ElectionView>) => (round: RoundView): Partial<RoundView> => ({
  method: 'election', step, asked: unanswered(round),
  steps: [{ step, moment: 'nominate', state: 'now' }, { step: 'ask', moment: 'consent', state: 'ahead' }],
  election: { role: 'r1', name: 'Purchasing', until: '2027-11-30', variant: 'sociocratic', holders: [], nominations: [], missing: [], nominee: null, reason: '', byLot: false, accepted: false, lot: '0f', ...more },
});

describe('an election', () => {
  it('asks one after the other to write; passing is fine', async () => {
    const door = await at('round', election('nominate', { missing: [hana, ben] }));
    const user = userEvent.setup();
    const whom = screen.getByRole('combobox', { name: 'Whom do you see as Purchasing?' });
    expect(await broken()).toEqual([]);
    await user.click(whom);
    await user.click(within(await screen.findByRole('listbox')).getByText('Dario Lindqvist'));
    await user.type(screen.getByRole('textbox', { name: 'What have you seen them do?' }), 'Kept every receipt');
    await user.click(screen.getByRole('button', { name: 'Keep, next' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'nominate', person: 'p7', nominee: 'p3', reason: 'Kept every receipt' }]));
    await user.click(screen.getByRole('button', { name: 'Pass' }));
    await waitFor(() => expect(door.submitted).toHaveLength(2));
    expect(door.submitted[1], 'nobody is named and no reason asked for').not.toHaveProperty('nominee');
  });

  it('reads the reasons aloud, and lets each be changed', async () => {
    await at('round', election('change', { nominations: [nomination(hana, dario, 'Kept every receipt'), nomination(ben, null), nomination(asha, asha, 'I would like to learn it', true)] }));
    const user = userEvent.setup();
    expect(screen.getByText('Kept every receipt')).toBeTruthy();
    expect(screen.getByText('changed')).toBeTruthy();
    expect(await broken()).toEqual([]);
    await user.click(screen.getAllByRole('button', { name: 'Change' })[0]!);
    expect(await screen.findByRole('combobox', { name: 'Whom do you see as Purchasing?' })).toBeTruthy();
  });

  it('proposes one on the strength of the reasons: never without saying which', async () => {
    const door = await at('round', election('nominee', { nominations: [nomination(hana, dario, 'Kept every receipt'), nomination(ben, dario), nomination(asha, asha, 'I would like to learn it')] }));
    const user = userEvent.setup();
    expect(screen.getByText('Ben Kowalski gave no words')).toBeTruthy();
    expect(document.body.textContent, 'no number beside a name').not.toMatch(/Dario Lindqvist[^a-z]*2/);
    expect(screen.queryByRole('button', { name: 'Propose by the most nominations' }), 'that is the other variant').toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Propose' })[1]!);
    const go = screen.getByRole('button', { name: 'Propose Asha Mehta' }) as HTMLButtonElement;
    expect(go.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: 'For which reasons?' }), 'She asked for it, and has the time');
    expect(await broken()).toEqual([]);
    await user.click(go);
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'propose-nominee', nominee: 'p0', reason: 'She asked for it, and has the time' }, { do: 'enter-round-step', step: 'ask' }]));
  });

  it('by the other variant the count proposes', async () => {
    const door = await at('round', election('nominee', { variant: 'holacracy', nominations: [nomination(hana, dario)] }));
    await userEvent.click(screen.getByRole('button', { name: 'Propose by the most nominations' }));
    await waitFor(() => expect(door.submitted[0]).toMatchObject({ do: 'propose-nominee' }));
    expect(door.submitted[0]).not.toHaveProperty('nominee');
  });
});
