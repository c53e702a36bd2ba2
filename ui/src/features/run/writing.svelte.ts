// Text being typed, kept at most a second old, and given back after a crash. What is meant for the room is on the wall as it is typed.
import { door, pull } from '../../desk';

export interface Writing {
  text: string;
  /** It became an entry, or was given up. */
  done(): void;
}

/** Text of a place on the desk. `begin` is what stands there when nothing was being typed. */
export function writing(place: () => string, audience: 'private' | 'room', begin: () => string = () => ''): Writing {
  let text = $state(begin());
  let typed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const keep = (at: string, words: string) => void door().draft({ place: at, text: words, audience }).catch(() => {});

  // By value: a view that comes anew with the same place in it must not fetch an older draft over what is being typed.
  const here = $derived(place());
  $effect(() => {
    const at = here;
    typed = false;
    void pull({ ask: 'drafts' })
      .then((drafts) => {
        const left = drafts.find((draft) => draft.place === at && draft.text !== '');
        if (left && !typed) text = left.text;
      })
      .catch(() => {});
    return () => {
      if (!timer) return;
      clearTimeout(timer);
      timer = undefined;
      keep(at, text);
    };
  });

  return {
    get text() {
      return text;
    },
    set text(words: string) {
      text = words;
      typed = true;
      // The first letter starts the second; what follows within it goes along.
      timer ??= setTimeout(() => {
        timer = undefined;
        keep(place(), text);
      }, audience === 'room' ? 250 : 700);
    },
    done() {
      clearTimeout(timer);
      timer = undefined;
      typed = true;
      text = '';
      keep(place(), '');
    },
  };
}
