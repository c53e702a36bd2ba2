// A document as the house would make it: pretend words, true to what is chosen.
import type { Ask, PaperView } from '../wire/wire';

/** The document that is asked for. */
export function examplePaper(ask: Ask): PaperView {
  if (ask.ask !== 'paper') throw new Error(`"${ask.ask}" asks for no document`);
  const { about, choice, whole } = ask;
  const who = (name: string, role: string) => (choice.names ? name : role);
  const lines = [
    about.is === 'minutes' ? '# Operations weekly' : '# Decisions of Tiller co-op',
    ...(choice.names ? [] : ['*Names are left out here; roles stand in their place.*']),
    ...(choice.dissent ? [] : ['*Who disagreed, and what they said, is left out here.*']),
    '## Operations 2026-31',
    '> Each role buys up to €500 within its domain without asking.',
    `- **Proposed**: ${who('Chioma Okafor', 'Purchasing')}`,
    `- **Led**: ${who('Asha Mehta', 'Member 1')}`,
    ...(choice.dissent ? [`- **Has a concern**: ${who('Dario Lindqvist', 'Member 4')}: small purchases pile up at month end`] : []),
  ];
  const markdown = `${lines.join('\n\n')}\n`;
  const log = about.is === 'log' && !about.find;
  return { name: about.is === 'minutes' ? 'minutes-2026-11-23-operations-weekly' : log ? 'decisions' : 'decision', markdown, html: `<p>${markdown}</p>`, shown: log && !whole ? 20 : 1, total: log ? 214 : 1 };
}
