import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useDoor } from '../../../desk';
import { exampleDoor } from '../../../desk/example';
import type { FakeDoor } from '../../../desk/fake';
import { keep } from '../../../frame/house.svelte';
import { learn } from '../../../frame/names.svelte';
import { broken } from '../../../test/axe';
import type { FrameView, RunView } from '../../../wire/wire';
import Run from '../Run.svelte';

/** Opens the closing round after everybody was heard. */
async function closing(change: Partial<RunView> = {}): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams({ run: 'closing' }));
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  const view = (await door.pull({ ask: 'run' })) as RunView;
  door.show('run', { ...view, unheard: [], decided: [], promised: [], ...change });
  render(Run);
  await screen.findByRole('heading', { level: 3, name: 'My voice mattered' });
  return door;
}

describe('a line for whoever led', () => {
  it('is given without saying who wrote it, and the field is empty for the next person', async () => {
    const door = await closing();
    const user = userEvent.setup();
    const line = screen.getByRole('textbox', { name: /^For / }) as HTMLInputElement;
    await user.type(line, '  You waited until she had finished.{Enter}');
    await waitFor(() => expect(door.submitted).toHaveLength(1));
    expect(door.submitted[0], 'the words and the meeting, nobody’s name').toEqual({ do: 'give-feedback', meeting: expect.anything(), text: 'You waited until she had finished.' });
    await waitFor(() => expect(line.value).toBe(''));
    expect(document.activeElement, 'the next person can write at once').toBe(line);
  });

  it('is not sent empty', async () => {
    const door = await closing();
    await userEvent.type(screen.getByRole('textbox', { name: /^For / }), '   {Enter}');
    expect(door.submitted).toEqual([]);
  });
});

describe('the pulse', () => {
  it('keeps only how many said what, from five answers up', async () => {
    const door = await closing();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take the pulse' }));
    const done = screen.getByRole('button', { name: 'That is everybody' }) as HTMLButtonElement;
    for (const word of ['Fully', 'Mostly', 'Fully', 'Partly']) await user.click(screen.getByRole('button', { name: word }));
    expect(done.disabled, 'four could be told apart').toBe(true);
    expect(screen.getByText(/4 have answered/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mostly' }));
    expect(await broken()).toEqual([]);
    await user.click(done);
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'take-pulse', meeting: expect.anything(), answers: [0, 0, 1, 2, 2] }]));
  });

  it('forgets what was said when it is left', async () => {
    const door = await closing();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take the pulse' }));
    await user.click(screen.getByRole('button', { name: 'Little' }));
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    await user.click(screen.getByRole('button', { name: 'Take the pulse' }));
    expect(screen.getByText('Nobody has answered yet.')).toBeTruthy();
    expect(door.submitted).toEqual([]);
  });

  it('takes no more answers than there are people', async () => {
    await closing({ here: 5, guests: [] });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Take the pulse' }));
    const fully = screen.getByRole('button', { name: 'Fully' }) as HTMLButtonElement;
    for (let n = 0; n < 5; n += 1) await user.click(fully);
    expect(fully.disabled).toBe(true);
  });

  it('is not taken where the few could be told apart', async () => {
    await closing({ here: 4, guests: [] });
    expect(screen.queryByRole('button', { name: 'Take the pulse' })).toBeNull();
    expect(screen.getByText(/Fewer than five/)).toBeTruthy();
  });
});
