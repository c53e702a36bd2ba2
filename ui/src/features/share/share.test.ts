import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useDoor } from '../../desk';
import { exampleDoor } from '../../desk/example';
import { exampleShare } from '../../desk/example-share';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import type { TrendPoint } from '../../wire/wire';
import Share from './Share.svelte';
import { shape } from './trend';

/** Notes what is asked for. */
async function listening() {
  const door = await stand('share');
  const asked: unknown[] = [];
  const pull = door.pull.bind(door);
  door.pull = async (ask) => (asked.push(ask), pull(ask));
  render(Share);
  await screen.findByRole('combobox', { name: 'Team' });
  return asked;
}

async function another(state: string) {
  await stand('share');
  useDoor(exampleDoor(new URLSearchParams({ share: state })));
  return render(Share);
}

describe('how we share', () => {
  it('says it in words, with shapes and numbers beside, and names nobody', async () => {
    const door = await stand('share');
    // Nobody is a coach here, so nothing is shown to anybody.
    door.show('share', { ...exampleShare(new URLSearchParams()), shown: [], mine: null });
    const { container } = render(Share);
    expect((await screen.findAllByText(/7 of 9 led; nobody more than twice\./)).length).toBeGreaterThan(0);
    expect(screen.getByText('7 of 9 led; nobody more than twice. A year ago, 2 of 8 did.')).toBeTruthy();
    for (const name of ['Asha', 'Chioma', 'Dario', 'Goran', 'Hana']) expect(container.textContent).not.toContain(name);
    expect(await broken()).toEqual([]);
  });

  it('compares all three with a year ago, where there is something to compare', async () => {
    await stand('share');
    render(Share);
    const parts = (await screen.findByRole('heading', { name: 'Brought items' })).closest('div') as HTMLElement;
    expect(within(parts).getAllByText(/^A year ago, \d of 8 did\.$/)).toHaveLength(3);
  });

  it('shows what is seen less in the same shapes, and the figures, under details', async () => {
    await stand('share');
    const { container } = render(Share);
    await userEvent.click(await screen.findByText('Details'));
    const details = container.querySelector('details') as HTMLElement;
    for (const kind of ['Wrote', 'Kept time', 'Took follow-ups', 'Finished follow-ups']) expect(within(details).getByRole('img', { name: kind })).toBeTruthy();
    expect(within(details).getByRole('row', { name: 'Wrote 9 2.3 0.74 62 %' })).toBeTruthy();
  });

  it('draws the trend and says the same in a table, honest about quarters with too little', async () => {
    await stand('share');
    const { container } = render(Share);
    const trend = within(await screen.findByRole('table', { name: 'Quarter by quarter', hidden: true }));
    const row = (name: RegExp) => trend.getByRole('row', { name, hidden: true });
    expect(row(/^Q4.2025 1\.9 8 12$/)).toBeTruthy();
    expect(row(/^Q3.2026 too little 9 7$/), 'seven meetings of nine people').toBeTruthy();
    expect(row(/^Q4.2026,.so.far 6\.2 9 9$/)).toBeTruthy();
    expect(container.querySelectorAll('figure .line'), 'the line breaks where there is too little').toHaveLength(2);
    expect(container.querySelectorAll('figure .thin')).toHaveLength(1);
    expect(container.textContent).toMatch(/Leading was shared as if by 1\.9 of 8 people in Q4.2025, and as if by 6\.2 of 9 in Q4.2026,.so.far\./);
  });

  it('asks instead of judging, and says what is about you to you', async () => {
    const door = await stand('share');
    render(Share);
    expect(await screen.findByText('Most of the writing was done by one person. Would somebody like to try it?')).toBeTruthy();
    const mine = within(screen.getByRole('region', { name: 'About you' }));
    expect(mine.getByText('You led 2 meetings, brought 5 items and took part in 9 decisions.')).toBeTruthy();
    expect(mine.getByText('You took 4 follow-ups and finished 2.')).toBeTruthy();
    expect(mine.getByText('Most of the writing was done by you. Would you like somebody else to try it?')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'The role decides Purchasing 2' })).toBeTruthy();
    await userEvent.click(mine.getByRole('button', { name: 'Show this to Ezra Weiss' }));
    await expect.poll(() => door.submitted).toContainEqual({ do: 'show-figures', person: 'p7', shown: true });
  });

  it('shows a coach what somebody chose to show them', async () => {
    await stand('share');
    render(Share);
    const shown = within(await screen.findByRole('region', { name: 'Shown to you as coach' }));
    expect(shown.getByRole('heading', { name: 'Dario Lindqvist' })).toBeTruthy();
    expect(shown.getByText(/Led one meeting, brought 4 items and took part in 8 decisions\./)).toBeTruthy();
  });

  it('asks for one team, and for the teams inside it where there are some', async () => {
    const asked = await listening();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Team' }), 'Operations');
    await expect.poll(() => asked).toContainEqual({ ask: 'share', days: 91, team: 't1' });
    expect(screen.queryByRole('checkbox'), 'there is nothing inside it').toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Team' }), 'Whole co-op');
    await userEvent.click(screen.getByRole('checkbox', { name: 'With the teams inside it' }));
    await expect.poll(() => asked).toContainEqual({ ask: 'share', days: 91, team: 't0', inside: true });
    await expect.poll(() => asked).toContainEqual({ ask: 'pulse', days: 91, team: 't0', inside: true });
  });

  it('asks for another window of time, by a word or by its first and last day', async () => {
    const asked = await listening();
    await userEvent.click(screen.getByRole('radio', { name: 'Year' }));
    await expect.poll(() => asked).toContainEqual({ ask: 'share', days: 365 });
    await userEvent.click(screen.getByRole('radio', { name: 'From … until …' }));
    await userEvent.type(screen.getByLabelText('From'), '2026-02-01');
    await expect.poll(() => asked).toContainEqual({ ask: 'share', from: '2026-02-01' });
    await userEvent.type(screen.getByLabelText('Until'), '2026-03-01');
    await expect.poll(() => asked).toContainEqual({ ask: 'share', from: '2026-02-01', until: '2026-03-01' });
    expect(await broken()).toEqual([]);
  });

  it('keeps what it showed when the last day lies before the first, and says so', async () => {
    const asked = await listening();
    await userEvent.click(screen.getByRole('radio', { name: 'From … until …' }));
    await userEvent.type(screen.getByLabelText('From'), '2026-02-01');
    await expect.poll(() => asked).toContainEqual({ ask: 'share', from: '2026-02-01' });
    const before = asked.length;
    await userEvent.type(screen.getByLabelText('Until'), '2026-01-01');
    expect(await screen.findByText('This lies before the first day, so the page stays as it was.')).toBeTruthy();
    expect(screen.getByLabelText('Until').getAttribute('aria-invalid')).toBe('true');
    expect(asked.slice(before), 'nothing is asked for that can only be refused').toEqual([]);
    expect(screen.getByText(/7 of 9 led; nobody more than twice\. A year ago/)).toBeTruthy();
  });

  it('teaches while it is empty, and tells a quiet time from an empty house', async () => {
    const { unmount } = await another('empty');
    expect(await screen.findByRole('heading', { name: 'Is leading really shared here?' })).toBeTruthy();
    unmount();
    await another('none');
    expect(await screen.findByText('No meeting was held in this time.')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Quarter by quarter', hidden: true })).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('says when there is too little to say anything', async () => {
    const { container } = await another('thin');
    expect(await screen.findByText(/There were fewer meetings than people, so this says little yet\./)).toBeTruthy();
    expect(screen.getByText('No quarter has enough meetings yet to say how widely leading was shared.')).toBeTruthy();
    expect(container.querySelector('figure'), 'there is nothing to draw').toBeNull();
    expect(screen.getByText('You led no meeting, brought one item and took part in no decision.')).toBeTruthy();
  });
});

describe('the line of a trend', () => {
  const point = (effective: number, people: number, meetings: number): TrendPoint => ({ year: 2026, quarter: 1, effective, people, meetings, enough: meetings >= Math.max(1, people), soFar: false });

  it('rises with how widely it was shared, and everybody is the top', () => {
    const { lines, people, thin } = shape([point(2, 4, 9), point(4, 4, 9)], 100, 80);
    expect(lines).toEqual([[{ x: 25, y: 40 }, { x: 75, y: 0 }]]);
    expect(people).toEqual([[{ x: 25, y: 0 }, { x: 75, y: 0 }]]);
    expect(thin).toEqual([]);
  });

  it('leaves out what says too little, and stands in the middle when it is alone', () => {
    const { lines, people, thin } = shape([point(2, 4, 9), point(1, 4, 3), point(0, 0, 0), point(2, 4, 9)], 80, 80);
    expect(lines.map((part) => part.length)).toEqual([1, 1]);
    expect(people.map((part) => part.length), 'a quarter without a meeting has no people').toEqual([2, 1]);
    expect(thin.map((spot) => spot.x)).toEqual([30, 50]);
    expect(shape([point(1, 1, 1)], 80, 80).lines).toEqual([[{ x: 40, y: 0 }]]);
    expect(shape([], 80, 80)).toEqual({ lines: [], people: [], thin: [] });
  });
});
