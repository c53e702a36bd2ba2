// The log as a list: months and lines, and the words found in a statement.
import type { LogLineView } from '../../wire/wire';
import { known } from '../../texts/fluent';
import { t } from '../../texts/index.svelte';

export type Row = { kind: 'month'; month: string } | { kind: 'line'; line: LogLineView };

/** Lines with a heading before each month; the order of the lines is kept. */
export function byMonth(lines: readonly LogLineView[]): Row[] {
  const rows: Row[] = [];
  let month = '';
  for (const line of lines) {
    if (line.date.slice(0, 7) !== month) {
      month = line.date.slice(0, 7);
      rows.push({ kind: 'month', month });
    }
    rows.push({ kind: 'line', line });
  }
  return rows;
}

/** A statement cut where something was found. Marks that overlap or lie outside do no harm. */
export function pieces({ statement, marks }: Pick<LogLineView, 'statement' | 'marks'>): { text: string; found: boolean }[] {
  const cut: { text: string; found: boolean }[] = [];
  let at = 0;
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const begin = Math.max(at, from);
    const end = Math.min(statement.length, to);
    if (end <= begin) continue;
    if (begin > at) cut.push({ text: statement.slice(at, begin), found: false });
    cut.push({ text: statement.slice(begin, end), found: true });
    at = end;
  }
  if (at < statement.length) cut.push({ text: statement.slice(at), found: false });
  return cut;
}

/** The method as people call it; one that this Baton does not know keeps its name. */
export const methodName = (method: string): string => (known(`word-${method}`) ? t(`word-${method}`) : method);

export type { Earlier } from '../../wire/wire';

/** A decision in one line of a list to choose from: its number and its first words. */
export function brief({ number, statement }: Pick<LogLineView, 'number' | 'statement'>): string {
  const line = statement.split('\n', 1)[0] ?? '';
  return line ? t('decisions-brief', { number, words: line.length > 72 ? `${line.slice(0, 70).trimEnd()}…` : line }) : number;
}
