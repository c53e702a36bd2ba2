// A door without a house behind it: for tests, and for looking at screens in a plain browser.
import type { Ask, Checked, Device, Intent, Message, PaperWish, RescueView, RestoredView } from '../wire/wire';
import { Fault, type Answer, type Door, type Draft, type WallWish } from './door';

type Shown = unknown | ((ask: Ask) => unknown);

/** A door that answers from prepared views and remembers what was asked of it. */
export class FakeDoor implements Door {
  readonly submitted: Intent[] = [];
  readonly drafts: Draft[] = [];
  readonly wishes: WallWish[] = [];
  readonly outside: string[] = [];
  /** Whether writing a document takes until somebody stops it. */
  slow = false;
  private exporting?: (fault: Fault) => void;
  readonly printed: PaperWish[] = [];
  readonly exported: { document: string; of: string | null; path: string }[] = [];
  readonly opened: string[] = [];
  readonly saidToBe: (string | null)[] = [];
  readonly devices: Device[] = [];
  readonly pages: number[] = [];
  wallShows: unknown = null;
  chosen: string | null = null;
  readonly restored: { path: string; backup: string }[] = [];
  readonly rescues: { path: string; to: string }[] = [];
  backedUp: Message | Fault = { key: 'backups-made', args: {} };
  rescued: Omit<RescueView, 'path'> = { entries: 0, again: 0, drafts: 0, missing: [] };
  copies: Message | Fault = { key: 'file-beside-same', args: {} };
  /** What was given to compare with, check by check. */
  readonly checks: (string | null)[] = [];
  stops = 0;
  checked: Checked | ((against: string | null) => Checked | Promise<Checked>) = { is: 'stopped' };
  private revision = 1;
  private readonly listeners = new Set<(revision: string) => void>();
  private answers: (intent: Intent) => Answer | undefined = () => undefined;

  constructor(private readonly views: Record<string, Shown> = {}) {}

  /** Shows another view from now on, and pings. */
  show(ask: string, view: Shown): void {
    this.views[ask] = view;
    this.ping();
  }

  /** Decides what the next intents are answered; undefined means done. */
  answer(how: (intent: Intent) => Answer | undefined): void {
    this.answers = how;
  }

  /** Says "changed" to whoever listens. */
  ping(): void {
    this.revision += 1;
    for (const hear of this.listeners) hear(String(this.revision));
  }

  async submit(intent: Intent): Promise<Answer> {
    this.submitted.push(intent);
    const answer = this.answers(intent) ?? { done: { revision: this.revision + 1, batch: `batch ${this.submitted.length}`, intent: intent.do } };
    if ('done' in answer) this.ping();
    return answer;
  }

  async pull(ask: Ask): Promise<unknown> {
    const shown = this.views[ask.ask];
    if (shown === undefined) throw new Error(`the fake door has no view for "${ask.ask}"`);
    return structuredClone(typeof shown === 'function' ? (shown as (ask: Ask) => unknown)(ask) : shown);
  }

  async pullWall(): Promise<unknown> {
    return this.wallShows;
  }

  async onChanged(hear: (revision: string) => void): Promise<() => void> {
    this.listeners.add(hear);
    return () => this.listeners.delete(hear);
  }

  async draft(draft: Draft): Promise<void> {
    this.drafts.push(draft);
  }

  async wall(wish: WallWish): Promise<void> {
    this.wishes.push(wish);
  }

  async turnPage(page: number): Promise<void> {
    this.pages.push(page);
  }

  async chooseFile(): Promise<string | null> {
    return this.chosen;
  }

  async chooseSave(): Promise<string | null> {
    return this.chosen;
  }

  async openWorkspace(path: string): Promise<void> {
    this.opened.push(path);
    this.ping();
  }

  async createWorkspace(path: string | null, name: string): Promise<void> {
    this.opened.push(path ?? name);
    this.ping();
  }

  async exportTo(document: string, of: string | null, path: string): Promise<void> {
    if (this.slow) await new Promise((_, fail) => (this.exporting = fail));
    this.exported.push({ document, of, path });
  }

  async stopExport(): Promise<void> {
    this.exporting?.(new Fault({ key: 'problem-stopped', args: {} }));
  }

  async printPaper(wish: PaperWish): Promise<void> {
    this.printed.push(wish);
  }

  async compareCopy(): Promise<Message> {
    if (this.copies instanceof Fault) throw this.copies;
    return this.copies;
  }

  async backUp(): Promise<Message> {
    if (this.backedUp instanceof Fault) throw this.backedUp;
    return this.backedUp;
  }

  async restoreBackup(path: string, backup: string): Promise<RestoredView> {
    this.restored.push({ path, backup });
    this.ping();
    return { path, kept: null, entries: 1 };
  }

  async rescueFile(path: string, to: string): Promise<RescueView> {
    this.rescues.push({ path, to });
    return { ...this.rescued, path: to };
  }

  async checkRecord(against: string | null): Promise<Checked> {
    this.checks.push(against);
    return typeof this.checked === 'function' ? this.checked(against) : this.checked;
  }

  async stopCheck(): Promise<void> {
    this.stops += 1;
  }

  async iAm(person: string | null): Promise<void> {
    this.saidToBe.push(person);
    this.ping();
  }

  async changeDevice(device: Device): Promise<void> {
    this.devices.push(device);
  }

  async problems(): Promise<Fault[]> {
    return [];
  }

  async onProblem(): Promise<() => void> {
    return () => {};
  }

  async openOutside(address: string): Promise<void> {
    this.outside.push(address);
  }
}
