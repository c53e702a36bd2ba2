import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../frame/look.svelte';
import { chimes } from './chime.svelte';

describe('the soft sound', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => vi.useRealTimers());

  function listen(first: number | null) {
    let deadline = $state(first);
    const sound = vi.fn();
    const end = $effect.root(() => chimes(() => deadline, sound));
    flushSync();
    const pass = (seconds: number) => {
      vi.advanceTimersByTime(seconds * 1000);
      flushSync();
    };
    return { sound, pass, end, move: (to: number | null) => ((deadline = to), flushSync()) };
  }

  it('sounds once when the minutes are up', () => {
    const { sound, pass, end } = listen(1_005_000);
    pass(4);
    expect(sound, 'not before').not.toHaveBeenCalled();
    pass(2);
    expect(sound).toHaveBeenCalledOnce();
    pass(60);
    expect(sound, 'it does not nag').toHaveBeenCalledOnce();
    end();
  });

  it('is silent about minutes that were up before, and sounds again for minutes that were added', () => {
    const { sound, pass, end, move } = listen(990_000);
    pass(10);
    expect(sound).not.toHaveBeenCalled();
    move(1_030_000);
    pass(25);
    expect(sound).toHaveBeenCalledOnce();
    end();
  });

  it('is silent while the meeting pauses, and where nobody wants it', () => {
    const { sound, pass, end, move } = listen(1_005_000);
    move(null);
    pass(10);
    expect(sound).not.toHaveBeenCalled();
    look.chime = false;
    move(1_015_000);
    pass(10);
    expect(sound).not.toHaveBeenCalled();
    look.chime = true;
    end();
  });
});
