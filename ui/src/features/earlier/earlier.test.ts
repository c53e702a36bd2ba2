import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import type { Ask, EarlierRead } from '../../wire/wire';
import { MOST, chosenOf, decoded } from './earlier';
import BringIn from './BringIn.svelte';

const source = (line: number) => ({ file: 'call-3.md', line });
const read = (question: Ask): EarlierRead => {
  const meant = 'meant' in question ? question.meant : [];
  const day = 'day' in question ? question.day : null;
  const who = meant[0] ? { id: meant[0].person, name: 'Dario Weber' } : null;
  return {
    files: [{ name: 'call-3.md', shape: { key: 'import-shape-calls' }, date: '2019-05-04', decisions: 2, follow_ups: 1, left: null }, { name: 'cat.md', shape: null, date: null, decisions: 0, follow_ups: 0, left: { key: 'import-no-shape' } }],
    decisions: [
      { decision: { statement: 'We keep bees.', on: '2019-05-04', source: source(12) }, left: null },
      { decision: { statement: 'We sell honey.', on: day ?? '1970-01-01', source: source(13) }, left: day ? null : { key: 'earlier-without-a-day' } },
    ],
    follow_ups: [{ follow_up: { what: 'Ask for a hive', source: source(14), ...(who ? { ask: who.id } : {}) }, owner: 'D. Weber', who, left: null }],
    names: [{ name: 'D. Weber', who, maybe: who ? [] : [{ id: 'p3', name: 'Dario Weber' }], meetings: 1 }],
    unsure: [{ file: 'call-3.md', line: 14, why: { key: 'import-unsure-decided' } }],
  };
};

describe('what was before', () => {
  it('is shown first, then brought in at once, with the names that were said by hand', async () => {
    const door = await stand('settings');
    door.show('read-earlier', read);
    const user = userEvent.setup();
    let closed = false;
    render(BringIn, { open: true, onclose: () => (closed = true) });
    const dialog = await screen.findByRole('dialog', { name: 'Bring in what was before' });
    expect((within(dialog).getByRole('button', { name: 'Bring in' }) as HTMLButtonElement).disabled, 'nothing is read yet').toBe(true);
    await user.upload(within(dialog).getByLabelText('Files'), [new File(['# Call 3'], 'call-3.md', { type: 'text/markdown' })]);
    expect(await within(dialog).findByText('One decision and one follow-up would come in, 1 would be left out.')).toBeTruthy();
    expect(within(dialog).getByText('It says no day, so it does not come in.')).toBeTruthy();
    expect(within(dialog).getByText(/cat\.md is left out/)).toBeTruthy();
    expect(within(dialog).getByText('One line to look at')).toBeTruthy();
    expect(await broken()).toEqual([]);
    await user.selectOptions(within(dialog).getByLabelText('D. Weber is'), 'p3');
    expect(await within(dialog).findByText('Dario Weber is asked')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Bring in' }));
    expect(door.submitted).toMatchObject([
      { do: 'also-call', person: 'p3', names: ['D. Weber'] },
      { do: 'bring-in-earlier', decisions: [{ statement: 'We keep bees.' }], follow_ups: [{ what: 'Ask for a hive', ask: 'p3' }] },
    ]);
    expect(closed).toBe(true);
  });

  it('comes in with a day that was said for what says none', async () => {
    const door = await stand('settings');
    door.show('read-earlier', read);
    const user = userEvent.setup();
    render(BringIn, { open: true, onclose: () => {} });
    const dialog = await screen.findByRole('dialog');
    await user.upload(within(dialog).getByLabelText('Files'), [new File(['# Call 3'], 'call-3.md')]);
    const day = await within(dialog).findByLabelText('The day of what says none');
    await user.type(day, '2019-01-01');
    await user.tab();
    expect(await within(dialog).findByText('2 decisions and one follow-up would come in, 0 would be left out.')).toBeTruthy();
  });

  it('is read as it was written, and a file that is too long is named and not read', async () => {
    expect(decoded(new Uint8Array([0x4a, 0xe9, 0x72]).buffer), 'Latin-1').toBe('Jér');
    expect(decoded(new TextEncoder().encode('Zoë').buffer as ArrayBuffer), 'Unicode').toBe('Zoë');
    const large = new File([''], 'large.md');
    Object.defineProperty(large, 'size', { value: MOST + 1 });
    expect(await chosenOf([large, new File(['a'], 'a.md')])).toEqual({ files: [{ name: 'a.md', text: 'a' }], long: ['large.md'] });
  });
});
