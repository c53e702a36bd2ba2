// Backups of the example: a few weeks of them, one before an import, one that cannot be read; with `?stuck`, a damaged file.
import type { Ask, BackupLine, BackupReason, BackupsView, RestoreView } from '../wire/wire';

const line = (day: string, time: string, reason: BackupReason, entries: number | null, size: number): BackupLine => ({ name: `Harvest-1a2b3c-at-${day.replaceAll('-', '')}T${time.replace(':', '')}00-${reason}.baton`, at: `${day}T${time}:00Z`, day, reason, size, entries });
const lines: BackupLine[] = [
  line('2026-11-22', '17:04', 'closing', 4812, 7_340_032),
  line('2026-11-20', '16:41', 'closing', 4790, 7_290_000),
  line('2026-11-19', '08:02', 'daily', 4655, 7_101_000),
  line('2026-11-16', '18:20', 'import', 4610, 7_010_000),
  line('2026-11-12', '17:55', 'closing', 4402, 6_800_000),
  line('2026-11-08', '18:01', 'hand', 4377, 6_760_000),
  line('2026-10-30', '09:00', 'daily', null, 812_000),
  line('2026-09-28', '17:30', 'closing', 3120, 5_000_000),
];
const path = '/home/asha/Baton/Harvest.baton';

/** The backups, and a damaged file with `?stuck`. */
export const exampleBackups = (asked: URLSearchParams): BackupsView => ({
  path: asked.has('fresh') ? null : path,
  folder: '/home/asha/.local/share/baton/backups',
  backups: asked.has('fresh') ? [] : lines,
  stuck: asked.has('stuck') ? { path, name: 'Harvest.baton', why: { key: 'fault-damaged', args: { file: { text: 'Harvest.baton' } } }, rescuable: true, newest: lines[0] ?? null } : null,
});

/** What putting one of them back would lose. */
export const exampleRestore =
  (asked: URLSearchParams) =>
  (ask: Ask): RestoreView => {
    const backup = lines.find((one) => 'backup' in ask && one.name === ask.backup) ?? lines[0]!;
    const lost = {
      entries: 162,
      decisions: [
        { title: '2026-31 Each role buys up to €500 within its domain without asking.', date: '2026-11-23', whole: true },
        { title: '2026-30 The van stays insured with the trailer.', date: '2026-11-16', whole: false },
      ],
      meetings: [
        { title: 'Operations weekly', date: '2026-11-23', whole: false },
        { title: 'Harvest day, looking back', date: '2026-11-18', whole: true },
      ],
      followUps: 5,
      others: 1,
    };
    return { backup, workspace: 'Harvest Co-op', lost: asked.has('stuck') ? null : backup === lines[0] ? { entries: 0, decisions: [], meetings: [], followUps: 0, others: 0 } : lost, gained: 0 };
  };
