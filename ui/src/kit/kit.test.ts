import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createRawSnippet } from 'svelte';
import Clock from './Clock.svelte';
import Menu from './Menu.svelte';
import PersonPicker from './PersonPicker.svelte';
import RadioRows from './RadioRows.svelte';
import Segmented from './Segmented.svelte';
import { matching, twins } from './pick';

const people = [
  { id: '1', name: 'Sam', detail: 'sam@example.org' },
  { id: '2', name: 'Sam', detail: 'Workshop' },
  { id: '3', name: 'Zoë Müller' },
  { id: '4', name: 'Samira Haddad' },
];

describe('the person picker', () => {
  it('finds by the beginning of any part of a name, accents or not', () => {
    expect(matching(people, 'mull').map((person) => person.id)).toEqual(['3']);
    expect(matching(people, 'ZOE').map((person) => person.id)).toEqual(['3']);
    expect(matching(people, 'sam').map((person) => person.id)).toEqual(['1', '2', '4']);
  });

  it('tells two people of one name apart', () => {
    expect([...twins(people)]).toEqual(['1', '2']);
  });

  it('is used by keyboard alone', async () => {
    const chosen = vi.fn();
    const user = userEvent.setup();
    render(PersonPicker, { label: 'Owner', people, value: null, onchoose: chosen });
    await user.click(screen.getByRole('combobox', { name: 'Owner' }));
    await user.keyboard('sam{ArrowDown}');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Workshop');
    await user.keyboard('{Enter}');
    expect(chosen).toHaveBeenCalledWith('2');
  });

  it('offers to add a name that nobody has', async () => {
    const added = vi.fn();
    const user = userEvent.setup();
    render(PersonPicker, { label: 'Owner', people, value: null, onnew: added });
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('Kim{Enter}');
    expect(added).toHaveBeenCalledWith('Kim');
  });
});

describe('a menu', () => {
  it('opens, moves and closes by keys, and gives focus back', async () => {
    const run = vi.fn();
    const user = userEvent.setup();
    render(Menu, { items: [{ text: 'Amend', run: () => {} }, { text: 'Pause', run }], children: createRawSnippet(() => ({ render: () => '<span>More</span>' })) });
    const button = screen.getByRole('button', { name: 'More' });
    button.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Amend');
    await user.keyboard('p{Enter}');
    expect(run).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
  });
});

describe('choices side by side', () => {
  it('are radio buttons with a name', async () => {
    const chosen = vi.fn();
    render(Segmented, { label: 'What for?', value: 'a', choices: [{ value: 'a', text: 'Tell' }, { value: 'b', text: 'Decide' }], onchange: chosen });
    await userEvent.click(screen.getByRole('radio', { name: 'Decide' }));
    expect(chosen).toHaveBeenCalledWith('b');
  });
});

describe('a clock', () => {
  it('counts to its deadline by itself, and says how much it is over', () => {
    const { unmount } = render(Clock, { until: 456_000, now: () => 0 });
    expect(screen.getByRole('timer').textContent).toBe('7:36');
    unmount();
    render(Clock, { until: 0, now: () => 130_000 });
    expect(screen.getByRole('timer').textContent).toBe('2:10 over');
  });

  it('speaks at five minutes, one minute and nought only', () => {
    const { container, unmount } = render(Clock, { until: 300_000, now: () => 0 });
    expect(container.textContent).toContain('5:00 left');
    unmount();
    expect(render(Clock, { until: 299_000, now: () => 0 }).container.textContent).toBe('4:59 ');
  });
});

describe('rows of radio buttons', () => {
  it('are one group with a name, and say which was chosen', async () => {
    const chosen = vi.fn();
    render(RadioRows, { label: 'How far', value: null, choices: [{ value: 'a', text: 'Tell' }, { value: 'b', text: 'Sell' }], onchange: chosen });
    expect(screen.getByRole('group', { name: 'How far' })).toBeTruthy();
    expect(screen.queryByRole('radio', { checked: true }), 'nothing is chosen for anybody').toBeNull();
    await userEvent.setup().click(screen.getByText('Sell'));
    expect(chosen).toHaveBeenCalledWith('b');
    expect(screen.getByRole('radio', { checked: true, name: 'Sell' })).toBeTruthy();
  });
});
