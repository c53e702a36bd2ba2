// Which place is open, kept in the address so that back and forward work.

export const places = ['today', 'rota', 'prepare', 'run', 'decisions', 'follow-ups', 'share', 'people', 'settings'] as const;
export type Place = (typeof places)[number];

interface Where {
  place: Place;
  /** What is open in that place: a decision, a meeting, a team. */
  at: string | null;
}

function read(): Where {
  const [, place, at] = location.hash.split('/');
  const known = (places as readonly string[]).includes(place ?? '');
  return { place: known ? (place as Place) : 'today', at: at ? decodeURIComponent(at) : null };
}

/** Where the person is. */
export const where: Where = $state(read());

/** Goes to a place, and to something in it. */
export function go(place: Place, at: string | null = null, replace = false): void {
  const address = `#/${place}${at === null ? '' : `/${encodeURIComponent(at)}`}`;
  if (replace) history.replaceState(null, '', address);
  else if (location.hash !== address) history.pushState(null, '', address);
  Object.assign(where, { place, at });
}

addEventListener('popstate', () => Object.assign(where, read()));
