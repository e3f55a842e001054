// Makes wwwroot/assets: two style sheets, three scripts, one subset font. Run by the build (assets.targets) or by `npm run build`.
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { compileAsync } from 'sass';
import subsetFont from 'subset-font';

const out = 'wwwroot/assets';
const font = 'node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';

// The letters of Indonesian and English, the accents met in names, and the marks our pages use.
const letters = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i))
  + '\u00a0·•–—…‘’“”©×±½°²³ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜàáâäçèéêëìíîïñòóôöùúûü';

async function typeface() {
  const bytes = await subsetFont(await readFile(font), letters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
  const name = `jakarta-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.woff2`;
  await writeFile(`${out}/fonts/${name}`, bytes);
  return name;
}

// MOJ's kit still calls one deprecated mixin of GOV.UK's; any other warning stops the build.
const logger = {
  warn(message) {
    if (!message.includes('govuk-text-colour')) throw new Error(message);
  },
};

async function style(entry, fontName) {
  const sass = await compileAsync(`Assets/styles/${entry}.scss`, { loadPaths: ['.'], logger, quietDeps: true });
  const css = sass.css.replaceAll('FONT_FILE', `fonts/${fontName}`);
  const { code } = await transform(css, { loader: 'css', minify: true, target: ['chrome90', 'safari14', 'firefox90'] });
  await writeFile(`${out}/${entry}.css`, code);
}

await rm(out, { recursive: true, force: true });
await mkdir(`${out}/fonts`, { recursive: true });
const fontName = await typeface();
await Promise.all([
  style('resident', fontName),
  style('staff', fontName),
  // The typeface's licence travels with it.
  copyFile('node_modules/@fontsource-variable/plus-jakarta-sans/LICENSE', `${out}/fonts/OFL.txt`),
  build({
    entryPoints: ['Assets/scripts/resident.js', 'Assets/scripts/staff.js', 'Assets/scripts/passkey.js'],
    outdir: out, bundle: true, minify: true, format: 'esm', target: ['chrome90', 'safari14', 'firefox90'],
    supported: { destructuring: true }, logLevel: 'warning',
  }),
]);
