// A place to stand for tests of screens: the example behind a fake door, and the frame's view in place.
import { tick } from 'svelte';
import { useDoor } from '../desk';
import { exampleDoor } from '../desk/example';
import type { FakeDoor } from '../desk/fake';
import { keep } from '../frame/house.svelte';
import { learn } from '../frame/names.svelte';
import { go, type Place } from '../frame/where.svelte';
import type { FrameView } from '../wire/wire';

/** Opens the example and goes to a place in it. */
export async function stand(place: Place, at: string | null = null): Promise<FakeDoor> {
  const door = exampleDoor(new URLSearchParams());
  useDoor(door);
  const frame = (await door.pull({ ask: 'frame' })) as FrameView;
  keep(frame);
  learn(frame.people);
  go(place, at);
  await tick();
  return door;
}
