// The capture line: what a line of text means. A kind, the words, a person, their yes, a date; everything else stays as typed.
import { matching, type Choice } from '../../kit/pick';
import { dueAtEnd } from './due';

export type Kind = 'decision' | 'follow-up' | 'save' | 'note';

/** The letter of each kind, the same outside the line and at its beginning. */
export const letters: Record<string, Kind> = { d: 'decision', f: 'follow-up', s: 'save', n: 'note' };

/** A line as it was understood. */
export interface Understood {
  what: string;
  person: Choice | null;
  /** A name that fits nobody, or several. */
  unknown: string | null;
  /** The yes of that person was heard. */
  yes: boolean;
  due: string | null;
}

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
const edge = (letter: string | undefined): boolean => letter === undefined || !/[\p{L}\p{N}\p{M}]/u.test(letter);

/** A kind typed at the beginning of an empty line: "f " makes it a follow-up. */
export function turnedInto(text: string): { kind: Kind; rest: string } | null {
  const found = /^([dfsn]) (.*)$/su.exec(text);
  const kind = letters[found?.[1] ?? ''];
  return found && kind ? { kind, rest: found[2] ?? '' } : null;
}

/** Who is meant after an "@", and where the name ends. Whole names win over first letters. */
function named(text: string, from: number, people: readonly Choice[]): { person: Choice | null; end: number } {
  const rest = text.slice(from);
  const whole = people
    .filter((person) => folded(rest).startsWith(folded(person.name)) && edge(rest[person.name.length]))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (whole) return { person: whole, end: from + whole.name.length };
  const token = /^[^\s,;:]*/.exec(rest)?.[0] ?? '';
  const exact = people.filter((person) => folded(person.name).split(/\s+/).includes(folded(token)));
  const fits = exact.length > 0 ? exact : matching(people, token);
  return { person: token !== '' && fits.length === 1 ? (fits[0] ?? null) : null, end: from + token.length };
}

/** Understands a line. Dates and a heard yes belong to follow-ups alone. */
export function understand(kind: Kind, text: string, people: readonly Choice[], today: string): Understood {
  let rest = text;
  let person: Choice | null = null;
  let unknown: string | null = null;
  let yes = false;
  const at = /(?:^|\s)@/u.exec(rest);
  if (at) {
    const from = at.index + at[0].length;
    const found = named(rest, from, people);
    person = found.person;
    if (!person) unknown = rest.slice(from, found.end);
    let end = found.end;
    if (kind === 'follow-up' && person) {
      const heard = /^\s+(?:y|yes|j|ja)(?=$|[\s,;])/iu.exec(rest.slice(end));
      if (heard) {
        yes = true;
        end += heard[0].length;
      }
    }
    rest = `${rest.slice(0, at.index)} ${rest.slice(end).replace(/^[:,]\s*/, '')}`.trim();
    if (kind === 'follow-up' && person && !yes && /\s(?:y|j)$/iu.test(rest)) {
      yes = true;
      rest = rest.replace(/\s+\S$/u, '');
    }
  }
  const due = kind === 'follow-up' ? dueAtEnd(rest, today) : null;
  return { what: (due?.rest ?? rest).trim().replace(/\s{2,}/g, ' '), person, unknown, yes, due: due?.due ?? null };
}

/** What is being typed after an "@" at the caret, while it is not a whole name yet. */
export function completing(text: string, caret: number, people: readonly Choice[]): { from: number; typed: string; found: Choice[] } | null {
  const open = /(?:^|\s)@([^@\n]*)$/u.exec(text.slice(0, caret));
  const typed = open?.[1];
  if (typed === undefined) return null;
  const found = matching(people, typed).slice(0, 6);
  if (found.length === 0 || people.some((person) => folded(person.name) === folded(typed.trim()))) return null;
  return { from: caret - typed.length, typed, found };
}

/** The line with a name put in where it was being typed. */
export function completed(text: string, from: number, caret: number, name: string): { text: string; caret: number } {
  const after = text.slice(caret);
  const put = `${name}${after.startsWith(' ') ? '' : ' '}`;
  return { text: text.slice(0, from) + put + after, caret: from + put.length };
}
