import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import News from '../../frame/News.svelte';
import { broken, brokenIn } from '../../test/axe';
import { stand } from '../../test/stand';
import { speak } from '../../texts/index.svelte';
import Rota from './Rota.svelte';

/** Counts what a person does: each click, each key that is not only a way to get somewhere. */
function counted() {
  const user = userEvent.setup();
  let actions = 0;
  return {
    user,
    get actions() {
      return actions;
    },
    async press(element: HTMLElement) {
      actions += 1;
      await user.click(element);
    },
    async keys(element: HTMLElement | null, keys: string) {
      actions += 1;
      element?.focus();
      await user.keyboard(keys);
    },
  };
}
const dialog = () => within(screen.getByRole('dialog'));
const mineOn14 = () => screen.findByRole('button', { name: /^Hana Sato: Leads, Monday\s14\sDecember/ });

describe('whose turn', () => {
  it('says first when I lead next, and why', async () => {
    await stand('rota');
    render(Rota);
    const lead = await screen.findByText(/You lead next on Monday/);
    expect(lead.nextElementSibling?.textContent, 'the reason comes right after it').toMatch(/^Hana Sato swapped with Goran Petrović/);
    expect(lead.compareDocumentPosition(screen.getByRole('table')) & Node.DOCUMENT_POSITION_FOLLOWING, 'and before the picture').toBeTruthy();
  });

  it('shows names by role, who is away then, a date without a meeting, and keeps the forecast apart', async () => {
    await stand('rota');
    render(Rota);
    const table = within(await screen.findByRole('table'));
    for (const name of ['Leads', 'Writes', 'Keeps time', 'Alongside', 'Away']) expect(table.getByRole('columnheader', { name })).toBeTruthy();
    expect(table.getByText('No meeting, holiday')).toBeTruthy();
    expect(table.getByText('swapped with Hana Sato')).toBeTruthy();
    expect(table.getByText('for Ezra Weiss, who cannot')).toBeTruthy();
    expect(table.getByText('Forecast, may still change')).toBeTruthy();
    expect(table.getAllByText('Ben Kowalski', { selector: '.away' }), 'quietly, on the day').toHaveLength(1);
  });

  it('says why for every name of a date', async () => {
    await stand('rota');
    render(Rota);
    const why = await screen.findAllByRole('button', { name: /^Why on/ });
    await userEvent.click(why[3] as HTMLElement);
    expect(await screen.findByRole('heading', { name: /Why Goran Petrović on Mon/ })).toBeTruthy();
    expect(screen.getByText(/Ines Ramalho learns it from the next chair/)).toBeTruthy();
  });

  it('teaches when there is no regular meeting yet', async () => {
    const door = await stand('rota');
    door.show('rota', { series: null, all: [], roles: [], today: '2026-11-23', lead: null, rows: [], forecast: [], nextInLine: [], share: null, leadWhy: null, members: [], away: [], paused: [], policies: [], starters: false, past: 0 });
    render(Rota);
    expect(await screen.findByRole('button', { name: 'Set up a regular meeting' })).toBeTruthy();
    expect(await broken()).toEqual([]);
  });

  it('can be read by a screen reader', async () => {
    await stand('rota');
    render(Rota);
    await screen.findByRole('table');
    expect(await broken()).toEqual([]);
  });
});

describe('a turn', () => {
  it('is swapped in three actions, and both are recorded as agreeing', async () => {
    const door = await stand('rota');
    render(Rota);
    const by = counted();
    await by.press(await mineOn14());
    await by.press(dialog().getByRole('radio', { name: /Dario Lindqvist/ }));
    expect(await dialog().findByText(/Dario Lindqvist leads on .* instead of you/)).toBeTruthy();
    await by.press(dialog().getByRole('button', { name: 'Both said yes, swap' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(door.submitted).toEqual([{ do: 'swap-turns', series: 's1', date: '2026-12-14', with: '2026-12-21', role: 'facilitator', agreed: ['p7', 'p3'] }]);
    expect(by.actions).toBe(3);
  });

  it('is swapped by keyboard alone: Enter, Space, Enter', async () => {
    const door = await stand('rota');
    render(Rota);
    const by = counted();
    await by.keys(await mineOn14(), '{Enter}');
    await waitFor(() => expect(document.activeElement?.closest('label')?.textContent, 'focus stands on the first turn to swap with').toContain('Asha Mehta'));
    await by.keys(null, ' ');
    await by.keys(dialog().getByRole('button', { name: 'Both said yes, swap' }), '{Enter}');
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'swap-turns', with: '2026-11-23', agreed: ['p7', 'p0'] }]));
    expect(by.actions).toBe(3);
  });

  it('of somebody else is taken in two actions, with a reason where somebody gives one', async () => {
    const door = await stand('rota');
    render(Rota);
    const by = counted();
    await by.press(await screen.findByRole('button', { name: /^Femke Visser: Leads, Monday\s30/ }));
    await by.press(dialog().getByRole('button', { name: 'Hana Sato takes it' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'take-turn', series: 's1', date: '2026-11-30', role: 'facilitator', person: 'p7' }]));
    expect(by.actions).toBe(2);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await by.press(await screen.findByRole('button', { name: /^Ezra Weiss: Writes, Monday\s30/ }));
    await by.user.type(dialog().getByLabelText(/^Why/), 'Ezra is hoarse');
    await by.press(dialog().getByRole('button', { name: 'Hana Sato takes it' }));
    await waitFor(() => expect(door.submitted[1]).toMatchObject({ do: 'take-turn', role: 'scribe', reason: 'Ezra is hoarse' }));
  });

  it('is left for one meeting, or the meeting called off, in three actions', async () => {
    const door = await stand('rota');
    render(Rota);
    const by = counted();
    await by.press(await mineOn14());
    await by.press(dialog().getByRole('radio', { name: 'Away that day' }));
    expect(await dialog().findByText(/Ines Ramalho leads on .* instead of you/)).toBeTruthy();
    await by.press(dialog().getByRole('button', { name: 'Hana Sato is away' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'say-away', person: 'p7', from: '2026-12-14', series: 's1' }]));
    expect(by.actions).toBe(3);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await by.press(await mineOn14());
    await by.press(dialog().getByRole('radio', { name: 'No meeting' }));
    await by.press(dialog().getByRole('button', { name: 'Call this date off' }));
    await waitFor(() => expect(door.submitted[1]).toEqual({ do: 'call-off', series: 's1', date: '2026-12-14' }));
    expect(by.actions).toBe(6);
  });

  it('that was arranged is taken back in two actions, and undo is offered after it', async () => {
    const door = await stand('rota');
    render(News);
    render(Rota);
    const by = counted();
    await by.press(await mineOn14());
    await by.press(dialog().getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'take-back-turn', series: 's1', arrangement: 'x1' }]));
    expect(by.actions).toBe(2);
    await by.press(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(door.submitted[1], 'exactly that is undone').toEqual({ do: 'undo', batch: 'batch 1' }));
  });

  it('nobody can take says so and offers three ways out', async () => {
    const door = await stand('rota');
    const { exampleRota } = await import('../../desk/example-rota');
    const people = (await import('../../frame/house.svelte')).house.people;
    const { rota } = exampleRota(new URLSearchParams('nobody'), people, 'Europe/Berlin');
    door.show('rota', rota);
    render(Rota);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /^Nobody is available: Leads/ }));
    expect(dialog().getByText('Nobody is available. Call it off, move it, or ask for a volunteer.')).toBeTruthy();
    expect(dialog().getByRole('button', { name: 'Choose somebody' }), 'who is away is not offered unasked').toHaveProperty('disabled', true);
    await user.click(dialog().getByRole('radio', { name: 'Another day' }));
    await user.click(dialog().getByRole('button', { name: 'Prepare it' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'plan-meeting', series: 's1', date: '2026-12-21' }]));
  });

  it('of the forecast can be left, not swapped', async () => {
    await stand('rota');
    render(Rota);
    await userEvent.click((await screen.findAllByRole('button', { name: /: Leads, Monday\s11\sJanuary/ }))[0] as HTMLElement);
    expect(dialog().queryByRole('radio', { name: 'Swap' })).toBeNull();
    expect(dialog().getByText(/This name is a forecast/)).toBeTruthy();
  });

  it('has nothing to swap in a team of one', async () => {
    const door = await stand('rota');
    const { exampleRota } = await import('../../desk/example-rota');
    const people = (await import('../../frame/house.svelte')).house.people;
    door.show('rota', exampleRota(new URLSearchParams('alone'), people, 'Europe/Berlin').rota);
    render(Rota);
    await userEvent.click((await screen.findAllByRole('button', { name: /^Hana Sato: Leads/ }))[0] as HTMLElement);
    expect(dialog().getAllByRole('radio').map((radio) => radio.parentElement?.textContent?.trim())).toEqual(['Away that day', 'No meeting']);
  });

  it('that the house refuses says why before anybody confirms', async () => {
    const door = await stand('rota');
    door.show('what-if', { refused: { why: { key: 'refusal-away-then', args: { person: { person: 'p7' }, date: { date: '2026-11-30' } } }, hint: { key: 'hint-take-away-back', args: {} } }, changes: [] });
    render(Rota);
    await userEvent.click(await screen.findByRole('button', { name: /^Femke Visser: Leads, Monday\s30/ }));
    expect(await dialog().findByText(/Hana Sato is away on/)).toBeTruthy();
    await waitFor(() => expect(dialog().getByRole('button', { name: 'Hana Sato takes it' })).toHaveProperty('disabled', true));
  });

  it('can be read by a screen reader while it is changed', async () => {
    await stand('rota');
    render(Rota);
    await userEvent.click(await mineOn14());
    await userEvent.click(dialog().getByRole('radio', { name: /Dario/ }));
    await dialog().findByText(/Nothing else changes/);
    expect(await brokenIn(screen.getByRole('dialog'))).toEqual([]);
  });
});

describe('the same in German', () => {
  it('says what would happen in whole sentences', async () => {
    await stand('rota');
    await speak('de');
    render(Rota);
    await userEvent.click(await screen.findByRole('button', { name: /^Hana Sato: Leitet, Montag,\s14/ }));
    await userEvent.click(dialog().getByRole('radio', { name: /Dario Lindqvist/ }));
    expect(await dialog().findByText(/Am Montag,\s21\.\sDezember leitest du statt Dario Lindqvist\./)).toBeTruthy();
    expect(dialog().getByText('Sonst ändert sich nichts.')).toBeTruthy();
  });
});
