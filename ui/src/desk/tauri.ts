// The door as the application opens it: a few commands and one event.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Ask, Message } from '../wire/wire';
import { Fault, type Door } from './door';

function fault(thrown: unknown): Fault {
  if (typeof thrown === 'object' && thrown !== null && 'said' in thrown) {
    const { said, detail } = thrown as { said: Message; detail?: string };
    return new Fault(said, detail);
  }
  return new Fault({ key: 'problem-unforeseen' }, String(thrown));
}

async function command<T>(name: string, args?: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(name, args);
  } catch (thrown) {
    throw fault(thrown);
  }
}

/** Answers that came with the page, each for the first who asks. */
const came: { ask: Ask; answer: unknown }[] = [...((globalThis as { BATON_FIRST?: { ask: Ask; answer: unknown }[] }).BATON_FIRST ?? [])];

function first(ask: Ask): unknown {
  const asked = JSON.stringify(ask);
  const at = came.findIndex((one) => JSON.stringify(one.ask) === asked);
  return at < 0 ? undefined : came.splice(at, 1)[0]?.answer;
}

/** Whether this page runs inside the application rather than in a plain browser. */
export const inApplication = (): boolean => '__TAURI_INTERNALS__' in globalThis;

export const tauriDoor: Door = {
  submit: (intent) => command('submit', { intent }),
  pull: (ask) => command('pull', { ask }),
  first,
  pullWall: () => command('wall_view'),
  onChanged: (hear) => listen<string>('changed', (event) => hear(String(event.payload))),
  draft: (draft) => command('draft', { draft }),
  wall: (wish) => command('wall', { wish }),
  turnPage: (page) => command('turn_page', { page }),
  chooseFile: (wish) => command('choose_file', { wish }),
  chooseSave: (wish) => command('choose_save', { wish }),
  openWorkspace: (path) => command('open_workspace', { path }),
  createWorkspace: (path, name, example) => command('create_workspace', { path, name, example }),
  exportTo: (document, of, path) => command('export_to', { document, of, path }),
  stopExport: () => command('stop_export'),
  printPaper: (wish) => command('print_paper', { wish }),
  compareCopy: async (path) => (await command<{ said: Message }>('compare_copy', { path })).said,
  backUp: async () => (await command<{ said: Message }>('back_up')).said,
  restoreBackup: (path, backup) => command('restore_backup', { path, backup }),
  rescueFile: (path, to) => command('rescue_file', { path, to }),
  checkRecord: (against) => command('check_record', { against }),
  stopCheck: () => command('stop_check'),
  iAm: (person) => command('i_am', { person }),
  changeDevice: (device) => command('change_device', { device }),
  problems: async () => (await command<unknown[]>('problems')).map(fault),
  onProblem: (hear) => listen('problem', hear),
  openOutside: (address) => command('open_outside', { address }),
};
