// The stills of the closing and of the hand-over, told apart by the page the desk turns to; what is read aloud has pages of its own before them.

/** From this page on the room screen of the closing shows the proof of what was read aloud. */
export const PROOF = 50;
/** From this page on the room screen thanks. */
export const THANKS = 100;
/** From this page on it shows the two names. */
export const NAMES = 200;
