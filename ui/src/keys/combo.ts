// Which key was pressed, in the words of the table.

const apple = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** The pressed key as the table writes it. Shift is part of a character already, so it only counts beside Mod or Alt. */
export function comboOf(event: KeyboardEvent): string {
  const mod = apple() ? event.metaKey : event.ctrlKey;
  const key = event.key.length === 1 && (mod || event.altKey) ? event.key.toLowerCase() : event.key;
  const parts: string[] = [];
  if (mod) parts.push('Mod');
  if (event.altKey) parts.push('Alt');
  if (event.shiftKey && (mod || event.altKey || key.length > 1)) parts.push('Shift');
  return [...parts, key === ' ' ? 'Space' : key].join('+');
}

/** Whether a combination is one bare character, which text fields need for themselves. */
export const isBare = (combo: string): boolean => [...combo].length === 1 || combo === 'Space';

/** Whether typing goes into a text at this moment. */
export function inText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
}

const shown: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: 'Enter', Escape: 'Esc', Space: 'Space' };

/** The parts of a combination as printed on keys. */
export function printed(combo: string): string[] {
  const mac = apple();
  return combo.split('+').map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    if (part === 'Shift') return mac ? '⇧' : 'Shift';
    return shown[part] ?? (part.length === 1 && combo !== part ? part.toUpperCase() : part);
  });
}

/** The combination as assistive technology wants it announced. */
export const announced = (combo: string): string => combo.replace('Mod', apple() ? 'Meta' : 'Control');
