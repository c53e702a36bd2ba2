import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import Pulse from '../share/Pulse.svelte';
import Today from '../today/Today.svelte';
import People from './People.svelte';

describe('growing into it', () => {
  it('shows the ladder to the person at the desk, who places themselves', async () => {
    const door = await stand('people', 'p7');
    const user = userEvent.setup();
    const { container } = render(People);
    await screen.findByRole('heading', { name: 'How far along you feel' });
    await user.selectOptions(screen.getByLabelText('Leading: where are you?'), 'co-facilitate');
    expect(door.submitted).toMatchObject([{ do: 'place-readiness', person: 'p7', role: 'facilitator', readiness: 'co-facilitate' }]);
    expect(await broken(container)).toEqual([]);
  });

  it('shows nothing private on the page of somebody else', async () => {
    await stand('people', 'p2');
    render(People);
    await screen.findByRole('heading', { name: 'Chioma Okafor' });
    expect(screen.queryByText('How far along you feel')).toBeNull();
    expect(screen.queryByText('Feedback for you')).toBeNull();
  });

  it('proposes a step and takes "not now" for an answer', async () => {
    const door = await stand('people', 'p7');
    const user = userEvent.setup();
    render(People);
    await user.click(await screen.findByRole('button', { name: 'Not now' }));
    expect(door.submitted).toMatchObject([{ do: 'decline-step', person: 'p7', role: 'facilitator', readiness: 'co-facilitate' }]);
  });

  it('pauses all turns with a day to be asked again', async () => {
    const door = await stand('people', 'p7');
    const user = userEvent.setup();
    render(People);
    await user.click(await screen.findByRole('button', { name: 'Pause my turns' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Pause my turns' }));
    expect(door.submitted).toMatchObject([{ do: 'pause-turns', person: 'p7', ask_again: '2027-01-18' }]);
  });

  it('lets feedback go, or shows it to the coach', async () => {
    const door = await stand('people', 'p7');
    const user = userEvent.setup();
    render(People);
    await user.click((await screen.findAllByRole('button', { name: 'Let go' }))[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Show it to Ezra Weiss' }));
    expect(door.submitted).toMatchObject([{ do: 'let-feedback-go', feedback: 'l2' }, { do: 'share-feedback', feedback: 'l1', shared: true }]);
  });

  it('asks on Today with one quiet line each', async () => {
    const door = await stand('today');
    const growth = (await door.pull({ ask: 'growth' })) as object;
    door.show('growth', { ...growth, paused: [{ role: null, until: '2026-11-23' }] });
    const user = userEvent.setup();
    const { container } = render(Today);
    await user.click(await screen.findByRole('button', { name: 'In four weeks' }));
    await user.click(screen.getByRole('button', { name: 'Keep' }));
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(door.submitted).toMatchObject([
      { do: 'pause-turns', person: 'p7', ask_again: '2026-12-21' },
      { do: 'keep-feedback', feedback: 'l2' },
      { do: 'place-readiness', person: 'p7', role: 'facilitator', readiness: 'co-facilitate' },
    ]);
    expect(await broken(container)).toEqual([]);
  });

  it('shows the pulse as words and a table', async () => {
    await stand('share');
    const { container } = render(Pulse);
    expect(await screen.findByText('6 of 8')).toBeTruthy();
    expect(await broken(container)).toEqual([]);
  });
});

describe('when somebody leaves', () => {
  async function opened() {
    const door = await stand('people', 'p2');
    const user = userEvent.setup();
    const { container } = render(People);
    await screen.findByRole('heading', { name: 'Chioma Okafor' });
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(screen.getByRole('menuitem', { name: /Leaves the organisation/ }));
    const dialog = await screen.findByRole('dialog', { name: 'When Chioma Okafor leaves' });
    await within(dialog).findByText('Purchasing (Operations)');
    return { door, user, dialog, container };
  }

  it('gathers what carries the name, and somebody leaves only when that is said', async () => {
    const { door, user, dialog, container } = await opened();
    expect(door.submitted).toEqual([]);
    expect(within(dialog).getByText('Operations weekly: one published turn. It finds somebody else by itself.')).toBeTruthy();
    expect(await broken(container)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Chioma Okafor leaves' }));
    expect(door.submitted).toMatchObject([{ do: 'person-leaves', person: 'p2' }]);
  });

  it('gives an item that waits to somebody, and offers a follow-up to everybody', async () => {
    const { door, user, dialog } = await opened();
    await user.type(within(dialog).getByLabelText('Who takes “A shared calendar for deliveries”?'), 'Ben{Enter}');
    await user.click(within(dialog).getByRole('button', { name: /^Offer “Post a template/ }));
    expect(door.submitted).toMatchObject([{ do: 'give-item', team: 't1', item: 'i9', to: 'p1' }, { do: 'put-back-follow-up', follow_up: 'f1' }]);
  });
});
