// The log of the example: three decisions of 214, whatever is typed; with a filter and a search that is kept.
import type { Ask, DecisionLine, DecisionsView } from '../wire/wire';

const at = (find: string, word: string): [number, number] => [find.indexOf(word), find.indexOf(word) + word.length];

/** A page of the log; `?log=nothing` finds nothing, `?log=remark` shows what was not understood. */
export function exampleLog(decisions: DecisionLine[], asked: URLSearchParams): (ask: Ask) => DecisionsView {
  return (ask) => {
    const find = 'find' in ask ? (ask.find ?? '') : '';
    const word = /owner:\S+/.exec(find)?.[0];
    const marks = (statement: string): [number, number][] => (find.includes('purch') && statement.includes('purch') ? [at(statement, 'purch')] : []);
    return {
      total: 214,
      found: asked.get('log') === 'nothing' ? [] : decisions.map(({ sentence: _, ...line }) => ({ ...line, marks: marks(line.statement), excerpt: '', excerptMarks: [] })),
      hits: 3,
      uncounted: false,
      next: null,
      filters: word ? [{ word: 'owner', value: word.slice(6), at: at(find, word) }] : [],
      remarks: asked.get('log') === 'remark' ? [{ key: 'find-no-filter', args: { word: { text: 'colour' }, value: { text: 'red' } } }] : [],
      teams: [{ id: 't0', name: 'Whole co-op' }, { id: 't1', name: 'Operations' }],
      tags: ['purchasing', 'van'],
      saved: [{ name: 'Purchases that apply', find: 'purch is:standing' }],
    };
  };
}
