import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../desk/example-round';
import { hear } from '../../../keys/listen.svelte';
import { broken, brokenIn } from '../../../test/axe';
import { at, unanswered } from '../../../test/round';
import type { RoundView } from '../../../wire/wire';
import { opening, usual } from './ways';
import { handsFor, takesProxies, votesOfAbsent } from './round';

const press = (key: string) => hear(new KeyboardEvent('keydown', { key, cancelable: true }));
const vote = (round: RoundView): Partial<RoundView> => ({ method: 'vote', way: 'spoken', answers: ['yes', 'no', 'abstain'], choices: choicesOf(['yes', 'no', 'abstain']), asked: unanswered(round), rest: 'yes' });
const closed = (more: Partial<RoundView>) => (): Partial<RoundView> => ({ open: false, verdict: 'not-adopted', ...more });
async function choose(user: ReturnType<typeof userEvent.setup>, label: string, name: string) {
  await user.click(screen.getByRole('combobox', { name: label }));
  await user.click(within(await screen.findByRole('listbox', { name: label })).getByText(name));
}

describe('a vote in other hands', () => {
  it('is given with one key: who is away, and who says their vote', async () => {
    const door = await at('round', vote);
    const user = userEvent.setup();
    press('v');
    const dialog = await screen.findByRole('dialog', { name: 'A vote in other hands' });
    await choose(user, 'Who is away', 'Ines Ramalho');
    expect(await brokenIn(dialog)).toEqual([]);
    await choose(user, 'Who says their vote', 'Hana Sato');
    await user.click(within(dialog).getByRole('button', { name: 'Give the vote' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'give-proxy', from: 'p8', to: 'p7' }]));
  });

  it('stands in the line of people with both names, and is taken back', async () => {
    const door = await at('round', (round) => ({ ...vote(round), asked: unanswered(round).map((one) => (one.who.id === 'p5' ? { ...one, proxy: { id: 'p7', name: 'Hana Sato' } } : one)), awaited: { id: 'p5', name: 'Femke Visser' } }));
    expect(screen.getByText('Hana Sato says this vote'), 'whose voice it is, where it is asked for').toBeTruthy();
    expect(screen.getByText(/Hana Sato says the vote of Femke Visser/)).toBeTruthy();
    expect(await broken()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Take back/ }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'take-back-proxy', from: 'p5' }]));
  });

  it('is offered in votes by name only, and goes only to somebody here who kept their own', async () => {
    const door = await at('round', vote);
    const run = (await door.pull({ ask: 'run' })) as import('../../../wire/wire').RunView;
    const round = run.item!.proposals.at(-1)!.round!;
    expect(takesProxies(round)).toBe(true);
    expect(takesProxies({ ...round, way: 'secret' })).toBe(false);
    expect(takesProxies({ ...round, method: 'consent' }), 'nobody consents for somebody else').toBe(false);
    expect(votesOfAbsent(round, run.seats).map((who) => who.id)).toEqual(['p8']);
    const given = { ...round, asked: round.asked.map((one) => (one.who.id === 'p4' ? { ...one, proxy: { id: 'p0', name: 'Asha' } } : one)), recused: [{ id: 'p6', name: 'Goran' }] };
    const hands = handsFor(given, run.seats).map((who) => who.id);
    expect(hands).not.toContain('p4');
    expect(hands, 'whoever has a stake votes for nobody').not.toContain('p6');
    expect(hands).not.toContain('p8');
  });
});

describe('a stake that is said during a round', () => {
  it('takes somebody out of the round with one key', async () => {
    const door = await at('round');
    const user = userEvent.setup();
    press('o');
    await screen.findByRole('dialog', { name: 'Who has a stake?' });
    await choose(user, 'Who?', 'Goran Petrović');
    await user.click(screen.getByRole('button', { name: 'Note the stake' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'step-out', person: 'p6' }]));
  });

  it('is seen in the line of people, and can be taken back while the round is open', async () => {
    const door = await at('round', (round) => ({ asked: round.asked.filter((one) => one.who.id !== 'p6'), recused: [{ id: 'p6', name: 'Goran Petrović' }] }));
    expect(screen.getByRole('button', { name: /^(GP )?Goran Petrović.*has a stake$/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Ask again/ }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'step-back-in', person: 'p6' }]));
  });
});

describe('the life of an objection', () => {
  it('is understood before anything else, and that is kept', async () => {
    const door = await at('objection');
    press('Enter');
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'understand-objection', person: 'p6' }]));
    expect(await screen.findByText(/Which part of our purpose/)).toBeTruthy();
  });

  it('is asked for its five reasons where the method does; nobody judges them', async () => {
    const door = await at('objection', (round) => ({ method: 'integrative', asked: round.asked.map((one) => ({ ...one, understood: true })) }));
    const user = userEvent.setup();
    press('Enter');
    const questions = await screen.findByRole('group', { name: /is there a reason for this/ });
    expect(within(questions).getAllByRole('checkbox')).toHaveLength(5);
    expect(screen.getByText(/whether it is right is nobody’s to judge/)).toBeTruthy();
    await user.click(within(questions).getByRole('checkbox', { name: 'Would it reduce what we can do now?' }));
    await user.type(within(questions).getByRole('textbox', { name: /Would it reduce/ }), 'The shop runs out');
    expect(await broken()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Note the reasons' }));
    await waitFor(() => expect(door.submitted[0]).toMatchObject({ do: 'test-objection', person: 'p6' }));
    expect((door.submitted[0] as { reasons: unknown[] }).reasons).toEqual([
      { criterion: 'harm', given: true, words: 'The shop runs out' },
      ...['from-this', 'no-time-to-adapt', 'own-role', 'breaks-rules'].map((criterion) => ({ criterion, given: false, words: '' })),
    ]);
  });

  it('that does not count by its reasons is heard, and the round goes on', async () => {
    await at('objection', (round) => ({ method: 'integrative', asked: round.asked.map((one) => (one.answer === 'objection' ? { ...one, counts: false } : one)) }));
    expect(screen.getByRole('button', { name: /Goran.*heard/ })).toBeTruthy();
    expect(screen.queryByText(/sees something/)).toBeNull();
  });
});

describe('while an objection stands', () => {
  const standing = (round: RoundView): Partial<RoundView> => ({ open: false, verdict: 'not-adopted', asked: round.asked.map((one) => (one.who.id === 'p6' ? { ...one, answer: 'objection', settled: { outcome: 'stands' } } : one)) });

  it('a trial is worded with its day, and comes back for review then', async () => {
    const door = await at('refused', standing);
    const user = userEvent.setup();
    expect(await broken()).toEqual([]);
    await user.click(within(screen.getByRole('list', { name: 'Other ways' })).getByRole('button', { name: /^A trial/ }));
    const text = (await screen.findByLabelText('Version 3')) as HTMLTextAreaElement;
    expect(text.value).toMatch(/We try this until .* 2027; then we look at it again\.$/);
    press('Enter');
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'amend', meets: 'p6' }, { do: 'word-decision', review: '2027-02-23' }, { do: 'open-round', method: 'consent' }]));
  });

  it('it goes to a small group, whose first carries it', async () => {
    const door = await at('refused', standing);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^A small group/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Who works on it?' });
    await choose(user, 'People of the group', 'Hana Sato');
    await choose(user, 'People of the group', 'Ben Kowalski');
    await user.type(screen.getByRole('textbox', { name: 'What to work on' }), 'two offers');
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Give it to them' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'refer-round', to: { to: 'group', people: ['p7', 'p1'] }, words: 'two offers' }]));
  });

  it('the ways are offered beside the objection as well, before anybody gives up', async () => {
    const door = await at('objection');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Other ways' }));
    const dialog = await screen.findByRole('dialog', { name: 'Other ways' });
    await user.click(within(dialog).getByRole('button', { name: /^A smaller scope/ }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'settle-objection', person: 'p6', settled: { outcome: 'amended' } }, { do: 'close-round' }]));
  });

  it('what was given away is neither adopted nor lost, and the meeting goes on', async () => {
    await at('refused', closed({ verdict: 'referred', referable: false, sentence: { key: 'method-referred-team', args: { team: { text: 'House' }, owner: { person: 'p2' } } } }));
    expect(screen.getByText(/it goes to the team House/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Other ways' })).toBeNull();
    expect(screen.getByRole('button', { name: /^On to/ })).toBeTruthy();
  });
});

describe('beside the result', () => {
  it('the same answers under other rules are a quiet word, and bind nobody', async () => {
    await at('refused', closed({ method: 'vote', others: [{ rule: { key: 'method-majority-rule' }, verdict: 'adopted', sentence: { key: 'x' } }] }));
    const summary = screen.getByText('The same answers under other rules');
    expect((summary.parentElement as HTMLDetailsElement).open).toBe(false);
    await userEvent.click(summary);
    expect(screen.getByText(/Not binding/)).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'Adopted' })).toBeTruthy();
    expect(await broken()).toEqual([]);
  });
});

describe('the words of a scale', () => {
  it('begin as the published ones and are sent with the round', async () => {
    const door = await at('method');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /Another way/ }));
    const dialog = await screen.findByRole('dialog', { name: 'How do we decide?' });
    await user.click(within(dialog).getByRole('radio', { name: 'Gradients of agreement' }));
    await user.click(within(dialog).getByRole('radio', { name: 'Our own' }));
    const fourth = within(dialog).getByRole('textbox', { name: 'Words for 4' }) as HTMLInputElement;
    expect(fourth.value).toBe('I take no side');
    await user.clear(fourth);
    await user.type(fourth, 'mir egal');
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: /^Open: / }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'open-round', method: 'gradients', with: { levels: { 3: 'mir egal' } } }]));
  });

  it('of fingers are one of two published ones, or our own', () => {
    const fist = usual('fist-to-five');
    expect(opening({ ...fist, scale: 'liking' }, 'm', 'pr', 0)).toMatchObject({ with: { scale: 'liking' } });
    const words = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(opening({ ...fist, scale: 'own', words }, 'm', 'pr', 0)).toMatchObject({ with: { scale: { own: words } } });
  });
});
