import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import Prepare from './Prepare.svelte';

describe('preparing a meeting', () => {
  it('moves an item with Alt and an arrow, and says where it is', async () => {
    const door = await stand('prepare');
    const user = userEvent.setup();
    render(Prepare);
    (await screen.findByRole('button', { name: /Summer opening hours/, expanded: false })).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(door.submitted).toEqual([{ do: 'move-item', meeting: 'm1', item: 'i3', before: 'i2' }]);
    expect(await screen.findByText('“Summer opening hours” is now number 2.')).toBeTruthy();
  });

  it('moves an item with buttons, and not beyond the ends', async () => {
    const door = await stand('prepare');
    render(Prepare);
    expect(await screen.findByRole('button', { name: 'Move “Stock count, what we saw” up' })).toHaveProperty('disabled', true);
    await userEvent.click(screen.getByRole('button', { name: 'Move “Stock count, what we saw” down' }));
    expect(door.submitted).toEqual([{ do: 'move-item', meeting: 'm1', item: 'i1', before: 'i3' }]);
  });

  it('never adds an item without an owner', async () => {
    const door = await stand('prepare');
    const user = userEvent.setup();
    render(Prepare);
    await user.click(await screen.findByRole('button', { name: /Paste an agenda/ }));
    screen.getByLabelText('The agenda as you have it').focus();
    await user.paste('- Summer hours (Ezra, 15 min)\n- A second till (Zoltan, 20 min)');
    expect(await screen.findByText('“Zoltan” is nobody here')).toBeTruthy();
    expect(screen.getByText('1 item waits until somebody takes it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add 1 item' }));
    expect(door.submitted).toMatchObject([{ do: 'add-items', items: [{ title: 'Summer hours', owner: 'p4', minutes: 15 }] }]);

    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByDisplayValue('A second till'), 'what nobody took stays in sight').toBeTruthy();
    await user.click(within(dialog).getByRole('combobox'));
    await user.keyboard('hana{Enter}');
    await user.click(screen.getByRole('button', { name: 'Add 1 item' }));
    expect(door.submitted[1]).toMatchObject({ do: 'add-items', items: [{ title: 'A second till', owner: 'p7' }] });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('saves a change when the field is left', async () => {
    const door = await stand('prepare');
    const user = userEvent.setup();
    render(Prepare);
    await user.click(await screen.findByRole('button', { name: /Van insurance/, expanded: false }));
    const outcome = screen.getByLabelText('We leave with …');
    await user.type(outcome, 'A yes or a no');
    await user.tab();
    expect(door.submitted).toEqual([{ do: 'change-item', meeting: 'm1', item: 'i4', outcome: 'A yes or a no' }]);
  });

  it('asks whether something carried three times is still ours', async () => {
    await stand('prepare');
    render(Prepare);
    expect(await screen.findByText('Carried over 3 times. Is this still ours?')).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('shows decisions that come back as lines of their own, with what was expected, and counts their minutes', async () => {
    await stand('prepare');
    render(Prepare);
    const back = within(await screen.findByRole('region', { name: 'Decisions that come back' }));
    expect(back.getByText('Operations 2025-40')).toBeTruthy();
    expect(back.getByText(/Expected: .*Big purchases cost at least a tenth less/)).toBeTruthy();
    expect(back.getByText('Chioma Okafor'), 'its proposer brings it back').toBeTruthy();
    expect(screen.getByText(/3 for decisions that come back, 21 for opening and closing/), 'what comes back takes time').toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('makes a decision that comes back an item of its own', async () => {
    const door = await stand('prepare');
    render(Prepare);
    await userEvent.click(await screen.findByRole('button', { name: 'Make Operations 2025-40 an item of its own' }));
    expect(door.submitted).toEqual([{ do: 'bring-decision', meeting: 'm1', decision: 'd3' }]);
  });
});
