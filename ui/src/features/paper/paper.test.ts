import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FakeDoor } from '../../desk/fake';
import { news } from '../../frame/tell.svelte';
import { broken } from '../../test/axe';
import { stand } from '../../test/stand';
import { t } from '../../texts/index.svelte';
import type { PaperAbout } from '../../wire/wire';
import { copy } from './copy';
import { ending, formats } from './formats';
import Paper from './Paper.svelte';
import { asked, openPaper } from './open.svelte';

async function open(about: PaperAbout, of = 'Operations weekly'): Promise<FakeDoor> {
  const door = await stand('decisions');
  render(Paper);
  openPaper(about, of);
  await screen.findByRole('dialog', { name: `Export: ${of}` });
  await within(screen.getByRole('document', { name: 'The words as they go out' })).findByText(/Operations 2026-31/);
  return door;
}
const preview = () => screen.getByRole('document', { name: 'The words as they go out' });
const wish = (door: FakeDoor) => JSON.parse(door.exported[0]?.of ?? 'null');

/** What a clipboard would hold; jsdom has none. */
function clipboard(works = true): Map<string, string> {
  const held = new Map<string, string>();
  document.execCommand = vi.fn(() => {
    if (!works) return false;
    const event = new Event('copy', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { setData: (type: string, words: string) => held.set(type, words) } });
    return document.dispatchEvent(event);
  });
  return held;
}
afterEach(() => {
  asked.open = false;
});

describe('a document on its way out', () => {
  it('shows its words before it is saved, and reads well', async () => {
    await open({ is: 'minutes', meeting: 'm1' });
    expect(preview().textContent).toContain('Chioma Okafor');
    expect(screen.getByText(/Private notes never go out/)).toBeTruthy();
    expect(await broken(document.body)).toEqual([]);
  });

  it('is saved in the format chosen, where a person chose', async () => {
    const door = await open({ is: 'minutes', meeting: 'm1' });
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Format' }), 'docx');
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    expect(door.exported, 'they changed their mind').toEqual([]);
    expect(screen.getByRole('dialog'), 'and nothing was closed').toBeTruthy();
    door.chosen = '/home/hana/minutes.docx';
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    await waitFor(() => expect(door.exported).toMatchObject([{ document: 'paper', path: '/home/hana/minutes.docx' }]));
    expect(wish(door)).toEqual({ about: { is: 'minutes', meeting: 'm1' }, format: 'docx', choice: { names: true, dissent: true } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(news().some((one) => one.text.includes('/home/hana/minutes.docx'))).toBe(true);
  });

  it('can be stopped while it is written, and says that nothing is lost', async () => {
    const door = await open({ is: 'log' }, 'the whole decision log');
    const user = userEvent.setup();
    [door.chosen, door.slow] = ['/home/hana/log.pdf', true];
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    await user.click(await screen.findByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(news().some((one) => one.text.startsWith('Stopped. Nothing was written'))).toBe(true));
    expect(door.exported).toEqual([]);
    expect(screen.getByRole('dialog'), 'it can be saved elsewhere').toBeTruthy();
  });

  it('is printed as it is chosen', async () => {
    const door = await open({ is: 'minutes', meeting: 'm1' });
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: /Names/ }));
    await user.click(screen.getByRole('button', { name: 'Print…' }));
    await waitFor(() => expect(door.printed).toEqual([{ about: { is: 'minutes', meeting: 'm1' }, format: 'pdf', choice: { names: false, dissent: true } }]));
  });

  it('leaves out what the team does not let go, and shows it so', async () => {
    const door = await open({ is: 'decision', decision: 'd1' }, 'Operations 2026-31');
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: /Names/ }));
    await waitFor(() => expect(preview().textContent).toContain('Names are left out here'));
    expect(preview().textContent).not.toContain('Chioma');
    await user.click(screen.getByRole('checkbox', { name: /Who disagreed/ }));
    await waitFor(() => expect(preview().textContent).not.toContain('pile up'));
    door.chosen = '/home/hana/d.html';
    await user.click(screen.getByRole('button', { name: 'Save…' }));
    await waitFor(() => expect(wish(door)?.choice).toEqual({ names: false, dissent: false }));
    openPaper({ is: 'decision', decision: 'd1' }, 'Operations 2026-31');
    await screen.findByRole('dialog');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Names/ }).checked, 'the next one is chosen anew').toBe(true);
  });

  it('says how much of a long log is shown, and takes what a search finds', async () => {
    await open({ is: 'log' }, 'the whole decision log');
    expect(screen.getByText('The first 20 of 214 decisions. All of them go out.')).toBeTruthy();
    asked.open = false;
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    openPaper({ is: 'log', find: 'van' }, 'what “van” finds');
    await screen.findByRole('dialog', { name: 'Export: what “van” finds' });
    await waitFor(() => expect(screen.queryByText(/The first 20/)).toBeNull());
  });

  it('goes onto the clipboard as Markdown or as it is read, all of it', async () => {
    const held = clipboard();
    await open({ is: 'log' }, 'the whole decision log');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await user.click(screen.getByRole('menuitem', { name: 'As Markdown' }));
    await waitFor(() => expect(held.get('text/plain')).toContain('# Decisions of Tiller co-op'));
    expect(held.has('text/html'), 'plain words stay plain').toBe(false);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await user.click(screen.getByRole('menuitem', { name: 'As formatted text' }));
    await waitFor(() => expect(held.get('text/html')).toContain('<p>'));
  });

  it('says so where nothing can be copied', () => {
    clipboard(false);
    expect(copy('words')).toBe(false);
    clipboard(true);
    expect(copy('words')).toBe(true);
  });

  it('names every format and what it is for, in both languages', () => {
    for (const format of formats) {
      expect(t(`paper-format-${format}`)).not.toContain('paper-');
      expect(t(`paper-about-${format}`)).not.toContain('paper-');
      expect(ending(format)).toBe(format === 'madr' || format === 'blt' ? '' : `.${format}`);
    }
  });
});
