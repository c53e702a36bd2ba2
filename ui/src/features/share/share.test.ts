import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import Share from './Share.svelte';

describe('how we share', () => {
  it('says it in words, with shapes and numbers beside, and names nobody', async () => {
    await stand('share');
    const { container } = render(Share);
    expect((await screen.findAllByText(/7 of 9 led; the most anyone led was 2 times\./)).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('img')).toHaveLength(3);
    for (const name of ['Asha', 'Chioma', 'Goran']) expect(container.textContent).not.toContain(name);
    expect(screen.getByText(/A year ago, 2 of 8 led\./)).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('asks instead of judging, and says what is about you to you', async () => {
    await stand('share');
    render(Share);
    expect(await screen.findByText(/Would somebody like to try it\?/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'About you' }).textContent.replace(/[\u2068\u2069]/g, '')).toContain('You led 2 times, brought 5 items');
    expect(screen.getByRole('row', { name: 'The role decides Purchasing 2' })).toBeTruthy();
  });

  it('asks for one team', async () => {
    const door = await stand('share');
    const asked: unknown[] = [];
    const pull = door.pull.bind(door);
    door.pull = async (ask) => (asked.push(ask), pull(ask));
    render(Share);
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Team' }), 'Operations');
    await expect.poll(() => asked).toContainEqual({ ask: 'share', days: 91, team: 't1' });
  });

  it('asks for another window of time', async () => {
    const door = await stand('share');
    const asked: unknown[] = [];
    const pull = door.pull.bind(door);
    door.pull = async (ask) => (asked.push(ask), pull(ask));
    render(Share);
    await userEvent.click(await screen.findByRole('radio', { name: 'Year' }));
    await expect.poll(() => asked).toContainEqual({ ask: 'share', days: 365 });
  });
});
