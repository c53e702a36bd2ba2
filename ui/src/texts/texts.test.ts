import { describe, expect, it } from 'vitest';
import { known, sentence } from './fluent';
import { addDays, initials, speak, t } from './index.svelte';
import { pseudo } from './pseudo';
import { clock, countdown, day } from './when';

const sources = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts', '!../wire/**'], { query: '?raw', import: 'default', eager: true });
const files = import.meta.glob<string>('../../../src-tauri/crates/texts/*/*.ftl', { query: '?raw', import: 'default', eager: true });
const keysOf = (language: string) => Object.entries(files).flatMap(([path, source]) => (path.includes(`/${language}/`) ? [...source.matchAll(/^([a-z][\w-]*) =/gm)].map((found) => found[1] as string) : []));

describe('the texts', () => {
  it('have every sentence that a screen asks for', () => {
    const missing = Object.entries(sources).flatMap(([path, source]) => [...source.matchAll(/\bt\(\s*'([a-z][\w-]*)'/g)].map((found) => found[1] as string).filter((key) => !known(key)).map((key) => `${path}: ${key}`));
    expect(missing).toEqual([]);
  });

  it('say the same things in German as in English', () => {
    const [english, german] = [keysOf('en'), keysOf('de')];
    expect(english.filter((key) => !german.includes(key)), 'only in English').toEqual([]);
    expect(german.filter((key) => !english.includes(key)), 'only in German').toEqual([]);
  });

  it('are typed into no screen', () => {
    // Text between tags that is a word, outside braces: what a reader would see and a translator would not.
    const typed = Object.entries(sources)
      .filter(([path]) => path.endsWith('.svelte'))
      .flatMap(([path, source]) => {
        const markup = source.replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');
        let bare = '';
        let depth = 0;
        for (const letter of markup) {
          if (letter === '{') depth += 1;
          else if (letter === '}') depth -= 1;
          else if (depth === 0) bare += letter;
        }
        return [...bare.replace(/=>/g, '').matchAll(/>([^<>]*\p{L}{3,}[^<>]*)</gu)]
          .map((found) => found[1]?.trim() ?? '')
          // The name of the application is the same in every language.
          .filter((words) => words !== '· Baton')
          .map((words) => `${path}: ${words}`);
      });
    expect(typed).toEqual([]);
  });

  it('fall back to English, and show the key rather than nothing', () => {
    expect(sentence('de', 'no-such-key')).toBe('no-such-key');
    expect(sentence('en-XA', 'kit-close')).toBe(pseudo('Close'));
  });

  it('leave arguments as they are, and isolate only names in another direction', () => {
    expect(t('today-i-am', { name: 'Hana' })).toBe('I am Hana');
    expect(t('today-i-am', { name: 'ליאור' })).toBe('I am \u2068ליאור\u2069');
    expect(sentence('en', 'share-theirs-promised', { took: 2, finished: 3 }), 'also where a count stands inside a choice').toBe('Took 2 follow-ups and finished 3.');
  });

  it('end with one full stop, also after an abbreviated month', () => {
    const when = day('de', '2026-09-28', 'short', '2026-09-20');
    expect(when).toBe('Mo.\u00a028.\u00a0Sept.');
    expect(sentence('de', 'today-you-lead-next', { when })).toBe('Du leitest als Nächstes am Mo.\u00a028.\u00a0Sept.');
    expect(sentence('de', 'past-span', { from: '28. Sept.', until: '5. Okt.' })).toBe('Von 28. Sept. bis 5. Okt.');
    for (let month = 1; month <= 12; month += 1) for (const style of ['short', 'date'] as const) expect(sentence('de', 'rota-called-off', { when: day('de', `2026-${String(month).padStart(2, '0')}-11`, style, '2026-07-01') })).toMatch(/[^.]\.$/);
    expect(sentence('de', 'people-joined-said', { name: 'Hana', team: 'Garten e. V.' }), 'so do names').toBe('Hana ist jetzt in Garten e. V.');
    expect(sentence('en', 'today-i-am', { name: 'Hana' }), 'nothing else is touched').toBe('I am Hana');
  });

  it('count in German', () => {
    void speak('de');
    expect(t('today-items', { count: 1 })).toBe('1 Punkt');
    expect(t('today-items', { count: 3 })).toBe('3 Punkte');
  });
});

describe('dates and times', () => {
  it('are said in the way of the place, with spaces that hold', () => {
    expect(day('en-GB', '2026-11-23', 'short', '2026-11-20')).toBe('Mon\u00a023\u00a0Nov');
    expect(day('en-GB', '2025-10-12', 'date', '2026-11-20')).toBe('12\u00a0Oct\u00a02025');
    expect(day('de', '2026-11-23', 'long', '2026-11-20')).toBe('Montag, 23.\u00a0November');
    expect(clock('en-GB', '2026-11-23T09:00:00Z', 'Europe/Berlin')).toBe('10:00');
  });

  it('never move a local date by a zone', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('run down and over', () => {
    expect(countdown(456)).toBe('7:36');
    expect(countdown(-130)).toBe('2:10');
    expect(countdown(3729)).toBe('1:02:09');
  });
});

describe('initials', () => {
  it('are two letters of any script, and never half an emoji', () => {
    expect(initials('Asha Mehta')).toBe('AM');
    expect(initials('Sam')).toBe('S');
    expect(initials('ليلى عبد الرحمن')).toBe('لا');
    expect(initials('👩‍🚀 Zoë')).toBe('👩‍🚀Z');
    expect(initials('   ')).toBe('–');
  });
});
