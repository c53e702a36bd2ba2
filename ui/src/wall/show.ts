// One mode of the room screen by its name.
import type { WallMode } from '../wire/wire';

export type Show<M extends WallMode['mode']> = Extract<WallMode, { mode: M }>;
