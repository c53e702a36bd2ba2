/** Two letters for a disc: first and last part of the name, by what a reader sees as letters. */
export function initials(name: string): string {
  const seen = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const first = (part: string) => [...seen.segment(part)].map((piece) => piece.segment).find((letter) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(letter)) ?? '';
  const parts = name.split(/[\s,]+/u).filter((part) => first(part) !== '');
  const head = parts[0];
  if (head === undefined) return '–';
  const tail = parts.length > 1 ? first(parts[parts.length - 1] ?? '') : '';
  return (first(head) + tail).toLocaleUpperCase();
}
