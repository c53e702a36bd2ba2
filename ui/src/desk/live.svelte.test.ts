import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { useDoor } from './index';
import { FakeDoor } from './fake';
import { live, shown } from './live.svelte';

const standing = (entries: number) => ({ path: '', entries, version: '', checkpoint: null, languages: [] });

describe('a live view', () => {
  it('is pulled again after each ping, and no more once its screen is gone', async () => {
    let pulls = 0;
    const door = new FakeDoor({ settings: () => standing(++pulls) });
    useDoor(door);
    let seen!: ReturnType<typeof live<{ ask: 'settings' }>>;
    const end = $effect.root(() => void (seen = live(() => ({ ask: 'settings' as const }))));
    await expect.poll(() => seen.view?.entries).toBe(1);
    door.ping();
    await expect.poll(() => seen.view?.entries).toBe(2);
    end();
    door.ping();
    await tick();
    expect(pulls).toBe(2);
  });

  it('drops an answer that arrives after a newer question', async () => {
    const door = new FakeDoor();
    const answers: ((value: unknown) => void)[] = [];
    door.pull = () => new Promise((answer) => answers.push(answer));
    useDoor(door);
    let seen!: ReturnType<typeof live<{ ask: 'settings' }>>;
    const end = $effect.root(() => void (seen = live(() => ({ ask: 'settings' as const }))));
    await expect.poll(() => answers.length).toBe(1);
    void seen.refresh();
    answers[1]?.(standing(2));
    answers[0]?.(standing(1));
    await expect.poll(() => seen.view?.entries).toBe(2);
    end();
  });

  it('is waited for until it shows the revision asked for', async () => {
    const door = new FakeDoor();
    const answers: ((value: unknown) => void)[] = [];
    door.pull = () => new Promise((answer) => answers.push(answer));
    useDoor(door);
    let seen!: ReturnType<typeof live<{ ask: 'settings' }>>;
    const end = $effect.root(() => void (seen = live(() => ({ ask: 'settings' as const }))));
    await expect.poll(() => answers.length).toBe(1);
    answers[0]?.(standing(1));
    await expect.poll(() => seen.view?.entries).toBe(1);
    let over = false;
    const waited = shown(2).then(() => (over = true));
    door.ping();
    await expect.poll(() => answers.length).toBe(2);
    expect(over, 'the pull is still on its way').toBe(false);
    answers[1]?.(standing(2));
    await waited;
    expect(seen.view?.entries).toBe(2);
    end();
  });

  it('keeps what it showed when a pull fails, and says what went wrong', async () => {
    const door = new FakeDoor({ settings: standing(1) });
    useDoor(door);
    let seen!: ReturnType<typeof live<{ ask: 'settings' }>>;
    const end = $effect.root(() => void (seen = live(() => ({ ask: 'settings' as const }))));
    await expect.poll(() => seen.view?.entries).toBe(1);
    door.show('settings', () => {
      throw new Error('the disk is gone');
    });
    await expect.poll(() => String(seen.problem)).toContain('the disk is gone');
    expect(seen.view?.entries).toBe(1);
    end();
  });
});
