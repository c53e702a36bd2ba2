import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useDoor, type Answer } from '../../desk';
import { exampleDoor } from '../../desk/example';
import type { FakeDoor } from '../../desk/fake';
import { keep } from '../../frame/house.svelte';
import { learn } from '../../frame/names.svelte';
import { hear } from '../../keys/listen.svelte';
import { broken } from '../../test/axe';
import { shown } from '../cards/open.svelte';
import type { FrameView, Intent, RunView } from '../../wire/wire';
import Run from './Run.svelte';

/** Opens the desk at one moment of the example meeting. */
async function at(moment: string, level = 'practised'): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams({ run: moment, level }));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  render(Run);
  await screen.findByRole('heading', { level: 1, name: 'Operations weekly' });
  return door;
}
const press = (key: string) => hear(new KeyboardEvent('keydown', { key, cancelable: true }));
const asked = async (door: FakeDoor, ...intents: Partial<Intent>[]) => waitFor(() => expect(door.submitted).toMatchObject(intents));

describe('a round', () => {
  it('takes the answer of whoever is in turn with one key', async () => {
    const door = await at('round');
    expect(screen.getByRole('group', { name: /Femke Visser/ })).toBeTruthy();
    press('2');
    await asked(door, { do: 'answer', person: 'p5', answer: 'concern' });
  });

  it('gives each of two quick keys to whoever is in turn by then, never both to one', async () => {
    const door = await at('round');
    const view = (await door.pull({ ask: 'run' })) as RunView;
    door.answer((intent) => {
      const proposal = view.item!.proposals.at(-1)!;
      const asked = proposal.round!.asked.map((one) => (intent.do === 'answer' && one.who.id === intent.person ? { ...one, answer: intent.answer } : one));
      const left = asked.filter((one) => one.answer === null && !one.away);
      proposal.round = { ...proposal.round!, asked, waiting: left.length, awaited: left[0]?.who ?? null };
      door.show('run', view);
      return undefined;
    });
    press('1');
    press('2');
    await asked(door, { do: 'answer', person: 'p5', answer: 'consent' }, { do: 'answer', person: view.item!.proposals.at(-1)!.round!.asked.filter((one) => one.answer === null && one.who.id !== 'p5')[0]!.who.id, answer: 'concern' });
  });

  it('forgets the second key when the first was refused', async () => {
    const door = await at('round');
    door.answer(() => ({ refused: { why: { key: 'problem-unforeseen', args: {} }, hint: null } }) as unknown as Answer);
    press('1');
    press('2');
    await asked(door, { do: 'answer', person: 'p5', answer: 'consent' });
    await new Promise((later) => setTimeout(later, 20));
    expect(door.submitted).toHaveLength(1);
  });

  it('goes on once when Enter is pressed twice before the screen has followed', async () => {
    const door = await at('purpose');
    const before = door.submitted.length;
    press('Enter');
    press('Enter');
    await waitFor(() => expect(door.submitted.length).toBeGreaterThan(before));
    await new Promise((later) => setTimeout(later, 20));
    expect(door.submitted.filter((intent) => intent.do === 'go-on')).toHaveLength(1);
  });

  it('lets anybody answer, or change their answer, after a click on their seat', async () => {
    const door = await at('round');
    await userEvent.click(screen.getByRole('button', { name: /^Dario Lindqvist/ }));
    press('3');
    await asked(door, { do: 'answer', person: 'p3', answer: 'objection' });
  });

  it('waits: silence is not consent', async () => {
    const door = await at('round');
    press('Enter');
    await userEvent.click(screen.getByRole('button', { name: 'Waiting for 2' }));
    expect(door.submitted).toEqual([]);
    press('r');
    await asked(door, { do: 'answer-for-rest', answer: 'consent' });
  });

  it('closes and reads back once everybody has answered', async () => {
    const door = await at('answered');
    press('Enter');
    await asked(door, { do: 'close-round' }, { do: 'read-back' });
  });
});

describe('an objection', () => {
  it('is met by an amendment that names whose it was, and everybody is asked again', async () => {
    const door = await at('objection');
    press('a');
    await asked(door, { do: 'settle-objection', person: 'p6', settled: { outcome: 'amended' } }, { do: 'close-round' });
  });

  it('becomes a concern only with something to watch', async () => {
    const door = await at('objection');
    press('2');
    const measure = await screen.findByLabelText('What do we watch, and when?');
    await userEvent.type(measure, 'the total per role{Enter}');
    await asked(door, { do: 'settle-objection', settled: { outcome: 'measured', measure: 'the total per role' } });
  });

  it('is withdrawn by its objector alone', async () => {
    const door = await at('objection');
    press('3');
    await asked(door, { do: 'settle-objection', person: 'p6', settled: { outcome: 'withdrawn' } });
  });
});

describe('from the words to the record', () => {
  it('lets the room read along while a proposal is typed', async () => {
    const door = await at('refused');
    press('Enter');
    const text = await screen.findByLabelText('Version 3');
    await userEvent.type(text, ' And we look again.');
    await waitFor(() => expect(door.drafts.at(-1)).toMatchObject({ place: 'proposal/pr1', audience: 'room' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save version 3 and ask again' }));
    await asked(door, { do: 'amend', proposal: 'pr1' }, { do: 'open-round', proposal: 'pr1', method: 'consent' });
    expect(door.drafts.at(-1)).toMatchObject({ text: '' });
  });

  it('keeps the wording before it records', async () => {
    const door = await at('read-back');
    await userEvent.type(screen.getByLabelText('Why'), 'twice the shop ran out');
    await userEvent.click(screen.getByRole('button', { name: 'Yes, record it' }));
    await waitFor(() => expect(door.submitted.at(-1)).toMatchObject({ do: 'record-decision', proposal: 'pr1' }));
    expect(door.submitted.findLast((intent) => intent.do === 'word-decision')).toMatchObject({ why: 'twice the shop ran out', review: '2027-06-30' });
  });

  it('says what it replaces and what we expect, and both are kept', async () => {
    const door = await at('read-back');
    const replaces = await screen.findByLabelText('Replaces');
    const old = await waitFor(() => within(replaces).getAllByRole('option')[1] as HTMLOptionElement);
    await userEvent.selectOptions(replaces, old);
    await waitFor(() => expect(door.submitted.at(-1)).toMatchObject({ do: 'word-decision', supersedes: [old.value], amends: [] }));
    expect(within(screen.getByLabelText('Changes in part')).queryAllByRole('option').map((option) => (option as HTMLOptionElement).value), 'one decision is not replaced and changed').not.toContain(old.value);
    await userEvent.type(screen.getByLabelText('What we expect by then'), 'Nobody waits');
    await userEvent.tab();
    await waitFor(() => expect(door.submitted.at(-1)).toMatchObject({ do: 'word-decision', expects: 'Nobody waits', supersedes: [old.value] }));
    expect(await broken()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: /^Leave out / }));
    await waitFor(() => expect(door.submitted.at(-1)).toMatchObject({ do: 'word-decision', supersedes: [] }));
  });
});

describe('the capture line', () => {
  it('asks somebody, with the date that was understood', async () => {
    const door = await at('item');
    press('f');
    const line = await screen.findByRole('combobox', { name: 'Write down: Follow-up' });
    await waitFor(() => expect(document.activeElement).toBe(line));
    await userEvent.type(line, 'Post a template @dario y fri');
    expect(screen.getByText(/said yes/)).toBeTruthy();
    await userEvent.type(line, '{Enter}');
    await asked(door, { do: 'offer-follow-up', what: 'Post a template', ask: 'p3', accepted: true, due: '2026-11-27' });
  });

  it('completes a name and never asks somebody by guess', async () => {
    const door = await at('item');
    press('f');
    const line = screen.getByRole('combobox', { name: /Write down/ });
    await userEvent.type(line, 'Count crates @fe');
    await userEvent.click(within(await screen.findByRole('listbox')).getByText('Femke Visser'));
    expect((line as HTMLInputElement).value).toBe('Count crates @Femke Visser ');
    await userEvent.clear(line);
    await userEvent.type(line, 'Count crates @femke{Enter}');
    await asked(door, { do: 'offer-follow-up', what: 'Count crates', ask: 'p5' });
    await userEvent.type(line, 'Count crates @zed{Enter}');
    expect(door.submitted).toHaveLength(1);
  });

  it('keeps a private note private', async () => {
    const door = await at('item');
    press('n');
    await userEvent.type(screen.getByRole('combobox', { name: /Write down/ }), 'Ben is tired{Control>}{Enter}{/Control}');
    await asked(door, { do: 'take-note', text: 'Ben is tired', private: true });
    expect(door.drafts.every((draft) => draft.audience === 'private')).toBe(true);
  });
});

describe('around the item', () => {
  it('asks about time when it is up, and borrows only with the owner’s yes', async () => {
    const door = exampleDoor(new URLSearchParams({ run: 'item', over: '1' }));
    useDoor(door);
    render(Run);
    await screen.findByText(/Our time for this is up/);
    press('2');
    await userEvent.click(await screen.findByRole('button', { name: 'Ezra Weiss says yes' }));
    await asked(door, { do: 'borrow-minutes', item: 'i2', from: 'i3', minutes: 5 });
  });

  it('marks who is here with one key each, and the rest at once', async () => {
    const door = await at('arriving');
    press('2');
    press('Enter');
    await asked(door, { do: 'mark-presence', person: 'p0', presence: 'remote' }, { do: 'everybody-here' });
  });

  it('goes on when somebody promised still does it, and asks whose it is the third time', async () => {
    const door = await at('due');
    expect(screen.getByText(/third time/)).toBeTruthy();
    press('2');
    await asked(door, { do: 'carry-follow-up', follow_up: 'd1' });
    await waitFor(() => expect(screen.getByRole('group', { name: /harvest day/ })).toBeTruthy());
  });

  it('asks before it leaves an item while somebody waits to speak, and stays where that was a slip', async () => {
    const door = await at('recorded');
    press('Enter');
    await screen.findByText(/^Hana .* and Ben .* still want to speak\.$/);
    await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
    expect(door.submitted).toEqual([]);
    press('Enter');
    await screen.findByText(/still want to speak/);
    await userEvent.keyboard('{Enter}');
    await asked(door, { do: 'go-on' });
  });

  it('passes the baton after thanks, on a spoken yes', async () => {
    const door = await at('hand-over');
    press('Enter');
    await userEvent.type(await screen.findByLabelText('A tip from you'), 'Look up.');
    await userEvent.click(screen.getByRole('button', { name: 'Femke Visser says yes' }));
    await asked(door, { do: 'pass-baton', to: 'p5', tip: 'Look up.' });
  });

  it('pauses with one key, in the middle of anything', async () => {
    const door = await at('round');
    press('p');
    await asked(door, { do: 'pause', kind: 'breathe' });
  });

  it('goes to any step of the river', async () => {
    const door = await at('item');
    await userEvent.click(screen.getByRole('button', { name: /^Van insurance/ }));
    await asked(door, { do: 'go-to', step: 'i4' });
  });
});

describe('decisions that come back', () => {
  it('say what was expected, and are kept with what happened', async () => {
    const door = await at('reviews');
    expect(screen.getByText('What we expected then:')).toBeTruthy();
    expect(screen.getByText(/Big purchases cost at least a tenth less/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Keep it/ }));
    await userEvent.type(screen.getByLabelText('What happened?'), 'Two were cheaper');
    await userEvent.click(within(screen.getByLabelText('What happened?').closest('form')!).getByRole('button', { name: 'Keep it' }));
    expect(door.submitted).toMatchObject([{ do: 'review-decision', meeting: 'm1', decision: 'd3', note: 'Two were cheaper' }]);
  });

  it('are changed on an item of their own, which opens at once', async () => {
    const door = await at('reviews');
    await userEvent.click(screen.getByRole('button', { name: /^Change it/ }));
    await waitFor(() => expect(door.submitted).toHaveLength(2));
    const [brought, gone] = door.submitted;
    expect(brought).toMatchObject({ do: 'bring-decision', meeting: 'm1', decision: 'd3', owner: 'p2' });
    expect(gone).toMatchObject({ do: 'go-to', step: (brought as { id: string }).id });
  });
});

describe('every moment', () => {
  it.each(['welcome', 'purpose', 'check-in', 'due', 'reviews', 'agenda', 'item', 'method', 'round', 'objection', 'adopted', 'read-back', 'recorded', 'saved', 'closing', 'hand-over', 'paused', 'none'])('can be read by a screen reader: %s', async (moment) => {
    await at(moment);
    expect(await broken()).toEqual([]);
  });
});

describe('coaching in the margin', () => {
  const aside = () => within(screen.getByRole('complementary', { name: 'The room' }));

  it('gives the first times what usually goes wrong, and a word that makes it easier', async () => {
    await at('check-in', 'first');
    expect(aside().getByText('What usually goes wrong')).toBeTruthy();
    expect(aside().getByText(/listening is the whole task/)).toBeTruthy();
    expect(await broken(document.body)).toEqual([]);
  });

  it('gives the practised the sentence and what to watch', async () => {
    await at('check-in');
    expect(screen.getByText(/what do you bring into the room/)).toBeTruthy();
    expect(aside().getByText(/No answers and no advice yet/)).toBeTruthy();
    expect(aside().queryByText('What usually goes wrong')).toBeNull();
  });

  it('gives the experienced a cue, and keeps whole what names something of this meeting', async () => {
    await at('check-in', 'experienced');
    expect(screen.getByText('One sentence each; passing is fine.')).toBeTruthy();
    expect(aside().queryByText(/No answers and no advice yet/)).toBeNull();
  });

  it('keeps the name in the sentence of the hand-over, and has cards for whoever is next', async () => {
    await at('hand-over', 'experienced');
    await userEvent.click(screen.getByRole('button', { name: 'Cue cards for Femke Visser…' }));
    expect(shown).toMatchObject({ open: true, meeting: null, level: 'first' });
    shown.open = false;
  });
});
