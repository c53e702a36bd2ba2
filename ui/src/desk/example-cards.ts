// Cue cards of the pretend meeting, as the house would word them.
import type { Ask, CardsView, CueCard, Experience } from '../wire/wire';

const line = (label: string, ...words: string[]) => ({ label, words, counted: words.length > 1 });

/** Cards for the level asked for. */
export function exampleCards(ask: Ask): CardsView {
  const level: Experience = (ask.ask === 'cards' && ask.level) || 'practised';
  const card = (place: string, title: string, time: string | null, say: string, cue: string, watch: string, wrong: string, ease: string): CueCard => ({
    place, title, time, say: level === 'experienced' ? cue : say, spoken: level !== 'experienced',
    lines: level === 'experienced' ? [] : level === 'practised' ? [line('Watch for', watch)] : [line('Watch for', watch), line('What usually goes wrong', wrong)], ease: level === 'first' ? ease : null,
  });
  return {
    meeting: (ask.ask === 'cards' && ask.meeting) || null, title: ask.ask === 'cards' && ask.meeting ? 'Operations weekly' : null, level,
    leader: [
      card('Step 1 of 10', 'Welcome', '2 minutes', 'Welcome. Who writes today, who keeps time? Is everybody here who should be?', 'Who writes, who keeps time, who is missing?', 'Somebody missing or on a bad line: say aloud what you do about it.', 'People drift in and you begin three times. Begin once, on time.', 'Nobody expects a speech. Two questions are a good beginning.'),
      card('Step 3 of 10', 'Check-in', '5 minutes', 'One sentence: what do you bring into the room? Passing is fine.', 'One sentence each; passing is fine.', 'No answers and no advice yet. Thank, and go on to the next.', 'The first answer takes three minutes and all others follow it.', 'You cannot do this wrong: listening is the whole task.'),
    ],
    others: [{ place: 'For everyone else', title: 'Asha Mehta leads', time: null, say: 'Wait three breaths before helping.', spoken: false, lines: [line('How to help', 'Raise a hand rather than your voice.', 'Afterwards, say one thing that helped you.')], ease: null }],
    coach: [{ place: 'For the coach', title: 'Three things to notice, one to give', time: null, say: 'Watch with warm eyes.', spoken: false, lines: [line('Notice', 'Who spoke, and who did not.', 'The moment it turned.', 'What spread.'), line('Give', 'One thing, in one minute, with the moment.')], ease: null }],
  };
}
