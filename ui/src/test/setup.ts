// What jsdom does not have yet, and a fresh desk for each test.
import { cleanup } from '@testing-library/svelte';
import { afterEach, beforeEach } from 'vitest';
import { speak } from '../texts/index.svelte';

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.dataset.open = '';
};
HTMLElement.prototype.hidePopover ??= function (this: HTMLElement) {
  delete this.dataset.open;
};
Element.prototype.scrollIntoView ??= () => {};
globalThis.matchMedia ??= ((query: string) => ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} })) as never;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

beforeEach(() => {
  localStorage.clear();
  speak('en');
});
afterEach(() => cleanup());
