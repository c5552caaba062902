import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { windowTexts } from './src/core/l10n/window-texts.ts'

/** Reads the catalogue without what the window never says. */
const texts: Plugin = {
  name: 'window-texts',
  enforce: 'pre',
  async load(id) {
    const [file = '', query] = id.split('?')
    if (!file.endsWith('.ftl') || query !== 'raw') return null
    this.addWatchFile(file)
    return `export default ${JSON.stringify(windowTexts(await readFile(file, 'utf8')))}`
  },
}

// Tests also read what the engine says.
const readable = process.env.VITEST ? '../src-tauri' : '../src-tauri/messages'

export default defineConfig({
  plugins: [texts, react(), tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  clearScreen: false,
  server: { port: 1420, strictPort: true, fs: { allow: ['.', readable] } },
  // The content security policy knows no data: fonts, so nothing is inlined.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    sourcemap: false,
    rolldownOptions: {
      // Otherwise the catalogue, a constant, is written out wherever it is named.
      optimization: { inlineConst: false },
      output: {
        // What the first paint needs, in a few files that are read side by side: many small ones would be asked for one by one.
        // The entry stays out of the groups, because a chunk that holds it is none.
        codeSplitting: {
          groups: [
            { name: 'react', tags: ['$initial'], test: /node_modules\/(react|react-dom|scheduler)\//, priority: 4 },
            { name: 'libraries', tags: ['$initial'], test: /node_modules\//, priority: 3 },
            { name: 'texts', tags: ['$initial'], test: /\.ftl/, priority: 2 },
            { name: 'first', tags: ['$initial'], test: /src\/(app|components|core|features)\//, priority: 1 },
          ],
        },
      },
    },
  },
  // Styles are read as they are written: what privacy hides is drawn by them.
  test: {
    css: true,
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
})
