import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { brokenIn } from '../../test/axe';
import { stand } from '../../test/stand';
import type { RoleView, TeamView } from '../../wire/wire';
import Agreed from './Agreed.svelte';
import Delegation from './Delegation.svelte';

const role: RoleView = { id: 'r1', name: 'Purchasing', purpose: '', domain: 'Suppliers', accountabilities: [], holders: [], level: null, limit: null, fallback: null };
const team = { id: 't1', name: 'Operations', ways: [], usualWay: null } as unknown as TeamView;

describe('how far a role decides alone', () => {
  it('is one of seven levels, and nothing is kept before one is chosen', async () => {
    const door = await stand('people', 't1');
    const user = userEvent.setup();
    render(Delegation, { open: true, role, team: 't1' });
    const dialog = await screen.findByRole('dialog');
    const levels = within(dialog).getAllByRole('radio');
    expect(levels).toHaveLength(7);
    expect(levels.some((one) => (one as HTMLInputElement).checked)).toBe(false);
    expect((within(dialog).getByRole('button', { name: 'Keep' }) as HTMLButtonElement).disabled).toBe(true);
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(levels[5]!);
    await user.type(within(dialog).getByLabelText('Up to which limit'), '500 EUR');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(door.submitted).toEqual([{ do: 'delegate-domain', team: 't1', role: 'r1', level: 'inquire', limit: '500 EUR', fallback: 'consent' }]);
  });

  it('begins as it stands, without a limit where there is none', async () => {
    const door = await stand('people', 't1');
    const user = userEvent.setup();
    render(Delegation, { open: true, role: { ...role, level: 'consult', fallback: 'consensus' }, team: 't1' });
    const dialog = await screen.findByRole('dialog');
    expect((within(dialog).getAllByRole('radio')[2] as HTMLInputElement).checked).toBe(true);
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(door.submitted).toEqual([{ do: 'delegate-domain', team: 't1', role: 'r1', level: 'consult', fallback: 'consensus' }]);
  });
});

describe('the ways a team has agreed on', () => {
  it('are ticked, and the usual one is one of them', async () => {
    const door = await stand('people', 't1');
    const user = userEvent.setup();
    render(Agreed, { open: true, team: { ...team, ways: ['consent', 'majority'], usualWay: 'majority' } });
    const dialog = await screen.findByRole('dialog');
    const ticked = () => within(dialog).getAllByRole('checkbox', { checked: true }).map((one) => one.closest('label')?.textContent?.trim());
    expect(ticked()).toEqual(['Consent', 'Majority of votes cast']);
    expect(await brokenIn(dialog)).toEqual([]);
    await user.click(within(dialog).getByRole('checkbox', { name: 'Consensus' }));
    await user.click(within(dialog).getByRole('checkbox', { name: 'Majority of votes cast' }));
    const usual = within(dialog).getByRole('combobox') as HTMLSelectElement;
    expect(usual.value, 'what is not allowed any more is not the usual way either').toBe('');
    expect([...usual.options].map((option) => option.value)).toEqual(['', 'consent', 'consensus']);
    await user.selectOptions(usual, 'consensus');
    await user.click(within(dialog).getByRole('button', { name: 'Keep' }));
    expect(door.submitted).toEqual([{ do: 'agree-ways', team: 't1', allowed: ['consent', 'consensus'], usual: 'consensus' }]);
  });

  it('are all of them while none is ticked', async () => {
    await stand('people', 't1');
    render(Agreed, { open: true, team });
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).queryAllByRole('checkbox', { checked: true })).toEqual([]);
    expect((within(dialog).getByRole('combobox') as HTMLSelectElement).options.length).toBe(within(dialog).getAllByRole('checkbox').length + 1);
  });
});
