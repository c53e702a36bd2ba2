// Short news at the edge of the window: what was done, what was undone, what was refused.

export interface News {
  id: number;
  text: string;
  kind: 'done' | 'refused' | 'fault';
  hint?: string;
  act?: { label: string; run: () => void };
}

let count = 0;
const shown: News[] = $state([]);

/** What is told at the moment. */
export const news = (): readonly News[] => shown;

/** Tells something. A refusal or fault stays until it is put away; the rest leaves by itself. */
export function tell(text: string, more: Partial<Omit<News, 'id' | 'text'>> = {}): void {
  count += 1;
  const item: News = { id: count, text, kind: 'done', ...more };
  const same = shown.findIndex((other) => other.text === text && other.kind === item.kind);
  if (same >= 0) shown.splice(same, 1);
  shown.push(item);
  if (shown.length > 3) shown.shift();
  if (item.kind === 'done') setTimeout(() => putAway(item.id), 8000);
}

/** Takes one piece of news away. */
export function putAway(id: number): void {
  const at = shown.findIndex((item) => item.id === id);
  if (at >= 0) shown.splice(at, 1);
}
