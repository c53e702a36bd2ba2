// What comes of old minutes: the meetings that count, with whoever is surely here or was said to be.
import type { PastMeeting, PastRead, PersonView } from '../../wire/wire';

/** A name of which it has to be said who it is. */
export interface AskedName {
  at: number;
  name: string;
  choices: { value: string; text: string }[];
}

/** The meetings as they would be brought in; `chosen` holds who was said to be meant, by place of the name. */
export function broughtOf(read: PastRead, chosen: Record<number, string>): PastMeeting[] {
  const people = (places: number[]) => {
    const found = places.map((at) => read.names[at]?.who?.id ?? chosen[at]).filter((id): id is string => !!id);
    return [...new Set(found)];
  };
  const some = (places: number[]) => {
    const found = people(places);
    return found.length > 0 ? found : undefined;
  };
  return read.meetings.flatMap((one) => (one.date === null || one.left !== null ? [] : [{ date: one.date, present: people(one.present), led: some(one.led), wrote: some(one.wrote) }]));
}

/** Names to ask about: whoever led or wrote, or may be somebody here; those who may be meant first. */
export function choicesFor(read: PastRead, people: PersonView[]): AskedName[] {
  const did = new Set(read.meetings.flatMap((one) => [...one.led, ...one.wrote]));
  return read.names.flatMap((name, at) => {
    if (name.who || (name.maybe.length === 0 && !did.has(at))) return [];
    const likely = name.maybe.map((who) => ({ value: who.id, text: who.name }));
    const others = people.filter((one) => !name.maybe.some((who) => who.id === one.id)).map((one) => ({ value: one.id, text: one.name }));
    return [{ at, name: name.name, choices: [...likely, ...others] }];
  });
}
