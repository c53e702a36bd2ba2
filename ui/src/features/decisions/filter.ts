// Filters as they stand in the search field, and as people read them. The house reads them; here they are only put in and taken out.
import type { FilterView, Method } from '../../wire/wire';
import { day, t } from '../../texts/index.svelte';
import { methodName } from './decisions';

/** Which words of the field one way of narrowing uses. */
export const ways = {
  team: ['team'],
  status: ['is', 'status'],
  method: ['method'],
  tag: ['tag'],
  since: ['since'],
  until: ['until'],
} as const;

/** The parts somebody may have had, in the order in which people read them. */
export const parts = ['person', 'owner', 'decider', 'facilitator', 'scribe', 'improved', 'concerned', 'objector', 'stood-aside', 'blocked', 'advised', 'elected', 'by-proxy', 'abstained', 'recused', 'away', 'consulted', 'informed'] as const;

/** The states of life one can ask for. */
export const states = ['due', 'standing', 'superseded', 'expired', 'withdrawn'] as const;

/** All ways of deciding. */
export const methods: Method[] = ['consent', 'majority', 'role-decides', 'integrative', 'consensus', 'advice', 'fist-to-five', 'gradients', 'vote', 'lazy', 'election', 'delegation', 'plurality', 'approval', 'runoff', 'schulze', 'star', 'score', 'dots', 'stv', 'before'];

const quoted = (value: string): string => (/^[^\s"“”„«»]+$/.test(value) ? value : `"${value.replace(/["“”„«»]/g, '')}"`);

/** The text of the field with a filter in place of others of the same words; without any, when there is no value. */
export function narrowed(typed: string, words: readonly string[], value: string | null): string {
  const before = new RegExp(`(^|\\s)(?:${words.join('|')}):(?:["“„«][^"“”«»]*["“”«»]?|\\S*)`, 'gi');
  const rest = typed.replace(before, '$1').replace(/\s+/g, ' ').trim();
  return value ? `${rest ? `${rest} ` : ''}${words[0]}:${quoted(value)} ` : rest;
}

/** The text of the field without what stands in one place. */
export const without = (typed: string, [from, to]: [number, number]): string => `${typed.slice(0, from)}${typed.slice(to)}`.replace(/\s+/g, ' ').trim();

/** A filter in plain words. */
export function inWords({ word, value }: Pick<FilterView, 'word' | 'value'>, today: string): string {
  const state = value.toLowerCase();
  if (word === 'is' || word === 'status') return state === 'due' ? t('decisions-review-due') : t(`word-${state === 'standing' || state === 'now' ? 'in-force' : state}` as 'word-in-force');
  if (word === 'method') return methodName(state);
  const exact = /^\d{4}-\d\d-\d\d$/.test(value);
  return t(`decisions-filter-${word}` as 'decisions-filter-team', { value: exact ? day(value, 'date', today) : value });
}
