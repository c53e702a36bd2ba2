// What a captured line asks for.
import type { Intent } from '../../wire/wire';
import type { Kind, Understood } from './capture';

interface Where {
  meeting: string;
  /** Whose it is, where one is needed. */
  owner: string | null;
  /** Seen on the desk only. */
  secret: boolean;
  /** What was just decided: a follow-up belongs to it. */
  decision?: string;
}

/** The intent of a line: a decision is proposed first, a follow-up is offered or asked, never given. */
export function keeping(kind: Kind, read: Pick<Understood, 'what' | 'person' | 'yes' | 'due'>, { meeting, owner, secret, decision }: Where): Intent {
  const person = read.person?.id;
  switch (kind) {
    case 'decision':
      return { do: 'propose', meeting, text: read.what, proposer: person };
    case 'follow-up':
      return { do: 'offer-follow-up', meeting, decision, what: read.what, due: read.due ?? undefined, ask: person, accepted: person && read.yes ? true : undefined };
    case 'save':
      return { do: 'save-for-later', meeting, title: read.what, owner: owner ?? '' };
    case 'note':
      return { do: 'take-note', meeting, text: read.what, person, private: secret || undefined };
  }
}
