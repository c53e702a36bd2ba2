// The same .ftl files that the exports and the command line read, made into sentences here.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { pseudo } from './pseudo';

const files = import.meta.glob<string>('../../../src-tauri/crates/texts/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The languages Baton speaks; the last one is for tests. */
export const languages = ['en', 'de', 'en-XA'] as const;
export type Language = (typeof languages)[number];

const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const folder = language === 'en-XA' ? 'en' : language;
  // Dates and counts follow the region of the reader where the language is the same; the words are ours.
  const made = new FluentBundle([regional(language), language === 'en-XA' ? 'en' : language], {
    useIsolating: true,
    transform: language === 'en-XA' ? pseudo : (text) => text,
  });
  for (const [path, source] of Object.entries(files)) {
    if (path.includes(`/texts/${folder}/`)) made.addResource(new FluentResource(source), { allowOverrides: false });
  }
  bundles.set(language, made);
  return made;
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
const plain = (text: string): string => text.replace(/\u2068([^\u2068\u2069]*)\u2069/g, (whole, inner: string) => (rightToLeft.test(inner) ? whole : inner));

/** One sentence; English where the language lacks it, the key itself where nobody has it. */
export function sentence(language: Language, key: string, args?: Record<string, FluentVariable>): string {
  for (const candidate of language === 'en' ? (['en'] as const) : ([language, 'en'] as const)) {
    const speaks = bundle(candidate);
    const message = speaks.getMessage(key);
    if (message?.value) return plain(speaks.formatPattern(message.value, args ?? null, []));
  }
  return key;
}

/** Whether English has the key: every key has at least that. */
export const known = (key: string): boolean => bundle('en').hasMessage(key);
