// Where something that pops up stands: under its opener, or over it where there is no room. Never outside the window.
import type { Attachment } from 'svelte/attachments';

interface Wish {
  align?: 'start' | 'end';
  /** As wide as the opener at least. */
  wide?: boolean;
}

function place(popped: HTMLElement, opener: HTMLElement, { align = 'start', wide = false }: Wish): void {
  const from = opener.getBoundingClientRect();
  const gap = 4;
  const edge = 8;
  if (wide) popped.style.minInlineSize = `${from.width}px`;
  const { offsetWidth: width, scrollHeight: height } = popped;
  const below = innerHeight - from.bottom - gap - edge;
  const above = from.top - gap - edge;
  const up = height > below && above > below;
  const room = Math.max(96, up ? above : below);
  popped.style.maxBlockSize = `${room}px`;
  popped.style.top = up ? `${Math.max(edge, from.top - gap - Math.min(height, room))}px` : `${from.bottom + gap}px`;
  const toEnd = (align === 'end') !== (getComputedStyle(opener).direction === 'rtl');
  const left = toEnd ? from.right - width : from.left;
  popped.style.left = `${Math.max(edge, Math.min(left, innerWidth - width - edge))}px`;
}

/** Keeps an element beside its opener while it is shown. */
export const beside =
  (opener: () => HTMLElement | undefined, wish: Wish = {}): Attachment<HTMLElement> =>
  (popped) => {
    const again = () => {
      const from = opener();
      if (from) place(popped, from, wish);
    };
    again();
    const grows = new ResizeObserver(again);
    grows.observe(popped);
    addEventListener('scroll', again, true);
    addEventListener('resize', again);
    return () => {
      grows.disconnect();
      removeEventListener('scroll', again, true);
      removeEventListener('resize', again);
    };
  };
