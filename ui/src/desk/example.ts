// Views to look at in a plain browser: a cooperative in the middle of its week.
import { FakeDoor } from './fake';

/** A fake door onto the example. */
export function exampleDoor(): FakeDoor {
  return new FakeDoor({});
}
