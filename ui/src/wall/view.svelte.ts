// What the room sees: pulled once, and again after each ping. The last picture stays while a new one is on its way.
import { door } from '../desk';
import { shows } from '../desk/live.svelte';
import type { WallView } from '../wire/wire';

/** Keeps the room screen's view fresh while the calling component lives. */
export function liveWall(): { readonly view: WallView | undefined } {
  let view = $state.raw<WallView>();
  let newest = 0;

  async function refresh(): Promise<void> {
    const mine = ++newest;
    try {
      const seen = (await door().pullWall()) as WallView | null;
      if (mine === newest && seen) view = seen;
    } catch {
      // A room screen never shows a fault: it keeps what it has, and the desk tells.
    }
  }

  $effect(() => {
    let over = false;
    let stop = () => {};
    void refresh();
    void door()
      .onChanged((revision) => void refresh().then(() => shows(revision)))
      .then((end) => {
        if (over) end();
        else stop = end;
      });
    return () => {
      over = true;
      newest += 1;
      stop();
    };
  });

  return {
    get view() {
      return view;
    },
  };
}
