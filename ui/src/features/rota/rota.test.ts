import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import Rota from './Rota.svelte';

describe('whose turn', () => {
  it('shows names by role, marks a date without a meeting, and keeps the forecast apart', async () => {
    await stand('rota');
    render(Rota);
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('columnheader', { name: 'Leads' })).toBeTruthy();
    expect(within(table).getByText('No meeting, holiday')).toBeTruthy();
    expect(within(table).getByText('Forecast, may still change')).toBeTruthy();
    expect(screen.getByText(/You lead next on Monday/)).toBeTruthy();
  });

  it('says why, for any date', async () => {
    await stand('rota');
    render(Rota);
    const why = await screen.findAllByRole('button', { name: /^Why on/ });
    await userEvent.click(why[2] as HTMLElement);
    expect(await screen.findByRole('heading', { name: /Why Femke Visser on Mon/ })).toBeTruthy();
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
