import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { useDoor } from '../../desk';
import { FakeDoor } from '../../desk/fake';
import { writing, type Writing } from './writing.svelte';

it('keeps what is typed when the view with its place in it comes anew', async () => {
  const saved = [{ place: 'proposal/i1', text: 'We take this on before', audience: 'room' }];
  let pulls = 0;
  useDoor(new FakeDoor({ drafts: () => (pulls++, saved) }));
  let item = $state.raw({ id: 'i1' });
  let draft!: Writing;
  const end = $effect.root(() => void (draft = writing(() => `proposal/${item.id}`, 'room')));
  flushSync();
  await expect.poll(() => draft.text).toBe('We take this on before');
  draft.text = 'We take this on before wi';
  item = { id: 'i1' };
  flushSync();
  await new Promise((later) => setTimeout(later, 20));
  expect(draft.text, 'an older draft never comes over newer words').toBe('We take this on before wi');
  expect(pulls).toBe(1);
  end();
});
