import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { useDoor } from '../../desk';
import { exampleDoor } from '../../desk/example';
import { exampleChecked, exampleProof } from '../../desk/example-trust';
import { entries, search } from '../../frame/palette.svelte';
import { keep } from '../../frame/house.svelte';
import { learn } from '../../frame/names.svelte';
import { where } from '../../frame/where.svelte';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import { speak } from '../../texts/index.svelte';
import { PROOF } from '../../wall/stills';
import type { Checked, FrameView, MinutesView } from '../../wire/wire';
import Decision from '../decisions/Decision.svelte';
import Minutes from '../minutes/Minutes.svelte';
import { openMinutes } from '../minutes/open.svelte';
import Run from '../run/Run.svelte';
import Settings from '../settings/Settings.svelte';
import { checking } from './checking.svelte';
import KeepWords from './KeepWords.svelte';
import Trust from './Trust.svelte';

/** Words that were put on the clipboard. */
function clipboard(): string[] {
  const put: string[] = [];
  document.execCommand = () => {
    const event = new Event('copy', { bubbles: true, cancelable: true }) as ClipboardEvent;
    Object.assign(event, { clipboardData: { setData: (kind: string, words: string) => kind === 'text/plain' && put.push(words) } });
    document.dispatchEvent(event);
    return true;
  };
  return put;
}

beforeEach(() => Object.assign(checking, { on: false, going: null, found: null }));

describe('the page on trust', () => {
  it.each(['en', 'de'] as const)('says what is proved and what is not, in %s, and misses no word', async (language) => {
    await stand('settings', 'trust');
    await speak(language);
    render(Trust);
    await screen.findByText(exampleProof.full);
    expect(document.body.textContent).not.toMatch(/\btrust-[a-z-]+\b/);
    expect(screen.getByText(language === 'en' ? /Who sat at the keyboard/ : /Wer an der Tastatur saß/)).toBeTruthy();
    expect(screen.getByText(language === 'en' ? /Whoever holds the file can/ : /Wer die Datei hat, kann das/)).toBeTruthy();
    expect(await broken()).toEqual([]);
    await speak('en');
  });

  it('shows twelve words, the long form and a square that is data, and copies both forms', async () => {
    await stand('settings', 'trust');
    const put = clipboard();
    const user = userEvent.setup();
    render(Trust);
    for (const word of exampleProof.words.split(' ')) expect((await screen.findAllByText(word)).length).toBeGreaterThan(0);
    const square = screen.getByRole('img', { name: 'The long form as a code for a camera' });
    expect(square.querySelector('path')?.getAttribute('d')).toBe(exampleProof.square?.path);
    await user.click(screen.getByRole('button', { name: 'Copy the words' }));
    await user.click(screen.getByRole('button', { name: 'Copy the long form' }));
    expect(put).toEqual([exampleProof.words, exampleProof.full]);
  });

  it('lists erasures without saying at whose request', async () => {
    await stand('settings', 'trust');
    render(Trust);
    expect(await screen.findByText(/5.*: words, in 9 entries/)).toBeTruthy();
    expect(screen.getByText(/14.*: a name, in one entry/)).toBeTruthy();
    expect(screen.getByText(/A pseudonym takes the place of a name when somebody has left/)).toBeTruthy();
  });

  it('checks without a checkpoint, and says that the record is whole', async () => {
    const door = await stand('settings', 'trust');
    const user = userEvent.setup();
    render(Trust);
    await user.click(await screen.findByRole('button', { name: 'Check now' }));
    expect(await screen.findByRole('heading', { name: 'The record is whole' })).toBeTruthy();
    expect(door.checks).toEqual([null]);
    expect(screen.getByText(/4,102 entries are as they were written\. 2 computers wrote them/)).toBeTruthy();
    expect(screen.queryByText(/Your checkpoint/)).toBeNull();
  });

  it('compares with a checkpoint that was kept: where it stands, and for how much it vouches', async () => {
    const door = await stand('settings', 'trust');
    const user = userEvent.setup();
    render(Trust);
    await user.type(await screen.findByRole('textbox', { name: /Compare with a checkpoint/ }), exampleProof.words);
    await user.click(screen.getByRole('button', { name: 'Check and compare' }));
    expect(await screen.findByRole('heading', { name: /Your checkpoint is entry 3,890, of Monday.*19/ })).toBeTruthy();
    expect(screen.getByText(/vouches for 3,890 entries: none of them was changed or removed/)).toBeTruthy();
    expect(screen.getByText(/212 entries are newer, or were written on another computer/)).toBeTruthy();
    expect(door.checks).toEqual([exampleProof.words]);
    expect(await broken()).toEqual([]);
  });

  it('says what it means that a checkpoint was missed, and what to do, and claims nothing', async () => {
    const door = await stand('settings', 'trust');
    door.checked = { is: 'done', ...exampleChecked('x'), ok: false, kept: null };
    const user = userEvent.setup();
    render(Trust);
    await user.type(await screen.findByRole('textbox', { name: /Compare with/ }), exampleProof.words);
    await user.click(screen.getByRole('button', { name: 'Check and compare' }));
    expect(await screen.findByRole('heading', { name: /The file does not hold what this checkpoint vouches for/ })).toBeTruthy();
    expect(screen.getByText(/Compare the words with your note/)).toBeTruthy();
    expect(screen.queryByText(/It vouches for/)).toBeNull();
  });

  it('lists what is wrong, and then no checkpoint proves anything', async () => {
    const door = await stand('settings', 'trust');
    door.checked = { is: 'done', ...exampleChecked('x'), ok: false, problems: [{ entry: 31, said: { key: 'journal-problem-body-changed', args: { position: { number: 31 } } } }], more: 4 };
    const user = userEvent.setup();
    render(Trust);
    await user.click(await screen.findByRole('button', { name: 'Check now' }));
    expect(await screen.findByRole('heading', { name: 'The record is not as it was written' })).toBeTruthy();
    expect(screen.getByText(/Entry 31: The words of an entry are not the ones/)).toBeTruthy();
    expect(screen.getByText('4 more things are wrong.')).toBeTruthy();
    expect(screen.queryByText(/none of them was changed/)).toBeNull();
    expect(await broken()).toEqual([]);
  });

  it('says calmly that words are no checkpoint, at the field they stand in', async () => {
    const door = await stand('settings', 'trust');
    door.checked = { is: 'refused', refusal: { why: { key: 'refusal-no-checkpoint', args: {} }, hint: { key: 'hint-checkpoint-form', args: {} } } } as Checked;
    const user = userEvent.setup();
    render(Trust);
    const field = await screen.findByRole('textbox', { name: /Compare with/ });
    await user.type(field, 'raven arrow');
    await user.click(screen.getByRole('button', { name: 'Check and compare' }));
    expect(await screen.findByText(/This could not be read as a checkpoint\. Nothing was compared\./)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows how far a long check is, and stops it', async () => {
    const door = await stand('settings', 'trust');
    let end: (found: Checked) => void = () => {};
    door.checked = () => new Promise((done) => (end = done));
    door.show('checking', { doing: 'chains', done: 1200, of: 4102 });
    const user = userEvent.setup();
    render(Trust);
    await user.click(await screen.findByRole('button', { name: 'Check now' }));
    expect(await screen.findByRole('progressbar', { name: 'Checking entries: 1,200 of 4,102' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Check now' }).disabled).toBe(true);
    expect(await broken()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(door.stops).toBe(1);
    end({ is: 'stopped' });
    expect(await screen.findByText('Stopped. Nothing is said about the record.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  it('says that an empty record has nothing to prove', async () => {
    const door = await stand('settings', 'trust');
    door.show('trust', { proof: null, entries: 0, path: '/x.baton', erased: [] });
    render(Trust);
    expect(await screen.findByText(/there is nothing to prove/)).toBeTruthy();
    expect(screen.getByText('Nothing was erased.')).toBeTruthy();
  });
});

describe('the ways to it', () => {
  it('lead from the settings, from a decision and from the palette', async () => {
    await stand('settings');
    const user = userEvent.setup();
    const { unmount } = render(Settings);
    await user.click(await screen.findByRole('button', { name: 'Can this record be trusted?' }));
    expect(where).toMatchObject({ place: 'settings', at: 'trust' });
    unmount();
    await stand('decisions');
    render(Decision, { decision: 'd3' });
    await user.click(await screen.findByRole('link', { name: 'What this proves' }));
    expect(where).toMatchObject({ place: 'settings', at: 'trust' });
    await stand('today');
    const found = search(entries(() => {}), 'trusted');
    expect(found.map((one) => one.text)).toEqual(['Can this log be trusted?']);
    found[0]!.run();
    expect(where).toMatchObject({ place: 'settings', at: 'trust' });
  });
});

describe('the words to keep', () => {
  it('stand on the desk once all was read aloud, while the room screen shows the proof', async () => {
    const door = exampleDoor(new URLSearchParams({ run: 'closing' }));
    useDoor(door);
    const frame = (await door.pull({ ask: 'frame' })) as FrameView;
    keep(frame);
    learn(frame.people);
    const user = userEvent.setup();
    render(Run);
    await user.click(await screen.findByRole('button', { name: /^Read aloud/ }));
    expect(door.pages.at(-1), 'the room screen turns to the proof').toBe(PROOF);
    expect(screen.getByRole('region', { name: 'The proof of what was decided and promised today' }).textContent).toContain(exampleProof.words);
    await user.click(screen.getByRole('button', { name: 'More' }));
    await user.click(await screen.findByText('Show decisions and promises'));
    expect(door.pages.at(-1), 'and back').toBe(0);
  });

  it('come with the minutes of a meeting that is over', async () => {
    const door = await stand('today');
    const view = (await door.pull({ ask: 'minutes', meeting: 'm1' })) as MinutesView;
    door.show('minutes', { ...view, meeting: { ...view.meeting, stage: 'closed' } });
    openMinutes('m1');
    render(Minutes);
    expect((await screen.findByRole('region', { name: 'Proof to keep' })).textContent).toContain(exampleProof.words);
  });

  it('are copied whole', async () => {
    useDoor(exampleDoor(new URLSearchParams()));
    const put = clipboard();
    render(KeepWords, { proof: exampleProof, title: 'Proof to keep' });
    await userEvent.click(screen.getByRole('button', { name: 'Copy the words' }));
    expect(put).toEqual([exampleProof.words]);
    expect(screen.getByText(/somebody outside the team/)).toBeTruthy();
    expect(await broken()).toEqual([]);
  });
});
