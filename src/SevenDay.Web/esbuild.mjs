// Bundles assets/ into wwwroot/dist. Every *.js directly in assets/ and assets/app.css is an entry;
// code that entries share lives in assets/lib/ and styles in assets/css/.
import { build } from 'esbuild';
import fs from 'node:fs/promises';
import path from 'node:path';

const root = import.meta.dirname;
const out = path.join(root, 'wwwroot/dist');
const nhs = path.join(root, 'node_modules/nhsuk-frontend/dist/nhsuk');

// The prebuilt stylesheet fetches its fonts from assets.nhs.uk and its icons from /assets: a page of ours
// asks nobody else for anything, so the fonts go, the icons come along, and a remote url() fails the build.
const nhsCss = {
  name: 'nhs-css',
  setup(bundle) {
    bundle.onLoad({ filter: /nhsuk-frontend\.min\.css$/ }, async ({ path: file }) => {
      const css = (await fs.readFile(file, 'utf8'))
        .replace(/@font-face\{[^}]*\}/g, '')
        .replaceAll('url(/assets/', `url(${nhs}/assets/`);
      const remote = css.match(/url\(['"]?(https?:)?\/\/[^)]*/);
      if (remote) throw new Error(`remote url left in the nhsuk-frontend css: ${remote[0]}`);
      return { contents: css, loader: 'css' };
    });
  },
};

const scripts = (await fs.readdir(path.join(root, 'assets')))
  .filter(name => name.endsWith('.js'))
  .map(name => path.join(root, 'assets', name));

await fs.rm(out, { recursive: true, force: true });
await build({
  entryPoints: [path.join(root, 'assets/app.css'), ...scripts],
  outdir: out,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  loader: { '.svg': 'file' },
  assetNames: 'images/[name]', // MapStaticAssets fingerprints: hashing here as well would only hide the names
  legalComments: 'none',
  logOverride: { 'css-syntax-error': 'silent' }, // screen\0 hacks for old browsers in the NHS css
  plugins: [nhsCss],
});

await fs.cp(path.join(nhs, 'assets'), path.join(out, 'nhsuk'), { recursive: true });
await fs.cp(path.join(root, 'assets/images'), path.join(out, 'images'), { recursive: true });
await fs.copyFile(path.join(root, 'assets/manifest.json'), path.join(out, 'manifest.json'));
