import { describe, expect, it } from 'vitest';
import { completed, completing, turnedInto, understand } from './capture';

const people = [
  { id: 'a', name: 'Asha Mehta' },
  { id: 'd', name: 'Dario Lindqvist' },
  { id: 'f', name: 'Femke Visser' },
  { id: 'f2', name: 'Felix Braun' },
  { id: 'g', name: 'Goran Petrović' },
  { id: 'k', name: 'عبد الرحمن' },
];
const today = '2026-11-23';
const of = (text: string) => understand('follow-up', text, people, today);

describe('a captured line', () => {
  it('asks somebody, with a date', () => {
    expect(of('post a template @dario fri')).toMatchObject({ what: 'post a template', person: { id: 'd' }, yes: false, due: '2026-11-27', unknown: null });
  });

  it('records the yes that was heard', () => {
    expect(of('post a template @dario y fri')).toMatchObject({ what: 'post a template', yes: true, due: '2026-11-27' });
    expect(of('@Femke Visser y post a template in 2w')).toMatchObject({ what: 'post a template', person: { id: 'f' }, yes: true, due: '2026-12-07' });
  });

  it('takes a whole name with its spaces, in any script, with or without accents', () => {
    expect(of('tell the bookkeeper @Goran Petrovic').person?.id).toBe('g');
    expect(of('tell the bookkeeper @عبد الرحمن fri')).toMatchObject({ person: { id: 'k' }, what: 'tell the bookkeeper', due: '2026-11-27' });
  });

  it('never guesses between two people', () => {
    expect(of('call @fe')).toMatchObject({ person: null, unknown: 'fe' });
    expect(of('call @nobody')).toMatchObject({ person: null, unknown: 'nobody' });
  });

  it('leaves addresses and plain words alone', () => {
    expect(of('write to shop@example.org')).toMatchObject({ what: 'write to shop@example.org', person: null, unknown: null });
    expect(understand('note', 'we met on fri', people, today)).toMatchObject({ what: 'we met on fri', due: null });
    expect(understand('note', '@goran: the crates were bought twice', people, today)).toMatchObject({ what: 'the crates were bought twice', person: { id: 'g' } });
  });

  it('changes its kind with a letter at the beginning', () => {
    expect(turnedInto('f post it')).toEqual({ kind: 'follow-up', rest: 'post it' });
    expect(turnedInto('full of crates')).toBeNull();
  });

  it('offers names while one is typed', () => {
    expect(completing('ask @fe', 7, people)?.found.map((one) => one.id)).toEqual(['f', 'f2']);
    expect(completing('ask @Femke Visser', 17, people)).toBeNull();
    expect(completing('ask shop@fe', 11, people)).toBeNull();
    expect(completed('ask @fe now', 5, 7, 'Femke Visser')).toEqual({ text: 'ask @Femke Visser now', caret: 17 });
  });
});
