import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { brokenIn } from '../../test/axe';
import { stand } from '../../test/stand';
import Rota from './Rota.svelte';

const dialog = () => within(screen.getByRole('dialog'));
async function opened(name: string) {
  const door = await stand('rota');
  const user = userEvent.setup();
  render(Rota);
  await user.click(await screen.findByRole('button', { name }));
  return { door, user };
}
async function more(item: string) {
  const { door, user } = await opened('More');
  await user.click(screen.getByRole('menuitem', { name: item }));
  return { door, user };
}

describe('being away', () => {
  it('is said in two actions for my next turn, after seeing what would happen', async () => {
    const { door, user } = await opened('I\'m away…');
    expect(await dialog().findByText(/Ines Ramalho leads on Monday\s14\sDecember instead of you\./)).toBeTruthy();
    expect(dialog().getByText('Nothing else changes.')).toBeTruthy();
    expect(await brokenIn(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog().getByRole('button', { name: 'Away then' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'say-away', person: 'p7', from: '2026-12-14' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('for several days, only here, with a word about it', async () => {
    const { door, user } = await opened('I\'m away…');
    await user.click(dialog().getByRole('radio', { name: 'Several days' }));
    await user.click(dialog().getByRole('checkbox', { name: 'Only for Operations weekly' }));
    await user.type(dialog().getByLabelText(/A word about it/), 'Harvest');
    await user.click(dialog().getByRole('button', { name: 'Away then' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'say-away', person: 'p7', from: '2026-12-14', until: '2026-12-20', series: 's1', note: 'Harvest' }]));
  });

  it('that ends before it starts says so and cannot be confirmed', async () => {
    const { door, user } = await opened('I\'m away…');
    await user.click(dialog().getByRole('radio', { name: 'Several days' }));
    const until = dialog().getByLabelText('Last day');
    await user.clear(until);
    await user.type(until, '2026-12-01');
    expect(await dialog().findByText(/before it begins/)).toBeTruthy();
    await waitFor(() => expect(dialog().getByRole('button', { name: 'Away then' })).toHaveProperty('disabled', true));
    expect(door.submitted).toEqual([]);
  });

  it('out of a calendar file, without what was unticked', async () => {
    const { door, user } = await opened('I\'m away…');
    door.show('read-calendar', { found: [{ title: 'Winter holidays', from: '2026-12-21', until: '2027-01-06' }, { title: 'Carnival', from: '2027-02-08', until: '2027-02-09' }], unsure: [] });
    await user.click(dialog().getByRole('radio', { name: 'From a calendar' }));
    await user.upload(dialog().getByLabelText(/A calendar file/), new File(['BEGIN:VCALENDAR'], 'holidays.ics', { type: 'text/calendar' }));
    await user.click(await dialog().findByRole('checkbox', { name: /Carnival/ }));
    expect(await brokenIn(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog().getByRole('button', { name: 'Away then' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'say-away', person: 'p7', periods: [{ from: '2026-12-21', until: '2027-01-06' }] }]));
  });

  it('for now is a pause, with a day to be asked again', async () => {
    const { door, user } = await opened('I\'m away…');
    await user.click(dialog().getByRole('radio', { name: 'For now' }));
    await user.type(dialog().getByLabelText(/Ask again on/), '2027-02-01');
    await user.click(dialog().getByRole('button', { name: 'No turns for now' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'pause-turns', person: 'p7', ask_again: '2027-02-01' }]));
  });

  it('is listed with when, and each line is taken back with one action', async () => {
    const door = await stand('rota');
    const user = userEvent.setup();
    render(Rota);
    const list = within(await screen.findByRole('region', { name: 'Who is away' }));
    expect(list.getByText(/21\sDec to 8\sJan, and once more/)).toBeTruthy();
    await user.click(list.getByRole('button', { name: /^Take back: Ben Kowalski/ }));
    await user.click(list.getByRole('button', { name: /^Take back: Ines Ramalho, no turns for now/ }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'take-back-away', person: 'p1', absence: 'a1' }, { do: 'resume-turns', person: 'p8' }]));
  });

  it('tells two people of one name apart', async () => {
    const door = await stand('rota');
    const house = await import('../../frame/house.svelte');
    const people = house.house.people;
    const twin = { ...(people[0] as (typeof people)[number]), id: 'p9', detail: 'Shop team' };
    house.keep({ ...(house.house.view as NonNullable<typeof house.house.view>), people: [{ ...(people[0] as (typeof people)[number]), detail: 'Operations' }, ...people.slice(1), twin] });
    const { exampleRota } = await import('../../desk/example-rota');
    const { rota } = exampleRota(new URLSearchParams(), people, 'Europe/Berlin');
    door.show('rota', () => ({ ...rota({ ask: 'rota' }), members: [...people, twin].map(({ id, name }) => ({ id, name })) }));
    const user = userEvent.setup();
    render(Rota);
    await user.click(await screen.findByRole('button', { name: 'I\'m away…' }));
    const who = dialog().getByRole('combobox');
    await user.click(who);
    await user.clear(who);
    await user.type(who, 'Asha');
    expect(screen.getAllByRole('option').map((option) => option.textContent?.replace(/\s+/g, ' ').trim())).toEqual([expect.stringContaining('Operations'), expect.stringContaining('Shop team')]);
  });
});

describe('what if', () => {
  it('shows what would change and writes nothing', async () => {
    const { door, user } = await more('What if…?');
    expect(dialog().getByText(/Choose who and when/)).toBeTruthy();
    const who = dialog().getByRole('combobox');
    await user.click(who);
    await user.type(who, 'Femke{Enter}');
    const until = dialog().getByLabelText('Last day');
    await user.clear(until);
    await user.type(until, '2026-12-07');
    expect(await dialog().findByText(/Goran Petrović leads on Monday\s30\sNovember instead of Femke Visser\./)).toBeTruthy();
    await user.click(dialog().getAllByRole('button', { name: 'Close' }).at(-1) as HTMLElement);
    expect(door.submitted).toEqual([]);
  });

  it('says when only the forecast would change', async () => {
    const { inWords } = await import('./changes');
    const one = { role: 'facilitator' as const, before: { id: 'p1', name: 'Ben' }, after: { id: 'p2', name: 'Chioma' } };
    expect(inWords([{ ...one, date: '2027-06-07', published: false }, { ...one, date: '2027-06-14', published: false }])[0]).toBe('No published name changes. In the forecast, 2 do, first:');
    expect(inWords([{ ...one, date: '2026-12-07', published: true }, { ...one, date: '2027-06-14', published: false }]).at(-1)).toBe('Beyond the published names, one name of the forecast changes too.');
    expect(inWords([{ ...one, date: '2026-12-07', published: true, after: null }])[0]).toMatch(/^Nobody can lead on Monday/);
    expect(inWords([])).toEqual(['Nobody\'s turn changes.']);
  });
});

describe('how turns are filled', () => {
  it('is chosen for each role, with a sentence of what it means', async () => {
    const { door, user } = await more('How turns are filled');
    expect(within(dialog().getByLabelText('Leads')).queryByRole('option', { name: 'Does not rotate' }), 'somebody always leads').toBeNull();
    await user.selectOptions(dialog().getByLabelText('Writes'), 'Volunteers first');
    expect(dialog().getAllByText(/Whoever wants it takes it/).length).toBe(2);
    await user.selectOptions(dialog().getByLabelText('Coaches'), 'Fair turns');
    await user.click(dialog().getByRole('checkbox', { name: 'Good for starting out' }));
    expect(await brokenIn(screen.getByRole('dialog'))).toEqual([]);
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(door.submitted).toEqual([
      { do: 'set-policy', series: 's1', role: 'scribe', policy: 'volunteer-first' },
      { do: 'set-policy', series: 's1', role: 'coach', policy: 'fair' },
      { do: 'welcome-starters', series: 's1', good: true },
    ]));
  });

  it('in an order is moved with Alt and an arrow, and says where somebody is', async () => {
    const { door, user } = await more('How turns are filled');
    await user.selectOptions(dialog().getByLabelText('Leads'), 'In an order');
    const order = within(dialog().getByRole('list', { name: 'Order: Leads' }));
    order.getByRole('button', { name: 'Chioma Okafor earlier' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(dialog().getByText('Chioma Okafor is number 1 of 9 now.')).toBeTruthy();
    expect(document.activeElement?.closest('li')?.textContent, 'focus goes with the row').toContain('Chioma Okafor');
    await user.click(order.getByRole('button', { name: 'Leave Ines Ramalho out' }));
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'set-policy', series: 's1', role: 'facilitator', policy: { 'fixed-order': { order: ['p2', 'p0', 'p1', 'p3', 'p4', 'p5', 'p6', 'p7'] } } }]));
  });

  it('by one person needs the person', async () => {
    const { door, user } = await more('How turns are filled');
    await user.selectOptions(dialog().getByLabelText('Keeps time'), 'Always one person');
    expect(dialog().getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
    const who = dialog().getByRole('combobox', { name: 'Who it is' });
    await user.click(who);
    await user.type(who, 'Goran{Enter}');
    await user.click(dialog().getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(door.submitted).toEqual([{ do: 'set-policy', series: 's1', role: 'timekeeper', policy: { 'fixed-person': { person: 'p6' } } }]));
  });
});

describe('taken along', () => {
  it('as a calendar of my turns, of all turns, and as a page', async () => {
    const { door, user } = await opened('Add to calendar');
    door.chosen = '/somewhere/turns.ics';
    await user.click(screen.getByRole('menuitem', { name: 'My turns' }));
    for (const item of ["Everybody's turns", 'A page to print']) {
      await user.click(screen.getByRole('button', { name: 'Add to calendar' }));
      await user.click(screen.getByRole('menuitem', { name: item }));
    }
    await waitFor(() => expect(door.exported.map(({ document, of }) => [document, of])).toEqual([['rota-calendar', 'person:p7'], ['rota-calendar', 'series:s1'], ['rota-page', 'series:s1']]));
  });
});
