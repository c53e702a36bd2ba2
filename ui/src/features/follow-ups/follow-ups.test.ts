import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import type { FollowUpLine, FollowUpsView } from '../../wire/wire';
import { answers, byOwner, byState, byTeam, byWhen, loaded, stillOurs } from './follow-ups';
import FollowUps from './FollowUps.svelte';

const open = async (): Promise<FollowUpLine[]> => ((await (await stand('follow-ups')).pull({ ask: 'follow-ups' })) as FollowUpsView).open;

describe('follow-ups', () => {
  it('stand by person, mine first, the earliest first', async () => {
    const groups = byOwner(await open(), { id: 'p7', name: 'Hana Sato' });
    expect(groups.map((group) => group.owner?.name)).toEqual(['Hana Sato', 'Dario Lindqvist', 'Ezra Weiss']);
    expect(groups[0]?.lines.map((line) => line.id)).toEqual(['f2', 'f4']);
  });

  it('stand by date, past ones first', async () => {
    expect(byWhen(await open(), '2026-11-30').map((group) => group.key)).toEqual(['overdue', 'week', 'later']);
  });

  it('stand by team and by where they are', async () => {
    const lines = await open();
    expect(byTeam(lines).map((group) => group.title), 'in the order of the alphabet').toEqual([...new Set(lines.map((line) => line.team))].sort());
    expect(byState(lines.filter((line) => line.state !== 'offered')).map((group) => group.key)).toEqual(['state-asked', 'state-accepted']);
  });

  it('ask after three carries whether they are still ours, while they are open', async () => {
    const line = (await open()).find((one) => one.state === 'accepted') as FollowUpLine;
    expect([2, 3].map((carried) => stillOurs({ ...line, carried }))).toEqual([false, true]);
    expect(stillOurs({ ...line, carried: 9, state: 'done' })).toBe(false);
  });

  it('show how much somebody has open before they are asked', () => {
    const who = { id: 'p1', name: 'Ben' };
    expect(loaded([{ ...who, detail: 'Operations' }], [{ who, open: 3 }])[0]?.detail).toBe('Operations, 3 open');
    expect(loaded([who], [])[0]).toEqual(who);
  });

  it('offer only answers that fit, and asking is an offer, never an order', async () => {
    const lines = await open();
    const words = (id: string) => answers(lines.find((line) => line.id === id) as FollowUpLine, null, () => {}).map((item) => item.text);
    expect(words('f3'), 'offered: somebody may be asked').toEqual(['Ask somebody', 'Let it go']);
    expect(words('f4'), 'asked: heard answers are recorded').toContain('They said yes');
    expect(words('f1'), 'accepted: it can be handed over').toEqual(['Done', 'Hand it over', 'Give it back to all', 'Let it go']);
  });

  it('are added in a few words', async () => {
    const door = await stand('follow-ups');
    const user = userEvent.setup();
    render(FollowUps);
    await user.click(await screen.findByRole('button', { name: /New follow-up/ }));
    await user.keyboard('Call the bookkeeper');
    await user.click(screen.getByRole('button', { name: 'Add' }));
    expect(door.submitted).toEqual([{ do: 'offer-follow-up', what: 'Call the bookkeeper', due: undefined, team: 't1', claim: undefined, ask: undefined }]);
  });

  it('can be read by a screen reader', async () => {
    await stand('follow-ups');
    render(FollowUps);
    await screen.findByText('Tell the bookkeeper');
    expect(await broken()).toEqual([]);
  });
});
