// How much is said beside a meeting: as often as whoever leads has led, or as chosen for this desk.
import { look } from '../../frame/look.svelte';
import type { Experience } from '../../wire/wire';

/** The levels, the first times first. */
export const levels: Experience[] = ['first', 'practised', 'experienced'];

/** The level to show: what this desk was set to, else what was measured. */
export const levelFor = (measured: Experience): Experience => levels.find((level) => level === look.coaching) ?? measured;
