// Minutes from before Baton, as the example house understands them.
import type { Ask, EarlierRead } from '../wire/wire';

/** What stands in the files, with whoever was said to be meant. */
export const exampleEarlier = (ask: Ask): EarlierRead => {
  const meant = 'meant' in ask ? ask.meant : [];
  const day = 'day' in ask ? ask.day : undefined;
  const who = meant[0] ? { id: meant[0].person, name: meant[0].name } : null;
  const source = (file: string, line: number) => ({ file, line });
  return {
    files: [
      { name: '2019-05-04.md', shape: { key: 'import-shape-calls' }, date: '2019-05-04', decisions: 2, follow_ups: 2, left: null },
      { name: '0007-oven.md', shape: { key: 'import-shape-adr' }, date: null, decisions: 1, follow_ups: 0, left: null },
      { name: 'letter.md', shape: null, date: null, decisions: 0, follow_ups: 0, left: { key: 'import-no-shape' } },
    ],
    decisions: [
      { decision: { statement: 'We keep bees behind the shed.', on: '2019-05-04', source: source('2019-05-04.md', 12), how: 'Unanimous' }, left: null },
      { decision: { statement: 'Honey is sold at the gate, not at the market, until the second hive stands.', on: '2019-05-04', source: source('2019-05-04.md', 14) }, left: null },
      { decision: { statement: 'Use one oven', on: day ?? '1970-01-01', source: source('0007-oven.md', 17) }, left: day ? null : { key: 'earlier-without-a-day' } },
    ],
    follow_ups: [
      { follow_up: { what: 'Ask the neighbours for a second hive', source: source('2019-05-04.md', 18), ...(who ? { ask: who.id } : {}) }, owner: 'D. Weber', who, left: null },
      { follow_up: { what: 'Paint the fence', source: source('2019-05-04.md', 19) }, owner: null, who: null, left: null },
    ],
    names: [{ name: 'D. Weber', who, maybe: [{ id: 'p3', name: 'Dario Weber' }], meetings: 1 }],
    unsure: [
      { file: '2019-05-04.md', line: 19, why: { key: 'import-unsure-nobody' } },
      { file: '2019-05-04.md', line: 31, why: { key: 'import-unsure-decided' } },
    ],
  };
};
