import { defineConfig } from 'vitest/config';

// Addresses in the built pages are relative, so that they work under any context path.
export default defineConfig({
  base: './',
  build: {
    outDir: process.env.STATIC_DIR ?? '../../../target/classes/static',
    emptyOutDir: true,
    target: 'es2022',
    license: { fileName: 'licenses.md' },
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
