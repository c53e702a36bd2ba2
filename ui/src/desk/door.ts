// What the windows may ask of the house, and what comes back. Nothing here knows Tauri; `tauri.ts` and `fake.ts` keep the promise.

import type { Ask, Checked, Device, Experience, Intent, Message, PaperWish, Refusal, RescueView, RestoredView } from '../wire/wire';

/** Done means durable. */
export type Answer = { done: Done } | { refused: Refusal };

/** What an intent wrote. */
export interface Done {
  revision: number;
  batch: string | null;
  /** The intent's name; for undo, the name of what was undone. */
  intent: string;
  /** Identities that were made. */
  made?: string[];
  /** What is worth saying about it, where something is. */
  remarks?: Message[];
}

/** Text being typed, at most a second old; only `room` ever reaches the room screen. */
export interface Draft {
  place: string;
  text: string;
  audience: 'private' | 'room';
}

/** Where the person is asked to choose a file. */
export interface FileWish {
  title: string;
  name?: string;
  kinds: { name: string; extensions: string[] }[];
}

/** Which document goes out; for `paper`, what is wished for stands beside it as JSON (`PaperWish`). */
export type DocumentName = 'paper' | 'archive' | 'rota-calendar' | 'own-calendar' | 'rota-page' | 'living-copy' | CardsDocument;

/** What the desk may do with the room screen. */
export type WallWish = 'show' | 'hide' | 'freeze' | 'follow' | 'blank';

export interface Door {
  /** Asks for a change; answers only after it is durable. */
  submit(intent: Intent): Promise<Answer>;
  /** Pulls a view as it is now. */
  pull(ask: Ask): Promise<unknown>;
  /** What came with the page for this question; each is given once. */
  first?(ask: Ask): unknown;
  /** Pulls what the room screen shows; the only thing that window may ask. */
  pullWall(): Promise<unknown>;
  /** Hears that something changed, with the revision. Returns how to stop listening. */
  onChanged(hear: (revision: string) => void): Promise<() => void>;
  /** Keeps text that is still being typed. */
  draft(draft: Draft): Promise<void>;
  /** Moves, freezes or blanks the room screen. */
  wall(wish: WallWish): Promise<void>;
  /** Turns to a page of a long text on the room screen. */
  turnPage(page: number): Promise<void>;
  /** Lets the person choose a file to read; null when they changed their mind. */
  chooseFile(wish: FileWish): Promise<string | null>;
  /** Lets the person choose where to save; null when they changed their mind. */
  chooseSave(wish: FileWish): Promise<string | null>;
  /** Opens another workspace, or makes one. */
  openWorkspace(path: string): Promise<void>;
  createWorkspace(path: string | null, name: string, example: boolean): Promise<void>;
  /** Writes a document to a place the person chose; a living copy is for somebody, and this file rests from then on. */
  exportTo(document: DocumentName, of: string | null, path: string): Promise<void>;
  /** Stops the document that is being written; what stood in its place stays. */
  stopExport(): Promise<void>;
  /** Hands a document to whatever prints PDFs on this computer. */
  printPaper(wish: PaperWish): Promise<void>;
  /** Looks at another copy of this workspace that the person chose, and says how the two stand. */
  compareCopy(path: string): Promise<Message>;
  /** Makes a backup now, and says what came of it. */
  backUp(): Promise<Message>;
  /** Puts a backup in the place of the open workspace, or of one that could not be opened. */
  restoreBackup(path: string, backup: string): Promise<RestoredView>;
  /** Makes a new file, where the person chose, out of what can be read of a damaged one. */
  rescueFile(path: string, to: string): Promise<RescueView>;
  /** Checks the record, and that it holds a checkpoint somebody kept; answers when it is through, or was stopped. */
  checkRecord(against: string | null): Promise<Checked>;
  /** Stops the check that is going on. */
  stopCheck(): Promise<void>;
  /** Says who is at the keyboard; null for nobody in particular. */
  iAm(person: string | null): Promise<void>;
  /** Keeps how this computer is set. */
  changeDevice(device: Device): Promise<void>;
  /** Hands over what went wrong without anybody waiting for an answer. */
  problems(): Promise<Fault[]>;
  /** Hears that there are such problems. */
  onProblem(hear: () => void): Promise<() => void>;
  /** Opens a web address, or shows a folder, outside Baton. */
  openOutside(address: string): Promise<void>;
}

/** Cue cards by level and for whom. */
export type CardsDocument = `cards-${Experience}-${'leader' | 'others' | 'coach'}`;

/** Something went wrong that no rule foresaw: what happened, and what is safe. */
export class Fault extends Error {
  constructor(
    readonly said: Message,
    readonly detail?: string,
  ) {
    super(said.key);
    this.name = 'Fault';
  }
}
