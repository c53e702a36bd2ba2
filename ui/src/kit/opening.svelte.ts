// What a form begins with: set when it opens, and not again while somebody writes in it.
import { untrack } from 'svelte';

/** Begins anew each time something opens; a view that comes anew meanwhile changes nothing that was typed. */
export function onOpen(open: () => boolean, begin: () => void): void {
  $effect(() => {
    if (open()) untrack(begin);
  });
}
