import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ui = process.cwd();

// A check that finds nothing may be a check that looks at nothing.
describe('svelte-check', () => {
  it('finds a wrong type in a component', { timeout: 60_000 }, () => {
    const cage = mkdtempSync(join(tmpdir(), 'canary-'));
    try {
      symlinkSync(join(ui, 'node_modules'), join(cage, 'node_modules'));
      writeFileSync(join(cage, 'Canary.svelte'), '<script lang="ts">\n  const minutes: number = "many";\n</script>\n\n{minutes}\n');
      writeFileSync(join(cage, 'tsconfig.json'), JSON.stringify({ extends: join(ui, 'tsconfig.json'), include: ['Canary.svelte'] }));
      const output = (() => {
        try {
          return execFileSync(process.execPath, [join(ui, 'node_modules/svelte-check/bin/svelte-check'), '--workspace', cage, '--tsconfig', join(cage, 'tsconfig.json'), '--output', 'machine'], { encoding: 'utf8', cwd: cage });
        } catch (failed) {
          return String((failed as { stdout?: string }).stdout);
        }
      })();
      expect(output).toContain("Type 'string' is not assignable to type 'number'");
    } finally {
      rmSync(cage, { recursive: true, force: true });
    }
  });
});
