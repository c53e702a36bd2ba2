// The moment, each second. It aims at whole seconds of a deadline, so that desk and wall change together.

/** A moment that moves while the calling component lives. */
export function ticking(aim: () => number | null, every = 1000): { readonly now: number } {
  let now = $state(Date.now());
  $effect(() => {
    const end = aim();
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      // Read once and only written here: an effect that read the moment it writes would run again at every millisecond.
      const at = Date.now();
      now = at;
      const past = end === null ? 0 : (((at - end) % every) + every) % every;
      timer = setTimeout(tick, every - past || every);
    };
    tick();
    return () => clearTimeout(timer);
  });
  return {
    get now() {
      return now;
    },
  };
}
