import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDoor } from '../../desk';
import { FakeDoor } from '../../desk/fake';
import { starting } from '../../frame/starting.svelte';
import { where } from '../../frame/where.svelte';
import { readAgendaLines, readNames } from '../../test/read';
import Start from './Start.svelte';
import { soon } from './start.svelte';

let door: FakeDoor;
beforeEach(() => {
  starting.on = false;
  door = new FakeDoor({ 'read-people': readNames, 'read-agenda': readAgendaLines });
  useDoor(door);
});

const did = () => door.submitted.map((intent) => intent.do);

describe('the first ten minutes', () => {
  it('reach a running meeting in at most twelve actions', async () => {
    const user = userEvent.setup();
    let actions = 0;
    const act = async (what: () => Promise<void>) => {
      actions += 1;
      await what();
    };
    const next = () => act(() => user.click(screen.getByRole('button', { name: 'Next' })));
    render(Start);

    await act(() => user.click(screen.getByRole('button', { name: /Within the hour/ })));
    await screen.findByRole('heading', { name: 'Who is usually there?' });
    await act(async () => {
      screen.getByLabelText('One name a line').focus();
      await user.paste('Asha\nBen\nChioma');
    });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next' })).not.toHaveProperty('disabled', true));
    await next();
    await screen.findByRole('heading', { name: 'Who might lead first?' });
    await next();
    await screen.findByRole('heading', { name: 'How do you want to treat each other?' });
    await next();
    await screen.findByRole('heading', { name: 'What needs talking about?' });
    await next();
    await screen.findByRole('heading', { name: 'The room screen' });
    await next();
    await screen.findByRole('heading', { name: 'You are ready.' });
    await act(() => user.click(screen.getByRole('button', { name: 'Start the meeting' })));

    await waitFor(() => expect(where.place).toBe('run'));
    expect(actions, 'three minutes, not ten').toBeLessThanOrEqual(12);
    expect(did()).toEqual(['form-team', 'add-people', 'plan-meeting', 'make-agreements', 'start-meeting']);
    expect(door.submitted.find((intent) => intent.do === 'add-people')).toMatchObject({ people: [{ name: 'Asha' }, { name: 'Ben' }, { name: 'Chioma' }] });
  });

  it('keep two people of one name apart, and save names only once', async () => {
    const user = userEvent.setup();
    render(Start);
    await user.click(screen.getByRole('button', { name: /Later/ }));
    await screen.findByRole('heading', { name: 'Who is usually there?' });
    screen.getByLabelText('One name a line').focus();
    await user.paste('Sam\nSam');
    await screen.findByRole('img', { name: 'A circle with 2 people' });
    await user.click(screen.getByRole('button', { name: 'Next' }));
    await screen.findByRole('heading', { name: 'When do you meet?' });
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('button', { name: 'Next' }));
    await screen.findByRole('heading', { name: 'When do you meet?' });

    const added = door.submitted.filter((intent) => intent.do === 'add-people');
    expect(added, 'going back and on again adds nobody twice').toHaveLength(1);
    const [one, two] = added[0]?.do === 'add-people' ? added[0].people : [];
    expect(one?.name).toBe('Sam');
    expect(two?.name).toBe('Sam');
    expect(one?.id).not.toBe(two?.id);
  });

  it('begin a meeting within five minutes from now', () => {
    expect(soon('Europe/Berlin', Date.UTC(2026, 10, 23, 8, 57, 12))).toEqual({ date: '2026-11-23', at: '10:00' });
    expect(soon('Europe/Berlin', Date.UTC(2026, 10, 23, 9, 0, 0))).toEqual({ date: '2026-11-23', at: '10:00' });
    expect(soon('Europe/Berlin', Date.UTC(2026, 10, 23, 22, 58, 0)), 'two minutes to midnight is tomorrow').toEqual({ date: '2026-11-24', at: '00:00' });
  });
});
