// Whichever door this window has. Features import from here.
import type { Ask, Intent } from '../wire/wire';
import type { AnswerTo } from './answers';
import type { Answer, Door } from './door';
import { inApplication, tauriDoor } from './tauri';

let open: Door | null = inApplication() ? tauriDoor : null;

/** The door of this window. */
export function door(): Door {
  if (!open) throw new Error('no door: a plain browser needs useDoor() first');
  return open;
}

/** Puts another door in place: a fake one, in tests and in plain browsers. */
export function useDoor(other: Door): void {
  open = other;
}

/** Asks for a change; answers only after it is durable. */
export const submit = (intent: Intent): Promise<Answer> => door().submit(intent);

/** Pulls a view as it is now. */
export const pull = <const A extends Ask>(ask: A): Promise<AnswerTo<A>> => door().pull(ask) as Promise<AnswerTo<A>>;

export { inApplication } from './tauri';
export { Fault } from './door';
export type { Answer, Door, Draft, FileWish, WallWish } from './door';
export type { AnswerTo } from './answers';
