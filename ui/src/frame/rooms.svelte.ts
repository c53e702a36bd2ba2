// The places of the desk. The first picture waits for Today alone; the others come right after it, so that each opens at once.
import type { Component } from 'svelte';
import Today from '../features/today/Today.svelte';
import type { Place } from './where.svelte';

type Room = Place | 'start' | 'trust' | 'minutes' | 'cards' | 'paper' | 'whom';

const doors: Record<Exclude<Room, 'today'>, () => Promise<{ default: Component }>> = {
  start: () => import('../features/start/Start.svelte'),
  run: () => import('../features/run/Run.svelte'),
  prepare: () => import('../features/prepare/Prepare.svelte'),
  rota: () => import('../features/rota/Rota.svelte'),
  decisions: () => import('../features/decisions/Decisions.svelte'),
  'follow-ups': () => import('../features/follow-ups/FollowUps.svelte'),
  people: () => import('../features/people/People.svelte'),
  share: () => import('../features/share/Share.svelte'),
  settings: () => import('../features/settings/Settings.svelte'),
  trust: () => import('../features/trust/Trust.svelte'),
  cards: () => import('../features/cards/Cards.svelte'),
  paper: () => import('../features/paper/Paper.svelte'),
  whom: () => import('../features/whom/Whom.svelte'),
  minutes: () => import('../features/minutes/Minutes.svelte'),
};

let here = $state.raw<Partial<Record<Room, Component>>>({ today: Today });

/** Brings a place; it is here when this resolves. */
export async function bring(name: Room): Promise<void> {
  if (name === 'today' || here[name]) return;
  const { default: room } = await doors[name]();
  here = { ...here, [name]: room };
}

/** A place to show: nothing until it has come. */
export function room(name: Room): Component | undefined {
  if (!here[name]) void bring(name);
  return here[name];
}

/** Brings everything that is not here yet, one after the other. */
export async function bringAll(): Promise<void> {
  for (const name of Object.keys(doors) as Room[]) await bring(name);
}
