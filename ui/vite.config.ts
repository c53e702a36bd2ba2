import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const here = (path: string) => new URL(path, import.meta.url).pathname;

// Two windows, two pages: the desk (index.html) and the room screen (wall.html).
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  clearScreen: false,
  // The texts live beside the crate that reads them for documents and the command line.
  server: { port: 5183, strictPort: true, fs: { allow: [here('.'), here('../src-tauri/crates/texts')] } },
  build: {
    outDir: 'dist',
    target: 'safari16.4',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { desk: here('index.html'), wall: here('wall.html') },
      // What every place uses comes in one piece: each file more is a question more before the first picture.
      output: { codeSplitting: { groups: [{ name: 'house', test: /\/src\/(desk|frame|keys|kit|styles|texts\/(?!de))|\/texts\/en\/|node_modules\/(svelte\/|@fluent|@tauri-apps)|features\/(today|minutes\/open)/ }] } },
    },
  },
  // Svelte ships a server build for Node; tests need the one for windows.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 60_000,
  },
}));
