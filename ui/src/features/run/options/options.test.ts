import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useDoor } from '../../../desk';
import { exampleDoor } from '../../../desk/example';
import type { FakeDoor } from '../../../desk/fake';
import { keep } from '../../../frame/house.svelte';
import { learn } from '../../../frame/names.svelte';
import { hear } from '../../../keys/listen.svelte';
import { broken } from '../../../test/axe';
import type { CountedView, FrameView, Marked, Offered, OptionsView, ProposalView, RoundView, RunView } from '../../../wire/wire';
import Run from '../Run.svelte';
import { byOption, matrix } from './counted';
import { blank, dotsLeft, given, isBlank, marking, named, type Paper, takenBack } from './marking';

const offered: Offered[] = ['Lisbon', 'Porto', 'Faro'].map((name, i) => ({ id: `o${i + 1}`, name, pros: i === 0 ? ['Mild'] : [], cons: [], links: [] }));
const naming = (marked: Marked, ...options: string[]): Paper => options.reduce((paper, option) => named(marked, paper, option), blank());

describe('a ballot among options', () => {
  it('ranks in the order in which options are named, and takes out what is named again', () => {
    const order: Marked = { kind: 'order', equal: false };
    expect(marking(order, naming(order, 'o2', 'o1'))).toEqual({ ranks: [['o2'], ['o1']] });
    expect(marking(order, naming(order, 'o2', 'o1', 'o2'))).toEqual({ ranks: [['o1']] });
    expect(marking(order, named(order, naming(order, 'o2'), 'o1', true))).toEqual({ ranks: [['o2'], ['o1']] });
    const equal: Marked = { kind: 'order', equal: true };
    expect(marking(equal, named(equal, naming(equal, 'o2'), 'o1', true))).toEqual({ ranks: [['o2', 'o1']] });
    expect(marking(order, takenBack(order, naming(order, 'o3', 'o1'), offered))).toEqual({ ranks: [['o3']] });
  });

  it('never gives more dots than there are, nor more on one option than may be', () => {
    const dots: Marked = { kind: 'dots', dots: 5, cap: 3 };
    const paper = naming(dots, 'o1', 'o1', 'o1', 'o1', 'o2', 'o2', 'o2');
    expect(marking(dots, paper)).toEqual({ points: { o1: 3, o2: 2 } });
    expect(dotsLeft(dots, paper)).toBe(0);
    expect(marking(dots, takenBack(dots, paper, offered))).toEqual({ points: { o1: 3, o2: 1 } });
  });

  it('keeps a blank and a nought apart', () => {
    const points: Marked = { kind: 'points', highest: 5 };
    expect(marking(points, given(points, blank(), 'o1', 0))).toEqual({ points: { o1: 0 } });
    expect(isBlank(points, given(points, given(points, blank(), 'o1', 0), 'o1', null))).toBe(true);
    expect(isBlank(points, given(points, blank(), 'o1', 6))).toBe(true);
  });
});

describe('what came out', () => {
  const count = (option: string, votes: number) => ({ option, votes, raters: null, too_few: false });
  it('shows what is out as out, not as nought', () => {
    const counted: CountedView = {
      winners: ['o2'], order: [['o2'], ['o1'], ['o3']], ties: [],
      rounds: [
        { did: 'counted', counts: [count('o1', 2), count('o2', 2), count('o3', 1)], elected: [], dropped: ['o3'], exhausted: null, quota: 3, pairs: [] },
        { did: 'dropped', counts: [count('o1', 2), count('o2', 3), count('o3', 0)], elected: ['o2'], dropped: [], exhausted: null, quota: 3, pairs: [] },
      ],
    };
    expect(byOption(counted).map((row) => row.cells.map((cell) => cell?.votes ?? null))).toEqual([[2, 3], [2, 2], [1, null]]);
    expect(matrix(counted)).toBeNull();
  });

  it('turns every pair both ways', () => {
    const pairs = [{ one: 'o1', other: 'o2', above: 3, below: 5, beats: false }];
    const counted: CountedView = { winners: ['o2'], order: [['o2'], ['o1']], ties: [], rounds: [{ did: 'compared', counts: [count('o1', 0), count('o2', 1)], elected: [], dropped: [], exhausted: null, quota: null, pairs }] };
    const table = matrix(counted)!;
    expect([table.above('o1', 'o2'), table.above('o2', 'o1')]).toEqual([3, 5]);
    expect([table.beats('o1', 'o2'), table.beats('o2', 'o1')]).toEqual([false, true]);
  });
});

/** The desk in the example's round, with a choice in it. */
async function choosing(marked: Marked, more: Partial<RoundView> = {}, moment = 'round', proposed: Partial<ProposalView> = {}): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams({ run: moment }));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  const view = (await door.pull({ ask: 'run' })) as RunView;
  const proposal = view.item!.proposals.at(-1)!;
  Object.assign(proposal, { options: offered, ...proposed });
  const options: OptionsView = { marked, offered, lot: '0f'.repeat(32), lotOrder: [], papers: {}, counted: null, others: [] };
  if (proposal.round) proposal.round = { ...proposal.round, method: 'runoff', way: 'written', answers: ['marked', 'blank', 'abstain'], choices: [], rest: null, options, ...more };
  door.show('run', view);
  render(Run);
  window.addEventListener('keydown', hear);
  await waitFor(() => expect(screen.getByRole('heading', { name: view.item!.item.title })).toBeTruthy());
  return door;
}
afterEach(() => window.removeEventListener('keydown', hear));
const asked = (door: FakeDoor, what: string) => door.submitted.filter((intent) => intent.do === what);

describe('choosing at the desk', () => {
  it('fills in a ranking by keys and hands it in with Enter', async () => {
    const door = await choosing({ kind: 'order', equal: true });
    await userEvent.keyboard('31={Backspace}{Backspace}2{Enter}');
    await waitFor(() => expect(asked(door, 'mark-ballot')).toHaveLength(1));
    expect(asked(door, 'mark-ballot')[0]).toMatchObject({ marking: { ranks: [['o3'], ['o2']] } });
  });

  it('hands one choice in with one key, and an abstention with another', async () => {
    const door = await choosing({ kind: 'one' }, { method: 'plurality' });
    await userEvent.keyboard('2');
    await waitFor(() => expect(asked(door, 'mark-ballot')[0]).toMatchObject({ marking: { ranks: [['o2']] } }));
    await userEvent.keyboard('x');
    await waitFor(() => expect(asked(door, 'answer')[0]).toMatchObject({ answer: 'abstain' }));
  });

  it('gives points from the top, moved along by arrows', async () => {
    const door = await choosing({ kind: 'points', highest: 5 }, { method: 'star' });
    await userEvent.keyboard('50{ArrowUp}4{Enter}');
    await waitFor(() => expect(asked(door, 'mark-ballot')[0]).toMatchObject({ marking: { points: { o1: 5, o2: 4 } } }));
  });

  it('can be read by a screen reader', async () => {
    await choosing({ kind: 'points', highest: 5 }, { method: 'star' });
    expect(await broken()).toEqual([]);
  });

  it('offers options by name and Enter, with reasons where there is time', async () => {
    const door = await choosing({ kind: 'one' }, {}, 'method', { options: [offered[0]!] });
    await userEvent.type(screen.getByRole('textbox', { name: /option/i }), 'Porto{Enter}');
    await waitFor(() => expect(asked(door, 'offer-option')[0]).toMatchObject({ name: 'Porto' }));
    await userEvent.click(screen.getByRole('button', { name: /Reasons for and against Lisbon/ }));
    const form = screen.getByRole('textbox', { name: /Against/ }).closest('form')!;
    await userEvent.type(within(form).getByRole('textbox', { name: /Against/ }), 'Far');
    await userEvent.type(within(form).getByRole('textbox', { name: /Links/ }), 'https://example.org Rooms');
    await userEvent.click(within(form).getByRole('button', { name: /Keep/ }));
    await waitFor(() => expect(asked(door, 'word-option')[0]).toMatchObject({ option: 'o1', pros: ['Mild'], cons: ['Far'], links: [{ url: 'https://example.org', title: 'Rooms' }] }));
    expect(await broken()).toEqual([]);
  });
});
