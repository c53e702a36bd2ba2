import { describe, expect, it } from 'vitest';
import { dropped, fit, moved, newItems, suggestions, takenOf } from './agenda';

const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('an agenda being built', () => {
  it('says what is free and what is over', () => {
    expect(fit({ steps: 20, items: 40, length: 80 })).toEqual({ planned: 60, free: 20, over: 0 });
    expect(fit({ steps: 20, items: 70, length: 80 })).toEqual({ planned: 90, free: 0, over: 10 });
  });

  it('moves an item by naming what stands after it', () => {
    expect(moved(items, 'b', -1)).toEqual({ before: 'a' });
    expect(moved(items, 'a', 1)).toEqual({ before: 'c' });
    expect(moved(items, 'b', 1)).toEqual({ before: undefined });
    expect(moved(items, 'a', -1)).toBeNull();
    expect(moved(items, 'c', 1)).toBeNull();
  });

  it('asks nothing when a dragged item is put back', () => {
    expect(dropped(items, items, 'b')).toBeNull();
    expect(dropped(items, [{ id: 'c' }, { id: 'a' }, { id: 'b' }], 'c')).toEqual({ before: 'a' });
  });

  it('adds only what somebody takes', () => {
    const item = { title: 'Van', owner: null, ownerText: 'Zoltan', minutes: null, links: [], notes: '', purpose: null, procedure: false, unsure: null, line: 1 };
    const all = suggestions({ items: [item, { ...item, title: 'Hours', owner: { id: 'p1', name: 'Asha' } }], left: [] });
    expect(takenOf(all).map((one) => one.title)).toEqual(['Hours']);
    expect(newItems(all)).toEqual([{ title: 'Hours', owner: 'p1', purpose: 'explore', minutes: 10, links: [], notes: undefined }]);
    const first = all[0];
    if (first) first.owner = 'p2';
    expect(takenOf(all)).toHaveLength(2);
  });
});
