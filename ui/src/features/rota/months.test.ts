import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import { firstWeekday, monthsFrom, stepped, weekOf, weekday, weeks, yearOf } from './months';
import Rota from './Rota.svelte';

describe('months', () => {
  it('are whole weeks that begin where the reader lives', () => {
    expect(weeks('2026-11-01', 1)[0], 'November 2026 begins on a Sunday').toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks('2026-11-01', 7)[0]?.[0]).toBe('2026-11-01');
    expect(weeks('2027-02-01', 1), 'four weeks exactly').toHaveLength(4);
    expect(weekOf(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
    expect(weekday('2026-11-23')).toBe(1);
    expect(firstWeekday('en-GB')).toBe(1);
  });

  it('run from the first to the last, over the year and through a leap day', () => {
    expect(monthsFrom('2026-11-16', '2027-02-03')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
    expect(weeks('2028-02-01', 1).flat().filter(Boolean)).toHaveLength(29);
  });

  it('are asked for about a year ahead, whatever the rhythm', () => {
    expect(yearOf('FREQ=WEEKLY;BYDAY=MO')).toBe(52);
    expect(yearOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU')).toBe(26);
    expect(yearOf('FREQ=MONTHLY;BYDAY=1TU')).toBe(12);
    expect(yearOf('FREQ=DAILY'), 'never more than the house forecasts').toBe(53);
    expect(yearOf('FREQ=YEARLY')).toBe(4);
  });

  it('are walked by arrow keys, mirrored where words run the other way', () => {
    expect(stepped('2026-11-30', 'ArrowRight', false)).toBe('2026-12-01');
    expect(stepped('2026-11-30', 'ArrowRight', true)).toBe('2026-11-29');
    expect(stepped('2026-12-07', 'ArrowUp', false)).toBe('2026-11-30');
    expect(stepped('2026-12-07', 'a', false)).toBeNull();
  });
});

describe('the months of a rota', () => {
  async function shown() {
    const door = await stand('rota');
    const user = userEvent.setup();
    render(Rota);
    await user.click(await screen.findByRole('radio', { name: 'Months' }));
    await waitFor(() => expect(screen.getAllByRole('grid').length).toBeGreaterThan(12));
    return { door, user };
  }

  it('show who leads on each day, in words for everybody', async () => {
    await shown();
    const december = within(screen.getByRole('grid', { name: /^December\s2026/ }));
    expect(december.getByRole('gridcell', { name: /Monday\s14\sDecember\. You lead\. Away: Ben Kowalski/ })).toBeTruthy();
    expect(december.getByRole('gridcell', { name: /Monday\s21\sDecember\. Dario Lindqvist leads\. Away: Ezra Weiss/ })).toBeTruthy();
    expect(december.getByRole('gridcell', { name: /Monday\s28\sDecember\. No meeting, holiday/ })).toBeTruthy();
    expect(december.getByRole('gridcell', { name: /Tuesday\s15\sDecember\. Away: Ben Kowalski/ }), 'a day without a meeting').toBeTruthy();
    expect(screen.getByRole('grid', { name: /^June\s2027/ }), 'the forecast reaches a year ahead').toBeTruthy();
  });

  it('are walked by day and week, and Enter opens the meeting: a swap is three actions from there', async () => {
    const { door, user } = await shown();
    screen.getByRole('gridcell', { name: /Monday\s14\sDecember/ }).focus();
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/7\sDecember\. Goran Petrović leads/);
    expect(await screen.findByRole('heading', { name: /Why Goran Petrović on Mon/ }), 'why, for the day the keys are on').toBeTruthy();
    await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowDown}{Enter}');
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: /Femke Visser/ }));
    await user.click(dialog.getByRole('button', { name: 'Both said yes, swap' }));
    await waitFor(() => expect(door.submitted).toMatchObject([{ do: 'swap-turns', date: '2026-12-14', with: '2026-11-30' }]));
  });

  it('have one stop for the Tab key, and nothing a screen reader would miss', async () => {
    await shown();
    expect(document.querySelectorAll('[role=gridcell][tabindex="0"]')).toHaveLength(1);
    expect(await broken()).toEqual([]);
  });
});
