// What a screen reader would miss. Colours are looked at in a real browser: jsdom paints nothing.
import axe from 'axe-core';

/** Names of the rules that a screen breaks, each with where. */
export async function broken(root: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

/** The same for an open dialog. The page behind it is out of reach, which jsdom does not know: landmarks are not counted twice. */
export const brokenIn = async (dialog: Element): Promise<string[]> => (await broken(dialog)).filter((line) => !line.startsWith('landmark-'));
