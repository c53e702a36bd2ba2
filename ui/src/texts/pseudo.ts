// A language for tests: longer, accented, and obviously not typed into the code.
const letters: Record<string, string> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', c: 'ç', n: 'ñ', s: 'š', z: 'ž' };

/** Accents the letters and makes the text about a third longer, as German does. */
export function pseudo(text: string): string {
  const accented = [...text].map((letter) => letters[letter] ?? letter).join('');
  const grown = accented.trim().length > 3 ? '~'.repeat(Math.ceil(accented.trim().length / 3)) : '';
  return accented.replace(/(\s*)$/, `${grown}$1`);
}
