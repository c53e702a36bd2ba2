import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../desk/door';
import type { FakeDoor } from '../../desk/fake';
import { news, putAway } from '../../frame/tell.svelte';
import { speak } from '../../texts/index.svelte';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import type { ErasingView, Intent, PeopleView } from '../../wire/wire';
import People from './People.svelte';

/** The page of Chioma, who has left or is about to. */
async function chioma(left: boolean): Promise<FakeDoor> {
  const door = await stand('people', 'p2');
  const crew = (await door.pull({ ask: 'people' })) as PeopleView;
  door.show('people', { ...crew, people: crew.people.map((one) => (one.id === 'p2' ? { ...one, left } : one)) });
  const erasing = (await door.pull({ ask: 'erasing', person: 'p2' })) as ErasingView;
  door.show('erasing', { ...erasing, left });
  for (const one of [...news()]) putAway(one.id);
  render(People);
  await screen.findByRole('heading', { name: 'Chioma Okafor', level: 2 });
  return door;
}

async function choose(item: RegExp) {
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: item }));
  return user;
}

describe('when somebody leaves', () => {
  it('offers everything that carries the name to whoever wants it', async () => {
    const door = await chioma(false);
    const user = await choose(/Leaves the organisation/);
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: /^Offer “Purchasing/ }));
    await user.click(dialog.getByRole('button', { name: /^Offer “A shared calendar/ }));
    await user.click(dialog.getByRole('button', { name: 'Let Writes: always Chioma Okafor (Operations weekly) go round' }));
    expect(door.submitted).toMatchObject([
      { do: 'offer-follow-up', team: 't1', what: 'Take on the role Purchasing' },
      { do: 'offer-follow-up', team: 't1', what: 'Look after the item: A shared calendar for deliveries' },
      { do: 'set-policy', series: 's1', role: 'scribe', policy: 'fair' },
    ]);
    expect(await broken()).toEqual([]);
  });

  it('hands on what they were asked and have not answered', async () => {
    const door = await chioma(false);
    const view = (await door.pull({ ask: 'leaving', person: 'p2' })) as { followUps: object[] };
    door.show('leaving', { ...view, followUps: [], asked: [{ ...view.followUps[0], owner: null, what: 'Ask the bakery' }] });
    const user = await choose(/Leaves the organisation/);
    await user.click(await screen.findByRole('button', { name: 'Offer “Ask the bakery” to everybody' }));
    expect(door.submitted).toMatchObject([{ do: 'decline-follow-up' }]);
  });
});

describe('if they ask for it', () => {
  it('says what goes, what stays and what is out of reach before anything is done', async () => {
    const door = await chioma(true);
    await choose(/If they ask for it/);
    const dialog = within(await screen.findByRole('dialog', { name: 'If Chioma Okafor asks for it' }));
    expect(await dialog.findByText('2 entries with name, address or what they know')).toBeTruthy();
    expect(dialog.getByText('The same is done in the 2 copies that Baton keeps by itself.')).toBeTruthy();
    expect(dialog.getByText(/^Meeting: Operations weekly, .*Oct.* .2.$/)).toBeTruthy();
    expect(dialog.getByText(/A copy went with .* on /)).toBeTruthy();
    expect(dialog.getByText(/cannot be undone\.$/, { selector: 'p' })).toBeTruthy();
    expect(await broken()).toEqual([]);
    expect(door.submitted).toEqual([]);
  });

  it('replaces the name once there is a reason and a yes that names the person', async () => {
    const door = await chioma(true);
    const user = await choose(/If they ask for it/);
    const dialog = within(await screen.findByRole('dialog'));
    const go = await dialog.findByRole<HTMLButtonElement>('button', { name: 'Replace the name' });
    expect(go.disabled, 'no reason, no yes').toBe(true);
    const called = dialog.getByLabelText<HTMLInputElement>('They are called from then on');
    expect(called.value).toBe('Former member 1');
    await user.clear(called);
    await user.type(called, 'A former cook');
    await user.type(dialog.getByLabelText('Why?'), 'Asked for in a letter');
    expect(go.disabled, 'no yes').toBe(true);
    await user.click(dialog.getByRole('checkbox', { name: 'Yes, replace the name Chioma Okafor. It cannot be undone.' }));
    await user.click(go);
    expect(door.submitted).toEqual([{ do: 'erase-name', person: 'p2', pseudonym: 'A former cook', because: 'Asked for in a letter' }]);
    expect(news().map((one) => one.text)).toEqual(['The name is gone. A former cook stands in its place.']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks for the yes anew when something else is to go, and says what could not be reached', async () => {
    const door = await chioma(true);
    const remarks = [{ key: 'erasing-copy-untouched', args: { path: { text: '/home/hana/old.baton' } } }];
    door.answer((intent: Intent): Answer => ({ done: { revision: 1, batch: 'b', intent: intent.do, remarks } }));
    const user = await choose(/If they ask for it/);
    const dialog = within(await screen.findByRole('dialog'));
    const sure = await dialog.findByRole<HTMLInputElement>('checkbox');
    await user.click(sure);
    await user.click(dialog.getByRole('radio', { name: 'The words' }));
    expect(sure.checked, 'the yes was about the name').toBe(false);
    expect(dialog.getByText('one line of feedback for them')).toBeTruthy();
    await user.type(dialog.getByLabelText('Why?'), 'A letter');
    await user.click(sure);
    await user.click(dialog.getByRole('button', { name: 'Erase the words' }));
    expect(door.submitted).toEqual([{ do: 'erase-words', person: 'p2', because: 'A letter' }]);
    expect(news().map((one) => one.text).join()).toContain('/home/hana/old.baton');
  });

  it('keeps the name of somebody who is still here', async () => {
    await chioma(false);
    const user = await choose(/Leaves the organisation/);
    await user.click(await screen.findByRole('button', { name: 'See what would go' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'If Chioma Okafor asks for it' }));
    expect(await dialog.findByText('The name can be replaced once they have left.')).toBeTruthy();
    expect(dialog.queryByRole('radio')).toBeNull();
    expect(dialog.getByRole('button', { name: 'Erase the words' })).toBeTruthy();
  });

  it('keeps what was typed when it is refused', async () => {
    const door = await chioma(true);
    door.answer(() => ({ refused: { why: { key: 'refusal-erase-reason-names' }, hint: { key: 'hint-reason-without-name' } } }));
    const user = await choose(/If they ask for it/);
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText('Why?'), 'Chioma asked');
    await user.click(dialog.getByRole('checkbox'));
    await user.click(dialog.getByRole('button', { name: 'Replace the name' }));
    expect(dialog.getByLabelText<HTMLInputElement>('Why?').value).toBe('Chioma asked');
    expect(news()).toHaveLength(1);
  });

  it('speaks German too', async () => {
    await chioma(true);
    await speak('de');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Mehr' }));
    await user.click(screen.getByRole('menuitem', { name: /Wenn jemand darum bittet/ }));
    expect(await screen.findByText('2 Einträge mit Name, Adresse oder Wissen')).toBeTruthy();
    await speak('en');
  });
});
