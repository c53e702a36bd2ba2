// What jsdom does not have yet, and a fresh desk for each test.
import { cleanup, configure } from '@testing-library/svelte';
import { afterEach, beforeEach } from 'vitest';
import { fetch } from '../texts/fluent';
import { speak } from '../texts/index.svelte';

configure({ asyncUtilTimeout: 15_000 });

// axe asks for a canvas to look for fonts made of pictures; there is none.
HTMLCanvasElement.prototype.getContext = () => null;
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.style.display = 'block';
};
HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  this.style.display = '';
};
// The same reader on every machine that runs the tests.
Object.defineProperty(navigator, 'languages', { value: ['en-GB', 'de-DE'], configurable: true });
Element.prototype.scrollTo ??= () => {};
Element.prototype.scrollIntoView ??= () => {};
globalThis.CSS ??= { supports: () => false } as never;
globalThis.matchMedia ??= ((query: string) => ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} })) as never;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

await fetch('de');
beforeEach(async () => {
  localStorage.clear();
  await speak('en');
});
afterEach(() => cleanup());
