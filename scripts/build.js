// Bundles our own modules into dist/ (packages stay in node_modules), so that the process starts from few files
// and the preview's page gets the JavaScript a browser wants.
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { build } = await import('esbuild').catch(() => {
  console.error('The build needs the packages for development too: npm ci --include=dev');
  process.exit(1);
});

// Wherever it is called from.
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const { definedVersions } = await import('./rules-versions.js');
rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: ['src/main.ts', 'src/cli.ts', 'src/intake/apart/thread.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  define: await definedVersions(root),
  sourcemap: true,
  logLevel: 'warning',
});

const page = 'src/adapters/preview/page';
await build({
  entryPoints: [`${page}/main.ts`, `${page}/page.css`],
  entryNames: 'page',
  outdir: 'dist/page',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: ['chrome111', 'firefox121', 'safari16.4'],
  minify: true,
  logLevel: 'warning',
});
for (const file of ['index.html', 'icon.svg']) copyFileSync(`${page}/${file}`, `dist/page/${file}`);
