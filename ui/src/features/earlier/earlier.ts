// Files from before Baton, as they are handed to the house, and what comes of them.
import type { ChosenFile, EarlierRead, Intent, Meant, PastName } from '../../wire/wire';

/** The longest file that is read, in bytes; the house reads none that is longer. */
export const MOST = 16 * 1024 * 1024;

/** What a file holds: Unicode, else what Windows wrote before it. */
export function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The files that can be read, and the names of those that are too long. */
export async function chosenOf(files: File[]): Promise<{ files: ChosenFile[]; long: string[] }> {
  const fit = files.filter((file) => file.size <= MOST);
  const read = await Promise.all(fit.map(async (file) => ({ name: file.webkitRelativePath || file.name, text: decoded(await file.arrayBuffer()) })));
  return { files: read, long: files.filter((file) => file.size > MOST).map((file) => file.name) };
}

/** How much would come in. */
export function counts(read: EarlierRead) {
  const decisions = read.decisions.filter((one) => one.left === null).length;
  const followups = read.follow_ups.filter((one) => one.left === null).length;
  return { decisions, followups, left: read.decisions.length + read.follow_ups.length - decisions - followups };
}

/** Everything that is not left out, to be brought in at once. */
export function broughtOf(team: string, read: EarlierRead): Intent {
  return {
    do: 'bring-in-earlier',
    team,
    decisions: read.decisions.filter((one) => one.left === null).map((one) => one.decision),
    follow_ups: read.follow_ups.filter((one) => one.left === null).map((one) => one.follow_up),
  };
}

/** Names of which it is not sure who is meant, those first that may be somebody here; `meant` holds what was said. */
export function asked(read: EarlierRead, meant: Meant[]): PastName[] {
  const said = new Set(meant.map((one) => one.name));
  const open = read.names.filter((one) => one.who === null || said.has(one.name));
  return [...open].sort((one, other) => Number(other.maybe.length > 0) - Number(one.maybe.length > 0));
}
