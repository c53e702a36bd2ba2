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
    expect((await screen.findAllByText('7 of 9 led; the most anyone led was 2 times.')).length).toBeGreaterThan(0);
    expect(screen.getAllByRole('img')).toHaveLength(3);
    for (const name of ['Asha', 'Chioma', 'Goran']) expect(container.textContent).not.toContain(name);
    expect(await broken()).toEqual([]);
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
