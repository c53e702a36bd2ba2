// The same .ftl files that the exports and the command line read, made into sentences here.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { pseudo } from './pseudo';
import english from './en';

/** Sentences not read yet, by language, then by the name of their file. */
const unread = new Map<string, Map<string, string>>();
const named = (files: Record<string, string>) => new Map(Object.entries(files).map(([path, source]) => [path.replace(/^.*\/|\.ftl$/g, ''), source]));
unread.set('en', named(english));
unread.set('en-XA', named(english));

/** Whether a language can be spoken at once. */
export const isHere = (language: Language): boolean => unread.has(language);

/** Fetches the sentences of a language. */
export async function fetch(language: Language): Promise<void> {
  if (!isHere(language)) unread.set(language, named((await import('./de')).default));
}

/** The languages Baton speaks; the last one is for tests. */
export const languages = ['en', 'de', 'en-XA'] as const;
export type Language = (typeof languages)[number];

const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  // Dates and counts follow the region of the reader where the language is the same; the words are ours.
  const made = new FluentBundle([regional(language), language === 'en-XA' ? 'en' : language], {
    useIsolating: true,
    transform: language === 'en-XA' ? pseudo : (text) => text,
  });
  bundles.set(language, made);
  return made;
}

/** The message of a key. A file is read when its first sentence is asked for: keys begin with the name of their file. */
function message(language: Language, key: string) {
  const speaks = bundle(language);
  const files = unread.get(language);
  const read = (name: string) => {
    const source = files?.get(name);
    if (source === undefined) return;
    files?.delete(name);
    speaks.addResource(new FluentResource(source), { allowOverrides: false });
  };
  for (const name of files?.keys() ?? []) {
    if (speaks.hasMessage(key)) break;
    if (key.startsWith(`${name}-`)) read(name);
  }
  // The few that stand in a file of another name.
  for (const name of files?.keys() ?? []) {
    if (speaks.hasMessage(key)) break;
    read(name);
  }
  return speaks.getMessage(key);
}

function regional(language: Language): string {
  const base = language === 'de' ? 'de' : 'en';
  const asked = typeof navigator === 'undefined' ? [] : navigator.languages;
  return asked.find((tag) => tag.toLowerCase().split('-')[0] === base) ?? (base === 'en' ? 'en-GB' : base);
}

/** The first language of Baton that the reader asked for, else English. */
export function bestLanguage(asked: readonly string[]): Language {
  for (const tag of asked) {
    if (tag === 'en-XA') return 'en-XA';
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'en' || base === 'de') return base;
  }
  return 'en';
}

/** The locale for dates and numbers in a language: the reader's own region where it speaks it. */
export const localeOf = (language: Language): string => regional(language);

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Fluent wraps each argument in marks of direction. They are kept only around text that needs them, so that
 * what is copied, searched or read aloud is otherwise exactly what is seen.
 */
function plain(text: string): string {
  const bare = text.replace(/\u2068([^\u2068\u2069]*)\u2069/g, (whole, inner: string) => (rightToLeft.test(inner) ? whole : inner));
  // A choice between one and many has its count inside it: marks within marks.
  return bare === text ? text : plain(bare);
}

/** An abbreviation at the end of a sentence lends it its full stop: "am 28. Sept.", never with two. */
function oneStop(text: string, args: Record<string, FluentVariable> = {}): string {
  const short = Object.values(args).filter((arg) => typeof arg === 'string' && /[^.]\.$/.test(arg)) as string[];
  return short.reduce((said, arg) => said.replaceAll(`${arg}.`, () => arg), text);
}

/** One sentence; English where the language lacks it, the key itself where nobody has it. */
export function sentence(language: Language, key: string, args?: Record<string, FluentVariable>): string {
  for (const candidate of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    const found = message(candidate, key);
    if (found?.value) return oneStop(plain(bundle(candidate).formatPattern(found.value, args ?? null, [])), args);
  }
  return key;
}

/** Whether English has the key: every key has at least that. */
export const known = (key: string): boolean => message('en', key) !== undefined;
