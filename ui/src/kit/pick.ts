// Finding somebody by a few letters.

/** Somebody who can be chosen. */
export interface Choice {
  id: string;
  name: string;
  /** Tells two people of one name apart: a team, an address. */
  detail?: string | null;
}

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase();

/** Who fits what was typed: names that begin with it first, then any part of a name that does, then anywhere. */
export function matching(people: readonly Choice[], typed: string): Choice[] {
  const wanted = folded(typed.trim());
  if (wanted === '') return [...people];
  const rank = (person: Choice): number => {
    const name = folded(person.name);
    if (name.startsWith(wanted)) return 0;
    if (name.split(/[\s-]+/).some((part) => part.startsWith(wanted))) return 1;
    return name.includes(wanted) ? 2 : 3;
  };
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((found) => found.person);
}

/** The details to show: only where a name occurs twice. */
export function twins(people: readonly Choice[]): Set<string> {
  const count = new Map<string, number>();
  for (const person of people) count.set(folded(person.name), (count.get(folded(person.name)) ?? 0) + 1);
  return new Set(people.filter((person) => (count.get(folded(person.name)) ?? 0) > 1).map((person) => person.id));
}
