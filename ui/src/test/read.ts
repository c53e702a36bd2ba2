// How the fake door reads pasted text: plainly. The real reading is the house's, and tested there.
import type { AgendaRead, Ask, PeopleRead } from '../wire/wire';

const lines = (ask: Ask): string[] => ('text' in ask ? ask.text : '').split('\n').map((line) => line.trim()).filter(Boolean);

/** One name a line. */
export const readNames = (ask: Ask): PeopleRead => ({ people: lines(ask).map((name) => ({ name, email: null, tags: [], twin: null })), unsure: [] });

/** One title a line, nobody's. */
export const readAgendaLines = (ask: Ask): AgendaRead => ({
  items: lines(ask).map((title, line) => ({ title, owner: null, ownerText: null, minutes: null, links: [], notes: '', purpose: null, procedure: false, unsure: null, line })),
  left: [],
});
