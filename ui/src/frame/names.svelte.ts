// Who is who: names live in one place and join at reading time.

const names = $state<Record<string, string>>({});

/** Learns names; the frame does so from each view that lists people. */
export function learn(people: readonly { id: string; name: string }[]): void {
  for (const { id, name } of people) if (names[id] !== name) names[id] = name;
}

/** The name of a person, or the reference itself where it already is a name. */
export const nameOf = (person: string): string => names[person] ?? person;
