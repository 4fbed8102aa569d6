import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** A font is no module, so its licence is not among those that Vite lists. */
const fontLicense: Plugin = {
  name: 'font-license',
  generateBundle() {
    const source = readFileSync('node_modules/@fontsource-variable/source-serif-4/LICENSE');
    this.emitFile({ type: 'asset', fileName: 'font-license.txt', source });
  },
};

// Addresses in the built pages are relative, so that they work under any context path.
export default defineConfig({
  base: './',
  plugins: [fontLicense],
  build: {
    outDir: '../../../target/frontend',
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licenses.txt' },
    chunkSizeWarningLimit: 4000, // the editor is one large piece
    reportCompressedSize: false,
    rollupOptions: {
      input: ['index.html', 'graphiql.html'],
      onwarn(warning, warn) {
        // "use client" in libraries is for servers that render, and we have none.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
  worker: { format: 'es' },
  server: {
    fs: { allow: ['../../..'] },
    proxy: { '^/(graphql|schema.graphqls)$': 'http://localhost:8080' },
  },
  test: { include: ['src/**/*.test.ts'] },
});
