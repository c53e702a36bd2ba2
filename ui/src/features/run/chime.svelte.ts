// A soft sound when minutes are up. It says nothing that the screen does not say.
import { look } from '../../frame/look.svelte';
import { ticking } from '../../kit/ticking.svelte';

/** Two notes, a fifth apart, each fading within a second; loudness of a spoon on a cup. */
const NOTES = [
  { hertz: 523.25, after: 0 },
  { hertz: 783.99, after: 0.18 },
];
const LOUD = 0.12;
const FADES = 1.1;

/** Sounds once. A computer without sound stays silent. */
export function chime(): void {
  if (typeof AudioContext === 'undefined') return;
  try {
    const sound = new AudioContext();
    for (const { hertz, after } of NOTES) {
      const note = sound.createOscillator();
      const loudness = sound.createGain();
      const at = sound.currentTime + after;
      note.frequency.value = hertz;
      loudness.gain.setValueAtTime(0, at);
      loudness.gain.linearRampToValueAtTime(LOUD, at + 0.015);
      loudness.gain.exponentialRampToValueAtTime(0.0001, at + FADES);
      note.connect(loudness).connect(sound.destination);
      note.start(at);
      note.stop(at + FADES);
    }
    setTimeout(() => void sound.close().catch(() => {}), (FADES + 1) * 1000);
  } catch {
    // No device to sound on.
  }
}

/** Sounds when a deadline passes while the calling component lives; never for one that had passed before. */
export function chimes(deadline: () => number | null, sound: () => void = chime): void {
  const time = ticking(deadline);
  let ahead: number | null = null;
  $effect(() => {
    const end = deadline();
    if (end === null) ahead = null;
    else if (time.now < end) ahead = end;
    else if (ahead === end) {
      ahead = null;
      if (look.chime) sound();
    }
  });
}
